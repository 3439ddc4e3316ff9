"""Articles put together from their pieces: pictures' captions, datelines, subheads, blocks and their text, repeats."""

from __future__ import annotations

from collections.abc import Iterable

from ..document import DatelineParts, LaidOutArticle
from ..model import Block, Furniture, Repair, Repeat, Span
from ..named import made
from ..offsets import LINE_BREAK, OffsetMap, block_text
from ..patterns import pattern
from . import datelines
from .draft import Draft
from .evidence import cuts_word, later, sentence_like
from .lines import Piece, cut
from .order import fits
from .page import Page

Reasons = tuple[tuple[int, int, str, str], ...]
#: so many paragraphs has no article of a page: what they share is not sought
_MANY = 400
#: so long a part of another paragraph is printed again under a picture alone
_COPIED = 24
#: a longer one tells no more than its picture, and does not go on with what is told above: 据了解，……
_LONG_CAPTION = 60
_CREDITED = "a picture's caption: a credit stands below"
#: what fits so well goes on with what breaks off above
_GOES_ON = 2.0
#: every stretch is matched once, short ones too: a least length would be tried from each character again
_STOP = pattern(r"[。！？]")
_PICTURED = pattern(r"[图摄]")
_SENTENCE = pattern(r"[^。！？]+[。！？]?")
_LEAST = 13


def pictures(page: Page) -> None:
    """Find the captions among an article's paragraphs."""
    for draft in page.drafts:
        bodies = draft.bodies()
        if not bodies:
            continue
        roles = [piece.role for piece in draft.pieces]
        credited = [after == "credit" for role, after in zip(roles, (*roles[1:], ""), strict=True) if role in ("body", "subhead")]
        alone = len(bodies) <= 2 and roles[-1] == "credit" and set(roles) <= {"body", "credit"}
        if "headline" not in roles and ((len(bodies) == 1 and "credit" in roles) or all(credited) or alone):
            for piece in bodies:
                piece.role, piece.why = "caption", "a picture that stands alone with its credit"
            continue
        # an end that stands first goes on with what breaks off last
        whole = "".join(piece.text for piece in (*bodies, bodies[0])) if len(bodies) <= _MANY else ""
        for at, piece in reversed(list(enumerate(draft.pieces))):
            if piece.role == "body" and piece is not bodies[0] and piece.form != "lead":
                piece.why = _caption(page, draft, at, bodies, whole) or piece.why
                if piece.why.startswith("a picture"):
                    piece.role = "caption"


def _caption(page: Page, draft: Draft, at: int, bodies: list[Piece], whole: str) -> str:
    """Why a paragraph is a picture's caption: its words stand in the text, a credit is below, blank lines set it off."""
    piece, following = draft.pieces[at], range(at + 1, len(draft.pieces))
    below = draft.pieces[at + 1] if following else None
    credited = below is not None and below.role == "credit"
    core = piece.text.rstrip("。！？")
    if 5 < len(core) <= 80 and whole.count(core) > 1:
        same = [other for other in bodies if other.text.rstrip("。！？") == core]
        quoted = whole.count(core) > len(same)
        if not quoted and not credited and not page.wide(piece) and piece is same[0]:
            return ""
        before = bodies[bodies.index(piece) - 1]
        rest = next((draft.pieces[i] for i in following if draft.pieces[i].role == "body"), None)
        copied = quoted and _COPIED < len(core) <= _LONG_CAPTION and (before.broken or piece.text[-1] in "。！？" or draft.pieces[at - 1].role in ("caption", "credit"))
        if before.broken and (_twice(before.text, piece.text) or (not copied and (fits(page, before, piece) > fits(page, before, rest) if rest else cuts_word(before.text, piece.text)))):
            return ""
        # under the article's end nothing goes on, save where it stands first
        alone = quoted and rest is None and not before.broken and len(core) > _LEAST and fits(page, piece, bodies[0]) < 0.0
        if copied or alone or len(same) > 1 or piece.text[-1] in "。！？" or page.wide(piece) or credited:
            return "a picture's caption: its words stand in the article's text too"
    pictured = credited or (below is not None and below.role == "byline" and _PICTURED.search(below.text) is not None)
    if pictured and _ends_word(page, draft, at):
        return ""
    if credited and below is not None and "报道" in below.text and len(piece.text) > _LONG_CAPTION and "图" not in piece.text:
        return ""
    if pictured and (len(piece.text) <= 45 or (credited and len(bodies) > 1 and not (len(piece.text) > _LONG_CAPTION and later(piece.text)))):
        return _CREDITED
    if page.wide(piece) and len(piece.text) <= 60 and all(
        draft.pieces[i].role in ("caption", "credit") or page.wide(draft.pieces[i]) for i in following
    ):
        return "a picture's caption: blank lines set it off at an article's end"
    return ""


def _ends_word(page: Page, draft: Draft, at: int) -> bool:
    """The paragraph above breaks off in a word or a sentence that the piece ends: no caption, though a credit is below."""
    above = next((piece for piece in reversed(draft.pieces[max(0, at - 4) : at]) if piece.role == "body"), None)
    return above is not None and (page.surely_on(above, draft.pieces[at]) or (above.broken and fits(page, above, draft.pieces[at]) > _GOES_ON))


def _twice(left: str, right: str) -> bool:
    """The sentence that a break runs through stands whole before it: it is printed twice, and the right piece is its end."""
    sentence = _STOP.split(left)[-1] + _STOP.split(right)[0]
    return len(sentence) > 8 and sentence in left


def article(source: str, draft: Draft) -> LaidOutArticle:
    """Blocks and text of one article."""
    pieces = list(_led(draft.pieces))
    subheads(pieces)
    return _build(source, pieces, draft)


def is_speech(text: str) -> bool:
    """A whole sentence in quotation marks, which somebody says: “今年的枣真甜！”"""
    return text[0] in "“「" and text[-1] in "”」" and text[-2] in "。！？"


def subheads(pieces: list[Piece]) -> None:
    """A short line without a sentence's end between paragraphs is a subhead."""
    for at, piece in enumerate(pieces):
        if piece.role == "body" and piece.form == "short" and at + 1 < len(pieces) and pieces[at + 1].role not in ("note", "byline") and not is_speech(piece.text) and sentence_like(piece.text) <= 1.5:
            piece.role, piece.why = "subhead", "a short line without a sentence's end, over paragraphs"


def whole(source: str, pieces: list[Piece], title: str | None) -> LaidOutArticle:
    """One text taken whole: its lines are paragraphs, bylines, datelines, subheads, captions and credits told as on a page."""
    draft = Draft()
    for at, piece in enumerate(pieces):
        if piece.form in ("byline", "credit", "caption", "note"):
            piece.role = piece.form
        elif piece.form == "ending":
            piece.role = "dateline"
        else:
            piece.role = "body"
            if piece.form == "short" and at + 1 < len(pieces) and not is_speech(piece.text):
                piece.role = "subhead"
        draft.pieces.append(piece)
    return _build(source, list(_led(draft.pieces)), draft, title)


def _led(pieces: list[Piece]) -> Iterable[Piece]:
    """The pieces with the dateline at a paragraph's head cut off as its own.

    Where the article does not begin with one, several datelines further down are those of reports quoted: they stay in
    their paragraphs.
    """
    bodies = [piece.form == "lead" for piece in pieces if piece.role == "body"]
    led = bodies[:1] == [True] or sum(bodies) == 1
    for piece in pieces:
        found = datelines.at_head(piece.text) if led and piece.form == "lead" and piece.role == "body" else None
        if not found:
            yield piece
            continue
        if found.end() == len(piece.text):
            piece.role, piece.why = "dateline", "outlet, place and day"
            yield piece
            continue
        rest = cut(piece, found.end())
        rest.role, rest.why, rest.form = "body", piece.why, "text"
        piece.role, piece.why = "dateline", "outlet, place and day at a paragraph's head"
        yield piece
        yield rest


def _build(source: str, pieces: list[Piece], draft: Draft, title: str | None = None) -> LaidOutArticle:
    blocks: list[Block] = []
    texts: list[str] = []
    at = 0
    dateline = None
    clean = LINE_BREAK.sub(" ", title.strip()) if title else ""
    if clean:
        blocks.append(Block("headline", 0, len(clean), ()))
        texts.append(clean)
        at = len(clean) + 1
    repairs: list[Repair] = []
    for piece in pieces:
        spans = tuple(piece.spans)
        text = block_text(source, spans) if piece.latin else piece.text
        blocks.append(made(Block, (piece.role, at, at + len(text), spans)))
        if piece.role == "dateline" and dateline is None:
            dateline = _dateline(text, at)
        repairs += [Repair("joined", start, end) for start, end, _ in piece.breaks if start < end]
        texts.append(text)
        at += len(text) + 1
    repairs += _moves(pieces)
    text = "\n".join(texts)
    return LaidOutArticle(
        text, tuple(blocks), draft.section, dateline, draft.truncated, draft.continued_to, draft.continued_from,
        tuple(sorted(repairs, key=lambda repair: repair.source_start)), _repeats(source, blocks, texts), reasons(pieces),
    )  # fmt: skip


def _moves(pieces: list[Piece]) -> list[Repair]:
    """One repair for each passage of neighbouring pieces that was moved."""
    repairs: list[Repair] = []
    for piece in pieces:
        for kind, start, end, _ in piece.moves:
            if repairs and repairs[-1].kind == kind and repairs[-1].source_end <= start:
                repairs[-1] = Repair(kind, repairs[-1].source_start, end)
            else:
                repairs.append(Repair(kind, start, end))
    return repairs


def _repeats(source: str, blocks: list[Block], texts: list[str]) -> tuple[Repeat, ...]:
    """Sentences of twelve and more characters that stand a second time."""
    sentences = [part for part in "。".join(texts).split("。") if len(part) > 11]
    if len(set(sentences)) == len(sentences):
        return ()
    seen: set[str] = set()
    found: list[Repeat] = []
    offsets = OffsetMap(source, blocks)
    for block, text in zip(blocks, texts, strict=True):
        if not block.spans or len(text) < _LEAST:
            continue
        for match in _SENTENCE.finditer(text):
            sentence = match.group()
            if len(sentence) < _LEAST or sentence[-1] not in "。！？":
                continue
            if sentence in seen:
                start, end = block.start + match.start(), block.start + match.end()
                first, last = offsets.span(start, end)
                if first is not None and last is not None:
                    found.append(Repeat(start, end, first, last))
            seen.add(sentence)
    return tuple(found)


def _dateline(text: str, at: int) -> DatelineParts | None:
    found = datelines.at_head(f"{text} ")  # 本报青山电| was told by the blank behind it
    if found and found.re.groupindex.get("place2"):
        name = next((name for name in ("place", "place2", "place3", "place4", "place5") if found[name] is not None), "place2")
        place = found[name] or None
        return DatelineParts(found["text"], at + found.start("text"), at + found.end("text"), found["outlet"], place, at + found.start(name) if place else None)
    found = datelines.END_DATELINE.match(text) or found
    if not found:
        return None
    place = found["place"] or None
    start, end = found.span("text")
    return DatelineParts(found["text"], at + start, at + end, found["outlet"], place, at + found.start("place") if place else None)


def furniture(source: str, pieces: list[Piece]) -> tuple[Furniture, ...]:
    """The lines of no article, as printed: with the blanks of letter-spaced ones; each half by itself of one that another line stands in."""
    found = []
    for piece in pieces:
        halves = _halves(source, piece)
        for start, end in halves:
            printed = source[start:end] if len(piece.spans) > 1 else piece.text
            whole = piece.text if len(halves) == 1 else LINE_BREAK.sub("", printed)
            text = whole if LINE_BREAK.search(printed) else printed
            found.append(Furniture(piece.role, text, start, end))  # type: ignore[arg-type]
    return tuple(sorted(found, key=lambda item: item.source_start))


def _halves(source: str, piece: Piece) -> list[Span]:
    """From where to where a line is printed with nothing but blanks inside: 版 and 本 of 版⏎0⏎本."""
    halves = [piece.spans[0]]
    for start, end in piece.spans[1:]:
        if source[halves[-1][1] : start].strip():
            halves.append((start, end))
        else:
            halves[-1] = (halves[-1][0], end)
    return halves


def reasons(pieces: Iterable[Piece]) -> Reasons:
    told: list[tuple[int, int, str, str]] = []
    last = ""
    for piece in pieces:
        told.append((piece.start, piece.end, piece.role, piece.why))
        told += [(start, end, "joined", why) for start, end, why in piece.breaks]
        for kind, start, end, why in piece.moves:
            if why != last:
                told.append((start, end, kind, why))
            last = why
    return tuple(told)
