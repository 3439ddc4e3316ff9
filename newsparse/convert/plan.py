"""Inputs → units: small files in groups, JSON Lines in byte ranges at line ends, zip and tar in ranges of members."""

from __future__ import annotations

import fnmatch
import hashlib
import os
import re
import stat
import tarfile
import zipfile
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from ..archives import Zip
from ..errors import InputError, UsageError
from ..sources import MAX_RATIO, STDIN, is_litter, packed_as, reason, show_path
from .feed import count_lines
from .units import MIB, Settings, Unit, first_of_row

#: Files of one group at most, however small they are.
GROUP = 4096
#: A zip archive whose members claim more than its size times this, and over a gibibyte, is a bomb.
FLOOR = 1024 * MIB


class File(NamedTuple):
    """A file of the input, with the folder given that it was found in."""

    path: str
    root: str
    size: int


Found = File | InputError


@dataclass(frozen=True, slots=True)
class Inputs:
    """The paths given, and how folders are searched."""

    paths: tuple[str, ...]
    globs: tuple[str, ...] = ()
    follow_links: bool = False
    #: the output folder, which may stand inside an input
    leave_out: str = ""
    #: what was given twice, once as part of another
    twice: list[str] = field(default_factory=list)

    def __iter__(self) -> Iterator[Found]:
        """All files in the order given, folders in the order of their names."""
        for path in self._roots():
            if os.path.isdir(path):
                yield from self._folder(path)
            else:
                yield _file(path, os.path.dirname(path))

    def _roots(self) -> Iterator[str]:
        real = {path: os.path.realpath(path) for path in self.paths}
        folders = {place for place in real.values() if os.path.isdir(place)}
        seen = set()
        for path, place in real.items():
            if place in seen or any(parent in folders for parent in parents(place)):
                if path not in self.twice:
                    self.twice.append(path)
                continue
            seen.add(place)
            yield path

    def _folder(self, root: str) -> Iterator[Found]:
        errors: list[OSError] = []
        real = os.path.realpath(root)
        empty = True
        for folder, folders, names in os.walk(root, onerror=errors.append, followlinks=self.follow_links):
            folders[:] = sorted(name for name in folders if not is_litter(name) and not self._is_out(os.path.join(folder, name)))
            for name in sorted(names):
                path = os.path.join(folder, name)
                if is_litter(name) or not self._wanted(name, os.path.relpath(path, root)):
                    continue
                empty = False
                if not self.follow_links and os.path.islink(path) and not os.path.realpath(path).startswith(real + os.sep):
                    yield InputError(show_path(path), "a symbolic link out of the folder; --follow-links reads such too")
                else:
                    yield _file(path, root)
        yield from (InputError(show_path(str(error.filename)), reason(error)) for error in errors)
        if empty and not errors:
            yield InputError(show_path(root), "a folder without files" + (" that --glob takes" if self.globs else ""))

    def _is_out(self, folder: str) -> bool:
        return bool(self.leave_out) and os.path.realpath(folder) == self.leave_out

    def _wanted(self, name: str, inside: str) -> bool:
        inside = inside.replace(os.sep, "/")
        return not self.globs or any(fnmatch.fnmatch(name, glob) or fnmatch.fnmatch(inside, glob) for glob in self.globs)


def check_paths(paths: Sequence[str]) -> None:
    """Raises UsageError for what can't be read in ranges and again."""
    if STDIN in paths:
        raise UsageError("convert reads files, which it may have to read again; for standard input use extract")


def units(found: Iterator[Found], settings: Settings) -> Iterator[Unit | InputError]:
    """The units of the input in its order. They depend on the input and the settings alone, not on the number of workers."""
    group: list[File] = []
    size = 0
    for file in found:
        if isinstance(file, InputError):
            yield file
            continue
        apart = _apart(file, settings)
        if apart is None:
            group.append(file)
            size += file.size
            if _ends_group(file, size, len(group), settings.unit_size):
                yield _group(group)
                group, size = [], 0
            continue
        if group:
            yield _group(group)
            group, size = [], 0
        yield from apart
    if group:
        yield _group(group)


def _file(path: str, root: str) -> Found:
    try:
        found = os.stat(path)
    except OSError as error:
        return InputError(show_path(path), reason(error))
    if not stat.S_ISREG(found.st_mode):
        return InputError(show_path(path), "no regular file")
    return File(path, root, found.st_size)


def parents(path: str) -> Iterator[str]:
    """The folders that a path stands in, from the nearest up."""
    while (parent := os.path.dirname(path)) != path:
        yield parent
        path = parent


def _ends_group(file: File, size: int, count: int, wanted: int) -> bool:
    """Groups end at files chosen by their names: a file that comes in between changes its own group, not all after it."""
    if size >= 2 * wanted or count >= GROUP:
        return True
    chance = max(file.size, wanted // GROUP) / (wanted / 2)
    return size >= wanted / 2 and zlib.crc32(os.fsencode(os.path.relpath(file.path, file.root or "."))) < chance * 2**32


def _group(files: Sequence[File]) -> Unit:
    return Unit(stem(files[0]), "files", tuple(file.path for file in files), size=sum(file.size for file in files))


def stem(file: File) -> str:
    """What part files are named after: `1998_01_02_03-5fb1c2d3`, readable, and unique by the digest of the path."""
    inside = os.path.relpath(file.path, file.root) if file.root else file.path
    words = re.sub(r"[^\w.+-]+", "_", show_path(os.path.splitext(inside)[0]).replace(os.sep, "_")).strip("_.")
    while len(words.encode("utf-8", "replace")) > 120:
        words = words[8:]
    return f"{words}-{hashlib.sha256(os.fsencode(file.path)).hexdigest()[:8]}".lstrip("-")


def _apart(file: File, settings: Settings) -> Iterator[Unit | InputError] | None:
    """The units of a file that is not grouped with others; None for one that is."""
    try:
        with open(file.path, "rb") as stream:
            kind = packed_as(stream.read(512))
    except OSError as error:
        return iter([InputError(show_path(file.path), reason(error))])
    if kind:
        ranges = _zip if kind == "zip" else _tar if kind == "tar" else _stream
        return ranges(file, settings)
    return _lines(file, settings) if settings.options.jsonl and file.size > settings.unit_size else None


def _stream(file: File, settings: Settings) -> Iterator[Unit]:
    yield Unit(first_of_row(stem(file)), "stream", (file.path,), size=file.size)


def _lines(file: File, settings: Settings) -> Iterator[Unit]:
    """Ranges that begin where a line begins; lines are counted on the way, as records give their numbers."""
    base = stem(file)
    start = before = number = 0
    with open(file.path, "rb") as stream:
        while data := stream.read(settings.unit_size):
            while not data.endswith(b"\n") and (more := stream.readline(settings.unit_size)):
                data = data + more if len(data) <= settings.max_size else data[: settings.max_size] + more[-1:]
            end = stream.tell()
            yield Unit(f"{base}-{number:05d}", "lines", (file.path,), start, end, before, size=end - start)
            start, before, number = end, before + count_lines(data), number + 1


def _zip(file: File, settings: Settings) -> Iterator[Unit | InputError]:
    shown = show_path(file.path)
    try:
        with open(file.path, "rb") as stream:
            infos = [info for info, _ in Zip(stream, shown, settings.zip_names).files]
        if not infos:
            raise InputError(shown, "an archive without files")
        claimed = sum(info.file_size for info in infos)
        if claimed > max(FLOOR, file.size * MAX_RATIO):
            raise InputError(shown, f"its members claim {claimed // MIB} MiB, over {MAX_RATIO} times the archive's size; not read")
    except InputError as error:
        yield error
        return
    except (OSError, RuntimeError, NotImplementedError, ValueError, zipfile.BadZipFile) as error:
        yield InputError(shown, reason(error))
        return
    yield from _ranges(file, [(number, info.file_size, info.compress_size) for number, info in enumerate(infos)], settings)


def _ranges(file: File, members: Sequence[tuple[int, int, int]], settings: Settings) -> Iterator[Unit]:
    """Members (number, bytes of text, bytes packed) in runs of about a unit's size."""
    base = stem(file)
    start = text = packed = 0
    left = file.size
    for number, more, taken in members:
        text, packed = text + more, packed + taken
        last = number + 1 == len(members)
        if last or text >= settings.unit_size or number + 1 - start == GROUP:
            packed = left if last else min(packed, left)
            yield Unit(first_of_row(f"{base}-{start:06d}"), "zip", (file.path,), start, number + 1, size=packed)
            left -= packed
            start, text, packed = number + 1, 0, 0


def _tar(file: File, settings: Settings) -> Iterator[Unit | InputError]:
    """Runs of members; where a damaged archive can't be followed further, the last run takes the rest and tells."""
    base = stem(file)
    start = text = count = 0
    for offset, size in _headers(file.path):
        if count and (text >= settings.unit_size or count == GROUP):
            yield Unit(first_of_row(f"{base}-{start:012d}"), "tar", (file.path,), start, offset, size=offset - start)
            start, text, count = offset, 0, 0
        text, count = text + size, count + 1
    yield Unit(first_of_row(f"{base}-{start:012d}"), "tar", (file.path,), start, file.size, size=file.size - start)


def _headers(path: str) -> Iterator[tuple[int, int]]:
    """Where each member's header begins, and the member's size."""
    try:
        with tarfile.open(path, "r:") as archive:
            while member := archive.next():
                yield member.offset, member.size
                archive.members.clear()  # type: ignore[attr-defined]  # else all of them stay in memory
    except (OSError, tarfile.TarError, ValueError):
        return
