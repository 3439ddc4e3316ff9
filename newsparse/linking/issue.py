"""The day of the issue: from the record, masthead, path, option or datelines, in that order; …/20251015_03.txt → 2025-10-15, 03."""

from __future__ import annotations

import re
from functools import lru_cache

from ..document import PageContext
from ..model import Issued, IssuedBasis
from ..named import NamedTuple
from ..patterns import pattern
from .moments import day_of
from .years import dateline, month_day, own_year

Reference = tuple[int | None, int | None, int | None]
#: 2025-10-15, 2025年10月, 20251015, 20251015093000, but not 1709600000, which counts seconds
_GIVEN = pattern(r"\s*(\d{4})(?:[-/.年](\d{1,2})(?:[-/.月](\d{1,2}))?|(\d\d)(?:(\d\d)(?:\d{6})?)?(?!\d)|(?!\d))", re.ASCII)
_PATH_DAY = pattern(
    r"(?<!\d)((?:18|19|20)\d\d)(?:[-_./年]?(\d\d)[-_./月]?(\d\d)|[-_./年](\d{1,2})[-_./月](\d{1,2}))日?(?!\d)"
    r"(?:[-_./ ]*(?:第)?([A-Za-z]?\d{1,3})(?=版|[-_. /]|$)版?)?",
    re.ASCII,
)
_PATH_MONTH = pattern(r"(?<!\d)((?:18|19|20)\d\d)(?:[-_年/](\d\d))?(?=月?[-_./年]|$)", re.ASCII)
_PAPER = pattern(r"[一-鿿]{1,14}(?:报|参考消息)|参考消息|光明日报")
_TITLED_PAGE = pattern(r"第?([A-Za-z]?\d{1,3})版[-_：: ]?([一-鿿·]{2,8})?", re.ASCII)


class FromPath(NamedTuple):
    """What a file's path tells of the issue."""

    reference: Reference = (None, None, None)
    paper: str | None = None
    page: str | None = None
    page_title: str | None = None


def issue(page: PageContext) -> tuple[Issued, Reference]:
    """What is known of the issue, and the (year, month, day) that completes dates told without them."""
    given, masthead = page.given, page.masthead
    path = read_path(given.path) if given.path else FromPath()
    paper = masthead.paper or path.paper or given.paper
    number = masthead.page or path.page or given.page
    title = masthead.page_title or path.page_title
    sources: tuple[tuple[IssuedBasis, Reference], ...] = (
        ("record", read_date(given.record_date)),
        ("masthead", read_date(masthead.date)),
        ("path", path.reference),
        ("option", read_date(given.date)),
    )
    reference: Reference = (None, None, None)
    for basis, told in sources:
        if told[0] is None:
            continue
        # a year or month told first holds: a day from further down the order must lie in it
        within = all(own in (None, other) for own, other in zip(reference, told, strict=True))
        if told[2] is not None and within:
            return Issued(_iso(told), basis, paper, number, title), told
        if reference[0] is None:
            reference = told
    if reference[0] is None:
        wired = latest_dateline(page)
        if wired[2] is not None:
            return Issued(_iso(wired), "dateline", paper, number, title), wired
    return Issued(None, None, paper, number, title), reference


def _iso(reference: Reference) -> str:
    year, month, day = reference
    return f"{year:04d}-{month:02d}-{day:02d}"


@lru_cache(1 << 10)
def read_date(text: str | None) -> Reference:
    """`YYYY`, `YYYY-MM`, a day or a date-time as (year, month, day); all None where it is none of these."""
    found = _GIVEN.match(text) if text else None
    if found is None:
        return None, None, None
    year = int(found[1])
    month = found[2] or found[4]
    day = found[3] or found[5]
    if not 1 <= year <= 9999 or (month and not 1 <= int(month) <= 12):
        return None, None, None
    if day and day_of(year, int(month), int(day)) is None:
        return year, int(month), None
    return year, int(month) if month else None, int(day) if day else None


@lru_cache(1 << 10)
def read_path(path: str) -> FromPath:
    """Day, paper and page from a path: 内蒙古日报/2025/10/15/03.txt, 20251015_03.txt, 2025-10-15.txt, dump.zip!/1998/01.txt."""
    path = path.replace("\\", "/")
    reference: Reference = (None, None, None)
    number = None
    for found in _PATH_DAY.finditer(path):
        year, month, day = int(found[1]), int(found[2] or found[4]), int(found[3] or found[5])
        if day_of(year, month, day) is not None:
            reference, number = (year, month, day), found[6] or number
    if reference[0] is None:
        for found in _PATH_MONTH.finditer(path):
            month_number = int(found[2]) if found[2] else None
            if month_number is not None and "/" in found[0]:
                month_number = None  # 1998/01.txt may be the month or the page
            reference = (int(found[1]), month_number if month_number is None or 1 <= month_number <= 12 else None, None)
    papers = _PAPER.findall(path)
    titled = _TITLED_PAGE.search(path)
    if titled:
        number = number or titled[1]
    return FromPath(reference, papers[-1] if papers else None, number, titled[2] if titled else None)


def latest_dateline(page: PageContext) -> Reference:
    """The latest dateline's day, its year taken from the page's own years; all None where either is missing."""
    told = [month_day(candidate) for doc in page.docs if (candidate := dateline(doc)) is not None]
    year = own_year(page.docs) if told else None
    days = [day_of(own or year, month, day) for own, month, day in told]
    latest = max((day for day in days if day is not None), default=None)
    if latest is None:
        return None, None, None
    return latest.year, latest.month, latest.day
