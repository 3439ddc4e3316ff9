"""Page text → articles in reading order: what each line is, which belong together, where broken columns go on."""

from __future__ import annotations

from collections.abc import Iterator

from ..document import LaidOutArticle, LaidOutPage, Masthead
from . import assemble, lines, masthead, order, wrap
from .articles import Page
from .lines import Piece


def read_pages(source: str) -> Iterator[LaidOutPage]:
    """The printed pages of a dump, in the order in which they stand; a dump with nothing to read is one page of no articles."""
    pieces = lines.split(source)
    if not pieces:
        yield LaidOutPage(Masthead(), (), ())
    size = wrap.width(pieces)
    if size:
        pieces = wrap.unwrap(pieces, size, sum(piece.indent for piece in pieces) >= 3)
    for printed in _printed(list(lines.parted(pieces))):
        yield _page(source, printed)


def _printed(pieces: list[Piece]) -> Iterator[list[Piece]]:
    """Masthead and folio lines with text before and after them begin the next page."""
    page: list[Piece] = []
    content = False
    for at, piece in enumerate(pieces):
        if piece.form in ("masthead", "folio") and content and any(p.form not in ("masthead", "folio", "editor", "notice") for p in pieces[at:]):
            yield page
            page, content = [], False
        content = content or piece.form not in ("masthead", "folio", "editor", "notice")
        page.append(piece)
    if page:
        yield page


def _page(source: str, pieces: list[Piece]) -> LaidOutPage:
    page = Page(pieces)
    page.read()
    assemble.pictures(page)
    order.arrange(page)
    head = masthead.read(piece.text for piece in page.furniture if piece.role in ("masthead", "folio"))
    articles = tuple(assemble.article(source, draft) for draft in page.drafts if draft)
    furniture = assemble.furniture(page.furniture)
    return LaidOutPage(head, furniture, articles, assemble.reasons(page.furniture))


def read_article(source: str, title: str | None = None) -> LaidOutArticle:
    """One text taken whole, its lines paragraphs; a `title` becomes a headline block without spans."""
    return assemble.whole(source, list(lines.parted(lines.split(source))), title)
