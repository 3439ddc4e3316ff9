"""Counts: 40余场, 64%, 2.72万亩, 71岁."""

from __future__ import annotations

from ...document import Document, PageContext
from ...model import Count
from ...rules import Candidate, Extractor
from .read import candidates
from .rules import RULES


def find(doc: Document) -> list[Candidate]:
    """Candidates of one article, in text order."""
    return candidates(doc)


def link(page: PageContext) -> None:
    """Nothing of a count is left to the page."""


EXTRACTOR = Extractor("count", "counts", "数", "cyan", Count, RULES, find, link)
