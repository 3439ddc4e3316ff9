"""Whether the cost of a character stays the same as inputs grow, and what memory they take.

    python benchmarks/scaling.py PAGE IN.jsonl [--most 100]    one page, news as JSON Lines of 1, 10 … MB, and texts made to be hard

Every curve has sizes ten times apart; `growth` is the cost of a character beside that at the size before: 1.0 is linear, 10 quadratic.
Times are a process's own, the start of one taken off, the least of two runs; short texts bear what the first use of a table costs.
"""

from __future__ import annotations

import argparse
import itertools
import os
import random
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

SENTENCES = (
    "本报讯 青山县水利局局长王建国介绍，今年前三季度全县落实高标准农田建设资金1.2亿元，惠及农户3200余户。",
    "记者从会议上获悉，10月14日，红旗镇东风村的36名党员走进田间，为群众解决用水难题12件。",
    "“企业有需求，我们就有服务。”市行政审批服务局负责人李晓梅说，窗口办理时间由5个工作日缩短至1个工作日。",
)


def article(size: int) -> str:
    """One article of about `size` characters, its figures all different."""
    chance = random.Random(7)
    made: list[str] = []
    while size > 0:
        made.append("".join(str(chance.randrange(10)) if char.isdigit() else char for char in chance.choice(SENTENCES)))
        size -= len(made[-1])
    return "\n".join("".join(made[at : at + 5]) for at in range(0, len(made), 5))


#: what is made to be hard, by the size in characters
HARD: dict[str, tuple[Callable[[int], str], int]] = {
    "one article": (article, 1_700_000),
    "page of short lines": (lambda size: "\n".join(f"第{at}届会议\n张伟摄"[at % 2 * 6 :] for at in range(size // 6)), 60_000),
    "numerals in one line": (lambda size: "一二三四五六七八九十"[:10] * (size // 10), 1_000_000),
    "digits in one line": (lambda size: "1234567890" * (size // 10), 1_000_000),
    "万 in one line": (lambda size: "万" * size, 100_000),
    "unbalanced brackets": (lambda size: "（" * size, 100_000),
    "unbalanced quotes": (lambda size: "“《" * (size // 2), 100_000),
    "names in a list": (lambda size: "王建国、" * (size // 4), 100_000),
    "one place in a chain": (lambda size: "内蒙古" * (size // 3), 100_000),
}


def spent(arguments: list[str], times: int = 2) -> tuple[float, float]:
    """Seconds of processor time and MB of memory of `newsparse` with these arguments."""
    seconds, memory = float("inf"), 0.0
    for _ in range(times):
        child = os.posix_spawn(
            sys.executable, [sys.executable, "-m", "newsparse", *arguments], os.environ,
            file_actions=[(os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0)],
        )  # fmt: skip
        _, status, used = os.wait4(child, 0)
        assert status == 0, arguments
        seconds = min(seconds, used.ru_utime + used.ru_stime)
        memory = max(memory, used.ru_maxrss / (1 << 20 if sys.platform == "darwin" else 1 << 10))
    return seconds, memory


def curve(name: str, files: Iterator[tuple[Path, int]], options: list[str], start: float) -> None:
    before = 0.0
    for file, size in files:
        seconds, memory = spent([*options, str(file)], 1 if size > 3_000_000 else 2)
        each = max(seconds - start, 0.0) / size * 1e9
        growth = f"{each / before:5.1f}" if before else ""
        print(f"{name:22} {size:12,} characters {each:9.0f} µs per 1,000 {growth:6} {memory:6.0f} MB", flush=True)
        before = each


def news(lines: list[str], folder: Path, most: int) -> Iterator[tuple[Path, int]]:
    for megabytes in (1, 10, 100, 1000):
        if megabytes > most:
            return
        file, held, characters = folder / "news.jsonl", 0, 0
        with open(file, "w", encoding="utf-8") as out:
            for line in itertools.cycle(lines):
                out.write(line)
                held += len(line.encode())
                characters += len(line)
                if held >= megabytes * 1_000_000:
                    break
        yield file, characters


def hard(make: Callable[[int], str], most: int, folder: Path) -> Iterator[tuple[Path, int]]:
    for size in (most // 100, most // 10, most):
        text = make(size)
        file = folder / "hard.txt"
        file.write_text(text, encoding="utf-8")
        yield file, len(text)


def curves(source: Path, most: int) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "one.txt").write_text("一", encoding="utf-8")
        start, _ = spent(["extract", str(folder / "one.txt")], 5)
        with open(source, encoding="utf-8") as lines:
            curve("news, JSON Lines", news(list(lines), folder, most), ["extract", "--jsonl"], start)
        for title, (make, size) in HARD.items():
            curve(title, hard(make, size, folder), ["extract"], start)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("page", type=Path)
    parser.add_argument("source", type=Path)
    parser.add_argument("--most", type=int, default=100, help="MB of the largest input of news")
    options = parser.parse_args()
    print(f"{'one page':22} {spent(['extract', str(options.page)])[1]:74.0f} MB", flush=True)
    curves(options.source, options.most)


if __name__ == "__main__":
    main()
