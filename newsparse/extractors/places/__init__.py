"""Places: 赤峰市红山区哈达街道园林社区, 青海湖."""

from __future__ import annotations

from collections.abc import Iterable

from ...document import Document
from ...linking.places import link
from ...model import Place
from ...rules import Candidate, Extractor
from .abbreviations import read_abbreviations
from .backing import backed, chained
from .chains import Found, runs
from .cues import read_cues
from .names import Name, read_names
from .rules import DIVISION, RULES, SHORT_FORM
from .suffixes import read_endings
from .within import organisation

LEVEL_LETTERS = frozenset("省市县区旗盟州镇乡道木")


def find(doc: Document) -> list[Candidate]:
    """Candidates of one article, in text order."""
    names = chained(read_names(doc))
    names = _disjoint([*names, *read_endings(doc, names)])
    names = backed(doc, names)
    names = _disjoint([*names, *read_cues(doc, names), *read_abbreviations(doc)])
    return [_candidate(doc.text, run) for run in runs(names)]


def _disjoint(names: Iterable[Name]) -> list[Name]:
    """Of overlapping names the longest stands."""
    kept: list[Name] = []
    for name in sorted(names, key=lambda name: (name.start, -name.end)):
        while kept and name.start < kept[-1].end and name.end - name.start > kept[-1].end - kept[-1].start:
            kept.pop()
        if not kept or name.start >= kept[-1].end:
            kept.append(name)
    return kept


def _candidate(text: str, run: list[Name]) -> Candidate:
    first, last = run[0], run[-1]
    found = Found(tuple(run), tuple([text[n.start : n.end] for n in run]), organisation(text, first.start, last.end))
    rule = last.rule
    rank = rule.rank
    if len(run) > 1:
        rank = min(80, rank + 10)
    elif rule is DIVISION and text[last.end - 1] not in LEVEL_LETTERS:
        rank = SHORT_FORM.rank  # 西安 may be part of a person's name, 西安市 is not
    return Candidate("place", first.start, last.end, rule, found, rank)


EXTRACTOR = Extractor("place", "places", "地", "green", Place, RULES, find, link)
