"""How dear an unknown name is: 双井|村 by its letters, 滨河|北路 as a word that streets are named after."""

from __future__ import annotations

from functools import lru_cache

from ...gazetteer.words import FAR, words
from ...patterns import pattern
from .endings import (
    LEVEL_NOUN,
    ONLY_FOREIGN,
    PARKS,
    PEOPLES,
    PORT,
    RINGS,
    STREETS,
    TRANSLIT,
    VILLAGE_FEATURES,
    VILLAGE_SOUNDS,
    Ending,
)
from .rules import LANDFORM, SITE, STREET, VILLAGE, ZONE

#: how dear a bare short form is at least, as words, for its full form elsewhere in the article to be enough
RARE = 140
#: plain nouns among them that the dictionary does not tell
PLAIN = frozenset(("新城", "城关", "城中", "南城", "关外", "大山", "大海", "西山", "西湖", "东湖", "中山"))
#: what roads are made of
PLAIN_ROADS = frozenset(("砂石", "沙石", "石子", "碎石", "泥土", "水泥", "柏油", "沥青", "石板", "黄土", "砂土", "土石", "山石"))
#: 东|三环
SIDES = frozenset("东西南北") | {"东北", "东南", "西北", "西南"}
#: 怒山|两大山脉
LARGE = pattern("[两二三四五六七八九十]大")
#: what makes a plain noun with 河
PLAIN_RIVERS = frozenset(("护城", "沿", "内", "界", "穿城", "过境", "母亲"))
#: whose office is only of honour: 石湾村|名誉|村支书
HONORARY = "名誉"
#: plain kinds of grassland
GRASSLANDS = frozenset(("草甸", "荒漠", "典型", "高寒", "天然", "人工", "温性", "山地", "疏林", "退化", "沙化", "稀树", "高山", "千里", "万里", "百里", "万亩", "大"))
#: plain kinds of housing estates and farms
PLAIN_ESTATES = pattern("居民|住宅|老旧|示范|文明|养殖|封闭|智慧|高档|普通|开放|城市|农民|移民|廉租|公租|经适|安居|拆迁|棚户|宿舍|职工|无物业|物业|绿色|园林|花园式|生态|平安|和谐|低碳|零|试点|部分|多数|周边|附近|数字|美丽|精品|标准|多层|高层")
#: plain kinds of wetland
WETLANDS = frozenset(("小微", "滨海", "沿海", "内陆", "城市", "重要", "国际", "湖泊", "河流", "人工", "河口", "泥炭", "高原", "沼泽"))


def name_cost(body: str, ending: Ending, last: str, inside: bool) -> int:
    """The cost of `body` before its last word; FAR where no name is so; `inside` right behind the division that it lies in."""
    foreign = len(body) >= 3 and (VILLAGE_SOUNDS if ending.rule is VILLAGE else TRANSLIT).issuperset(body)
    if last in ONLY_FOREIGN and not foreign and not (last == "县" and inside and len(body) < 4):
        return FAR
    if (last == "村" and body[-1] == "山" and len(body) < 3 and not inside) or (last == PORT and body[-1] in "海河江京深新"):
        return FAR
    if last in ("平原", "高原", "丘陵") and not foreign:
        return FAR
    if last == "村" and body == HONORARY:
        return FAR
    if last == "寨" and body.endswith("学大"):
        return FAR  # 安徽|学大寨
    if last == "族村" and (len(body) < 2 or body in PEOPLES):
        return FAR
    if last == "街道" and body[-1] == "路" and (len(body) < 3 or body.endswith(("道路", "公路", "铁路", "马路"))):
        return FAR
    if last in ("镇", "乡", "村") and any(letter in "村镇乡" for letter in body):
        return FAR
    if (len(last) == 1 and last in body) or LEVEL_NOUN.search(body):
        return FAR
    size = len(body)
    if ending.rule is STREET:
        if last in RINGS:
            return ending.base if body in SIDES else FAR
        if (last == "一路" and body not in STREETS) or (last == "环路" and body[-1] not in "一二三四五六") or (last == "路" and body in PLAIN_ROADS):
            return FAR
    elif ending.rule is LANDFORM:
        if "大" in body and LARGE.search(body):
            return FAR
        if last == "草原" and body in GRASSLANDS:
            return FAR
        if (size < 3 and last in "河江" and body[-1] in "两二三") or (last == "湿地" and body in WETLANDS):
            return FAR  # 汾、黄|二河
        if (last == "河" and body in PLAIN_RIVERS) or (last == "山脉" and body[-1] in "两二三"):
            return FAR
    elif (last == "区" and body[-1] in "东南西北中") or (last == "社区" and "未来" in body) or (last == "小区" and PLAIN_ESTATES.search(body)):
        return FAR
    if foreign or last in ("嘎查", "苏木"):
        return ending.base + 40 * size
    if last in ("公园", "广场") and body in PARKS:
        return ending.base
    if ending.rule in (ZONE, SITE):
        return ending.base + 58 * size
    if (ending.rule is STREET or last.endswith("公社")) and body in STREETS:
        return ending.base + 60
    feature = 30 if last == "村" and size > 1 and body[-1] in VILLAGE_FEATURES else 0
    return ending.base + 66 * size + 12 * max(0, size - 2) + (45 if size == 1 else 0) - feature


@lru_cache(1 << 12)
def is_rare(printed: str) -> bool:
    """Whether a name that must not stand bare is an uncommon word, which its full form in the article may back: 石泉, not 合作."""
    return printed not in PLAIN and words().costs(printed)[-1] >= RARE
