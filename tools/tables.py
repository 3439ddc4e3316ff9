"""Reading raw tables and writing packaged ones."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from pathlib import Path

from newsparse.gazetteer.store import MAGIC

LISTS = Path(__file__).parent / "lists"
DATA = Path(__file__).parent.parent / "newsparse" / "gazetteer" / "data"


def rows(path: Path) -> Iterator[list[str]]:
    """Fields of a table's lines, without its heading and comments."""
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines()):
        if line and not line.startswith("#") and not (number == 0 and line.split("\t")[0] in ("code", "name", "short")):
            yield line.split("\t")


def write(path: Path, sections: dict[str, bytes]) -> None:
    """Write named sections, as `store.read` reads them."""
    head = "\n".join(f"{name} {len(body)}" for name, body in sections.items()).encode()
    path.write_bytes(MAGIC + struct.pack("<I", len(head)) + head + b"".join(sections.values()))
