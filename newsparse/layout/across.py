"""Names that a break runs through: 统战部部长石|泰峰, 总统马|西西表示, 江西万|载, 甘肃临夏|州."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise

from ..gazetteer.divisions import Usage, gazetteer, inside
from ..gazetteer.names import is_famous, listed, table
from ..gazetteer.names import words as words_of_language
from ..gazetteer.titles import titles
from ..patterns import pattern
from .evidence import HAN, HAN_END, SEEN

#: the longest title of a person, and a name from abroad, on one side of a break and in all
_TITLE, _FOREIGN, _LONGEST = 6, 6, 7
#: of surnames and given names: letters that hardly are any, and two that may be one
_RARE, _GIVEN = -5.0, -1.5
#: a given name that is a word too: 小燕
_STRONG = 4.0
#: a surname that stands behind a title for nothing else
_SURELY = 0.5
#: a surname and a given name but for its last letter
_HAN_NAME = 3
#: how far on either side of a break a place's name and the one that it lies in are sought
_PLACE = 8
#: names of two letters that are whole: 美国, 广西, not 金县
_WIDE = frozenset(("country", "province"))
#: so short a line is no title that ends with a place
_LEADING = 5
#: what follows a name besides the words of `cues_after`
_AFTER = pattern("[，。、；：:（）()“0-9０-９]|[在和与说称任向对现曾即从就等率同及日年一今昨]")
#: what a name in a title stands behind: 【走基层】王|颖：
_BEFORE_NAME = frozenset("】 \u3000、")
#: what leads to a place in a sentence, not in a title
_LED = pattern("(?:、|位于|来到)[一-鿿]{2,12}$")
_LEADS = pattern("(?:[、，,]|位于|来到|来自|(?<![存所现正潜内实])在)$")
_DOTS = frozenset("·・•")
_JOINTS = _DOTS | frozenset("-－")
_ADDRESS = pattern("(?:阿姨|大[爷妈叔娘姐哥嫂]|[叔伯爷]{2}|奶奶|师傅|老汉|老人|某)(?:[，。、；：:（(“]|[在的和与说称等家从向把对是有]|告诉|表示|介绍)")
_DOTTED = pattern("([\u4e00-\u9fff]{1,4})[·・•][\u4e00-\u9fff]")
#: a village or township that is in no table, behind the place that it lies in: 青山市|枣林自然村, 青山县枣|林镇
_IN = frozenset("省市县区州旗镇乡")
_TOWN = pattern("[\u4e00-\u9fff]{0,3}(?:自然村|街道|社区|[镇乡村岛屯](?![长民干里中上下党级务部]))")


@lru_cache(SEEN)
def name_across(left: str, right: str, opens: bool, closes: bool) -> bool:
    """Whether a person's or a place's name surely stands across the break; a word begins behind it, or ends before it."""
    if not ("\u4e00" <= left[-1] <= "\u9fff" and "\u4e00" <= right[0] <= "\u9fff"):
        return _at_dot(left, right)
    if _addressed(left, right, closes):
        return True
    both = opens and closes
    titled = [size for size in range(1, min(_FOREIGN + 1, len(left))) if _titled(left, size)]
    begins = len(left) <= _HAN_NAME or any(left[-size - 1] in _BEFORE_NAME for size in (1, 2, 3))
    if (begins and not both and _known(left, right)) or ((titled or begins) and _han(left, right, both, titled)):
        return True
    return (bool(titled) and _abroad(left, right, both, titled)) or _place(left, right, opens, closes)


def _at_dot(left: str, right: str) -> bool:
    """多布里・|卡莎, 罗伯特|·雷, 威利-|拉埃: a dot or a hyphen stands in a name; one that begins a line may be a bullet."""
    middle = table("foreign_middle")
    if left[-1] in _JOINTS and "\u4e00" <= right[0] <= "\u9fff":
        return middle.get(left[-2:-1], 0.0) > 0.0 and middle.get(right[0], 0.0) > 0.0
    if right[0] in _JOINTS and "\u4e00" <= right[1:2] <= "\u9fff":
        return len(left) > 2 and all(middle.get(letter, 0.0) > 0.0 for letter in left[-2:] + right[1])
    return False


def _addressed(left: str, right: str, closes: bool) -> bool:
    """来自外县的孙|阿姨说, 应|某: how people are addressed of whom the surname alone is told."""
    return not closes and table("surnames").get(left[-1], _RARE) > _GIVEN and _ADDRESS.match(right) is not None


def _known(left: str, right: str) -> bool:
    """A name that everybody knows begins the line: 王|沪宁."""
    return left[0] in table("surnames") and any(is_famous(left + right[: size - len(left)]) for size in (3, 4) if len(left) < size)


@lru_cache(SEEN)
def known_across(left: str, right: str) -> bool:
    """A name that everybody knows stands across the break, wherever it is: 会议闭幕 王|沪宁讲话."""
    surnames = table("surnames")
    return any(
        len(left) >= before and left[-before] in surnames and len(name := left[-before:] + right[:after]) == before + after and is_famous(name)
        for before, after in ((1, 2), (2, 1))
    )


def _titled(left: str, size: int) -> bool:
    """A title stands before the last letters: 部长 before 石, 教授的 before 周, and a name before 、 in a row of them."""
    before = left[:-size].removesuffix("的")[-_TITLE:]
    known = titles()
    for length in range(2, len(before) + 1):
        if before[-length:] in known:
            return True
    return before[-1:] == "、"


def _followed(right: str, at: int) -> bool:
    """What stands behind people's names does so here."""
    if _AFTER.match(right, at):
        return True
    cues = listed("cues_after")
    return any((cues.get(right[at : at + size]) or 0.0) > 0.5 for size in (2, 3))


def _han(left: str, right: str, both: bool, titled: list[int]) -> bool:
    """书法家刘|万道, 编剧邵钧|林和……"""
    surnames, known = table("surnames"), words_of_language()
    found = HAN.match(right, 0, 2)
    most = found.end() if found else 0
    for before in (1, 2, 3):
        name = left[-before:]
        size = 2 if before > 1 and name[:2] in surnames else 1
        weight = surnames.get(name[:size], _RARE)
        begins = (len(left) == before or left[-before - 1 :][:1] in _BEFORE_NAME) and weight > _SURELY
        if len(name) < before or weight <= _RARE or (name in known and (both or weight < _GIVEN - 2)) or not (begins or before in titled):
            continue
        if not begins and before == size and weight > _SURELY and left[-2:] not in known and left[-before - 1] != "、":
            return True
        for after in range(most, 0, -1):
            given = name[size:] + right[:after]
            if both and right[:after] in known:
                continue
            if len(given) < 3 and _followed(right, after) and likely_given(given) > (_STRONG if right[:after] in known else _GIVEN):
                return True
    return False


def likely_given(name: str) -> float:
    """How much one or two letters look like a given name."""
    if len(name) < 2:
        return float(listed("given_single").get(name) or _RARE) + _GIVEN
    return float((listed("given_first").get(name[0]) or _RARE) + (listed("given_second").get(name[1]) or _RARE))


def _abroad(left: str, right: str, both: bool, titled: list[int]) -> bool:
    """总统马|西西表示, 外长拉夫|罗夫18日, 领导人劳|尔·卡斯特罗."""
    middle, first, last = table("foreign_middle"), table("foreign_first"), table("foreign_last")
    size = 0
    while size < min(_FOREIGN, len(left)) and middle.get(left[-size - 1], 0.0) > 0.0:
        size += 1
    begun = next((length for length in range(1, size + 1) if first.get(left[-length], 0.0) > 0.0 and length in titled), 0)
    # a letter that few such names have, behind a title: 总统武|罗巴拉武表示
    dotted = None if _DOTS.isdisjoint(right[1:5]) else _DOTTED.match(right)
    rare = not begun and not both and left[-2:] not in words_of_language() and 1 in titled and (dotted is not None or table("surnames").get(left[-1], _RARE) > _RARE)
    if not begun and not rare:
        return False
    if dotted and all(middle.get(letter, 0.0) > 0.0 for letter in dotted[1][:-1]) and last.get(dotted[1][-1], 0.0) > 0.0:
        return True
    end = 0
    while begun + end < min(_LONGEST, begun + len(right)) and middle.get(right[end], 0.0) > 0.0:
        end += 1
        if last.get(right[end - 1], 0.0) > 0.0 and end > rare and _followed(right, end) and right[:end] not in left:
            return True
    return False


def _place(left: str, right: str, opens: bool, closes: bool) -> bool:
    """A place's name over the break, or one on either side of it, the second within the first: 福建|厦门."""
    before = HAN_END.search(left, max(0, len(left) - _PLACE))
    after = HAN.match(right, 0, _PLACE)
    if before is None or after is None:
        return False
    tables = gazetteer()
    opens = opens and len(after.group()) > 1 and not _LED.search(left)  # 美|国《
    cut = len(before.group())
    text = before.group() + after.group()
    hits = tables.find(text)
    for (outer_start, reach, outer), (start, end, inner) in pairwise(((0, 0, -1), *hits)):
        if start < cut < end and _whole(inner, cut - start, end - start, opens, closes):
            return True
        torn = start < cut < end or (not closes and reach > cut and outer_start < cut)  # 临|夏州, 广|西南宁
        beside = start == cut and (len(left) <= _LEADING or not (opens and closes) or _leads(left, cut, hits))
        if start == reach > 0 and (torn or beside) and _lies_in(inner, outer, text[start : start + 2] == text[outer_start : outer_start + 2]):
            return True
    reach = max((end for _, end, _ in hits if end <= cut), default=0)
    rest = cut - reach
    return reach > 0 and rest < 3 and text[reach - 1] in _IN and _TOWN.match(right) is not None and (not closes if rest else _LED.search(left) is not None)


def _leads(left: str, cut: int, hits: Sequence[tuple[int, int, int]]) -> bool:
    """What leads to a place in a sentence stands before those that the line ends with: 在河北省邢台市|南和区."""
    start = cut
    for begun, end, _ in reversed(hits):
        if end == start:
            start = begun
    if cut == _PLACE and len(left) > cut:  # the chain may begin further on
        tail = HAN_END.search(left, max(0, len(left) - 3 * _PLACE))
        cut = start = len(tail.group()) if tail else cut
        for begun, stop, _ in reversed(gazetteer().find(left[-cut:])):
            if stop == start:
                start = begun
    return _LEADS.search(left, max(0, len(left) - cut + start - 3), len(left) - cut + start) is not None


def _lies_in(inner: int, outer: int, alike: bool) -> bool:
    """Some place of the one name lies in one of the other, which once was it alone where the names are not alike: 宜宾市|翠屏区."""
    tables = gazetteer()
    parents = tables.codes(tables.refs(outer))
    return any(code != parent and not (alike and code in parents) and inside(code, parent) for code in tables.codes(tables.refs(inner)) for parent in parents)


def _whole(name: int, before: int, size: int, opens: bool, closes: bool) -> bool:
    """The name of this index, cut behind so many letters, is a place's as far as words on either side do not tell against it."""
    tables = gazetteer()
    if size < 3:
        return not (opens or closes) and tables.entity(tables.refs(name)[0]).kind in _WIDE
    usage = tables.usage[name]
    if opens and (closes or before < 2 or usage == Usage.RISKY):
        return False
    return usage <= Usage.LISTED and not (usage == Usage.RISKY and closes)
