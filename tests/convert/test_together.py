"""Lines read together give what they give one by one: bytes, counts, quarantine, units; what one of them does costs that one only."""

from __future__ import annotations

import gzip
import json
import os
import signal
from collections.abc import Callable, Iterator, Sequence
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

import pytest

from newsparse import pipeline, work
from newsparse.convert.local import Pool, serve
from newsparse.document import Document
from newsparse.rules import Candidate
from newsparse.work import Options

from .inputs import KIB, convert, lines, manifest, records, settings, tree, zipped

JSONL = Options(jsonl=True)
#: several stretches of lines in a unit, several units
SIZE = 160 * KIB
#: no JSON, no text, an empty text, blank lines, one read before, other bytes, an object cut short
TROUBLE = b'{no json\n{"title": "x"}\n{"text": ""}\n\n   \n' + lines([7]) + b'\xff\xfe\n{"text": "x'


@pytest.fixture
def each(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[int]]:
    """How many texts were read together, each time."""
    sizes: list[int] = []
    articles = pipeline.articles

    def counted(texts: Sequence[pipeline.Whole]) -> Any:
        sizes.append(len(texts))
        return articles(texts)

    monkeypatch.setattr(pipeline, "articles", counted)
    return sizes


def plain(place: Path, data: bytes) -> Path:
    (place / "a.jsonl").write_bytes(data)
    return place / "a.jsonl"


def packed(place: Path, data: bytes) -> Path:
    (place / "a.jsonl.gz").write_bytes(gzip.compress(data))
    return place / "a.jsonl.gz"


def members(place: Path, data: bytes) -> Path:
    """Many small members, whose lines are read together, and one that ends in trouble."""
    rows = data.splitlines(keepends=True)
    return zipped(place / "a.zip", {f"{n:03d}.jsonl": b"".join(rows[n : n + 9]) for n in range(0, len(rows), 9)})


def told(out: Path) -> list[dict[str, Any]]:
    return [unit | {"seconds": 0} for unit in manifest(out)]


@pytest.mark.parametrize("make", [plain, packed, members])
@pytest.mark.parametrize("compress", ["none", "gz"])
def test_the_same_as_one_by_one(
    make: Callable[[Path, bytes], Path], compress: str, tmp_path: Path, each: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    data = lines(range(150)) + TROUBLE + b"\n" + lines(range(150, 600)) + TROUBLE
    place = make(tmp_path, data)
    how: dict[str, Any] = {"unit_size": SIZE, "options": JSONL, "compress": compress}
    run = convert(place, settings(tmp_path / "together", **how))
    assert max(each) > 50
    monkeypatch.setattr(work, "BATCH", -1)
    each.clear()
    convert(place, settings(tmp_path / "alone", **how))
    assert set(each) == {1}
    assert tree(tmp_path / "together") == tree(tmp_path / "alone")
    assert told(tmp_path / "together") == told(tmp_path / "alone")
    assert (run.totals.failed, run.totals.articles) == (8, 604)
    assert run.totals.units > 1


def test_workers_and_a_small_unit_give_the_same(tmp_path: Path) -> None:
    place = plain(tmp_path, lines(range(300)) + TROUBLE)
    convert(place, settings(tmp_path / "inline", unit_size=SIZE, options=JSONL))
    for jobs in (1, 2):
        convert(place, settings(tmp_path / str(jobs), unit_size=SIZE, options=JSONL), engine=Pool(jobs))
        assert tree(tmp_path / str(jobs)) == tree(tmp_path / "inline")
    convert(place, settings(tmp_path / "small", options=JSONL))
    assert records(tmp_path / "small") == records(tmp_path / "inline")


@pytest.mark.parametrize("options", [JSONL._replace(pages=True), JSONL._replace(form="page", pages=True)])
def test_dumps_of_pages_are_read_one_by_one(options: Options, tmp_path: Path, each: list[int]) -> None:
    assert convert(plain(tmp_path, lines(range(20))), settings(tmp_path / "out", unit_size=SIZE, options=options)).totals.done == 20
    assert not each


def test_a_defect_costs_its_line_only(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(doc: Document) -> list[Candidate]:
        if "这是第5处" in doc.text:
            raise KeyError("x")
        return []

    monkeypatch.setattr("newsparse.extractors.people.decide.people", broken)
    run = convert(plain(tmp_path, lines(range(12))), settings(tmp_path / "out", unit_size=SIZE, options=JSONL))
    assert (run.totals.done, run.totals.failed, run.totals.articles) == (11, 1, 11)
    assert [record["id"] for record in records(tmp_path / "out")] == [f"a{n}" for n in range(12) if n != 5]
    (file,) = tmp_path.glob("out/quarantine/*/lines.jsonl")
    assert file.read_bytes() == lines([5])


def deadly(pipe: Connection) -> None:
    """The life of a worker that one text kills, whether it is read with others or by itself."""
    contexts = pipeline.contexts

    def fatal(pages: Any, **more: Any) -> Any:
        if any(article.text == "致命" for page, _ in pages for article in page.articles):
            os.kill(os.getpid(), signal.SIGKILL)
        return contexts(pages, **more)

    pipeline.contexts = fatal
    serve(pipe)


def test_a_line_that_kills_its_worker_is_the_one_set_aside(tmp_path: Path) -> None:
    line = json.dumps({"text": "致命"}).encode() + b"\n"
    place = plain(tmp_path, lines(range(30)) + line + lines(range(30, 60)))
    run = convert(place, settings(tmp_path / "out", unit_size=SIZE, options=JSONL), engine=Pool(1, deadly))
    assert (run.status, run.totals.done, run.totals.failed) == (1, 60, 1)
    (file,) = tmp_path.glob("out/quarantine/*/lines.jsonl")
    assert file.read_bytes() == line
    assert [record["id"] for record in records(tmp_path / "out")] == [f"a{n}" for n in range(60)]
