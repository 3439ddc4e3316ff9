"""Runs of `newsparse convert` killed at random moments and started again: each must give the bytes of an undisturbed run.

    python benchmarks/kill_and_resume.py IN --runs 30 [-- --jsonl --unit-size 64k]

Each run is killed up to four times with SIGKILL, chosen by chance: the parent alone, all its processes at once, or one worker (which the
run must survive). Then it is started once more and left to end. Part files and quarantine are compared byte for byte, the manifest by what
it says apart from the times. A unit that an earlier start had finished must not be worked on again.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("input", nargs="+")
    parser.add_argument("--runs", type=int, default=30)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--jobs", default="2")
    known = sys.argv[1:]
    split = known.index("--") if "--" in known else len(known)
    options = parser.parse_args(known[:split])
    command = [sys.executable, "-m", "newsparse", "convert", *options.input, "-j", options.jobs, *known[split + 1 :], "-o"]
    chance = random.Random(options.seed)
    with tempfile.TemporaryDirectory() as place:
        whole = Path(place, "whole")
        begun = time.monotonic()
        status = subprocess.run([*command, whole], stderr=subprocess.DEVNULL, check=False).returncode
        seconds = time.monotonic() - begun
        expected = contents(whole)
        print(f"undisturbed: {seconds:.1f} s, {len(units(whole))} units, {len(expected)} files, exit status {status}", flush=True)
        kills = 0
        for number in range(1, options.runs + 1):
            out = Path(place, "out")
            kills += disturbed(command, out, seconds, status, chance)
            found = contents(out)
            assert found == expected, f"run {number}: differs in {sorted(set(found.items()) ^ set(expected.items()))[:3]}"
            shutil.rmtree(out)
            print(f"run {number}: equal, {kills} kills so far", flush=True)
        print(f"{options.runs} runs, {kills} kills: all equal")


def disturbed(command: list[str], out: Path, seconds: float, status: int, chance: random.Random) -> int:
    """One run with its kills. Returns how many hit."""
    kills = 0
    for _ in range(chance.randint(1, 4)):
        done = set(units(out))
        process = subprocess.Popen([*command, out], stderr=subprocess.DEVNULL, start_new_session=True)
        time.sleep(chance.uniform(0, seconds))
        if process.poll() is None:
            kills += 1
            kill(process, chance.choice(("parent", "all", "worker")))
        process.wait()
        again = done - set(units(out))
        assert not again, f"lost: {again}"
    log = subprocess.run([*command, out, "--log-format", "json"], stderr=subprocess.PIPE, check=False)
    assert log.returncode == status, log.stderr.decode()
    events = [json.loads(line) for line in log.stderr.splitlines()]
    redone = {event["unit"] for event in events if event["event"] == "unit" and not event["kept"]} & done
    assert not redone, f"done twice: {redone}"
    return kills


def kill(process: subprocess.Popen[bytes], whom: str) -> None:
    """SIGKILL to the parent, to its whole session, or to one of its workers, after which it goes on to the end."""
    if whom == "parent":
        process.kill()
    elif whom == "all":
        os.killpg(process.pid, signal.SIGKILL)
    else:
        children = Path(f"/proc/{process.pid}/task/{process.pid}/children").read_text().split()
        for child in children[-1:]:
            os.kill(int(child), signal.SIGKILL)


def units(out: Path) -> list[str]:
    """Names of the units that the manifest has."""
    try:
        lines = (out / "manifest.jsonl").read_bytes().split(b"\n")[:-1]
    except FileNotFoundError:
        return []
    return [json.loads(line)["unit"] for line in lines]


def contents(out: Path) -> dict[str, bytes]:
    """Every file by its path; of the manifest all but the times."""
    files = {str(path.relative_to(out)): path.read_bytes() for path in out.rglob("*") if path.is_file()}
    lines = files.pop("manifest.jsonl").splitlines()
    files["manifest"] = b"\n".join(json.dumps({k: v for k, v in json.loads(line).items() if k != "seconds"}).encode() for line in lines)
    return files


if __name__ == "__main__":
    main()
