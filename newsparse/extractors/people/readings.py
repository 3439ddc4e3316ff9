"""All stretches of an article that may be names, each with the score of its own evidence.

The blocks of its text are parted by line breaks, which stand in no table: the whole is read in one go.
Most surname characters begin no name: the cheapest tests come first.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import cache

from ...gazetteer import ready
from ...patterns import pattern
from . import dotted, foreign, han, parts, weights
from .dotted_sums import dotted_totals
from .sides import Sides
from .sums import foreign_total, han_total
from .whole import Reading

#: what the characters of a Han name must come to, whatever stands beside it
LEAST_INNER = -3.6
#: the same after a title
LEAST_AFTER_TITLE = -8.5
#: the weight of a two-character word that holds a surname as its second: 提高, 地方
COMMON = 6.0
#: surnames at least so sure make a married woman's two: 陈方安生
DOUBLE = -1.0
#: how much a dot speaks for a name
DOT = 2.5
#: lists of names have up to 36 stretches that may be names in 64 characters, twice as many are no list any more; 王 a page long has 256
BLOCK, DENSE = 64, 72
#: of players of go: 九段
RANKS = frozenset("一二三四五六七八九初")
#: words of address whose first letter ends no name
ADDRESS = frozenset(("先生", "女士", "小姐", "同志", "老师", "夫人", "教授", "太太"))
#: own evidence below this is not looked at again
LEAST = -3.0
#: what it adds to a well-known name that another stands right beside it: 毛泽东|刘少奇|周恩来
JOINED = 8.0


#: what the length of a name comes to, by the number of characters of its surname, 0 of two surnames
SHAPES = {
    1: (weights.HAN["shape.1+1"], weights.HAN["shape.1+2"]),
    2: (weights.HAN["shape.2+1"], weights.HAN["shape.2+2"]),
    0: (han.RARE, weights.HAN.get("shape.double", -1.0)),
}
#: what a word comes to that is the whole name, or its first two of three characters: less than nothing
WHOLE, WHOLE_WEIGHT, BEGUN = weights.HAN["word.whole"], weights.HAN["word.whole.weight"], weights.HAN["word.start"]
#: the own evidence of a Japanese surname and given name that stand together
SURE = 3.0
#: no name
NO = -99.0


@cache
def _starts() -> re.Pattern[str]:
    """A surname that a character follows which may go on the name."""
    return pattern(ready.text("starts"))


def score(evidence: list[tuple[str, float]], table: dict[str, float]) -> float:
    """The log odds that the evidence comes to."""
    return sum(table[name] * value for name, value in evidence if name in table)


#: what a first character comes to in names of two and of three characters, and which second ones make two surnames of it; a plain
#: tuple, as those are parted fastest
Surname = tuple[float, float, frozenset[str]]


class _Surnames(dict[str, Surname]):
    """First characters as they are asked for: a page has few of them."""

    def __missing__(self, char: str) -> Surname:
        surnames = han.tables().surnames
        single = surnames.get(char)
        partners = frozenset([name[1] for name in _doubles() if name[0] == char])
        two = three = NO
        if single is not None:
            weight = weights.HAN["surname"] * single
            two, three = weight + SHAPES[1][0], weight + SHAPES[1][1]
            if single > DOUBLE:
                partners |= _sure()
        found = self[char] = (two, three, partners)
        return found


class _Second(dict[str, tuple[float, float]]):
    """What second characters come to: after the surname alone, and before a third."""

    def __missing__(self, char: str) -> tuple[float, float]:
        t, w = han.tables(), weights.HAN
        found = (NO, NO)
        if char != "某":
            single = t.single.get(char)
            found = (NO if single is None else w["given.single"] * single, w["given.first"] * t.first.get(char, han.RARE))
        self[char] = found
        return found


class _Third(dict[str, float]):
    """What third characters come to."""

    def __missing__(self, char: str) -> float:
        weight = han.tables().second.get(char)
        found = self[char] = NO if weight is None else weights.HAN["given.second"] * weight
        return found


_surnames, _second, _third = _Surnames(), _Second(), _Third()


@cache
def _doubles() -> list[str]:
    return [surname for surname in han.tables().surnames if len(surname) == 2]


@cache
def _sure() -> frozenset[str]:
    """The characters that are surnames so often that they make two with another."""
    return frozenset([surname for surname, weight in han.tables().surnames.items() if weight > DOUBLE])


@cache
def _title_ends() -> tuple[frozenset[str], frozenset[str]]:
    """The last characters of what stands before a name as a title does, and the last two."""
    return frozenset([*ready.text("title_ends"), "的"]), frozenset([*ready.text("title_tails").split(), "岁的"])


def han_spans(text: str) -> list[tuple[int, int, int]]:
    """Stretches of a text that may be Han names by their characters, with the surname's length."""
    t = han.tables()
    words = t.words.get
    title_ends, title_twos = _title_ends()
    found: list[tuple[int, int, int]] = []
    text += "\n"  # behind each surname that another character follows stands a third
    i = -1
    for gap in _starts().split(text)[:-1]:
        i += 1 + len(gap)
        second = text[i + 1]
        two, three, partners = _surnames[text[i]]
        single, first = _second[second]
        two += single
        three += first
        last = _third[text[i + 2]]
        least = LEAST_INNER
        if i and text[i - 1] in title_ends and text[i - 2 : i] in title_twos and _behind_title(t.titles, text, i):
            if _in_title(t.titles, text, i):
                continue
            least = LEAST_AFTER_TITLE
        elif not (three + last > least or two > least or second in partners) or (i and words(text[i - 1 : i + 1], 0.0) >= COMMON):
            continue
        word = words(text[i : i + 2])
        if word is not None:
            two += WHOLE + WHOLE_WEIGHT * word
            three += BEGUN * word
        if two > least:
            found.append((i, i + 2, 1))
        if three + last > least:
            found.append((i, i + 3, 1))
        if second in partners:
            found += _compound(t, text, i, least)
    return found


def _behind_title(titles: dict[str, str], text: str, i: int) -> bool:
    """Whether a title ends before `i`, or an age that tells of whom is spoken."""
    return text[i - 2 : i] in titles or text[i - 3 : i] in titles or text[i - 4 : i] in titles or text[i - 2 : i] == "岁的"


def _in_title(titles: dict[str, str], text: str, i: int) -> bool:
    """Whether the character at `i` is the last of a longer title: 书记员|康珠."""
    return text[i - 2 : i] in titles and (text[i - 2 : i + 1] in titles or text[i - 3 : i + 1] in titles)


def _compound(t: han.Tables, text: str, i: int, least: float) -> Iterator[tuple[int, int, int]]:
    """Names after two characters of surname."""
    w = weights.HAN
    surname = w["surname"] * han.surname_weight(t, text[i : i + 2])
    shape = SHAPES[2 if text[i : i + 2] in t.surnames else 0]
    single = t.single.get(text[i + 2 : i + 3])
    if single is not None and surname + shape[0] + w["given.single"] * single > least:
        yield i, i + 3, 2
    last = t.second.get(text[i + 3 : i + 4])
    if last is not None:
        first = t.first.get(text[i + 2], han.RARE)
        if surname + shape[1] + w["given.first"] * first + w["given.second"] * last > least:
            yield i, i + 4, 2


def han_readings(sides: Sides, spans: list[tuple[int, int, int]]) -> Iterator[Reading]:
    """Those of `han_spans` that may be names, where the text is prose or a list at all: not in 王李张王刘李 for pages on end."""
    text = sides.text
    last = max(0, len(text) // BLOCK - 1)  # a rest too short to tell belongs to the block before it
    dense = _dense(spans, last, len(text))
    for i, j, ns in spans:
        if (dense and min(i // BLOCK, last) in dense) or (text[j : j + 1] == "段" and text[j - 1] in RANKS):
            continue  # 卢斌|九段
        total = han_total(sides, i, j, ns, LEAST)
        if total is not None and total > LEAST and text[j - 1 : j + 1] not in ADDRESS:  # 徐岩|先生
            yield (i, j, total, "han")


def _dense(spans: list[tuple[int, int, int]], last: int, size: int) -> set[int]:
    """The blocks of the text, up to the `last`, where more stretches may be names than names can stand."""
    if len(spans) <= DENSE:
        return set()
    counts = Counter([min(i // BLOCK, last) for i, _, _ in spans])
    most = max(DENSE, DENSE * (size - last * BLOCK) // BLOCK)
    return {block for block, n in counts.items() if n > (most if block == last else DENSE)}


def foreign_spans(text: str) -> dict[tuple[int, int], tuple[str, int] | None]:
    """Stretches of a text that may be names without a Han surname, and the known parts in them."""
    spans: dict[tuple[int, int], tuple[str, int] | None] = dict.fromkeys(foreign.spans(text))
    for i, j, kind, count in parts.stretches(text):
        if kind != "japanese" or text[j - 2 : j] not in han.SUFFIXES:  # 野村|公司
            spans[i, j] = (kind, count)
    return spans


def _joined(spans: dict[tuple[int, int], tuple[str, int] | None]) -> set[tuple[int, int]]:
    """The well-known names that stand right beside each other, as in titles."""
    known = [span for span, made in spans.items() if made is not None and made[0] == "known"]
    if len(known) < 2:
        return set()
    starts, ends = {i for i, _ in known}, {j for _, j in known}
    return {(i, j) for i, j in known if i in ends or j in starts}


def foreign_readings(sides: Sides) -> Iterator[Reading]:
    """Stretches of a text that may be names without a Han surname and without dots."""
    text = sides.text
    spans = foreign_spans(text)
    beside = _joined(spans)
    for (i, j), made in spans.items():
        if "的" in text[i:j]:
            continue
        more = JOINED if (i, j) in beside else 0.0
        total = foreign_total(sides, i, j, made, LEAST - more)
        if total is not None and (total := total + more) > LEAST:
            yield (i, j, total, made[0] if made else "foreign")


def dotted_readings(sides: Sides) -> Iterator[Reading]:
    """Stretches of a text that may be names with dots: a dot speaks for a name already."""
    text = sides.text
    for starts, ends in dotted.groups(text):
        for i, j, weight in dotted_totals(sides, starts, ends):
            total = weight + DOT
            if total > 0 and dotted.likely(text, i, j):
                yield (i, j, total + dotted.joined(text, i, j), "dotted")


def outside_known(found: list[Reading]) -> list[Reading]:
    """The readings without those that are a part of a name known whole, or of a Japanese surname and given name: 池田 in 池田大作, 斋藤文 in 斋藤文郎."""
    known = {
        at: (start, end) for start, end, total, kind in found
        if (kind == "known" and total > 0 and end - start > 2) or (kind == "japanese" and total > SURE and end - start > 3) for at in range(start, end)
    }  # fmt: skip
    if not known:
        return found
    return [each for each in found if each[0] not in known or known.get(each[1] - 1) != known[each[0]] or known[each[0]] == (each[0], each[1])]
