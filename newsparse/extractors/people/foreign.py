"""Names in transliteration by the weight of their characters: 普京, 泽连斯基, 弗拉基米尔·普京."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache

from ...gazetteer import ready
from ...named import Slotted
from ...patterns import pattern
from . import han, han_evidence, predicates, spelt

DOTS = "·•・‧∙⋅"
#: of the parts of a name, and between a double first name: 让-雅克·阿诺
JOINTS = "-－—" + DOTS
#: the weight of a character that no transliteration uses
RARE = -4.5
#: the weights of a name's characters come to so much at least
LEAST_RUN = 4.0
#: a longer row of such characters is no name
LONGEST_RUN = 12
#: a character so strong beside a name would be part of it
STRONG = 1.5
#: one weaker than this begins a word where one of such weight stands: 科雷|马上
WEAK = 4.0
WORD = 4.0
#: kinds of names that a table knows whole, or but for a given name in Han characters: their characters say nothing more
WHOLE = frozenset(["known", "japanese"])
#: what a title says more of such names
TITLED = ("minority", "japanese")
#: a title in the letters of such names: 霍尔|博士
DOCTOR = "博士"
#: titles that stand right behind the names of those who govern states, and of the learned: 桥本|首相, 艾尔沙德|总统
STATESMEN = frozenset(["总统", "总理", "首相", "外相", "外长", "藏相", "国王", "亲王", "王子", "议长", DOCTOR])
#: long transliterated names that end so are people's, seldom towns': Slavic, Nordic, Italian, Spanish, German and Indian surnames, women's names
PERSONAL = (
    "斯基", "斯卡娅", "维奇", "诺夫", "罗夫", "科夫", "索夫", "托夫", "多夫", "什维利", "森", "逊", "尼尼", "蒂尼", "利尼", "里尼", "尼奥", "里奥", "奥蒂", "德斯",
    "尔特", "托尔", "埃尔", "曼", "伯格", "辛格", "娃", "娜",
)  # fmt: skip
#: characters of a long one
LONG = 4
#: what Japanese given names often end in
JAPANESE = frozenset("子美香郎里惠一菜衣树花实穗乃介代彦二太生司之夫平江音佳央史雄治步次世弥枝行朗光隆三志男明辉吾和广宏弘胜景秀哉康雪忠成真正盛丽利己女辅造作藏助吉信义博茂稔奈优翔希织绘理沙悠咲步介亮健诚进茜爱舞萌凛葵阳武")


class Letters(Slotted):
    first: dict[str, float]
    middle: dict[str, float]
    last: dict[str, float]
    run: re.Pattern[str]
    minority: frozenset[str]


@cache
def letters() -> Letters:
    first, middle, last = ready.weights("foreign_first"), han.tables().foreign, ready.weights("foreign_last")
    used = ready.text("run")
    return Letters(first, middle, last, pattern(f"[{used}][{used}]+"), frozenset(ready.text("minority")))


def goes_on(text: str, end: int) -> bool:
    """Whether the character at `end` may be one more of the name before it, not the first of a word."""
    return text[end : end + 2] not in han.tables().words and letters().middle.get(text[end : end + 1], RARE) > STRONG


def sounds(name: str) -> bool:
    """Whether a name of three characters and more that begins like a Han one may be a transliterated one: 鲁登科."""
    middle = letters().middle
    return len(name) > 2 and min(middle.get(char, RARE) for char in name) > 0.0


def inner(text: str, i: int, j: int) -> float:
    """The weight of the characters of `[i, j)` as one part of a transliterated name."""
    t = letters()
    total = t.first.get(text[i], RARE)
    if j - i > 1:
        total += t.last.get(text[j - 1], RARE)
    for char in text[i + 1 : j - 1]:
        total += t.middle.get(char, RARE)
    return total


def made_of(kind: str, count: int, n: int, last: str) -> tuple[str, ...]:
    """What `count` known parts say of a name of `n` characters that ends in `last`."""
    if kind == "known":
        return "foreign.known", f"foreign.known.length.{min(n, 3)}"
    if kind == "japanese":
        length = min(n, 5)
        given = (f"foreign.japanese.given.{length}",) if n > 2 and last in JAPANESE else ()
        return "foreign.japanese", f"foreign.japanese.length.{length}", *given
    return f"foreign.{kind}", f"foreign.{kind}.length.{min(n, 7)}", f"foreign.{kind}.parts.{min(count, 3)}"


def inner_evidence(text: str, i: int, j: int, high: int, parts: tuple[str, int] | None = None) -> list[tuple[str, float]]:
    """What the characters of a transliterated name at `[i, j)` say, and the words in them."""
    t = letters()
    tables = han.tables()
    words = tables.words
    n = j - i
    whole = parts is not None and parts[0] in WHOLE
    out = [] if parts is None else [(key, 1.0) for key in made_of(*parts, n, text[j - 1])]
    if not whole:
        out += (
            (f"foreign.length.{n if n < 7 else 7}", 1),
            ("foreign.first", t.first.get(text[i], RARE)),
            ("foreign.last", t.last.get(text[j - 1], RARE)),
        )
        if n > 2:
            out.append(("foreign.middle", sum(t.middle.get(char, RARE) for char in text[i + 1 : j - 1])))
    weight = None if whole else words.get(text[i:j])  # a word list may hold him too: 屈原
    if weight is not None:
        out += (("foreign.word.whole", 1), ("foreign.word.whole.weight", weight))
    best = 0.0
    for start in range(i, i if whole else j - 1):
        for end in range(start + 2, min(j, start + 4) + 1):
            if end - start < n:
                weight = words.get(text[start:end])
                if weight is not None and weight > best:
                    best = weight
    if best:
        out.append(("foreign.word.inside", best))
    weight = max(words.get(text[i : j + k], 0.0) if j + k <= high else 0.0 for k in (1, 2, 3, 4))
    if weight:
        out += (("foreign.word.prefix", 1), ("foreign.word.prefix.weight", weight))
    return out


def evidence(
    text: str, i: int, j: int, low: int, high: int, parts: tuple[str, int] | None = None
) -> list[tuple[str, float]]:
    """What speaks for and against a transliterated name at `[i, j)`, which has no dot; the block is `[low, high)`.

    `parts` says of which known parts it is made and how many they are.
    """
    tables = han.tables()
    words = tables.words
    out = inner_evidence(text, i, j, high, parts)
    sides: list[tuple[str, float]] = []
    before = han_evidence.left(tables, text, i, low, sides)
    after = han_evidence.right(tables, text, j, 0, 0, high, sides)
    if before or after:
        sides.append((f"between.{before or 'none'}.{after or 'none'}", 1))
    if after == "suffix":
        sides.append(("right.suffix", 1))
    if before and han.GLOSS.match(text, j, high):
        sides.append(("right.gloss", 1))
    if spelt.whole(text, j):
        sides.append(("right.spelt", 1))
    if text[j : j + 2] in STATESMEN:
        sides.append(("japanese.statesman" if parts is not None and parts[0] == "japanese" else "statesman", 1))
    if before == "title" and parts is not None and parts[0] in TITLED:
        sides.append((f"{parts[0]}.title", 1))
    weight = han.crossing(words, text, low, i, high)
    if weight:
        sides.append(("word.left.title" if before == "title" else "word.left", weight))
    weight = han.crossing_right(words, text, i, j, high, before)
    if weight:
        sides.append(("word.right.title" if after == "title" else "word.right", weight))
    verb = tables.after.get(text[j - 1])
    if verb is not None and verb > 0:
        sides.append(("verb", verb))
    out += [("foreign." + key, value) for key, value in sides]
    return out


def spans(text: str) -> Iterator[tuple[int, int]]:
    """The stretches of a text that may be transliterated names.

    One begins (ends) where the row of such characters does, at a character that is weak in names, or beside a title or cue.
    """
    for run in letters().run.finditer(text):
        weights = _weights(run[0])
        if weights is None:
            continue
        first, last = run.span()
        if last - first == 2:
            yield first, last
            continue
        ends = _ends(text, first, last, weights)
        for start in range(first, last - 1):
            if not _may_begin(text, start, first, weights):
                continue
            for end in ends:
                if 2 <= end - start <= 8 and not (end - start > 3 and text.startswith(DOCTOR, end - 2)) and sum(weights[start - first : end - first]) >= LEAST_RUN:
                    yield start, end


@lru_cache(1 << 13)
def _weights(run: str) -> tuple[float, ...] | None:
    """The weights of the characters of a run; None where it is too long or too weak to hold a name."""
    middle = letters().middle
    weights = tuple([middle[char] for char in run]) if len(run) <= LONGEST_RUN else ()
    return weights if sum(weights) >= LEAST_RUN else None


def _ends(text: str, first: int, last: int, weights: Sequence[float]) -> list[int]:
    """Where a name in the run `[first, last)` may end."""
    titles, after, words = han.tables().titles, han.tables().after, han.tables().words
    return [
        k for k in range(first + 2, last + 1)
        if k == last or weights[k - first] <= STRONG or text.startswith(DOCTOR, k) or text[k : k + 2] in titles or after.get(text[k : k + 2], 0.0) > 1
        or (weights[k - first] < WEAK and words.get(text[k : k + 2], 0.0) >= WORD) or text[k : k + 2] in predicates.ACTS
    ]  # fmt: skip


def _may_begin(text: str, start: int, first: int, weights: Sequence[float]) -> bool:
    """Whether a name may begin at `start` inside the run from `first` on."""
    titles = han.tables().titles
    return (
        start == first or weights[start - first - 1] <= STRONG or text[start - 2 : start] in titles or text[start - 3 : start] in titles
    )
