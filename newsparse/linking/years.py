"""What the page itself says of its year and day: its own explicit years, and its datelines (新华社北京1月14日电)."""

from __future__ import annotations

import re
from collections.abc import Iterable

from ..document import Document
from ..patterns import pattern
from ..rules import Candidate
from .almanac import holiday
from .expressions import Expression
from .moments import DAY, MONTH, YEAR, Piece

#: 电, 讯 behind the day, or behind the place that follows it: 3月12日南昌讯（
_WIRED = pattern(r"[ 　]?(?:[专消]?电|讯)|[一-龥]{2,4}(?:专?电|讯)[ 　]?[（(：:]")
#: what is longer is no title
LONGEST_TITLE = 80
#: what a yearly report is called, and a title that is one's
REPORTS = ("公报", "年报", "决算")
REPORT = pattern(r"[^，。：！？]*年[^，。：！？]*(?:公报|年报|决算(?:报告)?)\s*(?:[（(][^（()）]*[)）])?", re.DOTALL)
_PLAIN = frozenset(("year", "month", "day", "part", "clock"))
_A_YEAR = (YEAR, "year")
_AHEAD = pattern(r"(?:到|至|力争|预计|将于|将在|计划|面向|展望|迈向|预期|争取)$|[—－-]$")
_AHEAD_AFTER = pattern(r"[年末底初]{0,2}(?:前|之前|以前|将|力争|预计|目标|远景|，[^，。,]{0,6}将)")


def dateline(doc: Document) -> Candidate | None:
    """The date of the article's dateline: in the block so marked, or before 电 or 讯 near the head of a paragraph."""
    parts = doc.layout.dateline
    head = doc.memo.get("dateline")
    if head is not None:
        return head if isinstance(head, Candidate) else None
    found = None
    text = doc.text
    for candidate in doc.kept.get("date", ()):
        inside = parts is not None and parts.start <= candidate.start < parts.end
        near_head = candidate.start <= 40 or text.find("\n", candidate.start - 41, candidate.start) >= 0
        if not inside and not (near_head and _WIRED.match(text, candidate.end)):
            continue
        if isinstance(candidate.data, Expression) and is_plain_day(candidate.data):
            found = candidate
            break
    doc.memo["dateline"] = found or False
    return found


def report_year(doc: Document) -> int | None:
    """The year that the article reports on as its title tells (2021年松江县统计公报), of which 全年 and 上年 speak whenever it is printed."""
    if not any(word in doc.text for word in REPORTS):
        return None
    for block in doc.blocks:
        if block.kind != "headline" or block.end - block.start > LONGEST_TITLE or not REPORT.fullmatch(doc.text, block.start, block.end):
            continue
        years = {chain[0][2] for c in doc.kept.get("date", ()) if block.start <= c.start < block.end and isinstance(c.data, Expression) for chain in (c.data.first,) if chain[0][:2] == _A_YEAR}
        return years.pop() if len(years) == 1 else None
    return None


def is_plain_day(expression: Expression) -> bool:
    """Whether an expression names one day of the calendar, as datelines do."""
    levels = [piece[0] for piece in expression.first]
    return not expression.last and DAY in levels and levels[-1] >= DAY and all(piece[1] in _PLAIN for piece in expression.first)


def month_day(candidate: Candidate) -> tuple[int | None, int | None, int | None]:
    """Year, month and day that a dateline names."""
    values = {piece[0]: piece[2] for piece in candidate.data.first}
    return values.get(YEAR), values.get(MONTH), values.get(DAY)


def own_year(docs: Iterable[Document]) -> int | None:
    """The year that the articles themselves show to be their own; None where they don't.

    That is the latest explicit year not told as one to come, if a month or day of it is near the days told without a
    year (2016年6月1日, 5月20日), or if the year before it is told too; the latter not in January and February, when both
    years of a comparison are past.
    """
    years: set[int] = set()
    dated: dict[int, set[int]] = {}
    bare: set[int] = set()
    for doc in docs:
        for candidate in doc.kept.get("date", ()):
            data = candidate.data
            if not isinstance(data, Expression):
                continue
            first = data.first[0]
            if first[0] == MONTH and first[1] == "month":
                bare.add(first[2])
            elif _tells_year(data) and data.bound not in ("before", "from", "after") and not is_ahead(doc.text, candidate):
                _collect(data, years, dated)
    if not years:
        return None
    year = max(years)
    if any(min(abs(a - b), 12 - abs(a - b)) <= 1 for a in dated.get(year, ()) for b in bare):
        return year
    return year if year - 1 in years and bare and not bare & {1, 2} else None


def _tells_year(data: Expression) -> bool:
    return data.first[0][:2] == _A_YEAR or (data.last != () and data.last[0][:2] == _A_YEAR)


def _collect(data: Expression, years: set[int], dated: dict[int, set[int]]) -> None:
    for chain in (data.first, data.last):
        if chain and chain[0][0] == YEAR and chain[0][1] == "year" and 1840 <= chain[0][2] <= 2100:
            year = chain[0][2]
            years.add(year)
            if len(chain) > 1:
                month = chain[1][2] if chain[1][1] == "month" else _holiday_month(year, chain[1])
                if month is not None:
                    dated.setdefault(year, set()).add(month)


def _holiday_month(year: int, piece: Piece) -> int | None:
    day = holiday(year, piece[2]) if piece[1] == "holiday" else None
    return day.month if day else None


def is_ahead(text: str, candidate: Candidate) -> bool:
    """Whether the words beside a date tell it as one to come: 到2030年, 力争2027年底前."""
    before = text[max(0, candidate.start - 4) : candidate.start]
    return bool(_AHEAD.search(before) or _AHEAD_AFTER.match(text, candidate.end))
