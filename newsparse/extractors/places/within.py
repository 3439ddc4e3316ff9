"""The organisation that a place name opens: 内蒙古 in 内蒙古草都牧业有限公司, 福建 in 福建省委."""

from __future__ import annotations

from functools import cache

from ...gazetteer.automaton import Automaton, build
from ...patterns import pattern

#: last words of organisations: firms, schools, party and state organs, teams, media, halls
LAST_WORDS = """
有限责任公司 股份有限公司 有限公司 总公司 分公司 子公司 公司 集团公司 集团 企业集团 实业 矿业 传媒 控股 基金会 基金
大学 学院 研究院 科学院 工程院 社科院 研究所 研究中心 研究会 实验室 中学 小学 附中 一中 二中 三中 幼儿园 党校 学校 职业学校 师范
医院 卫生院 卫生所 保健院 疾控中心 诊所 红十字会
银行 分行 支行 信用社 保险公司 证券 交易所 证交所 联交所 期交所
省委 市委 区委 县委 旗委 州委 盟委 党委 工委 纪委 政法委 组织部 宣传部 统战部 党组 党支部 支部 团委 团市委 团省委 党委会
政府 人民政府 省政府 市政府 县政府 区政府 旗政府 州政府 人大 人大常委会 人代会 政协 常委会 委员会 居委会 村委会 村支部 管委会 街道办 办事处
议会 国会 参议院 众议院 内阁 法院 检察院 人民法院 人民检察院 最高法院 外交部 国防部 财政部 商务部 教育部 司法部 国务院
司法局 司法厅 公安局 公安厅 公安部 派出所 教育局 教育厅 财政局 财政厅 卫生局 卫健委 发改委 经信委 科技局 商务局 商务厅 农业农村局 农牧局 水利局
林业局 民政局 统计局 税务局 工商局 环保局 文旅局 文化局 体育局 交通局 交通运输局 交警 消防救援 消防支队 气象局 气象台 地震局 地震台网中心
海关 边检站 铁路局 邮政局 电力公司 供电公司 供电局 供电所 就业服务中心 融媒体中心 政务服务中心 服务中心 指挥部 总局 分局 支队 大队 总队 中队 武警
警察局 警署 解放军 军区 卫戍区 军分区 警备区 部队 集团军 驻军
农会 渔会 公所 协会 学会 商会 联合会 总工会 工会 妇联 共青团 文联 作协 残联 侨联 工商联 联谊会 促进会 理事会 联盟 经合组织 合作组织 解放组织 条约组织 联委会 共产党 国民党 工党 保守党 自民党 民主党 共和党
社民党 人民党 劳动党 致公党 人民阵线
日报 晚报 早报 晨报 时报 周报 商报 报社 通讯社 新华社 电视台 广播电台 电台 出版社 杂志社 新闻社 日报社
队 国家队 代表队 男足 女足 男篮 女篮 男排 女排 俱乐部 代表团 访问团 艺术团 歌舞团 剧院 剧团 话剧院 京剧院 京剧团 乐团 交响乐团 芭蕾舞团 杂技团 文工团
博物馆 美术馆 图书馆 纪念馆 科技馆 文化馆 体育馆 体育场 档案馆 展览馆 会展中心 国际会议中心 艺术馆 大剧院 文化宫 青少年宫 大使馆 使馆 领事馆
总领事馆 代表处 联络处 机床厂 钢铁厂 水泥厂 化肥厂 制药厂 电厂 核电站 发电厂 油田 煤矿 合作社 专业合作社 饭店 宾馆 酒店 大厦 商场 百货大楼 超市
卫星发射中心 航天发射场 发射场 机场 国际机场 火车站 客运站 车站 地铁站 港务局
人民革命党 革命党 共同体 教委 管教所 农经站 农技站 文化站 兽医站 供销社 服务台 旅协 医校 技校 夜校 军校 购书中心 书城 车务段 工务段 机务段 核电厂 一矿 二矿 三矿 四矿 收费站 边防站 舰队 舰艇 矿务局 轻轨
"""
#: last words that make a facility's name right behind its place
FACILITY = pattern("基地|斜塔|铁塔|大?赌场|塔(?![城吉里什河])|[东西南北新]?站(?![了着在座起住出立点岗长台稳上好位队姿])")
FACILITIES = frozenset("基斜铁大赌塔东西南北新站")
#: one-letter and general last words, which end an organisation's name only before a title or a stop
SHORT_LAST = "局 厅 署 院 所 馆 厂 社 团 党 中心 兵团 基地"
AFTER_SHORT = pattern("[局厅署院所]长|[第长副党负职工干主书记在、，,。：:；;！!？?”》）)\\s]|$")
#: what no organisation's name holds between its place and its last word
BREAK = pattern("[的了是在与等这那该各每某我你他有为把被将从到向对就也还又不没让给使说着过至称率赴，,。、；;：:！!？?《》“”\\s]")
#: letters of these that begin no last word either, and so leave the place alone
CLOSE = frozenset("的了是在与等这那该各每某我你他为把被将从到向也还又不没让给说着过至称率赴")
DASHES = frozenset("—－")
#: words of which the same is true; each begins with a plain letter, so that `re` seeks them at full speed
BREAK_WORD = pattern(
    "可以|出发|小时|多地|各地|正[在加全]|加快|推进|推动|打造|成为|实现|新增|持续|以来|以后|当地|举行|召开|一家|多家|首家|两家|几家"
    "|记者|今天|昨天|今年|去年|表示|发生|开展|首个|首批|首家|首座|首届|首次|首位|多个|多名|多位|新一届|三国|四国|五国"
    "|参加|看望|接见|检查|感谢|钦佩|引入|调配|支援|设立|升级|重组|融入|认定|参观|正式|尝试|紧急|亲切|衷心|支持|要求|宣布|空袭|袭击|检阅|慰问|考察|调研"
    "|一[座个所些名支处栋间条辆]|建立|获得|围观|扎堆|任命|讨论|负责人|主张|担任|呼吁|首府|首都(?!机场|国际|体育|医|师范|经|图书|博物|剧)|共同(?![体民社])|发现|相关|非法|年会|月[一二三四五六七八九十]+日"
    "|总统(?!府|[领委办])|总理(?!府|办公)|首相(?!府|办公)|[市省县区镇乡]长(?!办)|长官|主席(?!团|府)"
    "|[开前飞赶]往|驶[往向入离]|村民和"
    "|出席|强调|指出|认为|批准|签署|思想|特色|命运|愿意|希望|成立|加入|访问|会见|附近|当选|发布|报道|同(?<![协合大共陪]同)"
)
#: a day or a sum: 媒体11日报
FIGURE = pattern("\\d+[日万多个名家年月人]")
#: words that end like an organisation's name: 格局, 流离失所, 部署, 市中心
NO_LAST = {"局": "格布结大全当僵变定破开棋战时", "所": "失场厕居无", "署": "部签", "厅": "客餐", "中心": "市城县镇", "社": "旅公", "团": "军", "队": "军"}
#: letters that go on behind a last word and make it part of a plain noun: 大学生, 日报道
GOES_ON = {"大学": "生", "中学": "生", "小学": "生", "日报": "道", "队": "伍员长", "支队": "伍", "党": "员派内外", "公司": "法"}
#: letters that join a place to another thing, not to its organisation: 老挝和缅甸政府
JOINS = frozenset("和与同及跟")
#: more words of the name behind its last: 中国银行|北京分行, 大学|附属医院
MORE = pattern(
    "[一-鿿]{0,8}?(?:分公司|子公司|分行|支行|附属医院|附属中学|附属小学|研究院|学院|研究所|实验室|委员会|管委会|办公室|分会|分校|科研所|医院|常委会)"
)
#: how far behind its place an organisation's name may end
REACH = 18


@cache
def _last_words() -> tuple[Automaton, list[str]]:
    patterns = sorted({*LAST_WORDS.split(), *SHORT_LAST.split()})
    return build(patterns), patterns


SHORT = frozenset(SHORT_LAST.split())


def organisation(text: str, start: int, end: int) -> str | None:
    """The organisation's or facility's name that begins at `start` with the place `text[start:end]`, or None."""
    following = text[end : end + 1]
    if following in CLOSE or (not "一" <= following <= "鿿" and following not in DASHES):
        return None
    named = _organisation(text, start, end)
    if named is None and end - start > 1 and following in FACILITIES:
        facility = FACILITY.match(text, end)
        return text[start : facility.end()] if facility is not None else None
    return named


def _organisation(text: str, start: int, end: int) -> str | None:
    if text[end : end + 1] in JOINS and text[end + 1 : end + 2] != "平":
        return None
    if text[end - 1] == "村":
        end -= 1  # 双槐|村委会
    window = text[end : end + REACH]
    automaton, patterns = _last_words()
    found = automaton.find(window)
    for at, (first, last, index) in enumerate(found):
        if patterns[index] in SHORT and not AFTER_SHORT.match(window, last):
            continue
        if first and window[first - 1] in NO_LAST.get(patterns[index], ""):
            continue
        if window[last : last + 1] in GOES_ON.get(patterns[index], ()):
            continue
        if BREAK.search(window, 0, first) or BREAK_WORD.search(window, 0, first) or FIGURE.search(window, 0, first):
            return None
        for begins, ends, other in found[at + 1 :]:  # 矿业|有限公司 is one name
            if begins != last or patterns[other] in SHORT:
                break
            last = ends
        stop = end + last
        more = MORE.match(text, stop)
        if more is not None and not BREAK.search(more[0]) and not BREAK_WORD.search(more[0]):
            stop = more.end()
        return text[start:stop]
    return None
