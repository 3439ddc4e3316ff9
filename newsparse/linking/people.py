"""Who a person is: the office told at one mention counts for all (局长刘文 … 刘文), 该公司 is the company named before."""

from __future__ import annotations

from collections.abc import Mapping

from ..document import Document, PageContext
from ..gazetteer.titles import titles
from ..patterns import pattern
from ..rules import Candidate
from ..typed import TYPE_CHECKING
from . import behind, offices
from .bodies import FIRM, Places, body_before
from .holders import LEVEL, NEAR, RURAL, completed, holder, in_division
from .offices import Office
from .states import state
from .story import Story

if TYPE_CHECKING:
    from ..gazetteer.own import OwnName

#: offices that one alone holds; the next of a list has not got them too
ALONE = frozenset(["总统", "主席", "总书记", "总理", "首相", "国王", "书记", "部长", "省长", "市长", "县长", "区长", "旗长", "镇长", "乡长", "局长", "主任", "院长", "校长", "所长", "站长", "社长", "董事长", "总经理", "议长", "会长", "队长", "司长", "厅长"])

#: between the parts of a name
DOTTED = pattern("[·•・‧∙⋅]")
#: between two of a list who hold offices in one body
JOINTS = frozenset(["、", "和", "与", "及", "以及", "，", ","])
#: who has none of his own after another's
APART = frozenset(["律师", "主持人", "裁判", "领导", "代表", "负责人"])
#: right behind a name they tell whom its bearer meets: 习近平|同|俄罗斯联邦总统
WITH = frozenset("同与和跟及向对给致")
#: whose body is his own: 某国情报总局局长李铮、副|防长|王飞
MINISTER = pattern("[防外财法农]长$|部长$|[防外财法]相$|大臣$|总[统理]$|国务卿$|首相$")
#: who works where the head named before them does: 某某公司厂长李铮、|技术员|王飞
STAFF = frozenset(("技术员", "工程师", "高级工程师", "技师", "职工", "员工", "工人", "教师", "老师", "医生", "护士", "民警", "驾驶员", "会计", "出纳", "研究员", "业务员", "操作工"))
#: what one is to another alone
RELATIONS = frozenset(("战友", "队友", "校友", "乡友", "工友", "同行", "搭档", "老搭档", "对手"))
#: what a bracket tells of one of a list
TRAIT = pattern("[（(](?:男|女|[\u4e00-\u9fff]{1,5}族|(?:女|男)[，、,][\u4e00-\u9fff]{1,5}族)[）)]")
#: behind a name: what is told before it is of who comes behind them
WHOSE = frozenset(("女婿", "儿媳", "女友", "男友", "妻子", "丈夫", "夫人", "儿子", "女儿", "父亲", "母亲", "弟弟", "哥哥", "姐姐", "妹妹", "侄子", "侄女", "外甥", "孙子", "孙女", "岳父", "岳母", "前妻", "前夫", "未婚", "遗孀"))
#: words of courtesy behind a surname
COURTEOUS = ("先生", "女士", "小姐")
#: words of kin behind a surname: 韦大伯
KIN = pattern("(?:大[伯爷妈娘叔婶嫂哥姐]|阿姨|奶奶|爷爷|叔叔|伯伯|老[伯汉太])$")
Told = tuple[str | None, str | None]


def link(page: PageContext) -> None:
    """Complete name, role and organisation of every person kept."""
    for doc in page.docs:
        _article(doc)


def _article(doc: Document) -> None:
    people = doc.kept["person"]
    if not people:
        return
    story = Story(doc)
    told, inferred = _told(doc, story, people)
    known: dict[str, Told] = {}
    longer = _dotted(people)
    for candidate, found in zip(people, told, strict=True):
        name = longer.get(candidate.data[0], candidate.data[0])
        if not candidate.data[3] and found[0] is not None and (name not in known or (known[name][1] is None and found[1])):
            known[name] = found
    for candidate, (role, organisation) in zip(people, inferred, strict=True):
        name = longer.get(candidate.data[0], candidate.data[0])
        if organisation is not None and not candidate.data[3] and known.get(name) == (role, None):
            known[name] = role, organisation
    full: dict[str, set[str]] = {}
    since: dict[str, int] = {}
    for candidate in people:
        since.setdefault(candidate.data[0], candidate.start)
        if not candidate.data[3] and len(candidate.data[0]) > 1 and titles().get(known.get(candidate.data[0], ("", ""))[0] or "") != "press":
            full.setdefault(candidate.data[0][0], set()).add(candidate.data[0])
    own = {each.name: each for _, _, each in doc.own.people} if doc.own else {}
    for candidate, (role, organisation), guess in zip(people, told, inferred, strict=True):
        name, partial = longer.get(candidate.data[0], candidate.data[0]), candidate.data[3]
        if partial:
            others = full.get(name.lstrip("老小阿")[:1], set())
            if name.endswith(COURTEOUS):  # 陈先生说 … 医师陈亮: another
                others = {other for other in others if since[other] < since[name] or doc.text.startswith(COURTEOUS, since[other] + len(other))}
            name = _whole(name, role, others, known)
            whole = known.get(name, (None, None))
            if role is None or role == whole[0]:
                role, organisation = whole[0], organisation or whole[1]
            organisation = organisation or guess[1]
        elif role is None or organisation is None:
            other = known.get(name)
            if other is not None and (role is None or role == other[0] or (organisation is None and other[0] is not None and role in other[0])):
                role, organisation = other
            elif other is not None and other[0] is not None and role is not None and role.endswith(other[0]):  # 主审|法官
                organisation = other[1]
        role, organisation = _listed(own, name, role, organisation)
        candidate.data = (name, role, organisation, partial)


def _told(doc: Document, story: Story, people: list[Candidate]) -> tuple[list[Told], list[Told]]:
    """What stands beside each name, and what the article lets infer where no body is told there."""
    told: list[Told] = []
    inferred: list[Told] = []
    known: set[str] = set()
    for at, candidate in enumerate(people):
        role, organisation = candidate.data[1], candidate.data[2]
        guess, shared = None, False
        if role is None:
            may = offices.may_tell(story.text, candidate.start, candidate.end)
            found = _beside(story, candidate, people[at - 1].end if at else 0, bool(told and told[-1][0])) if may else []
            if not found and story.text[candidate.end : candidate.end + 1] in behind.COPULAS:
                found = _said(story, candidate)
                shared = bool(found)
            organisation = None
            if found:
                role = "、".join([office.role for office in found]) or None
                organisation = "、".join([office.organisation for office in found if office.organisation]) or None
            if found and organisation is None and titles().get(found[0].role) == "press":
                organisation = _wired(doc, story, found[0].start)
            if found and organisation is None and at:
                organisation = _shared(doc, people[at - 1], found[0], told[at - 1])
            if found and organisation is None:
                guess = (state(story, found[0].role, found[0].start) if found[0].start < candidate.start else None) or holder(story, found[0].role, found[0].start) or _alike(story, people, told, inferred, found[0])
        if role is not None:
            known.add(candidate.data[0])
        elif at and candidate.data[0] not in known:
            role, organisation = _from_list(doc, people[at - 1], candidate, told[at - 1])
            guess = inferred[at - 1][1] if role is not None else None
        told.append((role, organisation))
        inferred.append((role, guess))
        if shared:
            _share_back(doc, people, told)
    return told, inferred


def _wired(doc: Document, story: Story, at: int) -> str | None:
    """The outlet of the dateline before a paragraph that begins with who reports: 本报讯 |记者|李铮从县里获悉."""
    dateline = doc.layout.dateline
    if dateline is None or at != story.block(at)[0]:
        return None
    return dateline.outlet if any(block.kind == "dateline" and block.end == at - 1 for block in doc.blocks) else None


def _alike(story: Story, people: list[Candidate], told: list[Told], inferred: list[Told], office: Office) -> str | None:
    """The body of the one before who has the same office of a second: 市政协副主席李铮参加……；|副主席|王飞参加……."""
    if not told or not office.role.startswith("副") or people[len(told) - 1].start < story.block(office.start)[0]:
        return None
    role, organisation = told[-1]
    return organisation or inferred[-1][1] if role == office.role else None


def _between(text: str, start: int, end: int) -> str:
    """What stands between two names, without what a bracket tells of the first: 李铮（女）|、|王飞."""
    found = TRAIT.match(text, start, end)
    return text[found.end() if found else start : end]


def _share_back(doc: Document, people: list[Candidate], told: list[Told]) -> None:
    """Gives the office of a predicate to all of the list before it: 李铮、王飞|为副会长."""
    at = len(told) - 1
    while at and told[at - 1][0] is None and _between(doc.text, people[at - 1].end, people[at].start) in ("、", "和"):
        told[at - 1] = told[at]
        at -= 1


def _dotted(people: list[Candidate]) -> dict[str, str]:
    """The whole name of whom a part between dots stands for, where it can be one person's alone: 韦伯 → 马丁·韦伯."""
    whole: dict[str, set[str]] = {}
    for name in {candidate.data[0] for candidate in people}:
        parts = DOTTED.split(name)
        for part in parts if len(parts) > 1 else ():
            if len(part) > 1:
                whole.setdefault(part, set()).add(name)
    return {part: names.pop() for part, names in whole.items() if len(names) == 1}


def _listed(own: Mapping[str, OwnName], name: str, role: str | None, organisation: str | None) -> Told:
    """What the user's list says of a person goes where the article tells nothing else."""
    listed = own.get(name)
    if listed is None or (role is not None and organisation is not None):
        return role, organisation
    if role is None:
        return listed.role, organisation or listed.organisation
    return role, listed.organisation if role == listed.role else None


def _beside(story: Story, candidate: Candidate, previous: int, apart: bool) -> list[Office]:
    """The offices told right before or after a name, each with its body as far as it is told there.

    The name before ends at `previous`; `apart` where it has an office of its own, and is no part of a body's name: 瓦格纳集团.
    """
    text = story.text
    low, high = story.block(candidate.start)
    if low < previous < candidate.start and (apart or text[previous] in WITH):  # 县委书记李铮带着|派出所所长|王飞
        low = previous + (text[previous] in WITH)
    near = story.places(max(low, candidate.start - NEAR), min(high, candidate.start + NEAR))
    found = offices.before(text, candidate.start, low, near, previous)
    if found and candidate.start - previous < len(found[-1].role):  # 王建民|李占荣: a name, no office
        found = []
    address = titles()
    found = [office for office in found if address.get(office.role) != "address" and office.role not in RELATIONS]
    if text[candidate.start - 1 : candidate.start] == "的" and text[candidate.end : candidate.end + 2] in WHOSE:  # 顾问的|李铮|女婿王飞
        found = []
    later = behind.after(text, candidate.end, high, near)
    if not found:
        found = [_with_body(text, candidate.start, low, near, office) for office in later]
    elif later and later[0].role not in (office.role for office in found) and later[0].organisation is None and len(found) == 1:
        found = [*found, *later] if titles().get(found[0].role) != "press" else found
    return _completed(story, found)


def _completed(story: Story, found: list[Office]) -> list[Office]:
    """The offices with their bodies completed by the article and by the bodies told before them."""
    done: list[Office] = []
    for office in found:
        body = completed(story, office.organisation, office.start)
        before = next((other.organisation for other in reversed(done) if other.organisation), None)
        done.append(office._replace(organisation=in_division(body, before)))
    return done


def _said(story: Story, candidate: Candidate) -> list[Office]:
    """The offices that a predicate gives the bearer of a name: 李铮|是|环县水务局局长."""
    high = story.block(candidate.start)[1]
    near = story.places(candidate.end, min(high, candidate.end + NEAR))
    return _completed(story, behind.said_to_be(story.text, candidate.end, high, near))


def _with_body(text: str, name: int, low: int, near: Places, office: Office) -> Office:
    """An office told behind a name, with the body told right before the name: 保卫处|李铮|处长."""
    end = name - 1 if text[name - 1 : name] == "的" else name  # 县医院的|李铮|医生
    if office.organisation is not None or not FIRM.search(text, max(low, end - 3), end):
        return office
    body, begin = body_before(text, name, low, near)
    return office if body is None or begin == name else office._replace(organisation=body, start=begin)


def _shared(doc: Document, before: Candidate, office: Office, told: Told) -> str | None:
    """The body of the one before in a list of offices: 某某公司董事长李铮、总经理|王飞."""
    role, organisation = told
    if organisation is None or role is None or "、" in organisation or doc.text[before.end : office.start] not in JOINTS:
        return None
    alike = offices.group(role) == offices.group(office.role) == "office" or role[-1] == office.role[-1]
    alike = alike or (office.role in STAFF and doc.text[before.end] == "、" and FIRM.search(organisation) is not None)
    if doc.text[office.start - 1] in "，,":
        alike = alike and "office" == offices.group(role) == offices.group(office.role) and office.role not in APART
    minister = MINISTER.search(office.role) and not organisation.endswith("部")
    return organisation if alike and not LEVEL.match(office.role) and not minister else None


def _from_list(doc: Document, before: Candidate, candidate: Candidate, told: Told) -> Told:
    """The role of the one before in a list: 记者李铮、王飞."""
    between = _between(doc.text, before.end, candidate.start)
    alone = told[0] is not None and not ALONE.isdisjoint(told[0].split("、")) and not (told[1] or "").endswith("书记处")
    if between in ("、", "和", "与", "及", " ", "") and told[0] is not None and not alone:
        return told
    return None, None


def _whole(name: str, role: str | None, full: set[str], known: dict[str, Told]) -> str:
    """The full name of one of whom a part stands, where the article has just one that it can be."""
    if len(name) > 1 and name in full:
        return name
    fitting = set(full)
    if name.endswith(COURTEOUS) and role is not None:
        fitting = {other for other in fitting if (held := known.get(other, (None, None))[0]) is None or role in held}
    elif KIN.search(name):  # who has an office is told by it
        fitting = {other for other in fitting if (held := known.get(other, (None, None))[0]) is None or RURAL.match(held)}
    if len(fitting) > 1 and role is not None:
        fitting = {other for other in fitting if role in (known.get(other, (None, None))[0] or "")}
    return fitting.pop() if len(fitting) == 1 and "某" not in name else name
