"""Page → JSON: the contract's records as plain dicts and bytes."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator
from functools import cache
from itertools import count

from .extractors import REGISTRY
from .model import PARTS, Article, Block, Byline, Dateline, Furniture, Issued, Location, Page, Repair, Repeat, Source
from .patterns import pattern
from .typed import Any

_MENTIONS: tuple[tuple[str, str, tuple[str, ...], tuple[str, ...]], ...] = tuple(
    (each.type, each.field, each.mention._fields, PARTS[each.mention]._fields if each.mention in PARTS else ())  # type: ignore[attr-defined]
    for each in REGISTRY
)


def records(page: Page) -> Iterator[dict[str, Any]]:
    """The page's articles as records of `newsparse/1`, in reading order: plain dicts and lists, as a JSON reader gives them."""
    from json import loads

    for article in page.articles:
        yield loads(to_json(article_record(article)))


def article_record(article: Article, only: Collection[str] | None = None) -> dict[str, Any]:
    """One article as a record, its arrays still the model's tuples; the order of its keys is the contract's.

    Of mentions only the types in `only` are kept.
    """
    dicts = _dicts if next(_made) < FEW else _many_dicts
    record = _dict(Article._fields, article)
    record["source"] = _dict(Source._fields, article.source)
    record["issued"] = _dict(Issued._fields, article.issued)
    record["bylines"] = dicts(Byline._fields, article.bylines)
    if article.dateline:
        record["dateline"] = _dict(Dateline._fields, article.dateline)
    if article.location:
        record["location"] = _dict(Location._fields, article.location)
    record["blocks"] = dicts(Block._fields, article.blocks)
    record["repairs"] = dicts(Repair._fields, article.repairs)
    record["repeats"] = dicts(Repeat._fields, article.repeats)
    for type, name, fields, inner in _MENTIONS:
        found = record[name]
        if only is not None and type not in only:
            record[name] = None
        elif found is not None:
            record[name] = mentions = dicts(fields, found)
            if inner:
                for mention in mentions:
                    if mention["parts"]:
                        mention["parts"] = dicts(inner, mention["parts"])
    return record


def page_record(page: Page, only: Collection[str] | None = None) -> dict[str, Any]:
    """One printed page as a record of `newsparse.page/1`."""
    record = _dict(Page._fields, page)
    record["source"] = _dict(Source._fields, page.source)
    record["issued"] = _dict(Issued._fields, page.issued)
    record["furniture"] = _dicts(Furniture._fields, page.furniture)
    record["articles"] = [article_record(article, only) for article in page.articles]
    return record


def to_json(record: dict[str, Any], *, indented: bool = False) -> bytes:
    """A record as one line of UTF-8 JSON, without the line end; `indented` for reading."""
    if not indented and next(_written) < FEW:
        made = _first(record)
        if made is not None:
            return made
    import orjson

    return orjson.dumps(record, option=orjson.OPT_INDENT_2 if indented else None)


#: so many records take less time to write with `json` than to import orjson, which writes the same in a tenth of the time
FEW = 40
_made, _written = count(), count()


#: of a number, or as it stands in a text
_EXPONENT = pattern("[0-9]e[-+][0-9]")


@cache
def _encoder() -> Callable[[Any], str]:
    """What `json` writes with, in the form of orjson; `json` itself, by Python's own way to it, brings all that reads JSON too."""
    try:
        from _json import encode_basestring, make_encoder
    except ImportError:
        from json import JSONEncoder

        return JSONEncoder(ensure_ascii=False, check_circular=False, allow_nan=False, separators=(",", ":")).encode
    encode = make_encoder(None, _refuse, encode_basestring, None, ":", ",", False, False, False)
    return lambda value: "".join(encode(value, 0))


def _refuse(value: Any) -> Any:
    raise TypeError(f"no JSON: {type(value).__name__}")


def _first(record: dict[str, Any]) -> bytes | None:
    """A record as orjson writes it, by `json`; None where they differ: in numbers with an exponent, 1e-06 and 1e-6."""
    try:
        made = _encoder()(record)
        return None if ("e-" in made or "e+" in made) and _EXPONENT.search(made) else made.encode()
    except (TypeError, ValueError):
        return None


def _dict(fields: tuple[str, ...], values: Iterable[Any]) -> dict[str, Any]:
    return dict(zip(fields, values))  # noqa: B905 — a fifth of the time of a record; the tests hold the lengths


def _dicts(fields: tuple[str, ...], items: Iterable[Iterable[Any]]) -> list[dict[str, Any]]:
    return [dict(zip(fields, values)) for values in items]  # noqa: B905


def _many_dicts(fields: tuple[str, ...], items: Iterable[Iterable[Any]]) -> list[dict[str, Any]]:
    return _maker(fields)(items) if items else []


@cache
def _maker(fields: tuple[str, ...]) -> Callable[[Iterable[Iterable[Any]]], list[dict[str, Any]]]:
    """What `_dicts` does, compiled for these fields: it takes two thirds of the time then."""
    values = ", ".join(f"_{at}" for at in range(len(fields)))
    pairs = ", ".join(f"{field!r}: _{at}" for at, field in enumerate(fields))
    made: Callable[[Iterable[Iterable[Any]]], list[dict[str, Any]]] = eval(f"lambda items: [{{{pairs}}} for {values}, in items]")
    return made
