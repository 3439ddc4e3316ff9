"""The body that an office is held in, completed from the article: 该公司 → 海晨钢管公司, 区政数局 → 昆都仑区政数局.

Where no body is told beside the office the article's last one that has such offices holds it: 渔网厂 … 厂长|甄富有; 环县 … 县长|李明;
of people of the country the village is told: 东涧村的山上 … 茶农|王志强.
"""

from __future__ import annotations

import re
from functools import lru_cache

from ..gazetteer.names import words as words_of_language
from ..gazetteer.nouns import words as nouns
from ..patterns import pattern
from .bodies import body_before
from .story import Story

#: 该公司, 本市, 我区
POINTER = pattern("^(?:该|本|我们?|这家|这个|这所|这座|那家|那所|此)([\u4e00-\u9fff]{0,2}?(?:公司|集团|中心|医院|学校|[大中小]学|学院|法院|幼儿园|农场|协会|合作社|社区|嘎查|苏木|街道|[局委院校厂社办站所队村镇乡县市区旗省盟州场]))")
#: 区政数局, 县委, 镇党委: a division told by its level alone
BARE = pattern("^(自治区|自治州|苏木|嘎查|街道|社区|[省市区县旗盟州镇乡村])(?=[\u4e00-\u9fff]|$)")
#: a body told by its kind alone: 公司总经理, 学校校长
KIND_ALONE = pattern("^(?:公司|集团|医院|卫生院|法院|检察院|学校|大学|学院|中学|小学|幼儿园|合作社|派出所|协会|商会|学会|俱乐部|社区|嘎查|苏木|街道|企业)$")
#: inside a body's name it tells that the office is no more held: 东莞|前|市委, 中国作协|原|党组
FORMERLY = pattern("(?<=[\u4e00-\u9fff]{2})[原前](?=[省市县区州旗]委|党组|党委|纪委|政协|人大|[\u4e00-\u9fff]{2,3}[区县市](?:委|政府)?$)")
#: organs of a division, told by their kind alone behind another office there: 环县县长、|政协|主席
ORGANS = frozenset(["政协", "人大", "人大常委会", "政府", "党委", "纪委", "监委", "武装部", "总工会", "工商联", "妇联", "团委", "管委会"])
#: the same of its bureaus: 环县副县长、|公安局|局长
BUREAU = pattern("^(?:公安|教育|财政|民政|司法|农业农村|农牧|农业|水务|水利|卫生|卫健|卫生健康|文化|文旅|体育|交通|交通运输|林业|统计|审计|税务|环保|住建|人社|信访|应急管理|市场监管|发改)局$")
#: the same of a party committee: 环县县委常委、|组织部|部长
PARTY = frozenset(["组织部", "宣传部", "统战部", "政法委", "办公室"])
#: the division of such a body: 环县|县委, 环县
DIVISION = pattern("(.{1,20}?[省市县区旗盟州镇乡])(?:县?委|政府|人大|政协|纪委|党委|党工委|$)")
#: words that begin so although they name no level: 市场, 区域
NO_LEVEL = pattern("^(?:市场|区域|省道|县域|村级|镇级|乡村|村镇|市政(?![协府])|村民|州际|旗下|省级|市级|区级|县级)")
#: offices that tell the level of their division: 县长, 村支书
LEVEL = pattern("^(?:常务|代)*副?([省市县区旗盟州乡镇村])(?:长|主任|支书|会计|文书)$")
Kind = tuple[re.Pattern[str], tuple[str, ...]]
#: how the bodies are called that have such an office
KINDS: tuple[Kind, ...] = (
    (pattern("厂长$|车间主任$"), ("厂",)),
    (pattern("总经理|董事长|总裁|总监$"), ("公司", "集团")),
    (pattern("总工程师$"), ("公司", "集团", "厂")),
    (pattern("校长$"), ("学校", "小学", "中学", "大学", "学院")),
    (pattern("院长$"), ("医院", "卫生院", "学院", "研究院", "法院", "养老院", "敬老院")),
    (pattern("庭长$"), ("法庭",)),
    (pattern("大队长$"), ("大队",)),
    (pattern("中队长$"), ("中队",)),
    (pattern("理事长$|社长$"), ("合作社",)),
    (pattern("会长$"), ("协会", "商会", "学会")),
    (pattern("园长$"), ("幼儿园",)),
    (pattern("^(?:副|教导)?所长$"), ("派出所", "研究所")),
    (pattern("馆长$"), ("馆",)),
    (pattern("站长$"), ("站",)),
    (pattern("矿长$"), ("矿",)),
    (pattern("场长$"), ("牧场", "农场", "林场")),
    (pattern("行长$"), ("银行", "支行", "分行")),
)
#: the same of those who are many in one, told in the same breath: 第一中学操场上，教师|李铮
NEAR_KINDS: tuple[Kind, ...] = (
    (pattern("法官$|书记员$|审判[长员]$|陪审员$"), ("法院", "法庭")),
    (pattern("教师$|老师$|班主任$"), ("学校", "小学", "中学", "幼儿园")),
    (pattern("医生$|护士长?$|医师$"), ("医院", "卫生院")),
    (pattern("[民辅协]警$"), ("派出所", "大队", "中队", "公安局", "分局")),
)
#: who they are is told by where they live and work
RURAL = pattern("^(?:村民|牧民|农民|社员|渔民|猎民|边民|[^工]农|[脱贫五低专养种搬移示].*户|.*大户|护边员|护林员|村医|[绣织染]娘)$")
#: of these the village alone
VILLAGE = pattern("^村|娘$")
TOWN = pattern("^居民$")
VILLAGES, TOWNS, COMMUNITIES = ("村", "嘎查"), ("乡", "镇", "苏木"), ("社区", "小区", "街道")
#: a body ends before these even where it makes a word with them: 渔网厂|里
INSIDE = "里内外上中前"
#: what is counted has no name: 环县|5所小学
COUNTED = pattern("[0-9０-９一二三四五六七八九十几多][所家个]")
#: in no such name: 村里办起加工厂
NO_NAME = frozenset("起了着过到进来去把被里上型类")
#: how far back the body is looked for: where it is pointed to; where nothing points to it; where people live
FAR = 6000
FREE = 400
NEAR = 80
#: characters of a name of which a part may tell what happened there
LONG = 12


def completed(story: Story, body: str | None, at: int) -> str | None:
    """The organisation of an office at `at` with what the article tells of it."""
    if body is None:
        return None
    body = FORMERLY.sub("", body)
    if body == "班":
        return None  # 五年级（2）班|班主任
    if body[0] in "一两几多某" and COUNTED.match(body):
        return None  # 一家企业
    pointer = POINTER.match(body)
    if pointer:
        found = _named_before(story, pointer[1], at) if pointer[1] != "委" else None  # whose own is none that others are called
        return None if found is None else found + body[pointer.end() :]
    if KIND_ALONE.match(body):
        return _named_before(story, body, at) or (None if body == "企业" else body)
    bare = BARE.match(body)
    if bare and not NO_LEVEL.match(body) and not any(end > at + 1 for start, end in story.places(at, at + len(body)) if start == at):
        found = story.division(bare[1], at)
        return found + body[bare.end() :] if found else body if bare.end() < len(body) else None
    return body


def in_division(body: str | None, other: str | None) -> str | None:
    """An organ told by its kind or its division's level alone, of the division of the `other` body told before it: 环县县长、|政协|主席."""
    if body == "党组" and other is not None:  # 环县人大常委会副主任、党组|副书记
        return other + body
    if body is None or other is None or not (body in ORGANS or body in PARTY or BARE.match(body) or BUREAU.match(body)):
        return body
    if body in PARTY:
        return other + body if other.endswith("委") else body
    division = DIVISION.match(other)
    if division is None:
        return body
    if body in ORGANS or body.endswith("局"):
        return division[1] + body
    return division[1] + body[1:] if division[1].endswith(body[0]) else body


def holder(story: Story, role: str, at: int) -> str | None:
    """The body of an office beside which none is told."""
    level = LEVEL.match(role)
    if level:
        return story.division(level[1], at)
    low = max(story.block(at)[0], at - NEAR)
    if RURAL.match(role):
        return story.home(low, at, VILLAGES) or (None if VILLAGE.search(role) else story.home(low, at, TOWNS))
    if TOWN.match(role):
        return story.home(low, at, COMMUNITIES)
    kinds, far = _kinds(role)
    return _last_of(story, kinds, max(0, at - FREE) if far else low, at) if kinds else None


@lru_cache(1 << 10)
def _kinds(role: str) -> tuple[tuple[str, ...], bool]:
    """The kinds of body that an office is of, none where it tells none; and whether these may stand far before it."""
    for far, table in ((True, KINDS), (False, NEAR_KINDS)):
        for office, kinds in table:
            if office.search(role):
                return kinds, far
    return (), False


def _last_of(story: Story, kinds: tuple[str, ...], floor: int, at: int) -> str | None:
    """The body of one of these kinds that was named last, and in full, between `floor` and `at`."""
    text, words = story.text, words_of_language()
    best, found = -1, None
    for kind in kinds:
        end = text.rfind(kind, floor, at)
        while end > best:
            stop = end + len(kind)
            low = story.block(end)[0]
            places = story.places(max(low, stop - NEAR), stop)
            body, begin = body_before(text, stop, low, places)
            apart = text[stop : stop + 1] in INSIDE or text[stop - 1 : stop + 1] not in words
            if body is not None and apart and _is_named(text, begin, stop, kind, places):
                best, found = end, body
            end = text.rfind(kind, floor, end)
    return found


def _is_named(text: str, begin: int, stop: int, kind: str, places: list[tuple[int, int]]) -> bool:
    """Whether the body at `[begin, stop)` has a name, and nothing before it is no part of it: 渔网厂, not 附近建起加工厂."""
    if COUNTED.search(text, begin, stop):
        return False
    if any(start == begin and end < stop for start, end in places):
        return True
    at, table = begin, nouns()
    while at < stop:
        found, size = table.class_at(text, at, stop)
        if found == "V" or text[at] in NO_NAME:
            return False
        at += size
    return stop - begin > max(3, len(kind) + 1)


def _named_before(story: Story, kind: str, at: int) -> str | None:
    """The organisation or place of this kind that was named last before `at`, not too far back."""
    if len(kind) == 1 and kind in "村镇乡县市区旗省盟州":
        return story.division(kind, at)
    text = story.text
    floor = max(0, at - FAR)
    end = text.rfind(kind, floor, at)
    while end >= 0:
        stop = end + len(kind)
        low, _ = story.block(end)
        body, begin = body_before(text, stop, low, story.places(max(low, stop - NEAR), stop))
        if text[stop - 1 : stop + 1] in words_of_language() and text[stop : stop + 1] not in INSIDE:
            body = None  # 茶园地部分所|属权
        if body is not None and len(body) > LONG and text[begin:stop] == body:
            body = text[_behind_verbs(text, begin, end) : stop]
        if body is not None and len(body) > len(kind) + 1 and not POINTER.match(body):
            return body
        end = text.rfind(kind, floor, end)
    return None


def _behind_verbs(text: str, begin: int, end: int) -> int:
    """Where a long name begins in `[begin, end)`: behind what somebody does there, 撞坏|临河花园小区."""
    at, table = begin, nouns()
    while at < end:
        found, size = table.class_at(text, at, end)
        at += size
        if found == "V" and size > 1:
            begin = at
    return begin
