"""The user's own people among the names found: 高远山 of the list is one wherever he stands, a stop never."""

from __future__ import annotations

from ...document import Document
from ...rules import Candidate, Rejected
from . import rules, whole

STOPPED = "a stop of the user's list"


def joined(doc: Document, found: list[Candidate]) -> list[Candidate]:
    """What bylines tell, with the names of the list; a byline's role and outlet stay with a name of the list."""
    if doc.own is None:
        return found
    told = {(c.start, c.end): c.data for c in found}
    listed = [
        Candidate("person", start, end, rules.OWN, told.get((start, end), ("".join(own.name.split()) if own.name[0] >= "\u4e00" else own.name, None, None, False)))
        for start, end, own in doc.own.people
    ]
    return [*listed, *(c for c in found if not doc.own.claims(c.start, c.end))]


def open_to(doc: Document, readings: list[whole.Reading]) -> list[whole.Reading]:
    """The readings that no stop forbids."""
    if doc.own is None:
        return readings
    kept = [each for each in readings if not doc.own.forbids("person", each[0], each[1])]
    if doc.trace is not None:
        stopped = sorted({(start, end) for start, end, *_ in set(readings) - set(kept)})
        doc.trace += (Rejected("person", start, end, rules.HAN.name, STOPPED) for start, end in stopped)
    return kept


def allowed(doc: Document, found: list[Candidate]) -> list[Candidate]:
    """The candidates without those that a stop forbids; the byline loses them too."""
    own = doc.own
    if own is None:
        return found
    kept: list[Candidate] = []
    stopped: list[Candidate] = []
    for c in found:
        (kept if c.rule is rules.OWN or not own.forbids("person", c.start, c.end) else stopped).append(c)
    if stopped:
        names = {c.data[0] for c in stopped}
        doc.bylines = tuple(each for each in doc.bylines if each.name not in names)
        if doc.trace is not None:
            doc.trace += (Rejected("person", c.start, c.end, c.rule.name, STOPPED) for c in stopped)
    return kept
