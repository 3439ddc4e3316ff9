"""Money: 超500元, 8万至10万元."""

from __future__ import annotations

from ...document import Document, PageContext
from ...model import Money
from ...patterns import pattern
from ...rules import Candidate, Extractor
from ...traditional import Copy, simplified
from .currencies import CURRENCIES, OF_PAGE
from .read import candidates
from .rules import RULES

#: what says that all sums of an article are in one currency
SAME_BELOW = pattern("(新台[币幣]|台[币幣]|港[币元]|港幣|美元|日元|人民[币幣])[，,、]下同")
#: the divisions with a currency of their own
THERE = {"710000": "TWD", "810000": "HKD"}
#: bodies, years and words that only the papers of Taiwan or of Hong Kong have
OF_TAIWAN = pattern(
    "新?台币|行政院|立法院|立委|县市政府|乡镇公所|中央社|[1１一][0-4０-４〇零一二三四][0-9０-９〇零一二三四五六七八九]年度"
)
OF_HONG_KONG = pattern("港[元币铁府股]|本港|立法会|特区政府|行政长官|区议会")
#: the day from which 元 is the present renminbi
RENMINBI = (1955, 3, 1)


def find(doc: Document) -> list[Candidate]:
    """Candidates of one article, in text order."""
    return candidates(doc)


def link(page: PageContext) -> None:
    """Give 元 the currency that its article tells, else that of the page."""
    of_page = page_currency(page)
    for doc in page.docs:
        code = _told(doc.text) or (_of_places(doc) or _of_words(doc.text) if of_page == "CNY" else None) or of_page
        for candidate in doc.kept.get("money", ()):
            if candidate.data[0] == OF_PAGE:
                candidate.data = (code, *candidate.data[1:])


def _told(text: str) -> str | None:
    """The currency that an article names for all its sums: 新台币，下同."""
    if "下同" not in text:
        return None
    found = SAME_BELOW.search(text)
    return CURRENCIES[found[1]].code if found is not None else None


def _of_places(doc: Document) -> str | None:
    """The currency of Taiwan or Hong Kong where every place of the article lies there, two or more of them below the whole, one in traditional characters."""
    divisions = {place.data[3] for place in doc.kept.get("place", ())} - {None}
    code = THERE.get(next(iter(divisions))) if len(divisions) == 1 else None
    return code if code and len({place.data[0] for place in doc.kept["place"] if place.data[1] != "province"}) > (not isinstance(doc.text, Copy)) else None


def _of_words(text: str) -> str | None:
    """The currency of Taiwan or Hong Kong where an article in traditional characters has the words of one and none of the other."""
    if not isinstance(text, Copy):
        return None
    taiwan, hong_kong = OF_TAIWAN.search(text) is not None, OF_HONG_KONG.search(text) is not None
    return None if taiwan == hong_kong else "TWD" if taiwan else "HKD"


def page_currency(page: PageContext) -> str | None:
    """CNY from 1955-03-01 on or without a date, TWD or HKD where the paper is of there, None on older pages."""
    paper = simplified(page.issued.paper) if page.issued.paper else ""
    if any(name in paper for name in ("香港", "大公报", "文汇报（香港", "明报", "星岛", "东方日报")):
        return "HKD"
    if any(name in paper for name in ("台湾", "联合报", "中国时报", "自由时报", "中央日报")):
        return "TWD"
    year, month, day = page.reference
    if year is None:
        return "CNY"
    return "CNY" if (year, month or 12, day or 31) >= RENMINBI else None


EXTRACTOR = Extractor("money", "money", "额", "yellow", Money, RULES, find, link)
