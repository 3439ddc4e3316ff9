"""Names of the tables that stand in a text as names: 包头市, 库伦旗, 新化 beside 湖南; not 新平 in 创新平台."""

from __future__ import annotations

from functools import cache, lru_cache

from ...document import Document
from ...gazetteer.automaton import Hit
from ...gazetteer.divisions import Usage, gazetteer, inside
from ...gazetteer.words import words
from ...named import Slotted
from ...patterns import pattern
from ...rules import Rejected, Rule
from ...typed import TYPE_CHECKING
from .costs import is_rare
from .endings import FORBIDDEN, HIGHER, LEVEL_LETTERS, TRANSLIT
from .rules import BY_KIND, DIVISION, SHORT_FORM

if TYPE_CHECKING:
    from ...gazetteer.own import OwnName

#: a letter that goes on behind a township's name and makes it part of a plain noun (苏木乡镇), save before these (竹口镇镇长)
AFTER_TOWN = frozenset("镇乡")
OFFICES = frozenset("长里党政上人")
#: how dear a name is as a word of its own where the dictionary does not tell, by usage
COST = (100, 118, 118, 125, 125, 132, 145, 0)
#: verbs whose last letter begins a word with that of a name
LIES = ("地处", "身处", "位处")
#: what only a place has behind it
WITHIN = ("境内", "全境", "城区", "市区", "县城")
#: how much a division right before it speaks for a name: 河北|安国|药市
BEHIND = 40
#: how far ahead a chain is looked for that a longer name hid
AHEAD = 16
#: X县 of two letters, which 各市和|县 may hold
SHORTEST = 150
#: letters after 县 that make it a word for counties in general: 石家庄县区, 龙岩县级
NO_COUNTY = frozenset("区市乡镇级委长城域政处团")
#: characters that may follow a name inside one word: 中国人, 北京话
TAILS = frozenset("人话籍式产货队军方省市县区州国菜馆城厂台")
#: characters that may stand before a name inside one word: 新中国, 老北京
HEADS = frozenset("新全前原旧老古大")
#: what makes a name that of a people, a tongue, a manner or a currency: 朝鲜族, 日本语, 广州话, 中国式, 印尼盾
NO_PLACE = frozenset("族语裔话式盾铢")
#: words that begin like those: 中国话剧, 德国语言
NO_TONGUE = frozenset(("语言", "语文", "话剧", "话题", "话语", "话音", "话费", "话务", "式样", "盾牌", "盾构"))
#: level words that belong to what follows: 北京|市委, 东营|市区, 日本|国会, 加勒比|海域
TAKEN = {level: frozenset(letters) for level, letters in {
    "省": "委长", "市": "委长民区场容内郊", "县": "委长", "区": "委长", "旗": "委长", "州": "委长", "盟": "委长", "国": "会内家王防务人籍旗歌情土产", "海": "域军滨",
}.items()}  # fmt: skip
#: what is a word of its own although it begins like those
NOT_TAKEN = frozenset(("区域", "区级", "区别", "场馆", "民政", "民族", "民兵", "民主", "民革", "民盟", "民建", "民进", "民营", "民间", "民用"))
#: letters that nearly only stand in foreign names
SOUNDS = frozenset("奈甘贾肖凯穆斯尔特克德拉里布格尼罗夫卡姆奥普森奇弗纳莱恩迪伊蒂洛维巴基曼埃兰顿诺塔伯菲沃勒贝托韦帕萨赫戈佩茨莫·")
#: who plays in the centre, before a name in transliteration: 中卫|斯通斯
DEFENDER = "中卫"
#: figures and what rounds them, before a measure word: 2000余|名|山区干部
NUMBERS = frozenset("0123456789０１２３４５６７８９余多数几十百千万")
MEASURES = frozenset("名万")
#: what stands behind 北京街道 where it means the streets of 北京
ALONG = frozenset("上两旁边")
#: what only a person does: 罗德里格斯说
SPEAKS = pattern("说|表示|指出|认为|强调|先生|女士|总统|总理|博士|教授|教练|等人|夫妇|在接受|告诉|称")
#: what two sides have, 中国 and 欧洲 where 中欧 goes before it, not the middle of 欧洲
SIDES = frozenset(("中欧", "中非"))
TOGETHER = pattern("关系|双[方边]|合作|班列|经?贸|论坛|投资|领导人|峰会|友好|之间|战略|建交|两国|携手|人民|协定|伙伴|高层|对话|人文|团结|共同|命运|务实|互[利信访惠]|利益|经济|数字|绿色")
#: what 二连 is a company of, and what it has
COMPANIES, COMPANY = frozenset("团场营部兵炮"), pattern("职工|战士|官兵|连长|指导员|士兵|队|是|的连|全体")
#: last letters of what a river flows north of: 永丰镇以北|洛河
SITED = frozenset("镇乡村县市区旗城庄站子")
#: letters before 两岸 where they are the banks of a river: 珠江两岸, 上游两岸
RIVERS = frozenset("江河湖溪渠水游道流沟浦淮沿")
#: 绣溪河|南岸, 双槐山|东麓 hold the names of provinces
WATERS, COMPASS, BANKS = frozenset("河湖江山海"), frozenset("东南西北"), frozenset("岸麓坡侧畔")
#: 前|临汾河: which side faces a river
FACING = frozenset("前后东西南北面")
#: bodies whose head's name begins like a city's: 农林部长|沙平
HEADED = frozenset("部局院校处科厂站队所会团社行")
#: letters that a county of two letters may stand behind: 在宁县, not 集宁县
BEFORE_COUNTY = FORBIDDEN | frozenset("来和去回抵至往赴入省市区州盟驻访离如像经向由据距以因比同")
#: districts whose name begins like the end of their city's
CITY_DISTRICTS = frozenset(("市南区", "市北区", "市中区"))
#: marks between the names of a list, which back a name that must not stand bare
LIST_MARKS = frozenset("、—－-和与至到")

#: what makes with 达 that one gets somewhere: 抵达|曼谷, not 抵|达曼
ARRIVES = ("抵", "到", "直")


class Name(Slotted):
    """A stretch that names one place; `refs` are what the tables have under it, none for a name that only its form tells."""

    start: int
    end: int
    kind: str
    refs: tuple[int, ...]
    usage: int
    rule: Rule
    #: what the user's list says of it, where it stands there
    own: OwnName | None = None


@cache
def _meaning(index: int) -> tuple[str, tuple[int, ...], str, str | None]:
    """Kind, references, official name and country of the first bearer of a name."""
    tables = gazetteer()
    refs = tables.refs(index)
    first = tables.entity(refs[0])
    return first.kind, refs, first.name, first.country


def read_names(doc: Document) -> list[Name]:
    """Names of the tables in text order, those that need backing from around them included."""
    text = doc.text
    tables = gazetteer()
    usages, hides = tables.usage, tables.hides
    found: list[Name] = []
    reach = resume = -1
    for start, end, index in tables.find(text):
        if start < resume:
            continue
        usage = usages[index]
        if usage >= Usage.BOUND:
            if usage == Usage.WORD:
                continue
            if not (start == reach or text[start - 1 : start] in LIST_MARKS or text[end : end + 1] in LIST_MARKS or _alone(text, start, end) or text[start:end] == "大陆" or is_rare(text[start:end]) or text.startswith(WITHIN, end)):
                if hides[index]:
                    found += _inside(doc, start, end)
                continue
        behind = BEHIND if start == reach and found and found[-1].kind in HIGHER else 0
        name = _stands(doc, start, end, index, reach, behind)
        if hides[index] and (name is None or usage >= Usage.BACKED):
            inner = _inside(doc, start, end)
            if inner:
                found += inner
                if inner[-1].end > end:
                    found += _following(doc, inner[-1].end)
                    reach = resume = found[-1].end
                continue
        if name is not None:
            if text[name.end : name.end + 1] == "县":
                name = _old_county(text, name)
            reach = name.end
            found.append(name)
            if text[name.end - 1] == "市" and text[name.end - 1 : name.end + 2] in CITY_DISTRICTS and text[name.end + 2 : name.end + 3] != "域":
                found[-1:] = _city_and_district(text, name)
                reach = found[-1].end
    return found


def _old_county(text: str, city: Name) -> Name:
    """龙岩|县: a county that the tables have only as the city that it became."""
    if city.kind not in ("prefecture", "county") or city.rule is BY_KIND["foreign"] or text[city.end - 1] in LEVEL_LETTERS or text[city.end + 1 : city.end + 2] in NO_COUNTY:
        return city
    refs = tuple(ref for ref in city.refs if gazetteer().entity(ref).kind == "county")
    return Name(city.start, city.end + 1, "county", refs, Usage.FULL, DIVISION)


def _city_and_district(text: str, city: Name) -> list[Name]:
    """青岛|市南区, which the longest name from the left reads as 青岛市."""
    tables = gazetteer()
    district = text[city.end - 1 : city.end + 2]
    refs = tuple(
        e.ref for e in tables.named(district) if any(inside(e.code, tables.entity(ref).code) for ref in city.refs if tables.entity(ref).code)
    )
    short = _shortened(text, city.start, city.end, city)
    if not refs or short.end == city.end:
        return [city]
    return [short, Name(city.end - 1, city.end + 2, "county", refs, Usage.FULL, DIVISION)]


def _alone(text: str, start: int, end: int) -> bool:
    """Whether the name has its line to itself, or stands between Latin marks and figures as in a dateline."""
    return not ("一" <= text[start - 1 : start] <= "鿿" and start) or not "一" <= text[end : end + 1] <= "鿿"


def _inside(doc: Document, start: int, end: int) -> list[Name]:
    """Firm names that a longer but weaker one hid: 北京 behind 通北, 中国 in 中国海|外."""
    text = doc.text
    for low, hits in ((start, _firm(text[start : end - 1])), (start + 1, gazetteer().find(text[start + 1 : end + 7]))):
        for first, last, index in hits:
            if low + first >= end:
                break
            if gazetteer().usage[index] < Usage.BACKED:
                name = _stands(doc, low + first, low + last, index)
                if name is not None:
                    return [name]
    return []


def _following(doc: Document, start: int) -> list[Name]:
    """The names that follow one another from `start`, where one reached into them: 江苏|南京 behind 从江."""
    found: list[Name] = []
    for first, last, index in gazetteer().find(doc.text[start : start + AHEAD]):
        end = found[-1].end if found else start
        usage = gazetteer().usage[index]
        name = _stands(doc, end, start + last, index, end, BEHIND) if start + first == end and usage < Usage.BOUND else None
        if name is None:
            break
        found.append(name)
    return found


@lru_cache(1 << 13)
def _firm(shortened: str) -> tuple[Hit, ...]:
    """The names that stand anywhere, in a weaker one without its last letter."""
    tables = gazetteer()
    return tuple([hit for hit in tables.find(shortened) if tables.usage[hit[2]] < Usage.BACKED])


def _stands(doc: Document, start: int, end: int, index: int, floor: int = -1, behind: int = 0) -> Name | None:
    """The name, shortened where its last letter belongs to what follows; None where the letters around it speak against it."""
    text = doc.text
    usage = gazetteer().usage[index]
    if text[start] in COMPASS and end - start > 2 and text[start - 1 : start] == "以" and text[start - 2 : start - 1] in SITED and _meaning(index)[0] == "natural" and text[start + 1] not in COMPASS:
        own = next((i for first, last, i in gazetteer().find(text[start + 1 : end]) if first == 0 and last == end - start - 1 and _meaning(i)[0] == "natural"), None)
        if own is not None:
            return _name(text, start + 1, end, own, usage)  # 村以北|洛河东岸
    reason = _against(text, start, end, index, usage, floor, behind)
    if reason:
        if doc.trace is not None:
            doc.trace.append(Rejected("place", start, end, DIVISION.name, reason))
        return None
    if end - start > 2 and text[end - 1] in TAKEN and text[end : end + 1] in TAKEN[text[end - 1]] and not _goes_on(text, end):
        return _shortened(text, start, end, _name(text, start, end, index, Usage.FREE))
    return _name(text, start, end, index, usage)


def _against(text: str, start: int, end: int, index: int, usage: int, floor: int, behind: int) -> str:
    """What in the letters around a name speaks against it; empty where nothing does."""
    size = end - start
    first, final = text[start], text[end - 1]
    before, following = text[start - 1 : start], text[end : end + 1]
    if following in NO_PLACE and text[end : end + 2] not in NO_TONGUE:
        return "a people, tongue, manner or currency"
    if following == "包" and text.startswith("蒙古包", start) and not text.startswith("包头", end):
        return "a tent, not what it is named after"
    if size <= 3 and (following in SOUNDS or before in SOUNDS) and not (start == floor and _meaning(index)[3] == "CN") and _is_sound(text, start, end, index):
        return "part of a longer foreign name"
    if size == 2 and following in SOUNDS and text.startswith(DEFENDER, start):
        return "a player of football"
    if first in MEASURES and before in NUMBERS:
        return "a figure with its measure goes before"
    if final == "道" and following in ALONG and text.endswith("街道", start, end):
        return "the streets of a town, not the office of that name"
    if size == 2:
        if final == "州" and first in TRANSLIT and before in TRANSLIT and start != floor and _is_tail(text, start):
            return "the end of a longer name of a state"
        if text[start:end] in SIDES and TOGETHER.match(text, end):
            return "China and another side, not a region"
        if final == "县" and start != floor and _is_tail(text, start):
            return "the end of a longer name of a county"
    if size == 2 and final == "城" and following == "市":
        return "a city of some size"
    if first == "长" and size == 2 and before in HEADED and not text.endswith(LIES, 0, start) and text[start - 2 : start - 1] not in COMPASS and following not in "市县人籍分支办":
        return "an office ends in it"
    if first in "南北" and before in ("东", "西") and text.endswith(("山区", "郊区"), start, end):
        return "the south-west of a hilly country"
    if size == 2 and following in BANKS and final in COMPASS and first in WATERS and "一" <= before <= "鿿":
        return "the bank of a river or the side of a mountain"
    if final == "海" and first in COMPASS and before == "以" and following in "面上岸":
        return "the sea on one side of a place"
    if final == "海" and first in COMPASS and following == "岸" and text[end + 1 : end + 2] != "边":
        return "the coast on one side of a country"
    if first == "二" and size == 2 and final == "连" and (before in COMPANIES or COMPANY.match(text, end)):
        return "a company of a regiment or farm"
    if final == "乡" and following in ("亲", "愁", "音"):
        return "the people of a village, or what they feel and speak"
    if first == "城" and before == "县" and start != floor and text[start + 1] in COMPASS and final == "区":
        return "one side of a county's town"
    if first == "临" and before in FACING and following in WATERS:
        return "a river that one faces"
    if first == "达" and before in ARRIVES and any(at == 0 and last >= size for at, last, _ in gazetteer().find(text[start + 1 : start + 8])):
        return "the end of 抵达, before another name"
    if size == 2 and first in HEADS and _hides_firm(text, start):
        return "新 or 老 before another name"
    if first == "两" and before in RIVERS and text.startswith("两岸", start, end):
        return "the banks of a river"
    if usage == Usage.LISTED and SPEAKS.match(text, end):
        return "a person of that name speaks"
    if is_torn(text, start, end, usage, gazetteer().cost[index], floor, behind) and not _leads_on(text, end, index):
        return "the words around it go through it"
    return ""


def _hides_firm(text: str, start: int) -> bool:
    """Whether a name that stands anywhere begins with the second letter of one of two: 新|北京."""
    tables = gazetteer()
    return any(at == 0 and last > 1 and tables.usage[index] < Usage.BACKED for at, last, index in tables.find(text[start + 1 : start + 8]))


def _leads_on(text: str, end: int, index: int) -> bool:
    """Whether one of its own prefectures or counties follows a province: 山西|晋城, although 西晋 is a word."""
    tables = gazetteer()
    above = [e.code for e in map(tables.entity, tables.refs(index)) if e.kind == "province"]
    return bool(above) and any(
        first == 0 and tables.usage[i] < Usage.BOUND and any(inside(code, province) for code in tables.codes(tables.refs(i)) for province in above)
        for first, _, i in tables.find(text[end : end + 8])
    )


def _is_tail(text: str, start: int) -> bool:
    """Whether a county of two letters is the end of a longer name: neither a word of grammar nor any word ends before it."""
    before = text[start - 1 : start]
    if not "一" <= before <= "鿿" or before in BEFORE_COUNTY:
        return False
    return not any(last == 2 for _, last, _ in words().find(text[max(0, start - 2) : start]))


def _name(text: str, start: int, end: int, index: int, usage: int) -> Name:
    return Name(start, end, *_told(index, text[start:end], usage))


@lru_cache(1 << 14)
def _told(index: int, printed: str, usage: int) -> tuple[str, tuple[int, ...], int, Rule, None]:
    """The fields of a name from `kind` on."""
    kind, refs, official, country = _meaning(index)
    rule = BY_KIND.get(kind, DIVISION)
    if country != "CN" and kind in ("prefecture", "province", "county"):
        rule = BY_KIND["foreign"]
    elif rule is DIVISION and official != printed and usage >= Usage.BACKED:
        rule = SHORT_FORM
    return kind, refs, usage, rule, None


def _goes_on(text: str, end: int) -> bool:
    """红山区|哈达街道, 盘锦市|区域性: what follows is a word or name of its own."""
    if text[end : end + 2] in NOT_TAKEN:
        return True
    tables = gazetteer()
    return any(first == 0 and tables.usage[i] < Usage.BACKED for first, _, i in tables.find(text[end : end + 8]))


def _shortened(text: str, start: int, end: int, whole: Name) -> Name:
    """北京市|委: the name without its level word, which belongs to what follows."""
    short = text[start : end - 1]
    known = [i for first, last, i in gazetteer().find(short) if last - first == len(short)]
    if not known:
        return whole
    name = _name(text, start, end - 1, known[0], Usage.FREE)
    return name if whole.kind == "natural" else name._replace(refs=whole.refs)


def _is_sound(text: str, start: int, end: int, index: int) -> bool:
    """Whether a short foreign name is only a sound inside a longer one: 尼斯 in 希门尼斯."""
    if not TRANSLIT.issuperset(text[start:end]):
        return False
    before = text[start - 2 : start] if start > 1 else ""
    if text[start - 1 : start] in SOUNDS and (0, 2) in [hit[:2] for hit in words().find(before)]:
        return False  # 依托|内蒙古: the letter before ends a common word
    if text[end : end + 1] in SOUNDS and text[start - 1 : start] not in SOUNDS and (
        (0, 2) in [hit[:2] for hit in words().find(text[end : end + 2])] or _goes_on(text, end)
    ):
        return False  # 马尼拉|拉开, 纽约|曼哈顿
    if text[start - 1 : start] in SOUNDS or text[end : end + 1] == "·":
        return True
    kind, _, _, country = _meaning(index)
    return kind != "country" and not (country == "CN" and gazetteer().usage[index] < Usage.RISKY)


@lru_cache(1 << 14)
def _may_join(pair: str) -> bool:
    return words().may_join(*pair)


def is_torn(text: str, start: int, end: int, usage: int, known_cost: int, floor: int = -1, behind: int = 0) -> bool:
    """Whether the text is cheaper read as common words that cross the name's edges; words begin at `floor`, where a name ended."""
    size = end - start
    final = text[end - 1]
    if text[start - 1 : start] == "处" and text.endswith(LIES, 0, start):
        return False  # 地处|长江
    if final in AFTER_TOWN and text[end : end + 1] in AFTER_TOWN:
        return text[end + 1 : end + 2] not in OFFICES
    if size > 3 or (size == 3 and usage == Usage.FREE and final not in "海国江河城"):
        return False
    length = len(text)
    if not (start and start != floor and _may_join(text[start - 1 : start + 1])) and not (end < length and _may_join(text[end - 1 : end + 1])):
        return False
    low = start
    while low > 0 and low != floor and start - low < 4 and "一" <= text[low - 1] <= "鿿":
        low -= 1
    high = end
    while high < length and high - end < 4 and "一" <= text[high] <= "鿿" and not (high == end and text.startswith(("等地", "大部"), end)):
        high += 1
    if low == start and high == end:
        return False
    cost = SHORTEST if size == 2 and final == "县" else known_cost or COST[usage]
    return _is_dearer(text[low:high], start - low, end - low, usage, cost - behind)


@lru_cache(1 << 15)
def _is_dearer(window: str, a: int, b: int, usage: int, cost: int) -> bool:
    """Whether words cross the edges of the name `window[a:b]` and reading them is cheaper than the name at its cost."""
    lexicon = words()
    hits = lexicon.find(window)
    tail = b < len(window) and window[b] in TAILS
    for first, last, _ in hits:
        if first < a < last:
            if not (first == a - 1 and last == b and window[first] in HEADS):
                break
        elif first < b < last and not (tail and last == b + 1) and not (first == a and usage < Usage.BACKED):
            break
    else:
        return False
    costs = lexicon.costs(window, hits)
    whole = costs[-1]
    if costs[a] + cost + lexicon.costs(window[b:])[-1] <= whole:
        return False
    if tail:  # 美国人 in the dictionary is the name too
        for first, last, word in hits:
            if first == a and last == b + 1:
                return costs[a] + lexicon.cost[word] + lexicon.costs(window[last:])[-1] > whole
    return True


__all__ = ["LIST_MARKS", "WITHIN", "Name", "is_torn", "read_names"]
