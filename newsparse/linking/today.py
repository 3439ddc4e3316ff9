"""The day on which an article speaks: 新华社曼谷1月14日电 in the issue of 1998-01-15 → 1998-01-14, which 今天 is."""

from __future__ import annotations

from ..document import Document, PageContext
from ..model import Anchor
from ..rules import Candidate
from .completion import PAST_WORDS
from .moments import SOME_YEAR, Now, Told, day_of
from .reader import Reader
from .years import dateline, month_day, own_year, report_year


def now_of(page: PageContext, doc: Document) -> Now:
    """The day on which the article speaks: its dateline's, else the issue's, else what its own years tell."""
    line = dateline(doc)
    if line is None:
        reported = report_year(doc)
        return issued(page, doc) if reported is None else Now(reported, None, None, "article")
    return wired(issued(page, doc), line)


def issued(page: PageContext, doc: Document) -> Now:
    """The issue's day, else the year that the article or page tells."""
    year, month, day = page.reference
    anchor: Anchor = "page" if page.issued.basis == "dateline" else "issue"
    return Now(year, month, day, anchor) if year is not None else _own(page, doc)


def wired(issue: Now, line: Candidate) -> Now:
    """The day of a dateline in an issue."""
    if issue.year is None:
        _, month, day = month_day(line)
        return issue._replace(month=month, day=day) if day_of(SOME_YEAR, month, day) else issue
    moment = Reader(issue, Told(), PAST_WORDS).read(line.data.first)
    if moment.start is None:
        return issue
    year_from: Anchor | None = "issue" if issue.anchor == "issue" and issue.year == moment.start.year else None
    return Now(moment.start.year, moment.start.month, moment.start.day, "dateline", year_from)


def _own(page: PageContext, doc: Document) -> Now:
    year = own_year([doc])
    if year is not None:
        return Now(year, None, None, "article")
    if len(page.docs) == 1:
        return Now()
    if "own_year" not in page.memo:
        page.memo["own_year"] = own_year(page.docs)
    year = page.memo["own_year"]
    return Now(year, None, None, "page") if year is not None else Now()
