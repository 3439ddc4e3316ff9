"""Figures in two steps of one measure: 一米八, 1米83, 3斤5两, 两个半."""

from __future__ import annotations

from fractions import Fraction

from ...chars import fold
from ...figures import Figure
from ...numerals import RUN, Exact, exact
from .guards import is_duration
from .units import Unit, unit_at

#: 三年半, 两天半, 半价, 半决赛 and 半自动 are none
_NOT_HALF = frozenset("年天月日小径数价期决程场自成导封机脱开岛壁球身截固透官挂拖")
#: units of which the next lower one may go unnamed
_TAILED = frozenset("米斤亩尺丈里")
_TENTHS = frozenset(("亩", "市亩", "畝", "市畝"))
_NOT_TAIL = frozenset("分点點成倍%％、至到-—个名秒")
#: 以21米88|名列第二
_RANKED = "名列"
#: of the 斤 until 1959; ten and more beside it tell it
OLD_LIANG = 16
#: what a length may be told in to the hundredth: 八米一二
_SPOKEN = frozenset("零〇一二三四五六七八九")
_METRES = frozenset(("米", "公尺"))


def compound(text: str, number: Figure, unit: Unit, unit_end: int) -> tuple[Figure, int] | None:
    """The figure in whole `unit`s and where it ends; None where nothing of the kind follows the unit."""
    if number.value is None or number.approx is not None or unit_end >= len(text):
        return None
    if text[unit_end] == "半":
        if text[unit_end + 1 : unit_end + 2] in _NOT_HALF or (unit.name in ("个", "個") and is_duration(text, unit_end)):
            return None
        return _whole(number, number.value + Fraction(1, 2)), unit_end + 1
    run = RUN.match(text, unit_end) if unit.si_factor is not None else None
    if run is None:
        return None
    rest = _lower(text, run.start(), run.end(), unit) or _tail(text, run.start(), run.end(), unit)
    return rest and (_whole(number, number.value + rest[0]), rest[1])


def _whole(number: Figure, value: Exact) -> Figure:
    return number._replace(value=value, low=value, high=value)


def _lower(text: str, start: int, end: int, unit: Unit) -> tuple[Exact, int] | None:
    """The 5两 of 3斤5两 as a part of 斤."""
    if text[end - 1] in "两兩" and end - start > 1:
        end -= 1
    lower, part = unit_at(text, end), exact(text[start:end])
    if lower is None or part is None or lower.kind != unit.kind or not lower.si_factor or not unit.si_factor:
        return None
    if lower.si_factor >= unit.si_factor:
        return None
    ratio = Fraction(lower.si_factor / unit.si_factor).limit_denominator(10**6)
    if unit.name == "斤" and lower.name in ("两", "兩") and 10 <= part < OLD_LIANG:
        ratio = Fraction(1, OLD_LIANG)  # 十八斤十二两
    return part * ratio, end + len(lower.name)


def _tail(text: str, start: int, end: int, unit: Unit) -> tuple[Exact, int] | None:
    """The 八 of 一米八, the 83 of 1米83, the 一二 of 八米一二."""
    printed = text[start:end]
    if unit.name in _TENTHS and len(printed) == 1 and text[end : end + 1] == "分":
        part = exact(fold(printed))
        return None if part is None else (Fraction(part, 10), end + 1)  # 一亩二分
    if (unit.name not in _TAILED and unit.name not in _METRES) or (end < len(text) and text[end] in _NOT_TAIL and not text.startswith(_RANKED, end)) or (unit_at(text, end) is not None and not text.startswith(_RANKED, end)):
        return None
    spoken = _SPOKEN.issuperset(printed) and (len(printed) == 1 or (len(printed) == 2 and unit.name in _METRES))
    measured = unit.name == "米" and len(printed) < 3 and printed.isdigit() and text[start - 2].isdigit()  # 1米6
    part = exact(fold(printed)) if spoken or measured else None
    return None if part is None else (Fraction(part, 10 ** len(printed)), end)
