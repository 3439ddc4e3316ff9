"""What stands beside the places of one text, each looked at once: 局长|刘文|介绍."""

from __future__ import annotations

from collections.abc import Callable

from . import han, spelt
from .beside import (
    DIGITS,
    NO_HAN,
    F,
    H,
    Right,
    Side,
    beside,
    left_of,
    left_of_one,
    longer,
    right_of,
    right_of_two,
    untold,
)

#: what the gloss of a person adds to a Han and to a transliterated name
GLOSSED = H["right.gloss"], F["foreign.right.gloss"]
#: what its gloss in Latin letters does
SPELT = H["right.spelt"], F["foreign.right.spelt"]
#: what a title before the blank before it adds
BEHIND_BLANK = H["left.space.title"], F["foreign.left.space.title"]

_BETWEEN_H = {key[8:]: weight for key, weight in H.items() if key.startswith("between.")}
_BETWEEN_F = {key[16:]: weight for key, weight in F.items() if key.startswith("foreign.between.")}
KINDS = ("", "title", "cue", "mark", "suffix", "body")
#: by what stands on the left and on the right
BETWEEN_H = {a: {b: _BETWEEN_H.get(f"{a or 'none'}.{b or 'none'}", 0.0) if a or b else 0.0 for b in KINDS} for a in KINDS}
BETWEEN_F = {a: {b: _BETWEEN_F.get(f"{a or 'none'}.{b or 'none'}", 0.0) if a or b else 0.0 for b in KINDS} for a in KINDS}
for _kind in KINDS:
    BETWEEN_H[_kind]["suffix"] += H.get(f"right.suffix.{_kind or 'none'}", 0.0)
    BETWEEN_F[_kind]["suffix"] += F.get("foreign.right.suffix", 0.0)
#: the most that the right side may still add, by what the left side is
BEST_RIGHT = {a: max(BETWEEN_H[a].values()) + max(0.0, *(H.get(f"right.{kind}", 0.0) for kind in han.MARKS)) + 0.8 for a in KINDS}


class Sides:
    """What stands beside the places of one text, whose blocks line breaks part."""

    __slots__ = ("_after", "_before", "_cross", "_left", "_longer", "glossed", "pairs", "spelt", "text", "two", "words")

    def __init__(self, text: str) -> None:
        #: the line break at its end ends the last block too
        self.text = text + "\n"
        #: where a gloss begins that only a person's name has
        self.glossed = frozenset([found.start() for found in han.GLOSS.finditer(self.text)])
        self.spelt = spelt.ends(self.text)
        self._before, self._after = beside("left"), beside("right")
        #: the side after a name that begins with these two characters, where they tell it
        self.two: Callable[[str], Right | None] = untold if han.joined.heads is None else right_of_two
        self._longer = None if han.joined.heads is None else longer("left")
        self.words: dict[str, float] = han.tables().words
        #: which two characters stand side by side in words, where they are listed
        self.pairs = han.joined.pairs
        self._left: dict[int, Side] = {}
        self._cross: dict[int, tuple[float, float]] = {}

    def left(self, i: int) -> Side:
        """The side before `i`."""
        found = self._left.get(i)
        if found is None:
            found = self._left[i] = self._weigh_left(i)
        return found

    def _weigh_left(self, i: int) -> Side:
        if not i:
            return self._before.marks[""]
        text = self.text
        char = text[i - 1]
        told = left_of_one(char)
        if not isinstance(told, int):
            if char in han.DASHES and han.unnumbered(text, i) < i:
                return self._before.marks["、"]
            if char in han.BLANKS and han.behind_blank(self._before.titles, text, i):
                return told[0], told[1] + BEHIND_BLANK[0], told[2] + BEHIND_BLANK[1]
            if char in han.ENDS_QUOTE and (text[i - 3 : i - 1] in self._before.titles or text[i - 4 : i - 1] in self._before.titles):
                return "mark", told[1] + BEHIND_BLANK[0], told[2] + BEHIND_BLANK[1]
            return told
        if self._longer is not None:
            told = self._longer.get(text[i - 2 : i], 2)
        return left_of(text[i - told if i > told else 0 : i])

    def right(self, j: int) -> Right:
        """The side after `j`."""
        return self.two(self.text[j : j + 2]) or self.further(j)

    def further(self, j: int) -> Right:
        """The side after `j` where two characters don't tell it."""
        text = self.text
        if text[j] in DIGITS:
            kind, h, f = self._after.marks[text[j]]
            if han.DAY.match(text, j):
                key = "right.tally" if han.TALLY.match(text, j) else "right.time"
                kind, h, f = "cue", h + H.get(key, 0.0), f + F.get("foreign." + key, 0.0)
            return kind, h, f, False, 0.0, NO_HAN
        return right_of(text[j : j + 4])

    def crossed(self, i: int) -> tuple[float, float]:
        """The weight of the weightiest word across `i`, and by how much it outweighs the words that end there."""
        found = self._cross.get(i)
        if found is None:
            text = self.text
            weight = han.crossing(self.words, text, 0, i, len(text)) if i else 0.0
            ending = max([self.words.get(text[i - n : i], 0.0) for n in (2, 3, 4) if i >= n], default=0.0) if weight else 0.0
            found = self._cross[i] = (weight, weight - ending)
        return found
