"""Reports of football and basketball, where names in transliteration are mostly players': 多伦特|右路传中; and teams, which are none: 对阵|伯利尔."""

from __future__ import annotations

from collections.abc import Iterable

from ...patterns import pattern
from .partial import occurrences
from .predicates import ACTS

#: what is told of games, and without one of which none is
GAME = ("禁区", "破门", "传中", "射门", "点球", "扳平", "任意球", "角球", "门将", "头球", "助攻", "进球", "篮板", "上篮", "盖帽", "罚球", "抢断", "三分球", "暂停", "首发", "半场", "补时", "客场", "主场")
BALL, MATCH = "球", "赛"
#: what is told of games of one against one, and how many of them tell of such
DUEL = ("女单", "男单", "女双", "男双", "单打", "双打", "种子", "晋级", "公开赛", "锦标赛", "半决赛", "决赛", "四强", "八强", "破发", "夺冠")
FEW = 4
#: one of which such a report tells
CUPS = ("决赛", "公开赛", "锦标赛")
#: so many of them tell of one
MANY = 5
#: when somebody plays
MINUTE = ("分钟", "分钟后", "分钟时")
#: behind the name of a team, and before it
TEAM = pattern("队|[主客]场|俱乐部|球员|主帅|主教练|门将")
AGAINST = ("对阵", "迎战", "挑战", "做客", "作客", "客战", "战平", "力克", "击败", "战胜", "不敌", "负于", "淘汰")


def told(text: str) -> bool:
    """Whether a text reports a game."""
    return BALL in text and MATCH in text and sum(word in text for word in GAME) >= MANY


def single(text: str) -> bool:
    """Whether a text reports games of one against one, in which who is beaten is no team."""
    return MATCH in text and any(word in text for word in CUPS) and sum(word in text for word in DUEL) >= FEW


def plays(text: str, start: int, end: int) -> bool:
    """Whether the minute before `start` or the move behind `end` tells a player: 分钟后|多伦特, 多伦特|右路."""
    return text[end : end + 2] in ACTS or text.endswith(MINUTE, max(0, start - 3), start)


def teams(text: str, names: Iterable[str]) -> set[str]:
    """Those of the names that are told for teams somewhere in a report of a game."""
    return {name for name, at in occurrences(text, sorted(set(names))) if TEAM.match(text, at + len(name)) or text.endswith(AGAINST, max(0, at - 2), at)}
