"""A sheet of terminal lines: paragraphs and tables set by the East Asian rules, drawn as Rich texts.

Rich's own tables and wrapping part figures, begin lines with `，` and drop what a column can't hold; here nothing is lost.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from rich.text import Text

from . import typeset

GAP = 2


class Column(NamedTuple):
    """A table's column: its heading, the least cells that it can be set in, and whether its figures stand to the right."""

    title: str
    least: int = 4
    right: bool = False
    style: str = ""


class Sheet:
    """Sets texts within `width` cells, or as long as they are where `width` is None."""

    def __init__(self, width: int | None, ambiguous: int = 1) -> None:
        self.width = width
        self.ambiguous = ambiguous
        self.lines: list[Text] = []

    def add(self, text: Text | str = "", *, indent: int = 0, first: int | None = None, style: str = "") -> None:
        """A paragraph, its lines indented by `indent` cells, its first by `first`."""
        line = Text(typeset.visible(text), style) if isinstance(text, str) else text
        self.lines += self.set(line, None if self.width is None else self.width, indent, first)

    def rule(self, title: Text) -> None:
        """A heading with a line to the sheet's edge."""
        title = title.copy()
        line = "-" if self.ambiguous == 2 else "─"
        left = (self.width or 100) - self._cells(title.plain) - 1
        if left > 1:
            title.append(" " + line * left, "dim")
        self.add(title)

    def set(self, text: Text, width: int | None, indent: int = 0, first: int | None = None) -> list[Text]:
        """The lines of one text."""
        first = indent if first is None else first
        if width is None:
            spans = [(0, len(text.plain))]
        else:
            room = max(2, width - indent)
            spans = typeset.wrap(text.plain, room, first=first - indent, ambiguous=self.ambiguous)
        lines = []
        for at, (start, end) in enumerate(spans):
            line = Text(" " * (indent if at else first), end="")
            lines.append(line.append_text(text[start:end]))
        return lines

    def table(self, columns: Sequence[Column], rows: Iterable[Sequence[Text | str]], *, indent: int = 0) -> None:
        """A table whose cells wrap; where the sheet is too narrow, each row as a short list under its first cell."""
        cells = [[Text(typeset.visible(c), end="") if isinstance(c, str) else c for c in row] for row in rows]
        heads = [self._cells(column.title) for column in columns]
        natural = [
            max([head] + [self._cells(row[at].plain) for row in cells]) for at, head in enumerate(heads)
        ]
        least = [max(column.least, head) if column.right else column.least for column, head in zip(columns, heads, strict=True)]
        least = [min(low, most) for low, most in zip(least, natural, strict=True)]
        room = sum(natural) if self.width is None else self.width - indent - GAP * (len(columns) - 1)
        widths = typeset.columns(natural, least, room)
        if widths is None:
            self._stacked(columns, cells, indent)
            return
        header = [Text(column.title, "dim") for column in columns]
        for row in [header, *cells]:
            self._row(columns, row, widths, indent)

    def _row(self, columns: Sequence[Column], row: Sequence[Text], widths: Sequence[int], indent: int) -> None:
        wrapped = [self.set(cell, width) for cell, width in zip(row, widths, strict=True)]
        for at in range(max(len(lines) for lines in wrapped)):
            line = Text(" " * indent, end="")
            for column, lines, width in zip(columns, wrapped, widths, strict=True):
                cell = lines[at] if at < len(lines) else Text()
                space = " " * max(0, width - self._cells(cell.plain))
                line.append(space if column.right else "")
                line.append_text(cell)
                line.append("" if column.right else space).append(" " * GAP)
            line.rstrip()
            self.lines.append(line)

    def _stacked(self, columns: Sequence[Column], rows: Iterable[Sequence[Text]], indent: int) -> None:
        for row in rows:
            self.add(row[0], indent=indent + GAP, first=indent)
            rest = Text()
            for column, cell in zip(columns[1:], row[1:], strict=True):
                if cell.plain:
                    rest.append("; " if rest.plain else "")
                    rest.append(f"{column.title} " if column.right else "", "dim").append_text(cell)
            if rest.plain:
                self.add(rest, indent=indent + GAP)

    def _cells(self, text: str) -> int:
        return typeset.width_of(text, self.ambiguous)
