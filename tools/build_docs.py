"""Writes what of the documentation is made from the code.

    python tools/build_docs.py            docs/records.md, docs/commands.md, man/newsparse.1
    python tools/build_docs.py --rules    docs/rules.md too, which changes with every rule and is not kept in the repository

A test holds that the kept ones are up to date.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))  # as the tests load it from elsewhere

import command_pages
import record_pages
import rule_pages

ROOT = Path(__file__).parent.parent
KEPT = {
    "docs/records.md": record_pages.records,
    "docs/commands.md": command_pages.markdown,
    "man/newsparse.1": command_pages.man,
}
BUILT = {"docs/rules.md": rule_pages.rules}


def stale() -> Iterator[str]:
    """The kept files that are not what the code gives."""
    for name, make in KEPT.items():
        file = ROOT / name
        if not file.exists() or file.read_text(encoding="utf-8") != make():
            yield name


def main() -> None:
    """Write them."""
    for name, make in (KEPT | (BUILT if "--rules" in sys.argv[1:] else {})).items():
        file = ROOT / name
        file.parent.mkdir(exist_ok=True)
        file.write_text(make(), encoding="utf-8")
        print(name)


if __name__ == "__main__":
    main()
