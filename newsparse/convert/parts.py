"""Part files: written beside their place under a hidden name, put in place when they are whole and on disk."""

from __future__ import annotations

import contextlib
import csv
import gzip
import io
import os
import shutil
from collections.abc import Iterator
from types import TracebackType
from typing import IO, Any, Protocol, Self, cast

import orjson

from ..errors import OutputError
from ..extractors import REGISTRY
from ..flat import COLUMNS, rows
from ..model import Article, Page
from ..record import article_record, page_record, to_json
from .units import Settings

#: How hidden names begin and end; what a killed run left under such is removed by the next.
BEFORE, AFTER = ".", ".part"
FOLDERS = {"article": "articles", "page": "pages", "mention": "mentions"}
FIELDS = tuple((extractor.type, extractor.field) for extractor in REGISTRY)
BOM = b"\xef\xbb\xbf"


class Part:
    """One file on the way; bytes go to its hidden name."""

    def __init__(self, out: str, path: str, compress: str = "none") -> None:
        """`path` inside `out`, with `/`. Raises OutputError."""
        self.path = path
        self._place = os.path.join(out, *path.split("/"))
        folder, name = os.path.split(self._place)
        self._beside = os.path.join(folder, f"{BEFORE}{name}.{os.urandom(4).hex()}{AFTER}")
        with told(self.path):
            os.makedirs(folder, exist_ok=True)
            self.raw = open(self._beside, "xb", buffering=1 << 17)  # noqa: SIM115 — closed by `finish` or `drop`
        self._packed = _packer(self.raw, compress)

    def write(self, data: bytes) -> None:
        """Raises OutputError."""
        with told(self.path):
            self._packed.write(data)

    def finish(self) -> None:
        """All of it on disk, still under its hidden name. Raises OutputError."""
        with told(self.path):
            if self._packed is not self.raw:
                self._packed.close()
            self.raw.flush()
            os.fsync(self.raw.fileno())
            self.size = self.raw.tell()
            self.raw.close()

    def put_in_place(self) -> None:
        """Raises OutputError."""
        with told(self.path):
            os.replace(self._beside, self._place)

    def drop(self) -> None:
        """Leave nothing behind."""
        with contextlib.suppress(OSError, ValueError):
            self.raw.close()
        with contextlib.suppress(OSError):
            os.unlink(self._beside)


class Writer(Protocol):
    """Takes what was found, and writes it to parts."""

    def write(self, found: Article | Page) -> None: ...

    def close(self) -> None: ...


class Parts:
    """All part files of a unit: in place together, or none of them."""

    def __init__(self, settings: Settings, name: str) -> None:
        self._settings = settings
        self._name = name
        self._parts: dict[str, Part] = {}

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        for part in self._parts.values():
            part.drop()

    def part(self, folder: str, ending: str, compress: str = "none") -> Part:
        """The part file of the unit in a folder, opened when it is first asked for."""
        path = f"{folder}/{self._name}.{ending}"
        if path not in self._parts:
            self._parts[path] = Part(self._settings.out, path, compress)
        return self._parts[path]

    def finish(self) -> None:
        """All bytes on disk under hidden names. Raises OutputError."""
        for part in self._parts.values():
            part.finish()

    def put_in_place(self) -> list[dict[str, Any]]:
        """Returns the files with their sizes. Raises OutputError."""
        for part in self._parts.values():
            part.put_in_place()
        for folder in {os.path.dirname(part.path) for part in self._parts.values()}:
            sync_folder(os.path.join(self._settings.out, *folder.split("/")))
        files = [{"path": part.path, "bytes": part.size} for _, part in sorted(self._parts.items())]
        self._parts.clear()
        return files


class JsonLines:
    """A record a line, or a mention a line, or a page a line."""

    def __init__(self, settings: Settings, parts: Parts) -> None:
        self._options = settings.options
        self._parts = parts
        self._folder = FOLDERS[settings.options.form]
        self._ending, self._compress = ending(settings), settings.compress

    def write(self, found: Article | Page) -> None:
        """Raises OutputError."""
        if isinstance(found, Page):
            lines = to_json(page_record(found, self._options.only)) + b"\n"
        elif self._options.form == "mention":
            lines = b"".join(to_json(row) + b"\n" for row in rows(found, self._options.only))
        else:
            lines = to_json(article_record(found, self._options.only)) + b"\n"
        if lines:
            self._parts.part(self._folder, self._ending, self._compress).write(lines)

    def close(self) -> None:
        """Nothing is held back."""


class Csv:
    """A mention a row, for spreadsheets; every part begins with the names of the columns."""

    def __init__(self, settings: Settings, parts: Parts) -> None:
        self._settings = settings
        self._parts = parts
        self._begun = False

    def write(self, found: Article | Page) -> None:
        """Raises OutputError."""
        assert isinstance(found, Article)
        lines = io.StringIO()
        table = csv.writer(lines, lineterminator="\n")
        table.writerows([_cell(row[name]) for name in COLUMNS] for row in rows(found, self._settings.options.only))
        if data := lines.getvalue().encode():
            part = self._parts.part("mentions", ending(self._settings), self._settings.compress)
            if not self._begun:
                part.write(csv_head(self._settings.bom))
                self._begun = True
            part.write(data)

    def close(self) -> None:
        """Nothing is held back."""


def csv_head(bom: bool) -> bytes:
    """What every CSV part begins with."""
    return (BOM if bom else b"") + ",".join(COLUMNS).encode() + b"\n"


def ending(settings: Settings) -> str:
    """Of the part files' names."""
    return settings.format + ("" if settings.compress == "none" or settings.format == "parquet" else f".{settings.compress}")


def writer(settings: Settings, parts: Parts) -> Writer:
    """Of the format wanted."""
    if settings.format == "parquet":
        from .parquet import Parquet

        return Parquet(settings, parts)
    return (Csv if settings.format == "csv" else JsonLines)(settings, parts)


def counts(found: Article | Page) -> Iterator[tuple[str, int]]:
    """(type, number) of the mentions of each kind."""
    for article in found.articles if isinstance(found, Page) else (found,):
        for type, field in FIELDS:
            yield type, len(getattr(article, field) or ())


class Quarantine:
    """What could not be read, a folder a unit: `reasons.jsonl`, bad lines in `lines.jsonl`, other raw bytes a file each."""

    def __init__(self, settings: Settings, name: str) -> None:
        self._out = settings.out
        self.path = f"quarantine/{name}"
        self._place = os.path.join(self._out, "quarantine", name)
        self._beside = os.path.join(self._out, "quarantine", f"{BEFORE}{name}.{os.urandom(4).hex()}{AFTER}")
        self._open: dict[str, IO[bytes]] = {}
        self._count = 0
        self.used = False

    def add(self, path: str, line: int, reason: str, raw: bytes) -> None:
        """Raises OutputError."""
        self._count += 1
        kept = "lines.jsonl" if line else f"{self._count:05d}.raw"
        reason_line = {"path": path, "line": line or None, "reason": reason, "bytes": len(raw), "file": kept if raw else None}
        with told(self.path):
            os.makedirs(self._beside, exist_ok=True)
            self.used = True
            self._file("reasons.jsonl").write(orjson.dumps(reason_line) + b"\n")
            if line and raw:
                self._file(kept).write(raw.rstrip(b"\r\n") + b"\n")
            elif raw:
                with open(os.path.join(self._beside, kept), "xb") as file:
                    file.write(raw)
                    file.flush()
                    os.fsync(file.fileno())

    def finish(self) -> None:
        """All of it on disk. Raises OutputError."""
        with told(self.path):
            for file in self._open.values():
                file.flush()
                os.fsync(file.fileno())
                file.close()

    def put_in_place(self) -> str | None:
        """Takes the place of what an earlier run put there. Returns the folder, None where nothing is in it. Raises OutputError."""
        with told(self.path):
            shutil.rmtree(self._place, ignore_errors=True)
            if not self.used:
                return None
            os.replace(self._beside, self._place)
            sync_folder(os.path.dirname(self._place))
        return self.path

    def drop(self) -> None:
        """Leave nothing behind."""
        for file in self._open.values():
            with contextlib.suppress(OSError, ValueError):
                file.close()
        shutil.rmtree(self._beside, ignore_errors=True)

    def _file(self, name: str) -> IO[bytes]:
        if name not in self._open:
            self._open[name] = open(os.path.join(self._beside, name), "xb")  # noqa: SIM115 — closed by `finish` or `drop`
        return self._open[name]


@contextlib.contextmanager
def told(path: str) -> Iterator[None]:
    """Errors of the output, a full disk above all, in words."""
    try:
        yield
    except OSError as error:
        raise OutputError(f"{path}: {(error.strerror or str(error)).lower()}") from error


def sync_folder(folder: str) -> None:
    """The names in a folder on disk too, where the system can do that."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        with contextlib.suppress(OSError):
            os.fsync(handle)
    finally:
        os.close(handle)



def _packer(raw: IO[bytes], compress: str) -> IO[bytes]:
    """The same bytes packed in the same way, wherever and whenever."""
    if compress == "gz":
        return cast(IO[bytes], gzip.GzipFile(filename="", mode="wb", compresslevel=6, fileobj=raw, mtime=0))
    if compress == "zst":
        import zstandard

        return cast(IO[bytes], zstandard.ZstdCompressor(level=6).stream_writer(raw, closefd=False))
    return raw


def _cell(value: Any) -> Any:
    return ("true" if value else "false") if isinstance(value, bool) else value
