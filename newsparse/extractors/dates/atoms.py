"""The links of calendar expressions in a text: 2025年 | 10月 | 14日, 今年 | 9月, 上午 | 8时30分, 3个月."""

from __future__ import annotations

import re
from operator import itemgetter

from ...chars import ARABIC, DASHES
from ...document import Document
from ...linking.expressions import Pieces
from ...linking.moments import CLOCK, DAY, DAYPART, MONTH, PLAN, YEAR, Atom
from ...numerals import exact, runs
from ...patterns import pattern
from ...rules import Rejected
from ...traditional import Copy
from .fairs import fairs
from .figure_times import HEADS
from .figure_years import WHOLE_ERA, first_years, whole_eras
from .figures import read_figure
from .holidays import is_holiday, whole_holiday
from .twice import told_twice
from .units import NONE, UNIT
from .words import AFTER_FIRST, BOUNDED, is_sure, lexicon

#: what may follow a figure that is a date or a length of time
_AFTER = frozenset("·载年月日号號时時点點天周週星礼小钟分秒世季代个個半多余来几至到或昼学夜财" + DASHES + " 　/:：∶")
#: marks inside a date of figures alone
_MARKS = frozenset("-/:：∶—.·")
#: units that stand behind most figures, and what may make longer ones of them: 年代, 月份, 日元
_PLAIN_UNITS, _LONGER = frozenset("年月日"), frozenset("代度级份元")
#: no figure of a date is longer
_LONGEST = 24
#: what joins the two ends of a range
RANGE = pattern(rf"[ 　]?(?:至|到|[{DASHES}]{{1,2}})[ 　]?")
_ISO = pattern(
    r"(?<![\d.\-/])([12]\d{3})([-/.·])(\d{1,2})[-/.·](\d{1,2})(?![\d.])(?:T(?=\d\d:\d\d))?"  # 2019/04/19, 1994.01-19, 2019-04-19T08:30
    r"|(?<![\d.\-/])(\d{1,2})/(\d{1,2})/(\d{4}|\d{2})(?![\d/])"  # 10/31/1974
    r"|(?<![\d.\-/])(1[0-2]|0?[1-9])/([12]\d|3[01]|0?[1-9])(?=[号號日]|[上下]午|凌晨|[早晚]上|中午|[（(][一二三四五六日天][)）])"  # 11/3号, 8/7下午
    r"|(?<![\d.\-A-Za-z])((?:19|20)\d{2})(0[1-9]|1[0-2])([0-3]\d)(?![\d.A-Za-z])",  # 20240307
    re.ASCII,
)
_DOTTED = pattern("([一二][一二三四五六七八九〇零○]{3})[·.．]([一二三四五六七八九十]{1,2})[·.．]([一二三四五六七八九十]{1,3})(?![一-龥]?[万亿])")
#: a text that is nothing else, the cell of a table
_CELL = pattern(r"(0?[1-9]|1[0-2])[/-](0?[1-9]|[12]\d|3[01])", re.ASCII)
_SEASON_YEARS = pattern(rf"([{ARABIC}]{{4}})[/{DASHES}]([{ARABIC}]{{2,4}})(?=赛季|雪季|榨季|[采供]暖[季期]|生产季|学年|财年|年度|财政年度)")
_COLON = pattern(rf"([{ARABIC}]{{1,2}})[:：∶]([{ARABIC}]{{2}})(?:[:：∶]([{ARABIC}]{{2}}))?(?![{ARABIC}:：∶.])")
_PLAN = pattern(r"[“\"「『‘]?([一二三四五六七八九]|十[一二三四五六七八九]?|二十)五[”\"」』’]?")
_BEFORE_FIVE = frozenset("一二三四五六七八九十“\"「『‘")
#: 警方今在…, as the papers of Taiwan and Hong Kong tell today
_TODAY = pattern("(?<=[一-鿿）」])(?<![至如现而迄古当于从亘直])([今昨])(?=在|于|表示|指出|说明|公布|宣布|召开|举行|出席|前往|赴|发布|发表|强调|证实|回应|接受|视察|主持|率|针对|开庭|判决|起诉|移送|逮捕|侦结)")
#: 二OO八年, typed with letters
_LETTERED = pattern("(?=[一二三四五六七八九〇○零]{1,3}[OoＯ])[一二][一九八〇○零OoＯ][一二三四五六七八九〇○零OoＯ]{2}(?=年)")
_ZEROS = pattern("[OoＯ]")
#: 第一个五年计划
_NTH_PLAN = pattern("第([一二三四五六七八九]|十[一二三四五六七八九]?|二十|[1１]?[0-9０-９])个五年(?:经济|建设)?(?:计划|规划)")
#: 今晚报道 tells of a report, 今晚报 is a paper; 周一到周五, not 周一到场
_AFTER_ALL = ("到周", "到星期", "报道", "报告", "报名", "报到", "报警", "报称", "报导")
#: the second end of a range of seasons
_NEXT_END = pattern(rf"[{ARABIC}一二〇零今明次翌来去当]")
_start = itemgetter(0)
#: 周一 before one of these is once a week
_COUNTED = "一二两三四五六七八九十几半０１２３４５６７８９0123456789"
_TIMES = pattern(
    """
      [次趟遍](?![日年月品要级]) | 场(?![内外面地馆上次]) | 回(?![家到来村乡校去国城老归升落调暖应访]) | 期(?![货指末间中市权待])
      | 轮(?![流值训换]) | 班(?![会子车]) | 个(?![股税体别人案]) | 节(?![目日能后前约奏]) | 小时(?!候) | 课时
      | 天(?![气空然津亮山降台安河鹅主文下还没未黑刚])
    """,
    re.VERBOSE,
)
#: what follows 虎年 where it is a year and no part of another word
_AFTER_ZODIAC = "春新元除正大腊到伊"


def atoms(doc: Document) -> list[Atom]:
    """All links of the article in text order; overlapping ones are cut to the earlier."""
    text = doc.text
    automaton, entries = lexicon()
    found: list[Atom] = []
    for start, end, number in automaton.find(text):
        word, pieces = entries[number]
        if not is_sure(number):
            placed = _placed(text, start, end, word, pieces)
            if placed is None:
                if doc.trace is not None:
                    doc.trace.append(Rejected("date", start, end, "dates.word", "part of another word, or a name"))
                continue
            start, end, pieces = placed
        for piece in pieces:
            found.append((start, end, *piece))
            start = end
    if "五" in text:
        found += _plans(text)
    if "逢" in text:
        found += fairs(text)
    if "）" in text or ")" in text:
        found += told_twice(text)
    if "元年" in text:
        found += first_years(text)
    if "O" in text or "Ｏ" in text or "o" in text:
        found += [(year.start(), year.end() + 1, YEAR, "year", exact(_ZEROS.sub("〇", year[0])), None) for year in _LETTERED.finditer(text)]
    if isinstance(text, Copy):
        found += [(day.start(), day.end(), DAY, "now", -(day[0] == "昨"), None) for day in _TODAY.finditer(text)]
    if WHOLE_ERA in text:
        found += whole_eras(text)
    found += _numeric(text, runs(doc))
    if len(text) <= 5 and (cell := _CELL.fullmatch(text)):
        _month_day(found, 0, cell.end(1), len(text), int(cell[1]), int(cell[2]))
    # words before figures, so that 八月十五 goes before 八月 and the evening of 今晚 before 8时
    found.sort(key=_start)
    return found


def _placed(text: str, start: int, end: int, word: str, pieces: Pieces) -> tuple[int, int, Pieces] | None:
    """The span and links of a word that depends on what stands beside it; None where it is part of another."""
    before, after = text[start - 1 : start], text[end : end + 1]
    if pieces[0][:2] == (DAY, "now") and before == "《" and text.find("》", end, end + 12) >= 0:  # 《今日早报》
        return None
    bounds = BOUNDED.get(word)
    if bounds is not None and ((before and before in bounds[0]) or (after and after in bounds[1])):
        return (start, end, pieces) if text.startswith(_AFTER_ALL, end) else None
    if word == "早上" and after == "市" and text[end + 1 : end + 2] not in tuple("场民区里内中政"):
        return None  # 比露天的早|上市
    if word in ("冬至", "夏至"):  # 1956年冬至1957年春
        return None if _NEXT_END.match(text, end) else (start, end, pieces)
    if len(word) > 2 and word.startswith(AFTER_FIRST):
        return start + 1, end, pieces
    if word == "今起":
        return start, end - 1, pieces
    if pieces[0][1] == "cycle":
        new_year = after == "初" and text[end + 1 : end + 2] in tuple("一二三四五六七八九十")  # 虎年初三
        return (start, end, pieces) if new_year or (after and after in _AFTER_ZODIAC) else None
    if pieces[-1][1] == "weekday":
        return _weekday(text, start, end, word, pieces)
    if pieces[0][1] == "holiday":
        return whole_holiday(text, start, end, word, pieces) if is_holiday(text, start, end, word) else None
    return start, end, pieces


def _weekday(text: str, start: int, end: int, word: str, pieces: Pieces) -> tuple[int, int, Pieces] | None:
    """周一, but in 每周一次, 每周三次 the week alone, and nothing in 一周一次."""
    if start and text[start - 1] in _COUNTED:
        return None
    if word[-1] in "日天末" or (word[-1] != "一" and len(pieces) == 1) or not _TIMES.match(text, end):
        return start, end, pieces
    return (start, end - 1, pieces[:-1]) if len(pieces) > 1 else None


def _plans(text: str) -> list[Atom]:
    nth = _NTH_PLAN.finditer(text) if "个五年" in text else ()
    found: list[Atom] = [(each.start(), each.end(), PLAN, "plan", exact(each[1]), None) for each in nth]
    at = text.find("五")
    while at >= 0:
        start = max(0, at - 3)
        for begin in range(start, at) if text[at - 1] in _BEFORE_FIVE else ():
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
    """The links of figures: with their units, in ISO and slashed dates, and in clock times with a colon."""
    found: list[Atom] = []
    reach = 0
    for start, end in figures:
        following = text[end : end + 1]
        if following not in _AFTER:
            if 6 <= end - start <= _LONGEST and end > reach:
                reach = _slashed(text, start, found) or reach
            continue
        if end <= reach or end - start > _LONGEST:
            continue
        if following in _MARKS:
            done = _slashed(text, start, found) or _colon(text, start, found) or _season_years(text, start, found)
            if done:
                reach = done
                continue
        links = _with_unit(text, max(start, reach), end, following)
        if links:
            found += links
            reach = links[-1][1]
    return found


def _with_unit(text: str, start: int, end: int, following: str) -> tuple[Atom, ...]:
    """The links of the figure `[start, end)` with the unit behind it; most are 年, 月 or 日 alone."""
    if following in _PLAIN_UNITS and text[end + 1 : end + 2] not in _LONGER:
        return read_figure(text, start, end, end + 1, following)
    unit = UNIT.match(text, end)
    if unit is None:
        return NONE
    to, more, ge, half, name = unit.groups()
    return read_figure(text, start, end, unit.end(), name, to or "", more, ge is not None, half or "")


def _slashed(text: str, start: int, found: list[Atom]) -> int:
    iso = _ISO.match(text, start)
    if iso is None:
        return _dotted(text, start, found)
    groups = iso.groups()
    if groups[0]:
        year, month, day = int(groups[0]), int(groups[2]), int(groups[3])
    elif groups[4]:
        month, day, year = int(groups[4]), int(groups[5]), int(groups[6])
    elif groups[7]:
        return _month_day(found, start, iso.end(8), iso.end() + (text[iso.end()] in "号號日"), int(groups[7]), int(groups[8]))
    else:
        year, month, day = int(groups[9]), int(groups[10]), int(groups[11])
    if not (1 <= month <= 12 and 1 <= day <= 31):
        return 0
    form = "year" if year > 99 else "short"
    end = iso.end()
    found.append((start, start + 1, YEAR, form, year, None))
    return _month_day(found, start + 1, start + 2, end, month, day)


def _dotted(text: str, start: int, found: list[Atom]) -> int:
    """一九九七·十二·三, as painters and poets date their works."""
    dotted = _DOTTED.match(text, start)
    if dotted is None:
        return 0
    year, month, day = (exact(figure) for figure in dotted.groups())
    if not (isinstance(year, int) and isinstance(month, int) and isinstance(day, int) and 1 <= month <= 12 and 1 <= day <= 31):
        return 0
    found.append((start, dotted.end(1), YEAR, "year", year, None))
    return _month_day(found, dotted.end(1), dotted.end(2), dotted.end(), month, day)


def _month_day(found: list[Atom], start: int, middle: int, end: int, month: int, day: int) -> int:
    """Month and day written in figures alone; where one ends and the other begins matters to nobody."""
    found.append((start, middle, MONTH, "month", month, None))
    found.append((middle, end, DAY, "day", day, 0))
    return end


def _colon(text: str, start: int, found: list[Atom]) -> int:
    clock = _COLON.match(text, start)
    if clock is None or (start and text[start - 1] in ":：∶"):
        return 0
    hour, minute, second = int(clock[1]), int(clock[2]), int(clock[3] or 0)
    if hour > 24 or minute > 59 or second > 59:
        return 0
    if start and (part := HEADS.get(text[start - 1])):  # 早8:00
        found.append((start - 1, start, DAYPART, "part", part, None))
    sure = text[clock.end() : clock.end() + 1] == "分" and text[clock.end() + 1 : clock.end() + 2] not in tuple("钟别列")  # 8:30分
    end = clock.end() + sure
    found.append((start, end, CLOCK, "sure" if sure else "colon", hour * 3600 + minute * 60 + second, None))
    return end


def _season_years(text: str, start: int, found: list[Atom]) -> int:
    years = _SEASON_YEARS.match(text, start)
    if years is None:
        return 0
    first, last = int(years[1]), int(years[2])
    if not (1800 < first < 2200) or (last if last > 99 else first // 100 * 100 + last) not in (first + 1, first):
        return 0
    end = years.end() + 2 + (2 if text.startswith("财政", years.end()) else text.startswith(("采", "供", "生"), years.end()))
    school = text.startswith("学年", years.end())
    found.append((start, end, YEAR, "school" if school else "range", first, None if school else last))
    return end


