"""Streets in rows, whatever their names are as words: 东大街—|北大街|—|建设路, 双槐路(气象局-|劳动路|)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ...gazetteer.divisions import Usage
from ...patterns import pattern
from .endings import FORBIDDEN, NOT_AFTER
from .names import Name
from .rules import STREET

#: last words of streets, the longest first
LASTS = ("大街", "大道", "胡同", "路", "街", "巷")
DASH, STREETS = "[-－—–―~～→至]{1,2}", f"(?:[一-鿿]{{2,5}}?(?:{'|'.join(LASTS)})|[东西南北]大街)"
#: the same with a numbered road between two
DASHES = f"{DASH}(?:[A-Z]?[0-9]{{2,4}}(?:国道|省道|县道|线)?{DASH})?"
#: the street behind a mark, or at the end of a stretch that something else begins
NEXT = pattern(f"(?:[)）]?、|[（(][原现今]?|{DASHES}|[（(][一-鿿]{{2,8}}{DASH})({STREETS})(?=[^一-鿿]|段|路口|或|$)")
#: the one before a mark
BEFORE = pattern(f"(?<![一-鿿])(?:[或和与及经由沿从往])?({STREETS})(?:[)）]?、|[（(]|{DASHES})$")
#: three or more of them
CHAIN = pattern(f"(?<![一-鿿])(?:[或和与及经由沿从往])?({STREETS})(?={DASHES}{STREETS}{DASHES}{STREETS}(?![一-鿿]))")
#: what there is in the text of each such row
LINKED = pattern("[路街道巷][-－—–―~～→][-－—–―~～→]?[一-鿿]{1,4}[路街道巷][-－—–―~～→]")
#: how far before a street that one begins
REACH = 10
#: days that streets are named after, which end in a figure
DAYS = ("五一", "七一", "八一")


def read_ways(text: str, names: Sequence[Name]) -> list[Name]:
    """The streets beside those of `names`, forward and back as far as the row goes."""
    streets = [name for name in names if name.kind == "street"]
    if LINKED.search(text) is not None:
        streets += [Name(chain.start(1), chain.end(1), "street", (), Usage.FREE, STREET) for chain in CHAIN.finditer(text) if _is_street(chain[1])]
    taken = {(name.start, name.end) for name in names}
    found = {(name.start, name.end): name for name in streets if (name.start, name.end) not in taken}
    for street in streets:
        for start, end in (*_behind(text, street.end), *_before(text, street.start)):
            if (start, end) not in taken:
                found[start, end] = Name(start, end, "street", (), Usage.FREE, STREET)
    return list(found.values())


def _behind(text: str, at: int) -> Iterator[tuple[int, int]]:
    while (more := NEXT.match(text, at)) is not None and _is_street(more[1]):
        yield more.span(1)
        at = more.end()


def _before(text: str, at: int) -> Iterator[tuple[int, int]]:
    while (more := BEFORE.search(text, max(0, at - REACH), at)) is not None and _is_street(more[1]):
        yield more.span(1)
        at = more.start(1)


def _is_street(printed: str) -> bool:
    """Whether it is no plain noun in one of the last words: 公路, 出路, 各条街巷."""
    last = next(word for word in LASTS if printed.endswith(word))
    body = printed[: -len(last)]
    return FORBIDDEN.isdisjoint(body) and (body.endswith(DAYS) or body[-1] not in NOT_AFTER.get(last, ""))


__all__ = ["read_ways"]
