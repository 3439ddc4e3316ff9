"""What `inspect` does: reads the page or the records, sets the views, writes them."""

from __future__ import annotations

import os
import sys
from typing import NamedTuple

from ..document import Given
from ..errors import InputError, UsageError
from ..extractors import REGISTRY
from ..sinks import say
from ..work import check_types
from . import read, views
from .sheet import Sheet
from .terminal import Terminal, to_terminal


class Options(NamedTuple):
    """The options of `inspect`."""

    article: int | None = None
    only: str | None = None
    full: bool = False
    summary: bool = False
    given: Given = Given()
    width: int | None = None
    ambiguous: int = 1
    pager: bool = False
    plain: bool = False


def kinds(only: str | None) -> tuple[str, ...]:
    """`place,money` → the types, none for all. Raises UsageError."""
    chosen = check_types(only)
    return () if chosen is None else tuple(extractor.type for extractor in REGISTRY if extractor.type in chosen)


def show(path: str, options: Options) -> int:
    """Show every page under the path; the exit status. Raises UsageError."""
    only = kinds(options.only)

    def views_of(terminal: Terminal) -> int:
        failures: list[InputError] = []
        pages = articles = last = 0
        sheet = Sheet(terminal.width, options.ambiguous)
        for page, _ in read.pages(path, options.given, failures.append, plain=options.plain):
            pages += 1
            chosen = [each for each in page.articles if options.article in (None, each.position)]
            articles += len(chosen)
            last = max([last, *(each.position for each in page.articles)])
            if options.summary:
                views.glance(sheet, page, only)
            elif chosen or options.article is None:
                views.page(sheet, page, only, full=options.full, number=options.article)
            terminal.write(views.drain(sheet))
        if options.article is not None and pages and not articles:
            raise no_article(options.article, last)
        return report(failures, pages, path)

    return to_terminal(views_of, options.width, options.pager)


def browse(path: str, given: Given, *, plain: bool = False) -> int:
    """Browse every page under the path with the keyboard; the exit status. Raises UsageError."""
    try:
        from .tui import BrowserApp
    except ImportError:
        raise UsageError("inspect -i needs the package textual: pip install 'newsparse[tui]'") from None
    from .browse import Browser

    failures: list[InputError] = []
    browser = Browser(list(read.pages(path, given, failures.append, plain=plain)), given)
    if browser.articles:
        _take_keyboard()
        BrowserApp(browser).run()
    return report(failures, len(browser.pages) if browser.articles or failures else 0, path)


def _take_keyboard() -> None:
    """Keys come from the terminal, also where the page came through standard input. Raises UsageError where there is none."""
    if sys.stdin is not None and sys.stdin.isatty():
        return
    try:
        terminal = os.open("/dev/tty", os.O_RDWR)
        os.dup2(terminal, sys.stdin.fileno())
        os.close(terminal)
    except (OSError, ValueError, AttributeError):
        raise UsageError("inspect -i needs a terminal; without -i the page is printed") from None


def no_article(wanted: int, last: int) -> UsageError:
    """That the pages have no article of this number."""
    return UsageError(f"--article {wanted}: there is no such article; " + (f"the last is {last}" if last else "none was found"))


def report(failures: list[InputError], pages: int, path: str) -> int:
    """Name what could not be read on standard error; the exit status."""
    for error in failures:
        say(str(error))
    if not failures and not pages:
        say(f"{path}: empty, nothing to show")
    if not failures:
        return 0
    return 1 if pages else 3
