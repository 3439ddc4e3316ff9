"""Numerals: 三千五百, 1.2亿, 一九八五, 三分之二 → an exact value.

Everything is int or Fraction inside; only `read_number` gives a float.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect
from fractions import Fraction
from functools import lru_cache

from .chars import ARABIC, DIGITS, HAN, VULGAR, WORDS_TOO, fold_numeral
from .patterns import pattern
from .typed import TYPE_CHECKING

if TYPE_CHECKING:
    from .document import Document

Exact = int | Fraction

#: beyond so many characters a numeral has no value: a double could not hold it, and int() is slow there
LONGEST = 4000
_MOST_UNITS = 12

_DIGIT = {digit: value for value, digit in enumerate("〇一二三四五六七八九")} | {"两": 2}
_LARGE = (("兆", 10**12), ("亿", 10**8), ("万", 10**4))

_COMMON = pattern(r"(\d+)(?:\.(\d+))?([万亿]?)", re.ASCII)
_ARABIC = pattern(r"(?:(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?|\.(\d+))", re.ASCII)
_HAN_DIGITS = pattern(r"[〇一二三四五六七八九]{2,}")
#: 一九九0, 二00八: typed with the zero of the keyboard
_TYPED_YEAR = pattern(r"[一二][〇一二三四五六七八九0]{3}")
_POINT = pattern(r"([^点]+)点([〇一二三四五六七八九\d]+)([万亿兆]*)", re.ASCII)
_NUMBER = r"[一二两三四五六七八九]|\d+(?:\.\d+)?"
_SECTION = pattern(
    rf"(〇?)(?:({_NUMBER})千(〇?))?(?:({_NUMBER})百(〇?))?(?:({_NUMBER})?(十)(〇?))?({_NUMBER})?", re.ASCII
)
_MIXED = pattern(r"(\d+) +(\d+)/(\d+)", re.ASCII)
_OVER = pattern(r"(.+?)(?:余|多|来|(?<=[十百千万亿〇])几)([十百千万亿]*)")
_FRACTION = pattern(r"(?:(.+)又)?([^又]+)分之([^又]+)")
_SLASH = pattern(r"(?:(\d+)又)?(\d+)/(\d+)", re.ASCII)
_SPACE = pattern(r"\s+")
_SPLIT_ARABIC = pattern(r"\d\s+\d", re.ASCII)

#: a run of numeral characters; a point or separator belongs to it between two Arabic figures: 2.72, 12,345, and of the
#: marks that end clauses or join names (3·15, 2020，100) only between full-width ones, １３·４ and １２，３４５; between Han
#: digits a point before what is measured (一.七五亿), for 一二.九 is a day
RUN = pattern(
    rf"[{ARABIC}{HAN}][{ARABIC}{HAN}]*(?:(?:(?<=[{ARABIC}])[.．,](?=[{ARABIC}])|(?<=[０-９])[·，](?=[０-９])|(?<=[{DIGITS}])[.．](?=[{DIGITS}]{{1,4}}[万亿萬億%％倍元米吨公平千]))[{ARABIC}{HAN}]+)*"
)


def read_number(text: str) -> int | float | None:
    """The value of one whole numeral in any Chinese, Arabic or mixed form, int where it is whole; None for anything else.

    三千五百 → 3500, 1.2亿 → 120000000, 一七二零 → 1720, 三分之二 → 0.6666666666666666, 一半 → 0.5, 负三点二 → -3.2. Of 40余,
    十几, 三百多 the lower bound. None for ratios (百分之三十, 三成), ranges (三四十), and where a measure word is inside (两个半).
    """
    value = exact(text)
    if value is None or isinstance(value, int):
        return value
    return as_float(value)


def as_float(value: Exact) -> float | None:
    """The nearest double; None where a double can't hold the number."""
    try:
        return value.numerator / value.denominator
    except OverflowError:
        return None


@lru_cache(maxsize=8192)
def exact(text: str) -> Exact | None:
    """The exact value of one whole numeral, as `read_number` takes it; None for anything else."""
    if len(text) > LONGEST:
        return None
    if text.isascii() and text.isdecimal():
        return int(text)
    common = _COMMON.fullmatch(text) if "0" <= text[:1] <= "9" else None
    if common:
        return _decimal(common[1], common[2] or "", common[3])
    folded = fold_numeral(text).strip()
    if _SPLIT_ARABIC.search(folded):
        mixed = _MIXED.fullmatch(folded)
        return mixed and _mixed(mixed[1], mixed[2], mixed[3])
    return _signed(_SPACE.sub("", folded))


def _decimal(whole: str, part: str, unit: str) -> Exact | None:
    """2.72万, 45亿, 3.5; of nothing there are no 万."""
    digits, scale = int(whole + part), 10 ** len(part)
    if unit:
        if not digits:
            return None
        digits *= 10**4 if unit == "万" else 10**8
    return Fraction(digits, scale) if digits % scale else digits // scale


def _signed(text: str) -> Exact | None:
    for sign in ("-", "负", "零下", "〇下"):
        if text.startswith(sign):
            value = _unsigned(text[len(sign) :])
            return None if value is None else -value
    return _unsigned(text.removeprefix("+"))


def _unsigned(text: str) -> Exact | None:
    if text in ("半", "一半"):
        return Fraction(1, 2)
    text = text.replace("十有", "十")  # 七十有三
    if "." in text and text[0] in _DIGIT:
        text = text.replace(".", "点")  # 一.七五亿
    if text[-1:] in VULGAR and text:
        whole = _cardinal(text[:-1]) if text[:-1] else 0
        return None if whole is None else whole + Fraction(unicodedata.numeric(text[-1])).limit_denominator(8)
    if "分之" in text or "/" in text:
        return _fraction(text)
    value = _cardinal(text)
    if value is None:
        over = _OVER.fullmatch(text)
        if over:
            value = _cardinal(over[1].rstrip("〇") + over[2])
    return value


def _fraction(text: str) -> Exact | None:
    found = _FRACTION.fullmatch(text)
    if found:
        # 百分之三十, 千分之五 are ratios; 一千分之一 is a number
        if found[2] in ("百", "千", "万"):
            return None
        whole = _cardinal(found[1]) if found[1] else 0
        below, above = _cardinal(found[2]), _signed(found[3]) if "分之" not in found[3] else None
        if whole is None or not below or above is None:
            return None
        return _whole(whole + Fraction(above) / below)
    slash = _SLASH.fullmatch(text)
    return slash and _mixed(slash[1] or "0", slash[2], slash[3])


def _mixed(whole: str, above: str, below: str) -> Exact | None:
    return _whole(int(whole) + Fraction(int(above), int(below))) if int(below) else None


def _whole(value: Exact) -> Exact:
    return value.numerator if value.denominator == 1 else value


def _cardinal(text: str) -> Exact | None:
    """A positive number without fraction words: 12,345.6, 三千五百, 1.2万亿, 一二三."""
    found = _POINT.fullmatch(text)
    if found:
        whole = _grouped(found[1])
        digits = "".join(str(_DIGIT.get(digit, digit)) for digit in found[2])
        value = None if whole is None else whole + Fraction(int(digits), 10 ** len(digits))
        for unit in found[3]:
            value = value and value * dict(_LARGE)[unit]
        return None if value is None else _whole(value)
    if sum(text.count(unit) for unit, _ in _LARGE) > _MOST_UNITS:
        return None
    return _grouped(text)


def _grouped(text: str) -> Exact | None:
    """Split at the last of the largest units: 四千万零六千 is 四千 × 万 + 零六千."""
    for unit, size in _LARGE:
        at = text.rfind(unit)
        if at < 0:
            continue
        times, rest = _grouped(text[:at]), text[at + 1 :]
        if not times:
            return None
        if len(rest) == 1 and rest in _DIGIT and rest != "〇":
            return _whole(times * size + _DIGIT[rest] * size // 10)  # 一万三 is 13,000
        added = _grouped(rest) if rest else 0
        return None if added is None or added >= size else _whole(times * size + added)
    return _below_ten_thousand(text)


def _below_ten_thousand(text: str) -> Exact | None:
    arabic = _ARABIC.fullmatch(text)
    if arabic:
        whole, part = arabic[1] or "0", arabic[2] or arabic[3] or ""
        whole = whole.replace(",", "")
        return _whole(Fraction(int(whole + part), 10 ** len(part))) if part else int(whole)
    if "0" in text and _TYPED_YEAR.fullmatch(text):
        text = text.replace("0", "〇")
    if _HAN_DIGITS.fullmatch(text):
        return int("".join(str(_DIGIT[digit]) for digit in text))
    return _section(text)


def _section(text: str) -> Exact | None:
    """三千零五, 两千六 (2,600), 4千6百, 十五; every step may stand once, in falling order."""
    if text == "〇":
        return 0
    found = _SECTION.fullmatch(text)
    if not found or not text or (found[9] == "两" and len(text) > 1):  # 三十两 is a weight
        return None
    total: Exact = 0
    lowest, zero = 0, bool(found[1])
    for figure, zero_after, size, present in (
        (found[2], found[3], 1000, found[2]),
        (found[4], found[5], 100, found[4]),
        (found[6] or "一", found[8], 10, found[7]),
    ):
        if present:
            total += _number(figure) * size
            lowest, zero = size, bool(zero_after)
    if found[9]:
        shorthand = lowest > 10 and not zero and len(found[9]) == 1
        total += _number(found[9]) * (lowest // 10 if shorthand else 1)
    elif zero:
        return None
    return _whole(total)


def _number(text: str) -> Exact:
    return _DIGIT[text] if text in _DIGIT else Fraction(text)



#: figures as they are written outside cheques
_ORDINARY = frozenset("0123456789０１２３４５６７８９一二三四五六七八九两兩")


def runs(doc: Document) -> list[tuple[int, int]]:
    """Where runs of numeral characters stand in the article, `(start, end)` in text order; scanned once, shared by all.

    A run is raw: 二十 and 2.72万, but also the 一 of 统一, the 10,20 of a list and the 一两 of 一两个.
    """
    found: list[tuple[int, int]] | None = doc.memo.get("numerals")
    if found is None:
        found = doc.memo["numerals"] = [run.span() for run in RUN.finditer(doc.text)]
        for char in WORDS_TOO:
            _cut(found, doc.text, char)
    return found


def _cut(found: list[tuple[int, int]], text: str, char: str) -> None:
    """Take the end of a word off the figures that begin with it: 登陆|3次, 队伍|三支."""
    at = text.find(char)
    while at >= 0:
        if text[at + 1 : at + 2] in _ORDINARY:
            place = bisect(found, (at, at + 1))
            if place < len(found) and found[place][0] == at:
                found[place] = at + 1, found[place][1]
        at = text.find(char, at + 1)
