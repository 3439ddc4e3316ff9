"""Which words are nouns: 企业, 无人机 (N), 培训 (G, verbal), 市级 (M, before a noun), 参加 (V, ends a noun phrase).

The table is loaded when the first noun is sought.
"""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from ..packaged import packaged

LONGEST = 5


class Words(NamedTuple):
    """Words of two to five characters, each with the letter of its class."""

    classes: dict[str, str]
    #: the first two characters of the words of three and more
    heads: frozenset[str]

    def class_at(self, text: str, at: int, end: int) -> tuple[str, int]:
        """Class and length of the longest word that begins at `at` and ends by `end`; ("", 1) where none does."""
        head = text[at : at + 2]
        get = self.classes.get
        if head in self.heads:
            for length in range(min(LONGEST, end - at), 2, -1):
                found = get(text[at : at + length])
                if found is not None:
                    return found, length
        found = get(head) if end - at > 1 else None
        return ("", 1) if found is None else (found, 2)

    def is_noun(self, word: str) -> bool:
        return self.classes.get(word, "") in ("N", "G")

    def is_verbal(self, word: str) -> bool:
        return self.classes.get(word) == "G"


@cache
def words() -> Words:
    """The packaged table."""
    listed: list[str] = []
    letters: list[str] = []
    heads: frozenset[str] = frozenset()
    for line in packaged("gazetteer/data/nouns.tsv").decode("utf-8").splitlines():
        if line[0] == "H":
            heads = frozenset(line[2:].split(" "))
        else:
            more = line[2:].split(" ")
            listed += more
            letters += line[0] * len(more)
    return Words(dict(zip(listed, letters, strict=True)), heads)
