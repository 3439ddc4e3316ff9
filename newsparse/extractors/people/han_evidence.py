"""The evidence of a Han name, one by one: 局长|刘文|介绍 has a title before it and a verb of speech after it.

What finds names sums it up at once (`sums`); this is what the weights are fitted to.
"""

from __future__ import annotations

from . import han, predicates, spelt


def evidence(text: str, i: int, j: int, ns: int, low: int, high: int) -> list[tuple[str, float]]:
    """What speaks for and against a name at `[i, j)` whose surname has `ns` characters; the block is `[low, high)`."""
    t = han.tables()
    out = _inner(t, text, i, j, ns)
    words = t.words
    weight = words.get(text[i : j + 1] if j < high else "", 0.0)
    if j + 1 < high:
        weight = max(weight, words.get(text[i : j + 2], 0.0))
    if weight:
        out += (("word.prefix", 1), ("word.prefix.weight", weight))
    before = left(t, text, i, low, out)
    weight = han.crossing(words, text, low, i, high)
    if weight:
        out.append(("word.left.title" if before == "title" else "word.left", weight))
        beside = max((words.get(text[i - n : i], 0.0) for n in (2, 3, 4) if i - n >= low), default=0.0)
        if weight > beside:
            out.append(("word.left.net", weight - beside))
    after = right(t, text, j, ns, j - i - ns, high, out)
    if han.GLOSS.match(text, j, high) and (before or han.apart(text, i)):
        out.append(("right.gloss", 1))
    if spelt.whole(text, j):
        out.append(("right.spelt", 1))
    weight = han.crossing_right(words, text, i, j, high, before)
    if weight:
        out.append(("word.right.title" if after == "title" else "word.right", weight))
        beside = max((words.get(text[j : j + n], 0.0) for n in (2, 3, 4) if j + n <= high), default=0.0)
        if weight > beside:
            out.append(("word.right.net", weight - beside))
    elif before == "title" and not after and j - i == 3 and ns == 1 and predicates.clean(text[i:j]):
        out.append(("title.clean.open", 1))
    if han.towards(text, j):
        out.append(("given.towards", 1))
    if before == "title":
        if j - i == 2 and text[j : j + 1] == "的" and han.whose(text[i:j]):
            out.append(("title.whose", 1))
        surname = out[1][1]
        out.append(("surname.title", surname))
        if after in ("cue", "mark"):
            out.append(("surname.framed", surname))
    if before == "title" and after == "cue" and predicates.clean(text[i:j]):
        out.append(("title.clean", 1))
    if before == "title" and after in ("cue", "mark"):
        if j - i - ns == 1:
            out.append(("given.single.framed", t.single.get(text[j - 1], han.RARE)))
            out.append((f"shape.{ns}+1.framed", 1))
        if text[i:j] in words:
            out.append((f"word.whole.framed.{predicates.sort(text[i:j])}", 1))
            if predicates.said(text[i:j], text[j : min(j + 2, high)]):
                out.append(("word.whole.said", 1))
    if before or after:
        out.append((f"between.{before or 'none'}.{after or 'none'}", 1))
    if after == "suffix":
        out.append((f"right.suffix.{before or 'none'}", 1))
    return out


def _inner(t: han.Tables, text: str, i: int, j: int, ns: int) -> list[tuple[str, float]]:
    double = ns == 2 and text[i : i + 2] not in t.surnames
    surname = han.surname_weight(t, text[i : i + ns])
    out: list[tuple[str, float]] = [("shape.double" if double else f"shape.{ns}+{j - i - ns}", 1), ("surname", surname)]
    name = text[i:j]
    weight = t.words.get(name)
    if weight is not None:
        out += (("word.whole", 1), ("word.whole.weight", weight))
    if text[j - 1] in han.SUFFIX:
        out.append(("given.suffix", 1))
    if j - i - ns == 1:
        out.append(("given.single", t.single.get(text[j - 1], han.RARE)))
        if text[j - 1] in han.PARTICLES:
            out.append(("single.particle", 1))
        if surname > 0:
            out.append(("surname.strong+1", 1))
        return out
    out += (("given.first", t.first.get(text[j - 2], han.RARE)), ("given.second", t.second.get(text[j - 1], han.RARE)))
    if text[j - 1] in han.PARTICLES:
        out.append(("given.particle", 1))
    if surname > 0:
        out.append(("surname.strong+2", 1))
    weight = t.words.get(text[i + 1 : j]) if ns == 1 else None
    if weight is not None:
        out.append(("word.given", weight))
    if text[j - 1] in han.PLACES:
        out.append(("given.place", 1))
    weight = t.words.get(text[i : j - 1])
    if weight is not None:
        out.append(("word.start", weight))
    weight = t.after.get(text[j - 1])
    if weight is not None and weight > 0:
        out.append(("given.verb", weight))
    return out


def left(t: han.Tables, text: str, i: int, low: int, out: list[tuple[str, float]]) -> str:
    """Adds what stands before; says in one word how it speaks: `title`, `cue`, `mark`, or nothing."""
    kind_of = ""
    char = text[i - 1] if i > low else ""
    kind = "list" if char in han.DASHES and han.unnumbered(text, i) < i else han.side(char)
    out.append(("left." + kind, 1))
    if kind == "space" and han.behind_blank(t.titles, text, i):
        out.append(("left.space.title", 1))
    if char in han.ENDS_QUOTE and (text[i - 3 : i - 1] in t.titles or text[i - 4 : i - 1] in t.titles):
        out.append(("left.space.title", 1))
        return "mark"
    if kind != "han":
        return "mark" if kind in han.MARKS else ""
    for n in (5, 4, 3, 2):
        title = t.titles.get(text[i - n : i]) if i - n >= low else None
        if title is not None:
            out.append(("left.title." + title, 1))
            kind_of = "title"
            break
    weight = t.foreign.get(char)
    if weight is not None and weight > 0.5 and not kind_of:  # 丈夫|苏永福
        out.append(("left.inside" if char == han.INSIDE else "left.foreign", weight))
    body = not kind_of and (char in han.BODIES or text[i - 2 : i] in han.BODIES)
    if not kind_of and (char == "的" or char in han.CALLED) and i - 2 >= low and (who := han.told(text[i - 2], char)):
        out.append((f"left.{who}", 1))
        kind_of = "title" if who == "aged" else ""
    for n in (4, 3, 2) if kind_of else (4, 3, 2, 1):
        weight = t.before.get(text[i - n : i]) if i - n >= low else None
        if weight is not None:
            out.append(("left.cue.long" if n > 1 else "left.cue.short", weight))
            if weight > 0 and n > 1:
                out.append(("left.cue", 1))
                return kind_of or "cue"
            return kind_of or ("body" if body else "")
    if kind_of:
        return kind_of
    out.append(("left.unknown", 1))
    if char in "年月日天":
        out.append(("left.time", 1))
    return "body" if body else ""


def right(t: han.Tables, text: str, j: int, ns: int, given: int, high: int, out: list[tuple[str, float]]) -> str:
    """Adds what stands after; says in one word how it speaks: `title`, `cue`, `mark`, `suffix`, or nothing."""
    kind_of, titled = "", False
    char = text[j] if j < high else ""
    kind = han.side(char)
    out.append(("right." + kind, 1))
    if kind == "digit" and han.DAY.match(text, j, high):
        out.append(("right.tally" if han.TALLY.match(text, j, high) else "right.time", 1))
        return "cue"
    if kind != "han":
        return "mark" if kind in han.MARKS else ""
    predicate = predicates.begins(text[j : min(j + 4, high)])
    if not predicate and han.suffixed(text, j, high):
        kind_of = "suffix"
    for n in (4, 3, 2):
        title = t.titles.get(text[j : j + n]) if j + n <= high else None
        if title is not None:
            out.append(("right.title." + title, 1))
            kind_of = kind_of or "title"
            titled = True
            break
    weight = t.foreign.get(char)
    if weight is not None and weight > 0.5 and not predicate and not titled:  # 李莉|博士
        out.append(("right.foreign", weight))
    if text[j : j + 2] in han.TIMES:
        out.append(("right.time", 1))
        kind_of = kind_of or "cue"
    elif predicate:
        out.append(("right.predicate", 1))
        kind_of = kind_of or "cue"
    word = text[j : j + 2] in t.words or text[j : j + 3] in t.words
    if given == 1:
        out.append(("right.given", t.second.get(char, han.RARE)))
    if word:
        out.append((f"right.word+{given}", 1))
    for n in (4, 3, 2) if titled else (4, 3, 2, 1):  # 清照|议长: no word begins with 议 alone there
        weight = t.after.get(text[j : j + n]) if j + n <= high else None
        if weight is not None:
            out.append(("right.cue.long" if n > 1 else "right.cue.short", weight))
            if weight > 0 and n > 1:
                out.append(("right.cue", 1))
                return kind_of or "cue"
            return kind_of
    if not titled:
        out.append(("right.unknown", 1))
    return kind_of
