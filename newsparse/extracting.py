"""The run of `extract`: inputs one after the other, problems to the user, a closing count, the exit status."""

from __future__ import annotations

import contextlib
import gc
import sys
from collections.abc import Callable, Iterator
from functools import partial

from .errors import InputError
from .sinks import ClosedPipe, Sink, open_sink
from .sources import Input, Inputs, reads_from_pipe
from .wording import numbered
from .work import SELDOM, Options, Problem, read

OK, SOME_FAILED, NONE_READ = 0, 1, 3


class Tally:
    """What became of the inputs: every one of them is done or failed."""

    def __init__(self) -> None:
        self.done = 0
        self.failed = 0
        self.bad_lines = 0
        self.articles = 0

    def status(self) -> int:
        if self.failed and not self.done and not self.articles:
            return NONE_READ
        return SOME_FAILED if self.failed or self.bad_lines else OK

    def __str__(self) -> str:
        bad = f", {numbered(self.bad_lines, 'bad line')}" if self.bad_lines else ""
        inputs, articles = numbered(self.done + self.failed, "input"), numbered(self.articles, "article")
        return f"{inputs}: {self.done:,} done, {self.failed:,} failed{bad}; {articles}"


def run(paths: list[str], options: Options, output: str | None, say: Callable[[str], None], zip_names: str | None = None) -> int:
    """Read all inputs and write their output; returns the exit status. Raises OutputError."""
    gc.set_threshold(*SELDOM)
    inputs = Inputs(paths, output, zip_names)
    tally = Tally()
    try:
        waited_for = reads_from_pipe(paths)
        reader = partial(read, options=options, at_once=waited_for)
        with open_sink(output, waited_for) as sink, _progress(inputs, say) as (tell, advance):
            for found in inputs:
                _one(found, reader, sink, tally, tell, advance)
            if tally.status() != NONE_READ:
                sink.put_in_place()
    except ClosedPipe:
        return OK
    if inputs.several or tally.done + tally.failed > 1 or (tally.failed and tally.articles):
        say(str(tally))
    return tally.status()


def _one(
    found: Input | InputError, reader: Callable[[Input], Iterator[bytes | Problem]], sink: Sink, tally: Tally,
    tell: Callable[[str], None], advance: Callable[[], None],
) -> None:  # fmt: skip
    try:
        if isinstance(found, InputError):
            raise found
        for piece in reader(found):
            if isinstance(piece, Problem):
                tell(f"{piece.where}: {piece.what}")
                tally.bad_lines += piece.failed
                continue
            tally.articles += 1
            sink.write(piece)
            advance()
    except InputError as error:
        tell(str(error))
        tally.failed += 1
    else:
        tally.done += 1


@contextlib.contextmanager
def _progress(inputs: Inputs, say: Callable[[str], None]) -> Iterator[tuple[Callable[[str], None], Callable[[], None]]]:
    """How to tell the user something, and to move the bar; there is one only for several inputs on a terminal."""
    if not inputs.several or sys.stderr is None or not sys.stderr.isatty():
        yield say, lambda: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, DownloadColumn, Progress, TimeRemainingColumn

    console = Console(stderr=True, markup=False, emoji=False, highlight=False)
    with Progress(BarColumn(), DownloadColumn(), TimeRemainingColumn(), console=console, transient=True) as progress:
        bar = progress.add_task("", total=inputs.total or None)
        yield lambda message: console.print(f"newsparse: {message}"), lambda: progress.update(bar, completed=inputs.position())
