"""The schema follows the model, real records follow the schema, and DuckDB and pandas read them typed.

The golden files hold the schema as it was released: they are renewed by `pytest tests/test_schema.py --renew-golden` only,
and a change that is no addition needs a new major schema.
"""

from __future__ import annotations

import io
import json
from pathlib import Path

import duckdb
import jsonschema
import pandas
import pytest
from conftest import PAGE, Run
from inspector import samples

from newsparse.flat import COLUMNS, rows
from newsparse.model import Article, Page
from newsparse.record import article_record, page_record, to_json
from newsparse.schema import duckdb_view, json_schema

GOLDEN = Path(__file__).parent / "golden"
FORMS = {"article": [], "mention": ["--mentions"], "page": ["--page"]}


@pytest.mark.parametrize("form", FORMS)
def test_golden(run: Run, request: pytest.FixtureRequest, form: str) -> None:
    made = run("schema", *FORMS[form]).out
    golden = GOLDEN / f"schema.{form}.json"
    if request.config.getoption("--renew-golden"):
        golden.write_bytes(made)
    assert json.loads(made) == json.loads(golden.read_bytes()), "the schema has changed"


def lines(form: str) -> list[bytes]:
    """Records of a page with a mention of every kind."""
    page = samples.page()
    if form == "page":
        return [to_json(page_record(page))]
    return [to_json(row) for article in page.articles for row in (rows(article) if form == "mention" else [article_record(article)])]


@pytest.mark.parametrize("form", FORMS)
def test_records_are_valid(run: Run, form: str) -> None:
    schema = json_schema(form)
    jsonschema.Draft202012Validator.check_schema(schema)
    assert tuple(schema["required"]) == {"article": Article._fields, "mention": COLUMNS, "page": Page._fields}[form]
    validator = jsonschema.Draft202012Validator(schema)
    for line in lines(form) + run("extract", *FORMS[form], stdin=PAGE.encode()).lines():
        record = json.loads(line)
        validator.validate(record)
        assert list(record) == list(schema["properties"]), "the keys stand in the order of the schema"


@pytest.mark.parametrize("form", FORMS)
def test_the_schema_refuses_what_is_no_record(form: str) -> None:
    validator = jsonschema.Draft202012Validator(json_schema(form))
    record = json.loads(lines(form)[0])
    for name in record:
        assert not validator.is_valid({key: value for key, value in record.items() if key != name}), name
    assert not validator.is_valid(record | {"schema": "newsparse/0"})


@pytest.mark.parametrize("form", FORMS)
def test_duckdb_reads_the_view(run: Run, tmp_path: Path, form: str) -> None:
    file = tmp_path / "it's 数据.jsonl"
    file.write_bytes(b"\n".join(lines(form)))
    database = duckdb.connect()
    database.execute(run("schema", "--duckdb", *FORMS[form], str(file)).out.decode())
    columns = [row[0] for row in database.execute(f"describe {form}s").fetchall()]
    assert columns == list(json_schema(form)["properties"])
    got = [dict(zip(columns, row, strict=True)) for row in database.execute(f"select * from {form}s").fetchall()]
    assert json.loads(json.dumps(got)) == [json.loads(line) for line in lines(form)]


def test_duckdb_types() -> None:
    view = duckdb_view("mention", "m.jsonl")
    assert "\"value\": 'DOUBLE'" in view
    assert "\"start\": 'BIGINT'" in view
    assert "\"code\": 'VARCHAR'" in view


def test_pandas_keeps_codes_as_text() -> None:
    row = rows(samples.page().articles[0])
    lines = [to_json(each | {"code": "030201"}) for each in row]
    frame = pandas.read_json(io.BytesIO(b"\n".join(lines)), lines=True, dtype=False)
    assert set(frame["code"]) == {"030201"}
    assert frame["value"].max() == 5e6


@pytest.mark.parametrize("args", [("--page", "--mentions"), ("--duckdb",), ("file.jsonl",)])
def test_wrong_usage(run: Run, args: tuple[str, ...]) -> None:
    status, out, err = run("schema", *args)
    assert (status, out) == (2, b"")
    assert err
