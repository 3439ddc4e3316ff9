"""The work on one unit, the same in every engine: read its items, write its part files, count what became of them."""

from __future__ import annotations

import hashlib
import itertools
import math
import os
import re
import threading
import time
import traceback
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from ..errors import GazetteerError, InputError, OutputError
from ..model import Article, Page
from ..sources import reason
from ..work import EMPTY, Found, Line, Problem, batches, own_names, read_data, read_lines, read_together
from . import feed
from .beacon import WORKING, Beacon
from .engines import Failed
from .parts import Parts, Quarantine, Writer, counts, writer
from .units import Job, Outcome, Settings, Unit, key_of, read_outcome

#: Problems told of a unit; the quarantine has all.
TOLD = 5
#: Kinds of reasons counted of a unit.
REASONS = 50
#: Kinds whose units may end early and be followed by another, and at how many times the size of a unit: ranges of members are cut to
#: size already, only one with a huge member goes far beyond.
IN_ROWS = {"stream": 1, "zip": 2, "tar": 2}


class Stop(Exception):
    """The first failure, where the run is to stop at it."""


def work(job: Job) -> Outcome:
    """Read and write a unit, or find that the manifest has it. Raises OutputError, GazetteerError; a damaged input is in the outcome."""
    unit, settings = job.unit, job.settings
    begun = time.monotonic()
    paths = feed.shown(unit)
    own_names(settings.options)  # a list that is another by now ends the run, it is no fault of an input
    try:
        digest = feed.digest(unit, settings)
    except (OSError, InputError) as error:
        return _unreadable(job, paths[0], error.reason if isinstance(error, InputError) else reason(error))
    key = key_of(unit, settings, digest, paths)
    kept = _kept(job, key)
    if kept:
        return kept
    outcome = Outcome(unit.name, None if job.fatal else key, paths[0], digest)
    with _Work(job, outcome) as doing:
        doing.run()
    outcome.seconds = round(time.monotonic() - begun, 3)
    return outcome


def do(job: Job) -> Outcome | Failed:
    """The work, its errors as results."""
    try:
        return work(job)
    except (OutputError, GazetteerError) as error:
        return Failed(str(error), True)
    except Exception as error:
        last = traceback.extract_tb(error.__traceback__)[-1]
        return Failed(f"a defect of newsparse, please report it: {error!r} in {last.filename}:{last.lineno}", False)


class _Work:
    """What is open while a unit is worked on."""

    def __init__(self, job: Job, outcome: Outcome) -> None:
        self._job = job
        self._out = outcome
        self._parts = Parts(job.settings, job.unit.name)
        self._quarantine = Quarantine(job.settings, job.unit.name)
        self._seen: set[bytes] = set()

    def __enter__(self) -> _Work:
        self._beacon = Beacon(self._job.settings, self._job.unit.name)
        return self

    def __exit__(self, *_: Any) -> None:
        self._parts.__exit__(None, None, None)
        self._quarantine.drop()
        self._beacon.close()

    def run(self) -> None:
        """Raises OutputError."""
        target = writer(self._job.settings, self._parts)
        stopped = False
        try:
            self._items(target)
        except Stop:
            stopped = True
            self._out.key, self._out.error = None, "stopped at the first failure"
        target.close()
        self._parts.finish()
        self._quarantine.finish()
        _check_token(self._job.settings)
        if not stopped:
            self._out.files = self._parts.put_in_place()
        self._out.quarantine = self._quarantine.put_in_place()

    def _items(self, target: Writer) -> None:
        unit, settings, out = self._job.unit, self._job.settings, self._out
        out.size = unit.size
        first, rest = _reading(unit, settings)
        taken = feed.UpTo(itertools.chain(first, rest), IN_ROWS.get(unit.kind, math.inf) * settings.unit_size)
        for batch in batches(taken, self._job.one_by_one or not read_together(settings.options)):
            self._batch([self._allowed(number, item) for number, item in enumerate(batch, out.items)], target)
            # the next may kill while it is read
            self._beacon.at(out.items)
        if taken.left is not None:
            out.next = list(taken.left.at)
            out.size = _size_on_disk(unit, settings, taken.left, out.text)
            _keep_open(unit, settings, taken.left, rest)

    def _allowed(self, number: int, item: feed.Item) -> feed.Item:
        return item._replace(error="killed its worker twice; set aside") if number in self._job.fatal else item

    def _batch(self, batch: list[feed.Item], target: Writer) -> None:
        found = _read([item for item in batch if item.error is None], self._job.settings)
        for item in batch:
            self._out.items += 1
            self._out.text += len(item.data)
            self._item(item, next(found) if item.error is None else (), target)

    def _item(self, item: feed.Item, found: Iterable[Found | Problem], target: Writer) -> None:
        if item.error is not None:
            self._fail(item, item.error)
            return
        articles = self._out.articles
        try:
            for piece in list(found):  # an item that fails half-way writes nothing
                if not isinstance(piece, Problem):
                    self._write(piece, target)
                elif piece.failed:
                    self._fail(item, piece.what)
                    return
                elif piece.what != EMPTY:
                    _tell(self._out.notes, f"{piece.where}: {piece.what}")
        except (OutputError, Stop):
            raise
        except InputError as error:
            self._fail(item, error.reason)
            return
        except Exception as error:
            self._fail(item, reason(error))
            return
        self._out.done += 1
        if self._out.articles == articles:
            self._out.empty += 1
        self._count_repeats(item.data)

    def _write(self, found: Found, target: Writer) -> None:
        assert isinstance(found, Article | Page)
        target.write(found)
        self._out.articles += len(found.articles) if isinstance(found, Page) else 1
        for type, number in counts(found):
            self._out.mentions[type] = self._out.mentions.get(type, 0) + number

    def _count_repeats(self, data: bytes) -> None:
        if not data.strip():
            return
        digest = hashlib.blake2b(data, digest_size=8).digest()
        if digest in self._seen:
            self._out.repeats += 1
        self._seen.add(digest)

    def _fail(self, item: feed.Item, why: str) -> None:
        self._out.failed += 1
        kind = re.sub(r" at character \d+$", "", why)
        if kind in self._out.reasons or len(self._out.reasons) < REASONS:
            self._out.reasons[kind] = self._out.reasons.get(kind, 0) + 1
        _tell(self._out.problems, f"{item.path}:{item.line}: {why}" if item.line else f"{item.path}: {why}")
        self._quarantine.add(item.path, item.line, why, item.data[: feed.KEPT])
        if self._job.settings.stop_on_error:
            raise Stop


def _tell(told: list[str], message: str) -> None:
    if len(told) < TOLD:
        told.append(message)


def _read(items: list[feed.Item], settings: Settings) -> Iterator[Iterable[Found | Problem]]:
    """What each of the items holds; it is told why one can't be read when that one's turn comes."""
    if settings.options.jsonl:
        return read_lines([Line(item.path, item.line, item.data) for item in items], settings.options, _same)
    return (read_data(item.path, item.data, settings.options, _same) for item in items)


def _same(found: Found) -> Found:
    return found


def _kept(job: Job, key: str) -> Outcome | None:
    """The outcome of an earlier run, where its key is the same and its files stand."""
    if job.known is None or job.fatal:
        return None
    try:
        outcome = read_outcome(job.known)
    except ValueError:  # of another version
        return None
    if outcome.key != key:
        return None
    for file in outcome.files:
        try:
            if os.stat(os.path.join(job.settings.out, *file["path"].split("/"))).st_size != file["bytes"]:
                return None
        except OSError:
            return None
    if outcome.quarantine and not os.path.isdir(os.path.join(job.settings.out, *outcome.quarantine.split("/"))):
        return None
    outcome.kept = True
    return outcome


def _unreadable(job: Job, path: str, why: str) -> Outcome:
    """A whole input that can't be opened; tried again in the next run."""
    quarantine = Quarantine(job.settings, job.unit.name)
    outcome = Outcome(job.unit.name, None, path, items=1, failed=1, size=job.unit.size, problems=[f"{path}: {why}"], reasons={why: 1})
    try:
        quarantine.add(path, 0, why, b"")
        quarantine.finish()
        outcome.quarantine = quarantine.put_in_place()
    finally:
        quarantine.drop()
    return outcome


class _Waiting(NamedTuple):
    """A stream that the next unit goes on with: it can be read from its beginning only, another worker would unpack it again."""

    place: tuple[object, ...]
    item: feed.Item
    rest: Iterator[feed.Item]


class _Kept(threading.local):
    """Of each thread, as workers of a cluster may have several."""

    waiting: _Waiting | None = None


_kept_open = _Kept()


def _reading(unit: Unit, settings: Settings) -> tuple[list[feed.Item], Iterator[feed.Item]]:
    """The item held back by the unit before, if it was worked on here, and the rest."""
    waiting, _kept_open.waiting = _kept_open.waiting, None
    if waiting and waiting.place == (settings.token, unit.paths, unit.start, (unit.skip, unit.line)):
        return [waiting.item], waiting.rest
    return [], feed.items(unit, settings)


def _keep_open(unit: Unit, settings: Settings, item: feed.Item, rest: Iterator[feed.Item]) -> None:
    _kept_open.waiting = _Waiting((settings.token, unit.paths, unit.start, item.at), item, rest)


def _size_on_disk(unit: Unit, settings: Settings, item: feed.Item, text: int) -> int:
    """Bytes on disk that a unit took which ends before `item`, as far as they can be told."""
    if unit.kind == "stream":
        before = os.path.getsize(feed.place(unit, settings)) - unit.size
        return max(0, min(unit.size, item.position - before))
    return min(unit.size, text) if unit.kind == "tar" else 0


def _check_token(settings: Settings) -> None:
    """A worker that outlived its run puts nothing in place. Raises OutputError."""
    try:
        with open(os.path.join(settings.out, WORKING, "run"), encoding="ascii") as file:
            if file.read() == settings.token:
                return
    except OSError as error:
        raise OutputError(f"{settings.out}: {reason(error)}") from error
    raise OutputError(f"{settings.out}: another run has taken over")
