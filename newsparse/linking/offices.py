"""What stands right beside a name: 赛罕区科技局|局长|刘文, 王宇|教授, 刘文(赛罕区科技局局长)."""

from __future__ import annotations

from functools import cache

from ..gazetteer import ready
from ..gazetteer.names import table
from ..gazetteer.names import words as words_of_language
from ..gazetteer.titles import titles
from ..named import NamedTuple
from ..patterns import pattern
from .bodies import Places, body_before, joined_to_word
from .outlets import outlet_before

#: before a title, part of it: 副局长, 常务副县长
PREFIX = pattern("(?:[一二三四]级|常务副|执行副|第一副|第[二三]副|副|总|代理|代|名誉|荣誉|首席|执行|常务|第一|原|前|候任|资深|高级|特级|主任|助理)$")
#: of these the role says nothing
SILENT = pattern("^(?:[一二三四]级|原|前|时任|现任|资深|候任)")
#: words with such an end that do not
NO_KIND = frozenset((
    "大家", "国家", "人家", "厂家", "皇家", "独家", "商家", "老家", "娘家", "全家", "一家", "自家", "世家", "增长", "成长", "特长", "擅长", "联手", "携手", "分手", "双手", "右手", "左手", "加工", "施工", "打工", "手工",
    "开工", "竣工", "发生", "产生", "民生", "一生", "人生", "出生", "诞生", "卫生", "陌生", "新生", "别人", "个人", "家人", "亲人", "本人", "有人", "令人", "惊人", "感人", "动人", "喜人", "客人", "行人", "众人", "敌人", "机器人",
    "男人", "女人", "主人", "情人", "人民", "国民", "便民", "全民", "协商", "招商", "电商", "经商", "卫星", "五星", "账户", "门户", "动员", "人员", "全员"
))
#: the last character of words that say what a person is
KIND = frozenset("长员师家手者工户民生士星商匠人兵官")
#: the same of words that no table has, where a mark, 的 or a place stands before: ，|陶艺师|, 岁的|采茶女|
AGENT = frozenset("师工匠手员农户商倌主")
AGENT_LONG = frozenset("民女娘老士")
#: a surname at least so sure begins a name that ends so
NAMED = 0.3
#: in no such word: 一人, 本人, 有人
NO_AGENT = pattern("[的了在是有着这那该本各每某何其与和及或0-9０-９一两几多些]")

#: between two offices, of what sort the second is: 理事|、天文科普|专家
SORT = pattern("、[\u4e00-\u9fff]{2,6}$")
#: what may stand between a title and a name
BLANKS = frozenset(" \u3000”")
#: the same where the title is of the press: 责任编辑：|李铮
COLONS = frozenset("：:")
EDITORS = frozenset(["编辑", "主编", "总编", "总编辑", "监制", "主笔", "审核", "主持人", "导演", "编剧", "主播"])
#: what of the body an office is of, in brackets between it and the name: 警司（媒体联络）|李铮
ASIDE = pattern("[（(][^（()）]{1,12}[）)]$")
#: behind a name these are verbs before what one plays, leads or speaks for: 李铮|主演|的影集, 李铮|代表|公司
VERBAL = frozenset(["主演", "导演", "编导", "监制", "策划", "主持", "指挥", "翻译", "编剧", "主编", "代表", "裁判", "领导", "统筹", "摄影", "整理", "制图", "编辑", "审核", "领队"])
#: what may follow where they are none
NO_OBJECT = pattern("[，。；：、！？,;:!?）)”\n \u3000]|说|表示|认为|介绍|建议|提出|指出|告诉|坦言|透露|和|与|在|也|还|将|从|一行|等|$")
CLOSING = frozenset("）)")
#: between a name and an office told behind it
OPENING = frozenset("（(，,")
#: what a name's bearer is or becomes: 李铮|是|环县水务局局长, 李铮|任|审判长
COPULA = pattern("(?:是|系|为|任|担任|现任|时任|出任|升任|调任|就任|接任|当选(?:为)?|被(?:任命|选举?|聘请?|推举)为)(?:一[名位个]|[名位])?")
#: their first characters
COPULAS = frozenset("是系为任担现时出升调就接当被")
#: where what is said of a name ends
END = pattern("[，。；;,、\n！？]")
#: in no such predicate: it tells of another
ANOTHER = pattern("[的他她我你们谁]")


class Office(NamedTuple):
    """A role and the body that it is held in; where it began in the text."""

    role: str
    organisation: str | None
    start: int


@cache
def _ends() -> frozenset[str]:
    """The last characters of titles."""
    return frozenset(ready.text("title_ends"))


@cache
def _heads() -> frozenset[str]:
    """The first two characters of titles."""
    return frozenset(ready.text("title_heads").split())


@cache
def _lasts() -> frozenset[str]:
    """The last characters of all that `title_before` takes for a title."""
    return _ends() | KIND | AGENT | AGENT_LONG


def may_tell(text: str, start: int, end: int) -> bool:
    """Whether an office may be told right beside the name at `[start, end)`: beside most stand none."""
    while start and (text[start - 1] in BLANKS or text[start - 1] in COLONS):
        start -= 1
    return text[start - 1 : start] in _lasts() or text[start - 1 : start] in CLOSING or text[end : end + 1] in OPENING or text[end : end + 2] in _heads()


def group(role: str) -> str:
    """The group of a title, its prefixes left out: office for 副局长."""
    known = titles()
    return next((known[role[n:]] for n in range(len(role) - 1) if role[n:] in known), "")


def title_before(text: str, at: int, low: int, places: Places = ()) -> int:
    """Where the title that ends at `at` begins; `at` itself where none ends there."""
    known = titles()
    for n in (7, 6, 5, 4, 3, 2) if text[at - 1 : at] in _ends() else ():
        if at - n >= low and text[at - n : at] in known:
            start = at - n
            if text[start:at] == "助理":  # 部长助理
                start = title_before(text, start, low)
            return _past_prefixes(text, start, low)
    if at > low and text[at - 1] in KIND:
        if text[at - 1] == "人" and any(stop == at - 1 for _, stop in places):  # 内蒙古人
            return at
        words = words_of_language()
        if text[at - 2 : at] == "人员" and at - 4 >= low and text[at - 4 : at - 2] in words:  # 运营人员
            return at - 4
        for n in (4, 3, 2):
            if at - n >= low and text[at - n : at] in words:
                return at if text[at - n : at] in NO_KIND else at - n
    return _agent(text, at, low, places)


def _past_prefixes(text: str, start: int, low: int) -> int:
    """Where the prefixes of a title at `start` begin: 首席|副|发言人."""
    for _ in range(2):
        found = PREFIX.search(text, max(low, start - 3), start)
        if found is None or joined_to_word(text, found.start(), low):
            break
        start = found.start()
    return start


def _agent(text: str, at: int, low: int, places: Places) -> int:
    """Where a word that no table has begins that says what a person does: ，陶艺师|."""
    last = text[at - 1 : at]
    for n in (2, 3, 4) if last in AGENT else (3, 4) if last in AGENT_LONG else ():
        start = at - n
        if start < low or NO_AGENT.search(text, start, at) or not "\u4e00" <= min(text[start:at]) <= max(text[start:at]) <= "\u9fff":
            break
        before = text[start - 1 : start] if start > low else ""
        if n == 3 and last in AGENT_LONG and table("surnames").get(text[start], 0.0) > NAMED:
            continue  # 扈建民|李铮: a name
        if not "\u4e00" <= before <= "\u9fff" or before == "的" or any(stop == start for _, stop in places):
            return start
    return at


def before(text: str, name: int, low: int, places: Places) -> list[Office]:
    """The offices told right before the name that begins at `name`, in printed order."""
    found: list[Office] = []
    at = name
    while at > low and text[at - 1] in BLANKS:
        at -= 1
    if at > low and text[at - 1] in COLONS:
        title = text[title_before(text, at - 1, low) : at - 1]
        at -= title in EDITORS or titles().get(title) == "press"
    elif at > low and text[at - 1] in CLOSING and (aside := ASIDE.search(text, max(low, at - 14), at)):
        at = aside.start()
    while len(found) < 6:
        start = title_before(text, at, low, places)
        if start == at:
            break
        organisation, begin = body_before(text, start, low, places)
        role = text[start:at]
        if group(role) == "press":
            organisation = outlet_before(text, low, start) or organisation
        found.append(Office(role if role in titles() else SILENT.sub("", role) or role, organisation, begin))
        at = begin
        if organisation is None and begin == start:
            at = _past_sort(text, start, low, places)
        if at > low and text[at - 1] in "、兼":
            at -= 1
            if at > low and text[at - 1] in "、兼":
                at -= 1
        else:
            break
    found.reverse()
    return found


def _past_sort(text: str, start: int, low: int, places: Places) -> int:
    """Where what says the sort of a title at `start` begins, if another office with its body is told before: 学会理事、天文科普|专家."""
    found = SORT.search(text, max(low, start - 8), start)
    if found is None:
        return start
    other = title_before(text, found.start(), low, places)
    if other == found.start() or body_before(text, other, low, places)[0] is None:
        return start
    return found.start() + 1


def after(text: str, name: int, high: int, places: Places) -> list[Office]:
    """The office told right after the name that ends at `name`: 王宇教授, 刘文(赛罕区科技局局长), 刘文,赛罕区科技局局长。"""
    known = titles()
    for n in (6, 5, 4, 3, 2) if text[name : name + 2] in _heads() else ():
        title = known.get(text[name : name + n]) if name + n <= high else None
        if title in ("office", "profession") and (text[name : name + n] not in VERBAL or NO_OBJECT.match(text, name + n, high)):
            return [Office(text[name : name + n], None, name)]
    if name < high and text[name] in OPENING:
        stop = name + 1
        while stop < high and stop - name < 32 and text[stop] not in "）)，,。；;\n：:":
            stop += 1
        if stop < high and (text[name] in "（(") == (text[stop] in "）)"):
            start = title_before(text, stop, name + 1)
            if start < stop and (start == name + 1 or text[name] in "（("):
                organisation, begin = body_before(text, start, name + 1, places)
                if begin == name + 1:
                    return [Office(text[start:stop], organisation, begin)]
            elif start < stop:
                organisation, begin = body_before(text, start, name + 1, places)
                if organisation is not None and begin == name + 1:
                    return [Office(text[start:stop], organisation, begin)]
    return []


def said_to_be(text: str, name: int, high: int, places: Places) -> list[Office]:
    """The offices that a predicate right after the name gives its bearer: 李铮|是|环县水务局局长."""
    copula = COPULA.match(text, name, high)
    stop = END.search(text, copula.end(), min(high, copula.end() + 40)) if copula else None
    if copula is None or stop is None or text[stop.start() - 1] not in _lasts():
        return []
    found = before(text, stop.start(), copula.end(), places)
    if not found or titles().get(found[0].role) == "address":
        return []
    if found[0].start == copula.end():
        return found
    start = title_before(text, stop.start(), copula.end(), places)  # 是“环县剪纸”|传承人
    return [] if start - copula.end() > 20 or ANOTHER.search(text, copula.end(), start) else [found[-1]._replace(organisation=None)]
