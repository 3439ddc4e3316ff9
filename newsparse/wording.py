"""Numbers with their nouns, as a message tells them: `1 input`, `2,868 inputs`."""

from __future__ import annotations


def numbered(number: int, one: str, many: str = "") -> str:
    """`number` and its noun; `many` where the plural is not made with an s."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"
