"""The sums of a name's evidence: 局长|刘文|介绍 comes to what `han_evidence.evidence` lists, 总统|普京|说 to what `foreign.evidence` does.

These say why; this says how much, at a tenth of the cost. A test holds them equal.
"""

from __future__ import annotations

from functools import cache, lru_cache

from . import foreign, han, predicates, weights
from .beside import NO_HAN, SEEN, F, H
from .sides import BEST_RIGHT, BETWEEN_F, BETWEEN_H, GLOSSED, SPELT, Sides

SHAPES = {(ns, n): H[f"shape.{ns}+{n}"] for ns in (1, 2) for n in (1, 2)}
SURNAME, GIVEN_FIRST, GIVEN_SECOND = H["surname"], H["given.first"], H["given.second"]
SURNAME_TITLE, FRAMED, RIGHT_GIVEN = H["surname.title"], H.get("surname.framed", 0.0), H["right.given"]
WORD_FRAMED = {sort: H.get(f"word.whole.framed.{sort}", 0.0) for sort in ("noun", "people", "other")}
SINGLE_FRAMED = H.get("given.single.framed", 0.0)
CLEAN, CLEAN_OPEN = H.get("title.clean", 0.0), H.get("title.clean.open", 0.0)
WHOSE = H["title.whose"]
TOWARDS, TURNING = H["given.towards"], predicates.TOWARDS | predicates.ALOUD | frozenset(predicates.TURNS)
WORD_SAID = H.get("word.whole.said", 0.0)
SHAPE_FRAMED = (0.0, H.get("shape.1+1.framed", 0.0), H.get("shape.2+1.framed", 0.0))
#: what they may add to a name behind a title
MOST_FRAMED = max(0.0, *WORD_FRAMED.values()) + WORD_SAID + CLEAN + max(SHAPE_FRAMED) + 6.0 * abs(SINGLE_FRAMED)
#: the most that what stands after a name may still add to it, by what stands before
STILL = {before: most + (MOST_FRAMED if before == "title" else 0.0) for before, most in BEST_RIGHT.items()}
#: by the number of characters of the given name
RIGHT_WORD = (0.0, H["right.word+1"], H["right.word+2"])
PREFIX, PREFIX_WEIGHT = H["word.prefix"], H["word.prefix.weight"]
#: by whether a title stands there
WORD_LEFT, WORD_RIGHT = (H["word.left"], H["word.left.title"]), (H["word.right"], H["word.right.title"])
LEFT_NET, RIGHT_NET = H["word.left.net"], H["word.right.net"]
LENGTHS = tuple(F.get(f"foreign.length.{n}", 0.0) for n in range(8))
FIRST, LAST, MIDDLE = F["foreign.first"], F["foreign.last"], F.get("foreign.middle", 0.0)
BEGINS, VERB = F.get("foreign.right.word+0", 0.0), F.get("foreign.verb", 0.0)
TITLED = {kind: F[f"foreign.{kind}.title"] for kind in foreign.TITLED}
#: by whether the name is a Japanese one
STATESMAN = F["foreign.statesman"], F["foreign.japanese.statesman"]
FOREIGN_PREFIX, FOREIGN_PREFIX_WEIGHT = F["foreign.word.prefix"], F["foreign.word.prefix.weight"]
#: by whether a title stands there
FOREIGN_LEFT = F.get("foreign.word.left", 0.0), F.get("foreign.word.left.title", 0.0)
FOREIGN_RIGHT = F.get("foreign.word.right", 0.0), F.get("foreign.word.right.title", 0.0)
#: what the words inside a transliterated name may add to it
LENIENT = 1.0


def han_total(sides: Sides, i: int, j: int, ns: int, least: float) -> float | None:
    """What the evidence of `han_evidence.evidence` comes to; None as soon as it can't reach `least`."""
    text = sides.text
    inner = _han_inner(text[i:j], ns)
    if inner is None:
        return None
    total, surname, slack = inner
    before, weight, _ = sides.left(i)
    total += weight
    if before == "title":
        total += SURNAME_TITLE * surname
        if j - i == 2 and text[j] == "的" and han.whose(text[i:j]):
            total += WHOSE
    if j in sides.glossed and (before or han.apart(text, i)):
        total += GLOSSED[0]
    if j in sides.spelt:
        total += SPELT[0]
    if total + STILL[before] + slack < least:
        return None
    after, weight, _, known, given, starts = sides.two(text[j : j + 2]) or sides.further(j)
    total += weight + BETWEEN_H[before][after]
    words, pairs = sides.words, sides.pairs
    if before == "title" and after in ("cue", "mark"):
        total += _framed(text, i, j, ns, after, surname)
    if starts != NO_HAN:
        if j - i - ns == 1:
            total += RIGHT_GIVEN * given
        if known:
            total += RIGHT_WORD[j - i - ns]
    if total < least:
        return None
    # no word is across a border where no word has these two characters
    across = pairs is None or text[j - 1 : j + 1] in pairs
    if across and starts != NO_HAN:
        prefix = max(words.get(text[i : j + 1], 0.0), words.get(text[i : j + 2], 0.0))
        if prefix:
            total += PREFIX + PREFIX_WEIGHT * prefix
            if total < least:
                return None
    if pairs is None or text[i - 1 : i + 1] in pairs:
        crossed, net = sides.crossed(i)
        if crossed:
            total += WORD_LEFT[before == "title"] * crossed
            if net > 0:
                total += LEFT_NET * net
    crossed = han.crossing_right(words, text, i, j, len(text), before) if across else 0.0
    if crossed:
        total += WORD_RIGHT[after == "title"] * crossed
        if crossed > starts:
            total += RIGHT_NET * (crossed - starts)
    elif before == "title" and not after and j - i == 3 and ns == 1 and predicates.clean(text[i:j]):
        total += CLEAN_OPEN
    if text[j - 1] in TURNING and han.towards(text, j):
        total += TOWARDS
    return total


def _framed(text: str, i: int, j: int, ns: int, after: str, surname: float) -> float:
    """What it adds that a title stands before the name and a cue or a mark behind it."""
    t, name = han.tables(), text[i:j]
    total = FRAMED * surname
    if after == "cue" and predicates.clean(name):
        total += CLEAN
    if j - i - ns == 1:
        total += SINGLE_FRAMED * t.single.get(text[j - 1], han.RARE) + SHAPE_FRAMED[ns]
    if name in t.words:
        total += WORD_FRAMED[predicates.sort(name)] + (WORD_SAID if predicates.said(name, text[j : j + 2]) else 0.0)
    return total


@lru_cache(SEEN)
def _han_inner(name: str, ns: int) -> tuple[float, float, float] | None:
    """The weight of the characters themselves, of the surname among them, and what that may add to what stands beside; None for 赵女士, 于明天, 李姓."""
    t = han.tables()
    words = t.words
    n = len(name) - ns
    if n == 2 and name[-2:] in _no_given():
        return None
    last = name[-1]
    if (last in NEVER_LAST or name[0] in NEVER_FIRST) and _never(name, n):
        return None
    surname = t.surnames.get(name[:ns])
    if surname is None:
        surname = han.surname_weight(t, name[:ns])
        total = H["shape.double"]
    else:
        total = SHAPES[ns, n]
    total += SURNAME * surname + weights.SURNAMES.get(name[:ns], 0.0)
    whole = words.get(name)
    if whole is not None:
        total += H["word.whole"] + H["word.whole.weight"] * whole
    if last in han.SUFFIX:
        total += H["given.suffix"]
    if n == 1:
        total += H["given.single"] * t.single.get(last, han.RARE)
        if last in han.PARTICLES:
            total += H["single.particle"]
        if surname > 0:
            total += H["surname.strong+1"]
        return total, surname, abs(surname) * 0.2
    total += GIVEN_FIRST * t.first.get(name[-2], han.RARE) + GIVEN_SECOND * t.second.get(last, han.RARE)
    if last in han.PARTICLES:
        total += H["given.particle"]
    if surname > 0:
        total += H["surname.strong+2"]
    if ns == 1:
        weight = words.get(name[1:])
        if weight is not None:
            total += H["word.given"] * weight
    if last in han.PLACES:
        total += H["given.place"]
    weight = words.get(name[:-1])
    if weight is not None:
        total += H["word.start"] * weight
    weight = t.after.get(last)
    if weight is not None and weight > 0:
        total += H["given.verb"] * weight
    return total, surname, abs(surname) * 0.2


@cache
def _no_given() -> frozenset[str]:
    """What no given name of two characters is: 女士, 明天, 老师."""
    return han.TIMES | han.POLITE | frozenset([title for title, group in han.tables().titles.items() if len(title) == 2 and group in han.NOT_GIVEN])


#: with which the names begin and end that `_never` speaks of
NEVER_FIRST, NEVER_LAST = frozenset([*(name[0] for name in han.NO_NAMES), han.KOREA[0], "由"]), han.RANKS | {"姓", "族"}


def _never(name: str, given: int) -> bool:
    """Whether the characters, `given` of them behind the surname, are of something else always: 殷殷, 李姓, 云九段, 韩国男, 由刚刚."""
    return (
        name in han.NO_NAMES or name in han.PEOPLES or (given == 1 and name[-1] == "姓") or (given == 2 and name[-1] in han.RANKS and name[-2] in han.FIGURES)
        or (name[:2] == han.KOREA and name[2:] in han.KOREANS) or (name[0] == "由" and name[1:] in han.tables().words)
    )  # fmt: skip


def foreign_total(sides: Sides, i: int, j: int, made: tuple[str, int] | None, least: float) -> float | None:
    """What the evidence of `foreign.evidence` comes to; None as soon as it can't reach `least`."""
    text = sides.text
    name = text[i:j]
    before, _, total = sides.left(i)
    after, _, weight, known, _, _ = sides.two(text[j : j + 2]) or sides.further(j)
    total += weight + BETWEEN_F[before][after]
    if known:
        total += BEGINS
    if before and j in sides.glossed:
        total += GLOSSED[1]
    if j in sides.spelt:
        total += SPELT[1]
    if after == "title" and text[j : j + 2] in foreign.STATESMEN:
        total += STATESMAN[made is not None and made[0] == "japanese"]
    if before == "title" and made is not None and made[0] in foreign.TITLED:
        total += TITLED[made[0]]
    if made is None or made[0] not in foreign.WHOLE:
        total += _foreign_letters(name)
    if made is None and total < least - LENIENT:
        return None
    total += _foreign_inner(name, made)
    if total < least:
        return None
    words, pairs = sides.words, sides.pairs
    # no word is across a border where no word has these two characters
    across = pairs is None or text[j - 1 : j + 1] in pairs
    if across:
        get = words.get
        weight = max(get(text[i : j + 1], 0.0), get(text[i : j + 2], 0.0), get(text[i : j + 3], 0.0), get(text[i : j + 4], 0.0))
        if weight:
            total += FOREIGN_PREFIX + FOREIGN_PREFIX_WEIGHT * weight
            if total < least:
                return None
    if pairs is None or text[i - 1 : i + 1] in pairs:
        crossed = sides.crossed(i)[0]
        if crossed:
            total += FOREIGN_LEFT[before == "title"] * crossed
    crossed = han.crossing_right(words, text, i, j, len(text), before) if across else 0.0
    if crossed:
        total += FOREIGN_RIGHT[after == "title"] * crossed
    verb = han.tables().after.get(text[j - 1])
    if verb is not None and verb > 0:
        total += VERB * verb
    return total


@lru_cache(SEEN)
def _foreign_letters(name: str) -> float:
    """The weight of a transliterated name's length, first and last character."""
    t = foreign.letters()
    return LENGTHS[min(len(name), 7)] + FIRST * t.first.get(name[0], foreign.RARE) + LAST * t.last.get(name[-1], foreign.RARE)


@lru_cache(SEEN)
def _foreign_inner(name: str, made: tuple[str, int] | None) -> float:
    """The weight of the known parts of a transliterated name, of its middle and of the words in it."""
    n = len(name)
    middle, words = foreign.letters().middle, han.tables().words
    total = 0.0 if made is None else sum([F.get(key, 0.0) for key in foreign.made_of(*made, n, name[-1])])
    whole = made is not None and made[0] in foreign.WHOLE
    if n > 2 and not whole:
        total += MIDDLE * sum([middle.get(char, foreign.RARE) for char in name[1:-1]])
    if whole:
        return total
    weight = words.get(name)
    if weight is not None:
        total += F["foreign.word.whole"] + F["foreign.word.whole.weight"] * weight
    inside = [name[k : k + size] for size in (2, 3, 4) if size < n for k in range(n - size + 1)]
    best = max([words.get(word, 0.0) for word in inside], default=0.0)
    return total + F["foreign.word.inside"] * best if best > 0 else total
