"""Marked text and values in one line."""

from __future__ import annotations

from types import SimpleNamespace

import pytest

from newsparse.notation import agrees, days, parse_marked, show_number, value_of


def quantity(**fields: object) -> SimpleNamespace:
    return SimpleNamespace(**{"value": None, "approx": None, "min": None, "max": None, "kind": "count", **fields})


def test_marks_give_plain_text_and_offsets() -> None:
    text, marks = parse_marked("拨款⟦money|超500元|>500⟧，⟦?place|赛罕⟧方案⟦三条⟧")
    assert text == "拨款超500元，赛罕方案三条"
    assert [(text[m.start : m.end], m.type, m.value, m.optional) for m in marks] == [
        ("超500元", "money", ">500", False),
        ("赛罕", "place", None, True),
        ("三条", None, None, False),
    ]


@pytest.mark.parametrize("bad", ["⟦甲", "乙⟧", "⟦a|b|c|d⟧"])
def test_broken_marks_are_errors(bad: str) -> None:
    with pytest.raises(ValueError, match=r"bracket|mark"):
        parse_marked(bad)


@pytest.mark.parametrize(
    ("shown", "fields"),
    [
        ("6", {"value": 6.0, "min": 6.0, "max": 6.0}),
        (">500", {"value": 500.0, "approx": "over", "min": 500.0}),
        ("40+", {"value": 40.0, "approx": "over", "min": 40.0, "max": 50.0}),
        ("<10000", {"value": 10000.0, "approx": "under", "max": 10000.0}),
        (">=60", {"value": 60.0, "approx": "at_least", "min": 60.0}),
        ("~4.5", {"value": 4.5, "approx": "about"}),
        ("3..5", {"approx": "range", "min": 3.0, "max": 5.0}),
        ("64%", {"value": 64.0, "kind": "percent"}),
    ],
)
def test_quantities_are_shown_and_read_alike(shown: str, fields: dict[str, object]) -> None:
    mention = quantity(**fields)
    assert value_of("count", mention) == shown
    assert agrees("count", shown, mention)
    assert not agrees("count", "7", mention)


def test_fields_beside_the_value_must_hold() -> None:
    mention = quantity(value=640.0, min=640.0, max=640.0, currency="CNY", per="吨", each=False)
    assert agrees("money", "640 CNY per=吨 each=false", mention)
    assert not agrees("money", "640 CNY per=亩", mention)
    assert not agrees("money", "640 USD", mention)


def test_days_of_partial_dates() -> None:
    assert days("2024-02") == ("2024-02-01", "2024-02-29")
    assert days("2024") == ("2024-01-01", "2024-12-31")
    assert days("P3M") == ("P3M", "P3M")


def test_whole_numbers_lose_their_point() -> None:
    assert [show_number(n) for n in (3500.0, 4.5, None)] == ["3500", "4.5", "?"]
