"""People: 刘文, 阿拉坦其木格, 弗拉基米尔·普京."""

from __future__ import annotations

from ...document import Document, PageContext
from ...model import Person
from ...rules import Candidate, Extractor
from . import decide
from .rules import RULES


def find(doc: Document) -> list[Candidate]:
    """Candidates of one article, in text order."""
    return decide.people(doc)


def link(page: PageContext) -> None:
    """Complete what only the article or the page can tell."""
    for doc in page.docs:
        for candidate in doc.kept["person"]:
            text = doc.text[candidate.start : candidate.end]
            candidate.data = ("".join(text.split()), *candidate.data[1:])


EXTRACTOR = Extractor("person", "people", "人", "magenta", Person, RULES, find, link)
