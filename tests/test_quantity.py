"""Figures with their bounds, as the contract's quantity fields say them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse.figures import figure, joined, second_figure
from newsparse.numerals import RUN
from newsparse.quantity import Quantity, quantity

#: what is read is marked; the unit is the one character after the figure
CASES = {
    "⟦不到10分⟧": "under value=10 max=10)",
    "⟦三年多⟧": "over value=3 min=(3 max=4)",
    "⟦十多年⟧": "over value=10 min=(10 max=20)",
    "⟦十几年⟧": "over value=10 min=(10 max=20)",
    "⟦十来年⟧": "about value=10",
    "⟦三十几家⟧": "over value=30 min=(30 max=40)",
    "⟦百余户⟧": "over value=100 min=(100 max=200)",
    "⟦200余万户⟧": "over value=2000000 min=(2000000 max=3000000)",
    "⟦5800余名⟧": "over value=5800 min=(5800 max=5900)",
    "⟦1.5万余款⟧": "over value=15000 min=(15000 max=16000)",
    "⟦几十万元⟧": "vague min=100000 max=1000000)",
    "⟦数千家⟧": "vague min=1000 max=10000)",
    "⟦上百名⟧": "at_least value=100 min=100",
    "⟦近百户⟧": "under value=100 max=100)",
    "票房⟦过亿元⟧": "over value=100000000 min=(100000000",
    "⟦超1.2亿次⟧": "over value=120000000 min=(120000000",
    "⟦约4.5吨⟧": "about value=4.5",
    "⟦100斤左右⟧": "about value=100",
    "⟦60岁以上⟧": "at_least value=60 min=60",
    "⟦60岁（含）以上⟧": "at_least value=60 min=60",
    "⟦不超过3次⟧": "at_most value=3 max=3",
    "⟦3至5天⟧": "range min=3 max=5",
    "⟦三四十人⟧": "range min=30 max=40",
    "⟦一百二三十人⟧": "range min=120 max=130",
    "⟦两千三四百人⟧": "range min=2300 max=2400",
    "⟦一万二三千人⟧": "range min=12000 max=13000",
    "⟦二十七八人⟧": "range min=27 max=28",
    "⟦一两个⟧": "range min=1 max=2",
    "⟦三、四十人⟧": "range min=30 max=40",
    "⟦十五六千株⟧": "range min=15000 max=16000",
    "⟦8—10万元⟧": "range min=80000 max=100000",
    "⟦7千到9千亿元⟧": "range min=700000000000 max=900000000000",
    "⟦8500到3万元⟧": "range min=8500 max=30000",
    "⟦１万（不含）-５万元⟧": "range min=(10000 max=50000",
    "不满⟦8岁⟧": "under value=8 max=8)",
    "高于⟦5天⟧": "over value=5 min=(5",
    "连破⟦两个⟧": "None value=2 min=2 max=2",
    "去过⟦3次⟧": "None value=3 min=3 max=3",
    "纽约⟦3家⟧": "None value=3 min=3 max=3",
    "最近⟦三次⟧": "None value=3 min=3 max=3",
    "⟦六点五成⟧": "None value=6.5 min=6.5 max=6.5",
}


def shown(q: Quantity) -> str:
    value, approx, low, high, low_open, high_open = q.fields()
    parts = [str(approx)]
    parts += [f"value={value:g}"] if value is not None else []
    parts += [f"min={'(' * low_open}{low:.0f}" if low == int(low) else f"min={low:g}"] if low is not None else []
    parts += [f"max={f'{high:.0f}' if high == int(high) else f'{high:g}'}{')' * high_open}"] if high is not None else []
    return " ".join(parts).replace("1e+08", "100000000").replace("1.2e+08", "120000000").replace("2e+06", "2000000")


@pytest.mark.parametrize(("marked", "expected"), CASES.items(), ids=list(CASES))
def test_quantity(marked: str, expected: str) -> None:
    text = marked.replace("⟦", "").replace("⟧", "")
    at = marked.index("⟦")
    run = RUN.search(text, at)
    assert run is not None
    number = figure(text, *run.span())
    assert number is not None
    amount = quantity(text, number, number.end + 1)
    assert text[amount.start : amount.end] == marked[at + 1 : marked.index("⟧")]
    assert shown(amount) == expected


@pytest.mark.parametrize("text", ["第3", "第3、4", "A320", "2025-10-14", "8:30", "G331", "0471", "3—1—2"])
def test_no_figure(text: str) -> None:
    *_, run = RUN.finditer(text)
    assert figure(text, *run.span()) is None


def test_both_ends_with_a_unit() -> None:
    text = "需要3天至5天。"
    first = figure(text, 2, 3)
    assert first is not None
    second = second_figure(text, 4)
    assert second is not None
    both = joined(first, second, stop=4)
    assert both is not None
    amount = quantity(text, both, second.end + 1)
    assert text[amount.start : amount.end] == "3天至5天"
    assert amount[2:] == (None, "range", 3, 5, False, False, ((2, 4, 3), (5, 7, 5)))


@given(st.text(alphabet="0123456789.,/-—至到、第过上约近不到以左右上下余多来几数一二两三十百千万亿点（含）个A ", max_size=16))
def test_never_raises(text: str) -> None:
    for run in RUN.finditer(text):
        number = figure(text, *run.span())
        if number is not None:
            amount = quantity(text, number, min(number.end + 1, len(text)))
            assert 0 <= amount.start <= number.start < number.end <= amount.end <= len(text)
            amount.fields()
