"""The report's tables that sort, and its small charts: sums as bars, dates on a line."""

from __future__ import annotations

import datetime
import math
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from typing import Any, NamedTuple

from ...extractors import REGISTRY
from ...model import Article
from ...rules import Extractor
from .. import plain
from ..views import flags, mentions_of, title_of
from .html import Html, tag

BARS = 12
TICKS = 5
#: days that a date may last to stand on the line
LONGEST = 93


class Cell(NamedTuple):
    """A cell: what it shows, and the number it sorts by where that is not its text."""

    shown: object
    sort: float | None = None
    style: str | None = None


def table(caption: str, heads: Sequence[str], rows: Iterable[Sequence[Cell]], name: str) -> Html:
    """A table whose columns sort at a click or by the keyboard."""
    header = tag("tr", *(tag("th", tag("button", head, type="button"), scope="col") for head in heads))
    body = [tag("tr", *(tag("td", c.shown, class_=c.style, data_sort=c.sort) for c in row)) for row in rows]
    whole = tag("table", tag("caption", caption), tag("thead", header), tag("tbody", *body), class_="sorts", id=name)
    return tag("div", whole, class_="wide")


def articles_table(articles: Sequence[tuple[str, Article]], where: bool) -> Html:
    """All articles with the number of mentions of each kind."""
    heads = ["№", *(["page"] if where else []), "headline", "byline", "characters", *(e.field for e in REGISTRY), "flags"]
    rows = []
    for anchor, article in articles:
        row = [Cell(article.position, article.position, "n")]
        if where:
            row.append(Cell(article.source.path or ""))
        row += [
            Cell(tag("a", title_of(article), href=f"#{anchor}", lang="zh")),
            Cell("、".join(byline.name for byline in article.bylines)),
            Cell(f"{len(article.text):,}", len(article.text), "n"),
        ]
        row += [_count(getattr(article, extractor.field)) for extractor in REGISTRY]
        rows.append([*row, Cell(", ".join(flags(article)))])
    return table("Articles", heads, rows, "articles")


def _count(found: Sequence[Any] | None) -> Cell:
    return Cell("–", -1, "n") if found is None else Cell(len(found), len(found), "n")


def mentions_table(articles: Sequence[tuple[str, Article]]) -> Html:
    """All mentions with their values, rules and confidence."""
    rows = []
    for anchor, article in articles:
        for number, (extractor, mention) in enumerate(mentions_of(article)):
            rows.append(
                [
                    Cell(tag("span", f"{extractor.tag} {extractor.type}", class_=f"kind {extractor.type}")),
                    Cell(tag("a", mention.text, href=f"#{anchor}-{number}", lang="zh")),
                    Cell(plain.value(extractor.type, mention), _size(extractor, mention)),
                    Cell(tag("code", mention.rule)),
                    Cell(mention.confidence, style=f"confidence {mention.confidence}"),
                    Cell(title_of(article)),
                ]
            )
    return table("Mentions", ("kind", "text", "value", "rule", "confidence", "article"), rows, "mentions")


def _size(extractor: Extractor, mention: Any) -> float | None:
    """Figures sort by size, everything else by its words."""
    if extractor.type not in ("money", "count"):
        return None
    return next((x for x in (mention.value, mention.min, mention.max) if x is not None), 0.0)


def often(title: str, found: Iterable[str], name: str) -> Html:
    """What is named most, as bars."""
    counted = Counter(found).most_common(BARS)
    most = max((count for _, count in counted), default=1)
    return _bars(title, [(word, str(count), count / most) for word, count in counted], name)


def sums(articles: Sequence[tuple[str, Article]]) -> Html:
    """The largest sums of CNY, on a logarithmic scale from one yuan."""
    found = {
        (m.value, m.text, m.noun or ""): f"{anchor}-{number}"
        for anchor, article in articles
        for number, (e, m) in enumerate(mentions_of(article))
        if e.type == "money" and m.currency == "CNY" and m.value and m.value >= 1 and not m.repeat
    }
    largest = sorted(found, reverse=True)[:BARS]
    top = math.log10(largest[0][0] * 10) if largest else 1
    rows = [
        (tag("a", f"{noun} {text}".strip(), href=f"#{found[value, text, noun]}"), f"{plain.number(value)} CNY", math.log10(value * 10) / top)
        for value, text, noun in largest
    ]
    return _bars("Largest sums (logarithmic)", rows, "money")


def _bars(title: str, rows: Sequence[tuple[object, str, float]], name: str) -> Html:
    if not rows:
        return Html("")
    lines = [
        tag("li", tag("span", word, class_="word", lang="zh"), tag("span", style=f"width:{share:.1%}", class_="bar"), tag("span", said, class_="said"))
        for word, said, share in rows
    ]
    return tag("section", tag("h3", title), tag("ol", *lines, class_=f"bars {name}"), class_="chart")


def time_line(articles: Sequence[tuple[str, Article]]) -> Html:
    """Days and months on a line, a dot a mention; what lies far from the others stands at the ends."""
    found = [
        (day, f"{anchor}-{number}", f"{m.text}: {plain.value('date', m)}")
        for anchor, article in articles
        for number, (e, m) in enumerate(mentions_of(article))
        if e.type == "date" and (day := _day(m)) is not None
    ]
    if len(found) < 2:
        return Html("")
    days = sorted(day for day, _, _ in found)
    low, high = days[len(days) // 10], days[-1 - len(days) // 10]
    span = max(30, high - low)
    heights: Counter[int] = Counter()
    dots = []
    for day, anchor, words in sorted(found):
        x = round(min(100, max(0, 100 * (day - low) / span)))
        heights[x] += 1
        style = f"left:{2 + 0.96 * x:.2f}%;bottom:{0.2 + 0.62 * heights[x]:.2f}rem"
        dots.append(tag("a", href=f"#{anchor}", style=style, title=words, class_="dot", aria_label=words))
    height = 1.6 + 0.62 * max(heights.values())
    line = tag("div", *dots, class_="line", style=f"height:{height:.1f}rem")
    return tag("section", tag("h3", "Days and months"), line, _ticks(low, span, days), class_="chart whole")


def _ticks(low: int, span: int, days: Sequence[int]) -> Html:
    more = {0: "≤ " if days[0] < low else "", TICKS: "≥ " if days[-1] > low + span else ""}
    told = []
    for at in range(TICKS + 1):
        day = datetime.date.fromordinal(low + span * at // TICKS).isoformat()[: 10 if span < 400 else 7]
        told.append(tag("span", more.get(at, "") + day, style=f"left:{2 + 96 * at / TICKS:.1f}%"))
    return tag("div", *told, class_="ticks")


def _day(mention: Any) -> int | None:
    """The first day of a date of up to three months; years have no place on the line."""
    try:
        start, end = (datetime.date.fromisoformat(day or "").toordinal() for day in (mention.date_start, mention.date_end))
    except ValueError:
        return None
    return start if end - start < LONGEST else None


def of_all(articles: Sequence[tuple[str, Article]], field: str, word: Callable[[Any], str | None]) -> Iterable[str]:
    """A word of every mention of one kind."""
    return [said for _, article in articles for mention in getattr(article, field) or () if (said := word(mention))]
