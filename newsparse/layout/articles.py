"""Which lines belong together: titles, bylines and paragraphs → articles; what belongs to none → furniture."""

from __future__ import annotations

from bisect import bisect
from collections import Counter

from ..patterns import pattern
from . import titles
from .draft import Draft
from .evidence import begins, crosses, cuts_word, grams, joined, sentence_like, shared
from .forms import JUMP_PAGE
from .lines import Piece
from .masthead import page_number

#: a title in two parts: 线下精简“云”热烈 上海国际电影节开幕
_CONTINUES = pattern(r"[上下紧续]?接")
_HALVES = pattern(r"\S{4,}[ \u3000]+\S{4,}")
FURNITURE = frozenset(("masthead", "folio", "editor", "notice", "jump", "code", "rubric"))



class Page:
    """The pieces of one printed page while its articles are put together."""

    def __init__(self, pieces: list[Piece]) -> None:
        self.pieces = pieces
        self.drafts: list[Draft] = []
        self.furniture: list[Piece] = []
        gaps = Counter(piece.gap for piece in pieces[1:])
        #: the usual number of line breaks between two pieces
        self.usual = gaps.most_common(1)[0][0] if gaps else 1
        self._section: list[Piece] = []
        #: an article that goes on behind a picture or another article
        self._resumed: Draft | None = None
        self._why = ""
        texts = [piece for piece in pieces if piece.form == "text"]
        #: paragraphs are indented: what is not is a title or goes on with the line above
        self.indented = len(texts) > 1 and sum(piece.indent for piece in texts) >= 0.5 * len(texts)
        self._text: str | None = None
        self._foreign: list[int] = []

    @property
    def text(self) -> str:
        """What is printed, a line break between pieces; of a page without end the beginning."""
        if self._text is None:
            self._text = "\n".join(piece.text for piece in self.pieces)[:16_000]
        return self._text

    def foreign_between(self, before: Piece, piece: Piece) -> bool:
        """A rubric or another line of the page stands between the two."""
        if len(self._foreign) != len(self.furniture):
            self._foreign = sorted(other.start for other in self.furniture)
        return bisect(self._foreign, before.end) != bisect(self._foreign, piece.start)

    @property
    def draft(self) -> Draft:
        if not self.drafts:
            self.drafts.append(Draft())
        return self._resumed or self.drafts[-1]

    def wide(self, piece: Piece) -> bool:
        return piece.gap >= self.usual + 2

    def read(self) -> None:
        """Give every piece its role and its article."""
        pieces = self.pieces
        at = 0
        while at < len(pieces):
            if pieces[at].form in FURNITURE:
                self._drop(pieces[at])
                at += 1
            elif pieces[at].form in ("short", "byline", "deck"):
                end = at
                while end < len(pieces) and pieces[end].form in ("short", "byline", "deck", *FURNITURE):
                    end += 1
                if end - at > 1 and end < len(pieces) and titles.is_lead(pieces[end - 2 : end + 1], self.text, self.indented):
                    end -= 1
                    pieces[end].form = "text"
                self._group(at, end)
                at = end
            else:
                self._body(at)
                at += 1
        self._end_rubrics()

    def _end_rubrics(self) -> None:
        self.furniture += self._section
        self._section = []

    def _drop(self, piece: Piece) -> None:
        piece.role = piece.form
        piece.why = piece.why or f"by its form: {piece.form}"
        self.furniture.append(piece)
        if piece.form == "jump" and self.drafts:
            found = JUMP_PAGE.search(piece.text)
            number = page_number(found[1]) if found else None
            if _CONTINUES.search(piece.text) and "转" not in piece.text:
                self.draft.continued_from = self.draft.continued_from or number
            else:
                self.draft.continued_to = self.draft.continued_to or number

    def _rubric(self, piece: Piece) -> None:
        piece.role, piece.why = "rubric", piece.why or "a column's name"
        self._section.append(piece)

    def _body(self, at: int) -> None:
        """A paragraph, caption, credit or closing dateline: it goes to the article above."""
        piece = self.pieces[at]
        first = self._section and not (self.drafts and self.draft.pieces)
        if self._stands_alone(at) or first:
            self._open([])
        self._end_rubrics()
        piece.role = {"ending": "dateline", "lead": "body", "text": "body", "credit": "credit", "caption": "caption", "note": "note"}.get(piece.form, "body")
        above = self.pieces[at - 1] if at else None
        if piece.form == "text" and above is not None and above.role == "note" and len(above.text) < 8:
            piece.role, piece.why = "note", "under the name of an editor's note"
        piece.why = piece.why or {"credit": "names who took the picture", "caption": "tells what a picture shows", "note": "an editor's note"}.get(piece.form, "a paragraph")
        self._home(piece, at + 1 < len(self.pieces) and self.pieces[at + 1].form == "credit").add(piece)

    def _home(self, piece: Piece, credited: bool) -> Draft:
        """The article that a paragraph belongs to: the one above, or behind a picture the one before that goes on."""
        draft = self.draft
        if self._resumed:
            piece.move("interleaved", self._why)
        elif piece.form == "text" and not credited and len(self.drafts) > 1 and draft.pieces and draft.pieces[-1].role in ("caption", "credit"):
            words = piece.grams
            shares = [shared(words, joined(body.grams for body in other.recent())) for other in self.drafts[-5:-1]]
            own = shared(words, joined(other.grams for other in draft.pieces[-12:]))
            headed = any(other.role == "headline" for other in draft.pieces)
            if max(shares) > 0.12 and max(shares) >= own + (0.1 if headed else 0.04):
                self._why = "behind a picture the article before it goes on: its words are that one's"
                piece.move("interleaved", self._why)
                self._resumed = self.drafts[-5:-1][shares.index(max(shares))]
        return self.draft

    def _open(self, head: list[Piece]) -> None:
        """A new article, with the rubrics that stand right above it as its section."""
        self._resumed = None
        if not self.drafts or self.draft.pieces:
            self.drafts.append(Draft())
        draft = self.draft
        draft.pieces += head
        above = self._section
        if above:
            draft.section = above[-1].text if len(above[-1].text) > 1 or len(above) < 2 else "".join(piece.text for piece in above)
        self._end_rubrics()

    def _stands_alone(self, at: int) -> bool:
        """A photo with its caption that belongs to no article: a paragraph with a credit below, its words not the article's."""
        piece = self.pieces[at]
        below = self.pieces[at + 1] if at + 1 < len(self.pieces) else None
        if piece.form not in ("text", "caption") or below is None or below.form != "credit" or len(piece.text) < 36:
            return False
        if not self.drafts or not self.draft.pieces:
            piece.form, piece.why = "caption", "a photo that stands alone: a credit below, no title above"
            return False
        if not self.draft.recent():
            return False
        text = "".join(body.text for body in self.draft.recent())
        if piece.text.rstrip("。")[:30] in text:
            return False
        alone = shared(piece.grams, grams(text)) < 0.4
        if alone:
            piece.form, piece.why = "caption", "a photo that stands alone: a credit below, words that the article above has not"
        return alone

    def _group(self, start: int, end: int) -> None:
        """Short lines, bylines and decks between two paragraphs: a title, a subhead, a rubric, a caption or a broken line."""
        items = [piece for piece in self.pieces[start:end] if piece.form not in FURNITURE]
        loose = [piece for piece in self.pieces[start:end] if piece.form in FURNITURE]
        signed = next((at for at, piece in enumerate(items) if piece.form != "byline"), len(items))
        self._inside(items[:signed], end < len(self.pieces))
        items = items[signed:]
        below = self.pieces[end] if end < len(self.pieces) else None
        head_at = self._head_end(items, below, end) if items else 0
        if head_at:
            first = titles.parse(items[:head_at], self._place(end))
            self._inside(items[:first], head_at < len(items) or below is not None)
            for piece in loose:
                if piece.start < items[first].start:
                    self._drop(piece)
            loose = [piece for piece in loose if piece.start > items[first].start]
            self._open(self._head(items[first:head_at]))
            items = items[head_at:]
        self._inside(items, below is not None)
        for piece in loose:
            self._drop(piece)

    def _head(self, items: list[Piece]) -> list[Piece]:
        """The title's pieces without its rubrics, which wait to become the section, a kicker on the headline's line cut off."""
        head: list[Piece] = []
        for piece in items:
            if piece.role == "rubric":
                self._rubric(piece)
            elif piece.role == "headline" and not any(other.role == "kicker" for other in head):
                kicker = titles.kicker_on_line(piece)
                head += [kicker, piece] if kicker else [piece]
            elif piece.role != "joined":
                head.append(piece)
        return head

    def _place(self, end: int) -> titles.Place:
        bodies = self.draft.recent() if self.drafts else []
        return titles.Place(
            "\n".join(piece.text for piece in self.pieces[end : end + 8] if piece.form in ("text", "lead")),
            "\n".join(piece.text for piece in bodies), self.usual, self.indented, not self.drafts or not self.draft.pieces,
        )  # fmt: skip

    def _head_end(self, items: list[Piece], below: Piece | None, end: int) -> int:
        """How many of the items may be a title: those before the first byline or deck, or all where a lead follows."""
        fresh = not self.drafts or not self.draft.pieces
        for at, piece in enumerate(items):
            if piece.form == "byline" and at and (items[at - 1].form in ("short", "deck")):
                return at
        if below is None:
            return len(items) if fresh and len(items) > 1 else 0
        if len(items) > 1 and titles.is_name(items[-1].text, items[-2].text):
            items[-1].form = "byline"
            return len(items) - 1
        if titles.is_label(items[-1].text) and self._list(end):
            return len(items)
        if all(titles.is_rubric(piece.text) for piece in items) and not (below.form == "lead" and len(items) > 1):
            return 0
        if fresh or any(piece.form == "deck" for piece in items[1:]):
            return len(items)
        if self._broken(items, below):
            return 0
        return len(items) if below.form == "lead" or self._weak_head(items, below, end) else 0

    def _list(self, end: int) -> bool:
        """Two paragraphs and more that the same bullet begins: a round-up under one heading, no captions."""
        listed = 0
        while end + listed < len(self.pieces) and self.pieces[end + listed].text[0] in "●■◆★▲•·▶※○◎□◇":
            listed += 1
        if listed < 2 or len({piece.text[0] for piece in self.pieces[end : end + listed]}) > 1:
            return False
        for piece in self.pieces[end : end + listed]:
            piece.form = "text"
        return True

    def _broken(self, items: list[Piece], below: Piece) -> bool:
        """The last of the short lines is a paragraph's broken end, not a title."""
        piece = next((item for item in reversed(items) if not titles.is_rubric(item.text)), items[-1])
        if piece.form != "short" or not self.draft.recent():
            return False
        labels = [titles.is_label(item.text) for item in items[: items.index(piece)]]
        score = sentence_like(piece.text) - 2.5 * any(labels)
        if self.indented:
            score += 3.0 if piece.indent else -1.5
        if below.form == "lead":
            return score + self._wants(below) > 1.5
        if begins(below.text) < 0:
            score += 2.0
        score -= 3.0 * max(0.0, shared(piece.grams, below.grams) - 0.15)
        score += (0.0, 0.0, 1.0, 2.0, 3.0)[crosses(piece.text, below.text, self.text)] + 2.0 * cuts_word(piece.text, below.text)
        return score > 1.5

    def _wants(self, below: Piece) -> float:
        """The article above has no opening yet, and its title's words stand in this one."""
        title = next((piece.grams for piece in self.draft.pieces if piece.role == "headline"), set())
        first = self.draft.first()
        return 3.0 * (first is not None and begins(first.text) < 2 and shared(title, below.grams) > 0.4)

    def _weak_head(self, items: list[Piece], below: Piece, end: int) -> bool:
        """A title without byline or dateline below, told from a subhead by its words and what follows."""
        if all(titles.is_label(piece.text) for piece in items):
            return False
        piece = items[-1]
        if titles.is_label(piece.text):
            return False
        if len(items) > 1 and titles.is_place(items[-2].text):
            return True
        after = joined(p.grams for p in self.pieces[end : end + 3] if p.form in ("text", "lead"))
        before = joined(body.grams for body in self.draft.recent())
        words = piece.grams
        title = joined(p.grams for p in self.draft.pieces[:6] if p.role in ("kicker", "headline", "deck"))
        score = 3.0 * min(shared(words, after), 0.5) + 1.5 * min(shared(words, below.grams), 0.6)
        score -= 2.5 * shared(words, before) + 4.0 * shared(after, before) + 3.0 * max(0.0, shared(title, after) - 0.12)
        score += 2.5 * any(titles.is_label(item.text) for item in items[:-1])
        score += 1.5 * (begins(below.text) == 2) + 0.5 * (len(piece.text) >= 13) - 0.5 * (len(piece.text) < 10)
        score += 0.7 * (_HALVES.search(piece.text) is not None) + 1.0 * (piece.text[0] == "【") + 0.5 * ("——" in piece.text[2:-2])
        score -= 1.0 * (below.text[0] in "“答") + 1.5 * below.text.startswith(("问：", "问:")) + 1.0 * (piece.text[-1] in "？?—") + (len(piece.text) > 32 and "，" in piece.text)
        score -= 1.5 * any(body.form == "short" and abs(len(body.text) - len(piece.text)) < 3 for body in self.draft.recent())
        return score + self._led_later(words, title, end) > 0.6

    def _led_later(self, words: set[str], title: set[str], end: int) -> float:
        """A dateline's paragraph some lines below has the line's words, not the title's above: an opening that was displaced."""
        led = next((piece.grams for piece in self.pieces[end : end + 12] if piece.form == "lead"), None)
        if led is None:
            return 0.0
        return 2.5 * (shared(words, led) > 0.3 and shared(words, led) > shared(title, led))

    def _inside(self, items: list[Piece], more: bool) -> None:
        """Short lines within an article: its byline, or a rubric, a subhead, a caption or a paragraph's broken end."""
        for piece in items:
            bodies = self.draft.recent() if self.drafts else []
            if piece.form == "byline":
                piece.role, piece.why = "byline", "names who wrote it"
            elif piece.form == "deck":
                piece.role, piece.why = ("deck", "a dash begins it") if not bodies else ("subhead", "a dash begins it")
            elif bodies and bodies[-1].open and not more and not titles.is_rubric(piece.text):
                piece.role, piece.why = "body", "the last of a paragraph that breaks off"
            elif titles.is_rubric(piece.text) or (titles.is_label(piece.text) and not (bodies and not bodies[-1].broken)):
                self._rubric(piece)
                continue
            else:
                piece.role, piece.why = "body", "a short line in an article"
            self.draft.add(piece)
