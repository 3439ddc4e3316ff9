"""The printed sheets of a dump that form feeds part, save where one stands amid a paragraph: `水\\f渠通水` goes on."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from . import wrap
from .across import known_across
from .evidence import tears_word, torn_letters
from .lines import FEED, Piece
from .torn import surely_across


def sheets(source: str, pieces: list[Piece]) -> Iterator[list[Piece]]:
    """The pieces of each page that a form feed begins, save where a paragraph goes on behind it."""
    if FEED not in source:
        yield pieces
        return
    width = wrap.width(pieces)
    start = 0
    for at, (before, piece) in enumerate(pairwise(pieces), start=1):
        if FEED in source[before.end : piece.start] and not _over_feed(before, piece, width):
            yield pieces[start:at]
            start = at
    yield pieces[start:]


def _over_feed(before: Piece, piece: Piece, width: wrap.Width | None) -> bool:
    """A paragraph, or a line of one, goes on with the first line of the next page."""
    if not before.open or before.form not in ("text", "short", "lead"):
        return False
    if piece.form == "text":
        return True
    if piece.form != "short":
        return False
    told = "，" in before.text  # no title's line
    return told or torn_letters(before.text, piece.text) > 0 or tears_word(before.text, piece.text) or surely_across(before.text, piece.text) or known_across(before.text, piece.text) or (width is not None and _halves(before, piece, width))


def _halves(before: Piece, piece: Piece, width: wrap.Width) -> bool:
    """Both together are one line of a hard-wrapped page."""
    line, whole = (before.text, before.indent), (before.text + piece.text, before.indent)
    return not width.full(line, piece.text) and width.full(whole, "")
