"""Broken lines joined and displaced columns moved back: `半导⏎⏎体材料` → 半导体材料; the opening that stands last goes first."""

from __future__ import annotations

import re
from collections.abc import Sequence

from .articles import Draft, Page
from .evidence import begins, crosses, grams, hangs, joined_grams, later, shared
from .lines import Piece
from .wrap import extend

_IN_ORDER = ("body", "subhead")
#: an article ends with it: （作者为……）, （新华社北京5月10日电）
_ENDING = re.compile(r"[（(](?:作者|本报|新华社|据|记者|完)[^（）()]*[)）]")


def arrange(page: Page) -> None:
    """Put the bodies of all articles of a page in order."""
    if not any(piece.broken and piece.role in _IN_ORDER for draft in page.drafts for piece in draft.pieces):
        return
    for number, draft in enumerate(page.drafts):
        if not rotate(page, draft):
            _bring_back(page, draft, page.drafts[number + 1 : number + 5])
    for draft in page.drafts:
        join(page, draft)


def fits(page: Page, left: Piece, right: Piece) -> float:
    """How well a piece goes on with one that breaks off: above 0 it does."""
    if right.form == "lead":
        return -6.0
    start = begins(right.text)
    score = 3.0 if start < 0 else (0.7, -0.7, -2.0)[start]
    score += (0.0, 0.0, 1.5, 3.0, 3.5)[crosses(left.text, right.text, page.text)]
    score += 1.0 * hangs(left.text) - 1.0 * later(right.text)
    if page.indented:
        score += -1.5 if right.indent else 1.5
    return score


def rotate(page: Page, draft: Draft) -> bool:
    """Where an article's end stands before its beginning, move the beginning up."""
    bodies = draft.bodies()
    if len(bodies) < 2 or not bodies[-1].broken or bodies[0].form == "lead":
        return False
    title = next((grams(piece.text) for piece in draft.pieces if piece.role == "headline"), set())
    at, score = _opening(page, draft, bodies, title)
    wanted = fits(page, bodies[-1], bodies[0])
    if bodies[at].form != "lead" and score - lead(bodies[0], title) + 0.7 * wanted < 1.0:
        return False
    bodies[-1].form = "text"
    order = bodies[at:] + bodies[:at]
    for piece in bodies[at:]:
        piece.moved = "reordered"
        piece.why = "the article's opening stood after its end, and breaks off where the end begins"
    slots = [i for i, piece in enumerate(draft.pieces) if piece.role in _IN_ORDER]
    for slot, piece in zip(slots, order, strict=True):
        draft.pieces[slot] = piece
    return True


def _opening(page: Page, draft: Draft, bodies: Sequence[Piece], title: set[str]) -> tuple[int, float]:
    """The paragraph that the article may begin with, save the first printed, and how much it looks like it."""
    sizes = [len(piece.text) for piece in bodies]
    total = sum(sizes)
    best, best_score = 1, -99.0
    for at in range(1, len(bodies)):
        before, piece = bodies[at - 1], bodies[at]
        score = lead(piece, title)
        if before.broken:
            joined = fits(page, before, piece)
            score -= 2.0 * joined if joined > 0 else -1.0
        elif begins(piece.text) < 0:
            score -= 4.0
        if _ENDING.fullmatch(before.text):
            score += 4.0
        if draft.pieces.index(piece) - draft.pieces.index(before) > 1 or page.foreign_between(before, piece):
            score += 1.0
        if sum(sizes[at:]) < 0.12 * total or at == len(bodies) - 1:
            score -= 1.0
        if score > best_score:
            best, best_score = at, score
    return best, best_score


def lead(piece: Piece, title: set[str]) -> float:
    """How much a paragraph looks like the one that a story begins with."""
    score = 4.0 if piece.form == "lead" else 0.0
    return score + begins(piece.text) + 2.5 * shared(title, grams(piece.text)) - 1.5 * later(piece.text)


def _bring_back(page: Page, draft: Draft, others: Sequence[Draft]) -> None:
    """An article that breaks off goes on behind a later one: bring its end back."""
    bodies = draft.bodies()
    if not bodies or not bodies[-1].broken:
        return
    own = joined_grams(piece.text for piece in bodies)
    for other in others:
        at = _stranger(page, bodies[-1], own, other)
        if not at:
            continue
        bodies[-1].form = "text"
        moved = other.bodies()[at:]
        for piece in moved:
            other.pieces.remove(piece)
            piece.moved = "interleaved"
            piece.why = "it goes on with an article that breaks off before another one"
        place = draft.pieces.index(bodies[-1]) + 1
        draft.pieces[place:place] = moved
        return


def _stranger(page: Page, left: Piece, own: set[str], other: Draft) -> int:
    """Where in another article the end of one that breaks off begins: it fits, and its words are the one's, not the other's."""
    bodies = other.bodies()
    best, found = 0.0, 0
    for at in range(1, len(bodies)):
        before, piece = bodies[at - 1], bodies[at]
        if before.broken and fits(page, before, piece) > fits(page, left, piece):
            continue
        fit = fits(page, left, piece)
        if fit <= 0:
            continue
        mine = joined_grams(p.text for p in bodies[at:])
        theirs = joined_grams(p.text for p in bodies[:at])
        to_own, to_theirs = len((mine & own) - theirs), len((mine & theirs) - own)
        score = fit + 2.0 * (to_own - to_theirs) / (to_own + to_theirs + 2.0)
        if score > best and to_own > to_theirs:
            best, found = score, at
    return found


def join(page: Page, draft: Draft) -> None:
    """Run a paragraph that breaks off together with the piece that goes on with it."""
    out: list[Piece] = []
    last: Piece | None = None
    for piece in draft.pieces:
        if piece.role in _IN_ORDER:
            if last is not None and _goes_on(page, last, piece):
                if not last.moved == piece.moved == "reordered" or piece.start > last.end:
                    last.breaks.append((last.end, piece.start))
                last.role = "body"
                moved = last.moved
                extend(last, piece)
                last.moved = moved
                continue
            last = piece
        out.append(piece)
    draft.pieces = out
    draft.truncated = last is not None and last.broken


def _goes_on(page: Page, before: Piece, piece: Piece) -> bool:
    if piece.form == "lead" or before.role == "subhead":
        return False
    if not before.open:
        return page.indented and before.indent and not piece.indent and piece.form == before.form == "text" and not piece.open
    if not before.broken:
        if piece.form == "short" or shared(grams(before.text), grams(piece.text)) > 0.15:
            return False
        return begins(piece.text) < 0 or (begins(piece.text) == 0 and crosses(before.text, piece.text, page.text) >= 3)
    return fits(page, before, piece) > -1.0
