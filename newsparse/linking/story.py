"""An article with what linking people asks of it again and again, found by halving."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from ..document import Document
from .setting import DIVISIONS


class Story:
    """Its blocks, its places, its divisions by level."""

    def __init__(self, doc: Document) -> None:
        self.text = doc.text
        self._blocks = [block.start for block in doc.blocks]
        self._ends = [block.end for block in doc.blocks]
        self._places = sorted((c.start, c.end) for c in doc.found.get("place", ()))
        self._kept = doc.kept.get("place", ())
        self._starts = [place.start for place in self._kept]
        self._levels: dict[str, tuple[list[int], list[str]]] = {}

    def block(self, at: int) -> tuple[int, int]:
        """The block that `at` stands in."""
        number = bisect_right(self._blocks, at) - 1
        return (self._blocks[number], self._ends[number]) if number >= 0 else (0, len(self.text))

    def places(self, start: int, end: int) -> list[tuple[int, int]]:
        """The places that lie in a stretch, in text order."""
        first = bisect_left(self._places, (start, 0))
        return [span for span in self._places[first : bisect_left(self._places, (end, 0))] if span[1] <= end]

    def home(self, low: int, at: int, endings: tuple[str, ...]) -> str | None:
        """The place with one of these endings that was named last between `low` and `at`."""
        for number in range(bisect_left(self._starts, at) - 1, bisect_left(self._starts, low) - 1, -1):
            name = self.text[self._kept[number].start : self._kept[number].end]
            if name.endswith(endings):
                return name
        return None

    def division(self, level: str, at: int) -> str | None:
        """The division of this level that was named last before `at`, else first in the article."""
        if level not in self._levels:
            named = [(place.start, name) for place in self._kept for name in place.data[DIVISIONS] or place.data[:1] if _is_of(name, level)]
            self._levels[level] = ([start for start, _ in named], [name for _, name in named])
        starts, names = self._levels[level]
        return names[max(0, bisect_right(starts, at) - 1)] if names else None


def _is_of(name: str, level: str) -> bool:
    """Whether a place is of the level told: 环县 of 县; 内蒙古自治区 is no 区."""
    return name.endswith(level) and len(name) > len(level) and (level != "区" or not name.endswith("自治区"))
