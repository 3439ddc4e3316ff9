"""Rubric, kicker, headline and deck in the lines before a byline or a lead: `图见`, `阿拉善左旗 “惠民直通车”直达群众家门口`."""

from __future__ import annotations

from collections.abc import Sequence

from ..named import NamedTuple
from ..patterns import pattern
from .evidence import (
    begins,
    broken_word,
    closes_with_word,
    crosses,
    cuts_word,
    grams,
    hangs,
    opens_with_word,
    sentence_like,
    shared,
)
from .labels import RUBRICS, bare, is_body, is_column, is_label, is_paired, is_place, is_rubric
from .lines import Piece, cut

_COMMA = pattern(r"[，,]")
KICKS = pattern(r"(?:强调|指出|要求|表示|提出|时说|时讲话|称|：|:|——|—|第[0-9０-９一二三四五六七八九十]{1,3}[轮届季]|致[电函信]|[来贺]电|(?:发出|下发|印发|发布)[\u4e00-\u9fff]{0,4}(?:通知|通报|号召|倡议|命令|指示)|作出(?:重要)?(?:批示|指示))$")
#: words that lead on to a sentence are no headline: 在各级党委的关怀下
_ADVERB = pattern("(?:在|为|随着|经过|根据|响应|通过|继|自|从|当)[^，。]{4,}(?:[下中后时前际]|以来|之际)")
#: over what somebody says: 专访葡萄育种专家 “好酒是种出来的”
_TALK = pattern(r"(?:本报)?(?:专访|对话|访|访谈)")
_SAID = frozenset("“”「」")
#: a column's name is no longer
_COLUMN = 8
#: each line of a couplet is no longer
_COUPLET = 16
#: verbs and adverbs that want what stands in the next line: 松江县今年修成⏎第二座水库
_UNDONE = pattern("(?:[建修制研办改]成|迎来|成为|获得|荣获|夺得|实现|达到|超过|突破|打造|走进|评为|称为|变成|发现|造成|导致|引发|带动|助力|推动|促进|加快|着力|积极|全面|深入|切实|扎实|大力)$")
#: a column's name of three letters: 今日谈, 茶话会, not 迎新春
_CALLED = pattern("[谈话言园录记集苑坛亭窗会角廊镜眼圈吧馆社港站厅杯林海]$")
_SPLIT = pattern(r"(?P<kicker>[\u4e00-\u9fff·“”]{2,9})[\s\u3000]+(?=(?P<rest>\S.{4,}))")


class Place(NamedTuple):
    """What stands around the short lines of a title."""

    #: the text of the paragraphs below, and of the article above
    below: str
    above: str
    #: the usual number of line breaks, and whether paragraphs are indented
    usual: int
    indented: bool
    #: nothing of an article stands above
    fresh: bool
    #: the last paragraph above, where it breaks off
    broken: str
    #: the article above does not begin with a paragraph's beginning: its end may stand anywhere
    displaced: bool


def parse(items: Sequence[Piece], place: Place) -> int:
    """Give the short lines before a byline, a deck or a lead their roles, from the last to the first.

    Returns how many of the first lines are no part of the title: they belong to what is above.
    """
    end = len(items)
    while end > 1 and items[end - 1].form == "deck":
        end -= 1
        items[end].role, items[end].why = "deck", "a dash begins it, under the headline"
    while end > 1 and is_rubric(items[end - 1].text) and (not is_label(items[end - 2].text) or _goes_on(items, end - 2, place)):
        end -= 1
        items[end].role, items[end].why = "rubric", "a column's name torn from its place"
    at = end - 1
    while at > 0 and (end - at < 4 or items[at].gap < place.usual) and (_first_line(items, at, place) or not _is_name(items[at - 1].text)) and _in_title(items, at - 1, place):
        at -= 1
    if at == end - 1 and at > 0 and _deck_of(items[at - 1], items[at], place):
        at -= 1
    # a label right over the title is its kicker: the line below it is none
    kicked = at > 0 and _is_name(items[at - 1].text) and not is_rubric(items[at - 1].text)
    _titles(list(items[at:end]), place, kicked)
    first = at
    while first > 0 and at - first < 4 and _is_name(items[first - 1].text) and not (place.broken and _ends(place.broken, items[first - 1].text)):
        first -= 1
    _labels(items[first:at], items[at:end])
    return first


def _goes_on(items: Sequence[Piece], at: int, place: Place) -> bool:
    """A line goes on with the title line above, to which it stands nearer than paragraphs do to each other: …今年收成⏎喜人."""
    return at > 0 and items[at].gap < place.usual and not is_label(items[at - 1].text)


def _deck_of(upper: Piece, lower: Piece, place: Place) -> bool:
    """A line that the article says too stands under a title as short as a label, but none that is known: 枣乡来客, 客人在村里住了三天."""
    known = is_rubric(upper.text) or is_place(bare(upper.text)) or is_column(upper.text)
    return len(upper.text) > 3 and is_label(upper.text) and not known and len(lower.text) > _COLUMN and lower.text in place.below


def _first_line(items: Sequence[Piece], at: int, place: Place) -> bool:
    """A line as short as a label, but none that is known, stands nearer to the title below than paragraphs do: 以干促学⏎青山县扎实推进修渠."""
    upper = items[at - 1]
    return items[at].gap < place.usual <= upper.gap and not is_rubric(upper.text) and not is_place(bare(upper.text)) and not is_column(upper.text)


def _is_name(text: str) -> bool:
    return is_label(text) or is_column(text)


def _ends(broken: str, text: str) -> bool:
    """A short line is the end of a paragraph that breaks off above."""
    return text not in RUBRICS and (cuts_word(broken, text) or (hangs(broken) and not closes_with_word(text)))


def _in_title(items: Sequence[Piece], at: int, place: Place) -> bool:
    """The line above a headline's line belongs to the title, and is not the broken end or a caption of what is above."""
    piece, lower = items[at], items[at + 1]
    if place.broken and piece.text[-1] in "。！？":
        return False  # the broken sentence's end
    if lower.gap < place.usual or place.fresh or _quoted_over(piece, lower):
        return True
    if at > 0 and is_label(items[at - 1].text):
        return True
    words = piece.grams
    below, above = shared(words, grams(place.below)), shared(words, grams(place.above))
    if below > 0.5 and below > above:
        return True
    if lower.gap < piece.gap and not place.broken and (hangs(piece.text) or (place.usual == 1 and sentence_like(piece.text) <= 1.0)):
        return True  # a blank line sets it off from what is above, none from the line below
    if sentence_like(piece.text) > 1.0 or (place.indented and piece.indent):
        return False
    if KICKS.search(piece.text):
        return True
    if _COMMA.search(piece.text) or (piece.text[0] in "（(" and piece.text[-1] in "）)"):
        return False
    if below > above:
        return True
    whole = not (place.broken or place.displaced) or closes_with_word(piece.text) or piece.text[-1] in "上下中里内外前后间来去了起"
    if place.broken:
        whole = whole and opens_with_word(piece.text) and begins(piece.text) >= 0 and not broken_word(place.broken, piece.text)
    # under a whole paragraph nothing else is so short: words such as 记者 and 现场 stand everywhere
    return whole and (above < 0.3 or (len(piece.text) <= 8 and not place.broken)) and len(piece.text) <= 20 and (piece.gap <= place.usual or lower.gap < piece.gap)


def _quoted_over(upper: Piece, lower: Piece) -> bool:
    """A quotation that the upper line opens and the lower closes."""
    return any(
        upper.text.count(left) > upper.text.count(right) and lower.text.count(right) > lower.text.count(left)
        for left, right in ("“”", "《》")
    )


def _titles(lines: list[Piece], place: Place, kicked: bool) -> None:
    """Two to four lines without labels: kicker, headline (on one or two lines), decks."""
    if len(lines) > 1:
        merged = [lines[0]]
        for piece in lines[1:]:
            if all(p.role != "joined" for p in merged) and _one_headline(merged[-1], piece, place):
                merged[-1].spans += piece.spans
                merged[-1].text += piece.text
                merged[-1].latin = merged[-1].latin or piece.latin
                piece.role = "joined"
            else:
                merged.append(piece)
        lines = merged
    if len(lines) > 2 and len(lines[0].text) <= _COLUMN and KICKS.search(lines[1].text):
        lines[0].role, lines[0].why = "rubric", "a column's name over the line that leads on to the headline"
        lines = lines[1:]
    head = 0
    if len(lines) > 1 and (KICKS.search(lines[0].text) or _ADVERB.fullmatch(lines[0].text) or (not kicked and _series(lines[0], lines[1], place.below))):
        lines[0].role, lines[0].why = "kicker", "it leads on to the line below"
        head = 1
    lines[head].role, lines[head].why = "headline", "the title line over the article"
    for piece in lines[head + 1 :]:
        piece.role, piece.why = "deck", "a second title line under the headline"


def _one_headline(upper: Piece, lower: Piece, place: Place) -> bool:
    if _quoted_over(upper, lower):
        return True
    if KICKS.search(upper.text):
        return False
    if lower.gap < place.usual:
        return True
    if place.usual > 1:
        return False
    if hangs(upper.text) or _UNDONE.search(upper.text) or cuts_word(upper.text, lower.text) or _halves(upper.text, lower.text):
        return True
    return crosses(upper.text, lower.text, place.below) >= 2 and lower.text[:8] not in place.below


def _halves(upper: str, lower: str) -> bool:
    """Two lines of one length are a couplet, one line of a few letters is no deck, and no figure is cut: 修渠引水到田头⏎种枣增收进万家."""
    if (upper[-1].isdigit() and lower[0].isdigit()) or lower[0] in "：:，,、":
        return True
    return 5 < len(upper) == len(lower) <= _COUPLET or len(lower) <= 4


def _series(upper: Piece, lower: Piece, following: str) -> bool:
    """The upper line is shorter and its words stand less in the article than the lower's: a kicker, not a headline."""
    body = grams(following)
    over, under = shared(upper.grams, body), shared(lower.grams, body)
    if is_column(upper.text) or is_body(upper.text):
        return True
    if lower.text[0] in "“「" and lower.text[-1] in "”」" and (_TALK.match(upper.text) or (len(upper.text) > _COLUMN and _SAID.isdisjoint(upper.text))):
        return True  # what somebody says, set large under what is told
    if lower.text in following:
        return False  # a sentence of the article's own under its headline is a deck
    if over < 0.6 * under and under > 0.4 and len(upper.text) <= 24:
        return True
    if len(upper.text) >= len(lower.text) or len(upper.text) > 14:
        return len(upper.text) <= 20 and over < 0.15 and under > 0.4
    return over < 0.5 * under


def _labels(labels: Sequence[Piece], titles: Sequence[Piece]) -> None:
    """The labels over a title: the one right above it is the kicker, save where it is a rubric by its word."""
    kicked = any(piece.role == "kicker" for piece in titles)
    for place, piece in enumerate(reversed(labels)):
        word = bare(piece.text)
        if place == 0 and not kicked and len(word) > 1 and (is_place(word) or not is_rubric(piece.text)):
            piece.role, piece.why = "kicker", "a short label right over the headline"
        else:
            piece.role, piece.why = "rubric", "a column's name over an article"


def kicker_on_line(piece: Piece, kicked: bool) -> Piece | None:
    """Split `阿拉善左旗 “惠民直通车”直达群众家门口` into its kicker, given back, and its headline, which stays.

    Where a line above is the kicker already, only a place or a known name goes before it.
    """
    found = _SPLIT.match(piece.text)
    if not found or found.end() >= piece.spans[0][1] - piece.spans[0][0]:
        return None
    kicker, rest = found["kicker"], found["rest"]
    word = bare(kicker)
    named = word in RUBRICS or is_paired(word) or (is_column(word) and len(rest) >= 7)
    if not is_place(word) and not (named and len(word) <= 4) and (kicked or len(word) > 3 or len(rest) < 6 or (len(word) > 2 and (_CALLED.search(word) is None or len(rest) < 8))):
        return None
    headline = cut(piece, found.end())
    label = Piece(piece.start, piece.end, piece.text, piece.gap, piece.indent)
    piece.spans, piece.text = headline.spans, headline.text
    label.form, label.role, label.why = "short", "kicker", "a place or a column's name on the headline's own line"
    return label
