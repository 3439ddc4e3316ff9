"""Which readings of an article are names: the best of those that overlap, by all evidence."""

from __future__ import annotations

import re

from ...document import Document
from ...model import Byline
from ...rules import Candidate, Rejected, Rule
from . import bylines, rules, weights, whole
from .readings import dotted_readings, foreign_readings, han_readings, score

#: a bracket that says who wrote or took: （记者 李铮）, （王飞 摄）
BRACKET = re.compile(r"[（(]([^（()）\n]{2,60})[）)]")
CREDIT = re.compile("记者|通讯员|实习生|[ \u3000\u4e00-\u9fff]摄(?:影)?$|^摄影|文/|图/|供图$")
BLOCKS = ("byline", "credit")
#: the rule of each way of reading
RULE = {"han": rules.HAN, "foreign": rules.FOREIGN, "dotted": rules.DOTTED}


def people(doc: Document) -> list[Candidate]:
    """Candidates of one article, in text order."""
    structural = _structural(doc)
    readings = _readings(doc, structural)
    kept = _best(doc, readings)
    found = structural + [Candidate("person", start, end, rule, _data(doc.text[start:end])) for start, end, rule in kept]
    found.sort(key=lambda c: c.start)
    return found


def _data(text: str, role: str | None = None, organisation: str | None = None, partial: bool = False) -> tuple[object, ...]:
    return ("".join(text.split()), role, organisation, partial)


def _structural(doc: Document) -> list[Candidate]:
    text = doc.text
    found: list[Candidate] = []
    listed: list[Byline] = []
    for block in doc.blocks:
        if block.kind in BLOCKS:
            spans = [(block.start, block.end)]
        else:
            spans = [m.span(1) for m in BRACKET.finditer(text, block.start, block.end) if CREDIT.search(m[1])]
        for start, end in spans:
            for credit in bylines.read(text, start, end):
                name = text[credit.start : credit.end]
                found.append(
                    Candidate("person", credit.start, credit.end, rules.BYLINE, _data(name, credit.role, credit.outlet))
                )
                if block.kind in ("byline", "credit", "dateline"):
                    listed.append(Byline("".join(name.split()), credit.role, credit.outlet))
    doc.bylines = tuple(listed)
    return found


def _readings(doc: Document, structural: list[Candidate]) -> list[whole.Reading]:
    text = doc.text
    found: list[whole.Reading] = [(c.start, c.end, 9.0, "byline") for c in structural]
    for block in doc.blocks:
        found += han_readings(text, block.start, block.end)
        found += foreign_readings(text, block.start, block.end)
        found += dotted_readings(text, block.start, block.end)
    found.sort()
    return found


def _best(doc: Document, readings: list[whole.Reading]) -> list[tuple[int, int, Rule]]:
    """The readings that are names, in order of their score, each only where no better one stands."""
    scored = []
    for reading, evidence in zip(readings, whole.evidence(doc.text, readings), strict=True):
        start, end, own, kind = reading
        total = score(evidence, weights.WHOLE) + weights.WHOLE.get(kind, 0.0)
        scored.append((9.0 if kind == "byline" else own if kind == "dotted" else total, start, end, kind))
    scored.sort(reverse=True)
    taken: list[tuple[int, int]] = []
    kept = []
    for total, start, end, kind in scored:
        if total <= 0:
            if doc.trace is not None:
                doc.trace.append(Rejected("person", start, end, RULE.get(kind, rules.BYLINE).name, f"weight {total:.1f}"))
            continue
        if any(start < b and a < end for a, b in taken):
            continue
        taken.append((start, end))
        if kind != "byline":
            kept.append((start, end, RULE[kind]))
    return kept
