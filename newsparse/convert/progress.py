"""What the user sees: a bar on a terminal, lines elsewhere, JSON for machines; and a closing summary that adds up."""

from __future__ import annotations

import os
import sys
import threading
import time
from dataclasses import dataclass, field
from typing import Any, Literal

import orjson

from ..errors import InputError
from ..extractors import BY_TYPE
from ..wording import numbered
from .plan import Inputs
from .units import Outcome

LogFormat = Literal["text", "json"]
#: Seconds between two lines of progress, where there is no terminal.
EVERY = 10.0
#: Seconds between two pictures of the bar.
TICK = 0.2
#: Problems printed of a whole run; the manifest and the quarantine have all.
MOST_TOLD = 200


#: Control characters as their pictures.
CONTROL = {code: 0x2400 + code for code in range(32)} | {0x7F: 0x2421} | dict.fromkeys(range(0x80, 0xA0), 0xFFFD)


@dataclass(slots=True)
class Totals:
    """Sums over the units."""

    units: int = 0
    kept: int = 0
    units_failed: int = 0
    items: int = 0
    done: int = 0
    failed: int = 0
    empty: int = 0
    repeats: int = 0
    articles: int = 0
    mentions: dict[str, int] = field(default_factory=dict)
    #: bytes on disk read now, and of units kept from an earlier run
    read: int = 0
    skipped: int = 0
    text: int = 0
    swept: int = 0

    def add(self, outcome: Outcome) -> None:
        self.units += 1
        self.kept += outcome.kept
        self.units_failed += outcome.error is not None
        for name in ("items", "done", "failed", "empty", "repeats", "articles"):
            setattr(self, name, getattr(self, name) + getattr(outcome, name))
        for type, number in outcome.mentions.items():
            self.mentions[type] = self.mentions.get(type, 0) + number
        if outcome.kept:
            self.skipped += outcome.size
        else:
            self.read += outcome.size
            self.text += outcome.text


class Progress:
    """Tells what goes on, on standard error."""

    def __init__(self, log: LogFormat, out: str) -> None:
        self._json = log == "json"
        self._out = out
        self._terminal = not self._json and sys.stderr is not None and sys.stderr.isatty()
        self.every = TICK if self._terminal else 1.0
        self._total = 0
        self._counted = threading.Event()
        self._begun = self._shown = time.monotonic()
        self._told = 0
        self._bar: Any = None

    def start(self, inputs: Inputs, known: int) -> None:
        """Begin; the bytes to read are added up beside the work, as a folder may hold millions of files."""
        self._begun = self._shown = time.monotonic()
        threading.Thread(target=self._count, args=(inputs,), daemon=True).start()
        if self._terminal:
            from .bar import Bar

            self._bar = Bar()
        if known and not self._json:
            self.note(f"{self._out}: {numbered(known, 'unit')} of earlier runs known; what is unchanged is kept")
        self._event("start", out=self._out, known=known)

    def note(self, message: str) -> None:
        """One line; names may hold whatever a terminal obeys, which is shown and not sent."""
        message = message.translate(CONTROL)
        if self._json:
            self._event("note", message=message)
        elif self._bar is not None:
            self._bar.print(f"newsparse: {message}")
        elif sys.stderr is not None:
            print(f"newsparse: {message}", file=sys.stderr, flush=True)

    def unit(self, outcome: Outcome) -> None:
        """A unit is done: its problems are told, all of it where lines are for machines."""
        if self._json:
            self._event("unit", **_plain(outcome))
            return
        if outcome.kept and not outcome.failed:
            return
        for problem in (*outcome.problems, *outcome.notes):
            self._told += 1
            if self._told <= MOST_TOLD:
                self.note(problem)
            elif self._told == MOST_TOLD + 1:
                self.note("further problems are not told here; quarantine/ and manifest.jsonl have all")
        more = outcome.failed - len(outcome.problems)
        if more > 0 and self._told <= MOST_TOLD:
            self.note(f"{outcome.input}: {more} more in {outcome.quarantine}")

    def show(self, totals: Totals, busy: int) -> None:
        """Where the run stands."""
        now = time.monotonic()
        total = self._total if self._counted.is_set() else None
        if self._bar is not None:
            self._bar.show(totals, total)
        elif now - self._shown >= EVERY:
            self._shown = now
            rate = totals.read / max(0.001, now - self._begun)
            left = None if total is None else max(0, total - totals.read - totals.skipped)
            eta = None if left is None or not rate else left / rate
            if self._json:
                self._event(
                    "progress", read=totals.read, skipped=totals.skipped, total=total, rate=round(rate), eta=eta and round(eta),
                    articles=totals.articles, failed=totals.failed, units=totals.units, busy=busy,
                )  # fmt: skip
            else:
                share = "" if not total else f" of {size(total)} ({100 * (totals.read + totals.skipped) // total} %)"
                self.note(
                    f"{size(totals.read + totals.skipped)}{share}, {size(int(rate))}/s"
                    + (f", {span(eta)} left" if eta is not None else "")
                    + f"; {numbered(totals.articles, 'article')}, {totals.failed:,} failed"
                )

    def stopped(self, totals: Totals) -> None:
        """The run was told to end."""
        self._close()
        self.note(f"stopped; {numbered(totals.units, 'unit')} done and safe, the same command goes on from there")
        self._event("stopped", units=totals.units)

    def summary(self, totals: Totals) -> None:
        """What became of everything: in = done + failed."""
        self._close()
        seconds = time.monotonic() - self._begun
        if self._json:
            fields = {name: getattr(totals, name) for name in Totals.__dataclass_fields__}
            fields["in"] = fields.pop("items")
            self._event("summary", seconds=round(seconds, 3), **fields)
            return
        self.note(f"{totals.items:,} in = {totals.done:,} done + {totals.failed:,} failed" + _of_those(totals))
        kinds = ", ".join(f"{BY_TYPE[type].field} {number:,}" for type, number in totals.mentions.items() if number)
        self.note(numbered(totals.articles, "article") + (f"; mentions: {kinds}" if kinds else ""))
        rate = f", {size(int(totals.text / max(0.001, seconds)))}/s" if totals.text else ""
        kept = f", {totals.kept:,} kept from before" if totals.kept else ""
        aside = f", {totals.units_failed:,} set aside" if totals.units_failed else ""
        swept = f"; {numbered(totals.swept, 'part')} of earlier runs removed" if totals.swept else ""
        self.note(f"{numbered(totals.units, 'unit')}{kept}{aside}; {size(totals.text)} of text in {span(seconds)}{rate}{swept}")
        quarantine = os.path.join(self._out, "quarantine")
        if totals.failed and os.path.isdir(quarantine):
            self.note(f"what failed is in {quarantine}, with the reasons")

    def _close(self) -> None:
        if self._bar is not None:
            self._bar.close()
            self._bar = None

    def _count(self, inputs: Inputs) -> None:
        total = 0
        for file in inputs:
            if not isinstance(file, InputError):
                total += file.size
        self._total = total
        self._counted.set()

    def _event(self, event: str, **fields: Any) -> None:
        if self._json and sys.stderr is not None:
            line = orjson.dumps({"event": event, "seconds_since_start": round(time.monotonic() - self._begun, 3)} | fields, default=str)
            print(line.decode(), file=sys.stderr, flush=True)


def size(number: int) -> str:
    """`1.2 GB`."""
    value = float(number)
    for unit in ("B", "kB", "MB", "GB"):
        if value < 1000:
            return f"{value:.0f} {unit}" if unit == "B" or value >= 100 else f"{value:.1f} {unit}"
        value /= 1000
    return f"{value:.1f} TB"


def span(seconds: float) -> str:
    """`3 min 20 s`."""
    if seconds < 60:
        return f"{seconds:.1f} s" if seconds < 10 else f"{seconds:.0f} s"
    minutes, rest = divmod(int(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours} h {minutes:02d} min" if hours else f"{minutes} min {rest:02d} s"


def _of_those(totals: Totals) -> str:
    parts = [f"{number:,} {what}" for number, what in ((totals.empty, "empty"), (totals.repeats, "repeated")) if number]
    return f" (of those done {', '.join(parts)})" if parts else ""


def _plain(outcome: Outcome) -> dict[str, Any]:
    fields: dict[str, Any] = orjson.loads(outcome.line())
    return fields | {"kept": outcome.kept, "files": len(outcome.files)}


