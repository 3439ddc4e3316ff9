"""Whether short lines over a paragraph begin an article: `小流域治理带来好收成` over a lead does, `修好一条渠` in a report does not."""

from __future__ import annotations

from ..patterns import pattern
from . import labels
from .evidence import (
    TAIL,
    begins,
    broken_word,
    crosses,
    cuts_word,
    joined,
    later,
    opens_with_word,
    said_on,
    sentence_like,
    shared,
)
from .forms import SALUTATION
from .lines import Piece
from .order import fits
from .page import Page
from .seams import belongs

#: how sure a seam must be under a column's name alone
SURELY = 4.0
#: what fits less well does not go on with what breaks off above
_FITS = 0.7
#: what so long a line says is no title where the text says it too
_SAID = 14
#: within so many paragraphs an article says its title again, so much of which the article above may have
_SOON_BELOW, _RETOLD = 3, 0.25
#: a note below a letter, not over a story
_AFTER = pattern(r"[（(【\[]?(?:编者附记|编后)")
#: a report's part
_NUMBERED = pattern(r"第?[一二三四五六七八九十]{1,3}[、，．.：:]|[（(][一二三四五六七八九十]{1,3}[)）]|[0-9０-９]{1,2}[.．、]")
#: so few words are the same by chance; so many a paragraph has that tells anything
_STRANGE, _TELLS = 0.04, 8
#: what a row of lines between paragraphs tells against a title, how many pieces on the next one is sought, how much longer or shorter it may be
_ROW, _NEAR, _ALIKE = 1.5, 8, 5
#: what a dateline further down tells for a title under an article that has its own, and how far down
_LED, _FAR = 2.0, 12
_COMMAS = frozenset("，,")
#: no title ends with what opens a quotation or brackets
_OPENS = frozenset("“‘「『（(《〈【")
#: what a label over a line tells against a sentence cut off, and so surely a line is one whatever stands over it
_OVER, _SURELY_CUT = 2.5, 3.0
#: what two lines in a row under a whole paragraph tell for a title with its deck: subheads stand alone
_TWO = 1.5
#: a title in two parts: 线下简朴“云”热闹 青山国际戏剧节开幕
_HALVES = pattern(r"\S{4,}[ \u3000]+\S{4,}")


def head_end(page: Page, items: list[Piece], below: Piece | None, end: int) -> int:
    """How many of the items may be a title: those before the first byline or deck, or all where a lead follows."""
    # a picture that stands alone above is no article that the lines could be a subhead of
    fresh = page.fresh or (page.signed and (below is None or not page.runs_on(items[-1], below, 2.0))) or (not page.draft.recent() and all(piece.role in ("caption", "credit") for piece in page.draft.pieces))
    if (page.text_first or page.titles_below) and below is not None and below.form == "text" and not fresh and all(piece.role != "headline" for piece in page.draft.pieces):
        return 0  # its own title is still to come
    if end and page.pieces[end - 1].form == "dated":
        return len(items)
    for at, piece in enumerate(items):
        if at and items[at - 1].form in ("short", "deck") and (piece.form == "byline" or (piece.form == "short" and below is not None and labels.signs(piece.text))):
            piece.form = "byline"
            return at
    if below is None:
        return len(items) if fresh and len(items) > 1 else 0
    if below.form == "verse":
        for at, piece in enumerate(items[1:], start=1):
            if piece.form == "short" and (labels.is_person(piece.text) or labels.signs(piece.text) or labels.is_name(piece.text, items[at - 1].text)):
                piece.form = "byline"
                return at
    # no broken line of a paragraph has the blank of a short name: 王 飞
    named = len(items) > 1 and (labels.is_name(items[-1].text, items[-2].text) or labels.is_person(items[-1].text))
    if named and (len(items[-1].text.split()) > 1 or labels.is_person(items[-1].text) or _named(items[-1].text, items[-2], below.text) or not page.runs_on(items[-1], below)):
        items[-1].form = "byline"
        return len(items) - 1
    pictured = below.form == "credit" or (not page.fresh and page.draft.pieces[-1].role in ("caption", "credit"))
    said = len(items[-1].text) > _SAID and page.text.count(items[-1].text) > 1
    twice = said and len(items) > 1 and items[-1].text == items[-2].text
    said = said and (twice or not _retold(page, items[-1], below, end))
    if pictured and said:
        return 0  # a picture's caption, which the text says too
    if said and below.form != "lead" and (twice or (len(items) == 1 and page.recent())):
        return 0  # a picture's caption, as often
    if (labels.is_label(items[-1].text) and _list(page, end)) or (below.form == "text" and _announces(items)):
        return len(items)
    if below.form == "row":
        return len(items) if fresh or shared(items[-1].grams, joined(body.grams for body in page.draft.recent())) < 0.4 else 0
    if all(labels.is_rubric(piece.text) for piece in items) and not (below.form == "lead" and len(items) > 1):
        return 0
    if fresh or any(piece.form == "deck" for piece in items[1:]):
        return len(items)
    if _broken(page, items, below) or (len(items) == 1 and items[0].text.count("“") > items[0].text.count("”")):
        return 0
    if below.form == "lead" or (below.form == "text" and SALUTATION.fullmatch(below.text)) or (below.form == "note" and not _AFTER.match(below.text)):
        return len(items)
    if below.form == "text" and end + 1 < len(page.pieces) and page.pieces[end + 1].form == "credit" and not _COMMAS.isdisjoint(items[-1].text):
        return 0  # a picture stands in a broken paragraph
    if page.runs_on(items[-1], below, 3.5 if _tells(page, items[-1], end) else 2.0):
        return 0
    return len(items) if _weak_head(page, items, below, end) else 0


def before_lead(page: Page, at: int, end: int) -> int:
    """Where the first paragraph begins that is broken under a title, its lines no decks: 俄军打击乌军人⏎⏎员、装甲车。"""
    first = end
    while first - at > 1 and page.pieces[first - 1].form == "short" and not _named(page.pieces[first - 1].text, page.pieces[first - 2], page.pieces[first].text) and page.runs_on(page.pieces[first - 1], page.pieces[first]):
        first -= 1
        page.pieces[first].form = "text"
    title = page.pieces[first - 1]
    if first == end or (title.form == "short" and not labels.is_label(title.text) and not title.broken):
        return first
    if first == end - 1 and page.runs_on(page.pieces[first], page.pieces[end], SURELY):
        return first
    for piece in page.pieces[first:end]:
        piece.form = "short"
    return end


def _named(text: str, above: Piece, below: str) -> bool:
    """A name alone right under a title: who wrote it, save where the text goes on with what he says."""
    if above.form != "short" or labels.is_label(above.text) or TAIL.match(below):
        return False
    return labels.is_person(text) or (labels.is_name(text, above.text) and not belongs(text, below))


def _announces(items: list[Piece]) -> bool:
    """A notice's name, its number below it: 国有建设用地出让公告, （青自然资告字〔2024〕37号）."""
    numbered = len(items) > 1 and items[-1].text[0] in "（(" and items[-1].text[-1] in "）)"
    return labels.is_announcement(items[-1 - numbered].text)


def _tells(page: Page, piece: Piece, end: int) -> bool:
    """Its words are those of the paragraphs below, not of the article above: a title, though it looks like a displaced column's beginning."""
    after = joined(other.grams for other in page.pieces[end + 1 : end + 6] if other.form in ("text", "lead"))
    above = joined(body.grams for body in page.recent())
    return _COMMAS.isdisjoint(piece.text) and shared(piece.grams, after) > 0.45 and shared(piece.grams, above) < 0.15


def _retold(page: Page, piece: Piece, below: Piece, end: int) -> bool:
    """An article's first sentences say its title again: 青山建成新渠⏎今天（3日），青山建成新渠，……"""
    opens = begins(below.text)
    if opens < 0 or shared(piece.grams, joined(body.grams for body in page.recent())) >= _RETOLD:
        return False
    soon = page.pieces[end : end + _SOON_BELOW] if opens else (below,)
    return any(piece.text in other.text.partition("。")[0] for other in soon)


def _list(page: Page, end: int) -> bool:
    """Two paragraphs and more that the same bullet begins: a round-up under one heading, no captions."""
    listed = 0
    while end + listed < len(page.pieces) and page.pieces[end + listed].text[0] in "●■◆★▲•·▶※○◎□◇":
        listed += 1
    if listed < 2 or len({piece.text[0] for piece in page.pieces[end : end + listed]}) > 1:
        return False
    for piece in page.pieces[end : end + listed]:
        piece.form = "text"
    return True


def _broken(page: Page, items: list[Piece], below: Piece) -> bool:
    """The last of the short lines is a paragraph's broken end, not a title."""
    piece = next((item for item in reversed(items) if not labels.is_rubric(item.text)), items[-1])
    if piece.form != "short" or not page.draft.recent():
        return False
    if piece.text[-1] in _OPENS:
        return True
    over = [labels.is_label(item.text) for item in items[: items.index(piece)]]
    score = sentence_like(piece.text)
    # a column's name may be torn from its place and stand over the rest of a sentence
    score -= (0.4 * _OVER if score >= _SURELY_CUT and len(over) == 1 else _OVER) * any(over)
    score -= 2.0 * (piece.text[0] == "【" or _HALVES.search(piece.text) is not None)
    if page.indented:
        score += 3.0 if piece.indent else -1.5
    if below.form == "lead":
        return score + _wants(page, below) > 1.5
    whole = crosses(piece.text, below.text, page.text)
    if begins(below.text) < 0:
        # a displaced column below a title may begin anywhere
        score += 2.0 if whole or broken_word(piece.text, below.text) else 0.5
    score -= 3.0 * max(0.0, shared(piece.grams, below.grams) - 0.15)
    score += (0.0, 0.0, 1.0, 2.0, 3.0)[whole] + 2.0 * cuts_word(piece.text, below.text)
    return score > 1.5


def _wants(page: Page, below: Piece) -> float:
    """The article above has no opening yet, and its title's words stand in this one."""
    title = next((piece.grams for piece in page.draft.pieces if piece.role == "headline"), set())
    first = page.draft.first()
    return 3.0 * (first is not None and begins(first.text) < 2 and shared(title, below.grams) > 0.4)


def _weak_head(page: Page, items: list[Piece], below: Piece, end: int) -> bool:
    """A title without byline or dateline below, told from a subhead by its words and what follows."""
    if all(labels.is_label(piece.text) for piece in items):
        return _elsewhere(page, below, end)
    if len(items) > 1 and labels.is_label(items[-1].text) and not labels.is_label(items[-2].text):
        items = items[:-1]  # a column's name torn from its place, below the title, or the title's last word
    piece = items[-1]
    if labels.is_label(piece.text) or (piece.text[0] in "（(" and piece.text[-1] in "）)"):
        return False
    if len(items) > 1 and labels.is_place(items[-2].text):
        return True
    after = joined(p.grams for p in page.pieces[end : end + 4] if p.form in ("text", "lead"))
    before = joined(body.grams for body in page.draft.recent())
    near = len(items) > 1 and piece.gap < page.usual and not labels.is_label(items[-2].text)
    words = piece.grams | items[-2].grams if near else piece.grams
    title = joined(p.grams for p in page.draft.pieces[:6] if p.role in ("kicker", "headline", "deck"))
    score = 3.0 * min(shared(words, after), 0.5) + 1.5 * min(shared(words, below.grams), 0.6)
    score -= 2.5 * shared(words, before) + 4.0 * shared(after, before) + 3.0 * max(0.0, shared(title, after) - 0.12)
    score += 2.5 * any(labels.is_label(item.text) for item in items[:-1]) - 2.5 * max(0.0, shared(words, title) - 0.1)
    score += 2.0 * near  # lines nearer to each other than paragraphs are a title's
    score += _TWO * _two(page, items)
    opens = begins(below.text) == 2 or said_on(below.text)
    score += 1.5 * opens + 0.5 * (len(piece.text) >= 13) - 0.5 * (len(piece.text) < 10)
    score += 0.7 * (_HALVES.search(piece.text) is not None) + 1.0 * (piece.text[0] == "【") + 0.5 * ("——" in piece.text[2:-2])
    score -= 1.0 * (piece.text[0] in "“「" and piece.text[-1] in "”」")  # what somebody says is rather a subhead
    score -= 2.0 * (_NUMBERED.match(piece.text) is not None)
    score -= 1.0 * (below.text[0] in "“答" and not opens) + 1.5 * below.text.startswith(("问：", "问:")) + 1.0 * (piece.text[-1] in "？?—") + (len(piece.text) > 32 and not _COMMAS.isdisjoint(piece.text))
    told = any(body.role == "byline" or body.form == "lead" for body in page.draft.pieces[:8])
    score -= _ROW * (told and len(items) == 1 and begins(below.text) >= 0 and opens_with_word(below.text) and _next_alone(page, piece, end))
    recent = page.recent()
    last = page.draft.pieces[-1]
    score += 1.8 * (last.role == "credit") + 0.8 * (last.role == "caption") + 2.0 * (last.form == "verse")  # no subhead stands under a picture or a poem
    score -= 1.5 * any(_subhead(page, body, next_one, piece) for body, next_one in zip(recent, (*recent[1:], None), strict=False))
    if recent and not recent[-1].open:
        # no subhead stands over the middle of a sentence: a displaced column follows
        score += 2.0 * (begins(below.text) < 0)
    above = items[-2] if len(items) > 1 else recent[-1] if recent else None
    # what breaks off above goes on elsewhere: a subhead stands between whole paragraphs
    score += 1.0 * (above is not None and above.broken and fits(page, above, below) < _FITS)
    score += _LED * (told and _led_next(page, end))
    return score + _led_later(page, words, title, end) > 0.6


def _two(page: Page, items: list[Piece]) -> bool:
    """Two different lines in a row, neither a sentence cut off, under a paragraph that is whole: a title and its deck."""
    recent = page.recent()
    if len(items) < 2 or not recent or recent[-1].open or items[-1].text == items[-2].text:
        return False
    return all(item.form == "short" and not item.broken and not labels.is_label(item.text) and sentence_like(item.text) <= 1.0 for item in items[-2:])


def _next_alone(page: Page, piece: Piece, end: int) -> bool:
    """The next short line stands alone between whole paragraphs too and is about as long: subheads stand in rows, who signs over none."""
    above: Piece | None = None
    for at in range(end, min(end + _NEAR, len(page.pieces) - 1)):
        other, below = page.pieces[at], page.pieces[at + 1]
        if other.form == "text":
            above = other
        elif other.form == "short" and not labels.is_label(other.text):
            whole = above is not None and not above.open and below.form == "text" and begins(below.text) >= 0
            return whole and not other.broken and _COMMAS.isdisjoint(other.text) == _COMMAS.isdisjoint(piece.text) and page.pieces[at - 1] is above and abs(len(other.text) - len(piece.text)) <= _ALIKE
        elif other.form not in ("caption", "credit", "code"):
            return False
    return False


def _elsewhere(page: Page, below: Piece, end: int) -> bool:
    """Under a label stands what the whole article above has no word of: 草原谚语 over sayings, not 法院判决 in a report."""
    recent = page.recent()
    if not recent or recent[-1].open or below.form not in ("text", "row") or later(below.text):
        return False
    before = joined(body.grams for body in recent)
    after = joined(piece.grams for piece in page.pieces[end : end + 4] if piece.form in ("text", "lead", "row"))
    return len(below.grams) > _TELLS and shared(below.grams, before) < _STRANGE and shared(after, before) < 1.5 * _STRANGE


def _subhead(page: Page, body: Piece, after: Piece | None, piece: Piece) -> bool:
    """A short line as long as the piece stands in the article above, no broken paragraph's beginning: both may be subheads."""
    return body.form == "short" and abs(len(body.text) - len(piece.text)) < 3 and not page.runs_on(body, after)


def _led_next(page: Page, end: int) -> bool:
    """A dateline's paragraph stands below, no other title over it: that of a displaced article's opening."""
    for piece in page.pieces[end : end + _FAR]:
        if piece.form == "lead":
            return True
        if piece.form == "byline" or (piece.form == "short" and not piece.broken and not labels.is_label(piece.text)):
            return False
    return False


def _led_later(page: Page, words: set[str], title: set[str], end: int) -> float:
    """A dateline's paragraph some lines below has the line's words, not the title's above: an opening that was displaced."""
    led = next((piece.grams for piece in page.pieces[end : end + 12] if piece.form == "lead"), None)
    if led is None:
        return 0.0
    return 2.5 * (shared(words, led) > 0.3 and shared(words, led) > shared(title, led))
