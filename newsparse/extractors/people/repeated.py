"""Names that their letters do not tell, by what is told of their bearers: 爱宝的妈妈 … 爱宝哭了, 副总经理敦明也告诉记者.

A name told so is one wherever else it stands in the article.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache

from ...gazetteer.names import brands, listed, table, words
from ...gazetteer.titles import titles
from ...patterns import pattern
from ...rules import Candidate
from . import han, predicates
from .partial import FOLLOWING, LEADING, STOPS, occurrences

#: what only somebody has or does: 爱宝|的妈妈, 爱宝|哭了
PERSONAL = pattern(
    "的(?:伯伯|妈妈|爸爸|爷爷|奶奶|外公|外婆|姥姥|姥爷|父亲|母亲|父母|妻子|丈夫|老伴|女儿|儿子|哥哥|姐姐|弟弟|妹妹|叔叔|舅舅|姑姑|阿姨|邻居|同学|同事|遗体|尸体|骨灰|生日|病情|手机号|眼泪|眼睛)"
    "|说[，：:,“]|哭[着了]|笑[着了道]|告诉(?:记者|他|她|我|民警|大家)|坦言|回忆[说道，]|感慨|哽咽|长大了|结婚了|出生了|去世了|离婚了|怀孕了|病了|点了?点头|摇了?摇头|从小|今年[0-9]{1,2}岁"
)
#: in so many places a name stands at least, and in so many of them as names do
TIMES, FITTING = 3, 2
#: the least share of these where the name is a word too
SHARE = 0.6
#: the most weight of a word that is a name too, and the least of its first letter as a surname
SELDOM, SURNAME = 7.0, -3.2
#: what ends words for beasts, peoples, forces and men of old: 王爷, 苏军, 白鸽
NO_NAME = frozenset("军兵国朝卫侯王爷孙儿郎子姓语鸽鹭雀犊马猴虎狮虫鱼")
#: the least weights of the two letters of a given name
FIRST, SECOND = 0.0, 1.0
#: the least weight of the first letter of a name of rare letters
SELDOM_FIRST = -2.0
#: what a holder of an office does behind his name
SPEAKS = pattern("告诉(?:记者|本报)|介绍(?:说|[，：:“])|说[，：:“]|表示[，：:“]|坦言|透露|指出[，：:“]|强调[，：:“]|认为[，：:“]|率领")
#: between the name and that
ALSO = ("也", "还", "则", "随后", "昨天", "今天")


def find(text: str, places: Iterable[Candidate]) -> Iterator[str]:
    """Such names, each once, of a text that has these places."""
    seen: dict[str, set[int]] = {}
    for told in PERSONAL.finditer(text):
        end = told.start()
        start = end - 2
        if start >= 0 and _apart(text, start) and likely(text[start:end]):
            seen.setdefault(text[start:end], set()).add(start)
    for name, told_at in seen.items():
        stands = [at for _, at in occurrences(text, [name])]
        if len(stands) >= TIMES and _somebody(text, name, stands, told_at) and not any(place.start <= stands[0] < place.end for place in places):
            yield name


def _somebody(text: str, name: str, stands: list[int], told: set[int]) -> bool:
    """Whether the name stands as names do: in no word, mostly where somebody acts."""
    known = words()
    if any(text[a:b] in known for at in stands for a, b in ((at - 1, at + 1), (at + 1, at + 3), (at, at + 3), (at - 1, at + 2))):
        return False
    fitting = sum(_apart(text, at) and _follows(text, at + len(name)) for at in stands)
    if name in known:
        return len(told) >= FITTING and fitting >= SHARE * len(stands)
    return fitting >= FITTING


def _apart(text: str, at: int) -> bool:
    """Whether a name may begin at `at`."""
    return not at or text[at - 1] in STOPS or text[at - 1] in LEADING


def _follows(text: str, end: int) -> bool:
    """Whether what stands behind a name begins at `end`."""
    return text[end : end + 1] in STOPS or text[end : end + 1] in FOLLOWING or text[end : end + 1] == "的" or predicates.begins(text[end : end + 4])


@lru_cache(1 << 12)
def likely(name: str) -> bool:
    """Whether two letters may be a name: a given name's that make no word, or a surname's and a given name's that make a seldom one."""
    if name in titles() or name in brands() or not ("\u4e00" <= name[0] <= "\u9fff" and "\u4e00" <= name[1] <= "\u9fff") or name[1] in han.PARTICLES:
        return False
    weight = words().get(name)
    if weight is not None:
        return weight <= SELDOM and name[1] not in NO_NAME and table("surnames").get(name[0], han.RARE) > SURNAME and listed("given_single").get(name[1], han.RARE) > 0.0
    second = listed("given_second")
    return max(listed("given_first").get(name[0], han.RARE), second.get(name[0], han.RARE)) > FIRST and second.get(name[1], han.RARE) > SECOND


def speakers(text: str) -> Iterator[tuple[int, int]]:
    """Names of rare letters between an office and what its holder says: 副总经理|敦明|也告诉记者."""
    known, t = titles(), han.tables()
    for told in SPEAKS.finditer(text):
        end = told.start()
        end -= next((len(word) for word in ALSO if text.endswith(word, 0, end)), 0)
        for start in (end - 2, end - 3):
            name = text[max(0, start) : end]
            if _office(known, text, start) and _rare(t, name) and not any(name[:n] in known or name[-n:] in known for n in (2, 3)):
                yield start, end
                break


def _office(known: dict[str, str], text: str, at: int) -> bool:
    """Whether an office ends at `at`, no longer one goes on there: 司令|员."""
    return at > 1 and any(known.get(text[max(0, at - n) : at]) == "office" for n in (2, 3)) and not any(text[max(0, at - n) : at + 1] in known for n in (1, 2, 3))


def _rare(t: han.Tables, name: str) -> bool:
    """Whether the letters are those of names, and make no word."""
    if len(name) < 2 or not all("\u4e00" <= char <= "\u9fff" for char in name) or name[-1] in han.PARTICLES or name[0] in han.PARTICLES or any(name[k : k + n] in t.words for n in (2, 3) for k in range(len(name) - n + 1)):
        return False
    return t.single.get(name[-1], han.RARE) > 0.0 and (name[0] in t.surnames or t.first.get(name[0], han.RARE) > SELDOM_FIRST)
