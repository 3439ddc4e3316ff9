"""Worker processes on this machine: a pipe each, one job at a time; one that dies is told from the others and replaced."""

from __future__ import annotations

import contextlib
import gc
import multiprocessing
import os
import signal
import threading
import time
from collections.abc import Callable, Iterator
from multiprocessing import resource_tracker
from multiprocessing.connection import Connection, wait
from typing import Any

from ..work import SELDOM
from .engines import Died, Failed, Result
from .units import Job
from .working import do

#: How long a worker may take to end when it is asked to.
PATIENCE = 5.0
#: Workers that die in a row before they take their first job: something is wrong with the installation.
STILLBORN = 3


class _Worker:
    def __init__(self, target: Callable[[Connection], None]) -> None:
        # the same on all systems, and safe beside threads
        context = multiprocessing.get_context("spawn")
        self.pipe, theirs = context.Pipe()
        self.process = context.Process(target=target, args=(theirs,), daemon=True)
        with _no_interrupt():
            self.process.start()
        theirs.close()
        self.job: Job | None = None
        self.ready = False

    def how_it_died(self) -> str:
        self.process.join(PATIENCE)
        code = self.process.exitcode
        if code is not None and code < 0:
            return f"killed by signal {-code}" + (", as the system does when memory runs out" if code == -9 else "")
        return f"exit status {code}"


class Pool:
    """The local engine."""

    def __init__(self, jobs: int, target: Callable[[Connection], None] | None = None) -> None:
        """`target` is the life of a worker, `serve` as a rule."""
        self._most = jobs
        self._target = target or serve
        self._workers: list[_Worker] = []
        self._stillborn = 0

    def room(self) -> bool:
        return len(self._workers) < self._most or any(worker.job is None for worker in self._workers)

    def submit(self, job: Job, worker: object = None) -> None:
        taker = next((each for each in self._workers if each is worker and each.job is None), None)
        taker = taker or next((each for each in self._workers if each.job is None), None)
        if taker is None:
            taker = _Worker(self._target)
            self._workers.append(taker)
        taker.job = job
        # of a worker that is gone, `wait` tells
        with contextlib.suppress(OSError):
            taker.pipe.send(job)

    def busy(self) -> int:
        return sum(worker.job is not None for worker in self._workers)

    def wait(self, seconds: float) -> list[Result]:
        pipes: dict[Any, _Worker] = {worker.pipe: worker for worker in self._workers}
        found = []
        for pipe in wait(list(pipes), seconds):
            worker = pipes[pipe]
            try:
                what = worker.pipe.recv()
            except (EOFError, OSError):
                found += self._dead(worker)
                continue
            worker.ready = True
            self._stillborn = 0
            job, worker.job = worker.job, None
            assert job is not None
            found.append(Result(job, what, worker))
        return found

    def close(self, kill: bool = False) -> None:
        for worker in self._workers:
            with contextlib.suppress(OSError):
                worker.process.kill() if kill else worker.pipe.send(None)
        deadline = time.monotonic() + PATIENCE
        for worker in self._workers:
            worker.process.join(max(0.0, deadline - time.monotonic()))
            if worker.process.is_alive():
                worker.process.kill()
                worker.process.join()
            worker.pipe.close()
        self._workers.clear()

    def _dead(self, worker: _Worker) -> list[Result]:
        self._workers.remove(worker)
        how = worker.how_it_died()
        worker.pipe.close()
        if not worker.ready:
            self._stillborn += 1
        if worker.job is None:
            return []
        if self._stillborn >= STILLBORN:
            return [Result(worker.job, Failed(f"worker processes end before they begin ({how})", True), None)]
        return [Result(worker.job, Died(how), None)]


@contextlib.contextmanager
def _no_interrupt() -> Iterator[None]:
    """What starts here never sees Ctrl-C, not even before it can say so: the parent decides."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    # its first start lets through again what is blocked here: it has to run before
    resource_tracker.ensure_running()
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def serve(pipe: Connection) -> None:
    """The life of a worker process."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _end_with_parent()
    gc.set_threshold(*SELDOM)
    while (job := _next(pipe)) is not None:
        pipe.send(do(job))


def _next(pipe: Connection) -> Job | None:
    try:
        job: Job | None = pipe.recv()
    except (EOFError, OSError):
        return None
    return job


def _end_with_parent() -> None:
    """A parent killed by force tells nobody; its workers go with it, so that the next run has the output to itself."""
    parent = multiprocessing.parent_process()
    if parent is None:
        return
    sentinel = parent.sentinel

    def watch() -> None:
        wait([sentinel])
        os._exit(1)

    threading.Thread(target=watch, daemon=True).start()
