"""Names of which only a part stands: 王主任, 张女士, 老李, 小平同志, 王某."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache, lru_cache

from ...gazetteer.automaton import build
from ...gazetteer.names import known_parts
from ...gazetteer.nouns import words as nouns
from ...patterns import pattern
from . import han, predicates

#: names times characters from which on one pass for all is cheaper than one for each
ONE_PASS = 20_000_000
#: before 某 still less will do
BEFORE_MASK = -7.0
#: a letter that may be all of a given name in familiar speech, the least weight of it, and that of a word that is more often one
GIVEN, WORD = 1.0, 7.0
FAMILIAR = "小阿"
#: the most weight of a given name that is a word too and stands alone where its bearer acts: 海燕|吃完了饭
SELDOM = 6.0
#: surnames at least so sure are taken for one before a title, the polite forms being surer still
BEFORE_TITLE = -1.0
BEFORE_LEADER = -2.5
BEFORE_POLITE = -3.6
#: before 先生 and 女士 less will do
BEFORE_COURTESY = -4.5
#: where the first and the last character is no surname: 武|警官兵, 国家杜|马|主席
FORCE, DUMA = "武警", "杜马"
#: offices that are not shared by many
LEADER = ("主席", "书记", "总书", "总理", "总统")
#: a surname stands alone behind these
STOPS = "，。；：！？“”、,;:!?\n 　"
#: what stands before a surname alone that is somebody's in a sentence, and after it: 将|崔|抓获, 主张拥|汪, 王|又
LEADING = frozenset("被将把对向与和跟同由让请因但而使给从为拥反倒问知派时")
FOLLOWING = frozenset("与和同曾又也已再还就便却则会要将被把对向之因不没即竟终仍才外")
#: where a masked name ends that stands once: 李某浩、, 李某浩（男）
ENDING = frozenset("、，,（()。；和与等")
#: the least weight of a word after a name that makes a predicate
PREDICATE = 1.0
#: an old man, and things that are small and of a colour or kind: 小黄鱼, 小田并大田
NO_NICKNAME = pattern("老[翁汤]|小黄[鱼车帽狗鸭花楼书瓜]|小白[菜鼠领楼兔车鞋脸]|小田[并变地]|小金[库鱼橘桔牌]|小石[子头桥块]|小马[驹甲灯扎]")
POLITE = (
    "先生|女士|小姐|太太|夫人|大爷|大妈|大娘|大叔|大婶|大伯|大姐|大哥|大嫂|阿姨|奶奶|爷爷|叔叔|伯伯|老伯|老汉|老太太|老太|老大爷|老大娘|老奶奶|老爷爷|老爷子|师傅|老师|同学|老板|医生|"
    "大夫|教授|警官|律师|法官|姓"
)
#: words of courtesy and kin, which belong to the name as 老 in 老李 does, being no office
COURTESY = frozenset(
    ("先生", "女士", "小姐", "某某", "大爷", "大妈", "大娘", "大叔", "大婶", "大伯", "大姐", "大哥", "大嫂", "阿姨", "奶奶", "爷爷", "叔叔",
     "伯伯", "师傅", "老伯", "老汉", "老太", "老太太", "老大爷", "老大娘", "老奶奶", "老爷爷", "老爷子")
)  # fmt: skip
OFFICE = (
    "主席|书记|总理|总统|部长|司长|局长|处长|科长|省长|市长|县长|区长|旗长|乡长|镇长|村长|主任|院长|校长|所长|站长|社长|台长|馆长|厂长|经理|"
    "总经理|董事长|队长|班长|连长|营长|团长|师长|军长|司令|政委|厅长|行长|会长|秘书长|支书|教练|导演|委员|将军|元帅|副总理|副主席|老总|总(?!总)"
)


@cache
def _patterns() -> tuple[re.Pattern[str], frozenset[str], frozenset[str], re.Pattern[str]]:
    singles = {s: w for s, w in han.tables().surnames.items() if len(s) == 1}
    polite = "".join(sorted(s for s, w in singles.items() if w > BEFORE_POLITE))
    courteous = "".join(sorted(s for s, w in singles.items() if BEFORE_POLITE >= w > BEFORE_COURTESY))
    sure = "".join(sorted(s for s, w in singles.items() if w > BEFORE_TITLE))
    first = "某" + "".join(sorted({word[0] for word in f"{POLITE}|{OFFICE}".split("|")}))
    return (
        pattern(f"[{polite}{courteous}](?=[{first}])(?:(?<=[{polite}])(?=某|{POLITE}|{OFFICE})|(?<=[{courteous}])(?=先生|女士))"),
        frozenset(sure),
        frozenset(s for s, w in singles.items() if w > BEFORE_LEADER),
        pattern(f"[老小阿][{sure}](?![\u4e00-\u9fff]?[长师])"),
    )


def surnames(text: str) -> Iterator[tuple[int, int]]:
    """Surnames before a title, 王 in 王主任, and 王某 whole."""
    shown, sure, leading, nicknames = _patterns()
    words = han.tables().words
    for found in shown.finditer(text):
        i, j = found.span()
        if text.startswith(FORCE, i) or text.startswith(DUMA, i - 1):
            continue
        if text[j] == "某":
            yield i, _masked(text, i, j)
        elif (courtesy := next((n for n in (3, 2) if j + n <= len(text) and text[j : j + n] in COURTESY), 0)) and not _inside_a_word(words, text, i):
            yield i, j + courtesy
        elif not _inside_a_word(words, text, i) and (
            _polite(text, j) or text[i] in sure or (text[j : j + 2] in LEADER and text[i] in leading)
        ):
            yield i, j
    for found in nicknames.finditer(text):
        i, j = found.span()
        if not _inside_a_word(words, text, i) and not _goes_on(words, text, j) and not NO_NICKNAME.match(text, i):
            yield i, j


@cache
def _rare() -> re.Pattern[str]:
    """Surnames that are more often something else, before 某, and the sure ones before 氏."""
    singles = {s: w for s, w in han.tables().surnames.items() if len(s) == 1}
    rare = "".join(sorted(s for s, w in singles.items() if BEFORE_POLITE >= w > BEFORE_MASK))
    sure = "".join(sorted(s for s, w in singles.items() if w > BEFORE_TITLE))
    return pattern(f"[{rare}](?=某(?![些种人个一事地日市县省区乡镇村年月天单公企]))|[{sure}](?=氏[、，。等和与（])")


def rare(text: str) -> Iterator[tuple[int, int]]:
    """The rarer surnames before 某, 解 in 解某, and families by their name: 吴氏."""
    if "某" not in text and "氏" not in text:
        return
    words = han.tables().words
    for found in _rare().finditer(text):
        i, j = found.span()
        if text[j] != "某":
            yield i, j + 1
        elif not i or text[i - 1 : i + 1] not in words:
            yield i, _masked(text, i, j)


def nicknames(text: str) -> Iterator[tuple[int, int]]:
    """小文 and 阿伟, where they stand more than once, and once at least between marks or before what they do."""
    t = han.tables()
    seen: dict[str, list[int]] = {}
    for first in FAMILIAR:
        at = text.find(first, 0, -1)
        while at >= 0:
            seen.setdefault(text[at : at + 2], []).append(at)
            at = text.find(first, at + 1, -1)
    for name, told in seen.items():
        if len(told) < 2 or t.single.get(name[1], han.RARE) <= GIVEN or t.words.get(name, 0.0) >= WORD:
            continue
        places = [at for at in told if _apart(text, at)]
        if len(places) > 1 and any(_acts(text, at) for at in places):
            yield from ((at, at + 2) for at in places)


def _apart(text: str, at: int) -> bool:
    """Whether no word holds the 小 or 阿 at `at` or goes on with the letter behind it."""
    words = han.tables().words
    return not any(text[a:b] in words for a, b in ((at - 1, at + 1), (at + 1, at + 3), (at, at + 3), (at + 1, at + 4)) if a >= 0)


def _acts(text: str, at: int) -> bool:
    """Whether who is told at `at` stands behind a mark or a word of grammar, and acts."""
    before = text[at - 1 : at]
    return (not before or before in STOPS or before in LEADING) and predicates.begins(text[at + 2 : at + 6])


def _masked(text: str, i: int, j: int) -> int:
    """Where the masked name ends whose surname stands at `i` and 某 at `j`: 王某, 王某某, 王某浩 where it stands more than once or in a list."""
    end = j + 1
    if text[end : end + 1] == "某":
        return end + 1
    last = text[end : end + 1]
    t = han.tables()
    if t.second.get(last, 0.0) <= 0.0:
        return end
    free, times = _told_alike(text, text[i : end + 1])
    return end + (free and (times > 1 or text[end + 1 : end + 2] in ENDING))


@lru_cache(256)
def _told_alike(text: str, name: str) -> tuple[bool, int]:
    """Whether no word takes the last letter of this masked name anywhere, and how often it stands; asked for at each, counted once."""
    words = han.tables().words
    ends = [at + len(name) for _, at in occurrences(text, [name])]
    return all(text[end - 1 : end + 1] not in words for end in ends), len(ends)


@cache
def _polite_pattern() -> re.Pattern[str]:
    return pattern(POLITE)


def _polite(text: str, at: int) -> bool:
    return _polite_pattern().match(text, at) is not None


def alone(text: str, full: Iterable[str]) -> Iterator[tuple[int, int, str]]:
    """A surname by itself, of one person alone who is named in full: 王 in 王亚林…。王说, …将王抓获.

    What stands on both sides of it must be such as stands beside a name in a sentence.
    """
    words = han.tables().words
    bearers: dict[str, set[str]] = {}
    for name in full:
        if 2 <= len(name) <= 3:
            bearers.setdefault(name[0], set()).add(name)
    for surname, at in occurrences(text, sorted(char for char in bearers if char in _patterns()[1] and len(bearers[char]) == 1)):
        if text[at : at + 2] in words or text[at : at + 3] in words or (at and text[at - 1 : at + 1] in words):
            continue
        stopped = not at or text[at - 1] in STOPS
        if (stopped or text[at - 1] in LEADING) and _goes_with(text, at + 1, stopped):
            yield at, at + 1, next(iter(bearers[surname]))


def _goes_with(text: str, at: int, stopped: bool) -> bool:
    """What stands at `at` may follow a name: a particle, a predicate; a mark where none stands before the name."""
    if text[at : at + 1] in STOPS:
        return not stopped
    after = han.tables().after
    told = after.get(text[at : at + 2], 0.0) > PREDICATE or (stopped and after.get(text[at : at + 1], 0.0) > PREDICATE)
    return told or text[at : at + 1] in han.PARTICLES or text[at : at + 1] in FOLLOWING or nouns().class_at(text, at, at + 2) == ("V", 2)


def _inside_a_word(words: dict[str, float], text: str, i: int) -> bool:
    """Whether the character before binds the surname's: 方 in 对方经理; not 江 in 欢迎江主席, where the other word is likelier."""
    across = words.get(text[i - 1 : i + 1]) if i > 0 else None
    return across is not None and words.get(text[i - 2 : i], 0.0) <= across


def _goes_on(words: dict[str, float], text: str, j: int) -> bool:
    return text[j : j + 1] != "家" and (text[j - 1 : j + 1] in words or text[j - 1 : j + 2] in words)


def given_names(text: str, full: Iterable[str]) -> Iterator[tuple[int, int, str]]:
    """Given names that stand alone before 同志 and the like, of people named in full: 小平同志."""
    words = han.tables().words
    named: dict[str, str] = {}
    for name in full:
        if len(name) == 3:
            named.setdefault(name[1:], name)
        elif len(name) == 4 and name[:2] in known_parts() and name[2:] in known_parts():  # 木机 of 马海木机
            named.setdefault(name[2:], name)
    for given, at in occurrences(text, list(named)):
        name = named[given]
        if given in words and not text.startswith("同志", at + 2) and not (words[given] <= SELDOM and _acts(text, at)):
            continue
        if (at == 0 or text[at - 1] != name[0]) and not _inside_a_word(words, text, at):
            yield at, at + 2, name


def occurrences(text: str, names: Sequence[str]) -> Iterator[tuple[str, int]]:
    """Where names stand, name by name, of one name none overlap; many names in a long text are found in one pass."""
    if len(names) * len(text) > ONE_PASS:
        reach: dict[int, int] = {}
        hits = build(names, overlapping=True).find(text)
        for start, end, number in sorted(hits, key=lambda hit: (hit[2], hit[0])):
            if start >= reach.get(number, 0):
                reach[number] = end
                yield names[number], start
        return
    for name in names:
        at = text.find(name)
        while at >= 0:
            yield name, at
            at = text.find(name, at + len(name))
