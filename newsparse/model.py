"""The objects of the record contract: a page, its articles, their blocks and the five kinds of mention.

Every class is an immutable named tuple whose fields carry the names, order and JSON types of the contract `newsparse/1`;
the JSON Schema (`newsparse schema`) is made from the annotations here. All offsets are half-open and count code points.
"""

from __future__ import annotations

from .named import NamedTuple
from .typed import Any, Literal

SCHEMA = "newsparse/1"
PAGE_SCHEMA = "newsparse.page/1"
MENTION_SCHEMA = "newsparse.mention/1"

Span = tuple[int, int]
Confidence = Literal["high", "medium", "low"]
BlockKind = Literal["kicker", "headline", "deck", "byline", "dateline", "subhead", "body", "caption", "credit", "note"]
FurnitureKind = Literal["rubric", "masthead", "editor", "folio", "jump", "code", "notice"]
RepairKind = Literal["joined", "reordered", "interleaved"]
IssuedBasis = Literal["option", "record", "path", "masthead", "dateline"]
LocationBasis = Literal["kicker", "dateline", "headline", "body"]
Approx = Literal["about", "over", "under", "at_least", "at_most", "range", "vague"]
DateKind = Literal["date", "time", "period", "duration", "set", "vague"]
Bounds = Literal["exact", "nominal", "convention"]
PartRole = Literal["from", "to", "unit"]
Anchor = Literal["explicit", "issue", "dateline", "article", "page"]


class Source(NamedTuple):
    """Where the text came from; `sha256` is of the raw bytes (of the text's UTF-8 bytes for JSON Lines and strings)."""

    path: str | None
    line: int | None
    sha256: str
    encoding: str
    bad_bytes: int


class Issued(NamedTuple):
    """The issue that the page belongs to: ISO day, how it is known, paper, page number and page title."""

    date: str | None
    basis: IssuedBasis | None
    paper: str | None
    page: str | None
    page_title: str | None


class Byline(NamedTuple):
    """One person of a byline."""

    name: str
    role: str | None
    outlet: str | None


class Dateline(NamedTuple):
    """本报乌海10月14日电: `date` is an ISO day, `code` the division code of `place`."""

    text: str
    outlet: str | None
    place: str | None
    code: str | None
    date: str | None


class Location(NamedTuple):
    """Where the story plays, by the deepest division named in `basis`."""

    code: str
    name: str
    basis: LocationBasis


class Block(NamedTuple):
    """A stretch of the article's text and the source spans that it was put together from (none for a given title)."""

    kind: BlockKind
    start: int
    end: int
    spans: tuple[Span, ...]


class Repair(NamedTuple):
    """What was mended, and the source passage moved or the break joined."""

    kind: RepairKind
    source_start: int
    source_end: int


class Repeat(NamedTuple):
    """A passage printed a second time."""

    start: int
    end: int
    source_start: int
    source_end: int


class Furniture(NamedTuple):
    """A line of the page that belongs to no article."""

    kind: FurnitureKind
    text: str
    source_start: int
    source_end: int


class Part(NamedTuple):
    """One link of a chain of divisions."""

    text: str
    start: int
    end: int
    kind: str
    code: str | None


class Place(NamedTuple):
    """A place; `code`, `division`, `divisions` and `candidates` as the contract says."""

    text: str
    start: int
    end: int
    source_start: int | None
    source_end: int | None
    block: BlockKind
    repeat: bool
    rule: str
    confidence: Confidence
    name: str
    kind: str
    code: str | None
    division: str | None
    divisions: tuple[str, ...]
    abolished: int | None
    current: tuple[str, ...]
    country: str | None
    candidates: tuple[str, ...]
    parts: tuple[Part, ...]
    within: str | None


class Person(NamedTuple):
    """A person, with the office and the organisation that the article gives."""

    text: str
    start: int
    end: int
    source_start: int | None
    source_end: int | None
    block: BlockKind
    repeat: bool
    rule: str
    confidence: Confidence
    name: str
    role: str | None
    organisation: str | None
    partial: bool


class RangeEnd(NamedTuple):
    """One end of a range of figures: 8万 and 10万元 of 8万至10万元, each with its value."""

    text: str
    start: int
    end: int
    role: PartRole
    value: float | None


class Money(NamedTuple):
    """A sum in whole units of its currency (ISO 4217), with its bounds."""

    text: str
    start: int
    end: int
    source_start: int | None
    source_end: int | None
    block: BlockKind
    repeat: bool
    rule: str
    confidence: Confidence
    currency: str | None
    noun: str | None
    noun_start: int | None
    noun_end: int | None
    value: float | None
    approx: Approx | None
    min: float | None
    max: float | None
    min_open: bool
    max_open: bool
    per: str | None
    each: bool
    parts: tuple[RangeEnd, ...]


class Count(NamedTuple):
    """A figure with its measure word or unit; value × `si_factor` is in `si_unit` (UCUM)."""

    text: str
    start: int
    end: int
    source_start: int | None
    source_end: int | None
    block: BlockKind
    repeat: bool
    rule: str
    confidence: Confidence
    unit: str | None
    noun: str | None
    noun_start: int | None
    noun_end: int | None
    kind: str
    si_unit: str | None
    si_factor: float | None
    value: float | None
    approx: Approx | None
    min: float | None
    max: float | None
    min_open: bool
    max_open: bool
    per: str | None
    each: bool
    parts: tuple[RangeEnd, ...]


class DatePart(NamedTuple):
    """A date inside another: an end of a range (`from`, `to`), or a unit that other words narrow (去年10月 of 去年10月底)."""

    text: str
    start: int
    end: int
    role: PartRole
    kind: DateKind
    timex: str | None
    date_start: str | None
    date_end: str | None
    time_start: str | None
    time_end: str | None


class Date(NamedTuple):
    """What tells when: TIMEX3 value and mod, inclusive ISO bounds, and how exact they are."""

    text: str
    start: int
    end: int
    source_start: int | None
    source_end: int | None
    block: BlockKind
    repeat: bool
    rule: str
    confidence: Confidence
    kind: DateKind
    timex: str | None
    mod: str | None
    date_start: str | None
    date_end: str | None
    time_start: str | None
    time_end: str | None
    duration_min: str | None
    duration_max: str | None
    bounds: Bounds
    anchor: Anchor | None
    parts: tuple[DatePart, ...]


Mention = Place | Person | Money | Count | Date

#: what stands in the `parts` of a mention
PARTS: dict[Any, type[Part | RangeEnd | DatePart]] = {Place: Part, Money: RangeEnd, Count: RangeEnd, Date: DatePart}

#: How many fields every mention begins with, before those of its kind.
COMMON = Place._fields.index("name")


class Article(NamedTuple):
    """One article of a page, or one text given whole."""

    schema: str
    version: str
    id: str
    source: Source
    position: int
    issued: Issued
    section: str | None
    kicker: str | None
    headline: str | None
    deck: tuple[str, ...]
    bylines: tuple[Byline, ...]
    dateline: Dateline | None
    location: Location | None
    truncated: bool
    continued_to: str | None
    continued_from: str | None
    text: str
    blocks: tuple[Block, ...]
    repairs: tuple[Repair, ...]
    repeats: tuple[Repeat, ...]
    places: tuple[Place, ...] | None
    people: tuple[Person, ...] | None
    money: tuple[Money, ...] | None
    counts: tuple[Count, ...] | None
    dates: tuple[Date, ...] | None


class Page(NamedTuple):
    """One printed page: its articles in reading order and the lines that belong to none."""

    schema: str
    version: str
    source: Source
    issued: Issued
    furniture: tuple[Furniture, ...]
    articles: tuple[Article, ...]
