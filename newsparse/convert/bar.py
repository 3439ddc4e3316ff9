"""The bar on a terminal: `━━━━╸ 1.2/4.2 GB 21.3 MB/s 0:02:21 98,765 articles 3 failed`."""

from __future__ import annotations

from rich.console import Console
from rich.progress import BarColumn, DownloadColumn, Progress, TextColumn, TimeRemainingColumn, TransferSpeedColumn

from ..wording import numbered
from .progress import Totals


class Bar:
    """Drawn on standard error."""

    def __init__(self) -> None:
        self._console = Console(stderr=True, markup=False, emoji=False, highlight=False)
        self._progress = Progress(
            BarColumn(), DownloadColumn(), TransferSpeedColumn(), TimeRemainingColumn(), TextColumn("{task.description}"),
            console=self._console, transient=True,
        )  # fmt: skip
        self._task = self._progress.add_task("", total=None)
        self._progress.start()

    def show(self, totals: Totals, total: int | None) -> None:
        """What was kept from before counts as read, but not for the rate: the bar begins after it."""
        left = None if total is None else max(totals.read, total - totals.skipped)
        failed = f", {totals.failed:,} failed" if totals.failed else ""
        self._progress.update(
            self._task, completed=totals.read, total=left, description=numbered(totals.articles, "article") + failed
        )  # fmt: skip

    def print(self, line: str) -> None:
        """Above the bar."""
        self._console.print(line, soft_wrap=True)

    def close(self) -> None:
        """Take it away."""
        self._progress.stop()
