"""What a date leaves out: the year of 10月14日, the month of 20日, the day of 8时30分."""

from __future__ import annotations

from ..days import date
from ..model import Anchor
from ..patterns import pattern
from ..typed import ClassVar
from .moments import SOME_YEAR, Moment, Now, Told, day_of, shift_months

#: a bare date so many days before the issue, or after it, is of the issue, whatever year was told before
_NEAR_ISSUE = (-31, 15)
_NEAR_ISSUE_MONTH = (-62, 15)
#: a bare day goes on with the month of a story so many days away from the issue
_FAR = 40


_FUTURE = pattern("将(?![士军领近帅官才校])|拟|预计|计划|即将|届时|力争|有望|定于|截止|争取|拉开帷幕|起正式|起施行|起实施|明年|下月|下周|未来|待到")
_PAST = pattern("了|曾|已|当时|去年|上月|以来|获悉")
_COMPARING, _COMPARING_ENDS = pattern("(?:[比较]|[高低多少大小快慢优]于)$"), frozenset("比较于\n")
_SENTENCE = pattern("[。！？!?\n]")


class Words:
    """The words beside a date, and whether they tell of the future or the past; looked at only where a year hangs on it."""

    __slots__ = ("_end", "_start", "_tense", "_text")

    def __init__(self, text: str, start: int, end: int, tense: str | None = None) -> None:
        self._text = text
        self._start = start
        self._end = end
        self._tense = tense

    @property
    def tense(self) -> str:
        """`future`, `past` or nothing."""
        if self._tense is None:
            before = _SENTENCE.split(self._text[max(0, self._start - 12) : self._start])[-1]
            after = _SENTENCE.split(self._text[self._end : self._end + 14], maxsplit=1)[0]
            future = _FUTURE.search(after) or _FUTURE.search(before)
            self._tense = "future" if future else "past" if _PAST.search(after) else ""
        return self._tense

    @property
    def gone_by(self) -> bool:
        """Whether 刚刚过去的 stands right before."""
        return self._text.endswith(("过去的", "过去的这个"), 0, self._start)

    @property
    def compares(self) -> bool:
        """Whether 比, 较, 高于 stands right before."""
        start = self._start
        return self._text[start - 1 : start] in _COMPARING_ENDS and _COMPARING.search(self._text, max(0, start - 2), start) is not None

    def joins(self, end: int) -> bool:
        """Whether 和, 、 alone stands between what was told, ending at `end`, and this."""
        return self._start - end == 1 and self._text[end : self._start] in "和、及与"

    def goes_on(self, end: int) -> bool:
        """Whether 开到, 持续到 alone stands between what was told, ending at `end`, and this."""
        return self._start - end <= 4 and self._text.endswith(("到", "至"), end, self._start)


NO_WORDS = Words("", 0, 0, "")
PAST_WORDS = Words("", 0, 0, "past")


class Completion:
    """The parts of a date read so far, and what they lean on."""

    __slots__: ClassVar[tuple[str, ...]] = (
        "anchor", "day", "every", "lead", "moment", "month", "near", "now", "told", "unknown", "words", "year",
    )  # fmt: skip

    def __init__(
        self, now: Now, told: Told, words: Words = NO_WORDS, near: bool = False, lead: Moment | None = None
    ) -> None:
        self.now = now
        self.told = told
        self.words = words
        #: the told date stands in the same sentence
        self.near = near
        #: the first end of the range whose second end is being read
        self.lead = lead
        self.year: int | None = None
        #: a month of the lunar calendar is negative, its leap month 100 lower
        self.month: int | None = None
        self.day: int | None = None
        self.anchor: Anchor | None = "explicit"
        self.moment: Moment | None = None
        #: a year is named that nothing tells: 次年 of no year told, 乙酉年 of no year near
        self.unknown = False
        #: the period of a set: 每年, 每周
        self.every = ""

    def need_year(self, month: int | None = None, day: int | None = None) -> None:
        """Complete the year of a chain that begins below it: from the first end of a range, the issue, or the story."""
        if self.year is not None or self.every:
            return
        if self.unknown:
            self.anchor = None
            return
        now, told, lead = self.now, self.told, self.lead
        if lead is not None and lead.start is not None:
            self.year, self.anchor = lead.start.year, lead.anchor
            if month is not None and month < lead.start.month:
                self.year += 1
        elif now.year is not None:
            self.year, self.anchor = self._nearest_year(now.year, month, day), now.year_anchor
            if told.year not in (None, self.year) and self._goes_on(month, day, self.year):
                self.year, self.anchor = told.year, "article"
            elif self.near and self._follows_ahead(month):
                self.year = now.year
        elif told.year is not None and told.live and (self.near or told.month is not None):
            self.year, self.anchor = told.year, "article"
        else:
            self.anchor = None

    def _nearest_year(self, year: int, month: int | None, day: int | None) -> int:
        """The issue's own year, unless that puts the date far ahead of the issue, or far behind with a word of the future."""
        now = self.now
        if month is None or now.month is None:
            return year
        ahead = month - now.month + ((day or 15) - (now.day or 15)) / 31
        if -3 <= ahead <= 1:
            return year
        tense = self.words.tense
        if ahead > (9 if tense == "future" else 2 if tense == "past" else 6):
            return year - 1
        return year + 1 if ahead < (-3 if tense == "future" else -10.5) else year

    def _follows_ahead(self, month: int | None) -> bool:
        """4月插秧，10月收割 told in March: behind a month to come, a later one is of the same year."""
        told, now = self.told, self.now
        if month is None or told.month is None or now.month is None or told.year != now.year:
            return False
        return now.month < told.month <= month

    def _goes_on(self, month: int | None, day: int | None, year: int) -> bool:
        """Whether a bare date goes on with the year told before it rather than with the issue's."""
        told, now = self.told, self.now
        if not told.live or told.anchor not in ("explicit", "article") or told.year is None or self.words.tense == "future":
            return False
        if now.year is not None and told.year > now.year:
            return False
        if month is not None and now.month is not None and (told.month is None or not self.near):
            # 2016年…。10月13日，记者: a day close to the issue is of the issue
            the_day, today = day_of(year, month, day or 15), now.date or day_of(now.year, now.month, 15)
            low, high = _NEAR_ISSUE if day else _NEAR_ISSUE_MONTH
            if the_day and today and low <= (the_day - today).days <= high:
                return False
        return self.near or told.month is not None

    def leap_day(self) -> None:
        """29 February without a year is that of the last leap year."""
        if self.month == 2 and self.day == 29 and self.year is not None and self.anchor != "explicit":
            while self.year > 4 and day_of(self.year, 2, 29) is None:
                self.year -= 1

    def need_month(self, day: int | None = None) -> None:
        """The month of 20日 or 中旬: that of the first end, else the one told last, else the one nearest to the issue."""
        if self.every or self.month is not None:
            return
        if self.lead is not None:
            self._month_of(self.lead, day)
            return
        told, now = self.told, self.now
        today = now.date
        if told.month is not None and (told.year is not None or today is None) and self._month_goes_on(today, day):
            self.year, self.month = told.year, told.month
            self.anchor = "article" if told.anchor in ("explicit", "article") else told.anchor
        elif today is None:
            self.year, self.month = now.year, now.month
            self.anchor = now.anchor if now.month else None
            base = day_of(SOME_YEAR, now.month, now.day) if now.year is None else None
            if base is not None and day is not None:  # the month of a dateline of no known year, or the one beside it
                self._nearest_month(base, day)
                self.year, self.anchor = None, None
        elif day is None:
            self.year, self.month, self.anchor = today.year, today.month, now.anchor
        else:
            self._nearest_month(today, day)

    def _month_of(self, lead: Moment, day: int | None) -> None:
        """The second end of 28日至3日 lies in the next month."""
        last = lead.end or lead.start
        if last is None:
            self.anchor = None
            if lead.timex and lead.timex[4:5] == "-" and lead.timex[5:7].isdigit():
                self.month = int(lead.timex[5:7])
            return
        self.year, self.month, self.anchor = last.year, last.month, lead.anchor
        if day is not None and day < last.day:
            self.year, self.month = last.year + last.month // 12, last.month % 12 + 1

    def _month_goes_on(self, today: date | None, day: int | None) -> bool:
        """In one breath with the day told last, or in a paragraph far from the issue, the story's own month goes on."""
        told = self.told
        base = day_of(told.year, told.month, told.day or 1)
        if today is None:
            return True
        if base is None or told.day is None:
            return False
        if self._runs_ahead(base, today, day):
            return False
        return self.near or (told.here and (abs((base - today).days) > _FAR or told.month == self.now.month))

    def _runs_ahead(self, base: date, today: date, day: int | None) -> bool:
        """八一前夕，26日… told at the end of July: the day just past, not that of the month to come."""
        if day is None or base <= today or base.month == today.month or self.words.tense == "future":
            return False
        return 0 <= today.day - day <= 9

    def _nearest_month(self, today: date, day: int) -> None:
        """The month that brings the day nearest to the issue, one past before one to come."""
        if 0 <= today.day - day <= 9:
            self.year, self.month, self.anchor = today.year, today.month, self.now.anchor
            return
        months = [shift_months(today.replace(day=1), by) for by in (0, -1, 1)]
        days = [found for month in months if month and (found := day_of(month.year, month.month, day))]
        if days:
            late = 0 if self.words.tense == "future" else 10
            best = min(days, key=lambda found: abs((found - today).days) + (late if found > today else 0))
            self.year, self.month, self.anchor = best.year, best.month, self.now.anchor

    def told_day(self) -> Moment:
        """The day of a clock time that stands alone: the one told in the paragraph, or just before it of the issue's days."""
        day: date | None
        if self.lead is not None and self.lead.start is not None:
            day, anchor = self.lead.end or self.lead.start, self.lead.anchor
        else:
            day, anchor = self.told.last_day, "article"
            today = self.now.date
            if day is not None and not self.told.here and today is not None and abs((today - day).days) > 2:
                day = None
        timex = day.isoformat() if day else "XXXX-XX-XX"
        return Moment("time", timex, None, day, day, anchor=anchor if day else None)
