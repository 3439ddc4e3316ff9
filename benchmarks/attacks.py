"""How long texts made to take long take: `python benchmarks/attacks.py [CHARACTERS]`, those over a second for 100,000 first.

The tests hold that the work grows no faster than the text (tests/test_attacks.py); here is what it comes to in seconds.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

ROOT = Path(__file__).parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

from attacks import ATTACKS  # noqa: E402

import newsparse  # noqa: E402


def main() -> None:
    size = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    newsparse.parse("要闻\n\n今年全县新修梯田一万亩。\n")
    took = []
    for name, make in ATTACKS.items():
        text = make(size)
        times = []
        for read in (newsparse.parse, newsparse.extract):
            begun = time.process_time()
            read(text, date="2025-10-15")
            times.append(time.process_time() - begun)
        took.append((max(times), *times, name))
        print(f"\r{name:30}", end="", file=sys.stderr, flush=True)
    print(file=sys.stderr)
    for most, page, article, name in sorted(took, reverse=True):
        over = "  over 1 s for 100,000" if most > size / 100_000 else ""
        print(f"{page:8.2f} {article:8.2f}  {name}{over}")


if __name__ == "__main__":
    main()
