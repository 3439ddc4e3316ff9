"""Roads of Hong Kong and Taiwan, which any word may name: 开源道, 敬业街, 秀安一街, 山脚路一段, in an article in traditional characters that names a place there."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from ...document import Document
from ...gazetteer.divisions import Usage, gazetteer
from ...patterns import pattern
from ...traditional import Copy
from .endings import FORBIDDEN
from .names import Name
from .rules import STREET

#: the codes of both, below which there are none
THERE = (frozenset((810000000,)), frozenset((710000000,)))
#: a road with its section, or before its number or another word of place
ROAD = pattern(
    r"""
    (?: [一-鿿]{2,4}?(?:路|大道|街)[一二三四五六七八九]段(?:[0-9０-９]{1,4}巷)?
      | (?: [一-鿿]{2,4}?道(?![路理德场具教士家观义歉])[东南西北中]? | [一-鿿]{2,4}?[一二三四五六七八九十]{0,2}(?:[街路](?![道头边线口灯])|巷(?![口道子])) )
        (?= [0-9０-９]{1,4}[号巷-] | [及与和、，。；）)] | 交[界叉] | 的?交岔 | 一带 | [附接]近 | 方向 | [由东南西北]行? | 对[开出] | 往 | 公众 | 一[个间幢座处] | 行人 | 天桥 | 停车 | 路口 | $ ) )
    """,
    re.VERBOSE | re.MULTILINE,
)
#: what stands before one
WHERE = pattern(r"[在于近沿往至到及与和由从经向、，。：（\n(]|^")
#: what makes with the last letter a plain noun: 通道, 上街
PLAIN = frozenset("街隧通轨管渠河跑频车人步古栈地报知味公便弯同行航赛主支马铁上逛条那这该此各大小后过岔叉半")
#: the levels of divisions, which stand before a road: 和平区|福寿路
LEVELS = frozenset("区县市乡镇村")
#: what a road has behind its name
TAIL = pattern("(?:[东南西北中]|[一二三四五六七八九]段.*)$")


def read_roads(doc: Document, names: Sequence[Name]) -> Iterator[Name]:
    """Such roads where none of `names` stands."""
    text = doc.text
    if not isinstance(text, Copy) or not any(last in text for last in "道街路巷"):
        return
    codes = gazetteer().codes
    behind = [name.end for name in names if codes(name.refs) in THERE]
    if not behind:
        return
    starts = [name.start for name in names]
    for at in sorted({*behind, *(where.end() for where in WHERE.finditer(text))}):
        road = ROAD.match(text, at)
        if road is None:
            continue
        start, end = road.span()
        last = bisect_right(starts, end - 1) - 1
        over = names[last] if last >= 0 and names[last].end > start else None
        if over is not None and (over.end > end or over.refs) and (over.kind != "natural" or over.start != start):
            continue
        body = TAIL.sub("", road[0])[:-1]
        if len(body) > 1 and FORBIDDEN.isdisjoint(body) and LEVELS.isdisjoint(body) and body[-1] not in PLAIN:
            yield Name(start, end, "street", (), Usage.FREE, STREET)


__all__ = ["read_roads"]
