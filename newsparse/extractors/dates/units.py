"""The pattern of a figure's unit of time, 个半小时 of 2个半小时, and what the readers of figures share."""

from __future__ import annotations

import re
from collections.abc import Callable

from ...chars import ARABIC, DASHES
from ...linking.moments import Atom
from ...numerals import Exact

#: the characters of a figure that may count units of time
FIGURE = rf"{ARABIC}零〇○一二两兩三四五六七八九十百千廿卅"
UNIT = re.compile(
    rf"""
    (?P<space>[ 　])?
    (?:(?:至|到|[{DASHES}]{{1,2}}|或)[ 　]?(?P<to>[{FIGURE}]{{1,9}}(?:[.．][{ARABIC}]{{1,4}})?)[ 　]?)?   # 3至5年, 1—9月
    (?P<more>[多余来几]{{0,2}})
    (?P<ge>个|個)?
    (?P<half>半|多)?
    [ 　]?
    (?P<unit>年代|年度|年级|周年|周岁|年|月份|月|日元|日|号线|号楼|号院|号|號|小时|小時|时|時|钟头|点钟|点|點|分钟|分鐘|分之|分|秒钟|秒
      |天|周|週|星期|礼拜|世纪|世紀|季度|季|工作日|交易日|昼夜|学年|学期|财年|夜)
    """,
    re.VERBOSE,
)

Found = list[Atom]
Unit = re.Match[str]
#: (text, start, figure, its value, the unit's match, links so far) → where the link ends, 0 for none
Read = Callable[[str, int, str, "Exact | None", Unit, Found], int]
