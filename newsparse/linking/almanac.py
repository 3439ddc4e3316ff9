"""The lunar calendar, solar terms and holidays: 2025 正月初一 → 2025-01-29, 2025 清明 → 2025-04-04, 2024 母亲节 → 2024-05-12."""

from __future__ import annotations

from functools import lru_cache

from ..days import date, timedelta
from .almanac_table import FIRST, LUNAR, TERM_BASE, TERMS

LAST = FIRST + len(LUNAR) // 3 - 1
SOLAR_TERMS = ["小寒", "大寒", "立春", "雨水", "惊蛰", "春分", "清明", "谷雨", "立夏", "小满", "芒种", "夏至", "小暑", "大暑", "立秋", "处暑", "白露", "秋分", "寒露", "霜降", "立冬", "小雪", "大雪", "冬至"]
TERM_INDEX = {name: index for index, name in enumerate(SOLAR_TERMS)}

#: holidays on a fixed day of the solar calendar: (month, day)
FIXED: dict[str, tuple[int, int]] = {
    "元旦": (1, 1), "新年": (1, 1), "情人节": (2, 14), "女生节": (3, 7), "妇女节": (3, 8), "三八节": (3, 8),
    "植树节": (3, 12), "消费者权益日": (3, 15), "三一五": (3, 15), "愚人节": (4, 1), "读书日": (4, 23), "地球日": (4, 22),
    "航天日": (4, 24), "劳动节": (5, 1), "五一": (5, 1), "青年节": (5, 4), "五四": (5, 4), "护士节": (5, 12), "博物馆日": (5, 18),
    "儿童节": (6, 1), "六一": (6, 1), "环境日": (6, 5), "禁毒日": (6, 26), "建党节": (7, 1), "七一": (7, 1),
    "建军节": (8, 1), "八一": (8, 1), "教师节": (9, 10), "烈士纪念日": (9, 30), "国庆": (10, 1), "十一": (10, 1),
    "万圣节": (11, 1), "记者节": (11, 8), "光棍节": (11, 11), "双十一": (11, 11), "艾滋病日": (12, 1), "宪法日": (12, 4),
    "国家公祭日": (12, 13), "平安夜": (12, 24), "圣诞": (12, 25), "国家安全教育日": (4, 15), "世界粮食日": (10, 16),
    "世界水日": (3, 22), "无烟日": (5, 31), "扶贫日": (10, 17), "消防日": (11, 9), "生态日": (8, 15), "三八": (3, 8), "双十二": (12, 12),
    "九一八": (9, 18), "七七": (7, 7), "一二九": (12, 9),
}  # fmt: skip
#: holidays of the lunar calendar: (month, day); day 0 is the last day of the month before
LUNAR_DAYS: dict[str, tuple[int, int]] = {
    "春节": (1, 1), "元宵": (1, 15), "龙抬头": (2, 2), "上巳": (3, 3), "端午": (5, 5), "七夕": (7, 7), "中元": (7, 15),
    "中秋": (8, 15), "重阳": (9, 9), "腊八": (12, 8), "小年": (12, 23), "除夕": (13, 0),
}  # fmt: skip
#: holidays on the nth weekday of a month: (month, n, weekday from Monday 0)
WEEKDAY_DAYS = {"母亲节": (5, 2, 6), "父亲节": (6, 3, 6), "感恩节": (11, 4, 3), "助残日": (5, 3, 6), "国防教育日": (9, 3, 5)}
#: the three free days around a holiday by its weekday, Monday first: distance of the first and the last
_SHORT_BREAK = ((-2, 0), (-2, 0), (0, 0), (0, 2), (0, 2), (0, 2), (-1, 1))
_SHORT_BREAKS = {"元旦", "新年", "清明", "端午", "中秋", "五一", "劳动节"}


@lru_cache(maxsize=512)
def lunar_months(year: int) -> tuple[tuple[int, bool, date, int], ...]:
    """The months of a lunar year: (number, leap or not, first day, days); empty outside 1840–2100."""
    if not FIRST <= year <= LAST:
        return ()
    at = 3 * (year - FIRST)
    code = int.from_bytes(LUNAR[at : at + 3], "little")
    day = date(year, 1, 1) + timedelta(code & 63)
    leap = code >> 6 & 15
    order = [(month, again) for month in range(1, 13) for again in (False, True) if not again or month == leap]
    months = []
    for index, (month, again) in enumerate(order):
        length = 29 + (code >> (10 + index) & 1)
        months.append((month, again, day, length))
        day += timedelta(length)
    return tuple(months)


def lunar_month(year: int, month: int, leap: bool = False) -> tuple[date, date] | None:
    """First and last day of a lunar month."""
    for number, again, first, length in lunar_months(year):
        if number == month and again == leap:
            return first, first + timedelta(length - 1)
    return None


def lunar_day(year: int, month: int, day: int, leap: bool = False) -> date | None:
    """The day of a lunar date; None where the month is too short or the year outside the table. 除夕 is (year, 13, 0)."""
    if month == 13:
        new_year = lunar_month(year + 1, 1)
        return new_year and new_year[0] - timedelta(1)
    found = lunar_month(year, month, leap)
    if found is None:
        return None
    the_day = found[0] + timedelta(day - 1)
    # 腊月三十 is the year's last day, also where the month has 29
    return the_day if the_day <= found[1] else found[1] if (month, day) == (12, 30) else None


def solar_term(year: int, index: int) -> date | None:
    """The day of a solar term, 小寒 being 0; None outside 1840–2100."""
    if not FIRST <= year <= LAST:
        return None
    at = 6 * (year - FIRST)
    code = int.from_bytes(TERMS[at : at + 6], "little")
    return date(year, index // 2 + 1, TERM_BASE[index] + (code >> 2 * index & 3))


def free_days(year: int, name: str) -> tuple[date, date] | None:
    """The usual free days of a holiday: a week from 1999 on for 春节 and 国庆, three days or five for the others."""
    day = holiday(year, name)
    if day is None or not 2 <= year <= 9998:
        return None
    first, last = 0, 0
    if name == "春节" and year >= 1999:
        first, last = (-1, 6) if year >= 2025 else (-1, 5)
    elif name in ("国庆", "十一") and year >= 1999:
        moon = holiday(year, "中秋")
        last = 7 if moon is not None and 0 <= (moon - day).days <= 7 else 6
    elif name in ("五一", "劳动节") and (1999 < year < 2008 or year >= 2020):
        last = 6 if year < 2008 else 4
    elif name in _SHORT_BREAKS and year >= 2008:
        first, last = _SHORT_BREAK[day.weekday()]
    return day + timedelta(first), day + timedelta(last)


@lru_cache(maxsize=2048)
def holiday(year: int, name: str) -> date | None:
    """The day of a holiday or solar term in a year; 除夕 and 小年 of 2025 lie before the New Year of 2025."""
    if not 1 <= year <= 9999:
        return None
    if name in FIXED:
        return date(year, *FIXED[name])
    if name in LUNAR_DAYS:
        month, day = LUNAR_DAYS[name]
        return lunar_day(year if month < 12 else year - 1, month, day)
    if name in WEEKDAY_DAYS:
        month, count, weekday = WEEKDAY_DAYS[name]
        first = date(year, month, 1)
        return first + timedelta((weekday - first.weekday()) % 7 + 7 * (count - 1))
    if name in TERM_INDEX:
        return solar_term(year, TERM_INDEX[name])
    if name == "寒食":
        term = solar_term(year, TERM_INDEX["清明"])
        return term and term - timedelta(1)
    return None
