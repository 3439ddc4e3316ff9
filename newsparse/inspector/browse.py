"""What the browser shows, without a screen: which article, which mention, `2` switching the people off, `/` searching."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from rich.text import Text

from .. import pipeline
from ..document import Document, Given
from ..extractors import REGISTRY
from ..model import Article, Page
from ..rules import Extractor
from . import plain, views
from .considered import considered, groups
from .report.order import moved, passages
from .sheet import Sheet
from .typeset import visible


@dataclass
class Browser:
    """The articles of some pages, and where the reader is."""

    pages: list[tuple[Page, str]]
    given: Given = field(default_factory=Given)
    at: int = 0
    mention: int | None = None
    off: set[str] = field(default_factory=set)
    #: what the search found, in the article's text
    lit: tuple[int, int] = (0, 0)

    def __post_init__(self) -> None:
        self.articles = [(n, article) for n, (page, _) in enumerate(self.pages) for article in page.articles]

    @property
    def article(self) -> Article:
        return self.articles[self.at][1]

    def found(self) -> list[tuple[Extractor, Any]]:
        """The article's mentions of the kinds that are on."""
        return views.mentions_of(self.article, [e.type for e in REGISTRY if e.type not in self.off] or ["none"])

    def go(self, at: int) -> None:
        """To an article, the first or last where there is none."""
        self.at = max(0, min(len(self.articles) - 1, at))
        self.mention = None
        self.lit = (0, 0)

    def step(self, by: int) -> None:
        """To the next or previous mention of the article."""
        found = self.found()
        if found:
            start = -1 if by > 0 else len(found)
            self.mention = max(0, min(len(found) - 1, (start if self.mention is None else self.mention) + by))
            self.lit = (found[self.mention][1].start, found[self.mention][1].end)

    def pick(self, mention: int) -> None:
        """To a mention by its number."""
        self.mention = None
        self.step(mention + 1)

    def switch(self, number: int) -> None:
        """Switch a kind on or off, by its number in the registry from 1."""
        if 1 <= number <= len(REGISTRY):
            self.off ^= {REGISTRY[number - 1].type}
            self.mention = None
            self.lit = (0, 0)

    def search(self, words: str) -> bool:
        """To the next place where the words stand, from here on and round; False where there is none."""
        if not words:
            return False
        for step in range(len(self.articles) + 1):
            at = (self.at + step) % len(self.articles)
            text = self.articles[at][1].text
            start = text.find(words, self.lit[1] if step == 0 else 0)
            if start >= 0:
                self.go(at)
                self.lit = (start, start + len(words))
                return True
        return False

    def text(self, width: int) -> tuple[list[Text], int]:
        """The article set for a column of that width, and the line in which the lit stretch begins."""
        sheet = Sheet(width)
        views.body(sheet, self.article, self.found(), self.lit)
        lines = sheet.lines
        line = next((n for n, each in enumerate(lines) if any("reverse" in str(span.style) for span in each.spans)), 0)
        return lines, line

    def rows(self) -> list[Text]:
        """The article's mentions, each in a line: 额 超500万元  > 5,000,000 CNY (投入)."""
        return [
            Text.assemble(
                (f"{e.tag} ", f"bold {e.colour}"), (visible(views.one_line(m.text)), e.colour), "  ", visible(plain.value(e.type, m))
            )
            for e, m in self.found()
        ]

    def source(self, width: int) -> tuple[list[Text], int]:
        """The page's passages as they stood, those of the article with their place in the reading order; its first line."""
        page = self.pages[self.articles[self.at][0]][0]
        stood = passages(page)
        away = moved(stood)
        sheet = Sheet(width)
        first = None
        for each in stood:
            own = each.article == self.article.position
            first = len(sheet.lines) if own and first is None else first
            label = f"{each.number:>2} " if own else " · "
            line = Text().append(label + ("→ " if own and each in away else ""), "bold yellow" if each in away else "bold")
            words = each.words if own or len(each.words) < 24 else f"{each.words[:11]}…{each.words[-11:]}"
            line.append(visible(views.one_line(words)), "" if own else "dim")
            sheet.add(line, indent=3, first=0)
        return sheet.lines, first or 0

    def explain(self, width: int) -> list[Text]:
        """The candidates at the current mention, or why there are none to show."""
        sheet = Sheet(width)
        doc = self._document()
        found = self.found()
        if doc is None:
            sheet.add("These are records; open the page itself to see what else was considered.")
        elif self.mention is None:
            sheet.add("Go to a mention first (j, k).")
        else:
            mention = found[self.mention][1]
            for group in groups(considered(doc)):
                if group[0].start <= mention.start < max(each.end for each in group):
                    views.candidates(sheet, group)
        return sheet.lines

    def _document(self) -> Document | None:
        number, article = self.articles[self.at]
        page, source = self.pages[number]
        if not source:
            return None
        given = self.given._replace(path=page.source.path)
        docs = [doc for each in pipeline.lay_out(source) for doc in pipeline.context(each, given, explain=True).docs]
        return next((doc for doc in docs if doc.printed == article.text), None)
