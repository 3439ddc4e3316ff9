"""Texts in traditional characters, read as the tables are written: 廣州市 → 广州市, letter for letter."""

from __future__ import annotations

from functools import cache

from .names import lines


@cache
def _letters() -> tuple[frozenset[str], dict[int, int]]:
    traditional, simple = lines("simplified.txt")
    return frozenset(traditional), str.maketrans(traditional, simple)


def simplified(text: str) -> str:
    """The text with its traditional letters simplified, of the same length; the text itself where it has none."""
    letters, table = _letters()
    return text if letters.isdisjoint(text) else text.translate(table)


__all__ = ["simplified"]
