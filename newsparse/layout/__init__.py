"""Page text → articles in reading order: what each line is, which belong together, where broken columns go on."""

from __future__ import annotations

from collections.abc import Iterator

from ..document import LaidOutArticle, LaidOutPage, Masthead
from . import assemble, columns, entries, lines, marks, masthead, order, sheets, spaced, upright, wrap
from .articles import Reader
from .labels import is_rubric
from .lines import Piece
from .mend import mend


def read_pages(source: str) -> Iterator[LaidOutPage]:
    """The printed pages of a dump, in the order in which they stand; a dump with nothing to read is one page of no articles."""
    pieces = entries.told(source, lines.split(source))
    if not pieces:
        yield LaidOutPage(Masthead(), (), ())
    issue = Masthead()
    for sheet in sheets.sheets(source, pieces):
        put_together, columned = _put_together(sheet)
        marks.mark_folios(put_together)
        marks.mark_columns(put_together)
        marks.mark_signatures(put_together)
        marks.mark_titles(put_together)
        marks.mark_verse(put_together)
        for printed in _printed(list(lines.parted(put_together))):
            page = _page(source, printed, columned)
            head = page.masthead
            issue = head._replace(paper=head.paper or issue.paper, date=head.date or issue.date)
            yield page._replace(masthead=issue)


def _put_together(pieces: list[Piece]) -> tuple[list[Piece], bool]:
    """The paragraphs of broken lines: of a hard-wrapped dump, or of a page from a PDF file, whose columns have several widths; and whether it is one."""
    pieces = upright.lay(pieces)
    surely = spaced.close(pieces)
    marks.mark_rows(pieces)
    width = None if surely else wrap.width(pieces)
    if width is None:
        columned = columns.unwrap(pieces, surely)
        return mend(columned or pieces), columned is not None
    columned = columns.unwrap([piece.copy() for piece in pieces], surely)
    wrapped = wrap.unwrap(pieces, width)
    # indents that are told say more than the widths of columns: one paragraph fewer is chance
    if columned is None or _ragged(columned) + (not width.trimmed) >= _ragged(wrapped):
        return mend(wrapped, lines=True), False
    return mend(columned), True


def _ragged(pieces: list[Piece]) -> int:
    """How many paragraphs break off: of two ways to put a page together the one with fewer explains it better."""
    return sum(piece.broken for piece in pieces)


_HEAD_LINES = ("masthead", "folio")


def _printed(pieces: list[Piece]) -> Iterator[list[Piece]]:
    """Masthead and folio lines with paragraphs before and text after them begin the next page, a rubric right above them too."""
    last = max((at for at, piece in enumerate(pieces) if piece.form not in (*_HEAD_LINES, "editor", "notice")), default=0)
    page: list[Piece] = []
    content = False
    number = ""
    for at, piece in enumerate(pieces):
        if piece.form == "entry" and piece.text[0] == "第":
            if number and masthead.read([piece.text]).page != number and content:
                yield page
                page, content = [], False
            number = masthead.read([piece.text]).page or ""
        if piece.form in _HEAD_LINES and content and at < last:
            above = len(page)
            while above and page[above - 1].form == "short" and is_rubric(page[above - 1].text):
                above -= 1
            yield page[:above]
            page, content = page[above:], False
        content = content or piece.form in ("text", "lead", "caption", "credit")
        page.append(piece)
    if page:
        yield page


def _page(source: str, pieces: list[Piece], columned: bool) -> LaidOutPage:
    page = Reader(pieces, columned)
    page.read()
    assemble.pictures(page)
    order.arrange(page)
    head = masthead.read(piece.text for piece in page.furniture if piece.role in ("masthead", "folio") and piece.form != "dated")
    dated = {masthead.iso(piece.text.split()[0]) for piece in page.furniture if piece.form == "dated"}
    if head.date is None and len(dated) == 1:
        head = head._replace(date=dated.pop())
    articles = tuple(assemble.article(source, draft) for draft in page.drafts if draft)
    furniture = assemble.furniture(source, page.furniture)
    return LaidOutPage(head, furniture, articles, assemble.reasons(page.furniture))


def read_article(source: str, title: str | None = None) -> LaidOutArticle:
    """One text taken whole, its lines paragraphs; a `title` becomes a headline block without spans."""
    return assemble.whole(source, list(lines.parted(entries.told(source, lines.split(source)))), title)
