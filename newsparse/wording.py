"""Numbers with their nouns, as a message tells them: `1 input`, `2,868 inputs`, `64 MiB`."""

from __future__ import annotations


def numbered(number: int, one: str, many: str = "") -> str:
    """`number` and its noun; `many` where the plural is not made with an s."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def limit(number: int) -> str:
    """A bound on bytes, as an option gives it: `64 MiB`, `32 KiB`, `100 bytes`."""
    for unit, name in ((1 << 30, "GiB"), (1 << 20, "MiB"), (1 << 10, "KiB")):
        if number % unit == 0:
            return f"{number // unit:,} {name}"
    return numbered(number, "byte")
