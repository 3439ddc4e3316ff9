"""What the dates extractor hands to linking: a chain or range of the calendar, or a length of time with its direction."""

from __future__ import annotations

from collections.abc import Sequence

from .moments import Atom


class Expression:
    """One chain, or two with `last` the second end of a range; `bound` is the word after it that opens or shifts it."""

    __slots__ = ("about", "bound", "first", "last")

    def __init__(self, first: Sequence[Atom], last: Sequence[Atom] = (), bound: str = "", about: bool = False) -> None:
        self.first = first
        self.last = last
        #: since, from, after, before, to_now or nothing
        self.bound = bound
        self.about = about


class Stretch:
    """A length of time that points: 过去7年, 三年前, 30天后; amounts are (number, unit) with units Y M W D h m s."""

    __slots__ = ("amounts", "direction", "high", "low", "mod", "timex")

    def __init__(
        self, direction: str, amounts: Sequence[tuple[float, str]], timex: str | None, low: str | None, high: str | None,
        mod: str | None,
    ) -> None:  # fmt: skip
        #: past, future, ago, until (三年以前), later, since (三年以后)
        self.direction = direction
        self.amounts = amounts
        self.timex = timex
        self.low = low
        self.high = high
        self.mod = mod
