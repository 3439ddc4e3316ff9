"""Whether the break under a short line runs through a paragraph or stands between a title and its text: 国家|统计局, 在京闭幕⏎会议期间."""

from __future__ import annotations

from functools import lru_cache

from ..gazetteer.names import is_famous, table
from ..patterns import pattern
from .across import name_across
from .evidence import (
    CLAUSE,
    COMPOUND,
    LAST,
    LISTED,
    QUOTES,
    SEEN,
    TAIL,
    TORN,
    WHOLE,
    begins,
    broken_word,
    closes_with_word,
    crosses,
    dated,
    grams,
    opens_with_word,
    sentence_like,
    shared,
    torn_letters,
)
from .torn import figure_across

_PAIR = dict(zip("”’」』》）", "“‘「『《（", strict=True))
#: a mark so near to a line's beginning closes what the line above opened
_EARLY = 30
#: a paragraph's beginning in which somebody speaks: 李文表示, 李文（青山县果农）
SPEAKS = pattern("(?:(?![长任员师席记人部局处])[\u4e00-\u9fff·]){2,5}(?:表示|指出|强调|说|称|介绍|认为|感谢|赞赏|主持)|(?:(?![长任员师席记人部局处])[\u4e00-\u9fff]){2,3}[（(]")
#: what is longer is no title's line
_LONGEST_TITLE = 200
#: 伤两人
_COUNT_END = pattern("[0-9０-９一二三四五六七八九十百千万亿两几多余](?:[人名例个家户件次吨亩元年天岁倍斤米座台辆艘架集项条枚届死伤]|公里|公斤|小时|分钟)$")
#: sentences begin so, titles seldom: 由于气象, 在安徽省
_LEADS_ON = pattern("由于|[应受][\u4e00-\u9fff]|根据|随着|对于?|目前|此外|同时|今年|近年|记者|有关|关于|针对|面对|[为在从向把将被据因经与当到按自通这那该其本此以和他她我]")
_LEADING = frozenset("在为从向应据经由当按随")
#: the last letters of offices and callings, after which a name stands
_OFFICE = frozenset("长员席记人任师士民家者理商工生孩、")
#: so ends a sentence's part, and no name: 方米，, 布会，
_STUB = pattern("[\u4e00-\u9fff]{2,3}[，。；]")
_HAN = pattern("[\u4e00-\u9fff]+")
#: what letters torn from each other tell besides
_TORN_APART = 1.5
#: and a beginning as a story's, which few titles have: 据青山县水利局通报
_STORY = 1.5
#: a report's part, whose name may have a comma: 一、绿色发展，筑牢屏障
_PARTED = pattern("[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[)）]|[0-9]{1,2}[.．、]")


@lru_cache(SEEN)
def seam(left: str, right: str, page: str) -> float:
    """How much the break under a short line looks as if it ran through a paragraph, not between a title and its text; above 1 it does.

    The weights are the rounded log odds fitted on news: paragraphs cut inside words anywhere in their first 64 characters
    against titles and subheads over paragraphs of their own and of other articles of the page.
    """
    word, whole, start = broken_word(left, right), crosses(left, right, page), begins(right)
    opens, closes = _opens(right), _closes(left)
    tail = belongs(left, right)
    if tail:
        start, opens, closes = -1, False, False
    elif start <= 0 and 0 < word < COMPOUND and right[0] in table("surnames") and is_famous(right[:3]):
        start, opens = 1, True  # 拱火|石泰峰主持, whatever word 火石 is
    elif start == 0 and _speaks(right) and (closes or (right[0] in table("surnames") and not word and not _cuts_name(left, right))):
        start, opens = 1, True
    elif word >= COMPOUND or (word >= LISTED and not opens):
        start = min(start, 0)  # 发言|人李文5日表示: what stands behind the word's end tells nothing
    both = opens and closes
    inside = bool(word or tail or (whole and not (both and left[-2:] + right[:2] not in page)))
    # under a title a displaced column may begin anywhere: alone that tells little
    amid = 2.6 if inside or TAIL.match(right) else 0.9
    score = 0.4 + (amid if start < 0 else (0.6, -3.1, -1.5)[start]) - 2.3 * (both and start >= 0 and not inside)
    score += _neither(left, right, bool(word or whole or tail)) if not opens and not closes else -1.9 * (opens != closes)
    score += _word(word, both) - 2.7 * (0.0 < word < LISTED and opens != closes and _steals(left, right, opens))
    score += _again(left, right, page) * (whole == 4) if both else (0.0, 0.0, 2.2, 1.9, 1.9)[whole]
    score += min(3.0, max(-1.0, sentence_like(left))) + 3.9 * (CLAUSE.search(left) is not None)
    score += 3.0 * (right[0] == "、" and "、" in left)  # what is listed goes on
    score += 1.5 * (not opens and right[0] not in table("surnames") and _STUB.match(right) is not None)
    score += 1.4 * _closed(left, right) + 1.1 * dated(left) + 1.6 * (_LEADS_ON.match(left) is not None)
    score += _STORY * (left[1:2] not in "年天" and begins(left) == 2)
    score += _TORN_APART * (not opens and torn_letters(left, right) >= TORN)
    if len(left) <= 4:
        score += 2.0 if start < 0 or tail or whole or word >= LISTED else -1.0 if inside else -3.0
        score += 1.5 * (len(left) > 1 and left + right[:2] in page)
    score -= 2.4 * (len(right) < 20 and right[-1] not in "。！？") + 2.9 * (" " in left or "\u3000" in left or left[0] == "【")
    score -= 4.0 * (both and start >= 0 and not inside and _PARTED.match(left) is not None)
    # what else of the page tells against it is sought where it can still matter
    # the parts of a compound are words elsewhere too: 西藏|自治区
    return score - _apart(left, right, page) * (0.5 if word >= COMPOUND else 1.0) if score > -0.5 else score


def _opens(text: str) -> bool:
    """A word stands at its beginning, or one letter that leads on to one: 为|达到, 应|中国."""
    if text[0] in _LEADING and "\u4e00" <= text[2:3] <= "\u9fff":
        return opens_with_word(text) or opens_with_word(text[1:])
    return opens_with_word(text) and not LAST.match(text) and text[1:2] not in "-－"


def _closes(text: str) -> bool:
    """A word stands at its end, or a figure with what it counts: 伤两人."""
    return closes_with_word(text) or text[-2:] in WHOLE or _COUNT_END.search(text, max(0, len(text) - 3)) is not None


def _steals(left: str, right: str, opens: bool) -> bool:
    """A word of two letters across the break leaves nothing whole of the side that is: 摄成|本片编剧 has no word behind 成本, 中国年|会议 none behind 年会."""
    return not (opens_with_word(right[1:]) if opens else closes_with_word(left[:-1])) if len(right if opens else left) > 1 else False


def _word(word: float, both: bool) -> float:
    """What a word across the break tells; two whole words may make a third by chance: 常务会议|会议指出, 在京闭幕|会议期间."""
    if not word:
        return 0.0
    if both:
        return 5.4 if word >= COMPOUND else 3.1 if word > LISTED else -0.4 if word == LISTED else -1.5
    return 4.6 if word >= LISTED else 3.8 if word > 1.0 else 2.1


def _neither(left: str, right: str, inside: bool) -> float:
    """What it tells that no word ends before the break and none begins behind it.

    Letters torn from words are dear by themselves, 重要组|成部分; a title may end with a word of one letter, 水渠修成|近百名.
    """
    score = 0.6 + 1.2 * _cuts_name(left, right)
    if inside or not ("\u4e00" <= left[-1] <= "\u9fff" and "\u4e00" <= right[0] <= "\u9fff"):
        return score
    saved = torn_letters(left, right)
    return score + max(-2.0, min(3.0, 0.085 * saved - 1.0)) + (-0.5 if right[0] in table("surnames") else 0.3)


def _again(left: str, right: str, page: str) -> float:
    """What it tells that two whole words beside the break stand side by side elsewhere: not much where each mostly stands without the other, 会议|主席."""
    together = page.count(left[-2:] + right[:2])
    share = together / max(1, min(page.count(left[-2:]), page.count(right[:2])) - 1)
    return -1.0 if share < 0.25 else 0.5 if share < 0.5 else 1.5


def _apart(left: str, right: str, page: str) -> float:
    """How much the page tells that the two do not belong together: a title's words stand in its text, and each side elsewhere without the other."""
    apart = 1.2 * (8 < len(left) <= _LONGEST_TITLE and shared(grams(left), grams(right[:400])) > 0.3) + 0.7 * (len(left) > 2 and right[:2] in left)
    return apart + _elsewhere(left[-3:], left[-2:], "", right[0], page) + _elsewhere(right[:3], right[:2], left[-1], "", page)


@lru_cache(SEEN)
def _elsewhere(longer: str, shorter: str, before: str, after: str, page: str) -> float:
    """Three letters or two beside the break stand elsewhere on the page, there never with the letter on its other side: 议会|议 in 常务会议|会议指出 does not."""
    for size, letters, weight in ((3, longer, 2.5), (2, shorter, 1.5)):
        if len(letters) == size and _HAN.fullmatch(letters) and _twice(letters, page) and before + letters + after not in page:
            return weight
    return 0.0


def _twice(letters: str, page: str) -> bool:
    first = page.find(letters)
    return first >= 0 and page.find(letters, first + 1) >= 0


def _cuts_name(left: str, right: str) -> bool:
    """The letters on both sides of a cut are those of foreign names, 泽连|斯基, or a surname stands there behind an office, 书记王|明山."""
    if any(left[-size] in table("surnames") and (size == len(left) or left[-size - 1] in _OFFICE) for size in (1, 2) if len(left) >= size):
        return True
    before, after = left[-1], right[0]
    middle = table("foreign_middle")
    return max(middle.get(before, 0.0), table("foreign_first").get(before, 0.0)) > 0.0 < max(middle.get(after, 0.0), table("foreign_last").get(after, 0.0))


def _speaks(text: str) -> bool:
    """Somebody with a name speaks at the text's beginning: 李文表示, 加兹瓦尼说."""
    return bool(SPEAKS.match(text)) and (opens_with_word(text) or text[0] in table("surnames") or table("foreign_first").get(text[0], 0.0) > 0.0)


@lru_cache(SEEN)
def belongs(left: str, right: str) -> bool:
    """The cut runs through a figure, a time or a name: 一百万|元, 5日|至9日, 16日|晚间, ·穆|里略, 部长石|泰峰."""
    return figure_across(left, right) or name_across(left, right, _opens(right), _closes(left))


def _closed(left: str, right: str) -> bool:
    """A bracket or quotation that is open at a line's end is closed early in the next: 《枣乡|纪事》讲述了……"""
    mark = QUOTES.search(right, 0, _EARLY)
    return mark is not None and (own := _PAIR.get(mark.group())) is not None and left.count(own) > left.count(mark.group())
