"""One input → its output lines: `01.txt` gives an article a line, a bad line of JSON Lines a problem with its number."""

from __future__ import annotations

import codecs
import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from itertools import chain

from . import pipeline
from .decoding import bad_bytes, decode, marked_up
from .digest import digest
from .document import Given, LaidOutArticle
from .errors import InputError, UsageError
from .extractors import REGISTRY
from .flat import rows
from .linking.issue import read_date
from .model import Article, Page, Source
from .named import NamedTuple
from .patterns import pattern
from .record import article_record, page_record, to_json
from .sources import Input
from .typed import TYPE_CHECKING, Literal, Protocol, TypeVar

if TYPE_CHECKING:
    from .gazetteer.own import OwnNames

Form = Literal["article", "page", "mention", "text"]
Found = Article | Page | LaidOutArticle
T = TypeVar("T")
EMPTY = "empty, no record"
#: bytes of lines that are read together: some hundred articles, or one that is longer
BATCH = 1 << 17
#: objects between two looks for unreachable ones (young, middle-aged, old); reading leaves none behind, and tables are many
SELDOM = (400_000, 20, 50)
DATE = pattern(r"\d{4}(-?(0[1-9]|1[0-2])(-?(0[1-9]|[12]\d|3[01])([T ].*)?)?)?")


class Options(NamedTuple):
    """What is read and written; the field names are those of the JSON objects read."""

    form: Form = "article"
    plain: bool = False
    jsonl: bool = False
    pages: bool = False
    text_field: str = "text"
    title_field: str = "title"
    date_field: str = "date"
    id_field: str = "id"
    #: types of mention to write; None for all
    only: frozenset[str] | None = None
    date: str | None = None
    paper: str | None = None
    page: str | None = None
    gazetteer: Listed | None = None


class Listed(NamedTuple):
    """A user's list of names: where it is, and the digest of what stood in it when the run began."""

    path: str
    digest: str


def listed(path: str | None) -> Listed | None:
    """The list that an option names, read once so that its faults are told at once. Raises GazetteerError."""
    if path is None:
        return None
    from .listfile import read_gazetteer  # here and below, as a run without a list does not need it

    return Listed(os.path.abspath(path), read_gazetteer(path).digest)


def own_names(options: Options) -> OwnNames | None:
    """The user's names that the options give. Raises GazetteerError."""
    if options.gazetteer is None:
        return None
    from .listfile import same_gazetteer

    return same_gazetteer(*options.gazetteer)


def check_date(date: str | None) -> None:
    """Raises UsageError where the option gives no day, month or year."""
    if date is not None and not DATE.fullmatch(date):
        raise UsageError(f"--date {date}: give a day (2025-10-15), a month (2025-10) or a year (2025)")


def check_codec(name: str | None) -> str | None:
    """`--zip-names` as Python names the encoding. Raises UsageError."""
    try:
        return codecs.lookup(name).name if name else None
    except LookupError:
        raise UsageError(f"--zip-names {name}: no such encoding; give gbk, big5, utf-8 or another that Python knows") from None


def check_types(only: str | None) -> frozenset[str] | None:
    """`--only` as types; the names of the record's fields are taken too. Raises UsageError."""
    if only is None:
        return None
    known = {name: extractor.type for extractor in REGISTRY for name in (extractor.type, extractor.field)}
    names = [name.strip() for name in only.split(",") if name.strip()]
    unknown = [name for name in names if name not in known]
    if unknown or not names:
        raise UsageError(f"--only {only}: choose from {', '.join(extractor.type for extractor in REGISTRY)}")
    return frozenset(known[name] for name in names)


def check_options(options: Options) -> None:
    """Raises UsageError for options that do not go together."""
    if options.plain and (options.jsonl or options.form == "page"):
        raise UsageError("--plain takes each file as one article; it does not go with --jsonl or --page")
    if options.jsonl and options.form == "page" and not options.pages:
        raise UsageError("--jsonl --page needs --pages, where each object's text is a page dump")
    renamed = (options.text_field, options.title_field, options.date_field, options.id_field) != ("text", "title", "date", "id")
    if not options.jsonl and (options.pages or renamed):
        raise UsageError("--pages and the --…-field options go with --jsonl")
    check_date(options.date)


class Problem(NamedTuple):
    """What the user must hear of; `failed` where an input or a line gave no record."""

    where: str
    what: str
    failed: bool


def read(source: Input, options: Options, *, at_once: bool = False) -> Iterator[bytes | Problem]:
    """The output of one input, a piece for every article (or page, where pages are written), and what went wrong.

    With `at_once` each line of JSON Lines is answered before the next is read. Raises InputError where the input as a whole can't be read.
    """
    written = partial(_bytes, options=options)
    return _json_lines(source, options, written, at_once) if options.jsonl else read_data(source.path, source.read(), options, written)


def _defect(error: Exception) -> str:
    """An error of the program itself costs its own input, not the rest of the run."""
    import traceback

    last = traceback.extract_tb(error.__traceback__)[-1]
    return f"a defect of newsparse, please report it: {error!r} in {last.filename}:{last.lineno}"


def read_data(path: str, data: bytes, options: Options, write: Callable[[Found], T]) -> Iterator[T | Problem]:
    """What one file's bytes hold, each passed through `write`. Raises InputError where they are no text."""
    decoded = decode(data, path)
    if decoded.bad_bytes:
        yield Problem(path, bad_bytes(decoded), False)
    if not decoded.text.strip():
        yield Problem(path, EMPTY, False)
        return
    advice = marked_up(decoded.text)
    if advice:
        yield Problem(path, advice, False)
    made_of = Source(path, None, digest(data), decoded.encoding, decoded.bad_bytes)
    given = Given(options.date, None, path, options.paper, options.page, own_names(options))
    try:
        yield from map(write, _find(pipeline.Whole(decoded.text, made_of, given), options, whole=options.plain))
    except Exception as error:
        raise InputError(path, _defect(error)) from error


def _json_lines(source: Input, options: Options, write: Callable[[Found], T], at_once: bool) -> Iterator[T | Problem]:
    number = 0
    told = False
    lines = (Line(source.path, at, data) for at, data in source.lines())
    for batch in batches(lines, at_once or not read_together(options)):
        number = batch[-1].number
        for found in read_lines(batch, options, write):
            for piece in found:
                if isinstance(piece, Problem) and not piece.failed:
                    if told:
                        continue  # the next lines are as this one
                    told = True
                yield piece
    if number == 0:
        yield Problem(source.path, EMPTY, False)


class Line(NamedTuple):
    """A line of JSON Lines, its number counted from 1."""

    path: str
    number: int
    data: bytes


class _Data(Protocol):
    @property
    def data(self) -> bytes: ...


D = TypeVar("D", bound=_Data)


def batches(items: Iterable[D], one_by_one: bool) -> Iterator[list[D]]:
    """The items in stretches to read together, none of them empty. Raises the InputError of `items` after all that came before it."""
    batch: list[D] = []
    held = 0
    try:
        for item in items:
            batch.append(item)
            held += len(item.data)
            if one_by_one or held > BATCH:
                yield batch
                batch, held = [], 0
    except InputError:
        if batch:
            yield batch
        raise
    if batch:
        yield batch


def read_together(options: Options) -> bool:
    """Whether it saves time to read several lines together: where each is an article by itself."""
    return options.jsonl and not options.pages and options.form != "text"


def read_lines(batch: Sequence[Line], options: Options, write: Callable[[Found], T]) -> Iterator[Iterable[T | Problem]]:
    """What `read_line` gives for each of the lines, read together if none of them makes trouble."""
    if len(batch) > 1 and read_together(options):
        try:
            texts = [_whole(*line, options) for line in batch if line.data.strip()]
            pieces = iter([write(article) for article in pipeline.articles(texts)])
        except Exception:  # whatever it is, the line that it comes from tells it
            pass
        else:
            rows = iter(texts)
            for line in batch:
                yield chain(_odd_date(next(rows)), [next(pieces)]) if line.data.strip() else ()
            return
    for line in batch:
        yield read_line(*line, options, write)


def _whole(path: str, number: int, line: bytes, options: Options) -> pipeline.Whole:
    """A line as a text with what is known of it. Raises ValueError."""
    from .objects import read_object  # here, as pages do not need it

    line = line.removeprefix(b"\xef\xbb\xbf") if number == 1 else line
    row = read_object(line, options.text_field, options.title_field, options.date_field, options.id_field)
    made_of = Source(path, number, digest(row.text.encode()), "utf-8", 0)
    return pipeline.Whole(row.text, made_of, Given(options.date, row.date, path, options.paper, options.page, own_names(options)), row.title, row.id)


def read_line(path: str, number: int, line: bytes, options: Options, write: Callable[[Found], T]) -> Iterator[T | Problem]:
    """What line `number`, counted from 1, of a JSON Lines file holds, each passed through `write`; a blank line holds nothing."""
    if not line.strip():
        return
    try:
        row = _whole(path, number, line, options)
    except ValueError as error:
        yield Problem(f"{path}:{number}", str(error), True)
        return
    yield from _odd_date(row)
    try:
        yield from map(write, _find(row, options, whole=not options.pages))
    except Exception as error:
        yield Problem(f"{path}:{number}", _defect(error), True)


def _odd_date(row: pipeline.Whole) -> list[Problem]:
    """That a line's own date tells no year, as it completes none of its text then."""
    date = row.given.record_date
    if date is None or read_date(date)[0] is not None:
        return []
    return [Problem(f"{row.source.path}:{row.source.line}", f"the date {date!r} is not understood and passed over; give 2025-10-15, 2025-10 or 2025", False)]


def _find(found: pipeline.Whole, options: Options, *, whole: bool) -> Iterator[Found]:
    """The articles (or pages, where pages are written) of a text that is taken whole, or else as a page dump."""
    if options.form == "text":
        yield from [pipeline.lay_out_article(found.text, found.title)] if whole else _laid_out(found.text)
    elif whole:
        yield from pipeline.articles([found])
    else:
        for page in pipeline.pages(found.text, found.source, found.given, found.id):
            if options.form == "page":
                yield page
            else:
                yield from page.articles


def _laid_out(text: str) -> Iterator[LaidOutArticle]:
    for page in pipeline.lay_out(text):
        yield from page.articles


def _bytes(found: Found, options: Options) -> bytes:
    """One piece of output: a line, or a line a mention, or the text."""
    if isinstance(found, LaidOutArticle):
        return (found.printed or found.text).encode("utf-8", "replace") + b"\n\n"
    if isinstance(found, Page):
        return to_json(page_record(found, options.only)) + b"\n"
    if options.form == "mention":
        return b"".join(to_json(row) + b"\n" for row in rows(found, options.only))
    return to_json(article_record(found, options.only)) + b"\n"
