"""Renews the tables of accuracy: python tools/build_figures.py FIGURES.json.

FIGURES.json is a list of [measure, value, best other tool, …], a measure such as `news person span F (P 0.99 R 0.98, n 117)`;
what is not among the measures below is passed over. The tables stand between `<!-- figures -->` and `<!-- /figures -->` in the
READMEs, docs/accuracy.md and docs/speed.md.
"""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parent.parent
PLACE = re.compile(r"(<!-- figures(?: (\w+))? -->\n).*?(<!-- /figures -->)", re.DOTALL)
MEASURE = re.compile(r"(.*?)(?: \((?:P [\d.]+ R [\d.]+, )?n (\d+)\))?$")
KINDS = {"person": ("people", "人名"), "place": ("places", "地名"), "money": ("money", "金额"), "count": ("counts", "数量"), "date": ("dates", "日期")}
TEXTS = {
    "news": "annotated news of 2020–2026",
    "regional": "pages in the manner of regional papers",
    "msra": "annotated news, undated",
    "boson": "annotated web news",
    "pku98": "annotated news of January 1998",
}
LAYOUT = {
    "pages perfect articles": "articles right in every character and in order",
    "pages panoptic quality": "panoptic quality of the articles",
    "pages hard articles right": "articles with swapped columns, torn lines or cut ends put right",
    "pages broken lines joined F": "broken lines joined, F",
    "pages headline exact F": "headlines, F",
    "pages byline exact F": "bylines, F",
}
SUITES = ("date", "duration", "money", "percent", "count", "quantity", "temperature", "place", "number")


class Figure(NamedTuple):
    """One measure: ours, the best other tool's with its name, and on how many."""

    value: float
    other: str
    number: str


def read(file: Path) -> dict[str, Figure]:
    """The measures by name."""
    found = {}
    for name, value, other, *_ in json.loads(file.read_text(encoding="utf-8")):
        measure = MEASURE.fullmatch(name)
        if measure and value is not None:
            found[measure[1]] = Figure(value, other or "", measure[2] or "")
    return found


def table(head: tuple[str, ...], rows: list[tuple[str, ...]]) -> str:
    """A Markdown table."""
    lines = [head, ("---",) * len(head), *rows]
    return "\n".join("| " + " | ".join(line) + " |" for line in lines)


def short(figures: dict[str, Figure], chinese: bool) -> str:
    """The READMEs' table: F on annotated news, and how many values are right."""
    rows = []
    for kind, names in KINDS.items():
        span, value = figures[f"news {kind} span F"], figures.get(f"news {kind} value")
        rows.append((names[chinese], f"{span.value:.3f}", span.other, f"{value.value:.3f}" if value else ""))
    head = ("", "newsparse，F 值", "其他工具中最好的，F 值", "newsparse，取值正确率") if chinese else (
        "", "newsparse, F", "best other tool, F", "newsparse, values right"
    )
    return table(head, rows)


def full(figures: dict[str, Figure]) -> str:
    """The tables of docs/accuracy.md."""
    spans = []
    for text, about in TEXTS.items():
        for kind, (name, _) in KINDS.items():
            for sort in ("span F", "recall"):
                if found := figures.get(f"{text} {kind} {sort}"):
                    value = figures.get(f"{text} {kind} value")
                    spans.append((about, name + (", recall" if sort == "recall" else ""), found.number, f"{found.value:.3f}", found.other, f"{value.value:.3f}" if value else ""))
    layout = [(about, f"{figures[name].value:.3f}", figures[name].other) for name, about in LAYOUT.items() if name in figures]
    suites = [(kind, figures[f"other suites, {kind}"].number, f"{figures[f'other suites, {kind}'].value:.3f}", figures[f"other suites, {kind}"].other)
              for kind in SUITES if f"other suites, {kind}" in figures]  # fmt: skip
    return "\n\n".join((
        "### Mentions", table(("texts", "kind", "mentions", "newsparse, F", "best other tool", "newsparse, values right"), spans),
        "### Pages", table(("measure", "newsparse", "best other"), layout),
        "### Cases of other tools' own tests", table(("kind", "cases", "newsparse", "best other tool"), suites),
    ))  # fmt: skip


def speed(figures: dict[str, Figure]) -> str:
    """The table of docs/speed.md."""
    rate = figures["speed, times jieba.posseg"]
    rows = [("`newsparse extract`, modern news, one core, beside `jieba.posseg`, which only cuts words and tags them", f"{rate.value:.1f} times as fast")]
    if rate.other:
        rows.append(("the fastest other tool that finds values, beside the same", f"{rate.other.replace(' (', ' times (')}"))
    return table(("one core", "figure"), rows)


def main() -> None:
    """Write the tables."""
    figures = read(Path(sys.argv[1]))
    made = {None: short(figures, False), "zh": short(figures, True), "full": full(figures), "speed": speed(figures)}
    for name in ("README.md", "README.zh-CN.md", "docs/accuracy.md", "docs/speed.md"):
        file = ROOT / name
        text = file.read_text(encoding="utf-8")
        file.write_text(PLACE.sub(lambda at: f"{at[1]}\n{made[at[2]]}\n\n{at[3]}", text), encoding="utf-8")
        print(name)


if __name__ == "__main__":
    main()
