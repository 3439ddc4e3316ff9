"""How costly a stretch of text is as a row of common words: 创新|平台 is cheap, so 新平 inside it is no county.

Costs are tenths of the negative log of a word's share of running text, so they add up along a row of words.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache

from ..packaged import Mapped
from . import store
from .automaton import Hit, load

#: a character that no word of the dictionary holds
UNKNOWN = 150
FAR = 1 << 30
#: the longest word
LONGEST = 5
#: characters of texts in which words are sought one by one; in more of them the automaton finds them, which takes as long to be read
MANY = 2_500


def pair_hash(left: str, right: str) -> int:
    """A number below 2^20 for two letters, the bit by which the table of pairs knows them."""
    return (ord(left) * 40503 ^ ord(right)) & 0xFFFFF


class Letters(dict[str, int]):
    """What each letter costs by itself, looked up in the table when it is first asked for."""

    def __init__(self, letters: str, costs: Sequence[int]) -> None:
        self._letters = letters
        self._costs = costs

    def __missing__(self, letter: str) -> int:
        at = self._letters.find(letter)
        if at < 0:
            return UNKNOWN
        cost = self[letter] = self._costs[at]
        return cost


class Words:
    """The general dictionary: words of one to five characters, no names in it."""

    __slots__ = ("_heads", "_left", "_letters", "_pairs", "_patterns", "_starts", "cost", "find")

    def __init__(self, data: Mapping[str, memoryview], patterns: Mapped) -> None:
        #: all words of two and more characters inside a short text: (start, end, index), by their ends
        self.find = self._seek
        #: of each word, by its index
        self.cost: Sequence[int] = data["cost"]
        self._letters = Letters(bytes(data["letters"]).decode(), data["letter_cost"])
        self._pairs = bytes(data["pairs"])
        #: the words in order, a line each; where those of a first letter begin, as bytes and as index
        self._patterns = patterns
        self._heads = bytes(data["heads"]).decode()
        self._starts = store.integers(data["starts"])
        self._left = MANY

    def may_join(self, left: str, right: str) -> bool:
        """Whether some word may hold these two letters side by side: False is sure, True wrong about one time in twelve."""
        at = (ord(left) * 40503 ^ ord(right)) & 0xFFFFF  # `pair_hash`, in line
        return self._pairs[at >> 3] >> (at & 7) & 1 == 1

    def costs(self, text: str, hits: Sequence[Hit] | None = None) -> list[int]:
        """The least cost of reading `text[:i]` as words, for every i; `hits` are `find(text)` where it is known."""
        if hits is None:
            hits = self.find(text)
        letters, cost = self._letters, self.cost
        best = [0]
        at, count = 0, len(hits)
        for end, letter in enumerate(text, 1):
            least = best[-1] + letters[letter]
            while at < count and hits[at][1] == end:
                start, _, word = hits[at]
                total = best[start] + cost[word]
                if total < least:
                    least = total
                at += 1
            best.append(least)
        return best

    def _seek(self, text: str) -> list[Hit]:
        """`find`, one word after the other; from some time on it is the automaton's."""
        self._left -= len(text)
        if self._left < 0:
            words = self._patterns
            self.find = load(store.apart("words.automaton"), lambda: words[:].decode().split("\n"), overlapping=True).find
            return self.find(text)
        hits = []
        first = 0
        for last in range(1, len(text)):
            if not self.may_join(text[last - 1], text[last]):
                first = last
            for start in range(max(first, last + 1 - LONGEST), last):
                index = self._index(text[start : last + 1])
                if index is not None:
                    hits.append((start, last + 1, index))
        return hits

    def _index(self, word: str) -> int | None:
        """Of a word of two and more characters among all, None where it is none."""
        head = 2 * self._heads.find(word[0])
        if head < 0 or "\n" in word:
            return None
        begin, index, end, _ = self._starts[head : head + 4]
        block = b"\n%b\n" % self._patterns[begin:end]
        at = block.find(b"\n%b\n" % word.encode("utf-8", "replace"))
        return None if at < 0 else index + block.count(b"\n", 0, at)


@cache
def words() -> Words:
    """The packaged dictionary, opened on first use."""
    return Words(store.read("words.bin"), store.beside("words.patterns"))
