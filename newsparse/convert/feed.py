"""A unit → its items one by one, each read whole: a file, an archive's member, a line of JSON Lines, or why it can't be read."""

from __future__ import annotations

import atexit
import hashlib
import io
import os
import threading
import zipfile
from collections.abc import Iterator
from typing import IO, NamedTuple

from .. import wording
from ..archives import Zip, tar_members
from ..errors import InputError
from ..sources import Budget, Input, reason, show_path, unpack
from .units import MIB, Settings, Unit

#: What is kept of a damaged item for the quarantine, at most.
KEPT = 16 * MIB


class Item(NamedTuple):
    """What is read in one go. `line` is its number for JSON Lines, else 0; `error` tells why it is not whole."""

    path: str
    line: int
    data: bytes
    error: str | None
    #: (inputs, lines) before it, where the next unit may begin
    at: tuple[int, int]
    #: bytes on disk read so far
    position: int


class UpTo:
    """Items until they come to a size; `left` is then the first that was not given."""

    def __init__(self, items: Iterator[Item], size: float) -> None:
        self._items = items
        self._size = size
        self.left: Item | None = None

    def __iter__(self) -> Iterator[Item]:
        held = 0
        for item in self._items:
            if held >= self._size:
                self.left = item
                return
            held += len(item.data)
            yield item


def shown(unit: Unit) -> list[str]:
    """The unit's paths as they stand in the records."""
    return [show_path(path) for path in unit.paths]


def digest(unit: Unit, settings: Settings) -> str:
    """SHA-256 of the bytes on disk that the unit is made of. Raises OSError, and InputError for an archive that can't be opened."""
    if unit.digest is not None:
        return unit.digest
    total = hashlib.sha256()
    if unit.kind == "files":
        for path in unit.paths:
            total.update(_file_digest(os.path.join(settings.base, path)))
    elif unit.kind == "zip":
        archive = _opened(unit.paths[0], settings)
        for info, _ in archive.zip.files[unit.start : unit.end]:
            total.update(f"{info.header_offset} {info.CRC} {info.file_size} ".encode())
            _update(total, archive.stream, info.header_offset, info.header_offset + 30 + len(info.orig_filename) + info.compress_size)
    else:
        with open(place(unit, settings), "rb") as stream:
            _update(total, stream, unit.start, unit.end or os.fstat(stream.fileno()).st_size)
    return total.hexdigest()


def place(unit: Unit, settings: Settings) -> str:
    """Where the unit's file is; its path as given may be relative."""
    return os.path.join(settings.base, unit.paths[0])


def items(unit: Unit, settings: Settings) -> Iterator[Item]:
    """The unit's items in their order; damaged ones are given with what could be read of them."""
    if unit.kind == "lines":
        yield from _range(unit, settings)
    elif unit.kind == "files":
        yield from _read(_files(unit, settings), unit, settings, None)
    else:
        with open(place(unit, settings), "rb") as stream:
            yield from _read(_members(unit, settings, stream), unit, settings, stream)


def count_lines(data: bytes) -> int:
    """How many lines `split_line` makes of it."""
    if b"\r" not in data or data.count(b"\r") == data.count(b"\r\n"):
        return data.count(b"\n")
    return sum(len(split_line(line)) for line in io.BytesIO(data))


def split_line(line: bytes) -> list[bytes]:
    r"""The lines of what ends with `\n`: `\r\n` and `\r` end lines too."""
    return line.rstrip(b"\r\n").split(b"\r") if b"\r" in line else [line]


def _file_digest(path: str) -> bytes:
    """Of a file that can't be read, its error: once it can be, its unit is read anew."""
    try:
        with open(path, "rb") as stream:
            return hashlib.file_digest(stream, "sha256").digest()
    except OSError as error:
        return repr(error).encode()


def _update(total: hashlib._Hash, stream: IO[bytes], start: int, end: int) -> None:
    stream.seek(start)
    while start < end and (data := stream.read(min(MIB, end - start))):
        total.update(data)
        start += len(data)


def _range(unit: Unit, settings: Settings) -> Iterator[Item]:
    """Lines of a byte range; numbers go on from those before it."""
    with open(place(unit, settings), "rb") as stream:
        stream.seek(unit.start)
        source = Input(show_path(unit.paths[0]), stream)
        for item in _lines(source, settings, 0, unit.line, 0, stream, unit.end):
            yield item._replace(position=item.position - unit.start)


def _files(unit: Unit, settings: Settings) -> Iterator[Input | InputError]:
    for path in unit.paths:
        try:
            with open(os.path.join(settings.base, path), "rb") as stream:
                yield Input(show_path(path), stream)
        except OSError as error:
            yield InputError(show_path(path), reason(error))


def _members(unit: Unit, settings: Settings, stream: io.BufferedReader) -> Iterator[Input | InputError]:
    name = show_path(unit.paths[0])
    size = os.fstat(stream.fileno()).st_size
    try:
        if unit.kind == "zip":
            yield from _opened(unit.paths[0], settings).zip.members(Budget(size, settings.zip_names), 1, unit.start, unit.end)
        elif unit.kind == "tar":
            stream.seek(unit.start)
            yield from tar_members(stream, name, Budget(size, settings.zip_names), 1, unit.end)
        else:
            yield from unpack(stream, name, Budget(size, settings.zip_names), 0, size)
    except Exception as error:  # a damaged archive raises errors of eight modules
        yield InputError(name, reason(error))


def _read(inputs: Iterator[Input | InputError], unit: Unit, settings: Settings, stream: IO[bytes] | None) -> Iterator[Item]:
    position = 0
    for number, source in enumerate(inputs):
        if number < unit.skip:
            continue
        if stream is not None:
            position = stream.tell() - (unit.start if unit.kind == "tar" else 0)
        if isinstance(source, InputError):
            yield Item(source.path, 0, b"", source.reason, (number, 0), position)
        elif settings.options.jsonl:
            yield from _lines(source, settings, number, 0, unit.line if number == unit.skip else 0, stream)
        else:
            yield _whole(source, settings, number, position)
        if isinstance(source, Input) and source.over_budget:
            return


def _whole(source: Input, settings: Settings, number: int, position: int) -> Item:
    try:
        return Item(source.path, 0, source.read(settings.max_size), None, (number, 0), position)
    except InputError as error:
        return Item(source.path, 0, source.seen[:KEPT], error.reason, (number, 0), position)


def _lines(
    source: Input, settings: Settings, number: int, before: int, skip: int, stream: IO[bytes] | None, end: int | None = None
) -> Iterator[Item]:
    """The lines of an input; one that is too long is cut, and the next is taken up."""
    line = before
    limit = settings.max_size
    try:
        while (end is None or stream is None or stream.tell() < end) and (data := source.readline(limit + 1)):
            too_long = len(data) > limit
            if too_long:
                rest = data
                while rest and not rest.endswith(b"\n"):
                    rest = source.readline(MIB)
                data = data[:KEPT]
            for piece in [data] if too_long else split_line(data):
                line += 1
                if line - before > skip:
                    error = f"a line over {wording.limit(limit)}; --max-size takes more" if too_long else None
                    yield Item(source.path, line, piece, error, (number, line - 1), stream.tell() if stream else 0)
    except InputError as error:
        yield Item(source.path, line + 1, source.seen[:KEPT], error.reason, (number, line), 0)


class _Archive(NamedTuple):
    """A zip archive kept open from unit to unit: reading the list of 100,000 members takes a second."""

    mark: tuple[str, int, int, str | None]
    stream: IO[bytes]
    zip: Zip


class _Open(threading.local):
    """Of each thread, as workers of a cluster may have several."""

    last: _Archive | None = None


_open = _Open()


@atexit.register
def _close() -> None:
    if _open.last is not None:
        _open.last.stream.close()


def _opened(path: str, settings: Settings) -> _Archive:
    real = os.path.join(settings.base, path)
    found = os.stat(real)
    mark = (real, found.st_size, found.st_mtime_ns, settings.zip_names)
    if _open.last is None or _open.last.mark != mark:
        if _open.last is not None:
            _open.last.stream.close()
            _open.last = None
        stream = open(real, "rb")  # noqa: SIM115 — closed when the next one is opened
        try:
            _open.last = _Archive(mark, stream, Zip(stream, show_path(path), settings.zip_names))
        except (OSError, RuntimeError, NotImplementedError, ValueError, zipfile.BadZipFile) as error:
            stream.close()
            raise InputError(show_path(path), reason(error)) from error
    return _open.last
