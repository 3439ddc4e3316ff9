"""What `score` does: reads marked pages and the user's JSON Lines, runs the program over them, draws the table."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

import orjson
from rich.text import Text

from .. import pipeline
from ..decoding import decode
from ..document import Given
from ..errors import InputError
from ..extractors import BY_TYPE, REGISTRY
from ..model import Article, Source
from ..score import Gold, Miss, Score, read_page, read_row, score, total
from ..sinks import say
from ..sources import Input, Inputs
from . import read
from .sheet import Column, Sheet
from .show import kinds
from .terminal import Terminal, to_terminal

COLOUR = {"missed": "red", "extra": "yellow", "value": "cyan"}


class Options(NamedTuple):
    """The options of `score`."""

    only: str | None = None
    given: Given = Given()
    pages: bool = False
    misses: int = 0
    json: bool = False
    width: int | None = None


class Result(NamedTuple):
    """The scores by kind, what went wrong, and how many texts were scored."""

    scores: dict[str, Score]
    misses: list[Miss]
    texts: int


def run(paths: Sequence[str], options: Options) -> int:
    """Score all gold under the paths; the exit status. Raises UsageError."""
    only = kinds(options.only)
    failures: list[InputError] = []
    result = measure(paths, options, only, failures)

    def draw(terminal: Terminal) -> int:
        sheet = Sheet(terminal.width)
        if options.json:
            sheet.add(orjson.dumps(as_json(result, options.misses)).decode())
            sheet.width = None
        elif result.texts:
            _table(sheet, result)
            _misses(sheet, result.misses, options.misses)
        terminal.write(sheet.lines)
        for error in failures:
            say(str(error))
        return (1 if result.texts else 3) if failures else 0

    return to_terminal(draw, options.width if not options.json else None)


def measure(paths: Sequence[str], options: Options, only: Sequence[str], failures: list[InputError]) -> Result:
    """The scores over all gold under the paths; bad gold is added to `failures` and the rest goes on."""
    scores = {e.type: Score(e.type) for e in REGISTRY if not only or e.type in only}
    misses: list[Miss] = []
    texts = 0
    for item in Inputs(paths):
        if isinstance(item, InputError):
            failures.append(item)
            continue
        for gold, pages in _gold(item, failures):
            found, wrong = score(gold, _articles(gold, item.path, pages or options.pages, options.given), only)
            texts += 1
            misses += wrong
            for type, each in found.items():
                scores[type].add(each)
    return Result(scores, misses, texts)


def _gold(item: Input, failures: list[InputError]) -> Iterator[tuple[Gold, bool]]:
    """The marked texts of a file, and whether each is a whole page."""
    try:
        data = item.read()
        if not read.is_json_lines(item.path, data):
            yield read_page(decode(data, item.path).text, item.path), True
            return
    except InputError as error:
        failures.append(error)
        return
    for number, line in enumerate(data.removeprefix(b"\xef\xbb\xbf").split(b"\n"), 1):
        if not line.strip():
            continue
        where = f"{item.path}:{number}"
        try:
            yield read_row(orjson.loads(line), where), False
        except orjson.JSONDecodeError as error:
            failures.append(InputError(where, f"no JSON: {error.msg.partition(': line')[0]}"))
        except InputError as error:
            failures.append(error)


def _articles(gold: Gold, path: str, pages: bool, known: Given) -> list[Article]:
    source = Source(path, None, hashlib.sha256(gold.text.encode("utf-8", "replace")).hexdigest(), "utf-8", 0)
    given = known._replace(record_date=gold.date, path=path)
    if pages:
        return [article for page in pipeline.pages(gold.text, source, given) for article in page.articles]
    return [pipeline.article(gold.text, source, given, gold.title)]


def _rows(result: Result) -> list[Score]:
    return [*result.scores.values(), total(result.scores.values())]


def as_json(result: Result, misses: int) -> dict[str, object]:
    """The scores as plain values, shares rounded to four places, None where there is nothing to divide by."""
    table = {}
    for each in _rows(result):
        shares = {"precision": each.precision, "recall": each.recall, "f1": each.f1, "value": each.value}
        counts = {"gold": each.hits + each.missed, "hits": each.hits, "missed": each.missed, "extra": each.extra}
        values = {"values": each.values, "values_right": each.values_right}
        table[each.type] = counts | values | {name: None if x is None else round(x, 4) for name, x in shares.items()}
    return {"texts": result.texts, "kinds": table, "misses": [each._asdict() for each in _first(result.misses, misses)]}


def _table(sheet: Sheet, result: Result) -> None:
    names = ("gold", "found", "precision", "recall", "F", "values", "right")
    columns = [Column(""), Column("kind"), *(Column(name, right=True) for name in names)]
    rows = []
    for each in _rows(result):
        extractor = BY_TYPE.get(each.type)
        style = extractor.colour if extractor else "bold"
        counts = (each.hits + each.missed, each.hits + each.extra)
        shares = (each.precision, each.recall, each.f1)
        cells = [extractor.tag if extractor else "", each.type, *map(str, counts), *map(_percent, shares)]
        rows.append([Text(cell, style) for cell in (*cells, str(each.values), _percent(each.value))])
    sheet.table(columns, rows)
    sheet.add(f"{result.texts} marked text{'' if result.texts == 1 else 's'}", style="dim")


def _percent(share: float | None) -> str:
    return "-" if share is None else f"{share:.1%}"


def _first(misses: Sequence[Miss], count: int) -> Iterator[Miss]:
    """The first misses of each sort of each kind."""
    seen: Counter[tuple[str, str]] = Counter()
    for each in misses:
        seen[each.type, each.what] += 1
        if seen[each.type, each.what] <= count:
            yield each


def _misses(sheet: Sheet, misses: Sequence[Miss], count: int) -> None:
    if not count or not misses:
        return
    sheet.add()
    rows: list[list[Text | str]] = []
    for each in _first(misses, count):
        told = {"missed": f"found {each.got}" if each.got else "", "extra": each.got or "", "value": f"{each.wanted}, found {each.got}"}
        tag = Text(BY_TYPE[each.type].tag, BY_TYPE[each.type].colour)
        rows.append([Text(each.what, COLOUR[each.what]), tag, each.context, told[each.what], each.rule or "", each.where])
    columns = (Column("wrong", 6), Column("", 2), Column("text", 20), Column("value", 10), Column("rule", 10), Column("where", 12))
    sheet.table(columns, rows)
