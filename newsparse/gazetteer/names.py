"""The weights of names: how likely 王 begins one, 冬 and 梅 follow, 高度 is a word, 局长 stands before, 介绍 after.

Weights are natural logarithms of likelihood ratios, kept in tenths in the tables; `tools/build_people.py` makes them.
"""

from __future__ import annotations

from functools import cache, lru_cache

from ..packaged import packaged
from .listed import Listed

#: the weights of words, from the letters that `words.listed` has for them
LEVELS = {f"{level:X}": float(level) for level in range(16)}
#: tables of which a page asks for some hundred of their thousands of words, and their weights by the letters that the files have for them
LISTED = ("given_first", "given_second", "given_single", "cues_before", "cues_after")
WEIGHTS = {f"{tenths + 128:02X}": tenths / 10 for tenths in range(-128, 128)}

#: the weight of a character that is in no name of the table
RARE = -4.5

#: what `minority.listed` has beside each part
PART = {"m": "minority"}


def lines(file: str) -> list[str]:
    """The lines of a file of the package data."""
    return packaged(f"gazetteer/data/{file}").decode("utf-8").splitlines()


#: well-known names that more often are something else
AMBIGUOUS = frozenset(["老子", "孙子", "万里", "华盛顿", "沙龙", "汪洋", "海瑞", "李宁", "墨子", "康熙", "乾隆", "雍正", "光绪"])


@cache
def table(name: str) -> dict[str, float]:
    """The table `name` of the package data: each entry's weight."""
    entries: list[str] = []
    weights: list[float] = []
    for line in lines(f"{name}.tsv"):
        weight, _, listed = line.partition("\t")
        more = listed.split(" ")
        entries += more
        weights += [int(weight) / 10] * len(more)
    return dict(zip(entries, weights, strict=True))


@cache
def listed(name: str) -> dict[str, float]:
    """The same of the tables of `LISTED`, to seek words in it."""
    return Listed(f"{name}.listed", WEIGHTS)


@cache
def words() -> dict[str, float]:
    """How much of a word each word of the language is, by how common it is: 高度, 方面."""
    return Listed("words.listed", LEVELS)


@cache
def compounds() -> dict[str, bool]:
    """Long words whose parts are words too, 国家统计局; false stands beside the two characters around a place inside one."""
    return Listed("compounds.listed", {"C": True, "p": False})


@cache
def minority() -> dict[str, str]:
    """Parts of which names without a Han surname are made, 扎西, 顿珠, 其木格, each with its people."""
    parts: dict[str, str] = {}
    for line in lines("minority.txt"):
        people, _, words = line.partition(": ")
        if not line.startswith("#"):
            parts.update(dict.fromkeys(words.split(), people))
    return parts


@cache
def known_parts() -> dict[str, str]:
    """The same without the people, to seek parts in it."""
    return Listed("minority.listed", PART)


@cache
def japanese() -> frozenset[str]:
    """Japanese surnames."""
    return frozenset(word for line in lines("japanese.txt") if not line.startswith("#") for word in line.split())


def han_weight(name: str) -> float | None:
    """How likely a whole Han name is by its characters, its surname of one or two; None without a surname."""
    best = None
    for size in (1, 2):
        surname = table("surnames").get(name[:size])
        given = name[size:]
        if surname is None or not 1 <= len(given) <= 2:
            continue
        if len(given) == 1:
            weight = 0.6 * surname + 0.3 * listed("given_single").get(given, RARE) - 1.5
        else:
            weight = 0.6 * surname + 0.3 * listed("given_first").get(given[0], RARE) + 0.6 * listed("given_second").get(given[1], RARE) - 0.5
        best = weight if best is None else max(best, weight)
    return best


@cache
def first_names() -> frozenset[str]:
    """Usual first names in Latin letters: Carlos, Anna."""
    return frozenset(word for line in lines("first_names.txt") if not line.startswith("#") for word in line.partition(": ")[2].split())


@cache
def brands() -> frozenset[str]:
    """Firms, brands and bodies whose names sound like people's: 比亚迪, 迪士尼, 欧佩克."""
    return frozenset(word for line in lines("brands.txt") if not line.startswith("#") for word in line.partition(": ")[2].split())


@cache
def famous() -> frozenset[str]:
    """People of whom newspapers speak without telling who they are, their names no other words."""
    listed = (word for line in lines("famous.txt") if not line.startswith("#") for word in line.partition(": ")[2].split())
    return frozenset(word for word in listed if word not in AMBIGUOUS and "·" not in word)


#: names asked for before all are read
FEW = 64


@lru_cache(1 << 10)
def is_famous(name: str) -> bool:
    """Whether `famous` holds the name, without reading the others: a page asks for a few."""
    if is_famous.cache_info().misses > FEW:
        return name in famous()
    raw, word = _famous_raw(), name.encode("utf-8", "replace")
    return (b" %b " % word in raw or b" %b\n" % word in raw) and name not in AMBIGUOUS and name.isalpha()


@cache
def _famous_raw() -> bytes:
    return packaged("gazetteer/data/famous.txt")
