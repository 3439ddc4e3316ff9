"""Stretches that begin or are made of known parts of names: 阿拉坦|其木格, 扎西|顿珠, 桥本|龙太郎.

One automaton finds the parts; a part alone makes no name, what stands beside it decides.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from ...gazetteer import ready
from ...gazetteer.automaton import Automaton
from ...gazetteer.names import japanese

#: start, end, `known`, `japanese` or `minority`, how many parts
Stretch = tuple[int, int, str, int]


#: a part so long is a name by itself: 迪丽拜尔
WHOLE = 4
#: names of land end so, of people seldom: 查干|淖尔, 白音|塔拉
LAND = ("塔拉", "淖尔", "敖包", "哈达", "温都", "巴格", "锡林", "都兰", "乌兰", "呼和", "金山", "白音", "巴音", "查干")
#: a word more often than the first sound of a name: 如|才仁扎西
BEFORE = frozenset("如")
#: what ends the names of villages there: 芒来|嘎查
VILLAGE = "嘎查"


@cache
def _automaton() -> tuple[Automaton, list[str]]:
    kinds = {"j": "japanese", "m": "minority", "k": "known"}
    return ready.parts(), [kinds[letter] for letter in ready.text("kinds")]


@cache
def letters() -> frozenset[str]:
    """The characters of known parts of names of peoples without Han surnames, words of grammar left out."""
    return frozenset(ready.text("parts"))


def surname(name: str) -> str:
    """The surname of a Japanese name of four characters or more, which stands for it afterwards: 桥本 of 桥本龙太郎."""
    return next((name[:n] for n in (3, 2) if name[:n] in japanese() and 2 <= len(name) - n <= 3), "")


def stretches(text: str) -> Iterator[Stretch]:
    """The stretches of a text around known parts that may be names."""
    automaton, kinds = _automaton()
    hits = automaton.find(text)
    at = 0
    while at < len(hits):
        start, end, index = hits[at]
        at += 1
        if kinds[index] == "known":
            yield start, end, "known", 1
            continue
        if kinds[index] == "japanese":
            for j in (end, end + 1, end + 2, end + 3):
                if j <= len(text) and "\u4e00" <= text[j - 1] <= "\u9fff":
                    yield start, j, "japanese", 1
                else:
                    break
            continue
        count = 2 if end - start >= WHOLE else 1
        while at < len(hits) and hits[at][0] == end and kinds[hits[at][2]] == "minority":
            end = hits[at][1]
            count += 1
            at += 1
        yield from _around(text, start, end, 0 if count > 1 and text[start:end].endswith(LAND) else count)


def _around(text: str, start: int, end: int, count: int) -> Iterator[Stretch]:
    """The parts alone, and with one or two characters of such names more."""
    known = letters()
    firsts = [start]
    if start and text[start - 1] in known and text[start - 1] not in BEFORE:
        firsts.append(start - 1)
    ends = [end]
    for j in (end + 1, end + 2):
        if j <= len(text) and text[j - 1] in known:
            ends.append(j)
        else:
            break
    for i in firsts:
        for j in ends:
            if 2 <= j - i <= 9 and not text.startswith(VILLAGE, j - 2):
                yield i, j, "minority", count if (i, j) == (start, end) else min(count, max(1, count - 1))
