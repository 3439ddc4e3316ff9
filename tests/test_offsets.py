"""Offsets from an article's text back to its source."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from newsparse.model import Block
from newsparse.offsets import OffsetMap, block_text


def test_line_breaks_inside_a_span_read_as_one_space() -> None:
    assert block_text("GDP\r\nGrowth", [(0, 11)]) == "GDP Growth"
    assert block_text("GDP\rGrowth\nnow", [(0, 14)]) == "GDP Growth now"


def test_a_mention_across_two_spans_encloses_the_break() -> None:
    source = "领先半导\n\n体材料"
    blocks = (Block("body", 0, 7, ((0, 4), (6, 9))),)
    assert OffsetMap(source, blocks).span(2, 7) == (2, 9)
    assert OffsetMap(source, blocks).span(0, 4) == (0, 4), "the end of a span does not run on over the break"


def test_a_passage_moved_forward_maps_to_its_printed_place() -> None:
    source = "后一半。\n前一半"
    blocks = (Block("body", 0, 7, ((5, 8), (0, 4))),)
    offsets = OffsetMap(source, blocks)
    assert offsets.span(0, 3) == (5, 8)
    assert offsets.span(3, 7) == (0, 4)
    assert offsets.span(2, 5) == (1, 8), "a mention over the seam is enclosed from its first to its last printed character"


def test_a_given_title_has_no_source() -> None:
    blocks = (Block("headline", 0, 2, ()), Block("body", 3, 5, ((0, 2),)))
    offsets = OffsetMap("正文", blocks)
    assert offsets.span(0, 2) == (None, None)
    assert offsets.span(3, 5) == (0, 2)


@given(st.lists(st.text(st.sampled_from("甲乙a1 \r\n"), min_size=1, max_size=12), min_size=1, max_size=6))
def test_every_character_maps_to_itself(pieces: list[str]) -> None:
    source = "".join(pieces)
    spans, at = [], 0
    for piece in pieces:
        # two spans whose edges make a \r\n would count one line end twice: the layout never makes them
        if not (spans and source[spans[-1][1] - 1] == "\r" and piece[0] == "\n"):
            spans.append((at, at + len(piece)))
        at += len(piece)
    text = block_text(source, spans)
    offsets = OffsetMap(source, (Block("body", 0, len(text), tuple(spans)),))
    for index, character in enumerate(text):
        origin = offsets.source(index)
        assert origin is not None
        assert source[origin] == character or (character == " " and source[origin] in "\r\n")
