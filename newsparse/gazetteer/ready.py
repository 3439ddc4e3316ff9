"""What the tables of people's names come to, put together beforehand: which characters begin a name, what all known parts are.

`tools/build_ready.py` makes these of the tables that people edit; a first page would take as long for it as to be read.
"""

from __future__ import annotations

from . import store
from .automaton import Automaton, load

FILE = "ready.bin"


def text(section: str) -> str:
    """A row of characters, or a pattern."""
    return bytes(store.read(FILE)[section]).decode()


def numbers(section: str) -> dict[str, int]:
    """Characters, each with a number from 0 to 255."""
    return dict(zip(text(section), store.read(FILE)[f"{section}_numbers"], strict=True))


def weights(section: str) -> dict[str, float]:
    """Characters with their weights, as `names.table` has them."""
    return {char: (number - 128) / 10 for char, number in numbers(section).items()}


def parts() -> Automaton:
    """Finds the known parts of names; `text("kinds")` tells the kind of each."""
    return load(store.apart("ready.automaton"), lambda: store.apart("ready.patterns").decode().split("\n"))
