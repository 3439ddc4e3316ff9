"""Places: 赤峰市红山区长青街道火花社区, 青海湖."""

from __future__ import annotations

from ...document import Document, PageContext
from ...model import Place
from ...rules import Candidate, Extractor, Rule

RULES: tuple[Rule, ...] = ()


def find(doc: Document) -> list[Candidate]:
    """Candidates of one article, in text order."""
    return []


def link(page: PageContext) -> None:
    """Complete what only the article or the page can tell."""


EXTRACTOR = Extractor("place", "places", "地", "green", Place, RULES, find, link)
