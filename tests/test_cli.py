"""The command: what comes out, what is said of bad input, and the exit status."""

from __future__ import annotations

import gzip
import json
import os
import signal
import subprocess
import sys
import time
import zipfile
from pathlib import Path

import pytest
from conftest import PAGE, Run

from newsparse._version import __version__
from newsparse.document import Document
from newsparse.extractors import REGISTRY
from newsparse.rules import Candidate

COMMAND = [sys.executable, "-m", "newsparse"]
posix = pytest.mark.skipif(os.name != "posix", reason="signals and shells as POSIX has them")


def records(lines: list[bytes]) -> list[dict]:
    return [json.loads(line) for line in lines]


def test_version(run: Run) -> None:
    assert run("--version").out.decode().split() == ["newsparse", __version__]


def test_a_page_gives_its_articles(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "20250921_03.txt"
    file.write_text(PAGE, encoding="utf-8")
    status, out, err = run("extract", str(file))
    assert (status, err) == (0, "")
    found = records(out.splitlines())
    assert {record["schema"] for record in found} == {"newsparse/1"}
    assert {record["source"]["path"] for record in found} == {str(file)}
    assert [record["position"] for record in found] == list(range(1, len(found) + 1))
    assert run("extract", str(file)).out == out, "the same input gives the same bytes"


def test_nothing_named_reads_standard_input(run: Run) -> None:
    given = run("extract", stdin=PAGE.encode())
    assert given.status == 0
    assert given.out == run("extract", "-", stdin=PAGE.encode()).out
    assert records(given.lines())[0]["source"]["path"] == "-"


def test_nothing_named_at_a_terminal_is_wrong_usage(run: Run) -> None:
    status, out, err = run("extract", terminal=True)
    assert (status, out) == (2, b"")
    assert "no input" in err


def test_page_is_one_object(run: Run) -> None:
    found = records(run("extract", "--page", stdin=PAGE.encode()).lines())
    assert [page["schema"] for page in found] == ["newsparse.page/1"]
    articles = records(run("extract", stdin=PAGE.encode()).lines())
    assert found[0]["articles"] == articles


def test_plain_is_one_article(run: Run) -> None:
    text = "供热管网改造完工\n\n全长12公里。\n"
    (record,) = records(run("extract", "--plain", stdin=text.encode()).lines())
    assert record["text"].splitlines() == ["供热管网改造完工", "全长12公里。"]


def test_text_is_the_articles_as_text(run: Run) -> None:
    status, out, _ = run("extract", "--text", stdin=PAGE.encode())
    articles = records(run("extract", stdin=PAGE.encode()).lines())
    assert status == 0
    assert out.decode() == "".join(article["text"] + "\n\n" for article in articles)


def test_only_leaves_the_other_kinds_null(run: Run) -> None:
    whole = records(run("extract", stdin=PAGE.encode()).lines())
    some = records(run("extract", "--only", "money, places", stdin=PAGE.encode()).lines())
    for record, reduced in zip(whole, some, strict=True):
        others = {extractor.field for extractor in REGISTRY} - {"money", "places"}
        assert {reduced[kind] for kind in others} == {None}
        assert reduced | {kind: record[kind] for kind in others} == record


def test_given_date_paper_and_page(run: Run) -> None:
    given = ("--date", "2025-09-21", "--paper", "河套日报", "--page-no", "03版")
    issued = records(run("extract", "--plain", *given, stdin="天气转凉。".encode()).lines())[0]["issued"]
    assert (issued["date"], issued["paper"], issued["page"]) == ("2025-09-21", "河套日报", "03")


@pytest.mark.parametrize(
    "args",
    [
        ("--page", "--mentions"), ("--text", "--mentions"), ("--plain", "--jsonl"), ("--plain", "--page"), ("--pages",),
        ("--jsonl", "--page"), ("--id-field", "nr"), ("--only", "place,thing"), ("--only", ""), ("--date", "gestern"),
        ("--date", "2025-13-01"), ("--no-such-option",),
    ],
)  # fmt: skip
def test_wrong_usage(run: Run, args: tuple[str, ...]) -> None:
    status, out, err = run("extract", *args, "-", stdin=PAGE.encode())
    assert (status, out) == (2, b"")
    assert err
    assert "Traceback" not in err


class TestJsonLines:
    def test_an_object_is_an_article(self, run: Run) -> None:
        lines = '{"text": "总投资3500万元。", "title": "管网完工", "date": "2025-09-21", "id": 17}\n{"text": "第二条。"}\n'
        first, second = records(run("extract", "--jsonl", stdin=lines.encode()).lines())
        assert (first["id"], first["position"], first["source"]["line"]) == ("17", 1, 1)
        assert (first["headline"], first["issued"]["date"], first["issued"]["basis"]) == ("管网完工", "2025-09-21", "record")
        assert (second["id"], second["source"]["line"]) == (second["source"]["sha256"][:16] + "-0", 2)

    def test_fields_are_renamed(self, run: Run) -> None:
        line = '{"content": "总投资3500万元。", "bt": "管网完工", "rq": "2025-09-21", "nr": "a-1"}'
        names = ("--text-field", "content", "--title-field", "bt", "--date-field", "rq", "--id-field", "nr")
        (record,) = records(run("extract", "--jsonl", *names, stdin=line.encode()).lines())
        assert (record["id"], record["headline"], record["issued"]["date"]) == ("a-1", "管网完工", "2025-09-21")

    def test_pages(self, run: Run) -> None:
        line = json.dumps({"text": PAGE, "id": "page-9"}).encode()
        found = records(run("extract", "--jsonl", "--pages", stdin=line).lines())
        for record in found:
            first = next(block["spans"][0][0] for block in record["blocks"])
            assert record["id"] == f"page-9-{first}"
        (page,) = records(run("extract", "--jsonl", "--pages", "--page", stdin=line).lines())
        assert page["articles"] == found

    @pytest.mark.parametrize(
        ("line", "reason"),
        [
            (b"{bad", "no JSON"), (b"[1]", "no JSON object"), (b"7", "no JSON object"), (b'{"title": "a"}', "no text"),
            (b'{"text": null}', "no text"), (b'{"text": 7}', "no string"), (b'{"text": "\\ud800"}', "no JSON"),
            (b'{"text": "a", "title": "\\udfff"}', "no JSON"), (b'{"text": "\xff\xfe"}', "not in UTF-8"), (b'{"text": "a", "id": []}', "'id'"),
            (b'{"text": "a", "date": true}', "'date'"), (b'{"text": "a", "title": 3}', "'title'"), (b"\x00\x01", "no JSON"),
        ],
    )  # fmt: skip
    def test_a_bad_line_is_named_and_the_rest_goes_on(self, run: Run, line: bytes, reason: str) -> None:
        good = '{"text": "好。"}'.encode()
        status, out, err = run("extract", "--jsonl", stdin=b"\n".join((good, line, good, b"", good)))
        assert status == 1
        assert [record["source"]["line"] for record in records(out.splitlines())] == [1, 3, 5]
        assert err.startswith("newsparse: -:2: ")
        assert reason in err
        assert len(err.splitlines()) == 1

    def test_a_date_that_is_not_understood_is_told_once(self, run: Run, tmp_path: Path) -> None:
        dates = ["2025-10-15", "Mittwoch", 1709600000, "2025年10月15日", None]
        lines = "".join(json.dumps({"text": "本月下了雨。", "date": date}) + "\n" for date in dates)
        (tmp_path / "a.jsonl").write_text(lines, encoding="utf-8")
        for given, name in ((["a.jsonl"], "a.jsonl"), ([], "-")):
            status, out, err = run("extract", "--jsonl", *(str(tmp_path / each) for each in given), stdin=b"" if given else lines.encode())
            assert status == 0
            assert [record["issued"]["date"] for record in records(out.splitlines())] == ["2025-10-15", None, None, "2025-10-15", None]
            assert len(err.splitlines()) == 1
            assert f"{name}:2: the date 'Mittwoch' is not understood" in err

    def test_lines_of_a_file_are_read_together_as_one_by_one(self, run: Run, tmp_path: Path) -> None:
        texts = ["镇长王建国介绍说,路修好了。", "", "全市共投入3500元。\n王建国说好。", "10月14日,包头市下了雨。"] * 30
        lines = "".join(json.dumps({"text": text, "id": n, "date": "2025-10-15"}) + "\n" for n, text in enumerate(texts)).encode()
        file = tmp_path / "a.jsonl"
        file.write_bytes(lines + b"\n[]\n" + lines)
        together = run("extract", "--jsonl", str(file))
        alone = run("extract", "--jsonl", stdin=file.read_bytes())
        assert together.out.replace(str(file).encode(), b"-") == alone.out
        assert together.err.replace(str(file), "-") == alone.err
        assert together.status == alone.status == 1

    def test_a_defect_fails_its_line_only(self, run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        def broken(doc: Document) -> list[Candidate]:
            if doc.text == "坏。":
                raise KeyError("x")
            return []

        monkeypatch.setattr("newsparse.extractors.people.decide.people", broken)
        file = tmp_path / "a.jsonl"
        file.write_text("".join(json.dumps({"text": text}) + "\n" for text in ("好。", "坏。", "好。")), encoding="utf-8")
        status, out, err = run("extract", "--jsonl", str(file))
        assert status == 1
        assert [record["source"]["line"] for record in records(out.splitlines())] == [1, 3]
        assert err.startswith(f"newsparse: {file}:2: a defect")
        assert len(err.splitlines()) == 1

    @pytest.mark.parametrize("end", [b"\n", b"\r\n", b"\r"])
    def test_line_ends_and_byte_order_mark(self, run: Run, end: bytes) -> None:
        lines = b"\xef\xbb\xbf" + end.join('{"text": "好。"}'.encode() for _ in range(3)) + end
        status, out, err = run("extract", "--jsonl", stdin=lines)
        assert (status, err) == (0, "")
        assert [record["source"]["line"] for record in records(out.splitlines())] == [1, 2, 3]

    @pytest.mark.parametrize(("text", "codec"), [("全市共投入资金,新修渠道。", "gb18030"), ("全市共投入經費,新建渠道。", "big5")])
    def test_chinese_encodings(self, run: Run, text: str, codec: str) -> None:
        line = json.dumps({"text": text}, ensure_ascii=False).encode(codec)
        status, out, err = run("extract", "--jsonl", stdin=line)
        assert (status, err) == (0, "")
        assert json.loads(out) | {"text": text} == json.loads(run("extract", "--jsonl", stdin=json.dumps({"text": text}).encode()).out)

    def test_utf16_is_refused(self, run: Run) -> None:
        status, out, err = run("extract", "--jsonl", stdin='{"text": "好。"}'.encode("utf-16"))
        assert (status, out) == (1, b"")
        assert "not in UTF-8" in err

    def test_empty(self, run: Run) -> None:
        status, out, err = run("extract", "--jsonl", stdin=b"")
        assert (status, out) == (0, b"")
        assert "empty" in err


class TestFailures:
    def test_missing(self, run: Run, tmp_path: Path) -> None:
        status, out, err = run("extract", str(tmp_path / "没有.txt"))
        assert (status, out) == (3, b"")
        assert err == f"newsparse: {tmp_path}/没有.txt: no such file or directory\n"

    def test_some_failed_and_the_count_adds_up(self, run: Run, tmp_path: Path) -> None:
        (tmp_path / "好 页.txt").write_text(PAGE, encoding="utf-8")
        (tmp_path / "图.png").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(100))
        (tmp_path / "空.txt").write_bytes(b"")
        status, out, err = run("extract", str(tmp_path), str(tmp_path / "x"))
        assert status == 1
        assert {Path(record["source"]["path"]).name for record in records(out.splitlines())} == {"好 页.txt"}
        assert "图.png: a picture, not text" in err
        assert "空.txt: empty, no record" in err
        assert f"4 inputs: 2 done, 2 failed; {len(out.splitlines())} articles" in err

    @pytest.mark.parametrize("data", [b"", b"\n \r\n", b"\xef\xbb\xbf", "\u3000\n".encode()])
    def test_empty(self, run: Run, tmp_path: Path, data: bytes) -> None:
        file = tmp_path / "e.txt"
        file.write_bytes(data)
        status, out, err = run("extract", str(file))
        assert (status, out) == (0, b"")
        assert err == f"newsparse: {file}: empty, no record\n"

    def test_empty_folder(self, run: Run, tmp_path: Path) -> None:
        assert run("extract", str(tmp_path)).status == 3

    def test_bad_bytes_are_told(self, run: Run, tmp_path: Path) -> None:
        file = tmp_path / "b.txt"
        file.write_bytes("供热管网改造提前".encode() + b"\xff\xfe" + "完工，居民满意。".encode())
        status, out, err = run("extract", str(file))
        assert (status, json.loads(out)["source"]["bad_bytes"]) == (0, 2)
        assert "2 bytes" in err

    def test_one_of_a_thing_is_told_as_one(self, run: Run, tmp_path: Path) -> None:
        (tmp_path / "b.jsonl").write_text('{"text": "葵花喜获丰收。"}\n{}\n', encoding="utf-8")
        assert "1 input: 1 done, 0 failed, 1 bad line; 1 article\n" in run("extract", "--jsonl", str(tmp_path)).err
        file = tmp_path / "c.txt"
        file.write_bytes("供热管网改造提前".encode() + b"\xff" + "完工，居民满意。".encode())
        assert run("extract", str(file)).err == f"newsparse: {file}: 1 byte not valid in utf-8, read as U+FFFD\n"

    @pytest.mark.parametrize(
        ("text", "told"),
        [
            ('{"text": "葵花喜获丰收。"}\n', "looks like JSON"),
            ('[\n {"text": "葵花喜获丰收。"}]', "looks like JSON"),
            ("<!DOCTYPE html><p>葵花喜获丰收。</p>", "looks like HTML"),
            ("<html><p>葵花喜获丰收。</p></html>", "looks like HTML"),
            ("{葵花}喜获丰收。", ""),
            ("<<葵花>>喜获丰收。", ""),
        ],
    )
    def test_what_is_no_page_dump_is_told(self, run: Run, tmp_path: Path, text: str, told: str) -> None:
        file = tmp_path / "b.txt"
        file.write_text(text, encoding="utf-8")
        status, out, err = run("extract", str(file))
        assert (status, "葵花".encode() in out) == (0, True)
        assert told in err if told else not err

    def test_names_in_zip_archives_can_be_told(self, run: Run, tmp_path: Path) -> None:
        file = tmp_path / "a.zip"
        with zipfile.ZipFile(file, "w") as archive:
            archive.writestr("x" * 8, PAGE)
        file.write_bytes(file.read_bytes().replace(b"x" * 8, "新聞".encode("big5") + b".txt"))
        for encoding, name in (("big5", "新聞.txt"), ("gbk", "穝籇.txt")):
            found = records(run("extract", str(file), "--zip-names", encoding).lines())
            assert {record["source"]["path"] for record in found} == {f"{file}!/{name}"}
        status, _, err = run("extract", str(file), "--zip-names", "klingon")
        assert (status, "klingon: no such encoding; give gbk" in err) == (2, True)

    def test_a_defect_fails_its_input_only(self, run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        def broken(*args: object) -> None:
            raise KeyError("x")

        monkeypatch.setattr("newsparse.pipeline.pages", broken)
        file = tmp_path / "b.txt"
        file.write_text(PAGE, encoding="utf-8")
        status, _, err = run("extract", str(file))
        assert status == 3
        assert "defect" in err
        assert len(err.splitlines()) == 1


class TestOutput:
    def test_put_in_place(self, run: Run, tmp_path: Path) -> None:
        target = tmp_path / "out.jsonl"
        status, out, _ = run("extract", "--output", str(target), stdin=PAGE.encode())
        assert (status, out) == (0, b"")
        assert target.read_bytes() == run("extract", stdin=PAGE.encode()).out
        assert os.listdir(tmp_path) == ["out.jsonl"]

    def test_put_in_place_when_some_failed(self, run: Run, tmp_path: Path) -> None:
        target = tmp_path / "out.jsonl"
        target.write_text("old")
        assert run("extract", "-", "nowhere.txt", "-o", str(target), stdin=PAGE.encode()).status == 1
        assert target.read_bytes() == run("extract", stdin=PAGE.encode()).out

    def test_what_came_before_the_damage_is_written(self, run: Run, tmp_path: Path) -> None:
        lines = b"".join(b'{"text": "%s"}\n' % os.urandom(300).hex().encode() for _ in range(40))
        packed = gzip.compress(lines)
        file = tmp_path / "cut.jsonl.gz"
        file.write_bytes(packed[: len(packed) // 2])
        target = tmp_path / "out.jsonl"
        status, out, err = run("extract", "--jsonl", str(file))
        assert status == 1
        assert 0 < len(out.splitlines()) < 40
        assert err.splitlines()[1:] == [f"newsparse: 1 input: 0 done, 1 failed; {len(out.splitlines())} articles"]
        assert run("extract", "--jsonl", str(file), "-o", str(target)).status == 1
        assert target.read_bytes() == out

    @pytest.mark.parametrize(("args", "status"), [(("nowhere.txt",), 3), (("-", "--only", "x"), 2)])
    def test_the_old_file_stays(self, run: Run, tmp_path: Path, args: tuple[str, ...], status: int) -> None:
        target = tmp_path / "out.jsonl"
        target.write_text("old")
        assert run("extract", *args, "-o", str(target)).status == status
        assert target.read_text() == "old"
        assert os.listdir(tmp_path) == ["out.jsonl"]

    def test_a_folder_does_not_read_its_own_output(self, run: Run, tmp_path: Path) -> None:
        (tmp_path / "01.txt").write_text(PAGE, encoding="utf-8")
        target = tmp_path / "out.jsonl"
        run("extract", str(tmp_path), "-o", str(target))
        first = target.read_bytes()
        run("extract", str(tmp_path), "-o", str(target))
        assert target.read_bytes() == first

    def test_no_such_folder(self, run: Run, tmp_path: Path) -> None:
        status, _, err = run("extract", "-o", str(tmp_path / "none" / "out.jsonl"), stdin=PAGE.encode())
        assert status == 2
        assert "no such file" in err.lower()

    @posix
    def test_interrupted(self, tmp_path: Path) -> None:
        target = tmp_path / "out.jsonl"
        target.write_text("old")
        child = subprocess.Popen(
            [*COMMAND, "extract", "-", "-o", str(target)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE
        )
        while len(os.listdir(tmp_path)) == 1 and child.poll() is None:
            time.sleep(0.02)
        child.send_signal(signal.SIGINT)
        out, err = child.communicate()
        assert (child.returncode, out, err) == (130, b"", b"")
        assert target.read_text() == "old"
        assert os.listdir(tmp_path) == ["out.jsonl"]


class TestPipe:
    @posix
    def test_a_closed_pipe_is_silent_success(self, tmp_path: Path) -> None:
        lines = tmp_path / "many.jsonl"
        lines.write_text('{"text": "好。"}\n' * 2000, encoding="utf-8")
        script = f"set -o pipefail; {sys.executable} -m newsparse extract --jsonl '{lines}' | head -n 1"
        done = subprocess.run(["bash", "-c", script], capture_output=True, check=False)
        assert (done.returncode, done.stderr, len(done.stdout.splitlines())) == (0, b"", 1)

    def test_each_article_is_handed_over_at_once(self) -> None:
        child = subprocess.Popen([*COMMAND, "extract", "--jsonl"], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        assert child.stdin
        assert child.stdout
        for number in range(2):
            child.stdin.write(f'{{"text": "好。", "id": {number}}}\n'.encode())
            child.stdin.flush()
            assert json.loads(child.stdout.readline())["id"] == str(number)
        child.communicate()
        assert child.returncode == 0

    def test_utf8_whatever_the_locale(self) -> None:
        env = os.environ | {"LC_ALL": "C", "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
        done = subprocess.run([*COMMAND, "extract"], input=PAGE.encode(), capture_output=True, env=env, check=True)
        assert "临河区" in done.stdout.decode("utf-8")


def test_progress_on_a_terminal_does_not_disturb_the_output(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("conftest.Stream.isatty", lambda self: True)
    for name in ("1.txt", "2.txt"):
        (tmp_path / name).write_text(PAGE, encoding="utf-8")
    status, out, err = run("extract", str(tmp_path))
    assert status == 0
    assert out == run("extract", str(tmp_path / "1.txt")).out + run("extract", str(tmp_path / "2.txt")).out
    assert "2 inputs: 2 done, 0 failed" in err
