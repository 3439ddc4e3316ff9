"""The registry: the kinds of mention, in the order in which they are sought and written.

A new kind is one module that ends in an `EXTRACTOR`, and one line here; command line, records, schema, colours and scores
follow. A later extractor may look at what an earlier one found.
"""

from __future__ import annotations

from ..rules import Extractor
from . import counts, dates, money, people, places

REGISTRY: tuple[Extractor, ...] = (
    places.EXTRACTOR,
    people.EXTRACTOR,
    money.EXTRACTOR,
    counts.EXTRACTOR,
    dates.EXTRACTOR,
)

BY_TYPE = {extractor.type: extractor for extractor in REGISTRY}
