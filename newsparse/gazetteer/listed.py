"""Many words with a value each, read as they are asked for: 一万个 → 4.0, 企业 → N.

A page asks for two thousand of fifty thousand words, and to read all of them would take as long as to read the page. The file has
about as many lines as words, a word standing in the one that its first two characters tell; only that line is searched, and most are
empty. Where each begins stands before all, in 32 bits. Who asks for much more has all words read, and asks a plain dictionary from
then on.
"""

from __future__ import annotations

from collections.abc import Iterator

from ..packaged import Mapped
from ..typed import Any, Generic, TypeVar
from . import store

T = TypeVar("T")
#: words are sought one by one until so many were that all could have been read: one in so many bytes of the file
BYTES = 128
#: what no table has: of a word not yet asked for
ASKED: Any = object()


def line_of(word: str, lines: int) -> int:
    """The line in which a word stands; `lines` is a power of two."""
    return (ord(word[0]) * 40503 ^ (ord(word[1]) if word[1:] else 0)) & (lines - 1)


class Whole(dict[str, T], Generic[T]):
    """A table of which all is read."""

    _known: dict[str, T | None]
    _values: dict[bytes, T]
    _width: int
    _raw: Mapped
    _starts: store.Integers
    _last: int
    _left: int

    def whole(self) -> dict[str, T]:
        """All words."""
        return self


class Listed(Whole[T]):
    """A table of the package. It becomes a `Whole` one when it is used for more than seeking words."""

    def __init__(self, file: str, values: dict[str, T]) -> None:
        """`values` are what the letters beside the words stand for, of each word as many."""
        super().__init__()
        self._values = {letters.encode(): value for letters, value in values.items()}
        self._width = len(next(iter(values)))
        self._raw = store.beside(file)
        self._starts = store.integers(memoryview(self._raw)[: int.from_bytes(self._raw[:4], "little")])
        self._last = len(self._starts) - 2
        self._left = len(self._raw) // BYTES
        self._known = {}

    def get(self, word: str, default: Any = None) -> Any:
        found = self._known.get(word, ASKED)
        if found is ASKED:
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
        if len(known) >= self._left:
            self.whole()
        if type(self) is Whole:
            return dict.get(self, word)
        found = None
        if word:
            number = (ord(word[0]) * 40503 ^ (ord(word[1]) if word[1:] else 0)) & self._last  # `line_of`, twenty thousand times
            start, end = starts[number], starts[number + 1]
            if start < end:
                line = raw[start:end]
                sought = f" {word}=".encode("utf-8", "replace")
                at = line.find(sought)
                if at >= 0:
                    at += len(sought)
                    found = self._values[line[at : at + self._width]]
        known[word] = found
        return found

    def whole(self) -> dict[str, T]:
        """All words, as the plain dictionary that this is from now on."""
        if type(self) is not Whole:
            values = {letters.decode(): value for letters, value in self._values.items()}
            words = iter(self._raw[self._starts[0] :].replace(b"=", b" ").decode().split())
            self.update(zip(words, map(values.__getitem__, words), strict=True))  # each word takes the letters that follow it
            self.__class__ = Whole  # type: ignore[assignment]
            self._known = self  # type: ignore[assignment]
            self._raw = b""
        return self
