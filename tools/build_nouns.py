"""Builds newsparse/gazetteer/data/nouns.txt from an open dictionary: python tools/build_nouns.py FOLDER.

FOLDER holds `hanlp/CoreNatureDictionary.txt` (HanLP 1.x, Apache-2.0): a word, then its parts of speech with their
frequencies. The table has a letter for each word: N nouns, G verbal nouns, M what stands before a noun (adjectives, attributes,
places), V verbs and all else that ends a noun phrase; small letters for words of two characters that begin longer ones, and h
where such two characters are no word themselves.
"""

from __future__ import annotations

import pathlib
import re
import sys

from tables import write_listed

OUT = pathlib.Path(__file__).parent.parent / "newsparse" / "gazetteer" / "data" / "nouns.txt"
WORD = re.compile("[\u4e00-\u9fff]{2,5}")
#: how often a word must stand in the dictionary's corpus: rare words cost more than they tell
LEAST = {"N": 8, "G": 4, "M": 150, "V": 60}
#: nouns that as a rule stand before another: they tell where or of what sort
ATTRIBUTES = {
    "全球", "全国", "全市", "全省", "全区", "全县", "全镇", "全村", "世界", "国际", "国内", "国外", "海外", "境外", "地方", "本地", "当地",
    "在线", "线上", "线下", "可持续", "中央", "民间", "首批", "高端", "大型", "中型", "小型",
}  # fmt: skip
FIGURE = re.compile("[一二两三四五六七八九十百千万亿几数]")


def class_of(tag: str) -> str | None:
    """The class of a part of speech in HanLP's notation."""
    if tag == "vn":
        return "G"
    if tag.startswith(("nr", "ns")):
        return "M" if tag.startswith("ns") else None
    if tag.startswith(("n", "g")):
        return "N"
    if tag in ("a", "b", "ad", "an", "f", "s", "j"):
        return "M"
    return "V" if tag[0] in "vdpcrtzu" else None


def main(folder: pathlib.Path) -> None:
    words: dict[str, list[str]] = {letter: [] for letter in LEAST}
    for line in (folder / "hanlp" / "CoreNatureDictionary.txt").read_text("utf-8").splitlines():
        word, *tags = line.split("\t")
        if not WORD.fullmatch(word) or len(tags) < 2 or FIGURE.match(word):
            continue
        letter = "M" if word in ATTRIBUTES else class_of(tags[0])
        if letter == "N" and len(word) > 2 and word[-1] in "上中里内":
            continue
        if letter == "V" and any(tag == "vn" and int(count) * 3 > int(tags[1]) for tag, count in zip(tags[::2], tags[1::2], strict=False)):
            letter = "G"
        if letter is not None and int(tags[1]) >= LEAST[letter]:
            words[letter].append(word)
    letters = {word: letter for letter, found in words.items() for word in found}
    for head in {word[:2] for word in letters if len(word) > 2}:
        letters[head] = letters.get(head, "h").lower()
    write_listed(OUT, letters)


if __name__ == "__main__":
    main(pathlib.Path(sys.argv[1]))
