"""The options that `extract` and `convert` share: how the input is read, and what is known of the issue."""

from __future__ import annotations

from typing import Annotated

import typer

PageOption = Annotated[bool, typer.Option("--page", help="One object a page, with its furniture and articles.")]
MentionsOption = Annotated[bool, typer.Option("--mentions", help="One mention a line, flat, for table tools.")]
PlainOption = Annotated[bool, typer.Option("--plain", help="Each file is one article; its lines are paragraphs.")]
JsonlOption = Annotated[bool, typer.Option("--jsonl", help="Read JSON Lines, one article an object.")]
PagesOption = Annotated[bool, typer.Option("--pages", help="With --jsonl: each object's text is a page dump.")]
TextFieldOption = Annotated[str, typer.Option(metavar="NAME", help="With --jsonl: the field of the text.")]
TitleFieldOption = Annotated[str, typer.Option(metavar="NAME", help="With --jsonl: the field of the title.")]
DateFieldOption = Annotated[str, typer.Option(metavar="NAME", help="With --jsonl: the field of the issue's date.")]
IdFieldOption = Annotated[str, typer.Option(metavar="NAME", help="With --jsonl: the field of the id.")]
DateOption = Annotated[
    str | None, typer.Option(metavar="DATE", help="Date of the issue, where the page and path do not tell it: 2025-10-15, 2025-10 or 2025.")
]
PaperOption = Annotated[str | None, typer.Option(metavar="NAME", help="Name of the paper, where the page and path do not tell it.")]
PageNoOption = Annotated[
    str | None, typer.Option(metavar="NO", help="Number of the page, where the page and path do not tell it: 03, A12.")
]
ZipNamesOption = Annotated[
    str | None, typer.Option(metavar="ENCODING", help="Of the names in zip archives, where their looks deceive: gbk, big5.")
]
GazetteerOption = Annotated[
    str | None, typer.Option(metavar="FILE", help="Names of your own that are found wherever they stand, or never (docs/gazetteer.md).")
]
OnlyOption = Annotated[str | None, typer.Option(metavar="TYPES", help="Only these kinds of mention: place,money")]
