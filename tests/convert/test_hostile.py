"""Archives made to do harm, or damaged: told, set aside, nothing written outside the output, the rest goes on."""

from __future__ import annotations

import gzip
import io
import json
import os
import signal
import stat
import tarfile
import zipfile
from multiprocessing.connection import Connection
from pathlib import Path

import pytest

from newsparse.convert import feed, plan, working
from newsparse.convert.local import Pool, serve
from newsparse.sources import Budget
from newsparse.work import Options

from .inputs import KIB, convert, folder, lines, manifest, records, settings, tarred, text, tree, zipped


def reasons(out: Path) -> dict[str, str]:
    """Why each item failed."""
    found = [json.loads(line) for file in out.rglob("reasons.jsonl") for line in file.read_bytes().splitlines()]
    return {row["path"].rpartition("/")[2]: row["reason"] for row in found}


TRAVERSAL = ("../../evil.txt", "/evil.txt", "a/../../../evil.txt", "C:\\evil.txt", "D:\\..\\evil.txt", "a\n\x1b[31m/evil.txt")


@pytest.mark.parametrize("make", [zipped, tarred])
def test_names_that_lead_out(make, tmp_path: Path) -> None:
    inside = tmp_path / "deep" / "inside"
    inside.mkdir(parents=True)
    make(inside / "a", {name: text(n).encode() for n, name in enumerate(TRAVERSAL)})
    before = {path for path in tmp_path.rglob("*") if "out" not in path.parts}
    run = convert(inside / "a", settings(inside / "out"))
    assert (run.status, run.totals.articles) == (0, len(TRAVERSAL))
    assert {path for path in tmp_path.rglob("*") if inside / "out" not in (path, *path.parents)} == before
    assert not Path("/evil.txt").exists()


def test_links_in_archives(tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("外面的秘密")
    with tarfile.open(tmp_path / "a.tar", "w") as archive:
        for kind in (tarfile.SYMTYPE, tarfile.LNKTYPE):
            info = tarfile.TarInfo(f"link{kind.decode()}.txt")
            info.type, info.linkname = kind, str(tmp_path / "secret")
            archive.addfile(info)
        data = text(1).encode()
        info = tarfile.TarInfo("a.txt")
        info.size = len(data)
        archive.addfile(info, io.BytesIO(data))
    with zipfile.ZipFile(tmp_path / "b.zip", "w") as file:
        link = zipfile.ZipInfo("link.txt")
        link.create_system, link.external_attr = 3, (stat.S_IFLNK | 0o777) << 16
        file.writestr(link, str(tmp_path / "secret"))
        file.writestr("b.txt", text(2))
    run = convert([tmp_path / "a.tar", tmp_path / "b.zip"], settings(tmp_path / "out"))
    assert (run.status, run.totals.articles) == (0, 2)
    assert b"secret" not in b"".join(data for name, data in tree(tmp_path / "out").items() if "articles" in name)


class TestBombs:
    def test_a_member_that_is_too_big(self, tmp_path: Path) -> None:
        zipped(tmp_path / "a.zip", {"a.txt": text(1).encode(), "bomb.txt": "大".encode() * 100_000, "b.txt": text(2).encode()})
        tarred(tmp_path / "b.tar.gz", {"a.txt": text(1).encode(), "bomb2.txt": "大".encode() * 100_000, "b.txt": text(2).encode()}, "w:gz")
        run = convert([tmp_path / "a.zip", tmp_path / "b.tar.gz"], settings(tmp_path / "out", max_size=64 * KIB))
        assert (run.status, run.totals.done, run.totals.failed) == (1, 4, 2)
        assert all(reason == "over 64 KiB; --max-size takes more" for reason in reasons(tmp_path / "out").values())
        assert set(reasons(tmp_path / "out")) == {"bomb.txt", "bomb2.txt"}

    def test_an_archive_that_claims_too_much(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(plan, "FLOOR", 64 * KIB)
        zipped(tmp_path / "a.zip", {"a.txt": b"a" * 1_000_000})
        run = convert(tmp_path / "a.zip", settings(tmp_path / "out"))
        assert (run.status, run.totals.text) == (3, 0)
        assert "over 200 times the archive's size; not read" in manifest(tmp_path / "out")[0]["problems"][0]

    def test_an_archive_that_unpacks_to_too_much(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """It is read up to the bound, told once, and left."""
        made = Budget.__init__

        def small(self: Budget, size: int, names: str | None = None) -> None:
            made(self, size, names)
            self.left = 5000

        monkeypatch.setattr(Budget, "__init__", small)
        tarred(tmp_path / "a.tar.gz", {f"{n:02d}.txt": text(n).encode() for n in range(90)}, "w:gz")
        run = convert(tmp_path / "a.tar.gz", settings(tmp_path / "out", unit_size=1 << 20))
        assert (run.totals.done, run.totals.failed) == (22, 1)
        assert reasons(tmp_path / "out") == {"22.txt": "unpacks to more than 200 times its size; not read further"}

    def test_packed_again_and_again(self, tmp_path: Path) -> None:
        data = text(1).encode()
        for _ in range(8):
            data = gzip.compress(data)
        (tmp_path / "a.gz").write_bytes(data)
        assert convert(tmp_path / "a.gz", settings(tmp_path / "out")).status == 3
        assert list(reasons(tmp_path / "out").values()) == ["more than 4 archives inside each other"]

    def test_a_line_without_an_end(self, tmp_path: Path) -> None:
        (tmp_path / "a.jsonl.gz").write_bytes(gzip.compress(lines([1]) + b"[" * 3_000_000 + b"\n" + lines([2])))
        run = convert(tmp_path / "a.jsonl.gz", settings(tmp_path / "out", options=Options(jsonl=True), max_size=64 * KIB))
        assert (run.totals.done, run.totals.failed) == (2, 1)
        assert [record["source"]["line"] for record in records(tmp_path / "out")] == [1, 3]


class TestDamage:
    def test_empty_archives(self, tmp_path: Path) -> None:
        zipped(tmp_path / "a.zip", {})
        tarred(tmp_path / "b.tar.gz", {}, "w:gz")
        (tmp_path / "c.gz").write_bytes(gzip.compress(b""))
        (tmp_path / "d.txt").write_bytes(b"")
        run = convert([tmp_path / name for name in ("a.zip", "b.tar.gz", "c.gz", "d.txt")], settings(tmp_path / "out"))
        assert (run.totals.done, run.totals.failed, run.totals.empty, run.totals.articles) == (2, 2, 2, 0)

    @pytest.mark.parametrize("name", ["a.zip", "a.tar", "a.tar.gz"])
    @pytest.mark.parametrize("share", [0.05, 0.5, 0.8])
    def test_cut_archives(self, name: str, share: float, tmp_path: Path) -> None:
        files = {f"{n}.txt": text(n).encode() + os.urandom(400).hex().encode() for n in range(40)}
        make = {"a.zip": zipped, "a.tar": tarred, "a.tar.gz": lambda path, files: tarred(path, files, "w:gz")}[name]
        whole = make(tmp_path / name, files).read_bytes()
        (tmp_path / name).write_bytes(whole[: int(len(whole) * share)])
        run = convert([tmp_path / name, folder(tmp_path / "in", 3)], settings(tmp_path / "out"))
        assert run.status == 1
        assert run.totals.failed >= 1
        assert run.totals.items == run.totals.done + run.totals.failed
        assert run.totals.done >= 3, "the rest goes on"
        if name != "a.zip":
            assert run.totals.done >= 3 + 40 * (share - 0.2)

    def test_a_member_whose_bytes_are_bad(self, tmp_path: Path) -> None:
        files = {f"{n}.txt": text(n).encode() for n in range(9)}
        raw = bytearray(zipped(tmp_path / "a.zip", files).read_bytes())
        at = raw.index(b"4.txt") + 20
        raw[at : at + 8] = bytes(8)
        (tmp_path / "a.zip").write_bytes(raw)
        run = convert(tmp_path / "a.zip", settings(tmp_path / "out"))
        assert (run.totals.done, run.totals.failed) == (8, 1)
        assert list(reasons(tmp_path / "out")) == ["4.txt"]

    def test_encrypted_members(self, tmp_path: Path) -> None:
        files = {f"{n}.txt": text(n).encode() for n in range(3)}
        raw = bytearray(zipped(tmp_path / "a.zip", files).read_bytes())
        raw[raw.index(b"PK\x03\x04") + 6] |= 1
        raw[raw.index(b"PK\x01\x02") + 8] |= 1
        (tmp_path / "a.zip").write_bytes(raw)
        run = convert(tmp_path / "a.zip", settings(tmp_path / "out"))
        assert (run.totals.done, run.totals.failed) == (2, 1)
        assert "encrypted" in reasons(tmp_path / "out")["0.txt"]


def test_many_members(tmp_path: Path) -> None:
    """The list of an archive's members is read once a worker, not once a unit."""
    zipped(tmp_path / "a.zip", {f"{n}.txt": b"x" for n in range(4500)})
    tarred(tmp_path / "b.tar", {f"{n}.txt": b"x" for n in range(4500)})
    run = convert([tmp_path / "a.zip", tmp_path / "b.tar"], settings(tmp_path / "out", unit_size=1 << 20))
    assert (run.totals.done, run.totals.units) == (9_000, 4)


def deadly(pipe: Connection) -> None:
    """The life of a worker that one item kills, as the system does when memory runs out."""
    item = working._Work._item

    def fatal(self, each, found, target) -> None:
        if each.data == "致命".encode() and not each.error:
            os.kill(os.getpid(), signal.SIGKILL)
        item(self, each, found, target)

    working._Work._item = fatal
    serve(pipe)


def test_a_unit_that_eats_all_memory(tmp_path: Path) -> None:
    """A worker that the system kills, again and again, costs the item that it dies of."""
    place = folder(tmp_path / "in", 12)
    (place / "00" / "005.txt").write_text("致命", encoding="utf-8")
    run = convert(place, settings(tmp_path / "out"), engine=Pool(2, deadly))
    assert (run.status, run.totals.done, run.totals.failed) == (1, 11, 1)
    assert reasons(tmp_path / "out") == {"005.txt": "killed its worker twice; set aside"}


def deadly_to_read(pipe: Connection) -> None:
    """The life of a worker that dies while it reads an item."""
    items = feed.items

    def fatal(unit, settings):
        for number, each in enumerate(items(unit, settings)):
            if number == 1 and "同归于尽.txt" in "".join(unit.paths):
                os.kill(os.getpid(), signal.SIGKILL)
            yield each

    feed.items = fatal
    serve(pipe)


def test_an_item_that_kills_while_it_is_read_costs_its_unit(tmp_path: Path) -> None:
    place = folder(tmp_path / "in", 30)
    (place / "00" / "009同归于尽.txt").write_text(text(99), encoding="utf-8")
    run = convert(place, settings(tmp_path / "out"), engine=Pool(1, deadly_to_read))
    assert (run.status, run.totals.units_failed) == (1, 1)
    assert run.totals.items == 31 == run.totals.done + run.totals.failed
    assert run.totals.failed < 15
