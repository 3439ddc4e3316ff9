"""Figures with a unit of time as ISO amounts: 2.5 小时 → PT2H30M, 三四十年 → 30 to 40, 十几天 → 10 to 20."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from ...numerals import Exact, exact
from ...patterns import pattern
from ...typed import Any
from .figure_times import UNITS

_ADJACENT = pattern("(十|二十|三十|四十|五十)?([一二两三四五六七八九])[、]?([一二两三四五六七八九])(十|百|千|百万)?")
_SIZE = {"十": 10, "百": 100, "千": 1000}
_HALVES = {"Y": (6, "M"), "M": (15, "D"), "D": (12, "h"), "h": (30, "m"), "m": (30, "s")}
_CODES = {"TH": "h", "TM": "m", "TS": "s"}


def iso(amounts: Sequence[tuple[Any, str]]) -> str:
    """((2, "h"), (30, "m")) → PT2H30M."""
    days = "".join(f"{_plain(number)}{code}" for number, code in amounts if code in "YMWD")
    clock = "".join(f"{_plain(number)}{code.upper()}" for number, code in amounts if code in "hms")
    return "P" + days + ("T" + clock if clock else "")


def _plain(number: Any) -> str:
    if isinstance(number, str) or number == int(number):
        return str(number if isinstance(number, str) else int(number))
    return f"{float(number):g}"


def amounts_of(value: Exact, unit: str) -> tuple[tuple[Any, str], ...]:
    """2.5 小时 → ((2, "h"), (30, "m")): the units as printed, halves resolved."""
    code = UNITS[unit]
    code = _CODES.get(code, code)
    if code == "C":
        return ((value * 100, "Y"),)
    if code == "Q":
        return ((value * 3, "M"),)
    if isinstance(value, Fraction) and value.denominator == 2 and code in _HALVES:
        number, lower = _HALVES[code]
        whole = value.numerator // 2
        return ((whole, code), (number, lower)) if whole else ((number, lower),)
    return ((value, code),)


def _adjacent(figure: str) -> tuple[int, int] | None:
    """两三 → 2, 3; 三四十 → 30, 40; 十五六 → 15, 16."""
    found = _ADJACENT.fullmatch(figure)
    if found is None:
        return None
    base = exact(found[1]) if found[1] else 0
    first, last = exact(found[2]), exact(found[3])
    size = _SIZE.get(found[4] or "", 1)
    if not isinstance(base, int) or not isinstance(first, int) or not isinstance(last, int) or not 0 < last - first < 3:
        return None
    if found[1] and found[4]:
        return None
    return base + first * size, base + last * size


def ends(figure: str, to: str, more: str, half: str) -> tuple[Exact, Exact, str] | None:
    """Lower and upper value of one figure, and what its words say: ``""``, ``range``, ``over`` or ``vague``."""
    value = exact(figure)
    if figure.isdecimal() is False and (pair := _adjacent(figure)) and not to:
        return (*pair, "range")
    if value is None:
        return None
    if to:
        last = exact(to)
        if last is None or not value < last:
            return None
        return value, last, "range"
    if more == "数":
        return value, value * 10, "vague"
    if more == "几" and figure == "十":
        return value, value * 2, "over"
    if more and half != "半":
        return value, value + _step(value), "over"
    if half == "半":
        return value + Fraction(1, 2), value + Fraction(1, 2), ""
    if half == "多":
        return value, value + 1, "over"
    return value, value, ""


def _step(value: Exact) -> int:
    size = 1
    while isinstance(value, int) and value and value % (size * 10) == 0 and size < 10**9:
        size *= 10
    return size
