"""The day of the issue: from the record, masthead, path, option or datelines, in that order."""

from __future__ import annotations

from ..document import PageContext
from ..model import Issued


def issue(page: PageContext) -> tuple[Issued, tuple[int | None, int | None, int | None]]:
    """What is known of the issue, and the (year, month, day) that completes dates told without them."""
    day = page.given.record_date or page.masthead.date or page.given.date
    if day is None:
        return Issued(None, None, page.masthead.paper or page.given.paper, page.masthead.page or page.given.page, page.masthead.page_title), (None, None, None)
    year, month, date = ([int(part) for part in day[:10].split("-")] + [None, None])[:3]
    return Issued(day[:10] if date else None, "record", page.given.paper, page.given.page, None), (year, month, date)
