"""Places that only the words around them tell: 首府纳尔奇克, 在扎门乌德开了, the place of a dateline."""

from __future__ import annotations

from bisect import bisect_left

from ...document import Document
from ...gazetteer.divisions import Usage, gazetteer
from ...gazetteer.words import words
from ...patterns import pattern
from .endings import TRANSLIT
from .names import COMPASS, Name
from .rules import CUE

#: nouns right before a town's name
NOUNS = frozenset(("首都", "首府", "省会", "州府", "城市", "边城", "小镇", "城镇", "重镇", "港口", "村庄", "村镇", "据点", "定居点", "居民点", "州的"))
#: prepositions and verbs before it, and what must follow then
VERBS = ["在", "从", "抵达", "到达", "前往", "飞往", "离开", "来到", "位于", "来自", "发自", "飞抵"]
AFTER = pattern(
    "举行|召开|开|发生|举办|会晤|会见|会谈|签署|闭幕|附近|郊区|郊外|境内|以[东南西北]|机场|出生|设立|建立|建设|建成|结束|进行|参加|出席|一带|等地|、|等城"
)
#: as far as letters of foreign names follow; 边城市 is no 城市
CUES = pattern("(?:" + "|".join([*VERBS, *sorted(NOUNS)]).replace("|城", "|城(?<!边城)") + f")(?=[{''.join(sorted(TRANSLIT))}]{{2}})")
#: where a dateline may be of although it is no place
NO_PLACE = ("联合国", "联合国总部", "最新", "独家", "综合", "即时", "特约", "今日", "昨日")
#: how dear each letter of a name must be as a word: 布什尔 is, 大海 is not
DEAR = 85
#: how an item of agency news begins behind its dateline, and how dear each letter of its place must be
NEWS, DEAR_NEWS = "消息", 78
NEWS_OF = pattern("(?:[讯电][ 　]?\n?|\n|^)([一-鿿·]{2,6})消息[：:]")
#: last letters of towns and states abroad: 州的|盖尔堡镇
TOWN_LETTERS = frozenset("镇村市州郡")
LEVELS = ("镇", "苏木", "乡", "街道", "旗", "县", "市", "区")


def read_cues(doc: Document, names: list[Name]) -> list[Name]:
    """Names that no table has and no last word tells; `names` are those found already."""
    text = doc.text
    found = [*_dateline(doc, names), *_news_of(text, names)]
    starts = [name.start for name in names]
    for match in CUES.finditer(text):
        start = end = match.end()
        after = bisect_left(starts, start)
        stop = min(len(text), start + 8, starts[after] if after < len(starts) else len(text))
        if after and names[after - 1].end > start:
            continue
        while end < stop and (text[end] in TRANSLIT or (text[end] == "察" and end > start)):
            end += 1
        noun = match[0] in NOUNS
        size = end - start
        if size < (2 if noun else 3) or (after < len(starts) and starts[after] == end) or not (noun or AFTER.match(text, end)):
            continue
        if words().costs(text[start:end])[-1] >= DEAR * size:
            end += text[end : end + 1] in TOWN_LETTERS
            found.append(Name(start, end, "prefecture", (), Usage.FREE, CUE))
    return found


def _dateline(doc: Document, names: list[Name]) -> list[Name]:
    line = doc.layout.dateline
    if line is None or line.place is None or line.place_start is None or line.place.endswith(NO_PLACE) or "讯" in line.place:
        return []
    end = line.place_start + len(line.place)
    if any(name.start < end and line.place_start < name.end for name in names):
        return []
    return [Name(line.place_start, end, "region", _townships(line.place), Usage.FREE, CUE)]


def _news_of(text: str, names: list[Name]) -> list[Name]:
    """The places that news is of: 新华社十六日讯 康开消息：."""
    if NEWS not in text:
        return []
    found = []
    for match in NEWS_OF.finditer(text):
        start, end = match.span(1)
        if words().costs(match[1])[-1] >= DEAR_NEWS * (end - start) and not any(name.start < end and start < name.end for name in names):
            found.append(Name(start, end, "prefecture", (), Usage.FREE, CUE))
    return found


def _townships(short: str) -> tuple[int, ...]:
    """What a township's or county's name without its level word may mean: 赛汉塔拉 → 赛汉塔拉镇; not 西北 → 西北街道."""
    if COMPASS.issuperset(short):
        return ()
    named = gazetteer().named
    return tuple(entity.ref for word in LEVELS for entity in named(short + word))
