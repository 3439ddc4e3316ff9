"""Figures with spaces inside: 5 万元, 人民币 50 元, 四点 五成 are read without them, which stand in the text all the same.

Shared by money and counts, whose `data` hold the noun with its place at 1 to 3, and the parts last.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from ..figures import unspaced
from ..rules import Candidate


def spaced(text: str, start: int, end: int, at: Callable[[str, int, int], Candidate | None]) -> Candidate | None:
    """What `at` reads where the numerals `[start, end)` stand in their line without its spaces, put back into `text`."""
    found = unspaced(text, start, end)
    if found is None:
        return None
    line, (first, last), kept = found
    candidate = at(line, first, last)
    return candidate and _put_back(text, candidate, kept())


def _put_back(text: str, candidate: Candidate, kept: Sequence[int]) -> Candidate:
    def place(start: int, end: int) -> tuple[int, int]:
        return kept[start], kept[end - 1] + 1

    candidate.start, candidate.end = place(candidate.start, candidate.end)
    first, noun, start, end, *rest, parts = candidate.data
    if noun is not None:
        start, end = place(start, end)
    moved = []
    for part in parts:
        begin, stop = place(part.start, part.end)
        moved.append(part._replace(text=text[begin:stop], start=begin, end=stop))
    candidate.data = (first, noun, start, end, *rest, tuple(moved))
    return candidate
