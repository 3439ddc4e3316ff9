"""Reads a chain from its widest link to its narrowest: [去年, 9月] told in 2024 → 2023-09, [上周, 五] on 2025-10-15 → 2025-10-10."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from .almanac import lunar_month
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
    whole_years,
    year_text,
)  # fmt: skip
from .parts_of_year import PartsOfYear

_NEW_CENTURY = 2000
#: until this month the figures of the year gone by are news
_REPORTS_UNTIL = 6
#: the plan's number → its first year
PLANS = {1: 1953, 2: 1958, 3: 1966, 4: 1971} | {n: 1976 + 5 * (n - 5) for n in range(5, 21)}


class Reader(PartsOfYear):
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


_READ: dict[int, Callable[[Reader, Piece], None]] = {
    ERA: Reader.era, DECADE: Reader.decade, YEAR: Reader.years, PART: Reader.part, MONTH: Reader.months, WEEK: Reader.weeks,
    DAY: Reader.days, DAYPART: Reader.dayparts, CLOCK: Reader.clocks, FUZZ: Reader.fuzz, PLAN: Reader.plan,
}  # fmt: skip
