"""Years in figures: 2025年, 98年, 公元前202年, 光绪二十六年, 80年代, 20世纪, 2024学年."""

from __future__ import annotations

from ...chars import ARABIC
from ...linking.moments import DECADE, ERA, YEAR, Atom
from ...numerals import exact
from ...patterns import pattern
from ...traditional import Copy
from .figure_times import pair_of, read_length
from .units import FIGURE, NONE, Figure

#: the year before the first of an era
_ERAS = {
    "民国": 1911, "民國": 1911, "宣统": 1908, "光绪": 1874, "同治": 1861, "咸丰": 1850, "道光": 1820, "嘉庆": 1795, "乾隆": 1735, "雍正": 1722, "康熙": 1661,
    "崇祯": 1627, "天启": 1620, "万历": 1572, "嘉靖": 1521, "正德": 1505, "弘治": 1487, "成化": 1464, "正统": 1435, "宣德": 1425,
    "永乐": 1402, "洪武": 1367, "天宝": 741, "开元": 712, "贞观": 626, "明治": 1867, "大正": 1911, "昭和": 1925, "平成": 1988,
    "令和": 2018, "顺治": 1643, "隆庆": 1566, "景泰": 1449, "天顺": 1456, "建文": 1398, "至正": 1340, "至元": 1263, "元丰": 1077,
    "熙宁": 1067, "庆历": 1040, "景德": 1003, "靖康": 1125, "宣和": 1118, "崇宁": 1101, "元祐": 1085, "嘉祐": 1055, "淳熙": 1173, "开皇": 580,
    "武德": 617, "永徽": 649, "贞元": 784, "垂拱": 684, "咸亨": 669, "仪凤": 675, "麟德": 663, "显德": 953, "开宝": 967, "皇祐": 1048, "开禧": 1204, "重熙": 1031,
    "公元": 0, "西元": 0, "纪元": 0,
}  # fmt: skip
#: the last years of eras that 年间 tells as a whole: 乾隆年间
_LAST_YEARS = {
    "民国": 1949, "民國": 1949, "宣统": 1911, "光绪": 1908, "同治": 1874, "咸丰": 1861, "道光": 1850, "嘉庆": 1820, "乾隆": 1795, "雍正": 1735, "康熙": 1722, "顺治": 1661,
    "崇祯": 1644, "天启": 1627, "万历": 1620, "隆庆": 1572, "嘉靖": 1566, "正德": 1521, "弘治": 1505, "成化": 1487, "天顺": 1464, "景泰": 1456, "正统": 1449, "宣德": 1435,
    "永乐": 1424, "建文": 1402, "洪武": 1398, "天宝": 756, "开元": 741, "贞观": 649, "武德": 626, "永徽": 655, "贞元": 805, "元丰": 1085, "熙宁": 1077, "庆历": 1048, "景德": 1007,
    "宣和": 1125, "崇宁": 1106, "元祐": 1094, "嘉祐": 1063, "皇祐": 1054, "淳熙": 1189, "开皇": 600, "至正": 1368, "明治": 1912, "大正": 1926, "昭和": 1989,
}  # fmt: skip
WHOLE_ERA = "年间"
#: those that reckon from an event and not from a reign
_OF_ALL = frozenset(("公元", "西元", "纪元"))
#: eras whose names are words, places or of several dynasties: only with their dynasty before them
_ERAS_OF = {
    "汉": {
        "元始": 0, "建武": 24, "永平": 57, "建初": 75, "永元": 88, "永初": 106, "延熹": 157, "建宁": 167, "熹平": 171, "光和": 177, "中平": 183, "初平": 189,
        "兴平": 193, "建安": 195, "章武": 220, "建兴": 222, "延熙": 237, "建元": -141, "元光": -135, "元朔": -129, "元狩": -123, "元鼎": -117, "元封": -111, "太初": -105,
    },
    "魏": {"黄初": 219, "景初": 236, "正始": 239, "太和": 476, "正光": 519, "孝昌": 524, "武定": 542},
    "吴": {"黄武": 221, "赤乌": 237}, "蜀": {"章武": 220, "建兴": 222, "延熙": 237},
    "晋": {"泰始": 264, "咸宁": 274, "太康": 279, "永嘉": 306, "太宁": 322, "咸和": 325, "咸康": 334, "永和": 344, "宁康": 372, "太元": 375, "隆安": 396, "义熙": 404},
    "齐": {"永明": 482, "天保": 549}, "梁": {"天监": 501, "大同": 534}, "陈": {"太建": 568}, "周": {"保定": 560, "天和": 565, "建德": 571},
    "隋": {"仁寿": 600, "大业": 604},
    "唐": {
        "显庆": 655, "上元": 673, "至德": 755, "乾元": 757, "建中": 779, "大历": 765, "元和": 805, "长庆": 820, "大和": 826, "开成": 835, "会昌": 840, "大中": 846, "咸通": 859,
        "乾符": 873, "光启": 884, "天祐": 903,
    },
    "宋": {
        "建隆": 959, "太平兴国": 975, "至道": 994, "咸平": 997, "大中祥符": 1007, "天圣": 1022, "至和": 1053, "治平": 1063, "绍圣": 1093, "大观": 1106,
        "政和": 1110, "建炎": 1126, "绍兴": 1130, "隆兴": 1162, "乾道": 1164, "绍熙": 1189, "庆元": 1194, "嘉泰": 1200, "嘉定": 1207, "宝庆": 1224,
        "端平": 1233, "淳祐": 1240, "宝祐": 1252, "景定": 1259, "咸淳": 1264,
    },
    "辽": {"统和": 982, "开泰": 1011, "清宁": 1054, "咸雍": 1064, "大康": 1074, "大安": 1084},
    "金": {"天会": 1122, "天眷": 1137, "皇统": 1140, "正隆": 1155, "大定": 1160, "明昌": 1189, "承安": 1195, "泰和": 1200, "贞祐": 1212},
    "元": {"中统": 1259, "大德": 1296, "至大": 1307, "延祐": 1313, "泰定": 1323, "天历": 1327, "至顺": 1329},
    "明": {"永乐": 1402, "泰昌": 1619},
    "清": {"崇德": 1635, "天命": 1615, "天聪": 1626},
}  # fmt: skip
_DYNASTY_ERA = pattern(f"([{''.join(_ERAS_OF)}])(?:朝|[一-鿿][帝宗祖])?({'|'.join(sorted({era for eras in _ERAS_OF.values() for era in eras}, key=lambda era: (-len(era), era)))})[ 　]?$")
#: 明洪武三年, 北宋元丰元年: the dynasty belongs to the year
_ERA_BEFORE = pattern(f"(?:(?:[东西南北]?[汉晋宋]|大?[唐元明清]|隋)(?:朝|[一-鿿][帝宗祖])?)?(公元前|西元前|{'|'.join(_ERAS)})[ 　]?$")
#: with what the stretches end that the two patterns above take
_ERA_ENDS = frozenset({era[-1] for era in _ERAS} | set("前 　\n"))
_DYNASTY_ERA_ENDS = frozenset({era[-1] for eras in _ERAS_OF.values() for era in eras} | set(" 　\n"))
_YEARS_LISTED = pattern(rf"(?<![{FIGURE}.、])((?:[{ARABIC}]{{4}}、){{1,4}})$")
_DECADE_LISTED = pattern(rf"(?<![{FIGURE}])([1-8１-８][0０]|[一二三四五六七八])、$")
_CHRISTIAN = pattern("[公西]元(前)?$")
_MONTH_AFTER = pattern(rf"[ 　]?[{FIGURE}]{{1,3}}[ 　]?(?:月(?!球)|[日号])")
#: what only a text counts its years so that is of Taiwan
_REPUBLIC = pattern(r"民[国國]|(?<![0-9])1[0-4][0-9]年(?:度|[0-9]{1,2}月)|[县乡]公所|县府|行政院|立法院|立委|内政部|中央社|乡长|县议[员会]")
#: what makes a round figure a number of years: 1500年历史
_LONG_AFTER = ("历史", "前", "来", "以", "的", "间", "后", "之", "文", "多", "余", "古")
_LONG_BEFORE = ("有", "近", "约", "过", "超")
#: a stretch of years in brackets, the first after it or before it: 唐（618年—907年）
_STRETCH = r"[ 　]?[-—－–―~～至]{1,2}[ 　]?"
_FROM = pattern(r"[(（]约?(?:公元)?[ 　]?$")
_TO = pattern(rf"[(（]约?(?:公元)?[ 　]?[1-9][0-9]{{2}}年?{_STRETCH}$")
_UNTIL = pattern(rf"{_STRETCH}(?:约|公元)?[1-9][0-9]{{2,3}}年[ 　]?[)）]")
#: no year of the calendar is later
_LAST = 2200


def read_year(figure: Figure) -> tuple[Atom, ...]:
    """A year, a range of years, or where neither fits a length."""
    value = figure.value
    if figure.is_plain and isinstance(value, int) and value >= 1:
        if figure.to:
            return _year_range(figure, value)
        before = figure.before
        era = _ERA_BEFORE.search(figure.text, max(0, figure.start - 9), figure.start) if before in _ERA_ENDS else None
        if era:
            if era[1].endswith("前"):
                return ((era.start(), figure.end, YEAR, "bc", value, None),)
            return ((era.start(), figure.end, YEAR, "year", _ERAS[era[1]] + value, None if era[1] in _OF_ALL else "era"),)
        if before in _DYNASTY_ERA_ENDS and (first := _first_of_era(figure.text, figure.start)) is not None:
            return (_of_era(first, figure.end, value),)
        if 100 <= value < 150 and _is_of_republic(figure):
            return ((figure.start, figure.end, YEAR, "year", 1911 + value, None),)
        if _is_full(figure, value):
            listed = _YEARS_LISTED.search(figure.text, max(0, figure.start - 21), figure.start) if figure.before == "、" else None
            years = [int(year) for year in listed[1].split("、")[:-1]] if listed else []
            if listed and years == list(range(value - len(years), value)):  # 2023、2024年
                return ((listed.start(), figure.end, YEAR, "range", years[0], value),)
            return ((figure.start, figure.end, YEAR, "year", value, None),)
        if _is_short(figure, value):
            return ((figure.start, figure.end, YEAR, "short", value % 100, None),)
    return NONE if figure.before == "第" else read_length(figure)


def _first_of_era(text: str, end: int) -> tuple[int, int] | None:
    """Where 南宋绍兴 of 南宋绍兴五年 begins, which ends at `end`, and the year before its first."""
    found = _DYNASTY_ERA.search(text, max(0, end - 8), end)
    before = _ERAS_OF[found[1]].get(found[2]) if found else None
    if found is None or before is None:
        return None
    return found.start() - text.startswith(tuple("东西南北后蜀"), found.start() - 1), before


def _of_era(first: tuple[int, int], end: int, value: int) -> Atom:
    """A year of an era; 元鼎六年 lies before our own."""
    year = first[1] + value
    return (first[0], end, YEAR, "year", year, "era") if year > 0 else (first[0], end, YEAR, "bc", -year, "era")


def first_years(text: str) -> list[Atom]:
    """The first years of eras, which have no figure: 北宋元丰元年, 光绪元年."""
    found: list[Atom] = []
    at = text.find("元年")
    while at >= 0:
        era = _ERA_BEFORE.search(text, max(0, at - 9), at)
        first = (era.start(), _ERAS[era[1]]) if era and era[1] in _ERAS and era[1] not in _OF_ALL else _first_of_era(text, at)
        if first is not None:
            found.append(_of_era(first, at + 2, 1))
        at = text.find("元年", at + 2)
    return found


def whole_eras(text: str) -> list[Atom]:
    """All the years of an era: 明万历年间."""
    found: list[Atom] = []
    at = text.find(WHOLE_ERA)
    while at >= 0:
        era = _ERA_BEFORE.search(text, max(0, at - 9), at)
        if era is not None and era[1] in _LAST_YEARS:
            found.append((era.start(), at + len(WHOLE_ERA), YEAR, "range", _ERAS[era[1]] + 1, _LAST_YEARS[era[1]]))
        at = text.find(WHOLE_ERA, at + 1)
    return found


def _year_range(figure: Figure, first: int) -> tuple[Atom, ...]:
    """1983—2024年, 1998—99年, 96—98年; 十年至2035年 is none, and 3至5年 a length."""
    last = figure.last
    if last is None:
        return read_length(figure)
    if 1000 <= first <= _LAST and (first <= last <= _LAST or first % 100 < last < 100):
        return ((figure.start, figure.end, YEAR, "range", first, last),)
    if 100 < first < min(last, 1000) and first % 100 and figure.after(")", "）") and _FROM.search(figure.text, max(0, figure.start - 6), figure.start):
        return ((figure.start, figure.end, YEAR, "range", first, last),)
    if 49 < first < last < 100 and _is_short(figure, first):
        return ((figure.start, figure.end, YEAR, "range", 1900 + first, 1900 + last),)
    return NONE if 1000 <= last <= _LAST and first < 1000 else read_length(figure)


def _is_full(figure: Figure, value: int) -> bool:
    """2025年, 一九八五年, 三六七年, 两千零五年; not 1500年历史, 3000年."""
    printed = figure.figure
    if value > _LAST:
        return False
    written = any(char in "十百千廿卅" for char in printed)
    if len(printed) == 4 and not written:
        if value < 1000 and printed[0] not in "0０〇零○":
            return False
        if value % 100 or value >= 1900:
            return True
        before = figure.text[max(0, figure.start - 2) : figure.start]
        return not (figure.after(*_LONG_AFTER) or before.endswith(_LONG_BEFORE))
    if len(printed) == 3 and not written:
        return not printed.isdecimal() or _is_of_stretch(figure)
    return value >= 1900 and "千" in printed and not figure.after(*_LONG_AFTER)


def _is_of_stretch(figure: Figure) -> bool:
    """Whether a year of three figures begins or ends a stretch of years in brackets: （618年—907年）."""
    text, start, end = figure.text, figure.start, figure.end
    if text[end : end + 1] in (")", "）"):
        return _TO.search(text, max(0, start - 14), start) is not None
    return _UNTIL.match(text, end) is not None and _FROM.search(text, max(0, start - 6), start) is not None


def _is_of_republic(figure: Figure) -> bool:
    """114年3月5日, 113年度 in a text in traditional characters that counts its years so; 有114年歷史 is a length."""
    if not isinstance(figure.text, Copy) or not (
        figure.figure.isdecimal() or (len(figure.figure) == 3 and "百" not in figure.figure)
    ):
        return False
    if figure.unit == "年度" or _MONTH_AFTER.match(figure.text, figure.end):
        return True
    if figure.after(*_LONG_AFTER, "余") or figure.before in tuple("近约逾达有过超第满长"):
        return False
    return _REPUBLIC.search(figure.text) is not None


def _is_short(figure: Figure, value: int) -> bool:
    """98年, 07年, 八七年, 15年3月: two figures, not read as a number of years."""
    printed = figure.figure
    if len(printed) != 2 or any(char in "十百千廿卅两" for char in printed) or value > 99:
        return False
    if printed[0] in "0０零〇○" or _MONTH_AFTER.match(figure.text, figure.end) or figure.after(*"底初末春夏秋冬"):
        return True
    if printed.isdecimal():
        return value > 75 and value % 10 != 0 and not figure.after(*"来前后间内里多余时历")
    ones = "一二三四五六七八九"
    first, second = ones.find(printed[0]), ones.find(printed[1])
    near = first >= 0 and second - first == 1
    return printed[0] in "四五六七八九" and not near  # 五八年, but 七八年 are seven or eight


def read_decade(figure: Figure) -> tuple[Atom, ...]:
    """80年代, 1980年代, 七八十年代, 70、80年代."""
    value, printed = figure.value, figure.figure
    pair = pair_of(printed[:2]) if len(printed) == 3 and printed[2] == "十" else None
    if pair and figure.is_plain and not figure.to:
        return ((figure.start, figure.end, DECADE, "short", pair[0] * 10, pair[1] * 10),)
    if not figure.is_plain or not isinstance(value, int) or value % 10:
        return NONE
    last = figure.last if figure.to else None
    if figure.to and (last is None or last % 10 or not (value < last < 100 or 1000 <= value < last <= _LAST)):
        return NONE
    if value < 100:
        listed = _DECADE_LISTED.search(figure.text, max(0, figure.start - 3), figure.start) if figure.before == "、" and last is None else None
        if listed and exact(listed[1]) in (value - 10, value // 10 - 1):  # 70、80年代, 七、八十年代
            return ((listed.start(), figure.end, DECADE, "short", value - 10, value),)
        return ((figure.start, figure.end, DECADE, "short", value, last),)
    return ((figure.start, figure.end, DECADE, "year", value, last),) if 1000 <= value <= _LAST else NONE


def read_century(figure: Figure) -> tuple[Atom, ...]:
    """20世纪; 半个世纪 and 两个世纪 are lengths."""
    if not figure.is_plain:
        return read_length(figure)
    value = figure.value
    if not isinstance(value, int) or not 1 <= value <= 30 or figure.to:
        return NONE
    era = _CHRISTIAN.search(figure.text, max(0, figure.start - 3), figure.start)
    if era is None:
        return ((figure.start, figure.end, ERA, "century", value, None),)
    return ((era.start(), figure.end, ERA, "bc" if era[1] else "century", value, None),)


def read_school(figure: Figure) -> tuple[Atom, ...]:
    """2024学年 is September to August, 2024财年 the year as printed."""
    value = figure.value
    if figure.to or not figure.is_plain or not isinstance(value, int) or not 1900 <= value <= _LAST:
        return NONE
    return ((figure.start, figure.end, YEAR, "school" if figure.unit == "学年" else "year", value, None),)
