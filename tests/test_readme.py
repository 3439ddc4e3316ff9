"""The documentation tells the truth: its commands run and print what stands there, and no command, option or kind is missing.

`pytest tests/test_readme.py --renew-golden` writes what the commands print today into it.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import typer
from conftest import Run

from newsparse.cli import app
from newsparse.extractors import REGISTRY

ROOT = Path(__file__).parent.parent
README = ROOT / "README.md"
READMES = (README, ROOT / "README.zh-CN.md")
TEXT = README.read_text(encoding="utf-8")
CONSOLE = re.compile(r"```console\n(.*?)```", re.DOTALL)
PYTHON = re.compile(r"```python\n(.*?)```", re.DOTALL)
#: A file that the reader is to save, and its name before it.
PAGE = re.compile(r"`(\S+\.txt)`:\n\n```text\n(.*?)```", re.DOTALL)
#: Where the DuckDB shell is not installed, its Python module stands in for it.
DUCKDB = """
import csv, sys, duckdb
_, _, view, _, _, query = sys.argv
database = duckdb.connect()
database.execute(open(view, encoding="utf-8").read())
found = database.execute(query)
csv.writer(sys.stdout, lineterminator="\\n").writerows([[column[0] for column in found.description], *found.fetchall()])
"""
#: jq writes 4000000.0 from version 1.7 on, and 4000000 before.
WHOLE = re.compile(r"(?<=\d)\.0\b")
COMMANDS = typer.main.get_command(app).commands  # type: ignore[attr-defined]
OPTIONS = {name for parameter in COMMANDS["extract"].params for name in parameter.opts if name.startswith("--")}


@pytest.fixture
def here(tmp_path: Path) -> tuple[Path, dict[str, str]]:
    """A folder with the seed page in it, and an environment that has the command on its path."""
    shutil.copytree(ROOT / "seeds", tmp_path / "seeds")
    (tmp_path / "bin").mkdir()
    (tmp_path / "duckdb_shell.py").write_text(DUCKDB, encoding="utf-8")
    for name, call in {"newsparse": "-m newsparse", "duckdb": f"'{tmp_path}/duckdb_shell.py'"}.items():
        command = tmp_path / "bin" / name
        command.write_text(f'#!/bin/sh\nexec "{sys.executable}" {call} "$@"\n')
        command.chmod(0o755)
    path = os.pathsep.join((str(tmp_path / "bin"), os.environ["PATH"]))
    return tmp_path, os.environ | {"PATH": path, "PYTHONPATH": str(ROOT), "LC_ALL": "C.UTF-8"}


def blocks(file: Path) -> list[str]:
    return CONSOLE.findall(file.read_text(encoding="utf-8"))


ALL = [(file, number) for file in (*READMES, ROOT / "docs" / "index.md", ROOT / "docs" / "recipes.md") for number in range(len(blocks(file)))]


@pytest.mark.skipif(os.name != "posix", reason="the lines are for a POSIX shell")
@pytest.mark.parametrize(("file", "number"), ALL, ids=[f"{file.name}-{number}" for file, number in ALL])
def test_commands_print_what_stands_there(
    file: Path, number: int, here: tuple[Path, dict[str, str]], request: pytest.FixtureRequest
) -> None:
    block = blocks(file)[number]
    commands = [line[2:] for line in block.splitlines() if line.startswith("$ ")]
    if any("| jq " in command for command in commands) and not shutil.which("jq"):
        pytest.skip("jq is not installed")
    folder, env = here
    for name, text in PAGE.findall(file.read_text(encoding="utf-8")):
        (folder / name).write_text(text, encoding="utf-8")
    made = ""
    for command in commands:
        done = subprocess.run(["bash", "-c", f"set -o pipefail; {command}"], cwd=folder, env=env, capture_output=True, check=False)
        assert (done.returncode, done.stderr.decode()) == (0, ""), command
        made += f"$ {command}\n{done.stdout.decode()}"
    if request.config.getoption("--renew-golden"):
        file.write_text(file.read_text(encoding="utf-8").replace(block, made), encoding="utf-8")
    else:
        told = f"what {file.name} shows has changed: renew it with --renew-golden, and read it"
        assert WHOLE.sub("", made) == WHOLE.sub("", block), told


@pytest.mark.parametrize("file", READMES, ids=lambda file: file.name)
def test_the_python_runs(file: Path, here: tuple[Path, dict[str, str]], run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    folder, _ = here
    monkeypatch.chdir(folder)
    run("extract", "--mentions", "seeds", "--output", "mentions.jsonl")
    found = PYTHON.findall(file.read_text(encoding="utf-8"))
    assert found
    for code in found:
        exec(compile(code, str(file), "exec"), {})


def test_the_filters_without_jq(run: Run) -> None:
    """The same sums as the jq lines, so that they are tested where there is no jq."""
    seeds = str(ROOT / "seeds")
    articles = [json.loads(line) for line in run("extract", seeds).lines()]
    rows = [json.loads(line) for line in run("extract", "--mentions", seeds).lines()]
    heads, money, places, total, *_ = (block.splitlines()[1:] for block in blocks(README))
    assert heads == [
        "\t".join(((each["location"] or {}).get("name") or "", each["headline"], *(one["name"] for one in each["bylines"]))) for each in articles
    ]
    assert [json.loads(line) for line in money] == [
        [row[name] for name in ("text", "value", "approx", "noun", "per")] for row in rows if row["type"] == "money" and row["approx"]
    ]
    assert [json.loads(line) for line in places] == [
        [row["text"], row["code"], row["divisions"]] for row in rows if row["type"] == "place" and row["code"]
    ][:5]
    plain = [row["value"] for row in rows if row["type"] == "money" and row["currency"] == "CNY" and row["block"] == "body"
             and not (row["repeat"] or row["each"] or row["per"] is not None)]  # fmt: skip
    assert float(total[0]) == sum(plain)


@pytest.mark.parametrize("file", READMES, ids=lambda file: file.name)
def test_every_command_kind_and_option_is_told(file: Path) -> None:
    text = file.read_text(encoding="utf-8")
    for name in COMMANDS:
        assert f"`newsparse {name}" in text
    for extractor in REGISTRY:
        assert f"`{extractor.field}`" in text
    renaming = {"--title-field", "--date-field", "--id-field"}
    assert {name for name in OPTIONS - renaming if f"`{name}" not in text and f" {name}" not in text} == set()


@pytest.mark.parametrize("file", [*READMES, *sorted((ROOT / "docs").glob("*.md"))], ids=lambda file: file.name)
def test_links_lead_to_files(file: Path) -> None:
    for link in re.findall(r"\]\(([^)#\s]+)(?:#[^)]*)?\)", file.read_text(encoding="utf-8")):
        if "://" not in link:
            assert (file.parent / link).exists() or link == "rules.md", link
