"""Bounds and vagueness around a numeral: 近1万, 40余万, 3至5, 三四十, 不到10…以内 → value, min, max and approx.

How an extractor reads 不到10分钟 or 十多年, having the run of numeral characters `[start, end)` from `numerals.runs`:

    number = figure(text, start, end)             # 10, 十多, 3至5, 一两, 几十: what is printed before the unit
    unit_end = …                                  # its own business: match the unit at number.end
    second = second_figure(text, unit_end)        # only for 3天至5天: the figure after the separator, then match its unit,
    number = joined(number, second, unit_end2)    # and make one range of the two
    amount = quantity(text, number, unit_end)     # with the words before and after: 不到…, …以上, …左右, 三年多
    amount.start, amount.end, amount.approx, amount.value, amount.min, amount.max, amount.min_open, amount.max_open

All values are exact (int or Fraction); `amount.fields()` gives the six quantity fields of the contract as floats.
"""

from __future__ import annotations

import re
from fractions import Fraction
from functools import lru_cache
from typing import NamedTuple

from .chars import ARABIC, DASHES, DIGITS, HAN, WORDS_TOO, fold_numeral
from .model import Approx
from .numerals import Exact, as_float, exact

#: whole numbers beyond it are not exact in a double
LARGEST = 2**53


class Figure(NamedTuple):
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


class Quantity(NamedTuple):
    """A figure with the words that bound it; `start` and `end` take these words in."""

    start: int
    end: int
    value: Exact | None
    approx: Approx | None
    min: Exact | None
    max: Exact | None
    min_open: bool
    max_open: bool

    def times(self, factor: Exact) -> Quantity:
        """The same in a smaller unit: 三成 × 10 is 30 per cent."""
        return self._replace(
            value=None if self.value is None else self.value * factor,
            min=None if self.min is None else self.min * factor,
            max=None if self.max is None else self.max * factor,
        )

    def fields(self) -> tuple[float | None, Approx | None, float | None, float | None, bool, bool]:
        """`value, approx, min, max, min_open, max_open` as the contract writes them."""
        value = _double(self.value)
        low = value if self.min is self.value else _double(self.min)
        return value, self.approx, low, value if self.max is self.value else _double(self.max), self.min_open, self.max_open


def _double(value: Exact | None) -> float | None:
    if value is None:
        return None
    if type(value) is int:
        return float(value) if -LARGEST <= value <= LARGEST else None
    number = as_float(value)
    return number if number is not None and -LARGEST <= number <= LARGEST else None


# ---- the figure itself -------------------------------------------------------------------------------------------

_UNITS = "十百千万亿萬億拾佰仟"
#: what 千 and 百 belong to in 15万千瓦, 3千克, 1000百帕, and not to the figure
KILO = frozenset("瓦克卡伏焦赫牛帕字")
_ONE = f"(?:(?!千[{''.join(sorted(KILO))}]|百帕)[{ARABIC}{HAN}])"
_LOOSE = rf"""
    (?: 好?[几幾数數](?=[{_UNITS}]) )?                                                      # 几十, 数百
    {_ONE}+ (?: (?<=[{ARABIC}])[.．,·，](?=[{ARABIC}]){_ONE}+ )*                            # 40, 2.72万, 三百
    (?: [点點][{DIGITS}{ARABIC}壹贰貳叁肆伍陆陸柒捌玖]+(?![十百千])[万亿萬億]* )?                                  # 三点五
    (?: (?: [余餘] | 多(?!少) | 来(?![自到源临看]) | 來 | (?<=[{_UNITS}零〇])[几幾] )(?:(?!千[瓦克卡伏焦赫牛帕字])[{_UNITS}])* )?  # 40余万, 十几
"""
_SPREAD = re.compile(
    rf"""
    ({_LOOSE})
    (?: [(（](不?)含(?:本数)?[)）] )?                     # 1万(含)-5万
    (?: (?:[{DASHES}]{{1,2}}|至|到)({_LOOSE})            # 3至5, 8—10万
      | 、([二三四五六七八九][{_UNITS}]*)(?![{HAN}、]) )?  # 三、四十
    """,
    re.VERBOSE,
)
_JOIN = re.compile(rf"(?:[(（](不?)含(?:本数)?[)）])?(?:[{DASHES}]{{1,2}}|至|到)(?=[{ARABIC}{HAN}几幾数數])")
_VAGUE = re.compile(r"好?[几数]([十百千万亿]+)")
_OVER = re.compile(r"(.+?)(余|多|来|几)([十百千万亿]*)")
_PAIR = re.compile(r"(|.*[十百千万亿])([一二两三四五六七八])([两二三四五六七八九])([十百千万亿]*)")
_ONLY_UNITS = re.compile(r"[百千万亿]+")
_TRAILING = re.compile(r"[十百千万亿]+$")
_HAS_UNIT = re.compile(r"[十百千]")
_LARGE = re.compile(r"[万亿萬億]")
_ORDINAL = re.compile(rf"第[{ARABIC}{HAN}]+[、和与及至到{DASHES}]$")
_LEADING_ZERO = re.compile(r"[0０][0-9０-９]")

#: a character after the run that may belong to the figure, so that the whole pattern must be tried
_MORE_AFTER = frozenset("余餘多来來几幾点點至到、(（" + DASHES)
_MORE_BEFORE = frozenset("几幾数數")
#: 人数百分之九十, 指数十大, 总数千余: here 数 ends a word
_COUNT_WORD = frozenset("人总總次指多半少件户倍函参复岁名级分代系基算整单双奇偶负正常无计清历招点票")
_NEXT = {"一": "两二", "二": "三", "两": "三", "三": "四五", "四": "五", "五": "六", "六": "七", "七": "八", "八": "九"}


def figure(text: str, start: int, end: int) -> Figure | None:
    """The figure that begins with the run `[start, end)`; None for ordinals, model numbers, dates in figures, or no value.

    `start` moves left over 几 and 数 (几十, 数百), `end` right over 余, 多, 来, 点五 and a range's second figure.
    """
    before = text[start - 1] if start else ""
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
    if found[4] and not _adjacent(found[1], second):
        return first
    return joined(first, Figure(found.start(3 if found[3] else 4), end, *other), text=text, open_low=found[2] == "不") or first


def _adjacent(first: str, second: str) -> bool:
    return len(first) == 1 and second[0] in _NEXT.get(first, "")


def second_figure(text: str, at: int) -> Figure | None:
    """The figure behind a range's separator that stands at `at`: —5天, 至五万元; None where no range goes on."""
    found = _JOIN.match(text, at)
    if found is None:
        return None
    start = found.end()
    one = _SPREAD.match(text, start)
    read = _loose(one[1]) if one else None
    return read and one and Figure(start, one.end(1), *read)


def joined(first: Figure, second: Figure, *, text: str = "", open_low: bool = False) -> Figure | None:
    """One range of two figures; with `text`, 8 takes over the 万 of 8—10万. None where it does not rise."""
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
    return Figure(first.start, second.end, None, low, high, open_low or first.low_open, False, "range", False)


def _shared(low: Exact, high: Exact, first: str, second: str) -> Exact:
    """The lower end in the unit of the upper, where this keeps it lower: 8—10万, 七千到九千亿, but 8500到3万."""
    units = _TRAILING.search(second)
    if units is None or _LARGE.search(first):
        return low
    taken = units[0].lstrip("十百千") if _HAS_UNIT.search(first) else units[0]
    scale = exact("一" + taken) if taken else None
    return low * scale if scale and low * scale < high else low


_Read = tuple[Exact | None, Exact | None, Exact | None, bool, bool, Approx | None, bool]


@lru_cache(maxsize=8192)
def _loose(printed: str) -> _Read | None:
    """Value, low, high, their openness, approx and bareness of one figure without separators."""
    if _LEADING_ZERO.match(printed):
        return None
    folded = fold_numeral(printed)
    vague = _VAGUE.fullmatch(folded)
    if vague:
        unit = exact("一" + vague[1])
        return (None, unit, unit * 10, False, True, "vague", False) if unit else None
    over = _OVER.fullmatch(folded)
    if over:
        return _more(over[1], over[2], over[3])
    pair = _PAIR.fullmatch(folded)
    if pair and pair[3] in _NEXT[pair[2]]:
        scale = exact("一" + pair[4]) if pair[4] else 1
        low, high = exact(pair[1] + pair[2]), exact(pair[1] + pair[3])
        if low is not None and high is not None and scale and low < high:
            low, high = low * scale, high * scale
            return None, low, high, False, False, "range", False
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


_BARRED_BEFORE = frozenset("第:：/／-－—–、和与及至到~～_.·" + "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ")


def _barred(text: str, start: int, before: str) -> bool:
    """Ordinals (第三, 第3、4), model numbers (G331, 歼-20), clock times, scores and dates in figures (8:30, 2025-10)."""
    if before == "第":
        return True
    if before.isascii() and before.isalpha():
        return text[start].isdigit()
    earlier = text[start - 2] if start > 1 else ""
    if before in ":：/／_.·":
        return earlier.isdigit() and text[start].isdigit()
    if before in DASHES and (earlier.isdigit() or (earlier.isascii() and earlier.isalpha())):
        return text[start].isdigit()
    return _ORDINAL.search(text, max(0, start - 8), start) is not None


# ---- the words around it -----------------------------------------------------------------------------------------


class _Bound(NamedTuple):
    word: str
    approx: Approx
    #: characters that must not stand before the word, because it then ends another: 节约, 通过, 最近
    not_after: str = ""
    #: whether the span takes the word in
    inside: bool = True


_BEFORE = (
    _Bound("超过", "over"), _Bound("突破", "over"), _Bound("不止", "over"), _Bound("逾", "over"),
    _Bound("超", "over", "英德法意西赶反高出"),
    _Bound("超过了", "over", "", False), _Bound("突破了", "over", "", False), _Bound("接近", "under"), _Bound("将近", "under"), _Bound("不到", "under", "达想"), _Bound("不足", "under"),
    _Bound("不满", "under", "", False), _Bound("未满", "under", "", False), _Bound("低于", "under", "不", False),
    _Bound("少于", "under", "不", False), _Bound("小于", "under", "不", False), _Bound("高于", "over", "不", False),
    _Bound("多于", "over", "不", False), _Bound("大于", "over", "不", False), _Bound("近", "under", "附最邻靠临远"),
    _Bound("大约", "about"), _Bound("大概", "about"), _Bound("大致", "about"), _Bound("约为", "about"),
    _Bound("约", "about", "节条合签预违公契履邀制纽婚特解缔相"),
    _Bound("至少", "at_least"), _Bound("最少", "at_least"), _Bound("不少于", "at_least"), _Bound("不低于", "at_least"),
    _Bound("不下", "at_least"), _Bound("起码", "at_least"),
    _Bound("至多", "at_most"), _Bound("最多", "at_most"), _Bound("不超过", "at_most"), _Bound("不得超过", "at_most"),
    _Bound("不高于", "at_most"), _Bound("不多于", "at_most"), _Bound("不许超过", "at_most"),
)  # fmt: skip
_AFTER: tuple[tuple[str, Approx, str], ...] = (
    # word, what it means, characters that must not follow: 左右手, 上下游, 以下简称
    ("以上", "at_least", ""), ("以下", "at_most", "简称"), ("以内", "at_most", ""), ("之内", "at_most", ""),
    ("左右", "about", "两手岸侧摇"), ("上下", "about", "游班车级"), ("许", "about", "多可下愿诺"), ("开外", "over", ""),
)  # fmt: skip
_BY_LAST: dict[str, tuple[_Bound, ...]] = {
    last: tuple(sorted((b for b in _BEFORE if b.word[-1] == last), key=lambda b: -len(b.word)))
    for last in {b.word[-1] for b in _BEFORE}
}
_BY_FIRST: dict[str, tuple[tuple[str, Approx, str], ...]] = {
    first: tuple(entry for entry in _AFTER if entry[0][0] == first) for first in {entry[0][0] for entry in _AFTER}
}
#: 进度已过六成, 收入过3万: after these 过 is a bound; after verbs (去过3次) it tells the past
_PASSED_AFTER = frozenset("已均都将远总各双入额量值数率房产润资重长积价龄径宽高深度者")
#: 早上百余人, 以上百, 网上千家: here 上 ends a word
_UPON = frozenset("以早晚网线路街会场身车船地墙山天世历基实事理性手台加赶献桌海岸")
_MORE_WORDS = frozenset("多余餘")
_NOT_MORE = frozenset("为是数次种样于在以年元少云边方名个家")
_INCLUDED = re.compile(r"[(（]含(?:本数)?[)）]")


def quantity(text: str, number: Figure, unit_end: int, *, more: bool = True) -> Quantity:
    """The figure with the words that bound it; `unit_end` is where its unit ends, `more` whether 多 may follow it (三年多)."""
    start, before = _bound_before(text, number)
    end, after = _bound_after(text, unit_end, more)
    approx, value = number.approx, number.value
    if approx in ("range", "vague") or (approx == "over" and before != "at_least"):
        if after in ("over", None):
            return Quantity(start, end, value, approx, number.low, number.high, number.low_open, number.high_open)
        if approx != "over" or value is None:
            return Quantity(start, end, value, approx, number.low, number.high, number.low_open, number.high_open)
    if value is None:
        return Quantity(start, end, None, approx, number.low, number.high, number.low_open, number.high_open)
    if after == "over":
        return Quantity(start, end, value, "over", value, value + step_of(value), True, True)
    word = before or after or approx
    return bounded(start, end, value, word)


def bounded(start: int, end: int, value: Exact, approx: Approx | None) -> Quantity:
    """A plain value under one bound: over 500 → min 500 open; about → no bounds; None → min and max are the value."""
    if approx == "over":
        return Quantity(start, end, value, approx, value, None, True, False)
    if approx == "at_least":
        return Quantity(start, end, value, approx, value, None, False, False)
    if approx == "under":
        return Quantity(start, end, value, approx, None, value, False, True)
    if approx == "at_most":
        return Quantity(start, end, value, approx, None, value, False, False)
    if approx == "about":
        return Quantity(start, end, value, approx, None, None, False, False)
    return Quantity(start, end, value, None, value, value, False, False)


def _bound_before(text: str, number: Figure) -> tuple[int, Approx | None]:
    start = number.start
    last = text[start - 1] if start else ""
    for bound in _BY_LAST.get(last, ()):
        at = start - len(bound.word)
        if at >= 0 and text.startswith(bound.word, at):
            if at and bound.not_after and text[at - 1] in bound.not_after:
                return start, None
            return at if bound.inside else start, bound.approx
    if last == "过" and _is_bound(text, number):
        return start - 1, "over"
    if last == "破" and _is_large(text, number) and text[start - 2 : start - 1] not in set("打冲攻识爆刺突"):
        return start - 1, "over"
    if last == "上" and number.bare and text[start - 2 : start - 1] not in _UPON:
        return start - 1, "at_least"
    return start, None


def _is_large(text: str, number: Figure) -> bool:
    """破千亿, 破90%; but 连破两个难题."""
    return number.bare or _LARGE.search(text, number.start, number.end) is not None or text[number.end : number.end + 1] in set("%％成")


def _is_bound(text: str, number: Figure) -> bool:
    """已过六成, 过万; but 去过3次."""
    before = text[number.start - 2 : number.start - 1] if number.start > 1 else ""
    if text[number.end : number.end + 1] == "成":
        return before not in ("通", "经", "超", "不")
    return number.bare or before in _PASSED_AFTER


def _bound_after(text: str, end: int, more: bool) -> tuple[int, Approx | None]:
    if end >= len(text):
        return end, None
    first = text[end]
    if more and first in _MORE_WORDS and text[end + 1 : end + 2] not in _NOT_MORE:
        return end + 1, "over"
    if first in "(（":
        included = _INCLUDED.match(text, end)
        if included:
            closed, approx = _bound_after(text, included.end(), False)
            return (closed, approx) if approx else (end, None)
    for word, approx, not_before in _BY_FIRST.get(first, ()):
        after = end + len(word)
        if text.startswith(word, end) and not (not_before and text[after : after + 1] in not_before and after < len(text)):
            return after, approx
    return end, None
