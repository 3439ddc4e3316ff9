"""The commands as a user runs them: exit status, standard error, what a pipe gets."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from newsparse.entry import main
from newsparse.record import article_record, to_json

from . import samples

Run = tuple[int, str, str]


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]):
    monkeypatch.delenv("COLUMNS", raising=False)

    def call(*args: object) -> Run:
        monkeypatch.setattr(sys, "argv", ["newsparse", *map(str, args)])
        with pytest.raises(SystemExit) as ended:
            main()
        out, err = capfd.readouterr()
        return int(ended.value.code or 0), out, err

    return call


@pytest.fixture
def records(tmp_path: Path) -> Path:
    path = tmp_path / "记录 1.jsonl"
    path.write_bytes(b"".join(to_json(article_record(article)) + b"\n" for article in samples.page().articles))
    return path


@pytest.fixture
def dump(tmp_path: Path) -> Path:
    path = tmp_path / "20240416_02.txt"
    path.write_text("通水\n\n本周，水渠通水，惠及菜农。\n", encoding="utf-8")
    return path


def test_records_are_shown(run, records: Path) -> None:
    code, out, err = run("inspect", records, "--width", 200)
    assert (code, err) == (0, "")
    assert "spring/20240416_02.txt" in out
    assert "[额|超500万元]" in out
    assert "\x1b" not in out


def test_summary_and_one_article(run, records: Path) -> None:
    _, out, _ = run("inspect", records, "--summary")
    assert "二百户菜农用上新水渠（下）" in out
    assert "[额|" not in out
    code, out, err = run("inspect", records, "--article", 2)
    assert (code, out, err) == (2, "", "newsparse: --article 2: there is no such article; the last is 1\n")


def test_a_text_is_taken_whole(run, tmp_path: Path) -> None:
    path = tmp_path / "20240416.txt"
    path.write_text("水渠通水\n\n本报讯 本周，水渠通水。\n\n枣园通电\n\n本报讯 本周，全村通电。\n", encoding="utf-8")
    _, apart, _ = run("inspect", path, "--summary")
    assert "2 articles" in apart
    code, whole, err = run("inspect", path, "--summary", "--plain")
    assert (code, err) == (0, "")
    assert "1 article," in whole
    code, out, _ = run("explain", path, "--plain", "--layout", "--article", 1)
    assert code == 0
    assert "全村" in out
    assert "全村" not in run("explain", path, "--layout", "--article", 1)[1]
    assert run("report", path, "--plain", "-o", tmp_path / "report.html")[0] == 0
    assert (tmp_path / "report.html").read_text(encoding="utf-8").count("<article") == 1


@pytest.mark.parametrize("command", [("inspect",), ("explain", "--layout")])
def test_what_is_odd_of_a_file_is_told(run, tmp_path: Path, command: tuple[str, ...]) -> None:
    path = tmp_path / "a.html"
    path.write_text("<!DOCTYPE html><p>本周，水渠通水。</p>", encoding="utf-8")
    code, _, err = run(*command, path)
    assert code == 0
    assert err.startswith(f"newsparse: {path}: this looks like HTML")


def test_a_page_dump_is_read(run, dump: Path) -> None:
    code, out, _ = run("inspect", dump)
    assert code == 0
    assert "水渠通水，惠及菜农。" in out


def test_what_can_not_be_read_is_named(run, tmp_path: Path, records: Path) -> None:
    code, out, err = run("inspect", tmp_path / "none.txt")
    assert (code, out) == (3, "")
    assert err.startswith("newsparse: ")
    assert "none.txt: no such file" in err
    assert run("explain", records)[::2] == (3, f"newsparse: {records}: these are records; give the page that they were made from\n")
    (tmp_path / "leer.txt").write_bytes(b"")
    assert run("inspect", tmp_path / "leer.txt")[0] == 0


@pytest.mark.parametrize("options", [["--only", "placer"], ["--date", "16.4.2024"], ["--only", ""]])
def test_wrong_usage(run, dump: Path, options: list[str]) -> None:
    code, out, err = run("inspect", dump, *options)
    assert (code, out) == (2, "")
    assert err.startswith(f"newsparse: {options[0]} {options[1]}: ")


def test_explain_without_candidates_says_so(run, dump: Path) -> None:
    code, out, err = run("explain", dump, "--text", "龘")
    assert (code, out, err) == (0, "", "newsparse: no candidate in '龘', or no such text here\n")
    assert run("explain", dump, "--article", 7)[0] == 2


def test_a_reader_that_leaves_is_no_error(records: Path) -> None:
    records.write_bytes(records.read_bytes() * 80)
    command = f'set -o pipefail; "{sys.executable}" -m newsparse inspect "$RECORDS" | head -1'
    done = subprocess.run(["bash", "-c", command], capture_output=True, text=True, env={**os.environ, "RECORDS": str(records)}, check=False)
    assert (done.returncode, done.stderr) == (0, "")


def test_output_is_utf8_whatever_the_locale(records: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "newsparse", "inspect", str(records)], capture_output=True, check=True,
        env={**os.environ, "LC_ALL": "C", "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"},
    )  # fmt: skip
    assert "二百户菜农用上新水渠（下）" in done.stdout.decode("utf-8")


def test_score_draws_a_table(run, tmp_path: Path) -> None:
    gold = tmp_path / "20240416_02.txt"
    gold.write_text("通水\n\n龘龘⟦person|龘龘龘|龘龘龘⟧龘龘。\n", encoding="utf-8")
    code, out, err = run("score", gold, "--misses", 1)
    assert (code, err) == (0, "")
    assert out.splitlines()[2].split() == ["人", "person", "1", "0", "-", "0.0%", "0.0%", "1", "0.0%"]
    assert "missed  人  通水⏎⏎龘龘⟦龘龘龘⟧龘龘。⏎" in out
    figures = json.loads(run("score", gold, "--json", "--only", "person")[1])
    assert figures["texts"] == 1
    assert figures["kinds"]["person"]["recall"] == 0.0
    assert list(figures["kinds"]) == ["person", "all"]


def test_bad_gold_is_named_and_the_rest_goes_on(run, tmp_path: Path) -> None:
    gold = tmp_path / "gold.jsonl"
    gold.write_text('{"text": "通水", "mentions": []}\n\n{"text": "通水"}\n{"text"\n', encoding="utf-8")
    code, out, err = run("score", gold)
    assert code == 1
    assert "1 marked text" in out
    assert err.splitlines()[0] == f'newsparse: {gold}:3: no object with "text" and a list "mentions"'
    assert err.splitlines()[1].startswith(f"newsparse: {gold}:4: no JSON: ")
    bad = tmp_path / "bad.txt"
    bad.write_text("甲\n⟦x|乙⟧", encoding="utf-8")
    code, out, err = run("score", bad)
    assert (code, out) == (3, "")
    assert err.startswith(f"newsparse: {bad}:2: there is no kind 'x'")


@pytest.mark.parametrize("command", [("inspect",), ("explain", "--text", "赵国栋"), ("report", "-o", "-")])
def test_lines_that_are_no_articles_are_named_and_the_rest_goes_on(run, tmp_path: Path, command: tuple[str, ...]) -> None:
    text = "局长赵国栋介绍，每亩补贴120元。"
    rows = ({"text": text, "date": 20250921, "id": 7}, {"text": text, "title": 5}, {"text": text, "id": True}, {"txt": text}, [1])
    file = tmp_path / "articles.jsonl"
    written = [json.dumps(row, ensure_ascii=False) for row in rows]
    file.write_bytes(b"\xef\xbb\xbf" + "\r\n".join(written).encode() + b"\n{\n" + written[0].encode("gb18030"))
    code, out, err = run(command[0], file, *command[1:])
    assert (code, out.count("赵国栋") > 1) == (1, True)
    assert [line.partition(": ")[2].partition(": ")[0] for line in err.splitlines()] == [f"{file}:{number}" for number in (2, 3, 4, 5, 6)]


def test_a_folder_that_convert_wrote(run, tmp_path: Path, dump: Path) -> None:
    assert run("convert", dump, "-o", tmp_path / "out", "--jobs", 1)[0] == 0
    code, out, err = run("inspect", tmp_path / "out")
    assert (code, err) == (0, "")
    assert "水渠通水，惠及菜农。" in out.replace("[", "").replace("]", "")


def test_report_writes_one_file(run, tmp_path: Path, records: Path, dump: Path) -> None:
    output = tmp_path / "bericht.html"
    assert run("report", records, dump, "-o", output) == (0, "", "")
    assert "水渠通水，惠及菜农。" in output.read_text(encoding="utf-8")
    code, out, err = run("report", tmp_path / "none.txt", "-o", tmp_path / "none.html")
    assert (code, out) == (3, "")
    assert "none.txt: no such file" in err
    assert not (tmp_path / "none.html").exists()
