"""Townships told without their last word by a list or a way: 曲尺、大溪、双龙等乡镇, 里水、大沥两镇, 开往宁溪."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence

from ...document import Document
from ...gazetteer.divisions import Usage, gazetteer, level
from ...gazetteer.words import words
from ...patterns import pattern
from .behind import GRAMMAR
from .names import Name
from .rules import CUE

#: what ends such a list
CLOSES = pattern(
    "[0-9０-９等这两二三四五六七八九十](?:(?<=等)[0-9０-９一二两三四五六七八九十]+余?个?|(?<=这)[两二三四五六七八九十]{1,2}个|(?<=[0-9０-９])[0-9０-９]?个|(?<=[两二三四五六七八九十])[一二三四五六七八九]?个)?"
    "(?:乡镇|镇乡|镇街|街镇|镇|乡|街道|苏木)(?![民长级干])"
)
#: what ends a list of places of any kind
ELSEWHERE = pattern("[等两三四]地(?:(?<=等地)|(?<=[一-鿿][两三四]地)(?![方区形块上下面处主铁]))")
#: how far its last comma stands before that
FARTHEST = 16
#: verbs before a place that someone goes to
GOES = pattern("[往至从由](?=[一-鿿]{2,3}(?:方向|路段|立交|收费站))|开往|驶往|发往|返回|途经|路过|抵达|赶到|来到|走进")
#: how dear each letter of such a name must be as words
DEAR = 85
#: what ends a name in a list
CLOSE = frozenset("、等和及与，,。")
#: marks and words between its names
BETWEEN = frozenset("、和及与")
#: last words that their names have when they stand alone, and one of which each list ends with
LEVELS = ("镇", "乡", "街道", "苏木")
LONGEST = 4
#: how many names of a list are read
MOST = 30


def read_lists(doc: Document, names: Sequence[Name]) -> list[Name]:
    """Names of such lists, two or more of which the tables have as townships, where none of `names` stands."""
    text = doc.text
    found = [*_on_the_way(text, names), *_among_others(text, names), *_and_elsewhere(text, names)]
    if not any(level in text for level in LEVELS):
        return sorted(found)
    taken = [name.start for name in names]
    for match in CLOSES.finditer(text):
        items = _items(text, match.start())
        if sum(1 for start, end in items if townships(text[start:end])) < 2:
            continue
        for (start, end), refs in zip(items, _of_one_county([townships(text[start:end]) for start, end in items]), strict=True):
            at = bisect_right(taken, end - 1) - 1
            if at < 0 or names[at].end <= start or (refs and names[at].start == start and names[at].end == end and names[at].usage >= Usage.BACKED):
                found.append(Name(start, end, "township", refs, Usage.FREE, CUE))
    return sorted(found)


def _of_one_county(row: list[tuple[int, ...]]) -> list[tuple[int, ...]]:
    """What the names of a list mean, one that no bearer of has in the county of most of them being unknown to the tables: 团结 of 云龙县's 团结彝族乡."""
    tables = gazetteer()
    counties = [{code // 1000 for code in tables.codes(refs)} for refs in row]
    county, times = Counter(county for found in counties for county in found).most_common(1)[0]
    if times < 3 or 2 * times <= len(row):
        return row
    return [refs if county in found else () for refs, found in zip(row, counties, strict=True)]


def _among_others(text: str, names: Sequence[Name]) -> Iterator[Name]:
    """Townships between others of their county: 新篁 in 姚家乡、新篁、龙门畈乡."""
    tables = gazetteer()
    townships_before = [name for name in names if name.kind == "township" and text[name.end : name.end + 1] == "、"]
    taken = {name.start for name in names} if townships_before else ()
    for name in townships_before:
        if name.end + 1 in taken:
            continue
        start = name.end + 1
        counties = {code // 1000 for code in tables.codes(name.refs)}
        for size in (3, 2):
            end = start + size
            refs = tuple(ref for ref in townships(text[start:end]) if tables.entity(ref).code // 1000 in counties)
            if refs and text[end : end + 1] in CLOSE and words().costs(text[start:end])[-1] >= DEAR * size:
                yield Name(start, end, "township", refs, Usage.FREE, CUE)
                break


def _and_elsewhere(text: str, names: Sequence[Name]) -> Iterator[Name]:
    """Townships of a county that the article names, two or more in a list of places: 黄土店、蔡家岗、双槐公园等地."""
    rows = []
    for match in ELSEWHERE.finditer(text) if "地" in text else ():
        at = match.start()
        mark = text.rfind("、", max(0, at - FARTHEST), at)
        if mark > 0 and len(items := _items(text, mark)) > (match[0][0] == "等"):
            rows.append([(mark + 1, at), *items])
    if not rows:
        return
    tables = gazetteer()
    counties = told_counties(names)
    taken = [name.start for name in names]
    for row in rows if counties else ():
        found = []
        for start, end in row:
            before = bisect_right(taken, end - 1) - 1
            if before >= 0 and names[before].end > start and names[before].usage < Usage.BACKED:
                continue
            refs = tuple(ref for ref in townships(text[start:end]) if tables.entity(ref).code // 1000 in counties)
            if refs:
                found.append(Name(start, end, "township", refs, Usage.FREE, CUE))
        if len(found) > 1:
            yield from found


def told_counties(names: Sequence[Name]) -> set[int]:
    """The counties that the article names, without the last three digits of their codes."""
    codes = gazetteer().codes
    return {code // 1000 for name in names if name.usage < Usage.BACKED for code in codes(name.refs) if level(code) >= 6}


def _on_the_way(text: str, names: Sequence[Name]) -> Iterator[Name]:
    """Townships of a county that the article names where someone goes to them: 开往宁溪 beside 黄岩区."""
    matches = list(GOES.finditer(text))
    if not matches:
        return
    tables = gazetteer()
    counties = told_counties(names)
    taken = [name.start for name in names]
    for match in matches:
        start = match.end()
        for size in (3, 2):
            refs = tuple(ref for ref in townships(text[start : start + size]) if tables.entity(ref).code // 1000 in counties)
            at = bisect_right(taken, start + size - 1) - 1
            if refs and words().costs(text[start : start + size])[-1] >= DEAR * size and (at < 0 or names[at].end <= start):
                yield Name(start, start + size, "township", refs, Usage.FREE, CUE)
                break


def _items(text: str, end: int) -> list[tuple[int, int]]:
    """The names of a list that ends at `end`, the last first; the first only as far as the tables know it."""
    items: list[tuple[int, int]] = []
    while len(items) < MOST:
        start = end
        while start > 0 and end - start <= LONGEST and "一" <= text[start - 1] <= "鿿" and (text[start - 1] not in BETWEEN or (end > start and text[start - 2 : start - 1] == "、")):
            start -= 1  # 、|和美|、
        marked = start > 0 and text[start - 1] in BETWEEN
        if not marked or end - start > LONGEST:
            start = next((end - size for size in (3, 2) if end - size >= start and townships(text[end - size : end])), end)
        if end - start < 2 or (not GRAMMAR.isdisjoint(text[start:end]) and not townships(text[start:end])):
            return items
        items.append((start, end))
        if not marked:
            break
        end = start - 1
    return items


def townships(short: str) -> tuple[int, ...]:
    """What the name of a township without its last word may mean: 赛汉塔拉 → 赛汉塔拉镇."""
    named = gazetteer().named
    return tuple(entity.ref for word in LEVELS for entity in named(short + word) if entity.kind == "township")


__all__ = ["read_lists"]
