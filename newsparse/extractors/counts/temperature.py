"""Temperatures: 零下20摄氏度, -5℃, 华氏70°, 零下3至零下8度."""

from __future__ import annotations

from ...figures import Figure, Split, figure
from ...numerals import RUN
from ...patterns import pattern
from ...quantity import Quantity, quantity
from ...typed import Any
from . import rules
from .units import unit_at

_DEGREES = pattern(r"摄氏度|攝氏度|[摄攝]氏°|华氏度|華氏度|[华華]氏°|℃|℉|°[CF]|度(?![过假数夏量电])|°")
_START = frozenset("摄攝华華℃℉°度")
_JOIN = pattern(r"(?:[—–―－~～〜∼-]{1,2}|至|到)((?:[摄攝]氏)?零下|零上|负|負|[-－−])?(?=[0-9０-９零〇一二三四五六七八九十两])")
_SIGN = pattern(r"(?:零下|零上|负|負|(?<![0-9０-９A-Za-z度℃])[-－−]|[摄攝]氏零下|[华華]氏零下|[摄攝]氏|[华華]氏)\Z")
#: where a plain 度 is a temperature
_WARM = pattern(r"(?:零下|零上|气温|水温|高温|低温|体温|温度|室温|地温|温差|升温|降温|最高|最低|发烧|烧到|热到|摄氏|華氏|华氏|攝氏|烤|煮|℃)[^。；\n]{0,14}\Z")

_Result = tuple[Any, Quantity, str | None, str, str | None, float | None]


def temperature(text: str, number: Figure) -> _Result | None:
    """A temperature whose figure is `number`; the rest of a `Reading`, or None."""
    at = number.end
    if at >= len(text) or text[number.start : at] == "一" or (text[at] not in _START and not _JOIN.match(text, at)):
        return None
    start, sign, scale = _signed(text, number.start)
    first = _times(number, sign)
    degrees = _DEGREES.match(text, at)
    end = degrees.end() if degrees else at
    last = degrees
    link = _JOIN.match(text, end)
    second = figure(text, link.end(), _run_end(text, link.end())) if link else None
    if link is not None and second is not None:
        closing = _DEGREES.match(text, second.end)
        if closing:
            other = _times(second, -1 if link[1] and link[1][-1] not in "上" else sign if not degrees and not link[1] and sign < 0 else 1)
            low, high = sorted((first.value or 0, other.value or 0))
            split = Split(end, link.start(1) if link[1] else second.start, first.value or 0, other.value or 0)
            first = first._replace(value=None, low=low, high=high, approx="range", end=second.end, split=split)
            end, last = closing.end(), closing
    if last is None:
        return None
    named = _name(last[0], scale)
    if not _is_temperature(text, start, scale, sign, last[0]):
        return None
    amount = quantity(text, first._replace(start=start), end, more=True)
    unit = unit_at("℃", 0) if named != "华氏" else None
    printed = scale + last[0] if scale and not last[0].startswith(scale) else last[0]
    return rules.TEMPERATURE, amount, printed, "temperature", unit.si_unit if unit else None, unit.si_factor if unit else None


def _is_temperature(text: str, start: int, scale: str, sign: int, degrees: str) -> bool:
    if degrees not in ("度", "°"):
        return True
    return bool(scale) or sign < 0 or _WARM.search(text, max(0, start - 18), start) is not None


def _name(degrees: str, scale: str) -> str:
    return "华氏" if degrees[0] in "华華℉" or degrees == "°F" or scale[:1] in ("华", "華") else "摄氏"


def _signed(text: str, start: int) -> tuple[int, int, str]:
    """Where the figure begins with its sign, the sign, and a scale named before it (摄氏零下20度)."""
    sign, scale = 1, ""
    for _ in range(2):
        found = _SIGN.search(text, max(0, start - 4), start)
        if not found:
            break
        word = found[0]
        if word[-1] in "下负負-－−":
            sign = -1
        if word[0] in "摄攝华華":
            scale = word[:2]
        start = found.start()
    return start, sign, scale


def _times(number: Figure, sign: int) -> Figure:
    if sign > 0 or (number.value is None and (number.low is None or number.high is None)):
        return number
    if number.value is None:
        split = number.split and number.split._replace(first=-number.split.first, second=-number.split.second)
        return number._replace(low=-(number.high or 0), high=-(number.low or 0), split=split)
    low, high = number.low, number.high
    if number.approx != "over" or low is None or high is None:
        low = high = number.value
    return number._replace(value=-number.value, low=-high, high=-low)  # 零下十几度 is -20 to -10


def _run_end(text: str, start: int) -> int:
    run = RUN.match(text, start)
    return run.end() if run else start + 1
