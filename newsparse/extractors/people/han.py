"""Han names by the weight of their evidence: 刘文, 欧阳建国; not 高度, 方面, 王府井.

A stretch is a name when the log weights of its evidence come to more than 0: the surname's, the given name's, how much a
word it is, whether words cross its borders, and what stands on both sides. `evidence` gives them one by one.
"""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from ...gazetteer.names import table
from ...gazetteer.titles import titles

#: the weight of a character that is in no table of given names
RARE = -4.5

STOP = frozenset("，。；！？,.;!?…")
SIDES = {
    **dict.fromkeys("，。；！？,.;!?…", "stop"),
    **dict.fromkeys("：:", "colon"),
    **dict.fromkeys("（(【[〔", "open"),
    **dict.fromkeys("）)】]〕", "close"),
    **dict.fromkeys("“”\"‘’「」『』", "quote"),
    **dict.fromkeys(" \u3000\t□■◎●▲△◆◇★☆○", "space"),
    **dict.fromkeys("·•・—－-/／─", "dash"),
    **dict.fromkeys("0123456789０１２３４５６７８９", "digit"),
    "、": "list",
    "《": "book",
    "》": "bookend",
    "": "edge",
}


class Tables(NamedTuple):
    surnames: dict[str, float]
    first: dict[str, float]
    second: dict[str, float]
    single: dict[str, float]
    words: dict[str, float]
    before: dict[str, float]
    after: dict[str, float]
    foreign: dict[str, float]
    titles: dict[str, str]


@cache
def tables() -> Tables:
    return Tables(
        table("surnames"), table("given_first"), table("given_second"), table("given_single"), table("words"),
        table("cues_before"), table("cues_after"), table("foreign_middle"), titles(),
    )  # fmt: skip


def side(char: str) -> str:
    """What kind of character stands beside a name: `han`, `latin` or a kind of mark."""
    found = SIDES.get(char)
    if found is None:
        found = "han" if "\u4e00" <= char <= "\u9fff" else "latin"
    return found


def crossing(words: dict[str, float], text: str, low: int, at: int, high: int) -> float:
    """The weight of the weightiest word of up to four characters in `[low, high)` that covers the border at `at`."""
    best = 0.0
    get = words.get
    for start in range(low if low > at - 3 else at - 3, at):
        for end in range(at + 1, (high if high < start + 4 else start + 4) + 1):
            weight = get(text[start:end])
            if weight is not None and weight > best:
                best = weight
    return best


def evidence(text: str, i: int, j: int, ns: int, low: int, high: int) -> list[tuple[str, float]]:
    """What speaks for and against a name at `[i, j)` whose surname has `ns` characters; the block is `[low, high)`."""
    t = tables()
    out = _inner(t, text, i, j, ns)
    words = t.words
    weight = words.get(text[i : j + 1] if j < high else "", 0.0)
    if j + 1 < high:
        weight = max(weight, words.get(text[i : j + 2], 0.0))
    if weight:
        out += (("word.prefix", 1), ("word.prefix.weight", weight))
    weight = crossing(words, text, low, i, high)
    if weight:
        out += (("word.left", 1), ("word.left.weight", weight))
    weight = crossing(words, text, i + 1, j, high)
    if weight:
        out += (("word.right", 1), ("word.right.weight", weight))
    _left(t, text, i, low, out)
    _right(t, text, j, ns, j - i - ns, high, out)
    return out


def _inner(t: Tables, text: str, i: int, j: int, ns: int) -> list[tuple[str, float]]:
    out: list[tuple[str, float]] = [(f"shape.{ns}+{j - i - ns}", 1)]
    surname = t.surnames[text[i : i + ns]]
    out.append(("surname", surname))
    name = text[i:j]
    weight = t.words.get(name)
    if weight is not None:
        out += (("word.whole", 1), ("word.whole.weight", weight))
    if j - i - ns == 1:
        out.append(("given.single", t.single.get(text[j - 1], RARE)))
        if surname > 0:
            out.append(("surname.strong+1", 1))
        return out
    out += (("given.first", t.first.get(text[j - 2], RARE)), ("given.second", t.second.get(text[j - 1], RARE)))
    if surname > 0:
        out.append(("surname.strong+2", 1))
    weight = t.words.get(text[i + 1 : j]) if ns == 1 else None
    if weight is not None:
        out.append(("word.given", weight))
    weight = t.words.get(text[i : j - 1])
    if weight is not None:
        out.append(("word.start", weight))
    return out


def _left(t: Tables, text: str, i: int, low: int, out: list[tuple[str, float]]) -> None:
    char = text[i - 1] if i > low else ""
    kind = side(char)
    out.append(("left." + kind, 1))
    if kind != "han":
        return
    weight = t.foreign.get(char)
    if weight is not None and weight > 0.5:
        out.append(("left.foreign", weight))
    for n in (5, 4, 3, 2):
        title = t.titles.get(text[i - n : i]) if i - n >= low else None
        if title is not None:
            out.append(("left.title." + title, 1))
            break
    for n in (4, 3, 2, 1):
        weight = t.before.get(text[i - n : i]) if i - n >= low else None
        if weight is not None:
            out.append(("left.cue.long" if n > 1 else "left.cue.short", weight))
            if weight > 0 and n > 1:
                out.append(("left.cue", 1))
            return
    out.append(("left.unknown", 1))
    if char in "年月日天":
        out.append(("left.time", 1))


def _right(t: Tables, text: str, j: int, ns: int, given: int, high: int, out: list[tuple[str, float]]) -> None:
    char = text[j] if j < high else ""
    kind = side(char)
    out.append(("right." + kind, 1))
    if kind != "han":
        return
    weight = t.foreign.get(char)
    if weight is not None and weight > 0.5:
        out.append(("right.foreign", weight))
    for n in (4, 3, 2):
        title = t.titles.get(text[j : j + n]) if j + n <= high else None
        if title is not None:
            out.append(("right.title." + title, 1))
            break
    word = text[j : j + 2] in t.words or text[j : j + 3] in t.words
    if given == 1:
        out.append(("right.given", t.second.get(char, RARE)))
    if word:
        out.append((f"right.word+{given}", 1))
    for n in (4, 3, 2, 1):
        weight = t.after.get(text[j : j + n]) if j + n <= high else None
        if weight is not None:
            out.append(("right.cue.long" if n > 1 else "right.cue.short", weight))
            if weight > 0 and n > 1:
                out.append(("right.cue", 1))
            return
    out.append(("right.unknown", 1))
