"""Page → JSON: the contract's records as plain dicts and bytes."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import Any

import orjson

from .extractors import REGISTRY
from .model import Article, Page

_MENTIONS = tuple((extractor.type, extractor.field, extractor.mention._fields) for extractor in REGISTRY)  # type: ignore[attr-defined]
_HAS_PARTS = {field for _, field, names in _MENTIONS if "parts" in names}


def records(page: Page) -> Iterator[dict[str, Any]]:
    """The page's articles as records of `newsparse/1`, in reading order."""
    for article in page.articles:
        yield article_record(article)


def article_record(article: Article, only: Collection[str] | None = None) -> dict[str, Any]:
    """One article as a record; the order of its keys is the contract's. Of mentions only those types are kept."""
    record: dict[str, Any] = dict(zip(Article._fields, article, strict=True))
    for name in ("source", "issued"):
        record[name] = record[name]._asdict()
    for name in ("dateline", "location"):
        if record[name] is not None:
            record[name] = record[name]._asdict()
    for name in ("bylines", "blocks", "repairs", "repeats"):
        record[name] = [item._asdict() for item in record[name]]
    for type, name, fields in _MENTIONS:
        if only is not None and type not in only:
            record[name] = None
        if record[name] is not None:
            record[name] = [dict(zip(fields, mention, strict=True)) for mention in record[name]]
            if name in _HAS_PARTS:
                for mention in record[name]:
                    mention["parts"] = [part._asdict() for part in mention["parts"]]
    return record


def page_record(page: Page, only: Collection[str] | None = None) -> dict[str, Any]:
    """One printed page as a record of `newsparse.page/1`."""
    record = page._asdict()
    record["source"] = page.source._asdict()
    record["issued"] = page.issued._asdict()
    record["furniture"] = [item._asdict() for item in page.furniture]
    record["articles"] = [article_record(article, only) for article in page.articles]
    return record


def to_json(record: dict[str, Any], *, indented: bool = False) -> bytes:
    """A record as one line of UTF-8 JSON, without the line end; `indented` for reading."""
    return orjson.dumps(record, option=orjson.OPT_INDENT_2 if indented else None)
