"""What looks like a count and is none: 3个月, 三门峡, 第三次, 一件件, 千家万户, 2024款."""

from __future__ import annotations

from collections.abc import Callable

from ...chars import DASHES, DIGITS, fold
from ...named import NamedTuple, made
from ...patterns import pattern
from .phrases import begins_phrase, in_phrase

#: lengths of time begin so, and weeks, months and terms counted by 个
DURATION = pattern(r"(?:多|来)?半?(?:月|小时|星期|礼拜|季度|工作日|世纪|年头|钟头|学期|学年|昼夜|交易日|自然日|时辰|周(?![期末边围岁身折]|年庆)|钟(?!头)|月份|暑假|寒假|夏天|冬天|春秋|寒暑|年(?!轻|级|货|夜|会|画|交易|产|销|处理|加工|吞吐|发电))")

_DURATIONS = frozenset("多来半月小星礼季工世年钟学昼交自时周暑寒夏冬春秋")
#: names of places and works that begin like figure and measure word
_NAME_TAIL = pattern(r"(?:里(?:屯|庙|河|桥|庄|堡|铺|店|台|沟|营|坡|湖|村|镇|坪|洞|塘|牌|街|亭|岗|头|巷|弄|站|洋)|家(?:渠|户|子|村|镇|庄|堡|沟|坪|湾|河|寨|屯|店|集|窑|坡|沱|坝|畈|垅|塘)|门(?:峡|堰|源|江|湾|岛|镇)|盘(?:水|山)|台(?:河|山|子)|道(?:沟|河|湾|岭)|岔(?:口|河)|所(?:楼)|星(?:村|镇)|间(?:房)|口(?:泉|镇)|片(?:林)|棵(?:树(?:村|镇)|松(?![树苗木林]))|支(?:渠(?:村|镇|乡|桥))|斗(?:渠(?:村|镇))|伏(?:天|里|季|期|贴)|队(?:村)|排(?:楼)|界|角(?:镇|洲|村|场)|路(?:居))")

#: what stands before a numeral that ends another word: 统一批次, 唯一, 专一, 周三
_JOINED = pattern(r"(?:[统唯专单逐周归惟]|星期|礼拜|之|万(?=一)|[^第]初)\Z")
_JOINS = frozenset("统唯专单逐周归惟期拜之万初")
#: 一步, 一道, 一方面 and their like are adverbs and frames, not figures
NEVER_ONE = frozenset("任派步道度方级类路行排声下字曲阵味重番环期届带手边代") | {"方面"}
#: 十九届六中全会, 九届一次会议
_SESSION = pattern(r"[一二三四五六七八九]中全会|(?:全国|省|市|区|县)?(?:人大|政协|党代|全会)|[一二三四五六七八九]次(?:会议|全会)|(?:全国|省|市|区|县)?委")
#: before a single figure these tell that sessions are counted: 连续三届
_HELD = ("连续", "已", "了", "过", "举办", "蝉联", "共", "前", "近", "历经", "满")
#: 中铁十四局 is a company
_BUREAUS = frozenset("铁建交冶电水")
#: 十四届全国人大一次会议 is its first meeting
_MEETING = pattern("会议|全会|全体会议")
_SITTING = pattern(r"届[^，。；、,;]{0,10}\Z")
_GENERATION = pattern(r"(?:人|同堂|子孙|领导|单传|中央|务|[，。；！、”,;!]|$|传承|移民|农|治沙|守)")
_POINT = pattern("主张|建议|希望|意见|看法|要求|倡议|共识|原则|体会|启示|经验|措施|内容|思考|设想|声明|要点|不足|优势|原因|好处|理由|变化|结论|感受|期望|考虑|认识|做法|教训|提议|特点|优点|缺点|问题|成果|承诺|提示|注意")
_ISSUE = pattern("培训|学员|节目|杂志|栏目|专栏|讲座|活动")
_FORCE = pattern(r"(?:[及或]?以上|左右|[及或]?以下)?[的或]?(?:强烈|浅源|短时|瞬时)?(?:大风|狂风|强风|阵风|[东南西北偏]{0,4}风|偏|台风|地震|余震|强震|小震|中强震|震|大?浪|到\d)")
_FORCE_BEFORE = pattern(r"(?:震级|里氏|风力|阵风|烈度|[大东南西北]风)[^，。；,;]{0,4}\Z")
#: 高速交警六支队, 六支队二大队: its number
_SQUAD, _OF_FORCE = pattern(r"队(?:[一二三四五六七八九十]{1,2}大队|[一二三四五六七八九十]中队|民警|支队长|政委|获悉)"), ("警", "总队", "公安局")
#: 省市县三级, 地县两级: the levels are named before they are counted
_LEVELS = pattern(r"[中央省市区县乡镇村社州盟旗地、]{2,}\Z")
_SPREAD = pattern(rf"[至到{DASHES}]|\d[.．·]\d")
#: 兵分三路, 五路大军; but 11路公共汽车
_COLUMNS = pattern(r"[^，。；,;]{0,4}?(?:大军|人马|纵队|队伍|兵马|兵力|敌军|红军|诸侯|专家|记者|并进|电话|信号|视频|直播|车队|火炬|财神|豪杰|英雄|精英|主力|工作组|小组)")
#: 上升200点, 劲升1700点; the standing of an index (收于3000点) is no count
_MOVED = pattern(r"(?:上升|上涨|下跌|下降|下挫|下滑|回升|回落|反弹|[猛劲急飙攀暴狂大][升涨跌]|涨|跌|升|降|挫|涨幅|跌幅|失|损失)(?:了|近|超过|超|约|逾|达|为|至少|幅度)*\Z")
#: 有三点：, 以下几点
_LISTED = pattern(r"(?:有|以下|如下|下列|下面|出|讲|谈|说|做到|强调|提|是这)(?:了|的|过)?\Z")
#: 相差10分, 领先20多分
_MARGIN = pattern(r"(?:相差|高出|多出|领先|落后|超出|输|赢|差|长|涨|少|低|高|优势|失|净胜|胜)(?:了|[^，。；：、0-9０-９,;:]{0,6})?\Z")
_RANKING = pattern(r"(?:分列|分获|名列|位列|列|获|排名|排名在|居|位居|分别获得?|夺得|获得|占据|分居|的?第)(?:[一二三四五六七八九]、)*\Z")
#: 见12版, 本报四版: pages of a paper
_PAGE = pattern(r"(?:见|本报|转|载|刊于?|下转|上接|今[日天]|报第?)\Z")
#: a building of two floors: 二层小楼
_FLOORS = pattern("(?:小?楼|的?小?洋?楼|楼房|建筑|别墅|砖|木|瓦|结构|民居|房)")
#: 四方 and 八方 are all sides, four parties only where they are named or deal with each other
_SIDES = pattern("(?:会谈|协议|代表|合作|共同|签|协商|协调|力量|关系|矛盾|面|当事|共建|安全)")
_COURTS = pattern("(?:院|四合|大院|的?宅|院落|房|厅)")
_MEN = pattern("(?:人马|民兵|骑兵|战士|士兵|学生|孩子|男女)")
_OPEN, _CLOSE = frozenset("“‘「『\"《"), frozenset("”’」』\"》")
_SCORED = pattern(r"(?:总分|得分|满分|积分|平均分|评分|成绩|均分|考了|考得|打|获|得|积|比分|分数线?|扣|加|记|以)[^，。；,;]{0,5}\Z")
_FILLED = pattern(r"(?:[水土石砂沙木方料]|用水|[0-9０-９])[^，。；,;]{0,6}\Z")
#: 4万余方, 300方: more than there are sides
_MANY = pattern(r"[0-9０-９一二三四五六七八九](?:[百千万]|[0-9０-９]{2})")
#: 346.47分, 2500分, 50多分: no clock time has so many or such a part of minutes; 45分和|38分
_POINTS = pattern(r"[0-9０-９]{2,}[.．·][0-9０-９]+|[0-9０-９]{3,}|[0-9０-９]*[百千].*|[0-9０-９]{2,}[多余]")
#: 四分零秒三五, 3分28秒: minutes
_SECONDS = pattern(r"[0-9０-９零〇一二三四五六七八九十]{1,3}秒")
_SCORES = pattern(r"(?:得|获|打|积|赢|输)[^，。；,;]{0,12}[0-9０-９]分(?:、|和|与|及|，对手[^，。；]{0,4})\Z")
_LATITUDE = pattern(r"(?:北纬|南纬|东经|西经|纬度|经度)[^，。；,;]{0,10}\Z")
#: 八一, 九三, 五四: days and what is named after them
_NAMED = frozenset(("八一", "九三", "五四", "七一", "三八", "五一", "六一"))
#: with 二 (not 两) these rank: 二类, 二次供水
_RANKED = frozenset("类次代段班版轮组层期部则处套集章节页")
_YEAR = pattern(r"(?:19|20)\d\d")
_DATED = frozenset("款版届期级批年季")
_TRAIN = pattern("(?:列车|航班|客车|动车|高铁|次列)")
#: 一起, 一头 and the like are words of their own unless the thing counted follows
_A_WORD = {
    "起": pattern(r"[^，。；：,;:]{0,12}?(?:(?<![方答档草图预提议法教文个备])案|事故|事件|火灾|纠纷|病例|疫情|诉讼|袭击|爆炸|枪击|车祸|命案|灾害|冲突|犯罪|行为|矛盾|举报|投诉|并购|交易|盗窃|诈骗|交通|严重|恶性|特大|重大)"),
    "头": pattern(r"(?:[^，。；：,;:]{0,3}?)(?:牛|猪|驴|骡|象|鹿|熊|狮|骆驼|毛驴|大象|奶牛|牦牛|蒜|黑|雾水)"),
    "口": pattern(r"(?:井|锅|钟|古井|水井|探井|油井|气井|棺|缸|水|饭|气|流利|标准|京)"),
    "把": pattern(r"(?:刀|枪|伞|椅|剪|锄|锁|钥匙|扇|火|菜|大|小|铁|尺|吉他|二胡|手)"),
    "门": pattern(r"(?:课|学|技|手艺|艺|语|外|炮|亲|功|专|必|科|心|新|大|高|好)"),
    "面": pattern(r"(?:墙|旗|镜|锦旗|鼓|国旗|红旗|五星|党旗|大|巨)"),
    "对": pattern(r"(?:夫妻|夫妇|新人|恋人|父|母|姐|兄|双胞|情侣|年轻|老|小|龙凤|石|选手|组合|矛盾|中年|青年|儿女|好|来自)"),
    "台": pattern(r"(?!上|下|前)"),
    "发": pattern(r"(?:子弹|炮弹|枪弹|炮|火箭)"),
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
    def is_round(self) -> bool:
        return self.printed in ("百", "千", "万")

    @property
    def is_arabic(self) -> bool:
        return self.printed[0].isdigit()


Check = Callable[[Seen], bool]


def _is_session(seen: Seen) -> bool:
    """八届, 十九届六中全会 are the eighth and the nineteenth; 连续三届, 两届, 12届 are counts."""
    if _SESSION.match(seen.text, seen.end) or seen.before(1) == "老":
        return True
    if seen.is_arabic or seen.printed[0] in "两兩几数" or seen.printed[-1] in "多余几":
        return False
    return len(seen.printed) > 1 or not seen.before(2).endswith(_HELD)


def _is_meeting(seen: Seen) -> bool:
    """十四届全国人大一次会议, 六届七次全会: the first, the seventh."""
    if _SESSION.match(seen.text, seen.end) or seen.before(1) == "届":
        return True
    return bool(_MEETING.match(seen.text, seen.end) and _SITTING.search(seen.before(12)))


def _is_margin(seen: Seen) -> bool:
    """相差10分, 领先20多分; but 差10分 to eight is a time."""
    return (seen.is_arabic or len(seen.printed) > 1) and seen.after() not in DIGITS and _MARGIN.search(seen.before(10)) is not None


def _is_score(seen: Seen) -> bool:
    """346.47分, 2500分, and 38分 behind another score; but 8时|50多分."""
    if _POINTS.fullmatch(seen.printed):
        return seen.before(1) not in ("点", "时", "點", "時") and seen.after() != "钱"
    return seen.is_arabic and seen.after() not in DIGITS and _SCORES.search(seen.before(24)) is not None


def _is_ranking(seen: Seen) -> bool:
    """分列二、三名."""
    return ("、" in seen.printed or seen.before(1) == "、") and _RANKING.search(seen.before(8)) is not None


def _is_train(seen: Seen) -> bool:
    return seen.is_arabic and _TRAIN.match(seen.text, seen.end) is not None


def _is_rank(seen: Seen) -> bool:
    """二级医院, 三级残疾; but 阵风6级, 6.2级地震, 省市县三级, 两级法院."""
    if seen.printed[0] in "两兩" or (seen.is_arabic and _SPREAD.search(seen.printed)) or _FORCE.match(seen.text, seen.end):
        return False
    return not (_FORCE_BEFORE.search(seen.before(8)) or (not seen.is_arabic and _LEVELS.search(seen.before(6))))


def _is_index(seen: Seen) -> bool:
    """三点 is a time, 收于3000点 an index; but 五点建议, 有三点：, 下跌200点."""
    if _POINT.match(seen.text, seen.end) or _MOVED.search(seen.before(8)):
        return False
    return not (seen.after() in ("：", ":", "，", ",", "。") and len(seen.printed) == 1 and _LISTED.search(seen.before(4)))


def _is_line(seen: Seen) -> bool:
    """11路公交; but 兵分两路, 五路大军."""
    return not (seen.before(1) == "分" or seen.printed[-1] in "万多余几" or _COLUMNS.match(seen.text, seen.end))


def _is_team(seen: Seen) -> bool:
    """装卸四队, 八一队; but 两队, 三队人马."""
    return not (seen.is_arabic or seen.printed[0] in "两兩几数多" or _MEN.match(seen.text, seen.end))


def _is_squad(seen: Seen) -> bool:
    """交警六支队, 六支队四大队; but 两支队伍."""
    if seen.is_arabic or seen.printed in "两兩" or not seen.text.startswith("队", seen.end) or seen.after(2) == "队伍":
        return False
    return _SQUAD.match(seen.text, seen.end) is not None or seen.text.endswith(_OF_FORCE, 0, seen.start)


#: 和他一块|出去, 跟着一块|干: what one does together, behind those with whom
_TOGETHER, _WITH = pattern("儿|[玩干去走住]|[来出回进吃喝做坐聊学听唱跑骑乘搭生][^，。；！？产铁]|[工生][作活]"), pattern("[和跟与同][^，。；！？]{1,7}$|[们俩]$")


def _is_together(seen: Seen) -> bool:
    return seen.printed == "一" and _TOGETHER.match(seen.text, seen.end) is not None and _WITH.search(seen.before(8)) is not None


#: what only one measure word can be taken for, and the reason that is given
_CHECKS: dict[str, tuple[tuple[Check, str], ...]] = {
    "个": ((lambda seen: is_duration(seen.text, seen.end), "a length of time"),),
    "届": ((_is_session, "an ordinal"),),
    "次": ((_is_meeting, "an ordinal"), (_is_train, "the number of a train or flight")),
    "代": ((lambda seen: not _GENERATION.match(seen.text, seen.end), "an ordinal"),),
    "点": ((_is_index, "a clock time or an index"),),
    "期": ((lambda seen: not seen.is_arabic and seen.before(1) != "分" and not _ISSUE.match(seen.text, seen.end), "an ordinal"),),
    "类": ((lambda seen: seen.printed in "三四五" and not "一" <= seen.after() <= "鿿", "a rank"),),
    "步": ((lambda seen: not seen.printed.isdigit() and not seen.printed.startswith(("两", "三")), "an ordinal"),),
    "级": ((_is_rank, "a rank"),),
    "分": (
        (lambda seen: seen.printed in ("十", "百", "千", "万"), "an adverb"),
        (lambda seen: seen.printed == "三" and seen.before(1) in "记中投个", "a goal from afar"),
        (lambda seen: _SECONDS.match(seen.text, seen.end) is not None, "minutes and seconds"),
        (lambda seen: not (_SCORED.search(seen.before(12)) or _is_margin(seen) or _is_score(seen)), "a clock time or a rank"),
    ),
    "方": (
        (lambda seen: (len(seen.printed) > 1 or seen.printed == "万") and not (_MANY.search(seen.printed) or _FILLED.search(seen.before(8))), "a side"),
        (lambda seen: seen.printed in ("四", "八") and not _SIDES.match(seen.text, seen.end), "all sides"),
    ),
    "度": ((lambda seen: _LATITUDE.search(seen.before(12)) is not None, "a latitude"),),
    "人": ((lambda seen: seen.is_round and seen.after(2) in ("拥有", "口拥"), "the basis of a rate"),),
    "组": ((lambda seen: seen.before(1) in "村屯寨庄区" and bool(seen.before(1)), "the number of a village's team"),),
    "块": ((_is_together, "an adverb"),),
    "户": ((lambda seen: seen.before(2) in ("千家", "百家", "千门"), "a set phrase"),),
    "局": ((lambda seen: seen.before(1) in _BUREAUS or (not seen.is_arabic and len(seen.printed) > 1), "a name"),),
    "处": ((lambda seen: seen.before(1) == "局", "a name"),),
    "路": ((_is_line, "a line or a road"),),
    "队": ((_is_team, "a name"),),
    "支": ((_is_squad, "an ordinal"),),
    "进": ((lambda seen: not _COURTS.match(seen.text, seen.end), "an adverb"),),
    "版": ((lambda seen: _PAGE.search(seen.before(3)) is not None, "a page"),),
    "节": ((lambda seen: seen.printed == "两" and seen.after(2) in ("期间", "前后", "市场", "物资", "慰问"), "two feasts"),),
    "面": ((lambda seen: seen.printed in ("四", "八") and seen.after() not in "墙旗锦红国镜鼓", "all sides"),),
    "名": ((_is_ranking, "ranks"),),
    "位": ((_is_ranking, "ranks"),),
    "口": ((lambda seen: seen.before(1) in ("老", "小"), "a couple"),),
}
_CHECKS |= {"個": _CHECKS["个"], "塊": _CHECKS["块"], "點": _CHECKS["点"], "°": _CHECKS["度"]}
_CHECKS |= dict.fromkeys("LmgtW", ((lambda seen: bool(seen.before(1)) and seen.before(1) in DASHES, "a model number"),))


def is_quoted(text: str, start: int, end: int) -> bool:
    """“三包”, “两节”: figure and measure word alone in quotation marks are a name."""
    return text[start - 1 : start] in _OPEN and text[end : end + 1] in _CLOSE and start > 0 and end < len(text)


def is_duration(text: str, after: int) -> bool:
    """Whether 个, ending at `after`, counts months, hours or weeks; these are dates."""
    return text[after : after + 1] in _DURATIONS and DURATION.match(text, after) is not None


def barred(text: str, start: int, number_end: int, unit: str, end: int) -> str | None:
    """Why figure `[start, number_end)` with `unit` up to `end` is no count; None when it may be one."""
    printed = text[start:number_end]
    checks = _CHECKS.get(unit)
    if checks is not None:
        seen = made(Seen, (text, start, number_end, end, printed))
        for check, reason in checks:
            if check(seen):
                return reason
    if printed[0].isdigit():
        return "a year" if unit[0] in _DATED and _YEAR.fullmatch(fold(printed)) else None
    if begins_phrase(text, start) or in_phrase(text, start):
        return "a set phrase"
    if len(printed) > 2:
        return None
    if printed in _NAMED or is_quoted(text, start, end):
        return "a name"
    return _single(text, start, number_end, unit, end) if len(printed) == 1 else None


def _single(text: str, start: int, number_end: int, unit: str, end: int) -> str | None:
    """The same for a figure of one character, which may belong to a word or name: 统一批次, 三门峡, 一起."""
    printed = text[start]
    if printed == "二" and unit in _RANKED and not (unit == "层" and _FLOORS.match(text, end)):
        return "a rank"
    if start and text[start - 1] in _JOINS and not (printed in "两兩" and text[start - 1] == "之") and _JOINED.search(text, max(0, start - 2), start):
        return "the end of another word"
    if _NAME_TAIL.match(text, number_end):
        return "a name"
    if printed != "一":
        return None
    if text.startswith((unit, "一" + unit), end) or text.endswith("一" + unit, 0, start):
        return "a reduplication"
    if unit in NEVER_ONE or (unit in _A_WORD and not _A_WORD[unit].match(text, end)):
        return "a word of its own"
    return None
