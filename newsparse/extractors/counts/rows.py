"""A stretch of text as a row of words, as far as a noun phrase may go."""

from __future__ import annotations

from ...gazetteer.nouns import Word, words
from ...patterns import pattern

_REACH = 16
#: before 均 they begin a clause of their own: 带动368户农户|户均增收
_AVERAGED = frozenset("户人亩村年月日头棵株")
#: marks and figures break a noun phrase
_UNBROKEN = pattern(rf"[^，。；：！？、,.;:!?（）()［］\[\]【】〔〕《》〈〉“”『』「」\"‘’'—…·/／ \u3000\n\-0-9０-９]{{0,{_REACH}}}")


def limit_at(text: str, at: int) -> int:
    """Where marks or figures end the stretch that begins at `at`."""
    found = _UNBROKEN.match(text, at)
    return found.end() if found else at


def row_of(text: str, at: int, limit: int) -> list[Word]:
    """The words up to a 的 or to a clause of its own."""
    mean = text.find("均", at + 1, limit)
    if mean > at + 1 and text[mean - 1] in _AVERAGED:
        limit = mean - 1
    link = text.find("的", at, limit)
    if link >= 0 and (text[link - 1] != "目" or words().is_noun(text[link - 2 : link])):
        limit = link  # 项目|的, but 目的
    row = words().split(text, at, limit)
    if text.find("化", at, limit) < 0:
        return row
    return [word._replace(kind="M") if word.kind in ("V", "G") and text[word.end - 1] == "化" and (word is not row[-1] or text[word.start] != "变") else word for word in row]  # 现代化|强国
