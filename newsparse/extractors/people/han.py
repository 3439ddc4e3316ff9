"""Han names by the weight of their evidence: 刘文, 欧阳建国; not 高度, 方面, 王府井.

A stretch is a name when the log weights of its evidence come to more than 0: the surname's, the given name's, how much a
word it is, whether words cross its borders, and what stands on both sides. `han_evidence` gives them one by one.
"""

from __future__ import annotations

from functools import cache

from ...gazetteer import ready
from ...gazetteer.names import RARE as RARE
from ...gazetteer.names import listed, table, words
from ...gazetteer.titles import titles
from ...named import Slotted
from ...patterns import pattern
from . import predicates

#: the weight of a transliterating one that stands in names of peoples without Han surnames only
MINORITY = 1.0
#: words of grammar that stand in a few such names: 的 in 卡的尔, 和 in 恩和
GRAMMAR = frozenset("的和说与在是了不也同对向从将把给为会")
#: one in fewer known parts than this is no letter of such names by itself: 牧 in 牧仁, 说 in 阿说
SEVERAL = 4
#: what a character weighs at least to be one of a row that is read as such a name
USED = -0.8

SIDES = {
    **dict.fromkeys("，。；！？,.;!?…", "stop"),
    **dict.fromkeys("：:丨｜|", "colon"),
    **dict.fromkeys("（(【[〔", "open"),
    **dict.fromkeys("）)】]〕", "close"),
    **dict.fromkeys("“”\"‘’「」『』", "quote"),
    **dict.fromkeys(" \u3000\t□■◎●▲△◆◇★☆○", "space"),
    **dict.fromkeys("·•・—－-─", "dash"),
    **dict.fromkeys("0123456789０１２３４５６７８９", "digit"),
    **dict.fromkeys("、/／", "list"),
    "《": "book",
    "》": "bookend",
    "": "edge",
    "\n": "edge",
}
#: they begin set phrases and are no words by themselves: 殷殷嘱托, 念兹在兹
NO_NAMES = frozenset(["殷殷", "念兹", "冉冉", "凌晨"])
#: peoples, whose names begin as people's do: 毕永山（赫哲族）
PEOPLES = frozenset([f"{name}族" for name in ["汉", "满", "白", "水", "黎", "苗", "侗", "傣", "畲", "羌", "土", "回", "藏", "怒", "壮", "瑶", "彝", "京", "赫哲", "毛南", "高山", "阿昌", "布朗", "布依", "景颇", "纳西", "普米", "门巴", "珞巴", "哈尼", "土家", "拉祜", "仡佬", "仫佬", "锡伯", "独龙", "德昂", "保安", "裕固"]])
#: a figure and its measure are no given name: 丰云|九段
FIGURES, RANKS = frozenset("一二三四五六七八九十两"), frozenset("段级岁位名号届")
#: a country whose name begins as people's do, and who is of it: 韩国男|歌手
KOREA, KOREANS = "韩国", frozenset("男女队人总前新最名该首")
#: marks beside which a name ends or begins
MARKS = frozenset(["stop", "colon", "open", "close", "space", "list", "edge"])


class Tables(Slotted):
    surnames: dict[str, float]
    first: dict[str, float]
    second: dict[str, float]
    single: dict[str, float]
    words: dict[str, float]
    before: dict[str, float]
    after: dict[str, float]
    foreign: dict[str, float]
    titles: dict[str, str]


@cache
def tables() -> Tables:
    return Tables(
        table("surnames"), listed("given_first"), listed("given_second"), listed("given_single"), words(),
        listed("cues_before"), listed("cues_after"), ready.weights("foreign_middle"), titles(),
    )  # fmt: skip


def side(char: str) -> str:
    """What kind of character stands beside a name: `han`, `latin` or a kind of mark."""
    found = SIDES.get(char)
    if found is None:
        found = "han" if "\u4e00" <= char <= "\u9fff" else "latin"
    return found


class Joined:
    """Which two characters stand side by side in a word: most do in none, and no word covers the border between them.

    To list them takes as long as some thousand looks at the words, so it is put off until so many were needed.
    """

    def __init__(self, after: int = 4_000) -> None:
        self.pairs: set[str] | None = None
        #: with which two characters words of three and more begin
        self.heads: set[str] | None = None
        self._left = after

    def count(self, words: dict[str, float]) -> None:
        self._left -= 1
        if self._left < 0:
            longer = [word for word in words if len(word) > 2]
            self.heads = {word[:2] for word in longer}
            self.pairs = {*[word for word in words if len(word) == 2], *[word[k : k + 2] for word in longer for k in range(len(word) - 1)]}


joined = Joined()


def crossing(words: dict[str, float], text: str, low: int, at: int, high: int) -> float:
    """The weight of the weightiest word of up to four characters in `[low, high)` that covers the border at `at`."""
    pair, pairs, heads = text[at - 1 : at + 1], joined.pairs, joined.heads
    if pairs is None:
        joined.count(words)
    elif pair not in pairs:
        return 0.0
    if at >= high:
        return 0.0
    get = words.get
    found = [get(pair)]
    if heads is None or pair in heads:
        found += (get(text[at - 1 : at + 2]), get(text[at - 1 : at + 3]))
    if at > low + 1 and (heads is None or text[at - 2 : at] in heads):
        found += (get(text[at - 2 : at + 1]), get(text[at - 2 : at + 2]))
    if at > low + 2 and (heads is None or text[at - 3 : at - 1] in heads):
        found.append(get(text[at - 3 : at + 1]))
    return max([weight for weight in found if weight], default=0.0)


#: behind a name these are words by themselves, whatever word they may end: 市长卢大明|说，, 从局长杨志高|处获悉
SAID = frozenset(["说，", "说：", "说,", "说:", "说“", "处获", "处了", "处得", "处，", "处。", "处,"])
#: groups of titles that no given name is: 赵书记, 王女士
NOT_GIVEN = frozenset(["address", "office"])
#: nor is one of these: 王老师
POLITE = frozenset(["老师", "教授", "医生", "大夫", "护士", "师傅", "老板", "警官", "律师", "法官", "同学", "民警", "院士", "司机"])
SPEAKERS = frozenset(["title", "mark"])


def crossing_right(words: dict[str, float], text: str, i: int, j: int, high: int, before: str) -> float:
    """The `crossing` of the border behind a name at `[i, j)`; none where its bearer speaks, `before` being what stands before."""
    if before in SPEAKERS and text[j : j + 2] in SAID:
        return 0.0
    return crossing(words, text, i + 1, j, high)


#: what stands after a name's place is no person's: 村 in 杨树村, 集团
SUFFIX = frozenset("村镇乡县市区旗州岛山河江湖海路街巷寺庙桥站矿厂店奖杯牌族省堡沟坝庄屯寨塔塬渡湾峡关港苑园城桥渠库洞岭峰坡")
SUFFIXES = frozenset(
    ["村村", "集团", "公司", "主义", "理论", "思想", "大学", "大桥", "隧道", "水库", "嘎查", "苏木", "社区", "街道", "商圈", "海关", "派出",
     "都市", "银行", "医院", "中学", "小学", "体育", "机场", "系列", "有限", "股份", "商城", "广场", "大厦", "乐园", "工程", "冬奥",
     "车站", "公路", "铁路", "地区", "新区", "码头", "遗址", "纪念", "故居", "牌子", "品牌", "时期", "王朝", "政府", "政权", "证券", "保险", "基金", "控股", "格勒", "油田", "半岛"]
)  # fmt: skip


#: what ends the names of places and peoples, and hardly a given name of two characters
PLACES = frozenset("族路村镇县乡省街巷寺")
#: words of grammar that seldom end a name: 李莉|在, 林杰|向
PARTICLES = frozenset("在向会将对与被从等也都就为才说称以使让把是的和及却又还则曾既便即仍再已不没从携偕")


def towards(text: str, j: int) -> bool:
    """Whether the last character before `j` begins a predicate: 林杰向|记者介绍, 齐昊笑|称, 林杰于|去年辞职, 林杰上|微博."""
    last = text[j - 1]
    if last in predicates.TURNS:
        return text[j : j + 1] in predicates.TURNS[last] or (last == "于" and text[j : j + 1].isdigit())
    return (last in predicates.TOWARDS and text[j : j + 2] in predicates.AUDIENCE) or (last in predicates.ALOUD and text[j : j + 1] in predicates.SAYING)


#: who is of these comes behind 的: 灵秀镇的|邱百万
HOMES = frozenset("村镇乡县市区旗州寨屯庄队校厂站店班组家")
#: of which a predicate begins
TIMES = frozenset(
    ["今年", "去年", "今天", "昨天", "明天", "前天", "今日", "昨日", "明日", "前日", "当日", "次日", "翌日", "昨晚", "今晚", "当晚", "昨夜", "今晨", "今早", "上午", "下午",
     "本周", "上周", "本月", "上月", "日前", "近日", "最近", "目前", "现在", "当时", "当天", "每天", "每年", "去世", "后来", "如今", "此前", "随后"]
)  # fmt: skip
#: the day told after a name is of a predicate too: 张卫26日说; that of a dateline is not: 本报赛汉1月9日电
SCORE = "[0-9０-９]{1,3}(?:分(?![钟之公米])|[板助][0-9０-９]|个?篮板|个三分|次(?:助攻|抢断|盖帽|扑救)|[球票](?![队员迷场门房])|[罚投][0-9０-９]{1,2}中)"
DAY = pattern(SCORE + "|(?:[0-9０-９]{1,2}月)?[0-9０-９]{1,2}日(?![电讯])|[0-9０-９]{4}年|[0-9０-９]{1,3}(?:[多来]?(?:岁|年前|个月前|天前)|[名位]同志|人(?![民口才]))")
#: what a player did in a game, several figures in a row: 林岳|12分4板
TALLY = pattern("[0-9０-９]{1,2}分[0-9０-９]{1,2}(?:个?篮板|[板助罚断帽]|次(?:助攻|抢断|盖帽))|[0-9０-９]{1,2}[板助][0-9０-９]{1,2}[板助断帽]")
#: what only a person's name is glossed with: 段大海（男，32岁）, 沈丽（化名）, 康平，女，, 韦国（右二）, 向海等12人
GLOSS = pattern(
    "[（(，,等](?:(?<=[（(])(?:图?[前后一二三]?排?(?:[左右][起数]?[0-9０-９一二三四五六七八九十]?|中)[）)]|[男女][，,、；）)]|化名|网名|艺名|笔名|曾用名|[0-9０-９]{1,3}岁|[^（）()，,\\s]{1,3}族[，,、）)])"
    "|(?<=[，,])[男女][，,、]|(?<=等)[0-9０-９]{1,3}[余多]?[人名位](?![次均口]))"
)

#: so near after a mark a glossed name begins at the mark, whatever its first character: 、贲玉华（女）
NEAR = 3


def apart(text: str, i: int) -> bool:
    """Whether a glossed name may begin at `i` inside a phrase, not inside a longer name: 涉嫌盗窃的段大海（男）."""
    return i >= NEAR and all(side(char) == "han" for char in text[i - NEAR : i]) and tables().foreign.get(text[i - 1], 0.0) <= 0.5


#: where somebody is, one letter or two: 长河大学|王越、, 钢铁厂|董林、
BODIES = frozenset("厂矿局院所队站社校厅馆") | frozenset(["政协", "人大", "大学", "中学", "小学", "公司", "集团", "银行", "中心", "协会", "学会", "商会", "车间"])
#: before these two a name is told: 他叫|田明, 70后|何岩
CALLED = {"叫": frozenset("他她名我位个"), "后": frozenset("0０")}


def told(char: str, last: str = "的") -> str:
    """What the last two characters tell of the name behind: `aged` (16岁的|水清, 他叫|田明), `home` (灵秀镇的|邱百万), or nothing."""
    if last != "的":
        return "aged" if char in CALLED[last] else ""
    return "aged" if char == "岁" else "home" if char in HOMES else ""


#: where somebody is, more often than the sound of a name: 寨子里|罗国民
INSIDE = "里"
#: between a title and a name: 民警 李铮
BLANKS = frozenset(" \u3000")


#: between a quoted title and a name: “状元”李铮
ENDS_QUOTE = frozenset("”」』")
#: between a player's number and his name: 1-李铮
DASHES = frozenset("-－–")


def unnumbered(text: str, i: int) -> int:
    """Where the number of a player begins whose name does at `i`; `i` where none stands there: 主场1-1|战平."""
    if not i or text[i - 1] not in DASHES:
        return i
    at = i - 1
    while at and i - at < 3 and text[at - 1].isdigit():
        at -= 1
    return at if at < i - 1 and (not at or side(text[at - 1]) in MARKS) else i


def whose(name: str) -> bool:
    """Whether a name of two characters is so usual that something may be its bearer's behind a title: 民警|陈涛|的眼睛, not 农民|余粮|的."""
    t = tables()
    return t.surnames.get(name[0], RARE) > 0.0 and t.single.get(name[1], RARE) > 1.0 and predicates.clean(name)


def behind_blank(titles: dict[str, str], text: str, i: int) -> bool:
    """Whether a title stands before the blank before `i`."""
    j = i - 1
    if text[j] not in BLANKS:
        return False
    while j and text[j - 1] in BLANKS:
        j -= 1
    return text[j - 2 : j] in titles or text[j - 3 : j] in titles


def suffixed(text: str, j: int, high: int) -> bool:
    """Whether the word after the name makes a place or an organisation of it: 杨树村, 柯达公司."""
    return text[j : j + 2] in SUFFIXES or (text[j] in SUFFIX and (j + 1 == high or not tables().after.get(text[j : j + 2], 0) > 0))


def surname_weight(t: Tables, surname: str) -> float:
    """The weight of a surname, or of a married woman's two: 陈方 in 陈方安生."""
    weight = t.surnames.get(surname)
    if weight is None:
        weight = min(t.surnames.get(surname[0], RARE), t.surnames.get(surname[1], RARE))
    return weight
