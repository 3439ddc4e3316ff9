"""Every exception that the package raises.

    NewsparseError
    ├── InputError        an input can't be read: names it, says why and what to do
    ├── DataError         a table of the package is missing or of another version
    ├── OutputError       the output can't be written
    └── UsageError        options that don't go together, or a value that is none
"""

from __future__ import annotations


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
