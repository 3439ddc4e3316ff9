"""The Python API as the README tells it."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest
from conftest import PAGE, Run

import newsparse


def test_parse_gives_what_the_command_writes(run: Run) -> None:
    page = newsparse.parse(PAGE, path="-")
    assert b"".join(newsparse.to_json(record) + b"\n" for record in newsparse.records(page)) == run("extract", stdin=PAGE.encode()).out


def test_extract_does_not_segment() -> None:
    article = newsparse.extract("区农牧局局长赵国栋介绍,已培训30余场。", date="2025-09-21")
    assert [block.kind for block in article.blocks] == ["body"]
    assert (article.issued.date, article.source.path, article.id) == ("2025-09-21", None, article.source.sha256[:16] + "-0")


def test_the_path_tells_the_issue() -> None:
    page = newsparse.parse(PAGE, path="2025/09/21/03.txt")
    assert (page.issued.date, page.issued.basis, page.issued.page) == ("2025-09-21", "path", "03")


def test_objects_are_immutable() -> None:
    with pytest.raises(AttributeError):
        newsparse.extract("雨停了。").text = "雪停了。"  # type: ignore[misc]


def test_records_are_plain_dicts() -> None:
    (record,) = newsparse.records(newsparse.parse("雨停了。"))
    assert json.loads(newsparse.to_json(record)) == record
    assert newsparse.to_json(record).decode().isprintable()


def test_the_module_loads_its_parts_on_demand() -> None:
    script = "import sys, newsparse; assert 'newsparse.pipeline' not in sys.modules; newsparse.parse; assert 'newsparse.pipeline' in sys.modules"
    subprocess.run([sys.executable, "-c", script], check=True)
    assert set(newsparse.__all__) == set(dir(newsparse))
    with pytest.raises(AttributeError, match="no attribute 'nothing'"):
        newsparse.nothing  # noqa: B018
