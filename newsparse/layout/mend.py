"""Neighbouring lines that only a broken word explains, one before anything else is told of them: `本报乌|海10月14日电` is a dateline."""

from __future__ import annotations

from collections.abc import Iterator

from ..gazetteer.names import is_famous
from ..patterns import pattern
from . import datelines
from .across import known_across
from .evidence import (
    COMPOUND,
    LISTED,
    TORN,
    begins,
    broken_word,
    closes_with_word,
    crosses,
    opens_with_word,
    tears_word,
    torn_letters,
)
from .forms import form
from .labels import bare, is_foreign, is_person, is_place, is_rubric
from .letters import both_letters, figure_over, letter_over, letter_under
from .lines import CLOSING, Piece
from .page import Page
from .seams import belongs, seam
from .signed import edits_on, tears_name, tears_outlet
from .torn import closed_across, digits_across, figure_across, surely_across
from .wrap import extend

#: what may be a piece of a paragraph: short pieces of it look like titles, labels or the paper's name
_LEFT = frozenset(("text", "short", "lead", "caption", "byline", "masthead", "credit"))
_RIGHT = frozenset(("text", "short", "lead"))
#: what surely is a paragraph
_TOLD = frozenset(("text", "lead", "caption"))
#: what may stand between the halves of a line, and how many such lines
_FOREIGN = frozenset(("code", "editor", "notice"))
_BETWEEN = 2
#: how sure the seam must be where nothing else of the page is known yet
_SURE = 2.0
#: and where it has to speak for itself
_CERTAIN = 4.0
#: no shorter title is broken
_TITLED = 8
#: letters so much dearer by themselves are torn from each other where a title's halves are not both whole
_TITLE_TORN = 15
#: what stands in brackets at a paragraph's end, and its two parts
_NOTE = 40
_OPENED = pattern("[（(][^（）()。]*$")
_CLOSED = pattern("[^（）()。，]*[）)]")
#: a line of the page, or so much of it as stands before a break, begins so
_HEADS, _HEAD = frozenset("第责编校版组审美策值主本执"), 8
#: no dateline is longer
_DATELINE = 60
#: so long pieces are plainly paragraphs, joined later; to look at them again for each line of theirs would take ever longer
_LONG = 600


def mend(pieces: list[Piece], lines: bool = False) -> list[Piece]:
    """Run lines together where the cut between them surely runs through a word, and tell anew what the whole is.

    Lines nearer to each other than is usual on the page are a title's: which of them are one is told later. With `lines`, the pieces
    are put together of a column's lines: a letter cut off its line is joined by then, and one that stands alone is a column's name.
    """
    if not any(piece.open for piece in pieces):
        return pieces
    page = Page(pieces)
    out: list[Piece] = []
    for piece, below in zip(pieces, (*pieces[1:], None), strict=True):
        at = next((at for at in _above(out) if not (page.indented and piece.indent and not _surely(out[at], piece, page.text)) and _one(out[max(0, at - 1) : at + 1], piece, below, page, lines) and (at == len(out) - 1 or _over(out[at], piece))), None)
        if at is None:
            out.append(piece)
            continue
        before = out[at]
        why = f"{before.text[-6:]}|{piece.text[:6]} breaks a word"
        before.breaks.append((before.end, piece.start, why))
        extend(before, piece)
        before.form = form(before.text)
        for number in out[at + 1 :]:
            number.form = "code" if number.text.isdecimal() else number.form
    return out


def _above(out: list[Piece]) -> Iterator[int]:
    """The line above, and the one that a line or two of the page stand below; that first where a number stands amid a text."""
    at = last = len(out) - 1
    while at > 0 and last - at < _BETWEEN and _is_foreign(out[at]):
        at -= 1
    over = at if at < last else -1
    if over >= 0 and out[over].open and out[last].text.isdecimal():
        yield over
    if last >= 0:
        yield last
    if over >= 0:
        yield over


def _is_foreign(piece: Piece) -> bool:
    """A line of the page: a folio, an editor's line, a page's number or a column's name amid a text."""
    return piece.form in _FOREIGN or (piece.form == "short" and is_foreign(piece.text))


def _over(before: Piece, piece: Piece) -> bool:
    """What goes on behind another line does so surely."""
    return surely_across(before.text, piece.text) or known_across(before.text, piece.text) or torn_letters(before.text, piece.text) >= TORN or tears_word(before.text, piece.text) or belongs(before.text, piece.text)


def _one(above: list[Piece], piece: Piece, below: Piece | None, page: Page, lines: bool) -> bool:
    """The break runs through a dateline, or through a word of which neither half stands by itself."""
    before = above[-1]
    if len(before.text) > _LONG or piece.text.isdecimal():
        return False
    if (before.form in _LEFT or before.form == "code") and _in_head_line(before.text, piece):
        return True
    if before.form == "editor" and piece.form in ("short", "byline", "credit"):
        return edits_on(before.text, piece.text)
    if before.form not in _LEFT:
        return False
    if not before.open:
        return piece.form in _RIGHT and closed_across(before.text, piece.text)
    if tears_name(above, piece, below) or _in_brackets(before, piece):
        return True
    if piece.form not in _RIGHT:
        # 受|访者供图; 李文 青山|县融媒体中心记者 王芳
        return (piece.form == "credit" and torn_letters(before.text, piece.text) >= TORN and not closes_with_word(before.text)) or (piece.form in ("byline", "credit") and tears_outlet(before.text, piece.text))
    if before.form == "short" and len(above) > 1 and above[-2].form == "short" and is_person(before.text) and broken_word(before.text, piece.text) < LISTED and crosses(before.text, piece.text, page.text) < 3:
        return False  # who wrote it, under the title
    if surely_across(before.text, piece.text) or known_across(before.text, piece.text) or _in_dateline(before, piece) or letter_under(before, piece, below, page.text) or both_letters(before, piece, page.letters) or (page.numbers == 1 and figure_over(above, piece)):
        return True
    if (not lines or piece.form == "short") and letter_over(above, piece, page.lone == 1, page.text):
        return True
    if before.form in _TOLD and piece.form == "text" and _surely(before, piece, page.text):
        return True
    # a title's second line; a column's name torn from its place: 综合|性租赁住房
    if piece.gap < page.usual or is_rubric(before.text) or (before.form == "short" and is_place(before.text)):
        return False
    if before.form == piece.form == "short" and len(above) > 1 and is_place(bare(above[-2].text)) and above[-2].form == "short" and belongs(before.text, piece.text):
        return True  # under a kicker: 甘肃|兰州今天开渠
    if before.form == piece.form == "short" and _in_title(before.text, piece.text, page.text):
        return True
    if before.form == "short" and torn_letters(before.text, piece.text) >= TORN and not is_famous(piece.text[:3]):
        return True  # as hardly any title and what is under it are; a title may stand under a column that breaks off
    return _in_word(before.text, piece.text, page.text) or (before.form == "short" and _tied(before.text, piece.text, page.text) and page.runs_on(before, piece, _CERTAIN))


def _surely(before: Piece, piece: Piece, page: str) -> bool:
    """The break runs through a word, whatever else stands there: through one that stands whole on the page or has three letters only between paragraphs."""
    left, right = before.text, piece.text
    if (torn_letters(left, right) >= TORN and not is_famous(right[:3])) or surely_across(left, right) or known_across(left, right):
        return True
    return before.form in _TOLD and piece.form == "text" and (broken_word(left, right) >= LISTED or crosses(left, right, page) > 2)


def _in_head_line(left: str, piece: Piece) -> bool:
    """A line of the page is broken near its beginning: 责|编：李文, 第0|3版：要闻, 20|25年3月8日 星期六, 3.|08亿 (which looks like one)."""
    right = piece.text
    if left[-1] in ".．" or (left.isdecimal() and "年" in right[:4]):
        return len(left) <= _NOTE and digits_across(left, right)
    letter = len(left) == 1 and piece.form == "editor"  # 本|版责编：李文
    if left[0] not in _HEADS or len(left) > _HEAD or len(right) > _NOTE or not (letter or piece.form in ("short", "byline") or (left[0] == "第" and left[1:].isdecimal())):
        return False
    return form(left + right) in ("masthead", "folio", "editor")


def _in_dateline(before: Piece, piece: Piece) -> bool:
    """Both lines together begin with a dateline that ends in the second: 本报乌|海10月14日电, 本报讯（记|者李文）."""
    if len(before.text) > _DATELINE or before.form == "masthead" or piece.form == "lead":
        return False
    found = datelines.DATELINE.match(before.text + piece.text[:_DATELINE])
    return found is not None and found.end() > len(before.text)


def _in_brackets(before: Piece, piece: Piece) -> bool:
    """Brackets that a paragraph opens near its end are closed near the beginning of the next: ……通车。（李|文摄）"""
    if before.form not in _RIGHT and before.text[0] not in "（(":
        return False
    opened, closed = _OPENED.search(before.text, max(0, len(before.text) - _NOTE)), _CLOSED.match(piece.text)
    if before.form == "short" and (opened is None or (opened.start() and before.text[opened.start() - 1] not in CLOSING)):
        return False
    return opened is not None and closed is not None and len(opened.group() + closed.group()) <= _NOTE


def _in_title(left: str, right: str, page: str) -> bool:
    """A title is broken in a word: 水渠今日通|水, 枣乡百年奋|斗史; in one that its text has too, 两地互致|贺电.

    Where not both halves are whole, few letters torn from each other tell much: of 20,000 pairs of lines that do not belong together one in 700 has them.
    """
    if len(left + right) < _TITLED:
        return False
    closes, torn = closes_with_word(left) or is_place(bare(left)) or is_person(left), torn_letters(left, right)
    alone = "\u4e00" <= right[0] <= "\u9fff" and not "\u4e00" <= right[1:2] <= "\u9fff" and len(right) > 1  # 向未|来——
    opens = (opens_with_word(right) and not alone) or (closes and (is_person(right[:3]) or is_person(right[:2])))
    word, whole = broken_word(left, right), crosses(left, right, page)
    broken = torn >= TORN or (word > 1.0 and whole > 3) or figure_across(left, right) or (word > 1.0 and not closes and (len(right) < 2 or not opens))
    if not broken and not (closes and opens):
        # a pair of letters that stands elsewhere on the page too tells where neither half is whole, and four letters where one is
        broken = word >= LISTED or (torn >= _TITLE_TORN and not is_person(left)) or whole > (3 if closes or opens else 1) or belongs(left, right) or _named(left, right, page)
    return broken and not is_famous(right[:3])  # sought last: each name is sought through all


def _named(left: str, right: str, page: str) -> bool:
    """A person's name of three letters runs over the break, and stands elsewhere on the page: 读刘希|亮的新书."""
    names = (left[-size:] + right[: 3 - size] for size in (1, 2))
    return any(len(name) == 3 and name in page and is_person(name) for name in names)


def _tied(left: str, right: str, page: str) -> bool:
    """The two make a word, a figure or a name, or do so elsewhere: what only breaks off may go on anywhere."""
    return broken_word(left, right) > 0 or torn_letters(left, right) >= TORN or belongs(left, right) or crosses(left, right, page) > 2


def _in_word(left: str, right: str, page: str) -> bool:
    if not ("\u4e00" <= left[-1] <= "\u9fff" and "\u4e00" <= right[0] <= "\u9fff"):
        return False
    word, whole = broken_word(left, right), crosses(left, right, page)
    tied = belongs(left, right)
    if not (tied or word or whole >= 4):
        return False
    halves = (not closes_with_word(left)) + (begins(right) < 0 or not (opens_with_word(right) or is_famous(right[:3])))
    if (halves > 1 or (halves and word)) and tied:
        return seam(left, right, page) > _SURE
    if not word and whole < 4:
        return False
    if word < LISTED and whole < 2:
        return halves == 2 and seam(left, right, page) > 2 * _SURE
    return halves + (whole > 2) + (word >= LISTED) + (word >= COMPOUND) >= 2 and seam(left, right, page) > _SURE
