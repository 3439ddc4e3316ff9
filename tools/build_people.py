"""Builds the name tables of newsparse/gazetteer/data from open word tables: python tools/build_people.py FOLDER.

FOLDER holds `hanlp/{nr,nrf,nrj,CoreNatureDictionary}.txt` (HanLP, Apache-2.0), `surnames_wainshine.tsv`
(Chinese-Names-Corpus, Apache-2.0). The packages jieba and ngender (both MIT) give word frequencies
and the characters of given names. Every table but that of words is one line a weight: the weight in tenths of a natural logarithm,
a tab, and the entries that have it, parted by spaces.
"""

from __future__ import annotations

import collections
import csv
import importlib.util
import json
import math
import pathlib
import re
import sys

from tables import write_listed

DATA = pathlib.Path(__file__).parent.parent / "newsparse" / "gazetteer" / "data"
HAN = re.compile("[\u4e00-\u9fff]+")
#: surnames of two characters that are no other word
COMPOUND = frozenset(
    ["欧阳", "上官", "司马", "诸葛", "司徒", "皇甫", "慕容", "尉迟", "令狐", "端木", "公孙", "轩辕", "夏侯", "宇文", "长孙", "鲜于", "闻人", "呼延", "申屠", "澹台", "南宫", "独孤", "赫连", "完颜", "耶律", "纳兰", "拓跋"]
)
#: borne by some thousands each, yet in none of the tables, from general knowledge; the first are common words, the others are not
RARE_SURNAMES = {**dict.fromkeys("干哈税库由豆撒摆黑虎补纳忽速礼斗巨信富弓暴支", -70), **dict.fromkeys("檀妥俸厍呙斛琚笪粘谯郄郅郇酆隗雒缑佴撖冮隽乜勉喇炅骈羌岐璩郤钭殳夔藤羿韶钦於泮", -50)}
#: a character that texts hold so seldom stands in names mostly, whether or not one was seen there: 骝, 萸; by how often, its
#: weight where none was (those that were seen have 31 to 38, and 25, on the mean)
UNSEEN = ((60, 10), (400, -10))
GB2312 = frozenset(bytes((row, cell)).decode("gb2312", "ignore") for row in range(0xB0, 0xF8) for cell in range(0xA1, 0xFF)) - {""}
#: characters that stand in hardly anything but given names, and are too rare for the tables
RARE = dict.fromkeys("晞瑀琲玭玹禛俍婳妡棪洢澔祾莀雱馡偀傕叡妘媞嫄嬿忞愔愷慜曈暲佺堉橦沚溦琭珵玙璘櫆泂玘瑧瓅翙龢祤瓛煐矞琇淏蒨", 20)
#: what stands before the names of players in the story of a match, which the tables hardly know: 第20分钟|李铮
MATCH = dict.fromkeys(("分钟", "传给", "晃过", "过掉", "换下", "换上", "顶替", "签下"), 12)
Counts = collections.Counter[str]


def package_file(package: str, name: str) -> pathlib.Path:
    found = importlib.util.find_spec(package)
    if found is None or found.origin is None:
        sys.exit(f"{package} is not installed: pip install {package}")
    return pathlib.Path(found.origin).parent / name


class Tables:
    """The open tables as counts."""

    def __init__(self, folder: pathlib.Path) -> None:
        self.folder = folder
        self.roles: dict[str, Counts] = collections.defaultdict(collections.Counter)
        for line in (folder / "hanlp" / "nr.txt").read_text("utf-8").splitlines():
            word, *pairs = line.split(" ")
            for role, count in zip(pairs[::2], pairs[1::2], strict=False):
                self.roles[role][word] += int(count)
        self.core: Counts = collections.Counter()
        self.plain: Counts = collections.Counter()
        for line in (folder / "hanlp" / "CoreNatureDictionary.txt").read_text("utf-8").splitlines():
            word, *pairs = line.split("\t")
            for tag, count in zip(pairs[::2], pairs[1::2], strict=False):
                self.core[word] += int(count)
                if not tag.startswith("nr"):
                    self.plain[word] += int(count)
        self.jieba: dict[str, tuple[int, str]] = {}
        for line in package_file("jieba", "dict.txt").read_text("utf-8").splitlines():
            word, freq, tag = line.split(" ")
            self.jieba[word] = int(freq), tag
        self.characters: Counts = collections.Counter()
        for word, freq in self.plain.items():
            for char in word:
                self.characters[char] += freq
        self.given: Counts = collections.Counter()
        with package_file("ngender", "charfreq.csv").open(encoding="utf-8") as lines:
            for row in csv.DictReader(lines):
                self.given[row["char"]] += int(row["male"]) + int(row["female"])
        self.people: Counts = collections.Counter()
        for line in (folder / "surnames_wainshine.tsv").read_text("utf-8").splitlines():
            surname, count = line.split("\t")
            self.people[surname] = round(float(count))


def tenths(x: float, low: float = -6.0, high: float = 6.0) -> int:
    return round(10 * min(high, max(low, x)))


def write(name: str, weights: dict[str, int]) -> None:
    levels = collections.defaultdict(list)
    for entry, weight in weights.items():
        levels[weight].append(entry)
    lines = [f"{weight}\t{' '.join(sorted(levels[weight]))}\n" for weight in sorted(levels)]
    (DATA / name).write_text("".join(lines), "utf-8")
    print(f"{name}: {len(weights)} entries, {sum(map(len, lines)) // 1000} k characters")


def surnames(t: Tables) -> dict[str, int]:
    """How much likelier than not the characters begin a name where they stand, in tenths of a log odds."""
    weights = {}
    born = t.roles["B"]
    for surname in COMPOUND | set(t.people) | {c for c, n in born.items() if n >= 20}:
        if not HAN.fullmatch(surname) or len(surname) > 2:
            continue
        if len(surname) == 2:
            if t.people[surname] or born[surname] >= 20:
                weights[surname] = tenths(math.log((born[surname] + 1.0) / (t.plain[surname] + 1.0)), -3, 3)
            if surname in COMPOUND:
                weights[surname] = 20
            continue
        begins = born[surname] + 0.02 * t.people[surname]
        if begins >= 1.5 or t.people[surname] >= 50:
            weights[surname] = tenths(math.log((begins + 0.1) / (t.characters[surname] + 20)), -7, 4)
    return {**RARE_SURNAMES, **weights}


def given(t: Tables, role: str, share: float) -> dict[str, int]:
    """How much likelier a character is at its place in a given name than in any text."""
    seen, text = t.roles[role], t.characters
    n_seen, n_text, n_given = sum(seen.values()), sum(text.values()), sum(t.given.values())
    weights = {}
    for char in set(seen) | set(t.given):
        if len(char) != 1 or not HAN.fullmatch(char) or not (seen[char] or t.given[char] >= 300):
            continue
        p = (1 - share) * seen[char] / n_seen + share * t.given[char] / n_given
        q = (text[char] + 20) / n_text
        weight = tenths(math.log((p + 2e-7) / q))
        if weight > -45:
            weights[char] = weight
    for char in GB2312 | {char for word in t.jieba if len(word) > 1 for char in word if HAN.fullmatch(char)}:
        for most, weight in UNSEEN:
            if text[char] <= most:
                weights.setdefault(char, weight)
    return weights


def words(t: Tables) -> dict[str, int]:
    """Words of two to four characters that are no names: log frequency in a hundred million, in whole steps."""
    n_core, n_jieba = sum(t.core.values()), sum(freq for freq, _ in t.jieba.values())
    weights = {}
    for word in set(t.plain) | set(t.jieba):
        if not 2 <= len(word) <= 4 or not HAN.fullmatch(word):
            continue
        freq, tag = t.jieba.get(word, (0, ""))
        per = t.plain[word] / n_core
        if not tag.startswith("nr"):
            per = max(per, 0.6 * freq / n_jieba if len(word) < 4 or freq > 30 else 0)
        level = math.log(1e8 * per + 1e-9)
        if level >= (4.0 if len(word) < 4 else 5.0):
            weights[word] = 10 * round(level)
    for name, weight in place_names(t.folder).items():
        weights[name] = max(weight, weights.get(name, 0))
    return {**dict.fromkeys(idioms(t), 50), **weights}


def idioms(t: Tables) -> list[str]:
    """Set phrases of four characters that begin as a name might, seldom as they may be: 严阵以待 is no 严阵."""
    born, first, second, single = surnames(t), given(t, "C", 0.3), given(t, "D", 0.3), given(t, "E", 0.3)
    return [
        word for word, (_, tag) in t.jieba.items()
        if tag == "i" and len(word) == 4 and born.get(word[0], -90) > -65 and (word[1] in single or (word[1] in first and word[2] in second))
    ]  # fmt: skip


def place_names(folder: pathlib.Path) -> dict[str, int]:
    """Names of divisions from the county up, of countries and of foreign places: words like any other here."""
    weights: dict[str, int] = {}
    for line in (folder / "divisions_county_up_1981_2024.tsv").read_text("utf-8").splitlines()[1:]:
        name, level = line.split("\t")[1:3]
        short = re.sub("(?:自治区|自治州|自治县|自治旗|地区|[省市县区旗盟州])$", "", name)
        for form, weight in ((name, 60), (short, 60 if level != "3" or len(short) > 2 else 40)):
            if 2 <= len(form) <= 4:
                weights[form] = max(weight, weights.get(form, 0))
    abroad = list(json.loads((folder / "hanlp_nsf.json").read_text("utf-8")))
    abroad += re.split(r"[\s/:]+", (folder / "jionlp" / "world_location.txt").read_text("utf-8"))
    weights.update({name: 60 for name in abroad if 2 <= len(name) <= 8 and HAN.fullmatch(name)})
    return weights


def cues(t: Tables, roles: str, low: float) -> dict[str, int]:
    """How much likelier a word stands right before (after) a name than elsewhere, where that is far from even."""
    beside = collections.Counter[str]()
    for role in roles:
        beside.update(t.roles[role])
    n_names, n_text = sum(t.roles["B"].values()), sum(t.core.values())
    base = n_names / n_text
    weights = {}
    for word in set(beside) | {w for w, n in t.core.items() if n >= 300}:
        total = t.core[word]
        if len(word) > 5 or total < 3 or 0 < beside[word] < 5 or beside[word] > total or re.search(r"\s|[0-9A-Za-z]", word) or "#" in word:
            continue
        weight = tenths(math.log((beside[word] + 0.5) / (total + 10) / base), low, 4)
        if abs(weight) >= 5:
            weights[word] = weight
    return weights


#: what Taiwan transliterates with and the mainland does not, or seldom: 芮, 茱, 妲 in women's names, 絲, 婭
ISLAND = {
    "first": {"芮": 40, "茱": 40, "茉": 30, "妲": 25},
    "middle": {"芮": 30, "茱": 30, "茉": 20, "妲": 30, "媞": 30, "葳": 30, "萝": 20, "婕": 20, "娅": 35, "丝": 40},
    "last": {"芮": 20, "妲": 40, "媞": 40, "葳": 30, "萝": 30, "婕": 20, "丝": 45},
}


def transliterated(t: Tables, at: str) -> dict[str, int]:
    """How much likelier a character is at the first, a middle or the last place of a foreign name than in any text."""
    place = {"first": slice(0, 1), "middle": slice(1, -1), "last": slice(-1, None)}[at]
    seen, everywhere = collections.Counter[str](), collections.Counter[str]()
    for name in (t.folder / "hanlp" / "nrf.txt").read_text("utf-8").split():
        if HAN.fullmatch(name):
            seen.update(name[place])
            everywhere.update(name)
    n_seen, n_all, n_text = sum(seen.values()), sum(everywhere.values()), sum(t.characters.values())
    weights = {}
    for char, n in everywhere.items():
        if n < 4:
            continue
        p = (seen[char] + 20 * n / n_all) / (n_seen + 20)
        weights[char] = tenths(math.log(p * n_text / (t.characters[char] + 20)), -4, 8)
    for char, weight in ISLAND[at].items():
        weights[char] = max(weight, weights.get(char, -40))
    return weights


def main() -> None:
    t = Tables(pathlib.Path(sys.argv[1]))
    write("surnames.tsv", surnames(t))
    write("given_first.tsv", RARE | given(t, "C", 0.3))
    write("given_second.tsv", RARE | given(t, "D", 0.3))
    write("given_single.tsv", RARE | given(t, "E", 0.3))
    listed = words(t)
    write_listed(DATA / "words.listed", {word: f"{weight // 10:X}" for word, weight in listed.items()})
    write("cues_before.tsv", cues(t, "KM", -4) | MATCH)
    write("cues_after.tsv", cues(t, "LM", -4))
    for at in ("first", "middle", "last"):
        write(f"foreign_{at}.tsv", transliterated(t, at))


if __name__ == "__main__":
    main()
