"""The source against the reading order: each passage as it stood, with the place to which it was put: 8·2 before 8·1."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from ...model import Article, Page
from .html import Html, tag, text

#: a passage is shown by its beginning and end when it is longer than both together
SHOWN = 46


class Passage(NamedTuple):
    """A stretch of the source: where it stood, what it says, and its article and number there (None for furniture)."""

    start: int
    end: int
    words: str
    article: int | None
    number: int
    kind: str


def passages(page: Page) -> list[Passage]:
    """Every stretch of the page's source that is in an article or in its furniture, in the order of the source."""
    found = [Passage(item.source_start, item.source_end, item.text, None, 0, item.kind) for item in page.furniture]
    for article in page.articles:
        found += _of(article)
    return sorted(found)


def _of(article: Article) -> list[Passage]:
    found = []
    number = 0
    for block in article.blocks:
        at = block.start
        for start, end in block.spans:
            number += 1
            found.append(Passage(start, end, article.text[at : at + end - start], article.position, number, block.kind))
            at += end - start
    return found


def moved(stood: Sequence[Passage]) -> set[Passage]:
    """Those that stand before an earlier passage of their article, or after another article came between."""
    out = set()
    # the article of the passage before, and of each article the last number so far
    before: int | None = None
    reached: dict[int, int] = {}
    for each in stood:
        if each.article is None:
            continue
        known = reached.get(each.article, 0)
        if known and (before != each.article or known > each.number):
            out.add(each)
        before, reached[each.article] = each.article, max(known, each.number)
    return out


def order_section(page: Page, anchor: str) -> Html:
    """A list of the passages as they stood, each with its place in the reading order."""
    stood = passages(page)
    away = moved(stood)
    rows = []
    for each in stood:
        place = tag("b", f"{each.article}·{each.number}" if each.article is not None else "–")
        words = each.words if len(each.words) <= SHOWN else f"{each.words[:28]}…{each.words[-16:]}"
        link = tag("a", words, href=f"#{anchor}a{each.article}", lang="zh") if each.article is not None else tag("span", words, lang="zh")
        hue = None if each.article is None else f"--hue:{each.article * 137 % 360}"
        note = tag("em", "moved") if each in away else text("")
        said = tag("small", f"{each.kind} {each.start}–{each.end}")
        rows.append(tag("li", place, link, note, said, style=hue, class_="moved" if each in away else None))
    summary = f"Source against reading order: {len(stood)} passages" + (f", {len(away)} moved" if away else "")
    hint = "As printed, from top to bottom; the figures tell where each passage is read: article·passage."
    return tag("details", tag("summary", summary), tag("p", hint), tag("ol", *rows, class_="order"), open=bool(away))
