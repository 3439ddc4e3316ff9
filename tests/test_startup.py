"""What `extract` loads: nothing that only other commands need."""

from __future__ import annotations

import subprocess
import sys

from conftest import PAGE

HEAVY = {
    "rich", "textual", "pyarrow", "dask", "distributed", "pandas", "numpy", "duckdb", "pydantic", "zstandard", "tarfile", "zipfile",
    "asyncio", "multiprocessing", "http", "email", "unittest", "hypothesis",
}  # fmt: skip
#: what `extract PAGE` without an option goes without as well: together they would take longer than the rest of its start
SPARED = {
    "typer", "orjson", "regex", "dataclasses", "inspect", "ast", "uuid", "platform", "locale", "calendar", "pkgutil", "hashlib", "threading",
    "logging", "argparse", "typing", "traceback", "pathlib", "subprocess", "tempfile", "shutil", "random", "zoneinfo", "json", "heapq", "datetime",
}  # fmt: skip
#: modules beyond those that Python itself has loaded
SCRIPT = """
import sys
before = set(sys.modules)
from newsparse.entry import main
try:
    main()
finally:
    print(*sorted({name.partition(".")[0] for name in set(sys.modules) - before}), file=sys.stderr)
"""


def test_extract_loads_no_heavy_module() -> None:
    for options in ([], ["--mentions"]):
        done = subprocess.run([sys.executable, "-c", SCRIPT, "extract", *options, "-"], input=PAGE.encode(), capture_output=True, check=True)
        loaded = set(done.stderr.decode().split())
        assert "newsparse" in loaded
        heavy = HEAVY if options else HEAVY | SPARED
        assert loaded.isdisjoint(heavy), loaded & heavy
