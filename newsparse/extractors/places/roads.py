"""Roads of Hong Kong, which any word may name: 开源道, 敬业街, in an article in traditional characters that names one of its quarters."""

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

HONG_KONG = frozenset((810000000,))
#: a road before its number or another word of place
ROAD = pattern(
    r"""
    (?: [一-鿿]{2,4}?道(?![路理德场具教士家观义歉])[东南西北中]? | [一-鿿]{2,4}?[街路](?![道头边线口灯]) )
    (?= [0-9０-９]{1,4}[号-] | [及与和、，。；）)] | 交界 | 一带 | [附接]近 | 方向 | [东南西北]行 | 对[开出] | 往 | 公众 | 一[个间幢座处] | 行人 | 天桥 | 停车 | $ )
    """,
    re.VERBOSE | re.MULTILINE,
)
#: what stands before one
WHERE = pattern(r"[在于近沿往至到及与和由从经向、，。：（\n(]|^")
#: what makes with the last letter a plain noun: 通道, 上街
PLAIN = frozenset("街隧通轨管渠河跑频车人步古栈地报知味公便弯同行航赛主支马铁上逛条那这该此各大小后过")


def read_roads(doc: Document, names: Sequence[Name]) -> Iterator[Name]:
    """Such roads where none of `names` stands."""
    text = doc.text
    if not isinstance(text, Copy) or ("道" not in text and "街" not in text):
        return
    codes = gazetteer().codes
    if not any(codes(name.refs) == HONG_KONG for name in names):
        return
    starts = [name.start for name in names]
    behind = [name.end for name in names if codes(name.refs) == HONG_KONG]
    for at in sorted({*behind, *(where.end() for where in WHERE.finditer(text))}):
        road = ROAD.match(text, at)
        if road is None:
            continue
        start, end = road.span()
        last = bisect_right(starts, end - 1) - 1
        if (
            last >= 0
            and names[last].end > start
            and (names[last].end > end or names[last].refs)
            and (names[last].kind != "natural" or names[last].start != start)
        ):
            continue
        body = road[0].rstrip("东南西北中")[:-1]
        if FORBIDDEN.isdisjoint(body) and body[-1] not in PLAIN:
            yield Name(start, end, "street", (), Usage.FREE, STREET)


__all__ = ["read_roads"]
