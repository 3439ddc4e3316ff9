"""Line breaking: what may begin and end a line, what stays whole, and that nothing is lost."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse.inspector.typeset import CLOSING, OPENING, columns, units, visible, width_of, wrap

PIECES = st.sampled_from(
    [*"春播面积比去年多了两成，。、；：！？（）《》“”‘’…—·", "3.5", "4,000,000", "２０２４", "64%", "COVID-19", "km/h", " ", "——", "……", "￥12", "，"]
)
TEXT = st.lists(PIECES, max_size=120).map("".join)


def lines(text: str, width: int, ambiguous: int = 1) -> list[str]:
    return [text[start:end] for start, end in wrap(text, width, ambiguous=ambiguous)]


@pytest.mark.parametrize(
    ("text", "width", "expected"),
    [
        ("今年春播面积，比去年多", 12, ["今年春播面", "积，比去年多"]),
        ("全村种了（春播）八十亩", 10, ["全村种了", "（春播）八", "十亩"]),
        ("拨款4,000,000元修渠", 10, ["拨款", "4,000,000", "元修渠"]),
        ("增长３．５倍以上", 8, ["增长", "３．５倍", "以上"]),
        ("他说——“好。”大家笑了", 8, ["他说——", "“好。”大", "家笑了"]),
        ("到了 ，再说", 6, ["到", "了 ，", "再说"]),
        ("the river rose", 10, ["the river", "rose"]),
        ("", 10, [""]),
    ],
)
def test_lines(text: str, width: int, expected: list[str]) -> None:
    assert lines(text, width) == expected


def test_a_unit_wider_than_the_line_is_cut_but_not_before_a_closing_mark() -> None:
    assert lines("见https://example.org/spring/2024。", 12) == ["见", "https://exam", "ple.org/spri", "ng/2024。"]
    assert lines("abcdef。", 6) == ["abcde", "f。"]


@given(TEXT, st.integers(20, 160), st.sampled_from([1, 2]))
def test_lines_keep_the_rules(text: str, width: int, ambiguous: int) -> None:
    assert "".join(lines(text, width, ambiguous)).replace(" ", "") == text.replace(" ", "")
    widest = max((width_of(text[a:b], ambiguous) for a, b in units(text)), default=0)
    for at, line in enumerate(lines(text, width, ambiguous)):
        assert width_of(line, ambiguous) <= width
        if widest <= width and line:
            assert at == 0 or line[0] not in CLOSING
            assert line[-1] not in OPENING or text.rstrip().endswith(line)


@given(st.text(), st.integers(2, 40))
def test_any_text_is_set_whole(text: str, width: int) -> None:
    shown = visible(text)
    spans = wrap(shown, width)
    assert "".join(shown[a:b] for a, b in spans).replace(" ", "").replace("\u3000", "") == shown.replace(" ", "").replace("\u3000", "")


def test_units_have_no_gaps() -> None:
    text = "（2.5万亩），“好”——COVID-19 的"
    found = units(text)
    assert [start for start, _ in found[1:]] == [end for _, end in found[:-1]]
    assert [text[a:b] for a, b in found] == ["（2.5", "万", "亩），", "“好”", "——", "COVID-19 ", "的"]


def test_control_characters_are_shown_as_symbols() -> None:
    shown = visible("\x1b[31m红\x9b\x07\u202e\t\x7f\ud800")
    assert shown == "␛[31m红␦␇␦ ␡\ufffd"


def test_ambiguous_width() -> None:
    assert width_of("“好”……") == 6
    assert width_of("“好”……", 2) == 10


def test_columns_share_the_width() -> None:
    assert columns([10, 40, 8], [4, 10, 4], 100) == [10, 40, 8]
    assert columns([10, 40, 8], [4, 10, 4], 38) == [10, 20, 8]
    assert columns([10, 40, 8], [4, 10, 4], 17) is None
