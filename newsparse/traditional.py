"""Text in traditional characters, letter for letter in simplified ones: 臺北市長 → 台北市长, so that one set of rules reads both.

The copy has the length of the text: offsets hold for either, and what is told is cut from the text itself.
"""

from __future__ import annotations

import re
from functools import cache

from .packaged import packaged
from .patterns import pattern


@cache
def _rows() -> list[list[str]]:
    """Of the packaged table: who writes so, traditional characters, simplified ones."""
    return [row.split("\t") for row in packaged("gazetteer/data/traditional.tsv").decode().splitlines()]


@cache
def simple() -> dict[int, str]:
    """Which simplified character each traditional one is."""
    return {ord(old): new for _, row, other in _rows() for old, new in zip(row, other, strict=True)}


def _only_old() -> str:
    """Characters that no simplified text has, names apart."""
    return "".join([row for group, row, _ in _rows() if group in ("both", "traditional")])


@cache
def _old() -> re.Pattern[str]:
    """Finds the first of them."""
    return pattern(f"[{_only_old()}]")


@cache
def only_old() -> frozenset[str]:
    """All of them."""
    return frozenset(_only_old())


@cache
def only_new() -> frozenset[str]:
    """Characters that no traditional text has."""
    return frozenset("".join([other for group, _, other in _rows() if group in ("both", "simplified")]))


def is_traditional(text: str) -> bool:
    """Whether a text is written in traditional characters.

    It is where more of its characters are such as only traditional writing has (臺, 灣; not 台, 後) than such as only simplified has: a name
    or a quotation in the other script turns no page. Of simplified text one look is all that it costs.
    """
    if not _old().search(text):
        return False
    return sum(map(only_old().__contains__, text)) > sum(map(only_new().__contains__, text))


class Copy(str):
    """An article's text in simplified characters, where it is printed in traditional ones; by its class a rule can tell."""

    __slots__ = ()


#: 畫 is 画, in these words 划
_PLANNED = pattern("(?<=[计规企筹策谋])画")


def simplified(text: str) -> str:
    """The text in simplified characters, of the same length."""
    return _PLANNED.sub("划", text.translate(simple()))
