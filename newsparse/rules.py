"""Rules and candidates, and the one place where overlapping candidates are settled.

A rule is a named entry with its examples: `"国家拨款⟦三千五百元⟧修路。 → 3500 CNY"` is a hit with its value,
`"多元文化"` a text in which the rule must stay silent. The tests run all of them.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Generator, Iterable
from operator import attrgetter

from .model import Confidence
from .named import NamedTuple, Slotted
from .typed import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from .document import Document, PageContext


class Rule(Slotted):
    """One rule of an extractor. `confidence` stands for the precision measured for it: high ≥ 0.95, medium ≥ 0.8, low below."""

    name: str
    summary: str
    hits: tuple[str, ...]
    misses: tuple[str, ...]
    confidence: Confidence = "high"
    #: strength against overlapping candidates of any kind: see `settle`
    rank: int = 50
    #: the issue date that the examples are read under
    date: str = "2025-10-15"
    #: the list of the user's own names that they are read with
    names: str | None = None


class Candidate:
    """A stretch of text that a rule takes for a mention; `data` becomes the fields of its kind, in the model's order."""

    __slots__ = ("confidence", "data", "end", "overruled_by", "rank", "rule", "start", "type")

    def __init__(
        self, type: str, start: int, end: int, rule: Rule, data: Any = None, rank: int | None = None,
        confidence: Confidence | None = None,
    ) -> None:
        self.type = type
        self.start = start
        self.end = end
        self.rule = rule
        self.data = data
        self.rank = rule.rank if rank is None else rank
        self.confidence: Confidence = rule.confidence if confidence is None else confidence
        self.overruled_by: Candidate | None = None

    def __repr__(self) -> str:
        return f"Candidate({self.type} {self.start}:{self.end} {self.rule.name} rank {self.rank})"


class Rejected(NamedTuple):
    """A candidate that its own extractor turned down, and why; recorded only while explaining."""

    type: str
    start: int
    end: int
    rule: str
    reason: str


#: finding in steps: all articles that are read together take one before any takes the next, so that the tables of a step stay in the cache
Steps = Generator[None, None, list[Candidate]]


class Extractor(NamedTuple):
    """One kind of mention: all that the command line, the records, the colours and the scores need to know of it."""

    #: of `--mentions` rows and `--only`: place person money count date
    type: str
    #: of the record: places people money counts dates
    field: str
    #: one character, so that colour is never the only sign
    tag: str
    colour: str
    #: the model's named tuple
    mention: Callable[..., Any]
    rules: tuple[Rule, ...]
    #: candidates of one article, in text order, at once or in steps; may look at what earlier extractors found in `doc.found`
    find: Callable[[Document], list[Candidate] | Steps]
    #: completes `data` of every kept candidate of the page's articles, where only the article or page can tell
    link: Callable[[PageContext], None]


def found_in(docs: Iterable[Document], extractor: Extractor) -> list[list[Candidate]]:
    """What an extractor finds in each of the articles."""
    found = [extractor.find(doc) for doc in docs]
    while not all(isinstance(each, list) for each in found):
        found = [each if isinstance(each, list) else _step(each) for each in found]
    return cast("list[list[Candidate]]", found)


def _step(run: Steps) -> list[Candidate] | Steps:
    """Goes on to the next step; after the last the candidates."""
    try:
        next(run)
    except StopIteration as end:
        return cast("list[Candidate]", end.value)
    return run


_by_start = attrgetter("start")


def settle(candidates: Iterable[Candidate]) -> list[Candidate]:
    """Keep what does not overlap; of two that do, the higher rank, then the longer, then the earlier.

        薄金凤            person, rank 70   kept
          金凤            place,  rank 50   overruled by it
        10月14日          date,   rank 70   kept
        10月              date,   rank 50   overruled by it

    Returns the kept in text order; the others get `overruled_by`.
    """
    in_order = sorted(candidates, key=_by_start)
    kept: list[Candidate] = []
    group: list[Candidate] = []
    reach = -1
    for candidate in in_order:
        if candidate.start >= reach and group:
            kept += group if len(group) == 1 else _settle_group(group)
            group = []
        group.append(candidate)
        if candidate.end > reach:
            reach = candidate.end
    if group:
        kept += group if len(group) == 1 else _settle_group(group)
    return kept


def _strength(candidate: Candidate) -> tuple[int, int, int]:
    return (-candidate.rank, candidate.start - candidate.end, candidate.start)


def _settle_group(group: list[Candidate]) -> list[Candidate]:
    won: list[Candidate] = []  # in text order; none overlaps another, so that those over a candidate stand side by side
    for candidate in sorted(group, key=_strength):
        first = last = bisect_left(won, candidate.start, key=_by_start)
        if first and won[first - 1].end > candidate.start:
            first -= 1
        while last < len(won) and won[last].start < candidate.end:
            last += 1
        if first == last:
            won.insert(first, candidate)
        else:
            candidate.overruled_by = min(won[first:last], key=_strength)
    return won
