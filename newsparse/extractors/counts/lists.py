"""What a list is said to be, and what stands behind a name in marks: 医药、电子等项目, 省级“小巨人”企业."""

from __future__ import annotations

from ...gazetteer.nouns import Word
from ...patterns import pattern
from .heads import Head, Phrase
from .measures import FITS, HEADS, PLACE_END
from .particles import ENDS
from .rows import limit_at, row_of

#: 、…等 before what a list is said to be, and a name in marks with more behind it
_LISTED = pattern(r"、[^，。；：！？,;!?\n0-9０-９的]{1,40}?等(?=[一-鿿])")
#: a longer one says what is done, not what the thing is called
_NAME = 8
#: measure words that only people, bodies and households take
_STRICT = frozenset("名位家所户")
_FIGURES = frozenset("0123456789０１２３４５６７８９一两二三四五六七八九十几数上近")
_OF_LIST = pattern("(?:于一体|为一体)?的")
_IN_MARKS = pattern(r"(?:“[^”\n]{1,16}”|[（(][^）)\n]{1,12}[）)])(?=[一-鿿])")


def span_of(head: Head | None) -> tuple[int, int] | None:
    return None if head is None else (head.start, head.end)


def of_list(text: str, limit: int, row: list[Word], head: Head | None, unit: str) -> tuple[int, int] | None:
    """What a list is said to be: 40名党员、村干部等志愿者, 12个养殖、加工等项目."""
    begins = head is None or head.end == limit or (text[head.end] in "及和与" and not any(word.kind == "V" for word in row))
    found = _LISTED.match(text, limit) if begins else None
    if found is None:
        return _of_pair(text, limit, row, head, unit) or _shared(text, limit, head, unit)
    said = row_of(text, found.end(), limit_at(text, found.end()))
    if not said or said[0].kind not in ("N", "M"):
        return None
    last = Phrase(text, said, unit).read()
    linked = _OF_LIST.match(text, last.end) if last is not None else None
    if linked is not None:
        last = Phrase(text, row_of(text, linked.end(), limit_at(text, linked.end())), unit).read()  # 集仓储、加工等功能于一体的|园区
    return span_of(last) if last is not None and (unit not in FITS or last.fits) else None


def _shared(text: str, limit: int, head: Head | None, unit: str) -> tuple[int, int] | None:
    """What the parts of a list before it share: 90名州、县|干部."""
    if unit not in _STRICT or (head is not None and head.fits):
        return None
    for _ in range(3):
        if text[limit + 1 : limit + 2] in _FIGURES:
            return None
        part = row_of(text, limit + 1, limit_at(text, limit + 1))
        found = Phrase(text, part, unit).read() if part else None
        if found is not None and found.fits:
            return span_of(found)
        limit = part[-1].end if part else limit
        if text[limit : limit + 1] != "、":
            return None
    return None


def _of_pair(text: str, limit: int, row: list[Word], head: Head | None, unit: str) -> tuple[int, int] | None:
    """What two doings make together: 10个种植、加工|基地."""
    if head is None or head.end != limit or unit in FITS or not row or row[-1].kind != "G" or row[-1].start != head.start:
        return None
    behind = row_of(text, limit + 1, limit_at(text, limit + 1))
    second = Phrase(text, behind, unit).read() if len(behind) > 1 and behind[0].kind in ("G", "V") else None
    return span_of(second) if second is not None and second.start > behind[0].start and text[second.end - 1] in HEADS else None


def behind_marks(text: str, limit: int, row: list[Word], head: Head | None, unit: str) -> tuple[int, int] | None:
    """The noun behind a name in marks: 3家“小巨人”企业 and 3家省级“小巨人”企业, 20名某协会（总会）会员."""
    found = _IN_MARKS.match(text, limit)
    if found is None or (head is not None and head.end != limit) or any(word.kind == "V" or text[word.start] in ENDS for word in row):
        return None
    if unit not in FITS and (text[limit] in "（(" or found.end() - limit > _NAME or (head is not None and text[head.end - 1] in PLACE_END)):
        return None
    behind = row_of(text, found.end(), limit_at(text, found.end()))
    second = Phrase(text, behind, unit).read() if behind and (behind[0].kind in ("N", "M") or unit in FITS) else None
    return span_of(second) if second is not None and (second.fits or unit not in FITS) else None
