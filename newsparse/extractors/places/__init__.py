"""Places: 赤峰市红山区哈达街道园林社区, 青海湖."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence

from ...document import Document
from ...gazetteer.divisions import Usage, gazetteer
from ...linking.places import link
from ...model import Place
from ...named import made
from ...rules import Candidate, Extractor, Steps
from ...traditional import Copy
from .abbreviations import read_abbreviations
from .abroad import abroad
from .again import again, as_told, named
from .backing import backed, chained
from .behind import read_behind
from .chains import Found, namesakes, runs
from .cues import read_cues
from .endings import KEPT, LEVEL_LETTERS
from .lists import read_lists
from .names import LIES, SPEAKS, Name, read_names
from .own import with_own
from .roads import read_roads
from .rows import is_rowed, read_rows
from .rules import CUE, DIVISION, FOREIGN, HEAD, NATURAL, OWN, RULES, SHORT_FORM, SITE, STREET, VILLAGE
from .suffixes import read_endings
from .towns import in_rows
from .ways import read_ways
from .within import organisation

#: last words of a site, which no person's name has behind it
SCENIC = tuple(sorted(KEPT))
#: countries whose towns bear the names of persons: 奥斯汀, 吉尔伯特
NAMED_AFTER_MEN = frozenset(("US", "GB", "AU", "CA", "NZ", "IE", "ZA", "JM"))
#: last words that no person's name goes before: 张家岗公社
BODIES = ("公社", "生产队", "生产大队", "街道", "苏木", "嘎查")
#: last words of streets, of two letters
LONG_STREETS = ("东路", "西路", "南路", "北路", "中路", "大街", "大道", "胡同", "环路")
#: what tells a town abroad that follows
TOWNS = ("城市", "城镇", "重镇", "要镇", "首府")


def find(doc: Document) -> Steps:
    """Candidates of one article, in text order; each step has tables of its own."""
    names = namesakes(doc.text, chained(doc.text, with_own(doc, read_names(doc))))
    yield
    names = abroad(doc, _disjoint([*read_endings(doc, names), *names]))
    yield
    names = as_told(doc.text, _with(names, read_behind(doc, names)))
    names = _with(names, [*read_rows(doc, names), *read_roads(doc, names)])
    names = backed(doc, in_rows(doc.text, _with(read_lists(doc, names), names)))
    yield
    names = _with(names, [*read_cues(doc, names), *named(doc, names)])
    names = _with(names, [*again(doc, names), *read_abbreviations(doc)])
    names = _with(names, read_ways(doc.text, names))
    return list(_candidates(doc.text, runs(with_own(doc, names))))


def _with(names: list[Name], more: Iterable[Name]) -> list[Name]:
    """Disjoint names with more of them, which mostly are none."""
    more = list(more)
    return _disjoint([*names, *more]) if more else names


def _disjoint(names: Iterable[Name]) -> list[Name]:
    """Of overlapping names the longest stands."""
    names = list(names)
    reach = 0
    for name in names:
        if name.start < reach:
            break
        reach = name.end
    else:
        return names
    kept: list[Name] = []
    reach = 0
    for name in sorted(names, key=_span):
        if name.start < reach:
            while kept and name.start < kept[-1].end and name.end - name.start > kept[-1].end - kept[-1].start:
                kept.pop()
            if kept and name.start < kept[-1].end:
                continue
        kept.append(name)
        reach = name.end
    return kept


def _span(name: Name) -> tuple[int, int]:
    return name.start, -name.end


def _candidates(text: str, chains: Sequence[list[Name]]) -> Iterator[Candidate]:
    """A candidate for each chain; one inside an organisation's name that a place before it opens is within that name."""
    opened, reach = "", 0
    told = {text[run[-1].start : run[-1].end] for run in chains if len(run) > 1 and run[-1].rule is VILLAGE}
    told.update(_towns(text, chains))
    for run in chains:
        start, end = run[0].start, run[-1].end
        if start < reach:
            if run[-1].own is None and _is_bare_county(text, run[-1]):
                continue  # 紫金 in 乌拉特后旗紫金矿业有限公司 is the firm's own name
            yield _candidate(text, run, opened, told)
            continue
        within = organisation(text, start, end)
        if within is None and run[-1].rule is HEAD:
            continue
        if within is not None and len(run) > 1 and run[-1].own is None and _is_bare_street(run[-1]):
            run = run[:-1]  # 中环 in 内蒙古中环半导体有限公司 likewise
        if within is not None:
            opened, reach = within, start + len(within)
        yield _candidate(text, run, within, told)


def _towns(text: str, chains: Sequence[list[Name]]) -> Iterator[str]:
    """Towns that look like persons, of countries that the article names: 敖德萨 beside 乌克兰."""
    towns = [run[0] for run in chains if len(run) == 1 and run[0].rule is FOREIGN and run[0].usage == Usage.LISTED and run[0].refs and run[0].end - run[0].start > 2]
    if not towns:
        return
    entity = gazetteer().entity
    countries = {entity(name.refs[0]).country for run in chains for name in run if name.kind == "country" and name.refs} - NAMED_AFTER_MEN
    for name in towns:
        if entity(name.refs[0]).country in countries and text[name.end : name.end + 1] != "·" and not SPEAKS.match(text, name.end):
            yield text[name.start : name.end]


def _is_bare_county(text: str, name: Name) -> bool:
    return name.kind == "county" and text[name.end - 1] not in LEVEL_LETTERS


def _is_bare_street(name: Name) -> bool:
    return name.kind == "street" and name.end - name.start == 2 and not name.refs


def _candidate(text: str, run: list[Name], within: str | None, told: Collection[str]) -> Candidate:
    last = run[-1]
    start, end = run[0].start, last.end
    texts = (text[start:end],) if len(run) == 1 else tuple([text[n.start : n.end] for n in run])
    return Candidate("place", start, end, last.rule, made(Found, (tuple(run), texts, within)), _rank(text, run, last, told))


def _rank(text: str, run: list[Name], last: Name, told: Collection[str]) -> int:
    """西安 may be part of a person's name, 西安市 is not; 苏梅岛 and, in a list, 帕塔亚 only look like persons."""
    rule = last.rule
    if last.own is not None or (len(run) > 1 and any(name.own for name in run)):
        return OWN.rank
    if len(run) > 1:
        return max(SHORT_FORM.rank + 2, min(80, rule.rank + 10))
    if text.endswith(LIES, 0, run[0].start) and last.refs:
        return SHORT_FORM.rank + 2  # 地处|长江之滨, no 处长 called 江之滨
    if rule is FOREIGN and ((not last.refs and last.start > 0 and text[last.start - 1] in "、和与及") or text.endswith(TOWNS, 0, last.start)):
        return SHORT_FORM.rank + 2  # 鲁德尼克 in a row of towns, 重镇|马克尼
    if rule is FOREIGN and last.usage == Usage.LISTED and text[last.start : last.end] in told:
        return SHORT_FORM.rank + 2
    if last.refs and last.end - last.start > 2 and text[last.end : last.end + 1] != "·":
        listed = rule is FOREIGN and last.usage < Usage.LISTED and ((last.start > 0 and text[last.start - 1] in "、在和") or not SPEAKS.match(text, last.end))
        if listed or rule in (NATURAL, SITE):
            return SHORT_FORM.rank + 2
    if rule is STREET and (isinstance(text, Copy) or text.endswith(LONG_STREETS, last.start, last.end)):
        return SHORT_FORM.rank + 2  # no person 于敬贤 before 道, no 于庆 before 南路
    if rule is SITE and text.endswith(SCENIC, last.start, last.end):
        return SHORT_FORM.rank + 2  # no person 石桅岩 in 石桅岩景区
    if rule is CUE and last.kind == "township" and last.refs:
        return SHORT_FORM.rank + 2  # 蔡家岗 in a row of townships is no person
    if rule is VILLAGE and (text[last.start : last.end] in told or text.endswith(BODIES, last.start, last.end) or is_rowed(text, last)):
        return SHORT_FORM.rank + 2  # 王柳沟村 behind its township elsewhere is no person 王柳沟
    if rule is DIVISION and text[last.end - 1] not in LEVEL_LETTERS:
        return SHORT_FORM.rank
    return rule.rank


EXTRACTOR = Extractor("place", "places", "地", "green", Place, RULES, find, link)
