"""Records back to the model's objects: a line of `extract`'s JSON Lines → Article, of `extract --page` → its articles."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import orjson

from ..errors import InputError
from ..extractors import REGISTRY
from ..model import (
    MENTION_SCHEMA,
    PAGE_SCHEMA,
    PARTS,
    SCHEMA,
    Article,
    Block,
    Byline,
    Dateline,
    Furniture,
    Issued,
    Location,
    Page,
    Repair,
    Repeat,
    Source,
)  # fmt: skip

_SINGLE = {"source": Source, "issued": Issued, "dateline": Dateline, "location": Location}
_LISTS = {"bylines": Byline, "repairs": Repair, "repeats": Repeat}


def is_records(head: bytes) -> bool:
    """Whether a file that begins so holds records of this program."""
    first = head.lstrip(b"\xef\xbb\xbf \t\r\n")[:200]
    return first.startswith(b"{") and b'"newsparse' in first


def pages(lines: Iterable[bytes], path: str) -> Iterator[Page]:
    """The pages that lines of records make up: neighbours of one source are one page.

    Raises InputError that names the line.
    """
    group: list[Article] = []
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            read = _read(orjson.loads(line))
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            raise InputError(path, f"line {number} is no record of {SCHEMA}: {error}") from None
        if group and (isinstance(read, Page) or read.source != group[0].source):
            yield _page(group)
            group = []
        if isinstance(read, Page):
            yield read
        else:
            group.append(read)
    if group:
        yield _page(group)


def _read(record: dict[str, Any]) -> Page | Article:
    schema = record["schema"]
    if schema == MENTION_SCHEMA:
        raise ValueError("a row of `extract --mentions`; give the article records")
    if schema not in (SCHEMA, PAGE_SCHEMA):
        raise ValueError(f"schema is {schema!r}")
    return _page_of(record) if schema == PAGE_SCHEMA else article(record)


def _page(articles: list[Article]) -> Page:
    first = articles[0]
    return Page(PAGE_SCHEMA, first.version, first.source, first.issued, (), tuple(articles))


def _page_of(record: dict[str, Any]) -> Page:
    return Page(
        record["schema"], record["version"], _made(Source, record["source"]), _made(Issued, record["issued"]),
        tuple(_made(Furniture, each) for each in record["furniture"]), tuple(article(each) for each in record["articles"]),
    )  # fmt: skip


def article(record: Mapping[str, Any]) -> Article:
    """An article from its record; keys that this version does not know are passed over. Raises KeyError on a missing one."""
    values = {name: record[name] for name in Article._fields}
    for name, made in _SINGLE.items():
        values[name] = None if values[name] is None else _made(made, values[name])
    for name, made in _LISTS.items():
        values[name] = tuple(_made(made, each) for each in values[name])
    values["deck"] = tuple(values["deck"])
    values["blocks"] = tuple(_made(Block, each)._replace(spans=_spans(each)) for each in values["blocks"])
    for extractor in REGISTRY:
        found = values[extractor.field]
        values[extractor.field] = None if found is None else tuple(_mention(extractor.mention, each) for each in found)
    return Article(**values)


def _made(made: Any, values: Mapping[str, Any]) -> Any:
    return made(*(tuple(v) if isinstance(v := values[name], list) else v for name in made._fields))


def _spans(block: Mapping[str, Any]) -> tuple[tuple[int, int], ...]:
    return tuple((int(start), int(end)) for start, end in block["spans"])


def _mention(made: Any, values: Mapping[str, Any]) -> Any:
    inner = PARTS.get(made)
    if inner is None:
        return _made(made, values)
    parts = tuple(_made(inner, each) for each in values.get("parts", ()))  # records of old have them for places alone
    return _made(made, {**values, "parts": parts})
