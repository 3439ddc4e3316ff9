"""From a found place to its code: by its chain, the article, the page, the paper and the year of the issue.

鼓楼区 in an article datelined 南京 → 320106; 巴彦淖尔盟 in 1998 → 152800; alone → four candidates and no code.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Sequence
from functools import lru_cache

from ..document import Document, PageContext
from ..gazetteer.divisions import (
    FIRST_YEAR,
    THIS_YEAR,
    Entity,
    gazetteer,
    inside,
    level,
    written,
)
from ..model import Part
from ..named import made
from ..rules import Candidate
from ..typed import TYPE_CHECKING
from .local import place_local, sentence
from .nested import with_nested
from .options import Reading, county_of, division_of, lies_in, options, reading, told

if TYPE_CHECKING:
    from ..extractors.places.names import Name

HEADS = ("kicker", "headline", "dateline", "deck")
#: of a code: township, county, prefecture, province
DIGITS = (9, 6, 4, 2)


def link(page: PageContext) -> None:
    """Complete the data of every kept place."""
    year = max(FIRST_YEAR, page.reference[0] or THIS_YEAR)
    readings = [[reading(candidate, year) for candidate in doc.kept["place"]] for doc in page.docs]
    if not any(readings):
        return
    paper = _paper(page, year)
    known_of_paper = _Known(paper)
    for _ in range(2):  # what the first round settles tells more in the second
        if all(len(r.options) < 2 and not r.above for each in readings for r in each):
            break
        settled = [[(r, e) for r in each for e in _settled(r)] for each in readings]
        bodies = [_Known(e for _, e in each) for each in settled]
        page_wide = _Known(e for each in settled for _, e in each)
        for doc, each, pairs, body in zip(page.docs, readings, settled, bodies, strict=True):
            _settle(doc, each, pairs, body, known_of_paper, page_wide)
    for doc, each in zip(page.docs, readings, strict=True):
        place_local(doc, each, year)
        for r in each:
            data = _own_code(r, _data(doc, r, year))
            parts = data[-2]
            assert isinstance(parts, tuple)
            nested = with_nested(parts, year)
            r.candidate.data = data if nested is parts else (*data[:-2], nested, r.within)


def _settled(r: Reading) -> tuple[Entity, ...]:
    """The division that a mention names, or where no table has its last name the one above that: 沙塘镇 of 隆德县沙塘镇柳园村."""
    if r.options or r.parent is None or not r.parent.code:
        return told(r)
    return (r.parent,)


def _paper(page: PageContext, year: int) -> list[Entity]:
    """The divisions in the paper's name: 锡林郭勒日报 → 152500."""
    name = page.issued.paper
    if not name:
        return []
    tables = gazetteer()
    return [e for _, _, i in tables.find(name) for e in options(name, tables.refs(i), year) if e.code]


class _Known:
    """The divisions that some places lie in, by the first digits of their codes: how often each is named."""

    __slots__ = ("_near",)

    def __init__(self, entities: Iterable[Entity]) -> None:
        self._near: Counter[int] = Counter()
        for entity, times in Counter(entities).items():
            for code in {entity.code, *entity.current}:
                for digits in DIGITS:
                    if level(code) >= digits:
                        self._near[code // 10 ** (9 - digits)] += times

    def affinity(self, option: Entity, without: _Known | None = None) -> int:
        """How deep an option lies in one of the divisions: 9, 6, 4, 2 digits, 0 for none; those of `without` don't count."""
        own = without._near if without else {}
        for digits in DIGITS:
            for code in (option.code, *option.current):
                division = code // 10 ** (9 - digits)
                if self._near.get(division, 0) > own.get(division, 0):
                    return digits
        return 0

    def most(self, found: tuple[Entity, ...]) -> tuple[Entity, ...]:
        """Of options in several counties that are named, those in one that is named more than twice as often as any other."""
        times = Counter({option: max(self._near.get(code // 1000, 0) for code in (option.code, *option.current)) for option in found})
        (_, most), (_, next_most) = times.most_common()[:2]
        return tuple(option for option in found if times[option] == most) if most > 2 * next_most else found


def _settle(
    doc: Document, readings: Sequence[Reading], settled: Sequence[tuple[Reading, Entity]], body: _Known, paper: _Known,
    page_wide: _Known,
) -> None:  # fmt: skip
    heads = {block.start for block in doc.blocks if block.kind in HEADS}
    spans = [(block.start, block.end) for block in doc.blocks if block.start in heads]
    dateline = doc.layout.dateline
    if dateline is not None:
        spans.append((dateline.start, dateline.end))
    head = _Known(e for r, e in settled if any(a <= r.candidate.start < b for a, b in spans))
    by_text: dict[str, set[Entity]] = {}
    for other, e in settled:
        by_text.setdefault(other.text, set()).add(e)
    starts = [other.candidate.start for other, _ in settled]
    done: dict[tuple[str, tuple[Entity, ...], int, int], tuple[Entity, ...]] = {}
    for r in readings:
        found = r.above or r.options
        if len(found) > 1:
            low, high = (bisect_left(starts, at) for at in sentence(doc.text, r.candidate.start, r.candidate.end))
            key = (r.text, found, low, high)
            if key not in done:
                same = _Known(by_text.get(r.text, set()).intersection(found))
                near = _Known(e for _, e in settled[low:high])
                tiers = ((same, None), (near, None), (head, None), (body, None), (paper, None), (page_wide, body))
                done[key] = _narrow(found, tiers)
            if not r.above:
                r.options = done[key]
            elif len(done[key]) == 1:
                r.parent, r.above = done[key][0], ()


def _narrow(found: tuple[Entity, ...], tiers: Iterable[tuple[_Known, _Known | None]]) -> tuple[Entity, ...]:
    """The options nearest to what is known, tier by tier, until one is left."""
    left = found
    for known, without in tiers:
        near = [known.affinity(option, without) for option in left]
        best = max(near)
        if best:
            left = tuple(option for option, n in zip(left, near, strict=True) if n == best)
        if best >= 6 and len(left) > 1:
            left = known.most(left)
        if len(left) == 1:
            break
    return left


def _data(doc: Document, r: Reading, year: int) -> tuple[object, ...]:
    if len(r.options) == 1:
        r.parts[-1] = r.options[0]
    text = doc.text
    names, meant = r.names, r.parts
    parts = (_part(text, names[0], meant[0]),) if len(names) == 1 else tuple([_part(text, n, e) for n, e in zip(names, meant, strict=True)])
    within = r.within
    if not r.options:
        return _unlisted(r, parts, year)
    if len(r.options) > 1:
        return _several(r, parts, year)
    entity = r.options[0]
    if not entity.code:
        parent = r.parent
        if entity.current and (parent is None or not parent.code or inside(entity.current[0], parent.code)):
            parent = r.parent = division_of(entity.current[0], year) or parent
        if parent is not None:
            return _unlisted(r, parts, year, entity)
        divisions = () if entity.kind == "country" else (*(p.text for p in parts[:-1] if p.kind != "country"), entity.name)
        return (entity.name, entity.kind, None, None, divisions, None, (), entity.country, (), parts, within)
    return (*_coded(entity.ref, year), parts, within)


def _own_code(r: Reading, data: tuple[object, ...]) -> tuple[object, ...]:
    """The fields, with the code that the user's list gives a place which no table knows."""
    own = r.names[-1].own
    if own is None or own.code is None:
        return data
    code = own.code
    name, kind, _, _, divisions, abolished, _, _, _, parts, within = data
    assert isinstance(parts, tuple)
    parts = (*parts[:-1], parts[-1]._replace(code=code))
    return (name, kind, code, code[:6], divisions, abolished, (code,), "CN", (code,), parts, within)


def _part(text: str, name: Name, entity: Entity | None) -> Part:
    start, end = name.start, name.end
    kind, code = (name.kind, 0) if entity is None else (entity.kind, entity.code)
    return made(Part, (text[start:end], start, end, kind, written(code) if code else None))


@lru_cache(maxsize=1 << 14)
def _coded(ref: int, year: int) -> tuple[object, ...]:
    """The fields of a settled division, from `name` to `candidates`."""
    entity = gazetteer().entity(ref)
    code: str | None = written(entity.code)
    division = written(entity.code)[:6]
    if entity.level == 9 and year < THIS_YEAR:
        county = _county_then(entity, year)
        if county is not None and county.code // 1000 != entity.code // 1000:
            code, division = None, written(county.code)
    names = path(int(division) * 1000, year)
    if entity.level == 9:
        names = (*names, entity.name)
    elif names and names[-1] != entity.name:  # 襄樊市 told after it became 襄阳市
        names = (*names[:-1], entity.name)
    current = tuple(written(c) for c in entity.current) if code else ()
    return (entity.name, entity.kind, code, division, names, entity.end or None, current, "CN", (code,) if code else ())


def _county_then(township: Entity, year: int) -> Entity | None:
    """The county that today's county of a township was in a year: of the same name under the code of then, else the one that became it."""
    return county_of(township.code // 1000 * 1000, year)


def _unlisted(r: Reading, parts: tuple[Part, ...], year: int, entity: Entity | None = None) -> tuple[object, ...]:
    """A place without a code of its own: it lies where its parent is."""
    parent = r.parent
    name = entity.name if entity else parts[-1].text
    own = (*(n.text for n in _tail(r, parts)[:-1]), name)
    kind = entity.kind if entity else r.kind
    if parent is None:
        country = entity.country if entity else next((e.country for e in r.parts if e), None)
        return (name, kind, None, None, own, None, (), country, (), parts, r.within)
    if not parent.code and parent.current:  # 台北市|大安区
        parent = gazetteer().at(parent.current[0], year) or parent
    county = parent
    if parent.level == 9 and year < THIS_YEAR:
        county = next((e for e in reversed(r.parts) if e is not None and e.level == 6), None) or _county_then(parent, year) or parent
    division = written(county.code)[:6] if county.code else None
    names = path(county.code // 1000 * 1000, year) if county.code else ()
    if parent.level == 9:
        names = (*names, parent.name)
    links = (link for link in own[:-1] if link not in names)  # 通州区 in 通州区梨园北街, told by the code already
    return (name, kind, None, division, (*names, *links, name), None, (), parent.country, (), parts, r.within)


def _tail(r: Reading, parts: tuple[Part, ...]) -> list[Part]:
    """The links of a chain that no table has."""
    at = max((i for i, e in enumerate(r.parts) if e is not None and e.code), default=-1)
    return [p for p in parts[at + 1 :] if p.kind != "country"]


def _several(r: Reading, parts: tuple[Part, ...], year: int) -> tuple[object, ...]:
    codes = tuple(sorted({written(e.code) for e in r.options if e.code}))
    names = {e.name for e in r.options}
    name = next(iter(names)) if len(names) == 1 else parts[-1].text
    shared: tuple[str, ...] = ()
    first = r.options[0].code
    for digits in (6, 4, 2):
        span = 10 ** (9 - digits)
        if all(e.code // span == first // span for e in r.options) and first:
            shared = path(first // span * span, year)
            break
    country = "CN" if codes else r.options[0].country
    return (name, r.kind, None, None, (*(n for n in shared if n != name), name), None, (), country, codes, parts, r.within)


@lru_cache(maxsize=1 << 14)
def path(code: int, year: int) -> tuple[str, ...]:
    """Names from the province down to a 9-digit code of county level or above, no level twice."""
    tables = gazetteer()
    names: list[str] = []
    for digits in (2, 4, 6):
        span = 10 ** (9 - digits)
        if level(code) >= digits or digits == 2:
            name = tables.name_of(code // span * span, year)
            if name and name not in names:
                names.append(name)
    return tuple(names)


__all__ = ["Candidate", "inside", "lies_in", "link", "path"]
