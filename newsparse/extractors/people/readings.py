"""All stretches of an article that may be names, each with the score of its own evidence.

Most surname characters begin no name: the cheapest tests come first.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from . import dotted, foreign, han, parts, weights
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
LEAST = -4.0


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
    return re.compile(f"[{surnames}](?=[{given}])")


def score(evidence: list[tuple[str, float]], table: dict[str, float]) -> float:
    """The log odds that the evidence comes to."""
    return sum(table[name] * value for name, value in evidence if name in table)


def han_spans(text: str, low: int, high: int) -> Iterator[tuple[int, int, int]]:
    """Stretches of the block `[low, high)` that may be Han names by their characters, with the surname's length."""
    t = han.tables()
    surnames = t.surnames
    for found in _starts().finditer(text, low, high):
        i = found.start()
        if text[i + 1] == "某":
            continue
        least = LEAST_INNER
        if i > low + 1 and (text[i - 2 : i] in t.titles or text[i - 3 : i] in t.titles):
            least = LEAST_AFTER_TITLE
        elif i > low and t.words.get(text[i - 1 : i + 1], 0.0) >= COMMON:
            continue
        single = surnames.get(text[i])
        if text[i : i + 2] in surnames or (
            single is not None and single > DOUBLE and surnames.get(text[i + 1], han.RARE) > DOUBLE
        ):
            yield from _shapes(t, text, i, 2, high, least)
        if single is not None:
            yield from _shapes(t, text, i, 1, high, least)


def _shapes(t: han.Tables, text: str, i: int, ns: int, high: int, least: float) -> Iterator[tuple[int, int, int]]:
    w = weights.HAN
    surname = w["surname"] * han.surname_weight(t, text[i : i + ns])
    shape = SHAPES[ns if text[i : i + ns] in t.surnames else 0]
    j = i + ns + 1
    if j > high:
        return
    first = t.single.get(text[j - 1])
    if first is not None and surname + shape[0] + w["given.single"] * first > least:
        yield i, j, ns
    if j == high:
        return
    second = t.second.get(text[j])
    if second is None:
        return
    first = t.first.get(text[j - 1], han.RARE)
    if surname + shape[1] + w["given.first"] * first + w["given.second"] * second > least:
        yield i, j + 1, ns


def han_readings(text: str, low: int, high: int) -> Iterator[Reading]:
    """Stretches of the block `[low, high)` that may be Han names."""
    for i, j, ns in han_spans(text, low, high):
        total = score(han.evidence(text, i, j, ns, low, high), weights.HAN)
        total += weights.SURNAMES.get(text[i : i + ns], 0.0)
        if total > LEAST:
            yield (i, j, total, "han")


def foreign_spans(text: str, low: int, high: int) -> dict[tuple[int, int], tuple[str, int] | None]:
    """Stretches of the block `[low, high)` that may be names without a Han surname, and the known parts in them."""
    spans: dict[tuple[int, int], tuple[str, int] | None] = dict.fromkeys(foreign.spans(text, low, high))
    for i, j, kind, count in parts.stretches(text[low:high]):
        spans[low + i, low + j] = (kind, count)
    return spans


def foreign_readings(text: str, low: int, high: int) -> Iterator[Reading]:
    """Stretches of the block `[low, high)` that may be names without a Han surname and without dots."""
    for (i, j), made in foreign_spans(text, low, high).items():
        total = score(foreign.evidence(text, i, j, low, high, made), weights.FOREIGN)
        if total > LEAST:
            yield (i, j, total, "foreign")


def dotted_readings(text: str, low: int, high: int) -> Iterator[Reading]:
    """Stretches of the block `[low, high)` that may be names with dots: a dot speaks for a name already."""
    for i, j in dotted.spans(text, low, high):
        total = score(dotted.evidence(text, i, j, low, high), weights.DOTTED) + DOT
        if total > 0:
            yield (i, j, total, "dotted")
