"""The SQL of docs/convert.md, run by the real DuckDB on real output."""

from __future__ import annotations

import re
from pathlib import Path

import duckdb
import pytest

from newsparse.work import Options

from .inputs import convert, lines, settings

PAGE = Path(__file__).parents[2] / "docs" / "convert.md"
QUERIES = re.findall(r"```sql\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.DOTALL)


def test_there_is_one_for_each_format() -> None:
    assert [re.findall(r"read_(\w+)\(", query)[0] for query in QUERIES] == ["json", "csv", "parquet"]


@pytest.mark.parametrize("number", range(3))
def test_the_query_runs(number: int, tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_bytes(lines(range(12)))
    format = ("jsonl", "csv", "parquet")[number]
    convert(tmp_path / "a.jsonl", settings(tmp_path / "OUT", options=Options(jsonl=True), format=format))
    found = duckdb.sql(QUERIES[number].replace("'OUT/", f"'{tmp_path}/OUT/").replace("1998", "1991")).fetchall()
    if format == "parquet":
        assert [year for year, _ in found] == [1990, 1991, 1992]
        assert all(yuan >= 1_000_000 for _, yuan in found)
    else:
        assert len(found) == (8 if format == "jsonl" else 5)
