"""`manifest.jsonl`: one line a unit, appended while the run goes on, put in the input's order when it is complete."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterable, Iterator
from types import TracebackType
from typing import Self

import orjson

from .parts import Part, sync_folder, told
from .units import Outcome, read_outcome

NAME = "manifest.jsonl"


class Manifest:
    """The lines are on disk; in memory is where each stands."""

    def __init__(self, out: str) -> None:
        """Raises OutputError."""
        self._out = out
        self._path = os.path.join(out, NAME)
        self._known: dict[str, int] = {}
        #: (place in the input's order) → where the line stands, of this run's units
        self._order: dict[tuple[int, int], int] = {}
        with told(NAME):
            self._file = open(self._path, "a+b", buffering=0)  # noqa: SIM115 — closed by `__exit__`
            self._end = self._load()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        with contextlib.suppress(OSError):
            os.fsync(self._file.fileno())
        self._file.close()

    def __len__(self) -> int:
        return len(self._known)

    def get(self, unit: str) -> bytes | None:
        """The last line of a unit."""
        at = self._known.get(unit)
        return None if at is None else self._read(at)

    def add(self, order: tuple[int, int], outcome: Outcome) -> None:
        """One unit is done, or was found done. Raises OutputError."""
        if outcome.kept:
            self._order[order] = self._known[outcome.unit]
            return
        line = outcome.line()
        with told(NAME):
            written = self._file.write(line)
            if written != len(line):
                raise OSError(28, "no space left on device")
        self._known[outcome.unit] = self._order[order] = self._end
        self._end += len(line)

    def sync(self) -> None:
        """On disk. Raises OutputError."""
        with told(NAME):
            os.fsync(self._file.fileno())

    def complete(self) -> Iterator[Outcome]:
        """Put the lines of this run in the input's order, drop all others, and give them one by one. Raises OutputError."""
        part = Part(self._out, NAME)
        try:
            for order in sorted(self._order):
                line = self._read(self._order[order])
                part.write(line)
                yield read_outcome(line)
            part.finish()
            part.put_in_place()
            sync_folder(self._out)
        finally:
            part.drop()

    def outcomes(self) -> Iterator[Outcome]:
        """The units of this run, in the input's order."""
        return (read_outcome(self._read(self._order[order])) for order in sorted(self._order))

    def _read(self, at: int) -> bytes:
        self._file.seek(at)
        line = b""
        while not line.endswith(b"\n") and (piece := self._file.read(1 << 12)):
            head, end, _ = piece.partition(b"\n")
            line += head + end
        return line

    def _load(self) -> int:
        """Where the last whole line ends; a line torn by a crash is cut off."""
        self._file.seek(0)
        end = 0
        with open(self._path, "rb") as file:
            for line in file:
                try:
                    self._known[orjson.loads(line)["unit"]] = end
                except (ValueError, KeyError, TypeError):
                    if not line.endswith(b"\n"):
                        self._file.truncate(end)
                        return end
                end += len(line)
            if end and not line.endswith(b"\n"):
                self._file.write(b"\n")
                end += 1
        return end


def read_manifest(out: str) -> Iterable[Outcome]:
    """The units of a finished or unfinished run, the last line of each. Raises OSError."""
    last: dict[str, bytes] = {}
    with open(os.path.join(out, NAME), "rb") as file:
        for line in file:
            with contextlib.suppress(ValueError):
                last[read_outcome(line).unit] = line
    return map(read_outcome, last.values())
