"""Photos that stand alone with their captions: 图片新闻 over 游客在古镇赏花。, its credit below."""

from __future__ import annotations

from . import labels
from .evidence import begins, grams, later, shared
from .lines import Piece
from .page import Page


def stands_alone(page: Page, at: int) -> bool:
    """A photo with its caption that belongs to no article: a paragraph with a credit below, its words not the article's."""
    piece = page.pieces[at]
    below = page.pieces[at + 1] if at + 1 < len(page.pieces) else None
    if piece.form not in ("text", "caption") or below is None or below.form != "credit" or len(piece.text) < (20 if begins(piece.text) == 2 or piece.form == "caption" else 36):
        return False
    # a caption's own form tells it; no other begins in the middle of a sentence
    if piece.form != "caption" and (begins(piece.text) < 0 or (at and page.surely_on(page.pieces[at - 1], piece))):
        return False
    if not page.drafts or not page.draft.pieces:
        piece.form, piece.why = "caption", "a photo that stands alone: a credit below, no title above"
        return False
    if not page.draft.recent():
        # a photo under a photo: neither has a title
        alone = page.draft.pieces[-1].role == "credit" and all(other.role in ("caption", "credit") for other in page.draft.pieces)
        piece.form = "caption" if alone else piece.form
        return alone
    if page.text.count(piece.text.rstrip("。")[-24:]) > 1:
        return False  # it says what the text around it says
    text = "".join(body.text for body in page.draft.recent())
    if piece.text.rstrip("。")[:30] in text or (later(piece.text) and piece.form == "text" and not page.draft.recent()[-1].broken):
        return False  # 据了解， goes on with what is told above
    title = next((other.grams for other in page.draft.pieces if other.role == "headline"), set())
    if "报道" in below.text and len(title & piece.grams) > 1:
        return False  # who reports with pictures writes articles too
    alone = shared(piece.grams, grams(text)) < 0.4
    if alone:
        piece.form, piece.why = "caption", "a photo that stands alone: a credit below, words that the article above has not"
    return alone


def names(page: Page, label: Piece, at: int) -> bool:
    """A label over a photo that stands alone, which has none of its words: a column's name, not the photo's title."""
    if label.form != "short" or label.grams & page.pieces[at].grams:
        return False
    above = page.pieces[at - 2] if at > 1 and page.pieces[at - 1] is label else None
    if above is not None and above.form == "short" and labels.is_name(label.text, above.text):
        return False  # who wrote it, under the title
    return (labels.is_label(label.text) or labels.is_column(label.text)) and stands_alone(page, at)
