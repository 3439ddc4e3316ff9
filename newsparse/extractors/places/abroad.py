"""Names of other countries with the side or level that goes with them: 印尼|中加里曼丹省, 巴塞罗那市, 在埃及的塔巴举行."""

from __future__ import annotations

from collections.abc import Sequence

from ...document import Document
from ...gazetteer.divisions import Usage
from ...gazetteer.words import words
from ...patterns import pattern
from .chains import is_abroad
from .cues import DEAR
from .endings import FORBIDDEN, NOT_BEFORE, TRANSLIT
from .names import Name
from .rules import COUNTRY, CUE, FOREIGN, REGION

#: the rules of names that a side may go before
DIVIDED = frozenset((COUNTRY.name, FOREIGN.name, REGION.name))
#: the side of a country that begins a division's name, and its last letter
SIDES = frozenset("东南西北中上下")
LEVELLED = frozenset(("市", "省"))
LEVELS = frozenset("省州邦区县国")
#: what may stand before such a side where no name does
MARKS = frozenset("的在、，,和与及从到自。；;：:（(“\n")
#: what tells that a town follows: 在埃及的|塔巴|举行
MEETS = pattern(f"的?([{''.join(sorted(TRANSLIT))}]{{2,6}})(?=举行|召开|举办|会晤|会谈|附近|郊外|郊区|机场|发生)")
#: a town right behind its province or state abroad, and how many of its letters may be none of transliteration
BEHIND, MOST_OTHERS = pattern("([一-鿿]{2,6}?)(市|县|镇|村|郡)"), 1
#: 吐瓦鲁|国|政府, not 越南|国会
STATE = pattern("国(?=政府|总[统理督]|国王|首相|议[会长]|外交|驻|大使|特使|[、，。；）]|与|及|和|$)")
PROVINCES = frozenset("省州邦郡")
PLACED = ("在", "从", "抵达", "前往", "于", "到")


def abroad(doc: Document, names: Sequence[Name]) -> list[Name]:
    """The names, those of divisions abroad with the side before and the level behind them; towns that only their country tells."""
    text = doc.text
    found: list[Name] = []
    end = -1
    for at, name in enumerate(names):
        if name.rule.name in DIVIDED and (text[name.end : name.end + 1] in LEVELLED or text[name.start - 1 : name.start] in SIDES):
            name = _sided(text, _levelled(text, name), end)
        elif name.rule is COUNTRY and text[name.end : name.end + 1] == "国" and STATE.match(text, name.end) and text[name.end - 1] in TRANSLIT:
            name = name._replace(end=name.end + 1)
        found.append(name)
        end = name.end
        if name.rule is COUNTRY or name.rule is FOREIGN:
            town = _town_of(text, name, names[at + 1 : at + 2])
            if town is not None:
                found.append(town)
                end = town.end
    return found


def _town_of(text: str, name: Name, after: Sequence[Name]) -> Name | None:
    """The town that only the country or province before it tells."""
    if name.rule is COUNTRY and text.endswith(PLACED, 0, name.start):
        return _town(text, name, after)
    if name.rule is FOREIGN and text[name.end - 1] in PROVINCES:
        return _town_behind(text, name.end, after)
    return None


def _town_behind(text: str, start: int, after: Sequence[Name]) -> Name | None:
    """东萨马省|博龙岸市: the letters are those of transliteration but for one."""
    town = BEHIND.match(text, start)
    if town is None or any(name.start < town.end() for name in after) or not FORBIDDEN.isdisjoint(town[1]):
        return None
    following = text[town.end() : town.end() + 1]
    if sum(letter not in TRANSLIT for letter in town[1]) > MOST_OTHERS or (following and following in NOT_BEFORE.get(town[2], "")):
        return None
    if words().costs(town[1])[-1] < DEAR * len(town[1]):
        return None
    return Name(start, town.end(), "prefecture", (), Usage.FREE, FOREIGN)


def _sided(text: str, name: Name, floor: int) -> Name:
    """中|加里曼丹省, 东|阿塞拜疆|省, where a name ends before the side (at `floor`) or nothing that it could belong to."""
    start, end = name.start - 1, name.end
    if start < 1 or text[start] not in SIDES or not (start == floor or text[start - 1] in MARKS):
        return name
    if name.rule is COUNTRY:
        return name._replace(start=start, end=end + 1, kind="province", refs=(), rule=FOREIGN) if text.startswith("省", end) else name
    return name._replace(start=start) if text[end - 1] in LEVELS and is_abroad(name) else name


def _levelled(text: str, name: Name) -> Name:
    """巴塞罗那|市: the letters before 市 are not all of transliteration, so that no last word was read."""
    level = text[name.end : name.end + 1]
    if not (name.rule is FOREIGN or (name.rule is REGION and is_abroad(name))) or level not in LEVELLED or text[name.end - 1] in TRANSLIT or text[name.end - 1] in "市省州县" or text[name.end + 1 : name.end + 2] in NOT_BEFORE[level]:
        return name
    return name._replace(end=name.end + 1)


def _town(text: str, country: Name, after: Sequence[Name]) -> Name | None:
    town = MEETS.match(text, country.end)
    if town is None or any(name.start < town.end() for name in after):
        return None
    start, end = town.span(1)
    if words().costs(town[1])[-1] < DEAR * (end - start):
        return None
    return Name(start, end, "prefecture", (), Usage.FREE, CUE)


__all__ = ["abroad"]
