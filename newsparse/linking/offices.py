"""What stands right before a name: 赛罕区科技局|局长|刘文, 环县妇联主席、县妇儿工委主任|刘文."""

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
PREFIX = pattern("(?:[一二三四]级|常务副|执行副|第一副|第[二三]副|副|总|代理|代|名誉|荣誉|首席|执行|常务|第一|原|前|候任|资深|高级|特级|特别|主任|助理|(?<=分局)分|(?<![\u4e00-\u9fff0-9０-９])分)$")
#: a paper's own: 本刊|记者
OWN = ("本报", "本刊", "本台", "本网", "本社")
#: of these the role says nothing
SILENT = pattern("^(?:[一二三四]级|原|前|时任|现任|资深|候任)")
#: words with such an end that do not
NO_KIND = frozenset((
    "大家", "国家", "人家", "厂家", "皇家", "独家", "商家", "老家", "娘家", "全家", "一家", "自家", "世家", "增长", "成长", "特长", "擅长", "联手", "携手", "分手", "双手", "右手", "左手", "加工", "施工", "打工", "手工",
    "开工", "竣工", "发生", "产生", "民生", "一生", "人生", "出生", "诞生", "卫生", "陌生", "新生", "别人", "个人", "家人", "亲人", "本人", "有人", "令人", "惊人", "感人", "动人", "喜人", "客人", "行人", "众人", "敌人", "机器人",
    "男人", "女人", "唐人", "宋人", "元人", "明人", "清人", "晋人", "后人", "前人", "古人", "主人", "情人", "人民", "国民", "便民", "全民", "协商", "招商", "电商", "经商", "卫星", "五星", "账户", "门户", "动员", "人员", "全员", "拜师", "从师", "师从", "出师", "会师", "班师", "誓师", "投师"
))
#: the last character of words that say what a person is
KIND = frozenset("长员师家手者工户民生士星商匠人兵官")
#: the same of words that no table has, where a mark, 的 or a place stands before: ，|陶艺师|, 岁的|采茶女|
AGENT = frozenset("师工匠手员农户商倌主")
AGENT_LONG = frozenset("民女娘老士")
#: a surname at least so sure begins a name that ends so
NAMED = 0.3
#: in no such word: 一人, 本人, 有人
NO_AGENT = pattern("[的了在是有着这那该本各每某何其与和及或0-9０-９一两几多些岁从]")

#: offices of the party that stand right behind another: 局长|党组书记
PARTY = frozenset(f"{body}{office}" for body in ("党委", "党组", "党工委", "党支部", "党总支") for office in ("书记", "副书记", "成员", "委员"))

#: between two offices, of what sort the second is: 理事|、天文科普|专家
SORT = pattern("、(?:(?!兼)[\u4e00-\u9fff]){2,10}$")
#: what may stand between a title and a name
BLANKS = frozenset(" \u3000”")
#: the same where the title is of the press: 责任编辑：|李铮
COLONS = frozenset("：:")
EDITORS = frozenset(["编辑", "主编", "总编", "总编辑", "监制", "主笔", "审核", "主持人", "导演", "编剧", "主播"])
#: what of the body an office is of, in brackets between it and the name: 警司（媒体联络）|李铮
ASIDE = pattern("[（(][^（()）]{1,12}[）)]$")
CLOSING = frozenset("）)")
#: before an office told behind a name
OPENING = frozenset("（(，,")
#: between a title and the name of who has it: 村支书|叫|李铮, 校长|是|李铮
NAMING = pattern("(?:名叫|叫做|叫|就是|便是|是)$")
#: before an office that 的 joins to the name: |担任|环县水务局局长的|李铮
SERVING = pattern("(?:担任|[曾现时出兼]任|任|当选|当|做|身为|作为)(?:了|过)?(?:[0-9０-９一二三四五六七八九十多几]{1,4}年)?$")
#: the last characters of what may stand between
LINKS = frozenset("叫是的")


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
def heads() -> frozenset[str]:
    """The first two characters of titles."""
    return frozenset(ready.text("title_heads").split())


@cache
def lasts() -> frozenset[str]:
    """The last characters of all that `title_before` takes for a title."""
    return _ends() | KIND | AGENT | AGENT_LONG


@cache
def _before_link() -> frozenset[str]:
    """The last characters of titles, and of what may stand between them and 叫 or 是."""
    return lasts() | frozenset("名就便")


def may_tell(text: str, start: int, end: int) -> bool:
    """Whether an office may be told right beside the name at `[start, end)`: beside most stand none."""
    while start and (text[start - 1] in BLANKS or text[start - 1] in COLONS):
        start -= 1
    last = text[start - 1 : start]
    if last in lasts() or last in CLOSING or (last in LINKS and text[start - 2 : start - 1] in _before_link()):
        return True
    return text[end : end + 1] in OPENING or text[end : end + 2] in heads() or (text[end : end + 1] == "副" and text[end + 1 : end + 3] in heads())


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


def before(text: str, name: int, low: int, places: Places, last: int = 0) -> list[Office]:
    """The offices told right before the name that begins at `name`, in printed order; no outlet begins before `last`."""
    found: list[Office] = []
    at = _title_end(text, name, low, places)
    while len(found) < 6:
        start = title_before(text, at, low, places)
        if start == at:
            break
        if text[start:at] in PARTY and (other := title_before(text, start, low, places)) < start and group(text[other:start]) == "office":
            found.append(Office(text[start:at], None, start))  # 环县水务局局长|党组书记
            at = start
            continue
        organisation, begin = body_before(text, start, low, places)
        if organisation is None and begin == start and (other := title_before(text, start, low, places)) < start:  # 派出所民警|村官
            organisation, begin = body_before(text, other, low, places)
        if organisation is not None and "“" in organisation and "”" not in organisation and text[begin + len(organisation)] == "”":
            organisation += "”"  # 石羊村“两委”|成员
        role = text[start:at]
        if role.startswith(OWN):
            organisation, role = role[:2], role[2:]
        elif group(role) == "press":
            joined = start > low and text[start - 1] == "的"  # of a place that 的 joins he is none
            organisation = outlet_before(text, max(low, last), start - joined) or (None if joined else organisation)
        found.append(Office(role if role in titles() else SILENT.sub("", role) or role, organisation, begin))
        at = begin
        if organisation is None and begin == start:
            at = _past_sort(text, start, low, places)
        end = _joined(text, at, low, places, organisation)
        if end == at:
            break
        at = end
    found.reverse()
    return found


def _joined(text: str, at: int, low: int, places: Places, organisation: str | None) -> int:
    """Where the office ends that a mark joins to the one that begins at `at`; `at` itself where none does."""
    end = at - 1 if at - 2 > low and text[at - 1] in "原前" and text[at - 2] in "、，," else at
    if at - 3 > low and text[at - 1] == "任" and text[at - 2] in "新时现" and text[at - 3] in "、，,":
        end = at - 2
    mark = text[end - 1] if end > low else ""
    if mark and mark in "、兼":
        return end - 2 if end - 1 > low and text[end - 2] in "、兼" else end - 1
    if mark and mark in "，," and organisation is not None:  # 环县县委书记，环县剪纸协会会长
        start = title_before(text, end - 1, low, places)
        if start < end - 1 and group(text[start : end - 1]) == "office":
            body, begin = body_before(text, start, low, places)
            if body is None or start - begin - len(body) > 1:  # 日本德仁天皇，韩国总统|王飞
                return at
            begin -= begin > low and text[begin - 1] in "原前"
            if begin == low or not "\u4e00" <= text[begin - 1] <= "\u9fff":
                return end - 1
    return at


def _title_end(text: str, name: int, low: int, places: Places) -> int:
    """Where the title ends that belongs to the name beginning at `name`: before a blank, a colon, a bracket, 叫, or 的."""
    at = name
    while at > low and text[at - 1] in BLANKS:
        at -= 1
    last = text[at - 1] if at > low else ""
    if last in COLONS:
        title = text[title_before(text, at - 1, low) : at - 1]
        at -= title in EDITORS or titles().get(title) == "press"
    elif last in CLOSING and (aside := ASIDE.search(text, max(low, at - 14), at)):
        at = aside.start()
    elif last == "的":
        start = title_before(text, at - 1, low, places)
        begin = body_before(text, start, low, places)[1] if start < at - 1 else start
        while begin > low and text[begin - 1] == "、" and (other := title_before(text, begin - 1, low, places)) < begin - 1:
            begin = body_before(text, other, low, places)[1]
        if start < at - 1 and SERVING.search(text, max(low, begin - 8), begin):
            at -= 1
    elif last in LINKS and (naming := NAMING.search(text, max(low, at - 2), at)) and title_before(text, naming.start(), low, places) < naming.start():
        at = naming.start()
    return at


def _past_sort(text: str, start: int, low: int, places: Places) -> int:
    """Where what says the sort of a title at `start` begins, if another office with its body is told before: 学会理事、天文科普|专家."""
    found = SORT.search(text, max(low, start - 12), start)
    if found is None:
        return start
    other = title_before(text, found.start(), low, places)
    if other == found.start() or body_before(text, other, low, places)[0] is None:
        return start
    return found.start() + 1
