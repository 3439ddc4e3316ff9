"""Every exception that the package raises.

    NewsparseError
    ├── InputError        an input can't be read: names it, says why and what to do
    ├── DataError         a table of the package is missing or of another version
    ├── OutputError       the output can't be written
    ├── GazetteerError    a user's own list of names that can't be read: names the lines
    └── UsageError        options that don't go together, or a value that is none
"""

from __future__ import annotations

from collections.abc import Sequence


class NewsparseError(Exception):
    """Base of all errors of this package; its text is one line for the user."""


class InputError(NewsparseError):
    """An input that gives no record."""

    def __init__(self, path: str, reason: str) -> None:
        super().__init__(f"{path}: {reason}")
        self.path = path
        self.reason = reason


class OutputError(NewsparseError):
    """The output can't be opened or written to."""


class DataError(NewsparseError):
    """A packaged table that can't be read: the installation is damaged."""


class UsageError(NewsparseError):
    """Wrong usage of an option or argument."""


class GazetteerError(NewsparseError):
    """A user's list of names with faults: the first is told, and the lines of the others; `faults` has all."""

    def __init__(self, path: str, faults: Sequence[tuple[int, str]]) -> None:
        number, first = faults[0]
        lines = [str(line) for line, _ in faults[1:]]
        shown = ", ".join(lines[:20]) + (" …" if len(lines) > 20 else "")
        more = f" ({len(lines)} more, in line{'s' if len(lines) > 1 else ''} {shown})" if lines else ""
        super().__init__(f"{path}:{number}: {first}{more}" if number else f"{path}: {first}")
        self.path = path
        self.faults = tuple(faults)
