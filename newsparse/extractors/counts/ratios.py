"""Parts of a whole: 64%, 百分之三十, 七成, 七五折, 三分之二, 一半以上."""

from __future__ import annotations

from fractions import Fraction

from ...chars import DIGITS, fold_numeral
from ...figures import Figure, figure, joined, second_figure
from ...numerals import RUN, Exact, exact
from ...patterns import pattern
from ...quantity import Quantity, quantity
from ...rules import Candidate
from ...typed import Any
from . import rules
from .nouns import noun_of
from .phrases import in_phrase
from .units import UNITS, unit_at

Result = tuple[Any, Quantity, str | None, str, str | None, float | None]

_RATIO = frozenset("百千万仟萬佰") | {"十万", "百万", "千万", "百萬", "千萬"}
_OF = pattern(r"分之(负|負)?")
_PERCENT = frozenset("%％﹪")
_MINUS = frozenset("-－−负負")
#: marks behind a noun of one character
_BEHIND_NOUN = frozenset("，。；：、！？（）,;:!?()")
_SHARE_END = frozenset("员功立长本都就果绩效年熟语名交分型份人品因套片群亿天不章员虫")
_FOLD_END = frozenset("叠射腾合算旧页返戟磨断纸")
_HALF_END = frozenset("年天月日小个路径价夜途生拉")
_NOT_BEFORE_HALF = frozenset("一多大过两三四五六七八九十")
_SLASH = pattern(r"[/／]([0-9０-９]{1,3})(?![0-9０-９/／.．年月日号]|决赛|強|强|[a-zA-Z])")
_HALF = pattern(r"半(?=(?:数|斤|吨|公斤|亩|公里|里|米|公顷|桶|瓶|碗|杯|箱|袋|车|个(?!多?(?:月|小时|世纪|钟头|学期|星期|年|世|身|子|百|甲)))(?![一-鿿]?[价里拉]))")


def in_words(text: str, start: int, end: int) -> Result | None:
    """百分之三十, 千分之五, 三分之二, 百分百; the run is what stands before 分."""
    if text[end : end + 1] != "分":
        return None
    head = text[start:end]
    if head in ("百", "一百") and text[end + 1 : end + 2] == "百":
        return _percent(text, Figure(start, end + 2, 100, 100, 100, False, False, None, False), end + 2, "百分百")
    found = _OF.match(text, end)
    run = RUN.match(text, found.end()) if found else None
    if found is None or run is None:
        return None
    number = figure(text, *run.span())
    if number is None or (number.value is None and number.low is None):
        return None
    if head not in _RATIO:
        return _fraction(text, start, end, number, -1 if found[1] else 1)
    scale = Fraction(100) / (exact("一" + fold_numeral(head)) or 100)
    unit = head + "分之"
    unit_end = number.end
    second = _second_ratio(text, unit_end, unit)
    if second is not None:
        both = joined(number, second._replace(start=second.start - len(unit)), stop=unit_end)
        if both is not None:
            number, unit_end = both, second.end
    amount = quantity(text, number._replace(start=start), unit_end, more=False).times(scale * (-1 if found[1] else 1))
    return rules.PERCENT, amount, unit, "percent", None, None


def _second_ratio(text: str, at: int, unit: str) -> Figure | None:
    """百分之五至百分之十."""
    for word in ("至", "到", "—", "-", "～", "~"):
        if text.startswith(word + unit, at):
            run = RUN.match(text, at + len(word + unit))
            return figure(text, *run.span()) if run else None
    return None


def _fraction(text: str, start: int, end: int, number: Figure, sign: int) -> Result | None:
    below = exact(text[start:end])
    if not below or number.value is None:
        return None
    if text.startswith("决赛", number.end):
        return None
    value: Exact = Fraction(number.value * sign) / below
    if text[start - 1 : start] == "又":
        whole = RUN.search(text, max(0, start - 6), start - 1)
        while whole is not None and whole.end() != start - 1:
            whole = RUN.search(text, whole.end(), start - 1)
        if whole is not None and exact(whole[0]) is not None:
            value, start = value + (exact(whole[0]) or 0), whole.start()
    return _with_unit(text, start, number.end, value)


def _with_unit(text: str, start: int, end: int, value: Exact) -> Result:
    """四分之一公升, 1/4盎司 are measured, 三分之二的人 is a fraction."""
    unit = unit_at(text, end)
    if unit is None or unit.si_factor is None:
        return _part(text, start, end, value)
    whole = Figure(start, end, value, value, value, False, False, None, False)
    return rules.UNIT, quantity(text, whole, end + len(unit.name)), unit.name, unit.kind, unit.si_unit, unit.si_factor


def _part(text: str, start: int, end: int, value: Exact) -> Result:
    number = Figure(start, end, value, value, value, False, False, None, False)
    return rules.FRACTION, quantity(text, number, end, more=False), None, "fraction", None, None


def after(text: str, number: Figure) -> Result | None:
    """What the sign or word behind the figure makes of it: %, ‰, 成, 折, 半, /."""
    at = number.end
    sign = text[at : at + 1]
    if sign in _PERCENT and sign:
        return _percent(text, number, at + 1, sign)
    if sign == "‰":
        start, minus = _signed(text, number.start)
        amount = quantity(text, number._replace(start=start), at + 1, more=False).times(Fraction(minus, 10))
        return rules.PERCENT, amount, sign, "percent", None, None
    if sign == "成":
        return _tenths(text, number, at + 1)
    if sign == "折":
        return _discount(text, number, at + 1)
    if sign == "半" and text[number.start : at] == "一" and text[at + 1 : at + 2] not in _HALF_END:
        return _part(text, number.start, at + 1, Fraction(1, 2))
    if sign in "/／" and sign:
        below = _SLASH.match(text, at)
        value = exact(f"1/{below[1]}") if below else None
        if below and value and number.value and number.value * value < 1 and _is_share(text, number.start, below.end()):
            return _with_unit(text, number.start, below.end(), number.value * value)
    return None


def _is_share(text: str, start: int, end: int) -> bool:
    """1/3的人, 约1/3, 1/4盎司 are shares; 10/14 may be a day."""
    before, following = text[start - 1 : start], text[end : end + 1]
    if before in ("/", "／") or following in ("次", "号", "路"):  # 209/210次 is a train
        return False
    return (following or "x") in "的以左、和至到强弱" or (before or "x") in "的约超近占达为是有到足仅过了之率" or unit_at(text, end) is not None


def _signed(text: str, start: int) -> tuple[int, int]:
    """Where a figure with the sign before it begins, and -1 where that is a minus: 增长率为|-1.2%."""
    if start and text[start - 1] in _MINUS:
        earlier = text[start - 2 : start - 1]
        if "一" <= earlier <= "鿿" or not (earlier.isalnum() or earlier in _PERCENT):
            return start - 1, 1 if earlier == "正" else -1
    return start, 1


def _percent(text: str, number: Figure, unit_end: int, unit: str) -> Result:
    start, sign = _signed(text, number.start)
    second = second_figure(text, unit_end)
    if second is not None and text[second.end : second.end + 1] in _PERCENT:
        both = joined(number, second, stop=unit_end)
        if both is not None:
            number, unit_end = both, second.end + 1
    amount = quantity(text, number._replace(start=start), unit_end, more=True)
    return rules.PERCENT, amount.times(sign), unit, "percent", None, None


def _tenths(text: str, number: Figure, unit_end: int) -> Result | None:
    following = text[unit_end : unit_end + 1]
    if (following in _SHARE_END and following) or number.bare:
        return None
    top = number.high if number.value is None else number.value
    if top is None or top > 10:
        return None
    value = number.value
    if value is not None and following and following in DIGITS[3:] + "五半" and number.approx is None:
        value += Fraction(1, 2) if following == "半" else Fraction(exact(following) or 0, 10)
        number, unit_end = number._replace(value=value, low=value, high=value), unit_end + 1
    second = second_figure(text, unit_end)
    if second is not None and text[second.end : second.end + 1] == "成":
        number, unit_end = joined(number, second, stop=unit_end) or number, second.end + 1
    return rules.TENTHS, quantity(text, number, unit_end, more=True).times(10), "成", "percent", None, None


def _discount(text: str, number: Figure, unit_end: int) -> Result | None:
    following = text[unit_end : unit_end + 1]
    top = number.high if number.value is None else number.value
    if (following in _FOLD_END and following) or number.bare or top is None or top >= 100 or in_phrase(text, number.start):
        return None
    amount = quantity(text, number, unit_end, more=False)
    return rules.TENTHS, amount.times(10 if top < 10 else 1), "折", "percent", None, None


def halves(text: str, found: list[Candidate]) -> list[Candidate]:
    """半斤, 半数以上: figures without a numeral."""
    made: list[Candidate] = []
    taken = iter(found)
    current = next(taken, None)
    at = text.find("半")
    while at >= 0:
        while current is not None and current.end <= at:
            current = next(taken, None)
        free = current is None or current.start > at
        if free and text[at - 1 : at] not in _NOT_BEFORE_HALF and _HALF.match(text, at):
            made.append(_half(text, at))
        at = text.find("半", at + 1)
    return made


def _half(text: str, at: int) -> Candidate:
    value = Fraction(1, 2)
    number = Figure(at, at + 1, value, value, value, False, False, None, False)
    unit = unit_at(text, at + 1)
    if unit is None or text[at + 1] == "数":
        amount = quantity(text, number, at + 2, more=False)
        none = (None, None, None, None, "fraction", None, None, *amount.fields(), None, False, ())
        return Candidate("count", amount.start, amount.end, rules.FRACTION, none)
    amount = quantity(text, number, at + 1 + len(unit.name), more=False)
    noun = noun_of(text, amount.start, amount.end, unit.name) if unit.kind == "count" else None
    data = (unit.name, *(noun or (None, None, None)), unit.kind, unit.si_unit, unit.si_factor, *amount.fields(), None, False, ())
    return Candidate("count", amount.start, amount.end, rules.UNIT, data)


def noun_follows(text: str, at: int) -> bool:
    """Whether a thing or people are named right here; wants two characters that no other word takes, or one before a mark: 7亿|手，."""
    following = text[at + 1 : at + 2]
    return ("一" <= following <= "鿿" or following in _BEHIND_NOUN) and text[at : at + 1] not in UNITS
