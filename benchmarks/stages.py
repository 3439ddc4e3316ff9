"""What each stage of an article's way costs, and what one page costs over the bare start of Python.

    python benchmarks/stages.py stages IN.jsonl [--lines 400]    µs per 1,000 characters and share, a line a stage
    python benchmarks/stages.py start seeds/*.txt                `newsparse extract PAGE` as a multiple of `python -I -c pass`

Every figure is the best of several rounds, taken in turn, so that other work on the machine touches all of them alike.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from newsparse import layout, pipeline
from newsparse.document import Document, Given, Masthead, PageContext
from newsparse.extractors import REGISTRY
from newsparse.linking.issue import issue
from newsparse.model import Source
from newsparse.record import article_record, to_json
from newsparse.rules import found_in, settle

T = TypeVar("T")
#: texts that pass a stage together, as lines of JSON do
TOGETHER = 50
SOURCE = Source("-", None, "0" * 64, "utf-8", 0)


class Clock:
    """Seconds by stage, in the order in which the stages first ran."""

    def __init__(self) -> None:
        self.spent: dict[str, float] = {}

    def run(self, stage: str, work: Callable[[], T]) -> T:
        begun = time.perf_counter()
        made = work()
        self.spent[stage] = self.spent.get(stage, 0.0) + time.perf_counter() - begun
        return made


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("part", choices=("stages", "start"))
    parser.add_argument("input", type=Path)
    parser.add_argument("--lines", type=int, default=400)
    parser.add_argument("--rounds", type=int, default=5)
    options = parser.parse_args()
    if options.part == "start":
        start(options.input, options.rounds * 3)
        return
    with open(options.input, encoding="utf-8") as lines:
        texts = [json.loads(line)["text"] for line, _ in zip(lines, range(options.lines), strict=False)]
    stages(texts, options.rounds)


def stages(texts: list[str], rounds: int) -> None:
    """The first round fills the tables and is not counted."""
    taken = [one_round(texts) for _ in range(rounds + 1)][1:]
    best = {stage: min(each[stage] for each in taken) for stage in taken[0]}
    thousands = sum(map(len, texts)) / 1000
    whole = sum(best.values())
    for stage, seconds in best.items():
        print(f"{stage:16} {seconds / thousands * 1e6:8.1f} µs {seconds / whole:7.1%}")
    print(f"{'all':16} {whole / thousands * 1e6:8.1f} µs   {sum(len(text.encode()) for text in texts) / whole / 1e6:.1f} MB/s")


def one_round(texts: list[str]) -> dict[str, float]:
    clock = Clock()
    for first in range(0, len(texts), TOGETHER):
        together(clock, texts[first : first + TOGETHER])
    return clock.spent


def together(clock: Clock, texts: list[str]) -> None:
    """`pipeline.articles` step by step, each for all texts."""
    laid_out = clock.run("layout", lambda: [layout.read_article(text) for text in texts])
    docs = [Document(each.text, each) for each in laid_out]
    for extractor in REGISTRY:
        found = clock.run(f"find {extractor.type}", lambda: found_in(docs, extractor))  # noqa: B023
        for doc, candidates in zip(docs, found, strict=True):
            doc.found[extractor.type] = candidates
    settled = clock.run("settle", lambda: [settle([each for found in doc.found.values() for each in found]) for doc in docs])
    pages = []
    for doc, kept in zip(docs, settled, strict=True):
        doc.kept = {extractor.type: [each for each in kept if each.type == extractor.type] for extractor in REGISTRY}
        pages.append(PageContext([doc], Masthead(), Given()))
    for page, known in zip(pages, clock.run("link issue", lambda: list(map(issue, pages))), strict=True):
        page.issued, page.reference = known
    for extractor in REGISTRY:
        clock.run(f"link {extractor.type}", lambda: [extractor.link(page) for page in pages])  # noqa: B023
    triples = list(zip(docs, texts, pages, strict=True))
    articles = clock.run("article", lambda: [pipeline._article(doc, text, SOURCE, page, 1, "0") for doc, text, page in triples])
    records = clock.run("record", lambda: list(map(article_record, articles)))
    clock.run("JSON", lambda: list(map(to_json, records)))


def start(page: Path, rounds: int) -> None:
    commands = {
        "python -I -c pass": [sys.executable, "-I", "-c", "pass"],
        "import newsparse.pipeline": [sys.executable, "-c", "import newsparse.pipeline"],
        "newsparse --version": [sys.executable, "-m", "newsparse", "--version"],
        "newsparse extract PAGE": [sys.executable, "-m", "newsparse", "extract", str(page)],
    }
    best = dict.fromkeys(commands, float("inf"))
    for _ in range(rounds):
        for name, command in commands.items():
            begun = time.perf_counter()
            subprocess.run(command, stdout=subprocess.DEVNULL, check=True)
            best[name] = min(best[name], time.perf_counter() - begun)
    bare = best["python -I -c pass"]
    for name, seconds in best.items():
        print(f"{name:26} {seconds * 1e3:7.1f} ms {seconds / bare:6.1f} times bare Python")


if __name__ == "__main__":
    main()
