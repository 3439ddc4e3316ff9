"""Townships in a list that its last word tells: 曲尺、大溪、建坪、双龙等乡镇, 里水、大沥两镇."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from ...document import Document
from ...gazetteer.divisions import Usage, gazetteer
from ...patterns import pattern
from .behind import GRAMMAR
from .names import Name
from .rules import CUE

#: what ends such a list
CLOSES = pattern("(?:等(?:[0-9０-９一二两三四五六七八九十]+余?个?)?|[两二三四五六七八九十])(?:乡镇|镇乡|镇街|街镇|镇|乡|街道|苏木)(?![民长级干])")
#: marks and words between its names
BETWEEN = frozenset("、和及与")
#: last words that their names have when they stand alone
LEVELS = ("镇", "乡", "街道", "苏木")
LONGEST = 4
#: how many names of a list are read
MOST = 30


def read_lists(doc: Document, names: Sequence[Name]) -> list[Name]:
    """Names of such lists, two or more of which the tables have as townships, where none of `names` stands."""
    text = doc.text
    taken = [name.start for name in names]
    found: list[Name] = []
    for match in CLOSES.finditer(text):
        items = _items(text, match.start())
        if sum(1 for start, end in items if _townships(text[start:end])) < 2:
            continue
        for start, end in items:
            at = bisect_right(taken, end - 1) - 1
            refs = _townships(text[start:end])
            if at < 0 or names[at].end <= start or (refs and names[at].start == start and names[at].end == end):
                found.append(Name(start, end, "township", refs, Usage.FREE, CUE))
    return sorted(found)


def _items(text: str, end: int) -> list[tuple[int, int]]:
    """The names of a list that ends at `end`, the last first; the first only as far as the tables know it."""
    items: list[tuple[int, int]] = []
    while len(items) < MOST:
        start = end
        while start > 0 and end - start <= LONGEST and "一" <= text[start - 1] <= "鿿" and text[start - 1] not in BETWEEN:
            start -= 1
        marked = start > 0 and text[start - 1] in BETWEEN
        if not marked or end - start > LONGEST:
            start = next((end - size for size in (3, 2) if end - size >= start and _townships(text[end - size : end])), end)
        if end - start < 2 or not GRAMMAR.isdisjoint(text[start:end]):
            return items
        items.append((start, end))
        if not marked:
            break
        end = start - 1
    return items


def _townships(short: str) -> tuple[int, ...]:
    """What the name of a township without its last word may mean: 赛汉塔拉 → 赛汉塔拉镇."""
    named = gazetteer().named
    return tuple(entity.ref for word in LEVELS for entity in named(short + word))


__all__ = ["read_lists"]
