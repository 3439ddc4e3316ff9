"""Money: 超500元, 8万至10万元."""

from __future__ import annotations

from ..document import Document, PageContext
from ..model import Money
from ..rules import Candidate, Extractor, Rule

RULES: tuple[Rule, ...] = ()


def find(doc: Document) -> list[Candidate]:
    """Candidates of one article, in text order."""
    return []


def link(page: PageContext) -> None:
    """Complete what only the article or the page can tell."""


EXTRACTOR = Extractor("money", "money", "额", "yellow", Money, RULES, find, link)
