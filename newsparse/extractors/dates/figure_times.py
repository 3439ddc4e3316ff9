"""Clock times and lengths in figures: 8时30分, 七八点, 3个月, 十多年, 2个半小时."""

from __future__ import annotations

import re

from ...linking.moments import CLOCK, DAY, DAYPART, LENGTH, MINUTE, Atom
from ...numerals import exact
from ...patterns import pattern
from .units import FIGURE, NONE, Figure

_CLOCK_TAIL = pattern(
    rf"""
    [ 　]? (?: (?P<half>半)(?!年|月|天|个|数|价|会|晌|刻|霎|点(?![燃火名亮])) | (?P<quarter>[一三13１３])刻 | 整
      | (?P<minutes>[{FIGURE}]{{1,3}}) [ 　]? 分(?!之) (?: [ 　]? [{FIGURE}]{{1,3}} [ 　]? 秒 )?
      | (?P<bare>[0-5０-５][0-9０-９]) (?= $ | [\s，。；、！？：）)”’…,;:!?] | [—～~-] | [到开出抵从起前后许准至集发] ) )    # 8点05到校
    """,
    re.VERBOSE,
)
_ONES = "一二三四五六七八九十两"
_DAYS = {"今": 0, "昨": -1}
#: 如今8时, 至今5时
_NO_TODAY = tuple("如当至现于而从迄古")
HEADS = {"早": "早上", "晚": "晚上", "晨": "清晨", "夜": "晚上"}
#: 时代, 时段, 时速 …: words that begin with the unit
#: 下午4时间或有雨: the hour, then 间
_HALF_DAY = ("午", "晨", "晚", "上")
_NO_HOUR = tuple("代段速尚髦光间报装空机差政事评")
_NO_DAY = ("津", "山", "坛", "安门", "然", "猫", "王", "河机场", "文", "鹅", "窗", "花板", "主教")
#: 四十载风雨, not 三载客船
_NO_LOAD = tuple("重客货体人誉荷具流波药歌有入于着明机运满道酒车船的")
_NO_WEEK = tuple("岁龄边围密到报刊转易家村旋知长")
_NO_YEAR = ("级", "轮", "龄段", "产", "检", "轻人", "轻的", "轻干部", "轻妈", "糕", "生草", "生植", "生作", "生牧", "生苗", "生枝", "生灌", "生藤", "生树")
_NO_MONTH = ("饼", "亮", "球", "嫂", "牙", "季花", "龄")
#: words that a measure word of their own counts: 三个 年轻人, 两个 夜市
_MEASURED = {"年": tuple("轻龄级画糕货会味号份节景俗鉴报饭"), "夜": ("市", "校", "班", "景", "总会", "大", "场")}
#: 十分 钟情, 十分 钟爱; 十分钟 情景剧 is a length
_FOND = pattern("情(?![景节况感绪报])|爱(?![心国情])")
#: 24小时便利店, 12小时制: names
_ALL_DAY = ("制", "工作", "营业", "便利", "热线", "值班", "服务", "不打烊", "在线")
#: ISO 8601 code of a unit, with T before those that stand after the T
UNITS = {
    unit: code
    for code, units in {
        "Y": "年 周年 载", "M": "月", "D": "天 日 昼夜 工作日 交易日 夜", "W": "周 週 星期 礼拜", "TH": "小时 小時 钟头",
        "TM": "分钟 分鐘 分", "TS": "秒 秒钟", "Q": "季度", "C": "世纪 世紀",
    }.items()
    for unit in units.split()
}  # fmt: skip


def read_clock(figure: Figure) -> tuple[Atom, ...]:
    """8时, 8点半, 8时30分, 8至10时, 七八点; `shy` where only something beside it makes it a time."""
    pair = pair_of(figure.figure)
    if pair and figure.is_plain and not figure.to:
        end = figure.end + figure.after("钟")
        return ((figure.start, end, CLOCK, "shy_range", pair[0] * 3600, pair[1] * 3600),)
    value = figure.value
    if not figure.is_plain or not isinstance(value, int) or not 0 <= value <= 24:
        return NONE
    is_hour = figure.unit not in ("点", "點")
    if figure.to:
        last = figure.last
        if last is None or not 0 <= last <= 24:
            return NONE
        return ((figure.start, figure.end, CLOCK, "range" if is_hour else "shy_range", value * 3600, last * 3600),)
    link = _hour(figure, value, is_hour)
    if link is None:
        return NONE
    before = figure.before
    if before and before in HEADS:  # 早6时
        return ((figure.start - 1, figure.start, DAYPART, "part", HEADS[before], None), link)
    if before and before in _DAYS and figure.text[figure.start - 2 : figure.start - 1] not in _NO_TODAY:  # 昨20时
        return ((figure.start - 1, figure.start, DAY, "now", _DAYS[before], None), link)
    return (link,)


def _hour(figure: Figure, hour: int, is_hour: bool) -> Atom | None:
    """One clock time with its minutes."""
    start, end = figure.start, figure.end
    seconds = hour * 3600
    sure = figure.unit == "点钟" or figure.after("许", "左右", "钟")
    tail = _CLOCK_TAIL.match(figure.text, end)
    if tail:
        minutes = 30 if tail["half"] else {"一": 15, "三": 45, "1": 15, "3": 45, "１": 15, "３": 45}.get(tail["quarter"] or "", 0)
        if tail["minutes"] or tail["bare"]:
            told = exact(tail["minutes"] or tail["bare"])
            if not isinstance(told, int) or told > 59:
                return None
            minutes = told
        return start, tail.end(), CLOCK, "sure", seconds + 60 * minutes, None
    if figure.unit in ("时", "時") and figure.after(*_NO_HOUR) and not (figure.before in _HALF_DAY and figure.after("间")):
        return None
    if figure.after("多钟", "来钟"):  # 6点多钟
        return start, end + 2, CLOCK, "sure", seconds, None
    form = "sure" if sure else "clock" if is_hour and figure.figure.isdecimal() else "shy"
    return start, end, CLOCK, form, seconds, None


def pair_of(figure: str) -> tuple[int, int] | None:
    """七八 → 7, 8: two figures next to each other, one or the other being meant."""
    if len(figure) != 2 or figure[0] not in _ONES or figure[1] not in _ONES:
        return None
    first, last = [2 if one == "两" else _ONES.index(one) + 1 for one in figure]
    return (first, last) if last == first + 1 else None


def read_length(figure: Figure) -> tuple[Atom, ...]:
    """3个月, 十多年, 2个半小时, 3至5天; the value of the link is (figure, to, more, half, unit)."""
    name = figure.unit.replace("月份", "月").replace("年度", "年")
    if not figure.ge and (name in ("世纪", "世紀", "季度", "钟头") or (name == "月" and figure.figure not in ("两", "兩") and not figure.after("内", "之内"))):
        return NONE
    if _is_other(figure, name):
        return NONE
    start, more = figure.start, figure.more
    if figure.before in ("几", "数", "幾") and figure.figure[0] in "十百千":
        start, more = start - 1, "数"  # 几十年, where 十几年 has its 几 behind
    end = figure.end + (name == "年" and figure.ge and figure.after("头"))
    return ((start, end, LENGTH, "figure", (figure.figure, figure.to, more, figure.half, name), None),)


def _is_other(figure: Figure, name: str) -> bool:
    """Whether the unit begins another word: 3天津, 2周边, 三年级, 10年期, 24小时便利店."""
    if figure.ge and not figure.half and figure.after(*_MEASURED.get(name, ())):
        return True
    if name == "月":
        return figure.after(*_NO_MONTH) or (figure.after("期") and not figure.after("期间", "期满", "期限"))
    if name in ("天", "日") and figure.after("龄"):
        return True
    if name == "分钟":
        return figure.figure == "十" and not figure.more and _FOND.match(figure.text, figure.end) is not None
    if name == "天":
        return figure.after(*_NO_DAY) or figure.figure == "三九"
    if name == "周":
        return figure.after(*_NO_WEEK)
    if name in ("小时", "小時"):
        return figure.value in (12, 24, 48) and figure.after(*_ALL_DAY)
    if name == "载":
        return figure.figure == "一" or figure.ge or figure.after(*_NO_LOAD)
    if name != "年":
        return False
    if figure.figure == "十" and figure.after("九"):  # 十年九旱
        return True
    return figure.after(*_NO_YEAR) or (figure.after("期") and not figure.after("期间", "期满", "期限"))


def read_minutes(figure: Figure) -> tuple[Atom, ...]:
    """30分: counts only beside hours or seconds; 1分多钟 is a length."""
    if figure.after("多钟", "多鐘") and not figure.more:
        return ((figure.start, figure.end + 2, LENGTH, "figure", (figure.figure, figure.to, "多", figure.half, "分钟"), None),)
    if figure.to or figure.ge or figure.more or not isinstance(figure.value, int):
        return NONE
    return ((figure.start, figure.end, MINUTE, "minutes", (figure.figure, "", "", figure.half, "分"), None),)
