"""`gazetteer lookup`: names and codes of any year, the user's list, near names."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from conftest import Run

DOC = (Path(__file__).parent.parent.parent / "docs" / "gazetteer.md").read_text(encoding="utf-8")


def found(run: Run, *args: str) -> list[dict]:
    done = run("gazetteer", "lookup", *args, "--json")
    assert (done.status, done.err) == (0, "")
    return [json.loads(line) for line in done.lines()]


def test_what_the_document_shows(run: Run) -> None:
    (block,) = re.findall(r"```console\n(.*?)```", DOC, re.DOTALL)
    made = ""
    for line in block.splitlines():
        if line.startswith("$ newsparse "):
            made += line + "\n" + run(*line.split()[2:], "--width", "200").out.decode()
    assert made == block


def test_the_list_of_the_document_is_one(run: Run, tmp_path: Path) -> None:
    (block,) = re.findall(r"```tsv\n(.*?)```", DOC, re.DOTALL)
    (tmp_path / "names.tsv").write_text(block, encoding="utf-8")
    (own,) = found(run, "高远山", "--gazetteer", str(tmp_path / "names.tsv"))
    assert (own["source"], own["kind"], own["role"]) == ("list", "person", "站长")
    assert found(run, "青城", "--gazetteer", str(tmp_path / "names.tsv"))[0]["code"] == "150100"
    (village,) = found(run, "150524104299", "--gazetteer", str(tmp_path / "names.tsv"))[:1]
    assert village["divisions"] == ["内蒙古自治区", "通辽市", "库伦旗", "石桥子村"]


@pytest.mark.parametrize(
    ("query", "year", "names"),
    [
        ("襄樊", None, ["襄樊市"]), ("150105", None, ["郊区", "赛罕区"]), ("150105", "1990", ["郊区"]), ("150105", "2020", ["赛罕区"]), ("15", None, ["内蒙古自治区"]),
        ("日本", None, ["日本"]), ("jp", None, ["日本"]), ("额勒顺镇", None, ["额勒顺镇"]), ("150524104", None, ["额勒顺镇"]),
    ],
)  # fmt: skip
def test_names_and_codes(run: Run, query: str, year: str | None, names: list[str]) -> None:
    assert [each["name"] for each in found(run, query, *(("--year", year) if year else ()))] == names


def test_the_unknown_exits_with_near_names(run: Run) -> None:
    done = run("gazetteer", "lookup", "赛汗区")
    assert (done.status, done.out) == (1, b"")
    assert "赛罕区" in done.err
    assert "包头市" in run("gazetteer", "lookup", "150199").err
    assert "not in 2020" in run("gazetteer", "lookup", "襄樊", "--year", "2020").err
    assert run("gazetteer", "lookup", "\x1b[31m").status == 1
    assert run("gazetteer", "lookup", "").status == 1


def test_faults_of_a_list_are_wrong_usage(run: Run, tmp_path: Path) -> None:
    (tmp_path / "names.tsv").write_text("kind\tname\nplaec\t石桥\n", encoding="utf-8")
    file = str(tmp_path / "names.tsv")
    for command in (["extract", "-"], ["inspect", "-"], ["explain", "-"], ["score", "-"], ["convert", "-o", "out", file], ["report", "-", "-o", "x"]):
        done = run(*command, "--gazetteer", file)
        assert done.status == 2
        assert f"{file}:2: " in done.err


def test_explain_tells_of_stops_and_the_list(run: Run, tmp_path: Path) -> None:
    (tmp_path / "names.tsv").write_text("kind\tname\nstop\t陈志强\nperson\t双井\n", encoding="utf-8")
    told = run("explain", "-", "--gazetteer", str(tmp_path / "names.tsv"), stdin="镇长陈志强说，双井来了。".encode()).out.decode()
    assert "a stop of the user's list" in told
    assert "people.own" in told
