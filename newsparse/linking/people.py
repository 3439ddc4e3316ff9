"""Who a person is: the office told at one mention counts for all (局长刘文 … 刘文), 该公司 is the company named before."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Mapping
from typing import TYPE_CHECKING

from ..document import Document, PageContext
from ..gazetteer.titles import titles
from ..patterns import pattern
from ..rules import Candidate
from . import offices
from .setting import DIVISIONS

if TYPE_CHECKING:
    from ..gazetteer.own import OwnName

#: 该公司, 本市, 我区
POINTER = pattern("^(?:该|本|我|这家|这个|此)([\u4e00-\u9fff]{0,2}?(?:公司|集团|中心|医院|学校|大学|合作社|社区|嘎查|苏木|街道|[局委院校厂社办站所队村镇乡县市区旗省盟州场]))")
#: 区政数局, 县委, 镇党委: a division told by its level alone
BARE = pattern("^(自治区|自治州|[省市区县旗盟州镇乡村])(?=[\u4e00-\u9fff]|$)")
#: a body told by its kind alone: 公司总经理, 学校校长
KIND_ALONE = pattern("^(?:公司|集团|医院|学校|大学|学院|合作社|社区|嘎查|苏木|街道|企业)$")
#: words that begin so although they name no level: 市场, 区域
NO_LEVEL = pattern("^(?:市场|区域|省道|县域|村级|镇级|乡村|村镇|市政|村民|州际|旗下|省级|市级|区级|县级)")
#: offices that one alone holds; the next of a list has not got them too
ALONE = frozenset(["总统", "主席", "总书记", "总理", "首相", "国王", "书记", "部长", "省长", "市长", "县长", "区长", "旗长", "镇长", "乡长", "局长", "主任", "院长", "校长", "所长", "站长", "社长", "董事长", "总经理", "议长", "会长", "队长", "司长", "厅长"])

#: between the parts of a name
DOTTED = pattern("[·•・‧∙⋅]")
#: how far places are looked for beside a name, and the body that 该公司 points to before it, in characters
NEAR = 80
FAR = 6000

Told = tuple[str | None, str | None]


def link(page: PageContext) -> None:
    """Complete name, role and organisation of every person kept."""
    for doc in page.docs:
        _article(doc)


class _Story:
    """An article with what is asked of it again and again, found by halving: its blocks, its places, its divisions by level."""

    def __init__(self, doc: Document) -> None:
        self.text = doc.text
        self._blocks = [block.start for block in doc.blocks]
        self._ends = [block.end for block in doc.blocks]
        self._places = sorted((c.start, c.end) for c in doc.found.get("place", ()))
        self._kept = doc.kept.get("place", ())
        self._levels: dict[str, tuple[list[int], list[str]]] = {}

    def block(self, at: int) -> tuple[int, int]:
        """The block that `at` stands in."""
        number = bisect_right(self._blocks, at) - 1
        return (self._blocks[number], self._ends[number]) if number >= 0 else (0, len(self.text))

    def places(self, start: int, end: int) -> list[tuple[int, int]]:
        """The places that lie in a stretch, in text order."""
        first = bisect_left(self._places, (start, 0))
        return [span for span in self._places[first : bisect_left(self._places, (end, 0))] if span[1] <= end]

    def division(self, level: str, at: int) -> str | None:
        """The division of this level that was named last before `at`, else first in the article."""
        if level not in self._levels:
            named = [(place.start, name) for place in self._kept for name in place.data[DIVISIONS] or place.data[:1] if _is_of(name, level)]
            self._levels[level] = ([start for start, _ in named], [name for _, name in named])
        starts, names = self._levels[level]
        return names[max(0, bisect_right(starts, at) - 1)] if names else None


def _is_of(name: str, level: str) -> bool:
    """Whether a place is of the level told: 环县 of 县; 内蒙古自治区 is no 区."""
    return name.endswith(level) and len(name) > len(level) and (level != "区" or not name.endswith("自治区"))


def _article(doc: Document) -> None:
    people = doc.kept["person"]
    if not people:
        return
    story = _Story(doc)
    own = {each.name: each for _, _, each in doc.own.people} if doc.own else {}
    told: list[Told] = []
    for at, candidate in enumerate(people):
        role, organisation = candidate.data[1], candidate.data[2]
        if role is None:
            role, organisation = _beside(story, candidate)
        if role is None and at:
            role, organisation = _from_list(doc, people[at - 1], candidate, told[at - 1])
        told.append((role, organisation))
    known: dict[str, Told] = {}
    longer = _dotted(people)
    for candidate, found in zip(people, told, strict=True):
        name = longer.get(candidate.data[0], candidate.data[0])
        if not candidate.data[3] and found[0] is not None and (name not in known or (known[name][1] is None and found[1])):
            known[name] = found
    full: dict[str, set[str]] = {}
    for candidate in people:
        if not candidate.data[3] and len(candidate.data[0]) > 1:
            full.setdefault(candidate.data[0][0], set()).add(candidate.data[0])
    for candidate, (role, organisation) in zip(people, told, strict=True):
        name, partial = longer.get(candidate.data[0], candidate.data[0]), candidate.data[3]
        if partial:
            name = _whole(name, role, full, known)
        elif role is None or organisation is None:
            other = known.get(name)
            if other is not None and (role is None or role == other[0] or (organisation is None and other[0] is not None and role in other[0])):
                role, organisation = other
        role, organisation = _listed(own, name, role, organisation)
        candidate.data = (name, role, organisation, partial)


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


def _beside(story: _Story, candidate: Candidate) -> Told:
    text = story.text
    low, high = story.block(candidate.start)
    near = story.places(max(low, candidate.start - NEAR), min(high, candidate.start + NEAR))
    found = offices.before(text, candidate.start, low, near)
    address = titles()
    found = [office for office in found if address.get(office.role) != "address"]
    later = offices.after(text, candidate.end, high, near)
    if not found:
        found = later
    elif later and later[0].role not in (office.role for office in found) and later[0].organisation is None and len(found) == 1:
        found = [*found, *later] if titles().get(found[0].role) != "press" else found
    if not found:
        return None, None
    bodies = [_completed(story, office.organisation, office.start) for office in found]
    roles = "、".join(office.role for office in found)
    named = [body for body in bodies if body is not None]
    return roles, "、".join(named) if named else None


def _from_list(doc: Document, before: Candidate, candidate: Candidate, told: Told) -> Told:
    """The role of the one before in a list: 记者李铮、王飞."""
    between = doc.text[before.end : candidate.start]
    if between in ("、", "和", "与", "及", " ", "") and told[0] is not None and told[0] not in ALONE and "、" not in told[0]:
        return told
    return None, None


def _completed(story: _Story, body: str | None, at: int) -> str | None:
    """The organisation with what the article tells of it: 该公司 → its name, 区政数局 → 昆都仑区政数局."""
    if body is None:
        return None
    pointer = POINTER.match(body)
    if pointer:
        found = _named_before(story, pointer[1], at)
        return None if found is None else found + body[pointer.end() :]
    if KIND_ALONE.match(body):
        return _named_before(story, body, at) or body
    bare = BARE.match(body)
    if bare and not NO_LEVEL.match(body):
        found = story.division(bare[1], at)
        return found + body[bare.end() :] if found else body
    return body


def _named_before(story: _Story, kind: str, at: int) -> str | None:
    """The organisation or place of this kind that was named last before `at`, not too far back."""
    if len(kind) == 1 and kind in "村镇乡县市区旗省盟州":
        return story.division(kind, at)
    text = story.text
    floor = max(0, at - FAR)
    end = text.rfind(kind, floor, at)
    while end >= 0:
        stop = end + len(kind)
        low, _ = story.block(end)
        body, _ = offices.body_before(text, stop, low, story.places(max(low, stop - NEAR), stop))
        if body is not None and len(body) > len(kind) + 1 and not POINTER.match(body):
            return body
        end = text.rfind(kind, floor, end)
    return None


def _whole(name: str, role: str | None, full: dict[str, set[str]], known: dict[str, Told]) -> str:
    """The full name of one of whom a part stands, where the article has just one that it can be."""
    if len(name) > 1 and name in full.get(name[0], ()):
        return name
    surname = name.lstrip("老小阿")[:1]
    fitting = set(full.get(surname, ()))
    if len(fitting) > 1 and role is not None:
        fitting = {other for other in fitting if role in (known.get(other, (None, None))[0] or "")}
    return fitting.pop() if len(fitting) == 1 and surname and "某" not in name else name
