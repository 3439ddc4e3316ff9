"""The general dictionary: words with their counts, and which names it has as other words."""

from __future__ import annotations

import math
import re
from array import array
from itertools import pairwise
from pathlib import Path

from tables import write

from newsparse.gazetteer import automaton
from newsparse.gazetteer.words import pair_hash

#: proper nouns (nz) so ending are places: 五里墩, 东风桥, 七里庄; not 一条路
PLACE = re.compile("^(?!.*[条个座]).{2,4}[村镇乡岭湾墩山河江湖岛庄屯寨坪沟坝塘洼坡堡营店桥寺庙塔峰溪泉洞路街巷]$")


def read_dictionary(tables: Path) -> dict[str, dict[str, int]]:
    found: dict[str, dict[str, int]] = {}
    for line in (tables / "hanlp/CoreNatureDictionary.txt").read_text(encoding="utf-8").splitlines():
        word, *tags = line.split("\t")
        found[word] = {tags[i]: int(tags[i + 1]) for i in range(0, len(tags) - 1, 2)}
    return found


def add_jieba(dictionary: dict[str, dict[str, int]]) -> dict[str, dict[str, int]]:
    """The general dictionary with the words that only jieba's has (numerals, 今日), their counts brought to its scale."""
    import jieba

    counted = [line.split() for line in Path(jieba.__file__).with_name("dict.txt").read_text(encoding="utf-8").splitlines()]
    scale = sum(sum(tags.values()) for tags in dictionary.values()) / sum(int(row[1]) for row in counted)
    merged = dict(dictionary)
    for word, count, tag in counted:
        known = sum(dictionary.get(word, {}).values())
        if int(count) >= 60 and known < 3 and tag[:2] not in ("nr", "ns", "nt", "nz", "zg"):
            merged[word] = {tag: round(int(count) * scale)}
    return merged


def build_words(dictionary: dict[str, dict[str, int]], out: Path) -> None:
    """Words with their cost: tenths of the negative log of their share."""
    kept: dict[str, int] = {}
    total = sum(sum(tags.values()) for tags in dictionary.values())
    for word, tags in sorted(dictionary.items()):
        names = ("ns", "nt", "nr", "nz") if PLACE.search(word) else ("ns", "nt", "nr")
        count = sum(n for tag, n in tags.items() if tag[:2] not in names)
        if re.fullmatch("[一-鿿]{1,5}", word) and count >= (1 if len(word) == 1 else 5):
            kept[word] = min(255, round(-10 * math.log(count / total)))
    patterns = [word for word in kept if len(word) > 1]
    letters = [word for word in kept if len(word) == 1]
    pairs = bytearray(1 << 17)
    for word in patterns:
        for left, right in pairwise(word):
            at = pair_hash(left, right)
            pairs[at >> 3] |= 1 << (at & 7)
    heads, starts = first_letters(patterns)
    write(out, {
        "automaton": automaton.build(patterns, overlapping=True, engine="daachorse").serialize(),
        "patterns": "\n".join(patterns).encode(),
        "cost": bytes(kept[word] for word in patterns),
        "pairs": bytes(pairs),
        "letters": "".join(letters).encode(),
        "letter_cost": bytes(kept[word] for word in letters),
        "heads": heads.encode(),
        "starts": array("I", starts).tobytes(),
    })  # fmt: skip


def first_letters(patterns: list[str]) -> tuple[str, list[int]]:
    """The first letters of words in order, and where the words of each begin: at which byte of their lines, after how many; the end last."""
    heads = ""
    starts = []
    at = 0
    for index, word in enumerate(patterns):
        if word[0] not in heads[-1:]:
            heads += word[0]
            starts += [at, index]
        at += len(word.encode()) + 1
    return heads, [*starts, at - 1, len(patterns)]
