"""Both engines give the same spans, stored or built anew."""

from __future__ import annotations

import random

import pytest

from newsparse.gazetteer.automaton import Engine, build, load

NAMES = ["乌拉特", "乌拉特后旗", "后旗", "特后", "巴彦", "巴彦淖尔", "淖尔", "ＡＢ", "𠮷林", "a"]


def test_leftmost_longest() -> None:
    assert build(NAMES).find("在乌拉特后旗和巴彦淖尔") == [(1, 6, 1), (7, 11, 5)]


def test_overlapping() -> None:
    assert build(NAMES, overlapping=True).find("乌拉特后旗") == [(0, 3, 0), (2, 4, 3), (0, 5, 1), (3, 5, 2)]


@pytest.mark.parametrize("overlapping", [False, True])
def test_engines_agree(overlapping: bool) -> None:
    rng = random.Random(7)
    letters = "乌拉特后旗巴彦淖尔ＡＢ𠮷林a，"
    patterns = sorted({"".join(rng.choices(letters, k=rng.randint(1, 5))) for _ in range(300)})
    engines: tuple[Engine, Engine] = ("daachorse", "ahocorasick_rs")
    one, other = (build(patterns, overlapping=overlapping, engine=engine) for engine in engines)
    for _ in range(300):
        text = "".join(rng.choices(letters, k=rng.randint(0, 40)))
        assert one.find(text) == other.find(text)


def test_offsets_count_code_points() -> None:
    assert build(NAMES).find("𠮷𠮷林") == [(1, 3, 8)]


@pytest.mark.parametrize("overlapping", [False, True])
def test_stored_automaton_finds_the_same(overlapping: bool) -> None:
    built = build(NAMES, overlapping=overlapping)
    stored = load(built.serialize(), list, overlapping=overlapping)
    assert stored.find("乌拉特后旗a") == built.find("乌拉特后旗a") != []


def test_unreadable_store_is_built_anew() -> None:
    assert load(b"no automaton", lambda: NAMES).find("后旗") == [(0, 2, 2)]


@pytest.mark.parametrize("engine", ["daachorse", "ahocorasick_rs"])
def test_any_text(engine: Engine) -> None:
    automaton = build(NAMES, engine=engine)
    assert automaton.find("") == []
    assert automaton.find("\ud800后旗\x00") == [(1, 3, 2)]


def test_no_patterns() -> None:
    assert build([]).find("后旗") == []
