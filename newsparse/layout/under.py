"""Titles that stand under their texts, as the boxes of a page lie in its file: first the report, then `粮站变身文化馆`."""

from __future__ import annotations

from collections.abc import Sequence

from .evidence import begins, joined, opens_with_word, shared
from .lines import Piece
from .page import Page
from .titles import KICKS

#: so much of a title stands in its text, and by so much less in the next one
_OWN, _MORE = 0.3, 0.1
#: so much of what only says it again
_AGAIN = 0.8


def titles(page: Page, items: Sequence[Piece], end: int) -> int:
    """How many of the short lines before the piece at `end` are the title of the article above, which has none and is whole."""
    if page.fresh or any(piece.role == "headline" for piece in page.draft.pieces):
        return 0
    bodies = page.recent()
    first = page.draft.first()
    if first is None or not bodies or bodies[-1].broken or not (first.form == "lead" or (begins(first.text) >= 0 and opens_with_word(first.text))):
        return 0
    above = joined(piece.grams for piece in bodies)
    following = [piece for piece in page.pieces[end : end + 3] if piece.form in ("text", "lead")]
    under = joined(piece.grams for piece in following)
    count = 0
    for at, piece in enumerate(items):
        if piece.form != "short" or piece.broken:
            break
        own = shared(piece.grams, above)
        if own > _OWN and (count or own > shared(piece.grams, under) + _MORE):
            count = at + 1
        elif piece.gap >= page.usual and not KICKS.search(piece.text):
            break
    while 0 < count < len(items) and items[count].form == "short" and items[count].gap < page.usual:
        count += 1
    return count


def digest(page: Page, piece: Piece) -> bool:
    """A paragraph under such a title says again what stands in the article."""
    return shared(piece.grams, joined(body.grams for body in page.recent())) > _AGAIN
