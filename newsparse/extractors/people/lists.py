"""Members of a list of people that their own letters do not tell: 梁从诫 in 李明、梁从诫（女）、王飞."""

from __future__ import annotations

import re

from ...gazetteer.names import brands
from ...patterns import pattern
from ...rules import Candidate
from . import bylines, han, rules, whole
from .taken import Taken, data

#: one member of a list
MEMBER = pattern("[\u4e00-\u9fff]{2,8}(?=[、（(])")
#: so many members of a list between two names are names too
UNSURE = 3
#: the last member before how many they are: 王飞、望钧|7位高徒
LAST = pattern("[\u4e00-\u9fff]{2,3}?(?=等?[0-9０-９]{1,3}余?[名位人])")
#: what ends no given name where a list goes on: 王飞等、
NO_GIVEN = han.PARTICLES | frozenset("等们族女男")


def listed(text: str, found: list[Candidate], taken: Taken) -> list[Candidate]:
    """Members of a list between two names: 梁从诫 in 李明、梁从诫（女）、王飞."""
    starts, ends = {c.start for c in found}, {c.end for c in found}
    more: list[Candidate] = []
    for candidate in found:
        members: list[tuple[int, int]] = []
        start = whole.following(text, candidate.end)
        while start not in starts and len(members) <= UNSURE:
            member = MEMBER.match(text, start) if start >= 0 else None
            if member is None or taken.any(start, member.end()) or member[0] in brands():
                break
            if not bylines.named(member[0]) and not (not members and _amid(text, candidate, member, starts, ends)):
                break
            members.append(member.span())
            start = whole.following(text, member.end())
        last = LAST.match(text, start) if start >= 0 and start not in starts and text[candidate.start - 1 : candidate.start] in whole.LISTS else None
        if last is not None and not taken.any(start, last.end()) and bylines.named(last[0]):
            members.append(last.span())
        if (start in starts or last is not None) and len(members) <= UNSURE:
            more += (Candidate("person", i, j, rules.LISTED, data(text[i:j])) for i, j in members)
    more += (Candidate("person", c.start, c.end + 1, rules.LISTED, data(text[c.start : c.end + 1])) for c in found if _cut_short(text, c, starts))
    for candidate in more:
        taken.add(candidate.start, candidate.end)
    return more


def _amid(text: str, before: Candidate, member: re.Match[str], starts: set[int], ends: set[int]) -> bool:
    """Whether two names on either side make a word with a surname a name: 王飞、刘文华、|常青|、高国华、李铮."""
    if not 2 <= len(member[0]) <= 3 or member[0][0] not in han.tables().surnames or member[0][-2:] in han.SUFFIXES or whole.preceding(text, before.start) not in ends:
        return False
    after = whole.following(text, member.end())
    return after in starts and any(whole.following(text, after + size) in starts for size in (2, 3, 4) if after + size in ends)


def _cut_short(text: str, candidate: Candidate, starts: set[int]) -> bool:
    """Whether the member of a list is one character longer than the name: 李怡|骝、王飞."""
    start, end = candidate.start, candidate.end
    if candidate.rule is not rules.HAN or text[end : end + 1] in NO_GIVEN or not "\u4e00" <= text[end : end + 1] <= "\u9fff":
        return False
    if text[start - 1 : start] != "、" or whole.following(text, end + 1) not in starts:
        return False
    name = text[start : end + 1]
    return bylines.named(name) or (len(name) == 4 and name[0] in han.tables().surnames and name[1] in han.tables().surnames)
