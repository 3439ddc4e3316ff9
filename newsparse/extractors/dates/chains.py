"""Chains of links, falling from the year to the clock, and the ranges made of them: 去年9月 | 至 | 今年3月."""

from __future__ import annotations

from collections.abc import Sequence

from ...chars import DASHES
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
    Piece,
    adjust_clock,
)  # fmt: skip
from ...named import NamedTuple, made
from ...numerals import exact
from ...patterns import pattern
from .alone import may_stand, row_head
from .atoms import RANGE
from .sets import MORE, again, more_days, year_before
from .tails import TAILS, bare_day, lunar_until, plan_end, tail

#: which level may follow which
_NEXT: dict[int, frozenset[int]] = {
    DECADE: frozenset(), ERA: frozenset((DECADE,)), YEAR: frozenset((PART, MONTH, WEEK, DAY)),
    PART: frozenset((DAYPART, CLOCK)),
    MONTH: frozenset((WEEK, DAY, FUZZ)), WEEK: frozenset((DAY,)), DAY: frozenset((DAY, DAYPART, CLOCK)),
    DAYPART: frozenset((DAYPART, CLOCK)),
}  # fmt: skip
#: forms that nothing follows
_CLOSED = {
    YEAR: frozenset(("range", "years_now", "bc", "school")), MONTH: frozenset(("range",)),
    DAY: frozenset(("range", "weekend")),
    WEEK: frozenset(("ten_days",)),
}  # fmt: skip
_LUNAR = pattern("农历|阴历|旧历|夏历")
_LUNAR_GAP = pattern("的?(?:农历|阴历|旧历|夏历)")
#: levels whose links stand alone without a look at what surrounds them
_SURE = frozenset((YEAR, PART, DAYPART))


_ABOUT_RANGE = pattern(rf"(?:起|多|许|左右|前后)[ 　]?(?:至|到|[{DASHES}]{{1,2}})[ 　]?")
#: what blurs a clock time behind its part of the day
_ABOUT = frozenset(("约", "大约", "近", "接近", "临近", "将近", "大概", "快", "快到"))
#: what tells no hours of a day
_OF_THE_DAY = pattern("[晚早]些时[候间]|全天(?![候然二2])")
_BRACKETS = frozenset("（(")
_DAY_WORDS = frozenset("晚早全")
_HALF_DAY = 12 * 3600
_MORNING = frozenset(("清晨", "早上", "上午", "中午"))
_WEEKLY: Piece = (WEEK, "every", "P1W", None)


class Chain(NamedTuple):
    """A chain read: its span, what its links say, and the index of the next unread link."""

    start: int
    end: int
    pieces: Pieces
    used: int
    #: the links where they stand, for what is more than one plain unit
    links: tuple[Atom, ...] = ()


def read_chain(text: str, atoms: Sequence[Atom], at: int, *, second: bool = False) -> Chain | None:
    """The longest falling chain that begins with the link at `at`; None where the link cannot stand alone."""
    first = atoms[at]
    start, end, level = first[0], first[1], first[2]
    if level in (LENGTH, VAGUE, MINUTE):
        return None
    used = at + 1
    each = year_before(text, first) if start > 1 and text[start - 1] in "逢年的" else None
    if each is None and level in _SURE and text[end : end + 1] not in TAILS and (used == len(atoms) or atoms[used][0] > end + 3):
        return made(Chain, (start, end, (first[2:],), used, (first,) if first[3] == "range" else ()))
    links = [first] if each is None else [each, first]
    start = links[0][0]
    if each is None and level == MONTH and first[3] in ("month", "lunar") and start > 1 and _LUNAR.fullmatch(text, start - 2, start):
        links[0] = (start, end, MONTH, "lunar", first[4], first[3] == "lunar" and first[5])
        start -= 2
    end, used = _extend(text, atoms, links, end, used)
    if not may_stand(text, start, end, links, second):
        return None
    return _closed(text, start, end, links, used, second)


def _extend(text: str, atoms: Sequence[Atom], links: list[Atom], end: int, used: int) -> tuple[int, int]:
    """Take all links that go on with the chain; returns its end and the next unread link."""
    lunar = links[0][3] == "lunar"
    size = len(atoms)
    while links[-1][2] != FUZZ:
        while used < size and atoms[used][0] < end:
            used += 1
        following = text[end : end + 1]
        link = None
        if used < size and atoms[used][0] <= end + 4:
            link = _next(text, links[-1], atoms[used], end)
        if link is not None:
            used += 1
            if lunar and link[2] == DAY and link[3] == "day":
                link = (*link[:3], "lunar", link[4], None)
        elif following in TAILS:
            link = tail(text, links, end, lunar)
        elif following in MORE and (days := more_days(text, links, end)):
            links[-1] = days
            end = days[1]
            continue
        if link is None:
            gloss = _gloss(text, atoms, links[-1][2], end, used) if following in _BRACKETS else None
            if gloss is None:
                break
            _settle(links, atoms[used : gloss[1]])
            end, used = gloss
            continue
        if link[2] == DAY and link[3] == "lunar" and links[-1][2] == MONTH and links[-1][3] == "month":
            links[-1] = (*links[-1][:3], "lunar", links[-1][4], False)
        lunar = lunar or link[3] == "lunar"
        links.append(link)
        end = link[1]
    return end, used


def _gloss(text: str, atoms: Sequence[Atom], level: int, end: int, used: int) -> tuple[int, int] | None:
    """今天（10月14日） 上午, 10月14日（星期二） 8时: where the day's gloss ends, if the time of day goes on behind it."""
    if level not in (DAY, DAYPART):
        return None
    at = end + 1
    while used < len(atoms) and atoms[used][0] == at and atoms[used][2] in (PART, MONTH, DAY) and atoms[used][1] > at:
        at, used = atoms[used][1], used + 1
    if at == end + 1 or text[at : at + 1] not in ("）", ")") or used >= len(atoms) or atoms[used][0] != at + 1:
        return None
    following = atoms[used][2]
    return (at + 1, used) if following == CLOCK or (following == DAYPART and level == DAY) else None


def _settle(links: list[Atom], gloss: Sequence[Atom]) -> None:
    """今日（27日）8时 told in the paper of the 28th: the day in the brackets is meant."""
    at = next((i for i, link in enumerate(links) if link[2] == DAY), -1)
    day = next((link for link in gloss if link[2] == DAY and link[3] == "day"), None)
    if day is None or at < 0 or links[at][3] not in ("now", "weekday") or [link[2] for link in links[:at]] not in ([], [WEEK]):
        return
    start, end = links[0][0], links[at][1]
    month = [(start, end - 1, *link[2:]) for link in gloss if link[2] == MONTH and link[3] == "month"]
    links[: at + 1] = [*month, (end - 1 if month else start, end, *day[2:])]


def _next(text: str, last: Atom, atom: Atom, end: int) -> Atom | None:
    """The next link if it goes on with the chain."""
    start, _, level, form = atom[:4]
    before = last[2]
    if level == LENGTH:
        return _months_of(text, last, atom, end)
    if before == YEAR and level == DAY and form == "now":  # 去年 今日, 去年的 今天
        return atom if last[3] == "now" and last[4] and not atom[4] and text[end:start] in ("", "的") else None
    if before == DAYPART == level:  # 昨晚 午夜, 今夜 凌晨
        return atom if start == end and last[4] == "晚上" and atom[4] in ("深夜", "凌晨") else None
    if not _follows(before, last[3], level, form):
        return None
    if start == end:
        return atom
    gap = text[end:start]
    if gap in (" ", "　"):
        return atom
    if level == CLOCK and before == DAYPART and gap in _ABOUT:  # 下午 约 5时
        return atom
    if gap == "的" and before in (YEAR, MONTH, WEEK, DAY) and level in (PART, MONTH, WEEK, DAYPART, DAY):
        return atom if before != YEAR or level in (PART, MONTH) else None
    if before == YEAR and level == MONTH and _LUNAR_GAP.fullmatch(gap):
        return (atom[0], atom[1], MONTH, "lunar", atom[4], False) if form == "month" else atom
    return None


def _follows(before: int, last_form: str, level: int, form: str) -> bool:
    """Whether a link of this level and form may follow one of that: 明年 初一, 14日 星期二, 每月 5日."""
    if level not in _NEXT.get(before, ()) or last_form in _CLOSED.get(before, ()):
        return False
    if before == YEAR:
        if level == DAY:
            return form == "lunar"
        return form == "nth" if level == WEEK else level != MONTH or form not in ("now", "told")
    if before == PART:
        return last_form == "holiday"
    if before == WEEK:
        return form in ("weekday", "weekend")
    if before == MONTH:
        return form in ("day", "range", "lunar", "fair") if level == DAY else form != "now"
    if before == DAY and level == DAY:
        return form == "weekday" and last_form in ("day", "now", "told")
    return True


def _months_of(text: str, last: Atom, atom: Atom, end: int) -> Atom | None:
    """今年 头三个月, 2021年 的最后4个月."""
    if last[2] != YEAR or last[3] in ("every", "range") or atom[3] != "figure":
        return None
    figure, to, more, half, unit = atom[4]
    value = exact(figure)
    gap = text[end : atom[0]].strip().removeprefix("的").strip()
    if unit != "月" or to or more or half or not isinstance(value, int) or not 1 <= value <= 12:
        return None
    if gap in ("前", "头"):
        return end, atom[1], PART, "months", 1, value
    if gap in ("最后", "最後", "后"):
        return end, atom[1], PART, "months", 13 - value, 12
    return None


def _closed(text: str, start: int, end: int, links: list[Atom], used: int, second: bool) -> Chain:
    """The finished chain: a day without its 日, the clock in its half of the day, the words behind a plan."""
    level, form = links[0][2], links[0][3]
    if level == MONTH and form == "month" and len(links) == 1 and not second:
        day = bare_day(text, end)
        if day is not None:
            links.append(day)
            end = day[1]
    for at, link in enumerate(links):
        if link[2] == CLOCK:
            part = next((link[4] for link in links if link[2] == DAYPART), "")
            if not at and link[3] == "colon" and (head := row_head(text, start)) < start:
                part = text[max(0, head - 2) : head]  # 下午2:30、|4:00
            value, other = adjust_clock(link[4], part), None if link[5] is None else adjust_clock(link[5], part)
            links[at] = (*link[:3], "clock" if other is None else "range", value, other)
    if level == PLAN and links[-1][2] == PLAN:
        end = plan_end(text, end)
    elif links[-1][2] == DAY and text[end : end + 1] in _DAY_WORDS and (whole := _OF_THE_DAY.match(text, end)):
        end = whole.end()
    kept = tuple(links) if len(links) > 1 or links[0][3] == "range" else ()
    return made(Chain, (start, end, tuple([link[2:] for link in links]), used, kept))


def _later(first: Pieces, last: Pieces) -> Pieces:
    """The second end of 下午2时至4时, in the half of the day of the first."""
    part = next((piece[2] for piece in first if piece[0] == DAYPART), "")
    clock, value = last[0], first[-1][2]
    if not part or clock[0] != CLOCK or first[-1][0] != CLOCK:
        return last
    late = adjust_clock(clock[2], part)
    if late <= value < late + _HALF_DAY and late < _HALF_DAY and part in _MORNING:  # 上午9时至5时
        late += _HALF_DAY
    return ((*clock[:2], late, clock[3]), *last[1:])


def _until(text: str, atoms: Sequence[Atom], chain: Chain) -> Chain:
    """每周一至周五上午9时 with its 至12时, as one clock link."""
    glue, last = RANGE.match(text, chain.end), chain.pieces[-1]
    if glue is None or last[0] != CLOCK or last[1] == "range" or chain.used >= len(atoms) or atoms[chain.used][0] < glue.end():
        return chain
    until = read_chain(text, atoms, chain.used, second=True)
    if until is None or until.start != glue.end() or until.pieces[-1][0] != CLOCK or until.pieces[-1][1] == "range":
        return chain
    clock = (CLOCK, "range", last[2], _later(chain.pieces, until.pieces)[-1][2])
    return chain._replace(end=until.end, pieces=(*chain.pieces[:-1], clock), used=until.used, links=())


def read_range(text: str, atoms: Sequence[Atom], first: Chain) -> Chain | None:
    """The second end of a range, right behind the first."""
    glue = RANGE.match(text, first.end) or _ABOUT_RANGE.match(text, first.end)  # 4月起至5月8日, 6点多至12点
    weekly = first.pieces[0][:3] == _WEEKLY[:3] and first.pieces[-1][1] == "weekday"
    every = first.pieces[0][1] == "every"
    if glue is None:
        return None
    at = first.used
    while at < len(atoms) and atoms[at][0] < glue.end():
        at += 1
    if first.pieces[-1][:2] == (DAY, "lunar") and (day := lunar_until(text, glue.end(), first.pieces[-1])):
        return Chain(glue.end(), day[1], (day[2:],), at)
    if at >= len(atoms) or atoms[at][0] != glue.end() or atoms[at][2] in (LENGTH, VAGUE, MINUTE):
        return None
    if weekly:  # 每周一至周五
        last_day = read_chain(text, atoms, at, second=True) if atoms[at][3] == "weekday" else None
        last_day = last_day and _until(text, atoms, last_day)
        return last_day._replace(pieces=(_WEEKLY, *last_day.pieces)) if last_day else None
    if every:  # 每年11月到第二年2月
        last_time = read_chain(text, atoms, at, second=True)
        pieces = again(first.pieces, _later(first.pieces, last_time.pieces)) if last_time else None
        return last_time._replace(pieces=pieces, links=()) if last_time and pieces else None
    level, last = atoms[at][2], first.pieces[-1][0]
    if level > last and not (last in (DAY, PART, MONTH) and level in (DAYPART, CLOCK, DAY)):
        return None
    last_chain = read_chain(text, atoms, at, second=True)
    if last_chain is not None and first.pieces[-1][1] == "weekday":  # 周一至周五上午9时至12时
        last_chain = _until(text, atoms, last_chain)
    return last_chain and last_chain._replace(pieces=_later(first.pieces, last_chain.pieces))
