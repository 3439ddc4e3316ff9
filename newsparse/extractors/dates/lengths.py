"""Lengths of time: 3个月 → P3M, 十多年 → P10Y to P20Y, 不到10分钟 → under PT10M, 一小时三十分 → PT1H30M."""

from __future__ import annotations

import re
from collections.abc import Sequence
from fractions import Fraction
from typing import Any, NamedTuple

from ...linking.moments import LENGTH, MINUTE, Atom
from ...numerals import Exact, exact
from .atoms import RANGE
from .figures import UNITS

_BEFORE = re.compile(
    r"(?:(?P<past>过去的?|最近的?|近|前不久的?|这)|(?P<future>未来的?|今后的?|接下来的?|下一个)|(?P<told>此后的?|随后的?|其后的?)|(?P<prior>此前的?)"
    r"|(?P<every>每隔|每)|(?P<under>不到|不足|将近|接近|未满|不满)|(?P<over>超过|逾|超|多于|长于|高于|突破)|(?P<least>至少|不少于|不低于|最少)"
    r"|(?P<most>最多|不超过|不得超过|至多|不多于)|(?P<about>大约|大概|约|约为)|(?P<ordinal>第)|(?P<head>前|头)|(?P<tail>最后|最後|后))[ 　]?$"
)
_AFTER = re.compile(
    r"(?P<more>有余|多(?!人|数|次|名|家|种)|余)?(?P<half>半(?!数|价|径))?(?:时间)?"
    r"(?:(?P<since>以来|来(?!到|自|说|临|信|访|电|源|回|往|料|宾|人|看|得|袭|潮|年|去|了|华|的))|(?P<within>以内|之内|内(?!部|容|外|在|地|蒙|陆|心|河|需|涵|幕|科|阁|政))|(?P<before>以前|之前)|(?P<after>以后|之后|过后)"
    r"|(?P<ago>前(?!往|来|去|行|进|后|夕|期|三|沿|景|列|所|途|提|线|台|任|锋|者))|(?P<later>后(?!续|来|期|面|者|方|勤|备|果|台|代|世|人|天|年|半|卫|排))"
    r"|(?P<about>左右|上下)|(?P<least>以上)|(?P<most>以下))?"
)
_CONJUNCTION = re.compile("[零又加]?[ 　]?")
_ADJACENT = re.compile("(十|二十|三十|四十|五十)?([一二两三四五六七八九])[、]?([一二两三四五六七八九])(十|百|千|百万)?")
_SIMPLE = re.compile(r"P(T)?(\d+)([YMWDHS])")
_SIZE = {"十": 10, "百": 100, "千": 1000}
_HALVES = {"Y": (6, "M"), "M": (15, "D"), "D": (12, "h"), "h": (30, "m"), "m": (30, "s")}
_CODES = {"TH": "h", "TM": "m", "TS": "s"}

Amount = tuple[float, str]


class Length(NamedTuple):
    """A length read: span, amounts of the lower end, ISO texts and how the words bound it."""

    start: int
    end: int
    amounts: tuple[Amount, ...]
    timex: str | None
    low: str | None
    high: str | None
    mod: str | None
    direction: str
    #: the unit of the last figure, as printed
    unit: str
    used: int
    value: Exact | None


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


def _ends(figure: str, to: str, more: str, half: str, unit: str) -> tuple[Exact, Exact, str] | None:
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
    if more == "几" and (figure in ("十", "百", "千")):
        return (value, value * 2, "over") if figure == "十" else (value, value * 10, "vague")
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


def read_length(text: str, atoms: Sequence[Atom], at: int) -> Length | None:
    """The length of time that begins with the link at `at`, with the words that bound it."""
    start, end, level, form, payload, _ = atoms[at]
    before = _BEFORE.search(text, max(0, start - 4), start)
    lead = before.lastgroup if before else ""
    if form == "word":
        timex, low, high = payload
        return _bounded(text, start, end, before, lead, _amounts(low), timex, low, high, "", "word", at + 1, None)
    figure, to, more, half, unit = payload
    if level == MINUTE and not (at + 1 < len(atoms) and atoms[at + 1][0] == end and _is_seconds(atoms[at + 1])):
        return None
    ends = _ends(figure, to, more, half, unit)
    if ends is None:
        return None
    low_value, high_value, word = ends
    if word == "vague":
        code = iso(amounts_of(1, unit)).replace("1", "X")
        return _bounded(text, start, end, before, lead, (), code, None, None, "", unit, at + 1, None)
    low, high = amounts_of(low_value, unit), amounts_of(high_value, unit)
    used = at + 1
    if not word:
        while used < len(atoms):
            next_ = _next_amounts(text, atoms[used], end, low[-1][1])
            if next_ is None:
                break
            low = high = low + next_
            end = atoms[used][1]
            used += 1
    return _bounded(text, start, end, before, lead, low, None, iso(low), iso(high), word, unit, used, low_value)


def _amounts(text: str | None) -> tuple[Amount, ...]:
    """P6M → ((6, "M"),), PT30M → ((30, "m"),): of a length that is a word."""
    found = _SIMPLE.fullmatch(text or "")
    if found is None:
        return ()
    return ((int(found[2]), found[3].lower() if found[1] else found[3]),)


def second_length(text: str, atoms: Sequence[Atom], first: Length) -> Length | None:
    """The second end of 3天—8天, 13天至8周."""
    glue = RANGE.match(text, first.end)
    at = first.used
    if glue is None or at >= len(atoms) or atoms[at][0] != glue.end() or atoms[at][2] != LENGTH or atoms[at][3] != "figure":
        return None
    last = read_length(text, atoms, at)
    return last if last is not None and not last.direction and last.start == glue.end() else None


def _is_seconds(atom: Atom) -> bool:
    return atom[2] == LENGTH and atom[3] == "figure" and str(atom[4][4]).startswith("秒")


def _next_amounts(text: str, atom: Atom, end: int, above: str) -> tuple[Any, ...] | None:
    """A smaller unit right behind: 1小时 30分钟, 两天 一夜."""
    glue = _CONJUNCTION.match(text, end)
    if glue is None or atom[0] != glue.end() or atom[2] not in (LENGTH, MINUTE) or atom[3] not in ("figure", "minutes"):
        return None
    figure, to, more, half, unit = atom[4]
    value = exact(figure)
    if to or more or value is None:
        return None
    if unit == "夜":
        return () if above == "D" else None
    if half == "半":
        value += Fraction(1, 2)
    amounts = amounts_of(value, unit)
    return amounts if "YMWDhms".index(amounts[0][1]) > "YMWDhms".index(above) else None


def _bounded(
    text: str, start: int, end: int, before: re.Match[str] | None, lead: str | None, amounts: tuple[Any, ...], timex: str | None,
    low: str | None, high: str | None, word: str, unit: str, used: int, value: Exact | None,
) -> Length | None:  # fmt: skip
    """Apply the words before and after: their direction, and the bounds that they set."""
    after = _AFTER.match(text, end)
    assert after is not None  # every part of the pattern may be missing
    mod: str | None = None
    if word == "range":
        timex = None
    elif word == "over":
        timex, mod = low, "MORE_THAN"
    else:
        timex = timex or low
    stop = after.end() if after.lastgroup else end
    if after["half"] and amounts and not word and value is not None:
        amounts = amounts_of(value + Fraction(1, 2), unit)
        timex = low = high = iso(amounts)
    elif after["half"]:
        stop = end
    if after["more"] and not word:
        mod = "MORE_THAN"
        high = iso(amounts_of(value + 1, unit)) if value is not None and amounts else high
    direction = ""
    if lead in ("past", "future", "told", "prior", "every", "ordinal", "head", "tail"):
        direction = lead or ""
    elif lead == "under":
        low, mod = None, "LESS_THAN"
    elif lead == "over":
        high, mod = None, "MORE_THAN"
    elif lead == "least" or after["least"]:
        high, mod = None, "EQUAL_OR_MORE"
    elif lead == "most" or after["most"]:
        low, mod = None, "EQUAL_OR_LESS"
    elif lead == "about" or after["about"]:
        mod = "APPROX"
        if word != "range":
            low = high = None
    for name, way in (("since", "past"), ("before", "until"), ("ago", "ago"), ("after", "since"), ("later", "later")):
        if after[name] and direction in ("", "past", "future"):
            direction = way if direction != "future" else direction
    if after["within"] and not direction:
        low, mod = None, "EQUAL_OR_LESS"
    if lead == "past" and before is not None and before["past"] in ("近", "这") and (after["ago"] or not _looks_back(before["past"], unit, amounts)):
        direction = "" if not after["ago"] else direction
        if before["past"] == "近" and not direction:
            low, mod = None, "LESS_THAN"
    begin = before.start() if before is not None and lead in ("past", "future", "told", "prior", "every") else start
    if before is not None and before["past"] == "这":
        begin, direction = start, ""
    return Length(begin, stop, amounts, timex, low, high, mod, direction, unit, used, value)


def _looks_back(word: str, unit: str, amounts: tuple[Any, ...]) -> bool:
    """近三年 looks back, 近40分钟 and 近千年 are only nearly so long."""
    if word == "这" or not amounts:
        return False
    return amounts[0][1] in "YMWD" and amounts[0][0] < 100 and not (amounts[0][0] >= 20 and amounts[0][0] % 10 == 0)
