"""East Asian line breaking for terminals: no `，` begins a line, no `（` ends one, `4,000,000` and `COVID-19` stay whole.

The rules are those of GB/T 15834 and of Unicode's UAX #14 as far as newspaper text needs them. Widths are counted in
terminal cells: two for an ideograph, one for a Latin letter, none for a combining mark.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

#: a line may not begin with these: closing brackets and quotes, stops, and what belongs to the figure before it
CLOSING = frozenset(
    "，。、；：！？）》」』】〕〉〗〙〛〞〟”’…·・‧～％‰℃℉°′″々ー｝］｠｣､｡．﹐﹑﹒﹔﹕﹖﹗﹚﹜﹞»›,.;:!?)]}>%¢"
)
#: a line may not end with these: opening brackets and quotes, and what belongs to the figure after it
OPENING = frozenset("（《「『【〔〈〖〘〚〝“‘｛［｟｢﹙﹛﹝«‹￥＄￡¥$£€№＃([{<#")
#: these hold on to both neighbours: nothing tells whether a straight quote opens or closes
GLUE = frozenset("\"'＂＇|｜\u2060\u00a0\u202f")
#: of two of these nothing comes between: the dash —— and the dots ……
PAIRED = frozenset("—…―─")
BLANK = frozenset(" \u3000")
WORD_MARKS = frozenset("-+_/\\@&=~*^`")

#: between two letters or figures these are part of the word: 1.5, 4,000,000, 08:30, O'Neill
INSIDE = frozenset(".,:·’．，：%")

ESCAPES = re.compile(r"[\x00-\x1f\x7f-\x9f\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ud800-\udfff]")


def visible(text: str) -> str:
    """The text with each character that would steer the terminal, or hide, as a symbol: ESC → ␛; the length stays."""
    return ESCAPES.sub(_symbol, text) if ESCAPES.search(text) else text


def _symbol(found: re.Match[str]) -> str:
    code = ord(found[0])
    if code == 9:
        return " "
    if code < 0x20:
        return chr(0x2400 + code)
    if code == 0x7F:
        return "␡"
    return "\ufffd" if 0xD800 <= code <= 0xDFFF else "␦"


@lru_cache(maxsize=8192)
def char_width(char: str, ambiguous: int = 1) -> int:
    """Cells that a character takes; `ambiguous` (1 or 2) is the width of “ ” … ─ and others that differ by terminal."""
    if unicodedata.category(char) in ("Mn", "Me", "Cf"):
        return 0
    kind = unicodedata.east_asian_width(char)
    if kind in ("W", "F"):
        return 2
    return ambiguous if kind == "A" else 1


def width_of(text: str, ambiguous: int = 1) -> int:
    """Cells that a line of text takes."""
    return sum([char_width(char, ambiguous) for char in text])


def _is_word(char: str) -> bool:
    """Letters and figures that are written in words: Latin, full-width, Cyrillic, Mongolian; not ideographs, kana, hangul."""
    if char < "\x80":
        return char.isalnum() or char in WORD_MARKS
    return char.isalnum() and unicodedata.east_asian_width(char) != "W"


def _may_break(text: str, at: int) -> bool:
    """Whether a line may end before `text[at]`."""
    before, after = text[at - 1], text[at]
    if before in BLANK:
        return after not in BLANK and after not in CLOSING and not _opens(text, at)
    if before in OPENING or after in CLOSING or before in GLUE or after in GLUE or after in BLANK:
        return False
    if before in PAIRED and after == before:
        return False
    if _is_word(after) and (_is_word(before) or (before in INSIDE and at > 1 and _is_word(text[at - 2]))):
        return False
    return char_width(after) > 0 and before != "\u200d"


def _opens(text: str, at: int) -> bool:
    """Whether an opening mark stands before the blanks that end at `at`."""
    while at and text[at - 1] in BLANK:
        at -= 1
    return at > 0 and text[at - 1] in OPENING


def units(text: str) -> list[tuple[int, int]]:
    """The stretches `[start, end)` of the text that no line break may part, in order and without gaps."""
    found = []
    start = 0
    for at in range(1, len(text)):
        if _may_break(text, at):
            found.append((start, at))
            start = at
    if text:
        found.append((start, len(text)))
    return found


def wrap(text: str, width: int, *, first: int = 0, ambiguous: int = 1) -> list[tuple[int, int]]:
    """The lines of a paragraph as spans of it, none wider than `width` cells; `first` cells of the first are taken.

    Spaces at a break fall away, nothing else does. Only a unit that is wider than a whole line is broken inside.
    An empty text is one empty line.
    """
    lines: list[tuple[int, int]] = []
    start = at = 0
    used = first
    for unit_start, unit_end in units(text):
        size = width_of(text[unit_start:unit_end].rstrip(" \u3000"), ambiguous)
        if used + size > width and unit_start > start:
            lines.append((start, at))
            start = at = unit_start
            used = 0
        if used + size > width:
            pieces = _pieces(text, unit_start, unit_end, width, used, ambiguous)
            lines += pieces[:-1]
            start, at = pieces[-1]
            used = width_of(text[start:at], ambiguous)
            continue
        used += width_of(text[unit_start:unit_end], ambiguous)
        at = unit_end
    lines.append((start, at))
    return [_trimmed(text, line) for line in lines]


def _pieces(text: str, start: int, end: int, width: int, used: int, ambiguous: int) -> list[tuple[int, int]]:
    """A unit wider than the line, cut where the line is full, still not before a closing mark where that can be helped."""
    pieces = []
    at = start
    while at < end:
        size = char_width(text[at], ambiguous)
        if used + size > width and at > start:
            cut = at
            while cut > start + 1 and not _may_cut(text[cut - 1], text[cut]):
                cut -= 1
            if not _may_cut(text[cut - 1], text[cut]):
                cut = at
            pieces.append((start, cut))
            start = at = cut
            used = 0
            continue
        used += size
        at += 1
    pieces.append((start, end))
    return pieces


def _may_cut(before: str, after: str) -> bool:
    return before not in OPENING and after not in CLOSING and char_width(after) > 0


def _trimmed(text: str, line: tuple[int, int]) -> tuple[int, int]:
    start, end = line
    while end > start and text[end - 1] in BLANK:
        end -= 1
    return start, end


def columns(natural: Iterable[int], least: Iterable[int], width: int) -> list[int] | None:
    """Widths of table columns within `width` cells: the natural ones, the widest giving way first, none under its least.

    None when not even the least fit.
    """
    least = list(least)
    widths = [max(want, low) for want, low in zip(natural, least, strict=True)]
    if sum(least) > width:
        return None
    while sum(widths) > width:
        widest = max((w, i) for i, w in enumerate(widths) if w > least[i])[1]
        widths[widest] -= 1
    return widths
