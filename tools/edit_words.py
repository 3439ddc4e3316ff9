"""Shows a table of words as plain text, a word and its value a line, and makes it anew from such text.

    python tools/edit_words.py words.listed > words.txt
    python tools/edit_words.py nouns.listed --from words.txt

The tables (`words.listed`, `nouns.listed`) hold the same text in an order in which single words are found at once
(`newsparse/gazetteer/listed.py`). The text is in the order of the words, so that two versions can be compared line by line.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from tables import DATA, write_listed


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("table", choices=sorted(path.name for path in DATA.glob("*.listed")))
    parser.add_argument("--from", dest="text", type=Path, help="the text that the table is made of")
    options = parser.parse_args()
    path = DATA / options.table
    if options.text is None:
        sys.stdout.writelines(f"{word}\t{letters}\n" for word, letters in sorted(read(path).items()))
    else:
        write_listed(path, parse(options.text))


def read(path: Path) -> dict[str, str]:
    """The words of a table with the letters beside them."""
    raw = path.read_bytes()
    first = int.from_bytes(raw[:4], "little")
    return {word: letters for word, _, letters in (entry.rpartition("=") for entry in raw[first:].decode().split())}


def parse(path: Path) -> dict[str, str]:
    """The words of a text; a line that is no word and its letters ends the program, telling which."""
    found: dict[str, str] = {}
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        word, tab, letters = line.partition("\t")
        if not (word and tab and letters) or {*" =\t"} & {*word, *letters}:
            sys.exit(f"{path}:{number}: no word, tab and value: {line!r}")
        found[word] = letters
    if len(sizes := set(map(len, found.values()))) != 1:
        sys.exit(f"{path}: the values must be equally long, not {sorted(sizes)}")
    return found


if __name__ == "__main__":
    main()
