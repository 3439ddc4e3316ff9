"""The links of calendar expressions in a text: 2025年 | 10月 | 14日, 今年 | 9月, 上午 | 8时30分, 3个月."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from ...chars import ARABIC, DASHES
from ...document import Document
from ...linking.moments import CLOCK, DAY, DAYPART, DECADE, ERA, LENGTH, MINUTE, MONTH, PART, PLAN, WEEK, YEAR, Atom
from ...numerals import Exact, exact, runs
from .words import AFTER_FIRST, BOUNDED, SHY_HOLIDAYS, SHY_TERMS, Pieces, lexicon

_NUM = rf"{ARABIC}零〇○一二两兩三四五六七八九十百千廿卅"
#: what may follow a figure that is a date or a length of time
_AFTER = frozenset("年月日号號时時点點天周週星礼小钟分秒世季代个個半多余来几至到昼学夜" + DASHES + " 　/:：∶")
_UNIT = re.compile(
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
#: what joins the two ends of a range
RANGE = re.compile(rf"[ 　]?(?:至|到|[{DASHES}]{{1,2}})[ 　]?")
_ISO = re.compile(
    r"(?<![\d.\-/])([12]\d{3})([-/.])(\d{1,2})[-/.](\d{1,2})(?![\d.])"  # 2019/04/19, 1994.01-19
    r"|(?<![\d.\-/])(\d{1,2})/(\d{1,2})/(\d{4}|\d{2})(?![\d/])"  # 10/31/1974
    r"|(?<![\d.\-/])(1[0-2]|0?[1-9])/([12]\d|3[01]|0?[1-9])(?=[号號日])"  # 11/3号
    r"|(?<![\d.\-A-Za-z])((?:19|20)\d{2})(0[1-9]|1[0-2])([0-3]\d)(?![\d.A-Za-z])",  # 20240307
    re.ASCII,
)
#: a text that is nothing else, the cell of a table
_CELL = re.compile(r"(0?[1-9]|1[0-2])[/-](0?[1-9]|[12]\d|3[01])", re.ASCII)
_SEASON_YEARS = re.compile(rf"([{ARABIC}]{{4}})[/{DASHES}]([{ARABIC}]{{2,4}})(?=赛季|学年|财年|年度|财政年度)")
_COLON = re.compile(rf"([{ARABIC}]{{1,2}})[:：∶]([{ARABIC}]{{2}})(?:[:：∶]([{ARABIC}]{{2}}))?(?![{ARABIC}:：∶.])")
_CLOCK_TAIL = re.compile(
    rf"[ 　]?(?:(?P<half>半)|(?P<quarter>[一三])刻|整|(?P<minutes>[{_NUM}]{{1,3}})[ 　]?分(?!之)(?:[ 　]?(?P<seconds>[{_NUM}]{{1,3}})[ 　]?秒)?)"
)
_PLAN = re.compile(r"[“\"「『‘]?([一二三四五六七八九]|十[一二三四五六七八九]?|二十)五[”\"」』’]?")
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
_HOLIDAY_TAIL = re.compile("(?:国际)?(?:劳动节|儿童节|妇女节|青年节|建军节)|节(?!目|约|水|能)")
_YEAR_BEFORE = re.compile(rf"(?:[{ARABIC}〇零一二三四五六七八九今去明]年|[今明昨]天)$")
_FAR = 1 << 60
#: 周一 before one of these is once a week
_COUNTED = "一二两三四五六七八九十几半０１２３４５６７８９0123456789"
_TIMES = "次趟回场期轮个班"
_GANZHI = re.compile(r"([甲乙丙丁戊己庚辛壬癸])([子丑寅卯辰巳午未申酉戌亥])年|(?<![一-鿿])([鼠牛虎兔龙蛇马羊猴鸡狗猪])年(?=[春新元除])")


def atoms(doc: Document) -> list[Atom]:
    """All links of the article in text order; overlapping ones are cut to the earlier."""
    text = doc.text
    found = _numeric(text, runs(doc))
    if len(text) <= 5 and (cell := _CELL.fullmatch(text)):
        _month_day(found, 0, len(text), int(cell[1]), int(cell[2]))
    automaton, entries = lexicon()
    for start, end, number in automaton.find(text):
        word, pieces, sure = entries[number]
        if not sure:
            placed = _placed(text, start, end, word, pieces)
            if placed is None:
                continue
            start, end, pieces = placed
        for level, form, value, other in pieces:
            found.append((start, end, level, form, value, other))
            start = end
    if "五" in text:
        found += _plans(text)
    found.sort(key=_order)
    return found


def _order(atom: Atom) -> tuple[int, int]:
    """By start; of two that begin together the longer first, but before both a link without a length, part of the word before."""
    return atom[0], -atom[1] if atom[1] > atom[0] else -_FAR


def _placed(text: str, start: int, end: int, word: str, pieces: Pieces) -> tuple[int, int, Pieces] | None:
    """The span and links of a word that depends on what stands beside it; None where it is part of another."""
    before, after = text[start - 1 : start], text[end : end + 1]
    bounds = BOUNDED.get(word)
    if bounds is not None and ((before and before in bounds[0]) or (after and after in bounds[1])):
        return None
    if len(word) > 2 and word.startswith(AFTER_FIRST):
        return start + 1, end, pieces
    if word == "今起":
        return start, end - 1, pieces
    if pieces[-1][1] == "weekday":
        return _weekday(start, end, word, pieces, before, after)
    if pieces[0][1] == "holiday":
        if not _is_holiday(text, start, end, word):
            return None
        return (*_whole_holiday(text, start, end), pieces) if word in SHY_HOLIDAYS else (start, end, pieces)
    return start, end, pieces


def _weekday(start: int, end: int, word: str, pieces: Pieces, before: str, after: str) -> tuple[int, int, Pieces] | None:
    """周一, but in 每周一次 the week alone, and nothing in 一周一次."""
    if before and before in _COUNTED:
        return None
    if word[-1] != "一" or not after or after not in _TIMES:
        return start, end, pieces
    return (start, end - 1, pieces[:-1]) if len(pieces) > 1 else None


def _whole_holiday(text: str, start: int, end: int) -> tuple[int, int]:
    """六一 → “六一”国际儿童节: with its marks and its full name."""
    if text[start - 1 : start] in ("“", '"', "「", "『", "‘") and text[end : end + 1] in ("”", '"', "」", "』", "’"):
        start, end = start - 1, end + 1
    tail = _HOLIDAY_TAIL.match(text, end)
    return start, tail.end() if tail else end


def _is_holiday(text: str, start: int, end: int, word: str) -> bool:
    """五一 and 大雪 only with something beside them that makes them days."""
    if word in SHY_HOLIDAYS:
        after = text[end : end + 3]
        before = text[max(0, start - 2) : start]
        return (
            (after[:1] in "”\"’」』" and before[-1:] in "“\"‘「『" and bool(before[-1:]))
            or after.startswith(("前夕", "期间", "假", "长假", "小长假", "节", "黄金周", "劳动节", "国际"))
            or bool(_YEAR_BEFORE.search(text, max(0, start - 3), start))
            or ((start == 0 or text[start - 1] == "\n") and text[end : end + 1] in ("", "\n"))
        )
    if word in SHY_TERMS:
        return text.startswith(("节气", "时节", "当天", "过后", "这天", "前后", "至", "期间"), end) or text.endswith(("今天", "今日", "节气", "年"), 0, start)
    if word in ("新年", "新年假期"):
        return text.startswith(("第一", "当天", "假期", "来临", "到来", "前夕", "期间", "伊始", "之际", "前后", "第"), end) or text.endswith(
            ("年", "明天", "今天", "昨天", "昨日", "今日"), 0, start
        )
    return True


def _plans(text: str) -> list[Atom]:
    found: list[Atom] = []
    at = text.find("五")
    while at >= 0:
        start = max(0, at - 3)
        for begin in range(start, at):
            plan = _PLAN.match(text, begin)
            if plan and plan.end() > at and _is_plan(text, plan):
                value = exact(plan[1])
                found.append((plan.start(), plan.end(), PLAN, "plan", value, None))
                break
        at = text.find("五", at + 1)
    return found


def _is_plan(text: str, plan: re.Match[str]) -> bool:
    quoted = plan[0][0] in "“\"「『‘" and plan[0][-1] in "”\"」』’"
    followed = text.startswith(("期间", "时期", "规划", "计划", "末", "初", "以来", "开局", "收官", "建设", "中期"), plan.end())
    before = text[plan.start() - 1 : plan.start()]
    long = len(plan[1]) == 2
    return quoted or (followed and (long or before not in "一二三四五六七八九十百零") and plan[0][0] not in "”\"")


def _numeric(text: str, figures: list[tuple[int, int]]) -> list[Atom]:
    found: list[Atom] = []
    size = len(text)
    reach = 0
    for start, end in figures:
        if end <= reach or end - start > 24:
            continue
        following = text[end] if end < size else ""
        if following not in _AFTER or not following:
            if end - start >= 6:
                reach = _slashed(text, start, found) or reach
            continue
        if following in "-/:：∶—.":
            done = _slashed(text, start, found) or _colon(text, start, found) or _season_years(text, start, found)
            if done:
                reach = done
                continue
        unit = _UNIT.match(text, end)
        if unit is None:
            continue
        if start < reach:
            start = reach
        reach = _figure(text, start, end, unit, found) or reach
    return found


def _slashed(text: str, start: int, found: list[Atom]) -> int:
    iso = _ISO.match(text, start)
    if iso is None:
        return 0
    groups = iso.groups()
    if groups[0]:
        year, month, day = int(groups[0]), int(groups[2]), int(groups[3])
    elif groups[4]:
        month, day, year = int(groups[4]), int(groups[5]), int(groups[6])
    elif groups[7]:
        return _month_day(found, start, iso.end() + 1, int(groups[7]), int(groups[8]))
    else:
        year, month, day = int(groups[9]), int(groups[10]), int(groups[11])
    if not (1 <= month <= 12 and 1 <= day <= 31):
        return 0
    form = "year" if year > 99 else "short"
    end = iso.end()
    found.append((start, end, YEAR, form, year, None))
    found.append((end, end, MONTH, "month", month, None))
    found.append((end, end, DAY, "day", day, None))
    return end


def _month_day(found: list[Atom], start: int, end: int, month: int, day: int) -> int:
    found.append((start, end, MONTH, "month", month, None))
    found.append((end, end, DAY, "day", day, 0))
    return end


def _colon(text: str, start: int, found: list[Atom]) -> int:
    clock = _COLON.match(text, start)
    if clock is None or (start and text[start - 1] in ":：∶"):
        return 0
    hour, minute, second = int(clock[1]), int(clock[2]), int(clock[3] or 0)
    if hour > 24 or minute > 59 or second > 59:
        return 0
    found.append((start, clock.end(), CLOCK, "colon", hour * 3600 + minute * 60 + second, None))
    return clock.end()


def _season_years(text: str, start: int, found: list[Atom]) -> int:
    years = _SEASON_YEARS.match(text, start)
    if years is None:
        return 0
    first, last = int(years[1]), int(years[2])
    if not (1800 < first < 2200) or (last if last > 99 else first // 100 * 100 + last) not in (first + 1, first):
        return 0
    end = years.end() + 2 + (2 if text.startswith("财政", years.end()) else 0)
    found.append((start, end, YEAR, "range", first, last))
    return end


def _figure(text: str, start: int, end: int, unit: re.Match[str], found: list[Atom]) -> int:
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
    "季": _quarter, "昼夜": _length, "工作日": _length, "交易日": _length, "年代": _decade, "分": _minutes, "夜": _length,
}  # fmt: skip
