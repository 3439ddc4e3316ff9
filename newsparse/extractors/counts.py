"""Counts: 40余场, 64%."""

from __future__ import annotations

from ..document import Document, PageContext
from ..model import Count
from ..rules import Candidate, Extractor, Rule

RULES: tuple[Rule, ...] = ()


def find(doc: Document) -> list[Candidate]:
    """Candidates of one article, in text order."""
    return []


def link(page: PageContext) -> None:
    """Complete what only the article or the page can tell."""


EXTRACTOR = Extractor("count", "counts", "数", "cyan", Count, RULES, find, link)
