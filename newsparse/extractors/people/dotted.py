"""Names whose parts are joined by a dot: 弗拉基米尔·普京, 巴·达来, 阿不都热依木·买买提, J·K·罗琳."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from ...gazetteer.names import known_parts
from ...patterns import pattern
from . import foreign, han, parts

DOT = pattern(f"[-－{foreign.DOTS}]")
HYPHENS = "-－"
DOTTED = pattern(f"[{foreign.DOTS}]")
#: the mean weight of the characters of a part beside a hyphen at least
HYPHENED = 1.5
#: the same behind a title, where a part may be of one letter
TITLED = 0.4
#: the same of a last part that stands alone
ALONE = 1.0
#: joints inside one name, the dot among them
JOINTS = frozenset(foreign.JOINTS)
JOINT = pattern(f"[{foreign.JOINTS}]")
#: words of grammar, which end no name
PARTICLES = frozenset("的为将当于在对和与是等说以同就也则因从由向及会有让用被把给而其该")
#: from this weight on a character after a part is its last sound: 逊
LAST = 2.0
#: the mean weight of the characters of a known part
KNOWN = 2.0
#: so many characters of a known part count
MOST = 5
#: what may end a known part: 库尔班|江
ENDINGS = frozenset("江汗罕")
#: characters of one part at most
PART = 9


def groups(text: str) -> Iterator[tuple[list[int], list[int]]]:
    """Where a name may begin and where it may end around each run of dotted parts, the nearest to the dots first."""
    at = 0
    for dot in DOT.finditer(text):
        if dot.start() < at or (dot[0] in HYPHENS and not _between(text, dot.start())):
            continue
        starts = _reach(text, dot.start(), -1)
        middle = dot.end()
        ends = _reach(text, middle, 1)
        # parts between two joints belong to the name whole
        while ends and text[ends[-1]] in JOINTS:
            further = _reach(text, ends[-1] + 1, 1)
            if not further:
                break
            middle, ends = ends[-1] + 1, further
        while starts and text[starts[-1] - 1] in JOINTS:
            further = _reach(text, starts[-1] - 1, -1)
            if not further:
                break
            if text[starts[-1] - 1] not in foreign.DOTS and ends:  # a dash may stand between two things: 瑞士—中国协会主席埃文·韦伯
                yield starts, ends
            starts = further
        if starts and ends:
            yield starts, ends
        at = middle


def _between(text: str, at: int) -> bool:
    """Whether a Han character stands on both sides."""
    return "\u4e00" <= text[at - 1] <= "\u9fff" and "\u4e00" <= text[at + 1] <= "\u9fff"


def _reach(text: str, at: int, step: int) -> list[int]:
    """Where a part that touches a joint at `at` may end, outwards, the shortest first; a line break ends it at the latest."""
    ends: list[int] = []
    letters, given, known = foreign.letters().middle, han.tables().second, parts.letters()
    for _ in range(PART):
        char = text[at - 1 if step < 0 else at]
        if not (char in letters or char in given or char in known or (char.isascii() and char.isalpha())):
            break
        if ends and char.isascii() != text[at if step < 0 else at - 1].isascii():  # COO约翰
            break
        at += step
        ends.append(at)
    return ends


def split(name: str) -> list[str]:
    """The parts of a name."""
    return [part for part in JOINT.split(name) if part]


def evidence(text: str, start: int, end: int, low: int, high: int) -> list[tuple[str, float]]:
    """What speaks for and against the dotted name at `[start, end)`; the block is `[low, high)`."""
    tables = han.tables()
    pieces = split(text[start:end])
    out: list[tuple[str, float]] = [("dotted", 1), (f"dotted.parts.{min(len(pieces), 4)}", 1)]
    for part in pieces:
        out += part_evidence(part)
    if text[end - 1] in PARTICLES:
        out.append(("dotted.particle.last", 1))
    if text[start] in PARTICLES:
        out.append(("dotted.particle.first", 1))
    if text[end - 2 : end] in tables.titles or text[end - 3 : end] in tables.titles:
        out.append(("dotted.title.last", 1))
    if text[start : start + 2] in tables.titles or text[start : start + 3] in tables.titles:
        out.append(("dotted.title.first", 1))
    if bare(text, start - 1, low, high) and bare(text, end, low, high):
        out.append(("dotted.bare", 1))
    for border, first in ((start, low), (end, start + 1)):
        weight = han.crossing(tables.words, text, first, border, high)
        if weight:
            out += (("dotted.crossed", 1), ("dotted.crossed.weight", weight))
    return out + left_evidence(text, start, low) + right_evidence(text, end, high)


def part_evidence(part: str) -> list[tuple[str, float]]:
    """What one part of a name says by its characters."""
    weight, strange = weigh(part)
    out: list[tuple[str, float]] = [("dotted.known", min(len(part), MOST))] if known(part) else []
    out += [("dotted.weight", weight), ("dotted.strange", strange), (f"dotted.length.{min(len(part), 6)}", 1)]
    if len(part) > 1 and weight < 1.5 and part in han.tables().words:
        out.append(("dotted.word", 1))
    return out


def left_evidence(text: str, start: int, low: int) -> list[tuple[str, float]]:
    """What stands before the name."""
    out: list[tuple[str, float]] = []
    han._left(han.tables(), text, start, low, out)
    return [("dotted." + key, value) for key, value in out]


def right_evidence(text: str, end: int, high: int) -> list[tuple[str, float]]:
    """What stands after the name."""
    tables = han.tables()
    out: list[tuple[str, float]] = []
    han._right(tables, text, end, 0, 0, high, out)
    if end < high and (weight := foreign.letters().last.get(text[end], 0.0)) > LAST and (tables.foreign.get(text[end], 0.0) <= 0.5):
        out.append(("right.last", weight))  # 约翰|逊
    return [("dotted." + key, value) for key, value in out]


def surname(name: str) -> str:
    """The last part of a dotted name, which stands for it afterwards: 韦伯 of 马丁·韦伯; nothing where it could be a word."""
    part = DOTTED.split(name)[-1]
    if part == name or len(part) < 2:
        return ""
    weight, strange = weigh(part)
    return part if weight > ALONE and not strange else ""


def given(name: str) -> str:
    """The first part of a dotted name of Uyghurs or Kazakhs, or a long one, which stands for it afterwards: 麦麦提 of 麦麦提·艾山."""
    part = DOTTED.split(name)[0]
    if part == name or len(part) < 3:
        return ""
    weight, strange = weigh(part)
    return part if weight > ALONE and not strange else ""


def likely(text: str, start: int, end: int) -> bool:
    """Whether a name whose parts only hyphens join is one by their characters: 勒布朗-詹姆斯, not 北京-上海."""
    if "的" in text[start:end]:
        return False
    if DOTTED.search(text, start, end):
        return True
    if text.startswith(("共和国", "自治", "线", "段"), end) or (end < len(text) and han.suffixed(text, end, len(text))):
        return False
    words, titles = han.tables().words, han.tables().titles
    pieces = JOINT.split(text[start:end])
    if text[start - 2 : start] in titles or text[start - 3 : start] in titles:  # 男星查理-辛
        return end - start > 3 and all(weight >= TITLED and not strange for weight, strange in map(weigh, pieces)) and max(map(len, pieces)) > 1
    for part in pieces:
        weight, strange = weigh(part)
        if len(part) < 2 or strange or weight < HYPHENED or part in words:
            return False
    return part + text[end : end + 1] not in words  # 威廉-亚历山|大


def bare(text: str, at: int, low: int, high: int) -> bool:
    """Whether no word stands at `at`: a mark, a blank, the border of the block."""
    return not low <= at < high or han.side(text[at]) in ("list", "edge", "stop", "open", "close", "space", "colon")


@lru_cache(1 << 10)
def known(part: str) -> bool:
    """Whether a part is of the tables or put together of such: 图尔荪|古丽, 买买提|江."""
    table = known_parts()
    if part in table:
        return True
    if len(part) < 4 or len(parts.letters().intersection(part)) < len(part) - 2:  # words of grammar are no letters: 阿不都
        return False
    return (part[-1] in ENDINGS and known(part[:-1])) or any(part[:n] in table and known(part[n:]) for n in range(2, len(part) - 1))


def weigh(part: str) -> tuple[float, float]:
    """The mean weight of a part's characters, and how many of them no transliteration uses."""
    t = foreign.letters()
    total = strange = 0.0
    if known(part):
        return KNOWN, 0.0
    for at, char in enumerate(part):
        table = t.first if at == 0 else t.last if at == len(part) - 1 else t.middle
        weight = 2.0 if char.isascii() or char in t.minority else table.get(char)
        if weight is None:
            strange += 1
        else:
            total += weight
    return total / max(1, len(part)), strange
