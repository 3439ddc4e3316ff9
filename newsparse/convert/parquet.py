"""Two Parquet tables, `articles/year=1998/…` and `mentions/year=1998/…`; `mentions.article` is `articles.id`."""

from __future__ import annotations

import typing
from collections.abc import Iterator
from typing import Any, Literal

import pyarrow as pa
from pyarrow import parquet

from ..extractors import REGISTRY
from ..flat import rows
from ..model import Article, Page
from ..record import article_record
from ..schema import SCALARS, fields_of, hints_of, members_of
from .parts import Part, Parts, told
from .units import Settings

#: Rows that are gathered before they are written.
GATHER = {"articles": 2_000, "mentions": 20_000}
TYPES = {"VARCHAR": pa.string(), "BIGINT": pa.int64(), "DOUBLE": pa.float64(), "BOOLEAN": pa.bool_()}
#: The folder of articles of no known year, by the name that Hive, DuckDB and Spark read as null.
NO_YEAR = "__HIVE_DEFAULT_PARTITION__"
MENTIONS = tuple(extractor.field for extractor in REGISTRY)


class _Table:
    """One file of one table: rows gathered in columns, written in groups."""

    def __init__(self, name: str, part: Part, schema: pa.Schema) -> None:
        self._gather = GATHER[name]
        self._part = part
        self._schema = schema
        self._columns: list[list[Any]] = [[] for _ in schema.names]
        self._names = schema.names
        self._writer = parquet.ParquetWriter(part.raw, schema, compression="zstd")

    def add(self, row: dict[str, Any]) -> None:
        for name, column in zip(self._names, self._columns, strict=True):
            column.append(row[name])
        if len(self._columns[0]) >= self._gather:
            self.flush()

    def flush(self) -> None:
        if self._columns[0]:
            arrays = [pa.array(column, field.type) for column, field in zip(self._columns, self._schema, strict=True)]
            self._columns = [[] for _ in self._names]
            with told(self._part.path):
                self._writer.write_batch(pa.record_batch(arrays, self._schema))

    def close(self) -> None:
        self.flush()
        with told(self._part.path):
            self._writer.close()


class Parquet:
    """Writes articles, their mentions left out, and the flat rows of the mentions."""

    def __init__(self, settings: Settings, parts: Parts) -> None:
        self._settings = settings
        self._parts = parts
        self._tables: dict[str, _Table] = {}

    def write(self, found: Article | Page) -> None:
        """Raises OutputError."""
        assert isinstance(found, Article)
        inside = f"/year={found.issued.date[:4] if found.issued.date else NO_YEAR}" if self._settings.partition else ""
        self._table("articles", inside).add(article_record(found, frozenset()))
        for row in rows(found, self._settings.options.only):
            self._table("mentions", inside).add(row)

    def close(self) -> None:
        """Write what is left, with the foot of each file. Raises OutputError."""
        for table in self._tables.values():
            table.close()

    def _table(self, name: str, inside: str) -> _Table:
        table = self._tables.get(name + inside)
        if table is None:
            table = self._tables[name + inside] = _Table(name, self._parts.part(name + inside, "parquet"), schema(name))
        return table


def schema(name: str) -> pa.Schema:
    """The columns of a table, made from the model."""
    fields = fields_of("article" if name == "articles" else "mention")
    return pa.schema([(field, _type(type)) for field, type in fields.items() if field not in MENTIONS])


def _type(type: Any) -> pa.DataType:
    (of, *_), _ = members_of(type)
    if of in SCALARS:
        return TYPES[SCALARS[of][1]]
    origin, args = typing.get_origin(of), typing.get_args(of)
    if origin is Literal:
        return pa.string()
    if origin is tuple:
        return pa.list_(_type(args[0]))
    return pa.struct(list(_members(of)))


def _members(of: Any) -> Iterator[tuple[str, pa.DataType]]:
    for name, hint in hints_of(of).items():
        yield name, _type(hint)
