"""Words sought line by line give what the whole table gives."""

from __future__ import annotations

import pytest

from newsparse.gazetteer import listed
from newsparse.gazetteer.listed import Listed, Whole, line_of
from newsparse.gazetteer.names import LEVELS
from newsparse.gazetteer.nouns import LETTERS, words

TEXT = "临河区农牧局局长介绍，今年全区落实高标准农田建设任务，无人机飞防作业𠮷\ud800面积不断扩大。"
PIECES = [TEXT[start : start + size] for start in range(len(TEXT)) for size in (0, 1, 2, 3, 4)]


def table() -> Listed[float]:
    return Listed("words.listed", LEVELS)


def test_a_word_is_told_alike_before_and_after_all_are_read() -> None:
    words = table()
    told = [words.get(piece) for piece in PIECES]
    assert sum(weight is not None for weight in told) > 10
    assert [piece in words for piece in PIECES] == [weight is not None for weight in told]
    stale = words.get
    assert type(words) is Listed
    assert len(words) > 50_000
    assert type(words) is Whole
    assert [words.get(piece) for piece in PIECES] == [stale(piece) for piece in PIECES] == told
    assert [piece in words for piece in PIECES] == [weight is not None for weight in told]


def test_it_is_read_whole_when_much_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(listed, "BYTES", 60_000)
    words = table()
    told = [words.get(piece) for piece in PIECES]
    assert type(words) is Whole
    assert [words.get(piece) for piece in PIECES] == told


def test_looked_through_it_is_a_dictionary() -> None:
    whole = table().whole()
    assert dict(table().items()) == dict(zip(table().keys(), table().values(), strict=True)) == dict(whole)
    assert all(table()[word] == whole[word] for word in list(table())[:3])
    with pytest.raises(KeyError):
        table()["不是词也"]


def test_every_word_stands_in_its_line() -> None:
    for file, values in (("words.listed", LEVELS), ("nouns.listed", LETTERS)):
        raw, starts = Listed(file, values)._raw, Listed(file, values)._starts
        count = len(starts) - 1
        assert (starts[0], starts[count]) == (4 * (count + 1), len(raw))
        for number in range(count):
            line = raw[starts[number] : starts[number + 1]]
            for entry in line.decode().split():
                word, _, letter = entry.rpartition("=")
                assert line_of(word, count) == number
                assert letter in values


def split(text: str, size: int | None = None) -> list[tuple[str, str]]:
    return [(word.kind, text[word.start : word.end]) for word in words().split(text, 0, len(text) if size is None else size)]


def test_text_is_split_into_as_few_words_as_may_be() -> None:
    assert split("企业家们") == [("N", "企业家"), ("", "们")]
    assert split("企业家们", 2) == [("N", "企业")]
    assert split("企业家们", 1) == [("", "企")]
    assert split("") == []
    assert split("县市区直接受益") == [("N", "县市区"), ("M", "直接"), ("V", "受益")]
    assert split("美国人") == [("M", "美国"), ("", "人")]
    assert words().class_at("企业家们", 0, 4) == ("N", 3)
    assert words().class_at("企业家们", 0, 1) == ("", 1)
    assert words().is_noun("企业")
    assert words().is_noun("培训")
    assert not words().is_noun("参加")


def test_another_thread_may_have_all_read_meanwhile() -> None:
    words = table()

    class Meddling(str):
        """As if the other thread ran while the word is looked at."""

        def __getitem__(self, key: object) -> str:
            words.whole()
            return str.__getitem__(self, key)  # type: ignore[index]

    assert words.get(Meddling("农田")) == table().get("农田")
    assert words.get(Meddling("甲乙")) is None
    assert "甲乙" not in words.keys()  # noqa: SIM118 — the words themselves
