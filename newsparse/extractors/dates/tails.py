"""What stands behind a link and is no word of its own: 底 of 2024年底, 晚 of 8日晚, 冬 of 1996年冬; and 以来, 前, 起 behind a chain."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ...chars import ARABIC, DASHES
from ...linking.moments import DAY, DAYPART, DECADE, ERA, FUZZ, MONTH, PART, PLAN, YEAR, Atom, Piece
from ...numerals import exact
from ...patterns import pattern

#: what may follow a link as no word of its own
TAILS = frozenset("整开收同新年底末尾仲深盛隆暮阳金寒严初春夏秋冬上下前后中早晚晨夜期伊学半 　廿一二三四五六七八九十0123456789０１２３４５６７８９的农阴旧夏历头最")
#: what may follow a whole chain and shape it
GOES_ON = frozenset("至到以来前后左上之或过起内许期间迄 　" + DASHES)
#: 初中, 初步, 初级, 初审 …: words that begin with 初; 年初中国 does not hold 初中
#: and 初春, 初冬, which are seasons
_NO_START = "(?!级|中(?![国央共美俄])|步|次|始|衷|高|试|稿|审|赛|创|心|婚|选|犯|见|评|出茅|[春夏秋冬])"
_SAME = pattern("同(?:一?时)?期")
_FUZZ = pattern(f"(底|末)|初{_NO_START}")
_FUZZ_YEAR = pattern(f"年?(?:(底|末|尾(?![款气声数矿砂随部巴]))|初{_NO_START})")
#: 去年一年, not 去年一年级
_WHOLE_YEAR = pattern("(?:一整?|整)年(?![级期度制多半比一])")
_FUZZ_LONG = pattern(
    """
    (?: (初期|初叶|初|早期|前期|伊始) | (中期|中叶|中后期) | (末期|末叶|末|后期|晚期)
      | (上半叶|前半叶|前半期) | (下半叶|后半叶|后半期) ) (?:阶段)?
    """,
    re.VERBOSE,
)
_FUZZ_PLAN = pattern("(初期?|期初|开局之年)|(中期|中后期)|(末期?|期末|收官之年)")
#: the first four years of “十四五”前四年
_YEARS_OF_PLAN = pattern("的?(前|头|后)([一二两三四1-4])年(?![一-龥]?[前后])")
_WORDS = ("START", "MID", "END", "FIRST", "SECOND")
_PLAN_TAIL = pattern("(?:(?:规划|计划)?(?:建设|实施)?(?:期间|时期)|这5年|这五年)?")
#: 春节, 春运, 冬至, 秋收 … are words of their own; 1956年冬至1957年春 is a range
_SEASON = pattern(
    "[初仲深盛隆早暮晚阳金寒严]?([春夏秋冬])[天季]?(?!节|至(?![0-9０-９一二〇零今明次翌来去])|分|季|奥|运|令营|训|耕|播|收|种|粮|春|秋|夏|冬|晚|装|游|菜|茶|管|灌|麦|储|捕|泳|汛|普|瓜|娃)"
)
_LUNAR_DAY = pattern(
    """
    (?: (初[一二三四五六七八九十] | 廿[一二三四五六七八九]? | 二十[一二三四五六七八九]? | 三十 | 十[一二三四五六七八九]?
      | [一二三四五六七八九](?![一-龥])) [日夜]? (?![年月万亿个名])      # 十八, not 十八个
      | 初([1-9]|10) )
    """,
    re.VERBOSE,
)
#: 晚报, 早餐, 夜市 … are words of their own; 晚会见, 晚报道 are none
_PART = pattern("晚(?!报(?![道告到名警])|会(?![见晤谈商同])|[宴辈年期稻饭餐些于])|早(?![已就报稻饭餐班在些])|晨(?![报练跑会])|夜(?![市景校读班空])")
_PARTS = {"晚": "晚上", "早": "早上", "晨": "清晨", "夜": "晚上"}
_FIGURE = f"{ARABIC}一二三四五六七八九十"
#: the day of 10月22, its 日 left out
_BARE_DAY = pattern(rf"[ 　]?([{_FIGURE}]{{1,3}})(?![{_FIGURE}.．%％:：月年个名人家天亿万时点])")
_TO_NOW = pattern("(?:至今|到现在|到目前|到如今|迄今)(?:为止)?")
_BOUND = pattern(
    r"""
      (?P<since> 以来 | 来(?=[，,。；、的]) )
    | (?P<about> 前后 | 左右 | 上下 )
    | 或? (?P<before> 以前 | 之前                              # 前往, 前夕, 前三天 are none
        | 前(?! [往来去后夕期几些台线方景途程所排提沿身辈者锋任列] | [一二两三四五六七八九十\d]+[个年季天名位] ) )
    | 或? (?P<after> 以后 | 之后 | 过后 | 后(?! [续来期面者方勤备果台代世人天年半卫排置] | [一二两三四五六七八九十\d]+[个年季天名位] ) )
    | (?P<from> 起(?! [来到草飞步诉码点义床源伏火身用家因跑降爆航重价初居] ) )
    | (?P<within> 期间 | 之内 | 以内 | 内(?! [部容外在地蒙陆心河需涵幕科阁政] ) )
    | (?P<near> 许(?!多) )
    """,
    re.VERBOSE,
)


def tail(text: str, links: Sequence[Atom], end: int, lunar: bool) -> Atom | None:
    """The link that stands right behind the last one as no word of its own."""
    level, form = links[-1][2], links[-1][3]
    if level == MONTH and form in ("month", "lunar", "now"):
        return _after_month(text, end, lunar)
    if level == YEAR and form in ("year", "short", "now", "told"):
        return _after_year(text, end)
    if level in (ERA, DECADE, PLAN):
        if level == PLAN and (years := _YEARS_OF_PLAN.match(text, end)):
            return end, years.end(), FUZZ, "years", years[1] == "后", exact(years[2])
        found = (_FUZZ_PLAN if level == PLAN else _FUZZ_LONG).match(text, end)
        return (end, found.end(), FUZZ, "fuzz", _WORDS[(found.lastindex or 1) - 1], None) if found else None
    if level == DAY and form in ("day", "now", "told", "weekday", "lunar"):
        part = _PART.match(text, end)
        return (end, part.end(), DAYPART, "part", _PARTS[part[0]], None) if part else None
    if level == PART and form in ("quarter", "quarters", "half") and (found := _FUZZ.match(text, end)):
        return end, found.end(), FUZZ, "fuzz", "END" if found[1] else "START", None
    if level == PART and form == "season" and text.startswith("学期", end):
        return end, end + 2, FUZZ, "term", "", None
    return None


def _after_month(text: str, end: int, lunar: bool) -> Atom | None:
    """腊月 十八, 九月 廿二, 6月 底, 上月 同期."""
    if not lunar and (same := _SAME.match(text, end)):
        return end, same.end(), PART, "same_period", None, None
    if lunar or text.startswith(("初", "廿"), end):
        day = _LUNAR_DAY.match(text, end)
        if day:
            number = exact((day[1] or day[2]).lstrip("初").replace("廿", "二十"))
            return end, day.end(), DAY, "lunar", number, None
        if lunar:
            return None
    found = _FUZZ.match(text, end)
    return (end, found.end(), FUZZ, "fuzz", "END" if found[1] else "START", None) if found else None


def _after_year(text: str, end: int) -> Atom | None:
    """去年 同期, 2024年 底, 1996年 冬."""
    if same := _SAME.match(text, end):
        return end, same.end(), PART, "same_period", None, None
    if text.startswith("新春", end):  # the weeks about the New Year of the lunar calendar
        return end, end + 2, PART, "holiday", "春节", False
    if whole := _WHOLE_YEAR.match(text, end):
        return end, whole.end(), PART, "whole", 0, None
    found = _FUZZ_YEAR.match(text, end)
    if found:
        return end, found.end(), PART, "fuzz", "END" if found[1] else "START", None
    season = _SEASON.match(text, end)
    return (end, season.end(), PART, "season", "春夏秋冬".index(season[1]), None) if season else None


def bare_day(text: str, end: int) -> Atom | None:
    """The day of 10月22出生, whose 日 is left out."""
    bare = _BARE_DAY.match(text, end)
    value = exact(bare[1]) if bare else None
    if bare is None or not isinstance(value, int) or not 1 <= value <= 31:
        return None
    after = text[bare.end() : bare.end() + 1]
    return (end, bare.end(), DAY, "day", value, 0) if not after or after in "出，,。到至的" else None


def lunar_until(text: str, end: int, first: Piece) -> Atom | None:
    """The second end of 正月十三至十六, as so many days after the first."""
    day = _LUNAR_DAY.match(text, end) if first[1] == "lunar" else None
    value = exact((day[1] or day[2]).lstrip("初").replace("廿", "二十")) if day else None
    if day is None or not isinstance(value, int) or value <= first[2]:
        return None
    return end, day.end(), DAY, "days_on", value - first[2], None


def plan_end(text: str, end: int) -> int:
    """Where “十四五” 规划期间 ends."""
    found = _PLAN_TAIL.match(text, end)
    return found.end() if found else end


def to_now(text: str, end: int) -> int:
    """Where 至今, 到现在 right behind a chain ends; 0 where it does not stand there."""
    found = _TO_NOW.match(text, end)
    return found.end() if found else 0


def bound(text: str, end: int) -> tuple[str, int]:
    """The word behind a chain that opens or blurs it, and where it ends."""
    found = _BOUND.match(text, end)
    return (found.lastgroup or "", found.end()) if found else ("", end)
