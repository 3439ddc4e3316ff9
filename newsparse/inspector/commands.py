"""The commands that show what was found: each is one function, its imports inside, so that `extract` starts without them."""

from __future__ import annotations

import typer


def register(app: typer.Typer) -> None:
    """Add the commands to the command line."""
