"""What is told of the noun before it rather than counted: 53座水库|蓄水量, 16个小区|居民, 3个县城|洪水."""

from __future__ import annotations

from collections.abc import Sequence

from ...gazetteer.nouns import Word
from . import measures
from .particles import ENDS


def is_told(text: str, row: Sequence[Word], at: int, noun: str, unit: str) -> bool:
    """Whether the word `row[at]`, right behind `noun`, is told of it."""
    word = text[row[at].start : row[at].end]
    following = row[at + 1] if at + 1 < len(row) else None
    if word == "辖区":
        return True
    if unit not in measures.FITS and unit not in measures.LIKES and noun[-1] in measures.PLACE_END:
        affair = word in measures.AFFAIRS and (following is None or following.kind not in ("N", "G"))
        if affair or word in measures.DWELLERS or (unit == "个" and word in measures.LEADERS):
            return True
    if unit == "个" and noun[-1] in measures.AREAS and noun not in measures.NO_AREAS and _is_theirs(text, row, at):
        return True
    if unit not in measures.ANYTHING and word in measures.FEATURES:
        return True
    return word.endswith(measures.MEASURED) and (following is None or following.kind != "" or text[following.start] in ENDS)


def _is_theirs(text: str, row: Sequence[Word], at: int) -> bool:
    """Whether the compound at hand names no body or thing that 个 counts: 3个县城|洪水, but 3个社区|服务|站."""
    while at + 1 < len(row) and (row[at + 1].kind in ("N", "G", "M") or (not row[at + 1].kind and text[row[at + 1].start] in measures.SHORT)):
        at += 1
    return text[row[at].end - 1] not in measures.IN_AREAS
