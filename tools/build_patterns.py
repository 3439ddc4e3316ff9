"""Build newsparse/compiled: what Python's `re` compiles the package's patterns to, a table for each version of its engine.

    python tools/build_patterns.py                          for this Python
    python tools/build_patterns.py python3.12 python3.13    for those as well; they need nothing installed

Anew whenever patterns have changed: those that the tables lack are compiled where they are used, which costs time and nothing else.
"""

from __future__ import annotations

import importlib
import json
import marshal
import pkgutil
import subprocess
import sys
from array import array
from pathlib import Path
from re import _compiler  # type: ignore[attr-defined]
from typing import Any

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT))

from newsparse import patterns  # noqa: E402

#: rooms that no page goes through
OTHERS = ("newsparse.convert", "newsparse.inspector", "newsparse.cli", "newsparse.__main__")
#: bytes before the words of patterns: the mark of the engine, and where they end
HEAD = 8


def main() -> None:
    if sys.argv[1:] == ["-"]:
        write(json.load(sys.stdin))
        return
    listed = collect()
    write(listed)
    for python in sys.argv[1:]:
        subprocess.run([python, __file__, "-"], input=json.dumps(listed), text=True, check=True)


def collect() -> list[tuple[str, int]]:
    """Every pattern that the modules declare, and those that are made of tables when the first page is read."""
    listed: set[tuple[str, int]] = set()
    declared = patterns._Pattern.__init__

    def noting(self: Any, source: str, flags: int) -> None:
        listed.add((source, int(flags)))
        declared(self, source, flags)

    patterns._Pattern.__init__ = noting  # type: ignore[method-assign]
    import newsparse

    for module in pkgutil.walk_packages(newsparse.__path__, "newsparse."):
        if not module.name.startswith(OTHERS):
            importlib.import_module(module.name)
    for page in sorted((ROOT / "seeds").glob("*.txt")):
        newsparse.parse(page.read_text(encoding="utf-8"))
    return sorted(listed)


def write(listed: list[tuple[str, int]]) -> None:
    made: dict[str, patterns.Stored] = {}
    codes = b""
    for source, flags in listed:
        whole, code, groups, names = compiled(source, flags)
        start = HEAD + len(codes)
        codes += code
        made[patterns.key(source, flags)] = whole, start, HEAD + len(codes), groups, names
    path = ROOT / "newsparse" / patterns.table()
    # marshal's version 2: from 3 on, its bytes depend on which strings happen to be one object
    path.write_bytes(patterns.head() + (HEAD + len(codes)).to_bytes(4, "little") + codes + marshal.dumps(made, 2))
    print(f"{path.name}: {len(made)} patterns, {path.stat().st_size // 1024} KiB")


def compiled(source: str, flags: int) -> tuple[int, bytes, int, dict[str, int]]:
    """What `re` hands to its engine for a pattern."""
    engine = _compiler._sre
    _compiler._sre = catcher = _Catcher(engine)
    try:
        _compiler.compile(source, flags)
    finally:
        _compiler._sre = engine
    _, whole, code, groups, names, _ = catcher.caught
    return int(whole), array("I", code).tobytes(), groups, dict(names)


class _Catcher:
    """Stands for the engine, and keeps what it is given to compile."""

    def __init__(self, engine: Any) -> None:
        self._engine = engine
        self.caught: tuple[Any, ...] = ()

    def __getattr__(self, name: str) -> Any:
        return getattr(self._engine, name)

    def compile(self, *given: Any) -> None:
        self.caught = given


if __name__ == "__main__":
    main()
