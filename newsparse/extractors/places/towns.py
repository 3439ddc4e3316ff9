"""Towns and districts of Taiwan told in rows without their last word: 鳳山、前鎮、苓雅、岡山等區."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import lru_cache

from ...gazetteer.divisions import Usage, gazetteer
from ...patterns import pattern
from ...traditional import Copy
from .names import Name
from .rules import DIVISION

ROW = pattern("[一-鿿]{2,8}?(?:[、及和与][一-鿿]{2,3}?(?=[、及和与])){1,40}[、及和与][一-鿿]{2,3}")
ITEM = pattern("[^、及和与]+")
CLOSES = pattern("[等，。；]|的")
LEVELS = ("区", "镇", "乡", "市")
TAIWAN = (710000000,)
#: how many of a row must be towns
LEAST = 3


def in_rows(text: str, names: list[Name]) -> list[Name]:
    """The names with the towns of such rows, which go before what else bears their names: 岡山 in 高雄, not in Japan."""
    if not isinstance(text, Copy) or "、" not in text:
        return names
    towns = [town for row in ROW.finditer(text) for town in _towns(text, row.start(), row.end())]
    if not towns:
        return names
    starts = [town.start for town in towns]
    kept = [name for name in names if not _overlaps(name, towns, starts)]
    return sorted([*kept, *towns], key=lambda name: name.start)


def _overlaps(name: Name, towns: Sequence[Name], starts: Sequence[int]) -> bool:
    """Whether a name covers no more than towns do; a longer one stands, and the town in it falls."""
    at = bisect_left(starts, name.end) - 1
    return at >= 0 and towns[at].end > name.start


def _towns(text: str, start: int, end: int) -> list[Name]:
    """The towns of a row; one that a town of the mainland bears the name of too is one where most of the others are."""
    items = [item.span() for item in ITEM.finditer(text, start, end)]
    found = [*_first(text, *items[0]), *(Name(a, b, "township", _refs(text[a:b]), Usage.FREE, DIVISION) for a, b in items[1:-1]), *_last(text, *items[-1])]
    known = sum(1 for name in found if name.refs)
    return found if known >= LEAST and 2 * known > len(items) else []


def _first(text: str, start: int, end: int) -> Iterator[Name]:
    """The first of a row, behind other words: 包括|鳳山."""
    for size in (3, 2):
        refs = _refs(text[end - size : end]) if end - size >= start else ()
        if refs:
            yield Name(end - size, end, "township", refs, Usage.FREE, DIVISION)
            return


def _last(text: str, start: int, end: int) -> Iterator[Name]:
    """The last, before other words: 大社|等区."""
    for size in (3, 2):
        refs = _refs(text[start : start + size]) if start + size <= end else ()
        if refs or (size == 2 and CLOSES.match(text, start + 2)):
            yield Name(start, start + size, "township", refs, Usage.FREE, DIVISION)
            return


@lru_cache(1 << 10)
def _refs(stem: str) -> tuple[int, ...]:
    """What a town of Taiwan without its last word may mean."""
    named = gazetteer().named
    return tuple(e.ref for level in LEVELS for e in named(stem + level) if e.current == TAIWAN)


__all__ = ["in_rows"]
