"""How costly a stretch of text is as a row of common words: 创新|平台 is cheap, so 新平 inside it is no county.

Costs are tenths of the negative log of a word's share of running text, so they add up along a row of words.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache

from . import store
from .automaton import Automaton, Hit, load

#: a character that no word of the dictionary holds
UNKNOWN = 150
FAR = 1 << 30


def pair_hash(left: str, right: str) -> int:
    """A number below 2^20 for two letters, the bit by which the table of pairs knows them."""
    return (ord(left) * 40503 ^ ord(right)) & 0xFFFFF


class Words:
    """The general dictionary: words of one to five characters, no names in it."""

    __slots__ = ("_letter", "_pairs", "cost", "find")

    def __init__(self, automaton: Automaton, cost: Sequence[int], letters: Mapping[str, int], pairs: Sequence[int]) -> None:
        #: all words of two and more characters inside a short text: (start, end, index), by their ends
        self.find = automaton.find
        #: of each word, by its index
        self.cost = cost
        self._letter = letters
        self._pairs = pairs

    def may_join(self, left: str, right: str) -> bool:
        """Whether some word may hold these two letters side by side: False is sure, True wrong about one time in twelve."""
        at = (ord(left) * 40503 ^ ord(right)) & 0xFFFFF  # `pair_hash`, in line
        return self._pairs[at >> 3] >> (at & 7) & 1 == 1

    def costs(self, text: str, hits: Sequence[Hit] | None = None) -> list[int]:
        """The least cost of reading `text[:i]` as words, for every i; `hits` are `find(text)` where it is known."""
        if hits is None:
            hits = self.find(text)
        letters, cost = self._letter, self.cost
        best = [0]
        at, count = 0, len(hits)
        for end, letter in enumerate(text, 1):
            least = best[-1] + letters.get(letter, UNKNOWN)
            while at < count and hits[at][1] == end:
                start, _, word = hits[at]
                total = best[start] + cost[word]
                if total < least:
                    least = total
                at += 1
            best.append(least)
        return best


@cache
def words() -> Words:
    """The packaged dictionary, read on first use (3 ms)."""
    data = store.read("words.bin")
    automaton = load(store.apart("words.automaton"), lambda: store.apart("words.patterns").decode().split("\n"), overlapping=True)
    letters = dict(zip(bytes(data["letters"]).decode(), data["letter_cost"], strict=True))
    return Words(automaton, data["cost"], letters, bytes(data["pairs"]))
