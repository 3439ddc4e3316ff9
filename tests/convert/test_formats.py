"""What is written, read with the real DuckDB, pyarrow and csv; merged, counted and planned."""

from __future__ import annotations

import csv
import gzip
import io
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import duckdb
import pytest
import zstandard
from conftest import Run

from newsparse.convert.merging import merged_name
from newsparse.convert.stats import gather, shown
from newsparse.flat import COLUMNS
from newsparse.schema import duckdb_view
from newsparse.work import Options

from .inputs import Inline, convert, folder, lines, manifest, parts, records, settings, tree

COUNT = 30


@pytest.fixture(scope="module")
def source(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("in") / "a.jsonl"
    path.write_bytes(lines(range(COUNT)) + b"no json\n")
    return path


@pytest.fixture(scope="module")
def made(source: Path, tmp_path_factory: pytest.TempPathFactory) -> Callable[..., Path]:
    """A conversion into some format, made once."""
    done: dict[str, Path] = {}

    def make(format: str = "jsonl", form: Any = "article", merge: bool = False, **more: Any) -> Path:
        name = f"{format}-{form}-{merge}-{more}"
        if name not in done:
            done[name] = tmp_path_factory.mktemp("out") / "out"
            options = Options(form, jsonl=True)
            convert(source, settings(done[name], options=options, format=format, **more), merge=merge)
        return done[name]

    return make


@pytest.fixture(scope="module")
def rows(made: Callable[..., Path]) -> list[dict[str, Any]]:
    return records(made(form="mention"))


UNPACK = {"none": bytes, "gz": gzip.decompress, "zst": lambda data: zstandard.ZstdDecompressor().stream_reader(io.BytesIO(data)).read()}


def sql(query: str) -> list[tuple[Any, ...]]:
    return duckdb.sql(query).fetchall()


@pytest.mark.parametrize("compress", ["none", "gz", "zst"])
class TestDuckDB:
    """The lines of docs/convert.md."""

    def test_jsonl(self, compress: str, made: Callable[..., Path], rows: list[dict[str, Any]]) -> None:
        out = made(compress=compress)
        ending = "jsonl" if compress == "none" else f"jsonl.{compress}"
        view = duckdb_view("article", f"{out}/articles/*.{ending}")
        duckdb.sql(view.replace("CREATE VIEW", "CREATE OR REPLACE TEMP VIEW"))
        assert sql("SELECT count(*), sum(len(places)), min(issued.date) FROM articles") == [
            (COUNT, sum(row["type"] == "place" for row in rows), "1990-05-01")
        ]

    def test_csv(self, compress: str, made: Callable[..., Path], rows: list[dict[str, Any]]) -> None:
        out = made("csv", compress=compress)
        ending = "csv" if compress == "none" else f"csv.{compress}"
        found = sql(f"SELECT type, text, code, value, sentence FROM read_csv('{out}/mentions/*.{ending}', all_varchar = true) ORDER BY filename, article")
        assert len(found) == len(rows)
        expected = {(row["type"], row["text"], row["code"], row["sentence"]) for row in rows}
        assert {(type, text, code, sentence) for type, text, code, _, sentence in found} == expected
        assert sorted(float(value) for *_, value, _ in found if value) == sorted(row["value"] for row in rows if row["value"] is not None)


class TestParquet:
    def test_two_tables_by_year(self, made: Callable[..., Path], rows: list[dict[str, Any]]) -> None:
        out = made("parquet")
        assert {file.parent.name for file in (out / "articles").rglob("*.parquet")} == {"year=1990", "year=1991", "year=1992"}
        found = sql(
            f"""SELECT a.year, m.type, count(*), max(m.value) FROM read_parquet('{out}/mentions/**/*.parquet', hive_partitioning = true) m
            JOIN read_parquet('{out}/articles/**/*.parquet', hive_partitioning = true) a ON m.article = a.id WHERE m.type = 'money' GROUP BY ALL ORDER BY ALL"""
        )
        money = [row for row in rows if row["type"] == "money"]
        assert [row[0] for row in found] == [1990, 1991, 1992]
        assert sum(row[2] for row in found) == len(money)
        assert max(row[3] for row in found) == max(row["value"] for row in money)

    def test_the_same_values(self, made: Callable[..., Path], rows: list[dict[str, Any]]) -> None:
        out = made("parquet", partition=False)
        names = ", ".join(f'"{name}"' for name in COLUMNS)
        relation = duckdb.sql(f"SELECT {names} FROM read_parquet('{out}/mentions/*.parquet') ORDER BY article, type, start")
        found = [dict(zip(COLUMNS, row, strict=True)) for row in relation.fetchall()]
        assert found == sorted(rows, key=lambda row: (row["article"], row["type"], row["start"]))
        (article, *_) = duckdb.sql(f"SELECT * FROM read_parquet('{out}/articles/*.parquet') ORDER BY id").to_arrow_table().to_pylist()
        expected = next(record for record in records(made()) if record["id"] == article["id"])
        for name, value in article.items():
            assert json.loads(json.dumps(value)) == expected[name], name

    def test_no_year(self, tmp_path: Path) -> None:
        convert(folder(tmp_path / "in", 2), settings(tmp_path / "out", format="parquet"))
        assert sql(f"SELECT DISTINCT year FROM read_parquet('{tmp_path}/out/articles/**/*.parquet', hive_partitioning = true)") == [(None,)]

    def test_the_same_bytes_again(self, source: Path, made: Callable[..., Path], tmp_path: Path) -> None:
        convert(source, settings(tmp_path / "out", options=Options(jsonl=True), format="parquet"))
        assert tree(tmp_path / "out") == tree(made("parquet"))


class TestCsv:
    def test_spreadsheets_know_it_is_utf8(self, made: Callable[..., Path]) -> None:
        for bom in (True, False):
            out = made("csv", bom=bom)
            data = (out / parts(out)[0]).read_bytes()
            assert data.startswith(b"\xef\xbb\xbfschema,article," if bom else b"schema,article,")

    def test_the_values(self, made: Callable[..., Path], rows: list[dict[str, Any]]) -> None:
        out = made("csv")
        found = [row for part in parts(out) for row in csv.DictReader(io.StringIO((out / part).read_bytes().decode("utf-8-sig")))]
        assert [row["text"] for row in found] == [row["text"] for row in rows]
        assert {row["repeat"] for row in found} == {"false"}
        assert [row["value"] for row in found] == ["" if row["value"] is None else repr(row["value"]) for row in rows]


@pytest.mark.parametrize(("format", "compress"), [("jsonl", "none"), ("jsonl", "gz"), ("jsonl", "zst"), ("csv", "none"), ("csv", "gz"), ("csv", "zst")])
def test_merged(format: str, compress: str, made: Callable[..., Path]) -> None:
    out = made(format, merge=True, compress=compress)
    table = "articles" if format == "jsonl" else "mentions"
    name = merged_name(settings(out, format=format, compress=compress), table)
    whole = UNPACK[compress]((out / name).read_bytes())
    pieces = [UNPACK[compress]((out / part).read_bytes()) for part in parts(out)]
    assert len(pieces) > 2
    if format == "csv":
        pieces[1:] = [piece.partition(b"\n")[2] for piece in pieces[1:]]
    assert whole == b"".join(pieces)


def test_merged_parquet(made: Callable[..., Path]) -> None:
    out = made("parquet", merge=True)
    for table in ("articles", "mentions"):
        whole = sql(f"SELECT count(*), count(DISTINCT text) FROM '{out}/{table}.parquet'")
        assert whole == sql(f"SELECT count(*), count(DISTINCT text) FROM '{out}/{table}/**/*.parquet'")


def test_a_merged_file_does_not_outlive_its_parts(source: Path, tmp_path: Path) -> None:
    for merge in (True, False):
        convert(source, settings(tmp_path / "out", options=Options(jsonl=True)), merge=merge)
        assert (tmp_path / "out" / "articles.jsonl").exists() == merge


class TestStats:
    def test_all_formats_tell_the_same(self, made: Callable[..., Path], rows: list[dict[str, Any]]) -> None:
        found = gather(str(made()))
        assert (found["in"], found["done"], found["failed"], found["articles"]) == (COUNT + 1, COUNT, 1, COUNT)
        assert sum(found["mentions"].values()) == len(rows)
        assert list(found["years"]) == ["1990", "1991", "1992"]
        assert found["people"][0] == {"name": "孙丽", "count": COUNT}
        assert found["errors"] == [{"reason": "no JSON: unexpected character", "count": 1}] or found["errors"][0]["count"] == 1
        for out in (made("parquet"), made(compress="zst"), made(form="mention"), made("csv")):
            other = gather(str(out))
            assert other["mentions"] == found["mentions"]
            assert other["places"] == found["places"]
            assert other["articles"] == COUNT

    def test_rows_of_mentions_do_not_tell_the_articles_of_a_year(self, made: Callable[..., Path]) -> None:
        table = shown(gather(str(made("csv"))), False).decode().splitlines()
        assert table[1] == f"{COUNT} articles"
        assert [line.split()[:2] for line in table[4:8]] == [["1990", "–"], ["1991", "–"], ["1992", "–"], ["all", str(COUNT)]]

    @pytest.mark.parametrize("more", [{"format": "parquet"}, {"compress": "zst"}])
    def test_a_package_that_is_missing(self, more: dict[str, str], run: Run, made: Callable[..., Path], monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr("newsparse.convert.stats.find_spec", lambda name: None)
        result = run("stats", made(**more))
        assert result.status == 2
        (name,) = more.values()
        assert f"pip install 'newsparse[{name}]'" in result.err

    def test_the_command(self, run: Run, made: Callable[..., Path]) -> None:
        result = run("stats", made(), "--top", 1)
        assert result.status == 0
        assert f"{COUNT + 1} in = {COUNT} done + 1 failed" in result.out.decode()
        assert f"{COUNT:>10}  孙丽" in result.out.decode()
        assert json.loads(run("stats", made(), "--json").out)["articles"] == COUNT

    def test_a_folder_of_others(self, run: Run, tmp_path: Path) -> None:
        assert run("stats", tmp_path).status == 2
        (tmp_path / "run.json").write_text('{"steps": 3}')
        result = run("stats", tmp_path)
        assert (result.status, "no folder that convert wrote" in result.err) == (2, True)
        assert run("convert", tmp_path / "run.json", "-o", tmp_path).status == 2

    def test_a_part_that_is_gone(self, run: Run, source: Path, tmp_path: Path) -> None:
        convert(source, settings(tmp_path / "out", options=Options(jsonl=True)))
        part = tmp_path / "out" / parts(tmp_path / "out")[0]
        part.unlink()
        result = run("stats", tmp_path / "out")
        assert (result.status, result.err) == (2, f"newsparse: {part}: no such file or directory; run convert again to mend it\n")


def test_dry_run(run: Run, source: Path, tmp_path: Path) -> None:
    result = run("convert", source, "--jsonl", "-o", tmp_path / "out", "--unit-size", "2k", "--dry-run")
    assert result.status == 0
    assert not (tmp_path / "out").exists()
    units = result.out.decode().splitlines()
    engine = Inline()
    convert(source, settings(tmp_path / "out", options=Options(jsonl=True)), engine=engine)
    assert len(units) == len(engine.jobs) + 1 == len(manifest(tmp_path / "out")) + 1
    assert units[0].split(maxsplit=3)[3] == f"{source} bytes 0–{engine.jobs[0].unit.end}"
    again = run("convert", source, "--jsonl", "-o", tmp_path / "out", "--unit-size", "2k", "--dry-run")
    assert f"{len(engine.jobs)} units of an earlier run known" in again.out.decode()


def test_lines_for_machines(run: Run, source: Path, tmp_path: Path) -> None:
    result = run("convert", source, "--jsonl", "-o", tmp_path / "out", "-j", 1, "--log-format", "json")
    events = [json.loads(line) for line in result.err.splitlines()]
    assert [event["event"] for event in events] == ["start", "unit", "summary"]
    assert (events[-1]["in"], events[-1]["done"], events[-1]["failed"]) == (COUNT + 1, COUNT, 1)


@pytest.mark.parametrize(
    ("args", "message"),
    [
        (("-",), "convert reads files"),
        (("x", "--format", "parquet", "--compress", "gz"), "Parquet is packed as it is"),
        (("x", "--format", "csv", "--page"), "go with --format jsonl"),
        (("x", "--page", "--mentions"), "exclude each other"),
        (("x", "--unit-size", "many"), "give bytes"),
        (("x", "--pages"), "go with --jsonl"),
    ],
)
def test_wrong_usage(run: Run, tmp_path: Path, args: tuple[str, ...], message: str) -> None:
    result = run("convert", *args, "-o", tmp_path / "out")
    assert (result.status, message in result.err) == (2, True)
    assert not (tmp_path / "out").exists()
