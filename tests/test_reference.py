"""The reference is what the code says: tables of fields, pages of commands, man page, catalogue of rules."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import jsonschema
import pytest

from newsparse import model
from newsparse.extractors import REGISTRY
from newsparse.flat import HEAD
from newsparse.meanings import FIELDS, ROW
from newsparse.schema import json_schema, meanings_of

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT / "tools"))

import build_docs  # noqa: E402
import build_picture  # noqa: E402
import rule_pages  # noqa: E402


def test_what_is_kept_is_up_to_date() -> None:
    stale = list(build_docs.stale())
    assert not stale, f"{', '.join(stale)} told what the code no longer says; run: python tools/build_docs.py"


@pytest.mark.parametrize("name", FIELDS)
def test_every_field_has_its_meaning_and_an_example(name: str) -> None:
    fields = getattr(model, name)._fields
    assert tuple(FIELDS[name]) == fields, "newsparse/meanings.py tells the meaning of every field, in the model's order"
    definitions = json_schema("page")["$defs"]
    schema = json_schema("page") if name == "Page" else definitions[name]
    for field, (about, example) in FIELDS[name].items():
        assert about
        if example is not None:
            jsonschema.validate(example, schema["properties"][field] | {"$defs": definitions})


def test_no_class_of_the_records_is_left_out() -> None:
    named = {name for name, thing in vars(model).items() if isinstance(thing, type) and hasattr(thing, "_fields")}
    assert named == set(FIELDS), "newsparse/meanings.py has every class of newsparse/model.py"


def test_flat_rows_are_told_in_their_order() -> None:
    assert tuple(ROW) == HEAD
    properties = json_schema("mention")["properties"]
    for field, (_, example) in meanings_of("mention").items():
        if example is not None and field in properties:
            jsonschema.validate(example, properties[field])


def test_every_rule_is_in_the_catalogue() -> None:
    page = rule_pages.rules()
    for extractor in REGISTRY:
        for rule in extractor.rules:
            assert f"### `{rule.name}`" in page
            assert all(hit.replace("\n", " ⏎ ") in page for hit in (*rule.hits, *rule.misses))


@pytest.mark.skipif(not shutil.which("groff"), reason="groff is not installed")
def test_the_man_page_is_well_formed() -> None:
    done = subprocess.run(["groff", "-man", "-ww", "-Kutf8", "-Tutf8", str(ROOT / "man" / "newsparse.1")], capture_output=True, check=False)
    assert (done.returncode, done.stderr.decode()) == (0, "")
    assert "jq(1), duckdb(1)" in done.stdout.decode()


def test_type_names() -> None:
    from record_pages import type_of

    block = json_schema("article")["$defs"]["Block"]["properties"]
    assert type_of(block["spans"]) == "list of [integer, integer]"
    assert type_of(json_schema("article")["properties"]["location"]) == "Location or null"


def test_every_package_needed_has_its_licence_told() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    told = (ROOT / "docs" / "licences.md").read_text(encoding="utf-8")
    for line in [*project["dependencies"], *(line for lines in project["optional-dependencies"].values() for line in lines)]:
        name = re.split(r"[\[>=<; ]", line)[0]
        assert name == project["name"] or name in told, name


def test_the_picture_can_be_drawn() -> None:
    drawn = build_picture.picture()
    assert all(text in drawn for text in ("水库除险加固抢在汛期前", "621024", "money.amount"))
