"""Bounds and vagueness around a numeral: 近1万, 40余万, 3至5, 三四十, 不到10…以内 → value, min, max and approx.

How an extractor reads 不到10分钟 or 十多年, having the run of numeral characters `[start, end)` from `numerals.runs`
(`figure`, `second_figure` and `joined` stand in `figures`):

    number = figure(text, start, end)             # 10, 十多, 3至5, 一两, 几十: what is printed before the unit
    unit_end = …                                  # its own business: match the unit at number.end
    second = second_figure(text, unit_end)        # only for 3天至5天: the figure after the separator, then match its unit,
    number = joined(number, second, stop=unit_end) # and make one range of the two
    amount = quantity(text, number, unit_end)     # with the words before and after: 不到…, …以上, …左右, 三年多
    amount.start, amount.end, amount.approx, amount.value, amount.min, amount.max, amount.min_open, amount.max_open

All values are exact (int or Fraction); `amount.fields()` gives the six quantity fields of the contract as floats.
"""

from __future__ import annotations

from .figures import LARGE, Figure, step_of
from .model import Approx, PartRole, RangeEnd
from .named import NamedTuple, made
from .numerals import Exact, as_float
from .patterns import pattern

#: whole numbers beyond it are not exact in a double
LARGEST = 2**53


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
    #: of a range printed as two figures: start, end and value of each
    parts: tuple[tuple[int, int, Exact], ...] = ()

    def times(self, factor: Exact) -> Quantity:
        """The same in a smaller unit: 三成 × 10 is 30 per cent. A factor below zero turns the bounds round."""
        value = None if self.value is None else self.value * factor
        low = None if self.min is None else self.min * factor
        high = None if self.max is None else self.max * factor
        parts = tuple((start, end, part * factor) for start, end, part in self.parts)
        if factor < 0:
            return self._replace(value=value, min=high, max=low, min_open=self.max_open, max_open=self.min_open, parts=parts)
        return self._replace(value=value, min=low, max=high, parts=parts)

    def fields(self) -> tuple[float | None, Approx | None, float | None, float | None, bool, bool]:
        """`value, approx, min, max, min_open, max_open` as the contract writes them."""
        _, _, exact, approx, low, high, min_open, max_open, _ = self
        value = _double(exact)
        return value, approx, value if low is exact else _double(low), value if high is exact else _double(high), min_open, max_open


    def ends(self, text: str) -> tuple[RangeEnd, ...]:
        """`parts` as the contract writes it."""
        if not self.parts:
            return ()
        roles: tuple[PartRole, ...] = ("from", "to")
        return tuple(
            RangeEnd(text[start:end], start, end, role, _double(value))
            for role, (start, end, value) in zip(roles, self.parts, strict=False)
        )


def _double(value: Exact | None) -> float | None:
    if value is None:
        return None
    if type(value) is int:
        return float(value) if -LARGEST <= value <= LARGEST else None
    number = as_float(value)
    return number if number is not None and -LARGEST <= number <= LARGEST else None


class _Bound(NamedTuple):
    word: str
    approx: Approx
    #: characters that must not stand before the word, because it then ends another: 节约, 通过, 最近
    not_after: str = ""
    #: whether the span takes the word in
    inside: bool = True


_BEFORE = (
    _Bound("超过", "over"), _Bound("超過", "over"), _Bound("突破", "over"), _Bound("不止", "over"), _Bound("逾", "over"),
    _Bound("超", "over", "英德法意西赶反高出"),
    _Bound("超过了", "over", "", False), _Bound("突破了", "over", "", False), _Bound("接近", "under"), _Bound("将近", "under"), _Bound("將近", "under"), _Bound("不到", "under", "达想"), _Bound("不足", "under"),
    _Bound("不满", "under", "", False), _Bound("未满", "under", "", False), _Bound("低于", "under", "不", False),
    _Bound("少于", "under", "不", False), _Bound("小于", "under", "不", False), _Bound("高于", "over", "不", False),
    _Bound("多于", "over", "不", False), _Bound("大于", "over", "不", False), _Bound("近", "under", "附最邻靠临远"),
    _Bound("大约", "about"), _Bound("大約", "about"), _Bound("約", "about", "節條合簽預違公契履邀製紐特解締"), _Bound("大概", "about"), _Bound("大致", "about"), _Bound("约为", "about"),
    _Bound("约", "about", "节条合签预违公契履邀制纽婚特解缔相"),
    _Bound("至少", "at_least"), _Bound("最少", "at_least"), _Bound("不少于", "at_least"), _Bound("不低于", "at_least"),
    _Bound("不下", "at_least"), _Bound("起码", "at_least"),
    _Bound("至多", "at_most"), _Bound("最多", "at_most"), _Bound("不超过", "at_most"), _Bound("不超過", "at_most"), _Bound("不得超过", "at_most"),
    _Bound("不高于", "at_most"), _Bound("不多于", "at_most"), _Bound("不许超过", "at_most"),
)  # fmt: skip
_AFTER: tuple[tuple[str, Approx, str], ...] = (
    # word, what it means, characters that must not follow: 左右手, 上下游, 以下简称
    ("以上", "at_least", ""), ("及以上", "at_least", ""), ("或以上", "at_least", ""), ("及其以上", "at_least", ""), ("及以下", "at_most", ""), ("或以下", "at_most", ""), ("以下", "at_most", "简称"), ("以内", "at_most", ""), ("之内", "at_most", ""),
    ("左右", "about", "两手岸侧摇"), ("上下", "about", "游班车级"), ("许", "about", "多可下愿诺久昌"), ("开外", "over", ""),
)  # fmt: skip
_BY_LAST: dict[str, tuple[_Bound, ...]] = {
    last: tuple(sorted((b for b in _BEFORE if b.word[-1] == last), key=lambda b: -len(b.word)))
    for last in {b.word[-1] for b in _BEFORE}
}
_BY_FIRST: dict[str, tuple[tuple[str, Approx, str], ...]] = {
    first: tuple(entry for entry in _AFTER if entry[0][0] == first) for first in {entry[0][0] for entry in _AFTER}
}
_MAY_STAND_BEFORE = frozenset(_BY_LAST) | frozenset("过破上")
_MAY_STAND_AFTER = frozenset(_BY_FIRST) | frozenset("多余餘(（不")
#: 进度已过六成, 收入过3万: after these 过 is a bound; after verbs (去过3次) it tells the past
_PASSED_AFTER = frozenset("已均都将远总各双入额量值数率房产润资重长积价龄径宽高深度者")
#: 早上百余人, 以上百, 网上千家: here 上 ends a word
_UPON = frozenset("以早晚网线路街会场身车船地墙山天世历基实事理性手台加赶献桌海岸")
_MORE_WORDS = frozenset("多余餘")
_NOT_MORE = frozenset("为是数次种样于在以年元少云边方名个家")
#: what one breaks through is no bound where it is a few things: 突破一批技术, 突破3道难关; but 突破10万件, 突破3米
_THROUGH, _BARRIERS, _FEW = ("突破", "突破了"), frozenset("批项項個个道种種处處类類系条條大重"), 10
_LESS = pattern("不到(?=[的，。；、,就便]|$)")
_INCLUDED = pattern(r"[(（]含(?:本数)?[)）]")


def quantity(text: str, number: Figure, unit_end: int, *, more: bool = True) -> Quantity:
    """The figure with the words that bound it; `unit_end` is where its unit ends, `more` whether 多 may follow it (三年多)."""
    start, end, value, approx, split = number.start, unit_end, number.value, number.approx, number.split
    before: Approx | None = None
    after: Approx | None = None
    if start and text[start - 1] in _MAY_STAND_BEFORE:
        start, before = _bound_before(text, number)
    if end < len(text) and text[end] in _MAY_STAND_AFTER:
        end, after = _bound_after(text, end, more)
    if before is after is approx is None and value is not None:
        return made(Quantity, (start, end, value, None, value, value, False, False, ()))
    amount = _bounded(number, start, end, before, after)
    if split is None:
        return amount
    stop, begin, first, second = split
    return amount._replace(parts=((number.start, stop, first), (begin, unit_end, second)))


def _bounded(number: Figure, start: int, end: int, before: Approx | None, after: Approx | None) -> Quantity:
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
            if bound.word in _THROUGH and text[number.end : number.end + 1] in _BARRIERS and not _is_large(text, number) and number.value is not None and number.value < _FEW:
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
    return number.bare or LARGE.search(text, number.start, number.end) is not None or text[number.end : number.end + 1] in set("%％成")


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
    if first == "不":  # 200米不到的
        return (end + 2, "under") if _LESS.match(text, end) else (end, None)
    for word, approx, not_before in _BY_FIRST.get(first, ()):
        after = end + len(word)
        if text.startswith(word, end) and not (not_before and text[after : after + 1] in not_before and after < len(text)):
            return after, approx
    return end, None
