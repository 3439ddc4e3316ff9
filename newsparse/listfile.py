"""A user's list of names from its file: `names.tsv`, in UTF-8, with or without a byte-order mark."""

from __future__ import annotations

import os
from functools import lru_cache

from .errors import GazetteerError
from .gazetteer.own import OwnNames, read_names


def read_gazetteer(path: str | os.PathLike[str]) -> OwnNames:
    """Read names of your own from a file with tabs: `kind`, `name`, `code`, `role`, `organisation` (docs/gazetteer.md).

    Raises GazetteerError, with the line of each fault.
    """
    shown = os.fspath(path)
    try:
        with open(path, "rb") as file:
            data = file.read()
    except OSError as error:
        raise GazetteerError(shown, [(0, f"{(error.strerror or 'can not be read').lower()}: name a file of names, with tabs between its columns")]) from None
    try:
        return read_names(data.decode(), shown)
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise GazetteerError(shown, [(line, "not in UTF-8: save the file in this encoding")]) from None


@lru_cache(maxsize=4)
def same_gazetteer(path: str, digest: str) -> OwnNames:
    """The list that a run began with, read once a process. Raises GazetteerError where the file is another one by now."""
    names = read_gazetteer(path)
    if names.digest != digest:
        raise GazetteerError(path, [(0, "the list has changed since the run began: start it again")])
    return names
