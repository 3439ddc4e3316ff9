"""The same articles as files, in archives and as JSON Lines give the same records, as `extract` gives them."""

from __future__ import annotations

import gzip
import json
import os
import sys
from pathlib import Path

import pytest
import zstandard
from conftest import Run

from newsparse.convert.local import Pool
from newsparse.work import Options

from .inputs import KIB, bare, convert, folder, lines, manifest, parts, records, settings, tarred, text, zipped

COUNT = 40


@pytest.fixture(scope="module")
def expected(tmp_path_factory: pytest.TempPathFactory) -> list[dict]:
    place = tmp_path_factory.mktemp("expected")
    convert(folder(place / "in", COUNT), settings(place / "out"))
    return [bare(record) for record in records(place / "out")]


def files() -> dict[str, bytes]:
    return {f"合订本/甲{n:03d}.txt": text(n).encode() for n in range(COUNT)}


def zst(path: Path, data: bytes) -> Path:
    path.write_bytes(zstandard.ZstdCompressor().compress(data))
    return path


ARCHIVES = {
    "zip": lambda place: zipped(place / "合订本.zip", files()),
    "zip with GBK names": lambda place: zipped(place / "合订本.zip", files(), "gbk"),
    "tar": lambda place: tarred(place / "合订本.tar", files()),
    "tar.gz": lambda place: tarred(place / "合订本.tar.gz", files(), "w:gz"),
    "tar.bz2": lambda place: tarred(place / "合订本.tar.bz2", files(), "w:bz2"),
    "tar.xz": lambda place: tarred(place / "合订本.tar.xz", files(), "w:xz"),
    "tar.zst": lambda place: zst(place / "合订本.tar.zst", tarred(place / "x.tar", files()).read_bytes()),
    "zip in tar": lambda place: tarred(place / "合订本.tar", {"a.zip": zipped(place / "a.zip", files()).read_bytes()}),
}


@pytest.mark.parametrize("shape", ARCHIVES)
def test_archives(shape: str, tmp_path: Path, expected: list[dict]) -> None:
    run = convert(ARCHIVES[shape](tmp_path), settings(tmp_path / "out"))
    found = records(tmp_path / "out")
    assert run.status == 0
    assert len(manifest(tmp_path / "out")) > 1, "several units"
    assert [bare(record) for record in found] == expected
    assert found[3]["source"]["path"].endswith("!/合订本/甲003.txt")


def test_mixed_encodings(tmp_path: Path) -> None:
    for name, encoding in (("a", "gb18030"), ("b", "utf-16"), ("c", "utf-8-sig")):
        (tmp_path / f"{name}.txt").write_bytes(text(1).encode(encoding))
    convert([tmp_path / f"{name}.txt" for name in "abc"], settings(tmp_path / "out"))
    found = records(tmp_path / "out")
    assert [record["source"]["encoding"] for record in found] == ["gb18030", "utf-16", "utf-8-sig"]
    assert len({record["text"] for record in found}) == 1


@pytest.fixture(scope="module")
def rows(tmp_path_factory: pytest.TempPathFactory) -> list[dict]:
    place = tmp_path_factory.mktemp("rows")
    (place / "in.jsonl").write_bytes(lines(range(COUNT)))
    convert(place / "in.jsonl", settings(place / "out", options=Options(jsonl=True), unit_size=1 << 30))
    return [bare(record) | {"line": record["source"]["line"]} for record in records(place / "out")]


def packed(name: str, data: bytes, place: Path) -> Path:
    path = place / name
    path.write_bytes(gzip.compress(data) if name.endswith(".gz") else zstandard.ZstdCompressor().compress(data) if name.endswith(".zst") else data)
    return path


@pytest.mark.parametrize("name", ["a.jsonl", "a.jsonl.gz", "a.jsonl.zst", "a.zip", "a.tar.gz"])
@pytest.mark.parametrize("ends", [b"\n", b"\r\n"])
def test_json_lines(name: str, ends: bytes, tmp_path: Path, rows: list[dict]) -> None:
    data = lines(range(COUNT)).replace(b"\n", ends)
    if name == "a.zip":
        path = zipped(tmp_path / name, {"rows.jsonl": data})
    elif name == "a.tar.gz":
        path = tarred(tmp_path / name, {"rows.jsonl": data}, "w:gz")
    else:
        path = packed(name, data, tmp_path)
    convert(path, settings(tmp_path / "out", options=Options(jsonl=True)))
    assert len(manifest(tmp_path / "out")) > 2
    found = [bare(record) | {"line": record["source"]["line"]} for record in records(tmp_path / "out")]
    assert found == rows
    assert [record["line"] for record in found] == list(range(1, COUNT + 1))


def test_lines_ended_by_carriage_returns_are_numbered(tmp_path: Path) -> None:
    data = lines(range(30)).replace(b"\n", b"\r", 17)
    (tmp_path / "a.jsonl").write_bytes(data)
    convert(tmp_path / "a.jsonl", settings(tmp_path / "out", options=Options(jsonl=True)))
    assert [record["source"]["line"] for record in records(tmp_path / "out")] == list(range(1, 31))
    assert len(manifest(tmp_path / "out")) > 1


def test_it_is_what_extract_writes(run: Run, tmp_path: Path) -> None:
    place = folder(tmp_path / "in", 25)
    (place / "rest.zip").write_bytes(zipped(tmp_path / "rest.zip", files()).read_bytes())
    convert(place, settings(tmp_path / "out"))
    assert b"".join((tmp_path / "out" / part).read_bytes() for part in parts(tmp_path / "out")) == run("extract", place).out


def test_pages_and_mentions(run: Run, tmp_path: Path) -> None:
    place = folder(tmp_path / "in", 5)
    for form, name in (("page", "pages"), ("mention", "mentions")):
        convert(place, settings(tmp_path / name, options=Options(form)))
        assert (tmp_path / name / parts(tmp_path / name)[0]).parent.name == name
        assert b"".join((tmp_path / name / part).read_bytes() for part in parts(tmp_path / name)) == run("extract", f"--{form}s"[: 6 if form == "page" else 10], place).out


def test_the_parts_do_not_depend_on_unit_order_or_size(tmp_path: Path) -> None:
    place = folder(tmp_path / "in", 30)
    for name, size in (("small", KIB), ("big", 1 << 20)):
        convert(place, settings(tmp_path / name, unit_size=size))
    assert records(tmp_path / "small") == records(tmp_path / "big")
    assert len(parts(tmp_path / "big")) == 1


def test_a_new_file_changes_its_own_group_alone(tmp_path: Path) -> None:
    place = folder(tmp_path / "in", 200)
    first = convert(place, settings(tmp_path / "out", unit_size=3 * KIB))
    (place / "03" / "030a.txt").write_text(text(999), encoding="utf-8")
    again = convert(place, settings(tmp_path / "out", unit_size=3 * KIB))
    assert first.totals.units > 8
    assert again.totals.units - again.totals.kept <= 3
    assert len(records(tmp_path / "out")) == 201
    fresh = convert(place, settings(tmp_path / "fresh", unit_size=3 * KIB))
    assert fresh.status == 0
    assert (tmp_path / "out" / "manifest.jsonl").exists()
    assert records(tmp_path / "out") == records(tmp_path / "fresh")


def test_glob_and_links(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    place = folder(tmp_path / "in", 3)
    (place / "00" / "notes.md").write_text("不读", encoding="utf-8")
    (tmp_path / "secret.txt").write_text("外面的文件", encoding="utf-8")
    (place / "00" / "link.txt").symlink_to(tmp_path / "secret.txt")
    (place / "00" / "near.txt").symlink_to(place / "00" / "001.txt")
    run = convert(place, settings(tmp_path / "out"), globs=("*.txt",))
    assert run.status == 1
    assert "link.txt: a symbolic link out of the folder" in capsys.readouterr().err
    assert len(records(tmp_path / "out")) == 4
    assert (run.totals.items, run.totals.done, run.totals.failed) == (5, 4, 1)
    assert json.loads((tmp_path / "out" / "run.json").read_bytes())["format"] == "jsonl"


def test_an_input_in_another_is_read_once(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    place = folder(tmp_path / "in", 12)
    convert([place, place / "00", place / "01" / "011.txt", place], settings(tmp_path / "in" / "out"))
    assert len(records(tmp_path / "in" / "out")) == 12
    assert capsys.readouterr().err.count("is part of another input, read once") == 2
    convert(place, settings(tmp_path / "in" / "out"))
    assert len(records(tmp_path / "in" / "out")) == 12, "the output in the input is left out"


def test_names_in_zip_archives_can_be_told(tmp_path: Path) -> None:
    zipped(tmp_path / "a.zip", {"新聞 一.txt": text(1).encode()}, "big5")
    name = "新聞 一.txt"
    for encoding in ("cp950", "latin-1"):
        convert(tmp_path / "a.zip", settings(tmp_path / "out", zip_names=encoding))
        assert records(tmp_path / "out")[0]["source"]["path"] == f"{tmp_path}/a.zip!/{name.encode('big5').decode(encoding)}"


@pytest.mark.skipif(sys.platform != "linux", reason="file names are bytes on Linux only")
def test_names_that_are_no_utf8(tmp_path: Path) -> None:
    place = os.path.join(os.fsencode(tmp_path), "人民日报".encode("gbk"))
    os.mkdir(place)
    with open(os.path.join(place, "今天的新闻.txt".encode("gbk")), "wb") as file:
        file.write(text(1).encode())
    with open(os.path.join(place, "昨天的新闻.txt".encode("gbk")), "wb") as file:
        file.write(b"%PDF-1.4")
    run = convert(Path(os.fsdecode(place)), settings(tmp_path / "out"), engine=Pool(1))
    assert (run.totals.done, run.totals.failed) == (1, 1)
    assert records(tmp_path / "out")[0]["source"]["path"] == f"{tmp_path}/人民日报/今天的新闻.txt"
