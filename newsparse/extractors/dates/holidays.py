"""Holidays, solar terms and days named by their figures: 春节, 国庆中秋双节, 霜降节气, “3·15”."""

from __future__ import annotations

import re

from ...chars import ARABIC
from ...linking.almanac import SOLAR_TERMS
from ...linking.expressions import Pieces
from ...linking.moments import DAYPART, PART
from ...patterns import pattern

_HOLIDAYS = {
    "元旦": "元旦", "新年": "新年", "情人节": "情人节", "情人節": "情人节", "女生节": "女生节", "妇女节": "妇女节", "三八节": "三八节",
    "国际妇女节": "妇女节", "三八妇女节": "妇女节", "植树节": "植树节", "消费者权益日": "消费者权益日", "消費者權益日": "消费者权益日",
    "三一五": "三一五", "愚人节": "愚人节", "愚人節": "愚人节", "世界读书日": "读书日", "世界地球日": "地球日", "劳动节": "劳动节",
    "国际劳动节": "劳动节", "五一劳动节": "五一", "五一国际劳动节": "五一", "青年节": "青年节", "五四青年节": "五四",
    "护士节": "护士节", "国际护士节": "护士节", "儿童节": "儿童节", "国际儿童节": "儿童节", "六一儿童节": "六一",
    "六一国际儿童节": "六一", "世界环境日": "环境日", "国际禁毒日": "禁毒日", "建党节": "建党节", "建军节": "建军节", "八一建军节": "八一", "七一建党节": "七一",
    "教师节": "教师节", "烈士纪念日": "烈士纪念日", "国庆": "国庆", "国庆节": "国庆", "國慶": "国庆", "国庆中秋": "国庆", "中秋国庆": "国庆", "万圣节": "万圣节", "记者节": "记者节",
    "光棍节": "光棍节", "双十一": "双十一", "双11": "双十一", "双十二": "双十二", "世界艾滋病日": "艾滋病日", "国家宪法日": "宪法日",
    "国家公祭日": "国家公祭日", "平安夜": "平安夜", "圣诞": "圣诞", "圣诞节": "圣诞", "聖誕": "圣诞", "聖誕節": "圣诞",
    "全民国家安全教育日": "国家安全教育日", "世界粮食日": "世界粮食日", "世界水日": "世界水日", "世界无烟日": "无烟日",
    "国际博物馆日": "博物馆日", "中国航天日": "航天日", "全国生态日": "生态日", "国家扶贫日": "扶贫日",
    "春节": "春节", "春節": "春节", "大年初一": "春节", "年初一": "春节", "农历新年": "春节", "元宵": "元宵", "元宵节": "元宵", "龙抬头": "龙抬头",
    "端午": "端午", "端午节": "端午", "端午節": "端午", "七夕": "七夕", "七夕节": "七夕", "中元节": "中元", "中秋": "中秋", "中秋节": "中秋", "中秋節": "中秋",
    "重阳": "重阳", "重阳节": "重阳", "腊八": "腊八", "三月三": "上巳", "二月二": "龙抬头", "五月五": "端午", "七月七": "七夕", "九月九": "重阳", "八月十五": "中秋", "腊八节": "腊八", "小年": "小年", "除夕": "除夕",
    "年三十": "除夕", "大年三十": "除夕", "年夜": "除夕", "母亲节": "母亲节", "父亲节": "父亲节", "感恩节": "感恩节", "全国助残日": "助残日",
    "寒食节": "寒食", "清明节": "清明", "元旦节": "元旦",
}  # fmt: skip
#: names of days that are also figures or words: only with a quotation mark, a holiday word or a year beside them
SHY_HOLIDAYS = {"五一": "五一", "六一": "六一", "七一": "七一", "八一": "八一", "十一": "十一", "三八": "三八", "五四": "五四"}
#: days named by their figures: only with quotation marks, 纪念日, 前夕 or the like beside them
SHY_DAYS = {"九一八": "九一八", "七七": "七七", "一二九": "一二九"} | {
    figures.replace("·", mark): name
    for figures, name in {
        "3·8": "三八", "3·12": "植树节", "3·15": "三一五", "4·15": "国家安全教育日", "5·1": "五一", "5·4": "五四", "6·1": "六一",
        "6·5": "环境日", "6·26": "禁毒日", "7·1": "七一", "7·7": "七七", "8·1": "八一", "9·18": "九一八", "10·1": "国庆", "11·9": "消防日",
        "12·4": "宪法日", "12·9": "一二九", "12·13": "国家公祭日",
    }.items()
    for mark in "·•．."
}  # fmt: skip
#: solar terms that are also weather, names or plain words
SHY_TERMS = {"雨水", "大雪", "小雪", "大寒", "小寒", "大暑", "小暑", "白露", "寒露", "谷雨", "小满", "处暑", "霜降"}
#: the two holidays that fall together, with what is said of both
_PAIRS = ("国庆中秋", "中秋国庆", "国庆、中秋", "中秋、国庆")
_PAIR_TAILS = ("双节", "两节", "假期", "长假", "小长假", "双节假期", "双节长假", "两节假期")
_HOLIDAY_TAIL = pattern(
    """
      (?:国际)?(?:劳动节|儿童节|妇女节|青年节|建军节) | (?:国际)?消费者权益日 | 国家宪法日 | (?:事变|抗战)?纪念日 | 节(?!目|约|水|能)
    """,
    re.VERBOSE,
)
#: “五四”运动, “五一”劳动奖章, “八一”南昌起义: names that begin with the day
_NAME_AFTER = pattern(
    """
      运动(?!会) | 新文化 | 事[变件] | 惨案 | 精神 | 劳动奖 | 青年奖 | 奖[章状] | 勋章 | 南昌起义 | 起义 | 讲话 | 广场 | 大[桥街道] | [路街](?!上)
      | [小中]学 | 学校 | 农场 | 电影 | 制片厂 | 队 | 军旗 | 军徽 | 红旗 | 文学 | 一代 | 水库 | 体育 | 跳伞
    """,
    re.VERBOSE,
)
#: “3·15”, “九一八” are the day itself only before one of these
_DAY_AFTER = pattern(
    "$|[\n，。、；！？,;!?]|纪念|事变纪念日|前夕|当天|当日|期间|之际|到来|来临|前后|这一?天|国际|国家|消费|世界|全[国民]|宣传|主题|系列|活动"
)
_YEAR_BEFORE = pattern(rf"(?:[{ARABIC}〇零一二三四五六七八九今去明]年|[今明昨]天)$")
_FREE = pattern("(?:小?长假|假期|黄金周)")
#: 喜迎七一, 庆八一; 迎十一运会, 庆七一百年 are none
_FEAST_BEFORE = ("喜迎", "欢庆", "喜庆", "欢度", "庆祝", "共庆", "迎接", "迎", "庆", "纪念", "献礼")
_FIGURE_AFTER = tuple("百千万运五届周")
_AFTER_TERM = ("节气", "时节", "当天", "过后", "这天", "前后", "至", "期间")


def holiday_words() -> dict[str, Pieces]:
    """Every holiday, solar term and named day, alone and with the free days about it."""
    words: dict[str, Pieces] = {}
    for word, name in (_HOLIDAYS | SHY_HOLIDAYS).items():
        words[word] = ((PART, "holiday", name, False),)
        for tail in ("假期", "长假", "小长假", "黄金周", "节假期"):
            words[word + tail] = ((PART, "holiday", name, True),)
    words |= {word: ((PART, "holiday", name, False),) for word, name in SHY_DAYS.items()}
    for term in SOLAR_TERMS:
        words[term] = ((PART, "holiday", term, False),)
        words[term + "节气"] = ((PART, "holiday", term, False),)
    words |= dict.fromkeys(("除夕夜", "大年夜"), ((PART, "holiday", "除夕", False), (DAYPART, "part", "晚上", None)))
    for pair in _PAIRS:
        free = ((PART, "holiday", "国庆", True),)
        words |= dict.fromkeys((pair + tail for tail in _PAIR_TAILS), free)
    words["清明"] = ((PART, "holiday", "清明", False),)
    words["清明假期"] = words["清明小长假"] = ((PART, "holiday", "清明", True),)
    words |= {word + "节": ((PART, "holiday", name, False),) for word, name in SHY_HOLIDAYS.items() if word not in ("三八",)}
    words |= {"年" + word: entry for word, entry in words.items() if word[0] == "中"}
    return words


def whole_holiday(text: str, start: int, end: int, word: str, pieces: Pieces) -> tuple[int, int, Pieces]:
    """六一 → “六一”国际儿童节, 五一 → “五一”假期: with its marks, its full name, and the free days named with it."""
    if word not in SHY_HOLIDAYS and word not in SHY_DAYS:
        quoted = text[start - 2 : start - 1] == "年" and _is_quoted(text, start, end)  # 去年“双十一”
        return start - quoted, end + quoted, pieces
    if text[start - 1 : start] in ("“", '"', "「", "『", "‘") and text[end : end + 1] in ("”", '"', "」", "』", "’"):
        start, end = start - 1, end + 1
    tail = _HOLIDAY_TAIL.match(text, end)
    end = tail.end() if tail else end
    free = _FREE.match(text, end)
    return (start, free.end(), ((*pieces[0][:3], True),)) if free else (start, end, pieces)


def is_holiday(text: str, start: int, end: int, word: str) -> bool:
    """五一 and 大雪 only with something beside them that makes them days."""
    if word in SHY_DAYS:
        return _is_day(text, start, end, word)
    if word in SHY_HOLIDAYS:
        after = text[end : end + 3]
        if after[:1] in tuple("月个名人点时号日年层届位"):
            return False
        return (
            (_is_quoted(text, start, end) and not _NAME_AFTER.match(text, end + 1))
            or after.startswith(("前夕", "当天", "期间", "纪念日", "假", "长假", "小长假", "节", "黄金周", "劳动节", "国际"))
            or bool(_YEAR_BEFORE.search(text, max(0, start - 3), start))
            or (text.endswith(_FEAST_BEFORE, 0, start) and not _NAME_AFTER.match(text, end) and not after.startswith(_FIGURE_AFTER))
            or ((start == 0 or text[start - 1] == "\n") and text[end : end + 1] in ("", "\n"))
        )
    if word in SHY_TERMS:
        return text.startswith(_AFTER_TERM, end) or text.endswith(("今天", "今日", "节气", "年"), 0, start)
    if word in ("新年", "新年假期"):
        return text.startswith(("第一", "当天", "假期", "来临", "到来", "前夕", "期间", "伊始", "之际", "前后", "第"), end) or text.endswith(
            ("年", "明天", "今天", "昨天", "昨日", "今日"), 0, start
        )
    return True


def _is_quoted(text: str, start: int, end: int) -> bool:
    return start > 0 and end < len(text) and text[start - 1] in "“\"‘「『" and text[end] in "”\"’」』"


def _is_day(text: str, start: int, end: int, word: str) -> bool:
    """“九一八”, “3·15”, 九一八纪念日; 九一八事变, 七七级 and 3·15 of a score are none."""
    if _is_quoted(text, start, end):
        return bool(_DAY_AFTER.match(text, end + 1))
    if word[0].isdecimal() and start and text[start - 1].isdecimal():
        return False
    return text.startswith(("纪念日", "事变纪念日", "抗战纪念日", "前夕", "当天", "国际消费者权益日", "国家宪法日"), end)
