"""One printed page while its articles are put together: its lines, the articles so far, what is usual on it."""

from __future__ import annotations

from bisect import bisect
from collections import Counter

from .draft import Draft
from .evidence import (
    LAST,
    LISTED,
    TAIL,
    begins,
    broken_word,
    closes_with_word,
    ends_signed,
    is_couplet,
    opens_with_word,
    tears_word,
)
from .lines import Piece
from .seams import belongs, seam

#: what stands over each article of an archive
ENTRIES = frozenset(("entry", "section"))
FURNITURE = frozenset(("masthead", "folio", "editor", "notice", "jump", "code", "rubric", "origin", "dated", *ENTRIES))


class Page:
    """The pieces of one printed page while its articles are put together."""

    def __init__(self, pieces: list[Piece], columned: bool = False) -> None:
        self.pieces = pieces
        self.drafts: list[Draft] = []
        self.furniture: list[Piece] = []
        #: the usual number of line breaks between two pieces
        self.usual = Counter([piece.gap for piece in pieces[1:]]).most_common()[0][0] if len(pieces) > 2 else pieces[-1].gap if len(pieces) > 1 else 1
        #: an article that goes on behind a picture or another article
        self.resumed: Draft | None = None
        #: how many figures stand in lines by themselves: pages' numbers, where there are several
        self.numbers = sum([piece.text.isdecimal() for piece in pieces])
        lone = [len(piece.text) == 1 and piece.text.isalpha() for piece in pieces]
        #: and how many letters; and how many of these that have none beside them, as those of a column's name do
        self.letters = sum(lone)
        self.lone = sum(here and not (above or below) for above, here, below in zip((False, *lone), lone, (*lone[1:], False), strict=False))
        texts = [piece for piece in pieces if piece.form == "text"]
        #: paragraphs are indented: what is not is a title or goes on with the line above
        self.indented = len(texts) > 1 and sum(piece.indent for piece in texts) >= 0.5 * len(texts)
        #: an archive's, where articles begin at their entries alone, and each is whole
        self.entered = "entry" in [piece.form for piece in pieces]
        #: titles stand under their texts
        self.titles_below = False
        #: put together from columns, and a text stands first: titles stand under their texts, as the boxes lie in a file
        self.text_first = columned and next((piece.form for piece in pieces if piece.form not in FURNITURE), "") in ("text", "lead")
        self._text: str | None = None
        self._loose: bool | None = None
        self._foreign: list[int] = []

    @property
    def text(self) -> str:
        """What is printed, a line break between pieces; of a page without end the beginning."""
        if self._text is None:
            self._text = "\n".join(piece.text for piece in self.pieces)[:16_000]
        return self._text

    @property
    def loose(self) -> bool:
        """Some paragraph breaks off, whose end may stand anywhere."""
        if self._loose is None:
            self._loose = any(piece.broken if piece.form == "short" else piece.open for piece in self.pieces if piece.form in ("text", "lead", "short"))
        return self._loose

    def foreign_between(self, before: Piece, piece: Piece) -> bool:
        """A rubric or another line of the page stands between the two."""
        if len(self._foreign) != len(self.furniture):
            self._foreign = sorted(other.start for other in self.furniture)
        return bisect(self._foreign, before.end) != bisect(self._foreign, piece.start)

    @property
    def draft(self) -> Draft:
        if not self.drafts:
            self.drafts.append(Draft())
        return self.resumed or self.drafts[-1]

    @property
    def fresh(self) -> bool:
        """Nothing of an article stands above."""
        return not self.drafts or not self.draft.pieces

    def recent(self) -> list[Piece]:
        """The last paragraphs of the article above."""
        return self.draft.recent() if self.drafts else []

    @property
    def signed(self) -> bool:
        """The article above ends with who wrote it, or with the day under a letter: what follows is another."""
        if not self.drafts or not self.draft.recent():
            return False
        last = next(piece for piece in reversed(self.draft.pieces) if piece.role not in ("caption", "credit"))
        return last.role == "byline" or (last.role == "body" and (last.form == "signature" or ends_signed(last.text)))

    def runs_on(self, short: Piece, below: Piece | None, least: float = 1.0) -> bool:
        """A short line is the beginning of a paragraph that the piece below it goes on with, no title over it."""
        if below is None or below.form != "text" or not short.open or is_couplet(short.text):
            return False
        return seam(short.text, below.text, self.text) + self._set_so(short, below) + self._torn(below.text) > least

    def _set_so(self, short: Piece, below: Piece) -> float:
        """What indents and blank lines tell: a paragraph has an indent, and no title stands nearer to what is above it than to its text."""
        indent = (-2.0 if below.indent else 1.5 * short.indent) if self.indented else 0.0
        return indent + 2.0 * (self.usual <= short.gap < below.gap)

    def _torn(self, text: str) -> float:
        """What a beginning in the middle of a sentence tells: no paragraph has one, but a displaced column under a title may."""
        if begins(text) >= 0:
            return 0.0
        if self.loose and not TAIL.match(text):
            return -1.0
        return 4.0 if LAST.match(text) or TAIL.match(text) else 1.5

    def surely_on(self, broken: Piece, below: Piece) -> bool:
        """A paragraph that breaks off goes on with the piece below it, whatever else stands there."""
        if not broken.broken:
            return False
        left, right = broken.text, below.text
        if begins(right) < 0 or tears_word(left, right) or belongs(left, right) or broken_word(left, right) > LISTED:
            return True
        if broken.form == "short":
            return begins(right) < 2 and self.runs_on(broken, below, 2.0)
        return begins(right) == 0 and not closes_with_word(left) and not opens_with_word(right)

    def wide(self, piece: Piece) -> bool:
        return piece.gap >= self.usual + 2
