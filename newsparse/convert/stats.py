"""`stats OUT`: what was found, counted from what was written, and what failed, from the manifest."""

from __future__ import annotations

import csv
import os
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from importlib.util import find_spec
from typing import Any

import orjson

from ..errors import UsageError
from ..extractors import REGISTRY
from ..sources import reason
from ..wording import numbered
from .manifest import read_manifest
from .outfolder import read_about
from .parts import BOM
from .units import Outcome

FIELDS = {extractor.field: extractor.type for extractor in REGISTRY}
NO_YEAR = "unknown"
#: Names counted at once: beyond, the rarest are dropped, and the counts of the frequent stay nearly exact.
MOST_NAMES = 1_000_000


@dataclass(slots=True)
class Stats:
    """Counts over all part files; of articles those that the manifest tells, as rows of mentions leave out some."""

    articles: int = 0
    types: Counter[str] = field(default_factory=Counter)
    #: by year of the issue: articles, and mentions by type
    years: dict[str, Counter[str]] = field(default_factory=dict)
    places: Counter[tuple[str, str]] = field(default_factory=Counter)
    people: Counter[str] = field(default_factory=Counter)
    units: int = 0
    items: int = 0
    done: int = 0
    failed: int = 0
    repeats: int = 0
    errors: Counter[str] = field(default_factory=Counter)

    def article(self, year: str | None) -> None:
        self.years.setdefault(year or NO_YEAR, Counter())["articles"] += 1

    def mention(self, year: str | None, type: str, name: str | None, code: str | None) -> None:
        self.types[type] += 1
        self.years.setdefault(year or NO_YEAR, Counter())[type] += 1
        if type == "place" and name:
            self.places[name, code or ""] += 1
        elif type == "person" and name:
            self.people[name] += 1


def gather(out: str, top: int = 20) -> dict[str, Any]:
    """All counts as one object. Raises UsageError where the folder is none of convert's, or a part file is missing."""
    about = read_about(out)
    if about is None:
        raise UsageError(f"{out}: no folder that convert wrote")
    _check_packages(out, about)
    stats = Stats()
    read = _READERS[about["format"]](about)
    try:
        for outcome in read_manifest(out):
            _count_outcome(stats, outcome)
            for file in outcome.files:
                read(os.path.join(out, *file["path"].split("/")), stats)
                _trim(stats)
    except (OSError, ValueError) as error:
        where = getattr(error, "filename", None) or out
        raise UsageError(f"{where}: {reason(error)}; run convert again to mend it") from error
    return {
        "units": stats.units, "in": stats.items, "done": stats.done, "failed": stats.failed, "repeats": stats.repeats,
        "articles": stats.articles, "mentions": {type: stats.types[type] for type in FIELDS.values()},
        "years": {year: dict(stats.years[year]) for year in sorted(stats.years)},
        "places": [{"name": name, "code": code or None, "count": count} for (name, code), count in _top(stats.places, top)],
        "people": [{"name": name, "count": count} for name, count in _top(stats.people, top)],
        "errors": [{"reason": why, "count": count} for why, count in _top(stats.errors, top)],
    }  # fmt: skip


def shown(found: dict[str, Any], as_json: bool) -> bytes:
    """The counts as text in columns, or as one JSON object."""
    if as_json:
        return orjson.dumps(found) + b"\n"
    types = list(FIELDS.values())
    lines = [
        f"{found['in']:,} in = {found['done']:,} done + {found['failed']:,} failed ({found['repeats']:,} repeated); {numbered(found['units'], 'unit')}",
        numbered(found["articles"], "article"),
        "",
        "year   " + "".join(f"{name:>12}" for name in ("articles", *types)),
    ]
    # rows of mentions do not tell how many articles a year has
    nothing = {"articles": "–"}
    for year, row in found["years"].items():
        cells = (f"{row[name]:,}" if name in row else nothing.get(name, "0") for name in ("articles", *types))
        lines.append(f"{year:7}" + "".join(f"{cell:>12}" for cell in cells))
    lines.append("all    " + f"{found['articles']:>12,}" + "".join(f"{found['mentions'][type]:>12,}" for type in types))
    for head, name in (("places", "places"), ("people", "people")):
        lines += ["", head] + [f"{row['count']:>10,}  {row['name']}" + (f" {row['code']}" if row.get("code") else "") for row in found[name]]
    if found["errors"]:
        lines += ["", "failed"] + [f"{row['count']:>10,}  {row['reason']}" for row in found["errors"]]
    return ("\n".join(lines) + "\n").encode("utf-8", "replace")


def _check_packages(out: str, about: dict[str, Any]) -> None:
    """Raises UsageError where the part files need a package that is not there."""
    for package, extra, needed in (("pyarrow", "parquet", about["format"] == "parquet"), ("zstandard", "zst", about["compress"] == "zst")):
        if needed and find_spec(package) is None:
            raise UsageError(f"{out}: reading .{extra} needs the package {package}: pip install 'newsparse[{extra}]'")


def _count_outcome(stats: Stats, outcome: Outcome) -> None:
    stats.units += 1
    for name in ("items", "done", "failed", "repeats", "articles"):
        setattr(stats, name, getattr(stats, name) + getattr(outcome, name))
    for why, count in outcome.reasons.items():
        stats.errors[why] += count


def _top(counter: Counter[Any], top: int) -> list[tuple[Any, int]]:
    """The most frequent; of those that are equally so, in the order of their names."""
    return sorted(counter.items(), key=lambda item: (-item[1], item[0]))[:top]


def _trim(stats: Stats) -> None:
    for name in ("places", "people"):
        counter: Counter[Any] = getattr(stats, name)
        if len(counter) > MOST_NAMES:
            setattr(stats, name, Counter(dict(counter.most_common(MOST_NAMES // 2))))


Read = Callable[[str, Stats], None]


def _jsonl(about: dict[str, Any]) -> Read:
    count = {"article": _article, "page": _page, "mention": _row}[about["form"]]

    def read(path: str, stats: Stats) -> None:
        for line in _lines(path, about["compress"]):
            count(orjson.loads(line), stats)

    return read


def _article(record: dict[str, Any], stats: Stats) -> None:
    year = (record["issued"]["date"] or "")[:4]
    stats.article(year)
    for field_, type in FIELDS.items():
        for mention in record[field_] or ():
            stats.mention(year, type, mention.get("name"), mention.get("code"))


def _page(record: dict[str, Any], stats: Stats) -> None:
    for article in record["articles"]:
        _article(article, stats)


def _row(row: dict[str, Any], stats: Stats) -> None:
    stats.mention((row["issued"] or "")[:4], row["type"], row["name"], row["code"])


def _csv(about: dict[str, Any]) -> Read:
    def read(path: str, stats: Stats) -> None:
        lines = (line.removeprefix(BOM).decode() for line in _lines(path, about["compress"]))
        for row in csv.DictReader(lines):
            _row(row, stats)

    return read


def _parquet(about: dict[str, Any]) -> Read:
    from pyarrow import parquet

    def read(path: str, stats: Stats) -> None:
        articles = "articles" in path.replace(os.sep, "/").split("/")[-3:-1]
        with parquet.ParquetFile(path) as file:
            for batch in file.iter_batches(columns=["issued"] if articles else ["issued", "type", "name", "code"]):
                for row in batch.to_pylist():
                    if articles:
                        stats.article((row["issued"]["date"] or "")[:4])
                    else:
                        _row(row, stats)

    return read


_READERS: dict[str, Callable[[dict[str, Any]], Read]] = {"jsonl": _jsonl, "csv": _csv, "parquet": _parquet}


def _lines(path: str, compress: str) -> Iterator[bytes]:
    with open(path, "rb") as raw:
        if compress == "none":
            yield from raw
            return
        from ..archives import unpacked

        yield from unpacked({"gz": "gzip", "zst": "zstd"}[compress], raw)
