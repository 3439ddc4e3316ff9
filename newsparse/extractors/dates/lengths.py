"""Lengths of time: 3个月 → P3M, 十多年 → P10Y to P20Y, 不到10分钟 → under PT10M, 一小时三十分 → PT1H30M."""

from __future__ import annotations

import re
from collections.abc import Sequence
from fractions import Fraction
from functools import lru_cache

from ...chars import ARABIC
from ...linking.moments import LENGTH, MINUTE, Atom
from ...named import NamedTuple
from ...numerals import Exact, exact
from ...patterns import pattern
from ...typed import Any
from .amounts import amounts_of, ends, iso
from .atoms import RANGE
from .units import FIGURE

_BEFORE = pattern(
    """
    (?: (?P<past>过去的?|最近的?|近|这) | (?P<future>未来的?|今后的?|接下来的?|下一个)
      | (?P<told>此后的?|随后的?|其后的?) | (?P<prior>此前的?) | (?P<every>每隔|每)
      | (?P<under>不到|不足|将近|接近|未满|不满) | (?P<over>超过|逾|超|多于|长于|高于|突破)
      | (?P<least>至少|不少于|不低于|最少) | (?P<most>最多|不超过|不得超过|至多|不多于)
      | (?P<about>大约|大概|约为|约) | (?P<ordinal>第) | (?P<head>(?<![提目以之此先])前|头) | (?P<tail>最后|最後|后) ) [ 　]?$
    """,
    re.VERBOSE,
)
_AFTER = pattern(
    """
    (?P<more>有余|多(?!人|数|次|名|家|种)|余)? (?P<half>半(?!数|价|径|月|载))? (?:时间(?= 以[来内前后上下] | 之[内前后] | 过后 | 左右 | 上下 | [内后] ))?
    (?: (?P<since> 以来 | 来(?! [到自说临信访电源回往料宾人看得袭潮年去了华] | 的[人客] ) )
      | (?P<within> 以内 | 之内 | 内(?! [部容外在地蒙陆心河需涵幕科阁政] ) )
      | (?P<before> 以前 | 之前 ) | (?P<after> 以后 | 之后 | 过后 )
      | (?P<ago> 前(?! [往来去行进后夕期三沿景列所途提线台任锋者] ) )
      | (?P<later> 后(?! [续来期面者方勤备果台代世人天年半卫排] ) )
      | (?P<about> 左右 | 上下 ) | (?P<least> [及或]?以上(?![涨升扬述]) ) | (?P<most> 以下(?![跌降滑行述]) ) )?
    """,
    re.VERBOSE,
)
#: what lasts nearly so long: 历时近两年, 已有近6年的历史
_LASTED = pattern("(?:历时|历经|为期|长达|持续|耗时|用时|花[了费]?|用了|过了|经过|经|已有|已|拖了|达|等了)$")
#: 用三年来完成, 需要一段时间来恢复
_SPENT = pattern("[用花需拿费][要了上费]?[近约]?$")
#: the last characters of the words before, and the first of those after
_LEADS = frozenset("去的近久这来后个前隔每到足未满过逾超于破少低多约概为第头最後 　")
_TRAILS = frozenset("有多余半时以来之内前后过左上及或")
#: 一天，他… names a time; 一小时 at the head of a clause measures one
_NAMED = frozenset("年月天日夜")
#: 重要一年, 非凡一年: a year of which something is said
_WHAT_A_YEAR = pattern("(?:重要|关键|特殊|非凡|难忘|不凡|平凡|寻常|丰收|奋进|辉煌|光辉)$")
_NIGHTS = pattern(rf"[{FIGURE}]{{1,3}}晚(?![一-龥]?[会报上宴])")
_HUNDREDTHS = pattern(rf"[{ARABIC}]{{1,2}}(?![{ARABIC}.%％．米个名人年月日时点分秒万亿千百])")
#: so many of a unit are no rest of a larger one
_FULL = {"M": 12, "D": 365, "h": 24, "m": 60, "s": 60}
#: 十秒零七的成绩: the hundredths in words, where nothing that they count follows
_SPOKEN_HUNDREDTHS = pattern("[零〇一二三四五六七八九]{1,2}(?=[，。、；：！？,;:!?）)”」\\n的和与及获夺列居领摘击战胜率而后]|成绩|名列|取得|创|刷|打破|$)")
_CONJUNCTION = pattern("[零又加]?[ 　]?")
#: words before that give a direction, and those that belong to the mention
_POINTING = frozenset(("past", "future", "told", "prior", "every", "ordinal", "head", "tail"))
_BEGINNING = frozenset(("past", "future", "told", "prior", "every"))
_WAYS = (("since", "past"), ("before", "until"), ("ago", "ago"), ("after", "since"), ("later", "later"))
_SIMPLE = pattern(r"P(T)?(\d+)([YMWDHS])")

Amount = tuple[float, str]


class Reading(NamedTuple):
    """A figure with its unit: amounts of the lower end, ISO texts, and what its own words say."""

    amounts: tuple[Amount, ...]
    timex: str | None
    low: str | None
    high: str | None
    #: over (多, 余), range, vague (几), or nothing
    word: str
    #: as printed; `word` for 半年 and other lengths without a figure
    unit: str
    value: Exact | None


class Length(NamedTuple):
    """A length as it stands: span, reading with the bounds that the words beside it set, direction, next unread link."""

    start: int
    end: int
    reading: Reading
    mod: str | None
    #: past, future, told, prior, ago, until, later, since, every, ordinal, head, tail, or nothing
    direction: str
    used: int


def read_length(text: str, atoms: Sequence[Atom], at: int) -> Length | None:
    """The length of time that begins with the link at `at`, with the words that bound it."""
    start, end, level, form, payload, _ = atoms[at]
    used = at + 1
    if form == "word":
        timex, low, high = payload
        return _bounded(text, start, end, used, Reading(_amounts(low), timex, low, high, "", "word", None))
    if level == MINUTE and not (used < len(atoms) and atoms[used][0] == end and _is_seconds(atoms[used])):
        return None
    reading = _reading(payload)
    if reading is None or (payload[0] == "一" and payload[4] in _NAMED and _is_one_of_many(text, start, end)):
        return None
    if not reading.word and used < len(atoms) and atoms[used][0] <= end + 2:
        reading, end, used = _with_smaller(text, atoms, reading, end, used)
    if not reading.word and reading.amounts[-1][1] in "Ds":
        reading, end = _with_rest(text, reading, end)
    return _bounded(text, start, end, used, reading)


@lru_cache(maxsize=4096)
def _reading(payload: tuple[str, str, str, str, str]) -> Reading | None:
    """(figure, to, more, half, unit) of a link."""
    figure, to, more, half, unit = payload
    found = ends(figure, to, more, half)
    if found is None:
        return None
    value, last, word = found
    if word == "vague":
        timex = iso(amounts_of(1, unit)).replace("1", "X")
        return Reading((), timex, iso(amounts_of(value, unit)), iso(amounts_of(last, unit)), word, unit, None)
    amounts = amounts_of(value, unit)
    low, high = iso(amounts), iso(amounts_of(last, unit))
    return Reading(amounts, None if word == "range" else low, low, high, word, unit, value)


def _is_one_of_many(text: str, start: int, end: int) -> bool:
    """新的一年, 这一天, 一天，他… name a time and measure none; 过去的一年 does."""
    before = text[start - 1 : start]
    if _WHAT_A_YEAR.search(text, max(0, start - 3), start):
        return True
    if before in ("的", "这", "那", "某", "有", "同"):
        if before == "同" and text[start - 2 : start - 1] == "合":  # 合同一年一签
            return False
        return not (before == "的" and text.endswith(("过去的", "最近的", "未来的", "今后的"), 0, start))
    return before in ("", "\n", "。", "“") and text[end : end + 1] in ("，", ",")


def _with_smaller(text: str, atoms: Sequence[Atom], reading: Reading, end: int, used: int) -> tuple[Reading, int, int]:
    """1小时 30分钟, 三年 零 六个月, 两天 一夜."""
    amounts = reading.amounts
    while used < len(atoms):
        smaller = _next_amounts(text, atoms[used], end, amounts[-1][1])
        if smaller is None:
            break
        amounts += smaller
        end = atoms[used][1]
        used += 1
    whole = iso(amounts)
    return reading._replace(amounts=amounts, timex=whole, low=whole, high=whole), end, used


def _with_rest(text: str, reading: Reading, end: int) -> tuple[Reading, int]:
    """5天 4晚, 9秒 83, 十秒 零七: the nights of the days, the hundredths of the seconds."""
    *above, (number, unit) = reading.amounts
    rest = (_NIGHTS if unit == "D" else _HUNDREDTHS).match(text, end) or (_SPOKEN_HUNDREDTHS.match(text, end) if unit == "s" else None)
    if rest is None:
        return reading, end
    if unit == "s":
        hundredths = exact(rest[0])
        amounts = (*above, (number + float(hundredths or 0) / 10 ** len(rest[0]), unit))
        whole = iso(amounts)
        reading = reading._replace(amounts=amounts, timex=whole, low=whole, high=whole)
    return reading, rest.end()


def _amounts(text: str | None) -> tuple[Amount, ...]:
    """P6M → ((6, "M"),), PT30M → ((30, "m"),): of a length that is a word."""
    found = _SIMPLE.fullmatch(text or "")
    if found is None:
        return ()
    return ((int(found[2]), found[3].lower() if found[1] else found[3]),)


def second_length(text: str, atoms: Sequence[Atom], first: Length) -> Length | None:
    """The second end of 3天—8天, 13天至8周."""
    glue = RANGE.match(text, first.end)
    at = first.used
    if glue is None or at >= len(atoms) or atoms[at][0] != glue.end() or atoms[at][2:4] != (LENGTH, "figure"):
        return None
    last = read_length(text, atoms, at)
    return last if last is not None and not last.direction and last.start == glue.end() else None


def _is_seconds(atom: Atom) -> bool:
    return atom[2] == LENGTH and atom[3] == "figure" and str(atom[4][4]).startswith("秒")


def _next_amounts(text: str, atom: Atom, end: int, above: str) -> tuple[Any, ...] | None:
    """A smaller unit right behind: 1小时 30分钟, 两天 一夜."""
    glue = _CONJUNCTION.match(text, end)
    if glue is None or atom[0] not in (end, glue.end()) or atom[2] not in (LENGTH, MINUTE) or atom[3] not in ("figure", "minutes"):
        return None
    figure, to, more, half, unit = atom[4]
    value = exact(figure)
    if to or more or value is None:
        return None
    if unit == "夜":
        return () if above == "D" else None
    if half == "半":
        value += Fraction(1, 2)
    amounts = amounts_of(value, unit)
    number, code = amounts[0]
    if number >= _FULL.get(code, number + 1):  # 一天24小时, 一年365天
        return None
    return amounts if "YMWDhms".index(code) > "YMWDhms".index(above) else None


def _bounded(text: str, start: int, end: int, used: int, reading: Reading) -> Length:
    """Apply the words before and after: their direction, and the bounds that they set."""
    before = _BEFORE.search(text, max(0, start - 4), start) if start and text[start - 1] in _LEADS else None
    after = _AFTER.match(text, end) if end < len(text) and text[end] in _TRAILS else None
    mod = "MORE_THAN" if reading.word == "over" else None
    if before is None and after is None:
        return Length(start, end, reading, mod, "", used)
    words = after.groupdict() if after is not None else {}
    if after is not None:
        reading, mod, end = _lengthened(reading, mod, after, end)
    if words.get("since") == "来" and _SPENT.search(text, max(0, start - 4), start):
        return Length(start, end - 1, reading, mod, "", used)  # 用三年来建成
    lead = (before.lastgroup or "") if before is not None else ""
    near = before is not None and before["past"] in ("近", "这")
    direction = lead if lead in _POINTING else ""
    for name, way in _WAYS:
        if words.get(name) and direction in ("", "past"):
            direction = way
    if near and before is not None and _LASTED.search(text, max(0, before.start() - 4), before.start()):
        near, lead, direction = False, "under", ""  # 历时近一个月
    pointing = words.get("ago") or words.get("since")
    if near and before is not None and not pointing and not _looks_back(before["past"], reading.amounts):
        lead, direction = "under" if before["past"] == "近" else "", ""
    if lead in _BEGINNING and direction and not (before is not None and before["past"] == "这"):
        start = before.start() if before is not None else start
    if not direction:
        reading, mod = _limited(reading, mod, lead, words)
    return Length(start, end, reading, mod, direction, used)


def _lengthened(reading: Reading, mod: str | None, after: re.Match[str], end: int) -> tuple[Reading, str | None, int]:
    """三年半 and 三年多, and where the words end that belong to the length."""
    stop = after.end() if after.lastgroup else end
    value, unit = reading.value, reading.unit
    if after["half"]:
        if reading.word or value is None or len(reading.amounts) > 1:
            return reading, mod, end
        amounts = amounts_of(value + Fraction(1, 2), unit)
        whole = iso(amounts)
        reading = reading._replace(amounts=amounts, timex=whole, low=whole, high=whole)
    if after["more"] and not reading.word:
        mod = "MORE_THAN"
        if value is not None and len(reading.amounts) == 1:
            reading = reading._replace(high=iso(amounts_of(value + 1, unit)))
    return reading, mod, stop


def _limited(reading: Reading, mod: str | None, lead: str, words: dict[str, str | None]) -> tuple[Reading, str | None]:
    """The bounds of a length that does not point: 不到, 超过, 至少, 以内, 约."""
    if lead == "under":
        return reading._replace(low=None), "LESS_THAN"
    if lead == "over":
        return reading._replace(high=None), "MORE_THAN"
    if lead == "least" or words.get("least"):
        return reading._replace(high=None), "EQUAL_OR_MORE"
    if lead == "most" or words.get("most") or words.get("within"):
        return reading._replace(low=None), "EQUAL_OR_LESS"
    if lead == "about" or words.get("about"):
        return reading if reading.word == "range" else reading._replace(low=None, high=None), "APPROX"
    return reading, mod


def _looks_back(word: str, amounts: tuple[Any, ...]) -> bool:
    """近三年 looks back, 近40分钟 and 近千年 are only nearly so long."""
    if word == "这" or not amounts:
        return False
    number, unit = amounts[0]
    return unit in "YMWD" and number < 100 and not (number >= 20 and number % 10 == 0)
