"""Villages in rows and the ends of stretches of road: 白滩镇和平村、|新建村, 水竹、菊明等5个自然村, S222|西渡|至|岘山|段."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from ...document import Document
from ...gazetteer.divisions import Usage, gazetteer
from ...gazetteer.words import words
from ...patterns import pattern
from .behind import ALLOWED, GENERIC
from .endings import FORBIDDEN, NOT_BEFORE, TRANSLIT
from .lists import told_counties, townships
from .names import Name
from .rules import CUE, FOREIGN, VILLAGE

#: one more village of a row, after its mark
NEXT = pattern("[、和与及]([一-鿿]{1,4}?(?:村|社区))")
MARKS = frozenset("、和与及")
ROWED = MARKS | {"等"}
#: what closes a row of villages told without their last word
CLOSES = pattern("等(?:[0-9０-９]{1,3}|[一二两三四五六七八九十]{1,3})?余?个?(?:自然|行政|建制|贫困)?村(?![民委级里集镇庄])")
CLOSING = "等"
#: the rest of such a row
REST = pattern(f"(?:[、和与及][一-鿿]{{2,5}}){{0,12}}?{CLOSES.pattern}")
#: the same of teams of a commune: 厚土、塘坊、水竹三个生产队
TEAM, CLOSES_TEAMS = "生产队", pattern("等?(?:[0-9０-９]{1,3}|[一二两三四五六七八九十]{1,3})个生产队")
#: last letters of communes and towns, and what a row of their villages right behind them looks like
TOWNS, VILLAGES, ITEM = frozenset("社乡镇"), pattern("[一-鿿]{2,4}(?:、[一-鿿]{2,4}){1,30}(?=[、。；;，,（(等\\n])"), pattern("[一-鿿]{2,4}")
#: how dear each letter of such a name must be as words, and of the first, which no mark parts from what goes before
DEAR, DEAR_FIRST = 60, 75
LONGEST = 4
MOST = 12
#: words that the row begins behind
BEFORE_ROW = frozenset("在由到自从为是即括含及有对")
#: letters that none of these names holds
NO_NAME = (FORBIDDEN - ALLOWED) | frozenset("和至以所全两内外共几多各某另县市省区镇乡村")
STOPS = NO_NAME | MARKS | BEFORE_ROW
#: what closes a row of counties, and how dear each letter must be of one that no table has: 新繁 of 灌县、新繁、大邑等县
CLOSES_COUNTIES = pattern("(?:等(?:[0-9０-９]{1,2}|[一二两三四五六七八九十]{1,3})?余?个?|[两二三四五六七八九十]|[0-9０-９]个)县(?![委长级城域政区市乡民处令志立门衙内境里太团])")
COUNTIES, DEAR_COUNTY = "县", 70
#: what closes a row of towns abroad, how dear each letter of one must be, and how long it may be
CLOSES_ABROAD = pattern("等(?:[0-9０-９]{1,2}|[一二两三四五六七八九十]{1,2})?座?个?(?:地区|城市|城镇|市镇|省|州|地(?![区方形理质位上下主势面]))")
DEAR_ABROAD, FOREIGN_LONGEST = 80, 8
SOUNDING = (TRANSLIT - MARKS) | frozenset("察采日迭瓜乍")
#: what a row of towns abroad stands behind, and what may stand behind the last
OPENS_ABROAD = pattern("(?:城市|城镇|小镇|市镇|小城)(?<=(?:[东西南北中]部|边境|边陲|港口|沿海|战略|军事|工业|交通|旅游)..)|首府|重镇|要镇")
OPENING = ("城", "镇", "首府")
AFTER_ABROAD = frozenset("、和与及在是被的等一发进举展附遭向爆")
STRETCH = pattern("(?:至|到|[-—－–~～]{1,2})([一-鿿]{2,3})段(?![落子位差])")
STRETCH_END = "段"
#: how dear each letter of one end must be where only the other is a township
DEAR_END = 75


def read_rows(doc: Document, names: Sequence[Name]) -> list[Name]:
    """Such places, where none of `names` stands."""
    text = doc.text
    found = [*_following(text, names), *_of_towns(text, names), *_closed(text, names), *_counties(text, names), *_abroad(text, names), *_stretches(text, names)]
    return sorted(found)


def _following(text: str, names: Sequence[Name]) -> Iterator[Name]:
    """The villages that follow one behind its township, whatever their names are as words."""
    taken: dict[int, int] | None = None
    end = -1
    for name in names:
        inside, end = name.start == end, name.end
        if name.kind != "village" or not inside or text[name.end : name.end + 1] not in MARKS:
            continue
        at = name.end
        if taken is None:
            taken = {each.start: each.end for each in names}
        while (more := NEXT.match(text, at)) is not None:
            start, stop = more.span(1)
            last = "村" if text[stop - 1] == "村" else "社区"
            body = text[start : stop - len(last)]
            if not body or not NO_NAME.isdisjoint(body) or GENERIC.match(body) or (text[stop : stop + 1] in NOT_BEFORE[last] and text[stop : stop + 1]):
                break
            if taken.get(start, 0) < stop:
                yield Name(start, stop, "village", (), Usage.FREE, VILLAGE)
            at = stop


def _of_towns(text: str, names: Sequence[Name]) -> Iterator[Name]:
    """Villages told without their last word right behind their commune or town: 双槐公社|柳解、牛池、东崖底。"""
    starts: list[int] = []
    for name in names:
        if name.kind != "township" or text[name.end - 1] not in TOWNS:
            continue
        row = VILLAGES.match(text, name.end)
        if row is None:
            continue
        starts = starts or [each.start for each in names]
        found = []
        for item in ITEM.finditer(text, name.end, row.end()):
            body, at = item[0], bisect_right(starts, item.end() - 1) - 1
            if not NO_NAME.isdisjoint(body) or words().costs(body)[-1] < DEAR_FIRST * len(body) or (at >= 0 and names[at].end > item.start()):
                break
            found.append(Name(item.start(), item.end(), "village", (), Usage.FREE, VILLAGE))
        if len(found) > 1:
            yield from found


def _closed(text: str, names: Sequence[Name]) -> Iterator[Name]:
    """水竹、大湖、菊明等5个自然村: two or more."""
    closes = [*(CLOSES.finditer(text) if CLOSING in text else ()), *(CLOSES_TEAMS.finditer(text) if TEAM in text else ())]
    starts: list[int] = []
    for close in closes:
        items = _items(text, close.start())
        if len(items) < 2:
            continue
        items += _first(text, items)
        starts = starts or [name.start for name in names]
        for start, end in items:
            at = bisect_right(starts, end - 1) - 1
            if at < 0 or names[at].end <= start or (names[at].start == start and names[at].end == end and names[at].usage >= Usage.BACKED):
                yield Name(start, end, "village", (), Usage.FREE, VILLAGE)


def _first(text: str, items: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The first of a row behind a word, which ends in a letter that another does too: 组织|谢家坪、李家坪等村."""
    end = items[-1][0] - 1
    if text[end : end + 1] not in MARKS or text[end - 1] not in [text[stop - 1] for _, stop in items]:
        return []
    start = end - 3
    body = text[start:end]
    if start < 2 or not NO_NAME.isdisjoint(body) or not MARKS.isdisjoint(body) or words().costs(body)[-1] < DEAR_FIRST * 3 or (0, 2) not in [hit[:2] for hit in words().find(text[start - 2 : start])]:
        return []
    return [(start, end)]


def _counties(text: str, names: Sequence[Name]) -> Iterator[Name]:
    """The unknown counties of a row that holds two known ones or more: 灌县、新繁、大邑等县."""
    if COUNTIES not in text:
        return
    ends: dict[int, Name] | None = None
    for close in CLOSES_COUNTIES.finditer(text):
        ends = ends if ends is not None else {name.end: name for name in names}
        known, unknown, end = 0, [], close.start()
        while end > 0:
            name = ends.get(end)
            start = name.start if name is not None else next((at for at in range(end - 1, max(-1, end - 4), -1) if text[at - 1 : at] in MARKS), end)
            if name is None and start > end - 2:
                break
            known += name is not None and name.kind in ("county", "prefecture")
            if name is None:
                unknown.append((start, end))
            if start == 0 or text[start - 1] not in MARKS:
                break
            end = start - 1
        for start, end in unknown if known > 1 else ():
            body = text[start:end]
            if NO_NAME.isdisjoint(body) and "一" <= min(body) <= max(body) <= "鿿" and words().costs(body)[-1] >= DEAR_COUNTY * len(body):
                refs = tuple(e.ref for e in gazetteer().named(body + COUNTIES) if e.kind == "county")
                yield Name(start, end, "county", refs, Usage.FREE, CUE)


def is_rowed(text: str, name: Name) -> bool:
    """Whether a village is told by the row that it stands in, and no person: 谢家坪 in 谢家坪、李家坪等村."""
    return text[name.end : name.end + 1] in ROWED and REST.match(text, name.end) is not None


def _items(text: str, end: int) -> list[tuple[int, int]]:
    items: list[tuple[int, int]] = []
    while len(items) < MOST:
        start = end
        while start > 0 and end - start <= LONGEST + 1 and "一" <= text[start - 1] <= "鿿" and text[start - 1] not in STOPS:
            start -= 1
        body = text[start:end]
        marked = start > 0 and text[start - 1] in MARKS
        if not 2 <= len(body) <= LONGEST or not NO_NAME.isdisjoint(body) or words().costs(body)[-1] < (DEAR if marked else DEAR_FIRST) * len(body):
            return items
        items.append((start, end))
        if not marked:
            break
        end = start - 1
    return items


def _abroad(text: str, names: Sequence[Name]) -> Iterator[Name]:
    """尼什、洛兹尼察等地区: names in letters of transliteration, two or more."""
    rows = [list(_opened(text, opened.end())) for opened in OPENS_ABROAD.finditer(text)] if any(word in text for word in OPENING) else []
    if CLOSING in text:
        rows += [items for close in CLOSES_ABROAD.finditer(text) if len(items := list(_foreign_items(text, close.start()))) > 1]
    if not any(rows):
        return
    starts = [name.start for name in names]
    for start, end in (item for row in rows for item in row):
        at = bisect_right(starts, end - 1) - 1
        if at < 0 or names[at].end <= start:
            yield Name(start, end, "prefecture", (), Usage.FREE, FOREIGN)


def _opened(text: str, start: int) -> Iterator[tuple[int, int]]:
    """北部城镇|奥迭内|、|塞盖拉|和|萨卡苏|被: as many as are in letters of transliteration, whatever they are as words."""
    while True:
        end = start
        while end - start < FOREIGN_LONGEST and text[end : end + 1] in SOUNDING and end < len(text):
            end += 1
        following = text[end : end + 1]
        if end - start < 2 or not (following in AFTER_ABROAD or not "一" <= following <= "鿿") or words().costs(text[start:end])[-1] < DEAR_ABROAD * (end - start):
            return
        yield start, end
        if following not in MARKS:
            return
        start = end + 1


def _foreign_items(text: str, end: int) -> Iterator[tuple[int, int]]:
    while True:
        start = end
        while start > 0 and end - start < FOREIGN_LONGEST and text[start - 1] in SOUNDING:
            start -= 1
        marked = start > 0 and text[start - 1] in MARKS
        if end - start > 1 and (marked or not "一" <= text[start - 1 : start] <= "鿿" or text[start - 1] in BEFORE_ROW) and words().costs(text[start:end])[-1] >= DEAR_ABROAD * (end - start):
            yield start, end
        elif end - start < 2:
            return
        if not marked:
            return
        end = start - 1


def _stretches(text: str, names: Sequence[Name]) -> Iterator[Name]:
    """渣江-洪市段: townships of a county that the article names, and what a stretch leads to from one."""
    matches = list(STRETCH.finditer(text)) if STRETCH_END in text else []
    if not matches:
        return
    counties = told_counties(names)
    starts = [name.start for name in names]
    for match in matches:
        middle = match.start()
        size = next((size for size in (3, 2) if _of_counties(text[middle - size : middle], counties)), 0)
        last = _of_counties(match[1], counties)
        if not size and last and not "一" <= text[middle - 3 : middle - 2] <= "鿿":
            size = 2
        for start, end in ((middle - size, middle) if size else (0, 0), match.span(1)):
            refs = _of_counties(text[start:end], counties)
            at = bisect_right(starts, end - 1) - 1
            if end > start and (refs or ((size or last) and _is_dear(text[start:end]))) and (at < 0 or names[at].end <= start):
                yield Name(start, end, "township" if refs else "village", refs, Usage.FREE, CUE)


def _is_dear(body: str) -> bool:
    return NO_NAME.isdisjoint(body) and words().costs(body)[-1] >= DEAR_END * len(body)


def _of_counties(stem: str, counties: set[int]) -> tuple[int, ...]:
    """The townships of these counties that are called so without their last word."""
    entity = gazetteer().entity
    return tuple(ref for ref in townships(stem) if entity(ref).code // 1000 in counties)


__all__ = ["read_rows"]
