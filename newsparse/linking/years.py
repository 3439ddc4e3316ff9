"""What the page itself says of its year and day: its own explicit years, and its datelines (新华社北京1月14日电)."""

from __future__ import annotations

import re
from collections.abc import Iterable

from ..document import Document
from ..rules import Candidate
from .expressions import Expression
from .moments import DAY, MONTH, YEAR

_WIRED = re.compile(r"[ 　]?(?:[专消]?电|讯)")
_PLAIN = frozenset(("year", "month", "day", "part", "clock"))
_WIRES = frozenset("电讯专消 　")
_AHEAD = re.compile(r"(?:到|至|力争|预计|将于|将在|计划|面向|展望|迈向|预期|争取)$|[—－-]$")
_AHEAD_AFTER = re.compile(r"[年末底初]{0,2}(?:前|之前|以前|将|力争|预计|目标|远景|，[^，。]{0,6}将)")


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
        if not inside and text[candidate.end : candidate.end + 1] not in _WIRES:
            continue
        if not isinstance(candidate.data, Expression) or candidate.data.last or not _is_day(candidate.data):
            continue
        head = text.rfind("\n", 0, candidate.start) + 1
        if inside or (candidate.start - head <= 40 and _WIRED.match(text, candidate.end)):
            found = candidate
            break
    doc.memo["dateline"] = found or False
    return found


def _is_day(expression: Expression) -> bool:
    levels = [piece[0] for piece in expression.first]
    return DAY in levels and levels[-1] >= DAY and all(piece[1] in _PLAIN for piece in expression.first)


def month_day(candidate: Candidate) -> tuple[int | None, int | None, int | None]:
    """Year, month and day that a dateline names."""
    values = {piece[0]: piece[2] for piece in candidate.data.first}
    return values.get(YEAR), values.get(MONTH), values.get(DAY)


def own_year(docs: Iterable[Document]) -> int | None:
    """The latest explicit year of the articles that is not told as one to come."""
    years: list[int] = []
    for doc in docs:
        for candidate in doc.kept.get("date", ()):
            data = candidate.data
            if isinstance(data, Expression) and data.bound not in ("before", "from", "after"):
                own = [piece[2] for piece in (*data.first, *data.last) if piece[0] == YEAR and piece[1] == "year"]
                if own and not _is_ahead(doc.text, candidate):
                    years += [year for year in own if 1840 <= year <= 2100]
    return max(years) if years else None


def _is_ahead(text: str, candidate: Candidate) -> bool:
    before = text[max(0, candidate.start - 4) : candidate.start]
    return bool(_AHEAD.search(before) or _AHEAD_AFTER.match(text, candidate.end))
