"""Completes the dates of a page from issue, dateline and story: 10月14日 → 2025-10-14, 去年同期, 次日, 三年前."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from ..days import date
from ..document import Document, PageContext
from ..model import Anchor, DatePart
from ..patterns import pattern
from ..rules import Candidate
from ..typed import Any
from .completion import NO_WORDS, PAST_WORDS, Words
from .expressions import INNER, Expression, Inner, Stretch
from .moments import (
    DAY,
    YEAR,
    Moment,
    Now,
    Told,
    clock_seconds,
    day_of,
    month_span,
    shift_days,
    shift_months,
)
from .ranges import bounded, read_ends, read_range, side
from .reader import Reader
from .today import issued, now_of, wired
from .years import dateline, is_ahead, is_plain_day

_SENTENCE_END = pattern("[。！？!?\n]")

#: no sentence goes on so far
_LONGEST = 400
_NEVER = Now()
#: 将在30天后, 再过三天后: what may stand before a length that counts from now
_FROM_NOW = frozenset("在于将再约近过和或")
_DATED = frozenset(("date", "time", "period"))

Fields = tuple[Any, ...]
#: year, month, day, clock, anchor and span of what is told last
Memory = tuple[int, int | None, int | None, int, Anchor | None, tuple[date, date]]


def resolve(page: PageContext) -> None:
    """Complete every kept date of the page."""
    for doc in page.docs:
        kept = doc.kept.get("date")
        if kept:
            Walk(page, doc).run(kept)


class Walk:
    """Reads the dates of one article in order, remembering what was told last."""

    def __init__(self, page: PageContext, doc: Document) -> None:
        self.doc = doc
        self.text = doc.text
        self.page = page
        self.now = now_of(page, doc)
        self.issued = page.issued.date
        self.dateline = dateline(doc)
        year, month, day = page.reference
        self.issue = Now(year, month, day, "issue") if year is not None else self.now
        self.today = self.issue.date or self.now.date
        self.told = Told()

    def run(self, kept: list[Candidate]) -> None:
        """Turn the data of every candidate into the fields of its kind."""
        blocks = self.doc.blocks
        at = 0
        told = self.told
        inner = self.doc.memo.get(INNER, {})
        for candidate in kept:
            while blocks[at].end <= candidate.start:
                at += 1
            if told.block != at:
                told.block, told.end = at, blocks[at].start
                told.live = told.here = False
            data = candidate.data
            if isinstance(data, Expression):
                if blocks[at].kind == "dateline" and candidate is not self.dateline and is_plain_day(data):
                    # one item of several behind the next: each speaks of its own day
                    self.dateline, self.now = candidate, wired(issued(self.page, self.doc), candidate)
                within = inner.get(candidate.start)
                parts = self._parts(candidate, data, within) if within else ()
                read = self._expression(candidate, data)
                candidate.data = (*read[:-1], parts) if parts else read
            elif isinstance(data, Stretch):
                candidate.data = fields(stretch(data, *self._base(candidate, data)))

    def _expression(self, candidate: Candidate, data: Expression) -> Fields:
        if data.leans == "told" or candidate is self.dateline:
            moment = self._told(candidate, data)
            limited = bounded(moment, data, self.today)
            memory = remembered(moment, limited)
            read = fields(limited)
        else:
            memory, read = settled(data, self.now if data.leans else _NEVER, self.today if data.bound else None)
        if memory is not None and self._goes_on(candidate, data, memory):
            told = self.told
            told.year, told.month, told.day, told.clock, told.anchor, told.span = memory
            told.end, told.here = candidate.end, True
            told.last_day = told.date or told.last_day
            told.live = not data.bound and (self.now.year is not None or not is_ahead(self.text, candidate))
        return read

    def _goes_on(self, candidate: Candidate, data: Expression, memory: Memory) -> bool:
        """Whether what follows may lean on a date: not on the second of 比6月加快, on 上年 or 周末, nor on 第二天 of a day not yet come."""
        level, form, shift, leaning = data.first[0]
        words = Words(self.text, candidate.start, candidate.end)
        if words.compares:
            return False
        if form == "weekend" or (leaning == "told" and level == YEAR):
            return len(data.first) > 1
        ahead = level == DAY and form == "told" and shift > 0 and self.today is not None and memory[-1][0] > self.today
        return not ahead or words.tense == "future"

    def _base(self, candidate: Candidate, data: Stretch) -> tuple[date | None, date | None, Anchor | None]:
        """The day from which a length counts, and the last of its month or year where it is no more exact: that on which the text speaks, or the one told last."""
        now, told = self.now, self.told
        if data.direction in ("told", "prior"):
            return told.date, told.date, "article"
        unit = data.amounts[-1][1] if data.amounts else ""
        if data.direction == "later":
            before = self.text[candidate.start - 1 : candidate.start]
            ahead = Words(self.text, candidate.start, candidate.end).tense == "future"
            after_event = not ahead and "一" <= before <= "龥" and before not in _FROM_NOW  # 手术两周后
            found = self._told_base(data, unit, sure=told.here and not after_event)
            if found is not None:
                return found, found, "article"
            if after_event or (not ahead and told.here and told.year not in (None, now.year)):
                return None, None, None
        if now.date is None and now.year is not None and unit and unit in ("YM" if now.month else "Y"):
            return *month_span(now.year, now.month or 1, now.month or 12), now.anchor  # as exact as its unit
        return now.date, now.date, now.anchor

    def _told_base(self, data: Stretch, unit: str, *, sure: bool) -> date | None:
        """The day told last, or where only a month or year is told the first of it, for a length in such units.

        None where it is not `sure` and would lead beyond the day on which the text speaks.
        """
        told = self.told
        base = told.date
        if base is None and told.here and unit and unit in ("YM" if told.month else "Y"):
            base = day_of(told.year, told.month or 1, 1)
        point = _moved(base, data, 1) if base is not None and not sure else None
        return base if sure or (point is not None and self.today is not None and point <= self.today) else None

    def _told(self, candidate: Candidate, data: Expression) -> Moment:
        """Read an expression that leans on what stands around it."""
        now, told, words, near = self._beside(candidate)
        return read_range(data, now, told, words, near) if data.last else Reader(now, told, words, near).read(data.first)

    def _beside(self, candidate: Candidate) -> tuple[Now, Told, Words, bool]:
        """What a date may lean on: the issue, what was told before it and whether in the same sentence, and the words beside it."""
        told, now, text = self.told, self.now, self.text
        start = candidate.start
        if candidate is self.dateline and now.anchor == "dateline":
            now = self.issue if self.issue.year is not None else now
            return now, told, PAST_WORDS, False
        near = told.here and start - told.end < _LONGEST and _SENTENCE_END.search(text, told.end, start) is None
        return now, told, Words(text, start, candidate.end), near

    def _parts(self, candidate: Candidate, data: Expression, within: Sequence[Inner]) -> tuple[DatePart, ...]:
        """The dates that stand inside a mention, each read by itself."""
        beside = self._beside(candidate)
        ends = read_ends(data, *beside) if data.last else None
        parts = []
        for part in within:
            if part.role == "unit" or ends is None or part.side is not None:
                moment = Reader(*beside, ends[0] if part.second and ends else None).read(part.pieces)
                moment = moment if part.side is None else side(moment, part.side)
            else:
                moment = ends[part.second]
            text = self.text[part.start : part.end]
            parts.append(DatePart(text, part.start, part.end, part.role, moment.kind, moment.timex, *_bounds(moment)))
        return tuple(parts)


@lru_cache(maxsize=8192)
def settled(data: Expression, now: Now, today: date | None) -> tuple[Memory | None, Fields]:
    """What to remember of an expression that needs no more than the issue's day, and its fields; read once for all."""
    told = Told()
    moment = read_range(data, now, told, NO_WORDS, False) if data.last else Reader(now, told).read(data.first)
    limited = bounded(moment, data, today)
    return remembered(moment, limited), fields(limited)


def remembered(moment: Moment, limited: Moment) -> Memory | None:
    """Year, month, day and clock of what is told last, as exact as it was told; None where it has no days.

    The stretch remembered for 去年同期 is the limited one: 今年以来 ends on the issue's day.
    """
    start, end = moment.start, moment.end
    if start is None or end is None or moment.kind not in _DATED:
        return None
    months = (start.year, start.month) != (end.year, end.month)
    month = None if months and (moment.kind == "date" or (start.month, end.month) == (1, 12)) else end.month
    # a day, or a range that ends on one
    to_day = len((moment.timex or "").rpartition("/")[2].partition("T")[0]) >= 10
    clock = clock_seconds(moment.time_end) if moment.kind == "time" else 0
    return end.year, month, end.day if to_day else None, clock, moment.anchor, (limited.start or start, limited.end or end)


def _moved(day: date, data: Stretch, sign: int) -> date | None:
    months = days = 0.0
    for number, code in data.amounts:
        if code == "Y":
            months += 12 * number
        elif code == "M":
            months += number
        elif code in "WD":
            days += number * (7 if code == "W" else 1)
    moved = shift_months(day, sign * int(months)) if abs(months) < 120000 else None
    return shift_days(moved, sign * int(days)) if moved is not None and days < 4e6 else moved


def stretch(data: Stretch, base: date | None, last: date | None, anchor: Anchor | None) -> Moment:
    """过去7年, 三年前, 30天后 as days, counted from `base`, those past up to `last`."""
    fine = not data.amounts or data.amounts[-1][1] in "hms"
    if base is None or fine or data.mod == "LESS_THAN":
        # 几十年来 only points, as 近年来 does
        known = data.direction in ("past", "future", "told", "prior") and bool(data.amounts)
        return Moment("period" if known else "vague", data.timex, data.mod)
    mod = data.mod
    if data.direction in ("past", "prior"):
        start = _moved(base, data, -1)
        return Moment("period", data.timex, mod, start, last, anchor=anchor)
    if data.direction in ("future", "told"):
        return Moment("period", data.timex, mod, base, _moved(base, data, 1), anchor=anchor)
    point = _moved(base, data, -1 if data.direction in ("ago", "until") else 1)
    if point is None:
        return Moment("vague", data.timex, mod)
    return _around(point, data, mod, anchor)


def _around(point: date, data: Stretch, mod: str | None, anchor: Anchor | None) -> Moment:
    """The year, month or day that lies so far off, or the stretch up to it or from it."""
    unit = data.amounts[-1][1]
    if unit == "Y":
        start, end, timex = date(point.year, 1, 1), date(point.year, 12, 31), f"{point.year:04d}"
    elif unit == "M":
        start = point.replace(day=1)
        after = shift_months(start, 1)
        end = (shift_days(after, -1) if after else None) or point
        timex = f"{point.year:04d}-{point.month:02d}"
    else:
        start = end = point
        timex = point.isoformat()
    if data.direction == "until" or (data.direction == "ago" and mod == "MORE_THAN"):
        return Moment("period", "/" + timex, "BEFORE", None, end, anchor=anchor)
    if data.direction == "since":
        return Moment("period", timex + "/", "AFTER", start, None, anchor=anchor)
    if data.timex is None:  # 三五年前
        return Moment("date", timex, "APPROX", start, end, bounds="convention", anchor=anchor)
    return Moment("date", timex, mod, start, end, anchor=anchor)


def fields(moment: Moment) -> Fields:
    """The fields of a date mention after the common ones, in the model's order."""
    return (moment.kind, moment.timex, moment.mod, *_bounds(moment), None, None, moment.bounds, moment.anchor, ())


def _bounds(moment: Moment) -> tuple[str | None, str | None, str | None, str | None]:
    start, end = moment.start, moment.end
    return start.isoformat() if start else None, end.isoformat() if end else None, moment.time_start, moment.time_end


