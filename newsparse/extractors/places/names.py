"""Names of the tables that stand in a text as names: 包头市, 库伦旗, 新化 beside 湖南; not 新平 in 创新平台."""

from __future__ import annotations

from typing import NamedTuple

from ...document import Document
from ...gazetteer.divisions import Gazetteer, Usage, gazetteer
from ...gazetteer.words import words
from ...rules import Rejected, Rule
from .rules import ABBREVIATION, BY_KIND, DIVISION, SHORT_FORM

#: a letter that goes on behind a name and makes it part of a plain noun
AFTER_TOWN = frozenset("镇乡")
#: how dear a name is as a word of its own, by usage (tenths of the negative log of its share)
COST = {Usage.FREE: 95, Usage.FULL: 95, Usage.RISKY: 105, Usage.TOWN: 110, Usage.LISTED: 115, Usage.BACKED: 130, Usage.BOUND: 140}
#: characters that may follow a name inside one word: 中国人, 北京话
TAILS = frozenset("人话籍式产货队军方省市县区州国菜馆城厂台社报族语")


class Name(NamedTuple):
    """A stretch that names one place; `refs` are what the tables have under it, none for a name that only its form tells."""

    start: int
    end: int
    kind: str
    refs: tuple[int, ...]
    usage: Usage
    rule: Rule


def read_names(doc: Document) -> list[Name]:
    """Names of the tables in text order, those that need backing from around them included."""
    text = doc.text
    tables = gazetteer()
    usages = tables.usage
    found: list[Name] = []
    for start, end, index in tables.find(text):
        usage = usages[index]
        if usage == Usage.WORD:
            continue
        if usage >= Usage.BACKED and not _may_be_backed(text, start, end, usage):
            continue
        if _is_torn(text, start, end, usage):
            if doc.trace is not None:
                doc.trace.append(Rejected("place", start, end, DIVISION.name, "the words around it go through it"))
            continue
        found.append(_name(tables, text, start, end, index, Usage(usage)))
    return found


def _name(tables: Gazetteer, text: str, start: int, end: int, index: int, usage: Usage) -> Name:
    refs = tables.refs(index)
    first = tables.entity(refs[0])
    rule = BY_KIND.get(first.kind, DIVISION)
    if rule is DIVISION and first.name != text[start:end] and first.country == "CN":
        rule = SHORT_FORM
    elif first.country != "CN" and first.kind in ("prefecture", "province", "county"):
        rule = BY_KIND["foreign"]
    return Name(start, end, first.kind, refs, usage, rule)


def _may_be_backed(text: str, start: int, end: int, usage: int) -> bool:
    """Cheap first look at a short form that must not stand bare: 合作 followed by 社 is out at once."""
    return usage == Usage.BACKED or end - start >= 2


def _is_torn(text: str, start: int, end: int, usage: int) -> bool:
    """Whether the text is cheaper read as common words that cross the name's edges."""
    size = end - start
    if text[end - 1] in "乡镇" and text[end : end + 1] in AFTER_TOWN:
        return True
    if size > 3 or (size == 3 and usage == Usage.FREE):
        return False
    low = start
    while low > 0 and start - low < 4 and "一" <= text[low - 1] <= "鿿":
        low -= 1
    high, length = end, len(text)
    while high < length and high - end < 4 and "一" <= text[high] <= "鿿":
        high += 1
    if low == start and high == end:
        return False
    window = text[low:high]
    a, b = start - low, end - low
    lexicon = words()
    crossed = False
    for first, last, _, _ in lexicon.within(window):
        if (first < a < last) or (first < b < last):
            if first == a and last - b == 1 and window[b] in TAILS:
                continue
            crossed = True
            break
    if not crossed:
        return False
    costs = lexicon.costs(window)
    named = costs[a] + COST[Usage(usage)] + (lexicon.costs(window[b:])[-1] if b < len(window) else 0)
    return named > costs[-1]


__all__ = ["ABBREVIATION", "Name", "read_names"]
