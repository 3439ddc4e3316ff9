"""Writes `newsparse/gazetteer/data/traditional.tsv`: which simplified character each traditional one is.

    pip download --no-deps opencc-python-reimplemented==0.1.7
    python tools/build_traditional.py opencc_python_reimplemented-0.1.7-py2.py3-none-any.whl

From OpenCC's `TSCharacters.txt`: pairs of one character each, of several simplified ones the first, which is the most frequent.
Rows by which script writes them: `both`, the traditional character is in no simplified text (GB 2312 lacks it) and the simplified in no
traditional one (Big5 lacks it); `traditional`, `simplified`, only the one is so; `neither`.
"""

from __future__ import annotations

import sys
import zipfile
from collections.abc import Iterator

from tables import DATA

SOURCE = "opencc/dictionary/TSCharacters.txt"
ROW = 50


def pairs(wheel: str) -> Iterator[tuple[str, str]]:
    """Traditional and simplified characters of the Basic Multilingual Plane that differ."""
    with zipfile.ZipFile(wheel) as archive:
        lines = archive.read(SOURCE).decode("utf-8").splitlines()
    for line in lines:
        old, _, new = line.partition("\t")
        new = new.split(" ")[0]
        if len(old) == len(new) == 1 and old != new and max(old, new) < "\U00010000":
            yield old, new


def known(character: str, encoding: str) -> bool:
    """Whether the encoding has the character."""
    return bool(character.encode(encoding, "ignore"))


def main() -> None:
    groups: dict[str, list[tuple[str, str]]] = {"both": [], "traditional": [], "simplified": [], "neither": []}
    for old, new in sorted(dict(pairs(sys.argv[1])).items()):
        marks = (not known(old, "gb2312"), not known(new, "big5"))
        groups[{(True, True): "both", (True, False): "traditional", (False, True): "simplified"}.get(marks, "neither")].append((old, new))
    rows = [
        "\t".join((group, "".join(old for old, _ in part), "".join(new for _, new in part)))
        for group, listed in groups.items()
        for part in (listed[at : at + ROW] for at in range(0, len(listed), ROW))
    ]
    (DATA / "traditional.tsv").write_text("\n".join(rows) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
