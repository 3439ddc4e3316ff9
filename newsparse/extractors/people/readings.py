"""All stretches of an article that may be names, each with the score of its own evidence.

Most surname characters begin no name: the cheapest tests come first.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from . import dotted, foreign, han, weights
from .whole import Reading

#: what the characters of a Han name must come to, whatever stands beside it
LEAST_INNER = -3.6
#: the weight of a two-character word that holds a surname as its second: 提高, 地方
COMMON = 6.0
#: how much a dot speaks for a name
DOT = 2.5
#: own evidence below this is not looked at again
LEAST = -4.0


@cache
def _starts() -> re.Pattern[str]:
    """A surname and a character that may follow it."""
    t = han.tables()
    surnames = "".join(sorted(s for s in t.surnames if len(s) == 1))
    given = "".join(sorted(t.first.keys() | t.single.keys()))
    return re.compile(f"[{surnames}](?=[{given}])")


def score(evidence: list[tuple[str, float]], table: dict[str, float]) -> float:
    """The log odds that the evidence comes to."""
    return sum(table[name] * value for name, value in evidence if name in table)


def han_readings(text: str, low: int, high: int) -> Iterator[Reading]:
    """Stretches of the block `[low, high)` that may be Han names."""
    t = han.tables()
    for found in _starts().finditer(text, low, high):
        i = found.start()
        if text[i : i + 2] in t.surnames:
            for j in (i + 3, i + 4):
                if j <= high:
                    yield from _reading(text, i, j, 2, low, high)
        for j in (i + 2, i + 3):
            if j <= high:
                yield from _reading(text, i, j, 1, low, high)


def _reading(text: str, i: int, j: int, ns: int, low: int, high: int) -> Iterator[Reading]:
    t = han.tables()
    given = t.second if j - i - ns == 2 else t.single
    last = given.get(text[j - 1])
    if last is None:
        return
    w = weights.HAN
    inner = w["surname"] * t.surnames[text[i : i + ns]] + w[f"shape.{ns}+{j - i - ns}"]
    if j - i - ns == 2:
        inner += w["given.first"] * t.first.get(text[j - 2], han.RARE) + w["given.second"] * last
    else:
        inner += w["given.single"] * last
    if inner < LEAST_INNER or (i > low and t.words.get(text[i - 1 : i + 1], 0.0) >= COMMON):
        return
    total = score(han.evidence(text, i, j, ns, low, high), w)
    if total > LEAST:
        yield (i, j, total, "han")


def foreign_readings(text: str, low: int, high: int) -> Iterator[Reading]:
    """Stretches of the block `[low, high)` that may be transliterated names without dots."""
    for i, j in foreign.spans(text, low, high):
        total = score(foreign.evidence(text, i, j, low, high), weights.FOREIGN)
        if total > LEAST:
            yield (i, j, total, "foreign")


def dotted_readings(text: str, low: int, high: int) -> Iterator[Reading]:
    """Stretches of the block `[low, high)` that may be names with dots: a dot speaks for a name already."""
    for i, j in dotted.spans(text, low, high):
        total = score(dotted.evidence(text, i, j, low, high), weights.DOTTED) + DOT
        if total > 0:
            yield (i, j, total, "dotted")
