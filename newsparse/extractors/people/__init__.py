"""People: 刘文, 阿拉坦其木格, 弗拉基米尔·普京."""

from __future__ import annotations

from ...document import Document
from ...linking.people import link
from ...model import Person
from ...rules import Extractor, Steps
from . import decide
from .rules import RULES


def find(doc: Document) -> Steps:
    """Candidates of one article, in text order."""
    return decide.people(doc)


EXTRACTOR = Extractor("person", "people", "人", "magenta", Person, RULES, find, link)
