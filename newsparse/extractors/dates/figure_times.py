"""Clock times and lengths in figures: 8时30分, 七八点, 3个月, 十多年, 2个半小时."""

from __future__ import annotations

import re

from ...linking.moments import CLOCK, DAYPART, LENGTH, MINUTE
from ...numerals import Exact, exact
from .units import FIGURE, Found, Unit

_CLOCK_TAIL = re.compile(
    rf"[ 　]?(?:(?P<half>半)|(?P<quarter>[一三])刻|整|(?P<minutes>[{FIGURE}]{{1,3}})[ 　]?分(?!之)(?:[ 　]?(?P<seconds>[{FIGURE}]{{1,3}})[ 　]?秒)?)"
)
_ONES = "一二三四五六七八九十两"
_HEADS = {"早": "早上", "晚": "晚上", "晨": "清晨"}
#: ISO 8601 code of a unit, and whether it stands after the T
UNITS = {
    "年": "Y", "周年": "Y", "学年": "Y", "月": "M", "天": "D", "日": "D", "昼夜": "D", "工作日": "D", "交易日": "D", "夜": "D", "周": "W", "週": "W", "星期": "W", "礼拜": "W",
    "小时": "TH", "小時": "TH", "钟头": "TH", "分钟": "TM", "分鐘": "TM", "分": "TM", "秒": "TS", "秒钟": "TS", "季度": "Q", "世纪": "C", "世紀": "C",
}  # fmt: skip


def read_clock(text: str, start: int, figure: str, value: Exact | None, unit: Unit, found: Found) -> int:
    end = unit.end()
    pair = pair_of(figure)
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


def pair_of(figure: str) -> tuple[int, int] | None:
    """七八 → 7, 8: two figures next to each other, one or the other being meant."""
    if len(figure) != 2 or figure[0] not in _ONES or figure[1] not in _ONES:
        return None
    first, last = [2 if one == "两" else _ONES.index(one) + 1 for one in figure]
    return (first, last) if last == first + 1 else None


def read_length_figure(text: str, start: int, figure: str, value: Exact | None, unit: Unit, found: Found) -> int:
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
    if name in ("年", "月") and text.startswith("期", end) and not text.startswith(("期间", "期满", "期限"), end):
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


def read_minutes(text: str, start: int, figure: str, value: Exact | None, unit: Unit, found: Found) -> int:
    """N分 counts only beside hours or seconds."""
    if unit["to"] or unit["ge"] or unit["more"] or not isinstance(value, int):
        return 0
    found.append((start, unit.end(), MINUTE, "minutes", (figure, "", "", unit["half"] or "", "分"), None))
    return unit.end()
