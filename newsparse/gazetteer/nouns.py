"""Which words are nouns: 企业, 无人机 (N), 培训 (G, verbal), 市级 (M, before a noun), 参加 (V, ends a noun phrase).

The table is loaded when the first noun is sought.
"""

from __future__ import annotations

import pkgutil
from functools import cache
from typing import NamedTuple

LONGEST = 5


class Words(NamedTuple):
    """The words of each class, of two to five characters."""

    nouns: frozenset[str]
    verbal: frozenset[str]
    modifiers: frozenset[str]
    others: frozenset[str]

    def class_at(self, text: str, at: int, end: int) -> tuple[str, int]:
        """Class and length of the longest word that begins at `at` and ends by `end`; ("", 1) where none does."""
        for length in range(min(LONGEST, end - at), 1, -1):
            word = text[at : at + length]
            if word in self.nouns:
                return "N", length
            if word in self.verbal:
                return "G", length
            if word in self.others:
                return "V", length
            if word in self.modifiers:
                return "M", length
        return "", 1

    def is_noun(self, word: str) -> bool:
        return word in self.nouns or word in self.verbal


@cache
def words() -> Words:
    """The packaged table."""
    data = pkgutil.get_data(__package__, "data/nouns.tsv") or b""
    lines = data.decode("utf-8").splitlines()
    table = {line[0]: frozenset(line[2:].split(" ")) for line in lines}
    return Words(table["N"], table["G"], table["M"], table["V"])
