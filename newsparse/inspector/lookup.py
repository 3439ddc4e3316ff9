"""What `gazetteer lookup` does: 襄樊 → 襄樊市, 420600, until 2010, today 襄阳市; 150105 → 赛罕区 with what it lies in."""

from __future__ import annotations

import difflib
from collections.abc import Iterator, Sequence
from typing import NamedTuple

import orjson

from ..gazetteer.divisions import FIRST_YEAR, THIS_YEAR, Entity, gazetteer, level, written
from ..gazetteer.own import OwnName, OwnNames
from ..linking.places import path
from ..sinks import say
from .sheet import Column, Sheet
from .terminal import Terminal, to_terminal

#: names suggested for one that nothing knows
NEAR = 6
#: what the code of the division above ends in zeros by, by the digits of a code that tell
ABOVE = {2: 10**9, 4: 10**7, 6: 10**5, 9: 10**3}


class Known(NamedTuple):
    """What is known under a name or code: a place of the tables, or a name of the user's list. The keys of `--json`."""

    name: str
    kind: str
    code: str | None
    #: names from the province down, its own last
    divisions: tuple[str, ...]
    #: the year in which it took this name and code, None where that was by 1981 or is not known
    since: int | None
    #: the year in which they ended, None while they hold
    until: int | None
    #: today's divisions that it is or became
    current: tuple[dict[str, str], ...]
    country: str | None
    role: str | None
    organisation: str | None
    #: `tables` or `list`
    source: str


def lookup(query: str, year: int | None, names: OwnNames | None, as_json: bool, width: int | None = None) -> int:
    """Print what is known; the exit status, 1 where nothing is."""
    query = query.strip()
    entities = _entities(query)
    found = [*_listed(query, names), *(_known(e, year) for e in entities if year is None or _bears(e, year))]
    if not found:
        near = suggestions(query, names) if not entities else []
        why = f"known, but not in {year}: leave out --year" if entities else "no such name or code"
        say(f"{query}: {why}" + (f"; near it: {'、'.join(near)}" if near else ""))
        return 1

    def draw(terminal: Terminal) -> int:
        sheet = Sheet(None if as_json else terminal.width)
        if as_json:
            for each in found:
                sheet.add(orjson.dumps(each._asdict()).decode())
        else:
            _table(sheet, found)
        terminal.write(sheet.lines)
        return 0

    return to_terminal(draw, width)


def _bears(entity: Entity, year: int) -> bool:
    return entity.start <= max(year, FIRST_YEAR) <= (entity.end or THIS_YEAR)


def _entities(query: str) -> list[Entity]:
    tables = gazetteer()
    if query.isdecimal() and query.isascii() and len(query) <= 12:
        return list(tables.by_code(int(f"{query:0<9}"[:9])))
    if len(query) == 2 and query.isascii():
        return [e for e in tables.of_country(query.upper()) if e.kind == "country"]
    return sorted(set(tables.named(query)), key=lambda e: (e.name != query, e.code or THIS_YEAR * 10**9, e.start))


def _listed(query: str, names: OwnNames | None) -> Iterator[Known]:
    for own in names.names.values() if names else ():
        if query == own.name or (query == own.code and query):
            yield _own(own)


def _own(own: OwnName) -> Known:
    at = own.entity.current[0] if own.entity and own.entity.current else 0
    divisions: tuple[str, ...] = ()
    if own.kind not in ("person", "stop"):
        first = gazetteer().entity(own.refs[0]) if own.refs else None
        divisions = _divisions(first, THIS_YEAR) if first else (*(path(at, THIS_YEAR) if at else ()), own.name)
    codes = [own.code] if own.code else [written(code) for ref in own.refs for code in gazetteer().entity(ref).current]
    current = tuple({"code": code, "name": own.name} for code in dict.fromkeys(codes))
    kind = own.kind if own.kind != "stop" or len(own.stops) > 1 else f"stop:{next(iter(own.stops))}"
    code = own.code or (codes[0] if len(current) == 1 else None)
    country = own.entity.country if own.entity else "CN" if codes else None
    return Known(own.name, kind, code, divisions, None, None, current, country, own.role, own.organisation, "list")


def _known(entity: Entity, year: int | None) -> Known:
    then = year or (max(entity.start, entity.end - 1) if entity.end else THIS_YEAR)
    current = tuple({"code": written(code), "name": gazetteer().name_of(code, THIS_YEAR) or ""} for code in entity.current) if entity.code else ()
    return Known(
        entity.name, entity.kind, written(entity.code) if entity.code else None, _divisions(entity, then),
        entity.start if entity.start > FIRST_YEAR else None, entity.end or None, current, entity.country, None, None, "tables",
    )  # fmt: skip


def _divisions(entity: Entity, year: int) -> tuple[str, ...]:
    code = entity.code or (entity.current[0] if entity.current else 0)
    if not code:
        return () if entity.kind == "country" else (entity.name,)
    above = code // ABOVE[level(code)] * ABOVE[level(code)] if entity.code else code
    return (*(path(above, year) if above else ()), entity.name)


def suggestions(query: str, names: OwnNames | None = None) -> list[str]:
    """Names like one that nothing knows; for a code the divisions beside it."""
    tables = gazetteer()
    if query.isdecimal() and query.isascii():
        beside = tables.beside(int(f"{query:0<9}"[:9]))
        return [f"{written(e.code)} {e.name}" for e in beside if level(e.code)][:NEAR]
    letters = set(query)
    known = [name for name in (*(names.names if names else ()), *tables.patterns()) if len(name) > 1 and not letters.isdisjoint(name)]
    return difflib.get_close_matches(query, dict.fromkeys(known), NEAR, 0.5)


def _table(sheet: Sheet, found: Sequence[Known]) -> None:
    columns = [Column("name", 8), Column("kind"), Column("code", 6), Column("lies in", 12), Column("years", 9), Column("today", 10), Column("from", 4)]
    sheet.table(columns, [_row(each) for each in found])


def _row(each: Known) -> list[str]:
    above = each.divisions[:-1] if each.divisions and each.divisions[-1] == each.name else each.divisions
    office = "".join(filter(None, (each.organisation, each.role)))
    today = "、".join(f"{now['code']} {now['name']}" for now in each.current)
    years = "" if each.source == "list" or not each.code else f"{each.since or '…'}–{each.until or ''}"
    place = "/".join(above) or office or (each.country or "")
    return [each.name, each.kind, each.code or "", place, years, today if today != f"{each.code} {each.name}" else "the same", each.source]
