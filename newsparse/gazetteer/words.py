"""How costly a stretch of text is as a row of common words: 创新|平台 is cheap, so 新平 inside it is no county.

Costs are tenths of the negative log of a word's share of running text, so they add up along a row of words.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from . import store
from .automaton import Automaton, load

#: a character that no word of the dictionary holds
UNKNOWN = 150
FAR = 1 << 30


class Words:
    """The general dictionary: words of one to five characters, no names in it."""

    __slots__ = ("_automaton", "_cost", "_tag")

    def __init__(self, automaton: Automaton, cost: Sequence[int], tag: bytes) -> None:
        self._automaton = automaton
        self._cost = cost
        self._tag = tag

    def within(self, text: str) -> list[tuple[int, int, int, str]]:
        """All words inside a short text: (start, end, cost, first letter of the tag), by their ends."""
        cost, tag = self._cost, self._tag
        return [(start, end, cost[i], chr(tag[i])) for start, end, i in self._automaton.find(text)]

    def costs(self, text: str) -> list[int]:
        """The least cost of reading `text[:i]` as words, for every i."""
        best = [0] + [FAR] * len(text)
        cost = self._cost
        done = 0
        for start, end, i in self._automaton.find(text):
            while done < end - 1:  # hits come by their ends: what ends before this one is settled
                done += 1
                if best[done] > best[done - 1] + UNKNOWN:
                    best[done] = best[done - 1] + UNKNOWN
            total = best[start] + cost[i]
            if total < best[end]:
                best[end] = total
        while done < len(text):
            done += 1
            if best[done] > best[done - 1] + UNKNOWN:
                best[done] = best[done - 1] + UNKNOWN
        return best


@cache
def words() -> Words:
    """The packaged dictionary, read on first use (3 ms)."""
    data = store.read("words.bin")
    automaton = load(data["automaton"], lambda: bytes(data["patterns"]).decode().split("\n"), overlapping=True)
    return Words(automaton, data["cost"], bytes(data["tag"]))
