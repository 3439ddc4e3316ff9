"""Archives member by member: `dump.zip!/1998/01.txt`, `dump.tar.gz!/1998/01.txt`; a file packed alone keeps its name."""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
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
    """What the archive `stream` holds, archives inside it unpacked as well; `kind` is a group of `sources.PACKED`."""
    if kind in _STREAMS:
        yield from unpack(io.BufferedReader(_STREAMS[kind](stream)), name, budget, depth)
        return
    empty = True
    for found in (_zip if kind == "zip" else _tar)(stream, name, budget, depth):
        empty = False
        yield found
    if empty:
        yield InputError(name, "an archive without files")


def _zstd(stream: IO[bytes]) -> Any:
    try:
        import zstandard
    except ImportError:
        raise OSError("reading .zst needs the package zstandard: pip install 'newsparse[zst]'") from None
    return zstandard.ZstdDecompressor().stream_reader(stream, read_across_frames=True)


_STREAMS: dict[str, Callable[[IO[bytes]], Any]] = {
    "gzip": lambda stream: gzip.GzipFile(fileobj=stream),
    "bzip2": bz2.BZ2File,
    "xz": lzma.LZMAFile,
    "zstd": _zstd,
}


def _tar(stream: Reader, name: str, budget: Budget, depth: int) -> Members:
    with tarfile.open(fileobj=stream, mode="r|", errors="surrogateescape") as archive:
        for member in archive:
            if member.isfile() and not any(map(is_litter, member.name.split("/"))):
                inner: Any = archive.extractfile(member)
                yield from unpack(inner, f"{name}!/{show_path(member.name)}", budget, depth)


def _zip(stream: Reader, name: str, budget: Budget, depth: int) -> Members:
    file = stream if stream.seekable() else io.BytesIO(Input(name, stream, budget).read())
    with zipfile.ZipFile(file) as archive:
        infos = [info for info in archive.infolist() if not info.is_dir()]
        if any(info.filename in OFFICE for info in infos):
            yield InputError(name, "an Office document or e-book, not text; save it as text first")
            return
        for info, shown in zip(infos, _zip_names(infos), strict=True):
            if not any(map(is_litter, shown.split("/"))):
                yield from _zip_member(archive, info, f"{name}!/{shown}", budget, depth)


def _zip_member(archive: zipfile.ZipFile, info: zipfile.ZipInfo, path: str, budget: Budget, depth: int) -> Members:
    """One member; a damaged or locked one does not stop the others."""
    try:
        inner: Any = archive.open(info)
    except (OSError, RuntimeError, NotImplementedError, zipfile.BadZipFile) as error:
        yield InputError(path, reason(error))
        return
    with inner:
        yield from unpack(io.BufferedReader(inner), path, budget, depth)


def _zip_names(infos: Sequence[zipfile.ZipInfo]) -> list[str]:
    """Names of the members; those that Chinese Windows wrote as GBK or Big5 are read as code page 437 by the format's rules."""
    raw = [None if info.flag_bits & 0x800 else info.filename.encode("cp437", "replace") for info in infos]
    encoding = encoding_of(b"\n".join(name for name in raw if name)) or "utf-8"
    return [
        (info.filename if name is None else name.decode(encoding, "replace")).replace("\\", "/")
        for info, name in zip(infos, raw, strict=True)
    ]
