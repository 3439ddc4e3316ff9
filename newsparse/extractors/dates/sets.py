"""What comes again on several days, or with a day of its own: 每周二、四, 每月5日、15日, 每逢春节, 每天6时到7时."""

from __future__ import annotations

from collections.abc import Sequence

from ...chars import ARABIC
from ...linking.expressions import Pieces
from ...linking.moments import CLOCK, DAY, DAYPART, MONTH, PART, WEEK, YEAR, Atom
from ...numerals import exact
from ...patterns import pattern

_WEEKDAYS = "一二三四五六日"
#: 每周二、四, not 每周二、三次
_MORE_WEEKDAYS = pattern(
    "((?:[、和及](?:周|星期|礼拜)?[一二三四五六日天](?![一-龥]?[次回场遍趟名个人种类元年月日])(?!十|百|千))+)"
)
_MORE_DAYS = pattern(rf"((?:[、和及](?:[{ARABIC}]{{1,2}}|[一二三四五六七八九十]{{1,3}}|二十[一二三四五六七八九]?)[日号號])+)")
#: what joins them
MORE = frozenset("、和及")
_JOINED = pattern("[、和及]")
_THAT_YEAR = pattern("([这那]一?年|是年|该年)的?$")
#: forms that may follow 每逢 and 这年
_FEASTS = frozenset(("holiday", "month", "lunar", "season"))
#: what leans on the year, month or day told before, within what comes again: 每年11月到第二年2月
_NEXT_ONE = frozenset((YEAR, MONTH, DAY))
#: what either end of such a stretch may end in: 每年3月中旬到5月初
_ENDS = frozenset(("clock", "sure", "colon", "month", "day", "shy", "ten_days", "fuzz"))


def year_before(text: str, first: Atom) -> Atom | None:
    """每逢 before 春节 or 三月, 这年 before 秋天, as a link of its own."""
    start = first[0]
    if first[3] not in _FEASTS or first[2] not in (PART, MONTH):
        return None
    if text.endswith("每逢", 0, start):
        return start - 2, start, YEAR, "every", "P1Y", None
    told = _THAT_YEAR.search(text, max(0, start - 4), start)
    return (told.start(), told.end(1), YEAR, "told", 0, None) if told else None


def more_days(text: str, links: Sequence[Atom], end: int) -> Atom | None:
    """The last link of 每周二、四 or 每月5日、15日 with all its days."""
    if len(links) != 2 or links[0][3] != "every" or links[1][2] != DAY:
        return None
    level, form, first = links[0][2], links[1][3], links[1][4]
    if level == WEEK and form == "weekday":
        found = _MORE_WEEKDAYS.match(text, end)
        read = [_WEEKDAYS.index(day[-1].replace("天", "日")) for day in _JOINED.split(found[1])[1:]] if found else []
        named = "weekdays"
    elif level == MONTH and form == "day":
        found = _MORE_DAYS.match(text, end)
        numbers = [exact(day[:-1]) for day in _JOINED.split(found[1])[1:]] if found else []
        read = [day for day in numbers if isinstance(day, int) and 1 <= day <= 31]
        named = "days"
    else:
        return None
    return (links[1][0], found.end(), DAY, named, (first, *read), None) if found and read else None


def again(first: Pieces, last: Pieces) -> Pieces | None:
    """The second end of what comes again as a chain of its own: 每年 | 2月 of 每年11月到第二年2月; None where it is none."""
    if first[-1][1] not in _ENDS:
        return None
    if last[0][0] in _NEXT_ONE and last[0][1] == "told":
        last = last[1:]
    if not last or last[-1][1] not in _ENDS or (last[-1][0] == CLOCK) != (first[-1][0] == CLOCK) or last[0][0] not in (MONTH, DAY, DAYPART, CLOCK) or last[0][1] == "now":
        return None
    head = [piece for piece in first if piece[1] == "every" or piece[0] < last[0][0]]
    return *head, *last
