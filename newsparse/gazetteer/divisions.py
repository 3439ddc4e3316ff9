"""What a name may mean: 巴彦淖尔盟 → 152800 until 2003, today 150800; 鼓楼区 → four codes."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from functools import cache, lru_cache

from ..named import Slotted
from . import store
from .automaton import Automaton, load
from .store import KINDS, Usage

THIS_YEAR = 9999
FIRST_YEAR = 1981


class Entity(Slotted):
    """A place of the tables. `code` has 9 digits, a county's its six and 000; 0 where the place has none.

    A place without a code may have, as `current`, that of the division that it lies in.
    It bears its name and code from `start` to `end` (years; `end` 0 while it does). `current` are today's codes.
    """

    ref: int
    code: int
    start: int
    end: int
    kind: str
    name: str
    country: str | None
    current: tuple[int, ...]

    def __eq__(self, other: object) -> bool:
        return self is other or (isinstance(other, Entity) and repr(self) == repr(other))

    def __hash__(self) -> int:
        return self.ref

    @property
    def level(self) -> int:
        """How many digits of the code tell: 2 province, 4 prefecture, 6 county, 9 township; 0 without a code."""
        return level(self.code)


def level(code: int) -> int:
    """How many digits of a 9-digit code tell something: 150000000 → 2, 150524000 → 6; 0 → 0."""
    if not code:
        return 0
    if code % 1000:
        return 9
    if code % 100000:
        return 6
    return 4 if code % 10000000 else 2


def inside(code: int, parent: int) -> bool:
    """Whether a 9-digit code lies in the division of another, or is it."""
    span = 10 ** (9 - level(parent))
    return bool(parent) and code // span == parent // span


@lru_cache(1 << 14)
def written(code: int) -> str:
    """A code as the contract writes it: 6 digits, 9 for a township."""
    return f"{code // 1000:06d}" if code % 1000 == 0 else f"{code:09d}"


class Gazetteer:
    """The packaged names with what each may mean."""

    def __init__(self, data: dict[str, memoryview]) -> None:
        self._data = data
        self.usage = data["usage"]
        #: how dear each name is as a word of running text, 0 where the dictionary does not tell
        self.cost = data["cost"]
        #: 1 where a name may hide another that begins inside it
        self.hides = data["hides"]
        self._automaton: Automaton = load(store.apart("places.automaton"), self.patterns)
        self._ref_start = store.integers(data["ref_start"])
        self._ref = store.integers(data["ref"])
        self._code = store.integers(data["code"])
        self._years = store.integers(data["years"], "H")
        self._kind = data["kind"]
        self._name = store.integers(data["name"])
        self._current_start = store.integers(data["current_start"])
        self._current = store.integers(data["current"])
        self._coded = self._count_coded()
        self._entities: dict[int, Entity] = {}
        self._codes: dict[tuple[int, ...], frozenset[int]] = {}
        self.find = self._automaton.find

    def patterns(self) -> list[str]:
        """All names, in the order of their indexes."""
        return store.apart("places.patterns").decode().split("\n")

    def _count_coded(self) -> int:
        low, high = 0, len(self._code)
        while low < high:  # the coded ones come first
            middle = (low + high) // 2
            if self._code[middle]:
                low = middle + 1
            else:
                high = middle
        return low

    def refs(self, name: int) -> tuple[int, ...]:
        """What the name of this index may mean."""
        return tuple(self._ref[self._ref_start[name] : self._ref_start[name + 1]])

    def codes(self, refs: tuple[int, ...]) -> frozenset[int]:
        """The codes of these places, those of any year."""
        known = self._codes.get(refs)
        if known is None:
            entities = [self.entity(ref) for ref in refs]
            known = self._codes[refs] = frozenset(code for e in entities for code in (e.code, *e.current) if code)
        return known

    def entity(self, ref: int) -> Entity:
        """The place itself."""
        known = self._entities.get(ref)
        if known is None:
            packed = self._name[ref]
            at, size = packed >> 8, packed & 255
            country = bytes(self._data["country"][2 * ref : 2 * ref + 2]).decode()
            known = self._entities[ref] = Entity(
                ref, self._code[ref], self._years[2 * ref], self._years[2 * ref + 1], KINDS[self._kind[ref]],
                bytes(self._data["names"][at : at + size]).decode(), None if country == "--" else country,
                tuple(self._current[self._current_start[ref] : self._current_start[ref + 1]]),
            )  # fmt: skip
        return known

    def countries(self) -> frozenset[str]:
        """The ISO codes of all countries that a name is known of."""
        codes = bytes(self._data["country"]).decode()
        return frozenset(codes[at : at + 2] for at in range(0, len(codes), 2)) - {"--"}

    def by_code(self, code: int) -> Iterator[Entity]:
        """Every division that bore this 9-digit code, the oldest first."""
        at = bisect_left(self._code, code, 0, self._coded)
        while at < self._coded and self._code[at] == code:
            yield self.entity(at)
            at += 1

    def before(self, code: int, year: int) -> list[Entity]:
        """The counties of a year that have become the one of this 9-digit code, as far as they lay in its province."""
        low = bisect_left(self._code, code // 10**7 * 10**7, 0, self._coded)
        high = bisect_left(self._code, (code // 10**7 + 1) * 10**7, 0, self._coded)
        counties = (self.entity(i) for i in range(low, high) if self._code[i] % 1000 == 0 and self._code[i] % 10**5)
        return [e for e in counties if e.start <= year <= (e.end or THIS_YEAR) and code in e.current]

    def beside(self, code: int, count: int = 8) -> list[Entity]:
        """The divisions whose codes are the next ones to a 9-digit code, as far as they share its first two digits."""
        at = bisect_left(self._code, code, 0, self._coded)
        around = range(max(0, at - count), min(self._coded, at + count))
        near = sorted((self._code[i] // 1000 * 1000 != self._code[i], abs(self._code[i] - code), i) for i in around)
        return [self.entity(i) for _, _, i in near if self._code[i] // 10**7 == code // 10**7]

    def of_country(self, country: str) -> list[Entity]:
        """All places of the tables that lie in a country (ISO 3166-1 alpha-2) and have no code, and the country itself."""
        codes = bytes(self._data["country"]).decode()
        return [self.entity(i) for i in range(self._coded, len(codes) // 2) if codes[2 * i : 2 * i + 2] == country]

    def at(self, code: int, year: int) -> Entity | None:
        """The division of this 9-digit code in a year; failing that, the one nearest in time."""
        nearest: Entity | None = None
        for entity in self.by_code(code):
            if entity.start <= year <= (entity.end or THIS_YEAR):
                nearest = entity  # of two in the year of a change, the later
            elif nearest is None or (nearest.end and nearest.end < year and entity.start <= year):
                nearest = nearest or entity
        return nearest

    def named(self, name: str) -> list[Entity]:
        """Every place that has exactly this name, whole or short."""
        return [self.entity(ref) for start, end, i in self.find(name) if end - start == len(name) for ref in self.refs(i)]

    def name_of(self, code: int, year: int) -> str | None:
        """The name that the division of this code bears in a year."""
        entity = self.at(code, year)
        return entity.name if entity else None


@cache
def gazetteer() -> Gazetteer:
    """The packaged names, read on first use (a few ms)."""
    return Gazetteer(store.read("places.bin"))


__all__ = ["FIRST_YEAR", "THIS_YEAR", "Entity", "Gazetteer", "Usage", "gazetteer", "inside", "level", "written"]
