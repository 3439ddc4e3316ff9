"""The dates that stand inside another: both ends of 10月1日至8日, the month of 去年10月底, year and day of 今年的大年初一."""

from __future__ import annotations

from collections.abc import Sequence

from ...chars import DASHES
from ...linking.expressions import Inner
from ...linking.moments import CLOCK, DAY, DAYPART, DECADE, FUZZ, MONTH, PART, YEAR, Atom
from ...patterns import pattern
from .chains import Chain

#: words that narrow what stands before them and are no date themselves
_NARROWING = frozenset(("fuzz", "term", "same_period"))
#: words that name the calendar of the date behind them
CALENDARS = ("农历", "阴历", "旧历", "夏历", "公元")
_GLUE = pattern(rf"[ 　]?(?:至|到|或|[{DASHES}]{{1,2}})[ 　]?")


def chain_parts(text: str, chain: Chain, second: bool = False) -> list[Inner]:
    """The units of a chain that is more than a day, month or year of the calendar, and the ends of its figures' range."""
    links = chain.links
    found: list[Inner] = []
    if text.startswith(CALENDARS, chain.start) and chain.pieces[0][1] != "bc":  # 农历 正月初四, 公元 330年
        found.append(Inner(chain.start + 2, chain.end, "unit", chain.pieces, second))
    figures = _figures(text, links[-1], chain, second) if links else ()
    cuts = [at for at in range(1, len(links)) if _is_cut(text, links[at - 1], links[at])]
    begin = 0
    for cut in (*cuts, len(links)) if cuts else ():
        start, end = links[begin][0], links[cut - 1][1]
        narrowing = cut - begin == 1 and _narrows(text, links[begin])
        if not narrowing and text[start:end] != "每逢" and not (figures and cut == len(links)):
            found.append(Inner(start + (text[start] == "的"), end, "unit", chain.pieces[:cut], second))
        begin = cut
    return [*found, *figures]


def range_parts(text: str, first: Chain, last: Chain) -> tuple[Inner, ...]:
    """Both ends of a range, each with what stands inside it."""
    return (
        Inner(first.start, first.end, "from", first.pieces, False), *chain_parts(text, first),
        Inner(last.start, last.end, "to", last.pieces, True), *chain_parts(text, last, second=True),
    )  # fmt: skip


def _narrows(text: str, link: Atom) -> bool:
    """底 of 2024年底, not 年底; 晚 of 晚6时, not 晚上."""
    start, end, level, form = link[:4]
    return (form in _NARROWING and text[start] != "年") or (level == DAYPART and end - start == 1)


def _is_cut(text: str, before: Atom, after: Atom) -> bool:
    """Whether two links are units of their own: 去年 | 全年, 同年 | 9月, 每天 | 上午, 1995年 | 的1月, 上午 | 约8时; 去年9月, 8日晚 are one."""
    if after[0] == after[1] or after[3] in ("weekdays", "days"):
        return False
    level, form = after[2], after[3]
    return (
        level in (PART, FUZZ, DECADE) or (level == CLOCK and text[before[1] : after[0]].strip() != "") or (level == CLOCK and before[2] == DAYPART and before[1] - before[0] == 1) or (form == "range" and level in (MONTH, DAY)) or before[3] in ("told", "every")
        or text[before[1]] == "的"
    )  # fmt: skip


def _figures(text: str, link: Atom, chain: Chain, second: bool) -> Sequence[Inner]:
    """Both ends of 1至9月, 1983—2024年; 七八月 has none."""
    start, end, level, form = link[:4]
    if form != "range" or level not in (YEAR, MONTH, DAY, CLOCK):
        return ()
    glue = _GLUE.search(text, start, end)
    first, last = glue.span() if glue else _marks(text, start, end)
    if not start < first < last < end:
        return ()
    head = chain.pieces
    return Inner(start, first, "from", head, second, 0), Inner(last, end, "to", head, second, 1)


def _marks(text: str, start: int, end: int) -> tuple[int, int]:
    """Where the first figure of 5、6、7日 or 20及21日 ends and the last begins."""
    marks = [at for at in range(start, end) if text[at] in "、和及"]
    return (marks[0], marks[-1] + 1) if marks else (-1, -1)
