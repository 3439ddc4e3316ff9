"""A page that was read in simplified characters, told in its own: the mention 台北市 stands as 臺北市, its value as ever.

Whatever is cut from the text, or names what stands there, is as printed; what a table gives (a division's official name, the basis of a
rate, a location) is as it is for any page.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from .document import LaidOutArticle, LaidOutPage
from .extractors import REGISTRY
from .gazetteer.divisions import gazetteer
from .model import Article, Byline, Dateline, Issued, Page, Person
from .offsets import LINE_BREAK, block_text
from .traditional import Copy, simplified
from .typed import Any

#: how far from a mention its words are looked for, in characters
NEAR = 6000
#: the longest part of a word that is put together of several
LONGEST = 12
#: fields of mentions that hold words of the text
WORDS = ("name", "role", "organisation", "within", "unit")


def laid_out(page: LaidOutPage, source: str) -> LaidOutPage:
    """The page with what stands in its articles and furniture; `source` is what it was laid out from, before it was simplified."""
    articles = tuple(laid_out_article(article, source, None) for article in page.articles)
    furniture = tuple(item._replace(text=_like(item.text, source[item.source_start : item.source_end])) for item in page.furniture)
    return page._replace(articles=articles, furniture=furniture)


def laid_out_article(article: LaidOutArticle, source: str, title: str | None) -> LaidOutArticle:
    """The article with what stands in it, its given title too."""
    return article._replace(text=Copy(article.text), printed=_text(article, source, title))


def _text(article: LaidOutArticle, source: str, title: str | None) -> str:
    return "\n".join(
        block_text(source, block.spans) if block.spans else _found(article.text[block.start : block.end], LINE_BREAK.sub(" ", title or ""))
        for block in article.blocks
    )


def _found(word: str, printed: str) -> str:
    """What stands where the word is in the simplified copy of a text."""
    at = simplified(printed).find(word)
    return printed[at : at + len(word)] if at >= 0 else word


def _like(word: str, printed: str) -> str:
    return _found(word, printed) if len(word) <= len(printed) else word


class Words:
    """Words of an article's copy, as they stand in its text."""

    def __init__(self, copy: str, printed: str) -> None:
        self._copy = copy
        self._printed = printed

    def __call__(self, word: str, near: int) -> str:
        """The word as printed nearest before a place, or after it; else its parts, as long as may be: 花莲县|农业处; else as it is."""
        if word.isascii():
            return word
        at = self._at(word, near)
        if at >= 0:
            return self._printed[at : at + len(word)]
        parts, start = [], 0
        while start < len(word):
            for size in range(min(LONGEST, len(word) - start), 0, -1):
                at = self._at(word[start : start + size], near)
                if at >= 0:
                    break
            parts.append(self._printed[at : at + size] if at >= 0 else word[start])
            start += size
        return "".join(parts)

    def _at(self, word: str, near: int) -> int:
        at = self._copy.rfind(word, max(0, near - NEAR), near + len(word))
        return at if at >= 0 else self._copy.find(word, near, near + NEAR)

    def inside(self, word: str, start: int, end: int) -> str:
        """The word as printed in a stretch, or else beside it: 臺 of 五臺, also where 台北 goes before."""
        at = self._copy.find(word, start, end)
        return self._printed[at : at + len(word)] if at >= 0 else self(word, start)


def words_of(text: str) -> Words:
    """The words of a text that is read in simplified characters."""
    return Words(simplified(text), text)


def page(found: Page, read: LaidOutPage, words: Words) -> Page:
    """The page as it is printed; `words` are those of what it was read from."""
    articles = tuple(article(each, laid, words) for each, laid in zip(found.articles, read.articles, strict=True))
    return found._replace(issued=_issued(found.issued, words), articles=articles)


def _issued(issued: Issued, words: Words) -> Issued:
    return issued._replace(paper=issued.paper and words(issued.paper, 0), page_title=issued.page_title and words(issued.page_title, 0))


def article(found: Article, read: LaidOutArticle, source: Words) -> Article:
    """The article as it is printed; `source` are the words of what it was read from."""
    printed = read.printed or read.text
    words = Words(read.text, printed)
    first = found.blocks[0].spans[0][0] if found.blocks and found.blocks[0].spans else 0
    cut: dict[str, Any] = {"headline": _block(found, printed, "headline"), "kicker": _block(found, printed, "kicker")}
    deck = tuple(printed[block.start : block.end] for block in found.blocks if block.kind == "deck")
    mentions: dict[str, Any] = {extractor.field: tuple(_mention(each, printed, words) for each in getattr(found, extractor.field)) for extractor in REGISTRY}
    bylines = tuple(_bylines(found, mentions["people"], words))
    return found._replace(
        issued=_issued(found.issued, source), text=printed, deck=deck, bylines=bylines, dateline=_dateline(found, read, words), section=found.section and source(found.section, first), **cut, **mentions
    )  # fmt: skip


def _dateline(found: Article, read: LaidOutArticle, words: Words) -> Dateline | None:
    if found.dateline is None or read.dateline is None:
        return found.dateline
    at = read.dateline.start
    outlet, place = (each and words(each, at) for each in (found.dateline.outlet, found.dateline.place))
    return found.dateline._replace(text=words(found.dateline.text, at), outlet=outlet, place=place)


def _bylines(found: Article, people: Sequence[Person], words: Words) -> Iterator[Byline]:
    told = {old.name: new for old, new in zip(reversed(found.people or ()), reversed(people), strict=True)}
    for byline in found.bylines:
        person = told.get(byline.name)
        at = person.start if person else 0
        name = person.name if person else words(byline.name, 0)
        yield Byline(name, byline.role and words(byline.role, at), byline.outlet and words(byline.outlet, at))


def _block(article: Article, printed: str, kind: str) -> str | None:
    return next((printed[block.start : block.end] for block in article.blocks if block.kind == kind), None)


def _mention(mention: Any, printed: str, words: Words) -> Any:
    changed = dict(_changed(mention, printed, words))
    return mention._replace(text=printed[mention.start : mention.end], **changed)


def _changed(mention: Any, printed: str, words: Words) -> Iterator[tuple[str, Any]]:
    for name in WORDS:
        value = getattr(mention, name, None)
        if value is not None and not (name == "name" and _is_listed(mention)):
            whole = "".join(printed[mention.start : mention.end].split())
            if name == "unit":
                yield name, words.inside(value, mention.start, mention.end)
            else:
                yield name, whole if name == "name" and simplified(whole) == value else words(value, mention.start)
    if getattr(mention, "noun_start", None) is not None:
        yield "noun", printed[mention.noun_start : mention.noun_end]
    parts = getattr(mention, "parts", ())
    if parts:
        yield "parts", tuple(part._replace(text=printed[part.start : part.end]) for part in parts)
    if hasattr(mention, "divisions") and not _is_listed(mention):
        yield "divisions", tuple(name if gazetteer().named(name) else words(name, mention.start) for name in mention.divisions)


def _is_listed(mention: Any) -> bool:
    """Whether a place's name is a table's, not the text's."""
    return hasattr(mention, "candidates") and bool(mention.code or mention.candidates or gazetteer().named(mention.name))
