"""Names without a surname that the text itself tells to be names: 受害人小雨（化名）, 枣乡来客（网名）, 儿子浩浩.

A name told so is one wherever else it stands in the article.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ...gazetteer.names import brands, compounds, listed, table, words
from ...gazetteer.nouns import words as nouns
from ...gazetteer.titles import titles
from ...patterns import pattern
from .han import SUFFIX

#: what glosses a name that somebody goes by
GLOSS = pattern("[（(](?:(?:均|皆|都)?[系为]?化名|假名|网名|艺名|笔名|昵称|小名|乳名)[）)]")
#: before a child's or a relative's name
KIN = pattern("(?:儿子|女儿|孙子|孙女|外孙|外孙女|孩子|妹妹|弟弟|哥哥|姐姐|妻子|丈夫|侄子|侄女|外甥|男孩|女孩|男童|女童|患儿|病童|小朋友|小伙伴|女生|男生|宝宝)")
#: letters that stand twice in words for kin and in other words
TWICE = frozenset("爸妈爷奶哥姐弟妹叔伯舅姑姨婶娘宝娃太公婆星天人个家常刚渐慢默悄偷好年月日处时事次回乖往早久深紧多少大小高长短满统通")
#: what a name given to a child in familiar speech begins with
FAMILIAR = "小阿"
#: the least weights of its two letters as a given name's
FIRST, SECOND = -2.0, 0.5
#: the least weight of a surname before it
SURE = -1.5
#: the weight of a word that begins so: 小米, 小雨, not 小萌
SMALL = 6.0
CLOSING = "”"
OPENING = "“"
#: who write under a name of their own, and what such names are called
WRITERS = ("网友", "网民", "博主")
CALLERS = (*WRITERS, "网名", "绰号", "外号", "艺名", "笔名", "小名", "乳名", "化名")
#: what tells that the quotation behind it is the name that somebody goes by
CALLED = pattern(f"(?:{'|'.join(CALLERS)})(?:叫做|叫作|叫|名为|为|是)?[：:]?“(?=([^“”，。！？\\n]{{2,8}})”)")
#: who is quoted by a name and speaks or is caught
ACTS = pattern("“([\u4e00-\u9fff]{2,4})”(?=说[，：:,“]|告诉|回忆[说道，]|坦言|笑着|介绍说|被(?:刑拘|抓|捕|警方|民警)|落网|交代|供述)")
#: behind a quotation of somebody who is told by that name alone: 网友“枣乡来客”|说
SPEAKS = pattern("”[（(]?(?:说|称|表示|写|留言|评论|认为|告诉|回复|发|爆料|透露|介绍|建议|提醒|调侃|质疑|感叹|直言|坦言|[，：:）)、]|等|和|的(?:微博|帖子|博客|网友|网民))")
#: the longest quoted name
LONGEST = 8
#: of whom a life is told from the beginning: 王根花，女，汉族
SEXES = ("，男，", "，女，", ",男,", ",女,")
BORN = pattern("[\u4e00-\u9fff]{1,4}族|[12][0-9]{3}年|[0-9]{1,2}岁|生于|现年|出生|中共党员|共青团员|群众")
#: the same of those of old: 卜永昌，字际时，号澹庵
STYLED = pattern("(?:字(?![体典样号眼幕母里面])|号(?![角码召子称脉令外]))[\u4e00-\u9fff]{1,3}(?=[，,。、；;（(])")
STYLES = ("，字", "，号", ",字", ",号")
#: whose he is, before the name: 其父|卜大本，号继津
WHOSE = pattern("其[父子兄弟孙祖]")
#: what another name of one who is just told is called, and that name: 田汝成，原名|田观志
OTHER = frozenset(("原名", "本名", "又名", "学名", "谱名", "乳名", "小名", "艺名", "笔名", "化名", "法名", "别名", "曾用", "旧译", "又译", "也译", "另译", "台译", "港译"))
OTHERWISE = pattern("(?:曾用名|[原本又学谱乳小艺笔化法别]名|[旧又也另台港]译)(?:叫做|叫作|叫|作|为|是)?[：:]?“?([\u4e00-\u9fff]{2,6})(?=[”，,。、；;）)（(\n])")
AFTER_NAME = frozenset("，,（(")
#: Han characters of such a name at most
WHOLE = 4


def find(text: str) -> Iterator[tuple[int, int]]:
    """Where such names stand as they are told."""
    if "名）" in text or "名)" in text:
        for gloss in GLOSS.finditer(text):
            start, end = _glossed(text, gloss.start())
            if start < end:
                yield start, end
    for kin in KIN.finditer(text):
        if _child(text, kin.end()):
            yield kin.end(), kin.end() + 2
    for aged in _aged(text):
        if _child(text, aged):
            yield aged, aged + 2
    if "“" in text:
        yield from _quoted(text)


def biographies(text: str) -> Iterator[tuple[int, int]]:
    """The names, whatever their characters, of those whose lives are told: 三红莲，女，汉族，1973年5月生; 卜永昌，字际时."""
    if "，" not in text and "," not in text:
        return
    for mark in (*SEXES, *STYLES):
        told = STYLED if mark in STYLES else BORN
        end = text.find(mark)
        while end >= 0:
            if told.match(text, end + (1 if told is STYLED else len(mark))) and (start := _bounded(text, end)) < end:
                yield start, end
            end = text.find(mark, end + 1)


def otherwise(text: str, ends: Iterable[int]) -> Iterator[tuple[int, int]]:
    """The other names of those whose names end at `ends`: 田汝成，原名|田观志，; not 笔名很多."""
    for end in ends:
        if text[end : end + 1] in AFTER_NAME and text[end + 1 : end + 3] in OTHER and (other := OTHERWISE.match(text, end + 1)):
            name = other[1]
            if "译" in other[0][:2] or (len(name) <= WHOLE and name not in words()):
                yield other.span(1)


def _bounded(text: str, end: int) -> int:
    """Where the name of two to four characters that ends at `end` begins, at a mark or behind 其父; `end` where none does."""
    start = end
    while start and end - start <= WHOLE + 2 and "\u4e00" <= text[start - 1] <= "\u9fff":
        start -= 1
    if WHOSE.match(text, start) or text[start : start + 2] in OTHER:
        start += 2
    name = text[start:end]
    known = titles()
    return start if 2 <= len(name) <= WHOLE and "某" not in name and name[0] not in "字号" and not any(name[:n] in known for n in (2, 3)) else end


def _aged(text: str) -> Iterator[int]:
    """Where one begins of whom an age tells: 9岁的|楠楠."""
    at = text.find("岁", 1)
    while at > 0:
        if text[at - 1].isdigit():
            end = at + 2 if text[at + 1 : at + 2] in ("多", "半") else at + 1
            yield end + (text[end : end + 1] == "的")
        at = text.find("岁", at + 1)


def _quoted(text: str) -> Iterator[tuple[int, int]]:
    """The quoted names that somebody goes by, wherever they stand in quotes: 网名叫“枣乡来客”, 网友“枣乡来客”说, “豆子”说."""
    names = set(_called(text)) if any(word in text for word in CALLERS) else set()
    names |= {acts[1] for acts in ACTS.finditer(text) if text.count(f"“{acts[1]}”") > 1 and acts[1] not in titles() and acts[1] not in brands()}
    for name in sorted(names):
        at = text.find(f"“{name}”")
        while at >= 0:
            yield at + 1, at + 1 + len(name)
            at = text.find(f"“{name}”", at + 1)


def _called(text: str) -> Iterator[str]:
    """The quoted names that the words before them tell to be such."""
    for called in CALLED.finditer(text):
        if (not called[0].startswith(WRITERS) or SPEAKS.match(text, called.end(1))) and nouns().classes.get(called[1], "")[:1] not in ("V", "G"):
            yield called[1]


def familiar(text: str) -> Iterator[tuple[int, int]]:
    """小昊阳 beside 姚昊阳, behind an age or a word for kin, or where it stands more than once."""
    seen: dict[str, list[int]] = {}
    at = text.find("小", 0, -2)
    while at >= 0:
        if _likely(text, at):
            seen.setdefault(text[at + 1 : at + 3], []).append(at)
        at = text.find("小", at + 1, -2)
    for given, places in seen.items():
        if len({text[at + 3 : at + 4] for at in places}) > 1 or any(KIN.search(text, max(0, at - 4), at) or text[at - 2 : at].endswith(("岁", "岁的")) for at in places) or _in_full(text, given):
            yield from ((at, at + 3) for at in places)


def _likely(text: str, at: int) -> bool:
    """Whether the two letters behind the 小 at `at` are a given name's and no word's."""
    known = words()
    pair = text[at + 1 : at + 3]
    if listed("given_first").get(pair[0], -9.0) < FIRST and table("surnames").get(pair[0], -9.0) < 0.0:
        return False
    if listed("given_second").get(pair[1], -9.0) < SECOND or pair[1] in SUFFIX or pair in known or "小" + pair in known or known.get(text[at : at + 2], 0.0) > SMALL:
        return False
    return not any(text[a:b] in known for a, b in ((at - 1, at + 1), (at + 2, at + 4), (at + 2, at + 5), (at + 1, at + 4)) if a >= 0)


def _in_full(text: str, given: str) -> bool:
    """Whether the given name stands behind a surname somewhere."""
    surnames = table("surnames")
    at = text.find(given)
    while at >= 0:
        if at and surnames.get(text[at - 1], -9.0) > SURE:
            return True
        at = text.find(given, at + 1)
    return False


def _glossed(text: str, end: int) -> tuple[int, int]:
    """The name before the bracket at `end`: a quotation whole, else two letters, three behind 小."""
    if text[end - 1 : end] == CLOSING:
        start = text.rfind(OPENING, max(0, end - LONGEST - 2), end) + 1
        return (start, end - 1) if start else (end, end)
    size = 3 if text[end - 3 : end - 2] in FAMILIAR and end >= 3 else 2
    start = max(0, end - size)
    return (start, end) if all("\u4e00" <= char <= "\u9fff" for char in text[start:end]) and end - start == size else (end, end)


def _child(text: str, at: int) -> bool:
    """A letter twice, or one behind 小, that given names have."""
    first, second = text[at : at + 1], text[at + 1 : at + 2]
    known = words()
    if first == second:
        idiom = text[at : at + 4]  # 恋恋不舍
        return first not in TWICE and listed("given_second").get(first, 0.0) > 0.0 and idiom not in known and idiom not in compounds()
    return bool(second) and first in FAMILIAR and listed("given_second").get(second, 0.0) > 0.0 and text[at : at + 2] not in known and text[at + 1 : at + 3] not in known
