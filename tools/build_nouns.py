"""Builds newsparse/gazetteer/data/nouns.tsv from an open dictionary: python tools/build_nouns.py FOLDER.

FOLDER holds `hanlp/CoreNatureDictionary.txt` (HanLP 1.x, Apache-2.0): a word, then its parts of speech with their
frequencies. The table has a line a class, its letter, a tab and the words parted by spaces: N nouns, G verbal nouns,
M what stands before a noun (adjectives, attributes, places), V verbs and all else that ends a noun phrase;
H the first two characters of the words of three and more.
"""

from __future__ import annotations

import pathlib
import re
import sys

OUT = pathlib.Path(__file__).parent.parent / "newsparse" / "gazetteer" / "data" / "nouns.tsv"
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
    words["H"] = sorted({word[:2] for found in words.values() for word in found if len(word) > 2})
    OUT.write_text("".join(f"{letter}\t{' '.join(sorted(found))}\n" for letter, found in words.items()), "utf-8")


if __name__ == "__main__":
    main(pathlib.Path(sys.argv[1]))
