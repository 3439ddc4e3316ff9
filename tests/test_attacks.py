"""Work grows no faster than the text, whatever the text: lines of our own code run are counted, not seconds.

What a single pattern does inside is not seen here: `benchmarks/attacks.py` measures that, in seconds.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from types import FrameType
from typing import Any

import pytest
from attacks import ATTACKS
from contract import check_article, nothing_is_lost

import newsparse

#: fourfold text may take so many times the lines; four would be even, sixteen quadratic, and some work begins only with a certain length
MOST = 7
SMALL, LARGE = 250, 1000
#: too few lines to tell anything
FEW = 2000


def lines_run(read: Callable[[str], Any], text: str) -> int:
    """How many lines of the package run while a text is read."""
    count = 0

    def count_lines(frame: FrameType, event: str, _: object) -> Any:
        nonlocal count
        count += event == "line"
        return count_lines

    def calls(frame: FrameType, event: str, _: object) -> Any:
        return count_lines if "newsparse" in frame.f_code.co_filename else None

    before = sys.gettrace()
    sys.settrace(calls)
    try:
        read(text)
    finally:
        sys.settrace(before)
    return count


@pytest.mark.parametrize("read", [newsparse.parse, newsparse.extract])
@pytest.mark.parametrize("name", ATTACKS)
def test_work_grows_with_the_text(name: str, read: Callable[[str], Any]) -> None:
    make = ATTACKS[name]
    read(make(LARGE))  # what is read once for good is not counted
    small = lines_run(read, make(SMALL))
    large = min(lines_run(read, make(LARGE)) for _ in range(2))  # a table that becomes whole on much use does so once
    assert large <= MOST * max(small, FEW), f"{small} lines for {SMALL} characters, {large} for {LARGE}"


@pytest.mark.parametrize("name", ATTACKS)
def test_the_contract_holds(name: str) -> None:
    text = ATTACKS[name](3000)
    page = newsparse.parse(text)
    for article in page.articles:
        check_article(article, text)
    nothing_is_lost(page, text)
    check_article(newsparse.extract(text), text)
