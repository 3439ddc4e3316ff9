"""Nothing is lost and nothing finished is done twice: resuming, changed inputs, crashes, kills, a full disk."""

from __future__ import annotations

import errno
import json
import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from conftest import Run

import newsparse
from newsparse.convert import parts as parts_module
from newsparse.convert.engines import Died, Result
from newsparse.convert.local import Pool
from newsparse.convert.units import Job
from newsparse.errors import OutputError, UsageError
from newsparse.work import Options

from .inputs import KIB, Inline, convert, folder, lines, manifest, records, settings, tarred, text, tree, zipped


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """A folder with files, archives and damage."""
    place = folder(tmp_path / "in", 20)
    zipped(place / "a.zip", {f"{n}.txt": text(n).encode() for n in range(100, 130)})
    tarred(place / "b.tar.gz", {f"{n}.txt": text(n).encode() for n in range(200, 230)}, "w:gz")
    (place / "bad.txt").write_bytes(b"%PDF-1.4 " + bytes(range(256)))
    return place


class TestResume:
    def test_what_is_done_is_kept(self, place: Path, tmp_path: Path) -> None:
        first = convert(place, settings(tmp_path / "out"))
        before = tree(tmp_path / "out")
        engine = Inline()
        again = convert(place, settings(tmp_path / "out"), engine=engine)
        assert again.totals.kept == again.totals.units == first.totals.units > 8
        assert (again.status, again.totals.text) == (1, 0)
        for name in ("items", "done", "failed", "articles", "mentions"):
            assert getattr(again.totals, name) == getattr(first.totals, name)
        assert tree(tmp_path / "out") == before

    @pytest.mark.parametrize("change", ["content", "touch", "option", "tables", "version", "part gone", "part cut", "force"])
    def test_the_key(self, change: str, place: Path, tmp_path: Path) -> None:
        first = convert(place, settings(tmp_path / "out"))
        more = {}
        file = place / "00" / "003.txt"
        part = next((tmp_path / "out" / "articles").glob("a-*"))
        if change == "content":
            stamp = file.stat()
            file.write_text(file.read_text("utf-8").replace("孙丽", "孙莉"), encoding="utf-8")
            os.utime(file, ns=(stamp.st_atime_ns, stamp.st_mtime_ns))
        elif change == "touch":
            os.utime(file)
        elif change == "option":
            more = {"options": Options(only=frozenset({"date"}))}
        elif change in ("tables", "version"):
            more = {change: "other"}
        elif change == "part gone":
            part.unlink()
        elif change == "part cut":
            part.write_bytes(part.read_bytes()[:-1])
        again = convert(place, settings(tmp_path / "out", **more), force=change == "force")
        redone = again.totals.units - again.totals.kept
        assert redone == {"touch": 0, "content": 1, "part gone": 1, "part cut": 1}.get(change, first.totals.units)
        fresh = convert(place, settings(tmp_path / "fresh", **more))
        assert fresh.totals.kept == 0
        assert tree(tmp_path / "out") == tree(tmp_path / "fresh")

    def test_what_is_gone_from_the_input_goes_from_the_output(self, place: Path, tmp_path: Path) -> None:
        convert(place, settings(tmp_path / "out"))
        (place / "a.zip").unlink()
        (place / "bad.txt").unlink()
        run = convert(place, settings(tmp_path / "out"))
        assert (run.status, run.totals.failed) == (0, 0)
        assert run.totals.swept > 1
        assert not list((tmp_path / "out" / "articles").glob("a-*"))
        assert not (tmp_path / "out" / "quarantine").exists()

    def test_a_changed_format_leaves_no_old_parts(self, place: Path, tmp_path: Path) -> None:
        convert(place, settings(tmp_path / "out"))
        convert(place, settings(tmp_path / "out", compress="gz"))
        assert {file.suffix for file in (tmp_path / "out" / "articles").iterdir()} == {".gz"}

    def test_other_inputs_are_not_dropped_unasked(self, place: Path, tmp_path: Path) -> None:
        convert([place / "00", place / "01"], settings(tmp_path / "out"))
        with pytest.raises(UsageError, match="which is not given now"):
            convert(place / "00", settings(tmp_path / "out"))
        assert convert(place / "00", settings(tmp_path / "out"), force=True).status == 0
        assert len(records(tmp_path / "out")) == 10

    def test_a_folder_of_others_is_left_alone(self, place: Path, tmp_path: Path) -> None:
        (tmp_path / "out").mkdir()
        (tmp_path / "out" / "thesis.txt").write_text("…")
        with pytest.raises(UsageError, match="holds other files"):
            convert(place, settings(tmp_path / "out"))

    def test_one_run_at_a_time(self, place: Path, tmp_path: Path) -> None:
        def second(job: Job) -> None:
            with pytest.raises(UsageError, match="another run writes here"):
                convert(place, settings(tmp_path / "out"))

        assert convert(place, settings(tmp_path / "out"), engine=Inline(second)).status == 1

    @pytest.mark.skipif(os.name != "posix", reason="locks as POSIX has them")
    def test_a_run_that_ends_while_another_begins(self, place: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        import fcntl

        def ends(file: object, how: int) -> None:
            os.unlink(tmp_path / "out" / ".working" / "lock")

        monkeypatch.setattr(fcntl, "flock", ends)
        with pytest.raises(UsageError, match="has just ended"):
            convert(place, settings(tmp_path / "out"))

    def test_a_torn_line_of_the_manifest(self, place: Path, tmp_path: Path) -> None:
        convert(place, settings(tmp_path / "out"))
        whole = (tmp_path / "out" / "manifest.jsonl").read_bytes()
        (tmp_path / "out" / "manifest.jsonl").write_bytes(whole[:-40])
        run = convert(place, settings(tmp_path / "out"))
        assert run.totals.units - run.totals.kept == 1
        assert len((tmp_path / "out" / "manifest.jsonl").read_bytes().splitlines()) == whole.count(b"\n")


    def test_a_manifest_of_another_version(self, place: Path, tmp_path: Path) -> None:
        convert(place, settings(tmp_path / "out"))
        made = records(tmp_path / "out")
        written = [unit | {"colour": "red"} for unit in manifest(tmp_path / "out")]
        (tmp_path / "out" / "manifest.jsonl").write_text("".join(json.dumps(unit) + "\n" for unit in written))
        run = convert(place, settings(tmp_path / "out"))
        assert (run.status, run.totals.kept, run.totals.units_failed, run.totals.failed) == (1, 0, 0, 1)
        assert records(tmp_path / "out") == made


class TestQuarantine:
    def test_bad_files_and_members(self, place: Path, tmp_path: Path) -> None:
        run = convert(place, settings(tmp_path / "out"))
        (folder,) = (tmp_path / "out" / "quarantine").iterdir()
        (reason,) = [json.loads(line) for line in (folder / "reasons.jsonl").read_bytes().splitlines()]
        assert reason["path"] == f"{place}/bad.txt"
        assert reason["reason"].startswith("a PDF, not text")
        assert (folder / reason["file"]).read_bytes() == (place / "bad.txt").read_bytes()
        assert (run.totals.items, run.totals.done, run.totals.failed) == (81, 80, 1)

    def test_bad_lines(self, tmp_path: Path) -> None:
        data = lines(range(3)) + b"{no json\n" + lines(range(3, 5)) + b'{"title": "x"}\n\xff\xfe\n' + b"\n" + lines([5])
        (tmp_path / "a.jsonl").write_bytes(data)
        run = convert(tmp_path / "a.jsonl", settings(tmp_path / "out", options=Options(jsonl=True), unit_size=1 << 20))
        (folder,) = (tmp_path / "out" / "quarantine").iterdir()
        assert (folder / "lines.jsonl").read_bytes() == b'{no json\n{"title": "x"}\n\xff\xfe\n'
        assert [json.loads(line)["line"] for line in (folder / "reasons.jsonl").read_bytes().splitlines()] == [4, 7, 8]
        assert (run.status, run.totals.items, run.totals.done, run.totals.failed, run.totals.empty) == (1, 10, 7, 3, 1)
        assert [record["id"] for record in records(tmp_path / "out")] == [f"a{n}" for n in range(6)]

    def test_a_line_that_is_too_long_costs_itself(self, tmp_path: Path) -> None:
        (tmp_path / "a.jsonl").write_bytes(lines([0]) + b"x" * 70_000 + b"\n" + lines([1]))
        run = convert(tmp_path / "a.jsonl", settings(tmp_path / "out", options=Options(jsonl=True), max_size=32 * KIB))
        assert [record["source"]["line"] for record in records(tmp_path / "out")] == [1, 3]
        assert (run.totals.done, run.totals.failed) == (2, 1)

    @pytest.mark.parametrize("over", [-2, -1, 0, 1, 2])
    def test_a_line_at_the_limit_costs_no_other(self, over: int, tmp_path: Path) -> None:
        (tmp_path / "a.jsonl").write_bytes(lines([0]) + b"x" * (32 * KIB + over) + b"\n" + lines([1, 2]))
        run = convert(tmp_path / "a.jsonl", settings(tmp_path / "out", options=Options(jsonl=True), unit_size=1 << 20, max_size=32 * KIB))
        assert [record["source"]["line"] for record in records(tmp_path / "out")] == [1, 3, 4]
        assert (run.totals.done, run.totals.failed) == (3, 1)

    def test_repeats_are_counted(self, tmp_path: Path) -> None:
        (tmp_path / "a.jsonl").write_bytes(lines([1, 2, 1, 1]))
        run = convert(tmp_path / "a.jsonl", settings(tmp_path / "out", options=Options(jsonl=True)))
        assert (run.totals.done, run.totals.repeats, run.totals.articles) == (4, 2, 4)

    def test_stop(self, place: Path, tmp_path: Path) -> None:
        run = convert(place, settings(tmp_path / "out", stop_on_error=True))
        assert run.status == 1
        assert run.totals.failed == 1
        (place / "bad.txt").write_text(text(7), encoding="utf-8")
        again = convert(place, settings(tmp_path / "out", stop_on_error=True))
        assert (again.status, again.totals.failed) == (0, 0)
        assert again.totals.articles == 81

    def test_the_failure_that_stops_is_counted_once(self, tmp_path: Path) -> None:
        (tmp_path / "a.jsonl").write_bytes(lines(range(9)) + b"{\n" + lines(range(9, 20)) + b"{\n")
        run = convert(tmp_path / "a.jsonl", settings(tmp_path / "out", options=Options(jsonl=True), unit_size=64 * KIB, stop_on_error=True))
        assert (run.totals.items, run.totals.done, run.totals.failed) == (10, 9, 1)
        assert len(manifest(tmp_path / "out")[0]["problems"]) == 1

    def test_nothing_could_be_read(self, tmp_path: Path) -> None:
        (tmp_path / "a.txt").write_bytes(b"%PDF-1.4")
        assert convert([tmp_path / "a.txt", tmp_path / "missing.txt"], settings(tmp_path / "out")).status == 3
        assert [f"{tmp_path}/missing.txt: no such file or directory"] in [unit["problems"] for unit in manifest(tmp_path / "out")]


class TestDeaths:
    def test_an_item_that_kills_its_worker_is_set_aside(self, tmp_path: Path) -> None:
        place = folder(tmp_path / "in", 30)

        class Deadly(Inline):
            deaths = 0

            def submit(self, job: Job, worker: object = None) -> None:
                if f"{place}/01/013.txt" in job.unit.paths:
                    at = job.unit.paths.index(f"{place}/01/013.txt")
                    if at not in job.fatal:
                        self.deaths += 1
                        (tmp_path / "out" / ".working" / f"{job.unit.name}.at").write_bytes(at.to_bytes(8, "little"))
                        self.results.append(Result(job, Died("killed by signal 9"), None))
                        return
                super().submit(job, worker)

        engine = Deadly()
        run = convert(place, settings(tmp_path / "out"), engine=engine)
        assert (engine.deaths, run.status, run.totals.done, run.totals.failed) == (2, 1, 29, 1)
        (folder_,) = (tmp_path / "out" / "quarantine").iterdir()
        assert json.loads((folder_ / "reasons.jsonl").read_bytes())["path"] == f"{place}/01/013.txt"
        again = convert(place, settings(tmp_path / "out"))
        assert (again.status, again.totals.done, again.totals.failed) == (0, 30, 0), "it is tried again in the next run"

    def test_the_pool_lives_on(self, tmp_path: Path) -> None:
        place = folder(tmp_path / "in", 60)

        class Murdered(Pool):
            killed = 0

            def submit(self, job: Job, worker: object = None) -> None:
                super().submit(job, worker)
                if self.killed < 2:
                    self.killed += 1
                    next(each for each in self._workers if each.job is job).process.kill()

        engine = Murdered(2)
        run = convert(place, settings(tmp_path / "out"), engine=engine)
        assert (run.status, run.totals.done, engine.killed) == (0, 60, 2)
        convert(place, settings(tmp_path / "inline"))
        assert tree(tmp_path / "out") == tree(tmp_path / "inline")


class TestFullDisk:
    def test_it_is_told_and_no_half_file_is_left(self, place: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        fsync = os.fsync
        calls = 0

        def full(handle: int) -> None:
            nonlocal calls
            calls += 1
            if calls == 8:
                raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
            fsync(handle)

        monkeypatch.setattr(parts_module.os, "fsync", full)
        with pytest.raises(OutputError, match="no space left on device"):
            convert(place, settings(tmp_path / "out"))
        monkeypatch.undo()
        for file in (tmp_path / "out").rglob("*.jsonl"):
            assert all(json.loads(line) for line in file.read_bytes().splitlines())
        assert not list((tmp_path / "out").rglob("*.part"))
        run = convert(place, settings(tmp_path / "out"))
        assert run.totals.kept > 0
        convert(place, settings(tmp_path / "fresh"))
        assert tree(tmp_path / "out") == tree(tmp_path / "fresh")


def start(*args: object) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "newsparse", "convert", *map(str, args), "--unit-size", "2k", "-j", "2"]
    env = os.environ | {"PYTHONPATH": str(Path(newsparse.__file__).parents[1])}
    return subprocess.Popen(command, stderr=subprocess.PIPE, start_new_session=True, env=env)


def wait_for(count: int, out: Path, process: subprocess.Popen[bytes]) -> None:
    """Until so many units are done."""
    deadline = time.monotonic() + 60
    while process.poll() is None and time.monotonic() < deadline:
        try:
            if (out / "manifest.jsonl").read_bytes().count(b"\n") >= count:
                return
        except FileNotFoundError:
            pass
        time.sleep(0.002)


class TestSignals:
    """The real command with its real workers."""

    @pytest.mark.skipif(not hasattr(signal, "pthread_sigmask"), reason="no signal masks here")
    def test_the_first_worker_starts_with_interrupts_blocked(self) -> None:
        """Starting a process starts multiprocessing's tracker, which lets interrupts through again the first time."""
        script = (
            "import signal\n"
            "from multiprocessing import resource_tracker\n"
            "from newsparse.convert.local import _no_interrupt\n"
            "with _no_interrupt():\n"
            "    resource_tracker.ensure_running()\n"
            "    print(signal.SIGINT in signal.pthread_sigmask(signal.SIG_BLOCK, []))\n"
        )
        env = os.environ | {"PYTHONPATH": str(Path(newsparse.__file__).parents[1])}
        assert subprocess.run([sys.executable, "-c", script], capture_output=True, env=env, text=True).stdout == "True\n"

    def test_killed_and_resumed(self, run: Run, place: Path, tmp_path: Path) -> None:
        folder(place, 200)
        chance = random.Random(5)
        for at in (1, chance.randint(3, 20)):
            process = start(place, "-o", tmp_path / "out")
            wait_for(at, tmp_path / "out", process)
            os.kill(process.pid, signal.SIGKILL)
            process.communicate()
        result = run("convert", place, "-o", tmp_path / "out", "--unit-size", "2k", "-j", "2")
        assert result.status == 1
        assert "kept from before" in result.err
        convert(place, settings(tmp_path / "fresh"))
        assert tree(tmp_path / "out") == tree(tmp_path / "fresh")
        assert len(manifest(tmp_path / "out")) == len({unit["unit"] for unit in manifest(tmp_path / "out")})

    @pytest.mark.parametrize(("number", "status"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
    def test_a_clean_end(self, number: int, status: int, place: Path, tmp_path: Path) -> None:
        folder(place, 600)
        process = start(place, "-o", tmp_path / "out")
        wait_for(2, tmp_path / "out", process)
        os.killpg(process.pid, number) if number == signal.SIGINT else process.send_signal(number)
        _, err = process.communicate(timeout=60)
        assert process.returncode == status
        assert b"done and safe, the same command goes on from there" in err
        assert b"Traceback" not in err
        assert not list((tmp_path / "out").rglob("*.part"))
        assert not (tmp_path / "out" / ".working").exists()


def test_the_number_of_workers_changes_no_byte(place: Path, tmp_path: Path) -> None:
    convert(place, settings(tmp_path / "0"))
    for jobs in (1, 4):
        convert(place, settings(tmp_path / str(jobs)), engine=Pool(jobs))
        assert tree(tmp_path / str(jobs)) == tree(tmp_path / "0")


def test_bad_bytes_are_told_and_fail_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    data = bytearray(text(1).encode() * 3)
    data[60] = 0xFF
    (tmp_path / "a.txt").write_bytes(data)
    run = convert(tmp_path / "a.txt", settings(tmp_path / "out"))
    assert (run.status, run.totals.failed) == (0, 0)
    assert "not valid in utf-8" in manifest(tmp_path / "out")[0]["notes"][0]
    assert "not valid in utf-8" in capsys.readouterr().err
