"""Broken lines joined and displaced columns moved back: `半导⏎⏎体材料` → 半导体材料; the opening that stands last goes first."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from math import log

from ..named import NamedTuple
from ..patterns import pattern
from .draft import Draft
from .evidence import (
    LISTED,
    SIGNATURE,
    TORN,
    begins,
    broken_word,
    closes_with_word,
    crosses,
    ends_signed,
    hangs,
    joined,
    later,
    opens_with_word,
    shared,
    tears_word,
    torn_letters,
)
from .forms import SIGNED, STANDING
from .lines import Piece
from .openings import numbering, opening
from .page import Page
from .seams import SPEAKS, belongs, seam
from .wrap import extend

_IN_ORDER = ("body", "subhead")
#: what is brought back with an article's end: its pictures' captions stand behind it too
_BROUGHT = (*_IN_ORDER, "caption", "credit")
#: a seam that nothing else speaks for
_SURELY = 2.0
_BULLETS = frozenset("●■◆★▲•·▶※○◎□◇")
#: its last sentence looks ahead
_AHEAD = pattern("(?:下一步|今后|未来|力争|争取|相信|期待|必将|一定会|将继续|接下来|努力|希望)[^。]*[。！”]*$")

#: what is against an opening under a subhead, and against each part that would stand before the one numbered lower
_NEVER, _NUMBERED = 6.0, 2.0
#: no subhead is longer, nor a title of one line; so surely what breaks off goes on elsewhere, though it may be a title too
_SUBHEAD, _TITLE, _WHATEVER = 24, 48, 4.5
_SAID = pattern(r"“[^“”]*”")


def arrange(page: Page) -> None:
    """Put the bodies of all articles of a page in order."""
    if page.entered or not any(piece.open and piece.role in _IN_ORDER for draft in page.drafts for piece in draft.pieces):
        return
    told = [draft for draft in page.drafts if draft.bodies()]  # a photo alone is none to go over
    for number, draft in enumerate(told):
        others = told[number + 1 : number + 5]
        # where the article's own beginning stands first, rather its end stands elsewhere than its opening
        begun = _begun(draft)
        end = _elsewhere(page, draft, others) if begun else None
        if not (end and end.sure > 3.0):
            if rotate(page, draft):
                continue
            end = end if begun else _elsewhere(page, draft, others)
        if end:
            _bring_back(page, draft, end)
    for draft in page.drafts:
        join(page, draft)


def _begun(draft: Draft) -> bool:
    """What stands first is a paragraph's beginning."""
    first = next(iter(draft.bodies()), None)
    return first is not None and begins(first.text) >= 0 and opens_with_word(first.text)


def fits(page: Page, left: Piece, right: Piece) -> float:
    """How well a piece goes on with one that breaks off: above 0 it does."""
    if right.form == "lead":
        return -6.0
    start = -1 if belongs(left.text, right.text) else begins(right.text)
    # a story's first paragraph that has hardly begun goes on, with a word like an opening's too
    score = 3.0 if start < 0 else (0.5, -0.7, 0.0 if left.form == "lead" and len(left.text) < 80 else -2.0)[start]
    whole = (0.0, 0.0, 1.0, 2.5, 3.0)[crosses(left.text, right.text, page.text)]
    whole = max(whole, broken_word(left.text, right.text), 2.5 * (torn_letters(left.text, right.text) >= TORN))
    score += whole if whole else -0.4
    score += 0.5 * (not opens_with_word(right.text)) + 1.0 * hangs(left.text) - 1.0 * later(right.text)
    if page.indented:
        score += -1.5 if right.indent else 1.5
    return score


def bridge(page: Page, left: Piece, right: Piece) -> str:
    """The evidence for a join, in words: …作为骨|干、聘用…, a word runs over the break."""
    seam = f"{left.text[-6:]}|{right.text[:6]}"
    if begins(right.text) < 0:
        return f"{seam} begins in the middle of a sentence"
    if broken_word(left.text, right.text) or crosses(left.text, right.text, page.text) > 2:
        return f"{seam} breaks a word"
    if not left.open:
        return f"{seam} stands without the indent of a paragraph"
    return f"{seam} breaks off without a sentence's end"


def _opens(piece: Piece, title: set[str]) -> str:
    """What makes a paragraph an opening, in words."""
    if piece.form == "lead":
        return "it begins with a dateline"
    if begins(piece.text) == 2:
        return "it begins as a story does"
    return f"{shared(title, piece.grams):.0%} of the title stand in it"


def rotate(page: Page, draft: Draft) -> bool:
    """Where an article's end stands before its beginning, move the beginning up."""
    bodies = draft.bodies()
    if len(bodies) < 2 or not bodies[-1].open or bodies[0].form == "lead" or any(piece.form in STANDING for piece in bodies):
        return False
    # a quotation for a title stands where it is said, not where the story begins
    title = next((piece.grams for piece in draft.pieces if piece.role == "headline" and not _SAID.fullmatch(piece.text)), set())
    seen = Counter(gram for piece in bodies for gram in piece.grams)
    at, score = _opening(page, draft, bodies, title, seen)
    # no title without a text stands under the end of an article whose dateline was displaced
    title_last = _is_title(page, bodies[-1], bodies[0])
    if title_last and (bodies[at].form != "lead" or _begun(draft)):
        return False
    wanted = fits(page, bodies[-1], bodies[0])
    gain = score - opening(bodies[0], title, seen) + wanted
    if bodies[at].form != "lead" and gain < (1.0 if bodies[-1].broken or wanted >= 1.5 else 2.0):
        return False
    evidence = f"the opening stood after the end: {_opens(bodies[at], title)}; {bridge(page, bodies[-1], bodies[0])}"
    if not title_last and bodies[-1].form == "short":  # no paragraph goes on with a title
        bodies[-1].form = "text"
    for piece in bodies[at:]:
        piece.move("reordered", evidence)
    # the dateline that closes the article goes with its last paragraph
    endings = {id(piece): below for piece, below in pairwise(draft.pieces) if below.form == "ending" and piece.role in _IN_ORDER}
    draft.pieces = [piece for above, piece in zip((None, *draft.pieces), draft.pieces, strict=False) if not (piece.form == "ending" and above is not None and above.role in _IN_ORDER)]
    slots = [i for i, piece in enumerate(draft.pieces) if piece.role in _IN_ORDER]
    for slot, piece in zip(slots, bodies[at:] + bodies[:at], strict=True):
        draft.pieces[slot] = piece
    draft.pieces = [each for piece in draft.pieces for each in (piece, endings.get(id(piece))) if each is not None]
    return True


def _opening(page: Page, draft: Draft, bodies: Sequence[Piece], title: set[str], seen: Counter[str]) -> tuple[int, float]:
    """The paragraph that the article may begin with, save the first printed, and how much it looks like it."""
    places = {id(piece): place for place, piece in enumerate(draft.pieces)}
    signed = next((at for at, piece in enumerate(bodies) if SIGNED.match(piece.text)), 0)
    scores: list[float] = []
    turned = numbering([piece.text for piece in bodies])
    for at, (before, piece) in enumerate(pairwise(bodies), start=1):
        score = -_NEVER * (_is_subhead(piece) or _is_subhead(before)) - _NUMBERED * turned[at]
        score += opening(piece, title, seen) + _boundary(page, before, piece, draft.pieces[places[id(before)] + 1 : places[id(piece)]])
        score += 0.5 * (len(piece.text) < 70) - 1.2 * min(3.0, len(piece.text) / 100)
        scores.append(score + (1.5 if at < signed else -1.5) * (signed > 0))
    best = max(scores)
    return scores.index(best) + 1, best


def _is_subhead(piece: Piece) -> bool:
    """A short line over paragraphs: neither it nor what it stands over opens a story."""
    return piece.form == "short" and piece.open and not piece.broken and len(piece.text) <= _SUBHEAD and closes_with_word(piece.text)


def _boundary(page: Page, before: Piece, piece: Piece, between: Sequence[Piece]) -> float:
    """How much it looks as if an article ended with the one piece and began with the other."""
    score = 0.0
    if before.broken:
        score = -0.3 - fits(page, before, piece)
    elif begins(piece.text) < 0:
        score = -4.0
    if ends_signed(before.text) or any(other.form == "ending" for other in between):
        score += 4.5
    score += 1.0 * (_AHEAD.search(before.text, max(0, len(before.text) - SIGNATURE)) is not None)
    score += 1.0 * before.text.endswith(("说。", "表示。", "介绍。")) - 1.0 * (before.text[-1] in "：:")
    return score + 1.0 * (bool(between) or page.foreign_between(before, piece))


def _is_title(page: Page, last: Piece, first: Piece, sure: float = 0.0) -> bool:
    """A short line at an article's end is a title whose text is lost, no sentence that `first` goes on with, however `sure` its words are.

    Where a word ends with it and another begins behind it, only a seam tells.
    """
    if last.form != "short" or last.broken or len(last.text) > _TITLE:
        return False
    if closes_with_word(last.text) and opens_with_word(first.text) and begins(first.text) >= 0:
        return seam(last.text, first.text, page.text) < _SURELY
    return sure <= _WHATEVER and seam(last.text, first.text, page.text) < 0.0


class _End(NamedTuple):
    """Where in a later article the end of one that breaks off begins, and by how much it is that."""

    other: Draft
    at: int
    sure: float


def _elsewhere(page: Page, draft: Draft, others: Sequence[Draft]) -> _End | None:
    """The end of an article that breaks off, behind a later one."""
    bodies = draft.bodies()
    if not bodies or not bodies[-1].open or len(bodies[-1].text) < 8:
        return None
    own = joined(piece.grams for piece in bodies)
    title = joined(piece.grams for piece in draft.pieces if piece.role == "headline")
    found: list[_End] = []
    for away, other in enumerate(others):
        at, sure = _stranger(page, bodies[-1], own, title, other)
        if at and sure > 2.0 * away and not _is_title(page, bodies[-1], other.bodies()[at], sure):
            found.append(_End(other, at, sure - 2.0 * away))
    return max(found, key=lambda end: end.sure, default=None)


def _bring_back(page: Page, draft: Draft, end: _End) -> None:
    """An article that breaks off goes on behind a later one: bring its end back."""
    last = draft.bodies()[-1]
    last.form = "text" if last.form == "short" else last.form
    first = end.other.pieces.index(end.other.bodies()[end.at])
    moved = [piece for piece in end.other.pieces[first:] if piece.role in _BROUGHT]
    evidence = f"the words are the earlier article's; {bridge(page, last, moved[0])}"
    for piece in moved:
        end.other.pieces.remove(piece)
        piece.move("interleaved", evidence)
    place = draft.pieces.index(last) + 1
    draft.pieces[place:place] = moved


def _stranger(page: Page, left: Piece, own: set[str], title: set[str], other: Draft) -> tuple[int, float]:
    """Where in another article the end of one that breaks off begins: it fits, and its words are the one's, not the other's.

    The weights are the rounded log odds of such ends among the paragraphs of the articles behind, fitted on news.
    """
    bodies, named = other.bodies(), joined(piece.grams for piece in other.pieces if piece.role == "headline")
    rest = Counter(gram for piece in bodies for gram in piece.grams)
    theirs: set[str] = set()
    to_own = sum(gram in own for gram in rest)
    to_theirs = 0
    turned = bool(bodies) and begins(bodies[0].text) < 0
    best, found = 0.0, 0
    for at, piece in enumerate(bodies):
        near, far = (to_own / len(own) ** 0.5, to_theirs / len(theirs) ** 0.5) if own and theirs else (0.0, 0.0)
        # whether it fits is asked last, as that takes longest
        if near > far and piece.text[0] not in _BULLETS and (fit := fits(page, left, piece)) > -1.5:
            score = 0.7 * fit + 2.3 * log((near + 0.15) / (far + 0.15)) - 2.0 - 1.4 * (at == 1) - 0.6 * turned
            score += 4.0 * min(0.5, shared(title - theirs, piece.grams)) - 5.0 * shared(named, piece.grams)
            score -= (0.0, 1.2, 2.0)[max(0, begins(piece.text))] + 1.8 * (SPEAKS.match(piece.text) is not None)
            below = bodies[at + 1].grams if at + 1 < len(bodies) else set()
            score += 2.9 * (shared(below, own) - shared(below, theirs))
            before = bodies[at - 1]
            if before.broken:
                score += 1.8 - 0.8 * max(0.0, fits(page, before, piece))
            elif ends_signed(before.text):
                score += 1.6
            if score > best:
                best, found = score, at
        for gram in piece.grams:
            left_over = rest[gram] = rest[gram] - 1
            if gram in theirs:
                to_theirs -= not left_over and gram not in own
            else:
                theirs.add(gram)
                to_own -= gram in own
                to_theirs += left_over > 0 and gram not in own
    return found, best


def join(page: Page, draft: Draft) -> None:
    """Run a paragraph that breaks off together with the piece that goes on with it."""
    out: list[Piece] = []
    last: Piece | None = None
    for piece, below in zip(draft.pieces, (*draft.pieces[1:], None), strict=True):
        if piece.role in _IN_ORDER:
            if last is not None and _goes_on(page, last, piece, below):
                foreign = bool(piece.moves) != bool(last.moves) or piece.start < last.end
                last.breaks.append((piece.start if foreign else last.end, piece.start, bridge(page, last, piece)))
                last.role = "body"
                extend(last, piece)
                continue
            last = piece
        out.append(piece)
    draft.pieces = out
    draft.truncated = last is not None and last.broken


def _goes_on(page: Page, before: Piece, piece: Piece, below: Piece | None) -> bool:
    if piece.form == "lead" or before.role == "subhead":
        return False
    if not before.open:
        return page.indented and before.indent and not piece.indent and piece.form == before.form == "text" and not piece.open
    if not before.broken:
        if piece.form == "short":
            return begins(piece.text) < 0 or belongs(before.text, piece.text) or (not piece.open and (tears_word(before.text, piece.text) or seam(before.text, piece.text, page.text) > _SURELY))
        return page.runs_on(before, piece)
    if piece.form == "short" and not piece.broken and begins(piece.text) >= 0 and piece.text[-1] not in "。！？":
        if crosses(before.text, piece.text, page.text) >= 2 or tears_word(before.text, piece.text) or belongs(before.text, piece.text) or broken_word(before.text, piece.text) > LISTED:
            return True
        # a piece of a paragraph between two of its breaks
        return page.runs_on(piece, below) and fits(page, before, piece) > 0.0
    if before.form == "short":
        return fits(page, before, piece) > 0.0 and (piece.form != "text" or seam(before.text, piece.text, page.text) > -1.0)
    # a short sentence's end stands nowhere else
    return fits(page, before, piece) > (-2.0 if piece.form == "short" else -1.0)
