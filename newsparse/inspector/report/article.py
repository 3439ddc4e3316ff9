"""One article in the report: its blocks, and in them `<mark class="money">超500元</mark>` with value and rule."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ...model import Article, Block
from ...rules import Extractor
from ...wording import numbered
from .. import plain
from ..views import flags, mentions_of
from .html import Html, join, tag, text

ELEMENT = {"headline": "h3", "subhead": "h4", "caption": "figcaption"}


def article_section(article: Article, anchor: str) -> Html:
    """The article with its marks, and what was mended in it."""
    found = mentions_of(article)
    blocks = [_block(article, block, found, anchor) for block in article.blocks]
    return tag("article", _facts(article), tag("div", *blocks, class_="text", lang="zh"), _repairs(article), id=anchor)


def _facts(article: Article) -> Html:
    location = article.location
    told = [
        tag("span", f"№ {article.position}", class_="number"),
        article.section and tag("span", article.section),
        location and tag("span", f"{location.name} {location.code}", title=f"where the story plays, by its {location.basis}"),
        tag("span", numbered(len(article.text), "character")),
        *(tag("span", flag, class_="flag") for flag in flags(article)),
    ]
    return tag("p", *(each for each in told if each), class_="facts")


def _block(article: Article, block: Block, found: Sequence[tuple[Extractor, Any]], anchor: str) -> Html:
    inside = [(number, e, m) for number, (e, m) in enumerate(found) if block.start <= m.start < block.end]
    return tag(ELEMENT.get(block.kind, "p"), marked(article, block.start, block.end, inside, anchor), class_=block.kind)


def marked(article: Article, start: int, end: int, inside: Sequence[tuple[int, Extractor, Any]], anchor: str) -> Html:
    """A stretch of the article's text with its mentions marked; each can be reached by the tab key."""
    pieces: list[object] = []
    at = start
    for number, extractor, mention in inside:
        if mention.start < at:
            continue
        pieces.append(_line(article, at, mention.start))
        words = plain.value(extractor.type, mention)
        mark = tag(
            "mark", mention.text, class_=extractor.type, id=f"{anchor}-{number}", tabindex=0, data_tag=extractor.tag,
            data_value=words, data_rule=mention.rule, data_confidence=mention.confidence,
            data_repeat="printed twice" if mention.repeat else None, aria_label=f"{mention.text}: {extractor.type}, {words}",
        )  # fmt: skip
        pieces.append(mark)
        at = mention.end
    pieces.append(_line(article, at, end))
    return join(pieces)


def _line(article: Article, start: int, end: int) -> Html:
    """Plain text, of which passages printed a second time are told apart."""
    pieces: list[object] = []
    at = start
    for repeat in article.repeats:
        low, high = max(at, repeat.start), min(end, repeat.end)
        if low < high:
            pieces += [article.text[at:low], tag("s", article.text[low:high], title="printed a second time")]
            at = high
    return join([*pieces, article.text[at:end]])


def _repairs(article: Article) -> Html:
    if not article.repairs:
        return text("")
    rows = [tag("li", f"{each.kind}, source characters {each.source_start}–{each.source_end}") for each in article.repairs]
    return tag("details", tag("summary", numbered(len(rows), "repair")), tag("ul", *rows))
