"""Where a story plays: kicker 赛罕区 → 150105; else dateline 本报乌海 → 150300; else headline, else most of the body."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator

from ..document import Document
from ..model import LocationBasis, Place
from ..named import NamedTuple, made

BASES: tuple[LocationBasis, ...] = ("kicker", "dateline", "headline", "body")
CODE, DIVISION, DIVISIONS, WITHIN = (
    Place._fields.index(field) - Place._fields.index("name") for field in ("code", "division", "divisions", "within")
)
#: digits of a code that tell province, prefecture, county
LEVELS = (2, 4, 6)


class Named(NamedTuple):
    """A division that the article names: its code, and the names from the province down to it."""

    code: str
    divisions: tuple[str, ...]


def setting(doc: Document) -> tuple[str, str, LocationBasis] | None:
    """(code, name, basis) of the deepest division that the first telling part of the article names, or None."""
    spans: dict[str, list[tuple[int, int]]] = {}
    for kind, start, end, _ in doc.blocks:
        spans.setdefault(kind, []).append((start, end))
    dateline = doc.layout.dateline
    if dateline is not None:
        spans["dateline"] = [(dateline.start, dateline.end)]
    for basis in BASES:
        named = list(_named(doc, basis, spans[basis])) if basis in spans else []
        if not named:
            continue
        found = _most(named) if basis == "body" else max(named, key=lambda each: _depth(each.code))
        if found is not None:
            return found.code, found.divisions[-1], basis
    return None


def _depth(code: str) -> int:
    return 9 if len(code) > 6 else 2 if code.endswith("0000") else 4 if code.endswith("00") else 6


def _named(doc: Document, basis: LocationBasis, spans: list[tuple[int, int]]) -> Iterator[Named]:
    """The divisions that the places in these spans tell."""
    starts = [start for start, _ in spans]
    for candidate in doc.kept["place"]:
        at = bisect_right(starts, candidate.start) - 1
        if at >= 0 and candidate.start < spans[at][1]:
            data = candidate.data
            if data[CODE] is not None and data[DIVISIONS]:
                yield made(Named, (data[CODE], data[DIVISIONS]))
            elif data[DIVISION] is not None and basis != "headline" and data[WITHIN] is None:
                yield from _county(data)


def _county(data: tuple[object, ...]) -> Iterator[Named]:
    """The division that a village or street lies in."""
    code, divisions = data[DIVISION], data[DIVISIONS]
    if isinstance(code, str) and isinstance(divisions, tuple):
        depth = sum(1 for digits in LEVELS if _depth(code) >= digits)
        if len(divisions) >= depth:
            yield Named(code, divisions[:depth])


def _most(named: list[Named]) -> Named | None:
    """The deepest division in which more than half of the named ones lie."""
    for digits in reversed(LEVELS):
        heads = [each.code[:digits] for each in named if _depth(each.code) >= digits]
        best, times = Counter(heads).most_common()[0] if heads else ("", 0)
        if 2 * times > len(named):
            exact = [each for each in named if each.code[:digits] == best and _depth(each.code) == digits]
            if exact:
                return exact[0]
    return None


