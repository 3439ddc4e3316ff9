"""All stretches of an article that may be names, each with the score of its own evidence.

Most surname characters begin no name: the cheapest tests come first.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from ...patterns import pattern
from . import dotted, foreign, han, parts, weights
from .sides import Sides, foreign_total, han_total
from .whole import Reading

#: what the characters of a Han name must come to, whatever stands beside it
LEAST_INNER = -3.6
#: the same after a title
LEAST_AFTER_TITLE = -6.0
#: the weight of a two-character word that holds a surname as its second: 提高, 地方
COMMON = 6.0
#: surnames at least so sure make a married woman's two: 陈方安生
DOUBLE = -1.0
#: how much a dot speaks for a name
DOT = 2.5
#: own evidence below this is not looked at again
LEAST = -3.0


SHAPES = {
    1: (weights.HAN["shape.1+1"], weights.HAN["shape.1+2"]),
    2: (weights.HAN["shape.2+1"], weights.HAN["shape.2+2"]),
    0: (han.RARE, weights.HAN.get("shape.double", -1.0)),
}


@cache
def _starts() -> re.Pattern[str]:
    """A surname and a character that may follow it."""
    t = han.tables()
    surnames = "".join(sorted({surname[0] for surname in t.surnames}))
    given = "".join(sorted(t.first.keys() | t.single.keys() | {surname[-1] for surname in t.surnames}))
    return pattern(f"[{surnames}](?=[{given}])")


def score(evidence: list[tuple[str, float]], table: dict[str, float]) -> float:
    """The log odds that the evidence comes to."""
    return sum(table[name] * value for name, value in evidence if name in table)


class Pair(NamedTuple):
    """What a surname and the character after it come to: as a whole name, without its last character, and whether two surnames begin."""

    one: float
    two: float
    compound: bool


#: pairs weighed before; None where they begin no name whatever follows
_PAIRS: dict[str, Pair | None] = {}
#: the table is emptied at so many pairs
PAIRS = 200_000
NO = -99.0


@cache
def _best_second() -> float:
    return max(han.tables().second.values())


def _pair(pair: str) -> Pair | None:
    t = han.tables()
    w = weights.HAN
    single, following = t.surnames.get(pair[0]), t.surnames.get(pair[1:], han.RARE)
    compound = pair in t.surnames or (single is not None and single > DOUBLE and following > DOUBLE)
    one = two = NO
    if single is not None and pair[1:] != "某":
        surname = w["surname"] * single
        word = t.words.get(pair)
        if pair[1:] in t.single:
            one = surname + SHAPES[1][0] + w["given.single"] * t.single[pair[1:]]
            one += 0.0 if word is None else w["word.whole"] + w["word.whole.weight"] * word
        two = surname + SHAPES[1][1] + w["given.first"] * t.first.get(pair[1:], han.RARE)
        two += 0.0 if word is None else w["word.start"] * word
    best = max(one, two + w["given.second"] * _best_second())
    return Pair(one, two, compound) if compound or best > LEAST_AFTER_TITLE else None


@cache
def _title_ends() -> frozenset[str]:
    return frozenset(title[-1] for title in han.tables().titles)


def han_spans(text: str, low: int, high: int) -> Iterator[tuple[int, int, int]]:
    """Stretches of the block `[low, high)` that may be Han names by their characters, with the surname's length."""
    t = han.tables()
    titles, words, second = t.titles, t.words, t.second
    title_ends = _title_ends()
    weight_of_second = weights.HAN["given.second"]
    if len(_PAIRS) > PAIRS:
        _PAIRS.clear()
    for found in _starts().finditer(text, low, high):
        i = found.start()
        pair = text[i : i + 2]
        try:
            entry = _PAIRS[pair]
        except KeyError:
            entry = _PAIRS[pair] = _pair(pair)
        if entry is None:
            continue
        one, two, compound = entry
        if i + 2 < high:
            last = second.get(text[i + 2])
            two = NO if last is None else two + weight_of_second * last
        else:
            two = NO
        least = LEAST_INNER
        if i > low and text[i - 1] in title_ends and (text[i - 2 : i] in titles or text[i - 3 : i] in titles):
            least = LEAST_AFTER_TITLE
        elif (one <= least and two <= least and not compound) or (i > low and words.get(text[i - 1 : i + 1], 0.0) >= COMMON):
            continue
        if one > least:
            yield i, i + 2, 1
        if two > least:
            yield i, i + 3, 1
        if compound:
            yield from _compound(t, text, i, high, least)


def _compound(t: han.Tables, text: str, i: int, high: int, least: float) -> Iterator[tuple[int, int, int]]:
    """Names after two characters of surname."""
    w = weights.HAN
    surname = w["surname"] * han.surname_weight(t, text[i : i + 2])
    shape = SHAPES[2 if text[i : i + 2] in t.surnames else 0]
    if i + 3 > high:
        return
    single = t.single.get(text[i + 2])
    if single is not None and surname + shape[0] + w["given.single"] * single > least:
        yield i, i + 3, 2
    last = t.second.get(text[i + 3]) if i + 4 <= high else None
    if last is not None:
        first = t.first.get(text[i + 2], han.RARE)
        if surname + shape[1] + w["given.first"] * first + w["given.second"] * last > least:
            yield i, i + 4, 2


def han_readings(sides: Sides, low: int, high: int) -> Iterator[Reading]:
    """Stretches of the block `[low, high)` that may be Han names."""
    for i, j, ns in han_spans(sides.text, low, high):
        total = han_total(sides, i, j, ns, low, high, LEAST)
        if total is not None and total > LEAST:
            yield (i, j, total, "han")


def foreign_spans(text: str, low: int, high: int) -> dict[tuple[int, int], tuple[str, int] | None]:
    """Stretches of the block `[low, high)` that may be names without a Han surname, and the known parts in them."""
    spans: dict[tuple[int, int], tuple[str, int] | None] = dict.fromkeys(foreign.spans(text, low, high))
    for i, j, kind, count in parts.stretches(text[low:high]):
        spans[low + i, low + j] = (kind, count)
    return spans


def foreign_readings(sides: Sides, low: int, high: int) -> Iterator[Reading]:
    """Stretches of the block `[low, high)` that may be names without a Han surname and without dots."""
    text = sides.text
    for (i, j), made in foreign_spans(text, low, high).items():
        if "的" in text[i:j]:
            continue
        total = foreign_total(sides, i, j, low, high, made, LEAST)
        if total is not None and total > LEAST:
            yield (i, j, total, made[0] if made else "foreign")


def dotted_readings(text: str, low: int, high: int) -> Iterator[Reading]:
    """Stretches of the block `[low, high)` that may be names with dots: a dot speaks for a name already."""
    for i, j in dotted.spans(text, low, high):
        if not dotted.likely(text, i, j):
            continue
        total = score(dotted.evidence(text, i, j, low, high), weights.DOTTED) + DOT
        if total > 0:
            yield (i, j, total, "dotted")
