"""The Dask engine with a real scheduler and two worker processes, one of them killed in the middle of the run."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from conftest import Run

import newsparse
from newsparse.convert.tables import tables
from newsparse.convert.units import Job
from newsparse.errors import OutputError

from .inputs import convert, folder, manifest, settings, tarred, text, tree

distributed = pytest.importorskip("distributed")


@pytest.fixture
def scheduler(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, list[subprocess.Popen[bytes]]]]:
    """Address and worker processes."""
    place = tmp_path_factory.mktemp("dask")
    env = os.environ | {"PYTHONPATH": str(Path(newsparse.__file__).parents[1])}
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL, "cwd": place, "env": env}
    file = place / "scheduler.json"
    options = ["--scheduler-file", str(file), "--host", "127.0.0.1", "--port", "0", "--no-dashboard"]
    processes = [subprocess.Popen([sys.executable, "-m", "distributed.cli.dask_scheduler", *options], **quiet)]
    deadline = time.monotonic() + 30
    while not file.exists() and time.monotonic() < deadline:
        time.sleep(0.05)
    options = ["--scheduler-file", str(file), "--nthreads", "1", "--no-nanny", "--no-dashboard"]
    processes += [subprocess.Popen([sys.executable, "-m", "distributed.cli.dask_worker", *options], **quiet) for _ in range(2)]
    with distributed.Client(scheduler_file=str(file), timeout=30) as client:
        client.wait_for_workers(2, timeout=60)
        address = client.scheduler.address
    yield address, processes[1:]
    for process in processes:
        process.kill()
        process.wait()


@pytest.fixture
def place(tmp_path: Path) -> Path:
    place = folder(tmp_path / "in", 60)
    tarred(place / "b.tar.gz", {f"{n}.txt": text(n).encode() for n in range(200, 260)}, "w:gz")
    (place / "bad.txt").write_bytes(b"%PDF-1.4 ")
    return place


def test_a_worker_is_killed_and_the_bytes_are_the_same(scheduler, place: Path, tmp_path: Path) -> None:
    from newsparse.convert.cluster import Dask

    address, workers = scheduler
    convert(place, settings(tmp_path / "local", tables=tables()))

    class Murdered(Dask):
        taken = 0

        def submit(self, job: Job, worker: object = None) -> None:
            super().submit(job, worker)
            self.taken += 1
            if self.taken == 7:
                workers[0].send_signal(signal.SIGKILL)

    run = convert(place, settings(tmp_path / "dask", tables=tables()), engine=Murdered(address, 2))
    assert workers[0].wait(10) == -signal.SIGKILL
    assert workers[1].poll() is None
    assert (run.status, run.totals.done, run.totals.failed) == (1, 120, 1)
    assert tree(tmp_path / "dask") == tree(tmp_path / "local")
    # what a run of the local engine did, a cluster goes on with
    again = convert(place, settings(tmp_path / "local", tables=tables()), engine=Dask(address, 2))
    assert again.totals.kept == again.totals.units
    with pytest.raises(OutputError, match=r"has newsparse 0\.\S+ with tables"):
        convert(place, settings(tmp_path / "other", tables="other"), engine=Dask(address, 2))


def test_a_cluster_of_its_own(run: Run, place: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(place)
    result = run("convert", "00", "b.tar.gz", "-o", tmp_path / "dask", "--engine", "dask", "-j", 2, "--unit-size", "2k")
    assert (result.status, result.out) == (0, b"")
    assert "70 in = 70 done + 0 failed" in result.err
    run("convert", "00", "b.tar.gz", "-o", tmp_path / "local", "-j", 1, "--unit-size", "2k")
    assert tree(tmp_path / "dask") == tree(tmp_path / "local")
    assert [unit["key"] for unit in manifest(tmp_path / "dask")] == [unit["key"] for unit in manifest(tmp_path / "local")]


def test_no_scheduler(run: Run, place: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from newsparse.convert import cluster

    monkeypatch.setattr(cluster, "CONNECT", 0.2)
    result = run("convert", place, "-o", tmp_path / "out", "--engine", "dask", "--scheduler", "tcp://127.0.0.1:9")
    assert result.status == 2
    assert "--scheduler tcp://127.0.0.1:9: " in result.err
    assert run("convert", place, "-o", tmp_path / "out", "--scheduler", "tcp://127.0.0.1:9").status == 2
