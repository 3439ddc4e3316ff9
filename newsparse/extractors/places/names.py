"""Names of the tables that stand in a text as names: 包头市, 库伦旗, 新化 beside 湖南; not 新平 in 创新平台."""

from __future__ import annotations

from typing import NamedTuple

from ...document import Document
from ...gazetteer.divisions import Gazetteer, Usage, gazetteer
from ...gazetteer.words import words
from ...rules import Rejected, Rule
from .rules import BY_KIND, DIVISION, SHORT_FORM

#: a letter that goes on behind a name and makes it part of a plain noun
AFTER_TOWN = frozenset("镇乡")
#: how dear a name is as a word of its own where the dictionary does not tell, by usage
COST = {Usage.FREE: 95, Usage.FULL: 95, Usage.RISKY: 105, Usage.TOWN: 110, Usage.LISTED: 115, Usage.BACKED: 125, Usage.BOUND: 140}
#: X县 of two letters, which 各市和|县 may hold
SHORTEST = 150
#: characters that may follow a name inside one word: 中国人, 北京话
TAILS = frozenset("人话籍式产货队军方省市县区州国菜馆城厂台")
#: characters that may stand before a name inside one word: 新中国, 老北京
HEADS = frozenset("新全前原旧老古大")
#: what makes a name that of a people, a tongue or a creed: 朝鲜族, 日本语
NO_PLACE = frozenset("族语裔")
#: level words that belong to what follows: 北京|市委, 东营|市区, 日本|国会, 加勒比|海域
TAKEN = {
    "省": "委长", "市": "委长民区场", "县": "委长", "区": "委长", "旗": "委长", "州": "委长", "盟": "委长", "国": "会内家王防务人籍旗歌情土产", "海": "域",
}  # fmt: skip
STRICTLY_FOREIGN = frozenset("斯尔特克德拉里布格尼罗夫卡姆奥普森奇弗纳莱恩迪伊蒂洛维巴基曼埃兰顿诺塔伯菲沃勒贝托韦帕萨赫戈佩茨莫")


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
        name = _stands(doc, tables, start, end, index)
        if name is None or usage >= Usage.BACKED:
            inner = _inside(doc, tables, start, end)
            if inner:
                found += inner
                continue
        if name is not None:
            found.append(name)
    return found


def _inside(doc: Document, tables: Gazetteer, start: int, end: int) -> list[Name]:
    """Firm names that a longer but weaker one hid: 北京 behind 通北, 中国 in 中国海|外."""
    found: list[Name] = []
    text = doc.text
    for low, high in ((start, end - 1), (start + 1, end + 7)):
        for first, last, index in tables.find(text[low:high]):
            if low + first >= end:
                break
            if tables.usage[index] < Usage.BACKED:
                name = _stands(doc, tables, low + first, low + last, index)
                if name is not None:
                    return [name]
    return found


def _stands(doc: Document, tables: Gazetteer, start: int, end: int, index: int) -> Name | None:
    """The name, shortened where its last letter belongs to what follows; None where the letters around it speak against it."""
    text = doc.text
    usage = Usage(tables.usage[index])
    following = text[end : end + 1]
    reason = ""
    if following in NO_PLACE and not (following == "语" and text[end + 1 : end + 2] == "言"):
        reason = "a people, tongue or creed"
    elif _is_torn(text, start, end, usage, tables.cost[index]):
        reason = "the words around it go through it"
    elif end - start <= 3 and _is_sound(tables, text, start, end, index):
        reason = "part of a longer foreign name"
    if reason:
        if doc.trace is not None:
            doc.trace.append(Rejected("place", start, end, DIVISION.name, reason))
        return None
    if end - start > 2 and following in TAKEN.get(text[end - 1], "") and not _goes_on(tables, text, end):
        return _shortened(tables, text, start, end, index)
    return _name(tables, text, start, end, index, usage)


def _goes_on(tables: Gazetteer, text: str, end: int) -> bool:
    """红山区|长青街道, 盘锦市|区域性: what follows is a word or name of its own."""
    if text[end : end + 2] in ("区域", "区级", "区别", "场馆"):
        return True
    return any(first == 0 and tables.usage[i] < Usage.BACKED for first, _, i in tables.find(text[end : end + 8]))


def _shortened(tables: Gazetteer, text: str, start: int, end: int, index: int) -> Name:
    """北京市|委: the name without its level word, which belongs to what follows."""
    short = text[start : end - 1]
    known = [i for first, last, i in tables.find(short) if last - first == len(short)]
    name = _name(tables, text, start, end - 1, known[0] if known else index, Usage.FREE)
    if known and tables.kind(tables.refs(index)[0]) != "natural":
        return name._replace(refs=tables.refs(index))
    return name if known else _name(tables, text, start, end, index, Usage.FREE)


def _is_sound(tables: Gazetteer, text: str, start: int, end: int, index: int) -> bool:
    """Whether a short foreign name is only a sound inside a longer one: 尼斯 in 希门尼斯."""
    if not all(letter in STRICTLY_FOREIGN for letter in text[start:end]):
        return False
    if text[start - 1 : start] in STRICTLY_FOREIGN or text[start - 1 : start] == "·" or text[end : end + 1] == "·":
        return True
    first = tables.entity(tables.refs(index)[0])
    return first.kind != "country" and text[end : end + 1] in STRICTLY_FOREIGN


def _name(tables: Gazetteer, text: str, start: int, end: int, index: int, usage: Usage) -> Name:
    refs = tables.refs(index)
    first = tables.entity(refs[0])
    rule = BY_KIND.get(first.kind, DIVISION)
    if rule is DIVISION and first.name != text[start:end] and first.country == "CN":
        rule = SHORT_FORM
    elif first.country != "CN" and first.kind in ("prefecture", "province", "county"):
        rule = BY_KIND["foreign"]
    return Name(start, end, first.kind, refs, usage, rule)


def _is_torn(text: str, start: int, end: int, usage: int, known_cost: int) -> bool:
    """Whether the text is cheaper read as common words that cross the name's edges."""
    size = end - start
    if text[end - 1] in "乡镇" and text[end : end + 1] in AFTER_TOWN:
        return text[end + 1 : end + 2] not in "长里党政上人"
    if size > 3 or (size == 3 and usage == Usage.FREE and text[end - 1] not in "海国江河城"):
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
    tail = b < len(window) and window[b] in TAILS
    for first, last, _, _ in lexicon.within(window):
        if first < a < last:
            if first == a - 1 and last == b and window[first] in HEADS:
                continue
            break
        if first < b < last and not (tail and last == b + 1) and not (first == a and usage < Usage.BACKED):
            break
    else:
        return False
    cost = known_cost or COST[Usage(usage)]
    if size == 2 and text[end - 1] == "县":
        cost = SHORTEST
    costs = lexicon.costs(window)
    named = costs[a] + cost + (lexicon.costs(window[b:])[-1] if b < len(window) else 0)
    return named > costs[-1]


__all__ = ["Name", "read_names"]
