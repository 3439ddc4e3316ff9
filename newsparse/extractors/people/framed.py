"""Transliterated names between a statesman's title behind his country, or another such name of a list, and a mark or predicate: 俄罗斯总理|米舒斯京|、."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

from ...gazetteer.names import brands
from ...patterns import pattern
from ...rules import Candidate
from ..places.rules import COUNTRY
from . import foreign, han, parts, predicates

#: whose they are: 乌克兰的, 澳大利亚队; and what joins them to another
OF_COUNTRY, OTHERS = frozenset("的队"), frozenset("和与")
#: what a player came to: 法国的塔尔沃尼（9秒92）
RESULT = pattern("[（(][0-9０-９一二三四五六七八九十][0-9０-９一二三四五六七八九十〇0.．点]{0,6}(?:分|秒|米|公斤|环|岁)")
#: where something is, before the country of a town: 在|沙特阿拉伯的|吉达
WHERE = frozenset("在于到从往赴自")
#: what ends the name of a people: 伊拉克的|库尔德人
PEOPLES = frozenset("人族语")
#: what stands behind a country before its statesman's name, the titles of a chain among it: 新任总理, 首相兼外长
HEADS = "总统|总理|首相|国王|王储|女王|外长|防长|财长|外相|防相|议长|埃米尔|国务卿|国家主席|苏丹"
HEAD = pattern(f"(?:副|前|现任|新任|代|候任|时任|过渡政府)?(?:{HEADS})(?:[、兼](?:{HEADS}))*")
#: what such a title begins with
FIRST = frozenset("副前现新代候时过总首国王女外防财议埃苏")
#: who bears a name of peoples without Han surnames: 牧民, 彝族姑娘, 11岁的
BEARER = pattern("牧民|族(?:村民|小伙子?|姑娘|老人|青年|妇女|老乡|大叔|大妈|大娘|阿妈|学生|司机|干部|农民|民警|教师)|岁的")
#: with one of which it ends
BEARERS = ("牧民", "族", "岁的")
#: by whose reign years are told, where the emperor himself is: 康熙|皇帝, not 康熙年间
REIGN = pattern("(?:洪武|永乐|宣德|正统|成化|弘治|正德|嘉靖|万历|天启|崇祯|顺治|康熙|雍正|乾隆|嘉庆|道光|咸丰|同治|光绪|宣统)(?=皇帝|大帝|帝(?![国制都王陵位]))")
EMPEROR = "帝"
#: what the letters of a name behind a title come to at least
SOUND = 5.0
#: words of grammar that follow a name
GOING = frozenset("于和与及同将向对在的等")
#: characters of a name at most
LONGEST = 8
#: what its characters come to on average, and each of them at least; one more may be of no transliteration in a long one: 普拉昌达
MEAN, LEAST, LONG = 1.7, -2.5, 4


def find(text: str, places: Sequence[Candidate], names: Iterable[int], taken: Callable[[int, int], bool]) -> Iterator[tuple[int, int]]:
    """Such names of a text that has these places and where `names` in transliteration end, where no other name is `taken`."""
    towns = {place.start for place in places}
    for place in places:
        following = text[place.end : place.end + 1]
        if following in FIRST and (head := HEAD.match(text, place.end)):
            start = head.end()
            if not taken(start, start + 2) and (end := _end(text, start)) and not taken(start, end):
                yield start, end
        elif following in OF_COUNTRY and place.rule is COUNTRY and text[place.start - 1 : place.start] not in WHERE:
            start = place.end + 1
            if start not in towns and not taken(start, start + 2) and (end := _end(text, start, _acts)) and not taken(start, end):
                yield start, end
    for name in names:
        start = name + 1
        while text[start - 1 : start] == "、" and start not in towns and not taken(start, start + 2) and (end := _end(text, start)) and not taken(start, end):
            yield start, end
            start = end + 1


def reigns(text: str, taken: Callable[[int, int], bool]) -> Iterator[tuple[int, int]]:
    """Emperors by the name of their reign: 康熙|皇帝."""
    if EMPEROR in text:
        yield from (found.span() for found in REIGN.finditer(text) if not taken(*found.span()))


def peoples(text: str, taken: Callable[[int, int], bool]) -> Iterator[tuple[int, int]]:
    """Names of the letters of Mongolian, Tibetan, Uyghur or Yi names between who bears such and a predicate or a mark: 牧民|嘎尼础|来了."""
    known, middle, words = parts.letters(), foreign.letters().middle, han.tables().words
    for word in BEARERS:
        at = text.find(word)
        while at >= 0:
            bearer = BEARER.match(text, at)
            at = text.find(word, at + 1)
            if bearer is None:
                continue
            start = end = bearer.end()
            if text[start : start + 1] in han.GRAMMAR or text[start : start + 2] in words or text[start : start + 3] in words:
                continue
            while end < len(text) and end - start < LONGEST and (text[end] in known or middle.get(text[end], 0.0) > 0.0):
                end += 1
            likely = next((k for k in range(end, start + 1, -1) if _ends(text, k) and text[start:k] not in words), 0)
            if likely and not taken(start, likely):
                yield start, likely


def _end(text: str, start: int, ends: Callable[[str, int], bool] | None = None) -> int:
    """Where the name that begins at `start` ends, before what `ends` a name; 0 where none does."""
    if text[start : start + 1] in han.GRAMMAR:
        return 0
    middle, words = foreign.letters().middle, han.tables().words
    total, strange = 0.0, 0
    likely: list[int] = []
    for end, char in enumerate(text[start : start + LONGEST], start + 1):
        weight = middle.get(char, foreign.RARE)
        total += weight
        if weight < LEAST:
            strange += 1
            if strange > 1 or end == start + 1 or not "\u4e00" <= char <= "\u9fff":
                break
        if end > start + 1 and total >= MEAN * (end - start) and (not strange or end - start >= LONG):
            likely.append(end)
    return next((end for end in reversed(likely) if (ends or _ends)(text, end) and text[start:end] not in words and text[start:end] not in brands()), 0)


def apart(text: str, start: int, end: int) -> bool:
    """Whether the letters of `[start, end)` are of transliteration, and what follows is none of the name: a mark, a predicate, a word."""
    if foreign.inner(text, start, end) < SOUND or text[end + 1 : end + 2] == "世":  # 穆罕默德|六世
        return False
    return _ends(text, end) or text[end] in GOING or text[end : end + 2] in han.tables().words


def _acts(text: str, end: int) -> bool:
    """Whether a predicate, a result or another player begins at `end`: 法国的|塔尔沃尼|和美国的霍尔姆."""
    if text[end - 1] in PEOPLES or text[end - 2 : end] in han.tables().words:
        return False
    return text[end : end + 1] in OTHERS or predicates.begins(text[end : end + 4]) or RESULT.match(text, end) is not None


def _ends(text: str, end: int) -> bool:
    if han.side(text[end : end + 1]) in han.MARKS:
        return True
    return text[end : end + 2] in han.TIMES or text.startswith("当地", end) or predicates.begins(text[end : end + 4])
