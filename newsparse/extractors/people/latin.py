"""Names in Latin letters: 发言人Martin Weber表示, 马丁·韦伯（Martin Weber）, CEO Anna Keller, Keller女士.

Most Latin words are brands, titles and companies: only one that an office stands before, that glosses a name, that a word of
address or a word of speaking follows, or that begins with a usual first name (Carlos, Anna) is a person's.
"""

from __future__ import annotations

from collections.abc import Iterator

from ...gazetteer.names import first_names
from ...patterns import pattern
from . import han, predicates, spelt

#: a word of a name: Martin, O'Neill, Marc-Étienne, McDonald; initials: J., J.K.
_WORD = "(?:[A-Z][a-zà-ÿ]{0,2}['’]?[A-Z]?[a-zà-ÿ]+(?:-[A-Z][a-zà-ÿ]+)*|(?:[A-Z]\\.){1,3})"
NAME = pattern(
    rf"{_WORD}(?:[ \u00a0·]?(?:(?:de|da|del|della|van|von|der|den|bin|al|el|la|le)[ -])*{_WORD}){{0,3}}"
)
#: where a name may begin: `search` for one character is many times as fast as for a choice of words
CAPITAL = pattern("[A-Z]")
BRACKETS = "（("
#: a name of several parts
MANY = pattern("[ \u00a0·]|\\.[A-Z]")
CLOSED = pattern("[）)，,、]")
#: a surname of so few letters or fewer does not stand for its name
SHORT = 3
LETTER = pattern("[A-Za-z0-9０-９Ａ-Ｚａ-ｚÀ-ÿ_@#./-]")
#: offices that are written in letters
OFFICES = pattern("(?:CEO|COO|CFO|CTO|CMO|CIO)[ \u3000]?$")
#: of whom a first name alone is told: 男友Matthew
FAMILIAR = frozenset(
    ("歌手", "艺人", "演员", "主唱", "名模", "导演", "男星", "女星", "设计师", "摄影师", "发言人", "博主", "主播", "老板", "网友", "成员", "同学")
)  # fmt: skip
#: one word with a capital alone at its head
SINGLE = pattern("[A-Z][a-zà-ÿ]{2,}")
SPEAKING = pattern("(?:说|告诉|坦言|回忆|笑着|解释|谈到|写道|先生|女士|小姐|教授|博士|夫人)")
ADDRESS = pattern("[ \u3000]?(?:先生|女士|小姐|夫人|教授|博士)")
#: a part of a name: Anna and Keller in AnnaKeller
PART = pattern("[A-Z][a-zà-ÿ'’]*(?:(?<=Mc)[A-Z][a-z]+)?")
#: the least letters of a surname that stands behind a first name
LEAST = 3
#: firms and goods that are called by a person's whole name
MADE = frozenset(
    ("Calvin Klein", "Marc Jacobs", "Tommy Hilfiger", "Hugo Boss", "Jack Daniel", "Jack Daniels", "Jimmy Choo", "Kate Spade", "Michael Kors", "Alexander Wang", "Alexander McQueen", "Ralph Lauren",
     "Paul Smith", "Christian Dior", "Christian Louboutin", "Elizabeth Arden", "Max Factor", "Max Mara", "Philip Morris", "Charles Keith", "Jean Paul Gaultier", "Roger Vivier", "Franck Muller",
     "Patek Philippe", "Louis Vuitton", "Yves Saint Laurent", "Sergio Rossi", "Giorgio Armani", "Roberto Cavalli", "Salvatore Ferragamo", "Harry Winston", "Johnny Walker", "Martin Marietta", "Frank Muller")
)  # fmt: skip
#: before a title of a work, a trade mark in quotes, and after them
QUOTED = frozenset("《“‘「『\"")


def find(text: str, ends: set[int]) -> Iterator[tuple[int, int]]:
    """The names in Latin letters of a text, where names of other kinds end at `ends`."""
    at = 0
    for capital in CAPITAL.finditer(text):
        found = NAME.match(text, capital.start()) if capital.start() >= at else None
        if found is None:
            continue
        start, end = found.span()
        at = end
        if apart(text, start, end) and not spelt.FIRM.search(found[0]) and _named(text, start, end, found[0], ends):
            yield start, end


def apart(text: str, start: int, end: int) -> bool:
    """Whether no letter or figure touches `[start, end)`."""
    return not (start and LETTER.match(text, start - 1)) and not LETTER.match(text, end)


def _named(text: str, start: int, end: int, name: str, ends: set[int]) -> bool:
    whole = bool(MANY.search(name))
    if start > 1 and text[start - 1] in BRACKETS and start - 1 in ends:
        return CLOSED.match(text, end) is not None
    if ADDRESS.match(text, end) or _begins(text, start, name):
        return True
    if not whole:
        if name in first_names() and (not start or text[start - 1] not in " .") and _acts(text, end):
            return True
        return SINGLE.fullmatch(name) is not None and text[end : end + 1] not in " \u00a0" and _familiar(text, start)
    return _office(text, start) or SPEAKING.match(text, end) is not None


def _begins(text: str, start: int, name: str) -> bool:
    """Whether the name begins with a usual first name and goes on with one that may be a surname."""
    parts = PART.findall(name)
    if len(parts) < 2 or parts[0] not in first_names() or len(parts[-1]) < LEAST or not name.endswith(parts[-1]):
        return False
    return name not in MADE and text[start - 1 : start] not in QUOTED and not spelt.FIRM.search(" ".join(parts))


def _acts(text: str, end: int) -> bool:
    """Whether one of whom a first name is told speaks or acts."""
    after = text[end : end + 2]
    return predicates.speaks(after) or after[:1] in predicates.ALOUD or after in predicates.WITH or text[end : end + 3][1:] in predicates.KINDRED


def _familiar(text: str, start: int) -> bool:
    """Whether a word stands before `start` for one of whom a first name alone is told."""
    titles = han.tables().titles
    return any(text[start - n : start] in FAMILIAR or titles.get(text[start - n : start]) == "address" for n in (2, 3) if start >= n)


def _office(text: str, start: int) -> bool:
    """Whether an office or a profession stands before `start`, a blank between them or none."""
    if OFFICES.search(text, max(0, start - 5), start):
        return True
    end = start - 1 if text[start - 1 : start] in (" ", "\u3000") else start
    titles = han.tables().titles
    return any(titles.get(text[end - n : end]) in ("office", "profession", "press") for n in (2, 3, 4, 5) if end >= n)
