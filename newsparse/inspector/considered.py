"""All that was considered for a stretch of text: 库伦旗 kept by `places.chain`, 库伦 overruled by it, 旗 rejected, and why."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from typing import Any, Literal, NamedTuple

from ..document import Document
from ..extractors import BY_TYPE
from ..rules import Candidate

Verdict = Literal["kept", "overruled", "dropped", "rejected"]


class Considered(NamedTuple):
    """One candidate and what became of it; offsets into the article's text, `value` only of what was kept."""

    type: str
    start: int
    end: int
    text: str
    rule: str
    rank: int | None
    verdict: Verdict
    reason: str
    mention: Any


def considered(doc: Document) -> list[Considered]:
    """Every candidate of an article in text order, of those at one place the kept first.

    `kept` are the mentions of the output; `overruled` lost to an overlapping one; `dropped` were taken back when the whole
    article or page was known; `rejected` were turned down by their own extractor, which is known only of a document that
    was read with `explain=True`.
    """
    kept = {id(candidate) for candidates in doc.kept.values() for candidate in candidates}
    found = {id(c): c for candidates in (*doc.found.values(), *doc.kept.values()) for c in candidates}
    everything = [_judged(doc, candidate, key in kept) for key, candidate in found.items()]
    everything += [
        Considered(r.type, r.start, r.end, doc.printed[r.start : r.end], r.rule, None, "rejected", r.reason, None)
        for r in doc.trace or ()
    ]
    order = {"kept": 0, "overruled": 1, "dropped": 2, "rejected": 3}
    return sorted(everything, key=lambda each: (each.start, order[each.verdict], each.start - each.end, each.rule))


def _judged(doc: Document, candidate: Candidate, kept: bool) -> Considered:
    winner = candidate.overruled_by
    if kept:
        verdict: Verdict = "kept"
        reason = ""
    elif winner is not None:
        verdict, reason = "overruled", _because(doc, candidate, winner)
    else:
        verdict, reason = "dropped", "taken back when the whole page was known"
    text = doc.printed[candidate.start : candidate.end]
    mention = _mention(doc, candidate) if kept else None
    return Considered(
        candidate.type, candidate.start, candidate.end, text, candidate.rule.name, candidate.rank, verdict, reason, mention
    )


def _because(doc: Document, candidate: Candidate, winner: Candidate) -> str:
    tag = BY_TYPE[winner.type].tag
    if winner.rank != candidate.rank:
        why = f"rank {winner.rank} over {candidate.rank}"
    elif winner.end - winner.start != candidate.end - candidate.start:
        why = "longer"
    else:
        why = "earlier"
    return f"by {tag} {doc.printed[winner.start : winner.end]} ({winner.rule.name}, {why})"


def _mention(doc: Document, candidate: Candidate) -> Any:
    at = bisect_right(doc.blocks, candidate.start, key=lambda block: block.start) - 1
    block = doc.blocks[at].kind if at >= 0 and candidate.start < doc.blocks[at].end else "body"
    text = doc.printed[candidate.start : candidate.end]
    made = BY_TYPE[candidate.type].mention
    place = (candidate.start, candidate.end, None, None)
    return made(text, *place, block, False, candidate.rule.name, candidate.confidence, *candidate.data)


def groups(everything: list[Considered]) -> Iterator[list[Considered]]:
    """The candidates in groups, each overlapping another of its group."""
    group: list[Considered] = []
    reach = -1
    for each in everything:
        if group and each.start >= reach:
            yield group
            group = []
        group.append(each)
        reach = max(reach, each.end)
    if group:
        yield group
