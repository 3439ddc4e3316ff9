"""The pattern of a figure's unit of time, 个半小时 of 2个半小时, and the figure read with it."""

from __future__ import annotations

import re
from collections.abc import Callable

from ...chars import ARABIC, DASHES
from ...linking.moments import Atom
from ...named import Slotted
from ...numerals import Exact, exact
from ...patterns import pattern

#: the characters of a figure that may count units of time
FIGURE = rf"{ARABIC}零〇○一二两兩三四五六七八九十百千廿卅"
UNIT = pattern(
    rf"""
    [ 　]?
    (?:(?:至|到|[{DASHES}]{{1,2}}|或)[ 　]?(?P<to>[{FIGURE}]{{1,9}}(?:[.．][{ARABIC}]{{1,4}})?)[ 　]?)?   # 3至5年, 1—9月
    (?P<more>[多余来几]{{0,2}})                                     # 十几年, 20余天
    (?P<ge>个|個)?
    (?P<half>半|多)?                                                # 2个半小时, 一个多月
    [ 　]?
    (?P<unit>年代|年度|年级|周年|周岁|年|月份|月|日元(?![宵旦])|日|号线|号楼|号院|号|號|小时|小時|时|時|钟头|点钟|点|點|分钟|分鐘|分之|分|秒钟|秒
      |天|周|週|星期|礼拜|世纪|世紀|季度|季|工作日|交易日|昼夜|学年|学期|财年|夜|载)
    """,
    re.VERBOSE,
)


class Figure(Slotted):
    """A figure with its unit as it stands: `to` is the second figure of a range, `more` 多 or 余, `half` 半 or 多."""

    text: str
    start: int
    end: int
    figure: str
    value: Exact | None
    to: str
    more: str
    ge: bool
    half: str
    unit: str

    @property
    def last(self) -> int | None:
        """The second figure of a range where it is whole."""
        last = exact(self.to)
        return last if isinstance(last, int) else None

    @property
    def is_plain(self) -> bool:
        """No 个, 多, 半 between figure and unit: 3月, not 3个月."""
        return not (self.more or self.ge or self.half)

    @property
    def before(self) -> str:
        """The character before the figure."""
        return self.text[self.start - 1 : self.start]

    def after(self, *words: str) -> bool:
        """Whether one of the words follows."""
        return self.text.startswith(words, self.end)


#: the links that a figure stands for; none where it is no date
Read = Callable[[Figure], tuple[Atom, ...]]
NONE: tuple[Atom, ...] = ()
