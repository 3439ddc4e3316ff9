"""A Dask cluster, by `--scheduler tcp://…` or one of its own on this machine; its workers see the same files by the same names."""

from __future__ import annotations

import logging
import os
import queue
import time
from typing import Any, NamedTuple

import dask
from distributed import Client, Future, KilledWorker, LocalCluster, get_worker

from .._version import __version__
from ..errors import UsageError
from .engines import Died, Failed, Result
from .tables import tables
from .units import Job, Outcome
from .working import do

#: Jobs given to a thread of the cluster ahead of the one that it works on: it never waits for the next.
AHEAD = 2
#: Seconds between two looks at how many threads there are, and that a scheduler is waited for.
LOOK, CONNECT = 2.0, 30.0


class _Done(NamedTuple):
    """What a worker sends back, and who it is."""

    what: Outcome | Failed
    worker: str


class Dask:
    """The engine over a cluster."""

    def __init__(self, scheduler: str | None, jobs: int) -> None:
        """Raises UsageError where no scheduler answers."""
        self._cluster: Any = None
        if scheduler is None:
            # one thread a process, as the work is Python; the web server on any port that is free
            self._cluster = LocalCluster(
                n_workers=jobs, threads_per_worker=1, processes=True, dashboard_address=":0", silence_logs=logging.CRITICAL
            )  # fmt: skip
        try:
            with dask.config.set({"distributed.comm.timeouts.connect": CONNECT}):
                self._client = Client(self._cluster or scheduler, timeout=CONNECT)
        except (OSError, ValueError, TimeoutError) as error:
            raise UsageError(f"--scheduler {scheduler}: {str(error).partition(chr(10))[0]}") from error
        self._arrived: queue.SimpleQueue[Future] = queue.SimpleQueue()
        self._jobs: dict[str, tuple[Job, Future]] = {}
        self._sent = 0
        self._looked = float("-inf")
        self._threads = 1

    def room(self) -> bool:
        if time.monotonic() - self._looked > LOOK:
            self._looked = time.monotonic()
            self._threads = max(1, sum(self._client.nthreads().values()))
        return len(self._jobs) < self._threads * (1 + AHEAD)

    def submit(self, job: Job, worker: object = None) -> None:
        self._sent += 1
        key = f"{job.unit.name}-{job.settings.token}-{self._sent}"
        only = {"workers": [worker], "allow_other_workers": True} if worker else {}
        future = self._client.submit(there, job, key=key, pure=False, **only)
        self._jobs[key] = job, future
        future.add_done_callback(self._arrived.put)

    def busy(self) -> int:
        return len(self._jobs)

    def wait(self, seconds: float) -> list[Result]:
        found = []
        try:
            found.append(self._result(self._arrived.get(timeout=seconds)))
            while True:
                found.append(self._result(self._arrived.get_nowait()))
        except queue.Empty:
            return found

    def close(self, kill: bool = False) -> None:
        if kill and self._jobs:
            self._client.cancel([future for _, future in self._jobs.values()], force=True)
        self._jobs.clear()
        self._client.close()
        if self._cluster is not None:
            self._cluster.close()

    def _result(self, future: Future) -> Result:
        job, _ = self._jobs.pop(future.key)
        if future.status == "finished":
            done: _Done = future.result()
            return Result(job, done.what, done.worker)
        if future.status == "error":
            error = future.exception()
            if isinstance(error, KilledWorker):
                return Result(job, Died(f"on {error.last_worker.address}, after {dask.config.get('distributed.scheduler.allowed-failures')} others"), None)
            # the work tells its errors as results: this one is of the cluster
            return Result(job, Failed(f"the cluster can't work: {str(error).partition(chr(10))[0]} (newsparse is needed there too)", True), None)
        return Result(job, Failed(f"the cluster gave the work up ({future.status}); is the scheduler still there?", True), None)


def there(job: Job) -> _Done:
    """The work on a worker of the cluster, which must have the same program and tables."""
    worker = get_worker().address
    mine, wanted = (__version__, tables()), (job.settings.version, job.settings.tables)
    if mine != wanted:
        return _Done(Failed(f"worker {worker} has newsparse {mine[0]} with tables {mine[1][:8]}, here are {wanted[0]} and {wanted[1][:8]}", True), worker)
    if not os.path.isdir(job.settings.out):
        return _Done(Failed(f"worker {worker} does not see {job.settings.out}: input and output must be on a file system that all share", True), worker)
    return _Done(do(job), worker)
