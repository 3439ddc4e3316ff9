"""What looks like a count and is none: 3个月, 三门峡, 第三次, 一件件, 千家万户, 2024款."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from ...chars import DASHES
from ...patterns import pattern

#: lengths of time begin so, and weeks, months and terms counted by 个
DURATION = pattern(r"(?:多|来)?半?(?:月|小时|星期|礼拜|季度|工作日|世纪|年头|钟头|学期|学年|昼夜|交易日|自然日|时辰|周(?![期末]|年庆)|钟(?!头)|月份|暑假|寒假|夏天|冬天|春秋|寒暑|年(?!轻|级|货|夜|会|画))")

#: names of places and works that begin like figure and measure word
_NAME_TAIL = pattern(r"(?:里(?:屯|河|桥|庄|堡|铺|店|台|沟|营|坡|湖|村|镇|坪|洞|塘|牌|街|亭|岗|头|巷|弄|站|洋)|家(?:渠|子|村|镇|庄|堡|沟|坪|湾|河|寨|屯|店|集|窑|坡|沱|坝|畈|垅|塘)|门(?:峡|堰|源|江|湾|岛|镇)|盘(?:水|山)|台(?:河|山|子)|道(?:沟|河|湾|岭)|岔(?:口|河)|所(?:楼)|星(?:村|镇)|间(?:房)|口(?:泉|镇)|片(?:林)|棵(?:树)(?:村|镇)|队(?:村)|排(?:楼)|界|角(?:镇|洲|村|场)|路(?:居))")

#: set phrases, slogans and terms that begin with a numeral, as far as they need to be told from counts
_PHRASES = """
一下子 一丝一毫 一丝不苟 一个劲 一个字 一个样 一串串 一亩三分 一代人 一代代 一代又 一代天 一代宗 一件件
一份子 一位位 一刀切 一分为二 一则以 一卷 一口咬 一口气 一只眼闭 一台戏 一号 一名不文 一回事 一圈一策
一场大梦 一场空 一块儿 一声不 一声令下 一头冷 一头扎 一头热 一头雾 一套班子 一字型 一家一户 一家之
一家亲 一家人 一家独 一对一 一层层 一席之地 一张嘴 一张图 一张网 一手 一批批 一把尺 一把手 一把抓
一招一式 一招鲜 一排排 一支笔 一方平安 一日三餐 一本万利 一本正经 一本账 一本通 一条心 一条龙 一杯羹
一枝独秀 一次性 一次次 一步一 一步到位 一步步 一步登天 一片冰心 一片汪洋 一片片 一环 一班人 一番
一盘散沙 一盘棋 一票制 一票否决 一窝蜂 一笔勾销 一笔带过 一线牵 一群群 一股劲 一股脑 一行 一路 一边倒
一部分 一针一线 一针见血 一锅 一门之 一门心思 一队队 一阵子 一面之缘 一面之词 一面倒 一面镜子 一颗心
七人制 七分袖 七项全能 万丈深渊 万人坑 万人空巷 万人迷 万众 万元户 万家乐 万家灯火 万户侯 万户千 万斤重
万里挑 万里无云 万里江山 万里长城 万里长征 三下乡 三个代表 三通 一次能源 二次能源 一次电力 三五成群 三人制 三人成虎 三人行 三件套
三位一体 三分地 三分球 三分线 三句不离 三句半 三头六臂 三头对案 三头肌 三字经 三座大山 三张面孔 三方协议
三本账 三条红线 三板斧 三次产业 三次元 三次分配 三次方 三步走 三点式 三班倒 三番两次 三番五次 三眼桥
三级片 三级网络 三级跳 三脚架 三轮车 三连 三部曲 三面红旗 三项式 三顿饭 两个凡是 两口子 两头在外 两头堵
两头热 两张皮 两弹一星 两步走 两面三刀 两面性 两面派 九分裤 九尾狐 九段线 二人台 二人转 二分法 二头肌
二次供水 二次元 二次函数 二次分配 二次创业 二次加工 二次感染 二次方 二次污染 二进制 二进宫 二道贩子
五个一 五人制 五位一体 五味瓶 五笔 五笔字 五谷 五道幢 五项全能 八件套 八字方针 八字没 八方 八段锦
八级工 八通线 八面 六字诀 六方会谈 十字 十字架 十番棋 十进制 十里八 十里洋场 十里长街 十项全能 千万家
千丝万缕 千头万绪 千字文 千家万 千家万户 千层 千层饼 千张 千强 千斤重 千斤顶 千方百计 千篇一律 千言万
千里之 千里冰封 千里眼 千里迢迢 千里马 千钧 千门万户 四两拨千斤 四个全面 四个意识 四个自信 四人帮 四件套
四位一体 四分五裂 四则运算 四处 四方支援 四方联 四轮车 四通八达 四部曲 四门 四面八方 四面楚歌 小两口
百分制 百分比 百口莫 百合 百团 百家争鸣 百家号 百家姓 百家讲坛 百尺竿头 百年老店 百度 百强 百日 百步之
百米冲刺 百米赛 百米跑 百花 百里挑 百页 老两口 铁人三项
"""
_BY_HEAD: dict[str, tuple[str, ...]] = {}
for _phrase in _PHRASES.split():
    _BY_HEAD[_phrase[:2]] = (*_BY_HEAD.get(_phrase[:2], ()), _phrase)
#: what stands before a numeral that ends another word: 统一批次, 唯一, 专一, 周三
_JOINED = pattern(r"(?:[统唯专单逐周归惟]|星期|礼拜|之|万(?=一)|[^第]初)\Z")
#: 一步, 一道, 一方面 and their like are adverbs and frames, not figures
NEVER_ONE = frozenset("步道度方级类路行排声下字曲阵味重番环期届带手边代") | {"方面"}
#: 十九届六中全会, 九届一次会议
_SESSION = pattern(r"[一二三四五六七八九]中全会|(?:全国|省|市|区|县)?(?:人大|政协|党代|全会)|[一二三四五六七八九]次(?:会议|全会)|(?:全国|省|市|区|县)?委")
#: before a single figure these tell that sessions are counted: 连续三届
_HELD = ("连续", "已", "了", "过", "举办", "蝉联", "共", "前", "近", "历经", "满")
#: 中铁十四局 is a company
_BUREAUS = frozenset("铁建交冶电水")
#: 十四届全国人大一次会议 is its first meeting
_MEETING = pattern("会议|全会|全体会议")
_SITTING = pattern(r"届[^，。；、]{0,10}\Z")
_GENERATION = pattern(r"(?:人|同堂|子孙|领导|单传|中央|务|[，。；！、”]|$|传承|移民|农|治沙|守)")
_POINT = pattern("主张|建议|希望|意见|看法|要求|倡议|共识|原则|体会|启示|经验|措施|内容|思考|设想|声明|要点|不足|优势|原因|好处|理由|变化|结论|感受|期望|考虑|认识|做法|教训|提议|特点|优点|缺点|问题|成果|承诺|提示|注意")
_ISSUE = pattern("培训|学员|节目|杂志|栏目|专栏|讲座|活动")
_FORCE = pattern(r"(?:以上|左右|以下)?(?:[的或]?(?:大风|狂风|强风|阵风|风|偏|台风|地震|余震|强震|浪|到\d))")
_FORCE_BEFORE = pattern(r"(?:震级|里氏|风力|阵风|烈度|大风)[^，。；]{0,4}\Z")
_SCORED = pattern(r"(?:总分|得分|满分|积分|平均分|评分|成绩|均分|考了|考得|打|获|得|积|比分|分数线?|扣|加|记|以)[^，。；]{0,5}\Z")
_FILLED = pattern(r"(?:[水土石砂沙木方料]|用水|[0-9０-９])[^，。；]{0,6}\Z")
_LATITUDE = pattern(r"(?:北纬|南纬|东经|西经|纬度|经度)[^，。；]{0,10}\Z")
#: with 二 (not 两) these rank: 二类, 二次供水
_RANKED = frozenset("类次代段班版轮组层期")
_YEAR = pattern(r"(?:19|20)\d\d")
_DATED = frozenset("款版届期级批年季")
_TRAIN = pattern("(?:列车|航班|客车|动车|高铁|次列)")
#: 一起, 一头 and the like are words of their own unless the thing counted follows
_A_WORD = {
    "起": pattern(r"[^，。；：]{0,12}?(?:(?<![方答档草图预提议法教文个备])案|事故|事件|火灾|纠纷|病例|疫情|诉讼|袭击|爆炸|枪击|车祸|命案|灾害|冲突|犯罪|行为|举报|投诉|并购|交易|盗窃|诈骗|交通|严重|恶性|特大|重大)"),
    "头": pattern(r"(?:[^，。；：]{0,3}?)(?:牛|猪|驴|骡|象|鹿|熊|狮|骆驼|毛驴|大象|奶牛|牦牛|蒜|黑|雾水)"),
    "口": pattern(r"(?:井|锅|钟|古井|水井|探井|油井|气井|棺|缸|水|饭|气|流利|标准|京)"),
    "把": pattern(r"(?:刀|枪|伞|椅|剪|锄|锁|钥匙|扇|火|菜|大|小|铁|尺|吉他|二胡|手)"),
    "门": pattern(r"(?:课|学|技|手艺|艺|语|外|炮|亲|功|专|必|科|心|新|大|高|好)"),
    "面": pattern(r"(?:墙|旗|镜|锦旗|鼓|国旗|红旗|五星|党旗|大|巨)"),
    "对": pattern(r"(?:夫妻|夫妇|新人|恋人|父|母|姐|兄|双胞|情侣|年轻|老|小|龙凤|石|选手|组合|矛盾|中年|青年|儿女|好|来自)"),
    "台": pattern(r"(?!上|下|前)"),
}  # fmt: skip


class Seen(NamedTuple):
    """A figure with its measure word in the text, as the checks look at it."""

    text: str
    start: int
    number_end: int
    end: int
    printed: str

    def before(self, length: int) -> str:
        return self.text[max(0, self.start - length) : self.start]

    def after(self, length: int = 1) -> str:
        return self.text[self.end : self.end + length]

    @property
    def is_arabic(self) -> bool:
        return self.printed[0].isdigit()


Check = Callable[[Seen], bool]


def _is_session(seen: Seen) -> bool:
    """八届, 十九届六中全会 are the eighth and the nineteenth; 连续三届, 两届, 12届 are counts."""
    if _SESSION.match(seen.text, seen.end) or seen.before(1) == "老":
        return True
    if seen.is_arabic or seen.printed[0] in "两兩几数" or seen.printed[-1] in "多余":
        return False
    return len(seen.printed) > 1 or not seen.before(2).endswith(_HELD)


def _is_meeting(seen: Seen) -> bool:
    """十四届全国人大一次会议, 六届七次全会: the first, the seventh."""
    if _SESSION.match(seen.text, seen.end) or seen.before(1) == "届":
        return True
    return bool(_MEETING.match(seen.text, seen.end) and _SITTING.search(seen.before(12)))


def _is_train(seen: Seen) -> bool:
    return seen.is_arabic and _TRAIN.match(seen.text, seen.end) is not None


def _is_rank(seen: Seen) -> bool:
    """二级医院, 三级残疾; but 阵风6级, 6.2级地震."""
    return not (_FORCE.match(seen.text, seen.end) or _FORCE_BEFORE.search(seen.before(8)))


#: what only one measure word can be taken for, and the reason that is given
_CHECKS: dict[str, tuple[tuple[Check, str], ...]] = {
    "个": ((lambda seen: is_duration(seen.text, seen.end), "a length of time"),),
    "届": ((_is_session, "an ordinal"),),
    "次": ((_is_meeting, "an ordinal"), (_is_train, "the number of a train or flight")),
    "代": ((lambda seen: not _GENERATION.match(seen.text, seen.end), "an ordinal"),),
    "点": ((lambda seen: not _POINT.match(seen.text, seen.end), "a clock time or an index"),),
    "期": ((lambda seen: not seen.is_arabic and not _ISSUE.match(seen.text, seen.end), "an ordinal"),),
    "类": ((lambda seen: seen.printed in "三四五" and not "一" <= seen.after() <= "鿿", "a rank"),),
    "步": ((lambda seen: not seen.printed.isdigit() and not seen.printed.startswith(("两", "三")), "an ordinal"),),
    "级": ((_is_rank, "a rank"),),
    "分": (
        (lambda seen: seen.printed in ("十", "百", "千", "万"), "an adverb"),
        (lambda seen: not _SCORED.search(seen.before(12)), "a clock time or a rank"),
    ),
    "方": ((lambda seen: len(seen.printed) > 1 and not _FILLED.search(seen.before(8)), "a side"),),
    "度": ((lambda seen: _LATITUDE.search(seen.before(12)) is not None, "a latitude"),),
    "户": ((lambda seen: seen.before(2) in ("千家", "百家", "千门"), "a set phrase"),),
    "局": ((lambda seen: not seen.is_arabic and (len(seen.printed) > 1 or seen.before(1) in _BUREAUS), "a name"),),
    "口": ((lambda seen: seen.before(1) in ("老", "小"), "a couple"),),
}
_CHECKS |= {"個": _CHECKS["个"], "點": _CHECKS["点"], "°": _CHECKS["度"]}
_CHECKS |= dict.fromkeys("LmgtW", ((lambda seen: bool(seen.before(1)) and seen.before(1) in DASHES, "a model number"),))


def is_duration(text: str, after: int) -> bool:
    """Whether 个, ending at `after`, counts months, hours or weeks; these are dates."""
    return DURATION.match(text, after) is not None


def barred(text: str, start: int, number_end: int, unit: str, end: int) -> str | None:
    """Why figure `[start, number_end)` with `unit` up to `end` is no count; None when it may be one."""
    printed = text[start:number_end]
    if unit in _CHECKS:
        seen = Seen(text, start, number_end, end, printed)
        for check, reason in _CHECKS[unit]:
            if check(seen):
                return reason
    if printed[0].isdigit():
        return "a year" if unit[0] in _DATED and _YEAR.fullmatch(printed) else None
    if text.startswith(_BY_HEAD.get(text[start : start + 2], ()), start):
        return "a set phrase"
    return _single(text, start, number_end, unit, end) if len(printed) == 1 else None


def _single(text: str, start: int, number_end: int, unit: str, end: int) -> str | None:
    """The same for a figure of one character, which may belong to a word or name: 统一批次, 三门峡, 一起."""
    printed = text[start]
    if printed == "二" and unit in _RANKED:
        return "a rank"
    if _JOINED.search(text, max(0, start - 2), start):
        return "the end of another word"
    if _NAME_TAIL.match(text, number_end):
        return "a name"
    if printed != "一":
        return None
    if text.startswith(unit, end) or text.endswith("一" + unit, 0, start):
        return "a reduplication"
    if unit in NEVER_ONE or (unit in _A_WORD and not _A_WORD[unit].match(text, end)):
        return "a word of its own"
    return None
