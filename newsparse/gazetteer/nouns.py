"""Which words are nouns: 企业, 无人机 (N), 培训 (G, verbal), 市级 (M, before a noun), 参加 (V, ends a noun phrase).

The table is read when the first noun is sought.
"""

from __future__ import annotations

from functools import cache

from ..named import NamedTuple, Slotted, made
from .listed import Listed

LONGEST = 5
#: what a word costs, and a character that belongs to none
WORD, ALONE = 10, 16
_UNREACHED = (1 << 30, 0, "")
#: characters that rather end a word than begin one: 美国|人, but 办|案件
FINAL = frozenset("人员者师机车船馆厅室所站点区园村县市省镇店厂街路桥线网库楼队组班院校户量率额费")

#: the letters of the file: a small one where the word begins longer ones as well, h where it is none itself
LETTERS = {"h": "h", **{letter: letter for letter in "NGMV"}, **{letter.lower(): letter + "h" for letter in "NGMV"}}


class Word(NamedTuple):
    """A stretch of text with its class, empty for a single character."""

    kind: str
    start: int
    end: int


class Words(Slotted):
    """Words of two to five characters, each with the letter of its class; an h after it where longer ones begin with it."""

    classes: dict[str, str]

    def split(self, text: str, at: int, end: int) -> list[Word]:
        """`text[at:end]` as a row of words and single characters: as few as may be."""
        part = text[at:end]
        size = len(part)
        # what the cheapest row up to each place costs, where its last word begins, and the class of that
        ways: list[tuple[int, int, str]] = [(0, 0, ""), *[_UNREACHED] * size]
        get = self.classes.get
        begin = 0
        for char in part:
            cost, following = ways[begin][0], begin + 1
            alone = cost + (ALONE - 1 if char in FINAL else ALONE)
            if alone < ways[following][0]:
                ways[following] = (alone, begin, "")
            head = get(part[begin : begin + 2]) if following < size else None
            if head is not None:
                cost += WORD
                if head != "h" and cost < ways[begin + 2][0]:
                    ways[begin + 2] = (cost, begin, head[0])
                if head[-1] == "h":
                    for last in range(begin + 3, min(begin + LONGEST, size) + 1):
                        kind = get(part[begin:last])
                        if kind is not None and cost < ways[last][0]:
                            ways[last] = (cost, begin, kind[0])
            begin = following
        found = []
        while size:
            _, begin, kind = ways[size]
            found.append(made(Word, (kind, at + begin, at + size)))
            size = begin
        found.reverse()
        return found

    def class_at(self, text: str, at: int, end: int) -> tuple[str, int]:
        """Class and length of the longest word that begins at `at` and ends by `end`; ("", 1) where none does."""
        get = self.classes.get
        head = get(text[at : at + 2], "")
        if head[-1:] == "h":
            for length in range(min(LONGEST, end - at), 2, -1):
                found = get(text[at : at + length])
                if found is not None:
                    return found[0], length
        return (head[0], 2) if head and head != "h" and end - at > 1 else ("", 1)

    def is_noun(self, word: str) -> bool:
        return self.classes.get(word, "")[:1] in ("N", "G")


@cache
def words() -> Words:
    """The packaged table."""
    return Words(Listed("nouns.listed", LETTERS))
