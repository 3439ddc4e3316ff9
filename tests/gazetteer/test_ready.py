"""What is put together beforehand is what the tables come to: `python tools/build_ready.py` makes it anew."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from conftest import PAGE

from newsparse.gazetteer import automaton, names, ready, store

sys.path.insert(0, str(Path(__file__).parents[2] / "tools"))

import build_ready

ANEW = "a table of people's names has changed: run python tools/build_ready.py"


@pytest.mark.parametrize("name", names.LISTED)
def test_words_are_listed_as_their_table_has_them(name: str) -> None:
    assert dict(names.listed(name).items()) == names.table(name), ANEW


def test_all_parts_are_listed() -> None:
    assert names.known_parts().keys() == names.minority().keys(), ANEW


def test_what_is_ready_is_what_the_tables_come_to() -> None:
    made = build_ready.sections()
    assert store.apart("ready.patterns") == made.pop("patterns"), ANEW
    del made["automaton"]
    assert {section: bytes(body) for section, body in store.read(ready.FILE).items()} == made, ANEW


def test_the_stored_automaton_finds_the_parts() -> None:
    parts = store.apart("ready.patterns").decode().split("\n")
    text = PAGE + "，".join(parts)
    assert ready.parts().find(text) == automaton.build(parts).find(text)


def test_weights_are_those_of_the_tables() -> None:
    for place in ("first", "middle", "last"):
        assert ready.weights(f"foreign_{place}").items() >= names.table(f"foreign_{place}").items()
