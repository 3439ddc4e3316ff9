"""The lines of a dump, and what each is by its own form: `□本报记者 李文` a byline, `第03版:要闻` a folio line."""

from __future__ import annotations

from collections.abc import Iterator

from ..model import RepairKind, Span
from ..patterns import pattern
from . import forms
from .evidence import grams, sentence_like

_LINE = pattern(r"[^\r\n]+")
#: a program that reads PDF files puts it before each further page
FEED = "\f"
_BREAK = pattern(r"\r\n|\r|\n")
#: what a jump line, a credit, a code or a dateline on a paragraph's line may end with
_TAILS = frozenset("）)】]摄影图片供道绘")
#: what a paragraph, a sentence or a title may end with
CLOSING = frozenset("。！？!?…；;：:”’」』）)】》〉—～~")

_TO, _DAY = frozenset("—～~"), pattern("[0-9０-９][年月日时]$")


class Piece:
    """A line, or lines run together, with what is known of it. `text` is its spans run together."""

    __slots__ = ("_grams", "_grams_of", "above", "breaks", "form", "gap", "indent", "justified", "latin", "moves", "role", "spans", "text", "upright", "why")

    def __init__(self, start: int, end: int, text: str, gap: int, indent: bool) -> None:
        self.spans: list[Span] = [(start, end)]
        self.text = text
        #: line breaks before it
        self.gap = gap
        #: where the line before it ends, -1 for none: nothing foreign stands between when a piece ends there
        self.above = -1
        self.indent = indent
        #: letter-spaced to fill its line
        self.justified = False
        #: set upright, a character on each line: nothing else belongs to it
        self.upright = False
        #: by its own form: see `forms.form`
        self.form = ""
        #: in its article: a block's kind, or a furniture kind
        self.role = ""
        self.why = ""
        #: source passages that were bridged to put it together, and why; regular line breaks left out
        self.breaks: list[tuple[int, int, str]] = []
        #: a line break between two Latin words stands in a span of it
        self.latin = False
        #: the passages of it that were moved: `reordered` or `interleaved`, from where to where they stand, and why
        self.moves: list[tuple[RepairKind, int, int, str]] = []
        self._grams: set[str] = set()
        self._grams_of = ""

    @property
    def grams(self) -> set[str]:
        """The pairs of characters in its text."""
        if self._grams_of is not self.text:
            self._grams_of = self.text
            self._grams = grams(self.text)
        return self._grams

    @property
    def start(self) -> int:
        return self.spans[0][0]

    @property
    def end(self) -> int:
        return self.spans[-1][1]

    @property
    def open(self) -> bool:
        """It breaks off: no mark of a sentence's end. A dash behind a figure or a day leads to another one: 今年1—, 13日—"""
        if self.text[-1] in CLOSING:
            return self.text[-1] in _TO and (self.text[-2:-1].isdecimal() or _DAY.search(self.text[-3:-1]) is not None)
        return not self.text.endswith(("编者", "编 者"))

    @property
    def broken(self) -> bool:
        """It is a paragraph, not a title, and breaks off in the middle of a sentence."""
        if not self.open:
            return False
        if self.form != "short":
            return self.form in ("text", "lead", "caption")
        return sentence_like(self.text) > 1.0

    def move(self, kind: RepairKind, why: str) -> None:
        """Note that it stood elsewhere."""
        self.moves = [(kind, self.start, self.end, why)]

    def copy(self) -> Piece:
        """Another piece with the same of everything, to be put together in another way."""
        other = Piece(self.start, self.end, self.text, self.gap, self.indent)
        other.spans, other.breaks = self.spans[:], self.breaks[:]
        other.above, other.form, other.latin, other.why = self.above, self.form, self.latin, self.why
        other.justified, other.upright = self.justified, self.upright
        return other

    def __repr__(self) -> str:
        return f"Piece({self.start} {self.role or self.form} {self.text[:20]!r})"


def split(source: str) -> list[Piece]:
    """The lines that hold anything, without the blanks around them. Only \\n, \\r\\n and \\r end a line."""
    pieces: list[Piece] = []
    last = 0
    for found in _LINE.finditer(source):
        raw = found.group()
        text = raw.strip()
        if not text:
            continue
        start = found.start() + (len(raw) - len(raw.lstrip()))
        gap = max(_breaks(source, last, found.start()), 2 * (raw[0] == FEED))  # a page's end parts no less than a blank line
        last = found.end()
        edge = found.start() + (raw[0] == FEED)
        indent = (start > edge and source[edge] != " ") or start > edge + 1  # one blank stands before a word too
        pieces.append(Piece(start, start + len(text), text, gap, indent))
        if len(pieces) > 1:
            pieces[-1].above = pieces[-2].end
    for piece in pieces:
        piece.form = forms.form(piece.text)
    for piece in pieces[:1] + pieces[-1:]:
        if forms.NUMBER.fullmatch(piece.text):
            piece.form = "code"
    return pieces


def _breaks(source: str, start: int, end: int) -> int:
    if end - start == 1:
        return 1
    return len(_BREAK.findall(source, start, end))


def cut(piece: Piece, at: int) -> Piece:
    """Split a piece at an offset of its text; the rest is given back, both without blanks at the cut."""
    kept: list[Span] = []
    spans: list[Span] = []
    for start, end in piece.spans:
        size = end - start
        if at >= size:
            kept.append((start, end))
        elif at <= 0:
            spans.append((start, end))
        else:
            kept.append((start, start + at))
            spans.append((start + at, end))
        at -= size
    size = sum(end - start for start, end in kept)
    left, right = piece.text[:size].rstrip(), piece.text[size:].lstrip()
    kept[-1] = (kept[-1][0], kept[-1][1] - (size - len(left)))
    spans[0] = (spans[0][0] + (len(piece.text) - size - len(right)), spans[0][1])
    rest = Piece(*spans[0], right, 0, False)
    rest.spans = spans
    rest.above = kept[-1][1]
    rest.latin = piece.latin
    rest.breaks = [each for each in piece.breaks if each[0] >= spans[0][0]]
    piece.breaks = [each for each in piece.breaks if each[0] < spans[0][0]]
    piece.text, piece.spans = left, kept
    for kind, start, end, why in piece.moves:
        rest.moves.append((kind, max(start, spans[0][0]), end, why))
    return rest


#: a caption without a full stop: 今年的枣收了多少？　李文摄
_CREDITED = pattern("[？！”…][ \u3000]|(?:[\u4e00-\u9fff]{9}|[，,][^，, \u3000]{2,40})[ \u3000]+[^ \u3000]{2,}")


def parted(pieces: list[Piece]) -> Iterator[Piece]:
    """The pieces with jump lines, credits, codes and closing datelines that stand on a paragraph's line cut off it."""
    for piece in pieces:
        if piece.form not in ("text", "caption", "lead") and not (piece.form == "short" and piece.text[-1] in _TAILS and _CREDITED.search(piece.text)):
            yield piece
            continue
        head = forms.LEADING_JUMP.match(piece.text) if piece.text[0] in "（([【" else None
        if head and head.end() < len(piece.text):
            rest = cut(piece, head.end())
            piece.form = "jump"
            rest.form = forms.form(rest.text)
            yield piece
            piece = rest
        last = piece.text[-1]
        tail = forms.TAIL.search(piece.text, max(0, len(piece.text) - 60)) if last in _TAILS or last.isdigit() else None
        if tail and tail.start() > 0 and piece.text[: tail.start()].strip():
            rest = cut(piece, tail.start())
            rest.form = tail.lastgroup or "text"
            yield piece
            yield rest
        else:
            yield piece
