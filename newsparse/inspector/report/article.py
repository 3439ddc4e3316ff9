"""One article in the report: its blocks, and in them `<mark class="money">超500元</mark>` with value and rule."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from typing import Any

from ...model import Article
from ...rules import Extractor
from ...wording import numbered
from .. import plain
from ..views import flags, inside, mentions_of
from .html import Html, join, tag, text

ELEMENT = {"headline": "h3", "subhead": "h4", "caption": "figcaption"}


def article_section(article: Article, anchor: str) -> Html:
    """The article with its marks, and what was mended in it."""
    found = mentions_of(article)
    twice = _twice(article)
    blocks = []
    for block, first, last in inside(article, found):
        own = [(number, *found[number]) for number in range(first, last)]
        line = marked(article, block.start, block.end, own, anchor, twice)
        blocks.append(tag(ELEMENT.get(block.kind, "p"), line, class_=block.kind))
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


def marked(
    article: Article, start: int, end: int, found: Sequence[tuple[int, Extractor, Any]], anchor: str, twice: Sequence[tuple[int, int]]
) -> Html:
    """A stretch of the article's text with its mentions marked; each can be reached by the tab key."""
    pieces: list[object] = []
    at = start
    for number, extractor, mention in found:
        if mention.start < at:
            continue
        pieces.append(_line(article, at, mention.start, twice))
        words = plain.value(extractor.type, mention)
        mark = tag(
            "mark", mention.text, class_=extractor.type, id=f"{anchor}-{number}", tabindex=0, data_tag=extractor.tag,
            data_value=words, data_rule=mention.rule, data_confidence=mention.confidence,
            data_repeat="printed twice" if mention.repeat else None, aria_label=f"{mention.text}: {extractor.type}, {words}",
        )  # fmt: skip
        pieces.append(mark)
        at = mention.end
    pieces.append(_line(article, at, end, twice))
    return join(pieces)


def _twice(article: Article) -> list[tuple[int, int]]:
    """The passages printed a second time, none of them over another."""
    apart: list[tuple[int, int]] = []
    for repeat in sorted(article.repeats, key=lambda repeat: repeat.start):
        start = max(repeat.start, apart[-1][1]) if apart else repeat.start
        if start < repeat.end:
            apart.append((start, repeat.end))
    return apart


def _line(article: Article, start: int, end: int, twice: Sequence[tuple[int, int]]) -> Html:
    """Plain text, of which passages printed a second time are told apart."""
    pieces: list[object] = []
    at = start
    for first, last in twice[bisect_right(twice, start, key=lambda passage: passage[1]) :]:
        low, high = max(at, first), min(end, last)
        if low >= high:
            break
        pieces += [article.text[at:low], tag("s", article.text[low:high], title="printed a second time")]
        at = high
    return join([*pieces, article.text[at:end]])


def _repairs(article: Article) -> Html:
    if not article.repairs:
        return text("")
    rows = [tag("li", f"{each.kind}, source characters {each.source_start}–{each.source_end}") for each in article.repairs]
    return tag("details", tag("summary", numbered(len(rows), "repair")), tag("ul", *rows))
