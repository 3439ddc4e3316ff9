"""One pass over a text for many thousand names: 乌拉特后旗 and 乌拉特 (leftmost-longest), or both (overlapping).

daachorse does the work; where it has no wheel, ahocorasick_rs gives the same spans.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from ..patterns import pattern
from ..typed import Any, Literal

daachorse: Any
try:
    import daachorse
except ImportError:
    daachorse = None

#: a match: (start, end, index of the pattern)
Hit = tuple[int, int, int]
Engine = Literal["daachorse", "ahocorasick_rs"]

SURROGATE = pattern("[\ud800-\udfff]")


class Automaton:
    """Finds the patterns that it was built from. `patterns` holds neither empty nor repeated strings."""

    __slots__ = ("_search", "_state")

    def __init__(self, state: Any, search: Callable[[str], list[Hit]]) -> None:
        self._state = state
        self._search = search

    def find(self, text: str) -> list[Hit]:
        """All matches in text order; of leftmost-longest ones none overlap, of overlapping ones the earlier end goes first."""
        try:
            return self._search(text)
        except UnicodeEncodeError:  # a lone surrogate has no UTF-8; no pattern holds one or its stand-in
            return self._search(SURROGATE.sub("\ufffd", text))

    def serialize(self) -> bytes:
        """The built automaton for `load`; empty where the engine can't be stored."""
        stored: bytes = self._state.serialize() if hasattr(self._state, "serialize") else b""
        return stored


def build(patterns: Sequence[str], *, overlapping: bool = False, engine: Engine | None = None) -> Automaton:
    """An automaton over distinct, non-empty patterns; leftmost-longest unless `overlapping`."""
    if not patterns:
        return Automaton(None, _nothing)
    if engine == "daachorse" or (engine is None and daachorse is not None):
        kind = daachorse.MATCH_KIND_STANDARD if overlapping else daachorse.MATCH_KIND_LEFTMOST_LONGEST
        return _daachorse(daachorse.CharwiseDoubleArrayAhoCorasick(list(patterns), kind), overlapping)
    return _ahocorasick_rs(patterns, overlapping)


def load(stored: bytes, patterns: Callable[[], Sequence[str]], *, overlapping: bool = False) -> Automaton:
    """The automaton that `serialize` stored; it is built anew from `patterns` where this engine can't read it.

    Reading takes a tenth of the time of building (2 ms for 66,000 names).
    """
    if daachorse is not None and stored:
        try:
            return _daachorse(daachorse.CharwiseDoubleArrayAhoCorasick.deserialize(stored), overlapping)
        except ValueError:  # stored by a version with another format
            pass
    return build(patterns(), overlapping=overlapping)


def _daachorse(state: Any, overlapping: bool) -> Automaton:
    return Automaton(state, state.find_overlapping if overlapping else state.find)


def _ahocorasick_rs(patterns: Sequence[str], overlapping: bool) -> Automaton:
    import ahocorasick_rs

    kind = ahocorasick_rs.MatchKind.Standard if overlapping else ahocorasick_rs.MatchKind.LeftmostLongest
    state = ahocorasick_rs.AhoCorasick(list(patterns), matchkind=kind)

    def search(text: str) -> list[Hit]:
        return [(start, end, index) for index, start, end in state.find_matches_as_indexes(text, overlapping)]

    return Automaton(state, search)


def _nothing(text: str) -> list[Hit]:
    return []
