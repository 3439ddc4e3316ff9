"""The tables of words can be read and changed as plain text."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
DATA = ROOT / "newsparse" / "gazetteer" / "data"
sys.path.append(str(ROOT / "tools"))

import edit_words  # noqa: E402
from tables import write_listed  # noqa: E402


@pytest.mark.parametrize("name", ["words.listed", "nouns.listed"])
def test_text_and_table_are_the_same(name: str, tmp_path: Path) -> None:
    script = [sys.executable, str(ROOT / "tools" / "edit_words.py"), name]
    shown = subprocess.run(script, capture_output=True, check=True, env={"PYTHONPATH": str(ROOT)}).stdout
    text = tmp_path / "words.txt"
    text.write_bytes(shown)
    write_listed(tmp_path / name, edit_words.parse(text))
    assert (tmp_path / name).read_bytes() == (DATA / name).read_bytes()


def test_a_line_that_is_no_word_is_named(tmp_path: Path) -> None:
    text = tmp_path / "words.txt"
    text.write_text("企业\tN\n水渠 N\n", encoding="utf-8")
    with pytest.raises(SystemExit, match=r"words\.txt:2: no word, tab and value"):
        edit_words.parse(text)
