"""Names that credits tell: （记者 李铮）, 王飞/摄 at a paragraph's end, a line of the author's name alone under the title."""

from __future__ import annotations

from bisect import bisect_right

from ...document import Document
from ...linking.outlets import outlet_before
from ...model import Block, Byline
from ...patterns import pattern
from ...rules import Candidate
from . import bylines, han, rules
from .taken import START, Taken, data

#: a bracket that says who wrote or took: （记者 李铮）, （王飞 摄）
BRACKET = pattern(r"[（(【〔\[［]([^（()）【】〔〕\[\]［］\n]{2,60})[）)】〕\]］]")
CREDIT = pattern("记者|通讯员|实习生|[ \u3000\u4e00-\u9fff]摄(?:影)?(?:$|于)|^摄影|文/|图/|[/／][文图摄]$|供图$")
#: in running text: 本报讯记者李铮通讯员王飞报道, 新华社记者李铮摄
REPORTED = pattern(
    "(?:记者|通讯员)(?=[^\\n]{2,60}?(?:报[道导]|摄|供稿)(?:[：:，。）\\n,)]|$))"  # else a run of 记者 takes long
    "(?:[ \u3000]*[\u4e00-\u9fff·]{2,7}?[、， \u3000,]?){1,4}?(?=(?:报[道导]|摄影报[道导]|拍?摄|供稿)(?:[：:，。）\\n,)]|$))"
)
#: 本报包头10月14日电 (
DATELINE = pattern(
    "(本报|本刊|本台|新华社|新华网|中新社|中新网|人民网|央广网|[\u4e00-\u9fff]{2,6}(?:(?:日报|晚报|时报|早报|晨报|商报|都市报)网?|通讯社)|"
    "(?<![\u4e00-\u9fff])[\u4e00-\u9fff]{2,6}(?:报|网|在线|客户端|电视台))"
    "[^，。；：\\n,;:]{0,24}(?:电|讯|消息)[ \u3000]*[（(]?$"
)
#: after the place that a credit comes from
WIRED = pattern("(?:(?:[0-9０-９]{1,2}月)?[0-9０-９]{1,2}日)?(?:专?[电讯]|(?:综合|连线)?报[导道])[ \u3000]*$")
#: at the end of a paragraph: （李铮）, （李铮 王飞）, （李铮国王飞）, （王飞画）
SIGNED = pattern("[（(]([\u4e00-\u9fff]{2,6}?(?:[ \u3000、]{1,2}[\u4e00-\u9fff]{2,4}){0,2})[/／]?[画绘作刻]?[）)](?=\\n|$)")
#: who wrote or took, at the end of a paragraph: 修好了。王飞/摄
SLASHED = pattern("(?<=[。！？”）)\\n])[ \u3000]*(([\u4e00-\u9fff]{2,4})[/／][文图摄])(?=\\n|$)")
#: a sentence ends before a signature
SENTENCE = "。！？…”』」"
#: characters of a first paragraph, so that a line over it is no subhead among short lines
LEAST_PARAGRAPH = 30
#: the weight of a surname that begins a name now and then
UNLIKELY = -2.0
#: blocks that are credits as a whole
BLOCKS = ("byline", "credit")


def _credited(text: str, block: Block, bracketed: list[tuple[int, int]], reported: bool, slashes: bool, taken: Taken) -> list[tuple[int, int]]:
    """The credits in a paragraph: in brackets, in running text and behind a slash where the text has any, and what signs it."""
    _, start, end, _ = block
    spans = [span for span in bracketed if start < span[0] < end] if bracketed else []
    if reported and (text.find("记者", start, end) >= 0 or text.find("通讯员", start, end) >= 0):
        spans += [m.span() for m in REPORTED.finditer(text, start, end) if not taken.any(*m.span())]
    if slashes:
        slashed = SLASHED.search(text, max(start, end - 10), end)
        if slashed and bylines.names_only(slashed[2]):
            spans.append(slashed.span(1))
        spans += bylines.worked(text, start, end)
    signed = SIGNED.search(text, max(start, end - 20), end) if text[end - 1] in "）)" else None
    if signed and not CREDIT.search(signed[1]) and (
        bylines.names_only(signed[1]) or (text[signed.start() - 1] in SENTENCE and bylines.pen_name(signed[1]))
    ):  # fmt: skip
        spans.append(signed.span(1))
    return spans


def structural(doc: Document) -> list[Candidate]:
    text = doc.text
    found: list[Candidate] = []
    taken = Taken(len(text))
    listed: dict[str, Byline] = {}
    bracketed = [found.span(1) for found in BRACKET.finditer(text) if CREDIT.search(found[1])]
    reported, slashes = "记者" in text or "通讯员" in text, "/" in text or "／" in text
    for block in doc.blocks:
        spans = [(block.start, block.end)] if block.kind in BLOCKS else _credited(text, block, bracketed, reported, slashes, taken)
        for start, end in spans:
            for credit in bylines.read(text, start, _before_place(doc, start, end)):
                name = text[credit.start : credit.end]
                taken.add(credit.start, credit.end)
                if credit.outlet is None and credit.role != "通讯员":
                    credit = credit._replace(outlet=_outlet(doc, block.start, start))
                found.append(
                    Candidate("person", credit.start, credit.end, rules.BYLINE, data(name, credit.role, credit.outlet))
                )
                if block.kind in ("byline", "credit", "dateline"):
                    whole_name = "".join(name.split())
                    listed.setdefault(whole_name, Byline(whole_name, credit.role, credit.outlet))  # whose photo it is too stays one
    doc.bylines = tuple(listed.values())
    return found


def _before_place(doc: Document, start: int, end: int) -> int:
    """Where the names of a credit end that tells from where it comes: 记者王飞／高雄报道, 记者王飞北京15日电, 王飞摄于北京."""
    taken_at = doc.text.find("摄于", start, end)
    if taken_at > start:
        return taken_at + 1
    wired = WIRED.search(doc.text, start, end)
    if wired is None:
        return end
    places = doc.found["place"]
    for at in range(bisect_right(places, start, key=START), len(places)):
        if places[at].start >= wired.start():
            break
        if places[at].end == wired.start():
            return places[at].start
    return end


def signed(doc: Document, taken: Taken) -> list[Candidate]:
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
            return [Candidate("person", line.start, line.end, rules.SIGNED, data(name))]
    return []


def _outlet(doc: Document, low: int, start: int) -> str | None:
    """The outlet of the dateline before a bracket, or right before who reports: 本报包头10月14日电 (记者 …), 松江报／记者 …."""
    text, low = doc.text, max(low, start - 40)
    found = DATELINE.search(text, low, start)
    return found[1] if found else outlet_before(text, low, start) if text.startswith("记者", start) else None
