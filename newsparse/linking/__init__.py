"""What only the whole article or page can tell: years, division codes, a person's office, repeats."""

from __future__ import annotations

from ..document import Document
from ..model import Location
from .setting import setting


def location(doc: Document) -> Location | None:
    """Where the story plays: the deepest division of its kicker, else dateline, else headline, else most of its body."""
    found = setting(doc)
    return Location(*found) if found else None
