"""Files of the package's data, wherever it lies: on disk, or in an archive on the path."""

from __future__ import annotations

from mmap import ACCESS_READ, mmap

from .typed import Any, TypeAlias

#: bytes, as slices of them give
Mapped: TypeAlias = "bytes | mmap"


def packaged(name: str) -> bytes:
    """The bytes of `gazetteer/data/surnames.tsv`; raises OSError. As `pkgutil.get_data` does it, without the import."""
    loader: Any = __loader__  # type: ignore[name-defined]
    data: bytes = loader.get_data(_path(name))
    return data


def mapped(name: str) -> Mapped:
    """The same where it lies: of a file on disk only the parts that are looked at are read, and no copy of them is made."""
    try:
        with open(_path(name), "rb", buffering=0) as file:
            return mmap(file.fileno(), 0, access=ACCESS_READ)
    except (OSError, ValueError):  # in an archive; empty
        return packaged(name)


def _path(name: str) -> str:
    return __file__.rpartition("packaged.py")[0] + name
