"""Dumps whose columns are of several widths: each stretch of lines of one width is put together again by its own."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from ..named import NamedTuple
from ..patterns import pattern
from .evidence import begins, closes_with_word, later
from .forms import form
from .lines import Piece
from .page import FURNITURE
from .wrap import extend

_WRAPPED = ("text", "short", "lead", "caption")
#: widths are told in half-wide columns: a Han character is 2
_HAN = 2
#: marks that may be set half as wide to fill a line
_MARKS = frozenset("，。、；：！？”’）》」』】〕“‘（《「『【〔")
#: so many lines about as long among the next ones tell a column's width; narrower is none, longer lines are paragraphs
_LOOK, _LEAST, _NARROW, _WIDE = 10, 3, 20, 90
#: a paragraph's first line is so much shorter, its blanks being lost
_INDENT = 2 * _HAN
#: so many indented lines tell that paragraphs are indented
_MARKED = 3
#: who said it begins a paragraph: 会议指出，, 李文表示：
_SAYS = frozenset(("指出", "强调", "表示", "认为", "介绍", "要求"))

#: the last line of a caption: 出席仪式。 新华社记者 李文摄
_CREDITED = pattern(r"[。”]\s*(?:[\u4e00-\u9fff]{2,8}记者)?\s*[\u4e00-\u9fff]\s*[\u4e00-\u9fff]{1,3}\s*摄\Z")


class Line(NamedTuple):
    """A line with its least and its full width, in columns; the width of its column, 0 where it is of none."""

    piece: Piece
    least: int
    full: int
    column: int = 0
    #: it stands with others nearer to each other than lines of the page do: a title, a quotation set apart
    boxed: bool = False

    @property
    def fills(self) -> bool:
        """It is broken off because its column ends."""
        short = self.column // 5 if self.boxed else _HAN
        return self.column > 0 and (self.piece.justified or self.full >= self.column - short) and self.least <= self.column + _HAN

    @property
    def runs(self) -> bool:
        """It nearly fills its column, blanks of it being lost, and is no title: it has a comma."""
        return 5 * self.full >= 4 * self.column > 0 and "，" in self.piece.text

    @property
    def indented(self) -> bool:
        """It has the width of a paragraph's first line, or may have it."""
        return self.column > 0 and self.least <= self.column - _INDENT + 1 and self.full >= self.column - _INDENT - _HAN

    @property
    def first(self) -> bool:
        """It has the width of a paragraph's first line whatever its marks take."""
        return self.indented and self.full <= self.column - _INDENT + 1 and not self.piece.justified

    @property
    def outdented(self) -> bool:
        """It is too long for a paragraph's first line."""
        return not (self.indented or self.boxed or self.piece.justified or self.piece.indent)


def measure(piece: Piece) -> Line:
    """The width of a line: its marks may be half as wide, a blank is a quarter of a Han character."""
    text = piece.text
    if len(text) > _WIDE:
        return Line(piece, _HAN * len(text), _HAN * len(text))
    half = sum(map(str.isascii, text))
    full = _HAN * (len(text) - half) + half - text.count(" ") // 2
    return Line(piece, full - sum(map(_MARKS.__contains__, text)), full)


def unwrap(pieces: Sequence[Piece], surely: bool) -> list[Piece] | None:
    """Run the lines of each paragraph together, by the width of the column that each stands in.

    Where it is not sure already that lines are broken by columns' widths, None unless most are.
    """
    if not surely and (len(pieces) < _LOOK or 2 * sum(len(piece.text) <= _WIDE // _HAN and piece.open for piece in pieces) < len(pieces)):
        return None
    gaps = Counter(piece.gap for piece in pieces[1:])
    usual = gaps.most_common()[0][0] if gaps else 1
    lines = _columned(_boxed([measure(piece) for piece in pieces], usual))
    if not surely and not _broken(lines):
        return None
    marked = sum(piece.indent for piece in pieces) >= _MARKED
    out: list[Piece] = []
    last: Line | None = None
    for line, below in zip(lines, [*pieces[1:], None], strict=True):
        piece = line.piece
        goes_on = last is not None and (
            _flush(last, line, usual, out[-1] is last.piece, below is not None and below.form == "text" and not below.indent)
            if marked and not line.boxed
            else _goes_on(last, line, usual, out[-1] is last.piece)
        )
        if last is not None and not goes_on and piece.gap > usual and _next_column(last, line):
            goes_on = True
            out[-1].breaks.append((out[-1].end, piece.start, f"{last.piece.text[-6:]}|{piece.text[:6]} goes on in the next column"))
        if goes_on:
            extend(out[-1], piece)
        else:
            out.append(piece)
        # a paragraph's line may look like a byline or credit: 新闻中心为参会记者提供
        last = line if goes_on or piece.form in _WRAPPED or (piece.form not in FURNITURE and " " not in piece.text) else None
    for piece in out:
        if len(piece.spans) > 1:
            piece.form = _form(piece)
    return out


def _form(piece: Piece) -> str:
    """What the whole is; a question that ran over several lines is a paragraph, no title."""
    told = form(piece.text)
    return "text" if told == "short" and piece.form == "text" and piece.text[-1] in "？！…；" else told


def _broken(lines: Sequence[Line]) -> bool:
    """Most lines fill their columns and break off there."""
    wrapped = [line for line in lines if line.piece.form in _WRAPPED and line.full >= _NARROW]
    full = [line for line in wrapped if line.fills]
    return len(full) >= _LOOK and 2 * len(full) > len(wrapped) and 2 * sum(line.piece.open for line in full) > len(full)


def _goes_on(last: Line, line: Line, usual: int, first: bool) -> bool:
    """A line goes on with a full one above, unless it begins a paragraph; `first`: the one above begins one."""
    piece, text = line.piece, last.piece.text
    if piece.form == "lead" or piece.gap > usual or piece.indent or piece.upright or last.piece.upright:
        return False
    if last.piece.broken and _CREDITED.search(piece.text):
        return True
    if last.boxed and (piece.gap == usual or last.column == 0):
        return piece.gap < usual and _quoted(text, piece.text)
    if not last.fills:
        return _under_first(last, line, first)
    if not last.piece.open:
        return not line.boxed and not _starts(line, text[-1] in "。！？")
    if first and line.first and last.outdented and last.column == line.column:
        return False  # a title that fills its line: a paragraph's first would be shorter
    return piece.form in _WRAPPED or (piece.form not in FURNITURE and " " not in piece.text and piece.text[0] not in "□■（")


def _next_column(last: Line, line: Line) -> bool:
    """A full line that breaks off at a column's end, and one that fills the next column without an indent."""
    same = 0 < last.column <= line.column + _HAN and line.column <= last.column + _HAN
    whole = line.fills and not line.indented and not line.piece.indent and line.piece.form in _WRAPPED
    return same and last.fills and last.piece.open and whole and not (last.boxed or line.boxed or last.piece.upright or line.piece.upright)


def _flush(last: Line, line: Line, usual: int, first: bool, more: bool) -> bool:
    """Where paragraphs are indented, a line that is not goes on with the one above, save with a title or a paragraph's last line.

    `more`: so does the line below, so that this one is no title.
    """
    piece = line.piece
    if piece.form == "lead" or piece.gap > usual or piece.indent or piece.upright or last.piece.upright or last.boxed or piece.form in FURNITURE:
        return False
    if first and piece.form == "byline" and last.piece.form == "short" and not last.piece.indent:
        return False  # who wrote it, under a title that fills its line
    begun = last.piece.indent
    full = last.full >= last.column - _INDENT - _HAN > 0 if begun else last.fills
    nearly = last.piece.open and 4 * last.full >= 3 * last.column > 0 and (begun or not first)
    return (full or nearly) and (last.piece.open or line.fills or more or not piece.open)


def _under_first(last: Line, line: Line, first: bool) -> bool:
    """A line goes on with one that has the width of a paragraph's first, or nearly fills its column."""
    text, below = last.piece.text, line.piece.text
    if line.column == 0 or (line.first and line.piece.open):
        return line.column > 0 and last.runs and last.piece.open
    if _ended(text):  # its first sentence fills the first line just so
        return first and last.first and last.piece.form != "lead" and line.fills and not line.indented and begins(below) < 2
    title = begins(below) == 2 and below[0] != "（" and "，" not in text and closes_with_word(text)
    begun = last.indented and not title and (line.fills or not line.piece.open)
    return (last.piece.open and (last.runs or begun)) or (first and begun and text[-1] in "—”’》）】；")


def _ended(text: str) -> bool:
    """A sentence ends with it."""
    return text.rstrip("”’）)》")[-1:] in "。！？…：" or text[-1] in "。！？…："


def _quoted(left: str, right: str) -> bool:
    """A subhead on two lines: “稳定的⏎好收成”."""
    return left[0] == "“" and right[-1] == "”" and "”" not in left and "“" not in right


def _starts(line: Line, ended: bool) -> bool:
    """A line under a full one that ends a sentence begins a paragraph: it is shorter by the indent, or reads so."""
    if line.column == 0 or (line.piece.open and not line.fills and not line.indented):
        return True  # neither a full line nor a paragraph's last: a title
    if line.first or (line.piece.justified and ended and line.full <= line.column - _INDENT + 1):
        return True
    text = line.piece.text
    return line.indented and (begins(text) > 0 or later(text) or any(text[at : at + 2] in _SAYS for at in (2, 3, 4)))


def _boxed(lines: Sequence[Line], usual: int) -> list[Line]:
    """The lines that stand nearer to each other than is usual, with their own width where they are sentences."""
    out = list(lines)
    start = 0
    for at in range(1, len(lines) + 1):
        if at < len(lines) and lines[at].piece.gap < usual:
            continue
        if at - start > 1:
            box = lines[start:at]
            told = any("。" in line.piece.text or line.piece.text[-1] == "，" for line in box)
            size = max(line.full for line in box) if told else 0
            out[start:at] = [line._replace(column=size, boxed=True) for line in box]
        start = at
    return out


def _columned(lines: Sequence[Line]) -> list[Line]:
    """The lines with the widths of their columns: a column ends where lines of another width or other things stand."""
    out = list(lines)
    start = end = size = 0
    usual = _size([line for line in lines if not line.boxed])
    while start < len(lines):
        end = _end(lines, start) if start >= end else end
        near = lines[start : min(end, start + _LOOK)]
        size = _size(near) or (size if end - start < _LOOK else 0) or (usual if any(abs(line.full - usual) <= _HAN for line in near) else 0)
        at = start
        while at < end and size and _within(lines[at : min(end, at + _LEAST)], size):
            out[at] = lines[at]._replace(column=size)
            at += 1
        start = max(at, start + 1)
    return out


def _end(lines: Sequence[Line], start: int) -> int:
    """Where the lines end that may be of one column."""
    at = start
    while at < len(lines) and lines[at].piece.form not in FURNITURE and not (lines[at].boxed or lines[at].piece.upright) and (at == start or lines[at].piece.form != "lead"):
        at += 1
    return at


def _size(lines: Sequence[Line]) -> int:
    """The width that most of the next lines have, 0 where they have none in common."""
    if not lines:
        return 0
    set_so = [line for line in lines if line.piece.form in _WRAPPED and not line.piece.justified]
    widths = Counter(size for line in set_so for size in range(line.least, line.full + 1))
    best = max(widths, key=lambda size: (2 * widths[size] + widths[size - 1] + widths[size + 1], size), default=0)
    alike = sum(line.least <= best + _HAN and line.full >= best - 1 for line in set_so)
    return best if alike >= _LEAST and _NARROW <= best <= _WIDE else 0


def _within(ahead: Sequence[Line], size: int) -> bool:
    """A line is of the column: no longer, and not the first of several that are evenly shorter."""
    if ahead[0].least > size + _HAN:
        return False
    if len(ahead) < _LEAST or not ahead[0].piece.open:
        return True
    first, second = ahead[0].full, ahead[1].full
    even = all(abs(line.full - second) < _HAN for line in ahead[1:]) and -_INDENT - 1 <= first - second < _HAN
    return not even or max(first, second) >= size - _INDENT - 1
