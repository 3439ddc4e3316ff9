"""A user's own names: the lines `person⇥王小明⇥⇥局长⇥青山县水利局`, `place⇥双井驿⇥150105`, `stop⇥高明` of a file with tabs.

They stand wherever the text has them, the longest first, and go before all rules; `stop` says that a name is none.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence

from ..digest import digest
from ..errors import GazetteerError
from ..named import NamedTuple
from ..patterns import pattern
from .automaton import Hit, build
from .divisions import THIS_YEAR, Entity, gazetteer, inside, level

COLUMNS = ("kind", "name", "code", "role", "organisation")
#: a column of the user's own, which is not read
NOTE = "note"
STOPS = {"stop": frozenset(("person", "place")), "stop:person": frozenset(("person",)), "stop:place": frozenset(("place",))}
DIVISIONS = ("province", "prefecture", "county", "township")
PLACES = ("place", "country", *DIVISIONS, "village", "zone", "street", "natural", "region", "site")
KINDS = ("person", *PLACES, *STOPS)
CODE = pattern(r"[0-9]{6}|[0-9]{9}|[0-9]{12}")
COUNTRY = pattern("[A-Z]{2}")
#: what a plain `place` is, by its last word; a site where none tells
ENDINGS = (
    ("village", pattern("(?:村|社区|嘎查|屯|寨|庄)$")),
    ("township", pattern("(?:[镇乡]|苏木|街道)$")),
    ("zone", pattern("(?:开发区|高新区|园区|新区|产业园|工业园)$")),
    ("street", pattern("(?:[路街巷]|大道|胡同)$")),
    ("natural", pattern("(?:[山河湖江海岛岭峰湾]|水库|草原|沙漠|湿地|峡谷)$")),
)
UNPRINTABLE = pattern("[\x00-\x1f\x7f-\x9f\u2028\u2029\ufffd]")
LETTER = pattern("[0-9A-Za-z]")
LINE_END = pattern("\r\n|\r|\n")


class OwnName(NamedTuple):
    """A name of the list. `kind` is `person`, `stop` or the kind of a place as records have it."""

    name: str
    kind: str
    #: the place's own code as the record gives it, where it has one that no table need know
    code: str | None = None
    #: what the tables know it as
    refs: tuple[int, ...] = ()
    #: the place itself, where the list and not the tables say what it is
    entity: Entity | None = None
    role: str | None = None
    organisation: str | None = None
    #: of a stop: the types of mention that it is none of
    stops: frozenset[str] = frozenset()

    def may_lie_in(self, codes: Iterable[int]) -> bool:
        """Whether the list leaves it open that the place lies in a division of these 9-digit codes."""
        at = self.entity.current if self.entity else ()
        return not at or any(inside(own, code) for own in at for code in codes if code)


class OwnNames:
    """A user's own names, read; `digest` is the SHA-256 of the text that they came from."""

    def __init__(self, names: Sequence[OwnName], digest: str) -> None:
        self.names = {each.name: each for each in names}
        self.digest = digest
        self._listed = tuple(self.names.values())
        self._find = build([each.name for each in self._listed]).find

    def __len__(self) -> int:
        return len(self._listed)

    def find(self, text: str, printed: str | None = None) -> OwnFound:
        """Where the names stand in a text, or as it is printed, the longest first; Latin letters and figures must not go on at their ends."""
        hits = self._find(text) if printed is None or printed == text else _disjoint([*self._find(text), *self._find(printed)])
        return OwnFound([(start, end, self._listed[i]) for start, end, i in hits if _whole(text, start, end)])


def _disjoint(hits: list[Hit]) -> list[Hit]:
    kept: list[Hit] = []
    for hit in sorted(set(hits), key=lambda hit: (hit[0], -hit[1])):
        if not kept or hit[0] >= kept[-1][1]:
            kept.append(hit)
    return kept


def _whole(text: str, start: int, end: int) -> bool:
    return not (
        (LETTER.match(text, start) and start and LETTER.match(text, start - 1))
        or (LETTER.match(text, end - 1) and LETTER.match(text, end))
    )


class OwnFound:
    """The user's names in one article, in text order; none overlap."""

    __slots__ = ("_spans", "_starts", "people", "places")

    def __init__(self, found: Sequence[tuple[int, int, OwnName]]) -> None:
        self.people = [each for each in found if each[2].kind == "person"]
        self.places = [each for each in found if each[2].kind not in ("person", "stop")]
        self._starts = [start for start, _, _ in found]
        self._spans = found

    def __bool__(self) -> bool:
        return bool(self._spans)

    def over(self, start: int, end: int) -> Iterator[tuple[int, int, OwnName]]:
        """The names that a stretch takes a part of."""
        at = max(0, bisect_right(self._starts, start) - 1)
        while at < len(self._spans) and self._spans[at][0] < end:
            if self._spans[at][1] > start:
                yield self._spans[at]
            at += 1

    def forbids(self, type: str, start: int, end: int) -> bool:
        """Whether a mention of this type would take a stop, or a part of one; a longer name that holds the stop may stand."""
        for first, last, own in self.over(start, end):
            if type in own.stops and not (start <= first and last <= end and end - start > last - first):
                return True
        return False

    def claims(self, start: int, end: int) -> bool:
        """Whether the list has a person or place of its own in the stretch."""
        return any(not own.stops for _, _, own in self.over(start, end))


def read_names(text: str, where: str = "the list") -> OwnNames:
    """The names of a list: a heading that names the columns, a name a line, `#` before a comment. Raises GazetteerError."""
    faults: list[tuple[int, str]] = []
    names: dict[str, tuple[int, OwnName]] = {}
    heading: list[str] | None = None
    for number, line in enumerate(LINE_END.split(text.removeprefix("\ufeff")), 1):
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        fields = [field.strip() for field in line.split("\t")]
        try:
            if heading is None:
                heading = fields
                _check_heading(heading)
                continue
            own = _own(dict(zip(heading, fields, strict=False)), fields[len(heading) :])
            first, known = names.setdefault(own.name, (number, own))
            if known != own:
                raise ValueError(f"{own.name} stands in line {first} already, as {known.kind}: leave one of the two")
        except ValueError as error:
            faults.append((number, str(error)))
            if not names and heading is fields:
                break
    if heading is None:
        faults.append((1, f"no heading: begin with a line that names the columns, with tabs between: {' '.join(COLUMNS[:2])}"))
    if faults:
        raise GazetteerError(where, faults)
    return OwnNames([own for _, own in names.values()], digest(text.encode("utf-8", "surrogatepass")))


def _check_heading(heading: list[str]) -> None:
    unknown = [name for name in heading if name not in (*COLUMNS, NOTE)]
    if unknown or not {"kind", "name"} <= set(heading):
        raise ValueError(f"{'⇥'.join(heading)!r} is no heading: name the columns kind and name, and where you like code, role, organisation, note, with tabs between")
    if len(set(heading)) < len(heading):
        raise ValueError("a column is named twice: leave one of the two")


def _own(row: dict[str, str], more: Sequence[str]) -> OwnName:
    """A line as a name. Raises ValueError in words for the user."""
    if any(more):
        raise ValueError("more fields than the heading has columns: look for a tab too many")
    kind, name = row.get("kind", ""), row.get("name", "")
    if kind not in KINDS:
        raise ValueError(f"there is no kind {kind!r}: write {', '.join(KINDS)}")
    if len(name) < 2 or UNPRINTABLE.search(name):
        raise ValueError(f"{name!r} is no name: give two characters or more, all of them printable")
    code, role, organisation = (row.get(column) or None for column in COLUMNS[2:])
    if code and kind not in PLACES:
        raise ValueError(f"a {kind} has no code: leave the column empty")
    if (role or organisation) and kind != "person":
        raise ValueError(f"a {kind} has no role or organisation: leave the columns empty")
    if kind == "person":
        return OwnName(name, kind, role=role, organisation=organisation)
    return OwnName(name, "stop", stops=STOPS[kind]) if kind in STOPS else _place(kind, name, code)


def _place(kind: str, name: str, code: str | None) -> OwnName:
    if code and COUNTRY.fullmatch(code):
        return _abroad(kind, name, code)
    tables = gazetteer()
    if code is None:
        known = tables.named(name)
        fitting = [e for e in known if kind in ("place", e.kind)]
        if fitting:
            return OwnName(name, fitting[0].kind, refs=tuple(e.ref for e in fitting))
        return OwnName(name, _kind(kind, name))
    if not CODE.fullmatch(code) or (kind in ("country", "region") and code):
        raise ValueError(f"{code!r} is no code of a {kind}: give a division code of 6, 9 or 12 digits, or a country's two letters (JP)")
    nine = int((code + "000")[:9])
    itself = [e for e in tables.by_code(nine) if kind == e.kind or (kind == "place" and e in tables.named(name))]
    if itself and len(code) < 12:
        return OwnName(name, itself[-1].kind, refs=tuple(e.ref for e in itself))
    return _within(_kind(kind, name), name, code, nine)


def _within(kind: str, name: str, code: str, nine: int) -> OwnName:
    """A place that lies in the division of a code, or has that code without the tables knowing it."""
    digits = {"province": 2, "prefecture": 4, "county": 6, "township": 9, "village": 12}.get(kind, 0)
    own = len(code) == digits or (len(code) == 6 and kind in ("province", "prefecture"))
    levels = [nine // 10**zeros * 10**zeros for zeros in ((0, 3, 5, 7) if not own or digits == 12 else (3, 5, 7) if digits == 9 else (5, 7))]
    above = next((each for each in levels if gazetteer().at(each, THIS_YEAR)), 0)
    if not above or (not own and len(code) == 6 and above != nine) or (len(code) > 6 and level(above) < 6):
        raise ValueError(f"no division has or had the code {code}: look it up with `newsparse gazetteer lookup`")
    return OwnName(name, kind, code=code if own else None, entity=Entity(-1, 0, 0, 0, kind, name, "CN", (above,)))


def _abroad(kind: str, name: str, code: str) -> OwnName:
    if code not in gazetteer().countries():
        raise ValueError(f"no country has the code {code}: look it up with `newsparse gazetteer lookup`")
    return OwnName(name, _kind(kind, name), entity=Entity(-1, 0, 0, 0, _kind(kind, name), name, code, ()))


def _kind(kind: str, name: str) -> str:
    """What a place is that the tables do not know."""
    return next((found for found, ending in ENDINGS if ending.search(name)), "site") if kind == "place" else kind


__all__ = ["OwnFound", "OwnName", "OwnNames", "read_names"]
