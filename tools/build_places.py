"""Builds newsparse/gazetteer/data/places.bin and words.bin from the open tables: `python tools/build_places.py TABLES`.

TABLES is a folder with the raw tables that SOURCES.md names. Needs `babel` (names of countries) and `jieba` (word counts) beside the program's own
dependencies. The same tables give the same bytes.
"""

from __future__ import annotations

import argparse
import json
import math
import re
import struct
from array import array
from collections import defaultdict
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

from place_divisions import NO_NAME, PEOPLE, THIS_YEAR, divisions, heirs, short_forms
from place_words import add_jieba, build_words, read_dictionary
from tables import DATA, LISTS, rows, write

from newsparse.gazetteer import automaton
from newsparse.gazetteer.store import KINDS, Usage

#: zones that the tables call by a plain noun
GENERIC = re.compile("^(?:度假|休闲|高新|技术|产业|经济|工业|农业|科技|现代|国家级?|省级|市级|县级?|综合|旅游|生态|循环|园|区|开发|示范|物流|食品|新|集聚|集中|直属|国营|城市|社区|管理|委员会|特色|试验|合作|县城|城关|中心|有色|化工|机关|街道|林业局?|农牧?场|种畜场|林场|牧场|渔场|原种场|良种场|园艺场|苗圃|监狱|水库|管委会)+$")


#: since when zones have codes of their own
ZONES_SINCE = 2009
#: how a farm or zone is called; the table also has bureaus, prisons and firms
ZONE_WORD = re.compile("(?:区|场|园|港|岛|基地|新城|团|城|街道|镇|乡)$")


class Entity(NamedTuple):
    """What a name may mean. `code` has nine digits (a county's six and 000); 0 where the place has none."""

    code: int
    start: int
    end: int
    kind: str
    name: str
    country: str
    current: tuple[int, ...] = ()


class Names:
    """Names with what they may mean and how freely each may stand."""

    def __init__(self) -> None:
        self.entities: list[Entity] = []
        self.refs: dict[str, list[int]] = defaultdict(list)
        self.usage: dict[str, int] = {}

    def entity(self, entity: Entity) -> int:
        self.entities.append(entity)
        return len(self.entities) - 1

    def name(self, text: str, ref: int, usage: int) -> None:
        if ref not in self.refs[text]:
            self.refs[text].append(ref)
        if text not in self.usage or usage < self.usage[text]:
            self.usage[text] = usage


def is_word(tags: dict[str, int] | None) -> bool:
    """Whether the general dictionary has the name mostly as another word."""
    if not tags:
        return False
    place = sum(n for tag, n in tags.items() if tag in ("ns", "nsf"))
    rest = sum(n for tag, n in tags.items() if tag not in ("ns", "nsf", "nr", "nrf", "nz"))
    return rest > 3 and rest * 2 > place


def build_names(tables: Path, dictionary: dict[str, dict[str, int]]) -> Names:
    names = Names()
    never = set(_words(LISTS / "never_bare.txt"))
    risky = set(_words(tables / "risky_full_names.txt"))
    _add_divisions(names, tables, dictionary, never, risky)
    _add_townships(names, tables, dictionary, never, risky)
    _add_short_table(names, rows(tables / "nm_short_forms.tsv"))
    _add_short_table(names, ((short, full, "", "") for short, full in rows(LISTS / "short_forms.tsv")))
    _add_former(names)
    _add_world(names, tables, dictionary, never)
    _add_lists(names, never)
    _add_taiwan(names, never)
    _add_features(names, tables, dictionary)
    return names


def _words(path: Path) -> list[str]:
    lines = path.read_text(encoding="utf-8").splitlines()
    return [word for line in lines if not line.startswith("#") for word in line.split()]


def _add_divisions(
    names: Names, tables: Path, dictionary: dict[str, dict[str, int]], never: set[str], risky: set[str]
) -> None:
    found = divisions(tables)
    current = heirs(found)
    known = set(_words(LISTS / "well_known.txt"))
    for d in sorted(found, key=lambda d: (d.code, d.start)):
        kind = {1: "province", 2: "prefecture", 3: "county"}[d.level]
        ref = names.entity(Entity(d.code * 1000, d.start, d.end, kind, d.name, "CN", tuple(c * 1000 for c in current[d.code, d.start])))
        names.name(d.name, ref, _full_usage(d.name, dictionary, risky))
        if kind == "prefecture" and d.name.endswith("地区"):
            names.name(d.name.removesuffix("地区") + "专区", ref, Usage.FULL)  # what 地区 were called until 1970
        for short in short_forms(d.name, d.level):
            names.name(short, ref, _short_usage(short, d.level, never, known, dictionary))


def _full_usage(name: str, dictionary: dict[str, dict[str, int]], risky: set[str]) -> int:
    if name == "老城区":
        return Usage.BACKED
    if name == "解放区" or (len(name) < 3 and name != "兴县" and (name in BARE_WORDS or is_word(dictionary.get(name)))):
        return Usage.BOUND
    return Usage.RISKY if name in risky or len(name) < 3 else Usage.FULL


BARE_WORDS = frozenset(("和县", "城区", "郊区", "矿区", "市区", "新区", "街道", "老区", "东区", "西区", "南区", "北区"))


def _short_usage(short: str, level: int, never: set[str], known: set[str], dictionary: dict[str, dict[str, int]]) -> int:
    if level == 1:
        return Usage.FREE
    if short in never or (short not in known and is_word(dictionary.get(short))):
        return Usage.BOUND
    if level == 2 or len(short) > 2:
        return Usage.FREE if len(short) > 2 else Usage.RISKY
    return Usage.RISKY if short in known else Usage.BACKED


def _add_townships(names: Names, tables: Path, dictionary: dict[str, dict[str, int]], never: set[str], risky: set[str]) -> None:
    for table in ("towns_2025.tsv", "towns_nonadmin_2025.tsv"):
        for code, name in sorted(rows(tables / table), key=lambda row: row[0]):
            if NO_NAME.match(name) or len(name) < 3 or GENERIC.match(name):
                continue
            if table != "towns_2025.tsv" and not ZONE_WORD.search(name):
                continue
            kind = "township" if table == "towns_2025.tsv" or name.endswith(("街道", "镇", "乡", "苏木")) else "zone"
            ref = names.entity(Entity(int(code), ZONES_SINCE if kind == "zone" else 1981, 0, kind, name, "CN", (int(code),)))
            names.name(name, ref, Usage.BOUND if name in never or is_word(dictionary.get(name)) else Usage.RISKY if name in risky else Usage.TOWN)
            plain = PEOPLE.sub("", name)
            if plain != name and name.endswith("乡") and len(plain) > 2 and not (is_word(dictionary.get(plain)) or is_word(dictionary.get(plain[:-1]))):
                names.name(plain, ref, Usage.TOWN)  # 大龙潭彝族乡 is 大龙潭乡 too


def _add_short_table(names: Names, table: Iterable[Sequence[str]]) -> None:
    by_name: dict[str, list[int]] = defaultdict(list)
    for ref, entity in enumerate(names.entities):
        if entity.kind in ("prefecture", "county"):
            by_name[entity.name].append(ref)
    for alias, full, *_ in table:
        if alias in ("alias", "左旗"):
            continue
        for ref in by_name[full]:
            usage = Usage.BACKED if len(alias) == 2 and (alias[-1] in "旗县市" or alias == "阿盟") else Usage.FREE
            names.name(alias, ref, names.usage.get(alias, usage))


def _add_former(names: Names) -> None:
    for name, others, start, end, code in rows(LISTS / "former.tsv"):
        current = () if code == "-" else (int(code) * 1000,)
        kind = _feature_kind(name) or "region"
        ref = names.entity(Entity(0, int(start), int(end), kind, name, "CN", current))
        for form in (name, *(other for other in others.split(" ") if other != "-")):
            names.name(form, ref, Usage.FREE if len(form) > 2 else Usage.RISKY)


def _is_place(tags: dict[str, int] | None) -> bool:
    place = sum(n for tag, n in (tags or {}).items() if tag in ("ns", "nsf"))
    return place >= 3 and place >= 0.9 * sum((tags or {}).values())


#: how Taiwan writes countries and towns in letters that are also parts of other words and names
BOUND_ABROAD = frozenset(("马利", "尼日", "查德", "东加", "卡达", "马尔他", "千里达", "雪梨", "永珍", "海防", "新山", "沙那", "达佛", "清奈"))


def _add_world(names: Names, tables: Path, dictionary: dict[str, dict[str, int]], never: set[str]) -> None:
    from babel import Locale

    territories = {code: name for code, name in Locale("zh").territories.items() if re.fullmatch("[A-Z]{2}", code)}
    codes: dict[str, str] = {name: code for code, name in territories.items() if code not in ("EU", "UN", "EZ", "ZZ", "XA", "XB", "QO", "AC", "CP", "DG", "EA", "IC", "TA")}
    capitals: dict[str, str] = {}
    own = dict(rows(LISTS / "countries.tsv"))
    codes.update({name: code for name, code in own.items() if code != "-"})
    for fields in rows(tables / "jionlp/world_location.txt"):
        if len(fields) < 2:
            continue
        code = codes.get(fields[0]) or codes.get(fields[1]) or codes.get(fields[0] + "国")
        if code is None:
            print("no code for", fields[:2])
            continue
        codes[fields[0]] = codes[fields[1]] = code
        for city in [*fields[2:3], *(fields[3].split("/") if len(fields) > 3 else [])]:
            if city and code != "CN":
                capitals.setdefault(city, code)
    by_code: dict[str, int] = {}
    for name in sorted([*codes, *[n for n, c in own.items() if c == "-"]]):
        code = codes.get(name, "")
        if re.search("[a-zA-Z]|中国(香港|澳门)|^(香港|澳门|台湾|中国台湾)", name):
            continue
        full = territories.get(code, name) if code != "KP" and code != "KR" else {"KP": "朝鲜", "KR": "韩国"}[code]
        if code not in by_code or not code:
            by_code[code] = names.entity(Entity(0, 0, 0, "country", full if code else name, code))
        names.name(name, by_code[code], Usage.BOUND if name in BOUND_ABROAD else Usage.RISKY if len(name) == 2 else Usage.FREE)
    taken = set(names.refs)
    for name, code in sorted(capitals.items()):
        if name not in taken:
            ref = names.entity(Entity(0, 0, 0, "prefecture", name, code))
            names.name(name, ref, Usage.BACKED if name in never else Usage.FREE if len(name) > 2 else Usage.RISKY)
    for name, code in rows(LISTS / "world_regions.tsv"):
        kind = _prefecture_of_japan(name, code) or _feature_kind(name) or "region"
        ref = names.entity(Entity(0, 0, 0, kind, name, "" if code == "-" else code))
        names.name(name, ref, Usage.FREE if len(name) > 2 else Usage.RISKY)
    for name, code in rows(LISTS / "world_cities.tsv"):
        if name not in names.refs:
            kind = _prefecture_of_japan(name, code) or _feature_kind(name) or "prefecture"
            ref = names.entity(Entity(0, 0, 0, kind, name, "" if code == "-" else code))
            names.name(name, ref, Usage.BOUND if name in BOUND_ABROAD else Usage.FREE if len(name) > 2 else Usage.RISKY)
    for name, code, *_ in rows(tables / "foreign_cities_100k.tsv"):
        if name in names.refs or code in ("CN", "TW", "HK", "MO") or not re.fullmatch("[一-鿿]{2,8}", name):
            continue
        if len(name) == 2 and not _is_place(dictionary.get(name)):
            continue
        ref = names.entity(Entity(0, 0, 0, "prefecture", name, code))
        names.name(name, ref, Usage.BACKED if name in never else Usage.RISKY if len(name) == 2 else Usage.LISTED)


def _prefecture_of_japan(name: str, code: str) -> str | None:
    """岩手县 and 大阪府 are what provinces are here."""
    return "province" if code == "JP" and name[-1] in "县府都" else None


FEATURE = (
    ("prefecture", re.compile("专区$")),
    ("natural", re.compile("(?:山|山脉|岭|峰|河|江|湖|海|洋|湾|岛|群岛|列岛|半岛|海峡|峡|峡谷|沙漠|沙地|草原|平原|高原|盆地|泊|池|泉|溪|洲|礁|淀|角|水|川|瀑布|冰川|雪山|礁)$")),
    ("street", re.compile("(?:路|街|大道|大街|胡同|巷|环|里)$")),
    ("village", re.compile("(?:村|屯|寨|庄|嘎查)$")),
    ("township", re.compile("(?:镇|乡|苏木|街道)$")),
    ("zone", re.compile("(?:开发区|新区|园区|高新区|特区)$")),
    ("site", re.compile("(?:站|园|寺|庙|宫|殿|塔|门|桥|港|坛|陵|窟|馆|楼|关|堰|遗址|广场|公园|墓|府|库|堂|山庄|机场)$")),
    ("county", re.compile("(?:县|区)$")),
    ("prefecture", re.compile("(?:市)$")),
    ("province", re.compile("(?:州|省|邦|郡|府|道|行署区)$")),
)


def _feature_kind(name: str) -> str | None:
    return next((kind for kind, pattern in FEATURE if pattern.search(name)), None)


def _add_lists(names: Names, never: set[str]) -> None:
    for name, kind, where in rows(LISTS / "regions.tsv"):
        if kind == "word":
            names.name(name, names.entity(Entity(0, 0, 0, "region", name, "")), Usage.WORD)
            names.usage[name] = Usage.WORD
            continue
        _prepend(names, name, names.entity(_located(kind, name, where)))
    for name, *where in rows(LISTS / "natural.tsv"):
        _prepend(names, name, names.entity(_located("natural", name, where[0] if where else "CN")))
    for name, code, *_ in rows(LISTS / "sites.tsv"):
        if code == "word" or any(
            names.entities[ref].kind in ("prefecture", "county") and names.entities[ref].start < THIS_YEAR for ref in names.refs.get(name, ())
        ):
            continue
        kind = _feature_kind(name)
        kind = "street" if name.endswith("道") else "county" if kind in ("prefecture", "province", "county") else kind if kind in ("street", "zone") else "site"
        if kind == "site" and code in ISLANDS and name != "新界" and (_feature_kind(name) is None or name[-2:] in ("屯门", "水桥")):
            kind = "county"  # 屯门|柳园路
        entity = _located(kind, name, "CN" if code == "-" else code)
        usage = Usage.BACKED if name in never else Usage.FREE if len(name) > 2 else Usage.RISKY
        names.name(name, names.entity(entity), usage)


#: Hong Kong and Macau, whose quarters have no codes
ISLANDS = ("810000", "820000")


def _add_taiwan(names: Names, never: set[str]) -> None:
    """Its counties and cities; of its towns those whose names no division of the mainland bears, some without their last word too."""
    for county, short, towns, bare in rows(LISTS / "taiwan.tsv"):
        ref = names.entity(_located("county", county, "710000"))
        names.name(county, ref, Usage.FULL)
        for form in short.split():
            if form != "-":
                names.name(form, ref, Usage.BACKED if form in never else Usage.RISKY)
        if county[:-1] in bare.split():
            names.name(county[:-1], ref, Usage.BACKED)
        for town in towns.split():
            forms = [(town, Usage.TOWN), *([(town[:-1], Usage.BACKED)] if town[:-1] in bare.split() else [])]
            forms = [(form, usage) for form, usage in forms if form != "-" and form not in names.refs]
            if forms:
                ref = names.entity(_located("township", town, "710000"))
            for form, usage in forms:
                names.name(form, ref, usage)


def _located(kind: str, name: str, where: str) -> Entity:
    """A place without a code of its own; `where` is a country, - or the code of the division that it lies in."""
    if where.isdigit():
        return Entity(0, 0, 0, kind, name, "CN", (int(where) * 1000,))
    return Entity(0, 0, 0, kind, name, "" if where == "-" else where)


def _prepend(names: Names, name: str, ref: int) -> None:
    """A natural feature or region, which the list tells to stand freely even where a county has the same short form."""
    names.refs[name] = [ref, *names.refs.get(name, [])]
    names.usage[name] = Usage.BOUND if name == "大陆" else Usage.FREE if len(name) > 2 else Usage.RISKY


#: persons, peoples, bodies and plain nouns among the listed features
NO_FEATURE = frozenset((
    "环渤海", "泛太平洋", "花果山", "护城河", "世界岛", "月亮岛", "银山", "石河", "银河", "大兴岛", "伊斯兰", "圣母院", "中国海",
    "亨廷顿", "加西亚", "吉马良斯", "哈马斯", "尼古拉斯", "史沫特莱", "印第安", "库尔德", "费加罗", "苏维埃", "温斯顿", "切尔西",
    "弗林特", "汉密尔顿", "博尔德", "卡姆登", "克兰斯顿", "一社区", "二社区", "北社区", "南社区", "路社区", "科技园区", "临港区",
    "南厂区", "老矿区", "老街区", "集镇区", "贫民窟", "苹果园", "新城市", "执政府", "伊甸园", "关帝庙", "城隍庙", "大观园",
    "光明港", "南海诸", "三角洲",
))  # fmt: skip


#: proper nouns of the dictionary that are mountains, waters or temples by their last letter, and those that only look so
PROPER = re.compile("[一-鿿]{2}[山岭峰河江湖岛湾寺庙]")
NO_PROPER = frozenset((
    "上刀山", "侃大山", "储向峰", "到韶山", "周金山", "唐华山", "回唐山", "垃圾山", "姚文山", "寂静岭", "战金山", "权高峰", "朱长山", "断背山",
    "淘金山", "火烧山", "翻雪山", "肖爱山", "苏三山", "谢璞山", "连文山", "郝竹山", "金春山", "陆马山", "门文峰", "非高峰", "高维岭", "百岁山",
    "红塔山", "新高峰", "操隆山", "樊樊山", "双下山", "英雄山", "吴田山", "蓝莓山", "人造湖", "免税岛", "冒险岛", "冰下湖", "冰碛湖", "冷水湖",
    "变色湖", "和平岛", "夺命岛", "季节河", "小海湾", "小港湾", "岛屿湾", "御景湾", "无人岛", "无名岛", "星河湾", "江河湖", "海豚湾", "湖心岛",
    "激流岛", "熔岩湖", "爱妮岛", "环城河", "环礁岛", "母亲湖", "水母湖", "牛奶河", "玫瑰湾", "碧水湾", "碧海湾", "禁闭岛", "离於岛", "美丽岛",
    "蜜月岛", "过汉江", "游西湖", "游车河", "欢乐岛", "堰塞湖", "大盐湖", "大苦湖", "圣港岛", "邱景河", "可居岛", "红树湾", "橡树湾", "美林湾",
    "棕榈岛", "幸福岛", "银河湾", "太子湾", "双水湾", "小溪河", "民心河", "废黄河", "古运河", "礼拜寺", "石窟寺", "光禄寺", "护国寺", "山神庙",
    "对马岛", "国会山", "帝王庙", "火神庙", "老爷庙", "费府寺", "高基庙", "仙姑庙", "妈祖庙", "王爷庙", "马神庙", "祖师庙", "感恩寺",
))  # fmt: skip


def _add_features(names: Names, tables: Path, dictionary: dict[str, dict[str, int]]) -> None:
    listed = set(json.loads((tables / "geo_features_hanlp.json").read_text(encoding="utf-8")))
    foreign = json.loads((tables / "hanlp_nsf.json").read_text(encoding="utf-8"))
    for name in sorted(listed | set(foreign)):
        if name in names.refs or len(name) < 3 or not re.fullmatch("[一-鿿]+", name) or name in NO_FEATURE:
            continue
        if name.endswith("港") and any(names.entities[ref].code for ref in names.refs.get(name[:-1], ())):
            continue
        kind = _feature_kind(name) or "region"
        names.name(name, names.entity(Entity(0, 0, 0, kind, name, "")), Usage.FREE)
    for name, tags in dictionary.items():
        if PROPER.fullmatch(name) and set(tags) == {"nz"} and name not in names.refs and name not in NO_PROPER:
            names.name(name, names.entity(Entity(0, 0, 0, _feature_kind(name) or "site", name, "")), Usage.LISTED)
    for name, tags in dictionary.items():
        place = tags.get("ns", 0) + tags.get("nsf", 0)
        if name in names.refs or len(name) < 3 or len(name) > 7 or place < 2 or place < 0.9 * sum(tags.values()):
            continue
        kind = _feature_kind(name)
        if name in NO_FEATURE or (name.endswith("港") and any(names.entities[ref].code for ref in names.refs.get(name[:-1], ()))):
            continue  # 青岛港 lies in 青岛, which the rule of ports tells
        if kind and kind not in ("village", "street") and not NOT_PLACE.search(name):
            names.name(name, names.entity(Entity(0, 0, 0, kind, name, "")), Usage.LISTED)


NOT_PLACE = re.compile("^(?:开发|工业|经济|高新|贫民|繁华|市场|隔壁|中心|各|某|全|本|该|老区|自然|行政|建设|奥运|小|新|旧|老|大|海|农|民族|外)(?:区|村|镇|乡|路|街|山|岛|城|园|门|江|河|湖|州|市|县|开发区)$|(?:人|族|语|事件)$")


#: of several bearers of a name the highest goes first: 河北 is the province before it is a district of 天津
RANK = {"province": 1, "prefecture": 2, "county": 3, "township": 4, "zone": 5}


def write_names(names: Names, dictionary: dict[str, dict[str, int]], out: Path) -> None:
    """The names in order, each with its usage and references; the entities, coded ones first and in the order of codes."""
    order = sorted(range(len(names.entities)), key=lambda ref: (names.entities[ref].code == 0, names.entities[ref].code, names.entities[ref].start, ref))
    position = {ref: at for at, ref in enumerate(order)}
    patterns = sorted(name for name in names.refs if name)
    starts, refs = array("I", [0]), array("I")
    for name in patterns:
        bearers = sorted(names.refs[name], key=lambda ref: RANK.get(names.entities[ref].kind, 9) if names.entities[ref].code else 0)
        refs.extend(position[ref] for ref in bearers)
        starts.append(len(refs))
    entities = [names.entities[ref] for ref in order]
    texts, offsets, seen = bytearray(), array("I"), {}
    for entity in entities:
        if entity.name not in seen:
            raw = entity.name.encode()
            seen[entity.name] = len(texts) << 8 | len(raw)
            texts += raw
        offsets.append(seen[entity.name])
    currents, current_starts = array("I"), array("I", [0])
    for entity in entities:
        currents.extend(entity.current)
        current_starts.append(len(currents))
    built = automaton.build(patterns, engine="daachorse")
    total = sum(sum(tags.values()) for tags in dictionary.values())
    starts_of = {name[:size] for name in patterns if names.usage[name] < Usage.BACKED for size in range(1, min(len(name), 6) + 1)}
    write(out, {
        "automaton": built.serialize(),
        "patterns": "\n".join(patterns).encode(),
        "usage": bytes(names.usage[name] for name in patterns),
        "hides": bytes(_hides(name, names, starts_of) for name in patterns),
        "cost": bytes(_cost(dictionary.get(name), total) for name in patterns),
        "ref_start": _little(starts),
        "ref": _little(refs),
        "code": _little(array("I", [e.code for e in entities])),
        "years": b"".join(struct.pack("<HH", e.start, e.end) for e in entities),
        "kind": bytes(KINDS.index(e.kind) for e in entities),
        "country": "".join(e.country or "--" for e in entities).encode(),
        "name": _little(offsets),
        "names": bytes(texts),
        "current_start": _little(current_starts),
        "current": _little(currents),
    })  # fmt: skip


def _hides(name: str, names: Names, starts_of: set[str]) -> bool:
    """Whether another, firm name may begin inside this one or is its beginning: 通北 hides 北京."""
    return any(name[at:] in starts_of for at in range(1, len(name))) or any(
        name[:size] in names.usage and names.usage[name[:size]] < Usage.BACKED for size in range(2, len(name))
    )


def _cost(tags: dict[str, int] | None, total: int) -> int:
    """The cost of the name as a place by the general dictionary, 0 where it has none."""
    count = sum(n for tag, n in (tags or {}).items() if tag in ("ns", "nsf"))
    return min(255, round(-10 * math.log(count / total))) if count else 0


def _little(values: array[int]) -> bytes:
    return struct.pack(f"<{len(values)}I", *values)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("tables", type=Path, help="folder with the raw tables")
    tables = parser.parse_args().tables
    dictionary = read_dictionary(tables)
    names = build_names(tables, dictionary)
    DATA.mkdir(exist_ok=True)
    write_names(names, dictionary, DATA / "places.bin")
    build_words(add_jieba(dictionary), DATA / "words.bin")
    print(f"{len(names.refs)} names of {len(names.entities)} places")


if __name__ == "__main__":
    main()
