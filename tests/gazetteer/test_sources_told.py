"""Every table that ships is named with its source and licence."""

from __future__ import annotations

from pathlib import Path

import newsparse

DATA = Path(newsparse.__file__).parent / "gazetteer" / "data"


def test_every_table_is_in_the_list_of_sources() -> None:
    told = (DATA / "SOURCES.md").read_text("utf-8")
    tables = [path.name for path in DATA.iterdir() if path.name != "SOURCES.md"]
    assert len(tables) > 10
    # a table of names has its automaton and patterns in files beside it
    assert [name for name in tables if f"`{name}`" not in told and f"`{name.partition('.')[0]}.bin`" not in told] == []
