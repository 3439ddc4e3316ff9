"""A figure with its unit as a link: 2025年 a year, 3年 a length, 10月, 14日, 8时30分, 80年代, 一季度, 两周."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from ...chars import ARABIC, DASHES
from ...linking.moments import CLOCK, DAY, DAYPART, DECADE, ERA, LENGTH, MINUTE, MONTH, PART, WEEK, YEAR, Atom
from ...numerals import Exact, exact

_NUM = rf"{ARABIC}零〇○一二两兩三四五六七八九十百千廿卅"
UNIT = re.compile(
    rf"""
    (?P<space>[ 　])?
    (?:(?:至|到|[{DASHES}]{{1,2}}|或)[ 　]?(?P<to>[{_NUM}]{{1,9}}(?:[.．][{ARABIC}]{{1,4}})?)[ 　]?)?   # 3至5年, 1—9月
    (?P<more>[多余来几]{{0,2}})
    (?P<ge>个|個)?
    (?P<half>半|多)?
    [ 　]?
    (?P<unit>年代|年度|年级|周年|周岁|年|月份|月|日元|日|号线|号楼|号院|号|號|小时|小時|时|時|钟头|点钟|点|點|分钟|分鐘|分之|分|秒钟|秒
      |天|周|週|星期|礼拜|世纪|世紀|季度|季|工作日|交易日|昼夜|学年|学期|财年|夜)
    """,
    re.VERBOSE,
)
_CLOCK_TAIL = re.compile(
    rf"[ 　]?(?:(?P<half>半)|(?P<quarter>[一三])刻|整|(?P<minutes>[{_NUM}]{{1,3}})[ 　]?分(?!之)(?:[ 　]?(?P<seconds>[{_NUM}]{{1,3}})[ 　]?秒)?)"
)
_MONTH_AFTER = re.compile(rf"[ 　]?[{_NUM}]{{1,3}}[ 　]?(?:月(?!球)|[日号])")
_ERA_BEFORE = re.compile(r"(公元前|西元前|公元|西元|纪元|民国|光绪|宣统|同治|咸丰|道光|嘉庆|乾隆|雍正|康熙|洪武|永乐|宣德|正统|成化|弘治|正德|嘉靖|万历|天启|崇祯|贞观|开元|天宝|昭和|大正|明治|平成|令和)[ 　]?$")
_ONES = "一二三四五六七八九十两"
_HEADS = {"早": "早上", "晚": "晚上", "晨": "清晨"}
_ERAS = {
    "民国": 1911, "光绪": 1874, "宣统": 1908, "同治": 1861, "咸丰": 1850, "道光": 1820, "嘉庆": 1795, "乾隆": 1735, "雍正": 1722,
    "康熙": 1661, "洪武": 1367, "永乐": 1402, "宣德": 1425, "正统": 1435, "成化": 1464, "弘治": 1487, "正德": 1505, "嘉靖": 1521, "万历": 1572,
    "天启": 1620, "崇祯": 1627, "贞观": 626, "开元": 712, "天宝": 741, "昭和": 1925, "大正": 1911, "明治": 1867, "平成": 1988, "令和": 2018, "公元": 0, "西元": 0, "纪元": 0,
}  # fmt: skip
#: ISO 8601 code of a unit, and whether it stands after the T
UNITS = {
    "年": "Y", "周年": "Y", "学年": "Y", "月": "M", "天": "D", "日": "D", "昼夜": "D", "工作日": "D", "交易日": "D", "夜": "D", "周": "W", "週": "W", "星期": "W", "礼拜": "W",
    "小时": "TH", "小時": "TH", "钟头": "TH", "分钟": "TM", "分鐘": "TM", "分": "TM", "秒": "TS", "秒钟": "TS", "季度": "Q", "世纪": "C", "世紀": "C",
}  # fmt: skip


def read_figure(text: str, start: int, end: int, unit: re.Match[str], found: list[Atom]) -> int:
    """Read one figure with its unit; returns where the link ends, 0 where it is none."""
    name = unit["unit"]
    read = _READERS.get(name)
    if read is None:
        return 0
    figure = text[start:end]
    start, figure = _own_part(figure, start)
    value = exact(figure)
    if value is None and len(figure) != 2:
        return 0
    return read(text, start, figure, value, unit, found)


def _own_part(figure: str, start: int) -> tuple[int, str]:
    """万一3 → 3, 零三十 → 三十: Arabic figures right after a character of another word; 统一 itself is not known here."""
    if figure[-1] in "0123456789０１２３４５６７８９" and not figure[0].isdecimal():
        at = next(at for at, char in enumerate(figure) if char.isdecimal())
        return start + at, figure[at:]
    if figure[0] in "零〇" and len(figure) > 1 and ("十" in figure or (len(figure) == 2 and figure[1] not in "零〇")):
        return start + 1, figure[1:]
    return start, figure


Found = list[Atom]
_Unit = re.Match[str]


def _year(text: str, start: int, figure: str, value: Exact | None, unit: _Unit, found: Found) -> int:
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
            return _length(text, start, figure, value, unit, found)
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
    return _length(text, start, figure, value, unit, found)


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


def _month(text: str, start: int, figure: str, value: Exact | None, unit: _Unit, found: Found) -> int:
    end = unit.end()
    if unit["ge"] or unit["more"] or unit["half"]:
        if unit["unit"] == "月份":
            return 0
        return _length(text, start, figure, value, unit, found)
    if figure in ("两", "兩") or (figure == "一" and start and text[start - 1] in "这每那"):
        return _length(text, start, figure, value, unit, found)
    pair = _pair(figure)
    if pair and not unit["to"]:  # 二三月
        found.append((start, end, MONTH, "range", *pair))
        return end
    if not isinstance(value, int) or not 1 <= value <= 12 or "." in figure:
        return 0
    if unit["to"]:
        last = exact(unit["to"])
        if isinstance(last, int) and 1 <= last <= 12 and "." not in unit["to"]:
            if last >= value:
                found.append((start, end, MONTH, "range", value, last))
                return end
            return 0
        return 0
    if text.startswith(("球", "饼", "老", "嫂", "街", "亮", "薪", "租", "供", "革命", "怀胎"), end) and unit["unit"] == "月":
        return 0
    if start and text[start - 1] == "闰":
        found.append((start - 1, end, MONTH, "lunar", value, True))
        return end
    found.append((start, end, MONTH, "month", value, None))
    return end


def _day(text: str, start: int, figure: str, value: Exact | None, unit: _Unit, found: Found) -> int:
    end = unit.end()
    name = unit["unit"]
    if name == "日":
        if unit["more"] or unit["half"] or unit["ge"]:
            return _length(text, start, figure, value, unit, found)
        if end < len(text) and text[end] in "元内均趋益" and not text.startswith("内蒙", end):
            return 0
        if text.startswith("本", end) and not text.startswith(("本报", "本网", "本台", "本社", "本刊"), end):
            return 0
    if figure in ("两", "兩") and name == "日":
        return _length(text, start, figure, value, unit, found)
    if not isinstance(value, int) or not 1 <= value <= 31 or unit["half"] or unit["more"] or unit["ge"]:
        if name == "日" and isinstance(value, int) and 31 < value < 1000:
            return _length(text, start, figure, value, unit, found)
        return 0
    if unit["to"]:
        last = exact(unit["to"])
        if isinstance(last, int) and value < last <= 31:
            found.append((start, end, DAY, "range", value, last))
            return end
        return 0
    found.append((start, end, DAY, "day", value, 0 if name == "日" else 1))
    return end


def _clock(text: str, start: int, figure: str, value: Exact | None, unit: _Unit, found: Found) -> int:
    end = unit.end()
    pair = _pair(figure)
    if pair and not (unit["ge"] or unit["more"] or unit["half"] or unit["to"]):  # 七八点
        if text.startswith("钟", end):
            end += 1
        found.append((start, end, CLOCK, "shy_range", pair[0] * 3600, pair[1] * 3600))
        return end
    if unit["ge"] or unit["more"] or unit["half"] or not isinstance(value, int) or not 0 <= value <= 24:
        return 0
    if start and text[start - 1] in "早晚晨":
        found.append((start - 1, start, DAYPART, "part", _HEADS[text[start - 1]], None))
    strong = 0 if unit["unit"] in ("点", "點") else 1
    if unit["unit"] == "点钟":
        strong = 2
    if unit["to"]:
        last = exact(unit["to"])
        if not isinstance(last, int) or not 0 <= last <= 24:
            return 0
        found.append((start, end, CLOCK, "range" if strong else "shy_range", value * 3600, last * 3600))
        return end
    seconds = value * 3600
    tail = _CLOCK_TAIL.match(text, end)
    if tail:
        minutes = exact(tail["minutes"]) if tail["minutes"] else 30 if tail["half"] else 15 * (1 if tail["quarter"] == "一" else 3) if tail["quarter"] else 0
        if not isinstance(minutes, int) or minutes > 59:
            return 0
        if not (tail["half"] and text.startswith(("年", "月", "天", "个", "数", "价"), tail.end())):
            seconds += 60 * minutes
            end, strong = tail.end(), 2
    if text.startswith(("代", "段", "速", "尚", "髦", "光", "间", "报", "装", "空", "机", "差", "政", "事", "评"), end) and unit["unit"] in ("时", "時"):
        return 0
    if figure in ("一", "零") and strong == 1:  # 一时
        return 0
    if text.startswith(("许", "左右", "钟"), end):
        strong = 2
    form = ("shy", "clock", "sure")[strong]
    if strong == 1 and not figure.isdecimal():
        form = "shy"
    found.append((start, end, CLOCK, form, seconds, None))
    return end


def _pair(figure: str) -> tuple[int, int] | None:
    """七八 → 7, 8: two figures next to each other, one or the other being meant."""
    if len(figure) != 2 or figure[0] not in _ONES or figure[1] not in _ONES:
        return None
    first, last = [2 if one == "两" else _ONES.index(one) + 1 for one in figure]
    return (first, last) if last == first + 1 else None


def _length(text: str, start: int, figure: str, value: Exact | None, unit: _Unit, found: Found) -> int:
    """A figure with a unit of time: 3个月, 十多年, 2个半小时, 3至5天; `value` of the link is (figure, to, more, half, unit)."""
    name = unit["unit"].replace("月份", "月").replace("年度", "年")
    end = unit.end()
    if name in ("月", "世纪", "世紀", "季度", "钟头") and not unit["ge"] and not (name == "月" and figure in ("两", "兩")):
        return 0
    if name in ("小时", "小時") and text.startswith(("制", "工作", "营业", "便利", "热线", "值班", "服务", "不打烊", "在线"), end) and figure in ("24", "２４", "二十四", "12", "48"):
        return 0
    if name == "天" and text.startswith(("津", "山", "坛", "安门", "然", "猫", "王", "河机场", "文"), end):
        return 0
    if name == "周" and text.startswith(("岁", "边", "围", "密", "到", "报", "刊", "转", "易", "家", "村", "旋", "知", "长"), end):
        return 0
    if name == "年" and text.startswith(("级", "轮", "龄段", "产", "检"), end):
        return 0
    more = unit["more"]
    half = unit["half"] or ""
    if start and text[start - 1] in "几数幾" and figure[0] in "十百千":
        start -= 1
        more = "几"
    found.append((start, end, LENGTH, "figure", (figure, unit["to"] or "", more, half, name), None))
    return end


def _school(text: str, start: int, figure: str, value: Exact | None, unit: _Unit, found: Found) -> int:
    """2024学年 is September to August, 2024财年 the year as printed."""
    if unit["to"] or unit["more"] or unit["ge"] or not isinstance(value, int) or not 1900 <= value <= 2200:
        return 0
    found.append((start, unit.end(), YEAR, "school" if unit["unit"] == "学年" else "year", value, None))
    return unit.end()


def _minutes(text: str, start: int, figure: str, value: Exact | None, unit: _Unit, found: Found) -> int:
    """N分 counts only beside hours or seconds."""
    if unit["to"] or unit["ge"] or unit["more"] or not isinstance(value, int):
        return 0
    found.append((start, unit.end(), MINUTE, "minutes", (figure, "", "", unit["half"] or "", "分"), None))
    return unit.end()


def _decade(text: str, start: int, figure: str, value: Exact | None, unit: _Unit, found: Found) -> int:
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


def _century(text: str, start: int, figure: str, value: Exact | None, unit: _Unit, found: Found) -> int:
    if unit["ge"] or unit["more"] or unit["half"]:
        return _length(text, start, figure, value, unit, found)
    if not isinstance(value, int) or not 1 <= value <= 30 or unit["to"]:
        return 0
    found.append((start, unit.end(), ERA, "century", value, None))
    return unit.end()


def _quarter(text: str, start: int, figure: str, value: Exact | None, unit: _Unit, found: Found) -> int:
    before = text[start - 1] if start else ""
    end = unit.end()
    if not isinstance(value, int) or not 1 <= value <= 8 or unit["more"] or unit["half"]:
        return 0
    if before in ("前", "头"):
        found.append((start - 1, end, PART, "quarters", 1, min(value, 4)))
        return end
    if unit["ge"]:
        return _length(text, start, figure, value, unit, found) if unit["unit"] == "季度" else 0
    if value > 4 or (unit["unit"] == "季" and not (before == "第" and text[start - 2 : start - 1] in ("年", "度"))) or (text.startswith(("稻", "度"), end) and unit["unit"] == "季"):
        return 0
    if unit["to"]:
        last = exact(unit["to"])
        if isinstance(last, int) and value < last <= 4:
            found.append((start, end, PART, "quarters", value, last))
            return end
        return 0
    found.append((start - (before == "第"), end, PART, "quarter", value, None))
    return end


def _week(text: str, start: int, figure: str, value: Exact | None, unit: _Unit, found: Found) -> int:
    if start and text[start - 1] == "第" and isinstance(value, int) and 1 <= value <= 6:
        found.append((start - 1, unit.end(), WEEK, "nth", value, None))
        return unit.end()
    if unit["ge"] and text[unit.end() : unit.end() + 1] in ("天", "日", "末"):
        return 0
    return _length(text, start, figure, value, unit, found)


_Read = Callable[[str, int, str, Any, "re.Match[str]", list[Atom]], int]
_READERS: dict[str, _Read] = {
    "年": _year, "年度": _year, "周年": _length, "月": _month, "月份": _month, "日": _day, "号": _day, "號": _day, "时": _clock, "時": _clock,
    "点": _clock, "點": _clock, "点钟": _clock, "小时": _length, "小時": _length, "钟头": _length, "分钟": _length, "分鐘": _length, "秒": _length,
    "秒钟": _length, "天": _length, "周": _week, "週": _week, "星期": _week, "礼拜": _week, "世纪": _century, "世紀": _century, "季度": _quarter,
    "季": _quarter, "昼夜": _length, "工作日": _length, "交易日": _length, "年代": _decade, "分": _minutes, "夜": _length, "学年": _school, "财年": _school,
}  # fmt: skip
