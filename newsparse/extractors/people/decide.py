"""Which readings of an article are names: the best of those that overlap, by all evidence."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable

from ...document import Document
from ...gazetteer.names import brands
from ...linking.outlets import outlet_before
from ...model import Block, Byline, Confidence
from ...patterns import pattern
from ...rules import Candidate, Rejected, Rule
from . import (
    aliases,
    bylines,
    dotted,
    foreign,
    framed,
    han,
    handles,
    latin,
    own,
    partial,
    parts,
    predicates,
    rules,
    unnamed,
    weights,
    whole,
)
from .partial import occurrences
from .readings import DOT, dotted_readings, foreign_readings, han_readings, outside_known
from .sides import Sides
from .unnamed import SURE

#: a bracket that says who wrote or took: （记者 李铮）, （王飞 摄）
BRACKET = pattern(r"[（(【〔\[［]([^（()）【】〔〕\[\]［］\n]{2,60})[）)】〕\]］]")
CREDIT = pattern("记者|通讯员|实习生|[ \u3000\u4e00-\u9fff]摄(?:影)?$|^摄影|文/|图/|[/／][文图摄]$|供图$")
#: in running text: 本报讯记者李铮通讯员王飞报道, 新华社记者李铮摄
REPORTED = pattern(
    "(?:记者|通讯员)(?=[^\\n]{2,60}?(?:报[道导]|摄|供稿)(?:[：:，。）\\n,)]|$))"  # else a run of 记者 takes long
    "(?:[ \u3000]*[\u4e00-\u9fff·]{2,7}?[、， \u3000,]?){1,4}?(?=(?:报[道导]|摄影报[道导]|拍?摄|供稿)(?:[：:，。）\\n,)]|$))"
)
#: 本报包头10月14日电 (
DATELINE = pattern(
    "(本报|本刊|本台|新华社|新华网|中新社|中新网|人民网|央广网|[\u4e00-\u9fff]{2,6}(?:日报|晚报|时报|早报|晨报|商报|都市报|通讯社)|"
    "(?<![\u4e00-\u9fff])[\u4e00-\u9fff]{2,6}(?:报|网|在线|客户端|电视台))"
    "[^，。；：\\n,;:]{0,24}(?:电|讯|消息)[ \u3000]*[（(]?$"
)
#: after the place that a credit comes from
WIRED = pattern("(?:(?:[0-9０-９]{1,2}月)?[0-9０-９]{1,2}日)?(?:专?[电讯]|(?:综合|连线)?报[导道])[ \u3000]*$")
#: at the end of a paragraph: （李铮）, （李铮 王飞）, （王飞画）
SIGNED = pattern("[（(]([\u4e00-\u9fff]{2,4}?(?:[ \u3000、]{1,2}[\u4e00-\u9fff]{2,4}){0,2})[/／]?[画绘作刻]?[）)](?=\\n|$)")
#: who wrote or took, at the end of a paragraph: 修好了。王飞/摄
SLASHED = pattern("(?<=[。！？”）)\\n])[ \u3000]*(([\u4e00-\u9fff]{2,4})[/／][文图摄])(?=\\n|$)")
#: a sentence ends before a signature
SENTENCE = "。！？…”』」"
#: characters of a first paragraph, so that a line over it is no subhead among short lines
LEAST_PARAGRAPH = 30
#: the weight of a surname that begins a name now and then
UNLIKELY = -2.0
LIKELY = 1.0
#: the weight of a name behind a title that is one wherever else it stands
TITLED = 0.5
#: a name that a dot goes on is one of several parts: 阿孜古丽|·喀迪尔
BESIDE_DOT = -4.0
#: the rank of a name where it is sure to be no place's
ABOVE_PLACES = 64
#: what it says that a transliterated name ends as people's do
PERSONAL = 1.0
#: the same of a count, behind a number and one of these
ABOVE_COUNTS = 95
NUMBERED = (" ", "\u3000", ".", "、")
BLOCKS = ("byline", "credit")
#: a blank inside a name
SPACED = pattern("[ \u3000][ \u3000]{0,2}(?=[\u4e00-\u9fff])")
#: after an era: 明洪武|三年
YEAR = pattern("(?:元|[一二三四五六七八九十]{1,3})年")
#: one member of a list
MEMBER = pattern("[\u4e00-\u9fff]{2,8}(?=[、（(])")
#: so many members of a list between two names are names too
UNSURE = 3
#: the last member before how many they are: 王飞、望钧|7位高徒
LAST = pattern("[\u4e00-\u9fff]{2,3}?(?=等?[0-9０-９]{1,3}余?[名位人])")
#: what ends no given name where a list goes on: 王飞等、
NO_GIVEN = han.PARTICLES | frozenset("等们族女男")
#: of whom given names stand alone without the full name being told
LEADERS = ("毛泽东", "周恩来", "刘少奇", "邓小平", "江泽民", "胡锦涛")
#: the rule of each way of reading
RULE = {
    "han": rules.HAN, "foreign": rules.FOREIGN, "dotted": rules.DOTTED, "known": rules.KNOWN, "minority": rules.MINORITY,
    "japanese": rules.JAPANESE,
}  # fmt: skip


def people(doc: Document) -> list[Candidate]:
    """Candidates of one article, in text order."""
    found = own.joined(doc, _structural(doc))
    taken = _Taken(len(doc.text), found)
    found += _handles(doc.text, taken)
    found += _spaced(doc, taken)
    found += _alike(aliases.familiar(doc.text), taken, doc.text)
    kept = _best(doc, _readings(doc, found))
    sure = {doc.text[c.start : c.end] for c in found}
    sure |= {
        doc.text[start:end] for start, end, rule, total in kept
        if total > SURE or (rule is rules.JAPANESE and end - start > 3) or (rule is rules.HAN and total > TITLED and unnamed.titled(doc.text, start))
    }  # fmt: skip
    found += [
        Candidate("person", start, end, rule, _data(doc.text[start:end]), _rank(doc.text, start, end, rule), _confidence(rule, total))
        for start, end, rule, total in kept
    ]
    for start, end, _, _ in kept:
        taken.add(start, end)
    found += _signed(doc, taken)
    framed_names = _framed(doc, kept, taken)
    found += framed_names
    sure |= {doc.text[c.start : c.end] for c in framed_names}
    told = _alike(aliases.find(doc.text), taken, doc.text)
    found += told
    sure |= {str(c.data[0]) for c in told}
    found += _again(doc, taken, sure, {c.data[0] for c in told if doc.text[c.start - 1 : c.start] != aliases.OPENING})
    found += _listed(doc.text, found, taken)
    found += _partial(doc, found, taken)
    found += _latin(doc.text, found, taken)
    found.sort(key=_start)
    return own.allowed(doc, found)


def _framed(doc: Document, kept: list[tuple[int, int, Rule, float]], taken: _Taken) -> list[Candidate]:
    """Names that what stands around them tells, whatever their characters: behind a statesman's title, a 牧民, before the story of a life."""
    text = doc.text
    abroad = [end for start, end, rule, total in kept if total > LIKELY and (rule in (rules.FOREIGN, rules.DOTTED) or foreign.sounds(text[start:end]))]
    more: list[Candidate] = []
    for rule, spans in (
        (rules.FOREIGN, framed.find(text, doc.found["place"], abroad, taken.any)), (rules.MINORITY, framed.peoples(text, taken.any)),
        (rules.ALIAS, (span for span in aliases.biographies(text) if not taken.any(*span))),
    ):  # fmt: skip
        for start, end in spans:
            more.append(Candidate("person", start, end, rule, _data(text[start:end])))
            taken.add(start, end)
    return more


def _start(candidate: Candidate) -> int:
    return candidate.start


def _rank(text: str, start: int, end: int, rule: Rule) -> int:
    """Who speaks behind a title is no mountain: 主任|祁连山|介绍, who stands in a numbered list no week: 540 |周林香."""
    if text[start - 1 : start] in NUMBERED and text[start - 2 : start - 1].isdigit() and rule is rules.HAN:
        return ABOVE_COUNTS
    return ABOVE_PLACES if unnamed.titled(text, start) and predicates.speaks(text[end : end + 2]) else rule.rank


def _confidence(rule: Rule, total: float) -> Confidence:
    """How sure a name of this weight is: of those that come to 2 and more 97 in a hundred are names, of those below 1 two in three."""
    total -= DOT if rule is rules.DOTTED else 0.0
    return "high" if total >= SURE else "medium" if total >= LIKELY else "low"


def _handles(text: str, taken: _Taken) -> list[Candidate]:
    found = [Candidate("person", start, end, rules.HANDLE, _data(text[start + 1 : end])) for start, end in handles.find(text) if not taken.any(start, end)]
    for candidate in found:
        taken.add(candidate.start, candidate.end)
    return found


def _spaced(doc: Document, taken: _Taken) -> list[Candidate]:
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
        if "\u4e00" <= after <= "\u9fff" and after != "摄" and not any(text[end : end + n] in t.titles for n in (2, 3)):
            continue
        if not taken.any(start, end):
            found.append(Candidate("person", start, end, rules.SPACED, _data(text[start:end])))
            taken.add(start, end)  # at once: 王 李 王 李 overlap without end
    return found


class _Taken:
    """The characters that names have taken; to ask costs the length of a name, not their number."""

    def __init__(self, size: int, found: Iterable[Candidate] = ()) -> None:
        self._at = bytearray(size)
        for candidate in found:
            self.add(candidate.start, candidate.end)

    def add(self, start: int, end: int) -> None:
        self._at[start:end] = b"\1" * (end - start)

    def any(self, start: int, end: int) -> bool:
        return 1 in self._at[start:end]


def _alike(spans: Iterable[tuple[int, int]], taken: _Taken, text: str) -> list[Candidate]:
    found = [Candidate("person", start, end, rules.ALIAS, _data(text[start:end])) for start, end in spans if not taken.any(start, end)]
    for candidate in found:
        taken.add(candidate.start, candidate.end)
    return found


def _again(doc: Document, taken: _Taken, sure: set[str], told: set[object]) -> list[Candidate]:
    """Names that are sure anywhere, wherever else they stand; such as are words too, where the text tells that they are names."""
    text = doc.text
    words = han.tables().words
    more: list[Candidate] = []
    last = {part for name in sure for part in (dotted.surname(name) or parts.surname(name), dotted.given(name)) if part}
    sure |= last
    for name, at in occurrences(text, sorted(name for name in sure if len(name) > 1 and (name in told or name not in words))):
        end = at + len(name)
        if not taken.any(at, end) and not (name in last and foreign.goes_on(text, end)) and not _in_longer(text, at, end) and not text.startswith(unnamed.FIXED, end):
            more.append(Candidate("person", at, end, rules.AGAIN, _data(name)))
            taken.add(at, end)
    return more


def _in_longer(text: str, start: int, end: int) -> bool:
    """Whether the stretch is the inside of a word: 张日 in 一张日历."""
    words = han.tables().words
    longer = (text[start - 1 : start + 1], text[end - 1 : end + 1], text[end - 1 : end + 2])
    return any(words.get(word, 0.0) >= 6 for word in longer) or (text[start - 1 : start] in foreign.DOTS if start else False)


def _partial(doc: Document, found: list[Candidate], taken: _Taken) -> list[Candidate]:
    text = doc.text
    more: list[Candidate] = []
    full = sorted({c.data[0] for c in found if not c.data[3]})
    named = [(start, end, text[start:end]) for start, end in (*partial.surnames(text), *partial.rare(text), *partial.nicknames(text))]
    for start, end, name in [*named, *partial.given_names(text, [*full, *(name for name in LEADERS if name[1] in text)]), *partial.alone(text, full)]:
        if not taken.any(start, end):
            more.append(Candidate("person", start, end, rules.PARTIAL, _data(name, partial=True)))
            taken.add(start, end)
    return more


def _listed(text: str, found: list[Candidate], taken: _Taken) -> list[Candidate]:
    """Members of a list between two names: 梁从诫 in 李明、梁从诫（女）、王飞."""
    starts = {c.start for c in found}
    more: list[Candidate] = []
    for candidate in found:
        members: list[tuple[int, int]] = []
        start = whole.following(text, candidate.end)
        while start not in starts and len(members) <= UNSURE:
            member = MEMBER.match(text, start) if start >= 0 else None
            if member is None or taken.any(start, member.end()) or not bylines.named(member[0]) or member[0] in brands():
                break
            members.append(member.span())
            start = whole.following(text, member.end())
        last = LAST.match(text, start) if start >= 0 and start not in starts and text[candidate.start - 1 : candidate.start] in whole.LISTS else None
        if last is not None and not taken.any(start, last.end()) and bylines.named(last[0]):
            members.append(last.span())
        if (start in starts or last is not None) and len(members) <= UNSURE:
            more += (Candidate("person", i, j, rules.LISTED, _data(text[i:j])) for i, j in members)
    more += (Candidate("person", c.start, c.end + 1, rules.LISTED, _data(text[c.start : c.end + 1])) for c in found if _cut_short(text, c, starts))
    for candidate in more:
        taken.add(candidate.start, candidate.end)
    return more


def _cut_short(text: str, candidate: Candidate, starts: set[int]) -> bool:
    """Whether the member of a list is one character longer than the name: 李怡|骝、王飞."""
    start, end = candidate.start, candidate.end
    if candidate.rule is not rules.HAN or text[end : end + 1] in NO_GIVEN or not "\u4e00" <= text[end : end + 1] <= "\u9fff":
        return False
    if text[start - 1 : start] != "、" or whole.following(text, end + 1) not in starts:
        return False
    name = text[start : end + 1]
    return bylines.named(name) or (len(name) == 4 and name[0] in han.tables().surnames and name[1] in han.tables().surnames)


def _latin(text: str, found: list[Candidate], taken: _Taken) -> list[Candidate]:
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


def _data(text: str, role: str | None = None, organisation: str | None = None, partial: bool = False) -> tuple[object, ...]:
    return ("".join(text.split()), role, organisation, partial)


def _credited(text: str, block: Block, bracketed: list[tuple[int, int]], reported: bool, taken: _Taken) -> list[tuple[int, int]]:
    """The credits in a paragraph: in brackets, in running text where the text has any, and what signs it."""
    _, start, end, _ = block
    spans = [span for span in bracketed if start < span[0] < end]
    if reported and (text.find("记者", start, end) >= 0 or text.find("通讯员", start, end) >= 0):
        spans += [m.span() for m in REPORTED.finditer(text, start, end) if not taken.any(*m.span())]
    slashed = SLASHED.search(text, max(start, end - 10), end) if "/" in text[end - 6 : end] else None
    if slashed and bylines.names_only(slashed[2]):
        spans.append(slashed.span(1))
    if text.find("/", start, end) >= 0:
        spans += bylines.worked(text, start, end)
    signed = SIGNED.search(text, max(start, end - 20), end) if text[end - 1] in "）)" else None
    if signed and not CREDIT.search(signed[1]) and (
        bylines.names_only(signed[1]) or (text[signed.start() - 1] in SENTENCE and bylines.pen_name(signed[1]))
    ):  # fmt: skip
        spans.append(signed.span(1))
    return spans


def _structural(doc: Document) -> list[Candidate]:
    text = doc.text
    found: list[Candidate] = []
    taken = _Taken(len(text))
    listed: dict[str, Byline] = {}
    bracketed = [found.span(1) for found in BRACKET.finditer(text) if CREDIT.search(found[1])]
    reported = "记者" in text or "通讯员" in text
    for block in doc.blocks:
        spans = [(block.start, block.end)] if block.kind in BLOCKS else _credited(text, block, bracketed, reported, taken)
        for start, end in spans:
            for credit in bylines.read(text, start, _before_place(doc, start, end)):
                name = text[credit.start : credit.end]
                taken.add(credit.start, credit.end)
                if credit.outlet is None and credit.role != "通讯员":
                    credit = credit._replace(outlet=_outlet(doc, block.start, start))
                found.append(
                    Candidate("person", credit.start, credit.end, rules.BYLINE, _data(name, credit.role, credit.outlet))
                )
                if block.kind in ("byline", "credit", "dateline"):
                    whole_name = "".join(name.split())
                    listed.setdefault(whole_name, Byline(whole_name, credit.role, credit.outlet))  # whose photo it is too stays one
    doc.bylines = tuple(listed.values())
    return found


def _before_place(doc: Document, start: int, end: int) -> int:
    """Where the names of a credit end that tells from where it comes: 记者王飞／高雄报道, 记者王飞北京15日电."""
    wired = WIRED.search(doc.text, start, end)
    if wired is None:
        return end
    places = doc.found["place"]
    for at in range(bisect_right(places, start, key=_start), len(places)):
        if places[at].start >= wired.start():
            break
        if places[at].end == wired.start():
            return places[at].start
    return end


def _signed(doc: Document, taken: _Taken) -> list[Candidate]:
    """A line of two or three characters that no word is, under the title and over the first paragraph, names the author."""
    text, t = doc.text, han.tables()
    for above, line, below in zip(doc.blocks[:2], doc.blocks[1:], doc.blocks[2:], strict=False):
        name = text[line.start : line.end]
        if (
            2 <= len(name) <= 3
            and below.end - below.start >= LEAST_PARAGRAPH
            and text[above.end - 1] not in "。！？；，,;!?…"
            and (t.surnames.get(name[0], han.RARE) > UNLIKELY if len(name) == 3 else name[0] in t.surnames or name[0] in t.first)
            and (len(name) == 2 or name[1] in t.first)
            and name[-1] in t.second
            and name not in t.words
            and not taken.any(line.start, line.end)
        ):
            taken.add(line.start, line.end)
            return [Candidate("person", line.start, line.end, rules.SIGNED, _data(name))]
    return []


def _outlet(doc: Document, low: int, start: int) -> str | None:
    """The outlet of the dateline before a bracket, or right before who reports: 本报包头10月14日电 (记者 …), 松江报／记者 …."""
    text, low = doc.text, max(low, start - 40)
    found = DATELINE.search(text, low, start)
    return found[1] if found else outlet_before(text, low, start) if text.startswith("记者", start) else None


def _readings(doc: Document, structural: list[Candidate]) -> list[whole.Reading]:
    found: list[whole.Reading] = [(c.start, c.end, 9.0, "byline") for c in structural]
    sides = Sides(doc.text)
    found += han_readings(sides)
    found += foreign_readings(sides)
    found += dotted_readings(sides)
    found = own.open_to(doc, outside_known(found))
    found.sort()
    return found


def _beside_dot(text: str, start: int, end: int) -> bool:
    return (end < len(text) and text[end] in foreign.DOTS) or (start > 0 and text[start - 1] in foreign.DOTS)


def _best(doc: Document, readings: list[whole.Reading]) -> list[tuple[int, int, Rule, float]]:
    """The readings that are names, in order of their score, each only where no better one stands."""
    text = doc.text
    dots = any(dot in text for dot in foreign.DOTS)
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
            if dots and _beside_dot(text, start, end):
                total += BESIDE_DOT
        scored.append((total, start, end, kind))
    scored.sort(reverse=True)
    taken = _Taken(len(text))
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
    kept = unnamed.without_predicates(text, kept)
    firms = unnamed.firms(text, [(start, end) for start, end, rule, _ in kept if rule is rules.FOREIGN])
    return [each for each in kept if not firms or each[2] is not rules.FOREIGN or text[each[0] : each[1]] not in firms]
