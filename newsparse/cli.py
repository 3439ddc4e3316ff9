"""Arguments in, calls down, exit status out: 0 all read, 1 some inputs failed, 2 wrong usage, 3 no input could be read."""

from __future__ import annotations

import sys
from typing import Annotated, Literal

import typer

from ._version import __version__
from .errors import UsageError
from .options import (
    DateFieldOption,
    DateOption,
    GazetteerOption,
    IdFieldOption,
    JsonlOption,
    MentionsOption,
    OnlyOption,
    PageNoOption,
    PageOption,
    PagesOption,
    PaperOption,
    PlainOption,
    TextFieldOption,
    TitleFieldOption,
    ZipNamesOption,
)

# rich stays out of help and errors, so that the start is not paid for it
app = typer.Typer(
    name="newsparse", rich_markup_mode=None, pretty_exceptions_enable=False, no_args_is_help=True,
    help="Chinese newspaper page dumps to structured records.", context_settings={"help_option_names": ["-h", "--help"]},
)  # fmt: skip


def _version(wanted: bool) -> None:
    if wanted:
        from .sinks import write_out

        write_out(f"newsparse {__version__}\n".encode())
        raise typer.Exit


@app.callback()
def _common(
    version: Annotated[bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version.")] = False,
) -> None:
    pass


@app.command()
def extract(
    paths: Annotated[list[str] | None, typer.Argument(metavar="[PATHS|-]", help="Files, folders, archives (zip, tar, gz, bz2, xz, zst); `-` or nothing reads standard input.")] = None,
    page: PageOption = False,
    mentions: MentionsOption = False,
    text: Annotated[bool, typer.Option("--text", help="The articles as plain text in reading order.")] = False,
    plain: PlainOption = False,
    jsonl: JsonlOption = False,
    pages: PagesOption = False,
    text_field: TextFieldOption = "text",
    title_field: TitleFieldOption = "title",
    date_field: DateFieldOption = "date",
    id_field: IdFieldOption = "id",
    date: DateOption = None,
    paper: PaperOption = None,
    page_no: PageNoOption = None,
    gazetteer: GazetteerOption = None,
    only: OnlyOption = None,
    zip_names: ZipNamesOption = None,
    output: Annotated[str | None, typer.Option("--output", "-o", metavar="FILE", help="Write to FILE, put in place when it is whole.")] = None,
) -> None:
    """Turn page dumps into JSON Lines, an article a line.

    With the places, people, money, counts and dates found in it, each with its offsets and its value.
    """
    from .extracting import run
    from .sinks import say
    from .work import Options, check_codec, check_options, check_types, listed

    forms: dict[Literal["page", "mention", "text"], bool] = {"page": page, "mention": mentions, "text": text}
    chosen = [form for form, wanted in forms.items() if wanted]
    if len(chosen) > 1:
        raise UsageError("--page, --mentions and --text exclude each other")
    options = Options(
        chosen[0] if chosen else "article", plain, jsonl, pages, text_field, title_field, date_field, id_field, check_types(only),
        date, paper, page_no.removesuffix("版") if page_no else None, listed(gazetteer),
    )  # fmt: skip
    check_options(options)
    raise typer.Exit(run(_inputs(paths), options, output, say, check_codec(zip_names)))


@app.command()
def schema(
    file: Annotated[str | None, typer.Argument(metavar="[FILE]", help="With --duckdb: the file that `extract` wrote, or a glob.")] = None,
    mentions: Annotated[bool, typer.Option("--mentions", help="Of the rows of `extract --mentions`.")] = False,
    page: Annotated[bool, typer.Option("--page", help="Of the objects of `extract --page`.")] = False,
    duckdb: Annotated[bool, typer.Option("--duckdb", help="A CREATE VIEW statement for DuckDB instead.")] = False,
) -> None:
    """Print the JSON Schema of the records.

    Or, with --duckdb, a view over a file of them for DuckDB.
    """
    from .record import to_json
    from .schema import duckdb_view, json_schema
    from .sinks import write_out

    if page and mentions:
        raise UsageError("--page and --mentions exclude each other")
    if duckdb != (file is not None):
        raise UsageError("--duckdb and FILE go together: newsparse schema --duckdb articles.jsonl")
    form: Literal["page", "mention", "article"] = "page" if page else "mention" if mentions else "article"
    made = duckdb_view(form, file).encode() if file else to_json(json_schema(form), indented=True)
    write_out(made + b"\n")


def _inputs(paths: list[str] | None) -> list[str]:
    if paths:
        return paths
    if sys.stdin is not None and sys.stdin.isatty():
        raise UsageError("no input: name files or folders, or give the text on standard input (newsparse extract --help)")
    return ["-"]


def _register() -> None:
    from .convert import commands as convert
    from .inspector import commands as inspector

    inspector.register(app)
    convert.register(app)


_register()
