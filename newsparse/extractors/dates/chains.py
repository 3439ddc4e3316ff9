"""Chains of links, falling from the year to the clock, and the ranges and open stretches made of them: 去年9月 | 至 | 今年3月."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from ...chars import ARABIC, DASHES
from ...linking.expressions import Pieces
from ...linking.moments import (
    CLOCK,
    DAY,
    DAYPART,
    DECADE,
    ERA,
    FUZZ,
    LENGTH,
    MINUTE,
    MONTH,
    PART,
    PLAN,
    VAGUE,
    WEEK,
    YEAR,
    Atom,
    adjust_clock,
)  # fmt: skip
from ...numerals import exact
from .atoms import RANGE

#: which level may follow which
_NEXT = {
    ERA: {DECADE}, DECADE: set(), YEAR: {PART, MONTH}, PART: {DAYPART, CLOCK}, PLAN: set(), MONTH: {WEEK, DAY, FUZZ}, WEEK: {DAY},
    DAY: {DAYPART, CLOCK}, DAYPART: {CLOCK}, CLOCK: set(), FUZZ: set(),
}  # fmt: skip
_TO_NOW = re.compile("(?:至今|到现在|到目前|到如今|迄今)(?:为止)?")
_FUZZ_YEAR = re.compile("年?(?:(底|末)|(初)(?!级|中(?![国央共美俄])|步|次|始|衷|高|试|稿|审|赛|创|心|婚|选|犯|见|评|出茅))")
_FUZZ_MONTH = re.compile("(?:(底|末)|(初)(?!级|中(?![国央共美俄])|步|次|始|衷|高|试|稿|审|赛|创|心|婚|选|犯|见|评))")
_FUZZ_LONG = re.compile(
    "(?:(初期|初叶|初|早期|前期|伊始)|(中期|中叶|中后期)|(末期|末叶|末|后期|晚期)|(上半叶|前半叶|前半期)|(下半叶|后半叶|后半期))(?:阶段)?"
)
_WORDS = ("START", "MID", "END", "FIRST", "SECOND")
_PLAN_TAIL = re.compile("(?:规划|计划|这5年|这五年)?(?:建设|实施)?(?:期间|时期)?")
_SEASON = re.compile("([春夏秋冬])(?:天|季)?(?!节|至|分|季|奥|运|令营|训|耕|播|收|种|粮|秋|夏|冬|晚|装|游|菜|茶|管|灌|麦|储|捕|泳)(?:学期)?|(?<=季)学期")
_LUNAR_DAY = re.compile("(初[一二三四五六七八九十]|廿[一二三四五六七八九]?|二十[一二三四五六七八九]?|三十|十[一二三四五六七八九]?|[一二三四五六七八九](?![一-龥]))(?:日|夜)?(?![年月万亿个名])|初([1-9]|10)")
_TAIL_PART = re.compile("晚(?![报会宴辈年期稻饭餐些于])|早(?![已就报稻饭餐班在些])|晨(?![报练跑会])|夜(?![市景校读班空])")
_TAIL_PARTS = {"晚": "晚上", "早": "早上", "晨": "清晨", "夜": "晚上"}
_BARE_DAY = re.compile(rf"[ 　]?([{ARABIC}一二三四五六七八九十]{{1,3}})(?![{ARABIC}一二三四五六七八九十.．%％:：月年个名人家天亿万时点])")
_BOUND = re.compile(
    r"(?P<since>以来|来(?=[，,。；、的]))|(?P<about>前后|左右|上下)|(?:或)?(?P<before>以前|之前|前(?![往来去后夕期几些台线方景途程所排提沿身辈者锋任列]|[一二两三四五六七八九十\d]+[个年季天名位]))"
    r"|(?:或)?(?P<after>以后|之后|过后|后(?![续来期面者方勤备果台代世人天年半卫排勤置]))|(?P<from>起(?![来到草飞步诉码点义床源伏火身用家因跑降爆航重价初居]))"
    r"|(?P<within>期间|之内|以内|内(?![部容外在地蒙陆心河需涵幕科阁政]))|(?P<near>许)"
)
_OF = re.compile("的?[ 　]?")
_LUNAR = re.compile("(?:农历|阴历|旧历|夏历)$")
#: levels whose links stand alone without a look at what surrounds them
_SURE = frozenset((YEAR, PART, DAYPART))
#: what may follow a chain as no word of its own
_TAILS = frozenset("同年底末初春夏秋冬上下前后中早晚晨夜期伊学半 　廿一二三四五六七八九十0123456789０１２３４５６７８９的农阴旧夏历头最")
#: what may follow a whole chain and shape it
GOES_ON = frozenset("至到以来前后左上之或过起内许期间迄 　" + DASHES)
_LUNAR_GAP = re.compile("(?:的)?(?:农历|阴历|旧历|夏历)")


class Chain(NamedTuple):
    """A chain read: its span, what its links say, and the index of the next unread link."""

    start: int
    end: int
    pieces: Pieces
    used: int


def read_chain(text: str, atoms: Sequence[Atom], at: int, *, second: bool = False) -> Chain | None:
    """The longest falling chain that begins with the link at `at`; None where the link cannot stand alone."""
    first = atoms[at]
    start, end, level = first[0], first[1], first[2]
    if level in (LENGTH, VAGUE, MINUTE):
        return None
    used = at + 1
    if level in _SURE and text[end : end + 1] not in _TAILS and (used == len(atoms) or atoms[used][0] > end + 3):
        return Chain(start, end, (first[2:],), used)
    links = [first]
    lunar = level == MONTH and (first[3] == "lunar" or (start > 0 and text[start - 1] == "历" and bool(_LUNAR.search(text, max(0, start - 2), start))))
    if lunar and first[3] == "month":
        links[0] = (start, end, MONTH, "lunar", first[4], False)
        start -= 2
    while True:
        link = None
        while used < len(atoms) and atoms[used][0] < end:
            used += 1
        if used < len(atoms) and atoms[used][0] <= end + 4:
            link = _next(text, links[-1], atoms[used], end, lunar)
        if link is not None:
            used += 1
            if link[2] == MONTH and link[3] == "lunar":
                lunar = True
            if lunar and link[2] == DAY and link[3] == "day":
                link = (*link[:3], "lunar", link[4], None)
        elif text[end : end + 1] in _TAILS:
            link = _tail(text, links, end, lunar)
        if link is None:
            break
        if link[2] == DAY and link[3] == "lunar" and not lunar:
            lunar = True
            if links[-1][2] == MONTH and links[-1][3] == "month":
                links[-1] = (*links[-1][:3], "lunar", links[-1][4], False)
        links.append(link)
        end = link[1]
        if link[2] == FUZZ:
            break
    return _checked(text, start, end, links, used, second)


def _next(text: str, last: Atom, atom: Atom, end: int, lunar: bool) -> Atom | None:
    """The next link if it goes on with the chain."""
    start, _, level, form = atom[:4]
    before, last_form = last[2], last[3]
    if level == LENGTH:
        return _months_of(text, last, atom, end)
    if level not in _NEXT.get(before, ()) and not (
        (before == YEAR and level == DAY and form == "lunar")
        or (before == DAY and level == DAY and form == "weekday" and last_form in ("day", "now", "told"))
        or (before == YEAR and level in (WEEK, DAY) and form in ("nth",))
        or (before == MONTH and level == DAY)
    ):
        return None
    if before == PART and last_form != "holiday":
        return None
    if before == WEEK and (last_form == "ten_days" or form not in ("weekday", "weekend")):
        return None
    if before == MONTH and last_form == "range":
        return None
    if before == MONTH and level == DAY and form not in ("day", "range", "lunar"):
        return None
    if before == YEAR and last_form in ("range", "years_now", "bc", "school"):
        return None
    if before == DAY and last_form in ("range", "weekend"):
        return None
    if form in ("now", "told") and level in (YEAR, MONTH, WEEK) and before != YEAR:
        return None
    if start == end:
        return atom
    gap = text[end:start]
    if gap in (" ", "　"):
        return atom
    if gap == "的" and before in (YEAR, MONTH, WEEK, DAY) and level in (PART, MONTH, WEEK, DAYPART):
        return atom if before != YEAR or level in (PART, MONTH) else None
    if before == YEAR and level == MONTH and _LUNAR_GAP.fullmatch(gap):
        return (atom[0], atom[1], MONTH, "lunar", atom[4], False) if form == "month" else atom
    return None


def _months_of(text: str, last: Atom, atom: Atom, end: int) -> Atom | None:
    """今年 头三个月, 2021年 的最后4个月."""
    if last[2] != YEAR or last[3] in ("every", "range") or atom[3] != "figure":
        return None
    figure, to, more, half, unit = atom[4]
    value = exact(figure)
    gap = text[end : atom[0]]
    if unit != "月" or to or more or half or not isinstance(value, int) or not 1 <= value <= 12:
        return None
    if gap.removeprefix("的").strip() in ("前", "头"):
        return (end, atom[1], PART, "months", 1, value)
    if gap.removeprefix(" ").removeprefix("的").strip() in ("最后", "最後", "后"):
        return (end, atom[1], PART, "months", 13 - value, 12)
    return None


def _tail(text: str, links: Sequence[Atom], end: int, lunar: bool) -> Atom | None:
    """What is no word of its own: 初 of 月初, 晚 of 8日晚, 十八 of 腊月十八, 冬 of 1996年冬."""
    _, _, level, form, _value, _ = links[-1]
    if level == MONTH and form in ("month", "lunar", "now"):
        if lunar or text.startswith(("初", "廿"), end):
            day = _LUNAR_DAY.match(text, end)
            if day:
                number = exact((day[1] or day[2]).lstrip("初").replace("廿", "二十"))
                return (end, day.end(), DAY, "lunar", number, None)
            if lunar:
                return None
        found = _FUZZ_MONTH.match(text, end)
        if found:
            return (end, found.end(), FUZZ, "fuzz", "END" if found[1] else "START", None)
    elif level == YEAR and form in ("year", "short", "now", "told"):
        if text.startswith("同期", end):
            return (end, end + 2, PART, "same_period", None, None)
        found = _FUZZ_YEAR.match(text, end)
        if found:
            return (end, found.end(), PART, "fuzz", "END" if found[1] else "START", None)
        season = _SEASON.match(text, end)
        if season and season[1]:
            return (end, season.end(), PART, "season", "春夏秋冬".index(season[1]), None)
    elif level in (ERA, DECADE):
        found = _FUZZ_LONG.match(text, end)
        if found:
            return (end, found.end(), FUZZ, "fuzz", _WORDS[(found.lastindex or 1) - 1], None)
    elif level == PLAN:
        found = re.compile("(末期?)|(初期?|开局之年)|(中期)").match(text, end)
        if found:
            return (end, found.end(), FUZZ, "fuzz", "END" if found[1] else "START" if found[2] else "MID", None)
    elif level == DAY and form in ("day", "now", "told", "weekday", "lunar"):
        found = _TAIL_PART.match(text, end)
        if found:
            return (end, found.end(), DAYPART, "part", _TAIL_PARTS[found[0]], None)
    elif level == PART and form == "season" and text.startswith("学期", end):
        return (end, end + 2, FUZZ, "term", "", None)
    return None


def _checked(text: str, start: int, end: int, links: list[Atom], used: int, second: bool) -> Chain | None:
    """Drop what cannot stand: 8点 without a day, 3号 without a month; the clock takes its half of the day."""
    level, form = links[0][2], links[0][3]
    if level == FUZZ or (level == WEEK and form == "nth"):
        return None
    if level == CLOCK and form in ("shy", "colon", "shy_range") and not second and not _clock_cue(text, start, end, form):
        return None
    if level == DAY and form == "day" and links[0][5] == 1 and not second:
        return None
    if level == DAY and form == "day" and len(links) == 1 and text[start:end] == "一日" and not _is_first(text, start, end):
        return None
    if level == DAY and form == "lunar" and not second and not _lunar_cue(text, start, end, links):
        return None
    if level == MONTH and form == "month" and end == links[0][1] and not second:
        bare = _BARE_DAY.match(text, end)
        value = exact(bare[1]) if bare else None
        if bare and isinstance(value, int) and 1 <= value <= 31 and (not text[bare.end() : bare.end() + 1] or text[bare.end()] in "出，,。到至的"):
            links.append((end, bare.end(), DAY, "day", value, 0))
            end = bare.end()
    part = next((link[4] for link in links if link[2] == DAYPART), "")
    for at, link in enumerate(links):
        if link[2] == CLOCK:
            value, other = link[4], link[5]
            if part:
                value = adjust_clock(value, part)
                other = None if other is None else adjust_clock(other, part)
            name = "range" if other is not None else "clock"
            links[at] = (*link[:3], name, value, other)
    if level == PLAN:
        tail = _PLAN_TAIL.match(text, end)
        if tail and links[-1][2] == PLAN:
            end = tail.end()
    return Chain(start, end, tuple([link[2:] for link in links]), used)


def _is_first(text: str, start: int, end: int) -> bool:
    """警方一日逮捕 is a date; 一日三餐, 如一日, and 一日 at the head of a tale are none."""
    before, after = text[start - 1 : start], text[end : end + 1]
    return after in ("电", "讯", "至", "到") or ("一" <= before <= "龥" and before not in "如某这那每同有过第" and after not in ("三", "游", "之", "千", "内", "，"))


def _clock_cue(text: str, start: int, end: int, form: str) -> bool:
    """8点, 12:20 stand alone only as the end of a range or after a word that wants a time."""
    before = text[start - 1 : start] if start else ""
    if form == "colon":
        alone = before in ("", "\n", "。") and text[end : end + 1] in ("，", ",")
        return alone or (before in ("至", "到", "于", "从") and "∶" not in text[start:end]) or bool(RANGE.match(text, end) and text[end : end + 1] not in ("",) and text[end + 1 : end + 2].isdecimal())
    if form == "shy_range":
        return text.startswith(("开", "，", "。", "、", "期间", "之间", "的"), end) and before not in ("第", "")
    return (before in ("从", "到") and text[start : start + 1] != "一") or text.startswith(("许", "左右", "多钟", "开始", "之前", "以后", "以前"), end)


def _lunar_cue(text: str, start: int, end: int, links: Sequence[Atom]) -> bool:
    """初一, 初三 alone are classes of a school too."""
    return (not text.startswith(("年级", "学", "班", "（", "(", "语", "数", "英", "女", "男", "新", "的学"), end) and not (
        start and text[start - 1] in "从读上升到至"
    )) or len(links) > 1


def read_range(text: str, atoms: Sequence[Atom], first: Chain) -> Chain | None:
    """The second end of a range, right behind the first."""
    glue = RANGE.match(text, first.end)
    if glue is None:
        return None
    at = first.used
    while at < len(atoms) and atoms[at][0] < glue.end():
        at += 1
    if at >= len(atoms) or atoms[at][0] != glue.end() or atoms[at][2] in (LENGTH, VAGUE, MINUTE):
        return None
    level, last = atoms[at][2], first.pieces[-1][0]
    if first.pieces[0][1] == "every":
        return None
    if level > last and not (last in (DAY, PART, MONTH) and level in (DAYPART, CLOCK, DAY)):
        return None
    return read_chain(text, atoms, at, second=True)


def to_now(text: str, end: int) -> int:
    """Where 至今, 到现在 right behind a chain ends; 0 where it does not stand there."""
    found = _TO_NOW.match(text, end)
    return found.end() if found else 0


def bound(text: str, end: int) -> tuple[str, int]:
    """The word behind a chain that opens or blurs it, and where it ends."""
    found = _BOUND.match(text, end)
    return (found.lastgroup or "", found.end()) if found else ("", end)
