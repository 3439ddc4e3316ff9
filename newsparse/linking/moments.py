"""Calendar expressions and their days: [去年, 9月] told in 2024 → 2023-09, [上周, 五] told on 2025-10-15 → 2025-10-10."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any, NamedTuple

from ..model import Anchor, Bounds, DateKind
from .almanac import FIXED, free_days, holiday, lunar_day, lunar_month

#: what one link of an expression says: (level, form, value, second value)
Piece = tuple[int, str, Any, Any]
#: a link where it stands: (start, end, level, form, value, second value)
Atom = tuple[int, int, int, str, Any, Any]

# levels, from the widest unit to the narrowest; a chain falls
ERA, DECADE, YEAR, PART, MONTH, WEEK, DAY, DAYPART, CLOCK, FUZZ = range(10)
#: links that are no part of a calendar chain
LENGTH, VAGUE, MINUTE = 10, 11, 12

#: parts of the day: TIMEX3 code, first and last hour
DAYPARTS = {
    "凌晨": ("TNI", 0, 5), "清晨": ("TMO", 5, 7), "早上": ("TMO", 6, 10), "上午": ("TMO", 8, 12), "中午": ("TMI", 12, 14),
    "下午": ("TAF", 13, 18), "傍晚": ("TEV", 17, 19), "晚上": ("TEV", 18, 24), "深夜": ("TNI", 22, 24), "白天": ("TDT", 6, 18),
}  # fmt: skip
_AFTERNOON = {"下午", "傍晚", "晚上", "深夜"}
_SEASONS = ("SP", "SU", "FA", "WI")
#: which days of the month stand for its beginning, middle and end; and which months of the year
_MONTH_FUZZ = {"START": (1, 5), "MID": (10, 20), "END": (25, 31)}
_YEAR_FUZZ = {"START": (1, 2), "MID": (6, 7), "END": (11, 12)}
_DECADE_FUZZ = {"START": (0, 2), "MID": (3, 6), "END": (7, 9)}
_CENTURY_FUZZ = {"START": (0, 19), "MID": (40, 59), "END": (90, 99), "FIRST": (0, 49), "SECOND": (50, 99)}
_ZODIAC = "鼠牛虎兔龙蛇马羊猴鸡狗猪"
#: the plan's number → its first year
PLANS = {1: 1953, 2: 1958, 3: 1966, 4: 1971} | {n: 1976 + 5 * (n - 5) for n in range(5, 21)}


class Moment(NamedTuple):
    """A resolved stretch of time; `start` and `end` are the inclusive days, None where open or not known."""

    kind: DateKind
    timex: str | None
    mod: str | None
    start: date | None
    end: date | None
    time_start: str | None = None
    time_end: str | None = None
    bounds: Bounds = "exact"
    anchor: Anchor | None = "explicit"


class Now(NamedTuple):
    """The day on which the text speaks, as far as it is known."""

    year: int | None = None
    month: int | None = None
    day: int | None = None
    anchor: Anchor | None = None

    @property
    def date(self) -> date | None:
        return day_of(self.year, self.month, self.day)


class Told:
    """What the text has told last: the date that 当年, 次日 and bare days lean on."""

    __slots__ = ("anchor", "block", "clock", "day", "end", "here", "live", "month", "year")

    def __init__(self) -> None:
        self.year: int | None = None
        self.month: int | None = None
        self.day: int | None = None
        self.anchor: Anchor | None = None
        #: a story is being told in this paragraph, whose year goes on
        self.live = False
        #: told in the paragraph now being read
        self.here = False
        self.end = 0
        self.block = -1
        #: the clock time told last, in seconds
        self.clock = 0

    @property
    def date(self) -> date | None:
        return day_of(self.year, self.month, self.day)


def day_of(year: int | None, month: int | None, day: int | None) -> date | None:
    """The day, None where a part is missing or the calendar has no such day."""
    if year is None or month is None or day is None:
        return None
    try:
        return date(year, month, day)
    except ValueError:
        return None


def month_span(year: int, first: int, last: int | None = None) -> tuple[date, date] | tuple[None, None]:
    """First and last day of a month or of several."""
    last = first if last is None else last
    if not (1 <= year <= 9999 and 1 <= first <= last <= 12):
        return None, None
    return date(year, first, 1), date(year, last, monthrange(year, last)[1])


def shift_months(day: date, months: int) -> date | None:
    """The same day so many months on; the month's last where it is shorter."""
    index = day.year * 12 + day.month - 1 + months
    year, month = index // 12, index % 12 + 1
    if not 1 <= year <= 9999:
        return None
    return date(year, month, min(day.day, monthrange(year, month)[1]))


def shift_days(day: date, days: int) -> date | None:
    """The day so many days on, None beyond the calendar."""
    try:
        return day + timedelta(days)
    except OverflowError:
        return None


def full_year(short: int, now: Now) -> int:
    """98 → 1998, 07 → 2007: the century that does not put the year far ahead of the text's own."""
    year = now.year or 2025
    century = year - year % 100
    return century + short if century + short <= year + 12 else century - 100 + short


class Reader:
    """Reads one chain of links, from the widest to the narrowest, against `now` and what was told."""

    def __init__(self, now: Now, told: Told, cue: str = "", near: bool = False, lead: Moment | None = None) -> None:
        self.now = now
        self.told = told
        #: `future` or `past` where the words beside the date tell
        self.cue = cue
        #: the told date stands in the same sentence
        self.near = near
        #: the first end of the range whose second end is being read
        self.lead = lead
        self.year: int | None = None
        self.month: int | None = None
        self.day: int | None = None
        self.anchor: Anchor | None = "explicit"
        self.moment: Moment | None = None
        self.every = ""

    def read(self, pieces: Sequence[Piece]) -> Moment:
        """The moment that the chain names."""
        for piece in pieces:
            _READ[piece[0]](self, piece)
        moment = self.moment or self._calendar()
        if self.every:
            return moment._replace(kind="set", start=None, end=None, anchor=None)
        return moment

    # -- what a chain leaves out ------------------------------------------------------------------------------------

    def _need_year(self, month: int | None = None, day: int | None = None) -> None:
        """Complete the year of a chain that begins below it."""
        if self.year is not None or self.every:
            return
        now, told, lead = self.now, self.told, self.lead
        if lead is not None and lead.start is not None:
            self.year, self.anchor = lead.start.year, lead.anchor
            if month is not None and month < lead.start.month:
                self.year += 1
            return
        if now.year is None:
            if told.year is not None and told.live and (self.near or told.month is not None):
                self.year, self.anchor = told.year, "article"
            else:
                self.anchor = None
            return
        year = self._nearest_year(month, day)
        self.year, self.anchor = year, now.anchor
        if told.year is not None and told.year != year and self._narrative(month, day, year):
            self.year, self.anchor = told.year, "article"

    def _nearest_year(self, month: int | None, day: int | None) -> int:
        """The issue's own year, unless that puts the date far ahead of the issue, or far behind with a word of the future."""
        now = self.now
        assert now.year is not None  # the caller asked
        if month is None or now.month is None:
            return now.year
        ahead = month - now.month + ((day or 15) - (now.day or 15)) / 31
        if ahead > (9 if self.cue == "future" else 1 if self.cue == "past" else 6):
            return now.year - 1
        if ahead < (-3 if self.cue == "future" else -10.5):
            return now.year + 1
        return now.year

    def _leap_day(self) -> None:
        """29 February without a year is that of the last leap year."""
        if self.month == 2 and self.day == 29 and self.year is not None and self.anchor != "explicit":
            while self.year > 4 and day_of(self.year, 2, 29) is None:
                self.year -= 1

    def _narrative(self, month: int | None, day: int | None, year: int) -> bool:
        """Whether a bare date goes on with the year told before it rather than with the issue's."""
        told, now = self.told, self.now
        if not told.live or self.cue == "future" or told.anchor not in ("explicit", "article") or told.year is None or (now.year and told.year > now.year):
            return False
        if month is not None and now.month is not None and (told.month is None or not self.near):
            # 2016年…。10月13日，记者: a day close to the issue is of the issue
            the_day, today = day_of(year, month, day or 15), now.date or day_of(now.year, now.month, 15)
            if the_day and today and (-31 if day else -62) <= (the_day - today).days <= 15:
                return False
        return self.near or told.month is not None

    # -- links, one method a level ----------------------------------------------------------------------------------

    def era(self, piece: Piece) -> None:
        _, form, value, _ = piece
        if form == "now":
            if self.now.year is None:
                self.moment = Moment("period", "XX", None, None, None, anchor=None)
                return
            value += (self.now.year - 1) // 100 + 1
            self.anchor = self.now.anchor
        base = (value - 1) * 100
        self.year = base
        self.moment = _years(base + 1, base + 100, "period", f"{value - 1:02d}", anchor=self.anchor)

    def decade(self, piece: Piece) -> None:
        _, form, value, _ = piece
        if form == "short":
            base = self.year if self.year is not None else (self.now.year or 2025) // 100 * 100
            if self.year is None and base + value > (self.now.year or 2025) + 5:
                base -= 100
            value += base
        self.year = value
        self.moment = _years(value, value + 9, "date", f"{value // 10:03d}", anchor=self.anchor)

    def years(self, piece: Piece) -> None:
        _, form, value, other = piece
        if form == "every":
            self.every = value
            if value == "P1Y":
                self.moment = Moment("set", "P1Y", None, None, None, anchor=None)
            else:
                self.moment = Moment("set", value, None, None, None, anchor=None)
            return
        if form == "year":
            self.year = value
        elif form == "short":
            self.year = full_year(value, self.now)
        elif form == "now":
            self.year, self.anchor = self._shifted(self.now.year, value), self.now.anchor
        elif form == "told":
            self.year = self._shifted(self.told.year, value)
            self.anchor = "article" if self.year is not None else None
        elif form == "bc":
            self.moment = Moment("date", f"BC{value:04d}", None, None, None)
            return
        elif form == "range":
            self._year_range(value, other)
            return
        elif form == "years_now":
            low, high = self._shifted(self.now.year, value), self._shifted(self.now.year, other)
            self.moment = _years(low, high, "period", f"{low}/{high}" if low else None, anchor=self.now.anchor)
            return
        else:
            self._cyclic(form, value)
        if self.year is None:
            self.anchor = None
        self.moment = _years(self.year, self.year, "date", _year_text(self.year), anchor=self.anchor)

    def _year_range(self, first: int, last: int) -> None:
        if last < 100:
            last += first - first % 100
        self.year = last
        self.moment = _years(first, last, "period", f"{first:04d}/{last:04d}", anchor="explicit")

    def _cyclic(self, form: str, value: int) -> None:
        """甲辰年, 虎年: the year within one of the issue's, none where nothing is that near."""
        if self.now.year is None:
            return
        period = 60 if form == "ganzhi" else 12
        self.anchor = self.now.anchor
        for year in (self.now.year, self.now.year + 1, self.now.year - 1):
            if (year - 4) % period == value:
                self.year = year

    @staticmethod
    def _shifted(base: int | None, by: int) -> int | None:
        return None if base is None else base + by

    def part(self, piece: Piece) -> None:
        _, form, value, other = piece
        if form == "holiday" and self.now.year is not None and self.lead is None and self.year is None and not self.every:
            self.year, self.anchor = self.now.year, self.now.anchor  # a holiday without a year is the issue's
        if form == "season" and self.year is None and not self.every:
            self.moment = Moment("vague", f"XXXX-{_SEASONS[value]}", None, None, None, anchor=None)
            return
        bare = self.year is None
        if bare and form == "whole" and self.told.here and self.told.year is not None and self.told.month is None:
            self.year, self.anchor = self.told.year, "article"  # 去年…全年
        self._need_year()
        ahead = form == "quarter" and 3 * value - 2 > (self.now.month or 12)
        if bare and ahead and self.year is not None and self.year == self.now.year and self.cue != "future":
            self.year -= 1  # 四季度 told in January is past
        year, anchor = self.year, self.anchor
        text = _year_text(year)
        if form == "quarter":
            self._months(3 * value - 2, 3 * value, f"{text}-Q{value}", "date", "nominal")
        elif form == "quarters":
            self._months(3 * value - 2, 3 * other, f"{text}-Q{value}/{text}-Q{other}", "period", "nominal")
        elif form == "half":
            self._months(6 * value - 5, 6 * value, f"{text}-H{value}", "date", "exact")
        elif form == "months":
            self._months(value, other, f"{text}-{value:02d}/{text}-{other:02d}", "period", "exact")
        elif form == "whole":
            self.moment = _years(year, year, "date", text, anchor=anchor)
        elif form == "season":
            self._season(value)
        elif form == "fuzz":
            self.moment = _years(year, year, "date", text, anchor=anchor)
            self.fuzz(piece)
        elif form == "holiday":
            self._holiday(value, other)
        elif form == "quarter_now":
            self._quarter_now(value)
        elif form == "half_now":
            self._half_now(value)

    def _quarter_now(self, shift: int) -> None:
        if self.now.year is None or self.now.month is None:
            self.moment = Moment("date", "XXXX-QX", None, None, None, anchor=None)
            return
        index = self.now.year * 4 + (self.now.month - 1) // 3 + shift
        self.year, self.anchor = index // 4, self.now.anchor
        self._months(index % 4 * 3 + 1, index % 4 * 3 + 3, f"{self.year}-Q{index % 4 + 1}", "date", "nominal")

    def _half_now(self, shift: int) -> None:
        self.part((PART, "half", 1 if (self.now.month or 1) <= 6 else 2, shift))

    def _months(self, first: int, last: int, timex: str, kind: DateKind, bounds: Bounds) -> None:
        start, end = month_span(self.year, first, last) if self.year is not None else (None, None)
        self.moment = Moment(kind, timex, None, start, end, bounds=bounds, anchor=self.anchor)

    def _season(self, season: int) -> None:
        timex = f"{_year_text(self.year)}-{_SEASONS[season]}"
        start, _ = month_span(self.year, 3 * season + 3) if self.year is not None else (None, None)
        if season < 3:
            _, end = month_span(self.year, 3 * season + 5) if self.year is not None else (None, None)
        else:
            _, end = month_span(self.year + 1, 2) if self.year is not None else (None, None)
        self.moment = Moment("period", timex, None, start, end, bounds="convention", anchor=self.anchor)

    def _holiday(self, name: str, free: bool) -> None:
        if self.year is None:
            timex = "XXXX" if name not in FIXED else f"XXXX-{FIXED[name][0]:02d}-{FIXED[name][1]:02d}"
            self.moment = Moment("date", timex, None, None, None, anchor=None)
            return
        day = holiday(self.year, name)
        if day is None:
            self.moment = Moment("date", _year_text(self.year), None, None, None, anchor=self.anchor)
            return
        days = free_days(self.year, name) if free else None
        if days is not None and days[0] != days[1]:
            start, end = days
            self.moment = Moment("period", f"{start}/{end}", None, start, end, bounds="convention", anchor=self.anchor)
            return
        self.month, self.day = day.month, day.day
        self.moment = Moment("date", day.isoformat(), None, day, day, anchor=self.anchor)

    def plan(self, piece: Piece) -> None:
        first = PLANS.get(piece[2])
        if first is not None:
            self.year = first + 4
            self.moment = _years(first, first + 4, "period", f"{first}/{first + 4}", anchor="explicit")

    def months(self, piece: Piece) -> None:
        _, form, value, other = piece
        if form == "month":
            self._need_year(value)
            self.month = value
        elif form == "range":
            self._need_year(other)
            text = _year_text(self.year)
            self.month = other
            self._months(value, other, f"{text}-{value:02d}/{text}-{other:02d}", "period", "exact")
            return
        elif form == "lunar":
            self._lunar_month(value, bool(other))
            return
        elif form == "every":
            self.every = value
            self.moment = Moment("set", value, None, None, None, anchor=None)
            return
        else:
            base = self.now if form == "now" else self.told
            self.anchor = self.now.anchor if form == "now" else "article"
            if base.year is not None and base.month is not None:
                index = base.year * 12 + base.month - 1 + value
                self.year, self.month = index // 12, index % 12 + 1
            else:
                self.anchor = None
        self.moment = self._calendar()

    def _lunar_month(self, month: int, leap: bool) -> None:
        self._need_year(None if month > 10 else month + 1)
        # 腊月 told in January or February is that of the lunar year before
        if self.anchor != "explicit" and self.year is not None and month >= 11 and (self.now.month or 12) <= 3:
            self.year -= 1
        self.month = -month - (100 if leap else 0)
        span = lunar_month(self.year, month, leap) if self.year is not None else None
        start, end = span or (None, None)
        timex = f"{start}/{end}" if start else _year_text(self.year)
        self.moment = Moment("period", timex, None, start, end, anchor=self.anchor)

    def weeks(self, piece: Piece) -> None:
        _, form, value, other = piece
        if form == "ten_days":
            self._need_month()
            start, end = month_span(self.year, self.month) if self.year is not None and self.month else (None, None)
            first, last = 10 * value - 9, 10 * (other or value)
            text = f"{_year_text(self.year)}-{_two(self.month)}"
            if start is None or end is None:
                timex = f"{text}-{first:02d}/{text}-{last:02d}" if last < 30 else f"{text}-{first}/{text}"
                self.moment = Moment("period", timex, None, None, None, bounds="nominal", anchor=self.anchor)
                return
            start, end = start.replace(day=first), end if last == 30 else end.replace(day=last)
            self.moment = Moment("period", f"{start}/{end}", None, start, end, bounds="nominal", anchor=self.anchor)
        elif form == "nth":
            self._need_month()
            first_day = day_of(self.year, self.month, 1)
            if first_day is None:
                return
            monday = first_day + timedelta(-first_day.weekday() % 7 + 7 * (value - 1))
            self._week(monday)
        elif form == "now":
            today = self.now.date
            if today is None:
                self.moment = Moment("period", "XXXX-WXX", None, None, None, anchor=None)
                return
            self.anchor = self.now.anchor
            shifted = shift_days(today, 7 * value - today.weekday())
            if shifted is not None:
                self._week(shifted)
        elif form == "every":
            self.every = value
            self.moment = Moment("set", value, None, None, None, anchor=None)

    def _week(self, monday: date) -> None:
        year, week, _ = monday.isocalendar()
        sunday = shift_days(monday, 6)
        self.moment = Moment("period", f"{year}-W{week:02d}", None, monday, sunday, anchor=self.anchor)

    def _need_month(self) -> None:
        if self.month is None and not self.every:
            self._need_day_month(None)

    def days(self, piece: Piece) -> None:
        _, form, value, other = piece
        if form == "every":
            self.every = value
            self.moment = Moment("set", value, None, None, None, anchor=None)
            return
        if form == "day":
            if self.month is not None and self.month < 0:
                self._lunar_day(value)
                return
            if self.month is None:
                self._need_day_month(value)
            self.day = value
            self._leap_day()
            self.moment = self._calendar()
        elif form == "range":
            if self.month is None:
                self._need_day_month(value)
            self._day_range(value, other)
        elif form == "lunar":
            self._lunar_day(value)
        elif form in ("weekday", "weekend"):
            self._weekday(form, value)
        else:
            self._relative_day(form, value)

    def _relative_day(self, form: str, value: int) -> None:
        base = self.now.date if form == "now" else self.told.date
        self.anchor = (self.now.anchor if form == "now" else "article") if base else None
        day = shift_days(base, value) if base else None
        if day is None:
            self.moment = Moment("date", "XXXX-XX-XX", None, None, None, anchor=None)
            return
        self.year, self.month, self.day = day.year, day.month, day.day
        self.moment = Moment("date", day.isoformat(), None, day, day, anchor=self.anchor)

    def _need_day_month(self, day: int | None) -> None:
        """The month of 20日: that of the first end, else the one told last, else the one nearest to the issue."""
        if self.every:
            return
        lead, told, now = self.lead, self.told, self.now
        if lead is not None:
            last = lead.end or lead.start
            if last is None:
                self.anchor = None
                if lead.timex and lead.timex[4:5] == "-" and lead.timex[5:7].isdigit():
                    self.month = int(lead.timex[5:7])
                return
            self.year, self.month, self.anchor = last.year, last.month, lead.anchor
            if day is not None and day < last.day:
                self.year, self.month = last.year + last.month // 12, last.month % 12 + 1
            return
        today = now.date
        if told.month is not None and told.month > 0 and (told.year is not None or today is None):
            base = day_of(told.year, told.month, told.day or 1)
            # in one breath with it, or in a paragraph far from the issue, the story's own month goes on
            if today is None or (base and told.day and (self.near or (told.here and (abs((base - today).days) > 40 or told.month == now.month)))):
                self.year, self.month = told.year, told.month
                self.anchor = "article" if told.anchor in ("explicit", "article") else told.anchor
                return
        if today is None:
            self.year, self.month = now.year, now.month
            self.anchor = now.anchor if now.month else None
            return
        if day is None:
            self.year, self.month, self.anchor = today.year, today.month, now.anchor
            return
        months = [shift_months(today.replace(day=1), by) for by in (0, -1, 1)]
        days = [found for month in months if month and (found := day_of(month.year, month.month, day))]
        if days:
            best = min(days, key=lambda found: abs((found - today).days) + (10 if found > today and self.cue != "future" else 0))
            self.year, self.month, self.anchor = best.year, best.month, now.anchor

    def _day_range(self, first: int, last: int) -> None:
        text = f"{_year_text(self.year)}-{_two(self.month)}"
        start, end = day_of(self.year, self.month, first), day_of(self.year, self.month, last)
        self.day = last
        self.moment = Moment("period", f"{text}-{first:02d}/{text}-{last:02d}", None, start, end, anchor=self.anchor)

    def _lunar_day(self, value: int) -> None:
        """腊月十八, 初一: a day of the lunar month named before it; 初一 without one is that of the New Year."""
        if self.month is None:
            self._need_year()
            month, leap = 1, False
        else:
            month, leap = -self.month % 100, -self.month > 100
        day = lunar_day(self.year, month, value, leap) if self.year is not None else None
        if day is None:
            self.moment = Moment("date", None, None, None, None, anchor=None)
            return
        self.year, self.month, self.day = day.year, day.month, day.day
        self.moment = Moment("date", day.isoformat(), None, day, day, anchor=self.anchor)

    def _weekday(self, form: str, value: int) -> None:
        code = "WE" if form == "weekend" else str(value + 1)
        if self.every:
            self.moment = Moment("set", f"XXXX-WXX-{code}", None, None, None, anchor=None)
            return
        if self.day is not None:  # 10月14日（星期二）: the day is known
            return
        if self.moment is not None and self.moment.start is not None:
            monday: date = self.moment.start
        else:
            today = self.now.date
            if today is None:
                self.moment = Moment("date", f"XXXX-WXX-{code}", None, None, None, anchor=None)
                return
            self.anchor = self.now.anchor
            monday = today - timedelta(today.weekday())
            if form == "weekday" and value > today.weekday() and self.cue != "future":
                monday = shift_days(monday, -7) or monday
        if form == "weekend":
            start, end = shift_days(monday, 5), shift_days(monday, 6)
            year, week, _ = monday.isocalendar()
            self.moment = Moment("period", f"{year}-W{week:02d}-WE", None, start, end, anchor=self.anchor)
            return
        day = shift_days(monday, value)
        if day is not None:
            self.year, self.month, self.day = day.year, day.month, day.day
            self.moment = Moment("date", day.isoformat(), None, day, day, anchor=self.anchor)

    def dayparts(self, piece: Piece) -> None:
        code, low, high = DAYPARTS[piece[2]]
        day = self.moment
        if day is None:
            self.moment = Moment("vague", code, None, None, None, f"{low:02d}:00", f"{high:02d}:00", "convention", None)
            return
        timex = (day.timex or "XXXX-XX-XX") + code if not self.every else f"XXXX-XX-XX{code}"
        self.moment = day._replace(
            kind="time", timex=timex, time_start=f"{low:02d}:00", time_end=f"{high:02d}:00", bounds="convention"
        )

    def clocks(self, piece: Piece) -> None:
        _, form, value, other = piece
        moment = self.moment
        if moment is None or moment.kind == "vague":
            moment = self._told_day()
        first, last = (value, other) if form == "range" else (value, value)
        if self.moment is None and self.near and first < 12 * 3600 <= self.told.clock and first + 12 * 3600 > self.told.clock:
            first, last = first + 12 * 3600, last + 12 * 3600  # 下午两点半开到六点半
        day_text = moment.timex[:10] if moment.timex else "XXXX-XX-XX"
        start, end = clock_text(first), clock_text(last)
        timex = f"{day_text}T{start}" if first == last else f"{day_text}T{start}/{day_text}T{end}"
        kind: DateKind = "time"
        self.moment = moment._replace(kind=kind, timex=timex, time_start=start, time_end=end, bounds="exact")

    def _told_day(self) -> Moment:
        if self.lead is not None and self.lead.start is not None:
            day: date | None = self.lead.end or self.lead.start
            anchor = self.lead.anchor
        else:
            day, anchor = self.told.date, "article"
            if day is not None and not self.told.here and (self.now.date is None or abs((self.now.date - day).days) > 2):
                day = None
        timex = day.isoformat() if day else "XXXX-XX-XX"
        return Moment("time", timex, None, day, day, anchor=anchor if day else None)

    def fuzz(self, piece: Piece) -> None:
        """初, 中, 末 after what they narrow; 学期 after 春季."""
        word = piece[2]
        if piece[1] == "term":
            self._term()
            return
        moment = self.moment
        if moment is None:
            self._need_month()
            moment = self._calendar()
        mod = {"FIRST": "START", "SECOND": "END"}.get(word, word)
        start, end = moment.start, moment.end
        if start is not None and end is not None:
            start, end = _narrow(start, end, word)
        self.moment = moment._replace(mod=mod, start=start, end=end, bounds="convention")

    def _term(self) -> None:
        """春季学期 is February to July, 秋季学期 September to January."""
        moment, year = self.moment, self.year
        if moment is None or year is None or moment.start is None:
            return
        spring = moment.start.month == 3
        start = date(year, 2 if spring else 9, 1)
        end = date(year, 7, 31) if spring else day_of(year + 1, 1, 31)
        self.moment = moment._replace(start=start, end=end, timex=f"{year}-{'02' if spring else '09'}/{end.isoformat()[:7] if end else ''}")

    def _calendar(self) -> Moment:
        """The day, month or year read so far."""
        year, month, day = self.year, self.month, self.day
        timex = _year_text(year)
        if month is not None or day is not None:
            timex += f"-{_two(month)}"
        if day is not None:
            timex += f"-{day:02d}"
        if self.every and year is None:
            return Moment("set", timex, None, None, None, anchor=None)
        if year is None or (day is not None and month is None):
            return Moment("date", timex, None, None, None, anchor=None)
        start: date | None
        end: date | None
        if day is not None:
            start = end = day_of(year, month, day)
        elif month is not None:
            start, end = month_span(year, month)
        else:
            return _years(year, year, "date", timex, anchor=self.anchor)
        return Moment("date", timex, None, start, end, anchor=self.anchor)


def _narrow(start: date, end: date, word: str) -> tuple[date, date]:
    """The beginning, middle or end of a month, year, five-year plan, decade or century."""
    length = end.year - start.year + 1
    if (end - start).days < 32 and start.month != end.month:  # a lunar month
        return start, end
    if length == 1 and start.month == end.month:
        low, high = _MONTH_FUZZ.get(word, (1, 31))
        return start.replace(day=low), end.replace(day=min(high, end.day))
    if length == 1:
        low, high = _YEAR_FUZZ.get(word, (1, 12))
        return date(start.year, low, 1), date(start.year, high, monthrange(start.year, high)[1])
    if length == 5:
        year = {"START": start.year, "MID": start.year + 2}.get(word, end.year)
        return date(year, 1, 1), date(year, 12, 31)
    low, high = (_DECADE_FUZZ if length == 10 else _CENTURY_FUZZ).get(word, (0, length - 1))
    base = start.year - start.year % 10
    return date(max(1, base + low), 1, 1), date(base + high, 12, 31)


def clock_text(seconds: int) -> str:
    """Seconds of the day as `HH:MM`."""
    return f"{seconds // 3600:02d}:{seconds % 3600 // 60:02d}"


def adjust_clock(seconds: int, part: str) -> int:
    """下午5时 → 17:00, 晚上12点 → 24:00, 凌晨12点 → 00:00, 中午1点 → 13:00."""
    hour = seconds // 3600
    if part in _AFTERNOON and hour < 12 and not (part in ("深夜", "晚上") and hour < 5):
        return seconds + 12 * 3600
    if part in ("晚上", "深夜") and hour == 12:
        return seconds + 12 * 3600
    if part == "中午" and hour < 4:
        return seconds + 12 * 3600
    if part == "凌晨" and hour == 12:
        return seconds - 12 * 3600
    return seconds


def _years(
    first: int | None, last: int | None, kind: DateKind, timex: str | None, *, anchor: Anchor | None
) -> Moment:
    if first is None or last is None or not (1 <= first <= last <= 9999):
        return Moment(kind, timex, None, None, None, anchor=anchor if first is not None else None)
    return Moment(kind, timex, None, date(first, 1, 1), date(last, 12, 31), anchor=anchor)


def _year_text(year: int | None) -> str:
    return "XXXX" if year is None else f"{year:04d}"


def _two(number: int | None) -> str:
    return "XX" if number is None or number < 0 else f"{number:02d}"


PLAN = 13
_READ: dict[int, Any] = {
    ERA: Reader.era, DECADE: Reader.decade, YEAR: Reader.years, PART: Reader.part, MONTH: Reader.months, WEEK: Reader.weeks,
    DAY: Reader.days, DAYPART: Reader.dayparts, CLOCK: Reader.clocks, FUZZ: Reader.fuzz, PLAN: Reader.plan,
}  # fmt: skip
