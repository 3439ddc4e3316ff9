"""A figure with its unit as a link: 2025年 a year, 3年 a length, 10月, 14日, 8时30分, 80年代, 一季度, 两周."""

from __future__ import annotations

from ...linking.moments import DAY, MONTH, PART, WEEK
from ...numerals import Exact, exact
from .figure_times import pair_of, read_clock, read_length_figure, read_minutes
from .figure_years import read_century, read_decade, read_school, read_year
from .units import Found, Read, Unit


def read_figure(text: str, start: int, end: int, unit: Unit, found: Found) -> int:
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


def _month(text: str, start: int, figure: str, value: Exact | None, unit: Unit, found: Found) -> int:
    end = unit.end()
    if unit["ge"] or unit["more"] or unit["half"]:
        if unit["unit"] == "月份":
            return 0
        return read_length_figure(text, start, figure, value, unit, found)
    if figure in ("两", "兩") or (figure == "一" and start and text[start - 1] in "这每那"):
        return read_length_figure(text, start, figure, value, unit, found)
    pair = pair_of(figure)
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


def _day(text: str, start: int, figure: str, value: Exact | None, unit: Unit, found: Found) -> int:
    end = unit.end()
    name = unit["unit"]
    if name == "日":
        if unit["more"] or unit["half"] or unit["ge"]:
            return read_length_figure(text, start, figure, value, unit, found)
        if end < len(text) and text[end] in "元内均趋益" and not text.startswith("内蒙", end):
            return 0
        if text.startswith("本", end) and not text.startswith(("本报", "本网", "本台", "本社", "本刊"), end):
            return 0
    if figure in ("两", "兩") and name == "日":
        return read_length_figure(text, start, figure, value, unit, found)
    if not isinstance(value, int) or not 1 <= value <= 31 or unit["half"] or unit["more"] or unit["ge"]:
        if name == "日" and isinstance(value, int) and 31 < value < 1000:
            return read_length_figure(text, start, figure, value, unit, found)
        return 0
    if unit["to"]:
        last = exact(unit["to"])
        if isinstance(last, int) and value < last <= 31:
            found.append((start, end, DAY, "range", value, last))
            return end
        return 0
    found.append((start, end, DAY, "day", value, 0 if name == "日" else 1))
    return end


def _quarter(text: str, start: int, figure: str, value: Exact | None, unit: Unit, found: Found) -> int:
    before = text[start - 1] if start else ""
    end = unit.end()
    if not isinstance(value, int) or not 1 <= value <= 8 or unit["more"] or unit["half"]:
        return 0
    if before in ("前", "头"):
        found.append((start - 1, end, PART, "quarters", 1, min(value, 4)))
        return end
    if unit["ge"]:
        return read_length_figure(text, start, figure, value, unit, found) if unit["unit"] == "季度" else 0
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


def _week(text: str, start: int, figure: str, value: Exact | None, unit: Unit, found: Found) -> int:
    if start and text[start - 1] == "第" and isinstance(value, int) and 1 <= value <= 6:
        found.append((start - 1, unit.end(), WEEK, "nth", value, None))
        return unit.end()
    if unit["ge"] and text[unit.end() : unit.end() + 1] in ("天", "日", "末"):
        return 0
    return read_length_figure(text, start, figure, value, unit, found)


_READERS: dict[str, Read] = {
    "年": read_year, "年度": read_year, "周年": read_length_figure, "月": _month, "月份": _month, "日": _day, "号": _day, "號": _day, "时": read_clock, "時": read_clock,
    "点": read_clock, "點": read_clock, "点钟": read_clock, "小时": read_length_figure, "小時": read_length_figure, "钟头": read_length_figure, "分钟": read_length_figure, "分鐘": read_length_figure, "秒": read_length_figure,
    "秒钟": read_length_figure, "天": read_length_figure, "周": _week, "週": _week, "星期": _week, "礼拜": _week, "世纪": read_century, "世紀": read_century, "季度": _quarter,
    "季": _quarter, "昼夜": read_length_figure, "工作日": read_length_figure, "交易日": read_length_figure, "年代": read_decade, "分": read_minutes, "夜": read_length_figure, "学年": read_school, "财年": read_school,
}  # fmt: skip
