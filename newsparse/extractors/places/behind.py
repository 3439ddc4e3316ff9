"""Villages right behind their township, townships behind their county, whatever their names are as words: 旺藏乡|茨日那村."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ...document import Document
from ...gazetteer.divisions import Usage, gazetteer, inside
from ...gazetteer.words import words
from ...patterns import pattern
from .chains import is_parent
from .endings import FORBIDDEN, LEVEL_LETTERS, NOT_AFTER, NOT_BEFORE, VILLAGE_FEATURES
from .names import Name
from .rules import STREET, VILLAGE

#: letters of FORBIDDEN that names of villages hold behind a township: 那坡, 自强, 都江, 更新
ALLOWED = frozenset("且自变绕采之类级条那其他它就都更并让做着吧")
GRAMMAR = (FORBIDDEN - ALLOWED) | frozenset("和至以所全两内外共几多各某另些")
LETTERS = pattern("[一-鿿]{2,8}")
LONGEST = 5
#: what may stand right behind a place of a kind: last words, what kind they make, how dear each letter of the name must be as words (书院 is, 组织 is not)
BEHIND = {"township": (("村", "社区"), "village", 55), "county": (("镇", "乡", "街道"), "township", 65)}
DEARER = 10
#: the same for a name of one letter
DEAR_ONE = 88
#: what may follow a township that stands without its last word, and how dear each letter must be
JOINS = frozenset("和与及、，,。至到的等")
DEAR_STEM = 70
AROUND = ("一带", "附近", "境内")
#: what joins the two ends of a road, and how dear each letter of a hamlet's name before it must be
WAY = "至"
DEAR_WAY = 70
VILLAGERS = pattern("([一-鿿]{2,4}?)(?:[一两几多][位名]|的)?(?:村民|居民|农民|牧民)")
#: last letters of villages and communities, whose hamlets are told like that too
VILLAGES = frozenset("村区")
#: quarters of a town of Taiwan, and what joins them
QUARTER = pattern("[一-鿿]{2}里(?=[、，,；;。及和与等（）()0-9]|$)")
QUARTERS = "里"
TAIWAN = frozenset((710000000,))
#: words that begin with 民 behind a township, which are none of 乡民
CIVIL = frozenset(("民房", "民居", "民政", "民警", "民兵", "民族"))
#: words that begin with 和 after which villages are named
CONCORD = frozenset(("和平", "和顺", "和谐", "和睦", "和兴", "和美", "和合", "和丰"))
#: what the groups of a village's people are called
GROUP = "村民小组"
DEAR_TEAM = 55
#: its teams by their own names: 余家组, not 党小组, 组织
TEAM, TEAMS = "组", pattern("([一-鿿]{2,3}(?<![小党大分各本]))组(?![织长建员成合装团阁件队])")
#: what 村 begins that a village has: 村支书, 村委, 村干部, 村两委
OF_VILLAGE = frozenset("支委干两党主会书第")
#: plain nouns of villages: 沙河镇移民村, 各镇中心社区
GENERIC = pattern(
    "^[东西][南北]|^(?:第[一二三四五六七八九十]|[一二三四五六七八九十]|[一-鿿]*(?:辖区|城区|镇区|集镇|街道|乡镇|行政|自然|贫困|示范|试点|帮扶|特困|小康|百强|产粮|移民|搬迁|安置|偏远|山区|海岛|周边|相邻|邻近|附近|部分|其余|重点|中心|先进|后进))$"
)


def read_behind(doc: Document, names: Sequence[Name]) -> Iterator[Name]:
    """A place for each township or county of `names` that one stands right behind and `names` have not."""
    text = doc.text
    groups = GROUP in text
    for at, name in enumerate(names):
        if text[name.end : name.end + 1] == WAY and (end := _stretch(text, name.end + 1)):
            yield Name(name.end + 1, end, *((("street", (), Usage.FREE, STREET)) if text[end - 1] in "路街道" else ("village", (), Usage.FREE, VILLAGE)))
        if groups and name.kind == "village" and (end := _group(text, name.end)):
            yield Name(name.end, end, "village", (), Usage.FREE, VILLAGE)
        if name.kind == "village" and text[name.end - 1] == "村" and TEAM in text[name.end + 2 : name.end + 4] and (end := _team(text, name.end)):
            yield Name(name.end, end, "village", (), Usage.FREE, VILLAGE)
        if name.kind == "village" and text[name.end - 1] in VILLAGES and (end := _of_villagers(text, name.end)) and text[end - 1] in VILLAGE_FEATURES:
            yield Name(name.end, end, "village", (), Usage.FREE, VILLAGE)
        if name.kind not in BEHIND:
            continue
        if QUARTERS in text[name.end + 2 : name.end + 3] and gazetteer().codes(name.refs) == TAIWAN:
            yield from _quarters(text, name.end)
            continue
        last_words, kind, dear = BEHIND[name.kind]
        known = names[at + 1] if at + 1 < len(names) and names[at + 1].start == name.end else None
        if known is not None and known.kind == kind:
            if _doubled(text, known.start, known.end):  # 双溪镇|北村村
                yield known._replace(end=known.end + 1)
            continue
        if name.kind == "county" and known is None:
            short = _short(text, name)
            if short is not None:
                yield short
                continue
        if name.kind == "county" and text[name.end - 1] not in LEVEL_LETTERS:
            continue
        if name.kind == "county" and known is None and (end := _of_villagers(text, name.end)) and text[end - 1] in VILLAGE_FEATURES:
            yield Name(name.end, end, "village", (), Usage.FREE, VILLAGE)
            continue
        if name.kind == "township" and known is None and (end := _of_villagers(text, name.end)):
            yield Name(name.end, end, "village", (), Usage.FREE, VILLAGE)
            continue
        letters = LETTERS.match(text, name.end)
        end = _end(text, name.end, letters.end(), last_words, dear) if letters is not None else 0
        if not end and known is None and text[name.end - 1] in LEVEL_LETTERS:
            end, kind = _way(text, name.end), "village"
        if end and any(n.end == end and n.refs and is_parent(name, n) for n in names[at + 1 : at + 3]):
            continue  # 大化县举行|板升乡…的仪式
        if end:
            yield Name(name.end, end, kind, (), Usage.FREE, VILLAGE)
        if end and text[end : end + 1] == WAY and (stop := _stretch(text, end + 1)):
            yield Name(end + 1, stop, "village", (), Usage.FREE, VILLAGE)


def _quarters(text: str, start: int) -> Iterator[Name]:
    """The quarters of a town of Taiwan: 淡水区|北新里、水源里."""
    while (found := QUARTER.match(text, start)) is not None:
        yield Name(start, found.end(), "village", (), Usage.FREE, VILLAGE)
        start = found.end() + (text[found.end() : found.end() + 1] in ("、", "及", "和"))


def _short(text: str, county: Name) -> Name | None:
    """A township of the county by its name without its last word, where a mark or a joining word follows: 汶川县|漩口|和."""
    tables = gazetteer()
    for size in (3, 2):
        stem = text[county.end : county.end + size]
        if len(stem) < size or not (text[county.end + size : county.end + size + 1] in JOINS or text.startswith(AROUND, county.end + size)) or words().costs(stem)[-1] < DEAR_STEM * size:
            continue
        refs = tuple(
            e.ref for word in ("镇", "乡", "街道") for e in tables.named(stem + word)
            if e.level == 9 and any(inside(e.code, tables.entity(ref).code) for ref in county.refs)
        )  # fmt: skip
        if refs:
            return Name(county.end, county.end + size, "township", refs, Usage.FREE, VILLAGE)
    return None


def _stretch(text: str, start: int) -> int:
    """Where the hamlet ends that a stretch of road leads to: 沙河镇至|柳树湾|段; 0 where none does."""
    for size in (2, 3):
        if text[start + size : start + size + 1] == "段" and _is_plain(text[start : start + size]):
            if size == 3 and text[start + 2] == "江":
                size = 2  # 至|双槐|江段
            return start + size if words().costs(text[start : start + size])[-1] >= DEAR_WAY * size else 0
    return 0


def _is_plain(body: str) -> bool:
    return "一" <= min(body) <= max(body) <= "鿿" and GRAMMAR.isdisjoint(body)


def _group(text: str, start: int) -> int:
    """Where the hamlet of a village ends that is one of its groups: 双井村|柳树湾村民小组; 0 where none does."""
    for at in range(start + 2, start + LONGEST + 1):
        if text.startswith(GROUP, at):
            body = text[start:at]
            return at + len(GROUP) if _is_plain(body) and words().costs(body)[-1] >= DEAR_WAY * len(body) else 0
    return 0


def _team(text: str, start: int) -> int:
    """Where the hamlet of a village ends that is one of its teams: 双井村|余家组|路段; 0 where none does."""
    found = TEAMS.match(text, start)
    if found is None or not _is_plain(found[1]):
        return 0
    return found.end() if words().costs(found[1])[-1] >= DEAR_TEAM * len(found[1]) else 0


def _of_villagers(text: str, start: int) -> int:
    """Where the hamlet ends whose people are told behind their township: 安哈镇|柳树桩|一位村民; 0 where none does."""
    found = VILLAGERS.match(text, start)
    if found is None or not _is_plain(found[1]) or found[1][-1] in "族户岁年等姓籍裔" or any(letter in found[1] for letter in "村镇乡"):
        return 0
    return found.end(1) if words().costs(found[1])[-1] >= DEAR_WAY * len(found[1]) else 0


def _way(text: str, start: int) -> int:
    """Where the hamlet ends that a road leads from: 沙河镇|柳树湾|至; 0 where none does."""
    for size in (3, 2):
        if text[start + size : start + size + 1] == WAY and _is_plain(text[start : start + size]):
            return start + size if words().costs(text[start : start + size])[-1] >= DEAR_WAY * size else 0
    return 0


def _doubled(text: str, start: int, end: int) -> bool:
    """Whether 村 stands after a village's name as its last word; 大田村|村支书 is one of that village."""
    if not text[end - 1] == "村" == text[end : end + 1]:
        return False
    return text[end + 1 : end + 2] not in NOT_BEFORE["村"] and (end - start == 2 or text[end + 1 : end + 2] not in OF_VILLAGE)


def _end(text: str, start: int, limit: int, last_words: Sequence[str], dear: int) -> int:
    """Where the place ends that begins at `start`; 0 where none does."""
    for at in range(start, min(limit, start + LONGEST + 1)):
        last = next((word for word in last_words if at > start and text.startswith(word, at)), "")
        if last:
            end = at + len(last)
            if _doubled(text, start, end):
                at, end = end, end + 1
            goes_on = text[end : end + 1] in NOT_BEFORE[last] and text[end : end + 2] not in CIVIL
            if not goes_on and _is_name(text[start:at], last, dear):
                return end
            if last != "村" or text[at - 1] != "下":
                return 0  # but 下村坝|村
        if text[at] in GRAMMAR and not (at == start and text[at : at + 2] in CONCORD):
            break
    return 0


def _is_name(body: str, last: str, dear: int) -> bool:
    if GENERIC.match(body):
        return False
    if body in CONCORD:
        return True
    cost = words().costs(body)[-1] - (DEARER * len(body) if last == "街道" else 0)
    if len(body) == 1:
        return cost >= DEAR_ONE and body not in NOT_AFTER[last]
    return cost >= dear * len(body)


__all__ = ["read_behind"]
