"""Names that a break runs through: 统战部部长石|泰峰, 总统马|西西表示, 江西万|载, 甘肃临夏|州."""

from __future__ import annotations

from ..gazetteer.divisions import Usage, gazetteer, inside
from ..gazetteer.names import famous, listed, table
from ..gazetteer.names import words as words_of_language
from ..gazetteer.titles import titles
from ..patterns import pattern

#: the longest title of a person, and a name from abroad, on one side of a break and in all
_TITLE, _FOREIGN, _LONGEST = 6, 6, 7
#: of surnames and given names: letters that hardly are any, and two that may be one
_RARE, _GIVEN = -5.0, -1.5
#: a surname that stands behind a title for nothing else
_SURELY = 0.5
#: how far on either side of a break a place's name and the one that it lies in are sought
_PLACE = 8
#: names of two letters that are whole: 美国, 广西, not 金县
_WIDE = frozenset(("country", "province"))
#: so short a line is no title that ends with a place
_LEADING = 5
#: what follows a name besides the words of `cues_after`
_AFTER = pattern("[，。、；：:（）()“0-9０-９]|[在和与说称任向对现曾即从就等率同及日年一]")
#: what leads to a place in a sentence, not in a title
_LED = pattern("(?:、|位于|来到)[一-鿿]{2,12}$")
_DOTTED = pattern("([\u4e00-\u9fff]{1,4})[·・•][\u4e00-\u9fff]")
_HAN_END = pattern("[\u4e00-\u9fff]+$")
_HAN = pattern("[\u4e00-\u9fff]*")
#: a village or township that is in no table, behind the place that it lies in: 青山市|枣林自然村, 青山县枣|林镇
_IN = frozenset("省市县区州旗镇乡")
_TOWN = pattern("[\u4e00-\u9fff]{0,3}(?:自然村|街道|社区|[镇乡村岛屯](?![长民干里中上下党级务部]))")


def name_across(left: str, right: str, opens: bool, closes: bool) -> bool:
    """Whether a person's or a place's name surely stands across the break; a word begins behind it, or ends before it."""
    if not ("\u4e00" <= left[-1] <= "\u9fff" and "\u4e00" <= right[0] <= "\u9fff"):
        return False
    both = opens and closes
    if not both and _known(left, right):
        return True
    return _han(left, right, both) or _abroad(left, right, both) or _place(left, right, opens, closes)


def _known(left: str, right: str) -> bool:
    """Everybody knows the name: 主席王|沪宁."""
    surnames = table("surnames")
    starts = [size for size in (1, 2, 3) if len(left) >= size and left[-size] in surnames and (len(left) == size or _titled(left, size))]
    return any(left[-before:] + right[: size - before] in famous() for before in starts for size in (3, 4) if before < size)


def _titled(left: str, size: int) -> bool:
    """A title stands before the last letters: 部长 before 石, 教授的 before 周, and a name before 、 in a row of them."""
    before = left[:-size].removesuffix("的")[-_TITLE:]
    known = titles()
    return any(before[-length:] in known for length in range(2, len(before) + 1)) or before[-1:] == "、"


def _followed(right: str, at: int) -> bool:
    """What stands behind people's names does so here."""
    if _AFTER.match(right, at):
        return True
    cues = listed("cues_after")
    return any((cues.get(right[at : at + size]) or 0.0) > 0.5 for size in (2, 3))


def _han(left: str, right: str, both: bool) -> bool:
    """书法家刘|万道, 编剧邵钧|林和……"""
    surnames, known = table("surnames"), words_of_language()
    found = _HAN.match(right, 0, 2)
    most = found.end() if found else 0
    for before in (1, 2, 3):
        name = left[-before:]
        size = 2 if before > 1 and name[:2] in surnames else 1
        weight = surnames.get(name[:size], _RARE)
        if len(name) < before or weight <= _RARE or (name in known and (both or weight < _GIVEN - 2)) or not _titled(left, before):
            continue
        if before == size and weight > _SURELY and left[-2:] not in known and left[-before - 1] != "、":
            return True
        for after in range(most, 0, -1):
            given = name[size:] + right[:after]
            if len(given) < 3 and right[:after] not in known and _followed(right, after) and _given(given):
                return True
    return False


def _given(name: str) -> bool:
    """One or two letters as given names have them."""
    if len(name) < 2:
        return bool((listed("given_single").get(name) or _RARE) > 0.0)
    return bool((listed("given_first").get(name[0]) or _RARE) + (listed("given_second").get(name[1]) or _RARE) > _GIVEN)


def _abroad(left: str, right: str, both: bool) -> bool:
    """总统马|西西表示, 外长拉夫|罗夫18日, 领导人劳|尔·卡斯特罗."""
    middle, first, last = table("foreign_middle"), table("foreign_first"), table("foreign_last")
    size = 0
    while size < min(_FOREIGN, len(left)) and middle.get(left[-size - 1], 0.0) > 0.0:
        size += 1
    begun = next((length for length in range(1, size + 1) if first.get(left[-length], 0.0) > 0.0 and _titled(left, length)), 0)
    # a letter that few such names have, behind a title: 总统武|罗巴拉武表示
    dotted = _DOTTED.match(right)
    rare = not begun and not both and left[-2:] not in words_of_language() and _titled(left, 1) and (dotted is not None or table("surnames").get(left[-1], _RARE) > _RARE)
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
    before = _HAN_END.search(left, max(0, len(left) - _PLACE))
    after = _HAN.match(right, 0, _PLACE)
    if before is None or after is None:
        return False
    tables = gazetteer()
    led = _LED.search(left) is not None
    opens = opens and len(after.group()) > 1 and not led  # 美|国《
    cut = len(before.group())
    text = before.group() + after.group()
    reach, outer, torn = 0, frozenset[int](), False
    for start, end, index in tables.find(text):
        codes = tables.codes(tables.refs(index))
        within = start == reach and any(code not in outer and inside(code, parent) for code in codes for parent in outer)
        if within and torn:
            return True
        torn = start < cut < end
        if torn and (within or _whole(index, cut - start, end - start, opens, closes)):
            return True
        if start == cut and within and (len(left) <= _LEADING or not (opens and closes)):
            return True
        if start >= cut:
            break
        torn = torn and not closes  # 广|西南宁
        reach, outer = end, codes
    rest = cut - reach
    return 0 <= rest < 3 and text[reach - 1] in _IN and _TOWN.match(right) is not None and (led if not rest else not closes)


def _whole(name: int, before: int, size: int, opens: bool, closes: bool) -> bool:
    """The name of this index, cut behind so many letters, is a place's as far as words on either side do not tell against it."""
    tables = gazetteer()
    if size < 3:
        return not (opens or closes) and tables.entity(tables.refs(name)[0]).kind in _WIDE
    usage = tables.usage[name]
    if opens and (closes or before < 2 or usage == Usage.RISKY):
        return False
    return usage <= Usage.LISTED and not (usage == Usage.RISKY and closes)
