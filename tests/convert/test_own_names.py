"""`convert --gazetteer`: the same bytes by any number of workers, and nothing kept that another list made."""

from __future__ import annotations

from pathlib import Path

import pytest

from newsparse.convert.engines import Failed
from newsparse.convert.local import Pool
from newsparse.convert.units import Job, Unit
from newsparse.convert.working import do
from newsparse.errors import GazetteerError
from newsparse.work import Options, listed

from .inputs import convert, folder, records, settings, tree

HEAD = "kind\tname\n"


def with_list(place: Path, *lines: str) -> Options:
    place.write_text(HEAD + "\n".join(lines), encoding="utf-8")
    return Options(gazetteer=listed(str(place)))


def test_workers_give_the_same_bytes_and_another_list_keeps_nothing(tmp_path: Path) -> None:
    source = folder(tmp_path / "in", 30)
    ours = with_list(tmp_path / "names.tsv", "place\t供热管网", "stop\t孙丽")
    first = convert(source, settings(tmp_path / "one", options=ours))
    found = [place["text"] for record in records(tmp_path / "one") for place in record["places"] if place["rule"] == "places.own"]
    assert set(found) == {"供热管网"}
    assert not any(record["bylines"] for record in records(tmp_path / "one"))
    convert(source, settings(tmp_path / "two", options=ours), engine=Pool(2))
    assert tree(tmp_path / "one") == tree(tmp_path / "two")
    (tmp_path / "names.tsv").rename(tmp_path / "moved.tsv")
    moved = Options(gazetteer=listed(str(tmp_path / "moved.tsv")))
    assert convert(source, settings(tmp_path / "one", options=moved)).totals.kept == first.totals.units > 2
    other = with_list(tmp_path / "other.tsv", "place\t灌溉渠道")
    again = convert(source, settings(tmp_path / "one", options=other))
    assert again.totals.kept == 0
    found = [place["text"] for record in records(tmp_path / "one") for place in record["places"] if place["rule"] == "places.own"]
    assert set(found) == {"灌溉渠道"}


def test_a_list_that_changes_ends_the_run(tmp_path: Path) -> None:
    source = folder(tmp_path / "in", 1)
    options = with_list(tmp_path / "names.tsv", "place\t供热管网")
    (tmp_path / "names.tsv").write_text(HEAD, encoding="utf-8")
    job = Job(Unit("a", "files", (str(source / "00" / "000.txt"),)), settings(tmp_path / "out", options=options))
    what = do(job)
    assert isinstance(what, Failed)
    assert what.fatal
    assert "has changed" in what.why
    with pytest.raises(GazetteerError):
        listed(str(tmp_path / "none.tsv"))
