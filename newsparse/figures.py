"""Figures as printed before their unit: 2.72万, 40余, 三四十, 3至5, 几十万 → value, lowest and highest, each exact."""

from __future__ import annotations

import re
from bisect import bisect
from collections.abc import Callable
from fractions import Fraction
from functools import lru_cache
from itertools import pairwise

from .chars import ARABIC, DASHES, DIGITS, HAN, WORDS_TOO, fold_numeral
from .model import Approx
from .named import NamedTuple, Slotted
from .numerals import RUN, Exact, exact
from .patterns import pattern


class Split(NamedTuple):
    """Where the first end of a range stops and its second begins, and the value of each: 3 and 5 of 3至5个."""

    stop: int
    begin: int
    first: Exact
    second: Exact


class Figure(Slotted):
    """A figure as printed before its unit: 2.72万, 40余, 三四十, 3至5, 几十万; `bare` where no digit stands (百余, 近千)."""

    start: int
    end: int
    value: Exact | None
    low: Exact | None
    high: Exact | None
    low_open: bool
    high_open: bool
    approx: Approx | None
    bare: bool
    split: Split | None = None


_UNITS = "十百千万亿萬億拾佰仟"
#: what 千 and 百 belong to in 15万千瓦, 3千克, 1000百帕, and not to the figure
KILO = frozenset("瓦克卡伏焦赫牛帕字")
_ONE = f"(?:(?!千[{''.join(sorted(KILO))}]|百帕)[{ARABIC}{HAN}])"
_LOOSE = rf"""
    (?: 好?[几幾数數](?=[{_UNITS}]) )?                                                      # 几十, 数百
    {_ONE}+ (?: (?: (?<=[{ARABIC}])[.．,·，](?=[{ARABIC}]) | (?<=[{DIGITS}])[.．](?=[{DIGITS}]{{1,4}}[万亿萬億%％倍元米吨公平千]) ){_ONE}+ )*                            # 40, 2.72万, 三百
    (?: [点點][{DIGITS}{ARABIC}壹贰貳叁肆伍陆陸柒捌玖]+(?!十|百(?!帕)|千(?![{''.join(sorted(KILO))}米]))[万亿萬億]* )?   # 三点五, 八点四|千米
    (?: (?: [余餘] | 多(?!少) | 来(?![自到源临看]) | 來 | (?<=[{_UNITS}零〇])[几幾] )(?:(?!千[瓦克卡伏焦赫牛帕字米])[{_UNITS}])* )?  # 40余万, 十几, 400余|千米
"""
_SPREAD = pattern(
    rf"""
    ({_LOOSE})
    (?: [(（](不?)含(?:本数)?[)）] )?                     # 1万(含)-5万
    (?: (?:[{DASHES}]{{1,2}}|至|到)({_LOOSE})(?![{HAN}]*分之)   # 3至5, 8—10万; but 百分之五至百分之十
      | 、([二两三四五六七八九][{_UNITS}]*|(?<=[2-8２-８]、)[3-9３-９](?![{ARABIC}.．,]))(?![{HAN}、]) )?  # 三、四十; 4、5
    """,
    re.VERBOSE,
)
_JOIN = pattern(rf"(?:[(（](不?)含(?:本数)?[)）])?(?:[{DASHES}]{{1,2}}|至|到)(?=[{ARABIC}{HAN}几幾数數])")
_JOINS = frozenset("(（至到" + DASHES)
_VAGUE = pattern(r"好?[几数]([十百千万亿]+)")
_OVER = pattern(r"(.+?)(余|多|来|几)([十百千万亿]*)")
_PAIR = pattern(r"(|.*[十百千万亿])([一二两三四五六七八])([两二三四五六七八九])([十百千万亿]*)")
_ONLY_UNITS = pattern(r"[百千万亿]+")
_TRAILING = pattern(r"[十百千万亿]+\Z")
_HAS_UNIT = pattern(r"[十百千]")
LARGE = pattern("[万亿萬億]")
_ORDINAL = pattern(rf"第[{ARABIC}{HAN}]+[、和与及至到{DASHES}]\Z")
_LEADING_ZERO = pattern(r"[0０][0-9０-９]")

#: a character after the run that may belong to the figure, so that the whole pattern must be tried
_MORE_AFTER = frozenset("余餘多来來几幾点點至到、(（" + DASHES)
_MORE_BEFORE = frozenset("几幾数數")
#: 人数百分之九十, 指数十大, 总数千余: here 数 ends a word
_COUNT_WORD = frozenset("人总總次指多半少件户倍函参复岁名级分代系基算整单双奇偶负正常无计清历招点票")
_NEXT = {"一": "两二", "二": "三", "两": "三", "三": "四五", "四": "五", "五": "六", "六": "七", "七": "八", "八": "九", **{str(n): str(n + 1) for n in range(2, 9)}}


def figure(text: str, start: int, end: int) -> Figure | None:
    """The figure that begins with the run `[start, end)`; None for ordinals, model numbers, dates in figures, or no value.

    `start` moves left over 几 and 数 (几十, 数百), `end` right over 余, 多, 来, 点五 and a range's second figure.
    """
    before = text[start - 1] if start else ""
    if text[start] == "一" and end - start > 1 and before and before in "唯统":
        start, before = start + 1, "一"  # 唯一一所, 统一三个
    after = text[end] if end < len(text) else ""
    if before in _BARRED_BEFORE and _barred(text, start, before):
        return None
    if end - 1 > start and (
        (after in KILO and text[end - 1] in "千百") or (after == "米" and text[end - 1] == "千" and text[end - 2].isdigit())
    ):
        end -= 1
    if before not in _MORE_BEFORE and after not in _MORE_AFTER:
        read = _loose(text[start:end])
        if read is None and end - start > 1 and text[end - 1] in "千百":  # 十千米
            end -= 1
            read = _loose(text[start:end])
        return read and Figure(start, end, *read)
    if before in _MORE_BEFORE and text[start] in _UNITS and (before in "几幾" or text[start - 2 : start - 1] not in _COUNT_WORD):
        start -= 1
    return _spread(text, start)


def _spread(text: str, start: int) -> Figure | None:
    found = _SPREAD.match(text, start)
    if found is None:
        return None
    end = found.end()
    second = found[3] or found[4]
    if second and text[end : end + 1] in DASHES and text[end + 1 : end + 2].isdigit() and end < len(text):
        return None  # 2025-10-14
    read = _loose(found[1])
    if read is None:
        return None
    first = Figure(start, found.end(1), *read)
    if second is None:
        return first
    other = _loose(second)
    if other is None:
        return first
    if found[4] and not (_adjacent(fold_numeral(found[1]), fold_numeral(second)) and (second[0] in HAN or text[start - 1 : start] != "、")):
        return first
    return joined(first, Figure(found.start(3 if found[3] else 4), end, *other), text=text, open_low=found[2] == "不") or first


def _adjacent(first: str, second: str) -> bool:
    """三、四十 and 4、5 are ranges, 3、5 and the end of 6、7、8 are none."""
    return len(first) == 1 and second[0] in _NEXT.get(first, "")


def second_figure(text: str, at: int) -> Figure | None:
    """The figure behind a range's separator that stands at `at`: —5天, 至五万元; None where no range goes on."""
    found = _JOIN.match(text, at) if text[at : at + 1] in _JOINS else None
    if found is None:
        return None
    start = found.end()
    one = _SPREAD.match(text, start)
    read = _loose(one[1]) if one else None
    return read and one and Figure(start, one.end(1), *read)


def joined(
    first: Figure, second: Figure, *, stop: int | None = None, text: str = "", open_low: bool = False
) -> Figure | None:
    """One range of two figures; with `text`, 8 takes over the 万 of 8—10万. None where it does not rise.

    `stop` is where the first with its own unit ends: 3元 of 3元至5元.
    """
    low, high = first.low if first.value is None else first.value, second.high if second.value is None else second.value
    if low is None or high is None:
        return None
    if text:
        printed = fold_numeral(text[second.start : second.end]).rstrip("余多来几")
        if text[first.end] != "、":
            printed = printed.rstrip("十")  # 三至五十 begins at three, 三、五十 at thirty
        low = _shared(low, high, fold_numeral(text[first.start : first.end]), printed)
    if low >= high:
        return None
    split = Split(first.end if stop is None else stop, second.start, low, high)
    return Figure(first.start, second.end, None, low, high, open_low or first.low_open, False, "range", False, split)


#: a figure with these before its unit is read without them: 5 万亩
SPACES = " \u3000\xa0"
_DROPPED = pattern(rf"[{SPACES}](?:(?<!\d.)|(?!\d))")
#: so far before and behind its first numerals a figure with spaces is looked at
_BEFORE, _BEHIND = 10, 44


def unspaced(text: str, start: int, end: int) -> tuple[str, tuple[int, int], Callable[[], list[int]]] | None:
    """The line about the numerals `[start, end)` without its spaces, where the numerals stand in it, and what tells where each character stood.

    A space between two digits stays: 12 30 is no 1230.
    """
    first = max(text.rfind("\n", 0, start) + 1, start - _BEFORE)
    last = text.find("\n", end, end + _BEHIND)
    if last < 0:
        last = min(len(text), end + _BEHIND)
    dropped = [found.start() for found in _DROPPED.finditer(text, first, last + 1)]
    if dropped and dropped[-1] >= last:
        dropped.pop()
    bounds = pairwise((first - 1, *dropped, last))
    line = "".join([text[before + 1 : at] for before, at in bounds])
    run = RUN.match(line, start - first - bisect(dropped, start))
    return (line, run.span(), lambda: [at for at in range(first, last) if at not in dropped]) if run else None


def _shared(low: Exact, high: Exact, first: str, second: str) -> Exact:
    """The lower end in the unit of the upper, where this keeps it lower: 8—10万, 七千到九千亿, but 8500到3万."""
    units = _TRAILING.search(second)
    if units is None or LARGE.search(first):
        return low
    taken = units[0].lstrip("十百千") if _HAS_UNIT.search(first) else units[0]
    scale = exact("一" + taken) if taken else None
    return low * scale if scale and low * scale < high else low


#: hundreds and thousands: 千百个, 千百万双
_SEVERAL: dict[str, tuple[int, int]] = {"千百": (100, 10**4), "千百万": (10**6, 10**8)}
#: a figure without these is read as it stands: 40, 2.72
_WORDED = frozenset("余多来几数好一二两三四五六七八九十百千万亿")
_Read = tuple[Exact | None, Exact | None, Exact | None, bool, bool, Approx | None, bool]


@lru_cache(maxsize=8192)
def _loose(printed: str) -> _Read | None:
    """Value, low, high, their openness, approx and bareness of one figure without separators."""
    if printed[0] in "0０" and _LEADING_ZERO.match(printed):
        return None
    folded = fold_numeral(printed)
    if _WORDED.isdisjoint(folded):
        value = exact(folded)
        return None if value is None else (value, value, value, False, False, None, False)
    vague = _VAGUE.fullmatch(folded)
    if vague:
        unit = exact("一" + vague[1])
        return (None, unit, unit * 10, False, True, "vague", False) if unit else None
    over = _OVER.fullmatch(folded)
    if over:
        return _more(over[1], over[2], over[3])
    pair = _PAIR.fullmatch(folded)
    if pair and pair[3] in _NEXT[pair[2]]:
        low, high = exact(pair[1] + pair[2] + pair[4]), exact(pair[1] + pair[3] + pair[4])
        if low is None and high is None and (scale := exact("一" + pair[4])):  # 十五六千
            low, high = (None if end is None else end * scale for end in (exact(pair[1] + pair[2]), exact(pair[1] + pair[3])))
        if low is not None and high is not None and low < high:
            return None, low, high, False, False, "range", False
    if folded == "百十":
        return 100, None, None, False, False, "about", False
    if folded in _SEVERAL:
        return None, *_SEVERAL[folded], False, True, "vague", False
    if _ONLY_UNITS.fullmatch(folded):
        value = exact("一" + folded)
        return (value, value, value, False, False, None, True) if value else None
    if len(printed) == 1 and printed in WORDS_TOO:
        return None
    value = exact(folded)
    return None if value is None else (value, value, value, False, False, None, False)


def _more(base: str, word: str, unit: str) -> _Read | None:
    """40余万 is 40万 to 50万, both ends open; 十来 is about ten."""
    bare = bool(_ONLY_UNITS.fullmatch(base))
    value = exact(("一" if bare else "") + base.rstrip("〇") + unit)
    if not value:
        return None
    if word == "来":
        return value, None, None, False, False, "about", bare
    step = 10 * (exact("一" + unit) or 1) if base.endswith("〇") else step_of(value)
    return value, value, value + step, True, True, "over", bare


def step_of(value: Exact) -> Exact:
    """The step of the last figure that is not zero: 5800 → 100, 2.5 → 0.1."""
    if isinstance(value, int):
        step = 1
        while value and value % (step * 10) == 0:
            step *= 10
        return step
    part = Fraction(1)
    while (value / part).denominator != 1 and part > Fraction(1, 10**15):
        part /= 10
    return part


_BARRED_BEFORE = frozenset("第:：∶/／-－—–、和与及至到~～_.·" + "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ")


def _barred(text: str, start: int, before: str) -> bool:
    """Ordinals (第三, 第3、4), model numbers (G331, 歼-20), clock times, scores and dates in figures (8:30, 2025-10)."""
    if before == "第":
        return True
    if before.isascii() and before.isalpha():
        return text[start].isdigit()
    earlier = text[start - 2] if start > 1 else ""
    if before in ":：∶/／_.·":
        return earlier.isdigit() and text[start].isdigit()
    if before in DASHES and (earlier.isdigit() or (earlier.isascii() and earlier.isalpha())):
        return text[start].isdigit()
    return _ORDINAL.search(text, max(0, start - 8), start) is not None
