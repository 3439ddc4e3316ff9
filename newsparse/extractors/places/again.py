"""Names that the article tells once and has again: 熊嘴岩 after 有个叫熊嘴岩的村子, 威远 after 威远镇, 蒙市 after 蒙特利尔."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence

from ...document import Document
from ...gazetteer.automaton import build
from ...gazetteer.divisions import Usage, gazetteer
from ...gazetteer.words import words
from ...patterns import pattern
from .endings import FORBIDDEN, NOT_BEFORE, TEAMS, TRANSLIT
from .names import Name, is_torn
from .rules import CUE, FOREIGN, LANDFORM, SITE, STREET, VILLAGE, ZONE

#: what kind of place the noun behind a naming tells, by its last letter
KINDS = {
    "村": "village", "庄": "village", "子": "village", "寨": "village", "屯": "village", "队": "village", "点": "village", "镇": "township",
    "城": "region", "市": "region", "方": "region", "岛": "natural", "屿": "natural", "湖": "natural", "河": "natural", "山": "natural",
    "谷": "natural", "湾": "natural", "坳": "natural", "沟": "natural", "洲": "natural", "场": "site", "港": "site",
}  # fmt: skip
NOUN = (
    "村|村庄|村子|山村|渔村|村寨|寨子?|自然寨|自然村|小镇|镇子|镇|集镇|古镇|地方|山坳|山沟|小城|城市|县城|海?岛|小岛|岛屿|小?湖|小?山|小?河|峡谷|山谷"
    "|渔港|海湾|牧场|农场|林场|绿洲|居民点|生产队|屯子?"
)
#: what may follow such a noun, so that it ends there: not 山 in 高山茶
NOUN_END = "(?![一-鿿])|(?=[的里上中下是有位坐在脚边旁和就来从被也曾将与到])"
CALLS = ("叫", "名为", "取名", "称作")
CALLED = "(?:名叫|名为|取名|[个处座条]叫|叫做|叫作|称作)"
#: 一个叫熊嘴岩的贫困村
NAMED = pattern(f"{CALLED}“?([一-鿿]{{2,6}})”?的[一-鿿]{{0,4}}?({NOUN})(?:{NOUN_END})")
#: 村子叫熊嘴岩，
NAMED_LAST = pattern(f"({NOUN})(?:名叫|名为|取名|叫做|叫作|叫)“?([一-鿿]{{2,4}})”?(?=[，,。；;（(])")
#: level words that leave a name of its own when they fall: 威远|镇
LEVELS = "镇乡村"
#: the same of communes and of towns' quarters
OFFICES = ("公社", "街道")
COMMUNITY = "社区"
#: letters before a village that more often tell who goes there, where the article has its name without them: 去|石湾村
GOES = frozenset("去回进到赴离出访来过")
#: last letters that such a name may have besides: 熊嘴岩寨
VILLAGES = frozenset("寨庄屯")
#: last letters that make of a township's name that of a feature
FEATURES = frozenset("山湖河江岛湾")
#: what begins with such a letter and is a word of its own
PLAIN = frozenset(("山区", "山村", "山水", "山地", "河流", "河水", "河道", "湖水", "湖泊", "江水", "岛屿", "湾区"))
#: last words of a scenic site that has a name without them: 白水洋|景区
SCENIC = pattern("(?<=..)(?:(?:国家)?(?:森林|湿地|地质)公园|(?:战斗|战役|会议|起义)?(?:遗址|旧址)|景区|风景区|旅游区|度假区|风景名胜区|自然保护区)$")
#: last words of a zone that has a name without them: 洋浦|经济开发区; parks are as often named after firms
ZONED = pattern("(?<=..)(?:国家级|国家|省级)?(?:高新技术产业|经济技术|经济)?(?:开发区|高新区|经开区|新区|保税区|综合保税区|保税港区|出口加工区)$")
#: how dear each letter of such a stem must be as a word: 威远 is, 新华 is not
DEAR = 78
#: so many forms are sought one by one
FEW = 24
#: the rules of names that may be called otherwise later; townships may too, by whatever rule
RENAMED = frozenset((CUE.name, FOREIGN.name, SITE.name, VILLAGE.name))
#: what shortens a foreign name to its first letter: 蒙特利尔 → 蒙市
SHORTENED = "市州城省"


def named(doc: Document, names: Sequence[Name]) -> list[Name]:
    """Names that a naming tells, where none of `names` stands."""
    text = doc.text
    if not any(call in text for call in CALLS):
        return []
    taken = [name.start for name in names]
    found = []
    for match, group, noun in (*((m, 1, m[2]) for m in NAMED.finditer(text)), *((m, 2, m[1]) for m in NAMED_LAST.finditer(text))):
        start, end = match.span(group)
        at = bisect_right(taken, end - 1) - 1
        if FORBIDDEN.isdisjoint(text[start:end]) and not (at >= 0 and names[at].end > start):
            found.append(Name(start, end, KINDS[noun[-1]], (), Usage.FREE, CUE))
    return found


def as_told(text: str, names: Sequence[Name]) -> list[Name]:
    """The names, an unknown one without what stands before a name that the article tells: 带火|石湾村, 当时|沙湾港 beside 沙湾镇."""
    end = -1
    told, stems = set(), set()
    for name in names:
        if name.start == end and name.kind == "village":
            told.add(text[name.start : name.end])
        if name.kind == "township" and name.refs and text[name.end - 1] in LEVELS:
            stems.add(text[name.start : name.end - 1])
        end = name.end
    names = _grown(text, names)
    alone = {text[name.start : name.end] for name in names if name.rule is VILLAGE and not "一" <= text[name.start - 1 : name.start] <= "鿿"} if any(text[name.start] in GOES for name in names if name.rule is VILLAGE) else set()
    if alone:
        names = [name._replace(start=name.start + 1) if name.rule is VILLAGE and text[name.start] in GOES and text[name.start + 1 : name.end] in alone else name for name in names]
    villages = [text[name.start : name.end] for name in names if name.rule is VILLAGE]
    if len(villages) > len(set(villages)):  # 讲好|石湾村 once, 石湾村 more than once
        times = Counter(villages)
        names = [name._replace(start=name.start + 2) if name.rule is VILLAGE and times[text[name.start : name.end]] == 1 and name.end - name.start > 4 and times[text[name.start + 2 : name.end]] > 1 else name for name in names]
    if not told and not stems:
        return list(names)
    return [_cut(text, name, told) if name.rule is VILLAGE else Name(name.start, name.end + 1, "village", (), Usage.FREE, VILLAGE) if name.kind == "county" and text[name.start : name.end + 1] in told else _cut_stem(text, name, stems) if name.rule in (SITE, LANDFORM) else name for name in names]


def _grown(text: str, names: Sequence[Name]) -> Sequence[Name]:
    """The names, an unknown one that cuts through a name of the article with all of it: 大|湖坪水库 beside 大湖坪水库, 大河|滩古街 beside 大河滩村."""
    unknown = [name for name in names if not name.refs and name.rule in (SITE, LANDFORM, STREET, ZONE)]
    if not unknown:
        return names
    whole = {text[name.start : name.end] for name in unknown}
    stems = {text[name.start : name.end - 1] for name in names if name.kind in ("village", "township") and name.end - name.start > 2 and text[name.end - 1] in LEVELS}
    grown: dict[Name, Name] = {}
    for name in unknown:
        for start in range(max(0, name.start - 2), name.start):
            longer, rest = text[start : name.end], name.start - start
            if rest > 1 and words().costs(text[start : name.start])[-1] < DEAR * rest:
                continue  # 高铁|武家塬隧道
            if longer in whole or any(longer[:size] in stems for size in range(rest + 1, min(5, len(longer)))):
                grown[name] = name._replace(start=start)
                break
    return [grown.get(name, name) for name in names] if grown else names


def _cut(text: str, name: Name, told: set[str]) -> Name:
    start = next((at for at in range(max(0, name.start - 2), name.end - 2) if text[at : name.end] in told), name.start)
    return name._replace(start=start)


def _cut_stem(text: str, name: Name, stems: set[str]) -> Name:
    return name._replace(start=name.start + 1) if not name.refs and text[name.start + 1 : name.start + 3] in stems else name


def again(doc: Document, names: Sequence[Name]) -> list[Name]:
    """Further mentions of what `names` tell, in the form told or shortened."""
    text = doc.text
    forms: dict[str, Name] = {}
    end = -1
    villages: set[str] = set()
    for name in names:
        if name.rule.name in RENAMED or name.kind in ("township", "zone", "street"):
            whole = text[name.start : name.end]
            twice = name.rule is VILLAGE and whole in villages
            if name.rule is VILLAGE:
                villages.add(whole)
            for form in _forms(whole, name, twice or name.start == end):
                forms.setdefault(form, name)
        end = name.end
    if not forms:
        return []
    forms = {form: name for form, name in forms.items() if not gazetteer().named(form)}
    if not forms:
        return []
    starts = [name.start for name in names]
    found = []
    for start, form in _occurrences(text, list(forms)):
        end = start + len(form)
        at = bisect_right(starts, end - 1) - 1
        within = forms[form].rule is FOREIGN and at >= 0 and start < names[at].start and names[at].end < end  # 马|西亚|卡
        if (at >= 0 and names[at].end > start and not within) or text[end : end + 1] == "会" or is_torn(text, start, end, Usage.BACKED, 0):
            continue
        if text[end : end + 1] in FEATURES and text[end : end + 2] not in PLAIN:
            found.append(Name(start, end + 1, "natural", (), Usage.FREE, LANDFORM))  # 西樵|山 beside 西樵镇
            continue
        end += text[end : end + 1] in VILLAGES or (forms[form].kind == "prefecture" and text[end : end + 1] == "市" and text[end + 1 : end + 2] not in NOT_BEFORE["市"])
        found.append(forms[form]._replace(start=start, end=end))
    return found


def _occurrences(text: str, forms: Sequence[str]) -> Iterator[tuple[int, str]]:
    """Where the forms stand, of those that overlap the leftmost and then the longest; an automaton is worth its making for many."""
    if len(forms) > FEW:
        yield from ((start, forms[index]) for start, _, index in build(forms).find(text))
        return
    found = []
    for form in forms:
        at = text.find(form)
        while at >= 0:
            found.append((at, -len(form)))
            at = text.find(form, at + 1)
    reach = 0
    for start, size in sorted(found):
        if start >= reach:
            reach = start - size
            yield start, text[start:reach]


def _forms(whole: str, name: Name, inside: bool) -> Iterator[str]:
    """What a name may be called later; a village that no table has only where it stood `inside` another place or is told twice."""
    if name.kind == "street":
        if name.rule is STREET and len(whole) > 2 and not name.refs:
            yield whole
    elif name.rule is CUE or (name.rule is FOREIGN and not name.refs and len(whole) > 2 and TRANSLIT.issuperset(whole) and words().costs(whole)[-1] >= DEAR * len(whole)):
        yield whole
    elif name.rule is FOREIGN and len(whole) > 2 and TRANSLIT.issuperset(whole[:3]):
        yield from (form for form in (whole[0] + level for level in SHORTENED) if not _is_word(form))
    elif name.rule is SITE and not name.refs and (scenic := SCENIC.search(whole)) is not None:
        stem = whole[: scenic.start()]
        if stem[0] not in "一二三四五六七八九十两" and words().costs(stem)[-1] >= DEAR * len(stem):
            yield stem
    elif name.kind == "zone" and (zoned := ZONED.search(whole)) is not None:
        stem = whole[: zoned.start()]
        if len(stem) < 4 and FORBIDDEN.isdisjoint(stem) and words().costs(stem)[-1] >= DEAR * len(stem):
            yield stem
    elif name.rule is VILLAGE and inside and whole.endswith(TEAMS):
        stem = whole.removesuffix("队").removesuffix("大").removesuffix("生产")
        yield whole
        if words().costs(stem)[-1] >= DEAR * len(stem):
            yield stem
    elif name.rule is VILLAGE and inside and whole.endswith(COMMUNITY):
        stem = whole.removesuffix(COMMUNITY)
        if 1 < len(stem) < 4 and words().costs(stem)[-1] >= DEAR * len(stem):
            yield stem
    elif name.rule is VILLAGE and name.kind == "village" and inside and whole[-1] not in LEVELS and "一" <= min(whole) <= max(whole) <= "鿿":
        if words().costs(whole)[-1] >= DEAR * len(whole):
            yield whole
    elif name.kind == "township" and whole.endswith(OFFICES):
        stem = whole.removesuffix("公社").removesuffix("人民").removesuffix("街道")
        if len(stem) > 1 and words().costs(stem)[-1] >= DEAR * len(stem):
            yield stem
    elif (name.rule is VILLAGE or name.kind == "township") and (inside or name.kind == "township") and len(whole) > 2 and whole[-1] in LEVELS:
        if inside and name.rule is VILLAGE and words().costs(whole)[-1] >= DEAR * len(whole):
            yield whole
        stem = whole[:-1]
        if words().costs(stem)[-1] >= DEAR * len(stem):
            yield stem


def _is_word(form: str) -> bool:
    return any(end - start == len(form) for start, end, _ in words().find(form))


__all__ = ["again", "as_told", "named"]
