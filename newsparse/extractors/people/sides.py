"""The sums of a name's evidence, each side weighed once a place: 局长|刘文|介绍 comes to what `han.evidence` lists.

`han.evidence` and `foreign.evidence` say why; this says how much, at a tenth of the cost. A test holds them equal.
"""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from . import foreign, han, weights

H = weights.HAN
F = weights.FOREIGN

#: what stands beside a place: how it speaks, and its weight for a Han and for a transliterated name
Side = tuple[str, float, float]


def _both(key: str) -> tuple[float, float]:
    return H.get(key, 0.0), F.get("foreign." + key, 0.0)


class Word(NamedTuple):
    """A word that may stand beside a name."""

    title: tuple[float, float] | None
    cue: tuple[float, float] | None
    positive: bool


class Beside(NamedTuple):
    """Everything about one side."""

    marks: dict[str, Side]
    latin: Side
    han: tuple[float, float]
    unknown: tuple[float, float]
    foreign: tuple[float, float]
    words: dict[str, Word]
    #: the characters next to the name of words longer than one
    ends: frozenset[str]


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
    words = {word: _word(where, len(word), cues.get(word), t.titles.get(word)) for word in cues.keys() | t.titles.keys()}
    ends = frozenset(word[-1] if where == "left" else word[0] for word in words if len(word) > 1)
    latin: Side = ("", *_both(f"{where}.latin"))
    return Beside(marks, latin, _both(f"{where}.han"), _both(f"{where}.unknown"), _both(f"{where}.foreign"), words, ends)


_BETWEEN_H = {key[8:]: weight for key, weight in H.items() if key.startswith("between.")}
_BETWEEN_F = {key[16:]: weight for key, weight in F.items() if key.startswith("foreign.between.")}
KINDS = ("", "title", "cue", "mark", "suffix")
BETWEEN_H = {(a, b): _BETWEEN_H.get(f"{a or 'none'}.{b or 'none'}", 0.0) if a or b else 0.0 for a in KINDS for b in KINDS}
BETWEEN_F = {(a, b): _BETWEEN_F.get(f"{a or 'none'}.{b or 'none'}", 0.0) if a or b else 0.0 for a in KINDS for b in KINDS}
for _kind in KINDS:
    BETWEEN_H[_kind, "suffix"] += H.get(f"right.suffix.{_kind or 'none'}", 0.0)
    BETWEEN_F[_kind, "suffix"] += F.get("foreign.right.suffix", 0.0)
#: the most that the right side may still add, by what the left side is
BEST_RIGHT = {
    a: max(BETWEEN_H[a, b] for b in KINDS) + max(0.0, *(H.get(f"right.{kind}", 0.0) for kind in han.MARKS)) + 0.8 for a in KINDS
}
BETWEEN_H["", ""] = BETWEEN_F["", ""] = 0.0


class Sides:
    """What stands beside the places of one text."""

    __slots__ = ("_cross", "_left", "_right", "text")

    def __init__(self, text: str) -> None:
        self.text = text
        self._left: dict[int, Side] = {}
        self._right: dict[int, tuple[str, float, float, bool, float, float]] = {}
        self._cross: dict[int, tuple[float, float]] = {}

    def left(self, i: int, low: int) -> Side:
        """The side before `i`."""
        found = self._left.get(i)
        if found is None:
            found = self._left[i] = self._weigh_left(i, low)
        return found

    def _weigh_left(self, i: int, low: int) -> Side:
        b = beside("left")
        if i <= low:
            return b.marks[""]
        text = self.text
        char = text[i - 1]
        mark = b.marks.get(char)
        if mark is not None:
            return mark
        if not "\u4e00" <= char <= "\u9fff":
            return b.latin
        kind = ""
        h, f = b.han
        weight = han.tables().foreign.get(char)
        if weight is not None and weight > 0.5:
            h += weight * b.foreign[0]
            f += weight * b.foreign[1]
        cue = None
        if char in b.ends:
            for n in (5, 4, 3, 2):
                word = b.words.get(text[i - n : i]) if i - n >= low else None
                if word is None:
                    continue
                if word.title is not None and kind != "title":
                    kind = "title"
                    h += word.title[0]
                    f += word.title[1]
                if word.cue is not None and cue is None:
                    cue = word
        if cue is None and kind != "title":
            cue = b.words.get(char)
        if cue is not None and cue.cue is not None:
            kind = kind or ("cue" if cue.positive else "")
            return kind, h + cue.cue[0], f + cue.cue[1]
        if kind:
            return kind, h, f
        h += b.unknown[0]
        f += b.unknown[1]
        if char in "年月日天":
            h += H.get("left.time", 0.0)
            f += F.get("foreign.left.time", 0.0)
        return kind, h, f

    def right(self, j: int, high: int) -> tuple[str, float, float, bool, float, float]:
        """The side after `j`; also whether a word begins there, the weight of its character as a given name's, and its own."""
        found = self._right.get(j)
        if found is None:
            found = self._right[j] = self._weigh_right(j, high)
        return found

    def _weigh_right(self, j: int, high: int) -> tuple[str, float, float, bool, float, float]:
        b = beside("right")
        if j >= high:
            return (*b.marks[""], False, 0.0, 0.0)
        text = self.text
        char = text[j]
        mark = b.marks.get(char)
        if mark is not None:
            return (*mark, False, 0.0, 0.0)
        if not "\u4e00" <= char <= "\u9fff":
            return (*b.latin, False, 0.0, 0.0)
        t = han.tables()
        kind = "suffix" if han.suffixed(text, j, high) else ""
        h, f = b.han
        weight = t.foreign.get(char)
        if weight is not None and weight > 0.5:
            h += weight * b.foreign[0]
            f += weight * b.foreign[1]
        two = text[j : j + 2]
        cue = title = None
        if char in b.ends:
            for n in (4, 3, 2):
                word = b.words.get(text[j : j + n]) if j + n <= high else None
                if word is None:
                    continue
                if word.title is not None and title is None:
                    title = word.title
                if word.cue is not None and cue is None:
                    cue = word
        if title is not None:
            kind = kind or "title"
            h += title[0]
            f += title[1]
        if two in han.TIMES:
            kind = kind or "cue"
            h += H.get("right.time", 0.0)
            f += F.get("foreign.right.time", 0.0)
        if cue is None:
            cue = b.words.get(char)
        if cue is not None and cue.cue is not None:
            kind = kind or ("cue" if cue.positive else "")
            h += cue.cue[0]
            f += cue.cue[1]
        else:
            h += b.unknown[0]
            f += b.unknown[1]
        words = t.words
        starts = max(words.get(two, 0.0) if j + 2 <= high else 0.0, words.get(text[j : j + 3], 0.0) if j + 3 <= high else 0.0)
        known = two in words or text[j : j + 3] in words
        if j + 4 <= high:
            starts = max(starts, words.get(text[j : j + 4], 0.0))
        return kind, h, f, known, t.second.get(char, han.RARE), starts

    def crossed(self, i: int, low: int, high: int) -> tuple[float, float]:
        """The weight of the weightiest word across `i`, and by how much it outweighs the words that end there."""
        found = self._cross.get(i)
        if found is None:
            words = han.tables().words
            text = self.text
            weight = han.crossing(words, text, low, i, high) if i > low else 0.0
            ending = max((words.get(text[i - n : i], 0.0) for n in (2, 3, 4) if i - n >= low), default=0.0) if weight else 0.0
            found = self._cross[i] = (weight, weight - ending)
        return found


def han_total(sides: Sides, i: int, j: int, ns: int, low: int, high: int, least: float) -> float | None:
    """What the evidence of `han.evidence` comes to; None as soon as it can't reach `least`."""
    t = han.tables()
    text = sides.text
    if j - i - ns == 2 and t.titles.get(text[j - 2 : j]) == "address":  # 赵女士
        return None
    words = t.words
    total, surname = _han_inner(t, text, i, j, ns)
    before, weight, _ = sides.left(i, low)
    total += weight
    if before == "title":
        total += H["surname.title"] * surname
    if total + BEST_RIGHT[before] + abs(surname) * 0.2 < least:
        return None
    after, weight, _, known, given, starts = sides.right(j, high)
    total += weight + BETWEEN_H[before, after]
    if before == "title" and after in ("cue", "mark"):
        total += H.get("surname.framed", 0.0) * surname
    n = j - i - ns
    if j < high and "\u4e00" <= text[j] <= "\u9fff":
        if n == 1:
            total += H["right.given"] * given
        if known:
            total += H["right.word+1" if n == 1 else "right.word+2"]
        prefix = words.get(text[i : j + 1], 0.0)
        if j + 1 < high:
            prefix = max(prefix, words.get(text[i : j + 2], 0.0))
        if prefix:
            total += H["word.prefix"] + H["word.prefix.weight"] * prefix
    if total < least:
        return None
    crossed, net = sides.crossed(i, low, high)
    if crossed:
        total += H["word.left.title" if before == "title" else "word.left"] * crossed
        if net > 0:
            total += H["word.left.net"] * net
    crossed = han.crossing(words, text, i + 1, j, high)
    if crossed:
        total += H["word.right.title" if after == "title" else "word.right"] * crossed
        if crossed > starts:
            total += H["word.right.net"] * (crossed - starts)
    return total


def _han_inner(t: han.Tables, text: str, i: int, j: int, ns: int) -> tuple[float, float]:
    """The weight of the characters themselves, and of the surname among them."""
    words = t.words
    surname = t.surnames.get(text[i : i + ns])
    n = j - i - ns
    if surname is None:
        surname = han.surname_weight(t, text[i : i + ns])
        total = H["shape.double"]
    else:
        total = SHAPES[ns, n]
    total += H["surname"] * surname + weights.SURNAMES.get(text[i : i + ns], 0.0)
    whole = words.get(text[i:j])
    if whole is not None:
        total += H["word.whole"] + H["word.whole.weight"] * whole
    last = text[j - 1]
    if last in han.SUFFIX:
        total += H["given.suffix"]
    if n == 1:
        total += H["given.single"] * t.single.get(last, han.RARE)
        if surname > 0:
            total += H["surname.strong+1"]
        return total, surname
    total += H["given.first"] * t.first.get(text[j - 2], han.RARE) + H["given.second"] * t.second.get(last, han.RARE)
    if last in han.PARTICLES:
        total += H["given.particle"]
    if surname > 0:
        total += H["surname.strong+2"]
    if ns == 1:
        weight = words.get(text[i + 1 : j])
        if weight is not None:
            total += H["word.given"] * weight
    if last in han.PLACES:
        total += H["given.place"]
    weight = words.get(text[i : j - 1])
    if weight is not None:
        total += H["word.start"] * weight
    weight = t.after.get(last)
    if weight is not None and weight > 0:
        total += H["given.verb"] * weight
    return total, surname


SHAPES = {(ns, n): H[f"shape.{ns}+{n}"] for ns in (1, 2) for n in (1, 2)}
LENGTHS = tuple(F.get(f"foreign.length.{n}", 0.0) for n in range(8))
FIRST, LAST = F["foreign.first"], F["foreign.last"]
#: what the words inside a transliterated name may add to it
LENIENT = 1.0


def foreign_total(
    sides: Sides, i: int, j: int, low: int, high: int, made: tuple[str, int] | None, least: float
) -> float | None:
    """What the evidence of `foreign.evidence` comes to; None as soon as it can't reach `least`."""
    before, _, total = sides.left(i, low)
    after, _, weight, known, _, _ = sides.right(j, high)
    total += weight + BETWEEN_F[before, after]
    if known:
        total += F.get("foreign.right.word+0", 0.0)
    text = sides.text
    t = foreign.letters()
    n = j - i
    total += LENGTHS[n if n < 7 else 7] + FIRST * t.first.get(text[i], foreign.RARE) + LAST * t.last.get(text[j - 1], foreign.RARE)
    if made is None and total < least - LENIENT:
        return None
    words = han.tables().words
    total += sum(F.get(key, 0.0) * value for key, value in foreign.inner_evidence(text, i, j, high, made)[3:])
    if total < least:
        return None
    crossed = sides.crossed(i, low, high)[0]
    if crossed:
        total += F.get("foreign.word.left.title" if before == "title" else "foreign.word.left", 0.0) * crossed
    crossed = han.crossing(words, text, i + 1, j, high)
    if crossed:
        total += F.get("foreign.word.right.title" if after == "title" else "foreign.word.right", 0.0) * crossed
    verb = han.tables().after.get(text[j - 1])
    if verb is not None and verb > 0:
        total += F.get("foreign.verb", 0.0) * verb
    return total
