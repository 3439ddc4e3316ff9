"""Where the views are written: UTF-8 whatever the locale, colours on a terminal only, `| head` ends in silence."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager, nullcontext
from typing import Any

from rich.console import Console
from rich.text import Text

from ..sinks import ClosedPipe, open_sink


class Terminal:
    """Standard output with its width; `write` takes lines as they are, reading no markup in them."""

    def __init__(self, width: int | None = None) -> None:
        self._console = Console(markup=False, emoji=False, highlight=False, soft_wrap=True)
        limited = self._console.is_terminal or os.environ.get("COLUMNS", "").isdecimal()
        #: cells a line: as given, of the terminal or $COLUMNS; None, no limit, in a pipe
        self.width = width or (self._console.width if limited else None)
        #: whether somebody looks at a terminal, so that tables are drawn
        self.is_terminal = self._console.is_terminal
        self._sink = open_sink(None, each=True)
        self._paged = False

    def paging(self) -> AbstractContextManager[Any]:
        """While it is open, what is written goes through $PAGER."""
        if not self._console.is_terminal:
            return nullcontext()
        os.environ.setdefault("LESS", "-RFX")
        self._paged = True
        return self._console.pager(styles=not self._console.no_color)

    def write(self, lines: Iterable[Text]) -> None:
        """Write the lines. Raises ClosedPipe when the reader has left."""
        if self._paged:
            for line in lines:
                self._console.print(line)
            return
        with self._console.capture() as captured:
            for line in lines:
                self._console.print(line)
        self._sink.write(captured.get().encode("utf-8", "replace"))


def to_terminal(show: Callable[[Terminal], int], width: int | None = None, pager: bool = False) -> int:
    """Let `show` write to the terminal; its exit status, or 0 when the reader left before the end."""
    terminal = Terminal(width)
    try:
        with terminal.paging() if pager else nullcontext():
            return show(terminal)
    except ClosedPipe:
        return 0
