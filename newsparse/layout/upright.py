"""Titles set upright, a character on each line of the dump, put together: 粮⏎站⏎变⏎身⏎文⏎化⏎馆."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from . import forms
from .lines import Piece
from .wrap import extend

#: fewer lines of one character are a torn rubric, an initial, a figure
_LEAST = 4


def lay(pieces: list[Piece]) -> list[Piece]:
    """The pieces with each upright line as one."""
    if not any(len(one.text) == 1 == len(two.text) for one, two in pairwise(pieces)):
        return pieces
    out: list[Piece] = []
    run: list[Piece] = []
    for piece in pieces:
        if len(piece.text) == 1 and piece.text not in forms.BULLETS:
            run.append(piece)
            continue
        out += _laid(run)
        run = []
        out.append(piece)
    return out + _laid(run)


def _laid(run: Sequence[Piece]) -> list[Piece]:
    """The lines of a run: where the gap between the characters changes, the next line begins."""
    if len(run) < _LEAST:
        return list(run)
    out: list[Piece] = []
    inner = 0
    for at, piece in enumerate(run):
        below = run[at + 1].gap if at + 1 < len(run) else piece.gap
        if not out or piece.gap > (inner or piece.gap) or piece.gap > below:
            out.append(piece)
            inner = below
        else:
            extend(out[-1], piece)
            inner = piece.gap
    for piece in out:
        piece.form, piece.upright = forms.form(piece.text), True
    return out
