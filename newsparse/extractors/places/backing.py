"""Short forms that must not stand bare: 新化 beside 湖南 or where the article has 新化县; 合作 only in 甘南州合作."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from ...document import Document
from ...gazetteer.divisions import Usage, gazetteer, level
from ...named import NamedTuple
from ...patterns import pattern
from ...rules import Rejected
from ...traditional import Copy
from .chains import is_abroad, is_parent
from .costs import is_rare
from .endings import FLOWS
from .names import LIST_MARKS, WITHIN, Name
from .rules import DIVISION, FOREIGN, NATURAL, SHORT_FORM
from .within import organisation

#: names that only mean a place in an article about certain things
CONTEXT = {"大陆": pattern("台湾|两岸|祖国大陆|台胞|台商")}
#: what a country's neighbours are called in Taiwan, whose own name there is part of other words: 马利 is Mali beside 布吉纳法索
WEST_AFRICA = pattern("[西北]非|撒哈拉|[沙萨撒][赫黑][尔勒]|布吉纳法索|茅利塔尼亚|奈及利亚|象牙海岸|喀麦隆|巴马科|尼阿美|恩将纳")
TAIWANESE = {
    "马利": WEST_AFRICA,
    "尼日": WEST_AFRICA,
    "查德": WEST_AFRICA,
    "东加": pattern("斐济|萨摩亚|吐瓦鲁|万那杜|索罗门|帛琉|太平洋岛|纽西兰|诺鲁|巴布亚纽几内亚"),
    "卡达": pattern("中东|波斯湾|多哈|杜哈|沙乌地|阿拉伯|阿联|伊朗|以色列|哈玛斯|科威特|世足|世界杯"),
    "马尔他": pattern("地中海|[法瓦]勒他|义大利|赛普勒斯|欧[盟洲]"),
    "雪梨": pattern("澳洲|澳大利亚|新南威尔斯|墨尔本|坎培拉"),
    "永珍": pattern("寮国"),
    "海防": pattern("越南"),
    "新山": pattern("马来西亚|大马|柔佛"),
    "沙那": pattern("叶门|青年运动"),
    "达佛": pattern("苏丹"),
    "清奈": pattern("印度"),
    "千里达": pattern("托巴哥|加勒比|牙买加|巴哈马|巴贝多|盖亚那|苏利南|委内瑞拉"),
}
#: who and what is of the mainland, told so from Taiwan and Hong Kong
OF_MAINLAND = ("网友", "媒体", "游客", "民众", "粉丝", "配偶", "学生", "学者", "企业", "居民", "艺人", "演员", "歌手", "观众")
DIVISIONS = frozenset(("province", "prefecture", "county"))
#: last letters of mountains and lakes, which are more often meant than the county of their name
LANDFORMS = frozenset("山湖岭岛海峰原")
#: what tells after a row that its names are counties
COUNTED = pattern("[两二三四五六七八九十0-9]+个?[县区市旗]")
#: the rest of a row of counties
OF_COUNTIES = pattern("(?:、[一-鿿]{2,4}){0,8}等(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})?余?个?县(?![委长级城域政区市乡])")
#: what makes of such a name that of a feature: 东山|湾
FEATURES = frozenset("湾湖山河江岛岭峰溪沟")
#: kinds of places whose unknown names may begin with their county's
OPENED = frozenset(("site", "street", "zone", "village", "township", "natural"))
#: districts whose names are plain nouns, which no list makes names: 北京|城区—延庆
PLAIN = frozenset(("城区", "郊区", "矿区", "市区", "新区", "东区", "西区", "南区", "北区"))
#: the one river that gives a province its whole name
RIVER = "黑龙江"
#: what goes on behind a river's or mountain's name: 右江|河谷
OF_FEATURE = frozenset("河江湖山谷口畔岸流水峡上中下")
#: kinds whose names counties may bear as short forms
NAMESAKES = frozenset(("natural", "region", "country"))
#: what stands between the names of a row
ROW_MARKS = frozenset("、和与及")
#: roads a stretch of which is told by a county: 环岛高速|定安|段
ROADS = ("高速", "国道", "省道", "公路", "铁路", "高铁", "环线")
#: a word right behind that only a place has
PLACE_WORD_AFTER = pattern("境内|当地|等地|一带|籍|城区|市区|县城|城郊|全境|县委|县政府|市委|市政府|区委|境外|本地|老城|古城|新闻网|网讯|融媒|人(?=[，,。、\\n]|$)")
#: the way to a place, and what stands before it there
WAY, FROM_TO = pattern("方向(?![盘性舵感])"), frozenset("至到往由从向去回")
#: a word right before that only a place has
PLACE_WORD_BEFORE = pattern("(?:位于|来自|前往|走进|抵达|奔赴|途经|家住|地处|家乡|故乡|老家|落户|毗邻|紧邻|在|赴|到|从|本报|驻|抵|距|返回|路过|(?<![过失离远逝进出回上下除死拿减])去|(?<![以来交过前向])往)$")
#: organisations whose first word is more often a brand than a place
FIRM = pattern("(?:公司|集团|实业|矿业|控股|传媒|基金|合作社|酒店|宾馆|饭店|超市|商场|大厦|俱乐部)$")


class Known(NamedTuple):
    """The codes that an article names: whole, cut to the digits that tell, and the prefectures that they lie in."""

    codes: frozenset[int]
    divisions: frozenset[int]
    prefectures: frozenset[int]


def _shortest(code: int) -> int:
    """150500000 → 1505: the digits that tell province (2) or prefecture (4); those of lower ones stay whole."""
    return code // 10000000 if code % 10000000 == 0 else code // 100000 if code % 100000 == 0 else code


def chained(text: str, names: list[Name]) -> list[Name]:
    """The names, a weak one that stands right behind its parent made firm: 山西|霍州."""
    found: list[Name] = []
    end = -1
    for name in names:
        if name.start == end:
            if name.kind == "region" or name.rule is FOREIGN or (name.rule is NATURAL and _is_town(text, name)):
                name = _as_division(found[-1], name)
            if name.usage >= Usage.BACKED and _backs(found[-1], name):
                name = name._replace(usage=Usage.RISKY)
            if is_abroad(found[-1]) and _is_suburb(name):
                continue  # 克利夫兰|市郊区
        found.append(name)
        end = name.end
    return found


def _is_town(text: str, name: Name) -> bool:
    """Whether what a river, or a mountain without a place of its own, gives its name may be meant behind its province: 黑龙江|牡丹江."""
    if FLOWS.match(text, name.end) or text[name.end : name.end + 1] in OF_FEATURE:
        return False
    entities = [gazetteer().entity(ref) for ref in name.refs]
    towns = any(e.kind in DIVISIONS and e.code and not e.end for e in entities)
    return towns and (text[name.end - 1] != "山" or not any(level(code) > 2 for e in entities if not e.code for code in e.current))


def _backs(parent: Name, name: Name) -> bool:
    """Whether a weak name right behind this one is that of a place in it: 山西|霍州, 法国|里昂; 中国|民乐 is music."""
    return is_parent(parent, name) and not (parent.kind == "country" and name.kind == "county")


def _is_suburb(name: Name) -> bool:
    return name.kind == "county" and bool(name.refs) and gazetteer().entity(name.refs[0]).name.endswith("郊区")


def _as_division(parent: Name, name: Name) -> Name:
    """毕节市|黔西 is the county, not the region of that name, 山东|德州 no state abroad."""
    tables = gazetteer()
    coded = tuple(ref for ref in name.refs if tables.entity(ref).code and (name.kind == "region" or tables.entity(ref).kind in DIVISIONS))
    if parent.kind not in DIVISIONS or not coded:
        return name
    division = name._replace(kind=tables.entity(coded[0]).kind, refs=coded, rule=DIVISION)
    return division if is_parent(parent, division) else name


def backed(doc: Document, names: list[Name]) -> list[Name]:
    """The names that stand, those in need of backing only where something backs them."""
    names = _opened(doc.text, _counties_in_rows(doc.text, _divisions_in_rows(doc.text, names)))
    if RIVER in doc.text:
        names = _as_river(doc.text, names)
    weak = [at for at, name in enumerate(names) if Usage.BACKED <= name.usage <= Usage.BOUND]
    if not weak:
        return names
    codes: set[int] = set().union(*{name.refs: _codes(name) for name in names if name.usage < Usage.BACKED}.values())
    known = Known(frozenset(codes), frozenset(map(_shortest, codes)), frozenset(code // 100000 for code in codes if code % 10000000))
    blocks = {(block.start, block.end) for block in doc.blocks}
    dateline = doc.layout.dateline.place_start if doc.layout.dateline else None
    text = doc.text
    told = {
        text[n.start : n.end]
        for at in weak
        if (n := names[at])
        and (
            _in_chain(names[at - 1 : at] if at else (), n, names[at + 1 : at + 2])
            or (n.usage == Usage.BACKED and _by_word(text, n) and any(own // 10**size in known.divisions for own in _codes(n) for size in (7, 5)))
        )
    }
    rows = _rows(text, names)
    kept: list[Name] = []
    for at, name in enumerate(names):
        if Usage.BACKED <= name.usage <= Usage.BOUND and not (
            text[name.start : name.end] in told
            or _about(text, name)
            or (name.start, name.end) in blocks
            or name.start == dateline
            or name.start in rows
            or (text[name.start : name.end] not in PLAIN and _in_list(text, kept, name, names[at + 1 : at + 2], known))
            or (name.usage == Usage.BOUND and bool(_codes(name) & known.codes) and (_is_rare(text, name) or text.startswith(WITHIN, name.end)))
            or (name.usage == Usage.BACKED and (_near(text, name, known) or _housed(text, name)))
        ):
            if doc.trace is not None:
                doc.trace.append(Rejected("place", name.start, name.end, SHORT_FORM.name, "a bare short form that nothing backs"))
            continue
        kept.append(name)
    return kept


def _as_river(text: str, names: Sequence[Name]) -> list[Name]:
    """The names, the province that bears a river's made that river between rivers and before what only one has: 松花江、黑龙江、乌苏里江."""
    found = list(names)
    for at, name in enumerate(names):
        if name.kind != "province" or text[name.start : name.end] != RIVER:
            continue
        left = at and names[at - 1].end + 1 == name.start and text[name.start - 1] in ROW_MARKS and _is_river(text, names[at - 1])
        right = at + 1 < len(names) and name.end + 1 == names[at + 1].start and text[name.end] in ROW_MARKS and _is_river(text, names[at + 1])
        if left or right or FLOWS.match(text, name.end):
            found[at] = Name(name.start, name.end, "natural", (), Usage.FREE, NATURAL)
    return found


def _is_river(text: str, name: Name) -> bool:
    return name.kind == "natural" and text[name.end - 1] in "江河"


def _opened(text: str, names: list[Name]) -> list[Name]:
    """The names, an unknown one that begins with a county of a prefecture that the article names parted there: 崇州|双槐景区."""
    long = [n for n in names if n.kind in OPENED and not n.refs and n.end - n.start > 4 + (n.kind != "natural") and not n.own]
    if not long:
        return names
    tables = gazetteer()
    told = {code // 100000 for name in names if name.usage < Usage.BACKED for code in _codes(name) if code % 10000000}
    parted: dict[Name, Name] = {}
    for name in long:
        for start, end, index in tables.find(text[name.start : name.start + 2]):
            refs = tables.refs(index)
            if start == 0 and end == 2 and tables.usage[index] == Usage.BACKED and any(code // 100000 in told for code in tables.codes(refs)):
                parted[name] = Name(name.start, name.start + 2, "county", refs, Usage.BACKED, SHORT_FORM)
    return [part for n in names for part in ((parted[n]._replace(usage=Usage.RISKY), n._replace(start=n.start + 2)) if n in parted else (n,))] if parted else names


def _rows(text: str, names: Sequence[Name]) -> set[int]:
    """Where names begin that stand in a row with others of their prefecture: 沙湾、乌苏和奎屯."""
    found: set[int] = set()
    for left, right in pairwise(names):
        if right.start - left.end == 1 and text[left.end] in ROW_MARKS and left.kind in DIVISIONS and right.kind in DIVISIONS:
            firm = [n for n in (left, right) if n.usage < Usage.BOUND or (is_rare(text[n.start : n.end]) and text[n.start : n.end] not in PLAIN)]
            if firm and not _within(left.refs).isdisjoint(_within(right.refs)):
                found.update((left.start, right.start))
    return found


def _counties_in_rows(text: str, names: list[Name]) -> list[Name]:
    """The names, a prefecture in a row with a county of another prefecture in which it is a county's name too made that county: 灵川、兴安、龙胜."""
    tables = gazetteer()
    for at, name in enumerate(names):
        if name.kind != "prefecture" or len(name.refs) < 2:
            continue
        if OF_COUNTIES.match(text, name.end) and (own := tuple([ref for ref in name.refs if tables.entity(ref).kind == "county"])):
            names[at] = name._replace(kind="county", refs=own)  # 温江 of 郫县、温江等县
            continue
        beside = (*(n for n in names[max(0, at - 1) : at] if n.end + 1 == name.start and text[n.end] in ROW_MARKS), *(n for n in names[at + 1 : at + 2] if name.end + 1 == n.start and text[name.end] in ROW_MARKS))
        near = frozenset(code // 100_000 for n in beside if n.kind == "county" for code in tables.codes(n.refs))
        if not near or not near.isdisjoint(tables.entity(ref).code // 100_000 for ref in name.refs if tables.entity(ref).kind == "prefecture"):
            continue
        counties = tuple([ref for ref in name.refs if tables.entity(ref).kind == "county" and tables.entity(ref).code // 100_000 in near])
        if counties:
            names[at] = name._replace(kind="county", refs=counties)
    return names


def _divisions_in_rows(text: str, names: Sequence[Name]) -> list[Name]:
    """The names, a mountain or region in a row with divisions of the prefecture in which it is a county too made that county: 弋阳、玉山."""
    tables = gazetteer()
    shared = {at: coded for at, n in enumerate(names) if n.kind in NAMESAKES and (coded := tuple([ref for ref in n.refs if tables.entity(ref).code]))}
    if not shared:
        return list(names)
    found = list(names)
    told: set[int] = set().union(*(_codes(n) for n in names if n.kind == "county" and n.usage < Usage.BACKED))
    for at, coded in shared.items():
        name = names[at]
        beside = [n for n in (*names[max(0, at - 1) : at], *names[at + 1 : at + 2]) if n.kind in DIVISIONS]
        near = [n for n in beside if (n.end + 1 == name.start and text[n.end] in ROW_MARKS) or (name.end + 1 == n.start and text[name.end] in ROW_MARKS)]
        if text[name.end - 1] not in LANDFORMS and tables.codes(coded) & told and FLOWS.match(text, name.end) is None:
            near = [name._replace(refs=coded)]
        size = 10_000_000 if COUNTED.match(text, max([name.end, *(n.end for n in near)])) else 100_000
        if any(not _within(n.refs, size).isdisjoint(_within(coded, size)) for n in near):
            found[at] = name._replace(kind=tables.entity(coded[0]).kind, refs=coded, rule=DIVISION)
    return found


def _within(refs: tuple[int, ...], size: int = 100_000) -> set[int]:
    """The prefectures, or provinces, that places lie in."""
    return {code // size for code in gazetteer().codes(refs) if code % 10_000_000}


def _about(text: str, name: Name) -> bool:
    printed = text[name.start : name.end]
    context = TAIWANESE.get(printed) if isinstance(text, Copy) else None
    context = context or CONTEXT.get(printed)
    return context is not None and (context.search(text) is not None or text.startswith(OF_MAINLAND, name.end))


def _is_rare(text: str, name: Name) -> bool:
    return is_rare(text[name.start : name.end]) and text[name.end : name.end + 1] not in FEATURES


def _codes(name: Name) -> frozenset[int]:
    return gazetteer().codes(name.refs)


def _in_chain(before: Sequence[Name], name: Name, after: Sequence[Name]) -> bool:
    """Right behind its parent or right before its child: 湖南|新化, 新化|上梅镇."""
    if before and before[-1].end == name.start and _backs(before[-1], name):
        return True
    child = after[0] if after else None
    return child is not None and child.start == name.end and child.kind in ("township", "village") and (
        not child.refs or is_parent(name, child)
    )


def _in_list(text: str, kept: Sequence[Name], name: Name, after: Sequence[Name], known: Known) -> bool:
    """Beside a name of the same kind in a list: 太原、大同、天津."""
    return any(
        other.kind in DIVISIONS and low + 1 == high and text[low] in LIST_MARKS
        for other, low, high in (
            *((each, each.end, name.start) for each in kept[-1:]),
            *((each, name.end, each.start) for each in after if each.usage < Usage.BACKED or (each.usage == Usage.BACKED and _near(text, each, known))),
        )
    )


def _housed(text: str, name: Name) -> bool:
    """An organisation of the place is named by it; a firm bears any name: 紫金 in 紫金矿业有限公司 is no county."""
    named = organisation(text, name.start, name.end)
    return named is not None and FIRM.search(named) is None


def _by_word(text: str, name: Name) -> bool:
    if text[name.end : name.end + 1] == "段" and text.endswith(ROADS, 0, name.start):
        return True
    if WAY.match(text, name.end) and not ("一" <= text[name.start - 1 : name.start] <= "鿿" and text[name.start - 1] not in FROM_TO):
        return True
    return bool(PLACE_WORD_AFTER.match(text, name.end) or PLACE_WORD_BEFORE.search(text, max(0, name.start - 3), name.start))


def _near(text: str, name: Name, known: Known) -> bool:
    """The article has its full form, its prefecture or a place in it; or a place word stands beside it."""
    own = _codes(name)
    return bool(own & known.codes) or any(code // 100000 in known.prefectures for code in own) or _by_word(text, name)
