"""A figure with its unit as a link: 2025年 a year, 3年 a length, 10月, 14日, 8时30分, 80年代, 一季度, 两周."""

from __future__ import annotations

from ...linking.moments import DAY, MONTH, PART, WEEK, Atom
from ...numerals import exact
from ...patterns import pattern
from .figure_times import pair_of, read_clock, read_length, read_minutes
from .figure_years import read_century, read_decade, read_school, read_year
from .units import FIGURE, NONE, Figure, Read

#: 月球, 月嫂, 月薪 …: words that begin with the unit
_NO_MONTH = ("球", "饼", "老", "嫂", "街", "亮", "薪", "租", "革命", "怀胎", "令")
#: what is supplied in a month: 3月|供暖, but 月供
_SUPPLIED = ("供暖", "供热", "供电", "供水", "供气", "供应", "供给", "供货", "供地", "供销", "供种")
#: flowers and names that a month begins; 二月兰州 is none
_MONTH_NAMES = pattern("[一二三四五六七八九十]月(?:瓜(?!果)|豆(?![苗类])|[枣梨桃](?![花园李子]))|二月兰(?![州考溪陵坪新西])|六月雪(?![灾季天地])|八月瓜|八月炸|三月泡|五月花号|七月流火")
#: 目前, 以前, 提前 …: no 前 of the first months
_NO_FIRST = tuple("目以之提日先空从")
#: 四周 is what lies around, but for what counts weeks
_FOUR_BEFORE = pattern("(?:为期|连续|历时|持续|长达|大约|过去|未来|最近|[近前后约达这用满花])$")
_FOUR_AFTER = ("内", "之内", "以内", "后", "之后", "前", "以来", "时间", "左右", "多")
#: the day of 第二个星期日; 第二周一共 is none
_WEEKDAY = pattern("[日天](?!内|[里中])|[一二三四五六](?![共直些定般样次个名年月日天季])")
#: the number of the last of several
LAST = -1
#: what is listed before the last of 11、12日, 5、6、7日, 七，八月, 20及21日
_LISTED = pattern(rf"(?<![{FIGURE}.、])((?:[{FIGURE}]{{1,2}}、){{1,4}}|(?:[{FIGURE}]{{1,2}}、){{0,3}}[{FIGURE}]{{1,2}}[和及]|[{FIGURE}]{{1,2}}[，,])$")
_COMMA = pattern("[、，,和及]")
#: 拘留10日, 逾期30日, 公示期7日: so many days
_LASTING = pattern("(?:[拘扣]留|逾期|[已未届]满|为期|历时|连续|累计|整顿|长达|公示|[期限](?:限?[为是])?|[放休请]假|禁赛|停职)$")
_LASTING_ENDS = frozenset("留期满时续计顿达示限为是假赛职\n")
_OTHER_WORDS = frozenset("元趋益均本")
#: 10日内, 60日龄: so many days as well
_SO_LONG = ("内", "龄", "以上", "以下", "集中隔离", "居家隔离", "隔离", "医学观察")
#: last letters of streets, behind which houses have numbers
_OF_STREETS = frozenset("路街道巷弄里村")
#: 12日元, 3日本 … are yen, Japan; 12日元宵节, 3日本报 are days
_OF_ANOTHER_WORD = pattern("元(?![宵旦])|趋|益|均[线价值量产]|本(?![报网台社刊])")


def read_figure(
    text: str, start: int, end: int, stop: int, name: str, to: str = "", more: str = "", ge: bool = False, half: str = ""
) -> tuple[Atom, ...]:
    """The links that the figure `[start, end)` and the unit `name` up to `stop` stand for; none where they are no date."""
    read = _READERS.get(name)
    if read is None:
        return NONE
    printed = text[start:end]
    value = exact(printed) if len(printed) == 4 else None
    if value is None and not printed[0].isdecimal():
        start, printed = _own_part(printed, start)
    value = exact(printed) if value is None else value
    if value is None and name != "年代" and not _of_two(printed):
        return NONE
    return read(Figure(text, start, stop, printed, value, to, more, ge, half, name))


def _of_two(printed: str) -> bool:
    """七八, 三四十, 十五六: two figures next to each other, which are no number."""
    return len(printed) == 2 or (len(printed) == 3 and bool(pair_of(printed[:2]) or pair_of(printed[1:])))


def _own_part(figure: str, start: int) -> tuple[int, str]:
    """万一3 → 3, 零三十 → 三十: Arabic figures right after a character of another word; 统一 itself is not known here."""
    if figure[-1] in "0123456789０１２３４５６７８９" and not figure[0].isdecimal():
        at = next(at for at, char in enumerate(figure) if char.isdecimal())
        return start + at, figure[at:]
    if figure[0] in "零〇" and len(figure) > 1 and ("十" in figure or (len(figure) == 2 and figure[1] not in "零〇")):
        return start + 1, figure[1:]
    return start, figure


def _month(figure: Figure) -> tuple[Atom, ...]:
    """10月, 1至9月, 二三月, 闰四月; 3个月, 两月 are lengths."""
    start, end, value = figure.start, figure.end, figure.value
    if figure.after("龄"):  # 6月龄羔羊
        return NONE
    if not figure.is_plain:
        return NONE if figure.unit == "月份" else read_length(figure)
    of_no_year = figure.figure == "一" and (figure.before in ("这", "每", "那") or figure.after("内", "之内"))  # 一月内
    if figure.figure in ("两", "兩") or of_no_year:
        return read_length(figure)
    pair = pair_of(figure.figure)
    if pair and not figure.to:
        return ((start, end, MONTH, "range", *pair),)
    if not isinstance(value, int) or not 1 <= value <= 12 or "." in figure.figure:
        return NONE
    if figure.to:
        last = figure.last if "." not in figure.to else None
        return ((start, end, MONTH, "range", value, last),) if last is not None and value <= last <= 12 else NONE
    if figure.unit == "月" and (figure.after(*_NO_MONTH) or (figure.after("供") and not figure.after(*_SUPPLIED)) or _MONTH_NAMES.match(figure.text, start)):
        return NONE
    if figure.before == "前" and figure.text[start - 2 : start - 1] not in _NO_FIRST and value > 1:  # 前8月
        return ((start - 1, end, PART, "months", 1, value),)
    if figure.before in ("、", "，", ",") and (listed := _first_listed(figure.text, start, value)):  # 七、八月
        return ((listed[0], end, MONTH, "range", listed[1], value),)
    if figure.before == "闰":
        return ((start - 1, end, MONTH, "lunar", value, True),)
    return ((start, end, MONTH, "month", value, None),)


def _day(figure: Figure) -> tuple[Atom, ...]:
    """14日, 10日至12日, 3号 (which wants its month); 两日, 5日内, 60日 are lengths."""
    value, of_calendar = figure.value, figure.unit == "日"
    if of_calendar:
        if figure.before == "第":  # 第四日比赛
            return NONE
        text, end = figure.text, figure.end
        if text[end : end + 1] in _OTHER_WORDS and _OF_ANOTHER_WORD.match(text, end):
            return NONE
        within = text.startswith(_SO_LONG, end) and not text.startswith("内蒙", end)
        if not within and figure.before in _LASTING_ENDS:
            within = _LASTING.search(text, max(0, figure.start - 4), figure.start) is not None
        if not figure.is_plain or figure.figure in ("两", "兩") or within or (isinstance(value, int) and 31 < value < 1000):
            return read_length(figure)
    if not figure.is_plain or not isinstance(value, int) or not 1 <= value <= 31:
        return NONE
    if figure.to:
        last = figure.last
        if not of_calendar and figure.before in _OF_STREETS:
            return NONE  # 柳溪街15-23号
        return ((figure.start, figure.end, DAY, "range", value, last),) if last is not None and value < last <= 31 else NONE
    if of_calendar and figure.before in tuple("、和及") and (first := _first_listed(figure.text, figure.start, value)):
        return ((first[0], figure.end, DAY, "range", first[1], value),)
    return ((figure.start, figure.end, DAY, "day", value, 0 if of_calendar else 1),)


def _first_listed(text: str, start: int, last: int) -> tuple[int, int] | None:
    """Where the first of 11、12日, 七、八、九月 or 一、二季度 stands, and its value; None where they do not follow each other."""
    listed = _LISTED.search(text, max(0, start - 14), start)
    before = [exact(figure) for figure in _COMMA.split(listed[1])[:-1]] if listed else []
    first = last - len(before)
    return (listed.start(), first) if listed and before == list(range(first, last)) else None


def _quarter(figure: Figure) -> tuple[Atom, ...]:
    """一季度, 第二季度, 前三季度, 一至三季度; 两个季度 is a length, 第三季 a season of a show unless a year stands before it."""
    start, end, value, before = figure.start, figure.end, figure.value, figure.before
    whole = figure.unit == "季度"
    if not isinstance(value, int) or not 1 <= value <= 8 or figure.more or figure.half:
        return NONE
    whole = whole or (figure.after("末") and not figure.ge and not figure.to)  # 三季末
    if before in ("前", "头"):
        return ((start - 1, end, PART, "quarters", 1, min(value, 4)),)
    if figure.ge:
        return read_length(figure) if whole else NONE
    of_year = before == "第" and figure.text[start - 2 : start - 1] in ("年", "度")
    if value > 4 or (not whole and (not of_year or figure.after("稻", "度"))):
        return NONE
    if before == "、" and (listed := _first_listed(figure.text, start, value)):  # 二、三季度
        return ((listed[0], end, PART, "quarters", listed[1], value),)
    if figure.to:
        last = figure.last
        return ((start, end, PART, "quarters", value, last),) if last is not None and value < last <= 4 else NONE
    return ((start - (before == "第"), end, PART, "quarter", value, None),)


def _week(figure: Figure) -> tuple[Atom, ...]:
    """第二周 of a month, else a length; 一个星期天, 一个周末 are days."""
    value = figure.value
    if figure.before == "第" and isinstance(value, int) and 1 <= value <= 6:
        day = _WEEKDAY.match(figure.text, figure.end)
        if day:  # 第二个星期日
            return ((figure.start - 1, day.end(), WEEK, "nth_day", value, "一二三四五六日".index(day[0].replace("天", "日"))),)
        return ((figure.start - 1, figure.end, WEEK, "nth", value, None),)
    if figure.ge and figure.after(*"天日末一二三四五六"):
        last = _WEEKDAY.match(figure.text, figure.end) if value == 1 and figure.text.endswith("最后", 0, figure.start) else None
        if last:  # 最后一个星期五
            return ((figure.start - 2, last.end(), WEEK, "nth_day", LAST, "一二三四五六日".index(last[0].replace("天", "日"))),)
        return NONE
    if figure.figure == "四" and figure.is_plain and not figure.to and not figure.after(*_FOUR_AFTER):
        return read_length(figure) if _FOUR_BEFORE.search(figure.text, max(0, figure.start - 3), figure.start) else NONE
    return read_length(figure)


_READERS: dict[str, Read] = {
    unit: read
    for read, units in (
        (read_year, "年 年度"), (_month, "月 月份"), (_day, "日 号 號"), (read_clock, "时 時 点 點 点钟"), (_week, "周 週 星期 礼拜"),
        (_quarter, "季度 季"), (read_decade, "年代"), (read_century, "世纪 世紀"), (read_school, "学年 财年"), (read_minutes, "分"),
        (read_length, "载 周年 小时 小時 钟头 分钟 分鐘 秒 秒钟 天 昼夜 夜 工作日 交易日"),
    )
    for unit in units.split()
}  # fmt: skip
