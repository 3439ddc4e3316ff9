"""Input of our own making, and a run without worker processes."""

from __future__ import annotations

import io
import json
import os
import random
import tarfile
import zipfile
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, NamedTuple

from newsparse.convert.engines import Result
from newsparse.convert.plan import Inputs
from newsparse.convert.progress import Progress, Totals
from newsparse.convert.running import Run
from newsparse.convert.units import Job, Settings
from newsparse.convert.working import do
from newsparse.work import Options

KIB = 1 << 10
TOWNS = ("陕坝镇", "三道桥镇", "蛮会镇", "头道桥镇", "二道桥镇", "双庙镇")
WHAT = ("供热管网", "灌溉渠道", "乡村公路", "养老院", "蔬菜大棚", "小学校舍")


def text(number: int) -> str:
    """A page dump of one article, no two the same."""
    chance = random.Random(number)
    town, what = chance.choice(TOWNS), chance.choice(WHAT)
    return (
        f"{town}\n\n{what}改造完工\n\n□本报记者 孙丽\n\n9月{number % 28 + 1}日，记者在杭锦后旗{town}看到，改造后的{what}投入使用。"
        f"项目总投资{chance.randint(100, 9000)}万元，惠及{chance.randint(20, 900)}户居民。这是第{number}处。\n"
    )


def lines(numbers: Iterable[int]) -> bytes:
    """JSON Lines of articles."""
    return b"".join(
        json.dumps({"id": f"a{n}", "text": text(n), "date": f"{1990 + n % 3}-05-01"}, ensure_ascii=False).encode() + b"\n" for n in numbers
    )


def folder(place: Path, number: int) -> Path:
    """Page dumps in folders of ten."""
    for n in range(number):
        file = place / f"{n // 10:02d}" / f"{n:03d}.txt"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text(n), encoding="utf-8")
    return place


def zipped(place: Path, files: dict[str, bytes], encoding: str = "utf-8") -> Path:
    """A zip archive; with `gbk`, its names written as Chinese Windows does, without the flag for UTF-8."""
    names = {name: "x" * len(name.encode(encoding)) if encoding != "utf-8" else name for name in files}
    with zipfile.ZipFile(place, "w", zipfile.ZIP_DEFLATED) as archive:
        for number, (name, data) in enumerate(files.items()):
            names[name] = f"{number:04d}{names[name][4:]}" if encoding != "utf-8" else name
            archive.writestr(names[name], data)
    if encoding != "utf-8":
        raw = place.read_bytes()
        for name, plain in names.items():
            raw = raw.replace(plain.encode(), name.encode(encoding))
        place.write_bytes(raw)
    return place


def tarred(place: Path, files: dict[str, bytes], mode: str = "w") -> Path:
    """A tar archive, packed by `mode`."""
    with tarfile.open(place, mode) as archive:  # type: ignore[call-overload]
        for name, data in files.items():
            info = tarfile.TarInfo(name)
            info.size = len(data)
            archive.addfile(info, io.BytesIO(data))
    return place


class Inline:
    """An engine that works in this process."""

    def __init__(self, before: Callable[[Job], None] = lambda job: None) -> None:
        self.results: list[Result] = []
        self.jobs: list[Job] = []
        self._before = before

    def room(self) -> bool:
        return not self.results

    def submit(self, job: Job, worker: object = None) -> None:
        self._before(job)
        self.jobs.append(job)
        self.results.append(Result(job, do(job), None))

    def busy(self) -> int:
        return len(self.results)

    def wait(self, seconds: float) -> list[Result]:
        taken, self.results = self.results, []
        return taken

    def close(self, kill: bool = False) -> None:
        pass


def settings(out: Path, *, unit_size: int = 2 * KIB, options: Options | None = None, **more: Any) -> Settings:
    """Small units, so that a few articles make several."""
    return Settings(str(out), options or Options(), unit_size=unit_size, token="t", **more)


class Done(NamedTuple):
    status: int
    totals: Totals


def convert(inputs: Path | Iterable[Path], settings: Settings, *, engine: Any = None, force: bool = False, merge: bool = False, **more: Any) -> Done:
    """A whole run."""
    paths = (inputs,) if isinstance(inputs, Path) else inputs
    found = Inputs(tuple(map(str, paths)), leave_out=os.path.realpath(settings.out), **more)
    run = Run(settings, found, engine or Inline(), Progress("text", settings.out), force, merge)
    return Done(run.go(), run.totals)


def records(out: Path) -> list[dict[str, Any]]:
    """All records of an output folder, in the order of the manifest."""
    return [json.loads(line) for file in parts(out) for line in (out / file).read_bytes().splitlines()]


def parts(out: Path) -> list[str]:
    """Part files in the order of the manifest."""
    return [file["path"] for unit in manifest(out) for file in unit["files"]]


def manifest(out: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (out / "manifest.jsonl").read_bytes().splitlines()]


def tree(out: Path) -> dict[str, bytes]:
    """Every file but the manifest, whose times differ."""
    return {
        str(file.relative_to(out)): file.read_bytes()
        for file in sorted(out.rglob("*")) if file.is_file() and file.name not in ("manifest.jsonl", "run.json")
    }  # fmt: skip


def bare(record: dict[str, Any]) -> dict[str, Any]:
    """A record without the place that it was read from."""
    return record | {"source": record["source"] | {"path": None, "line": None}}
