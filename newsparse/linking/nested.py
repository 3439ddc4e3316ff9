"""The place that a site or feature is named after: 平遥 in 平遥古城, 约旦河 in 约旦河西岸."""

from __future__ import annotations

from functools import lru_cache

from ..gazetteer.divisions import Usage, gazetteer, written
from ..gazetteer.words import words
from ..model import Part
from ..patterns import pattern
from .options import options

#: what stands behind the place in the name of a site or feature
NOUN = pattern(
    "(?:盆地|半岛|海峡|群岛|列岛|诸岛|大陆|草原|沙漠|平原|高原|走廊|山区|林区|库区|三角洲|大峡谷|大裂谷|峡谷|河谷|流域|故道|水系|湿地|雪山"
    "|[东西南北]岸|古城|古镇|城楼|广场|公园|(?:国家)?(?:湿地|森林|地质)公园|(?:国家级|省级)?(?:自然)?保护区|(?:国家级)?风景(?:名胜)?区|景区|旅游区|度假区"
    "|(?:特|特大)?大?桥|隧道|运河|水库|水电站|核电站|机场|国际机场|口岸|码头|车站|火车站|港|国宾馆|圣母院|斜塔|铁塔|大?教堂"
    "|(?:国家级?)?(?:高新技术产业|经济技术|经济)?开发区|高新区|经开区|新城|新区|地区|遗址|帝国|王国|公路)$"
)
#: those of them that are named after a place even where no table has it: 漫湾|水电站, 比格尔|海峡
LOCAL = pattern("公路|平原|高原|海峡|水库|水电站|核电站|机场|口岸|车站|大?桥|特大桥|隧道|(?:国家级|省级)?(?:自然)?保护区|(?:经济技术|经济)?开发区")
#: how dear each letter of such a place must be as words
DEAR = 85
#: divisions that are named after their seat, or the town that was there before, and roads after where they lead
SEATED = ("地区", "新区", "公路")
KINDS = frozenset(("site", "natural", "region", "zone"))
NAMED = frozenset(("country", "province", "prefecture", "county", "township", "natural", "region"))


def with_nested(parts: tuple[Part, ...], year: int) -> tuple[Part, ...]:
    """The parts of a mention, before the last one the place that it is named after."""
    last = parts[-1]
    if last.kind not in KINDS and not last.text.endswith(SEATED):
        return parts
    at = _noun(last.text)
    if at < 2:
        return parts
    tables = gazetteer()
    whole = last.text[:at]
    if LOCAL.match(last.text, at) and not tables.named(whole) and words().costs(whole)[-1] >= DEAR * len(whole):
        return (*parts[:-1], Part(whole, last.start, last.start + len(whole), "region", None), last)
    for start, end, index in tables.find(whole):
        if start == 0 and end == len(whole) and tables.usage[index] <= Usage.BACKED:
            found = [e for e in options(whole, tables.refs(index), year) if e.kind in NAMED]
            if found:
                code = written(found[0].code) if len(found) == 1 and found[0].code else None
                return (*parts[:-1], Part(whole, last.start, last.start + end, found[0].kind, code), last)
    return parts


@lru_cache(1 << 12)
def _noun(printed: str) -> int:
    """Where the noun begins that ends a name; 0 without one."""
    noun = NOUN.search(printed)
    return noun.start() if noun is not None else 0


__all__ = ["with_nested"]
