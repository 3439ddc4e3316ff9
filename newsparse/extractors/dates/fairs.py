"""Market days by their figure, as one link: 逢五 → XXXX-XX-X5, 逢一、四、七 → all three, 每逢农历初五 → XXXX-XX-05."""

from __future__ import annotations

from ...chars import ARABIC
from ...linking.moments import DAY, Atom
from ...numerals import exact
from ...patterns import pattern
from .holidays import SHY_HOLIDAYS

_DAY = rf"初[一二三四五六七八九十]|廿[一二三四五六七八九]?|二?十[一二三四五六七八九]|二十|三十|[一二三四五六七八九十]|[{ARABIC}]{{1,2}}"
_EACH = pattern(rf"(?:{_DAY})[日号號]?(?![{ARABIC}])")
_GLUE = pattern("(?:[、和及或与]|的?日?、?)?逢|[、和及或与]")
#: 重逢, 恰逢, 生逢 …: no market falls due there
_NOT_BEFORE = frozenset("重相恰适正喜欣巧遭躬时幸际又偶再初难久邂路生今")
#: what a market day does, or how its clause ends
_MARKET = pattern(
    "[赶趁圩墟]|集(?![中体会合团])|开[市集圩墟街]|[为是][集圩墟市街赶]|交易|成市|(?:上午|早上|清晨|下午)[赶开]|的(?:日子|那天|集|圩)"
)
#: 逢五逢十周年, 逢十进一: years and sums
_OTHER = pattern("的?(?:周?年|整|大庆|进|退|倍|折|个|人|名|次|元|岁|级|[月天点时刻分秒周季件家种亿万千百])|[%％.]")
_LUNAR = ("农历", "阴历", "旧历", "夏历")


def fairs(text: str) -> list[Atom]:
    """All market days of a text that holds 逢."""
    found: list[Atom] = []
    reach = 0
    at = text.find("逢")
    while at >= 0:
        if at >= reach and not (at and text[at - 1] in _NOT_BEFORE):
            fair = _fair(text, at)
            if fair is not None:
                found.append(fair)
                reach = fair[1]
        at = text.find("逢", at + 1)
    return found


def _fair(text: str, at: int) -> Atom | None:
    """The link that begins with the 逢 at `at`, with its 每 and 农历."""
    start = at
    for words in (("每",), _LUNAR):
        if text.endswith(words, 0, start):
            start -= len(words[0])
    end = at + 1
    lunar = text.startswith(_LUNAR, end)
    first = end + 2 if lunar else end
    days, end, joined = _days(text, first)
    if not days or text[first:end] in SHY_HOLIDAYS or _OTHER.match(text, end):
        return None
    if not (joined or lunar or text[end - 1] in "日号號" or _MARKET.match(text, end)):
        return None
    return start, end, DAY, "fair", ",".join(f"XXXX-XX-{day}" for day in days), None


def _days(text: str, at: int) -> tuple[list[str], int, bool]:
    """The days in the order told, X5 for all that end in five; where they end, and whether a mark or word joins them."""
    days: list[str] = []
    end = at
    joined = False
    each = _EACH.match(text, at)
    while each is not None:
        value = _value(each[0].rstrip("日号號"))
        if value is None:
            break
        days.append(value)
        joined = joined or each.start() > end
        end = each.end()
        glue = _GLUE.match(text, end)
        each = _EACH.match(text, glue.end() if glue else end)
    return days, end, joined


def _value(printed: str) -> str | None:
    day = exact(printed.removeprefix("初").replace("廿", "二十"))
    if not isinstance(day, int) or not 1 <= day <= 31:
        return None
    return f"{day:02d}" if day > 10 or printed[0] == "初" else f"X{day % 10}"
