"""What a found place may mean in a year, narrowed by its own chain: 江苏省|鼓楼区 → 320106 or 320302."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from ..gazetteer.divisions import THIS_YEAR, Entity, gazetteer, inside, level
from ..rules import Candidate
from ..typed import TYPE_CHECKING

if TYPE_CHECKING:
    from ..extractors.places.names import Name

#: by how many years a name may go before the division in the tables
SOON = 3
LEVEL_RANK = {"province": 0, "prefecture": 1, "county": 2, "township": 3, "zone": 4}


class Reading:
    """One place mention while it is linked."""

    __slots__ = ("above", "candidate", "kind", "names", "options", "parent", "parts", "text", "text_of_last", "within")

    def __init__(self, candidate: Candidate, names: Sequence[Name], within: str | None) -> None:
        self.candidate = candidate
        self.names = names
        self.within = within
        self.kind: str = names[-1].kind
        #: what the last name may mean; one when settled, none when no table has it
        self.options: tuple[Entity, ...] = ()
        #: the division right above, where the chain or the article tells it
        self.parent: Entity | None = None
        #: what the link before a last name that no table has may mean, where that is several: 平安镇 in 平安镇|兴山村
        self.above: tuple[Entity, ...] = ()
        #: each link's meaning, None where it is open
        self.parts: list[Entity | None] = [None] * len(names)
        self.text = ""
        self.text_of_last = ""


def reading(candidate: Candidate, year: int) -> Reading:
    """The mention with its options, as far as its own chain tells."""
    found = candidate.data
    names = found.names
    if len(names) == 1:
        r = Reading(candidate, names, found.within)
        r.text = r.text_of_last = text = found.texts[0]
        r.options = _meanings(names[0], text, year)
        if r.kind == "site" and r.options and r.options[0].kind != "site":
            r.parent, r.options = _around(r.options, year), ()
        return r
    r = Reading(candidate, names, found.within)
    r.text = "".join(found.texts)
    r.text_of_last = found.texts[-1]
    above: tuple[Entity, ...] = ()
    levels: list[tuple[Entity, ...]] = []
    for name, text in zip(names, found.texts, strict=True):
        own = _meanings(name, text, year)
        if above and own:
            narrowed = tuple(e for e in own if any(lies_in(e, p) for p in above))
            own = narrowed or _inside(name, text, year, above) or own
        levels.append(own)
        above = own or above
    for at in range(len(levels) - 2, -1, -1):  # a child tells which of its parent's meanings is meant
        below = next((each for each in levels[at + 1 :] if each), ())
        if len(levels[at]) > 1 and below:
            levels[at] = tuple(p for p in levels[at] if any(lies_in(e, p) for e in below)) or levels[at]
    r.parts = [each[0] if len(each) == 1 else None for each in levels]
    r.options = levels[-1]
    r.parent = next((each[0] for each in reversed(levels[:-1]) if len(each) == 1 and each[0].kind != "country"), None)
    if not r.options and len(levels[-2]) > 1:
        r.above = levels[-2]
    if r.kind == "site" and r.options and r.options[0].kind != "site":
        r.parent, r.options, r.parts[-1] = _around(r.options, year) or r.parent, (), None
    return r


def _inside(name: Name, text: str, year: int, above: Sequence[Entity]) -> tuple[Entity, ...]:
    """What a name may mean in the divisions before it, a lesser bearer too: 广西|兴安, not 兴安盟."""
    if name.own is not None or not all(e.code for e in options(text, name.refs, year)):
        return ()
    refs = tuple(ref for ref in name.refs if any(lies_in(gazetteer().entity(ref), p) for p in above))
    return options(text, refs, year) if refs else ()


def _meanings(name: Name, text: str, year: int) -> tuple[Entity, ...]:
    if name.own is not None and name.own.entity is not None:
        return (name.own.entity,)
    return options(text, name.refs, year)


def _around(named: Sequence[Entity], year: int) -> Entity | None:
    """The division of a site that is named after a town or lake: 湛江港, 喀纳斯景区."""
    entity = named[0]
    if len(named) > 1 or entity.code:
        return entity if len(named) == 1 else None
    return division_of(entity.current[0], year) if entity.current else None


@lru_cache(maxsize=1 << 14)
def options(text: str, refs: tuple[int, ...], year: int) -> tuple[Entity, ...]:
    """What a name may mean in a year: its full bearers before those that have it as a short form, the higher before the lower."""
    tables = gazetteer()
    found = [tables.entity(ref) for ref in refs]
    found = _in_year(found, year)
    if len(found) < 2:
        return tuple(found)
    full = [e for e in found if e.name == text or (e.kind == "township" and text[-1] == "乡")]
    divisions = [e for e in full if e.code and e.kind != "zone"]
    return tuple(_prominent(divisions or full or found))


def _in_year(found: list[Entity], year: int) -> list[Entity]:
    """Those that existed in the year, else the last that did before, else those that came soon after; one of each code."""
    alive = [e for e in found if e.start <= year <= (e.end or THIS_YEAR)]
    if len(alive) > 1 and year < THIS_YEAR:
        alive = _of_their_county(alive, year)
    if not alive:
        past = [e for e in found if e.end and e.end < year]
        latest = max((e.end for e in past), default=0)
        alive = [e for e in past if e.end == latest] or [e for e in found if e.start <= year + SOON]
    heirs = {code for e in alive for code in e.current if code != e.code}
    renewed = [e for e in alive if not (e.end and e.end <= year and heirs & {o.code for o in alive if o is not e and o.code in e.current})]
    by_code: dict[int, Entity] = {}
    for e in renewed or alive:
        by_code[e.code or -e.ref - 1] = e
    return list(by_code.values())


def _of_their_county(found: list[Entity], year: int) -> list[Entity]:
    """Without townships of a zone that came later, where one of the name is of a county that it came from: 龙溪街道 of 渝北区."""
    then = {e: _counties_then(e.code // 1000 * 1000, year) if e.level == 9 else frozenset((e.code // 1000 * 1000,)) for e in found}
    old = frozenset(code for e, codes in then.items() for code in codes if code == e.code // 1000 * 1000)
    return [e for e, codes in then.items() if e.code // 1000 * 1000 in codes or (codes and not codes & old)] or found


@lru_cache(1 << 12)
def _counties_then(code: int, year: int) -> frozenset[int]:
    """Today's county, where it was there in a year, else those that became it."""
    tables = gazetteer()
    if any(e.start <= year for e in tables.by_code(code)):
        return frozenset((code,))
    return frozenset(e.code for e in tables.before(code, year))


@lru_cache(maxsize=1 << 12)
def county_of(code: int, year: int) -> Entity | None:
    """The county that one of today was in a year, by its code: of the same name under the code of then, else the one that became it."""
    tables = gazetteer()
    today = tables.at(code, THIS_YEAR)
    if today is None or today.start <= year:
        return today
    then = tables.before(code, year)
    same = [e for e in then if e.name == today.name]
    return (same or then)[0] if same or len(then) == 1 else today


def division_of(code: int, year: int) -> Entity | None:
    """The division that one of today was in a year, by its code."""
    return county_of(code, year) if level(code) == 6 else gazetteer().at(code, year)


def _prominent(found: list[Entity]) -> list[Entity]:
    """A bare 吉林 is the province, 恩施 the prefecture: the highest bearer of a short form, where it is the only one of its rank.

    Of a city and the region of the same name around it, 南宁市 and 南宁地区 in 1978, the short form means the city.
    """
    if any(not e.code for e in found):
        return [e for e in found if not e.code][:1]
    cities = {e.name[:-1] for e in found if e.kind == "prefecture" and e.name[-1] == "市"}
    found = [e for e in found if not (cities and e.name.endswith("地区") and e.name[:-2] in cities)]
    ranks = [LEVEL_RANK.get(e.kind, 9) for e in found]
    top = [e for e, rank in zip(found, ranks, strict=True) if rank == min(ranks)]
    return top if len(top) == 1 and min(ranks) < 2 else found


def told(r: Reading) -> tuple[Entity, ...]:
    """The division that a mention names, where that is settled."""
    return (r.options[0],) if len(r.options) == 1 and r.options[0].code else ()


def lies_in(child: Entity, parent: Entity) -> bool:
    """Whether a place lies in a division, under the codes of any year; a place without code in its country."""
    if not child.code or not parent.code:
        return child.country is not None and child.country == parent.country and level(parent.code) == 0
    if child.code != parent.code and inside(child.code, parent.code):
        return True
    return any(inside(a, b) for a in child.current for b in parent.current if a != b)
