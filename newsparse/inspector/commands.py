"""The commands that show what was found: each is one function, its imports inside, so that `extract` starts without them."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Annotated

import typer

from ..errors import UsageError
from ..options import GazetteerOption, PlainOption

if TYPE_CHECKING:
    from ..document import Given

Page = Annotated[str | None, typer.Argument(metavar="[PATH|-]", help="A page dump, a folder or archive of them; `-` or nothing reads standard input.")]
Only = Annotated[str | None, typer.Option(metavar="TYPES", help="Only these kinds of mention: place,money")]
IssueDate = Annotated[str | None, typer.Option(metavar="DATE", help="Date of the issue, where the page and path do not tell it.")]
Width = Annotated[int | None, typer.Option(metavar="CELLS", min=20, max=1000, help="Cells a line; else the terminal's, or $COLUMNS; lines in a pipe are not wrapped.")]
Ambiguous = Annotated[int, typer.Option("--ambiguous-width", metavar="1|2", min=1, max=2, help="Cells that “ ” … ─ take in this terminal.")]


def register(app: typer.Typer) -> None:
    """Add the commands to the command line."""
    app.command()(inspect)
    app.command()(explain)
    app.command()(score)
    app.command()(report)
    tables = typer.Typer(rich_markup_mode=None, no_args_is_help=True)
    tables.command()(lookup)
    app.add_typer(tables, name="gazetteer", help="The tables of places, and your own list.")


def inspect(
    path: Page = None,
    article: Annotated[int | None, typer.Option(metavar="N", min=1, help="One article, by its number on the page.")] = None,
    only: Only = None,
    full: Annotated[bool, typer.Option("--full", help="Offsets, repairs and repeated passages too.")] = False,
    summary: Annotated[bool, typer.Option("--summary", help="The page at a glance, without its articles.")] = False,
    plain: PlainOption = False,
    date: IssueDate = None,
    gazetteer: GazetteerOption = None,
    width: Width = None,
    ambiguous: Ambiguous = 1,
    pager: Annotated[bool, typer.Option("--pager", help="Through $PAGER.")] = False,
    interactive: Annotated[bool, typer.Option("-i", "--interactive", help="Browse with the keyboard; needs the extra `tui`.")] = False,
) -> None:
    """Show a page with what was found in it.

    As a reader reads it, each mention marked and its value beside it; or so the records that `extract` wrote (.jsonl).
    """
    from .show import Options, browse, show

    if interactive:
        raise typer.Exit(browse(_path(path), _given(date, gazetteer), plain=plain))
    options = Options(article, only, full, summary, _given(date, gazetteer), width, ambiguous, pager, plain)
    raise typer.Exit(show(_path(path), options))


def explain(
    path: Page = None,
    at: Annotated[int | None, typer.Option(metavar="OFFSET", min=0, help="The candidates at this character of the source; with --article, of that article's text.")] = None,
    text: Annotated[str | None, typer.Option(metavar="TEXT", help="The candidates in this text, wherever it stands.")] = None,
    article: Annotated[int | None, typer.Option(metavar="N", min=1, help="The candidates of one article.")] = None,
    layout: Annotated[bool, typer.Option("--layout", help="What each line was taken for, what was joined and moved, and why.")] = False,
    only: Only = None,
    plain: PlainOption = False,
    date: IssueDate = None,
    gazetteer: GazetteerOption = None,
    width: Width = None,
    ambiguous: Ambiguous = 1,
) -> None:
    """Tell why something was found or not.

    Every candidate, the rule that made it, and what became of it: kept, overruled by another, or turned down, and why.
    """
    from .explain import Options
    from .explain import explain as tell

    raise typer.Exit(tell(_path(path), Options(at, text, article, layout, only, _given(date, gazetteer), width, ambiguous, plain)))


def score(
    gold: Annotated[list[str], typer.Argument(metavar="GOLD", help="Pages marked ⟦kind|text|value⟧, or JSON Lines (.jsonl) with `text` and `mentions` of `type`, `start`, `end`, `value`; files or folders.")],
    misses: Annotated[int, typer.Option(metavar="N", min=0, help="Show the first N of each sort of error of each kind.")] = 0,
    pages: Annotated[bool, typer.Option("--pages", help="The texts of the JSON Lines are page dumps.")] = False,
    only: Only = None,
    date: IssueDate = None,
    gazetteer: GazetteerOption = None,
    json: Annotated[bool, typer.Option("--json", help="The figures as one JSON object.")] = False,
    width: Width = None,
) -> None:
    """Measure against marked text.

    Precision, recall and F of the spans, and how many values are right, kind by kind.
    """
    from .scoring import Options, run

    raise typer.Exit(run(gold, Options(only, _given(date, gazetteer), pages, misses, json, width)))


def report(
    paths: Annotated[list[str], typer.Argument(metavar="PATHS", help="Page dumps, records (.jsonl), folders or archives of them.")],
    output: Annotated[str, typer.Option("--output", "-o", metavar="FILE", help="The HTML file to write; `-` for standard output.")],
    plain: PlainOption = False,
    date: IssueDate = None,
    gazetteer: GazetteerOption = None,
) -> None:
    """Write an HTML report.

    One file that needs no network: the articles with what was found in them, tables that sort, the order of the source.
    """
    from .report.write import write

    raise typer.Exit(write(paths, output, _given(date, gazetteer), plain=plain))


def lookup(
    name: Annotated[str, typer.Argument(metavar="NAME|CODE", help="A place's name, whole or short, a division's code, or a country's (JP).")],
    year: Annotated[int | None, typer.Option(metavar="Y", min=1000, max=9998, help="Only what bore the name or code in that year.")] = None,
    gazetteer: GazetteerOption = None,
    json: Annotated[bool, typer.Option("--json", help="JSON Lines.")] = False,
    width: Width = None,
) -> None:
    """Tell what a name or code means.

    Every division that bears or bore it, with its code, what it lies in, its years and what it is today; places abroad; names of your list.
    """
    from .lookup import lookup as tell

    raise typer.Exit(tell(name, year, _given(None, gazetteer).names, json, width))


def _path(path: str | None) -> str:
    if path is None and sys.stdin is not None and sys.stdin.isatty():
        raise UsageError("no input: name a file, or give the text on standard input")
    return path or "-"


def _given(date: str | None, gazetteer: str | None) -> Given:
    """What the user knows. Raises UsageError, GazetteerError."""
    from ..document import Given
    from ..listfile import read_gazetteer
    from ..work import check_date

    check_date(date)
    return Given(date=date, names=read_gazetteer(gazetteer) if gazetteer else None)
