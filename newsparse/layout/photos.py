"""Photos that stand alone with their captions: 图片新闻 over 游客在古镇赏花。, its credit below."""

from __future__ import annotations

from . import labels
from .evidence import LISTED, begins, broken_word, grams, later, opens_with_word, shared, tears_word
from .lines import Piece
from .page import Page
from .seams import belongs

#: a caption is as long where nothing but its words tells it, where it begins as a story does, and where it has hardly a word of the article above
_LEAST, _BEGUN, _STRANGE = 36, 20, 14
#: so many letters of its end are not the same by chance
_AGAIN = 16
#: so much of its words stands in the article above, so much of a short one's
_SHARED, _HARDLY = 0.4, 0.12


def stands_alone(page: Page, at: int) -> bool:
    """A photo with its caption that belongs to no article: a paragraph with a credit below, its words not the article's."""
    piece = page.pieces[at]
    below = page.pieces[at + 1] if at + 1 < len(page.pieces) else None
    if piece.form not in ("text", "caption") or below is None or below.form != "credit":
        return False
    surely = len(piece.text) >= (_BEGUN if begins(piece.text) == 2 or piece.form == "caption" else _LEAST)
    if not surely and (len(piece.text) < _STRANGE or piece.text[-1] != "。"):
        return False
    # a caption's own form tells it; no other begins in the middle of a sentence
    if piece.form != "caption" and (begins(piece.text) < 0 or (at and _tears(page.pieces[at - 1], piece))):
        return False
    surely = surely and not (at and piece.form != "caption" and page.surely_on(page.pieces[at - 1], piece))
    if not page.drafts or not page.draft.pieces:
        if surely:
            piece.form, piece.why = "caption", "a photo that stands alone: a credit below, no title above"
        return False
    if not page.draft.recent():
        # a photo under a photo: neither has a title
        alone = surely and page.draft.pieces[-1].role == "credit" and all(other.role in ("caption", "credit") for other in page.draft.pieces)
        piece.form = "caption" if alone else piece.form
        return alone
    if page.text.count(piece.text.rstrip("。").removeprefix("图为")[-_AGAIN:]) > 1:
        return False  # it says what the text around it says
    text = "".join(body.text for body in page.draft.recent())
    if piece.text.rstrip("。")[:30] in text or (later(piece.text) and piece.form == "text" and not page.draft.recent()[-1].broken):
        return False  # 据了解， goes on with what is told above
    title = next((other.grams for other in page.draft.pieces if other.role == "headline"), set())
    if "报道" in below.text and len(title & piece.grams) > 1:
        return False  # who reports with pictures writes articles too
    alone = shared(piece.grams, grams(text)) < (_SHARED if surely else _HARDLY)
    if alone:
        piece.form, piece.why = "caption", "a photo that stands alone: a credit below, words that the article above has not"
    return alone


def _tears(above: Piece, piece: Piece) -> bool:
    """The break above the piece runs through a word: it is what the paragraph goes on with."""
    left, right = above.text, piece.text
    return above.broken and ((begins(right) == 0 and not opens_with_word(right)) or tears_word(left, right) or belongs(left, right) or broken_word(left, right) > LISTED)


def names(page: Page, label: Piece, at: int) -> bool:
    """A label over a photo that stands alone, which has none of its words: a column's name, not the photo's title."""
    if label.form != "short" or label.grams & page.pieces[at].grams:
        return False
    above = page.pieces[at - 2] if at > 1 and page.pieces[at - 1] is label else None
    if above is not None and above.form == "short" and labels.is_name(label.text, above.text):
        return False  # who wrote it, under the title
    return (labels.is_label(label.text) or labels.is_column(label.text)) and stands_alone(page, at)
