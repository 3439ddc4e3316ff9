"""What a stretch of text beside a name tells, weighed once: 局长|, |介绍."""

from __future__ import annotations

from functools import cache, lru_cache

from ...gazetteer import ready
from ...named import Slotted
from . import han, predicates, weights

H = weights.HAN
F = weights.FOREIGN

DIGITS = frozenset("0123456789０１２３４５６７８９")
#: what stands beside a place: how it speaks, and its weight for a Han and for a transliterated name
Side = tuple[str, float, float]
#: the same of the right, and whether a word begins there, the weight of the character as a given name's, and the word's own
Right = tuple[str, float, float, bool, float, float]
#: instead of the word's weight where no Han character stands there
NO_HAN = -1.0
#: words that tell of a name before them, beside cues, titles and predicates
TELLING = han.SUFFIXES | han.TIMES
#: how many stretches beside names are kept weighed: news repeats itself
SEEN = 1 << 13
#: the longest words that count
LONGEST = {"left": 5, "right": 4}


def _both(key: str) -> tuple[float, float]:
    return H.get(key, 0.0), F.get("foreign." + key, 0.0)


class Word(Slotted):
    """A word that may stand beside a name."""

    title: tuple[float, float] | None
    cue: tuple[float, float] | None
    positive: bool


class Beside(Slotted):
    """Everything about one side."""

    marks: dict[str, Side]
    latin: Side
    han: tuple[float, float]
    unknown: tuple[float, float]
    foreign: tuple[float, float]
    cues: dict[str, float]
    titles: dict[str, str]
    #: of the characters next to the name that longer words have there: how long the longest is
    reach: dict[str, int]
    where: str

    def word(self, word: str) -> Word | None:
        """What this word beside a name says, if anything."""
        weight, group = self.cues.get(word), self.titles.get(word)
        return None if weight is None and group is None else _word(self.where, len(word), weight, group)


@cache
def _word(where: str, size: int, weight: float | None, group: str | None) -> Word:
    """A word of `size` characters by its weight as a cue and its group as a title; many words share one."""
    cue = None
    if weight is not None and size <= 4:
        by = _both(f"{where}.cue.long" if size > 1 else f"{where}.cue.short")
        extra = _both(f"{where}.cue") if weight > 0 and size > 1 else (0.0, 0.0)
        cue = (weight * by[0] + extra[0], weight * by[1] + extra[1])
    title = _both(f"{where}.title.{group}") if group and (where == "left" or size <= 4) else None
    return Word(title, cue, weight is not None and weight > 0 and size > 1)


@cache
def beside(where: str) -> Beside:
    """The tables of the side `left` or `right`, weights and words put together."""
    t = han.tables()
    marks: dict[str, Side] = {}
    for char, kind in han.SIDES.items():
        marks[char] = ("mark" if kind in han.MARKS else "", *_both(f"{where}.{kind}"))
    cues = t.before if where == "left" else t.after
    reach = ready.numbers(f"reach_{where}")
    latin: Side = ("", *_both(f"{where}.latin"))
    return Beside(marks, latin, _both(f"{where}.han"), _both(f"{where}.unknown"), _both(f"{where}.foreign"), cues, t.titles, reach, where)


@cache
def longer(where: str) -> dict[str, int]:
    """Of the two characters next to the name that longer words have there: how long the longest is. To list them pays in the long run only."""
    b = beside(where)
    near = slice(-2, None) if where == "left" else slice(2)
    # the longer come later and stand
    return {word[near]: len(word) for word in sorted([*b.cues, *b.titles], key=len) if 2 < len(word) <= LONGEST[where]}


@lru_cache(SEEN)
def left_of(text: str) -> Side:
    """The side before a name that `text` ends at: as much of it as the longest word with its last character has."""
    b = beside("left")
    char = text[-1]
    kind = ""
    h, f = on_han = _on_han(char, b)
    cue = None
    for n in range(min(len(text), LONGEST["left"]), 1, -1):
        word = b.word(text[-n:])
        if word is None:
            continue
        if word.title is not None and kind != "title":
            kind = "title"
            h += b.han[0] - on_han[0] + word.title[0]  # its last letter begins no name: 丈夫|苏永福
            f += b.han[1] - on_han[1] + word.title[1]
        if word.cue is not None and cue is None:
            cue = word
    if not kind and (char == "的" or char in han.CALLED) and (told := han.told(text[-2:-1], char)):
        kind = "title" if told == "aged" else ""
        h += H.get("left." + told, 0.0)
        f += F.get("foreign.left." + told, 0.0)
    if cue is None and kind != "title":
        cue = b.word(char)
    if cue is not None and cue.cue is not None:
        return kind or ("cue" if cue.positive else _body(text)), h + cue.cue[0], f + cue.cue[1]
    return (kind, h, f) if kind else (_body(text), *_unknown_left(char, h, f, b)[1:])


@cache
def left_of_one(char: str) -> Side | int:
    """The side before a name where one character tells it; else how long the longest word is that ends with it."""
    b = beside("left")
    if not "\u4e00" <= char <= "\u9fff":
        return b.marks.get(char, b.latin)
    reach = b.reach.get(char, 2 if char == "的" or char in han.CALLED else 0)
    if reach:
        return reach
    h, f = _on_han(char, b)
    cue = b.word(char)
    if cue is not None and cue.cue is not None:
        return "cue" if cue.positive else _body(char), h + cue.cue[0], f + cue.cue[1]
    return (_body(char), *_unknown_left(char, h, f, b)[1:])


def _body(text: str) -> str:
    """Whether somebody may be where `text` ends: 长河大学."""
    return "body" if text[-1] in han.BODIES or text[-2:] in han.BODIES else ""


def _unknown_left(char: str, h: float, f: float, b: Beside) -> Side:
    h += b.unknown[0]
    f += b.unknown[1]
    if char in "年月日天":
        h += H.get("left.time", 0.0)
        f += F.get("foreign.left.time", 0.0)
    return "", h, f


@lru_cache(2 * SEEN)
def right_of_two(pair: str) -> Right | None:
    """The side after a name where two characters tell it, as they mostly do; None where longer words may begin with them."""
    if not "\u4e00" <= pair[0] <= "\u9fff":
        return untold(pair)
    if pair in (han.joined.heads or ()) or pair in longer("right") or predicates.goes_on(pair):
        return None
    return _weigh_right(pair)


def untold(pair: str) -> Right | None:
    """The side after a name where one character tells it."""
    b, char = beside("right"), pair[0]
    if "\u4e00" <= char <= "\u9fff" or char in DIGITS:
        return None
    return (*b.marks.get(char, b.latin), False, 0.0, NO_HAN)


@lru_cache(SEEN)
def right_of(text: str) -> Right:
    """The side after a name that four characters tell."""
    return _weigh_right(text)


def _weigh_right(text: str) -> Right:
    """The side after a name that `text` begins at, of two to four characters."""
    plain, suffix, reach = _plain_right(text[0])
    kind, h, f, _, given, _ = plain
    b, two = beside("right"), text[:2]
    predicate = predicates.begins(text)
    told = predicate or suffix or two in TELLING or (reach and (two in b.cues or two in b.titles or (reach > 2 and len(text) > 2)))
    if told:
        kind, h, f = _told_right(text, predicate)
    word = han.tables().words.get
    starts = word(two, 0.0)
    if len(text) > 2 and (weight := word(text[:3], 0.0)) > starts:
        starts = weight
    begun = starts > 0.0
    if len(text) > 3 and (weight := word(text, 0.0)) > starts:
        starts = weight
    return (kind, h, f, begun, given, starts) if told or starts else plain  # one for all that tell no more than their first character


@cache
def _plain_right(char: str) -> tuple[Right, bool, int]:
    """The side after a name that one character tells; whether it makes a place of the name; how long the words beside names are that it begins."""
    b = beside("right")
    kind, h, f = _cue_right("", *_on_han(char, b), b.word(char), b)
    return (kind, h, f, False, han.tables().second.get(char, han.RARE), 0.0), char in han.SUFFIX, b.reach.get(char, 0)


def _told_right(text: str, predicate: bool) -> Side:
    """The side after a name that more than one character tells."""
    b = beside("right")
    char, two = text[0], text[:2]
    kind = "suffix" if not predicate and han.suffixed(text, 0, len(text)) else ""
    h, f = b.han if predicate else _on_han(char, b)
    cue = title = None
    for n in range(min(b.reach.get(char, 2), len(text)), 1, -1):
        found = b.word(text[:n])
        if found is not None:
            title, cue = title or found.title, cue or (found if found.cue is not None else None)
    if title is not None:
        kind = kind or "title"
        h, f = b.han[0] + title[0], b.han[1] + title[1]  # its first letter goes on no name: 李莉|博士
    if two in han.TIMES:
        kind = kind or "cue"
        h += H.get("right.time", 0.0)
        f += F.get("foreign.right.time", 0.0)
    elif predicate:
        kind = kind or "cue"
        h += H.get("right.predicate", 0.0)
        f += F.get("foreign.right.predicate", 0.0)
    if cue is None and title is not None:  # 清照|议长: no word begins with 议 alone there
        return kind, h, f
    return _cue_right(kind, h, f, b.word(char) if cue is None else cue, b)


def _cue_right(kind: str, h: float, f: float, cue: Word | None, b: Beside) -> Side:
    if cue is None or cue.cue is None:
        return kind, h + b.unknown[0], f + b.unknown[1]
    return kind or ("cue" if cue.positive else ""), h + cue.cue[0], f + cue.cue[1]


def _on_han(char: str, b: Beside) -> tuple[float, float]:
    """What it means that a Han character stands there, the more so one of transliterated names."""
    h, f = b.han
    weight = han.tables().foreign.get(char)
    if weight is not None and weight > 0.5:
        h += 0.0 if char == han.INSIDE and b.where == "left" else weight * b.foreign[0]
        f += weight * b.foreign[1]
    return h, f
