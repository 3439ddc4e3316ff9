"""Many words with a value each, read as they are asked for: 一万个 → 4.0, 企业 → N.

A page asks for two thousand of fifty thousand words, and to read all of them would take as long as to read the page. The file has
4,096 lines, a word standing in the one that its first two characters tell; only that line is searched. Where each begins stands
before all, in 32 bits. Who asks for much more has all words read, and asks a plain dictionary from then on.
"""

from __future__ import annotations

from collections.abc import Iterator

from ..packaged import Mapped
from ..typed import Any, Generic, TypeVar
from . import store

T = TypeVar("T")
LINES = 4096
#: words sought one by one before all are read, which takes as long as to seek so many
MANY = 20_000
#: bytes before the lines: where each of them begins and the last ends
HEAD = 4 * (LINES + 1)


def line_of(word: str) -> int:
    """The line in which a word of two and more characters stands."""
    return (ord(word[0]) * 40503 ^ ord(word[1])) & (LINES - 1)


class Whole(dict[str, T], Generic[T]):
    """A table of which all is read."""

    _known: dict[str, T | None]
    _values: dict[int, T]
    _starts: store.Integers
    _raw: Mapped

    def whole(self) -> dict[str, T]:
        """All words."""
        return self


class Listed(Whole[T]):
    """A table of the package: words of two and more characters. It becomes a `Whole` one when it is used for more than seeking words."""

    def __init__(self, file: str, values: dict[str, T]) -> None:
        """`values` are what the letters beside the words stand for."""
        super().__init__()
        self._values = {ord(letter): value for letter, value in values.items()}
        self._raw = store.beside(file)
        self._starts = store.integers(memoryview(self._raw)[:HEAD])
        self._known = {}

    def get(self, word: str, default: Any = None) -> Any:
        try:
            found = self._known[word]
        except KeyError:
            found = Listed._sought(self, word)  # not by `self`: who holds this method may ask when the table has become whole
        return default if found is None else found

    def __contains__(self, word: object) -> bool:
        return isinstance(word, str) and self.get(word) is not None

    def __getitem__(self, word: str) -> T:
        found: T | None = self.get(word)
        if found is None:
            raise KeyError(word)
        return found

    def __iter__(self) -> Iterator[str]:
        return iter(self.whole())

    def __len__(self) -> int:
        return len(self.whole())

    def keys(self) -> Any:
        return self.whole().keys()

    def values(self) -> Any:
        return self.whole().values()

    def items(self) -> Any:
        return self.whole().items()

    def _sought(self, word: str) -> T | None:
        known, raw, starts = self._known, self._raw, self._starts  # held before the look at the class, which another thread may change
        if len(known) >= MANY:
            self.whole()
        if type(self) is Whole:
            return dict.get(self, word)
        found = None
        if word[1:]:
            number = (ord(word[0]) * 40503 ^ ord(word[1])) & 4095  # `line_of`, twenty thousand times
            line = raw[starts[number] : starts[number + 1]]
            sought = f" {word}=".encode("utf-8", "replace")
            at = line.find(sought)
            if at >= 0:
                found = self._values[line[at + len(sought)]]
        known[word] = found
        return found

    def whole(self) -> dict[str, T]:
        """All words, as the plain dictionary that this is from now on."""
        if type(self) is not Whole:
            entries = [entry.rpartition("=") for entry in self._raw[HEAD:].decode().split()]
            letters = {chr(letter): value for letter, value in self._values.items()}
            self.update({word: letters[letter] for word, _, letter in entries})
            self.__class__ = Whole  # type: ignore[assignment]
            self._known = self  # type: ignore[assignment]
            self._raw = b""
        return self
