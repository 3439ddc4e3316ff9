"""The output folder: one run at a time has it, whose token is in `.working/run`; what a killed run left is cleared away."""

from __future__ import annotations

import contextlib
import errno
import os
import re
import shutil
from collections.abc import Collection, Iterator
from types import TracebackType
from typing import IO, Any, Self

import orjson

from ..errors import UsageError
from ..sources import show_path
from .beacon import WORKING
from .parts import AFTER, BEFORE, FOLDERS, Part, told
from .plan import parents
from .units import Settings

ABOUT = "run.json"
SCHEMA = "newsparse.run/1"
TABLES = (*FOLDERS.values(), "quarantine")
#: What an earlier run merged.
MERGED = re.compile(rf"(?:{'|'.join(FOLDERS.values())})\.(?:jsonl|csv|parquet)(?:\.gz|\.zst)?")
#: Names that only part files and quarantine folders have.
OURS = re.compile(r"(?:.+-)?[0-9a-f]{8}(?:-\d{5,12})*(?:\.(?:jsonl|csv)(?:\.gz|\.zst)?|\.parquet)?")


class OutFolder:
    """Held from the first unit to the last."""

    def __init__(self, settings: Settings, inputs: Collection[str], force: bool) -> None:
        """Raises UsageError where the folder is of something else, OutputError."""
        self.path = settings.out
        self._settings = settings
        self._about = os.path.join(self.path, ABOUT)
        real = sorted(show_path(os.path.realpath(path)) for path in inputs)
        self._check(real, force)
        with told(self.path):
            os.makedirs(os.path.join(self.path, WORKING), exist_ok=True)
            self._lock = _lock(os.path.join(self.path, WORKING, "lock"), self.path)
            self._clear()
            self._begin()
            with open(os.path.join(self.path, WORKING, "run"), "w", encoding="ascii") as file:
                file.write(settings.token)
        self._write_about(real)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        with contextlib.suppress(OSError):
            os.unlink(os.path.join(self.path, WORKING, "run"))
        # of workers that were killed
        self._clear()
        # held to the last, lest the next run begin in a folder that goes; Windows removes no file that is open
        if os.name == "nt":
            self._lock.close()
        shutil.rmtree(os.path.join(self.path, WORKING), ignore_errors=True)
        self._lock.close()

    def sweep(self, files: Collection[str]) -> int:
        """Remove part files and quarantine folders of earlier runs that are not among those named. Returns how many."""
        gone = 0
        for folder, names, entries in self._tables():
            inside = os.path.relpath(folder, self.path).replace(os.sep, "/")
            for name in entries if inside.split("/")[0] != "quarantine" else names:
                if OURS.fullmatch(name) and f"{inside}/{name}" not in files:
                    gone += 1
                    _remove(os.path.join(folder, name))
            if not os.listdir(folder):
                os.rmdir(folder)
        return gone

    def _check(self, inputs: list[str], force: bool) -> None:
        if os.path.exists(self.path) and not os.path.isdir(self.path):
            raise UsageError(f"{self.path}: is no folder")
        about = read_about(self.path)
        if about is None:
            if os.path.isdir(self.path) and set(os.listdir(self.path)) - {WORKING}:
                raise UsageError(f"{self.path}: holds other files; give a new folder, or one that convert made")
            return
        given = set(inputs)
        left_out = [path for path in about.get("inputs", []) if os.path.exists(path) and given.isdisjoint((path, *parents(path)))]
        if left_out and not force:
            raise UsageError(
                f"{self.path}: holds the conversion of {left_out[0]} too, which is not given now; name it as well, "
                "give another folder, or --force to drop it"
            )

    def _write_about(self, inputs: list[str]) -> None:
        form = self._settings.options.form
        about = {
            "schema": SCHEMA, "version": self._settings.version, "inputs": inputs,
            "format": self._settings.format, "form": form, "compress": self._settings.compress, "bom": self._settings.bom,
        }  # fmt: skip
        part = Part(self.path, ABOUT)
        try:
            part.write(orjson.dumps(about, option=orjson.OPT_INDENT_2) + b"\n")
            part.finish()
            part.put_in_place()
        finally:
            part.drop()

    def _clear(self) -> None:
        """Remove what was on its way when a run was killed."""
        for name in os.listdir(self.path):
            if name.startswith(BEFORE) and name.endswith(AFTER):
                _remove(os.path.join(self.path, name))
        for folder, names, entries in self._tables():
            for name in [*names, *entries]:
                if name.startswith(BEFORE) and name.endswith(AFTER):
                    _remove(os.path.join(folder, name))
            names[:] = [name for name in names if not name.startswith(BEFORE)]

    def _begin(self) -> None:
        """Remove what would mislead: marks of workers that died, and merged files, which do not hold what this run finds."""
        for name in os.listdir(self.path):
            if MERGED.fullmatch(name):
                _remove(os.path.join(self.path, name))
        for name in os.listdir(os.path.join(self.path, WORKING)):
            if name.endswith(".at"):
                os.unlink(os.path.join(self.path, WORKING, name))

    def _tables(self) -> Iterator[tuple[str, list[str], list[str]]]:
        for table in TABLES:
            yield from os.walk(os.path.join(self.path, table))


def read_about(out: str) -> dict[str, Any] | None:
    """What is told of the run that made a folder; None where none did."""
    try:
        with open(os.path.join(out, ABOUT), "rb") as file:
            about = orjson.loads(file.read())
    except (OSError, ValueError):
        return None
    return about if isinstance(about, dict) and about.get("schema") == SCHEMA else None


def _remove(path: str) -> None:
    if os.path.isdir(path) and not os.path.islink(path):
        shutil.rmtree(path, ignore_errors=True)
    else:
        with contextlib.suppress(FileNotFoundError):
            os.unlink(path)


def _lock(path: str, out: str) -> IO[bytes]:
    """Held until the file is closed, by whatever end. Raises UsageError where another run has it."""
    file = open(path, "ab")  # noqa: SIM115 — held open as long as the run
    try:
        if os.name == "nt":
            import msvcrt

            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined,unused-ignore]
        else:
            import fcntl

            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        # a network file system without locks lets everybody in
        if error.errno in (errno.EAGAIN, errno.EACCES, errno.EDEADLK):
            file.close()
            raise UsageError(f"{out}: another run writes here") from None
    if not os.path.exists(path) or not os.path.samestat(os.fstat(file.fileno()), os.stat(path)):
        file.close()
        raise UsageError(f"{out}: another run has just ended here; try again")
    return file
