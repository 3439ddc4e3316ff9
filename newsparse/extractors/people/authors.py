"""Whose work a title is: 廖占荆 in 廖占荆的《渡口》、徐晓群的《启示》, where a mark stands before the name."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from ...gazetteer.names import brands, is_famous
from ...patterns import pattern
from . import bylines, han

#: between who made a work and its title
OF = "的《"
WORK = "《"
#: when the author of old lived: 宋人|, 明末|
AGE = pattern("(?:^|[^\u4e00-\u9fff]|[如据见引])(?:西汉|东汉|[唐宋元明清晋])[代朝人初末]?$")
#: what ends the sort of a work: 桑巴舞《热情》
SORTS = frozenset("舞歌曲剧戏诗画片集词赋书报刊篇稿文章")
#: the least weight of his surname
SURNAME = -4.0
#: what stands right before an author's name
BEFORE = frozenset("，。、；：》（“！？,;:(!?\n\u3000")
#: the same in a list: 获奖的有|廖占荆的《渡口》、
TELLS = frozenset("有括是读")
#: what joins one work to the next author
JOINS = frozenset("、，；和与及")
#: characters of such a name, the longest first
SIZES = (4, 3, 2)
#: characters of a title at most
LONGEST = 60
#: so many characters hold the next author and his 的
NEAR = 6


def find(text: str, begins: frozenset[int], taken: Callable[[int, int], bool]) -> Iterator[tuple[int, int]]:
    """The authors of a text in which places begin at `begins`, where no other name is `taken`.

    One alone has a name of likely characters or is well known; among several works of a list any name will do.
    """
    end = text.find(OF)
    while end >= 0:
        title = text.find("》", end, end + LONGEST)
        for size in SIZES:
            start = end - size
            name = text[start:end]
            if start < 0 or not _is_free(text, start, title) or start in begins or taken(start, end):
                continue
            known = is_famous(name)
            if name in brands() or not (known or bylines.named(name)):
                continue
            if known or _in_list(text, start, title) or (bylines.names_only(name) and han.tables().surnames.get(name[0], han.RARE) > 0):
                yield start, end
            break
        end = text.find(OF, end + 1)


def directly(text: str, begins: frozenset[int], taken: Callable[[int, int], bool]) -> Iterator[tuple[int, int]]:
    """The authors right before their works: of one age, 宋晁德武《书志》, or behind another's work of a list, 》、晁德武《书志》."""
    end = text.find(WORK)
    while end >= 0:
        for start in _beginnings(text, end):
            name = text[start:end]
            if name[-1] not in SORTS and start not in begins and not taken(start, end) and bylines.named(name) and han.tables().surnames.get(name[0], han.RARE) > SURNAME:
                yield start, end
                break
        end = text.find(WORK, end + 1)


def _beginnings(text: str, end: int) -> Iterator[int]:
    """Where the author of the work at `end` may begin: behind a work and a mark, or behind an age."""
    for start in (end - 3, end - 2):
        if start > 0 and ((text[start - 1] in "、，；" and text[start - 2 : start - 1] == "》") or AGE.search(text, max(0, start - 3), start)):
            yield start


def _is_free(text: str, start: int, title: int) -> bool:
    """Whether the name may begin there: behind a mark, or in a list behind a work and 和, or 有."""
    if start == 0 or text[start - 1] in BEFORE:
        return True
    return (text[start - 1] in JOINS or text[start - 1] in TELLS) and _in_list(text, start, title)


def _in_list(text: str, start: int, title: int) -> bool:
    """Whether another author's work stands right before or behind."""
    if text[start - 2 : start - 1] == "》" and text[start - 1] in JOINS:
        return True
    return title > 0 and text[title + 1 : title + 2] in JOINS and text.find(OF, title + 2, title + 2 + NEAR) > 0


__all__ = ["directly", "find"]
