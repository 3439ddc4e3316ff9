"""People: 刘文, 阿拉坦其木格."""

from __future__ import annotations

from ...document import Document, PageContext
from ...model import Person
from ...rules import Candidate, Extractor, Rule

RULES: tuple[Rule, ...] = ()


def find(doc: Document) -> list[Candidate]:
    """Candidates of one article, in text order."""
    return []


def link(page: PageContext) -> None:
    """Complete what only the article or the page can tell."""


EXTRACTOR = Extractor("person", "people", "人", "magenta", Person, RULES, find, link)
