"""Names that no table has, told by their last word and the words before: 东涧村, 查干淖尔嘎查, 滨河北路, 卡拉沃沃州.

A name of this kind is one unknown word before a known last one. It stands where that reading is cheaper than reading the
same characters as common words: 走进|双井村 is, 建设|美丽|乡村 is not.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from ...document import Document
from ...gazetteer.divisions import Usage, gazetteer
from ...gazetteer.words import FAR, words
from ...patterns import pattern
from .costs import name_cost
from .endings import (
    AFTER_PLACE,
    AFTER_STREET,
    AROUND,
    COMMUNE,
    DIVISIONS,
    ENDINGS,
    FORBIDDEN,
    HIGHER,
    INNER,
    NO_LETTER,
    NOT_AFTER,
    NOT_BEFORE,
    OF_DIVISION,
    ONLY_FOREIGN,
    ONLY_INSIDE,
    ORDER,
    PARKS,
    PORT,
    RINGS,
    SIZES,
    SOFT,
    TEAMS,
    TRANSLIT,
    TRIGGER,
    UNSURE,
    VILLAGE_SOUNDS,
    Ending,
    is_cued,
    is_whole,
)  # fmt: skip
from .longer import PLAINS, landform, lengthened, widened
from .names import SOUNDS, Name
from .rules import FOREIGN, HEAD, LANDFORM, SITE, STREET, VILLAGE, ZONE

#: how dear each letter of a zone's name must be at least: 现代|农业|产业园 is a plain noun
GENERIC = 52
#: how dear each letter of a mountain's or river's name must be right behind its county where nothing else tells it
RARE = 100
#: hamlets whose names may stand without their village's where they are so dear: 往|平寨屯
LONE = frozenset("屯寨")
DEAREST = 105
#: mountains and waters that are found by their names alone where each letter is so dear: 碧绿的|瓜渚湖
RELIEF = frozenset("湖河江岭")
FIRM = 125
#: how dear each letter must be of what a mine or station is named after
DEAR = 85
#: what stands before 月 where it is a month
MONTHS = frozenset("0123456789０１２３４５６７８９一二三四五六七八九十正腊冬本上下每当个年同逐岁几数两闰整满")
#: letters that the last word of such a street, village or park begins with
AFTER_YOUTH = frozenset("路街巷大东西南北中胡村社广公水湖")
#: what follows the level of a town in its streets' names: 市府路, 县前街, 区政府路
OF_LEVEL = frozenset("府政委前后中南北东西场民医城立界际")
#: what goes before one of a township's villages: 该镇的|观山村
OF_TOWN = ("镇的", "乡的", "街道的", "苏木的")
#: words that begin with the last letter of a division
TORN = frozenset(("县城", "村委", "镇委", "乡委"))
#: words behind a village that only begin like a word with its last letter: 裴家坪村|组织, not 村组
DOINGS = frozenset(("组织", "组建", "组成", "部署", "部分", "集中", "集资", "落实", "落地"))
#: names that communes and towns around a county's seat have: 郴县|城厢公社
IN_TOWN, COMMUNES = frozenset(("城厢", "城关", "城郊")), frozenset(("公社", "人民公社"))
#: letters that no name goes back over, and those before them: 经 leads along a street, 村委 is a body
BY_WAY = {"经": "可需请再均或后则须先途流", "委": "村党支", "起": "东南西北"}
#: letters before 区 that it makes a word with, so that no name begins with it
OF_AREA = frozenset("发新园社城市镇矿郊辖林片山")
#: letters that no shrine's or park's name begins with: 有座|雷神庙, 当|南丰祠的钟声
UNFIRST = frozenset("座当")
#: what goes on behind 共 in a name: 共青城, not 共设|里湖
TOGETHER = frozenset("和青产富乐")
#: what stands before a name of a list
LISTED = ("、", "和", "及", "与")
#: what begins a word behind a county's short form that makes a street or square of it
NAMED_ON = frozenset("路街广")
#: days that streets are named after, which end in a figure: 五一|路, not 五|一路
DAYS = frozenset(("五一", "七一", "八一"))
#: marks that open the name of a house in a street: 在延安路“双槐”茶馆
OPENING = frozenset("“《「『")
#: marks that stand before a whole name
SEPARATE = frozenset("，,。、；;：:→\n")
#: hamlets, which lie in villages: 念村|柳湾屯
HAMLET = ENDINGS["屯"]
#: letters before a village's name that may belong to it: 小|丰营村
WHICH = frozenset("小大新老上下前后东西南北中")
#: what follows the second street of a stretch in brackets, and what tells it: （双槐路-青阳|路|段）
STRETCH_ENDS = frozenset(("段)", "段）"))
STRETCH = pattern("[-－—–―~～至到][一-鿿]{2,6}$")
#: words in 年 that streets and villages are named after
YOUTH = frozenset(("青年", "少年", "丰年", "永年", "万年"))
#: streets whose names hold no other's
AVENUES = frozenset(("大街", "大道", "南大街", "北大街", "东大街", "西大街", "大路"))
#: housing estates
ESTATES = frozenset(("小区", "家属院"))
#: what tells in brackets that a street has another name
NOW = frozenset("现今原")
#: what closes a row of villages, be it of one: 龙头村|等10余个村
AMONG = pattern("等(?:[0-9０-９]{1,3}|[一二三四五六七八九十]{1,3})[余多]?个(?:行政|自然)?村")
#: what tells a river of one letter: 霍河|下游
RIVERS, OF_RIVER = frozenset("河江"), pattern("[中上下]{1,2}游|流域|河道|两岸|沿岸|干流|支流")
#: words of a lake or river that begin like a plain one: 双槐湖|水系
OF_WATER = ("水系", "水位", "水域", "水质", "水网", "水面面积")
#: a stream of the south, whose last letter villages have too, and what tells it where its county does not
STREAM, OF_STREAM = "溪", pattern("[中上下]{1,2}游|流域|河[道水床段]|[两沿]岸|干流|支流|堤|溢|暴涨|险些|畔|源头|治理|整治|清淤|段|、[一-鿿]{1,3}[溪河江]")
#: how much a name of the same kind before it in a list speaks for one: 小清河、玉带河
BESIDE = 50
#: what stands before a name speaks for it by no more than this
MOST_BONUS = 75


def read_endings(doc: Document, names: list[Name]) -> list[Name]:
    """Names told by their last word, given the names that the tables told; in text order."""
    text = doc.text
    endings = list(_endings(text))
    if not endings:
        return []
    firm = [name for name in names if name.usage < Usage.BACKED]
    ends = [name.end for name in firm]
    weak = {name.end: name for name in names if name.usage >= Usage.BACKED}
    listed = {name.end: name for name in firm}
    split = {name.start + 1 for name in weak.values() if name.kind == "county" and name.end - name.start == 2}
    found: list[Name] = []
    doubtful: list[tuple[int, int]] = []
    stems: set[str] = set()
    for start, end in endings:
        if end in listed and listed[end].start < start:
            found += widened(text, listed[end], firm, ends)
            continue
        ending = ENDINGS[text[start:end]]
        if start in weak and text[start:end] == "古村":
            continue  # 屏南|古村
        if end in weak and ending.rule is LANDFORM and text[start:end] not in PLAINS and (
            (known_form := landform(text, weak[end])) or not "一" <= text[weak[end].start - 1 : weak[end].start] <= "鿿" or text[weak[end].start - 1] in FORBIDDEN
        ):
            found += known_form
            continue
        at = bisect_right(ends, start) - 1
        if at + 1 < len(firm) and firm[at + 1].start < end < firm[at + 1].end:
            continue
        above = firm[max(0, at - 2) : at + 1]
        if found and found[-1].end <= start and (not above or found[-1].end > above[-1].end):
            above.append(found[-1])
        name = _read(text, start, end, above)
        if name is None and text[start:end] == "新村":
            name = _read(text, end - 1, end, above)  # 茗新|村
        elif name is None and ending.rule is STREET and end - start == 2 and text[start] in "东西南北中" and text[end - 1] == "路":
            if end - 1 in listed:
                name = _read(text, end - 1, end, [listed[end - 1]])  # 雁北|路
            elif text[start - 2 : start - 1] in SEPARATE:
                name = _read(text, end - 1, end, above)  # 上南|路
        if name is not None and end in weak and ending.rule is LANDFORM and text[start:end] not in PLAINS and (name.start >= weak[end].start or text[name.start - 1 : name.start] not in LISTED):
            continue  # 曲江 alone, but 九|曲江 in a list
        if name is not None and name.start in split and ending.rule in (LANDFORM, SITE) and text[name.start - 1] not in FORBIDDEN:
            name = name._replace(start=name.start - 1)  # 石楼|屈产河, no 楼屈产河
        if name is not None:
            known = weak.get(name.end) if name.rule is HEAD else None
            if known is not None and known.start == name.start:
                name = known._replace(usage=Usage.FREE)  # 永登|收费站
            found.append(name)
            stems.update([text[name.start : start]] if ending.rule is not HEAD else [])
        elif ending.rule is not LANDFORM and text[start:end] not in ONLY_FOREIGN:
            doubtful.append((start, end))
    for name in weak.values():
        if name.kind in DIVISIONS and text.startswith("专区", name.end):
            found.append(Name(name.start, name.end + 2, "prefecture", (), Usage.FREE, VILLAGE))  # 泰顺|专区
        if name.kind != "county" or text[name.end : name.end + 1] not in NAMED_ON:
            continue
        if text[name.end] in "路街" and _is_barred_street(text, name):
            found.append(Name(name.start, name.end + 1, "street", (), Usage.FREE, STREET))
        elif text.startswith("广场", name.end) and is_cued(text, name.start):
            found.append(Name(name.start, name.end + 2, "site", (), Usage.FREE, SITE))
    if doubtful:
        stems.update([text[name.start : name.end - 1] for name in names if name.usage == Usage.TOWN])
        found += _known_again(text, doubtful, stems)
        found.sort()
    return found


def _endings(text: str) -> Iterator[tuple[int, int]]:
    """Where last words of names stand, the longest at each end."""
    for end in [match.end() for match in TRIGGER.finditer(text)]:
        start = _ending(text, end)
        if start < end:
            yield start, end


def _known_again(text: str, doubtful: list[tuple[int, int]], stems: set[str]) -> list[Name]:
    """Names whose stem the article has with another last word: 和平古镇 where it has 和平镇."""
    found = []
    for start, end in doubtful:
        size = next((size for size in range(8, 1, -1) if start >= size and text[start - size : start] in stems), 0)
        if size:
            ending = ENDINGS[text[start:end]]
            found.append(Name(start - size, end, ending.kind, (), Usage.FREE, ending.rule))
    return found


def _ending(text: str, end: int) -> int:
    """Where the longest last word that ends here begins; `end` where the letters around it speak against each."""
    if text[end - 1] in "路街" and text[end - 3 : end - 1] in DAYS:
        return end - 1
    for size in SIZES[text[end - 1]]:
        start = end - size
        around = AROUND.get(text[start:end]) if start > 0 else None
        if around is None:
            continue
        not_after, not_before = around
        if (
            "一" <= text[start - 1] <= "鿿"
            and text[start - 1] not in not_after
            and (not not_before or text[end : end + 1] not in not_before or end == len(text) or text[end : end + 2] in DOINGS or (text[end : end + 2] in STRETCH_ENDS and STRETCH.search(text, max(0, end - 8), end)))
        ):
            return start
    return end


def _read(text: str, start: int, end: int, above: Sequence[Name]) -> Name | None:
    """The name whose last word is `text[start:end]`, or None where plain words are the cheaper reading.

    `above` are the names of the tables that end before it, the nearest last.
    """
    last = text[start:end]
    ending = ENDINGS[last]
    if above and above[-1].end == start:
        longer = lengthened(text, above[-1], end, last, ending)
        if longer is not None:
            return longer
        if last == PORT or (above[-1].kind == "natural" and ending.rule is LANDFORM):
            return None
    if ending.rule is LANDFORM and end - start == 1 and text[end : end + 1] in SOUNDS and text[start - 1] in SOUNDS:
        return None
    lowest = max(0, start - ending.longest - 4)
    parent = next((n for n in reversed(above) if n.end > lowest and _is_above(n, ending)), None)
    if parent is not None:
        if parent.end == start:
            return _named_after(text, parent, start, end, ending)
        lowest = parent.end
    low = start
    while low > lowest and "一" <= text[low - 1] <= "鿿":
        low -= 1
    if low == start or (text[start - 1] in FORBIDDEN and not _is_name_letter(text, start - 1)):
        return None
    beside = bool(above) and above[-1].end == low - 1 and text[low - 1] == "、" and above[-1].kind == ending.kind
    begin = _begin(text, low, start, end, parent, beside)
    if begin is None:
        return None
    if ending.rule is VILLAGE and parent is not None and parent.end == begin and start - begin > 3 and text[begin] in "东西" and text[begin + 1] in "南北":
        begin += 2  # 沙河镇东北|柳湾村
    cut = next((n for n in above if n.start < begin < n.end and (n.refs or n.kind == ending.kind)), None)
    if cut is not None:
        if text[cut.start] not in FORBIDDEN and cut.kind != ending.kind:
            return None  # 青岛港|前湾码头
        begin = cut.start  # 若尔盖湿地|国家级自然保护区
    if start - begin == 1 and parent is not None and parent.end == begin and _is_torn_off(text, parent, ending):
        begin = parent.start  # 镇江营|村, 永安坝|工业园, 温州路|社区
    if ending.rule is VILLAGE and text[begin - 1 : begin] == "个":
        return None  # 11个贫困乡
    if last == "县" and not TRANSLIT.issuperset(text[begin:start]):
        return Name(begin, end, "county", (), Usage.FREE, VILLAGE)
    if ending.rule is HEAD:
        return Name(begin, start, ending.kind, (), Usage.FREE, HEAD)
    if last == "古镇":
        return Name(begin, end, ending.kind, tuple(e.ref for word in ("镇", "街道") for e in gazetteer().named(text[begin:start] + word) if e.level == 9), Usage.FREE, ending.rule)
    if last not in ONLY_FOREIGN:
        return Name(begin, end, ending.kind, (), Usage.FREE, ending.rule)
    begin = _past_hyphens(text, begin)
    return Name(begin, end, ending.kind, _foreign(text[begin:start], text[begin:end]), Usage.FREE, ending.rule)


def _is_torn_off(text: str, parent: Name, ending: Ending) -> bool:
    """Whether the one letter between a short form and a last word belongs to the name that the short form begins."""
    if is_whole(text, parent.start, parent.end) or parent.kind not in DIVISIONS:
        return False
    return (parent.kind == "prefecture" and ending.kind == "village") or ending.rule is ZONE


def _begin(text: str, low: int, start: int, end: int, parent: Name | None, beside: bool) -> int | None:
    """Where the cheapest reading lets the name begin, at `low` or later; None where plain words are cheaper."""
    last = text[start:end]
    ending = ENDINGS[last]
    window = text[low:end]
    costs = words().costs(window)
    size = start - low
    sounds = VILLAGE_SOUNDS if ending.rule is VILLAGE else TRANSLIT
    best, best_at, best_bonus = FAR, -1, 0
    for at in range(size - 1, -1, -1):
        if (window[at] in FORBIDDEN and not _is_name_letter(text, low + at)) or window[at] == last:
            break
        if at and (window[at] == "至" or (window[at] in BY_WAY and window[at - 1] in BY_WAY[window[at]])):
            break  # 新开路至|柳园大街, 可经|柳园大街, 村委|柳湾村
        if at and (window[at] == "距" or (at < size - 1 and window[at] == "撞")):
            break  # 东距|双槐遗址, 追撞|柳溪路上的车
        if last in ESTATES and window[at] in "路街道巷":
            break  # 柳溪路|丽景湾小区
        if window[at] == "区" and at and window[at - 1] in OF_AREA:
            break  # 开发区|泉塘村
        if ending.rule is STREET and at < size - 1 and window[at] == "沿" and window[at + 1] not in "江河湖海山溪滩线塘口东西南北":
            break  # 沿|柳溪巷
        if ending.rule is LANDFORM and (window[at] in "沿由" or (window[at] == "以" and text[end : end + 1] == "为")):
            break  # 沿|西河, 信由|毛岛的公司, 以|双槐岭|为界
        if size - at > ending.longest and not sounds.issuperset(window[at:size]):
            break
        if ending.rule is SITE and window[at] in UNFIRST:
            continue
        if (ending.rule is STREET and _is_own_town(window, at)) or (window[at] == "共" and window[at + 1 : at + 2] not in TOGETHER):
            continue
        if ending.rule is STREET and at and window[at] == "近" and window[at - 1] in "街道路":
            break  # 柳溪街近|双槐街
        if window[at] == "路" and last in AVENUES:
            break  # 双槐路|柳溪大街
        if window[at] == "日" and at == 0 and text[low - 1 : low].isdigit():
            continue
        inside = at == 0 and parent is not None and parent.end == low and parent.kind in INNER
        if last == "村" and window[at - 1 : at] == "的" and text.endswith(OF_TOWN, 0, low + at):
            inside = True
        if at == 0 and parent is not None and parent.end == low and ((window[0] in NO_LETTER and not _is_name_letter(text, low)) or (text[low - 1 : low + 1] in TORN and not (window[:2] in IN_TOWN and last in COMMUNES)) or (parent.kind == "village" and size == 1)):
            continue
        cost = costs[at] + name_cost(window[at:size], ending, last, inside)
        if cost - MOST_BONUS >= best:
            continue
        bonus = BESIDE if beside and at == 0 else _bonus(text, low, at, window, parent, ending)
        if cost - bonus < best:
            best, best_at, best_bonus = cost - bonus, at, bonus
    if best_at < 0 or best > min(costs[size], costs[-1]):
        return None
    dearness = (costs[size] - costs[best_at]) / (size - best_at)
    if last in ONLY_INSIDE and (best_at or parent is None or parent.end != low or parent.kind not in (*INNER, "village")) and not (
        (last in LONE and best_bonus >= 30 and size - best_at == 2 and dearness >= DEAREST)
        or (last in TEAMS and best_bonus >= 30 and size - best_at < 4 and dearness >= DEAR and any(word in text for word in COMMUNE))
    ):
        return None
    return low + best_at if _holds(text, end, last, size - best_at, best_bonus, dearness) else None


def _is_own_town(window: str, at: int) -> bool:
    """Whether the town is told by its level alone there, and its street follows: 在|市|柳溪路; not 市府路."""
    return window[at] in "市县区" and (at == 0 or is_cued(window, at)) and window[at + 1 : at + 2] not in OF_LEVEL


def _is_name_letter(text: str, at: int) -> bool:
    """月 in 月岩, 明月, no month; 于 in 于家庄, a surname; 年 in 青年大街."""
    if text[at] == "于":
        return text[at + 1 : at + 2] == "家"
    if text[at] == "年":
        return text[at - 1 : at + 1] in YOUTH and text[at + 1 : at + 2] in AFTER_YOUTH
    return text[at] == "月" and text[at - 1 : at] not in MONTHS


def _holds(text: str, end: int, last: str, size: int, bonus: int, dearness: float) -> bool:
    """Whether a name of `size` letters before its last word has what its kind needs besides being the cheaper reading."""
    if size == 1 and bonus < 45 and last not in RINGS and not (last in RIVERS and dearness >= RARE and OF_RIVER.match(text, end)):
        return False
    if last == STREAM and bonus < 45 and OF_STREAM.match(text, end) is None:
        return False
    if dearness < RARE and text[end : end + 1] in SOFT.get(last, ()) and text[end : end + 1] and not text.startswith(OF_WATER, end):
        return False
    if last == "村" and dearness < RARE and text[end - 2] == "新":
        return False  # 移民新村
    if last in UNSURE and bonus < 30 and (bonus < 20 or dearness < RARE) and not _place_goes_on(text, end, last):
        if last in RELIEF:
            return size > 1 and dearness >= FIRM and text[end - 3] != text[end - 2]
        return last in "村圩垸" and size > 1 and dearness >= RARE and text[end - size - 2 : end - size - 1] not in WHICH
    if ENDINGS[last].rule is HEAD:
        return size > 1 and dearness >= DEAR
    return bonus >= 40 or ENDINGS[last].rule not in (ZONE, SITE) or dearness >= GENERIC or (bonus >= 30 and text[end - len(last) - size : end - len(last)] in PARKS)


def _place_goes_on(text: str, end: int, last: str) -> bool:
    """Whether what follows the last word of a name is what follows a place: 穿城而过, 南侧 of a street."""
    return AFTER_PLACE.match(text, end) is not None or (ENDINGS[last].rule is STREET and AFTER_STREET.match(text, end) is not None)


def _is_barred_street(text: str, county: Name) -> bool:
    """Whether a street bears a county's name although its end is a word's: 祁门路, no 门路; 颍上路."""
    end = county.end + 1
    return text[end - 2] in NOT_AFTER.get(text[end - 1], "") and AFTER_STREET.match(text, end) is not None and is_cued(text, county.start)


def _past_hyphens(text: str, begin: int) -> int:
    """Back over 卡巴尔达－ before 巴尔卡尔共和国."""
    while begin > 1 and text[begin - 1] in "－—-·" and text[begin - 2] in TRANSLIT:
        begin -= 2
        while begin > 0 and text[begin - 1] in TRANSLIT:
            begin -= 1
    return begin


def _foreign(body: str, whole: str) -> tuple[int, ...]:
    """What the tables have for 萨拉托夫州: 萨拉托夫, where it is abroad; 俄|莫斯科州 is 莫斯科 too."""
    tables = gazetteer()
    for name in (whole[1:], body, body[1:]):
        refs = tuple(e.ref for e in tables.named(name) if e.country not in (None, "CN"))
        if refs:
            return refs[:1]
    return ()


def _bonus(text: str, low: int, at: int, window: str, parent: Name | None, ending: Ending) -> int:
    """How much what stands before a name speaks for it: its parent most, then a preposition, then a stop."""
    end = low + len(window)
    told = 45 if ending.rule is VILLAGE and AMONG.match(text, end) else 60 if window[-1] in RIVERS and OF_RIVER.match(text, end) else 0
    if at == 0:
        if parent is not None and parent.end == low:
            return (30 if parent.kind in ("township", "village") else 20) if ending.rule is LANDFORM else 45 if ending.rule is SITE else 75 if parent.kind in INNER else 60
        return max(told, 30 if text[low - 1 : low] in "、，,。：:；;（(“→" or low == 0 or text[low - 1] == "\n" else 10)
    listed = told or (15 if text[end : end + 1] == "、" else 0)
    if at == 1 and ending.rule is STREET and window[0] in NOW and text[low - 1 : low] in ("（", "("):
        return 45  # 栗树街（现|星通路）
    own = ending.rule is STREET and _is_own_town(window, at - 1)
    return listed + (45 if own else 30 if is_cued(window, at) or window[:at] == "城" else 0)


def _named_after(text: str, before: Name, start: int, end: int, ending: Ending) -> Name | None:
    """北京路 in a town, a street that bears the name of another place; 长春市|高新区, a zone that has only its division's."""
    if ending.rule is ZONE and text[start:end] in OF_DIVISION and before.kind in ("province", "prefecture", "county"):
        return Name(start, end, "zone", (), Usage.FREE, ZONE)
    if text[start:end] == "新区" and before.end - before.start == 2 and before.refs:
        if before.kind == "region":
            return Name(before.start, end, "zone", before.refs, Usage.FREE, ZONE)  # 鲁西|新区
        if before.kind in DIVISIONS:
            return Name(start, end, "zone", (), Usage.FREE, ZONE)  # 坪山|新区
    if before.end - before.start > 3 or text[start:end] in ONLY_INSIDE or text[start:end] == "公路":
        return None
    if ending.rule is STREET and (before.kind in HIGHER or before.kind == "region") and not is_whole(text, before.start, before.end):
        long = end - start > 1 and text[end : end + 1] not in NOT_BEFORE.get(text[end - 1], "") and not text.startswith("小巷", end)
        if long or AFTER_STREET.match(text, end) or (text[end : end + 1] in OPENING and is_cued(text, before.start)):
            return Name(before.start, end, "street", (), Usage.FREE, STREET)
        return None
    if text[start:end] == "村" and before.kind in DIVISIONS and text[end : end + 1] == "村":
        return Name(before.start, end, "village", (), Usage.FREE, VILLAGE)  # 马鞍山|村村民
    if ending.kind in ("street", "village") and end - start == 1 and text[end : end + 1] in "号、，,。上与和段口交附》）)\n":
        return Name(before.start, end, ending.kind, (), Usage.FREE, ending.rule)
    return None


def _is_above(name: Name, ending: Ending) -> bool:
    """Whether a name may be the division that a place of this kind lies in; no village of ours lies in a city abroad."""
    if name.rule is FOREIGN and ending.rule is VILLAGE:
        return False
    if ending.rule is HEAD:
        return name.kind not in ("village", "street", "site", "natural")
    return ORDER[name.kind] < ORDER[ending.kind] or (name.kind == "zone" and ending.kind in ("zone", "township")) or (name.kind == "village" and ending is HAMLET)


__all__ = ["read_endings"]
