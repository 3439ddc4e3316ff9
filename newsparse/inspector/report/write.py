"""What `report` does: reads the pages, writes one HTML file, put in place when it is whole."""

from __future__ import annotations

from collections.abc import Sequence

from ...document import Given
from ...errors import InputError
from ...sinks import ClosedPipe, open_sink
from .. import read
from ..show import report as tell
from .page import report


def write(paths: Sequence[str], output: str, given: Given, *, plain: bool = False) -> int:
    """Write the report on all pages under the paths; the exit status. Raises OutputError."""
    failures: list[InputError] = []
    pages = [page for path in paths for page, _ in read.pages(path, given, failures.append, plain=plain)]
    status = tell(failures, len(pages), ", ".join(paths))
    if not pages:
        return status
    try:
        with open_sink(output, each=False) as sink:
            sink.write(report(pages).encode("utf-8", "replace"))
            sink.put_in_place()
    except ClosedPipe:
        return 0
    return status
