"""Where a village, street or park lies that no table has: 柳园街 in an article about 长春市朝阳区 → 220104."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

from ..document import Document
from ..gazetteer.divisions import Entity, gazetteer, inside, level
from ..patterns import pattern
from .options import Reading, county_of, lies_in, told

#: kinds that stand in one place only
LOCAL = frozenset(("township", "village", "street", "zone", "site", "natural", "region"))
#: last letters of features that lie in one county
SMALL = pattern("(?:[岭寺庙洞]|水库|林场|农场|牧场|公园|湿地)$")
#: natural features and ways that no one county holds
WIDE = pattern("(?:[河江岭海洋]|山脉|流域|海峡|群岛|半岛|沙漠|沙地|盆地|平原|高原|草原|河谷|铁路|高铁|公路|高速)$")
ZONE_WORD = pattern("(?:国家级?)?(?:高新技术产业|经济技术|经济)?(?:开发区|高新区|经开区|园区)$")
#: parts of an article that tell what it is about, the first that does going before the others
HEADS = ("kicker", "headline", "first", "dateline")
#: how long a first line without a stop may be that is a headline
LONGEST_HEAD = 40
#: what tells after a place where it lies
LIES = pattern("(?:位于|地处|坐落于|坐落在|隶属于|隶属)")
LAST_WORD = pattern("(?<=..)(?:村|镇|乡|社区|嘎查|景区|风景区)$")
STOP = pattern("[。！？!?；;\n]")
#: how far a sentence is looked for
REACH = 200
#: how many mentions before a place are looked at
NEAREST = 40
COUNTY = 1000
PREFECTURE = 100_000
PROVINCE = 10_000_000
#: of how many mentions one may lie in another province than the article plays in
FOCUS = 3
#: instead of a code where what goes before a place is abroad
ABROAD = -1
#: 北京, 天津, 上海, 重庆
CITIES = frozenset((11, 12, 31, 50))
#: Taiwan, Hong Kong, Macau, whose places have no codes below it
UNDIVIDED = frozenset((71, 81, 82))


def sentence(text: str, start: int, end: int) -> tuple[int, int]:
    """Where the sentence around `text[start:end]` begins and ends, as far as 200 characters on either side tell."""
    low = max(0, start - REACH)
    high = min(len(text), end + REACH)
    begin = max((stop.end() for stop in STOP.finditer(text, low, start)), default=low)
    after = STOP.search(text, end, high)
    return begin, after.start() if after else high


def place_local(doc: Document, readings: Sequence[Reading], year: int) -> None:
    """Give each place that nothing beside it locates the division that the article tells."""
    local = [r for r in readings if r.kind in LOCAL]
    if not local:
        return
    undivided = any(code // PROVINCE in UNDIVIDED for r in readings for code in _codes(r))
    strange = [r for r in (readings if undivided else local) if len(r.names) == 1 and r.options and _may_be_strange(r, undivided)]
    telling = [r for r in readings if not _is_clock(doc.text, r) and not (undivided and r in strange)]
    story = _story(doc, telling) if strange or any(_is_lost(r) for r in local) else 0
    _drop_strangers(strange, readings, story, year)
    known = _known(doc.text, readings)
    names = sorted(known)
    for r in local:
        _as_chained(r, known)
    _as_villages(readings, known)
    starts = [r.candidate.start for r in readings]
    guessed: dict[str, list[Reading]] = {}
    for r in local:
        parent = known.get(_stem(r.text_of_last))
        if r.parent is not None and parent is not None and not r.options:
            if parent.level > r.parent.level and inside(parent.code, r.parent.code):
                r.parent = parent  # 福建坦洋村, which elsewhere lies in 福安市
        elif _is_lost(r) or (parent is not None and r.parent is None and r.options and _is_nowhere(r)):
            parent = parent or _of_longer(r.text_of_last, names, known)
            if parent is None:
                code = _around(doc.text, readings, bisect_right(starts, r.candidate.start) - 1, story)
                parent = (county_of(code, year) if level(code) == 6 else gazetteer().at(code, year)) if code > 0 else None
                if code >= 0:
                    guessed.setdefault(r.text_of_last, []).append(r)
            if parent is not None and parent.level == 9 and parent.name == r.text_of_last:
                r.options = (parent,)  # the township itself, which a chain elsewhere told
            else:
                r.parent = parent
    for same in guessed.values():
        _agree(same)


def _as_chained(r: Reading, known: Mapping[str, Entity]) -> None:
    """A township that the tables have in other counties is that of the county where the article tells it: 张庄乡 after 商水县张庄乡."""
    for at, text in enumerate(r.candidate.data.texts):
        county = known.get(text)
        last = at == len(r.parts) - 1
        meant = r.options if last else (r.parts[at],)
        if county is None or county.level != 6 or not meant or not all(e is not None and e.level == 9 and not lies_in(e, county) for e in meant):
            continue
        r.parts[at], r.parent = None, county
        if last:
            r.options = ()


def _as_villages(readings: Sequence[Reading], known: Mapping[str, Entity]) -> None:
    """A county's short form that a village of another prefecture bears, of which nothing else is told, is that village: 东源 of 九屋镇东源村."""
    for r in readings:
        village = known.get(r.text) if r.kind == "county" and len(r.names) == 1 and len(r.options) == 1 else None
        if village is None or not village.code or not r.options[0].code or r.options[0].name == r.text:
            continue
        there = r.options[0].code // PREFECTURE
        if village.code // PREFECTURE != there and not any(code // PREFECTURE == there for other in readings if other.text != r.text for code in _codes(other)):
            r.options, r.parent = (), village


def _of_longer(name: str, names: Sequence[str], known: Mapping[str, Entity]) -> Entity | None:
    """Where a longer name lies that begins with this one: 白石崖溶洞 of 白石崖溶洞遗址; `names` are those known, in order."""
    at = bisect_left(names, name)
    return known[names[at]] if len(name) > 2 and at < len(names) and names[at].startswith(name) else None


def _agree(same: Sequence[Reading]) -> None:
    """Mentions of one name lie where most of them do, and one of which nothing is told where the others do."""
    parents = Counter(r.parent for r in same if r.parent is not None)
    if not parents:
        return
    most, times = parents.most_common(1)[0]
    for r in same:
        if r.parent is None or 2 * times > len(same):
            r.parent = most


def _may_be_strange(r: Reading, undivided: bool) -> bool:
    """Whether a township, where Taiwan is told of also a district, may be another of its name."""
    if len(r.options) == 1 and r.options[0].level == 9:
        return True
    return undivided and r.text_of_last[-1] in "区镇乡" and all(e.level in (6, 9) for e in r.options)


def _drop_strangers(strange: Sequence[Reading], readings: Sequence[Reading], story: int, year: int) -> None:
    """A township of a prefecture of which the article of one county, or of Taiwan, tells nothing else is another, which the tables of one year lack."""
    county = gazetteer().at(story, year) if strange and (level(story) == 6 or story // PROVINCE in UNDIVIDED) else None
    if county is None:
        return
    here = {code // PREFECTURE for code in (county.code, *county.current)}
    named: dict[int, set[str]] = {}
    for r in readings:
        for e in (*told(r), *((r.parent,) if r.parent is not None else ())):
            for code in (e.code, *e.current):
                named.setdefault(code // PREFECTURE, set()).add(r.text)
    for r in strange:
        prefectures = [e.code // PREFECTURE for e in r.options]
        if here.isdisjoint(prefectures) and all(named.get(each, {r.text}) == {r.text} for each in prefectures):
            r.options = ()
            if r.kind not in LOCAL:
                r.parent = county


def _known(text: str, readings: Sequence[Reading]) -> dict[str, Entity]:
    """The names of local places whose division the article tells, the deepest that it does, beside them or by 位于."""
    known: dict[str, Entity] = {}
    for at, r in enumerate(readings):
        for name, above, text_of in zip(r.names[1:-1], r.parts, r.candidate.data.texts[1:-1], strict=False):
            if name.kind == "township" and not name.refs and above is not None and above.level == 6:
                known.setdefault(text_of, above)  # 九合镇 of 皋兰县九合镇钱家窑村
        if r.kind not in LOCAL or (r.options and not _is_nowhere(r)):
            continue
        told_after = LIES.match(text, r.candidate.end)
        below = readings[at + 1] if told_after and at + 1 < len(readings) and readings[at + 1].candidate.start == told_after.end() else None
        for parent in (_told_parent(r), *(told(below) if below is not None else ())):
            if parent is not None:
                for stem in {_stem(r.text_of_last), LAST_WORD.sub("", r.text_of_last)}:
                    if stem not in known or parent.level > known[stem].level:
                        known[stem] = parent
    return known


def _told_parent(r: Reading) -> Entity | None:
    """The division right above a place in its chain; the county told there instead of a township that has since gone over to another."""
    if r.parent is None or r.parent.level != 9:
        return r.parent
    county = next((e for e in reversed(r.parts) if e is not None and e.level == 6), None)
    return county if county is not None and county.code // COUNTY != r.parent.code // COUNTY else r.parent


def _is_lost(r: Reading) -> bool:
    if r.parent is None and len(r.options) == 1:  # a reservoir or temple of the tables that they tell no place of
        return _is_nowhere(r) and (r.kind == "street" or (r.kind in ("natural", "site") and SMALL.search(r.text) is not None))
    if r.parent is not None or r.options or r.kind not in LOCAL:
        return False
    if r.kind == "region":
        return r.names[-1].rule.name in ("places.head", "places.cue")
    return r.kind != "natural" or WIDE.search(r.text) is None


def _is_nowhere(r: Reading) -> bool:
    """Whether the tables have a place but not where it lies, and it is one that lies in one place."""
    e = r.options[0]
    return len(r.options) == 1 and not (e.code or e.current or e.country) and WIDE.search(r.text_of_last) is None


def _stem(name: str) -> str:
    """A zone's name without what kind of zone it is: 金川高新技术产业开发区 and 金川高新区 are one."""
    return ZONE_WORD.sub("", name) or name


def _codes(r: Reading) -> Iterator[int]:
    """The division that a mention names, or lies in."""
    for e in (*(r.options if len(r.options) == 1 else ()), *((r.parent,) if r.parent is not None else ())):
        if e.code:
            yield e.code // COUNTY * COUNTY
        elif e.kind == "county" and e.current:
            yield e.current[0]  # 氹仔 lies in 澳门


def _counties(readings: Iterable[Reading]) -> Counter[int]:
    return Counter(code for r in readings for code in set(_codes(r)) if level(code) == 6)


def _story(doc: Document, readings: Sequence[Reading]) -> int:
    """The county that the article is about, else the prefecture that all its counties lie in; 0 where it tells of several."""
    for spans in _heads(doc):
        counties = _counties(r for r in readings if any(a <= r.candidate.start < b for a, b in spans))
        if len(counties) == 1:
            return next(iter(counties))
    codes = Counter(code for r in readings for code in set(_codes(r)))
    if not codes:
        return 0
    provinces = Counter(code // PROVINCE for code in codes.elements())
    province, times = provinces.most_common()[0]
    if FOCUS * times < (FOCUS - 1) * codes.total():
        return 0
    if province in UNDIVIDED and not any(e.kind == "county" and not e.code for r in readings for e in r.options[:1]):
        return 0  # 台湾 alone tells no more than that it is spoken of
    there = Counter(code for code in codes.elements() if code // PROVINCE == province)
    counties = Counter(code for code in there.elements() if level(code) == 6)
    if counties:
        county, times = counties.most_common()[0]
        if 2 * times > counties.total():
            return county
        return _shared(counties)
    return _shared(code for code in there if level(code) == 4 or province in CITIES or province in UNDIVIDED)


def _heads(doc: Document) -> Iterator[list[tuple[int, int]]]:
    for kind in HEADS:
        if kind == "dateline":
            line = doc.layout.dateline
            yield [(line.start, line.end)] if line is not None else []
        elif kind == "first":
            first = doc.blocks[0] if doc.blocks else None
            short = first is not None and first.end - first.start <= LONGEST_HEAD and "。" not in doc.text[first.start : first.end]
            yield [(first.start, first.end)] if first is not None and short else []
        else:
            yield [(b.start, b.end) for b in doc.blocks if b.kind == kind]


def _shared(codes: Iterable[int]) -> int:
    """The one prefecture, or city ruled like a province, that all lie in; 0 where there is none."""
    shared = {code // PROVINCE * PROVINCE if code // PROVINCE in CITIES or code // PROVINCE in UNDIVIDED else code // PREFECTURE * PREFECTURE for code in codes}
    return next(iter(shared)) if len(shared) == 1 else 0


def _around(text: str, readings: Sequence[Reading], at: int, story: int) -> int:
    """What its sentence, else its paragraph, names before it; what the article is about, as far as these do not lead elsewhere."""
    start = readings[at].candidate.start
    begin, _ = sentence(text, start, start)
    paragraph = text.rfind("\n", 0, start) + 1
    for floor in (begin, paragraph):
        before = [r for r in reversed(readings[max(0, at - NEAREST) : at]) if r.candidate.start >= floor and not _is_clock(text, r)]
        if any(_is_abroad(r) for r in before[:1]):
            return ABROAD
        named = [code for r in before for code in _codes(r)]
        if named:
            return _nearest(named, story, floor == begin)
    return story


def _is_clock(text: str, r: Reading) -> bool:
    """北京 in 北京时间 tells of no place."""
    return text.startswith("时间", r.candidate.end)


def _nearest(named: Sequence[int], story: int, strict: bool) -> int:
    """Of divisions named before a place, the nearest first, the one that it lies in."""
    counties = {code for code in named if level(code) == 6}
    if len(counties) == 1 and not strict and level(story) == 6:
        return counties.pop()
    if story in counties or any(inside(story, code) for code in named[:1]):
        return story
    if len(counties) == 1 and (strict or not story):
        return counties.pop()
    if len(counties) > 1:
        return story or _shared(counties)
    return story if counties else named[0]


def _is_abroad(r: Reading) -> bool:
    first: Entity | None = r.options[0] if r.options else r.parent
    return first is not None and first.country not in (None, "CN")


__all__ = ["place_local", "sentence"]
