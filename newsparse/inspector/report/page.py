"""The report as a whole: legend and filters, totals, the articles, the order in which they stood, the table of mentions."""

from __future__ import annotations

from collections.abc import Sequence
from importlib.resources import files

from ..._version import __version__
from ...extractors import REGISTRY
from ...model import Article, Page
from ...wording import numbered
from .article import article_section
from .html import Html, tag, text
from .order import order_section
from .tables import articles_table, mentions_table, of_all, often, sums, time_line

POLICY = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"


def report(pages: Sequence[Page]) -> str:
    """The HTML of the report on one or more pages; it loads nothing and runs from a file."""
    articles = [(f"p{n}a{a.position}", a) for n, page in enumerate(pages) for a in page.articles]
    where = len({page.source.path for page in pages}) > 1
    title = f"newsparse: {pages[0].source.path or 'text'}" if pages and not where else f"newsparse: {numbered(len(pages), 'page')}"
    head = tag(
        "head", tag("meta", charset="utf-8"), tag("meta", http_equiv="Content-Security-Policy", content=POLICY),
        tag("meta", name="viewport", content="width=device-width, initial-scale=1"), tag("title", title), tag("style", _asset("report.css")),
    )  # fmt: skip
    main = tag(
        "main", articles_table(articles, where), _charts(articles), *(_page(n, page) for n, page in enumerate(pages)),
        tag("h2", "All mentions"), tag("p", id="shown", class_="soft"), mentions_table(articles),
        tag("footer", f"newsparse {__version__}. Keys: 1–{len(REGISTRY)} switch kinds, j and k go from mention to mention, / searches."),
    )  # fmt: skip
    header = tag("header", tag("h1", title.partition(": ")[2]), tag("p", _totals(pages, articles), class_="soft"), class_="top")
    tip = tag("div", id="tip", role="tooltip", hidden=True)
    body = tag("body", header, _legend(articles), main, tip, tag("script", _asset("report.js")))
    return f"<!DOCTYPE html>\n{tag('html', head, body, lang='en')}\n"


def _asset(name: str) -> Html:
    return Html(files(__package__).joinpath(name).read_text(encoding="utf-8"))


def _totals(pages: Sequence[Page], articles: Sequence[tuple[str, Article]]) -> str:
    issues = sorted({page.issued.date for page in pages if page.issued.date})
    days = f"{issues[0]} to {issues[-1]}, " if len(issues) > 1 else "".join(f"{day}, " for day in issues)
    papers = "、".join(sorted({page.issued.paper for page in pages if page.issued.paper}))
    length = sum(len(article.text) for _, article in articles)
    return f"{papers + ', ' if papers else ''}{days}{numbered(len(articles), 'article')}, {numbered(length, 'character')}"


def _legend(articles: Sequence[tuple[str, Article]]) -> Html:
    """The kinds with their tags, colours and numbers, which switch the marks on and off, and the search."""
    buttons = []
    for extractor in REGISTRY:
        number = sum(len(getattr(article, extractor.field) or ()) for _, article in articles)
        label = f"{extractor.tag} {extractor.field} {number:,}"
        buttons.append(tag("button", label, type="button", class_=extractor.type, data_kind=extractor.type, aria_pressed="true"))
    search = tag("input", type="search", placeholder="search the mentions", aria_label="search the mentions")
    return tag("nav", tag("div", *buttons, search), aria_label="kinds of mention")


def _charts(articles: Sequence[tuple[str, Article]]) -> Html:
    places = often("Places named most", of_all(articles, "places", lambda m: m.name), "place")
    people = often("People named most", of_all(articles, "people", lambda m: None if m.partial else m.name), "person")
    return tag("div", places, people, sums(articles), time_line(articles), class_="charts")


def _page(number: int, page: Page) -> Html:
    issued = page.issued
    told = [issued.paper, issued.date, issued.page and f"page {issued.page}", issued.page_title]
    path = tag("p", f"{page.source.path or 'text'}, {page.source.encoding}", class_="soft")
    furniture = [tag("li", tag("small", item.kind), " ", tag("span", item.text, lang="zh")) for item in page.furniture]
    rest = tag("details", tag("summary", f"{numbered(len(furniture), 'line')} of no article"), tag("ul", *furniture)) if furniture else text("")
    articles = [article_section(article, f"p{number}a{article.position}") for article in page.articles]
    return tag("section", tag("h2", " · ".join(each for each in told if each) or "Page"), path, *articles, order_section(page, f"p{number}"), rest)
