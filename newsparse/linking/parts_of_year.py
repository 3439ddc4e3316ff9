"""Reads a chain's half-years, quarters, seasons and holidays: 上半年, 一季度, 去年同期, 今冬, 国庆假期."""

from __future__ import annotations

from ..days import date
from ..model import Bounds, DateKind
from .almanac import FIXED, free_days, holiday
from .days import Days
from .moments import Moment, Piece, day_of, month_span, narrow, shift_months, whole_years, year_text

_SEASONS = ("SP", "SU", "FA", "WI")


class PartsOfYear(Days):
    """The parts of years of one chain."""

    __slots__ = ()

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
