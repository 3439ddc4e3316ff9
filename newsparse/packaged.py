"""Files of the package's data, wherever it lies: on disk, or in an archive on the path."""

from __future__ import annotations

from typing import Any


def packaged(name: str) -> bytes:
    """The bytes of `gazetteer/data/surnames.tsv`; raises OSError. As `pkgutil.get_data` does it, without the import."""
    loader: Any = __loader__  # type: ignore[name-defined]
    data: bytes = loader.get_data(__file__.rpartition("packaged.py")[0] + name)
    return data
