"""The run of `convert`: units to the engine, outcomes to the manifest, what dies is tried again and then set aside."""

from __future__ import annotations

import signal
import threading
import time
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from types import FrameType
from typing import Any

from ..errors import InputError, OutputError
from ..sources import show_path
from . import plan
from .beacon import last_item
from .engines import Died, Engine, Failed, Result
from .manifest import Manifest
from .merging import merge
from .outfolder import OutFolder
from .progress import Progress, Totals
from .units import Job, Outcome, Settings, Unit, following

OK, SOME_FAILED, NONE_READ = 0, 1, 3
#: How many items of one unit may kill a worker before the whole unit is set aside.
MOST_FATAL = 5
#: Seconds between two times that the manifest is forced to disk.
SYNC = 1.0
#: Seconds that units under way are given to end when the run is told to stop.
GRACE = 10.0

Order = tuple[int, int]


@dataclass(slots=True)
class Run:
    """One run; `go` does it."""

    settings: Settings
    inputs: plan.Inputs
    engine: Engine
    progress: Progress
    force: bool = False
    merge: bool = False
    totals: Totals = field(default_factory=Totals)
    _orders: dict[str, Order] = field(default_factory=dict)
    _deaths: dict[str, int] = field(default_factory=dict)
    _again: deque[tuple[Job, object]] = field(default_factory=deque)
    _signal: int = 0
    _deadline: float = 0.0
    _stopped: bool = False

    def go(self) -> int:
        """Returns the exit status. Raises UsageError, OutputError."""
        with OutFolder(self.settings, self.inputs.paths, self.force) as out, Manifest(out.path) as manifest, self._signals():
            self.progress.start(self.inputs, len(manifest))
            try:
                self._work(manifest)
            except BaseException:
                self.engine.close(kill=True)
                raise
            self.engine.close(kill=bool(self._signal))
            manifest.sync()
            if self._signal:
                self.progress.stopped(self.totals)
                return 128 + self._signal
            if not self._stopped:
                self._complete(out, manifest)
        for path in self.inputs.twice:
            self.progress.note(f"{show_path(path)}: is part of another input, read once")
        self.progress.summary(self.totals)
        if self.totals.failed and not self.totals.done:
            return NONE_READ
        return SOME_FAILED if self.totals.failed or self.totals.units_failed else OK

    def _work(self, manifest: Manifest) -> None:
        jobs = self._jobs(manifest)
        synced = time.monotonic()
        more = True
        while True:
            while not self._ending() and self.engine.room():
                job, worker = self._again.popleft() if self._again else (next(jobs, None) if more else None, None)
                if job is None:
                    more = False
                    break
                self.engine.submit(job, worker)
            if not self.engine.busy():
                if self._ending() or not (more or self._again):
                    return
                continue
            if self._signal and time.monotonic() > self._deadline:
                return
            for result in self.engine.wait(self.progress.every):
                self._take(result, manifest)
            self.progress.show(self.totals, self.engine.busy())
            if time.monotonic() - synced > SYNC:
                manifest.sync()
                synced = time.monotonic()

    def _ending(self) -> bool:
        return bool(self._signal) or self._stopped

    def _jobs(self, manifest: Manifest) -> Iterator[Job]:
        """In the order of the input; what can't be read at all is told at once."""
        for number, unit in enumerate(plan.units(iter(self.inputs), self.settings)):
            if isinstance(unit, InputError):
                self._unreadable(unit, number, manifest)
                if self.settings.stop_on_error:
                    self._stopped = True
                    return
                continue
            self._orders[unit.name] = (number, 0)
            yield self._job(unit, manifest)

    def _job(self, unit: Unit, manifest: Manifest) -> Job:
        return Job(unit, self.settings, None if self.force else manifest.get(unit.name))

    def _unreadable(self, error: InputError, number: int, manifest: Manifest) -> None:
        outcome = Outcome(f"unreadable-{number:08d}", None, error.path, items=1, failed=1, problems=[str(error)], reasons={error.reason: 1})
        manifest.add((number, 0), outcome)
        self._count(outcome)

    def _take(self, result: Result, manifest: Manifest) -> None:
        what = result.what
        if isinstance(what, Died):
            self._died(result.job, what, manifest)
        elif isinstance(what, Failed):
            if what.fatal:
                raise OutputError(what.why)
            self._set_aside(result.job, what.why, manifest)
        else:
            self._done(result.job, what, result.worker, manifest)

    def _done(self, job: Job, outcome: Outcome, worker: object, manifest: Manifest) -> None:
        order = self._orders.pop(job.unit.name)
        self._deaths.pop(job.unit.name, None)
        manifest.add(order, outcome)
        self._count(outcome)
        if outcome.failed and self.settings.stop_on_error and not outcome.kept:
            self._stopped = True
        after = following(job.unit, outcome)
        if after is not None:
            self._orders[after.name] = (order[0], order[1] + 1)
            self._again.append((self._job(after, manifest), worker))

    def _died(self, job: Job, died: Died, manifest: Manifest) -> None:
        """Once more, as it may have been chance; then without the item that it died of."""
        name = job.unit.name
        item = last_item(self.settings, name)
        deaths = self._deaths[name] = self._deaths.get(name, 0) + 1
        if deaths > 1 and (item is None or item in job.fatal or len(job.fatal) == MOST_FATAL):
            self._set_aside(job, f"its worker died again ({died.how})", manifest)
            return
        fatal = job.fatal | {item} if deaths > 1 and item is not None else job.fatal
        self.progress.note(f"{show_path(job.unit.paths[0])}: the worker of unit {name} died ({died.how}); tried again" + (
            f" without item {item + 1}" if fatal and item is not None else ""))  # fmt: skip
        self._again.append((job._replace(fatal=fatal, one_by_one=True, known=None), None))

    def _set_aside(self, job: Job, why: str, manifest: Manifest) -> None:
        unit, path = job.unit, show_path(job.unit.paths[0])
        outcome = Outcome(
            unit.name, None, path, items=len(unit.paths), failed=len(unit.paths), size=unit.size,
            problems=[f"{path}: unit {unit.name} set aside: {why}"], error=why,
            reasons={why: len(unit.paths)},
        )  # fmt: skip
        manifest.add(self._orders.pop(unit.name), outcome)
        self._count(outcome)
        if self.settings.stop_on_error:
            self._stopped = True

    def _count(self, outcome: Outcome) -> None:
        self.totals.add(outcome)
        self.progress.unit(outcome)

    def _complete(self, out: OutFolder, manifest: Manifest) -> None:
        files: set[str] = set()
        for outcome in manifest.complete():
            files.update(file["path"] for file in outcome.files)
            if outcome.quarantine:
                files.add(outcome.quarantine)
        self.totals.swept = out.sweep(files)
        if self.merge:
            for name in merge(self.settings, manifest.outcomes()):
                self.progress.note(f"{out.path}/{name} holds all of it")

    def _signals(self) -> _Signals:
        return _Signals(self._on_signal)

    def _on_signal(self, number: int) -> None:
        if self._signal:
            self.engine.close(kill=True)
            raise KeyboardInterrupt
        self._signal, self._deadline = number, time.monotonic() + GRACE
        self.progress.note("stopping: the units under way are ended; once more to stop at once")


class _Signals:
    """Ctrl-C and the system's request to end, as long as the run goes on."""

    def __init__(self, call: Callable[[int], None]) -> None:
        self._call = call
        self._before: dict[int, Any] = {}

    def __enter__(self) -> None:
        if threading.current_thread() is threading.main_thread():
            for number in (signal.SIGINT, signal.SIGTERM):
                self._before[number] = signal.signal(number, self._handle)

    def __exit__(self, *_: Any) -> None:
        for number, before in self._before.items():
            signal.signal(number, before)

    def _handle(self, number: int, frame: FrameType | None) -> None:
        self._call(number)
