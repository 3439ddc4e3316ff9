"""What is handed to a worker and what comes back: `dump.zip, members 400 to 800` → its part files and counts."""

from __future__ import annotations

import hashlib
from dataclasses import asdict, dataclass, field
from typing import Any, Literal, NamedTuple

import orjson

from .._version import __version__
from ..work import Options

Kind = Literal["files", "lines", "zip", "tar", "stream"]
Format = Literal["jsonl", "csv", "parquet"]
Compression = Literal["none", "gz", "zst"]
MIB = 1 << 20


@dataclass(frozen=True, slots=True)
class Settings:
    """All that decides what is written; sent to every worker."""

    out: str
    options: Options = field(default_factory=Options)
    format: Format = "jsonl"
    compress: Compression = "none"
    bom: bool = True
    partition: bool = True
    #: bytes of text that a unit takes, about
    unit_size: int = 2 * MIB
    #: the most that is read of one file, archive member or line
    max_size: int = 64 * MIB
    stop_on_error: bool = False
    #: encoding of the names in zip archives, told by their looks for None
    zip_names: str | None = None
    #: digest of the name tables
    tables: str = ""
    #: of this run; a worker of an older one puts nothing in place
    token: str = ""
    version: str = __version__
    #: the folder that relative paths of the input begin in
    base: str = ""

    def signature(self) -> list[Any]:
        """What the bytes written depend on, apart from the input."""
        only, gazetteer = self.options.only, self.options.gazetteer
        options = self.options._asdict() | {"only": sorted(only) if only is not None else None, "gazetteer": gazetteer and gazetteer.digest}
        return [
            self.version, self.tables, options, self.format, self.compress, self.bom, self.partition, self.unit_size, self.max_size,
            self.zip_names,
        ]  # fmt: skip


class Unit(NamedTuple):
    """A stretch of the input, read and written by one worker in one go."""

    #: of its part files, the same in every run over the same input
    name: str
    kind: Kind
    #: many for `files`, else one
    paths: tuple[str, ...]
    #: bytes of a file (`lines`, `tar`), members of an archive (`zip`)
    start: int = 0
    end: int = 0
    #: lines before the first, for `lines`; else lines to leave out of the first input taken
    line: int = 0
    #: inputs to leave out: the unit takes up where another one ended
    skip: int = 0
    #: bytes on disk, for the progress
    size: int = 0
    #: digest of the whole input, where the unit before this one has told it
    digest: str | None = None
    #: which in a row of units this is, each of which begins where the last one ended
    sequence: int = 0


class Job(NamedTuple):
    """A unit with what the worker must know of the run."""

    unit: Unit
    settings: Settings
    #: what the manifest says of the unit, a line of it
    known: bytes | None = None
    #: items that killed their worker and are set aside, by number in the unit
    fatal: frozenset[int] = frozenset()
    #: a worker has died of it: each item by itself, so that the next death has a name
    one_by_one: bool = False


@dataclass(slots=True)
class Outcome:
    """What became of a unit: a line of the manifest. Items are files, archive members or lines; in = done + failed."""

    unit: str
    key: str | None
    input: str
    sha256: str | None = None
    files: list[dict[str, Any]] = field(default_factory=list)
    quarantine: str | None = None
    items: int = 0
    done: int = 0
    failed: int = 0
    #: of those done, how many held nothing
    empty: int = 0
    #: of those done, how many were the same, byte for byte, as one before in the unit
    repeats: int = 0
    articles: int = 0
    mentions: dict[str, int] = field(default_factory=dict)
    #: bytes on disk, and bytes of text once unpacked
    size: int = 0
    text: int = 0
    seconds: float = 0.0
    #: where the next unit of the same input begins: (inputs, lines) to leave out
    next: list[int] | None = None
    #: the first failures and the first other remarks, and the error of a unit that failed as a whole
    problems: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    error: str | None = None
    #: how many failed for what reason, the most frequent
    reasons: dict[str, int] = field(default_factory=dict)
    #: whether the manifest had it, and its part files are still there
    kept: bool = False

    def line(self) -> bytes:
        """As written to the manifest."""
        fields = asdict(self)
        del fields["kept"]
        fields["in"] = fields.pop("items")
        return orjson.dumps(fields) + b"\n"


def read_outcome(line: bytes) -> Outcome:
    """A line of the manifest. Raises ValueError where it is none."""
    fields = orjson.loads(line)
    try:
        fields["items"] = fields.pop("in")
        return Outcome(**fields)
    except (TypeError, KeyError, AttributeError):
        raise ValueError("no line of a manifest") from None


def key_of(unit: Unit, settings: Settings, digest: str, shown: list[str]) -> str:
    """What a unit's output depends on, as a digest: equal keys, equal bytes."""
    place = [unit.kind, shown, unit.start, unit.end, unit.line, unit.skip]
    return hashlib.sha256(orjson.dumps([settings.signature(), place, digest])).hexdigest()


def following(unit: Unit, outcome: Outcome) -> Unit | None:
    """The unit that begins where this one ended, if the input goes on."""
    if outcome.next is None:
        return None
    skip, line = outcome.next
    stem = unit.name[: -len(_suffix(unit.sequence))]
    return unit._replace(
        name=stem + _suffix(unit.sequence + 1), skip=skip, line=line, digest=outcome.sha256, sequence=unit.sequence + 1,
        size=max(0, unit.size - outcome.size),
    )  # fmt: skip


def first_of_row(stem: str) -> str:
    """The name of the first unit of a row."""
    return stem + _suffix(0)


def _suffix(sequence: int) -> str:
    return f"-{sequence:05d}"
