"""Packaged tables: a file of named sections, read without parsing (北京市 → 110000, 五 → a cost)."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

from ..errors import DataError
from ..packaged import Mapped, mapped, packaged
from ..typed import Final, Literal, TypeVar

T = TypeVar("T")
Integers = memoryview | list[int]
MAGIC = b"newsparse tables 1\n"
KINDS = (
    "country", "province", "prefecture", "county", "township", "village", "zone", "street", "natural", "region", "site",
)  # fmt: skip


class Usage:
    """How freely a name may stand in a text; where a name has several, the freest counts.

    Plain numbers: a look at a member of an enumeration costs ten times as much.
    """

    #: anywhere: 内蒙古, 呼和浩特市
    FREE: Final = 0
    FULL: Final = 1
    #: a full name that may also arise from the words around it: 和县, 日本 in 今日本报
    RISKY: Final = 2
    #: townships and zones
    TOWN: Final = 3
    #: names of the general dictionary and the smaller cities abroad, which persons may bear too
    LISTED: Final = 4
    #: only with a parent, a full form or a place word near: two-character short forms of counties
    BACKED: Final = 5
    #: only with its parent or a place word right beside it: 合作, 和平
    BOUND: Final = 6
    #: no place: it is listed so that the place names inside it stay unread
    WORD: Final = 7


def apart(name: str) -> bytes:
    """A table's section that is a file of its own: the automaton, which is not kept as it is read, and what only its building needs."""
    return _from(packaged, name)


def beside(name: str) -> Mapped:
    """The same, to look something up in it."""
    return _from(mapped, name)


@cache
def read(name: str) -> dict[str, memoryview]:
    """The sections of a packaged table; raises DataError where the file is missing or no table."""
    raw = memoryview(_from(mapped, name))
    if raw[: len(MAGIC)] != MAGIC:
        raise DataError(f"{name}: no packaged table of this version; install newsparse again")
    at = len(MAGIC)
    size = int.from_bytes(raw[at : at + 4], "little")
    at += 4
    head = bytes(raw[at : at + size]).decode()
    at += size
    sections = {}
    for line in head.split("\n"):
        section, length = line.split(" ")
        sections[section] = raw[at : at + int(length)]
        at += int(length)
    return sections


def _from(source: Callable[[str], T], name: str) -> T:
    try:
        return source(f"gazetteer/data/{name}")
    except OSError as error:
        raise DataError(f"{error.filename}: the packaged table can't be read ({error.strerror}); install newsparse again") from error


def integers(raw: memoryview, code: Literal["I", "H"] = "I") -> Integers:
    """Little-endian unsigned integers, where they lie; `code` I for 32 bits, H for 16."""
    size = 2 if code == "H" else 4
    if memoryview(b"\1" + bytes(size - 1)).cast(code)[0] == 1:
        return raw.cast(code)
    return [int.from_bytes(raw[at : at + size], "little") for at in range(0, len(raw), size)]  # a big-endian machine
