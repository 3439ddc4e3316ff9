"""The commands of batch conversion: each is one function, its imports inside, so that `extract` starts without them."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from ..errors import UsageError
from ..options import (
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

if TYPE_CHECKING:
    from .engines import Engine

UNITS = {"": 1, "k": 1 << 10, "m": 1 << 20, "g": 1 << 30}


def register(app: typer.Typer) -> None:
    """Add the commands to the command line."""
    app.command()(convert)
    app.command()(stats)


def convert(
    inputs: Annotated[list[str], typer.Argument(metavar="IN...", help="Files, folders, archives (zip, tar, gz, bz2, xz, zst).")],
    output: Annotated[str, typer.Option("--output", "-o", metavar="OUT", help="The folder to write to.")],
    format: Annotated[Literal["jsonl", "csv", "parquet"], typer.Option(help="What is written: records, mentions for spreadsheets, or two tables.")] = "jsonl",
    compress: Annotated[Literal["none", "gz", "zst"], typer.Option(help="How the files of jsonl and csv are packed.")] = "none",
    bom: Annotated[bool, typer.Option("--bom/--no-bom", help="Whether CSV begins with a byte-order mark, by which spreadsheets know UTF-8.")] = True,
    partition: Annotated[Literal["year", "none"], typer.Option(help="Folders of Parquet files.")] = "year",
    page: PageOption = False,
    mentions: MentionsOption = False,
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
    glob: Annotated[list[str] | None, typer.Option(metavar="PATTERN", help="Of folders only the files of such names: '*.txt'. May be given again.")] = None,
    follow_links: Annotated[bool, typer.Option("--follow-links", help="Read what symbolic links in folders lead to, wherever it is.")] = False,
    zip_names: ZipNamesOption = None,
    engine: Annotated[Literal["local", "dask"], typer.Option(help="Worker processes of this machine, or a Dask cluster.")] = "local",
    scheduler: Annotated[str | None, typer.Option(metavar="ADDRESS", help="With --engine dask: tcp://host:8786; else a cluster of its own on this machine.")] = None,
    jobs: Annotated[int | None, typer.Option("--jobs", "-j", metavar="N", min=1, max=1024, help="Worker processes; else one for each core.")] = None,
    unit_size: Annotated[str, typer.Option(metavar="SIZE", help="Text of one unit of work, about: 2M, 64M.")] = "2M",
    max_size: Annotated[str, typer.Option(metavar="SIZE", help="The most that is read of one file, archive member or line.")] = "64M",
    resume: Annotated[bool, typer.Option("--resume/--force", help="Keep what an earlier run did and what would be the same now; or do everything again.")] = True,
    on_error: Annotated[Literal["quarantine", "stop"], typer.Option(help="What a bad file, member or line leads to.")] = "quarantine",
    merge: Annotated[bool, typer.Option("--merge", help="Put the parts of each table together in one file as well.")] = False,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Print the plan and do nothing.")] = False,
    log_format: Annotated[Literal["text", "json"], typer.Option(help="Messages for people or for machines.")] = "text",
) -> None:
    """Convert whole archives of page dumps, on all cores.

    To a folder of part files, in JSON Lines, CSV or Parquet; a killed run goes on where it was.
    """
    from ..sinks import write_out
    from ..work import Options, check_codec, check_options, check_types, listed
    from .dryrun import planned
    from .plan import Inputs, check_paths
    from .progress import Progress
    from .running import Run
    from .tables import tables
    from .units import Settings

    check_paths(inputs)
    options = Options(
        _form(page, mentions, format), plain, jsonl, pages, text_field, title_field, date_field, id_field, check_types(only), date,
        paper, page_no.removesuffix("版") if page_no else None, listed(gazetteer),
    )  # fmt: skip
    check_options(options)
    _check_format(format, compress, engine)
    if scheduler and engine != "dask":
        raise UsageError("--scheduler goes with --engine dask")
    settings = Settings(
        os.path.abspath(output), options, format, compress, bom, partition == "year", _bytes("--unit-size", unit_size), _bytes("--max-size", max_size),
        on_error == "stop", check_codec(zip_names), tables(), os.urandom(8).hex(), base=os.getcwd(),
    )  # fmt: skip
    found = Inputs(tuple(inputs), tuple(glob or ()), follow_links, os.path.realpath(output))
    if dry_run:
        write_out(planned(found, settings))
        raise typer.Exit
    raise typer.Exit(Run(settings, found, _engine(engine, scheduler, jobs), Progress(log_format, output), not resume, merge).go())


def stats(
    output: Annotated[str, typer.Argument(metavar="OUT", help="A folder that convert wrote.")],
    top: Annotated[int, typer.Option(metavar="N", min=1, help="How many places and names.")] = 20,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object.")] = False,
) -> None:
    """Show what a conversion found.

    Totals by kind and year, the most frequent places and names, what failed.
    """
    from ..sinks import write_out
    from .stats import gather, shown

    found = gather(output, top)
    write_out(shown(found, as_json))


def _form(page: bool, mentions: bool, format: str) -> Literal["article", "page", "mention"]:
    if page and mentions:
        raise UsageError("--page and --mentions exclude each other")
    if format != "jsonl" and (page or mentions):
        raise UsageError(f"--page and --mentions go with --format jsonl; {format} has its own tables")
    return "page" if page else "mention" if mentions else "article"


def _check_format(format: str, compress: str, engine: str) -> None:
    """Raises UsageError where a package is missing, before the work and not in each worker."""
    from importlib.util import find_spec

    if format == "parquet" and compress != "none":
        raise UsageError("--compress goes with jsonl and csv; Parquet is packed as it is")
    if format == "parquet" and find_spec("pyarrow") is None:
        raise UsageError("--format parquet needs the package pyarrow: pip install 'newsparse[parquet]'")
    if engine == "dask" and find_spec("distributed") is None:
        raise UsageError("--engine dask needs the package distributed: pip install 'newsparse[dask]'")
    if compress == "zst" and find_spec("zstandard") is None:
        raise UsageError("--compress zst needs the package zstandard: pip install 'newsparse[zst]'")


def _bytes(option: str, value: str) -> int:
    number, unit = (value[:-1], value[-1].lower()) if value[-1:].isalpha() else (value, "")
    if not number.isdecimal() or unit not in UNITS or not int(number):
        raise UsageError(f"{option} {value}: give bytes, or 64k, 4M, 1G")
    return int(number) * UNITS[unit]


def _engine(engine: str, scheduler: str | None, jobs: int | None) -> Engine:
    if engine == "dask":
        from .cluster import Dask

        return Dask(scheduler, jobs or _cores())
    from .local import Pool

    return Pool(jobs or _cores())


def _cores() -> int:
    """Those that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
