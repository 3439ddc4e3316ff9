"""What stands right behind a name: 王宇|教授, 刘文|(赛罕区科技局局长), 李铮|是|石羊派出所民警."""

from __future__ import annotations

from ..gazetteer.titles import titles
from ..patterns import pattern
from .bodies import Places
from .offices import OPENING, Office, before, heads, lasts, title_before

#: so far its end is looked for
REACH = 40
#: behind a name these are verbs before what one plays, leads or speaks for: 李铮|主演|的影集, 李铮|代表|公司
VERBAL = frozenset(["主演", "导演", "编导", "监制", "策划", "主持", "指挥", "翻译", "编剧", "主编", "代表", "裁判", "领导", "统筹", "摄影", "整理", "制图", "编辑", "审核", "领队", "中场", "前锋", "中锋", "后卫", "边锋", "门将", "后腰", "射手", "选手"])
#: what may follow where they are none
NO_OBJECT = pattern("[，。；：、！？,;:!?）)”\n \u3000]|说|表示|认为|介绍|建议|提出|指出|告诉|坦言|透露|和|与|在|也|还|将|从|一行|等|$")
#: what a name's bearer is or becomes: 李铮|是|环县水务局局长, 李铮|任|审判长, 李铮，|是|环县水务局局长
COPULA = pattern(
    "(?:[，,]?(?:他|她)?(?:已|也|曾)?[是系]|为|任|担任|现任|时任|出任|升任|调任|就任|接任|当选(?:为)?|被(?:任命|选举?|聘请?|推举)为)"
    "(?:一[名位个]|[名位](?![誉师医家人校嘴角]))?"
)
#: their first characters
COPULAS = frozenset("是系为任担现时出升调就接当被，,已也曾")
#: what may stand before an office told behind a name: 王宇，男，42岁，|石羊村村民
AGED = pattern("(?:[男女][，,])?(?:[\u4e00-\u9fff]{1,4}族[，,])?(?:今年)?[0-9０-９]{1,3}岁[，,]")
#: between such a verb and the office: 是|原|环县水务局局长
BEFORE = ("", "原", "前")
#: where an office behind a mark ends
CLOSE = pattern("[）)，,。；;\n：:]")
#: where what is said of a name ends
END = pattern("[，。；;,\n！？]")
#: in no such predicate: it tells of another
ANOTHER = pattern("[的他她我你们谁]|以来|期间|之后|会[见晤谈]|访问|拜访|陪同|接替|任命|邀请|欢迎|感谢|祝贺")
#: what comes before the title so alone tells no other's: 是“环县剪纸”|传承人
ASIDE = 20


def after(text: str, name: int, high: int, places: Places) -> list[Office]:
    """The offices told right after the name that ends at `name`: 王宇教授, 刘文(赛罕区科技局局长), 刘文,赛罕区科技局局长。"""
    known = titles()
    for n in (6, 5, 4, 3, 2) if text[name : name + 2] in heads() or text[name : name + 1] == "副" else ():
        title = known.get(text[name : name + n]) if name + n <= high else None
        if title is None and n > 2 and text[name] == "副" and name + n <= high and known.get(text[name + 1 : name + n]) == "office":
            title = "office"  # 王宇|副局长
        if title in ("office", "profession") and (text[name : name + n] not in VERBAL or NO_OBJECT.match(text, name + n, high)):
            return [Office(text[name : name + n], None, name)]
        if title == "address":  # 吕德顺|老师傅: no 老师
            break
    if name >= high or text[name] not in OPENING:
        return []
    opened = name
    if text[name] in "，,（(" and (aged := AGED.match(text, name + 1, high)):
        name = aged.end() - 1  # 王宇，42岁，|石羊村村民
    close = CLOSE.search(text, name + 1, min(high, name + REACH))
    bracket = text[opened] in "（("
    if close is None or bracket != (close[0] in "）)") or text[(stop := close.start()) - 1] not in lasts():
        return []
    found = before(text, stop, name + 1, places)
    if found and found[0].start == name + 1:
        return found
    if bracket or not found or found[0].organisation is None or found[0].start - name > 5 or len(found) > 1 or text[name + 1] in COPULAS or text[name + 1] in "均都":
        return []
    return [found[0]._replace(organisation=text[name + 1 : found[0].start] + found[0].organisation)]  # ，南车|青岛车辆公司技师


def said_to_be(text: str, name: int, high: int, places: Places) -> list[Office]:
    """The offices that a predicate right after the name gives its bearer: 李铮|是|环县水务局局长."""
    copula = COPULA.match(text, name, high)
    stop = END.search(text, copula.end(), min(high, copula.end() + REACH)) if copula else None
    if copula is None or stop is None or text[stop.start() - 1] not in lasts():
        return []
    found = before(text, stop.start(), copula.end(), places)
    if not found or titles().get(found[0].role) == "address":
        return []
    if text[copula.end() : found[0].start] in BEFORE:
        return found
    start = title_before(text, stop.start(), copula.end(), places)
    return [] if start - copula.end() > ASIDE or ANOTHER.search(text, copula.end(), start) else [found[-1]._replace(organisation=None)]
