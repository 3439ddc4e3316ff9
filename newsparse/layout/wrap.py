"""Hard-wrapped dumps: a line break each 12 to 60 characters put together again, `……组织2⏎个搜救组` → one line."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise

from ..named import NamedTuple
from ..patterns import pattern
from .evidence import torn_letters
from .forms import form
from .labels import is_foreign
from .lines import CLOSING, Piece

_WRAPPED = ("text", "short", "lead", "caption", "note")
#: marks that begin no line, and hang over the end of one
_HANGING = frozenset("，。、；：！？”’）》』」】…,.;:!?)]%％")
_BRACKETS = ("（）", "()", "《》", "“”", "【】", "「」")
#: what the end of a line does not part: 《一, 一。
_UNIT = pattern("[“‘（《『「【(\\[]*.[，。、；：！？”’）》』」】…,.;:!?)\\]]*")
#: 2025, “5G, where they stay whole
_TOKEN_UNIT = pattern("[“‘（《『「【(\\[]*[A-Za-z0-9０-９.%％-]+[，。、；：！？”’）》』」】…,.;:!?)\\]]*")
_TOKEN = pattern("[A-Za-z0-9０-９]")
#: fewer lines tell no width
_LEAST = 6
#: so many indented lines tell that paragraphs are indented
_INDENTED = 3
#: so many of the lines about as long as the usual one have its very length where the breaks were counted out
_SHARP = 0.7
#: lines are counted in columns where they come out so much evener; a page without Latin letters and figures tells nothing
_CLEARLY = 0.05


#: a line, and whether it is indented
Line = tuple[str, bool]


class Width(NamedTuple):
    """How long the lines of a hard-wrapped dump are."""

    size: int
    #: a Latin letter or figure is half as wide as a Han character; else each character counts one
    columns: bool = False
    #: lines are about so long, as recognised ones are; else just so long, but for marks that hang over
    loose: bool = True
    #: Latin words and figures go to the next line whole
    tokens: bool = False
    #: by so much a paragraph's first line is shorter
    indent: int = 0
    #: the blanks of the indents are lost, their room is not
    trimmed: bool = False

    def of(self, text: str) -> int:
        """The width of a text: in characters, or in half-wide columns."""
        return _columns(text) if self.columns else len(text)

    def full(self, line: Line, after: str) -> bool:
        """Whether a line is broken off because it is full; `after` is the next one."""
        text, indent = line
        unit = 1 + self.columns
        over = self.of(text) - self.size + (self.indent if indent else 0)
        if self.loose:
            return -2 * unit <= over <= 3 * unit
        if over >= 0:
            return over < unit or (over <= 2 * unit and text[-1] in _HANGING)
        return -over < max(self.of(self._unit(after)), unit)

    def nearly_full(self, line: Line) -> bool:
        """Whether a line may be a full one that lost a blank at its end."""
        text, indent = line
        return self.of(text) + (self.indent if indent else 0) >= self.size - 2 * (1 + self.columns)

    def _unit(self, after: str) -> str:
        """The characters at a line's beginning that no break may part."""
        found = _TOKEN_UNIT.match(after) if self.tokens else None
        found = found or _UNIT.match(after)
        return found[0] if found else ""


def _columns(text: str) -> int:
    return 2 * len(text) - sum(map(str.isascii, text))


def width(pieces: list[Piece]) -> Width | None:
    """The regular length of the lines of a hard-wrapped dump, None where lines are paragraphs."""
    written: list[Line] = [(piece.text, piece.indent) for piece in pieces if piece.form in _WRAPPED]
    if len(written) < _LEAST:
        return None
    parted = sum(_TOKEN.match(after) is not None and _TOKEN.match(text[-1]) is not None for (text, _), (after, _) in pairwise(written))
    found = [measured for columns in (False, True) if (measured := _measured(written, columns, parted <= len(written) / 100)) is not None]
    return max(found, key=_sharpness)[1] if found else None


def _sharpness(measured: tuple[float, Width]) -> float:
    return measured[0] - _CLEARLY * measured[1].columns


def _measured(written: list[Line], columns: bool, tokens: bool) -> tuple[float, Width] | None:
    """The width of most lines by one measure, with the share of the full lines that have just this width."""
    unit = 1 + columns
    widths = [_columns(text) if columns else len(text) for text, _ in written]
    lengths = Counter(widths)
    best = max(lengths, key=lambda size: (lengths[size] + lengths[size + 1], size))
    if not 12 * unit <= best <= 60 * unit:
        return None
    full = sum(lengths[size] for size in range(best - 2 * unit, best + 2 * unit + 1))
    longer = sum(count for size, count in lengths.items() if size > best + 3 * unit)
    if full < 0.4 * len(written) or longer > 0.04 * len(written) + 1:
        return None
    size = best if lengths[best] >= lengths[best + 1] else best + 1
    indent, trimmed = _indent(written, widths, size, unit)
    width = Width(size, columns, False, tokens, indent, trimmed)
    near = [
        (line, after[0])
        for line, after, here in zip(written, written[1:], widths, strict=False)
        if best - 2 * unit <= here <= best + 2 * unit and not (trimmed and here == size - indent)
    ]
    sharp = sum(width.full(line, after) for line, after in near) / max(1, len(near))
    return sharp, width if sharp >= _SHARP else width._replace(loose=True, indent=0, trimmed=False)


def _indent(written: list[Line], widths: list[int], size: int, unit: int) -> tuple[int, bool]:
    """By how much paragraphs' first lines are shorter, and whether that alone tells their indents, the blanks being lost.

    An indent takes the room of two characters, or none where a program has counted the characters behind it.
    """
    marked = Counter(here for (_, indent), here in zip(written, widths, strict=True) if indent)
    if sum(marked.values()) >= _INDENTED:
        return max((0, 2 * unit), key=lambda less: marked[size - less]), False
    firsts = Counter(
        here for (text, _), over, here in zip(written, widths, widths[1:], strict=False) if over < size - 2 * unit and text[-1] in CLOSING
    )
    if firsts[size - 2 * unit] >= max(_INDENTED, 4 * firsts[size]):
        return 2 * unit, True
    return 0, False


def unwrap(pieces: list[Piece], width: Width) -> list[Piece]:
    """Run the lines of each paragraph together; where paragraphs are indented, a line that is not goes on with the last."""
    if width.trimmed:
        _indent_again(pieces, width)
    indented = sum(piece.indent for piece in pieces) >= _INDENTED
    out: list[Piece] = []
    #: the paragraph under way, and its last line, which is held where a line of the page stands below
    under_way: Piece | None = None
    last: Line | None = None
    held: Line | None = None
    gaps = Counter(piece.gap for before, piece in pairwise(pieces) if width.full((before.text, before.indent), piece.text))
    usual = gaps.most_common()[0][0] if gaps else 1
    for piece, below, after in zip(pieces, [*pieces[1:], None], [*pieces[2:], None, None], strict=False):
        flush = below is not None and below.form == "text" and not below.indent
        line = piece.text, piece.indent
        full = width.full(line, below.text if below is not None else "")
        half = not full and below is not None and below.gap > usual and _halves(piece, line, below, after, width, usual)
        more = below is None or (below.form in _WRAPPED and not below.indent)
        if under_way is not None and last is not None and piece.gap <= usual and not piece.upright and (
            (width.full(last, piece.text) and _goes_on(under_way, piece, half or (full and (more or not indented)), indented, flush))
            or (not piece.indent and width.nearly_full(last) and _inside(last[0]) and (full or not piece.open))
        ):
            extend(under_way, piece)
            last = line
        elif under_way is not None and not full and (above := last or held) is not None and _halves(under_way, above, piece, below, width, usual):
            under_way.breaks.append((under_way.end, piece.start, f"{above[0][-6:]}|{piece.text[:6]} are one line of the column"))
            extend(under_way, piece)
            last = above[0] + piece.text, above[1]
        else:
            out.append(piece)
            if piece.form not in _WRAPPED or piece.upright or is_foreign(piece.text):
                held, last = last, None
                continue
            under_way, last = piece, line
        held = None
    for piece in out:
        if len(piece.spans) > 1:
            piece.form = form(piece.text)
    return out


def _halves(before: Piece, last: Line, piece: Piece, below: Piece | None, width: Width, usual: int) -> bool:
    """Two lines are the halves of a full one, which goes on below: 青山县水⏎⏎利局今年新修⏎水渠三十条。 No title stands so near to what is under it alone."""
    if below is None or below.gap > usual or not before.open or piece.indent or piece.upright or below.indent or piece.form not in _WRAPPED or below.form not in _WRAPPED:
        return False
    # a title, or its second line, where nothing else parts them
    if piece.gap <= usual and not torn_letters(last[0], piece.text):
        return False
    return not width.full(last, piece.text) and width.full((last[0] + piece.text, last[1]), below.text)


def _indent_again(pieces: list[Piece], width: Width) -> None:
    """Mark the paragraphs' first lines, which a sentence's end stands before and two characters are wanting to."""
    for above, piece, below in zip([None, *pieces], pieces, [*pieces[1:], None], strict=False):
        line = piece.text, True
        if (above is None or not above.open or above.form not in ("text", "lead")) and below is not None and width.full(line, below.text):
            piece.indent = width.of(piece.text) < width.size


def _inside(text: str) -> bool:
    """Whether a bracket stays open at the end of a line, whose blank at the break is lost: 本报北京1月9日电（记者, 的《乡村."""
    return any(text.rfind(pair[0]) > text.rfind(pair[1]) for pair in _BRACKETS)


def _goes_on(before: Piece, piece: Piece, full: bool, indented: bool, flush: bool) -> bool:
    # `full`: the piece fills its line, and a paragraph may go on below; `flush`: a line of text without indent stands below, so that the piece is no title
    if before.form not in _WRAPPED or piece.form == "lead":
        return False
    if piece.form not in _WRAPPED:  # a line of a paragraph that looks like something else: 记者跟着巡护队员登上山脊时，
        return before.open and not piece.indent and (full or not piece.open) and before.form != "short"
    if indented:
        return not piece.indent and (before.open or not piece.open or full or flush)
    if before.open:
        return len(piece.text) > 4 or not piece.open or full
    return full or not piece.open


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
