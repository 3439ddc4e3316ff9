"""`--dry-run`: the units that a run would work on, one a line, and what they add up to."""

from __future__ import annotations

from ..errors import InputError
from ..sources import show_path
from ..wording import numbered
from . import plan
from .manifest import read_manifest
from .outfolder import read_about
from .progress import size
from .units import Settings

#: Units printed one by one.
SHOWN = 1000


def planned(inputs: plan.Inputs, settings: Settings) -> bytes:
    """The plan as text; nothing is written, and of the input only what it takes to cut it up is read."""
    known = _known(settings.out)
    lines = []
    units = total = kept = failed = 0
    for unit in plan.units(iter(inputs), settings):
        if isinstance(unit, InputError):
            failed += 1
            lines.append(f"can't be read  {unit}")
            continue
        units += 1
        total += unit.size
        kept += unit.name in known
        if units <= SHOWN:
            more = f" and {len(unit.paths) - 1} more" if len(unit.paths) > 1 else ""
            place = {"lines": f" bytes {unit.start}–{unit.end}", "tar": f" bytes {unit.start}–{unit.end}", "zip": f" members {unit.start + 1}–{unit.end}"}
            lines.append(f"{unit.kind:6} {size(unit.size):>8}  {show_path(unit.paths[0])}{more}{place.get(unit.kind, '')}")
    if units > SHOWN:
        lines.append(f"… and {numbered(units - SHOWN, 'unit')} more")
    lines.append(
        f"{numbered(units, 'unit')}, {size(total)}; {numbered(failed, 'input')} can't be read; "
        f"{numbered(kept, 'unit')} of an earlier run known, kept where nothing has changed"
    )
    if any(line.startswith("stream") for line in lines):
        lines.append("a stream can only be read from its beginning; it becomes as many units as it takes")
    return ("\n".join(lines) + "\n").encode("utf-8", "replace")


def _known(out: str) -> set[str]:
    if read_about(out) is None:
        return set()
    try:
        return {outcome.unit for outcome in read_manifest(out)}
    except OSError:
        return set()


