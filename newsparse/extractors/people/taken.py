"""The characters of a text that names have taken, and what a name's candidate carries."""

from __future__ import annotations

from collections.abc import Iterable
from operator import attrgetter

from ...rules import Candidate

#: where a candidate begins, to sort and to seek by
START = attrgetter("start")


class Taken:
    """The characters that names have taken; to ask costs the length of a name, not their number."""

    def __init__(self, size: int, found: Iterable[Candidate] = ()) -> None:
        self._at = bytearray(size)
        for candidate in found:
            self.add(candidate.start, candidate.end)

    def add(self, start: int, end: int) -> None:
        self._at[start:end] = b"\1" * (end - start)

    def any(self, start: int, end: int) -> bool:
        return 1 in self._at[start:end]


def data(text: str, role: str | None = None, organisation: str | None = None, partial: bool = False) -> tuple[object, ...]:
    """A candidate's own part: the name without blanks, what the person is and where, whether it is a part of a name only."""
    return ("".join(text.split()), role, organisation, partial)
