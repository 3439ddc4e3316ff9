"""The house's order: imports point down, the pure part imports none of the rest, the registry is the single list of kinds."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import newsparse
from newsparse.extractors import REGISTRY
from newsparse.model import COMMON, Article, Mention

PACKAGE = Path(newsparse.__file__).parent
#: From the ground up; a room imports from rooms further down, and from itself. Rooms of one line do not know each other.
FLOORS = (
    ("typed",),
    ("_version", "errors", "chars", "packaged", "digest", "named", "days", "wording"),
    ("model", "meanings"),
    ("patterns",),
    ("numerals", "rules", "offsets", "traditional"),
    ("figures", "notation", "document"),
    ("quantity",),
    ("gazetteer",),
    ("layout",),
    ("linking",),
    ("extractors",),
    ("printed",),
    ("pipeline",),
    ("record", "flat", "score"),
    ("schema", "decoding", "listfile"),
    ("api",),
    ("__init__",),
    ("sources", "sinks", "objects"),
    ("archives",),
    ("work", "options"),
    ("extracting", "convert"),
    ("inspector",),
    ("cli",),
    ("entry",),
    ("__main__",),
)
FLOOR = {room: floor for floor, rooms in enumerate(FLOORS) for room in rooms}
PURE = {room for rooms in FLOORS[: FLOORS.index(("record", "flat", "score")) + 1] for room in rooms}
#: Standard modules by which the world gets in: files, clock, environment, processes, chance.
WORLD = {
    "asyncio", "io", "locale", "multiprocessing", "os", "pathlib", "random", "shutil", "socket", "subprocess", "sys", "tempfile", "threading", "time",
}  # fmt: skip
#: Two that know each other: an archive's member may be an archive.
MUTUAL = {("sources", "archives")}
FILES = sorted(PACKAGE.rglob("*.py"))


def room_of(file: Path) -> str:
    return file.relative_to(PACKAGE).parts[0].removesuffix(".py")


def imports(file: Path) -> Iterator[tuple[str, str | None]]:
    """(module, room of this package or None) of every import but those for types alone."""
    here = file.relative_to(PACKAGE).with_suffix("").parts
    tree = ast.parse(file.read_text(encoding="utf-8"))
    for_types = {id(inner) for node in ast.walk(tree) if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test)
                 for part in node.body for inner in ast.walk(part)}  # fmt: skip
    for node in ast.walk(tree):
        if id(node) in for_types:
            continue
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield alias.name, None
        elif isinstance(node, ast.ImportFrom):
            if not node.level:
                yield node.module or "", None
                continue
            base = here[: len(here) - node.level]
            whole = (*base, *((node.module or "").split(".") if node.module else ()))
            names = [whole[0]] if whole else [alias.name if alias.name in FLOOR else "__init__" for alias in node.names]
            for name in names:
                yield ".".join(("newsparse", *whole)), name


@pytest.mark.parametrize("file", FILES, ids=[str(file.relative_to(PACKAGE)) for file in FILES])
def test_imports_point_down(file: Path) -> None:
    room = room_of(file)
    assert room in FLOOR, "a new room: give it its floor"
    for module, target in imports(file):
        if target is None or target == room or (room, target) in MUTUAL:
            continue
        assert target in FLOOR, f"{module} is no room"
        assert FLOOR[target] < FLOOR[room], f"{room} may not import {module}"


@pytest.mark.parametrize("file", [f for f in FILES if room_of(f) in PURE], ids=lambda f: str(f.relative_to(PACKAGE)))
def test_the_core_is_pure(file: Path) -> None:
    for module, target in imports(file):
        assert target is not None or module.split(".")[0] not in WORLD, f"{module}: the core knows no files, clock or environment"
    calls = {node.func.id for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
             if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)}  # fmt: skip
    if room_of(file) == "packaged":  # the one that opens the package's own tables
        calls.remove("open")
    assert not calls & {"open", "print", "input"}


def test_the_registry_is_the_single_list_of_kinds() -> None:
    fields = [extractor.field for extractor in REGISTRY]
    assert tuple(fields) == Article._fields[-len(fields) :], "the record ends in the kinds, in the registry's order"
    assert [extractor.mention for extractor in REGISTRY] == list(Mention.__args__)
    for extractor in REGISTRY:
        assert extractor.mention._fields[:COMMON] == REGISTRY[0].mention._fields[:COMMON]
    for name in ("type", "field", "tag", "colour"):
        values = [getattr(extractor, name) for extractor in REGISTRY]
        assert len(set(values)) == len(values), name

