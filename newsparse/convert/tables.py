"""The digest of the name tables: with better tables every unit is read anew."""

from __future__ import annotations

import hashlib
from functools import cache
from importlib.resources import files


@cache
def tables() -> str:
    """SHA-256 over the files of the gazetteer's package data, by their names."""
    total = hashlib.sha256()
    folder = files("newsparse.gazetteer") / "data"
    if folder.is_dir():
        for file in sorted((file for file in folder.iterdir() if file.is_file()), key=lambda file: file.name):
            total.update(file.name.encode() + b"\0" + hashlib.sha256(file.read_bytes()).digest())
    return total.hexdigest()
