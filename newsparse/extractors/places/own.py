"""The user's own places among the names found: 双井驿 of the list goes before whatever a rule reads there."""

from __future__ import annotations

from collections.abc import Iterable

from ...document import Document
from ...gazetteer.divisions import Usage
from ...rules import Rejected
from .names import Name
from .rules import OWN


def with_own(doc: Document, names: Iterable[Name]) -> list[Name]:
    """The names in text order, with those of the list, and without what takes a part of these or of a stop."""
    if doc.own is None:
        return list(names)
    kept = [Name(start, end, own.kind, own.refs, Usage.FREE, OWN, own) for start, end, own in doc.own.places]
    for name in names:
        if name.own is not None:
            continue
        stopped = doc.own.forbids("place", name.start, name.end)
        if not stopped and not doc.own.claims(name.start, name.end):
            kept.append(name)
        elif stopped and doc.trace is not None:
            doc.trace.append(Rejected("place", name.start, name.end, name.rule.name, "a stop of the user's list"))
    return sorted(kept, key=lambda name: name.start)
