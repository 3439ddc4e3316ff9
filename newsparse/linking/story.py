"""An article with what linking people asks of it again and again, found by halving."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator

from ..document import Document
from ..model import Place
from ..named import NamedTuple
from ..rules import Candidate
from .setting import DIVISIONS

PARTS = Place._fields.index("parts") - Place._fields.index("name")
KIND = Place._fields.index("kind") - Place._fields.index("name")


class Level(NamedTuple):
    """The divisions of a level that an article names: all, those printed in full, and the one named most, if one is."""

    all: list[tuple[int, str]]
    printed: list[tuple[int, str]]
    most: str | None


class Story:
    """Its blocks, its places, its divisions by level."""

    def __init__(self, doc: Document) -> None:
        self.text = doc.text
        self._blocks = [block.start for block in doc.blocks]
        self._ends = [block.end for block in doc.blocks]
        self._places = sorted((c.start, c.end) for c in doc.found.get("place", ()))
        self._kept = doc.kept.get("place", ())
        self._starts = [place.start for place in self._kept]
        self._levels: dict[str, Level] = {}

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

    def countries(self, char: str) -> set[str]:
        """The countries of the article whose names as printed begin with a character and go on."""
        return {
            self.text[place.start : place.end] for place in self._kept
            if self.text[place.start] == char and place.end - place.start > 1 and place.data[KIND] == "country"
        }  # fmt: skip

    def division(self, level: str, at: int) -> str | None:
        """The division of this level that the paragraph named last before `at`, else the one that the article names most."""
        found = self._levels.get(level)
        if found is None:
            found = self._levels[level] = _level([named for place in self._kept for named in _divisions(place, self.text, level)])
        last = bisect_left(found.printed, (at,)) - 1
        if last >= 0 and found.printed[last][0] >= self.block(at)[0]:
            return found.printed[last][1]
        return found.most or (found.all[max(0, bisect_left(found.all, (at,)) - 1)][1] if found.all else None)


def _level(named: list[tuple[int, str, bool]]) -> Level:
    """The divisions of a level by where they are named, and the one that is named most."""
    times = Counter(name for _, name, _ in named).most_common()[:2]
    most = times[0][0] if times and (len(times) == 1 or times[0][1] > times[1][1]) else None
    every = [(start, name) for start, name, _ in named]
    return Level(every, [(start, name) for start, name, printed in named if printed], most)


def _divisions(place: Candidate, text: str, level: str) -> Iterator[tuple[int, str, bool]]:
    """The divisions of a level that a place is or lies in: where it stands, its name as printed there, else in full, and which."""
    whole = text[place.start : place.end]
    printed = [part.text for part in place.data[PARTS] if _is_of(part.text, level)] or ([whole] if _is_of(whole, level) and not place.data[PARTS] else [])
    for name in place.data[DIVISIONS] or place.data[:1]:
        if _is_of(name, level):
            yield place.start, printed[0] if len(printed) == 1 else name, bool(printed)


def _is_of(name: str, level: str) -> bool:
    """Whether a place is of the level told: 环县 of 县; 内蒙古自治区 is no 区."""
    return name.endswith(level) and len(name) > len(level) and (level != "区" or not name.endswith("自治区"))
