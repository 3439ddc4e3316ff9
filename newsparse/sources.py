"""Inputs one by one: `01.txt`, every file of a folder, `dump.zip!/1998/01.txt` of an archive, `-` for standard input."""

from __future__ import annotations

import io
import os
import stat
import sys
from collections.abc import Callable, Iterator, Sequence
from functools import partial

from . import wording
from .decoding import encoding_of
from .errors import InputError
from .typed import IO, Any, TypeAlias, cast

STDIN = "-"
MIB = 1 << 20
#: The most that is read into memory at once: a page dump, or one line of JSON Lines.
MAX_BYTES = 512 * MIB
#: What an archive may unpack to: its size times this, and at least a gibibyte. Text packs 3 to 20 times smaller.
MAX_RATIO = 200
#: Archives inside archives.
MAX_DEPTH = 4
#: Written by systems and archivers beside the files.
LITTER = ("__MACOSX", "Thumbs.db", "desktop.ini")


Reader: TypeAlias = "io.BufferedReader[Any]"
#: How packed files begin.
BEGINNINGS = {
    "gzip": (b"\x1f\x8b\x08",),
    "bzip2": tuple(b"BZh%d%b" % (level, block) for level in range(1, 10) for block in (b"1AY&SY", b"\x17rE8P\x90")),
    "xz": (b"\xfd7zXZ\x00",),
    "zstd": (b"\x28\xb5\x2f\xfd",),
    "zip": (b"PK\x03\x04", b"PK\x05\x06"),
}


def packed_as(head: bytes) -> str | None:
    """How a file of this beginning is packed, by the name in `BEGINNINGS`, or `tar`, of whose first header the format is told; None if not."""
    for kind, beginnings in BEGINNINGS.items():
        if head.startswith(beginnings):
            return kind
    return "tar" if head.startswith(b"ustar", 257) else None


class Budget:
    """How many unpacked bytes are still allowed of one file given, and in what encoding its zip archives have their names."""

    def __init__(self, size: int, zip_names: str | None = None) -> None:
        self.zip_names = zip_names
        self.left = max(1024 * MIB, size * MAX_RATIO)

    def spend(self, amount: int) -> None:
        self.left -= amount
        if self.left < 0:
            raise OSError(f"unpacks to more than {MAX_RATIO} times its size; not read further")


class _Counted(io.RawIOBase):
    """A pipe, whose size shows as it is read: the budget grows with it."""

    def __init__(self, stream: Reader, budget: Budget) -> None:
        self._stream = stream
        self._budget = budget

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        data = self._stream.read1(len(buffer))
        buffer[: len(data)] = data
        self._budget.left += len(data) * MAX_RATIO
        return len(data)


class Input:
    """One file or archive member, open for reading once, before the next is asked for."""

    def __init__(self, path: str, stream: IO[bytes], budget: Budget | None = None) -> None:
        self.path = path
        #: what was read before `read` failed
        self.seen = b""
        self._stream = stream
        self._budget = budget

    @property
    def over_budget(self) -> bool:
        """Whether the archive that it stands in has unpacked to more than it may: its further members will not be read."""
        return self._budget is not None and self._budget.left < 0

    def read(self, limit: int | None = None) -> bytes:
        """All its bytes. Raises InputError where they can't be read or are over `limit`; `seen` has then what came before."""
        more = "cut it up, or give it as JSON Lines (--jsonl)" if limit is None else "--max-size takes more"
        limit = MAX_BYTES if limit is None else limit
        pieces = []
        held = 0
        try:
            while piece := self._guarded(partial(self._stream.read, min(MIB, limit + 1 - held))):
                pieces.append(piece)
                held += len(piece)
                if held > limit:
                    raise InputError(self.path, f"over {wording.limit(limit)}; {more}")
        except InputError:
            self.seen = b"".join(pieces)
            raise
        return b"".join(pieces) if len(pieces) != 1 else pieces[0]

    def readline(self, limit: int) -> bytes:
        """The next `\\n`-ended line, at most `limit` bytes of it; empty at the end. Raises InputError where it can't be read."""
        return self._guarded(lambda: self._stream.readline(limit))

    def lines(self) -> Iterator[tuple[int, bytes]]:
        """Its lines with their numbers from 1; `\\n`, `\\r\\n` and `\\r` end a line. Raises InputError as `read`."""
        number = 0
        while line := self.readline(MAX_BYTES + 1):
            if len(line) > MAX_BYTES:
                raise InputError(self.path, f"line {number + 1} is over {wording.limit(MAX_BYTES)}")
            for piece in line.rstrip(b"\r\n").split(b"\r") if b"\r" in line else (line,):
                number += 1
                yield number, piece

    def _guarded(self, call: Callable[[], bytes]) -> bytes:
        try:
            data = call()
            if self._budget:
                self._budget.spend(len(data))
        except Exception as error:
            raise InputError(self.path, reason(error)) from error
        return data


class Inputs:
    """The inputs of a run in the order given, folders in the order of their names; a broken one is given as its error."""

    def __init__(self, paths: Sequence[str], leave_out: str | None = None, zip_names: str | None = None) -> None:
        """`leave_out` is the file that is written; `zip_names` the encoding of names in zip archives, told by their looks for None."""
        self._files = [file for path in paths for file in _walk(path, leave_out)]
        self.several = len(self._files) > 1 or any(os.path.isdir(path) for path in paths)
        #: bytes on disk of all files
        self.total = sum(_size(file) for file in self._files if isinstance(file, str))
        self._zip_names = zip_names
        self._before = 0
        self._open: IO[bytes] | None = None

    def __iter__(self) -> Iterator[Input | InputError]:
        for file in self._files:
            if isinstance(file, InputError):
                yield file
                continue
            yield from self._file(file)
            self._before += _size(file)

    def position(self) -> int:
        """Bytes on disk that have been read so far."""
        try:
            return self._before + (self._open.tell() if self._open and not self._open.closed else 0)
        except OSError:
            return self._before

    def _file(self, path: str) -> Iterator[Input | InputError]:
        shown = show_path(path)
        if path == STDIN:
            if sys.stdin is None:
                yield InputError(STDIN, "standard input is closed")
                return
            yield from unpack(cast(Reader, sys.stdin.buffer), STDIN, size=_size(STDIN), zip_names=self._zip_names)
            return
        try:
            stream = open(path, "rb")  # noqa: SIM115 — closed by `with` below, its opening told apart
        except OSError as error:
            yield InputError(shown, reason(error))
            return
        with stream:
            self._open = stream
            yield from unpack(stream, shown, size=_size(path), zip_names=self._zip_names)
        self._open = None


def reads_from_pipe(paths: Sequence[str]) -> bool:
    """Whether standard input is read and somebody may wait for each answer: a pipe or a terminal, no file."""
    if STDIN not in paths or sys.stdin is None:
        return False
    try:
        return not stat.S_ISREG(os.fstat(sys.stdin.fileno()).st_mode)
    except (OSError, ValueError):
        return True


def show_path(path: str) -> str:
    """A path as text: names in another encoding than the system's are decoded by their looks."""
    try:
        path.encode()
    except UnicodeEncodeError:
        return decode_name(os.fsencode(path))
    return path


def decode_name(raw: bytes) -> str:
    """A file name written in an unknown encoding."""
    return raw.decode(encoding_of(raw) or "utf-8", "replace")


def is_litter(name: str) -> bool:
    """Whether a file or folder name is of those that nobody means: hidden ones, and what systems leave behind."""
    return (name.startswith(".") and name not in (".", "..")) or name in LITTER


def reason(error: BaseException) -> str:
    """Why something can't be read, in a line."""
    if isinstance(error, OSError) and error.strerror:
        return error.strerror[0].lower() + error.strerror[1:]
    if isinstance(error, EOFError):
        return "ends before its compressed data do"
    return (str(error) or type(error).__name__).splitlines()[0]


def _walk(path: str, leave_out: str | None) -> Iterator[str | InputError]:
    if not os.path.isdir(path):
        yield path
        return
    errors: list[OSError] = []
    empty = True
    for folder, folders, files in os.walk(path, onerror=errors.append):
        folders[:] = sorted(name for name in folders if not is_litter(name))
        for name in sorted(files):
            file = os.path.join(folder, name)
            if not is_litter(name) and not (leave_out and _same(file, leave_out)):
                empty = False
                # a pipe that nobody writes to would be waited for without end; one that is named is meant
                yield InputError(show_path(file), "no regular file; named by itself it is read") if _waits(file) else file
    for error in errors:
        yield InputError(show_path(str(error.filename)), reason(error))
    if empty and not errors:
        yield InputError(show_path(path), "a folder without files (hidden ones are left out)")


def _same(file: str, other: str) -> bool:
    return os.path.exists(other) and os.path.samefile(file, other)


def _waits(file: str) -> bool:
    try:
        mode = os.stat(file).st_mode
    except OSError:
        return False  # told when it is opened
    return not stat.S_ISREG(mode)


def _size(path: str) -> int:
    """Bytes on disk; 0 of a pipe, and of what is not there."""
    try:
        return os.stat(path).st_size if path != STDIN else os.fstat(sys.stdin.fileno()).st_size
    except (OSError, ValueError, AttributeError):
        return 0


def unpack(
    stream: Reader, name: str, budget: Budget | None = None, depth: int = 0, size: int = 0, zip_names: str | None = None
) -> Iterator[Input | InputError]:
    """The stream itself as an input, or the members of the archive that it is, told by its first bytes."""
    try:
        packed = packed_as(stream.peek(512))
        if not packed:
            yield Input(name, stream, budget)
        elif depth == MAX_DEPTH:
            yield InputError(name, f"more than {MAX_DEPTH} archives inside each other")
        else:
            from .archives import members

            if budget is None:
                budget = Budget(size, zip_names)
                stream = stream if size else io.BufferedReader(_Counted(stream, budget))
            yield from members(packed, stream, name, budget, depth + 1)
    except Exception as error:  # a damaged or locked archive raises errors of eight modules
        yield InputError(name, reason(error))
