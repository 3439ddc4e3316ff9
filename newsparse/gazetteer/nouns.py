"""Which words are nouns: 企业, 无人机 (N), 培训 (G, verbal), 市级 (M, before a noun), 参加 (V, ends a noun phrase).

The table is read when the first noun is sought.
"""

from __future__ import annotations

from functools import cache

from ..named import NamedTuple
from .listed import Listed

LONGEST = 5


#: the letters of the file: a small one where the word begins longer ones as well, h where it is none itself
LETTERS = {"h": "h", **{letter: letter for letter in "NGMV"}, **{letter.lower(): letter + "h" for letter in "NGMV"}}


class Words(NamedTuple):
    """Words of two to five characters, each with the letter of its class; an h after it where longer ones begin with it."""

    classes: dict[str, str]

    def class_at(self, text: str, at: int, end: int) -> tuple[str, int]:
        """Class and length of the longest word that begins at `at` and ends by `end`; ("", 1) where none does."""
        get = self.classes.get
        head = get(text[at : at + 2], "")
        if head[-1:] == "h":
            for length in range(min(LONGEST, end - at), 2, -1):
                found = get(text[at : at + length])
                if found is not None:
                    return found, length
        return (head[0], 2) if head and head != "h" and end - at > 1 else ("", 1)

    def is_noun(self, word: str) -> bool:
        return self.classes.get(word, "")[:1] in ("N", "G")

    def is_verbal(self, word: str) -> bool:
        return self.classes.get(word, "")[:1] == "G"


@cache
def words() -> Words:
    """The packaged table."""
    return Words(Listed("nouns.txt", LETTERS))
