"""The fitting of people's weights reads marked texts as the extractor reads them."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

pytest.importorskip("numpy")
sys.path.insert(0, str(Path(__file__).parents[1] / "tools"))

import fit_people

TEXT = "本报讯 县水利局局长刘文昌说,水渠修好了。牧民斯琴巴特尔笑着点头,王 宇同志也来了。"
NAMES = ("刘文昌", "斯琴巴特尔", "王 宇")


def marks(names: tuple[str, ...]) -> list[dict[str, object]]:
    return [{"type": "person", "start": TEXT.index(name), "end": TEXT.index(name) + len(name)} for name in names]


def test_the_readings_of_an_article_are_told_right_and_wrong_by_its_marks() -> None:
    marked = fit_people.read("own", {"text": TEXT, "mentions": marks(NAMES)})
    right = {marked.text[each.start : each.end] for each in marked.readings if each.right}
    assert {"刘文昌", "斯琴巴特尔"} <= right
    assert "水渠" not in right
    assert [marked.text[start:end] for start, end in marked.structural] == ["王 宇"]


def test_a_fit_prints_what_each_file_comes_to(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    lines = [json.dumps({"text": TEXT, "mentions": marks(NAMES)}, ensure_ascii=False)] * 4
    (tmp_path / "own.jsonl").write_text("\n".join(lines), "utf-8")
    monkeypatch.setattr(sys, "argv", ["fit_people.py", str(tmp_path), "--folds", "2"])
    fit_people.main()
    row = next(line for line in capsys.readouterr().out.splitlines() if line.startswith("own"))
    assert row.split("|")[0].split()[1:] == ["1.0000", "1.0000", "1.0000"]


def test_rules_are_rated_by_the_marked_names_that_they_told(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    import rate_people

    (tmp_path / "own.jsonl").write_text(json.dumps({"text": TEXT, "mentions": marks(NAMES[:1])}, ensure_ascii=False), "utf-8")
    monkeypatch.setattr(sys, "argv", ["rate_people.py", str(tmp_path)])
    rate_people.main()
    rows = {line.split()[0]: line.split()[1:] for line in capsys.readouterr().out.splitlines() if line.startswith("people.")}
    assert rows["people.han_name"] == ["1", "1.000", "1.0000"]
    assert rows["people.spaced"] == ["1", "0.000", "0.0000"]
