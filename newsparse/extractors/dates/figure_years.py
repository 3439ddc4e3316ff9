"""Years in figures: 2025年, 98年, 公元前202年, 光绪二十六年, 80年代, 20世纪, 2024学年."""

from __future__ import annotations

import re

from ...linking.moments import DECADE, ERA, YEAR
from ...numerals import Exact, exact
from .figure_times import read_length_figure
from .units import FIGURE, Found, Unit

_MONTH_AFTER = re.compile(rf"[ 　]?[{FIGURE}]{{1,3}}[ 　]?(?:月(?!球)|[日号])")
_ERA_BEFORE = re.compile(r"(公元前|西元前|公元|西元|纪元|民国|光绪|宣统|同治|咸丰|道光|嘉庆|乾隆|雍正|康熙|洪武|永乐|宣德|正统|成化|弘治|正德|嘉靖|万历|天启|崇祯|贞观|开元|天宝|昭和|大正|明治|平成|令和)[ 　]?$")
_ERAS = {
    "民国": 1911, "光绪": 1874, "宣统": 1908, "同治": 1861, "咸丰": 1850, "道光": 1820, "嘉庆": 1795, "乾隆": 1735, "雍正": 1722,
    "康熙": 1661, "洪武": 1367, "永乐": 1402, "宣德": 1425, "正统": 1435, "成化": 1464, "弘治": 1487, "正德": 1505, "嘉靖": 1521, "万历": 1572,
    "天启": 1620, "崇祯": 1627, "贞观": 626, "开元": 712, "天宝": 741, "昭和": 1925, "大正": 1911, "明治": 1867, "平成": 1988, "令和": 2018, "公元": 0, "西元": 0, "纪元": 0,
}  # fmt: skip


def read_year(text: str, start: int, figure: str, value: Exact | None, unit: Unit, found: Found) -> int:
    end = unit.end()
    era = _ERA_BEFORE.search(text, max(0, start - 4), start)
    plain = not (unit["more"] or unit["ge"] or unit["half"])
    if plain and isinstance(value, int) and value >= 1:
        if unit["to"]:
            last = exact(unit["to"])
            if isinstance(last, int) and 1000 <= value <= 2200 and (value <= last <= 2200 or (0 < last < 100 and last > value % 100)):
                found.append((start, end, YEAR, "range", value, last))
                return end
            if _is_short_year(text, figure, value, end) and isinstance(last, int) and value < last < 100 and value > 49:
                found.append((start, end, YEAR, "range", 1900 + value, 1900 + last))
                return end
            if isinstance(last, int) and 1000 <= last <= 2200 and value < 1000:
                # 十年至2035年 is no range of years: the second figure stands for itself
                return 0
            return read_length_figure(text, start, figure, value, unit, found)
        if era:
            if era[1].endswith("前"):
                found.append((era.start(), end, YEAR, "bc", value, None))
                return end
            found.append((era.start(), end, YEAR, "year", _ERAS[era[1]] + value, None))
            return end
        if _is_full_year(text, start, figure, value, end):
            found.append((start, end, YEAR, "year", value, None))
            return end
        if _is_short_year(text, figure, value, end):
            found.append((start, end, YEAR, "short", value % 100, None))
            return end
    if start and text[start - 1] == "第":
        return 0
    return read_length_figure(text, start, figure, value, unit, found)


def _is_full_year(text: str, start: int, figure: str, value: int, end: int) -> bool:
    size = len(figure)
    if value > 2200:
        return False
    if size == 4 and (figure.isdecimal() or not any(c in "十百千" for c in figure)):
        if value < 1000 and figure[0] not in "0０〇零○":
            return False
        if value % 100 == 0 and value < 1900:  # 1500年历史
            after, before = text[end : end + 2], text[max(0, start - 2) : start]
            return not (after.startswith(("历史", "前", "来", "以", "的", "间", "后", "之", "文", "多", "余")) or before.endswith(("有", "近", "约", "过", "超")))
        return True
    if size == 3 and not figure.isdecimal() and not any(c in "十百千廿卅" for c in figure):
        return True
    return value >= 1900 and "千" in figure and not text.startswith(("来", "前", "以", "历史", "的", "间", "后", "文", "古"), end)


def _is_short_year(text: str, figure: str, value: int, end: int) -> bool:
    """98年, 07年, 八七年, 15年3月: two figures, not read as a number of years."""
    if len(figure) != 2 or any(c in "十百千廿卅两" for c in figure) or value > 99:
        return False
    after = text[end : end + 1]
    if _MONTH_AFTER.match(text, end):
        return True
    if after and after in "底初末春夏秋冬":
        return True
    if figure[0] in "0０零〇○":
        return True
    if figure.isdecimal():
        return value > 75 and value % 10 != 0 and (not after or after not in "来前后间内里多余时历")
    first, second = figure[0], figure[1]
    order = "一二三四五六七八九"
    near = first in order and second in order and order.index(second) - order.index(first) in (1, 2)
    return first in "四五六七八九" and not near


def read_decade(text: str, start: int, figure: str, value: Exact | None, unit: Unit, found: Found) -> int:
    if unit["more"] or unit["ge"] or unit["half"] or not isinstance(value, int) or value % 10:
        return 0
    end = unit.end()
    if unit["to"]:
        last = exact(unit["to"])
        if isinstance(last, int) and last % 10 == 0 and last < 100 and value < 100:
            found.append((start, end, DECADE, "short", value, last))
            return end
        return 0
    if value < 100:
        found.append((start, end, DECADE, "short", value, None))
    elif 1000 <= value <= 2200:
        found.append((start, end, DECADE, "year", value, None))
    else:
        return 0
    return end


def read_century(text: str, start: int, figure: str, value: Exact | None, unit: Unit, found: Found) -> int:
    if unit["ge"] or unit["more"] or unit["half"]:
        return read_length_figure(text, start, figure, value, unit, found)
    if not isinstance(value, int) or not 1 <= value <= 30 or unit["to"]:
        return 0
    found.append((start, unit.end(), ERA, "century", value, None))
    return unit.end()


def read_school(text: str, start: int, figure: str, value: Exact | None, unit: Unit, found: Found) -> int:
    """2024学年 is September to August, 2024财年 the year as printed."""
    if unit["to"] or unit["more"] or unit["ge"] or not isinstance(value, int) or not 1900 <= value <= 2200:
        return 0
    found.append((start, unit.end(), YEAR, "school" if unit["unit"] == "学年" else "year", value, None))
    return unit.end()
