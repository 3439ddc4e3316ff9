"""Archives member by member: `dump.zip!/1998/01.txt`, `dump.tar.gz!/1998/01.txt`; a file packed alone keeps its name."""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import stat
import tarfile
import zipfile
from collections.abc import Callable, Iterator, Sequence
from typing import IO, Any

from .decoding import encoding_of
from .errors import InputError
from .sources import Budget, Input, Reader, is_litter, reason, show_path, unpack

Members = Iterator[Input | InputError]
#: Members that only Office documents and e-books have, which are zip archives too.
OFFICE = ("[Content_Types].xml", "mimetype", "META-INF/container.xml")


def members(kind: str, stream: Reader, name: str, budget: Budget, depth: int) -> Members:
    """What the archive `stream` holds, archives inside it unpacked as well; `kind` is one of `sources.packed_as`."""
    if kind in _STREAMS:
        yield from unpack(unpacked(kind, stream), name, budget, depth)
        return
    empty = True
    for found in (_zip if kind == "zip" else tar_members)(stream, name, budget, depth):
        empty = False
        yield found
    if empty:
        yield InputError(name, "an archive without files")


def unpacked(kind: str, stream: IO[bytes]) -> Reader:
    """What one packed file holds; `kind` is `gzip`, `bzip2`, `xz` or `zstd`."""
    return io.BufferedReader(_STREAMS[kind](stream))


def _zstd(stream: IO[bytes]) -> Any:
    try:
        import zstandard
    except ImportError:
        raise OSError("reading .zst needs the package zstandard: pip install 'newsparse[zst]'") from None
    return zstandard.ZstdDecompressor().stream_reader(stream, read_across_frames=True)


_STREAMS: dict[str, Callable[[IO[bytes]], Any]] = {
    "gzip": lambda stream: gzip.GzipFile(fileobj=stream, mode="rb"),
    "bzip2": bz2.BZ2File,
    "xz": lzma.LZMAFile,
    "zstd": _zstd,
}


def tar_members(stream: Reader, name: str, budget: Budget, depth: int, end: int | None = None) -> Members:
    """The files of a tar archive from where the stream stands, up to the member whose header begins at byte `end` of it."""
    start = stream.tell() if end is not None else 0
    with tarfile.open(fileobj=stream, mode="r|", errors="surrogateescape") as archive:
        while member := archive.next():
            archive.members.clear()  # type: ignore[attr-defined]  # else all of them stay in memory
            if end is not None and start + member.offset >= end:
                return
            if member.isfile() and not any(map(is_litter, member.name.split("/"))):
                inner: Any = archive.extractfile(member)
                yield from unpack(inner, f"{name}!/{show_path(member.name)}", budget, depth)


class Zip:
    """A zip archive, its members' names read as they were meant."""

    def __init__(self, file: IO[bytes], name: str, names: str | None = None) -> None:
        """`names` is the encoding of names not marked as UTF-8, told by their looks for None. Raises InputError for what is no archive of texts, OSError and those of `zipfile` for a damaged one."""
        self.name = name
        self._archive = zipfile.ZipFile(file)
        infos = [info for info in self._archive.infolist() if not info.is_dir() and not stat.S_ISLNK(info.external_attr >> 16)]
        if any(info.filename in OFFICE for info in infos):
            raise InputError(name, "an Office document or e-book, not text; save it as text first")
        #: members with the names to show, those left out that nobody means
        self.files = [
            (info, shown) for info, shown in zip(infos, _zip_names(infos, names), strict=True) if not any(map(is_litter, shown.split("/")))
        ]

    def members(self, budget: Budget, depth: int, start: int = 0, end: int | None = None) -> Members:
        """The members of `files[start:end]`; a damaged or locked one does not stop the others."""
        for info, shown in self.files[start:end]:
            path = f"{self.name}!/{shown}"
            try:
                inner: Any = self._archive.open(info)
            except (OSError, RuntimeError, NotImplementedError, zipfile.BadZipFile) as error:
                yield InputError(path, reason(error))
                continue
            with inner:
                yield from unpack(io.BufferedReader(inner), path, budget, depth)


def _zip(stream: Reader, name: str, budget: Budget, depth: int) -> Members:
    # the members of a tar archive that comes as a stream claim to be seekable and are not
    on_disk = isinstance(getattr(stream, "raw", None), io.FileIO) and stream.seekable()
    file = stream if on_disk else io.BytesIO(Input(name, stream, budget).read())
    try:
        archive = Zip(file, name, budget.zip_names)
    except InputError as error:
        yield error
        return
    yield from archive.members(budget, depth)


def _zip_names(infos: Sequence[zipfile.ZipInfo], given: str | None) -> list[str]:
    """Names of the members; those that Chinese Windows wrote as GBK or Big5 are read as code page 437 by the format's rules."""
    raw = [None if info.flag_bits & 0x800 else info.filename.encode("cp437", "replace") for info in infos]
    encoding = given or encoding_of(b"\n".join(name for name in raw if name)) or "utf-8"
    return [
        (info.filename if name is None else name.decode(encoding, "replace")).replace("\\", "/")
        for info, name in zip(infos, raw, strict=True)
    ]
