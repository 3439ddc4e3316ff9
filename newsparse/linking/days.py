"""The narrow links of a date: 中旬, 第二周, 14日, 正月初三, 周五, 清晨, 8时30分."""

from __future__ import annotations

from ..days import date, timedelta
from ..named import made
from .almanac import lunar_day
from .completion import Completion
from .moments import DAYPARTS, SOME_YEAR, Moment, Now, Piece, clock_text, day_of, month_span, shift_days, two, year_text

_NOON = 12 * 3600
_LEAP_YEAR = 2024


class Days(Completion):
    """Reads weeks, days and times of day."""

    __slots__ = ()

    def weeks(self, piece: Piece) -> None:
        """上旬, the second week of a month, 上周, 每周."""
        _, form, value, other = piece
        if form == "ten_days":
            self._ten_days(value, other or value)
        elif form == "every":
            self.set_of(value)
        elif form == "nth_day":
            self._nth_day(value, other)
        elif form == "nth":
            self.need_month()
            first = day_of(self.year, self.month, 1)
            if first is not None:  # the first week of a month begins on its first Monday
                self._week(first + timedelta(-first.weekday() % 7 + 7 * (value - 1)))
        else:
            today = self.now.date
            monday = shift_days(today, 7 * value - today.weekday()) if today else None
            self.anchor = self.now.anchor
            self.moment = Moment("period", "XXXX-WXX")
            if monday is not None:
                self._week(monday)

    def set_of(self, period: str) -> None:
        """每年, 每周: what comes again, with its period."""
        self.every = period
        self.moment = Moment("set", period)

    def _nth_day(self, count: int, weekday: int) -> None:
        """The second Sunday of a month; its last where `count` is -1."""
        self.need_month()
        first, end = day_of(self.year, self.month, 1), month_span(self.year, self.month)[1]
        if first is None:
            self.moment = self.calendar()
            return
        if count < 0 and end is not None:
            self._on(shift_days(end, -((end.weekday() - weekday) % 7)))
            return
        day = shift_days(first, (weekday - first.weekday()) % 7 + 7 * (count - 1))
        self._on(day if day is not None and day.month == first.month else None)

    def _ten_days(self, first: int, last: int) -> None:
        self.need_month()
        start, end = month_span(self.year, self.month)
        low, high = 10 * first - 9, 10 * last
        if start is None or end is None:
            text = f"{year_text(self.year)}-{two(self.month)}"
            timex = f"{text}-{low:02d}/{text}-{high:02d}" if high < 30 else f"{text}-{low}/{text}"
            self.moment = Moment("period", timex, bounds="nominal", anchor=self.anchor)
            return
        start, end = start.replace(day=low), end if high == 30 else end.replace(day=high)
        self.moment = Moment("period", f"{start}/{end}", None, start, end, bounds="nominal", anchor=self.anchor)

    def _week(self, monday: date) -> None:
        year, week, _ = monday.isocalendar()
        self.moment = Moment("period", f"{year}-W{week:02d}", None, monday, shift_days(monday, 6), anchor=self.anchor)

    def days(self, piece: Piece) -> None:
        """14日, 10日至12日, 初三, 周五, 昨天, 每天."""
        _, form, value, other = piece
        if form in ("every", "fair"):
            self.set_of(value)
        elif form == "day" and self.month is not None and self.month < 0:
            self._lunar_day(value)
        elif form == "day":
            self.need_month(value)
            self.day = value
            self.leap_day()
            self.moment = self.calendar()
        elif form == "range":
            self.need_month(value)
            self._day_range(value, other)
        elif form == "lunar":
            self._lunar_day(value)
        elif form in ("weekdays", "days"):
            each = "XXXX-WXX-{}" if form == "weekdays" else "XXXX-XX-{:02d}"
            self.moment = Moment("set", ",".join(each.format(day + (form == "weekdays")) for day in value))
        elif form == "days_on":
            self.anchor = self.lead.anchor if self.lead else None
            self._on(shift_days(self.lead.start, value) if self.lead and self.lead.start else None)
        elif form == "days_now":
            self._days_now(value, other)
        elif form == "weekday":
            self._weekday(value)
        elif form == "weekend":
            self._weekend()
        else:
            self._relative_day(form, value)

    def _on(self, day: date | None) -> None:
        """One day of the calendar."""
        if day is None:
            self.moment = Moment("date", "XXXX-XX-XX")
            return
        self.year, self.month, self.day = day.year, day.month, day.day
        self.moment = Moment("date", day.isoformat(), None, day, day, anchor=self.anchor)

    def _relative_day(self, form: str, value: int) -> None:
        base = self.now.date if form == "now" else self.told.last_day
        if self.year is not None and base is not None:  # 去年今日
            self._on(day_of(self.year, base.month, base.day))
            return
        self.anchor = self.now.anchor if form == "now" else "article"
        self._on(shift_days(base, value) if base else None)
        if base is None and form == "now" and (day := _without_year(self.now, value)):
            self.month, self.day = day.month, day.day
            self.moment = Moment("date", f"XXXX-{day:%m-%d}")

    def _days_now(self, first: int, last: int) -> None:
        """今明两天."""
        today = self.now.date
        start, end = (shift_days(today, first), shift_days(today, last)) if today else (None, None)
        timex = f"{start}/{end}" if start and end else "XXXX-XX-XX"
        self.anchor = self.now.anchor if start else None
        self.moment = Moment("period", timex, None, start, end, anchor=self.anchor)

    def _day_range(self, first: int, last: int) -> None:
        text = f"{year_text(self.year)}-{two(self.month)}"
        start, end = day_of(self.year, self.month, first), day_of(self.year, self.month, last)
        self.day = last
        self.moment = Moment("period", f"{text}-{first:02d}/{text}-{last:02d}", None, start, end, anchor=self.anchor)

    def _lunar_day(self, value: int) -> None:
        """腊月十八, 初一: a day of the lunar month named before it; 初一 without one is that of the New Year."""
        if self.month is None:
            self.need_year()
            month, leap = 1, False
        else:
            month, leap = -self.month % 100, self.month < -100
        told = self.told.date
        if self.near and told is not None and self.anchor != "explicit":  # 1月20日（腊月廿一）
            for year in (told.year, told.year - 1):
                if lunar_day(year, month, value, leap) == told:
                    self.anchor = "article"
                    self._on(told)
                    return
        self._on(lunar_day(self.year, month, value, leap) if self.year is not None else None)

    def _monday(self) -> date | None:
        """Monday of the week named before, of the first end of a range, else of the issue's."""
        if self.lead is not None and self.lead.start is not None:
            self.anchor = self.lead.anchor
            return shift_days(self.lead.start, -self.lead.start.weekday())
        if self.moment is not None and self.moment.start is not None:
            return self.moment.start
        today = self.now.date
        self.anchor = self.now.anchor
        return shift_days(today, -today.weekday()) if today else None

    def _weekday(self, value: int) -> None:
        """周五; without a week the last one, or with a word of the future that of this week."""
        if self.every:
            self.moment = Moment("set", f"XXXX-WXX-{value + 1}")
        elif self.day is None:  # in 10月14日（星期二） the day is known
            named = self.moment is not None or self.lead is not None
            told = self.told.date
            if not named and self.near and told is not None and told.weekday() == value:  # 3月15日是星期六
                self.anchor = "article"
                self._on(told)
                return
            if not named and self.near and told is not None and self.words.joins(self.told.end) and value > told.weekday():
                self.anchor = self.told.anchor  # 本周六和周日
                self._on(shift_days(told, value - told.weekday()))
                return
            monday, today = self._monday(), self.now.date
            if monday and not named and today and value > today.weekday() and self.words.tense != "future":
                monday = shift_days(monday, -7)
            if monday and self.lead is not None and self.lead.start and value < self.lead.start.weekday() + (self.lead.timex == self.lead.start.isoformat()):
                monday = shift_days(monday, 7)
            self._on(shift_days(monday, value) if monday else None)
            if monday is None:
                self.moment = Moment("date", f"XXXX-WXX-{value + 1}")

    def _weekend(self) -> None:
        if self.every:
            self.moment = Moment("set", "XXXX-WXX-WE")
            return
        named = self.moment is not None or self.lead is not None
        monday, today = self._monday(), self.now.date
        if monday is None:
            self.moment = Moment("period", "XXXX-WXX-WE")
            return
        if not named and today is not None and today.weekday() < 5 and self.words.gone_by:
            monday = shift_days(monday, -7) or monday
        year, week, _ = monday.isocalendar()
        start, end = shift_days(monday, 5), shift_days(monday, 6)
        self.moment = Moment("period", f"{year}-W{week:02d}-WE", None, start, end, anchor=self.anchor)

    def dayparts(self, piece: Piece) -> None:
        """清晨 of a day; alone it is only a word."""
        code, low, high = DAYPARTS[piece[2]]
        day = self.moment
        first, last = f"{low:02d}:00", f"{high:02d}:00"
        if day is None:
            self.moment = Moment("vague", code, time_start=first, time_end=last, bounds="convention")
            return
        timex = _on_each(day.timex, code) if self.every else (day.timex or "XXXX-XX-XX").partition("T")[0] + code
        self.moment = day._replace(kind="time", timex=timex, time_start=first, time_end=last, bounds="convention")

    def clocks(self, piece: Piece) -> None:
        """8时30分, 8时至10时, on the day named or told before."""
        _, form, first, last = piece
        last = last if form == "range" else first
        moment = self.moment
        told = self.told.clock
        if moment is None and self.near and self.words.goes_on(self.told.end) and first < _NOON <= told < first + _NOON:
            first, last = first + _NOON, last + _NOON  # 下午两点半开到六点半
        if moment is None or moment.kind == "vague":
            moment = self.told_day()
        start, end = clock_text(first), clock_text(last)
        day = moment.timex[:10] if moment.timex and len(moment.timex) >= 10 else "XXXX-XX-XX"
        if self.every:
            timex = _on_each(moment.timex, *(f"T{time}" for time in dict.fromkeys((start, end))))
        else:
            timex = f"{day}T{start}" if first == last else f"{day}T{start}/{day}T{end}"
        self.moment = moment._replace(kind="time", timex=timex, time_start=start, time_end=end, bounds="exact")

    def calendar(self) -> Moment:
        """The day, month or year read so far."""
        year, month, day = self.year, self.month, self.day
        timex = year_text(year)
        if month is not None or day is not None:
            timex += f"-{two(month)}"
        if day is not None:
            timex += f"-{day:02d}"
        if year is None or (day is not None and month is None):
            return Moment("set" if self.every else "date", timex)
        start, end = month_span(year, month or 1, month or 12) if day is None else (day_of(year, month, day),) * 2
        return made(Moment, ("date", timex, None, start, end, None, None, "exact", self.anchor))


def _on_each(timex: str | None, *codes: str) -> str:
    """每周六 上午 → XXXX-WXX-6TMO, 每天 8时 → XXXX-XX-XXT08:00, for each day of a list; the codes are those of both ends."""
    days = timex.split("T")[0].split(",") if timex and timex.startswith("XXXX-") and len(timex) >= 10 else ["XXXX-XX-XX"]
    return ",".join("/".join(day + code for code in codes) for day in days)


def _without_year(now: Now, shift: int) -> date | None:
    """昨天 under a dateline of 14 October of no known year; None next to a 29 February that may or may not be."""
    base = day_of(SOME_YEAR, now.month, now.day) if now.year is None else None
    leap = day_of(_LEAP_YEAR, now.month, now.day) if base else None
    day, other = shift_days(base, shift) if base else None, shift_days(leap, shift) if leap else None
    return day if day and other and (day.month, day.day) == (other.month, other.day) else None
