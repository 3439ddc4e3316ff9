"""Moments and the calendar under them: 2024-10-14 exactly, 2024 at its END, 98 → 1998, 下午5时 → 17:00."""

from __future__ import annotations

from ..days import date, timedelta
from ..model import Anchor, Bounds, DateKind
from ..named import NamedTuple
from ..typed import Any

#: what one link of an expression says: (level, form, value, second value)
Piece = tuple[int, str, Any, Any]
#: a link where it stands: (start, end, level, form, value, second value)
Atom = tuple[int, int, int, str, Any, Any]

# levels, from the widest unit to the narrowest; a chain falls
ERA, DECADE, YEAR, PART, MONTH, WEEK, DAY, DAYPART, CLOCK, FUZZ = range(10)
#: links that are no part of a falling chain
LENGTH, VAGUE, MINUTE, PLAN = 10, 11, 12, 13

#: parts of the day: TIMEX3 code, first and last hour
DAYPARTS = {
    "凌晨": ("TNI", 0, 5), "清晨": ("TMO", 5, 7), "早上": ("TMO", 6, 10), "上午": ("TMO", 8, 12), "中午": ("TMI", 12, 14),
    "下午": ("TAF", 13, 18), "傍晚": ("TEV", 17, 19), "晚上": ("TEV", 18, 24), "深夜": ("TNI", 22, 24), "白天": ("TDT", 6, 18),
}  # fmt: skip
_AFTERNOON = {"下午", "傍晚", "晚上", "深夜"}
#: which days of the month stand for its beginning, middle and end; and which months of the year, years of the decade …
_MONTH_FUZZ = {"START": (1, 5), "MID": (10, 20), "END": (25, 31)}
_YEAR_FUZZ = {"START": (1, 2), "MID": (6, 7), "END": (11, 12)}
_DECADE_FUZZ = {"START": (0, 2), "MID": (3, 6), "END": (7, 9)}
_CENTURY_FUZZ = {"START": (0, 19), "MID": (40, 59), "END": (90, 99), "FIRST": (0, 49), "SECOND": (50, 99)}
#: a two-figure year lies at most so far ahead of the text
_AHEAD = 12
#: the year that stands for now where nothing tells it: only the century of 98年 and 80年代 leans on it
SOME_YEAR = 2025


class Moment(NamedTuple):
    """A resolved stretch of time; `start` and `end` are the inclusive days, None where open or not known."""

    kind: DateKind
    timex: str | None
    mod: str | None = None
    start: date | None = None
    end: date | None = None
    time_start: str | None = None
    time_end: str | None = None
    bounds: Bounds = "exact"
    anchor: Anchor | None = None


class Now(NamedTuple):
    """The day on which the text speaks, as far as it is known."""

    year: int | None = None
    month: int | None = None
    day: int | None = None
    anchor: Anchor | None = None
    #: what tells the year, where another than the day: 今年 under a dateline is the issue's
    year_from: Anchor | None = None

    @property
    def year_anchor(self) -> Anchor | None:
        return self.year_from or self.anchor

    @property
    def date(self) -> date | None:
        return day_of(self.year, self.month, self.day)


class Told:
    """What the text has told last: the date that 当年, 次日 and bare days lean on."""

    __slots__ = ("anchor", "block", "clock", "day", "end", "here", "last_day", "live", "month", "span", "year")

    def __init__(self) -> None:
        self.year: int | None = None
        self.month: int | None = None
        self.day: int | None = None
        self.anchor: Anchor | None = None
        #: the day told last, whatever year or month was told after it: 当天, 次日 and a bare 8时 lean on it
        self.last_day: date | None = None
        #: a story is being told in this paragraph, whose year goes on
        self.live = False
        #: told in the paragraph now being read
        self.here = False
        self.end = 0
        self.block = -1
        #: the clock time told last, in seconds
        self.clock = 0
        #: first and last day of what was told last, for 去年同期
        self.span: tuple[date, date] | None = None

    @property
    def date(self) -> date | None:
        return day_of(self.year, self.month, self.day)


_DAYS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def days_of(year: int, month: int) -> int:
    """How many days a month has."""
    return 29 if month == 2 and year % 4 == 0 and (year % 100 or year % 400 == 0) else _DAYS[month - 1]


def day_of(year: int | None, month: int | None, day: int | None) -> date | None:
    """The day, None where a part is missing or the calendar has no such day."""
    if year is None or month is None or day is None:
        return None
    try:
        return date(year, month, day)
    except ValueError:
        return None


def month_span(year: int | None, first: int | None, last: int | None = None) -> tuple[date, date] | tuple[None, None]:
    """First and last day of a month or of several; None where the year is not known."""
    last = first if last is None else last
    if year is None or first is None or last is None or not (1 <= year <= 9999 and 1 <= first <= last <= 12):
        return None, None
    return date(year, first, 1), date(year, last, days_of(year, last))


def shift_months(day: date, months: int) -> date | None:
    """The same day so many months on; the month's last where it is shorter."""
    index = day.year * 12 + day.month - 1 + months
    year, month = index // 12, index % 12 + 1
    if not 1 <= year <= 9999:
        return None
    return date(year, month, min(day.day, days_of(year, month)))


def shift_days(day: date, days: int) -> date | None:
    """The day so many days on, None beyond the calendar."""
    try:
        return day + timedelta(days)
    except OverflowError:
        return None


def full_year(short: int, now: Now) -> int:
    """98 → 1998, 07 → 2007: the century that does not put the year far ahead of the text's own."""
    year = now.year or SOME_YEAR
    century = year - year % 100
    return century + short if century + short <= year + _AHEAD else century - 100 + short


def whole_years(first: int | None, last: int | None, kind: DateKind, timex: str | None, anchor: Anchor | None) -> Moment:
    """The whole of one or several years; no days where they are not known or not of the calendar."""
    if first is None or last is None or not 1 <= first <= last <= 9999:
        return Moment(kind, timex, anchor=anchor if first is not None else None)
    return Moment(kind, timex, None, date(first, 1, 1), date(last, 12, 31), anchor=anchor)


def narrow(start: date, end: date, word: str) -> tuple[date, date]:
    """The beginning, middle or end of a month, year, five-year plan, decade or century."""
    length = end.year - start.year + 1
    if (end - start).days < 32 and start.month != end.month:  # a lunar month
        return start, end
    if length == 1 and start.month == end.month:
        low, high = _MONTH_FUZZ.get(word, (1, 31))
        return start.replace(day=low), end.replace(day=min(high, end.day))
    if length == 1 and end.month - start.month < 11:  # the first or last month of a quarter or half
        month = {"START": start.month, "END": end.month}.get(word, start.month)
        return date(start.year, month, 1), date(start.year, month, days_of(start.year, month))
    if length == 1:
        low, high = _YEAR_FUZZ.get(word, (1, 12))
        return date(start.year, low, 1), date(start.year, high, days_of(start.year, high))
    if length == 5:
        year = {"START": start.year, "MID": start.year + 2}.get(word, end.year)
        return date(year, 1, 1), date(year, 12, 31)
    low, high = (_DECADE_FUZZ if length == 10 else _CENTURY_FUZZ).get(word, (0, length - 1))
    base = start.year - start.year % 10
    return date(max(1, base + low), 1, 1), date(base + high, 12, 31)


def clock_text(seconds: int) -> str:
    """Seconds of the day as `HH:MM`."""
    return f"{seconds // 3600:02d}:{seconds % 3600 // 60:02d}"


def clock_seconds(clock: str | None) -> int:
    """14:30 → 52200; 0 for none."""
    return int(clock[:2]) * 3600 + int(clock[3:5]) * 60 if clock else 0


def adjust_clock(seconds: int, part: str) -> int:
    """下午5时 → 17:00, 晚上12点 → 24:00, 凌晨12点 → 00:00, 中午1点 → 13:00."""
    hour = seconds // 3600
    half_day = 12 * 3600
    if part in _AFTERNOON and hour < 12 and not (part in ("深夜", "晚上") and hour < 5):
        return seconds + half_day
    if part in ("晚上", "深夜") and hour == 12:
        return seconds + half_day
    if part == "中午" and hour < 4:
        return seconds + half_day
    return seconds - half_day if part == "凌晨" and hour == 12 else seconds


def year_text(year: int | None) -> str:
    """A year in a TIMEX value, `XXXX` where it is not known."""
    return "XXXX" if year is None else f"{year:04d}"


def two(number: int | None) -> str:
    """A month in a TIMEX value, `XX` where it is not known or is one of the lunar calendar."""
    return "XX" if number is None or number < 0 else f"{number:02d}"
