"""What stands right beside a name: 赛罕区科技局|局长|刘文, 王宇|教授, 刘文(赛罕区科技局局长)."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from ..gazetteer.names import words as words_of_language
from ..gazetteer.titles import titles
from ..named import NamedTuple
from ..patterns import pattern

#: before a title, part of it: 副局长, 常务副县长
PREFIX = pattern("(?:常务副|执行副|第一副|副|总|代理|代|名誉|荣誉|首席|执行|常务|第一|原|前|候任|资深|高级|特级|主任|助理)$")
#: of these the role says nothing
SILENT = pattern("^(?:原|前|时任|现任|资深|候任)")
#: the last character of words that say what a person is
KIND = frozenset("长员师家手者工户民生士星商匠人兵官")
#: an organisation or a place ends so
BODY = pattern(
    "(?:公司|集团|中心|大学|学院|学校|中学|小学|银行|医院|卫生院|法院|检察院|委员会|协会|学会|商会|联合会|基金会|研究会|研究院|研究所|设计院|"
    "国家|中央|军委|国务院|联合国|政治局|书记处|常委会|合作社|联社|农场|牧场|林场|基地|社区|街道|嘎查|苏木|政府|人大|政协|党委|党组|党工委|党支部|支部|总支|工会|妇联|共青团|联盟|报|台|网|刊|"
    "[局委部院校厂社办站所队团室科股处司厅会组村镇乡县市区旗省国盟州系府店馆园庭场矿行军旅连营排班坊宫寺庄屯岛港企业])$"
)
#: what runs over into no organisation's name
BREAK = pattern(
    "的|了|由|对(?!外)|据|让|给|被|把|将|说|称|等|来自|走进|介绍|会见|陪同|采访|看到|见到|找到|邀请|任命|担任|作为|当选|包括|以及|"
    "今天|昨天|明天|近日|日前|目前|当天|下午|上午|晚上|早上|中午|[0-9０-９]+[日月年名位岁个]|一[名位个]|这[名位个家]|"
    "(?<![呼共祥平人])和(?!平|谐|静|林|田|县|顺|龙)|与|向(?!阳)|从(?!化|江)|是(?!非)|在(?!线|职)|为(?!民)|叫|兼|时任|现任|原任|如今|同时|其中|还有|随着"
)
#: a bracket inside a company's name
INNER = pattern("[（(][\u4e00-\u9fff]{2,6}[）)]$")
#: bodies after which a word may say what of them the title is of: 某某公司|科技|项目经理
STRONG = pattern("公司|集团|中心|大学|学院|医院|银行|研究院|研究所|合作社|委员会|协会|中学|小学")
#: wide as they are, they name no body
NOWHERE = frozenset(("全国", "世界", "国内", "国际", "全省", "全市", "全区", "全县", "全旗", "全球", "国家级", "省级", "市级", "值班", "当班", "跟班"))
LATIN = pattern("[A-Za-z0-9０-９Ａ-Ｚａ-ｚ“”·]")


class Office(NamedTuple):
    """A role and the body that it is held in; where it began in the text."""

    role: str
    organisation: str | None
    start: int


@cache
def _ends() -> frozenset[str]:
    """The last characters of titles."""
    return frozenset(title[-1] for title in titles())


@cache
def _heads() -> frozenset[str]:
    """The first two characters of titles."""
    return frozenset(title[:2] for title in titles())


def title_before(text: str, at: int, low: int) -> int:
    """Where the title that ends at `at` begins; `at` itself where none ends there."""
    known = titles()
    for n in (7, 6, 5, 4, 3, 2) if text[at - 1 : at] in _ends() else ():
        if at - n >= low and text[at - n : at] in known:
            start = at - n
            if text[start:at] == "助理":  # 部长助理
                start = title_before(text, start, low)
            found = PREFIX.search(text, max(low, start - 3), start)
            return found.start() if found and not _bound(text, found.start(), low) else start
    if at > low and text[at - 1] in KIND:
        words = words_of_language()
        for n in (4, 3, 2):
            if at - n >= low and text[at - n : at] in words:
                return at - n
    return at


def _bound(text: str, at: int, low: int) -> bool:
    """Whether the character before belongs to a word with the one at `at`: 目前 before 前."""
    return at > low and text[at] in "前原代" and text[at - 1 : at + 1] in words_of_language()


def before(text: str, name: int, low: int, places: Sequence[tuple[int, int]]) -> list[Office]:
    """The offices told right before the name that begins at `name`, in printed order."""
    found: list[Office] = []
    at = name
    while at > low and text[at - 1] in " \u3000":
        at -= 1
    while len(found) < 6:
        start = title_before(text, at, low)
        if start == at:
            break
        organisation, begin = body_before(text, start, low, places)
        found.append(Office(SILENT.sub("", text[start:at]) or text[start:at], organisation, begin))
        at = begin
        if at > low and text[at - 1] in "、兼":
            at -= 1
            if at > low and text[at - 1] in "、兼":
                at -= 1
        else:
            break
    found.reverse()
    return found


def body_before(text: str, at: int, low: int, places: Sequence[tuple[int, int]]) -> tuple[str | None, int]:
    """The organisation or place that ends at `at`, and where it begins; (None, at) without one."""
    of = at - 1 if at > low and text[at - 1] == "的" else at
    begin = of
    while begin > low and of - begin < 30:
        char = text[begin - 1]
        if "\u4e00" <= char <= "\u9fff" or LATIN.match(char):
            begin -= 1
        elif char in "）)" and (inner := INNER.search(text, max(low, begin - 8), begin)):  # 旅游（集团）有限公司
            begin = inner.start()
        else:
            break
    inside = [start for start, end in places if begin <= start and end <= at + 1]
    if of < at:  # 赛罕区的养殖户: only a place stands so
        whole = [start for start, end in places if end == of]
        return (text[min(whole) : of], min(whole)) if whole else (None, at)
    for found in BREAK.finditer(text, begin, of):
        if found[0] == "和" and _one_body(text, begin, found.start(), of, places):
            continue
        if not any(start <= found.start() and found.end() <= end for start, end in places):
            begin = found.end()
    inside = [start for start in inside if start >= begin]
    if inside and not text[begin : min(inside)].startswith(("中共", "该", "国家", "全国", "原", "驻", "中国", "国立", "省立", "市立", "县立", "私立")):
        begin = min(inside)
    while begin < of and text[begin] in "“”·、":
        begin += 1
    if text[begin:of] in NOWHERE:
        return None, at
    if begin < of and text[at : at + 1] in "部局厅院省市县区旗镇乡村校所社" and text[at + 1 : at + 2] == "长":
        one = any(start == begin and end == at + 1 for start, end in places)  # 呼和浩特市长
        if one or not (BODY.search(text, begin, of) or any(end == of and start >= begin for start, end in places)):
            return text[begin : at + 1], begin
    if begin < of and not (BODY.search(text, begin, of) or any(end == of and start >= begin for start, end in places)):
        cuts = [found.end() for found in STRONG.finditer(text, begin, of)]
        return (text[begin : cuts[-1]], begin) if cuts and of - cuts[-1] <= 4 else (None, at)
    return (text[begin:of], begin) if begin < of else (None, at)


def _one_body(text: str, begin: int, at: int, end: int, places: Sequence[tuple[int, int]]) -> bool:
    """Whether 和 stands inside a body's name: 库伦旗农牧和科技局, not 北京和上海市."""
    named = [start for start, stop in places if begin <= start and stop < at]
    return bool(named) and text[end - 1] in "局厅部委办" and not any(start > at for start, _ in places if start < end)


def after(text: str, name: int, high: int, places: Sequence[tuple[int, int]]) -> list[Office]:
    """The office told right after the name that ends at `name`: 王宇教授, 刘文(赛罕区科技局局长), 刘文,赛罕区科技局局长。"""
    known = titles()
    for n in (6, 5, 4, 3, 2) if text[name : name + 2] in _heads() else ():
        title = known.get(text[name : name + n]) if name + n <= high else None
        if title in ("office", "profession"):
            return [Office(text[name : name + n], None, name)]
    if name < high and text[name] in "（(，,":
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
