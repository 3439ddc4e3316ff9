"""A day, month or year told twice in one word: 今（14）日, 昨（二十一）晚, 本（五）月, 去（113）年."""

from __future__ import annotations

import re

from ...chars import ARABIC
from ...linking.moments import DAY, DAYPART, MONTH, YEAR, Atom
from ...numerals import exact
from ...patterns import pattern

_TWICE = pattern(
    rf"""
    (?: (?P<day>[今昨前明後后本])[（(](?P<date>[{ARABIC}]{{1,2}}|[一二三四五六七八九十]{{1,3}})[）)](?P<unit>[日号號天]|(?=[晚早晨])) (?P<part>[晚早晨])?
      | [本上去今下][（(](?P<month>[{ARABIC}]{{1,2}}|[一二三四五六七八九十]{{1,2}})[）)]月
      | (?P<year>[今去明])[（(]([{ARABIC}]{{2,4}}|[一二三四五六七八九〇○零]{{4}})[）)]年 )
    """,
    re.VERBOSE,
)
#: the characters with which it begins
_HEADS = frozenset("今昨前明後后本上去下")
_PARTS = {"晚": "晚上", "早": "早上", "晨": "清晨"}
_SHIFTS = {"今": 0, "去": -1, "明": 1}


def told_twice(text: str) -> list[Atom]:
    """All links of this form; what stands in the brackets settles a day or month, the word before them a year."""
    found: list[Atom] = []
    for bracket in "（(":
        at = text.find(bracket, 1)
        while at > 0:
            twice = _TWICE.match(text, at - 1) if text[at - 1] in _HEADS else None
            if twice is not None:
                found += _links(twice)
            at = text.find(bracket, at + 1)
    return found


def _links(twice: re.Match[str]) -> list[Atom]:
    start, end = twice.span()
    if twice["year"]:
        return [(start, end, YEAR, "now", _SHIFTS[twice["year"]], None)]
    value = exact(twice["date"] or twice["month"])
    if not isinstance(value, int) or not 1 <= value <= (31 if twice["day"] else 12):
        return []
    if twice["month"]:
        return [(start, end, MONTH, "month", value, None)]
    part = twice["part"]
    day: Atom = (start, end - bool(part), DAY, "day", value, 0)
    return [day, (end - 1, end, DAYPART, "part", _PARTS[part], None)] if part else [day]
