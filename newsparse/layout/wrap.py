"""Hard-wrapped dumps: a line break each 20 to 40 characters put together again, `……组织2⏎个搜救组` → one line."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise

from .forms import form
from .lines import Piece

_WRAPPED = ("text", "short", "lead", "caption")


def width(pieces: list[Piece]) -> int:
    """The regular length of the lines of a hard-wrapped dump, 0 where lines are paragraphs."""
    lengths = Counter(len(piece.text) for piece in pieces if piece.form in _WRAPPED)
    if sum(lengths.values()) < 6:
        return 0
    best = max(lengths, key=lambda size: (lengths[size] + lengths[size + 1], size))
    if not 12 <= best <= 60:
        return 0
    full = sum(lengths[size] for size in range(best - 2, best + 3))
    longer = sum(count for size, count in lengths.items() if size > best + 3)
    return best if full >= 0.4 * sum(lengths.values()) and longer <= 0.04 * sum(lengths.values()) + 1 else 0


def unwrap(pieces: list[Piece], size: int, indented: bool) -> list[Piece]:
    """Run the lines of each paragraph together; where paragraphs are indented, a line that is not goes on with the last."""
    out: list[Piece] = []
    last = 0
    gaps = Counter(piece.gap for before, piece in pairwise(pieces) if len(before.text) >= size - 2)
    usual = gaps.most_common(1)[0][0] if gaps else 1
    for piece, below in zip(pieces, [*pieces[1:], None], strict=True):
        flush = below is not None and below.form == "text" and not below.indent
        if out and size - 2 <= last <= size + 3 and piece.gap <= usual and _goes_on(out[-1], piece, size, indented, flush):
            extend(out[-1], piece)
        else:
            out.append(piece)
        last = len(piece.text) if piece.form in _WRAPPED else 0
    for piece in out:
        if len(piece.spans) > 1:
            piece.form = form(piece.text)
    return out


def _goes_on(before: Piece, piece: Piece, size: int, indented: bool, flush: bool) -> bool:
    # `flush`: a line of text without indent stands below, so that the piece is no title
    if piece.form not in _WRAPPED or before.form not in _WRAPPED or piece.form == "lead":
        return False
    if indented:
        return not piece.indent and (before.open or not piece.open or len(piece.text) >= size - 2 or flush)
    if before.open:
        return len(piece.text) > 4 or not piece.open
    return len(piece.text) >= size - 2 or not piece.open


def extend(before: Piece, piece: Piece) -> None:
    """Put a piece at the end of another; between two Latin words on neighbouring lines the line break stays."""
    end, start = before.spans[-1][1], piece.spans[0][0]
    if latin(before.text[-1], piece.text[0]) and piece.above == end:
        before.spans[-1] = (before.spans[-1][0], piece.spans[0][1])
        before.spans += piece.spans[1:]
        before.text += " " * (start - end) + piece.text
        before.latin = True
    else:
        before.spans += piece.spans
        before.text += piece.text
    before.latin = before.latin or piece.latin
    before.breaks += piece.breaks
    before.moves += piece.moves
    if before.form == "short":
        before.form = "text"


def latin(left: str, right: str) -> bool:
    """A Latin word or figure on both sides of a break, not both figures: a figure broken in two has no space in it."""
    return left.isascii() and right.isascii() and left.isalnum() and right.isalnum() and not (left.isdigit() and right.isdigit())
