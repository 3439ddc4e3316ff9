"""The first records are written by `json`, the others by orjson: to the same bytes."""

from __future__ import annotations

import orjson
import pytest
from conftest import PAGE, examples
from hypothesis import given
from hypothesis import strategies as st

import newsparse
from newsparse.record import _first

LEAVES = st.none() | st.booleans() | st.integers(-(2**53), 2**53) | st.floats(allow_nan=False, allow_infinity=False) | st.text()
RECORDS = st.dictionaries(st.text(max_size=3), st.recursive(LEAVES, lambda inner: st.lists(inner, max_size=3).map(tuple) | st.dictionaries(st.text(max_size=3), inner, max_size=3)))


@given(RECORDS)
@examples(300)
def test_both_write_alike(record: dict) -> None:
    made = _first(record)
    assert made is None or made == orjson.dumps(record)


@pytest.mark.parametrize("value", [0.0, -0.0, 3000.0, 0.1, 1 / 3, 0.0001, 263.96e4, 9007199254740992.0, 1e15])
def test_the_numbers_of_pages_need_no_orjson(value: float) -> None:
    assert _first({"value": value}) == orjson.dumps({"value": value})


@pytest.mark.parametrize("text", ["Type-C", "e-mail: a@b", "e+"])
def test_nor_do_words_that_look_like_an_exponent(text: str) -> None:
    assert _first({"text": text}) == orjson.dumps({"text": text})


@pytest.mark.parametrize("value", [1e-6, 2.5e-5, 1e16, 1e300, float("nan"), float("inf"), "\ud800", object()])
def test_what_they_write_differently_is_left_to_orjson(value: object) -> None:
    assert _first({"value": value}) is None


def test_a_page_is_written_alike_at_any_time() -> None:
    records = list(newsparse.records(newsparse.parse(PAGE)))
    assert [newsparse.to_json(record) for record in records * 50] == [orjson.dumps(record) for record in records * 50]
