"""Names without a surname that the text itself tells to be names: 受害人小雨（化名）, 枣乡来客（网名）, 儿子浩浩.

A name told so is one wherever else it stands in the article.
"""

from __future__ import annotations

from collections.abc import Iterator

from ...gazetteer.names import compounds, listed, words
from ...patterns import pattern

#: what glosses a name that somebody goes by
GLOSS = pattern("[（(](?:(?:均|皆|都)?[系为]?化名|假名|网名|艺名|笔名|昵称|小名|乳名)[）)]")
#: before a child's or a relative's name
KIN = pattern("(?:儿子|女儿|孙子|孙女|外孙|外孙女|孩子|妹妹|弟弟|哥哥|姐姐|妻子|丈夫|侄子|侄女|外甥|男孩|女孩|男童|女童|患儿|病童|小朋友)")
#: letters that stand twice in words for kin and in other words
TWICE = frozenset("爸妈爷奶哥姐弟妹叔伯舅姑姨婶娘宝娃太公婆星天人个家常刚渐慢默悄偷好年月日处时事次回乖往早久深紧多少大小高长短满统通")
#: what a name given to a child in familiar speech begins with
FAMILIAR = "小阿"
CLOSING = "”"
OPENING = "“"
#: the longest quoted name
LONGEST = 8


def find(text: str) -> Iterator[tuple[int, int]]:
    """Where such names stand as they are told."""
    if "名）" in text or "名)" in text:
        for gloss in GLOSS.finditer(text):
            start, end = _glossed(text, gloss.start())
            if start < end:
                yield start, end
    for kin in KIN.finditer(text):
        if _child(text, kin.end()):
            yield kin.end(), kin.end() + 2


def _glossed(text: str, end: int) -> tuple[int, int]:
    """The name before the bracket at `end`: a quotation whole, else two letters, three behind 小."""
    if text[end - 1 : end] == CLOSING:
        start = text.rfind(OPENING, max(0, end - LONGEST - 2), end) + 1
        return (start, end - 1) if start else (end, end)
    size = 3 if text[end - 3 : end - 2] in FAMILIAR and end >= 3 else 2
    start = max(0, end - size)
    return (start, end) if all("\u4e00" <= char <= "\u9fff" for char in text[start:end]) and end - start == size else (end, end)


def _child(text: str, at: int) -> bool:
    """A letter twice, or one behind 小, that given names have."""
    first, second = text[at : at + 1], text[at + 1 : at + 2]
    known = words()
    if first == second:
        idiom = text[at : at + 4]  # 恋恋不舍
        return first not in TWICE and listed("given_second").get(first, 0.0) > 0.0 and idiom not in known and idiom not in compounds()
    return bool(second) and first in FAMILIAR and listed("given_second").get(second, 0.0) > 0.0 and text[at : at + 2] not in known and text[at + 1 : at + 3] not in known
