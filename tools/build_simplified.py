"""Builds newsparse/gazetteer/data/simplified.txt: `python tools/build_simplified.py TSCharacters.txt TABLES`.

`TSCharacters.txt` is OpenCC's, TABLES the folder with the raw tables that SOURCES.md names. Letters that simplified texts have too (乾 in 乾隆) stay out.
"""

from __future__ import annotations

import argparse
from collections import Counter
from pathlib import Path

from place_words import read_dictionary
from tables import DATA


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("characters", type=Path)
    parser.add_argument("tables", type=Path)
    given = parser.parse_args()
    used: Counter[str] = Counter()
    for word, tags in read_dictionary(given.tables).items():
        used.update(dict.fromkeys(word, sum(tags.values())))
    pairs = {}
    for line in given.characters.read_text(encoding="utf-8").splitlines():
        letter, _, simple = line.partition("\t")
        simple = simple.split(" ")[0]
        if "一" <= letter <= "鿿" and "一" <= simple <= "鿿" and letter != simple and 20 * used[letter] < used[simple]:
            pairs[letter] = simple
    (DATA / "simplified.txt").write_text("".join(pairs) + "\n" + "".join(pairs.values()) + "\n", encoding="utf-8")
    print(len(pairs), "letters")


if __name__ == "__main__":
    main()
