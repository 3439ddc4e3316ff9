"""Reads a chain from its widest link to its narrowest: [去年, 9月] told in 2024 → 2023-09, [上周, 五] on 2025-10-15 → 2025-10-10."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from ..days import date
from ..model import Bounds, DateKind
from .almanac import FIXED, free_days, holiday, lunar_month
from .days import Days
from .moments import (
    CLOCK,
    DAY,
    DAYPART,
    DECADE,
    ERA,
    FUZZ,
    MONTH,
    PART,
    PLAN,
    SOME_YEAR,
    WEEK,
    YEAR,
    Moment,
    Piece,
    day_of,
    full_year,
    month_span,
    narrow,
    shift_months,
    whole_years,
    year_text,
)  # fmt: skip

_NEW_CENTURY = 2000
#: until this month the figures of the year gone by are news
_REPORTS_UNTIL = 6
_SEASONS = ("SP", "SU", "FA", "WI")
#: the plan's number → its first year
PLANS = {1: 1953, 2: 1958, 3: 1966, 4: 1971} | {n: 1976 + 5 * (n - 5) for n in range(5, 21)}


class Reader(Days):
    """Reads one chain against `now` and what was told."""

    __slots__ = ()

    def read(self, pieces: Sequence[Piece]) -> Moment:
        """The moment that the chain names."""
        for piece in pieces:
            _READ[piece[0]](self, piece)
        moment = self.moment or self.calendar()
        return moment._replace(kind="set", start=None, end=None, anchor=None) if self.every else moment

    def era(self, piece: Piece) -> None:
        """20世纪, 上世纪."""
        _, form, century, _ = piece
        if form == "bc":
            self.moment = Moment("period", f"BC{century - 1:02d}", anchor="explicit")
            return
        if form == "now":
            if self.now.year is None:
                self.moment = Moment("period", "XX")
                return
            century += (self.now.year - 1) // 100 + 1
            self.anchor = self.now.year_anchor
        base = (century - 1) * 100
        self.year = base
        self.moment = whole_years(base + 1, base + 100, "period", f"{century - 1:02d}", self.anchor)

    def decade(self, piece: Piece) -> None:
        """90年代, 上世纪80年代, 七八十年代."""
        _, form, first, last = piece
        if form == "short":
            base = self.year
            if base is None:
                now = self.now.year or SOME_YEAR
                # 九十年代 told in 1986 is to come, 三十年代 told in 2025 is past
                base = now // 100 * 100 - (100 if now // 100 * 100 + first > now + (5 if now < _NEW_CENTURY else 0) else 0)
            first, last = first + base, None if last is None else last + base
        self.year = first
        if last is not None and last > first:
            self.moment = whole_years(first, last + 9, "period", f"{first // 10:03d}/{last // 10:03d}", self.anchor)
        else:
            self.moment = whole_years(first, first + 9, "date", f"{first // 10:03d}", self.anchor)

    def years(self, piece: Piece) -> None:
        """2025年, 98年, 今年, 次年, 甲辰年, 1983—2024年, 每年."""
        _, form, value, other = piece
        if form == "every":
            self.set_of(value)
            return
        if form in ("bc", "range", "years_now", "school"):
            self._several_years(form, value, other)
            return
        if form == "year":
            self.year = value
        elif form == "short":
            self.year = full_year(value, self.now)
        elif form == "cycle":
            self._cyclic(value, other)
        else:
            self._relative_year(form, value, other)
        self.unknown = self.year is None
        self.moment = whole_years(self.year, self.year, "date", year_text(self.year), self.anchor)

    def _relative_year(self, form: str, shift: int, leaning: str | None) -> None:
        now, told = self.now, self.told
        if leaning == "told" and self._is_year_of_report():
            form = "told"  # 2021年…，比上年增长
        lead = self.lead.start if self.lead is not None and form == "told" else None
        base = now.year if form == "now" else lead.year if lead else told.year
        self.year = None if base is None else base + shift
        self.anchor = None if base is None else now.year_anchor if form == "now" else "article"
        if lead is not None and self.lead is not None:  # 12月至次年2月
            self.anchor = self.lead.anchor

    def _is_year_of_report(self) -> bool:
        """Whether figures are told of a year gone by: named in this sentence, or as the whole last year in this paragraph early in the next."""
        now, told = self.now, self.told
        if told.year is None or told.year >= (now.year or told.year + 1):
            return False
        last_year = told.here and told.month is None and told.year + 1 == now.year and (now.month or 12) <= _REPORTS_UNTIL
        return self.near or last_year

    def _several_years(self, form: str, first: int, last: int) -> None:
        if form == "bc":
            self.moment = Moment("date", f"BC{first:04d}", anchor="explicit")
        elif form == "range":
            last += first - first % 100 if last < 100 else 0
            self.year = last
            self.moment = whole_years(first, last, "period", f"{first:04d}/{last:04d}", "explicit")
        elif form == "school":
            start, end = day_of(first, 9, 1), day_of(first + 1, 8, 31)
            self.moment = Moment("period", f"{first}-09/{first + 1}-08", None, start, end, bounds="convention", anchor="explicit")
        else:
            now = self.now.year
            if now is None:
                self.moment = Moment("period", "XXXX/XXXX")
            else:
                first, last = now + first, now + last
                self.moment = whole_years(first, last, "period", f"{first:04d}/{last:04d}", self.now.year_anchor)

    def _cyclic(self, place: int, period: int) -> None:
        """甲辰年, 虎年: the year within one of the issue's, none where no year is that near."""
        now = self.now.year
        self.anchor = None
        for year in () if now is None else (now, now + 1, now - 1):
            if (year - 4) % period == place:
                self.year, self.anchor = year, self.now.year_anchor

    def part(self, piece: Piece) -> None:
        """上半年, 一季度, 前三季度, 年底, 春节, 春季."""
        _, form, value, other = piece
        if self.year is None and not self.every:
            self._part_year(form, value)
        text = year_text(self.year)
        if form == "quarter":
            self._months(3 * value - 2, 3 * value, f"{text}-Q{value}", "date", "nominal")
        elif form == "quarters":
            self._months(3 * value - 2, 3 * other, f"{text}-Q{value}/{text}-Q{other}", "period", "nominal")
        elif form == "half":
            self._months(6 * value - 5, 6 * value, f"{text}-H{value}", "date", "exact")
        elif form == "months":
            self._months(value, other, f"{text}-{value:02d}/{text}-{other:02d}", "period", "exact")
        elif form == "quarter_now":
            self._quarter_now(value)
        elif form == "season":
            self._season(value, other)
        elif form == "same_period":
            self._same_period()
        elif form == "holiday":
            self._holiday(value, other)
        else:
            self.moment = whole_years(self.year, self.year, "date", text, self.anchor)
            if form == "fuzz":
                self.fuzz(piece)

    def _part_year(self, form: str, value: int) -> None:
        """The year of 全年, 四季度, 春节 told without one."""
        now, told = self.now, self.told
        if form == "season":  # 春天 alone is any spring
            return
        if form == "holiday" and now.year is not None and self.lead is None:
            self.year, self.anchor = now.year, now.year_anchor
            return
        if form == "whole" and told.here and told.year is not None and told.month is None:
            self.year, self.anchor = told.year, "article"  # 去年…全年
            return
        self.need_year()
        ahead = form == "quarter" and 3 * value - 2 > (now.month or 12)
        if ahead and self.year is not None and self.year == now.year and self.words.tense != "future":
            self.year -= 1  # 四季度 told in January is past

    def _quarter_now(self, shift: int) -> None:
        if self.now.year is None or self.now.month is None:
            self.moment = Moment("date", "XXXX-QX")
            return
        index = self.now.year * 4 + (self.now.month - 1) // 3 + shift
        self.year, self.anchor = index // 4, self.now.year_anchor
        self._months(index % 4 * 3 + 1, index % 4 * 3 + 3, f"{self.year:04d}-Q{index % 4 + 1}", "date", "nominal")

    def _same_period(self) -> None:
        """去年同期, 上月同期: the stretch told last in the paragraph, moved into the year or month that is its TIMEX value."""
        year, month, told = self.year, self.month, self.told
        month = month if month and month > 0 else None
        if year is not None and month is None and self.near and told.here and told.span and self.anchor != "explicit" and told.span[0].year == told.span[1].year == year:
            self.year = year = year - 1  # 2025年增产 told in January 2026: 去年 is the year before that
        self.moment = self.calendar()._replace(kind="period")
        if year is None or told.span is None or not told.here:
            return
        start, end = told.span
        by = 12 * (year - end.year) + (month - end.month if month else 0)
        first, last = shift_months(start, by), shift_months(end, by)
        if first and last and (end - start).days < (31 if month else 366):
            self.moment = self.moment._replace(start=first, end=last)

    def _months(self, first: int, last: int, timex: str, kind: DateKind, bounds: Bounds) -> None:
        start, end = month_span(self.year, first, last)
        self.moment = Moment(kind, timex, None, start, end, bounds=bounds, anchor=self.anchor)

    def _season(self, season: int, word: str | None) -> None:
        if word == "今" and season == 3 and self.year is not None and (self.now.month or 12) <= 3:
            self.year -= 1  # 今冬 told in January began last year
        timex = f"{year_text(self.year)}-{_SEASONS[season]}"
        if self.year is None:
            self.moment = Moment("vague", timex)
            return
        start, end = month_span(self.year, 3 * season + 3)
        end = month_span(self.year, 3 * season + 5)[1] if season < 3 else month_span(self.year + 1, 2)[1]
        self.moment = Moment("period", timex, None, start, end, bounds="convention", anchor=self.anchor)

    def _holiday(self, name: str, free: bool) -> None:
        told = self.told.date
        if self.near and told is not None and self.anchor not in (None, "explicit") and FIXED.get(name) == (told.month, told.day):
            self.year, self.anchor = told.year, "article"  # 9月30日，烈士纪念日
        day = holiday(self.year, name) if self.year is not None else None
        if day is None:
            month_day = "-{:02d}-{:02d}".format(*FIXED[name]) if name in FIXED else ""
            timex = year_text(self.year) + (month_day if self.year is None else "")
            if self.every and not month_day:  # 每逢春节: a day of another calendar
                timex = "P1Y"
            self.moment = Moment("date", timex, anchor=self.anchor if self.year is not None else None)
            return
        days = free_days(day.year, name) if free else None
        if days is not None and days[0] != days[1]:
            start, end = days
            self.moment = Moment("period", f"{start}/{end}", None, start, end, bounds="convention", anchor=self.anchor)
            return
        self.month, self.day = day.month, day.day
        self.moment = Moment("date", day.isoformat(), None, day, day, anchor=self.anchor)

    def plan(self, piece: Piece) -> None:
        """“十四五”."""
        first = PLANS.get(piece[2])
        if first is not None:
            self.year = first + 4
            self.moment = whole_years(first, first + 4, "period", f"{first}/{first + 4}", "explicit")

    def months(self, piece: Piece) -> None:
        """10月, 1至9月, 上月, 同月, 腊月, 每月."""
        _, form, value, other = piece
        if form == "every":
            self.set_of(value)
        elif form == "range":
            self.need_year(other)
            self.month = other
            text = year_text(self.year)
            self._months(value, other, f"{text}-{value:02d}/{text}-{other:02d}", "period", "exact")
        elif form == "lunar":
            self._lunar_month(value, bool(other))
        else:
            if form == "month":
                self.need_year(value)
                self.month = value
            else:
                self._relative_month(form, value, other)
            self.moment = self.calendar()

    def _relative_month(self, form: str, shift: int, leaning: str | None) -> None:
        told = self.told
        if leaning == "told" and self.near and self.words.compares and told.month is not None and told.day is None:
            form = "told"  # 4月指数较上月回升
        base = self.now if form == "now" else told
        self.anchor = None
        if base.year is not None and base.month is not None:
            index = base.year * 12 + base.month - 1 + shift
            self.year, self.month = index // 12, index % 12 + 1
            self.anchor = self.now.year_anchor if form == "now" else "article"
        elif form == "now" and base.month is not None:  # under a dateline of no known year
            self.month = (base.month - 1 + shift) % 12 + 1

    def _lunar_month(self, month: int, leap: bool) -> None:
        self.need_year(None if month > 10 else month + 1)
        # 腊月 told in January is that of the lunar year before
        if self.anchor != "explicit" and self.year is not None and month >= 11 and (self.now.month or 12) <= 3:
            self.year -= 1
        self.month = -month - (100 if leap else 0)
        span = lunar_month(self.year, month, leap) if self.year is not None else None
        start, end = span or (None, None)
        timex = f"{start}/{end}" if start else year_text(self.year)
        self.moment = Moment("period", timex, None, start, end, anchor=self.anchor if start else None)

    def fuzz(self, piece: Piece) -> None:
        """初, 中, 末 after what they narrow; 学期 after 春季."""
        _, form, word, number = piece
        moment = self.moment or self.calendar()
        if form == "years" and moment.start is not None and moment.end is not None:  # “十四五”前四年
            first = moment.end.year - number + 1 if word else moment.start.year
            self.moment = whole_years(first, first + number - 1, "period", f"{first}/{first + number - 1}", moment.anchor)
            return
        if form == "term":
            self.moment = self._term(moment)
            return
        mod = {"FIRST": "START", "SECOND": "END"}.get(word, word)
        start, end = moment.start, moment.end
        if start is not None and end is not None:
            start, end = narrow(start, end, word)
        self.moment = moment._replace(mod=mod, start=start, end=end, bounds="convention")

    def _term(self, moment: Moment) -> Moment:
        """春季学期 is February to July, 秋季学期 September to January."""
        year = self.year
        if year is None or moment.start is None:
            return moment
        spring = moment.start.month == 3
        start, end = day_of(year, 2 if spring else 9, 1), day_of(year, 7, 31) if spring else day_of(year + 1, 1, 31)
        return moment._replace(start=start, end=end, timex=f"{_month(start)}/{_month(end)}")


def _month(day: date | None) -> str:
    return day.isoformat()[:7] if day else ""


_READ: dict[int, Callable[[Reader, Piece], None]] = {
    ERA: Reader.era, DECADE: Reader.decade, YEAR: Reader.years, PART: Reader.part, MONTH: Reader.months, WEEK: Reader.weeks,
    DAY: Reader.days, DAYPART: Reader.dayparts, CLOCK: Reader.clocks, FUZZ: Reader.fuzz, PLAN: Reader.plan,
}  # fmt: skip
