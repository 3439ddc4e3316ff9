"""Which lines belong together: titles, bylines and paragraphs → articles; what belongs to none → furniture."""

from __future__ import annotations

from ..patterns import pattern
from . import heads, labels, photos, titles, under
from .draft import Draft
from .evidence import begins, crosses, cuts_word, joined, opens_with_word, shared
from .forms import JUMP_PAGE
from .lines import CLOSING, Piece
from .masthead import page_number
from .page import ENTRIES, FURNITURE, Page
from .seams import belongs

#: what may stand among the lines over a paragraph
_HEADING = frozenset(("short", "byline", "deck")) | FURNITURE - ENTRIES
_CONTINUES = pattern(r"[上下紧续]?接")


class Reader(Page):
    """Gives every line of a page its role and its article."""

    def __init__(self, pieces: list[Piece], columned: bool = False) -> None:
        super().__init__(pieces, columned)
        self._section: list[Piece] = []
        self._why = ""
        #: the article above has its title under it: what follows is another
        self._closed = False
        self.titles_below = under.stand(self)

    def read(self) -> None:
        """Give every piece its role and its article."""
        pieces = self.pieces
        at = 0
        while at < len(pieces):
            if pieces[at].form in ENTRIES:
                self._enter(pieces[at])
                at += 1
            elif pieces[at].form in FURNITURE:
                self._drop(pieces[at])
                at += 1
            elif pieces[at].form in ("short", "byline", "deck"):
                end = at
                while end < len(pieces) and pieces[end].form in _HEADING:
                    end += 1
                if end < len(pieces):
                    end = heads.before_lead(self, at, end)
                self._group(at, end)
                at = end
            else:
                self._body(at)
                at += 1
        self._end_rubrics()

    def _end_rubrics(self) -> None:
        self.furniture += self._section
        self._section = []

    def _enter(self, piece: Piece) -> None:
        """An article begins below, whatever stands above."""
        if piece.form == "section":
            self._rubric(piece)
            return
        self._end_rubrics()
        piece.role, piece.why = "folio", "stands over each article of the archive"
        self.furniture.append(piece)
        self.resumed, self._closed = None, False
        if self.drafts and self.draft.pieces:
            self.drafts.append(Draft())

    def _drop(self, piece: Piece) -> None:
        if piece.form == "rubric":
            self._rubric(piece)
            return
        piece.role = "masthead" if piece.form in ("origin", "dated") else piece.form
        piece.why = piece.why or f"by its form: {piece.form}"
        self.furniture.append(piece)
        self._closed = self._closed or (piece.form == "origin" and bool(self.recent()))
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
        if piece.form == "text" and piece.text[-1] not in CLOSING and self._leads_on(at):
            piece.role, piece.why = "deck", "no sentence's end, between the title and the opening"
            self.draft.add(piece)
            return
        credited = at + 1 < len(self.pieces) and self.pieces[at + 1].form == "credit"
        if self._closed and piece.form == "text" and not credited and under.digest(self, piece):
            piece.role, piece.why = "deck", "says again under the title what the article tells"
            self._entitle([piece])
            return
        if (photos.stands_alone(self, at) or first or self._ended(piece)) and (self.fresh or not self.entered):
            self._open([])
        self._end_rubrics()
        piece.role = {"ending": "dateline", "lead": "body", "text": "body", "credit": "credit", "caption": "caption", "note": "note"}.get(piece.form, "body")
        above = self.pieces[at - 1] if at else None
        if piece.form == "text" and above is not None and above.role == "note" and len(above.text) < 8:
            piece.role, piece.why = "note", "under the name of an editor's note"
        piece.why = piece.why or {"credit": "names who took the picture", "caption": "tells what a picture shows", "note": "an editor's note"}.get(piece.form, "a paragraph")
        self._home(piece, credited).add(piece)

    def _leads_on(self, at: int) -> bool:
        """A paragraph under a title, with a dateline's below it that is the opening, or another one that it does not run on in."""
        if not self.drafts or self.draft.recent() or all(piece.role != "headline" for piece in self.draft.pieces):
            return False
        piece = self.pieces[at]
        below = next(iter(self.pieces[at + 1 : at + 2]), piece)
        if below.form in ("text", "short") and self.surely_on(piece, below):
            return False
        if below is not piece and below.form == "text" and "。" not in piece.text and begins(piece.text) < 2 and begins(below.text) >= 0 and not self.runs_on(piece, below):
            return True
        if "。" in piece.text or begins(piece.text) < 0:
            return False  # a displaced column
        return next((piece.form for piece in self.pieces[at : at + 6] if piece.form != "text"), "") == "lead"

    def _ended(self, piece: Piece) -> bool:
        """The article above is whole, on a page whose titles stand under their texts."""
        if self._closed:
            return piece.form == "lead" or (piece.form == "text" and self.draft.pieces[-1].role not in ("caption", "credit"))
        bodies = self.recent()
        if (self.text_first or self.titles_below) and piece.form == "lead" and self.draft.pieces and all(other.role != "headline" for other in self.draft.pieces):
            return self.draft.pieces[-1].role == "credit" or not (bodies and bodies[-1].broken)
        return self.titles_below and piece.form == "lead" and bool(bodies) and not bodies[-1].broken

    def _home(self, piece: Piece, credited: bool) -> Draft:
        """The article that a paragraph belongs to: the one above, or behind a picture the one before that goes on."""
        draft = self.draft
        if self.resumed:
            piece.move("interleaved", self._why)
        elif piece.form == "text" and not credited and len(self.drafts) > 1 and draft.pieces and draft.pieces[-1].role in ("caption", "credit"):
            words = piece.grams
            shares = [shared(words, joined(body.grams for body in other.recent())) for other in self.drafts[-5:-1]]
            own = shared(words, joined(other.grams for other in draft.pieces[-12:]))
            headed = any(other.role == "headline" for other in draft.pieces)
            last = next(reversed(self.drafts[-2].recent()), None)
            if not headed and last is not None and self.surely_on(last, piece):
                self._why = "behind a picture the article before it goes on in the middle of a sentence"
                piece.move("interleaved", self._why)
                self.resumed = self.drafts[-2]
            elif max(shares) > 0.12 and max(shares) >= own + (0.1 if headed else 0.04):
                self._why = "behind a picture the article before it goes on: its words are that one's"
                piece.move("interleaved", self._why)
                self.resumed = self.drafts[-5:-1][shares.index(max(shares))]
        return self.draft

    def _open(self, head: list[Piece]) -> None:
        """A new article, with the rubrics that stand right above it as its section."""
        self.resumed = None
        self._closed = False
        if not self.drafts or self.draft.pieces:
            self.drafts.append(Draft())
        draft = self.draft
        draft.pieces += head
        above = self._section
        if above:
            draft.section = above[-1].text if len(above[-1].text) > 1 or len(above) < 2 else "".join(piece.text for piece in above)
        self._end_rubrics()

    def _group(self, start: int, end: int) -> None:
        """Short lines, bylines and decks between two paragraphs: a title, a subhead, a rubric, a caption or a broken line."""
        items = [piece for piece in self.pieces[start:end] if piece.form not in FURNITURE]
        loose = [piece for piece in self.pieces[start:end] if piece.form in FURNITURE]
        if items and self._signs(items, self.pieces[end] if end < len(self.pieces) else None):
            items[0].form = "byline"
        signed = next((at for at, piece in enumerate(items) if piece.form != "byline"), len(items))
        self._inside(items[:signed], self.pieces[end] if end < len(self.pieces) else None)
        items = items[signed:]
        items = items[self._titled_below(items, end) :]
        below = self.pieces[end] if end < len(self.pieces) else None
        over = [items.pop()] if below and items and photos.names(self, items[-1], end) else []
        head_at = heads.head_end(self, items, below, end) if items and (self.fresh or not self.entered) else 0
        if head_at:
            first = titles.parse(items[:head_at], self._place(end))
            self._inside(items[:first], items[head_at] if head_at < len(items) else below)
            for piece in loose:
                if piece.start < items[first].start:
                    self._drop(piece)
            loose = [piece for piece in loose if piece.start > items[first].start]
            self._open(self._head(items[first:head_at]))
            items = items[head_at:]
        self._inside(items, below)
        for piece in over:
            self._rubric(piece)
        for piece in loose:
            self._drop(piece)

    def _signs(self, items: list[Piece], below: Piece | None) -> bool:
        """A name alone below an article that names nobody over it, and above the next title."""
        bodies = self.recent()
        if items[0].form != "short" or not bodies or bodies[-1].open or not (len(items) > 1 or below is None or below.form == "lead"):
            return False
        return (labels.is_person(items[0].text) or labels.signs(items[0].text)) and all(piece.role != "byline" for piece in self.draft.pieces)

    def _titled_below(self, items: list[Piece], end: int) -> int:
        """Give the article above the title that stands under it; how many of the lines it takes."""
        count = under.titles(self, items, end) if items and not self._closed else 0
        if count:
            text = "\n".join(piece.text for piece in self.recent())
            lines = [piece for piece in items[:count] if piece.form != "byline"]
            first = titles.parse(lines, titles.Place(text, "", self.usual, False, True, "", False))
            self._inside(lines[:first], lines[first])
            signed = [piece for piece in items[:count] if piece.form == "byline"]
            for piece in signed:
                piece.role, piece.why = "byline", "names who wrote it"
            self._entitle(self._head(lines[first:]) + signed)
            self._closed = self.titles_below = True
        return count

    def _entitle(self, head: list[Piece]) -> None:
        """Put lines under an article's text over it, below those that are there already."""
        pieces = self.draft.pieces
        at = next((at for at, piece in enumerate(pieces) if piece.role not in ("kicker", "headline", "deck")), len(pieces))
        for piece in head:
            piece.move("reordered", "the title stands under its text")
        pieces[at:at] = head

    def _head(self, items: list[Piece]) -> list[Piece]:
        """The title's pieces without its rubrics, which wait to become the section, a kicker on the headline's line cut off."""
        head: list[Piece] = []
        for piece in items:
            if piece.role == "rubric":
                self._rubric(piece)
            elif piece.role == "headline" and (kicker := titles.kicker_on_line(piece, any(other.role == "kicker" for other in head))):
                for other in [other for other in head if other.role == "kicker"]:
                    head.remove(other)
                    self._rubric(other)
                head += [kicker, piece]
            elif piece.role != "joined":
                head.append(piece)
        return head

    def _place(self, end: int) -> titles.Place:
        bodies = self.recent()
        return titles.Place(
            "\n".join(piece.text for piece in self.pieces[end : end + 8] if piece.form in ("text", "lead")),
            "\n".join(piece.text for piece in bodies), self.usual, self.indented, self.fresh, bodies[-1].text if bodies and bodies[-1].broken else "", self._displaced(),
        )  # fmt: skip

    def _displaced(self) -> bool:
        """The article above begins in the middle of a sentence."""
        first = self.draft.first() if self.drafts else None
        return first is not None and (begins(first.text) < 0 or not opens_with_word(first.text))

    def _broken_label(self, piece: Piece, bodies: list[Piece], below: Piece | None) -> bool:
        """A line as short as a label is a piece of a broken paragraph: the word runs over the break above or below it."""
        if bodies and bodies[-1].broken and piece.text not in labels.RUBRICS and belongs(bodies[-1].text, piece.text):
            return True
        if len(labels.bare(piece.text)) > 1 and labels.is_rubric(piece.text) and (below is None or piece.text + below.text[:2] not in self.text):
            return self.runs_on(piece, below, heads.SURELY)
        if bodies and bodies[-1].broken and below is not None and cuts_word(bodies[-1].text, below.text):
            return False
        above = bodies[-1] if bodies and bodies[-1].broken else None
        after = self.runs_on(piece, below)
        if above is None or below is None:
            return after
        return cuts_word(above.text, piece.text) or (after and (above.text[-1] in "，、" or crosses(above.text, piece.text + below.text, self.text) > 2))

    def _inside(self, items: list[Piece], last: Piece | None) -> None:
        """Short lines within an article: its byline, or a rubric, a subhead, a caption or a paragraph's broken end."""
        for piece, below in zip(items, (*items[1:], last), strict=False):
            bodies = self.recent()
            if piece.form == "byline":
                piece.role, piece.why = "byline", "names who wrote it"
            elif piece.form == "deck" and not (bodies and self.runs_on(piece, below)):
                piece.role, piece.why = ("deck", "a dash begins it") if not bodies else ("subhead", "a dash begins it")
            elif bodies and bodies[-1].open and last is None and not labels.is_rubric(piece.text):
                piece.role, piece.why = "body", "the last of a paragraph that breaks off"
            elif not self._broken_label(piece, bodies, below) and (labels.is_rubric(piece.text) or ((labels.is_label(piece.text) or labels.is_column(piece.text)) and not (bodies and not bodies[-1].broken))):
                self._rubric(piece)
                continue
            else:
                piece.role, piece.why = "body", "a short line in an article"
            self.draft.add(piece)
