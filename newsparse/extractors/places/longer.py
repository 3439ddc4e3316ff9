"""What a last word makes of a name that the tables have: 黄河|流域, 敖德萨|州, 三|岔河乡, 东河 before 穿城而过."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from ...gazetteer.divisions import Usage, gazetteer
from ...gazetteer.words import words
from ...patterns import pattern
from .chains import is_abroad, is_parent
from .endings import (
    DIVISIONS,
    FLOWS,
    KEPT,
    NAMED_AFTER,
    NO_LETTER,
    NO_STRAY,
    ONLY_FOREIGN,
    PORT,
    TEAMS,
    WHERE,
    Ending,
    is_whole,
)
from .names import Name
from .rules import FOREIGN, LANDFORM, REGION, SITE, VILLAGE

#: how dear each letter is at least of what is no common word
WORD = 70
#: 豫东|平原
PLAINS = ("平原", "高原", "丘陵")
#: 五河 before 干流 counts rivers
NUMERALS = frozenset("一二三四五六七八九十两")
#: letters behind 湾 that go on: 香港|湾仔
BAYS = frozenset("仔区内里村镇乡街道路新")
#: what a country gives its name, and what a town or state abroad does
OF_COUNTRY, OF_TOWN = frozenset(("海峡", "群岛", "半岛", "高原")), frozenset(("海峡", "群岛", "半岛", "高原", "沙漠", "山脉", "岛", "河", "湖"))
#: what follows a river, lake or island of that name, not where its letter begins another word: 加州|河流
AFTER_WATER = pattern("[的和与及、，,。；）间位]|流[经入域]|[上下]游|[附临]近|$")
#: countries that are one island
ISLANDS = frozenset(("CU", "HT", "JM", "CY", "MG", "PR", "IS", "IE", "LK", "SG", "MT", "BB"))
#: last letters of rivers and lakes, and the next of a row
WATERS, ROW, LIST_MARKS = frozenset("河江湖"), pattern("[、和及与][一-鿿]{1,3}([河江湖])"), frozenset("、和及与")
#: what follows a mountain that is visited
SCENIC = ("景区", "风景区", "旅游区", "国家森林公园", "风景名胜区")


def widened(text: str, name: Name, firm: Sequence[Name], ends: Sequence[int]) -> list[Name]:
    """昭觉县|三岔河乡, where the tables know a 岔河乡 of another county."""
    if _has_stray(text, name):
        return [name._replace(start=name.start - 1, refs=(), usage=Usage.FREE, rule=LANDFORM if name.kind == "natural" else VILLAGE)]
    at = bisect_right(ends, name.start) - 1
    if name.kind != "township" or at < 0 or not 0 < name.start - ends[at] <= 2 or firm[at].kind not in DIVISIONS:
        return []
    between = text[ends[at] : name.start]
    if not NO_LETTER.isdisjoint(between) or not "一" <= min(between) <= max(between) <= "鿿" or is_parent(firm[at], name):
        return []
    if words().costs(between)[-1] < WORD * len(between):
        return []  # 恩施市|实施|三岔乡
    return [name._replace(start=ends[at], refs=(), usage=Usage.FREE, rule=VILLAGE)]


def _has_stray(text: str, name: Name) -> bool:
    """Whether a letter between a mark and the name belongs to it: 浩门镇、青|石嘴镇."""
    stray, before = text[name.start - 1 : name.start], text[name.start - 2 : name.start - 1]
    if not "一" <= stray <= "鿿" or stray in NO_STRAY or (before and "一" <= before <= "鿿") or name.start < 2:
        return False
    if name.kind == "township":
        return before == "、" or text[name.end : name.end + 1] == "、"
    listed = before == "、" and text[name.start - 3] == text[name.end - 1] and text[name.end - 1] in WATERS
    return name.kind == "natural" and name.end - name.start == 2 and (listed or text.startswith(SCENIC, name.end))


def landform(text: str, weak: Name) -> list[Name]:
    """钟山 after 登上, 东河 before 穿城而过: a mountain or river, not the county of that short form."""
    if text[weak.start] in NUMERALS or not (
        WHERE.search(text, max(0, weak.start - 2), weak.start) or FLOWS.match(text, weak.end)
    ):
        return []
    return [weak._replace(kind="natural", refs=(), usage=Usage.FREE, rule=LANDFORM)]


def lengthened(text: str, known: Name, end: int, last: str, ending: Ending) -> Name | None:
    """A known name with one more last word: 黄河|流域, 敖德萨|州."""
    if known.kind == "natural" and last in ("流域", "山脉", "河谷", "湿地", "峡谷", "水库", "盆地", "群岛", "海峡", "故道"):
        return known._replace(end=end, rule=LANDFORM)
    if last in ONLY_FOREIGN and last not in ("区", "地区") and (known.rule is FOREIGN or (known.rule is REGION and is_abroad(known))):
        return known._replace(end=end)
    if (last == "水库" or (last == "湾" and text[end : end + 1] not in BAYS)) and known.kind in DIVISIONS and not is_whole(text, known.start, known.end):
        return Name(known.start, end, "natural", (), Usage.FREE, LANDFORM)  # 马鞍山|水库
    if last in ("行政村", "自然村", "新村") and known.kind == "village" and not known.refs:
        return known._replace(end=end)  # 后段庄|行政村
    if last in TEAMS and known.kind == "village" and not known.refs:
        return known._replace(end=end)  # 臧寨|大队
    if last in PLAINS and (known.kind in ("region", "natural") or known.kind in DIVISIONS) and not is_whole(text, known.start, known.end):
        return known._replace(end=end, kind="natural", rule=LANDFORM)
    if last == "河" and known.kind == "natural" and text[known.end - 1] == "水":
        return known._replace(end=end)  # 酉水|河
    if last in OF_TOWN and _is_named_abroad(text, known, end, last):
        return Name(known.start, end, "natural", (), Usage.FREE, LANDFORM)
    if last in WATERS and known.kind in DIVISIONS and not is_whole(text, known.start, known.end) and _is_listed(text, known.start, end):
        return Name(known.start, end, "natural", (), Usage.FREE, LANDFORM)  # 永安|河 in a row of rivers
    if last == "专区" and known.kind in DIVISIONS:
        return Name(known.start, end, "prefecture", (), Usage.FREE, ending.rule)
    if last in KEPT and known.kind in ("natural", "site"):
        return known._replace(end=end, kind="site", rule=SITE)
    if last == "共和国" and (known.kind == "country" or known.rule in (FOREIGN, REGION)):
        return known._replace(end=end)
    if last in NAMED_AFTER and known.kind in DIVISIONS and known.refs and not is_whole(text, known.start, known.end):
        return known._replace(end=end, kind="site", rule=SITE)
    if last == "古城" and known.kind in (*DIVISIONS, "region") and known.refs and (known.end - known.start == 2 or not is_whole(text, known.start, known.end)):
        return known._replace(end=end, kind="site", rule=SITE)  # 黟县|古城
    if last == PORT and text[known.end - 1] not in "县区旗盟" and (known.kind in DIVISIONS or (bool(known.refs) and gazetteer().entity(known.refs[0]).name.endswith("市"))):
        return known._replace(end=end, kind="site", rule=SITE)
    return None


def _is_listed(text: str, start: int, end: int) -> bool:
    """Whether a river stands in a row with another: 永安河、|漳河, 漳河、|永安河."""
    row = ROW.match(text, end)
    return (row is not None and row[1] in WATERS) or (text[start - 1 : start] in LIST_MARKS and text[start - 2 : start - 1] in WATERS)


def _is_named_abroad(text: str, known: Name, end: int, last: str) -> bool:
    """Whether a strait, river or island bears the name of a town or country abroad: 新加坡|海峡, 塞内加尔|河."""
    if text.startswith(("电视", "省", "州"), end):
        return False  # 卡塔尔|半岛电视台
    if known.kind != "country":
        return (known.rule is FOREIGN or (known.rule is REGION and is_abroad(known))) and (len(last) > 1 or AFTER_WATER.match(text, end) is not None)
    if last in OF_COUNTRY:
        return True
    island = last == "岛" and any(gazetteer().entity(ref).country in ISLANDS for ref in known.refs)
    river = last == "河" and known.end - known.start > 2
    return (island or river) and AFTER_WATER.match(text, end) is not None


__all__ = ["landform", "lengthened", "widened"]
