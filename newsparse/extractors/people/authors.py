"""Whose work a title is: 廖占荆 in 廖占荆的《渡口》、徐晓群的《启示》, where a mark stands before the name."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from ...gazetteer.names import brands, is_famous
from . import bylines, han

#: between who made a work and its title
OF = "的《"
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


__all__ = ["find"]
