"""What stands over each article of a paper's full-text archive: `第4版()`, `专栏：街巷闲话`, on lines of their own or on the article's."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from ..patterns import pattern
from . import forms
from .lines import Piece

#: one of these stands over articles of an archive
MARKS = ("专栏", "()", "（）")
BLANKS = (" ", "\u3000", "")
#: an entry without the page's title in its brackets
UNTITLED = pattern(r".*[（(]\s*[)）]")
#: below it, and the column's name, which mostly is left out
COLUMN = pattern(r"专栏\s*[:：]\s*")
#: both on the line of the article, whose titles and paragraphs blanks part: 第1版(要闻)专栏:社论 松江大桥合龙 本报讯 昨天……
INLINE = pattern(r"第\s*[A-DＡ-Ｄ]?[0-9０-９]{1,3}\s*版\s*[（(][^（()）]{0,12}[)）]\s*专栏\s*[:：]")
#: the list of titles over such lines: 1. 松江大桥合龙
NUMBERED = pattern(r"[0-9]{1,3}\.\s*\S.*")
#: so long the titles on an article's line may be
TITLES = 200
#: what is longer is no title
LONGEST_TITLE = 60
#: what parts titles and paragraphs on one line: the blanks behind a title, those behind a sentence
_PARTED, _SENTENCE = pattern(r"[ \u3000]+"), pattern(r"(?<=[。！？”])[ \u3000]+")


def told(source: str, pieces: list[Piece]) -> list[Piece]:
    """The pieces of a dump, those of an archive with what stands over each article as entries, and the column's name as a section."""
    return list(_told(pieces)) if any(mark in source for mark in MARKS) else pieces


def _told(pieces: list[Piece]) -> Iterator[Piece]:
    """The same piece by piece: `entered` is whether an entry stands right above."""
    entered = False
    for piece, below in pairwise((*pieces, None)):
        assert piece is not None
        if piece.text[0] == "第" and (line := INLINE.match(piece.text)):
            yield from _inline(piece, line.end())
            entered = False
            continue
        if below is not None and NUMBERED.fullmatch(piece.text) and INLINE.match(below.text):
            piece.form = "entry"
        label = COLUMN.match(piece.text) if entered and piece.form != "folio" else None
        if label:
            yield from _column(piece, label.end())
            continue
        if piece.form == "folio" and forms.ENTRY.fullmatch(piece.text) and (UNTITLED.fullmatch(piece.text) or (below is not None and COLUMN.match(below.text))):
            piece.form = "entry"
        elif entered and piece.form == "text" and "。" not in piece.text and len(piece.text) <= LONGEST_TITLE:
            piece.form = "short"
        yield piece
        entered = piece.form == "entry"


def _inline(piece: Piece, end: int) -> Iterator[Piece]:
    """第1版(要闻)专栏:社论 松江大桥合龙 本报讯 昨天……。 市民……: the entry, its column, its titles and paragraphs."""
    yield _part(piece, 0, end, "entry")
    text = piece.text
    at, form = end, "short" if text[end : end + 1] in BLANKS else "section"
    for found in _PARTED.finditer(text, end):
        if found.start() == end:
            at = found.end()
            continue
        if "。" in text[at : found.start()] or found.start() > end + TITLES or forms.form(text[at : at + TITLES]) == "lead":
            break
        yield _part(piece, at, found.start(), form)
        at, form = found.end(), "short"
    for found in _SENTENCE.finditer(text, at):
        yield _part(piece, at, found.start())
        at = found.end()
    if at < len(text):
        yield _part(piece, at, len(text))


def _part(piece: Piece, start: int, end: int, form: str = "") -> Piece:
    part = Piece(piece.start + start, piece.start + end, piece.text[start:end], piece.gap if not start else 1, False)
    own = forms.form(part.text)
    part.form = own if not form or (form == "short" and own in ("deck", "byline")) else form
    part.above = -1 if start else piece.above
    return part


def _column(piece: Piece, end: int) -> Iterator[Piece]:
    """专栏：街巷闲话 as the label and the column's name."""
    name = Piece(piece.start + end, piece.end, piece.text[end:], 0, False)
    piece.spans, piece.text, piece.form = [(piece.start, piece.start + len(piece.text[:end].rstrip()))], piece.text[:end].rstrip(), "entry"
    yield piece
    if name.text:
        name.form, name.above = "section", piece.end
        yield name
