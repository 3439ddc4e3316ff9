"""Flat rows: one mention a row, scalars only, the same columns for all kinds (`divisions` as 内蒙古自治区/通辽市/库伦旗)."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection, Iterator

from .extractors import REGISTRY
from .model import COMMON, MENTION_SCHEMA, Article
from .patterns import pattern
from .typed import Any

#: A sentence ends after its closing mark and the quotes and brackets closed with it, and with its block.
SENTENCE_END = pattern(r"(?:[。！？!?]|…+|\.{3,})[。！？!?…]*[”’」』〉》）)】\"']*|\n")
HEAD = ("schema", "article", "headline", "issued", "paper", "page", "file", "location_code", "type", "sentence")
LEFT_OUT = "parts"
#: what joins the items of a list
JOINED = {"divisions": "/", "current": "|", "candidates": "|"}

_MENTIONS: tuple[tuple[str, str, tuple[str, ...]], ...] = tuple(
    (extractor.type, extractor.field, extractor.mention._fields)  # type: ignore[attr-defined]
    for extractor in REGISTRY
)
_OWN = dict.fromkeys(name for _, _, fields in _MENTIONS for name in fields[COMMON:] if name != LEFT_OUT)
#: all columns in their order
COLUMNS: tuple[str, ...] = (*HEAD, *_MENTIONS[0][2][:COMMON], *_OWN)


def rows(article: Article, only: Collection[str] | None = None) -> Iterator[dict[str, Any]]:
    """The article's mentions in registry and text order, each with all `COLUMNS`; `only` names the types wanted."""
    empty: dict[str, Any] = dict.fromkeys(COLUMNS)
    empty["schema"] = MENTION_SCHEMA
    empty["article"] = article.id
    empty["headline"] = article.headline
    empty["issued"] = article.issued.date
    empty["paper"] = article.issued.paper
    empty["page"] = article.issued.page
    empty["file"] = article.source.path
    empty["location_code"] = article.location.code if article.location else None
    text = article.text
    ends = [0, *(found.end() for found in SENTENCE_END.finditer(text)), len(text)]
    for type, field, names in _MENTIONS:
        if only is not None and type not in only:
            continue
        empty["type"] = type
        joined = [(name, mark) for name, mark in JOINED.items() if name in names]
        for mention in getattr(article, field) or ():
            row = empty.copy()
            at = bisect_right(ends, mention.start)
            row["sentence"] = text[ends[at - 1] : max(mention.end, ends[at])].strip()
            row.update(zip(names, mention))  # noqa: B905 — the lengths are the model's
            for name, mark in joined:
                row[name] = mark.join(row[name])
            row.pop(LEFT_OUT, None)
            yield row
