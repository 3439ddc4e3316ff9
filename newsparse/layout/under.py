"""Titles that stand under their texts, as the boxes of a page lie in its file: first the report, then `粮站变身文化馆`."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from .evidence import begins, joined, opens_with_word, shared
from .labels import is_label
from .lines import Piece
from .page import FURNITURE, Page
from .titles import KICKS

#: so much of a title stands in its text, and by so much less in the next one
_OWN, _MORE = 0.3, 0.1
#: so much of what only says it again
_AGAIN = 0.8
#: so much more of a page's titles stands in the texts over them than in those under them where they stand under theirs
_RATHER = 0.12
#: a paragraph's beginning at a break, not the title of what is above
_RUNS_ON = 2.0
_TITLED = ("short", "byline", "deck")
#: so many paragraphs on either side of a title are asked for its words
_NEAR = 6


def stand(page: Page) -> bool:
    """Whether the titles of a page stand under their texts: a text stands first, and their words are those of the texts above."""
    pieces = [piece for piece in page.pieces if piece.form not in FURNITURE]
    first = next(iter(pieces), None)
    if first is None or first.form not in ("text", "lead", "caption") or begins(first.text) < 0:
        return False
    gains: list[float] = []
    for start, end in _groups(pieces):
        words = joined(piece.grams for piece in pieces[start:end] if piece.form == "short" and not is_label(piece.text))
        if len(words) > 4:
            gains.append(shared(words, _told(reversed(pieces[:start]))) - shared(words, _told(pieces[end:])))
    return bool(gains) and sum(gains) > _RATHER * len(gains) and max(gains) > _OWN


def _groups(pieces: Sequence[Piece]) -> list[tuple[int, int]]:
    """Where the short lines between paragraphs begin and end."""
    groups: list[tuple[int, int]] = []
    start = None
    for at, form in enumerate([*(piece.form for piece in pieces), ""]):
        if form in _TITLED:
            start = at if start is None else start
        elif start is not None:
            groups.append((start, at))
            start = None
    return groups


def _told(pieces: Iterable[Piece]) -> set[str]:
    """The words of the next paragraphs, up to the next title."""
    words: set[str] = set()
    count = 0
    for piece in pieces:
        if count == _NEAR or (count and piece.form in _TITLED):
            break
        if piece.form in ("text", "lead"):
            words |= piece.grams
            count += 1
    return words


def titles(page: Page, items: Sequence[Piece], end: int) -> int:
    """How many of the short lines before the piece at `end` are the title of the article above, which has none and is whole."""
    if page.fresh or any(piece.role == "headline" for piece in page.draft.pieces):
        return 0
    bodies = page.recent()
    first = page.draft.first()
    if first is None or not bodies or bodies[-1].broken or (first.form != "lead" and begins(first.text) < 0):
        return 0
    if not (page.titles_below or first.form == "lead" or opens_with_word(first.text)):
        return 0
    above = joined(piece.grams for piece in bodies)
    under = _told(page.pieces[end:])
    led = end == len(page.pieces) or page.pieces[end].form == "lead"
    count = 0
    for at, piece in enumerate(items):
        if piece.form == "byline" and count and page.titles_below:
            count = at + 1
            continue
        if piece.form != "short" or piece.broken or (piece.text[-1] in "？！" and not led):
            break
        if at == len(items) - 1 and end < len(page.pieces) and page.runs_on(piece, page.pieces[end], _RUNS_ON):
            break
        own = shared(piece.grams, above)
        more = own > shared(piece.grams, under) + _MORE
        if page.titles_below:
            taken = (led or more or (count > 0 and own > _OWN)) and not is_label(piece.text)
        else:
            taken = own > _OWN and (more or count > 0)
        if taken:
            count = at + 1
        elif piece.gap >= page.usual and not KICKS.search(piece.text):
            break
    near = page.usual if items[0].gap > page.usual else page.usual - 1
    while 0 < count < len(items) and items[count].form == "short" and items[count].gap <= near:
        count += 1
    return count


def digest(page: Page, piece: Piece) -> bool:
    """A paragraph under such a title says again what stands in the article."""
    return shared(piece.grams, joined(body.grams for body in page.recent())) > _AGAIN
