"""The sums of a dotted name's evidence: 主席|阿里·哈桑|表示 comes to what `dotted.evidence` lists, at a tenth of the cost."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from . import dotted, han, weights
from .beside import SEEN
from .sides import Sides

D = weights.DOTTED
BARE = D["dotted.bare"]


def dotted_totals(sides: Sides, starts: list[int], ends: list[int]) -> Iterator[tuple[int, int, float]]:
    """What the evidence of `dotted.evidence` comes to for each name that begins at one of `starts` and ends at one of `ends`."""
    text = sides.text
    head, foot = starts[0] + 1, ends[0] - 1
    between = dotted.split(text[head:foot])
    middle = D["dotted"] + D.get(f"dotted.parts.{min(len(between) + 2, 4)}", 0.0) + sum([_dotted_part(part) for part in between])
    lasts = [(end, *_dotted_last(sides, foot, end)) for end in ends]
    for start in starts:
        first, bare = _dotted_first(sides, start, head)
        for end, last, bare_too in lasts:
            yield start, end, middle + first + last + (BARE if bare and bare_too else 0.0)


def _dotted_first(sides: Sides, start: int, head: int) -> tuple[float, bool]:
    """The weight of beginning at `start`, the first part ending at `head`; and whether no word stands before."""
    text, titles = sides.text, han.tables().titles
    total, bare = _dotted_left(text[start - 5 if start > 5 else 0 : start])
    total += _dotted_part(text[start:head]) + _dotted_crossed(sides.crossed(start)[0])
    if text[start] in dotted.PARTICLES:
        total += D["dotted.particle.first"]
    if text[start : start + 2] in titles or text[start : start + 3] in titles:
        total += D["dotted.title.first"]
    return total, bare


def _dotted_last(sides: Sides, foot: int, end: int) -> tuple[float, bool]:
    """The weight of ending at `end`, the last part beginning at `foot`; and whether no word stands after."""
    text, titles = sides.text, han.tables().titles
    total, bare = _dotted_right(text[end : end + 4])
    total += _dotted_part(text[foot:end]) + _dotted_crossed(sides.crossed(end)[0])
    if text[end - 1] in dotted.PARTICLES:
        total += D["dotted.particle.last"]
    if text[end - 2 : end] in titles or text[end - 3 : end] in titles:
        total += D["dotted.title.last"]
    return total, bare


def _dotted_crossed(weight: float) -> float:
    return D["dotted.crossed"] + D["dotted.crossed.weight"] * weight if weight else 0.0


def _dotted(evidence: list[tuple[str, float]]) -> float:
    return sum([D.get(key, 0.0) * value for key, value in evidence])


@lru_cache(SEEN)
def _dotted_part(part: str) -> float:
    """The weight of one part by its characters."""
    return _dotted(dotted.part_evidence(part))


@lru_cache(SEEN)
def _dotted_left(text: str) -> tuple[float, bool]:
    """The weight of what stands before, and whether it is no word."""
    size = len(text)
    return _dotted(dotted.left_evidence(text, size, 0)), dotted.bare(text, size - 1, 0, size)


@lru_cache(SEEN)
def _dotted_right(text: str) -> tuple[float, bool]:
    """The weight of what stands after, and whether it is no word."""
    return _dotted(dotted.right_evidence(text, 0, len(text))), dotted.bare(text, 0, 0, len(text))
