"""Patterns compiled at their first use: `DATE = pattern(r"\\d{4}年")` costs nothing until `DATE.search`."""

from __future__ import annotations

import re
from typing import Any, cast

_METHODS = ("finditer", "findall", "fullmatch", "match", "search", "split", "sub")


class _Pattern:
    """Stands for a compiled pattern; its methods become those of the real one when the first of them is asked for."""

    __slots__ = ("_flags", "_source", *_METHODS)

    def __init__(self, source: str, flags: int) -> None:
        self._source = source
        self._flags = flags

    def __getattr__(self, name: str) -> Any:
        compiled = re.compile(self._source, self._flags)
        for method in _METHODS:
            setattr(self, method, getattr(compiled, method))
        return getattr(compiled, name)


def pattern(source: str, flags: int = 0) -> re.Pattern[str]:
    """What `re.compile` gives, compiled when it is first used: of the patterns that tell lines apart a page needs half."""
    return cast("re.Pattern[str]", _Pattern(source, flags))
