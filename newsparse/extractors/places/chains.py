"""Names that follow each other down the levels are one mention: 赤峰市|红山区|哈达街道|园林社区."""

from __future__ import annotations

from collections.abc import Sequence

from ...gazetteer.divisions import Usage, gazetteer, inside
from ...named import NamedTuple
from ...patterns import pattern
from .endings import DIVISIONS, HIGHER, KEPT, LEVEL_LETTERS, ORDER
from .names import Name
from .rules import LANDFORM, NATURAL, SITE, STREET, VILLAGE

#: Taiwan, Hong Kong, Macau, which have no codes below the province
UNDIVIDED = frozenset((710000000, 810000000, 820000000))
#: the tables of townships are of one year only, so that a township may stand under a county that they don't have it in
UNSURE = frozenset(("township", "zone", "village", "street", "site", "natural"))


#: last words of villages, mountains, prefectures of old and streets, not where they begin another word
NAMESAKE = pattern("(村(?![民级里庄委镇寨])|嘎查|社区)|(山)(?![区上下东西南北水地里脉村])|(专区)|[东西南北中]?(?:路(?![线上段过])|街(?![道头上])|大道|大街)")


#: what makes a street of a quarter of Hong Kong
ROAD = pattern("道(?![路理德场具教士家观])[东西南北中]?")
#: the same in 天津 and 唐山, where streets are named after towns: 鞍山道方向
TOWN_ROAD = pattern("道(?=方向|站|交口|[0-9０-９]{1,4}号|一侧)")
#: what a place of ours has behind it that bears a name from abroad
SCENIC = tuple(sorted(KEPT))


class Found(NamedTuple):
    """What `find` knows of a mention: its names from the top down, and the organisation that it stands in."""

    names: tuple[Name, ...]
    #: the text of each name
    texts: tuple[str, ...]
    within: str | None


def runs(names: Sequence[Name]) -> list[list[Name]]:
    """Adjacent names that lead from a division down into it, the others alone."""
    found: list[list[Name]] = []
    end = -1
    for name in names:
        beside, end = name.start == end, name.end
        if beside:
            above = found[-1]
            if is_abroad(above[-1]) and name.kind == "county" and not shares_country(above[-1], name):
                name = name._replace(refs=())  # 首尔市|龙山区: a namesake of ours
            elif name.kind == "county" and _is_undivided(above[-1]) and not is_parent(above[-1], name):
                name = name._replace(kind="township", refs=())  # 台北市|大安区
            if leads_to(above, name):
                known = (
                    not name.refs or not above[-1].refs or is_parent(above[-1], name) or _may_lie(above[-1], name)
                    or (above[-1].kind == "zone" and (name.kind == "county" or (name.kind == "township" and _beside(above[-1], name))))
                )  # fmt: skip
                above.append(name if known else name._replace(refs=()))
                continue
        found.append([name])
    return found


def _may_lie(parent: Name, name: Name) -> bool:
    """Whether a site or mountain of the tables may be one of the division before it: not 大寨村 in 沙湾镇|大寨村."""
    if name.kind not in ("site", "natural"):
        return False
    tables = gazetteer()
    places, parents = tables.codes(name.refs), tables.codes(parent.refs)
    return not places or not parents or any(inside(a // 1000 * 1000, b // 1000 * 1000) or inside(b, a) for a in places for b in parents)


def namesakes(text: str, names: Sequence[Name]) -> list[Name]:
    """The names, one that stands behind another that it does not lie in made a village, prefecture or street of its name: 下营镇|常州村, 河北省|天津专区."""
    found: list[Name] = []
    end = -1
    for name in names:
        if name.start == end and name.usage < Usage.BACKED:
            last = NAMESAKE.match(text, name.end)
            if last is not None and not is_parent(found[-1], name):
                kind, rule = ("village", VILLAGE) if last[1] else ("natural", LANDFORM) if last[2] else ("prefecture", VILLAGE) if last[3] else ("street", STREET)
                name = Name(name.start, last.end(), kind, (), Usage.FREE, rule)
            elif is_abroad(name) and found[-1].kind in DIVISIONS and found[-1].refs and not is_abroad(found[-1]) and text.startswith(SCENIC, name.end):
                name = name._replace(refs=(), kind="site", rule=SITE)  # 稻城|亚丁景区
            elif last is None and name.kind == "county" and name.end - name.start == 2 and text[name.end - 1] not in LEVEL_LETTERS and _is_stranger(found[-1], name):
                continue  # 运城|盐池
        if name.usage < Usage.BACKED and text[name.end : name.end + 1] == "道" and name.kind not in ("country", "street") and (road := (ROAD if _is_undivided(name) else TOWN_ROAD).match(text, name.end)):
            name = Name(name.start, road.end(), "street", (), Usage.FREE, STREET)  # 旺角|道
        found.append(name)
        end = name.end
    return found


def _is_stranger(parent: Name, county: Name) -> bool:
    """Whether a county by its short form stands right behind a prefecture or province that it does not lie in."""
    return parent.kind in ("prefecture", "province") and bool(parent.refs) and not is_abroad(parent) and not is_parent(parent, county)


def is_abroad(name: Name) -> bool:
    """Whether the tables have the name in another country only."""
    tables = gazetteer()
    return bool(name.refs) and name.kind != "country" and all(tables.entity(ref).country not in (None, "CN") for ref in name.refs)


def _is_undivided(name: Name) -> bool:
    """Whether the name lies in Taiwan, Hong Kong or Macau."""
    codes = gazetteer().codes(name.refs)
    return bool(codes) and codes <= UNDIVIDED


def _holds(zone: Name, county: Name) -> bool:
    """Whether the county lies in the prefecture that the zone lies in."""
    tables = gazetteer()
    return any(inside(a, b) for a in tables.codes(county.refs) for b in tables.codes(zone.refs))


def _beside(zone: Name, township: Name) -> bool:
    """Whether a township of the tables lies in the prefecture of the zone before it: 西咸新区|王寺街道."""
    tables = gazetteer()
    return not {code // 100_000 for code in tables.codes(zone.refs)}.isdisjoint({code // 100_000 for code in tables.codes(township.refs)})


def leads_to(above: Sequence[Name], name: Name) -> bool:
    """Whether a name may be the next link: of a lower kind, and, where the tables have it, in the division before it."""
    last = above[-1]
    if not may_lead(last, name):
        return False
    if ORDER[last.kind] >= ORDER[name.kind] and not (last.kind == name.kind == "prefecture") and not (
        last.kind == "zone" and name.kind == "county" and _holds(last, name)  # 雄安新区|容城县
    ) and not (
        last.kind == "zone" and name.kind in ("zone", "township")  # 西咸新区|沣东新城|王寺街道
    ) and not (
        last.kind == name.kind == "village" and not name.refs  # 念村|柳湾屯
    ):
        return False
    if name.kind == "natural" and name.refs and last.kind in HIGHER and name.rule is NATURAL and gazetteer().entity(name.refs[0]).name[-1] in "河江" and not gazetteer().codes(name.refs) - {0}:
        return False  # 偏关|黄河, a river of many provinces
    if last.kind == "country":
        return not name.refs or not last.refs or shares_country(last, name)
    if last.kind in ("natural", "site", "street") or (last.kind == "region" and name.refs):
        return False
    return not name.refs or not last.refs or name.kind in UNSURE or last.kind == "zone" or is_parent(last, name)


def may_lead(last: Name, name: Name) -> bool:
    """Whether the user's list, where it has one of the two, leaves it open that the second lies in the first."""
    tables = gazetteer()
    if name.own is not None and last.refs:
        return name.own.may_lie_in(tables.codes(last.refs))
    return last.own is None or last.own.entity is None or not name.refs


def shares_country(country: Name, name: Name) -> bool:
    tables = gazetteer()
    return any(tables.entity(a).country == tables.entity(b).country for a in country.refs for b in name.refs)


def is_parent(parent: Name, child: Name) -> bool:
    """Whether the tables have the child in the parent, under the codes of any year."""
    tables = gazetteer()
    for a in parent.refs:
        above = tables.entity(a)
        for b in child.refs:
            below = tables.entity(b)
            if above.kind == "country" and above.country == below.country:
                return True
            if not above.code or not below.code:
                if above.country and above.country == below.country and not (above.code or below.code):
                    return True
                if above.code and any(inside(code, above.code) for code in below.current):
                    return True  # 香港特别行政区|元朗区
                if above.kind == "prefecture" and below.code and any(inside(below.code, code) for code in above.current):
                    return True  # 绥德专区|米脂县
                continue
            if below.code != above.code and (
                inside(below.code, above.code) or any(inside(x, y) for x in below.current for y in above.current if x != y)
            ):
                return True
    return False
