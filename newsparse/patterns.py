"""Patterns ready at their first use: `DATE = pattern(r"\\d{4}年")` costs nothing until `DATE.search`.

Compiling what one page needs would take longer than all else together. So the package keeps what `re` compiles patterns to,
as Python keeps what it compiles modules to: by the version of the engine, which checks each code before it runs it.
A pattern that is not there, and any pattern of a Python without a table, is compiled. `tools/build_patterns.py` makes the tables.
"""

from __future__ import annotations

import _sre  # type: ignore[import-not-found]
import marshal
import re
from functools import cache

from .packaged import Mapped, mapped
from .typed import Any, cast

_METHODS = ("finditer", "findall", "fullmatch", "match", "search", "split", "sub")


#: what `_sre.compile` takes beside the pattern itself: flags, where its words begin and end, the number of groups, the names of some
Stored = tuple[int, int, int, int, dict[str, int]]


def key(source: str, flags: int) -> str:
    """What a pattern is found by in the table."""
    return f"{int(flags)} {source}"


def table() -> str:
    """The file of the table for this Python's engine."""
    return f"compiled/{_sre.MAGIC}.bin"


def head() -> bytes:
    """What the table begins with: read on a machine of another byte order or word size it is another number."""
    number = bytearray(4)
    memoryview(number).cast("I")[0] = _sre.MAGIC
    return bytes(number)


@cache
def stored() -> tuple[dict[str, Stored], Mapped]:
    """What the table knows of each pattern, by `key`, and the table itself, the words of patterns first; nothing where there is none."""
    try:
        data = mapped(table())
        kept = marshal.loads(data[int.from_bytes(data[4:8], "little") :]) if data[:4] == head() else None
        return (kept, data) if isinstance(kept, dict) else ({}, b"")
    except (OSError, ValueError, EOFError, TypeError):
        return {}, b""


def ready(source: str, flags: int = 0) -> re.Pattern[str]:
    """What `re.compile` gives, from the table where it is there."""
    patterns, data = stored()
    kept = patterns.get(key(source, flags))
    if kept is None:
        return re.compile(source, flags)
    whole, start, end, groups, names = kept
    index: list[str | None] = [None] * (groups + 1)
    for name, group in names.items():
        index[group] = name
    try:
        return cast("re.Pattern[str]", _sre.compile(source, whole, memoryview(data[start:end]).cast("I").tolist(), groups, names, tuple(index)))
    except (RuntimeError, TypeError, ValueError, OverflowError):
        return re.compile(source, flags)


class _Pattern:
    """Stands for a compiled pattern; its methods become those of the real one when the first of them is asked for."""

    __slots__ = ("_flags", "_source", *_METHODS)

    def __init__(self, source: str, flags: int) -> None:
        self._source = source
        self._flags = flags

    def __getattr__(self, name: str) -> Any:
        compiled = ready(self._source, self._flags)
        for method in _METHODS:
            setattr(self, method, getattr(compiled, method))
        return getattr(compiled, name)


def pattern(source: str, flags: int = 0) -> re.Pattern[str]:
    """What `re.compile` gives, at its first use."""
    return cast("re.Pattern[str]", _Pattern(source, flags))
