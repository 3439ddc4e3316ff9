"""All stretches of an article that may be names, each with the score of its own evidence.

The blocks of its text are parted by line breaks, which stand in no table: the whole is read in one go.
Most surname characters begin no name: the cheapest tests come first.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import cache, lru_cache

from ...gazetteer import ready
from ...named import NamedTuple
from ...patterns import pattern
from . import dotted, foreign, han, parts, weights
from .sides import Sides
from .sums import dotted_totals, foreign_total, han_total
from .whole import Reading

#: what the characters of a Han name must come to, whatever stands beside it
LEAST_INNER = -3.6
#: the same after a title
LEAST_AFTER_TITLE = -8.5
#: the weight of a two-character word that holds a surname as its second: 提高, 地方
COMMON = 6.0
#: surnames at least so sure make a married woman's two: 陈方安生
DOUBLE = -1.0
#: how much a dot speaks for a name
DOT = 2.5
#: lists of names have up to 36 stretches that may be names in 64 characters, twice as many are no list any more; 王 a page long has 256
BLOCK, DENSE = 64, 72
#: own evidence below this is not looked at again
LEAST = -3.0


SHAPES = {
    1: (weights.HAN["shape.1+1"], weights.HAN["shape.1+2"]),
    2: (weights.HAN["shape.2+1"], weights.HAN["shape.2+2"]),
    0: (han.RARE, weights.HAN.get("shape.double", -1.0)),
}


@cache
def _starts() -> re.Pattern[str]:
    """A surname that a character follows which may go on the name."""
    return pattern(ready.text("starts"))


def score(evidence: list[tuple[str, float]], table: dict[str, float]) -> float:
    """The log odds that the evidence comes to."""
    return sum(table[name] * value for name, value in evidence if name in table)


class Pair(NamedTuple):
    """What a surname and the character after it come to: as a whole name, without its last character, and whether two surnames begin."""

    two: float
    three: float
    compound: bool


class Start(NamedTuple):
    """What three characters, the first a surname's, begin: names of two and three characters, a surname of two characters."""

    two: bool
    three: bool
    compound: bool
    #: the same after a title, where less will do
    after_title: tuple[bool, bool]


NO = -99.0


@lru_cache(1 << 14)
def _pair(pair: str) -> Pair:
    t = han.tables()
    w = weights.HAN
    first = pair[1:]
    single, following = t.surnames.get(pair[0]), t.surnames.get(first, han.RARE)
    compound = pair in t.surnames or (single is not None and single > DOUBLE and following > DOUBLE)
    two = three = NO
    if single is not None and first != "某":
        surname = w["surname"] * single
        word = t.words.get(pair)
        if first in t.single:
            two = surname + SHAPES[1][0] + w["given.single"] * t.single[first]
            two += 0.0 if word is None else w["word.whole"] + w["word.whole.weight"] * word
        three = surname + SHAPES[1][1] + w["given.first"] * t.first.get(first, han.RARE)
        three += 0.0 if word is None else w["word.start"] * word
    return Pair(two, three, compound)


@lru_cache(1 << 14)
def _start(begun: str) -> Start | None:
    """What the characters begin, weighed by themselves; None for no name, not even after a title."""
    two, three, compound = _pair(begun[:2])
    last = han.tables().second.get(begun[2:])
    three = NO if last is None else three + weights.HAN["given.second"] * last
    after_title = two > LEAST_AFTER_TITLE, three > LEAST_AFTER_TITLE
    if not compound and after_title == (False, False):
        return None
    return Start(two > LEAST_INNER, three > LEAST_INNER, compound, after_title)


@cache
def _title_ends() -> frozenset[str]:
    return frozenset([*(title[-1] for title in han.tables().titles), "的"])


def han_spans(text: str) -> Iterator[tuple[int, int, int]]:
    """Stretches of a text that may be Han names by their characters, with the surname's length."""
    t = han.tables()
    titles, words = t.titles, t.words
    title_ends = _title_ends()
    i = -1
    for gap in _starts().split(text)[:-1]:
        i += 1 + len(gap)
        start = _start(text[i : i + 3])
        if start is None:
            continue
        if text[i] in title_ends and (text[i - 2 : i + 1] in titles or text[i - 3 : i + 1] in titles) and text[i - 2 : i] in titles:
            continue  # 书记员|康珠
        two, three, compound, after_title = start
        least = LEAST_INNER
        if i and text[i - 1] in title_ends and (
            text[i - 2 : i] in titles or text[i - 3 : i] in titles or text[i - 4 : i] in titles or text[i - 2 : i] == "岁的"
        ):
            least = LEAST_AFTER_TITLE
            two, three = after_title
        elif not (two or three or compound) or (i and words.get(text[i - 1 : i + 1], 0.0) >= COMMON):
            continue
        if two:
            yield i, i + 2, 1
        if three:
            yield i, i + 3, 1
        if compound:
            yield from _compound(t, text, i, least)


def _compound(t: han.Tables, text: str, i: int, least: float) -> Iterator[tuple[int, int, int]]:
    """Names after two characters of surname."""
    w = weights.HAN
    surname = w["surname"] * han.surname_weight(t, text[i : i + 2])
    shape = SHAPES[2 if text[i : i + 2] in t.surnames else 0]
    single = t.single.get(text[i + 2 : i + 3])
    if single is not None and surname + shape[0] + w["given.single"] * single > least:
        yield i, i + 3, 2
    last = t.second.get(text[i + 3 : i + 4])
    if last is not None:
        first = t.first.get(text[i + 2], han.RARE)
        if surname + shape[1] + w["given.first"] * first + w["given.second"] * last > least:
            yield i, i + 4, 2


def han_readings(sides: Sides) -> Iterator[Reading]:
    """Stretches of a text that may be Han names, where it is prose or a list at all: not in 王李张王刘李 for pages on end."""
    spans = list(han_spans(sides.text))
    last = max(0, len(sides.text) // BLOCK - 1)  # a rest too short to tell belongs to the block before it
    dense = _dense(spans, last, len(sides.text))
    for i, j, ns in spans:
        if min(i // BLOCK, last) in dense:
            continue
        total = han_total(sides, i, j, ns, LEAST)
        if total is not None and total > LEAST:
            yield (i, j, total, "han")


def _dense(spans: list[tuple[int, int, int]], last: int, size: int) -> set[int]:
    """The blocks of the text, up to the `last`, where more stretches may be names than names can stand."""
    if len(spans) <= DENSE:
        return set()
    counts = Counter([min(i // BLOCK, last) for i, _, _ in spans])
    most = max(DENSE, DENSE * (size - last * BLOCK) // BLOCK)
    return {block for block, n in counts.items() if n > (most if block == last else DENSE)}


def foreign_spans(text: str) -> dict[tuple[int, int], tuple[str, int] | None]:
    """Stretches of a text that may be names without a Han surname, and the known parts in them."""
    spans: dict[tuple[int, int], tuple[str, int] | None] = dict.fromkeys(foreign.spans(text))
    for i, j, kind, count in parts.stretches(text):
        spans[i, j] = (kind, count)
    return spans


def foreign_readings(sides: Sides) -> Iterator[Reading]:
    """Stretches of a text that may be names without a Han surname and without dots."""
    text = sides.text
    for (i, j), made in foreign_spans(text).items():
        if "的" in text[i:j]:
            continue
        total = foreign_total(sides, i, j, made, LEAST)
        if total is not None and total > LEAST:
            yield (i, j, total, made[0] if made else "foreign")


def dotted_readings(sides: Sides) -> Iterator[Reading]:
    """Stretches of a text that may be names with dots: a dot speaks for a name already."""
    text = sides.text
    for starts, ends in dotted.groups(text):
        for i, j, weight in dotted_totals(sides, starts, ends):
            total = weight + DOT
            if total > 0 and dotted.likely(text, i, j):
                yield (i, j, total, "dotted")
