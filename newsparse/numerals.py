"""Numerals: 三千五百, 1.2亿, 一九八五, 三分之二 → an exact value."""

from __future__ import annotations


def read_number(text: str) -> int | float | None:
    """The value of one whole numeral in any Chinese, Arabic or mixed form, int where it is whole; None for anything else."""
    return None
