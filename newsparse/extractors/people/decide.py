"""Which readings of an article are names: the best of those that overlap, by all evidence."""

from __future__ import annotations

from collections.abc import Generator, Iterable

from ...document import Document
from ...model import Confidence
from ...patterns import pattern
from ...rules import Candidate, Rejected, Rule, Steps
from . import (
    aliases,
    authors,
    bylines,
    credits,
    dotted,
    foreign,
    framed,
    han,
    handles,
    latin,
    lists,
    own,
    partial,
    parts,
    predicates,
    repeated,
    rules,
    sports,
    unnamed,
    weights,
    whole,
)
from .partial import occurrences
from .readings import DOT, dotted_readings, foreign_readings, han_readings, han_spans, outside_known
from .sides import Sides
from .taken import START, Taken, data
from .unnamed import SURE

#: from this weight on a name is likely
LIKELY = 1.0
#: the weight of a name behind a title that is one wherever else it stands
TITLED = 0.5
#: a name that a dot goes on is one of several parts: 阿孜古丽|·喀迪尔
BESIDE_DOT = -4.0
#: what it says that a transliterated name ends as people's do
PERSONAL = 1.0
#: what a title before a transliterated name adds that holds no place
BEHIND_TITLE = 2.2
#: what it says in the report of a game that a name is transliterated
PLAYER = 2.0
#: what it says more that he plays or that a minute of the game is told before him
PLAYS = 1.0
#: what it says of a Japanese name that its text tells of the country, and what does
JAPANESE, JAPAN = 1.5, "日本"
#: the rank of a name where it is sure to be no place's
ABOVE_PLACES = 64
#: the same of a count, behind a number and one of these
ABOVE_COUNTS = 95
NUMBERED = (" ", "\u3000", ".", "、")
#: a blank inside a name
SPACED = pattern("[ \u3000][ \u3000]{0,2}(?=[\u4e00-\u9fff])")
#: what may follow it: 王 宇|摄, 王 宇|等
SPACED_ENDS = frozenset("摄等")
#: after an era: 明洪武|三年
YEAR = pattern("(?:元|[一二三四五六七八九十]{1,3})年")
#: of whom given names stand alone without the full name being told
LEADERS = ("毛泽东", "周恩来", "刘少奇", "邓小平", "江泽民", "胡锦涛")
#: the rule of each way of reading
RULE = {
    "han": rules.HAN, "foreign": rules.FOREIGN, "dotted": rules.DOTTED, "known": rules.KNOWN, "minority": rules.MINORITY,
    "japanese": rules.JAPANESE,
}  # fmt: skip


def people(doc: Document) -> Steps:
    """Candidates of one article, in text order; each step has tables of its own."""
    found = own.joined(doc, credits.structural(doc))
    taken = Taken(len(doc.text), found)
    found += _handles(doc.text, taken)
    found += _spaced(doc, taken)
    found += _alike(aliases.familiar(doc.text), taken, doc.text)
    kept = _best(doc, (yield from _readings(doc, found)))
    yield
    sure = {doc.text[c.start : c.end] for c in found}
    sure |= {
        doc.text[start:end] for start, end, rule, total in kept
        if total > SURE or (rule is rules.JAPANESE and end - start > 3) or (rule is rules.HAN and total > TITLED and unnamed.titled(doc.text, start))
    }  # fmt: skip
    found += [
        Candidate("person", start, end, rule, data(doc.text[start:end]), _rank(doc.text, start, end, rule), _confidence(rule, total))
        for start, end, rule, total in kept
    ]
    for start, end, _, _ in kept:
        taken.add(start, end)
    found += credits.signed(doc, taken)
    framed_names = _framed(doc, kept, taken)
    found += framed_names
    sure |= {doc.text[c.start : c.end] for c in framed_names}
    told = _alike((*aliases.otherwise(doc.text, [c.end for c in found]), *aliases.find(doc.text)), taken, doc.text)
    found += told
    sure |= {str(c.data[0]) for c in told}
    repeats = set(repeated.find(doc.text, doc.found["place"]))
    found += _again(doc, taken, sure | repeats, repeats | {c.data[0] for c in told if doc.text[c.start - 1 : c.start] != aliases.OPENING})
    yield
    members = lists.listed(doc.text, found, taken)
    found += members
    found += _again(doc, taken, {str(c.data[0]) for c in members}, set())
    found += _partial(doc, found, taken)
    found += _latin(doc.text, found, taken)
    found.sort(key=START)
    return own.allowed(doc, found)


def _framed(doc: Document, kept: list[tuple[int, int, Rule, float]], taken: Taken) -> list[Candidate]:
    """Names that what stands around them tells, whatever their characters: behind a statesman's title, a 牧民, before the story of a life."""
    text = doc.text
    abroad = [end for start, end, rule, total in kept if total > LIKELY and (rule in (rules.FOREIGN, rules.DOTTED) or foreign.sounds(text[start:end]))]
    more: list[Candidate] = []
    for rule, spans in (
        (rules.FOREIGN, framed.find(text, doc.found["place"], abroad, taken.any)), (rules.MINORITY, framed.peoples(text, taken.any)),
        (rules.ALIAS, (span for span in aliases.biographies(text) if not taken.any(*span))),
        (rules.KNOWN, framed.reigns(text, taken.any)),
        (rules.SPEAKER, (span for span in repeated.speakers(text) if not taken.any(*span))),
        (rules.AUTHOR, authors.find(text, frozenset(place.start for place in doc.found["place"]), taken.any) if authors.OF in text else ()),
        (rules.AUTHOR, authors.directly(text, frozenset(place.start for place in doc.found["place"]), taken.any) if authors.WORK in text else ()),
    ):  # fmt: skip
        for start, end in spans:
            more.append(Candidate("person", start, end, rule, data(text[start:end])))
            taken.add(start, end)
    return more


def _rank(text: str, start: int, end: int, rule: Rule) -> int:
    """Who speaks behind a title is no mountain: 主任|祁连山|介绍, who stands in a numbered list no week: 540 |周林香."""
    if text[start - 1 : start] in NUMBERED and text[start - 2 : start - 1].isdigit() and rule is rules.HAN:
        return ABOVE_COUNTS
    if unnamed.titled(text, start) and (predicates.speaks(text[end : end + 2]) or (rule in (rules.FOREIGN, rules.KNOWN) and end - start >= foreign.LONG and text[end : end + 1] in "、，,。")):
        return ABOVE_PLACES
    return rule.rank


def _confidence(rule: Rule, total: float) -> Confidence:
    """How sure a name of this weight is: of those that come to 2 and more 97 in a hundred are names, of those below 1 two in three."""
    total -= DOT if rule is rules.DOTTED else 0.0
    return "high" if total >= SURE else "medium" if total >= LIKELY else "low"


def _handles(text: str, taken: Taken) -> list[Candidate]:
    found = [Candidate("person", start, end, rules.HANDLE, data(text[start + 1 : end])) for start, end in handles.find(text) if not taken.any(start, end)]
    for candidate in found:
        taken.add(candidate.start, candidate.end)
    return found


def _spaced(doc: Document, taken: Taken) -> list[Candidate]:
    """王 宇: a blank between surname and given name, no other character beside them but a mark or a title."""
    text = doc.text
    t = han.tables()
    found = []
    for blank in SPACED.finditer(text):
        start, end = blank.start() - 1, blank.end() + 1
        if start < 0 or text[start] not in t.surnames or text[end - 1] not in t.single or text[end - 1] == "点":  # 六 点 五
            continue
        if t.surnames[text[start]] < -3 and not bylines.in_row(text, start, end):
            continue
        if start and "\u4e00" <= text[start - 1] <= "\u9fff" and text[start - 2 : start] not in t.titles:
            continue
        after = text[end : end + 1]
        if "\u4e00" <= after <= "\u9fff" and after not in SPACED_ENDS and not any(text[end : end + n] in t.titles for n in (2, 3)):
            continue
        if not taken.any(start, end):
            found.append(Candidate("person", start, end, rules.SPACED, data(text[start:end])))
            taken.add(start, end)  # at once: 王 李 王 李 overlap without end
    return found


def _alike(spans: Iterable[tuple[int, int]], taken: Taken, text: str) -> list[Candidate]:
    found = [Candidate("person", start, end, rules.ALIAS, data(text[start:end])) for start, end in spans if not taken.any(start, end)]
    for candidate in found:
        taken.add(candidate.start, candidate.end)
    return found


def _again(doc: Document, taken: Taken, sure: set[str], told: set[object]) -> list[Candidate]:
    """Names that are sure anywhere, wherever else they stand; such as are words too, where the text tells that they are names."""
    text = doc.text
    words = han.tables().words
    more: list[Candidate] = []
    last = {part for name in sure for part in (dotted.surname(name) or parts.surname(name), dotted.given(name)) if part}
    sure |= last
    for name, at in occurrences(text, sorted(name for name in sure if len(name) > 1 and (name in told or name not in words))):
        end = at + len(name)
        if not taken.any(at, end) and not (name in last and foreign.goes_on(text, end)) and not _in_longer(text, at, end) and not text.startswith(unnamed.FIXED, end):
            more.append(Candidate("person", at, end, rules.AGAIN, data(name)))
            taken.add(at, end)
    return more


def _in_longer(text: str, start: int, end: int) -> bool:
    """Whether the stretch is the inside of a word: 张日 in 一张日历, Lin Mo in Lin Moore."""
    if text[end - 1] < "\u0300" and not latin.apart(text, start, end):
        return True
    words = han.tables().words
    longer = (text[start - 1 : start + 1], text[end - 1 : end + 1], text[end - 1 : end + 2])
    return any(words.get(word, 0.0) >= 6 for word in longer) or (text[start - 1 : start] in foreign.DOTS if start else False)


def _partial(doc: Document, found: list[Candidate], taken: Taken) -> list[Candidate]:
    text = doc.text
    more: list[Candidate] = []
    full = sorted({c.data[0] for c in found if not c.data[3]})
    named = [(start, end, text[start:end]) for start, end in (*partial.surnames(text), *partial.rare(text), *partial.nicknames(text))]
    for start, end, name in [*named, *partial.given_names(text, [*full, *(name for name in LEADERS if name[1] in text)]), *partial.alone(text, full)]:
        if not taken.any(start, end):
            more.append(Candidate("person", start, end, rules.PARTIAL, data(name, partial=True)))
            taken.add(start, end)
    return more


def _latin(text: str, found: list[Candidate], taken: Taken) -> list[Candidate]:
    """Names in Latin letters, and wherever else these stand."""
    names = {text[start:end] for start, end in latin.find(text, {c.end for c in found})}
    names |= {name.split()[-1] for name in names if len(name.split()[-1]) > latin.SHORT}
    more: list[Candidate] = []
    for name, at in occurrences(text, sorted(names, key=lambda name: (-len(name), name))):
        end = at + len(name)
        if not taken.any(at, end) and latin.apart(text, at, end):
            more.append(Candidate("person", at, end, rules.LATIN, (" ".join(name.split()), None, None, False)))
            taken.add(at, end)
    return more


def _readings(doc: Document, structural: list[Candidate]) -> Generator[None, None, list[whole.Reading]]:
    found: list[whole.Reading] = [(c.start, c.end, 9.0, "byline") for c in structural]
    yield
    sides = Sides(doc.text)
    spans = han_spans(sides.text)
    yield
    found += han_readings(sides, spans)
    yield
    found += foreign_readings(sides)
    yield
    found += dotted_readings(sides)
    found = own.open_to(doc, outside_known(found))
    found.sort()
    return found


def _beside_dot(text: str, start: int, end: int) -> bool:
    return (end < len(text) and text[end] in foreign.DOTS) or (start > 0 and text[start - 1] in foreign.DOTS)


def _best(doc: Document, readings: list[whole.Reading]) -> list[tuple[int, int, Rule, float]]:
    """The readings that are names, in order of their score, each only where no better one stands."""
    if not readings:
        return []
    text = doc.text
    dots = any(dot in text for dot in foreign.DOTS)
    game = sports.told(text)
    japan = JAPAN in text
    surnames = dotted.told(text, (text[start:end] for start, end, alone, kind in readings if kind == "dotted" and alone > LIKELY))
    players = game or sports.single(text)
    scored = []
    for (start, end, alone, kind), total in zip(readings, whole.totals(text, readings), strict=True):
        if kind == "byline":
            total = 9.0
        elif kind == "dotted":
            total = alone
        else:
            total += weights.WHOLE["han" if kind == "han" else "foreign"]
            if kind == "foreign" and end - start >= foreign.LONG and text[start:end].endswith(foreign.PERSONAL) and not unnamed.placed(doc.found["place"], start, end):
                total += PERSONAL
            if total > -BEHIND_TITLE and kind == "foreign" and unnamed.titled(text, start) and framed.apart(text, start, end) and not unnamed.placed(doc.found["place"], start, end):
                total += BEHIND_TITLE
            elif players and (kind == "foreign" or foreign.sounds(text[start:end])):
                total += PLAYER
                if game and sports.plays(text, start, end):
                    total += PLAYS
            if japan and kind == "japanese" and end - start > 2 and text[end - 1] in foreign.JAPANESE:
                total += JAPANESE
            if dots and _beside_dot(text, start, end):
                total += BESIDE_DOT
            if start in surnames and (start, end) != surnames[start] and end <= surnames[start][1]:
                continue  # 雷维诺 in 卡莎雷维诺
        scored.append((total, start, end, kind))
    scored.sort(reverse=True)
    taken = Taken(len(text))
    dateline = doc.layout.dateline
    if dateline is not None and dateline.place is not None and dateline.place_start is not None:
        taken.add(dateline.place_start, dateline.place_start + len(dateline.place))  # 本报赛汉乌拉1月9日电
    kept = []
    for total, start, end, kind in scored:
        if total <= 0:
            if doc.trace is None:
                break
            doc.trace.append(Rejected("person", start, end, RULE.get(kind, rules.BYLINE).name, f"weight {total:.1f}"))
            continue
        if taken.any(start, end):
            continue
        taken.add(start, end)
        if kind == "byline" or unnamed.serving(text, doc.found["place"], start, end) or unnamed.no_person(text, start, end) or (total < LIKELY and YEAR.match(text, end)):
            continue
        if kind != "dotted" or text[end : end + 2] not in han.SUFFIXES:  # 约翰斯·霍普金斯|大学
            kept.append((start, end, RULE[kind], total))
    kept = unnamed.without_predicates(text, unnamed.shortened(text, kept))
    if game:
        teams = sports.teams(text, (text[start:end] for start, end, rule, _ in kept if rule is not rules.DOTTED))
        kept = [each for each in kept if text[each[0] : each[1]] not in teams]
    firms = unnamed.firms(text, [(start, end) for start, end, rule, _ in kept if rule is rules.FOREIGN])
    return [each for each in kept if not firms or each[2] is not rules.FOREIGN or text[each[0] : each[1]] not in firms]
