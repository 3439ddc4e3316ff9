"""Words sought one by one are those that the automaton finds."""

from __future__ import annotations

import random

import pytest
from conftest import PAGE

from newsparse.gazetteer import store, words
from newsparse.gazetteer.automaton import load
from newsparse.gazetteer.words import Words

LINES = store.beside("words.patterns")[:].decode().split("\n")


def fresh() -> Words:
    return Words(store.read("words.bin"), store.beside("words.patterns"))


def test_words_are_sought_as_the_automaton_finds_them(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(words, "MANY", 1 << 30)
    lexicon = fresh()
    automaton = load(store.apart("words.automaton"), lambda: LINES, overlapping=True)
    rng = random.Random(7)
    texts = [PAGE[at : at + 8] for at in range(len(PAGE))] + LINES[:100] + LINES[-100:]
    texts += ["".join(rng.choices(LINES, k=3)) for _ in range(300)]
    texts += ["", "一", "\ud800一个", "一\ud800", "T恤𠮷", "\n".join(LINES[:3]), "一\n一"]
    for text in texts:
        assert lexicon.find(text) == automaton.find(text), text
    assert lexicon.find == lexicon._seek


def test_in_more_texts_the_automaton_finds_them(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(words, "MANY", 6)
    lexicon = fresh()
    found = lexicon.find("创新平台")
    assert lexicon.find == lexicon._seek
    assert lexicon.find("创新平台") == found == lexicon.find("创新平台") != []
    assert lexicon.find != lexicon._seek


def test_letters_cost_what_the_table_tells() -> None:
    lexicon = fresh()
    first = lexicon.costs("中\ue000国\n")
    assert first == lexicon.costs("中\ue000国\n")
    assert first[2] - first[1] == first[4] - first[3] == words.UNKNOWN
