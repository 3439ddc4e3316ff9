"""Fits the weights of people's names (`newsparse/extractors/people/weights.py`) to texts with marked names.

    python tools/fit_people.py FOLDER [FILE …] [--folds 5] [--l2 2.0] [--write]

FOLDER holds JSON Lines (`*.jsonl`, `*.jsonl.gz`), an article an object: `text` and `mentions`, each mention with `type`
(`person` alone is read), `start` and `end` in `text`, and perhaps `optional` or `sub` (a name so marked counts neither
way). Needs numpy. Prints precision, recall and F of the readings for each file, fitted to all (in sample) and to the
other folds of the articles (held out): what lies between the two is what the weights learned by heart. With --write the
weights of all articles, rounded, go into `weights.py`; those in `BY_HAND` stay.
"""

from __future__ import annotations

import argparse
import collections
import gzip
import json
import re
from bisect import bisect_right
from collections.abc import Callable, Iterable
from itertools import product
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

from newsparse import layout
from newsparse.document import Document
from newsparse.extractors.people import (
    credits,
    decide,
    dotted,
    foreign,
    han,
    han_evidence,
    readings,
    taken,
    weights,
    whole,
)
from newsparse.gazetteer.titles import titles

WEIGHTS = Path(weights.__file__)
#: weights added to what is fitted: regional papers tell more names behind titles than the texts do, and more of them are words
SHIFTS = frozenset(["dotted.known", "title.clean", "title.clean.open", "word.whole.framed.people", "word.whole.said"])
#: weights that the texts hold too few examples for, or that keep a rule of grammar
BY_HAND = frozenset(
    ["given.particle", "given.place", "given.towards", "title.whose", "dotted.word", "right.gloss", "foreign.right.gloss", "right.tally", "foreign.right.tally", "right.spelt", "foreign.right.spelt", "left.space.title", "foreign.left.space.title", "foreign.japanese.given.5", "foreign.japanese.length.5", "foreign.statesman", "foreign.japanese.statesman", *SHIFTS, *(key for key in weights.FOREIGN if key.startswith(("foreign.minority", "foreign.japanese.title")))]
)
#: a name before these is part of a fixed term, which some texts mark and others do not
TERM = re.compile("理论|思想|主义|列宁主义")
#: how much harder a single surname's own weight is held to 0
SURNAME = 4.0
Evidence = list[tuple[str, float]]


class Reading(NamedTuple):
    """A stretch that may be a name, what speaks for it, and whether it is one (None where it counts neither way)."""

    start: int
    end: int
    kind: str
    evidence: Evidence
    right: bool | None


class Marked(NamedTuple):
    """An article with its readings."""

    file: str
    text: str
    readings: list[Reading]
    structural: list[tuple[int, int]]
    gold: set[tuple[int, int]]
    optional: list[tuple[int, int]]


def articles(path: Path) -> list[dict[str, Any]]:
    text = gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes()
    return [json.loads(line) for line in text.splitlines() if line.strip()]


def read(file: str, article: dict[str, Any]) -> Marked:
    """The readings of an article, with what the marks say of each."""
    doc = Document(*_laid_out(article["text"]))
    doc.found["place"] = []
    place = _places(doc)
    gold: set[tuple[int, int]] = set()
    optional: list[tuple[int, int]] = []
    for mention in article["mentions"]:
        if mention["type"] == "person" and mention["start"] in place and mention["end"] - 1 in place:
            span = (place[mention["start"]], place[mention["end"] - 1] + 1)
            if mention.get("optional") or mention.get("sub") == "surname_only" or mention.get("adjacent_names"):
                optional.append(span)
            else:
                gold.add(span)
    found = credits.structural(doc)
    found += decide._spaced(doc, taken.Taken(len(doc.text), found))
    made = [
        Reading(start, end, kind, evidence, _right(doc.text, start, end, gold, optional))
        for start, end, kind, evidence in _readings(doc)
    ]
    made.sort(key=lambda r: (r.start, r.end))
    return Marked(file, doc.text, made, [(c.start, c.end) for c in found], gold, optional)


def _laid_out(text: str) -> tuple[str, Any]:
    laid_out = layout.read_article(text, None)
    return laid_out.text, laid_out


def _places(doc: Document) -> dict[int, int]:
    """Where each character of the source stands in the text."""
    place: dict[int, int] = {}
    for block in doc.blocks:
        at = block.start
        for start, end in block.spans:
            place.update(zip(range(start, end), range(at, at + end - start), strict=True))
            at += end - start
    return place


def _right(text: str, start: int, end: int, gold: set[tuple[int, int]], optional: list[tuple[int, int]]) -> bool | None:
    if TERM.match(text, end) or any(a < end and start < b for a, b in optional):
        return None
    return (start, end) in gold


def _readings(doc: Document) -> Iterable[tuple[int, int, str, Evidence]]:
    text = doc.text + "\n"
    starts, ends = [block.start for block in doc.blocks], [block.end for block in doc.blocks]
    for i, j, ns in readings.han_spans(text):
        at = bisect_right(starts, i) - 1
        if text[j - 2 : j] in han.TIMES or text[i:j] in han.NO_NAMES or text[i:j] in han.PEOPLES or (text[i : i + 2] == han.KOREA and text[j - 1] in han.KOREANS) or (text[i] == "由" and text[i + 1 : j] in han.tables().words) or (j - i - ns == 2 and titles().get(text[j - 2 : j]) == "address"):
            continue
        yield i, j, "han", [*han_evidence.evidence(text, i, j, ns, starts[at], ends[at]), ("=" + text[i : i + ns], 1.0)]
    for (i, j), made in readings.foreign_spans(text).items():
        at = bisect_right(starts, i) - 1
        if "的" not in text[i:j]:
            yield i, j, made[0] if made else "foreign", foreign.evidence(text, i, j, starts[at], ends[at], made)
    for begun, ended in dotted.groups(text):
        at = bisect_right(starts, begun[0]) - 1
        for i, j in product(begun, ended):
            if dotted.likely(text, i, j):
                yield i, j, "dotted", dotted.evidence(text, i, j, starts[at], ends[at])


class Rows:
    """Evidence as a sparse matrix."""

    def __init__(self, evidence: Iterable[Evidence], names: dict[str, int] | None = None) -> None:
        self.names: dict[str, int] = {} if names is None else names
        grow = names is None
        columns: list[int] = []
        values: list[float] = []
        ends = [0]
        for row in evidence:
            for name, value in row:
                column = self.names.setdefault(name, len(self.names)) if grow else self.names.get(name, -1)
                if column >= 0:
                    columns.append(column)
                    values.append(value)
            ends.append(len(columns))
        self.columns = np.array(columns, dtype=np.int64)
        self.values = np.array(values)
        self.row = np.repeat(np.arange(len(ends) - 1), np.diff(ends))
        self.count = len(ends) - 1

    def times(self, w: Any) -> Any:
        return np.bincount(self.row, self.values * w[self.columns], self.count)

    def gradient(self, g: Any) -> Any:
        return np.bincount(self.columns, self.values * g[self.row], len(self.names))


def minimise(f: Callable[[Any], tuple[float, Any]], w: Any, steps: int = 300, memory: int = 12) -> Any:
    """The minimum of a smooth convex function, which gives its value and gradient (L-BFGS)."""
    value, gradient = f(w)
    moves: list[tuple[Any, Any]] = []
    for _ in range(steps):
        q = gradient.copy()
        kept = []
        for s, y in reversed(moves):
            a = (s @ q) / (s @ y)
            q -= a * y
            kept.append((a, s, y))
        if moves:
            q *= (moves[-1][0] @ moves[-1][1]) / (moves[-1][1] @ moves[-1][1])
        for a, s, y in reversed(kept):
            q += s * (a - (y @ q) / (s @ y))
        slope, step = gradient @ q, 1.0 if moves else 1.0 / max(1.0, float(np.abs(gradient).sum()))
        while True:
            new_value, new_gradient = f(w - step * q)
            if new_value <= value - 1e-4 * step * slope or step < 1e-10:
                break
            step /= 2
        s, y = -step * q, new_gradient - gradient
        if s @ y > 1e-12:
            moves = [*moves[-memory + 1 :], (s, y)]
        done = abs(value - new_value) < 1e-7 * abs(value)
        w, value, gradient = w + s, new_value, new_gradient
        if done:
            break
    return w


def fit(rows: Rows, right: Any, share: Any, l2: float, held: dict[str, float]) -> dict[str, float]:
    """Weights of logistic regression with L2; `share` is how much each row counts, `held` are given."""
    size = len(rows.names)
    free = np.ones(size)
    start = np.zeros(size)
    for name, value in held.items():
        if name in rows.names:
            start[rows.names[name]], free[rows.names[name]] = value, 0.0
    strength = l2 * np.array([SURNAME if name[0] == "=" else 1.0 for name in rows.names])
    sign = np.where(right, 1.0, -1.0)

    def loss(w: Any) -> tuple[float, Any]:
        margin = sign * rows.times(w)
        wrong = share / (1 + np.exp(np.clip(margin, -40, 40)))
        value = float((share * np.logaddexp(0, -margin)).sum() + 0.5 * (strength * free * w * w).sum())
        return value, (strength * w - rows.gradient(sign * wrong)) * free

    found = minimise(loss, start)
    return {name: float(found[column]) for name, column in rows.names.items()}


#: by the kinds of reading: the table of weights, and what is added to the best of those that overlap
TABLES = {"han": ("HAN", 0.0), "foreign": ("FOREIGN", 0.0), "dotted": ("DOTTED", readings.DOT)}


def table_of(kind: str) -> str:
    return kind if kind in ("han", "dotted") else "foreign"


def _said(text: str, spans: list[whole.Reading]) -> list[Evidence]:
    """What the article says of each reading: `whole.totals` where each weight is an axis of its own."""
    names = list(weights.WHOLE)
    kept = whole.W
    try:
        whole.W = dict(zip(names, np.eye(len(names)), strict=True))  # type: ignore[assignment]
        rows: list[Any] = whole.totals(text, spans)
    finally:
        whole.W = kept
    return [[(name, float(value)) for name, value in zip(names, row, strict=True) if value] for row in rows]


class Fitted(NamedTuple):
    own: dict[str, dict[str, float]]
    whole: dict[str, float]


class Texts:
    """All articles, their evidence by table."""

    def __init__(self, marked: list[Marked]) -> None:
        self.marked = marked
        self.index: dict[str, list[tuple[int, Reading]]] = {name: [] for name in TABLES}
        for at, article in enumerate(marked):
            for reading in article.readings:
                self.index[table_of(reading.kind)].append((at, reading))
        self.rows = {name: Rows(r.evidence for _, r in listed) for name, listed in self.index.items()}

    def fit(self, used: list[bool], l2: float) -> Fitted:
        own = {}
        for name, listed in self.index.items():
            held = {k: 0.0 if k in SHIFTS else v for k, v in getattr(weights, TABLES[name][0]).items() if k in BY_HAND}
            share = np.array([float(used[at] and r.right is not None) for at, r in listed])
            own[name] = fit(self.rows[name], np.array([bool(r.right) for _, r in listed]), share, l2, held)
        evidence: list[Evidence] = []
        right: list[bool] = []
        for article, wanted in zip(self.marked, used, strict=True):
            if wanted:
                for reading, row in self.wholes(article, own):
                    if reading.right is not None:
                        evidence.append(row)
                        right.append(reading.right)
        rows = Rows(evidence)
        return Fitted(own, fit(rows, np.array(right), np.ones(len(right)), l2, {}))

    def wholes(self, article: Marked, own: dict[str, dict[str, float]]) -> list[tuple[Reading, Evidence]]:
        """The likelier readings of an article with what the article says of each."""
        scored: list[tuple[Reading | None, whole.Reading]] = [(None, (a, b, 9.0, "byline")) for a, b in article.structural]
        for reading in article.readings:
            table = own[table_of(reading.kind)]
            total = sum(table.get(name, 0.0) * value for name, value in reading.evidence) + TABLES[table_of(reading.kind)][1]
            if total > (0.0 if reading.kind == "dotted" else readings.LEAST):
                scored.append((reading, (reading.start, reading.end, total, reading.kind)))
        scored.sort(key=lambda pair: pair[1])
        spans = [span for _, span in scored]
        said = _said(article.text, spans)
        return [
            (reading, [*row, ("han" if reading.kind == "han" else "foreign", 1.0)])
            for (reading, _), row in zip(scored, said, strict=True)
            if reading is not None
        ]

    def score(self, used: list[bool], fitted: Fitted, counts: dict[str, list[int]]) -> None:
        """Adds right, extra and missed names by file."""
        for article, wanted in zip(self.marked, used, strict=True):
            if wanted:
                best = [
                    (row[0][1] if r.kind == "dotted" else sum(fitted.whole.get(n, 0.0) * v for n, v in row), r)
                    for r, row in self.wholes(article, fitted.own)
                ]
                best.sort(key=lambda pair: -pair[0])
                _count(article, [(r.start, r.end) for total, r in best if total > 0], counts.setdefault(article.file, [0, 0, 0]))


def _count(article: Marked, best: list[tuple[int, int]], count: list[int]) -> None:
    taken: set[int] = set()
    kept = set()
    for start, end in [*article.structural, *best]:
        if taken.isdisjoint(range(start, end)):
            taken.update(range(start, end))
            if not TERM.match(article.text, end) and not any(a < end and start < b for a, b in article.optional):
                kept.add((start, end))
    gold = {span for span in article.gold if not TERM.match(article.text, span[1])}
    count[0] += len(kept & gold)
    count[1] += len(kept - gold)
    count[2] += len(gold - kept)


def _told(counts: dict[str, list[int]]) -> dict[str, tuple[float, float, float]]:
    return {
        name: (right / max(1, right + extra), right / max(1, right + missed), 2 * right / max(1, 2 * right + extra + missed))
        for name, (right, extra, missed) in counts.items()
    }


def _folds(files: list[str], folds: int) -> list[int]:
    """The fold of each article: neighbours in a file, which may be parts of one text, go into the same."""
    sizes = collections.Counter(files)
    seen: collections.Counter[str] = collections.Counter()
    out = []
    for file in files:
        out.append(seen[file] * folds // sizes[file])
        seen[file] += 1
    return out


def compare(texts: Texts, folds: int, l2: float) -> Fitted:
    """Prints what the weights reach on the articles that they were fitted to and on others; gives those of all."""
    everything = [True] * len(texts.marked)
    fitted = texts.fit(everything, l2)
    inside: dict[str, list[int]] = {}
    outside: dict[str, list[int]] = {}
    texts.score(everything, fitted, inside)
    folded = _folds([article.file for article in texts.marked], folds)
    for fold in range(folds if folds > 1 else 0):
        out = [number == fold for number in folded]
        texts.score(out, texts.fit([not held for held in out], l2), outside)
    print(f"L2 {l2}: P R F in sample | held out")
    told = _told(outside)
    for name, figures in _told(inside).items():
        print(f"{name:12}", *(f"{x:.4f}" for x in figures), "|", *(f"{x:.4f}" for x in told.get(name, ())))
    return fitted


def write(fitted: Fitted) -> None:
    """Puts the weights into their tables, those of single surnames in tenths."""
    source = WEIGHTS.read_text("utf-8")
    tables = {TABLES[name][0]: own for name, own in fitted.own.items()} | {"WHOLE": fitted.whole}
    for name, found in tables.items():
        old = getattr(weights, name)
        # what no text shows weighs nothing, but the sums ask for it
        new = dict.fromkeys(old, 0.0) | {k: v for k, v in found.items() if k[0] != "="} | {k: v for k, v in old.items() if k in BY_HAND}
        body = "".join(f'    "{k}": {v:.2f},\n' for k, v in sorted(new.items()))
        source = re.sub(rf"(?s)(\n{name}: dict\[str, float\] = \{{\n).*?\n\}}\n", lambda m, body=body: f"{m[1]}{body}}}\n", source)  # type: ignore[misc]
    levels: dict[float, list[str]] = {}
    for key, value in sorted(fitted.own["han"].items()):
        if key[0] == "=" and abs(value) >= 0.05:
            levels.setdefault(round(value, 1), []).append(key[1:])
    body = "".join(f'    {level}: "{" ".join(names)}",\n' for level, names in sorted(levels.items()))
    source = re.sub(r"(?s)(\n_MEASURED = \{\n).*?\n\}\n", lambda m: f"{m[1]}{body}}}\n", source)
    WEIGHTS.write_text(source, "utf-8")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("files", nargs="*", help="names of files without their endings; all of the folder")
    parser.add_argument("--folds", type=int, default=5)
    parser.add_argument("--l2", type=float, nargs="+", default=[2.0])
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    marked = []
    for path in sorted(options.folder.glob("*.jsonl*")):
        name = path.name.split(".")[0]
        if not options.files or name in options.files:
            marked += [read(name, article) for article in articles(path)]
    texts = Texts(marked)
    print({name: (rows.count, len(rows.names)) for name, rows in texts.rows.items()})
    for l2 in options.l2:
        fitted = compare(texts, options.folds, l2)
    if options.write:
        write(fitted)


if __name__ == "__main__":
    main()
