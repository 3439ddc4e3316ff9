"""What looks like a name and is told for something else: 马克思主义, 孙家湾、王庄等11个乡, 金尚路、吕岭路, 岳飞庙, 奥凯空调."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from ...gazetteer.names import brands
from ...gazetteer.nouns import words as nouns
from ...patterns import pattern
from ...rules import Candidate, Rule
from . import foreign, han, predicates, rules
from .partial import FOLLOWING, STOPS, occurrences

#: a term that holds a name and speaks of no person: 马克思主义, 马克思列宁主义
FIXED = ("主义", "列宁主义")
#: a state in short with its side or forces: 马方 of Malta, 乌军 of Ukraine, 吉方愿
STATE = pattern("[黎美俄英法德日韩朝越印巴以伊叙土乌埃沙意加澳新马泰菲缅老柬蒙哈吉塔阿毛洪斯塞古智秘多萨汤瓦斐][方军][愿将已在同与可对]?")
#: what stands second in it
SIDES = frozenset("方军")
#: after the last names of a list of divisions: 孙家湾、王庄等11个乡
DIVISIONS = pattern(
    "(?:、[\u4e00-\u9fff]{2,5}){0,8}(?:等?[0-9０-９一二三四五六七八九十几]{1,3}余?多?个?(?:乡|镇|村|区|县|旗|市|嘎查|苏木|街道|社区|自然村|行政村)"
    "|等(?:多|各|两|三|四|五)?(?:地|国|省|市|县|城市|县市|省份|国家|地区|乡镇|景点)(?!委|政府|人大|政协|党委|[级直]?(?:老|主要|有关|相关|[四五几]大?班子)?(?:领导|部门|单位|机关)))"
)
#: what is named after a person
BODY = pattern("艺术馆|纪念[馆堂碑园塔亭]|美术馆|文学馆|图书馆|博物馆|体育馆|体育场|球场|书画院|故居|故里|陵园|墓园|基金会|工作室|事务所|律师事务所|中学|小学|学校|学院|幼儿园|医院|诊所|公园|艺术团|剧团|屯(?![田粮兵住垦积集])")
#: with which it begins
BODIES = frozenset("球艺纪美文图博体书故陵墓基工事律中小学幼医诊公剧屯")
#: of which it begins
BEFORE_NUMBER = frozenset("、等0123456789０１２３４５６７８９一二三四五六七八九十几")
#: a country in the chair of a league, no chairman: 主席|国老挝
CHAIR = "主席国"
#: what ends the names of shrines and graves, and of roads, where another stands in the same list
SHRINE, ROAD = frozenset("庙祠墓"), frozenset("路街巷")
ROADS_BEFORE, ROADS_AFTER = pattern("[路街巷道]、$"), pattern("[、和与及至到][\u4e00-\u9fff]{1,6}?[路街巷道]")
#: a name that stands, its rule and its weight
Kept = tuple[int, int, Rule, float]
#: a name so sure that it is one wherever it stands in the article, and that who is told by its surname alone is its bearer
SURE = 2.0
#: a name so sure that one a letter longer may be it and what its bearer does
TOLD = 1.0
#: before the day or year since when somebody does something: 莫伊|自1978年
SINCE = "自"
#: a surname that is a verb too
SERVES = "任"
#: words of one letter of which a predicate begins
DOES = han.PARTICLES | FOLLOWING
#: before what somebody does: 以谭彦|来制衡
COMES = frozenset("来去")
#: words of statistics behind a week: 周|环比
RATES = ("环比", "同比")
#: what is made under a name or trades under it
MADE = pattern("[（(][0-9]{4,6}(?:[.．]?(?:SZ|SH|HK|BJ))?[）)]|牌|空调|冰箱|彩电|电视机|洗衣机|手机|汽车|轿车|跑车|越野车|卡车|电器|电脑|打印机|轮胎|啤酒|奶粉|咖啡|香水|手表|相机|飞机|客机|发动机|集团|公司|股份")


def no_person(text: str, start: int, end: int) -> bool:
    """Whether the name at `[start, end)` is told for something else."""
    last = text[end - 1]
    return (
        text.startswith(FIXED, end) or text[start:end] in brands() or (text[start + 1 : start + 2] in SIDES and _state(text, start, end))
        or (text[end : end + 1] in BEFORE_NUMBER and DIVISIONS.match(text, end) is not None)
        or (text[end : end + 1] in BODIES and BODY.match(text, end) is not None) or text.startswith(CHAIR, start - 2) or last in SHRINE or (last in ROAD and _among_roads(text, start, end)) or text.endswith(RATES, start, end)
    )  # fmt: skip


def placed(places: Iterable[Candidate], start: int, end: int) -> bool:
    """Whether a place stands in `[start, end)`."""
    return any(place.start < end and start < place.end for place in places)


def serving(text: str, places: Iterable[Candidate], start: int, end: int) -> bool:
    """Whether the surname is a verb before a place: 任|吉安|知府."""
    return text[start] == SERVES and any(place.start == start + 1 and place.end >= end for place in places)


def _state(text: str, start: int, end: int) -> bool:
    return STATE.fullmatch(text, start, end) is not None and not titled(text, start)


def _among_roads(text: str, start: int, end: int) -> bool:
    return ROADS_AFTER.match(text, end) is not None or ROADS_BEFORE.search(text, max(0, start - 2), start) is not None


def titled(text: str, start: int) -> bool:
    """Whether a title stands right before `start`."""
    titles = han.tables().titles
    return text[start - 2 : start] in titles or text[start - 3 : start] in titles


def without_predicates(text: str, kept: list[Kept]) -> list[Kept]:
    """The names without those that are the surname alone of one who is named elsewhere, and what he does: 崔|会, 崔|准备 beside 崔建林."""
    sure = {text[start:end] for start, end, rule, total in kept if rule is rules.HAN and total > SURE}
    bearers = {name[0] for name in sure if len(name) == 3}
    if not bearers:
        return kept
    return [each for each in kept if not (each[2] is rules.HAN and text[each[0]] in bearers and text[each[0] : each[1]] not in sure and _does(text, each[0], each[1]))]


def shortened(text: str, kept: list[Kept]) -> list[Kept]:
    """The names without a last letter that begins what a bearer does who is told without it elsewhere: 谭彦|迎出门 beside 谭彦."""
    long = {text[start : end - 1] for start, end, rule, _ in kept if rule is rules.HAN and end - start == 3}
    after: dict[str, set[str]] = {}
    for start, end, _, total in kept:
        if end - start == 2 and total > TOLD and text[start:end] in long:
            after.setdefault(text[start:end], set()).add(text[end : end + 1])
    if not after:
        return kept
    often = Counter(text[start:end] for start, end, _, _ in kept)
    found = []
    for each in kept:
        start, end, rule, total = each
        name = text[start:end]
        if rule is rules.HAN and end - start == 3 and name[:2] in after and after[name[:2]] != {name[2]} and often[name] == 1 and _acts(text, end):
            each = (start, end - 1, rule, total)
        found.append(each)
    return found


def _acts(text: str, end: int) -> bool:
    """Whether the last letter before `end` begins a predicate or is a word of grammar."""
    if text[end - 1] in COMES and nouns().class_at(text, end, min(len(text), end + 2)) == ("V", 2):
        return True
    return text[end - 1] in DOES or (text[end - 1] == SINCE and text[end : end + 1].isdigit()) or predicates.begins(text[end - 1 : end + 3])


def _does(text: str, start: int, end: int) -> bool:
    """Whether the name begins a sentence and all but its surname is a word of grammar or a verb."""
    if start and text[start - 1] not in STOPS:
        return False
    given = text[start + 1 : end]
    return given in DOES if len(given) == 1 else nouns().class_at(text, start + 1, end) == ("V", 2)


def firms(text: str, names: list[tuple[int, int]]) -> set[str]:
    """Those of the foreign names that are told for a firm or its goods somewhere, and for a person nowhere: 奥凯空调; not 总裁韦伯."""
    told = sorted({text[start:end] for start, end in names})
    made = {name for name, at in occurrences(text, told) if MADE.match(text, at + len(name))}
    return made - {text[start:end] for start, end in names if made and (titled(text, start) or (start > 0 and text[start - 1] in foreign.DOTS))}
