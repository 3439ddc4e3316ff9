"""Dates: 10月14日, 今年以来."""

from __future__ import annotations

from ...document import Document, PageContext
from ...model import Date
from ...rules import Candidate, Extractor, Rule

RULES: tuple[Rule, ...] = ()


def find(doc: Document) -> list[Candidate]:
    """Candidates of one article, in text order."""
    return []


def link(page: PageContext) -> None:
    """Complete what only the article or the page can tell."""


EXTRACTOR = Extractor("date", "dates", "时", "blue", Date, RULES, find, link)
