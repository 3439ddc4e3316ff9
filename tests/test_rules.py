"""Every rule with its examples: hits fire with their span and value, misses stay silent."""

from __future__ import annotations

import pytest

import newsparse
from newsparse.extractors import REGISTRY
from newsparse.gazetteer.own import read_names
from newsparse.notation import agrees, parse_marked, value_of
from newsparse.rules import Extractor, Rule

RULES = [(extractor, rule) for extractor in REGISTRY for rule in extractor.rules]
HITS = [(extractor, rule, hit) for extractor, rule in RULES for hit in rule.hits]
MISSES = [(extractor, rule, miss) for extractor, rule in RULES for miss in rule.misses]


def mentions(extractor: Extractor, rule: Rule, text: str) -> list:
    names = read_names(rule.names) if rule.names else None
    return list(getattr(newsparse.extract(text, date=rule.date, gazetteer=names), extractor.field))


@pytest.mark.parametrize(("extractor", "rule", "hit"), HITS, ids=[f"{r.name}: {h}" for _, r, h in HITS])
def test_hit(extractor: Extractor, rule: Rule, hit: str) -> None:
    marked, _, value = hit.partition(" → ")
    text, marks = parse_marked(marked)
    assert marks, "an example marks what is to be found"
    found = {(m.start, m.end): m for m in mentions(extractor, rule, text)}
    for mark in marks:
        mention = found.get((mark.start, mark.end))
        assert mention is not None, f"⟦{mark.text}⟧ not found; found {[m.text for m in found.values()]}"
        assert mention.rule == rule.name
        if value:
            assert agrees(extractor.type, value, mention), f"{value_of(extractor.type, mention)}: {mention}"


@pytest.mark.parametrize(("extractor", "rule", "miss"), MISSES, ids=[f"{r.name}: {m}" for _, r, m in MISSES])
def test_miss(extractor: Extractor, rule: Rule, miss: str) -> None:
    """With a mark, nothing of the kind may overlap it; without one, the rule may not fire anywhere in the text."""
    text, marks = parse_marked(miss)
    found = mentions(extractor, rule, text)
    if marks:
        assert not [m for m in found for k in marks if m.start < k.end and k.start < m.end]
    else:
        assert not [m for m in found if m.rule == rule.name]


@pytest.mark.parametrize(("extractor", "rule"), RULES, ids=[r.name for _, r in RULES])
def test_rule_is_complete(extractor: Extractor, rule: Rule) -> None:
    assert rule.name.startswith(extractor.field + "."), "a rule is named by its extractor's field"
    assert rule.summary
    assert rule.hits
    assert rule.misses


def test_rule_names_are_unique() -> None:
    names = [rule.name for _, rule in RULES]
    assert len(names) == len(set(names))
