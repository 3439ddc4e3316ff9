"""Builds newsparse/gazetteer/data/compounds.listed: python tools/build_compounds.py.

Compounds are long words whose parts are words too: 国家|统计局, 人民|大会堂. They are those of the dictionary of the package
jieba (MIT) that `words.listed` lacks, those of `lists/compounds.txt`, and long names of places: those of `words.listed`,
吉尔吉斯|斯坦, and those of the lists of places, 喀喇|昆仑山. The table has a letter for each: C a compound, p the two characters
on both sides of some place inside one, so that most cuts cost a single look.
"""

from __future__ import annotations

import re

from build_nouns import jieba_words
from tables import DATA, LISTS, write_listed

from newsparse.gazetteer.names import words

WORD = re.compile("[\u4e00-\u9fff]{4,12}")
#: how often a word of four characters must stand in the dictionary's corpus: most rare ones are set phrases
LEAST = 10
#: the lists of places with their names in the first column
PLACES = ("countries.tsv", "natural.tsv", "regions.tsv", "sites.tsv", "world_cities.tsv", "world_regions.tsv")


def compounds() -> set[str]:
    """Every compound: of all sources what the table of words does not have among those of up to four characters."""
    known = words().whole()
    found = {word for word, (_, count) in jieba_words().items() if WORD.fullmatch(word) and (len(word) > 4 or count >= LEAST)}
    found.update(line for line in (LISTS / "compounds.txt").read_text("utf-8").splitlines() if WORD.fullmatch(line))
    for file in PLACES:
        names = (line.partition("\t")[0] for line in (LISTS / file).read_text("utf-8").splitlines())
        found.update(name for name in names if WORD.fullmatch(name))
    found.update(word for word in known if len(word) > 4 and WORD.fullmatch(word))
    return {word for word in found if len(word) > 4 or word not in known}


def main() -> None:
    found = compounds()
    letters = {word[at : at + 2]: "p" for word in found for at in range(len(word) - 1)}
    write_listed(DATA / "compounds.listed", letters | dict.fromkeys(found, "C"))


if __name__ == "__main__":
    main()
