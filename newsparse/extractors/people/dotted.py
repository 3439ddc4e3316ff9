"""Names whose parts are joined by a dot: 弗拉基米尔·普京, 巴·达来, 阿不都热依木·买买提, J·K·罗琳."""

from __future__ import annotations

import re

from . import foreign, han
from .whole import Reading

DOT = re.compile(f"[{foreign.DOTS}]")
#: joints inside one name
JOINTS = frozenset(foreign.JOINTS)
#: how likely a name a dot makes by itself
DOT_WEIGHT = 1.0


def readings(text: str) -> list[Reading]:
    """The dotted names of a text, each with its score."""
    found: list[Reading] = []
    at = 0
    for dot in DOT.finditer(text):
        if dot.start() < at:
            continue
        reading = _around(text, dot.start())
        if reading is not None:
            found.append(reading)
            at = reading[1]
    return found


def _letter(char: str) -> float | None:
    """The weight of a character inside a part; None where it can't stand in a name."""
    if char.isascii() and char.isalpha():
        return 1.0
    t = foreign.letters()
    weight = t.middle.get(char)
    if weight is not None:
        return weight
    tables = han.tables()
    weight = tables.second.get(char, tables.first.get(char))
    return None if weight is None else min(weight, 0.5) - 1.0


def _around(text: str, dot: int) -> Reading | None:
    """The best name around the dot: parts to the left and right that are likeliest in transliteration."""
    start, left = _reach(text, dot, -1)
    if start == dot:
        return None
    end, right = dot, 0.0
    while end < len(text) and text[end] in JOINTS:
        stop, weight = _reach(text, end + 1, 1)
        if stop == end + 1:
            break
        end, right = stop, right + weight
    if end == dot:
        return None
    return (start, end, DOT_WEIGHT + 0.4 * (left + right) / 2, "dotted")


def _reach(text: str, at: int, step: int) -> tuple[int, float]:
    """How far a part reaches from `at` (its border at the dot) to the left or the right, and its weight."""
    best, reach = 0.0, at
    total = 0.0
    words = han.tables().words
    titles = han.tables().titles
    for n in range(1, 9):
        k = at - n if step < 0 else at + n - 1
        if not 0 <= k < len(text):
            break
        char = text[k]
        if char in JOINTS and n > 1 and step < 0 and reach == k + 1:
            more, weight = _reach(text, k, -1)
            return (more, best + weight) if more < k else (reach, best)
        weight_or_none = _letter(char)
        if weight_or_none is None:
            break
        total += weight_or_none
        if step < 0 and any(text[k - m : k] in titles for m in (2, 3, 4)):
            total += 2.0
        if step < 0 and text[k : k + 2] in titles:
            break
        if step > 0 and n > 1 and text[k - 1 : k + 1] in words and text[k - 1 : k + 1] not in ("斯坦",):
            total -= 0.15 * words[text[k - 1 : k + 1]]
        if total > best or n == 1:
            best, reach = total, (k if step < 0 else k + 1)
    return reach, best
