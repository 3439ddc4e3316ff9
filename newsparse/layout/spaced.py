"""Letter-spaced type closed up: `量 ，必 须 深 刻 领 悟`, as justified lines come out of a PDF file, is 量，必须深刻领悟."""

from __future__ import annotations

from collections.abc import Sequence

from ..gazetteer.names import words as words_of_language
from ..model import Span
from ..patterns import pattern
from . import forms
from .labels import is_rubric
from .lines import Piece
from .marks import ROW

_CLOSE, _OPEN = "，。、；：！？”’）》」』】〕…—·", "“‘（《「『【〔"
_HAN = "[\u4e00-\u9fff]"
_LETTER = rf"[{_CLOSE}{_OPEN}]{{0,3}}{_HAN}(?:[{_CLOSE}{_OPEN}]{{1,3}}{_HAN}?)?"
#: single characters with one blank between each, marks beside them, figures among them
_RUN = pattern(rf"(?<!\S)(?:{_LETTER}|[0-9.%]+)(?: (?:{_LETTER}|[{_CLOSE}{_OPEN}]{{1,3}}|[0-9.%]+|\+)(?!\S)){{4,}}")
#: a blank that means nothing on a page of such lines: 进步 、 · “ 十四五 · 博 大精深 at a line's beginning, （记 者 · 8 月 26 日
_LOOSE = pattern(
    rf"(?<=\S) (?=[{_CLOSE}])|(?<=[{_OPEN}]) (?=\S)|(?:(?<=\A{_HAN})|(?<=[{_CLOSE}{_OPEN}]{_HAN})|(?<=[{_OPEN}] {_HAN})) (?={_HAN})|(?<=[{_CLOSE}]|{_HAN}) (?=[0-9])|(?<=[0-9%]) (?={_HAN})"
)
#: so many lines of it tell that the page is set so: titles may be spaced on any page, sentences hardly
_LINES = 3
#: so much of a spaced title is words, as a row of names is not; and of a sentence, or of a title on a page known to be set so
_IN_WORDS, _SOME = 0.4, 0.15
#: what names stand in, whose blanks are their own: 本报记者 李 文
_NAMED = frozenset(("byline", "credit", "editor", "masthead", "folio", "notice", "jump"))


def close(pieces: Sequence[Piece]) -> bool:
    """Leave the blanks of letter-spaced lines out of their pieces; tells whether the page is set so."""
    spaced = [piece for piece in pieces if len(piece.text) > 8 and 3 * piece.text.count(" ") >= len(piece.text) and piece.form not in _NAMED]
    if not spaced:
        return False
    sure = [piece for piece in spaced if _close(piece, _IN_WORDS, _SOME)]
    page = len(sure) >= _LINES or any(_told(piece.text) for piece in sure)
    if page:
        for piece in spaced:
            if not piece.justified:
                _close(piece, _SOME, 0.0)
        rows = [piece.form == "short" and " " in piece.text and ROW.fullmatch(piece.text) is not None for piece in pieces]
        for at, piece in enumerate(pieces):
            table = rows[at] and sum(rows[max(0, at - 2) : at + 3]) > 2
            if " " in piece.text and piece.form not in _NAMED and not table:
                _leave_out(piece, {found.start() for found in _LOOSE.finditer(piece.text)})
    return page


def _close(piece: Piece, title: float, sentence: float) -> bool:
    """Close the runs of a line of which so much is words, as a row of names is not."""
    blanks: set[int] = set()
    for run in _RUN.finditer(piece.text):
        together = run.group().replace(" ", "")
        if _in_words(together) >= (sentence if _told(together) else title) and not (len(together) < 7 and is_rubric(together)):
            blanks.update(at for at in range(*run.span()) if piece.text[at] == " ")
    piece.justified = bool(blanks)
    _leave_out(piece, blanks)
    return piece.justified


def _told(text: str) -> bool:
    return "，" in text or "。" in text


def _in_words(text: str) -> float:
    """How much of a text is words of the language."""
    words = words_of_language()
    at = found = 0
    while at < len(text) - 1:
        size = next((size for size in (4, 3, 2) if text[at : at + size] in words), 0)
        found += size
        at += size or 1
    return found / len(text)


def _leave_out(piece: Piece, blanks: set[int]) -> None:
    """Cut the blanks out of a line: it keeps a span for each stretch between them."""
    if not blanks:
        return
    spans: list[Span] = []
    before = 0
    left = sorted(blanks, reverse=True)
    for start, end in piece.spans:
        last = start
        while left and left[-1] < before + end - start:
            at = left.pop() - before + start
            if at > last:
                spans.append((last, at))
            last = at + 1
        if end > last:
            spans.append((last, end))
        before += end - start
    piece.text = "".join(character for at, character in enumerate(piece.text) if at not in blanks)
    piece.spans = spans
    piece.form = forms.form(piece.text)
