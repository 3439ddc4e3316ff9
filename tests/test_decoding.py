"""Encodings told by the bytes; the codec named gives back just the text."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse.decoding import decode, encoding_of
from newsparse.errors import InputError

SIMPLIFIED = "本报讯 昨天上午,市水利局召开会议,部署今年冬季农田水利建设。会议要求,各区县要抓住时机,加快施工进度。\n全市共投入资金3500万元,新修渠道12公里。\n"
TRADITIONAL = "本報訊 昨天上午,市府水利局召開會議,部署今年冬季農田水利工程。會議要求各單位要把握時機,加快施工進度。\n全市共投入經費3500萬元,新建渠道12公里。\n"
CODECS = [
    (SIMPLIFIED, "utf-8"), (SIMPLIFIED, "utf-8-sig"), (SIMPLIFIED, "gb18030"), (SIMPLIFIED, "gbk"), (SIMPLIFIED, "gb2312"),
    (SIMPLIFIED, "utf-16"), (SIMPLIFIED, "utf-16-le"), (SIMPLIFIED, "utf-16-be"),
    (TRADITIONAL, "utf-8"), (TRADITIONAL, "big5"), (TRADITIONAL, "cp950"), (TRADITIONAL, "gb18030"), (TRADITIONAL, "utf-16-le"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "codec"), CODECS, ids=[f"{text[:3]} {codec}" for text, codec in CODECS])
@pytest.mark.parametrize("size", ["whole", "long", "one line", "crlf"])
def test_told_by_the_bytes(text: str, codec: str, size: str) -> None:
    text = {"whole": text, "long": text * 5000, "one line": text.partition("\n")[0], "crlf": text.replace("\n", "\r\n")}[size]
    data = text.encode(codec)
    found = decode(data, "x")
    assert found.text == text
    assert found.bad_bytes == 0
    assert data.decode(found.encoding, "replace") == text


@pytest.mark.parametrize(("text", "codec"), CODECS[2:6] + CODECS[9:12])
def test_a_few_bad_bytes_stop_nothing(text: str, codec: str) -> None:
    data = bytearray((text * 20).encode(codec))
    chance = random.Random(7)
    for _ in range(4):
        data[chance.randrange(100, len(data))] = 0xFF
    found = decode(bytes(data), "x")
    assert found.text == bytes(data).decode(found.encoding, "replace")
    assert sum(a == b for a, b in zip(found.text, text * 20, strict=False)) > 100
    assert found.text.count("会议") + found.text.count("會議") > 30


@pytest.mark.parametrize("bad", [b"\xff", b"\xe4\xb8", b"\xc0\x80", b"\xed\xa0\x80", b"\x80\x80\x80"])
def test_bad_bytes_are_counted(bad: bytes) -> None:
    data = SIMPLIFIED.encode() + bad + SIMPLIFIED.encode()
    found = decode(data, "x")
    assert (found.encoding, found.bad_bytes) == ("utf-8", len(bad))
    assert found.text.replace("\ufffd", "") == SIMPLIFIED * 2
    assert found.text == data.decode("utf-8", "replace")


def test_a_text_cut_within_a_character() -> None:
    assert decode(SIMPLIFIED[:9].encode()[:-1], "x").encoding == "utf-8"


def test_ascii_and_empty_are_utf8() -> None:
    assert encoding_of(b"") == "utf-8"
    assert encoding_of(b"1998-01-01\n") == "utf-8"


def test_a_zero_byte_makes_no_binary() -> None:
    assert decode(SIMPLIFIED.encode() + b"\x00", "x").encoding == "utf-8"


@pytest.mark.parametrize("data", [b"%PDF-1.7 ", b"\x89PNG\r\n\x1a\n", b"\xd0\xcf\x11\xe0", bytes(100), random.Random(1).randbytes(5000)], ids=range(5))
def test_binary(data: bytes) -> None:
    with pytest.raises(InputError, match=r"x: .*(not text|binary)"):
        decode(data, "x")


@given(st.binary(max_size=300))
def test_any_bytes_are_decoded_or_refused(data: bytes) -> None:
    try:
        found = decode(data, "x")
    except InputError:
        return
    assert found.text == data.decode(found.encoding, "replace")
    assert found.bad_bytes <= len(data)
    assert (found.bad_bytes == 0) == (found.text == data.decode(found.encoding, "ignore"))


@given(st.text(alphabet=st.characters(codec="utf-8"), max_size=200))
def test_any_utf8_is_utf8(text: str) -> None:
    try:
        found = decode(text.encode(), "x")
    except InputError:
        assert any(char < " " or char in "%PIM" for char in text)
        return
    assert "\0" in text or found.text == (text.removeprefix("\ufeff") if found.encoding == "utf-8-sig" else text)
