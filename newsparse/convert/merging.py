"""`--merge`: the parts of each table in the input's order as one file, `OUT/articles.jsonl`; packed parts stay packed."""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import IO

from .parts import Part, told
from .units import MIB, Outcome, Settings


def merge(settings: Settings, outcomes: Iterator[Outcome]) -> Iterator[str]:
    """Put the parts together, a file a table; gives the files' names. Raises OutputError."""
    merged: dict[str, _Merged] = {}
    try:
        for outcome in outcomes:
            for file in outcome.files:
                table = file["path"].partition("/")[0]
                if table not in merged:
                    merged[table] = _parquet(settings, table) if settings.format == "parquet" else _Merged(settings, table)
                with told(merged[table].name):
                    merged[table].add(os.path.join(settings.out, *file["path"].split("/")))
        for one in merged.values():
            with told(one.name):
                one.finish()
            yield one.name
    finally:
        for one in merged.values():
            one.part.drop()


def merged_name(settings: Settings, table: str) -> str:
    """Of the file that holds a whole table."""
    packed = "" if settings.compress == "none" or settings.format == "parquet" else f".{settings.compress}"
    return f"{table}.{settings.format}{packed}"


class _Merged:
    """Lines one after the other; of CSV the names of the columns stand once. Both gz and zst may be put together as they are."""

    def __init__(self, settings: Settings, table: str) -> None:
        self.name = merged_name(settings, table)
        self._csv = settings.format == "csv"
        #: rows of packed CSV must be unpacked to leave the names out
        self._compress = settings.compress if self._csv else "none"
        self.part = Part(settings.out, self.name, self._compress)
        self._begun = False

    def add(self, path: str) -> None:
        with open(path, "rb") as raw:
            stream = self._unpacked(raw)
            if self._csv and self._begun:
                stream.readline()
            while data := stream.read(MIB):
                self.part.write(data)
        self._begun = True

    def finish(self) -> None:
        self.part.finish()
        self.part.put_in_place()

    def _unpacked(self, raw: IO[bytes]) -> IO[bytes]:
        if self._compress == "none":
            return raw
        from ..archives import unpacked

        return unpacked({"gz": "gzip", "zst": "zstd"}[self._compress], raw)


def _parquet(settings: Settings, table: str) -> _Merged:
    from .parquet import schema

    return _MergedParquet(settings, table, schema(table))


class _MergedParquet(_Merged):
    """The same rows in one file, read and written a row group at a time."""

    def __init__(self, settings: Settings, table: str, schema: object) -> None:
        super().__init__(settings, table)
        from pyarrow import parquet

        self._parquet = parquet
        self._writer = parquet.ParquetWriter(self.part.raw, schema, compression="zstd")

    def add(self, path: str) -> None:
        with self._parquet.ParquetFile(path) as file:
            for group in range(file.num_row_groups):
                self._writer.write_table(file.read_row_group(group))

    def finish(self) -> None:
        self._writer.close()
        super().finish()


