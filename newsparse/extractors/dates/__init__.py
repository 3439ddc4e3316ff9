"""Dates: 10月14日, 今年以来, 3个月, 每周三."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from ...document import Document, PageContext
from ...linking.dates import resolve
from ...linking.expressions import INNER, Expression, Inner, Pieces, Stretch, leans
from ...linking.moments import (
    CLOCK,
    DAY,
    DAYPART,
    DECADE,
    ERA,
    LENGTH,
    MINUTE,
    MONTH,
    PART,
    PLAN,
    VAGUE,
    WEEK,
    YEAR,
    Atom,
)
from ...model import Date
from ...patterns import pattern
from ...rules import Candidate, Extractor, Rejected, Rule
from .atoms import atoms
from .chains import read_chain, read_range
from .lengths import Length, read_length, second_length
from .parts import CALENDARS, chain_parts, range_parts
from .rules import BY_NAME, RULES
from .tails import GOES_ON, bound, to_now

_BEFORE_LENGTH = frozenset(("过去", "最近", "未来", "今后", "此后", "此前", "随后", "其后"))
#: what follows 过去 where it is a verb
_AFTER_VERB = ("了", "的2", "的一", "的这", "的上", "的周")
#: 离县城最近的一个乡
_FROM = pattern("[离距][^，。；！？\n]*$")
#: 北约9日, 公约5月生效: no 约 of the date
_TREATIES = tuple("北公条合契签立誓盟协制节预违履邀失相如和婚毁华纽")
Fields = tuple[object, ...]
#: 自2018年启动以来
_SINCE = pattern("[^，。；！？\n,;!?]{1,20}以来")
_LEVEL_RULES = {
    ERA: "century", DECADE: "decade", YEAR: "year", MONTH: "month", WEEK: "week", DAY: "day", DAYPART: "part_of_day",
    CLOCK: "clock", PLAN: "plan",
}  # fmt: skip
_FORM_RULES = {
    "holiday": "holiday", "season": "season", "lunar": "lunar", "weekday": "weekday", "weekend": "weekday",
    "quarter": "quarter", "quarters": "quarter",
    "half": "half_year", "school": "school_year", "cycle": "cycle", "fuzz": "part_of_year", "ten_days": "ten_days",
    "months": "first_months", "same_period": "same_period", "quarter_now": "quarter", "whole": "year",
}  # fmt: skip


def find(doc: Document) -> list[Candidate]:
    """Candidates of one article, in text order."""
    links = atoms(doc)
    text = doc.text
    found: list[Candidate] = []
    at = reach = 0
    size = len(links)
    while at < size:
        start, end, level, _, _, _ = links[at]
        if start < reach or start == end:  # part of a mention, or of a word that is
            at += 1
            continue
        if level == VAGUE:
            candidate, at = _vague(text, links, at), at + 1
        elif level in (LENGTH, MINUTE):
            candidate, at = _length(text, links, at)
        else:
            candidate, at = _calendar(doc, links, at)
        if candidate is not None:
            found.append(candidate)
            reach = candidate.end
        elif doc.trace is not None:
            name = "dates." + _LEVEL_RULES.get(level, "length")
            doc.trace.append(Rejected("date", start, end, name, "nothing beside it makes it a date"))
    return found


def _vague(text: str, links: Sequence[Atom], at: int) -> Candidate | None:
    """目前, 日前, 今后; 过去 before a length belongs to it, and 刚刚过去的一年 holds a verb."""
    start, end, _, timex, _, _ = links[at]
    word = text[start:end]
    if word in _BEFORE_LENGTH and at + 1 < len(links):
        following = links[at + 1]
        if following[2] == LENGTH and following[0] - end <= 1:
            return None
    if word == "过去" and (text[start - 1 : start] in ("将", "刚", "经") or text.startswith(_AFTER_VERB, end)):
        return None
    if word == "最近" and text[end : end + 1] == "的" and _FROM.search(text, max(0, start - 12), start):
        return None
    return Candidate("date", start, end, BY_NAME["dates.pointing_word"], _fields("vague", timex))


def _fields(kind: str, timex: str | None, mod: str | None = None, low: str | None = None, high: str | None = None) -> Fields:
    """The fields of a mention that has no days."""
    return kind, timex, mod, None, None, None, None, low, high, "exact", None, ()


def _length(text: str, links: Sequence[Atom], at: int) -> tuple[Candidate | None, int]:
    length = read_length(text, links, at)
    if length is None or length.direction == "ordinal":
        return None, at + 1
    if length.direction in ("head", "tail"):
        return _first_months(text, links, at, length)
    start, end, read = length.start, length.end, length.reading
    if length.direction == "every":
        return Candidate("date", start, end, BY_NAME["dates.every"], _fields("set", read.timex)), length.used
    if length.direction:
        stretch = Stretch(length.direction, read.amounts, read.timex, read.low, read.high, length.mod)
        return Candidate("date", start, end, BY_NAME["dates.pointing_length"], stretch), length.used
    last = second_length(text, links, length)
    if last is None:
        return Candidate("date", start, end, BY_NAME["dates.length"], _duration(length)), length.used
    data = _fields("duration", None, None, read.low, last.reading.high)
    return Candidate("date", start, last.end, BY_NAME["dates.length"], data), last.used


def _duration(length: Length) -> Fields:
    read = length.reading
    return _fields("duration", read.timex, length.mod, read.low, read.high)


def _first_months(text: str, links: Sequence[Atom], at: int, length: Length) -> tuple[Candidate | None, int]:
    """前7个月 are the first of the year; 前三天, 后两年 are only as long."""
    value = length.reading.value
    whole = isinstance(value, int) and 1 < value <= 12 and not length.reading.word and len(length.reading.amounts) == 1
    if length.direction == "head" and length.reading.unit == "月" and whole:
        start = length.start - 1
        link = (start, length.end, PART, "months", 1, value)
        data = expression((link[2:],), (), "", False)
        return Candidate("date", start, length.end, BY_NAME["dates.first_months"], data), length.used
    return Candidate("date", length.start, length.end, BY_NAME["dates.length"], _duration(length)), length.used


def _calendar(doc: Document, links: Sequence[Atom], at: int) -> tuple[Candidate | None, int]:
    text = doc.text
    first = read_chain(text, links, at)
    if first is None:
        return None, at + 1
    start, end, pieces, used, _ = first
    if start > 1 and text[start - 1] == "历" and text.startswith("年初", start) and text.endswith(CALENDARS, 0, start):
        start -= 2  # 农历|年初一
    if (first.links or text.startswith(CALENDARS, start)) and (inner := chain_parts(text, first)):
        doc.memo.setdefault(INNER, {})[start] = inner
    about = start > 0 and text[start - 1] == "约" and text[start - 2 : start - 1] not in _TREATIES
    word = ""
    if text[end : end + 1] in GOES_ON:
        last = read_range(text, links, first)
        if last is not None:
            data = expression(pieces, last.pieces, "", about)
            doc.memo.setdefault(INNER, {})[start] = range_parts(text, first, last)
            return Candidate("date", start, last.end, BY_NAME["dates.range"], data), last.used
        now = to_now(text, end)
        if now:
            inner = doc.memo.setdefault(INNER, {})
            inner[start] = [Inner(start, end, "from", pieces, False), *inner.get(start, ())]
            return Candidate("date", start, now, BY_NAME["dates.open"], expression(pieces, (), "to_now", about)), used
        word, stop = bound(text, end)
        if word in ("about", "near", "within"):
            about, end, word = about or word == "about", stop, ""
        elif end - start == 1 or (len(pieces) == 1 and pieces[0][0] == DAYPART):  # 今 of 今起 is the day alone
            word = ""
        elif word:
            end = stop
    if not word and start and text[start - 1] in "自从" and pieces[0][0] < DAYPART and text.endswith(("自", "自从"), 0, start):
        word = "since" if _SINCE.match(text, end) else "from"
    rule, data = _of_rule(pieces, word, about)
    return Candidate("date", start, end, rule, data, _rank(text, end, rule, pieces)), used


def _rank(text: str, end: int, rule: Rule, pieces: Pieces) -> int | None:
    """A part of the day alone is a word that anything overrules; 三八节 is no count, 南宋绍兴 no place."""
    if len(pieces) == 1:
        if pieces[0][0] == DAYPART:
            return 20
        if rule.name == "dates.holiday" and text[end - 1] == "节":
            return 62
        if pieces[0][3] == "era":
            return 90
    return None


@lru_cache(maxsize=8192)
def expression(first: Pieces, last: Pieces, word: str, about: bool) -> Expression:
    """The expression of a chain; the same chain is the same object, so that it is read once."""
    return Expression(first, last, word, about, leans(first, last))


@lru_cache(maxsize=8192)
def _of_rule(pieces: Pieces, word: str, about: bool) -> tuple[Rule, Expression]:
    """The rule that a chain belongs to, by what is said of it, then by its narrowest link; and its expression."""
    return BY_NAME["dates." + ("open" if word else _rule(pieces))], expression(pieces, (), word, about)


def _rule(pieces: Pieces) -> str:
    level, form = pieces[0][0], pieces[0][1]
    if any(piece[1] in ("every", "fair") for piece in pieces):
        return "every"
    if len(pieces) == 1 and level in (YEAR, MONTH, DAY) and form in ("now", "told"):
        return "relative_" + _LEVEL_RULES[level]
    if level in (ERA, DECADE):
        return "decade" if any(piece[0] == DECADE for piece in pieces) else "century"
    if level == YEAR and pieces[-1][:2] == (DAY, "now"):  # 去年今日
        return "relative_day"
    if pieces[-1][1] in ("range", "years_now", "days_now"):
        return "range"
    for piece in reversed(pieces):
        if piece[1] in _FORM_RULES:
            return _FORM_RULES[piece[1]]
    return _LEVEL_RULES[max((piece[0] for piece in pieces if piece[0] <= CLOCK), default=level)]


def link(page: PageContext) -> None:
    """Complete years, months and relative words from the issue, the dateline and the story."""
    resolve(page)


EXTRACTOR = Extractor("date", "dates", "时", "bright_blue", Date, RULES, find, link)
__all__ = ["EXTRACTOR", "RULES", "Rule", "find", "link"]
