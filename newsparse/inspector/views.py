"""A page in the terminal: at a glance, then each article as a reader reads it, its mentions marked `[地|库伦旗]`."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import Any

from rich.text import Text

from ..extractors import BY_TYPE, REGISTRY
from ..model import Article, Block, Page
from ..rules import Extractor
from ..wording import numbered
from . import plain
from .considered import Considered
from .sheet import Column, Sheet
from .typeset import visible

#: how each kind of block is set: style, indent of the first line, word before it
SETTING = {
    "kicker": ("bold dim", 0, ""), "headline": ("bold", 0, ""), "deck": ("italic", 0, ""), "byline": ("dim", 0, ""),
    "dateline": ("dim", 0, ""), "subhead": ("bold", 0, ""), "body": ("", 4, ""), "caption": ("italic", 0, "caption: "),
    "credit": ("dim", 0, "credit: "), "note": ("italic", 0, "note: "),
}  # fmt: skip
VERDICT = {"kept": "bold green", "overruled": "yellow", "dropped": "yellow", "rejected": "dim"}
CONFIDENCE = {"high": "green", "medium": "yellow", "low": "red"}


def mentions_of(article: Article, only: Sequence[str] = ()) -> list[tuple[Extractor, Any]]:
    """The article's mentions of all kinds, or of the `only` types, in text order."""
    found = [
        (extractor, mention)
        for extractor in REGISTRY
        if not only or extractor.type in only
        for mention in getattr(article, extractor.field) or ()
    ]
    return sorted(found, key=lambda pair: (pair[1].start, pair[1].end))


def flags(article: Article) -> list[str]:
    """What is remarkable about how the article was put together: `reordered`, `truncated`, `continued to 03` …"""
    kinds = [repair.kind for repair in article.repairs]
    told = [f"{kind} ×{kinds.count(kind)}" if kinds.count(kind) > 1 else kind for kind in dict.fromkeys(kinds)]
    told += ["repeats"] if article.repeats else []
    told += ["truncated"] if article.truncated else []
    told += [f"continued to {article.continued_to}"] if article.continued_to else []
    told += [f"continued from {article.continued_from}"] if article.continued_from else []
    return told


def title_of(article: Article) -> str:
    """Kicker and headline, or how the text begins where there is none."""
    if article.headline:
        return f"{article.kicker}  {article.headline}" if article.kicker else article.headline
    opening = article.text.partition("\n")[0]
    return f"({opening[:24]}{'…' if len(opening) > 24 else ''})"


def glance(sheet: Sheet, page: Page, only: Sequence[str] = (), *, furniture: bool = True) -> None:
    """The page in one screen: issue, sections, a table of its articles, and the lines that belong to none."""
    issued = page.issued
    sheet.rule(Text(visible(page.source.path or "text"), "bold"))
    day = f"{issued.date} (by {issued.basis})" if issued.date else "date of issue not known"
    sheet.add(" · ".join(each for each in (issued.paper, day, issued.page and f"page {issued.page}", issued.page_title) if each))
    sections = list(dict.fromkeys(article.section for article in page.articles if article.section))
    total = sum(len(article.text) for article in page.articles)
    articles = f"{numbered(len(page.articles), 'article')}, {numbered(total, 'character')}"
    sheet.add(articles + (f", sections {'、'.join(sections)}" if sections else ""))
    if page.source.bad_bytes:
        sheet.add(f"{numbered(page.source.bad_bytes, 'byte')} not valid in {page.source.encoding}, shown as \ufffd", style="yellow")
    sheet.add()
    if page.articles:
        _articles(sheet, page, only)
        sheet.add()
    if furniture and page.furniture:
        sheet.add("lines of no article", style="dim")
        sheet.table((Column("kind"), Column("text", 12)), [(item.kind, one_line(item.text)) for item in page.furniture], indent=2)
        sheet.add()


def one_line(text: str) -> str:
    """A text for a table's cell: its line breaks as spaces."""
    return " ".join(text.split("\n"))


def _articles(sheet: Sheet, page: Page, only: Sequence[str]) -> None:
    kinds = [extractor for extractor in REGISTRY if not only or extractor.type in only]
    columns = [Column("№", 2, right=True), Column("headline", 20), Column("byline", 12), Column("chars", 5, right=True)]
    columns += [Column(extractor.tag, 2, right=True) for extractor in kinds]
    columns.append(Column("flags", 9))
    rows: list[list[Text | str]] = []
    for article in page.articles:
        found = [getattr(article, extractor.field) for extractor in kinds]
        names = "、".join(byline.name for byline in article.bylines)
        counts = [Text("-" if each is None else str(len(each)), e.colour) for e, each in zip(kinds, found, strict=True)]
        rows.append([str(article.position), title_of(article), names, f"{len(article.text):,}", *counts, ", ".join(flags(article))])
    if len(kinds) > 0 and sheet.width is not None and sheet.width < 72:
        _short_list(sheet, rows, kinds)
    else:
        sheet.table(columns, rows)


def _short_list(sheet: Sheet, rows: list[list[Text | str]], kinds: list[Extractor]) -> None:
    """The table for narrow terminals: two lines an article."""
    for number, title, names, length, *rest in rows:
        sheet.add(Text(visible(f"{number:>2}  {title}"), "bold"), indent=4, first=0)
        line = Text(visible(f"{names}; " if names else "") + f"{length} characters;")
        for extractor, count in zip(kinds, rest, strict=False):
            line.append(f" {extractor.tag}{count}", extractor.colour)
        line.append(visible(f"; {rest[-1]}" if rest[-1] else ""))
        sheet.add(line, indent=4)


def article(sheet: Sheet, article: Article, only: Sequence[str] = (), *, full: bool = False) -> None:
    """One article: its blocks with the mentions marked, then their table."""
    found = mentions_of(article, only)
    place = f" · {article.location.name}" if article.location else ""
    section = f" · {article.section}" if article.section else ""
    told = flags(article)
    heading = f"{article.position}{section}{place}" + (f" · {', '.join(told)}" if told else "")
    sheet.rule(Text(visible(heading), "bold cyan"))
    body(sheet, article, found)
    sheet.add()
    if found:
        table(sheet, found, full=full)
        sheet.add()
    if full:
        _repairs(sheet, article)


def body(sheet: Sheet, article: Article, found: list[tuple[Extractor, Any]], lit: tuple[int, int] = (0, 0)) -> None:
    """The article's blocks as a reader reads them, with the mentions marked and a stretch lit."""
    for block, first, last in inside(article, found):
        _block(sheet, article.text, block, found[first:last], lit)


def inside(article: Article, found: Sequence[tuple[Extractor, Any]]) -> Iterator[tuple[Block, int, int]]:
    """Each block with the first of the mentions in it, by number, and the first behind; `found` is in text order."""
    starts = [mention.start for _, mention in found]
    for block in article.blocks:
        yield block, bisect_left(starts, block.start), bisect_left(starts, block.end)


def _block(
    sheet: Sheet, text: str, block: Block, own: list[tuple[Extractor, Any]], lit: tuple[int, int]
) -> None:
    style, indent, word = SETTING.get(block.kind, ("", 0, ""))
    line = Text().append(word, "dim")
    line.append_text(marked(text, block.start, block.end, own, style, lit))
    if block.kind == "subhead":
        sheet.add()
    sheet.add(line, first=indent)
    if block.kind == "headline":
        sheet.add()


def marked(
    text: str, start: int, end: int, found: list[tuple[Extractor, Any]], style: str = "", lit: tuple[int, int] = (0, 0)
) -> Text:
    """A stretch of the text with its mentions marked by colour and tag; what is `lit` stands out in reverse."""
    line = Text(end="")
    at = start
    for extractor, mention in found:
        if mention.start < at:
            continue
        _append(line, text, at, mention.start, style, lit)
        line.append(f"[{extractor.tag}|", f"{extractor.colour} dim")
        own = f"bold {extractor.colour} {'italic' if style == 'italic' else ''}"
        _append(line, text, mention.start, mention.end, own, lit)
        line.append("]", f"{extractor.colour} dim")
        at = mention.end
    _append(line, text, at, end, style, lit)
    return line


def _append(line: Text, text: str, start: int, end: int, style: str, lit: tuple[int, int]) -> None:
    low, high = max(start, min(end, lit[0])), max(start, min(end, lit[1]))
    line.append(visible(text[start:low]), style)
    line.append(visible(text[low:high]), f"{style} reverse")
    line.append(visible(text[high:end]), style)


def table(sheet: Sheet, found: list[tuple[Extractor, Any]], *, full: bool = False) -> None:
    """The mentions with their values in plain words, the rule that made each, and how far it is to be trusted."""
    columns = [Column("", 2), Column("text", 14), Column("value", 20), Column("rule", 16), Column("confidence", 6)]
    if full:
        columns += [Column("text at", 9), Column("source at", 9)]
    rows: list[list[Text | str]] = []
    for extractor, mention in found:
        colour = extractor.colour
        row: list[Text | str] = [
            Text(extractor.tag, f"bold {colour}"),
            Text(visible(one_line(mention.text)), colour),
            plain.value(extractor.type, mention) + (" (repeat)" if mention.repeat else ""),
            Text(mention.rule, "dim"),
            Text(mention.confidence, CONFIDENCE.get(mention.confidence, "")),
        ]
        if full:
            row += [f"{mention.start}–{mention.end}", f"{mention.source_start}–{mention.source_end}"]
        rows.append(row)
    if sheet.width is not None and sheet.width < 72:
        _stacked_mentions(sheet, rows)
    else:
        sheet.table(columns, rows, indent=2)


def _stacked_mentions(sheet: Sheet, rows: list[list[Text | str]]) -> None:
    """The table for narrow terminals: text and value, then the rule."""
    for tag, text, words, rule, *rest in rows:
        head = Text().append_text(_text(tag)).append(" ").append_text(_text(text))
        if words:
            head.append("  ").append(visible(str(words)))
        sheet.add(head, indent=5, first=2)
        sheet.add(Text("; ", "dim").join([_text(rule), *(_text(each) for each in rest)]), indent=5)


def _text(cell: Text | str) -> Text:
    return Text(visible(cell)) if isinstance(cell, str) else cell


def candidates(sheet: Sheet, group: Sequence[Considered]) -> None:
    """What was considered at one place, and what became of each."""
    rows: list[list[Text | str]] = []
    for each in group:
        colour = BY_TYPE[each.type].colour
        words = plain.value(each.type, each.mention) if each.verdict == "kept" else each.reason
        rank = "" if each.rank is None else str(each.rank)
        rows.append(
            [Text(each.verdict, VERDICT[each.verdict]), Text(BY_TYPE[each.type].tag, colour), each.text, Text(each.rule, "dim"),
             rank, words]
        )  # fmt: skip
    columns = (Column("verdict", 9), Column("", 2), Column("text", 10), Column("rule", 14), Column("rank", 4, right=True))
    sheet.table((*columns, Column("value or reason", 20)), rows, indent=2)


def _repairs(sheet: Sheet, article: Article) -> None:
    rows: list[tuple[str, str, str]] = [(repair.kind, f"{repair.source_start}–{repair.source_end}", "") for repair in article.repairs]
    rows += [
        ("printed twice", f"{each.source_start}–{each.source_end}", one_line(article.text[each.start : each.end]))
        for each in article.repeats
    ]
    if rows:
        sheet.table((Column("repair", 13), Column("source at", 11), Column("text", 12)), rows, indent=2)
        sheet.add()


def page(sheet: Sheet, page: Page, only: Sequence[str] = (), *, full: bool = False, number: int | None = None) -> None:
    """The whole page: the glance and all articles, or one of them by its position."""
    if number is None:
        glance(sheet, page, only)
    for each in page.articles:
        if number is None or each.position == number:
            article(sheet, each, only, full=full)


def drain(sheet: Sheet) -> Iterator[Text]:
    """The sheet's lines so far, which it forgets."""
    lines, sheet.lines = sheet.lines, []
    yield from lines
