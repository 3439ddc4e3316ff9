"""Evidence from the page's own words: what two pieces share, how a paragraph begins, whether a cut runs through a word."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from ..gazetteer.names import compounds
from ..gazetteer.names import words as words_of_language
from ..gazetteer.words import words as dictionary
from ..patterns import pattern

#: so many breaks are remembered: one is asked for several times, and pages of lines that recur would take long
SEEN = 256
_FIRST = pattern(
    r"""[“‘《（(「『【\[·•●■◆★0-9０-９A-ZＡ-Ｚ]|[一二三四五六七八九十]+[、，是要]|\S{2,5}[:：]
    |据|记者|目前|近日|日前|近年|最近|昨|今|前天|前日|前晚|随后|此外|同时|其中|另|又[讯据]|早在|特别是|对此|为了?|在|从|自|随着|由于|经|截至|截止|当|该|这|那|此|本[次报届]|每
    |首先|其次|再次|然而|但|而|不过|因此|因为|所以|一方面|一位|一名|一个|除|作为|面对|通过|如今|现在|下一步|接下来|谈|说起?|走进|来到|事发|事故|我|他|她|它|习近平
    |问[：:]|答[：:]|多年|历史|眼下|当下|临近|又是一年|元旦|新年|新春|春节|元宵|清明|端午|中秋|国庆|“五一”|[春夏秋冬][日天季]|[入初仲深盛隆寒早阳暖金][春夏秋冬]|时[下值]|岁末|年关|假[日期]|清晨|早上|上午|下午|傍晚|晚上|深夜|凌晨|去年|明年|上半年|下半年|前不久|不久前|当天|当日|当地|事实上|其实|只有|只要|如果|虽然|尽管|即使|无论|全[省市县区国]|我[国省市县]""",
    re.VERBOSE,
)
_LEAD = pattern(
    r"""(?:据|综合)[^。，,]{0,20}?(?:报道|消息|电|讯|获悉|通报|测定)|[^。，,]{0,24}?(?:讯|电|消息|信息|报道)[（(：:\s\d０-９昨今前]|[^。，,（(]{0,20}[（(][^（）()]{0,10}(?:记者|通讯员)|(?:日前|近日|连日来|昨日|昨天|昨晚|昨晨|今天|今日|今晨|明天|前天|前日|前晚|不久前|前不久|最近)
    |[（(]?(?:北京时间|当地时间)?(?:[12１２][0-9０-９]{3}年)?[0-9０-９]{1,2}月[0-9０-９]{1,2}日|[0-9０-９]{1,2}日[，,上下凌晨早晚清]|记者(?:近日|日前|昨|今|从)|(?:今|去)年
    |[^，,。“]{2,40}?(?<!月)[0-9０-９]{1,2}日(?:上午|下午|晚|凌晨)?(?:在|说|称|表示|发布|宣布|就|对|向|与|同|会见|出席|致|举行|召开|开幕|发生|证实|指出)""",
    re.VERBOSE,
)
_LATER = pattern(
    r"""此外|另外|此前|同时|如今|为此|接下来|下一步|今后|在随后|随着|据(?:了解|悉|介绍|目击|初步|统计)|目前|随后|事(?:发|故发生)后|接(?:报|警|指)|对此|该|他|她|它|其|这|那|但|而|然而|不过|因此|所以|最终|最后|截至|一方面|下一步|经|另据|[“‘]""",
    re.VERBOSE,
)
_BOUND = frozenset("的了着们者吗呢吧么，。、；：！？,;:!?）)》」』】%％℃")
#: words that begin as what belongs to the word before does
_OPENING = frozenset(["的士", "的哥", "的姐", "的确", "了解", "了却", "了结", "了不", "着力", "着眼", "着手", "着火", "着装", "着陆", "着重", "着实", "着迷", "着急", "着落", "着色", "吧台", "么妹"])
_HANGING = frozenset("的着在是有而和与为将已被对从把向到以及其该使让由并就也都还、，,（(“‘《不")
#: words that end so and want nothing after them
WHOLE = frozenset(
    """存在 所在 现在 潜在 内在 国是 应对 面对 相对 绝对 反对 比对 核对 行为 作为 人为 所有 国有 共有 自有 共和 温和 缓和 饱和 祥和 总和 参与 名将 大将 小将 供给 给与 赠与
    自由 理由 缘由 成就 首都 成都 古都 故都 方向 动向 意向 趋向 走向 导向 志向 大使 公使 天使 特使 行使 报到 签到 周到 普及 埃及 涉及 触及 目的 中的 标的 收到 可以 加以 予以 得以 国都 得着 不着 穿着 衣着 沉着 执着 附着 国是""".split()  # noqa: SIM905
)
#: what closes a quotation or brackets, and what opens them
QUOTES = pattern(r"[“”‘’「」『』《》（）]")


#: the last character of a word and a mark, as hardly a paragraph begins: 示，近期; 天（15日）; not 一、, 答： and 听，
LAST = pattern("(?![看听瞧哦啊哎嗨嘿喂唉嗯噢哇好对])[^\\W0-9a-zA-Z０-９ａ-ｚＡ-Ｚ一二三四五六七八九十甲乙丙丁][，。、；》”（）,;()！？!?]|[\u4e00-\u9fff]{2}[。；;]")

#: what belongs to the word before it: 女士, 以来, 报道， and one letter before the day on which somebody speaks, 格19日称
TAIL = pattern(
    """(?:女士|先生|小姐|太太)(?!们)|(?:(?:表示|显示|指出|认为|强调|透露|宣布|介绍|获悉)[说称]?|报道|声明|称|说)[，,:：“]|(?:以来|伊始)[，,的]|[中里](?:说|称|指出|强调|表示|写道|提出)[，,:：“]|以[内上下外][的，]|之[间一中后内外下前上]|等(?![待到级等着候你我他一下风车额闲])|[年月日时分][0-9０-９]
    |(?![从自在到近前第约据每共有这当以与对今昨明本至起后于经截即距])[\u4e00-\u9fff](?:[0-9０-９]{1,2}[日月]|报道|摄|文/)
    |(?:[向对](?:本报|本台)?记者|在接受[^，。]{0,16}采访时)(?:说|称|表示|介绍|透露|讲述|坦言|证实|指出)|告诉(?:本报|本台)?记者""",
    re.VERBOSE,
)
#: Chinese letters that a text begins with, and that it ends with
HAN = pattern("[\u4e00-\u9fff]*")
HAN_END = pattern("[\u4e00-\u9fff]+$")
#: the longest part of a compound on either side of a cut
_PART = 8
#: what `broken_word` gives for a compound, for a word of four characters, and at least for one of three
COMPOUND = 3.0
FOUR = 2.7
LISTED = 2.5
#: so far on either side of a cut words are weighed
WEIGHED = 6
#: letters so much dearer by themselves are torn from each other
TORN = 60


def grams(text: str) -> set[str]:
    """The pairs of characters in a text."""
    return set(map(str.__add__, text, text[1:]))


def shared(one: set[str], other: set[str]) -> float:
    """How much of the first stands in the second, 0 to 1."""
    return len(one & other) / len(one) if one else 0.0


_WHEN = pattern(r"(?:早上|清晨|凌晨|上午|中午|下午|傍晚|晚上|深夜|目前|近日|日前|昨天|昨日|昨晚|今天上午|去年|今年以来|截至|据|记者|当天|当日|事发|随后|其中|此外|同时)")
_TOLD = pattern(r"(?:说|称|显示|表示|看到|介绍|了解|悉|指出|认为|强调|[0-9０-９][年月日]|[之以]?后|时|中|告诉记者|获悉|发现)[，,:：]")
_NUMBERED = pattern(r"第?[一二三四五六七八九十0-9０-９]{1,3}(?:是|[、，．.：:])|[（(][一二三四五六七八九十0-9０-９]{1,3}[)）]|[①-⑳]")
#: a sentence begins so, a title seldom: 根据……, 从产量看，
_BEGUN = pattern("根据|由于|按照|虽然|如果|因为|尽管|当[^，]{3,}|从[^，]{2,12}[看说]，")
#: words that want another, save at the end of a longer one: 接受, 依据; none that names of things end in, 主席令, 午餐会
_WANTING = frozenset("受据按于给跟较更最很未须但若虽又再却那这每各既均曾刚")
CLAUSE = pattern(r"，|,(?![0-9]{3}(?![0-9]))")


def _bound(text: str) -> bool:
    """It begins with what belongs to the word before it: 的红枣, 。"""
    return text[0] in _BOUND and text[:2] not in _OPENING


def sentence_like(text: str) -> float:
    """How much a short line looks like a sentence cut off, not like a title: above 1.5 it does."""
    score = 0.0
    if _bound(text):
        score += 3.0
    if _NUMBERED.match(text):
        score -= 2.0
    commas = len(CLAUSE.findall(text))
    if commas and " " not in text and "\u3000" not in text:
        score += 0.5 + 0.6 * (commas > 1)
        score += 2.0 * (_TOLD.search(text) is not None)
    score += 2.0 * hangs(text) + 1.5 * (later(text) and text[0] not in "“‘")
    if text.count("“") > text.count("”") or sum(map(text.count, "（(")) > sum(map(text.count, "）)")):
        score += 1.0
    if "、" in text and len(text) < 14:
        score += 0.5
    score += 1.0 * (_BEGUN.match(text) is not None) + 2.0 * (text[-1] in _WANTING and not closes_with_word(text)) + 2.0 * ("；" in text or ";" in text)
    score += 1.0 * (_WHEN.match(text) is not None) + 1.0 * (text.count("、") > 2)
    return score + (0.0 if closes_with_word(text) else 0.7)


def joined(sets: Iterable[set[str]]) -> set[str]:
    """All that stands in any of them."""
    return set().union(*sets)


def begins(text: str) -> int:
    """How much the text looks like a paragraph's beginning: below 0 it goes on with something, 2 it is a story's first."""
    if _bound(text) or LAST.match(text) or TAIL.match(text):
        return -4
    quote = QUOTES.search(text)
    if quote and not quote.start() and text[1:2].isdecimal():
        quote = None  # ’９８春节
    if quote and quote.group() in "”’」』》）" and (quote.start() > 2 or quote.group() != "）"):
        return -4
    if _LEAD.match(text) and not _LATER.match(text):
        return 2
    return 1 if _FIRST.match(text) else 0


#: an article ends with it: （作者为……）, （新华社北京5月10日电）, （李文）
_ENDING = pattern(r"[（(](?:(?:作者|本报|新华社|据|记者|通讯员|完|未完待续)[^（）()。]*|[\u4e00-\u9fff]{2,4}(?:[\s\u3000、]+[\u4e00-\u9fff]{2,4})?)[)）]$")
#: so near its end
SIGNATURE = 40


def ends_signed(text: str) -> bool:
    """It ends as articles do, with who wrote it in brackets."""
    return text[-1] in ")）" and _ENDING.search(text, max(0, len(text) - SIGNATURE)) is not None


_DATED = pattern(r"[^，。]{0,24}?[今昨明前][天日晚晨]?[（(](?:[0-9０-９]{1,2}月)?[0-9０-９]{1,2}日?[）)]")


_SAID_ON = pattern(r"[“「][^”」。]{2,60}(?:[。！？…，][^”」]{0,40})?[”」](?:日前|近日|连日来|最近|前不久|[昨今前][天日晚]|[0-9０-９]{1,2}月[0-9０-９]{1,2}日|[0-9０-９]{1,2}日[，,上下晚]|走进|清晨|一大早)")


def said_on(text: str) -> bool:
    """A story begins with what somebody says, and the day: “今年枣真甜！”日前，在青山县……"""
    return text[0] in "“「" and _SAID_ON.match(text) is not None


def dated(text: str) -> bool:
    """It tells the day of its 今天 in brackets, as an opening does: 今天（11月8日）, 今（30）日."""
    return _DATED.match(text) is not None


def later(text: str) -> bool:
    """It begins as a paragraph in the middle of a story does: 此外, 目前, 据了解."""
    return _LATER.match(text) is not None


def is_couplet(text: str) -> bool:
    """A title in two parts of one length: 修渠引水到田头 种枣增收进万家."""
    parts = text.split()
    return len(parts) == 2 and len(parts[0]) == len(parts[1]) > 3


def hangs(text: str) -> bool:
    """It ends with a word that wants another: 的, 在, ，"""
    return text[-1] in _HANGING and text[-2:] not in WHOLE


#: so often the letters beside a cut are looked at where they stand together elsewhere; then the words are sought one by one
_LOOKS = 16


def crosses(left: str, right: str, page: str) -> int:
    """How often the word that a cut may have broken stands whole on the page: its length if it does, else 0."""
    return _crosses(left[-3:], right[:3], page)


@lru_cache(SEEN)
def _crosses(left: str, right: str, page: str) -> int:
    pair = left[-1] + right[0]
    at = page.find(pair)
    if at < 0:
        return 0
    found = 2
    second, third = left[-2:-1], left[-3:-2]
    after, last = right[1:2], right[2:3]
    for _ in range(_LOOKS):
        before = page[at - 1 : at] == second != ""
        behind = page[at + 2 : at + 3] == after != ""
        if (before and behind) or (before and page[at - 2 : at - 1] == third != "") or (behind and page[at + 3 : at + 4] == last != ""):
            return 4
        if before or behind:
            found = 3
        at = page.find(pair, at + 1)
        if at < 0:
            return found
    for size, words in ((4, ((2, 2), (3, 1), (1, 3))), (3, ((2, 1), (1, 2)))):
        for ahead, on in words:
            word = left[-ahead:] + right[:on]
            if len(word) == size and word in page:
                return size
    return found


def broken_word(left: str, right: str) -> float:
    """Whether a cut runs through a word of the language: 假日期|间 and 国家|统计局 do, 1 to 3 by its length and frequency, else 0."""
    return _broken_word(left[-_PART:], right[:_PART])


@lru_cache(SEEN)
def _broken_word(left: str, right: str) -> float:
    words = words_of_language()
    compound = _compound(left, right)
    if compound > 4:
        return COMPOUND
    for before, after in ((2, 2), (1, 3), (3, 1), (1, 2), (2, 1)):
        word = left[-before:] + right[:after]
        if len(word) == before + after and word in words:
            return FOUR if len(word) == 4 else LISTED
    if compound:
        return FOUR
    weight = words.get(left[-1:] + right[:1], 0.0)
    return 1.5 if weight >= 7.0 else 1.0 if weight >= 5.0 else 0.0


def _compound(left: str, right: str) -> int:
    """How long the compound is that a cut runs through, 0 where there is none."""
    known = compounds()
    if left[-1:] + right[:1] not in known:
        return 0
    ends = [left[-before:] for before in range(1, min(_PART, len(left)) + 1)]
    found = (end + right[:after] for end in ends for after in range(max(1, 4 - len(end)), min(_PART, len(right)) + 1))
    return max((len(word) for word in found if known.get(word)), default=0)


def torn_letters(left: str, right: str) -> int:
    """How much dearer the letters on both sides of a cut are by themselves than together, 0 where words end and begin: 航运业|务恢复.

    Of 3,800 titles over texts and titles two in a thousand are above 0, of cuts through words three in four.
    """
    return _torn_letters(left[-WEIGHED:], right[:WEIGHED])


@lru_cache(SEEN)
def _torn_letters(left: str, right: str) -> int:
    ends, on = HAN_END.search(left), HAN.match(right)
    if ends is None or on is None or not on.group():
        return 0
    costs = dictionary().costs
    return costs(ends.group())[-1] + costs(on.group())[-1] - costs(ends.group() + on.group())[-1]


def cuts_word(left: str, right: str) -> bool:
    """The cut between two lines runs through a word, neither being whole by itself: 出现强雨|雪和寒潮, no title over a paragraph."""
    weight = broken_word(left, right)
    opens = opens_with_word(right) and not LAST.match(right)
    return weight > 0 and (not closes_with_word(left)) + (not opens) + (weight >= LISTED) + (weight >= COMPOUND) >= 2


def tears_word(left: str, right: str) -> bool:
    """The cut between two lines runs through a word of which not both halves are whole: 收割机|械."""
    return broken_word(left, right) > 1.0 and not (opens_with_word(right) and closes_with_word(left))


def closes_with_word(text: str) -> bool:
    """A word of the language or no Chinese stands at its end, as it does at a title's."""
    words = words_of_language()
    return not ("\u4e00" <= text[-1] <= "\u9fff") or any(text[-size:] in words for size in (2, 3, 4))


def opens_with_word(text: str) -> bool:
    """A word of the language or no Chinese stands at its beginning, as it does at a sentence's."""
    words = words_of_language()
    return not ("\u4e00" <= text[1:2] <= "\u9fff") or any(text[:size] in words for size in (2, 3, 4))
