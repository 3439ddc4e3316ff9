"""Ranges and open stretches: 10月1日至8日 → both ends and the stretch between them, 2018年以来 → 2018-01-01 to the issue's day."""

from __future__ import annotations

from ..days import date
from ..model import DateKind
from .completion import PAST_WORDS, Words
from .expressions import Expression
from .moments import DAYPART, MONTH, YEAR, Moment, Now, Told, month_span, shift_days
from .reader import Reader

_WORST = {"exact": 0, "nominal": 1, "convention": 2}


def read_range(data: Expression, now: Now, told: Told, words: Words, near: bool) -> Moment:
    """The stretch from one end of a range to the other."""
    return join(*read_ends(data, now, told, words, near))


def read_ends(data: Expression, now: Now, told: Told, words: Words, near: bool) -> tuple[Moment, Moment]:
    """Both ends of a range: the second leans on the first, the first on the second where only that tells its year."""
    if data.first[0][0] > YEAR and data.last[0][0] == YEAR and data.last[0][1] != "told":
        last = Reader(now, told, words, near).read(data.last)
        base = Now(last.start.year, last.start.month, last.start.day, last.anchor) if last.start else now
        first = Reader(base, Told(), PAST_WORDS).read(data.first)
    else:
        first = Reader(now, told, words, near).read(data.first)
        alone = Reader(now, told, words, near).read(data.last) if _rises(data) else first
        if alone.start and first.start and alone.start.year < first.start.year:  # 一月至十一月 told in December
            first = Reader(now, told, words, near).read(((YEAR, "year", alone.start.year, None), *data.first))
            first = first._replace(anchor=alone.anchor)
        last = Reader(now, told, words, near, first).read(data.last)
    return first, _after_midnight(first, _of_the_day(first, last, data))


def _of_the_day(first: Moment, last: Moment, data: Expression) -> Moment:
    """The second end of 28日凌晨到上午 is a part of the same day, that of 昨晚至凌晨 of the next."""
    day = first.start
    if day is None or day != first.end or first.kind != "time" or last.start is not None or len(data.last) > 1 or data.last[0][0] != DAYPART:
        return last
    if first.time_start and last.time_end and last.time_end <= first.time_start:
        day = shift_days(day, 1)
    return last._replace(timex=f"{day}{last.timex}", start=day, end=day) if day else last


def _rises(data: Expression) -> bool:
    """Whether both ends are bare months, the first before the second."""
    first, last = data.first[0], data.last[0]
    return first[:2] == last[:2] == (MONTH, "month") and first[2] < last[2]


def _after_midnight(first: Moment, last: Moment) -> Moment:
    """The second end of 晚上10时至2时 is a time of the next day."""
    start, end = first.start, last.end
    early = last.time_end is not None and first.time_start is not None and last.time_end < first.time_start
    if not early or start is None or end != start or first.kind != "time" or last.timex != f"{end}T{last.time_end}":
        return last
    morrow = shift_days(start, 1)
    return last._replace(timex=f"{morrow}T{last.time_end}", start=morrow, end=morrow) if morrow else last


def bounded(moment: Moment, data: Expression, today: date | None) -> Moment:
    """X以来, X起, X前, X后: one end falls away or is the issue's day; 约, 左右: the mod says so."""
    if data.about and moment.mod is None:
        moment = moment._replace(mod="APPROX")
    if not data.bound:
        return moment
    timex = moment.timex or ""
    if data.bound in ("since", "to_now"):
        level, form, value, _ = data.first[0]
        this_year = len(data.first) == 1 and level == YEAR and form == "now" and value == 0
        end = today if moment.start is not None and (today is None or today >= moment.start) else None
        return moment._replace(kind="period", timex=timex if this_year else timex.partition("/")[0] + "/", end=end)
    if data.bound in ("from", "after"):
        mod = "AFTER" if data.bound == "after" else moment.mod
        return moment._replace(kind="period", timex=timex.partition("/")[0] + "/", mod=mod, end=None, time_end=None)
    timex = "/" + timex.rpartition("/")[2]
    return moment._replace(kind="period", timex=timex, mod=moment.mod or "BEFORE", start=None, time_start=None)


def join(first: Moment, last: Moment) -> Moment:
    """The stretch from the beginning of one moment to the end of the other."""
    timed = first.time_start is not None or last.time_start is not None
    kind = "set" if first.kind == "set" else "time" if timed else "period"
    anchor = first.anchor if first.anchor != "explicit" else last.anchor
    bounds = max(first.bounds, last.bounds, key=lambda name: _WORST[name])
    start, end = first.start, last.end
    if start is None or end is None or start > end:
        start = end = None
        anchor = None
    timex = f"{(first.timex or '').partition('/')[0]}/{(last.timex or '').rpartition('/')[2]}"
    if first.kind == "set" and last.time_start and last.kind != "set":
        timex = first.timex or ""
    each_day = last.kind == "set" or (first.kind == "date" and last.time_start != last.time_end)  # 每周一至周五 上午
    begins = first.time_start or (last.time_start if each_day else None)
    return Moment(kind, timex, None, start, end, begins, last.time_end, bounds, anchor)  # type: ignore[arg-type]


def side(moment: Moment, at: int) -> Moment:
    """One end of a range told in figures: 2025-01/2025-09 → 2025-01."""
    timex = (moment.timex or "").split("/")[at : at + 1]
    day = (moment.start, moment.end)[at]
    kind: DateKind = "set" if moment.kind == "set" else "time" if moment.time_start else "date"
    clock = (moment.time_start, moment.time_end)[at]
    found = Moment(kind, timex[0] if timex else moment.timex, None, day, day, clock, clock, moment.bounds, moment.anchor)
    if day is not None and len(found.timex or "") in (4, 7):
        first, last = (1, 12) if len(found.timex or "") == 4 else (day.month, day.month)
        start, end = month_span(day.year, first, last)
        found = found._replace(start=start, end=end)
    return found
