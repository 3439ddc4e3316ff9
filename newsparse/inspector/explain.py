"""What `explain` does: the candidates at an offset, of a text or of an article, or the layout's reasons line by line."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from rich.text import Text

from ..document import Document, Given, LaidOutPage
from ..errors import InputError
from ..extractors import REGISTRY
from ..offsets import OffsetMap
from ..sinks import say
from . import read, views
from .considered import Considered, considered, groups
from .sheet import Column, Sheet
from .show import kinds, no_article, report
from .terminal import Terminal, to_terminal
from .typeset import visible
from .views import drain, one_line


class Options(NamedTuple):
    """The options of `explain`; `at` counts in the source, or in the article's text where `article` is given too."""

    at: int | None
    text: str | None
    article: int | None
    layout: bool
    only: str | None
    given: Given
    width: int | None
    ambiguous: int
    plain: bool = False


def explain(path: str, options: Options) -> int:
    """Explain every page under the path; the exit status. Raises UsageError."""
    only = kinds(options.only)

    def views_of(terminal: Terminal) -> int:
        failures: list[InputError] = []
        pages = shown = position = 0
        sheet = Sheet(terminal.width, options.ambiguous)
        for laid_out, context, source in read.contexts(path, options.given, failures.append, plain=options.plain):
            pages += 1
            if options.layout:
                shown += layout(sheet, laid_out, source, position, options.article)
            else:
                for number, doc in enumerate(context.docs, position + 1):
                    if options.article in (None, number):
                        shown += candidates(sheet, doc, number, source, options, only)
            position += len(context.docs)
            terminal.write(drain(sheet))
        if options.article is not None and pages and options.article > position:
            raise no_article(options.article, position)
        if pages and not shown:
            say(_nothing(options))
        return report(failures, pages, path)

    return to_terminal(views_of, options.width)


def _nothing(options: Options) -> str:
    if options.layout:
        return "the layout gave no reasons for this page"
    if options.text is not None:
        return f"no candidate in {options.text!r}, or no such text here"
    return "no candidate here" if options.at is None else f"no candidate at {options.at}"


def candidates(
    sheet: Sheet, doc: Document, number: int, source: str, options: Options, only: Sequence[str]
) -> int:
    """One article's groups of candidates that the options ask for; how many."""
    offsets = OffsetMap(source, doc.blocks)
    chosen = []
    for group in groups(considered(doc)):
        if _wanted(group, doc, offsets, options) and (not only or any(each.type in only for each in group)):
            chosen.append(group)
    if not chosen:
        return 0
    headline = next((doc.printed[b.start : b.end] for b in doc.blocks if b.kind == "headline"), "")
    sheet.rule(Text(visible(f"{number} {headline}".rstrip()), "bold cyan"))
    for group in chosen:
        _group(sheet, doc, group, offsets)
    if options.at is not None or options.text is not None:
        _rules(sheet, [each for group in chosen for each in group])
    return len(chosen)


def _wanted(group: list[Considered], doc: Document, offsets: OffsetMap, options: Options) -> bool:
    start, end = group[0].start, max(each.end for each in group)
    if options.at is not None:
        at = options.at
        if options.article is not None:
            return start <= at < end
        first, last = offsets.span(start, end)
        return first is not None and last is not None and first <= at < last
    if options.text is not None:
        more = len(options.text) - 1
        return doc.printed.find(options.text, max(0, start - more), end + more) >= 0
    return True


def _group(sheet: Sheet, doc: Document, group: list[Considered], offsets: OffsetMap) -> None:
    start, end = group[0].start, max(each.end for each in group)
    first, last = offsets.span(start, end)
    line = Text().append("…" + visible(one_line(doc.printed[max(0, start - 12) : start])), "dim")
    line.append(visible(one_line(doc.printed[start:end])), "bold")
    line.append(visible(one_line(doc.printed[end : end + 12])) + "…", "dim")
    line.append(f"  text {start}–{end}, source {first}–{last}" if first is not None else f"  text {start}–{end}", "dim")
    sheet.add(line, indent=2, first=0)
    views.candidates(sheet, group)
    sheet.add()


def _rules(sheet: Sheet, group: Iterable[Considered]) -> None:
    """What the rules concerned say of themselves."""
    summaries = {rule.name: rule.summary for extractor in REGISTRY for rule in extractor.rules}
    named = sorted({each.rule for each in group if each.rule in summaries})
    if named:
        sheet.table((Column("rule", 16), Column("what it takes", 20)), [(name, summaries[name]) for name in named], indent=2)
        sheet.add()


def layout(sheet: Sheet, laid_out: LaidOutPage, source: str, before: int = 0, only: int | None = None) -> int:
    """Each line's role and reason, each join and move with its evidence, in the source's order; how many."""
    told = sorted(
        [(*each, "") for each in laid_out.reasons if only is None]
        + [
            (*each, str(number))
            for number, article in enumerate(laid_out.articles, before + 1)
            for each in article.reasons
            if only in (None, number)
        ]
    )
    rows = []
    for start, end, what, reason, number in told:
        text = one_line(source[start:end].strip() or source[start:].partition("\n")[0])
        rows.append((f"{start}–{end}" if start < end else f"{start}…{end}", text if len(text) <= 40 else f"{text[:20]}…{text[-18:]}", number, what, reason))
    columns = (Column("source at", 9), Column("line", 16), Column("article", 7, right=True), Column("what", 8), Column("why", 20))
    sheet.table(columns, rows)
    return len(rows)
