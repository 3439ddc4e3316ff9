"""What runs units: worker processes here, or a Dask cluster; each hands back what became of every job it was given."""

from __future__ import annotations

from typing import NamedTuple, Protocol

from .units import Job, Outcome


class Died(NamedTuple):
    """The worker is gone, and the job with it."""

    how: str


class Failed(NamedTuple):
    """The work could not be done: the output can't be written, or a defect; `fatal` where going on is of no use."""

    why: str
    fatal: bool


class Result(NamedTuple):
    """`worker` may be given to `submit` so that the same one goes on."""

    job: Job
    what: Outcome | Died | Failed
    worker: object


class Engine(Protocol):
    """Takes jobs while it has room, and gives results in any order."""

    def room(self) -> bool:
        """Whether one more job can be taken now."""
        ...

    def submit(self, job: Job, worker: object = None) -> None:
        """Start a job, where it can be by that worker."""
        ...

    def busy(self) -> int:
        """Jobs under way."""
        ...

    def wait(self, seconds: float) -> list[Result]:
        """What has come in; waits for the first as long as told."""
        ...

    def close(self, kill: bool = False) -> None:
        """End all workers; with `kill` at once."""
        ...
