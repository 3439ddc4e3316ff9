"""How fast and how large: `newsparse convert` by workers and engines, beside `extract`, and its memory over the size of the input.

    python benchmarks/convert_speed.py rate IN [-- --jsonl]        one worker, two, Dask with two, and extract
    python benchmarks/convert_speed.py memory --sizes 64M,512M,2G  peak memory of the parent and of each worker
    python benchmarks/convert_speed.py units --count 100000        what a unit of work costs, by as many of 40 bytes

Run it on a quiet machine. `memory` and `units` make their input themselves, of text without any mention, as they measure the conversion and
not the extraction. Memory is read from /proc every 50 ms, so it needs Linux.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

SUFFIXES = {"k": 1 << 10, "M": 1 << 20, "G": 1 << 30}
#: A line of characters that no rule looks at.
LINE = json.dumps({"text": "\n".join(["﹏" * 1000] * 4), "date": "2025-10-15"}, ensure_ascii=False).encode() + b"\n"


def main() -> None:
    known = sys.argv[1:]
    split = known.index("--") if "--" in known else len(known)
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("part", choices=("rate", "memory", "units"))
    parser.add_argument("input", nargs="*")
    parser.add_argument("--sizes", default="64M,512M,2G")
    parser.add_argument("--count", type=int, default=100_000)
    parser.add_argument("--repeat", type=int, default=3)
    options = parser.parse_args(known[:split])
    more = known[split + 1 :]
    with tempfile.TemporaryDirectory(dir=os.environ.get("TMPDIR")) as place:
        if options.part == "rate":
            rate(options.input, more, options.repeat, Path(place))
        elif options.part == "memory":
            memory([int(size[:-1]) * SUFFIXES[size[-1]] for size in options.sizes.split(",")], Path(place), more)
        else:
            units(options.count, Path(place), more)


def rate(inputs: list[str], more: list[str], repeat: int, place: Path) -> None:
    """The best of several runs each."""
    size = sum(path.stat().st_size for name in inputs for path in ([Path(name)] if Path(name).is_file() else Path(name).rglob("*")))
    base = None
    for name, args in (
        ("extract", ["extract", *inputs, *more, "-o", str(place / "extract.jsonl")]),
        ("convert, 1 worker", ["convert", *inputs, *more, "-j", "1"]),
        ("convert, 2 workers", ["convert", *inputs, *more, "-j", "2"]),
        ("convert, Dask with 2", ["convert", *inputs, *more, "-j", "2", "--engine", "dask"]),
    ):
        times, work = [], []
        for number in range(repeat):
            out = [] if args[0] == "extract" else ["-o", str(place / f"{name}-{number}")]
            before = cpu()
            times.append(watched([*args, *out])[0])
            work.append(cpu() - before)
        base = base or min(times)
        print(
            f"{name:22} {min(times):7.2f} s, {min(work):7.2f} s of processor time  {size / min(times) / 1e6:6.2f} MB/s on disk  "
            f"{base / min(times):5.2f} times extract", flush=True,
        )  # fmt: skip


def memory(sizes: list[int], place: Path, more: list[str]) -> None:
    for size in sizes:
        path = place / "in.jsonl"
        with open(path, "wb") as file:
            block = LINE * (SUFFIXES["M"] // len(LINE))
            for _ in range(size // len(block)):
                file.write(block)
        seconds, parent, worker = watched(["convert", str(path), "--jsonl", "-j", "2", "-o", str(place / f"out-{size}"), *more])
        print(f"{size / 1e6:8.0f} MB in {seconds:7.1f} s: parent {parent / 1e6:6.1f} MB, workers up to {worker / 1e6:6.1f} MB", flush=True)


def units(count: int, place: Path, more: list[str]) -> None:
    folder = place / "in"
    for number in range(count):
        if number % 1000 == 0:
            inside = folder / f"{number // 1000:04d}"
            inside.mkdir(parents=True)
        (inside / f"{number:07d}.txt").write_text(f"第{number}页的话")
    for engine in ("local", "dask"):
        args = ["convert", str(folder), "-j", "2", "--engine", engine, "--unit-size", "1", "-o", str(place / engine), *more]
        first = watched(args)
        again = watched(args)
        lines = (place / engine / "manifest.jsonl").read_bytes().count(b"\n")
        print(
            f"{engine:6} {lines} units in {first[0]:.1f} s, {first[0] / lines * 1e3:.2f} ms each, parent {first[1] / 1e6:.0f} MB; "
            f"again, all kept: {again[0]:.1f} s", flush=True,
        )  # fmt: skip


def watched(args: list[str]) -> tuple[float, int, int]:
    """Seconds, and the peak memory of the command and of the largest of its descendants."""
    begun = time.monotonic()
    process = subprocess.Popen([sys.executable, "-m", "newsparse", *args], stderr=subprocess.DEVNULL, stdout=subprocess.DEVNULL)
    peaks: dict[int, int] = {}
    while process.poll() is None:
        for pid in (process.pid, *descendants(process.pid)):
            peaks[pid] = max(peaks.get(pid, 0), peak(pid))
        time.sleep(0.05)
    if process.returncode not in (0, 1):
        raise SystemExit(f"{' '.join(args)}: exit status {process.returncode}")
    parent = peaks.pop(process.pid, 0)
    return time.monotonic() - begun, parent, max(peaks.values(), default=0)


def cpu() -> float:
    """Seconds of processor time of all that has ended so far."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def descendants(pid: int) -> list[int]:
    try:
        children = [int(child) for child in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]
    except OSError:
        return []
    return children + [one for child in children for one in descendants(child)]


def peak(pid: int) -> int:
    try:
        for line in Path(f"/proc/{pid}/status").read_text().splitlines():
            if line.startswith("VmHWM:"):
                return int(line.split()[1]) * 1024
    except OSError:
        pass
    return 0


if __name__ == "__main__":
    main()
