"""docs/commands.md and man/newsparse.1, made from the command line itself."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, NamedTuple

import typer

from newsparse import __version__
from newsparse.cli import app

STATUS = (
    ("0", "all inputs were read; also when the reader of standard output has left"),
    ("1", "some inputs or lines failed; they are named on standard error"),
    ("2", "wrong usage, or the output can't be written"),
    ("3", "no input could be read"),
    ("130, 143", "interrupted; `convert` goes on from there when it is called again"),
)
EXAMPLES = (
    ("Articles of a page, an object a line", "newsparse extract 01.txt"),
    ("Every sum of money in a folder, for table tools", "newsparse extract --mentions --only money pages/ -o money.jsonl"),
    ("A page as a reader sees it", "newsparse inspect 01.txt"),
    ("Why something was found or not", "newsparse explain 01.txt --text 库伦旗"),
    ("A year's archive to Parquet, on all cores", "newsparse convert 1998.zip -o 1998 --format parquet"),
)
VARIABLES = (
    ("COLUMNS", "cells a line of `inspect` and `explain` in a pipe, which are otherwise not wrapped"),
    ("NO_COLOR", "no colours"),
    ("PAGER", "what `inspect --pager` shows the page with"),
)


class Option(NamedTuple):
    """An option or argument: how it is written, and what it does."""

    names: str
    value: str
    about: str


class Command(NamedTuple):
    """A command with its options; `usage` is without the program's name."""

    name: str
    usage: str
    summary: str
    more: str
    arguments: list[Option]
    options: list[Option]


def _all(known: dict[str, Any], above: str = "") -> Iterator[tuple[str, Any]]:
    """Each command with its whole name, those of a group after each other."""
    for name, command in known.items():
        if hasattr(command, "commands"):
            yield from _all(command.commands, f"{above}{name} ")
        else:
            yield above + name, command


def commands() -> Iterator[Command]:
    """All commands in their order."""
    for name, command in _all(typer.main.get_command(app).commands):  # type: ignore[attr-defined]
        summary, _, more = re.sub(r"[ \t]*\n[ \t]*", "\n", command.help or "").strip().partition("\n\n")
        arguments = [Option(p.make_metavar(context(command)), "", p.help) for p in command.params if p.param_type_name == "argument"]
        options = [_option(p) for p in command.params if p.param_type_name == "option"]
        needed = [f"{one.names} {one.value}" for one, p in zip(options, [p for p in command.params if p.param_type_name == "option"], strict=True) if p.required]
        usage = " ".join([name, *(re.sub(", -.*? ", " ", each) for each in needed), "[OPTIONS]", *(one.names for one in arguments)])
        yield Command(name, usage, " ".join(summary.split()), " ".join(more.split()), arguments, options)


def context(command: Any) -> Any:
    """What the metavars are asked with."""
    return command.context_class(command)


def _option(parameter: Any) -> Option:
    names = ", ".join((*parameter.opts, *parameter.secondary_opts))
    if parameter.is_flag:
        value = ""
    else:
        value = "|".join(parameter.type.choices) if hasattr(parameter.type, "choices") else parameter.metavar or "N"
    default = parameter.default
    told = f" Default: {default}." if default is not None and not parameter.is_flag and not parameter.required else ""
    return Option(names, value, parameter.help + told)


def markdown() -> str:
    """docs/commands.md."""
    lines = [
        "# The commands", "",
        "Made from the program by `python tools/build_docs.py`. `newsparse COMMAND --help` tells the same, `man newsparse` too.", "",
    ]  # fmt: skip
    for command in commands():
        lines += [f"## `newsparse {command.name}`", "", f"    newsparse {command.usage}", "", command.summary, ""]
        lines += [command.more, ""] if command.more else []
        lines += ["| option | does |", "| --- | --- |"]
        for one in (*command.arguments, *command.options):
            written = f"{one.names} {one.value}".strip().replace("|", "\\|")
            lines.append(f"| `{written}` | {one.about.replace('|', chr(92) + '|')} |")
        lines.append("")
    lines += ["## Exit status", "", "| status | means |", "| --- | --- |", *(f"| {code} | {about} |" for code, about in STATUS), ""]
    lines += ["## Environment", "", "| variable | means |", "| --- | --- |", *(f"| `{name}` | {about} |" for name, about in VARIABLES)]
    return "\n".join(lines) + "\n"


def man() -> str:
    """The man page, in the macros of man(7)."""
    lines = [
        f'.TH NEWSPARSE 1 "" "newsparse {__version__}" "User Commands"',
        ".SH NAME", "newsparse \\- Chinese newspaper page dumps to structured records",
        ".SH SYNOPSIS", ".B newsparse", "COMMAND [OPTIONS] [ARGUMENTS]",
        ".SH DESCRIPTION",
        *_roff("Turns raw text dumps of Chinese newspaper pages into JSON records: it tells the articles of a page apart, puts broken "
               "lines and displaced columns back in order, and finds places, people, money, counts and dates in them, each with exact "
               "offsets and a normalised value. By rules, without a neural model."),
        *_roff("Text may be in UTF-8, GB18030, Big5 or UTF-16; archives (zip, tar, gz, bz2, xz, zst) are read member by member."),
        ".SH COMMANDS",
    ]  # fmt: skip
    for command in commands():
        lines += [f".SS newsparse {_escape(command.usage)}", *_roff(f"{command.summary} {command.more}".strip())]
        for one in (*command.arguments, *command.options):
            lines += [".TP", f"\\fB{_escape(one.names)}\\fR" + (f" \\fI{_escape(one.value)}\\fR" if one.value else ""), *_roff(one.about)]
    lines.append(".SH EXAMPLES")
    for about, line in EXAMPLES:
        lines += [".TP", *_roff(f"{about}:"), f"\\fB{_escape(line)}\\fR"]
    for title, rows in (("EXIT STATUS", STATUS), ("ENVIRONMENT", VARIABLES)):
        lines.append(f".SH {title}")
        for name, about in rows:
            lines += [".TP", f"\\fB{_escape(name)}\\fR", *_roff(about)]
    lines += [".SH SEE ALSO", *_roff("jq(1), duckdb(1)")]
    return "\n".join(lines) + "\n"


def _escape(text: str) -> str:
    return text.replace("\\", "\\e").replace("-", "\\-").replace("`", "")


def _roff(text: str) -> list[str]:
    """A paragraph's lines; one that begins with a control character is kept from being a request."""
    return [f"\\&{line}" if line[:1] in ".'" else line for line in _escape(text).splitlines() if line.strip()]
