"""Dates: 10月14日, 今年以来, 3个月, 每周三."""

from __future__ import annotations

from collections.abc import Sequence

from ...document import Document, PageContext
from ...linking.dates import resolve
from ...linking.expressions import Expression, Stretch
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
from ...rules import Candidate, Extractor, Rule
from .atoms import atoms
from .chains import Chain, bound, read_chain, read_range, to_now
from .lengths import Length, read_length, second_length
from .rules import BY_NAME, RULES

_LEVEL_RULES = {
    ERA: "century", DECADE: "decade", YEAR: "year", MONTH: "month", WEEK: "week", DAY: "day", DAYPART: "part_of_day", CLOCK: "clock", PLAN: "plan",
}  # fmt: skip
_FORM_RULES = {
    "holiday": "holiday", "season": "season", "lunar": "lunar", "weekday": "weekday", "weekend": "weekday", "quarter": "quarter", "quarters": "quarter",
    "half": "half_year", "fuzz": "part_of_year", "ten_days": "ten_days", "months": "first_months", "quarter_now": "quarter", "whole": "year",
}  # fmt: skip


def find(doc: Document) -> list[Candidate]:
    """Candidates of one article, in text order."""
    links = atoms(doc)
    text = doc.text
    found: list[Candidate] = []
    at = reach = 0
    while at < len(links):
        start, _, level = links[at][:3]
        if start < reach:
            at += 1
            continue
        if level == VAGUE:
            candidate, at = _vague(text, links, at), at + 1
        elif level in (LENGTH, MINUTE):
            candidate, at = _length(text, links, at)
        else:
            candidate, at = _calendar(text, links, at)
        if candidate is not None:
            found.append(candidate)
            reach = candidate.end
    return found


def _vague(text: str, links: Sequence[Atom], at: int) -> Candidate | None:
    start, end, _, timex, _, _ = links[at]
    if at + 1 < len(links) and links[at + 1][2] == LENGTH and links[at + 1][0] - end <= 1 and text[start:end] in ("过去", "最近", "未来", "今后", "此后", "此前", "随后", "其后"):
        return None
    if text[start:end] in ("过去", "以前") and text.startswith(("了", "的事"), end):
        return None
    return Candidate("date", start, end, BY_NAME["dates.pointing_word"], ("vague", timex, None, None, None, None, None, None, None, "exact", None))


def _length(text: str, links: Sequence[Atom], at: int) -> tuple[Candidate | None, int]:
    length = read_length(text, links, at)
    if length is None or length.direction == "ordinal":
        return None, at + 1
    if length.direction in ("head", "tail"):
        return _first_months(text, links, at, length)
    if length.direction == "every":
        data = ("set", length.timex, None, None, None, None, None, None, None, "exact", None)
        return Candidate("date", length.start, length.end, BY_NAME["dates.every"], data), length.used
    if length.direction:
        stretch = Stretch(length.direction, length.amounts, length.timex, length.low, length.high, length.mod)
        return Candidate("date", length.start, length.end, BY_NAME["dates.pointing_length"], stretch), length.used
    last = second_length(text, links, length)
    if last is not None:
        both: tuple[object, ...] = ("duration", None, None, None, None, None, None, length.low, last.high, "exact", None)
        return Candidate("date", length.start, last.end, BY_NAME["dates.length"], both), last.used
    return Candidate("date", length.start, length.end, BY_NAME["dates.length"], _duration(length)), length.used


def _duration(length: Length) -> tuple[object, ...]:
    return ("duration", length.timex, length.mod, None, None, None, None, length.low, length.high, "exact", None)


def _first_months(text: str, links: Sequence[Atom], at: int, length: Length) -> tuple[Candidate | None, int]:
    """前7个月 are the first of the year; 前三天, 后两年 are only as long."""
    value = length.value
    if length.direction == "head" and length.unit == "月" and isinstance(value, int) and 1 < value <= 12 and len(length.amounts) == 1:
        start = length.start - 1
        link = (start, length.end, PART, "months", 1, value)
        return Candidate("date", start, length.end, BY_NAME["dates.first_months"], Expression((link,))), length.used
    return Candidate("date", length.start, length.end, BY_NAME["dates.length"], _duration(length)), length.used


def _calendar(text: str, links: Sequence[Atom], at: int) -> tuple[Candidate | None, int]:
    first = read_chain(text, links, at)
    if first is None:
        return None, at + 1
    last = read_range(text, links, first)
    start, end = first.start, first.end
    used = first.used
    about = text[start - 1 : start] == "约"
    if last is not None:
        end, used = last.end, last.used
        return Candidate("date", start, end, BY_NAME["dates.range"], Expression(first.links, last.links, about=about)), used
    now = to_now(text, end)
    if now:
        return Candidate("date", start, now, BY_NAME["dates.open"], Expression(first.links, bound="to_now")), used
    word, stop = bound(text, end)
    if word in ("about", "near", "within"):
        about = about or word == "about"
        end = stop
        word = ""
    elif word and not (first.links[0][2] == DAYPART and len(first.links) == 1):
        end = stop if end - start > 1 else end
    else:
        word = ""
        if text[max(0, start - 2) : start].endswith(("自", "自从")) and first.links[0][2] < DAYPART:
            word = "from"
    name, rank = _rule(first)
    if word:
        name = "dates.open"
    rule = BY_NAME[name]
    return Candidate("date", start, end, rule, Expression(first.links, bound=word, about=about), rank=max(rank, 0) or None), used


def _rule(chain: Chain) -> tuple[str, int]:
    links = chain.links
    forms = {link[3] for link in links}
    if "every" in forms:
        return "dates.every", 0
    level = max((link[2] for link in links if link[2] <= CLOCK), default=links[0][2])
    first = links[0]
    if len(links) == 1 and first[2] == DAYPART:
        return "dates.part_of_day", 20
    if len(links) == 1 and first[2] in (YEAR, MONTH, DAY) and first[3] in ("now", "told"):
        return "dates.relative_" + {YEAR: "year", MONTH: "month", DAY: "day"}[first[2]], 0
    if first[2] in (ERA, DECADE):
        return "dates." + _LEVEL_RULES[DECADE if level == DECADE else ERA], 0
    if links[-1][3] in ("range", "years_now"):
        return "dates.range", 0
    for link in reversed(links):
        if link[3] in _FORM_RULES:
            return "dates." + _FORM_RULES[link[3]], 0
    if level == DAY and len(links) >= 3:
        return "dates.day", 80
    return "dates." + _LEVEL_RULES.get(level, "year"), 0


def link(page: PageContext) -> None:
    """Complete years, months and relative words from the issue, the dateline and the story."""
    resolve(page)


EXTRACTOR = Extractor("date", "dates", "时", "blue", Date, RULES, find, link)
__all__ = ["EXTRACTOR", "RULES", "Rule", "find", "link"]
