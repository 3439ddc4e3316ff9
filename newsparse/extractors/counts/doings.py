"""What is done so many times, and a doing as the thing counted: 进行3次|出舱活动, 一次难得的|机会, 一种有益的|尝试."""

from __future__ import annotations

from ...gazetteer.nouns import Word
from ...patterns import pattern
from .heads import Head, Phrase
from .lists import span_of
from .rows import row_of

_FIGURED = frozenset("0123456789０１２３４５６７８９.．点〇零一二两三四五六七八九十百千万亿余多几数")
#: behind these a doing is what is done so many times: 进行|3次出舱活动
_HELD = pattern("(?:进行|开展|组织|举行|举办|实施|完成|经过|经历|参加|召开)(?:了|过|的)?(?:共|约|近|超过?|逾|[上数几近]|不少于|至少|累计|先后)?\\Z")


def of_times(text: str, at: int, limit: int, row: list[Word], head: Head | None) -> tuple[int, int] | None:
    """两次|核酸检测: only what stands right behind, or what has been held so often (进行3次|出舱活动); 一次难得的|机会."""
    if head is not None and (row[0].kind in ("N", "G", "M") or (len(row) < 4 and row[-1].kind in ("N", "G") and row[-1].end == limit and text[limit : limit + 1] != "、" and _HELD.search(text, max(0, at - 14), _figure_start(text, at)))):
        return span_of(head)
    if text[at - 2] != "一" or not row or text[row[-1].end : row[-1].end + 1] != "的" or any(word.kind in ("V", "G", "N") for word in row):
        return None
    behind = row_of(text, row[-1].end + 1, limit)
    second = Phrase(text, behind, "次").read()
    return span_of(second) if second is not None and second.end == limit else doing(text, behind)


def _figure_start(text: str, at: int) -> int:
    """Where the figure before the measure word 次 that ends at `at` begins."""
    at -= 1
    while at and text[at - 1] in _FIGURED:
        at -= 1
    return at


def doing(text: str, row: list[Word]) -> tuple[int, int] | None:
    """A verb alone behind 的 names what is done: 一种有益的|尝试，"""
    if len(row) != 1 or row[0].kind != "V" or (text[row[0].end : row[0].end + 1] or "。") not in "，。；！？、”）":
        return None
    return row[0].start, row[0].end
