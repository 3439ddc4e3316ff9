"""read_number by the contract's table, the exactness of `exact`, and that nothing raises or takes long."""

from __future__ import annotations

import time
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse import extract, read_number
from newsparse.document import Document
from newsparse.layout import read_article
from newsparse.numerals import exact, runs

READ = """
    三千五百 3500 | 1.2亿 120000000 | 一点五亿 150000000 | 两百五 250 | 负三点二 -3.2 | 一万零一百零三 10103
    一七二零 1720 | 二〇二五 2025 | 零零三 3 | 40余 40 | 十几 10 | 三百多 300 | 二十几万 200000 | 一百零几万 1000000
    １２，３４５ 12345 | 12,345 12345 | １．５万 15000 | 3亿5千万 350000000 | 1.2万亿 1200000000000 | 10万万 1000000000
    七十有三 73 | 壹拾壹 11 | 廿三 23 | 卅 30 | 貳萬參仟 23000 | 兩億 200000000 | 三點一四 3.14 | 两千六 2600 | 一千零六 1006 | 一万三 13000
    三分之二 0.6666666666666666 | 1/3 0.3333333333333333 | ½ 0.5 | 1½ 1.5 | 一千分之一 0.001 | 一百万分之五 5e-06 | 一半 0.5
    一又四分之三 1.75 | 3又1/5 3.2 | 零下五 -5 | −４ -4 | ２．５ 2.5 | １３·４亿 1340000000 | 负二分之一 -0.5 | 十 10 | 〇 0
"""
CASES = [pair.split() for line in READ.strip().splitlines() for pair in line.split("|")]


@pytest.mark.parametrize(("text", "value"), CASES, ids=[text for text, _ in CASES])
def test_read_number(text: str, value: str) -> None:
    number = read_number(text)
    assert number == float(value)
    assert isinstance(number, int) == ("." not in value and "e" not in value)


NONE = ["两个半", "一亩三", "百分之三十", "30%", "三成", "三四十", "3-5", "", "abc", "万", "百", "千万", "零点", "点五十", "12 34", "1/0", "十百"]


@pytest.mark.parametrize("text", NONE)
def test_not_a_number(text: str) -> None:
    assert read_number(text) is None


def test_exact_has_no_rounding() -> None:
    assert exact("0.1万亿") == 100_000_000_000
    assert exact("283818.28994万") == Fraction(28381828994, 10)
    assert exact("三分之一") == Fraction(1, 3)


HOSTILE = ["9" * 1_000_000, "万" * 100_000, "一" * 5000, "十" * 3000, "十几" * 1900, "一万" * 1900, "一点" * 1900, "分之" * 1900, "½½", "²", "٣", "\ud800"]


@pytest.mark.parametrize("text", HOSTILE, ids=[text[:2].encode("unicode_escape").decode() for text in HOSTILE])
def test_hostile_text_is_quick(text: str) -> None:
    began = time.perf_counter()
    read_number(text)
    assert time.perf_counter() - began < 0.5


@given(st.text(alphabet="0123456789.,/-零一二三两十百千万亿点分之又半余多几负 ％½", max_size=12))
def test_never_raises(text: str) -> None:
    number = read_number(text)
    assert number is None or number == number


@given(st.integers(0, 10**15))
def test_arabic_figures_are_themselves(number: int) -> None:
    assert read_number(str(number)) == read_number(f"{number:,}") == number


def test_runs_are_scanned_once() -> None:
    text = "统一种植2.72万亩、三千五百株，１２，３４５人。"
    doc = Document(text, read_article(text))
    assert [text[start:end] for start, end in runs(doc)] == ["一", "2.72万", "三千五百", "１２，３４５"]
    assert runs(doc) is runs(doc)
    assert extract(text).text == text
