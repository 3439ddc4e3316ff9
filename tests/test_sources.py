"""Files, folders, archives and standard input, one by one; what can't be read is named."""

from __future__ import annotations

import bz2
import gzip
import io
import json
import lzma
import os
import sys
import tarfile
import zipfile
from pathlib import Path

import pytest
from conftest import PAGE, Run

from newsparse import sources
from newsparse.errors import InputError
from newsparse.sources import Inputs, decode_name, show_path

DATA = PAGE.encode()


def read(*paths: Path | str) -> dict[str, bytes | str]:
    """What each input holds, or why it can't be read; paths below the first one's folder."""
    base = os.path.dirname(str(paths[0]))
    found: dict[str, bytes | str] = {}
    for item in Inputs([str(path) for path in paths]):
        try:
            if isinstance(item, InputError):
                raise item
            found[os.path.relpath(item.path, base)] = item.read()
        except InputError as error:
            found[os.path.relpath(error.path, base)] = error.reason
    return found


def zipped(members: dict[str, bytes], **options: object) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return file.getvalue()


def tarred(members: dict[str, bytes], mode: str = "w") -> bytes:
    file = io.BytesIO()
    with tarfile.open(fileobj=file, mode=mode) as archive:
        for name, data in members.items():
            info = tarfile.TarInfo(name)
            info.size = len(data)
            archive.addfile(info, io.BytesIO(data))
    return file.getvalue()


def test_a_folder_is_read_in_the_order_of_names(tmp_path: Path) -> None:
    for name in ("1998/02.txt", "1998/01.txt", "2000/一 版.txt", ".DS_Store", "1998/.hidden", "__MACOSX/1998/01.txt", "Thumbs.db"):
        (tmp_path / name).parent.mkdir(exist_ok=True, parents=True)
        (tmp_path / name).write_bytes(DATA)
    assert list(read(tmp_path)) == [f"{tmp_path.name}/{name}" for name in ("1998/01.txt", "1998/02.txt", "2000/一 版.txt")]


@pytest.mark.parametrize("pack", [gzip.compress, bz2.compress, lzma.compress], ids=["gz", "bz2", "xz"])
def test_a_packed_file_keeps_its_name(tmp_path: Path, pack: object) -> None:
    file = tmp_path / "01.txt.packed"
    file.write_bytes(pack(DATA))
    assert read(file) == {"01.txt.packed": DATA}


def test_zstandard(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    zstandard = pytest.importorskip("zstandard")
    file = tmp_path / "01.txt.zst"
    file.write_bytes(zstandard.compress(DATA) + zstandard.compress(DATA))
    assert read(file) == {"01.txt.zst": DATA * 2}
    monkeypatch.setitem(sys.modules, "zstandard", None)
    assert "pip install" in str(read(file)["01.txt.zst"])


@pytest.mark.parametrize(
    "archive",
    [zipped({"1998/01.txt": DATA, "二.txt": b"x"}), *(tarred({"1998/01.txt": DATA, "二.txt": b"x"}, mode) for mode in ("w", "w:gz", "w:xz"))],
    ids=["zip", "tar", "tar.gz", "tar.xz"],
)
def test_an_archive_is_taken_member_by_member(tmp_path: Path, archive: bytes) -> None:
    file = tmp_path / "dump 卷"
    file.write_bytes(archive)
    assert read(file) == {"dump 卷!/1998/01.txt": DATA, "dump 卷!/二.txt": b"x"}


def test_archives_inside_archives(tmp_path: Path) -> None:
    data = zipped({"a/b.tar.gz": tarred({"c.txt": DATA}, "w:gz"), "d.txt.gz": gzip.compress(b"d")})
    file = tmp_path / "year.zip"
    file.write_bytes(data)
    assert read(file) == {"year.zip!/a/b.tar.gz!/c.txt": DATA, "year.zip!/d.txt.gz": b"d"}
    for _ in range(5):
        data = zipped({"x.zip": data})
    file.write_bytes(data)
    assert list(read(file).values()) == ["more than 4 archives inside each other"]


@pytest.mark.parametrize("codec", ["gbk", "big5"])
def test_names_of_chinese_windows(tmp_path: Path, codec: str) -> None:
    """Such archives write names in the system's code page and do not set the flag for UTF-8."""
    name = "人民日報/第一版.txt" if codec == "big5" else "人民日报/第一版.txt"
    raw = name.encode(codec)
    plain = "x" * len(raw)
    file = tmp_path / "a.zip"
    file.write_bytes(zipped({plain: DATA}).replace(plain.encode(), raw))
    assert read(file) == {f"a.zip!/{name}": DATA}
    file.write_bytes(tarred({plain: DATA}).replace(plain.encode(), raw))
    assert list(read(file)) != [f"a.zip!/{plain}"]


def test_names_in_another_encoding_are_decoded() -> None:
    assert decode_name("人民日报".encode("gbk")) == "人民日报"
    assert show_path("人民日报") == "人民日报"


@pytest.mark.skipif(sys.platform != "linux", reason="file names are bytes on Linux only")
def test_a_file_whose_name_is_no_utf8(tmp_path: Path, run: Run) -> None:
    name = os.path.join(os.fsencode(tmp_path), "人民日报.txt".encode("gbk"))
    with open(name, "wb") as file:
        file.write(DATA)
    status, out, _ = run("extract", str(tmp_path))
    assert status == 0
    assert json.loads(out.splitlines()[0])["source"]["path"] == f"{tmp_path}/人民日报.txt"


class TestDamage:
    @pytest.mark.parametrize(
        "whole", [gzip.compress(os.urandom(9000)), lzma.compress(os.urandom(9000)), tarred({"a": os.urandom(9000)}, "w:gz")]
    )
    def test_a_packed_file_that_is_cut(self, tmp_path: Path, whole: bytes) -> None:
        file = tmp_path / "a"
        file.write_bytes(whole[: len(whole) // 2])
        assert any("ends" in str(reason).lower() or "unexpected end" in str(reason) for reason in read(file).values())

    def test_one_damaged_member_does_not_stop_the_others(self, tmp_path: Path) -> None:
        data = bytearray(zipped({"a.txt": b"abc" * 500, "b.txt": DATA}))
        data[40:46] = b"\xff" * 6
        file = tmp_path / "z.zip"
        file.write_bytes(bytes(data))
        found = read(file)
        assert isinstance(found["z.zip!/a.txt"], str)
        assert found["z.zip!/b.txt"] == DATA

    def test_a_zip_that_is_cut(self, tmp_path: Path) -> None:
        file = tmp_path / "z.zip"
        file.write_bytes(zipped({"a.txt": DATA})[:-30])
        assert isinstance(read(file)["z.zip"], str)

    def test_an_archive_without_files(self, tmp_path: Path) -> None:
        file = tmp_path / "z.zip"
        file.write_bytes(zipped({}))
        assert read(file) == {"z.zip": "an archive without files"}

    def test_a_locked_member(self, tmp_path: Path) -> None:
        data = zipped({"a.txt": DATA})
        flag = data.rindex(b"PK\x01\x02") + 8
        file = tmp_path / "z.zip"
        file.write_bytes(data[:6] + b"\x01" + data[7:flag] + b"\x01" + data[flag + 1 :])
        assert "encrypted" in str(read(file)["z.zip!/a.txt"])

    def test_an_office_document(self, tmp_path: Path) -> None:
        file = tmp_path / "z.docx"
        file.write_bytes(zipped({"[Content_Types].xml": b"", "word/document.xml": b""}))
        assert "Office" in str(read(file)["z.docx"])


class TestBombs:
    def test_a_file_that_is_too_big(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(sources, "MAX_BYTES", 1000)
        file = tmp_path / "a.gz"
        file.write_bytes(gzip.compress(bytes(10**6)))
        assert "cut it up" in str(read(file)["a.gz"])
        (item,) = Inputs([str(file)])
        assert isinstance(item, sources.Input)
        with pytest.raises(InputError, match="line 1 is over"):
            list(item.lines())

    def test_an_archive_that_unpacks_to_too_much(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(sources, "MIB", 1)
        file = tmp_path / "a.zip"
        file.write_bytes(zipped({str(number): bytes(10**6) for number in range(9)}))
        found = list(read(file).values())
        assert found[0] == bytes(10**6)
        assert "times its size" in str(found[-1])


def test_standard_input_may_be_an_archive(run: Run) -> None:
    for archive in (zipped({"1998/01.txt": DATA}), tarred({"1998/01.txt": DATA}, "w:gz")):
        status, out, _ = run("extract", "-", stdin=archive)
        assert status == 0
        assert json.loads(out.splitlines()[0])["source"]["path"] == "-!/1998/01.txt"


def test_what_a_pipe_may_unpack_to_grows_with_it(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sources, "MIB", 10)
    lines = b"".join(b'{"text": "%s"}\n' % os.urandom(500).hex().encode() for _ in range(40))
    status, out, _ = run("extract", "--jsonl", "--text", stdin=gzip.compress(lines))
    assert (status, out.count(b"\n\n")) == (0, 40)
    bomb = gzip.compress(lines + b" " * 10**8)
    status, out, err = run("extract", "--jsonl", "--text", stdin=bomb)
    assert (status, out.count(b"\n\n")) == (1, 40)
    assert "times its size" in err


def test_packed_json_lines(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "a.jsonl.gz"
    file.write_bytes(gzip.compress('{"text": "好。"}\n'.encode() * 3))
    status, out, _ = run("extract", "--jsonl", str(file))
    assert (status, [json.loads(line)["source"]["line"] for line in out.splitlines()]) == (0, [1, 2, 3])


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="named pipes as POSIX has them")
def test_a_named_pipe(run: Run, tmp_path: Path) -> None:
    import threading

    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    writer = threading.Thread(target=lambda: pipe.write_bytes(DATA))
    writer.start()
    assert run("extract", str(pipe)).status == 0
    writer.join()


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="named pipes as POSIX has them")
def test_a_named_pipe_in_a_folder_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "a.txt").write_bytes(DATA)
    (tmp_path / "link.txt").symlink_to(tmp_path / "a.txt")
    assert read(tmp_path) == {
        os.path.join(tmp_path.name, "a.txt"): DATA,
        os.path.join(tmp_path.name, "link.txt"): DATA,
        os.path.join(tmp_path.name, "pipe"): "no regular file; named by itself it is read",
    }


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root reads everything")
def test_a_file_without_permission(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_bytes(DATA)
    file.chmod(0)
    assert read(file) == {"a.txt": "permission denied"}


def test_position_reaches_the_total(tmp_path: Path) -> None:
    for name in "ab":
        (tmp_path / name).write_bytes(DATA)
    inputs = Inputs([str(tmp_path)])
    positions = [inputs.position() for item in inputs if isinstance(item, sources.Input) and item.read()]
    assert positions == [len(DATA), 2 * len(DATA)]
    assert inputs.position() == inputs.total
