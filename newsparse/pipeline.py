"""Text → Page, the whole story in one screen."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate

from . import layout, linking, printed
from ._version import __version__
from .digest import digest
from .document import Document, Given, LaidOutArticle, LaidOutPage, Masthead, PageContext
from .extractors import REGISTRY
from .linking.issue import issue
from .model import PAGE_SCHEMA, SCHEMA, Article, Block, Dateline, Page, Repeat, Source
from .named import NamedTuple, made
from .offsets import OffsetMap
from .rules import found_in, settle
from .traditional import is_traditional, simplified
from .typed import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .gazetteer.own import OwnNames


def pages(text: str, source: Source, given: Given, id: str | None = None) -> Iterator[Page]:
    """The printed pages of a dump; `position` of the articles runs on over them, and their ids begin with `id`."""
    position = 1
    prefix = id or source.sha256[:16]
    words: printed.Words | None = None  # made once for all pages
    for some in _some(lay_out(text)):
        for laid_out, read in zip(some, contexts([(each, given) for each in some]), strict=True):
            page = _page(laid_out, text, source, read, position, prefix)
            if any(each.printed is not None for each in laid_out.articles):
                words = words or printed.words_of(text)
                page = printed.page(page, laid_out, words)
            position += len(page.articles)
            yield page


#: pages that hold so many characters together are read before the next are laid out
_SOME = 2_000


def _some(pages: Iterator[LaidOutPage]) -> Iterator[list[LaidOutPage]]:
    """A page of the usual size by itself, small ones together: every stage costs something, however little a page holds."""
    some: list[LaidOutPage] = []
    size = 0
    for page in pages:
        some.append(page)
        size += sum(len(each.text) for each in page.articles)
        if size >= _SOME:
            yield some
            some, size = [], 0
    if some:
        yield some


class Whole(NamedTuple):
    """One text to be taken whole, not segmented, with what is known of it; `id` is its own, where it has one."""

    text: str
    source: Source
    given: Given
    title: str | None = None
    id: str | None = None


def article(text: str, source: Source, given: Given, title: str | None = None, id: str | None = None) -> Article:
    """One text taken whole."""
    return articles([Whole(text, source, given, title, id)])[0]


def articles(texts: Sequence[Whole]) -> list[Article]:
    """Texts taken whole, each by itself; all pass one stage before the next, which takes a fifth less than one after the other."""
    pages = contexts([(LaidOutPage(Masthead(), (), (lay_out_article(each.text, each.title),)), each.given) for each in texts])
    return [
        _whole(_article(page.docs[0], text, source, page, 1, id or f"{source.sha256[:16]}-0"), page.docs[0], text)
        for page, (text, source, _, _, id) in zip(pages, texts, strict=True)
    ]


def _whole(article: Article, doc: Document, text: str) -> Article:
    return article if doc.layout.printed is None else printed.article(article, doc.layout, printed.words_of(text))


def lay_out(text: str) -> Iterator[LaidOutPage]:
    """The printed pages of a dump; one in traditional characters is read in simplified ones."""
    if not is_traditional(text):
        return layout.read_pages(text)
    return (printed.laid_out(page, text) for page in layout.read_pages(simplified(text)))


def lay_out_article(text: str, title: str | None = None) -> LaidOutArticle:
    """One text taken whole, as `lay_out`."""
    if not is_traditional(text + (title or "")):
        return layout.read_article(text, title)
    return printed.laid_out_article(layout.read_article(simplified(text), title and simplified(title)), text, title)


def context(laid_out: LaidOutPage, given: Given, *, explain: bool = False) -> PageContext:
    """Read all articles of a page and complete what only the page can tell."""
    return contexts([(laid_out, given)], explain=explain)[0]


def contexts(pages: Sequence[tuple[LaidOutPage, Given]], *, explain: bool = False) -> list[PageContext]:
    """The same for pages that have nothing to do with each other: what one stage needs stays in the processor's cache."""
    made = [
        PageContext([_document(each, given.names, explain) for each in laid_out.articles], laid_out.masthead, given)
        for laid_out, given in pages
    ]
    _find([doc for page in made for doc in page.docs])
    for page in made:
        page.issued, page.reference = issue(page)
    for extractor in REGISTRY:
        for page in made:
            extractor.link(page)
    return made


def _document(laid_out: LaidOutArticle, names: OwnNames | None, explain: bool) -> Document:
    own = names.find(laid_out.text, laid_out.printed) if names else None
    return Document(laid_out.text, laid_out, trace=[] if explain else None, own=own or None)


def _find(docs: Sequence[Document]) -> None:
    """Find and settle the mentions of articles."""
    for extractor in REGISTRY:
        for doc, found in zip(docs, found_in(docs, extractor), strict=True):
            doc.found[extractor.type] = found
    for doc in docs:
        doc.kept = {extractor.type: [] for extractor in REGISTRY}
        for candidate in settle([each for found in doc.found.values() for each in found]):
            doc.kept[candidate.type].append(candidate)


def _page(laid_out: LaidOutPage, text: str, source: Source, page: PageContext, position: int, prefix: str) -> Page:
    articles = tuple(
        _article(doc, text, source, page, number, f"{prefix}-{_first_offset(doc.layout)}")
        for number, doc in enumerate(page.docs, start=position)
    )
    return Page(PAGE_SCHEMA, __version__, source, page.issued, laid_out.furniture, articles)


def _article(doc: Document, text: str, source: Source, page: PageContext, position: int, id: str) -> Article:
    laid_out = doc.layout
    mentions = _mentions(doc, text)
    kicker, headline, deck = _heads(laid_out)
    return Article(
        SCHEMA, __version__, id, source, position, page.issued, laid_out.section,
        kicker, headline, deck, doc.bylines, _dateline(laid_out, mentions), linking.location(doc), laid_out.truncated,
        laid_out.continued_to, laid_out.continued_from, laid_out.text, laid_out.blocks, laid_out.repairs, laid_out.repeats,
        *mentions.values(),
    )  # fmt: skip


def _heads(laid_out: LaidOutArticle) -> tuple[str | None, str | None, tuple[str, ...]]:
    """The first kicker, the first headline, and all decks."""
    kicker = headline = None
    deck = []
    for kind, start, end, _ in laid_out.blocks:
        if kind == "deck":
            deck.append(laid_out.text[start:end])
        elif kind == "headline" and headline is None:
            headline = laid_out.text[start:end]
        elif kind == "kicker" and kicker is None:
            kicker = laid_out.text[start:end]
    return kicker, headline, tuple(deck)


def _first_offset(laid_out: LaidOutArticle) -> int:
    return next((block.spans[0][0] for block in laid_out.blocks if block.spans), 0)


def _dateline(laid_out: LaidOutArticle, mentions: dict[str, tuple[Any, ...]]) -> Dateline | None:
    found = laid_out.dateline
    if found is None:
        return None
    places = (m for m in mentions["place"] if found.start <= m.start < found.end and found.place_start in (None, m.start))
    place = next(places, None)
    date = next((m for m in mentions["date"] if found.start <= m.start < found.end), None)
    return Dateline(found.text, found.outlet, found.place or (place and place.text), place and place.division, date and date.date_start)


def _mentions(doc: Document, source: str) -> dict[str, tuple[Any, ...]]:
    """The kept candidates as the model's mentions, by type in registry order, with their source offsets, block and repeat."""
    text, blocks = doc.text, doc.blocks
    repeated = _Repeated(doc.layout.repeats) if doc.layout.repeats else None
    marks = [(block.end, _shift(block), block.kind) for block in blocks]
    offsets: OffsetMap | None = None
    mentions: dict[str, tuple[Any, ...]] = {}
    for extractor in REGISTRY:
        kind: Any = extractor.mention
        left = iter(marks)
        reach, shift, within = 0, None, ""
        out = []
        for c in doc.kept[extractor.type]:
            start, end = c.start, c.end
            while reach <= start:
                reach, shift, within = next(left)
            first: int | None
            last: int | None
            if shift is not None:
                first, last = start + shift, end + shift
            else:
                offsets = offsets or OffsetMap(source, blocks)
                first, last = offsets.span(start, end)
            repeat = repeated is not None and repeated(start, end)
            fields = (text[start:end], start, end, first, last, within, repeat, c.rule.name, c.confidence, *c.data)
            out.append(made(kind, fields))
        mentions[extractor.type] = tuple(out)
    return mentions


def _shift(block: Block) -> int | None:
    """How far a block of one span that is letter for letter the source's lies from it; None for any other block."""
    _, start, end, spans = block
    if len(spans) != 1:
        return None
    first, last = spans[0]
    return first - start if last - first == end - start else None


class _Repeated:
    """Whether a stretch lies within a passage that is printed a second time."""

    def __init__(self, repeats: Sequence[Repeat]) -> None:
        self._starts = sorted(repeat.start for repeat in repeats)
        self._reach = list(accumulate((repeat.end for repeat in sorted(repeats, key=lambda repeat: repeat.start)), max))

    def __call__(self, start: int, end: int) -> bool:
        at = bisect_right(self._starts, start)
        return at > 0 and end <= self._reach[at - 1]


def well_formed(text: str) -> str:
    """The text with U+FFFD for lone surrogates, which no encoding can hold."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return re.sub("[\ud800-\udfff]", "\ufffd", text)
    return text


def source_of(text: str, path: str | None = None) -> Source:
    """The source of a well-formed text that came as a string."""
    return Source(path, None, digest(text.encode()), "utf-8", 0)
