"""Names whose parts are joined by a dot: 弗拉基米尔·普京, 巴·达来, 阿不都热依木·买买提, J·K·罗琳."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache

from ...gazetteer.names import is_famous, known_parts
from ...patterns import pattern
from . import foreign, han, han_evidence, parts
from .partial import occurrences

DOT = pattern(f"[-－{foreign.DOTS}]")
HYPHENS = "-－"
DOTTED = pattern(f"[{foreign.DOTS}]")
#: between a dot and the parts of a name
BLANKS = (" ", "\u3000")
#: the mean weight of the characters of a part beside a hyphen at least
HYPHENED = 1.5
#: the same behind a title, where a part may be of one letter
TITLED = 0.4
#: given names whose letters are those of words too, or of few other names: 查理-辛, 亚当-韦伯
GIVEN = frozenset(
    ["大卫", "马克", "爱德华", "马修", "何塞", "约书亚", "丹尼斯", "卡尔", "瑞安", "尼古拉斯", "亚当", "比利", "路易斯", "路易", "亚伦", "查理", "刘易斯", "多萝西", "海伦", "茱莉亚", "斯嘉丽", "强尼", "裘德", "麦当娜", "亚历山大", "阿兰", "科比", "凯里", "文斯", "科怀", "拉简", "梅奥", "加里"]
)
#: what a given or a well-known last name adds where a hyphen joins them
JOINED = 2.0
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
#: what joins two names, and ends one that hyphens join: 约翰-贝尔和汤姆-里德
JOINING: frozenset[str] = frozenset("和与及")
NOTHING: frozenset[str] = frozenset()
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
        first, middle = dot.span()
        if text[first - 1 : first] in BLANKS and text[middle : middle + 1] in BLANKS and dot[0] not in HYPHENS:
            first, middle = first - 1, middle + 1  # 热西丁 · 麦麦提
        stops = JOINING if dot[0] in HYPHENS else NOTHING
        starts = _reach(text, first, -1, stops)
        ends = _reach(text, middle, 1, stops)
        # parts between two joints belong to the name whole
        while ends and text[ends[-1]] in JOINTS:
            further = _reach(text, ends[-1] + 1, 1, stops)
            if not further:
                break
            middle, ends = ends[-1] + 1, further
        while starts and text[starts[-1] - 1] in JOINTS:
            further = _reach(text, starts[-1] - 1, -1, stops)
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


def _reach(text: str, at: int, step: int, stops: frozenset[str] = NOTHING) -> list[int]:
    """Where a part that touches a joint at `at` may end, outwards, the shortest first; a line break ends it at the latest."""
    ends: list[int] = []
    letters, given, known = foreign.letters().middle, han.tables().second, parts.letters()
    for _ in range(PART):
        char = text[at - 1 if step < 0 else at]
        if char in stops or not (char in letters or char in given or char in known or (char.isascii() and char.isalpha())):
            break
        if ends and char.isascii() != text[at if step < 0 else at - 1].isascii():  # COO约翰
            break
        at += step
        ends.append(at)
    return ends


def split(name: str) -> list[str]:
    """The parts of a name."""
    pieces = JOINT.split(name)
    return [part for piece in pieces if (part := piece.strip())] if " " in name else [part for part in pieces if part]


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
    han_evidence.left(han.tables(), text, start, low, out)
    return [("dotted." + key, value) for key, value in out]


def right_evidence(text: str, end: int, high: int) -> list[tuple[str, float]]:
    """What stands after the name."""
    tables = han.tables()
    out: list[tuple[str, float]] = []
    han_evidence.right(tables, text, end, 0, 0, high, out)
    if end < high and (weight := foreign.letters().last.get(text[end], 0.0)) > LAST and (tables.foreign.get(text[end], 0.0) <= 0.5):
        out.append(("right.last", weight))  # 约翰|逊
    return [("dotted." + key, value) for key, value in out]


def surname(name: str) -> str:
    """The last part of a dotted name, which stands for it afterwards: 韦伯 of 马丁·韦伯; nothing where it could be a word."""
    part = (DOTTED if DOTTED.search(name) else JOINT).split(name)[-1]
    if part == name or len(part := part.strip()) < 2:
        return ""
    weight, strange = weigh(part)
    return part if weight > ALONE and not strange else ""


def told(text: str, names: Iterable[str]) -> dict[int, tuple[int, int]]:
    """Which long surname of one of these names each character is in: 卡莎雷维诺 beside 多布里·卡莎雷维诺."""
    surnames = sorted({part for name in names if len(part := surname(name)) >= foreign.LONG})
    return {at + k: (at, at + len(part)) for part, at in occurrences(text, surnames) for k in range(len(part))}


def given(name: str) -> str:
    """The first part of a dotted name of Uyghurs or Kazakhs, or a long one, which stands for it afterwards: 麦麦提 of 麦麦提·艾山."""
    part = (DOTTED if DOTTED.search(name) else JOINT).split(name)[0]
    if part == name or len(part := part.strip()) < 3:
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
    if pieces[0] in GIVEN:
        return end - start > 3 and all(weight >= TITLED and not strange for weight, strange in map(weigh, pieces[1:]))
    for part in pieces:
        weight, strange = weigh(part)
        if len(part) < 2 or strange or weight < HYPHENED or part in words:
            return False
    return part + text[end : end + 1] not in words  # 威廉-亚历山|大


def joined(text: str, start: int, end: int) -> float:
    """What the parts of a name that hyphens join add: 约书亚-金, 布鲁诺-费尔南德斯."""
    if "-" not in text[start:end]:
        return 0.0
    first, *_, last = JOINT.split(text[start:end])
    return JOINED if first in GIVEN or is_famous(last) else 0.0


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
    if part in GIVEN or known(part):
        return KNOWN, 0.0
    for at, char in enumerate(part):
        table = t.first if at == 0 else t.last if at == len(part) - 1 else t.middle
        weight = 2.0 if char.isascii() or char in t.minority else table.get(char)
        if weight is None:
            strange += 1
        else:
            total += weight
    return total / max(1, len(part)), strange
