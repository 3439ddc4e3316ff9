"""Reading raw tables and writing packaged ones."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from itertools import accumulate
from pathlib import Path

from newsparse.gazetteer.listed import line_of
from newsparse.gazetteer.store import MAGIC

LISTS = Path(__file__).parent / "lists"
DATA = Path(__file__).parent.parent / "newsparse" / "gazetteer" / "data"


def rows(path: Path) -> Iterator[list[str]]:
    """Fields of a table's lines, without its heading and comments."""
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines()):
        if line and not line.startswith("#") and not (number == 0 and line.split("\t")[0] in ("code", "name", "short")):
            yield line.split("\t")


def write(path: Path, sections: dict[str, bytes]) -> None:
    """Write named sections, as `store.read` reads them; those that `store.apart` reads into files of their own."""
    for section in ("automaton", "patterns"):
        path.with_suffix(f".{section}").write_bytes(sections.pop(section))
    head = "\n".join(f"{name} {len(body)}" for name, body in sections.items()).encode()
    path.write_bytes(MAGIC + struct.pack("<I", len(head)) + head + b"".join(sections.values()))


def write_listed(path: Path, words: dict[str, str]) -> None:
    """Write words, each with letters for its value, as `listed.Listed` seeks them."""
    count = min(1 << 16, 1 << len(words).bit_length())
    lines: list[list[str]] = [[] for _ in range(count)]
    for word in sorted(words):
        lines[line_of(word, count)].append(f" {word}={words[word]}")
    packed = ["".join(line).encode() for line in lines]
    starts = accumulate(map(len, packed), initial=4 * (count + 1))
    path.write_bytes(struct.pack(f"<{count + 1}I", *starts) + b"".join(packed))
