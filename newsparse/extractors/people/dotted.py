"""Names whose parts are joined by a dot: 弗拉基米尔·普京, 巴·达来, 阿不都热依木·买买提, J·K·罗琳."""

from __future__ import annotations

from collections.abc import Iterator

from ...patterns import pattern
from . import foreign, han

DOT = pattern(f"[{foreign.DOTS}]|(?<=[\u4e00-\u9fff])[-－](?=[\u4e00-\u9fff])")
DOTTED = pattern(f"[{foreign.DOTS}]")
JOINT = pattern(f"[{foreign.JOINTS}]")
#: the mean weight of the characters of a part beside a hyphen at least
HYPHENED = 1.5
#: the same of a last part that stands alone
ALONE = 1.0
#: joints inside one name, the dot among them
JOINTS = frozenset(foreign.JOINTS)
#: words of grammar, which end no name
PARTICLES = frozenset("的为将当于在对和与是等说以同就也则因从由向及会有让用被把给而其该")
#: from this weight on a character after a part is its last sound: 逊
LAST = 2.0
#: characters of one part at most
PART = 9


def spans(text: str, low: int, high: int) -> Iterator[tuple[int, int]]:
    """The stretches of the block `[low, high)` around each run of dotted parts that may be the name."""
    at = low
    for dot in DOT.finditer(text, low, high):
        if dot.start() < at:
            continue
        starts = _reach(text, dot.start(), -1, low)
        middle = dot.end()
        ends = _reach(text, middle, 1, high)
        # parts between two joints belong to the name whole
        while ends and ends[-1] < high and text[ends[-1]] in JOINTS:
            further = _reach(text, ends[-1] + 1, 1, high)
            if not further:
                break
            middle, ends = ends[-1] + 1, further
        while starts and starts[-1] > low and text[starts[-1] - 1] in JOINTS:
            further = _reach(text, starts[-1] - 1, -1, low)
            if not further:
                break
            starts = further
        for start in starts:
            for end in ends:
                yield start, end
        at = middle


def _reach(text: str, at: int, step: int, limit: int) -> list[int]:
    """Where a part that touches a joint at `at` may end, outwards, the shortest first."""
    ends: list[int] = []
    letters, given = foreign.letters().middle, han.tables().second
    for _ in range(PART):
        k = at - 1 if step < 0 else at
        if (k < limit) if step < 0 else (k >= limit):
            break
        char = text[k]
        if not (char in letters or char in given or (char.isascii() and char.isalpha())):
            break
        if ends and char.isascii() != text[at if step < 0 else at - 1].isascii():  # COO约翰
            break
        at += step
        ends.append(at)
    return ends


def evidence(text: str, start: int, end: int, low: int, high: int) -> list[tuple[str, float]]:
    """What speaks for and against the dotted name at `[start, end)`; the block is `[low, high)`."""
    tables = han.tables()
    parts = [part for part in JOINT.split(text[start:end]) if part]
    out: list[tuple[str, float]] = [("dotted", 1), (f"dotted.parts.{min(len(parts), 4)}", 1)]
    for part in parts:
        weight, strange = weigh(part)
        out += (("dotted.weight", weight), ("dotted.strange", strange))
        if len(part) > 1 and weight < 1.5 and part in tables.words:
            out.append(("dotted.word", 1))
        out.append((f"dotted.length.{min(len(part), 6)}", 1))
    if text[end - 1] in PARTICLES:
        out.append(("dotted.particle.last", 1))
    if text[start] in PARTICLES:
        out.append(("dotted.particle.first", 1))
    if any(text[end - n : end] in tables.titles for n in (2, 3)):
        out.append(("dotted.title.last", 1))
    if any(text[start : start + n] in tables.titles for n in (2, 3)):
        out.append(("dotted.title.first", 1))
    if _bare(text, start - 1, low, high) and _bare(text, end, low, high):
        out.append(("dotted.bare", 1))
    for border, first in ((start, low), (end, start + 1)):
        weight = han.crossing(tables.words, text, first, border, high)
        if weight:
            out += (("dotted.crossed", 1), ("dotted.crossed.weight", weight))
    sides: list[tuple[str, float]] = []
    han._left(tables, text, start, low, sides)
    han._right(tables, text, end, 0, 0, high, sides)
    out += [("dotted." + key, value) for key, value in sides]
    if end < high and (weight := foreign.letters().last.get(text[end], 0.0)) > LAST and (tables.foreign.get(text[end], 0.0) <= 0.5):
        out.append(("dotted.right.last", weight))  # 约翰|逊
    return out


def surname(name: str) -> str:
    """The last part of a dotted name, which stands for it afterwards: 韦伯 of 马丁·韦伯; nothing where it could be a word."""
    part = DOTTED.split(name)[-1]
    weight, strange = weigh(part) if part and part != name else (0.0, 1.0)
    return part if len(part) > 1 and weight > ALONE and not strange else ""


def likely(text: str, start: int, end: int) -> bool:
    """Whether a name whose parts only hyphens join is one by their characters: 勒布朗-詹姆斯, not 北京-上海."""
    if "的" in text[start:end]:
        return False
    if DOTTED.search(text, start, end):
        return True
    if text.startswith(("共和国", "自治", "线", "段"), end) or (end < len(text) and han.suffixed(text, end, len(text))):
        return False
    words = han.tables().words
    for part in JOINT.split(text[start:end]):
        weight, strange = weigh(part)
        if len(part) < 2 or strange or weight < HYPHENED or part in words:
            return False
    return True


def _bare(text: str, at: int, low: int, high: int) -> bool:
    """Whether no word stands at `at`: a mark, a blank, the border of the block."""
    return not low <= at < high or han.side(text[at]) in ("list", "edge", "stop", "open", "close", "space", "colon")


def weigh(part: str) -> tuple[float, float]:
    """The mean weight of a part's characters, and how many of them no transliteration uses."""
    t = foreign.letters()
    total = strange = 0.0
    for at, char in enumerate(part):
        table = t.first if at == 0 else t.last if at == len(part) - 1 else t.middle
        weight = 2.0 if char.isascii() or char in t.minority else table.get(char)
        if weight is None:
            strange += 1
        else:
            total += weight
    return total / len(part), strange
