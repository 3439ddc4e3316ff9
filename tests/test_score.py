"""The score against marks: what counts as found, what is forgiven, which values are right, and what bad gold is told."""

from __future__ import annotations

import json
import random
from contextlib import suppress
from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from inspector.samples import mention

import newsparse
from newsparse.errors import InputError
from newsparse.extractors import BY_TYPE
from newsparse.model import Count, Date, Money, Person, Place
from newsparse.score import Score, _overlaps, read_page, read_row, score, total

KINDS = {"place": Place, "person": Person, "money": Money, "count": Count, "date": Date}


def scored(marked: str, *found: tuple[str, str, dict[str, Any]]):
    """The scores and misses where `found` (type, text, fields) are the program's mentions."""
    gold = read_page(marked, "p.txt")
    article = newsparse.extract(gold.text)
    lists: dict[str, list[Any]] = {extractor.field: [] for extractor in BY_TYPE.values()}
    for type, text, fields in found:
        lists[BY_TYPE[type].field].append(mention(KINDS[type], text, gold.text.index(text), **fields))
    return score(gold, [article._replace(**{field: tuple(each) for field, each in lists.items()})])


def counts(each: Score) -> tuple[int, int, int]:
    return each.hits, each.extra, each.missed


EXACT = {"value": 30.0, "min": 30.0, "max": 30.0}


def test_spans_and_values() -> None:
    scores, misses = scored(
        "修渠⟦money|30元|30⟧，种树⟦count|5棵|5⟧，灌田⟦count|8亩|8⟧", ("money", "30元", EXACT), ("count", "5棵", EXACT), ("count", "灌田", {})
    )
    assert counts(scores["money"]) == (1, 0, 0)
    assert scores["money"].value == 1.0
    assert counts(scores["count"]) == (1, 1, 1)
    assert (scores["count"].values, scores["count"].values_right) == (2, 0)
    assert [(m.what, m.text, m.wanted, m.got) for m in misses] == [
        ("extra", "灌田", None, "0"), ("missed", "8亩", "8", None), ("value", "5棵", "5", "30"),
    ]  # fmt: skip
    assert misses[0].context == "修渠30元，种树5棵，⟦灌田⟧8亩"


@pytest.mark.parametrize(
    ("marked", "found"),
    [
        ("⟦date|春耕期间⟧", ("date", "春耕")),
        ("投入⟦money|约30元⟧", ("money", "30元")),
        ("⟦count|30人左右⟧到场", ("count", "30人")),
        ("⟦place|黄河⟧北部", ("place", "黄河北部")),
        ("自⟦date|5月⟧起", ("date", "自5月起")),
    ],
)
def test_edge_words_are_forgiven(marked: str, found: tuple[str, str]) -> None:
    scores, misses = scored(marked, (*found, {}))
    assert counts(scores[found[0]]) == (1, 0, 0)
    assert not misses


def test_edge_words_do_not_join_different_spans() -> None:
    assert counts(scored("⟦date|5月⟧初", ("date", "5月初", {}))[0]["date"]) == (0, 1, 1)


def test_optional_marks_count_neither_way() -> None:
    assert counts(scored("⟦?date|近日⟧，下雨")[0]["date"]) == (0, 0, 0)
    assert counts(scored("⟦?date|春耕时节⟧，下雨", ("date", "春耕", {}))[0]["date"]) == (0, 0, 0)


def test_what_markers_leave_open_is_no_extra() -> None:
    scores, misses = scored(
        "近日，王主任到河套水务公司", ("date", "近日", {"kind": "vague"}), ("person", "王主任", {"partial": True}),
        ("place", "河套", {"within": "河套水务公司"}),
    )  # fmt: skip
    assert counts(total(scores.values())) == (0, 0, 0)
    assert not misses


def test_a_value_is_right_in_any_overlapping_mention() -> None:
    scores, _ = scored("⟦money|人民币30元整|30⟧", ("money", "30元", EXACT))
    assert (counts(scores["money"]), scores["money"].value) == ((0, 1, 1), 1.0)


def test_shares() -> None:
    each = Score("count", hits=3, extra=1, missed=2, values=4, values_right=3)
    assert (each.precision, each.recall, each.f1, each.value) == (0.75, 0.6, 6 / 9, 0.75)
    assert Score("count").precision is None


@pytest.mark.parametrize(
    ("marked", "reason"),
    [
        ("甲\n⟦人|王芳⟧", "p.txt:2: there is no kind '人'; the kinds are place, person, money, count, date"),
        ("甲\n乙\n⟦王芳⟧", "p.txt:3: ⟦王芳⟧ is not kind, text and perhaps a value"),
        ("⟦person|王芳|a|b⟧", "p.txt:1: ⟦person|王芳|a|b⟧ is not kind, text and perhaps a value"),
        ("⟦person|⟧", "p.txt:1: a mark without text"),
        ("甲\n⟦person|王芳⟧⟧", "p.txt:2: the bracket ⟧ has no partner"),
        ("⟦money|30元|thirty⟧", "p.txt:1: 'thirty' is no value; write"),
        ("⟦date|十三月|2025-13⟧", "p.txt:1: '2025-13' is no date"),
    ],
)
def test_bad_marks_are_named_by_line(marked: str, reason: str) -> None:
    with pytest.raises(InputError) as raised:
        read_page(marked, "p.txt")
    assert str(raised.value).startswith(reason)


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        ([], 'g.jsonl:4: no object with "text" and a list "mentions"'),
        ({"text": "甲"}, 'g.jsonl:4: no object with "text"'),
        ({"text": "甲", "mentions": ["甲"]}, "g.jsonl:4: mention 1: no object"),
        ({"text": "甲", "mentions": [{"type": "person", "start": 0, "end": 2}]}, "g.jsonl:4: mention 1: start 0 and end 2 are no stretch"),
        ({"text": "甲乙", "mentions": [{"type": "person", "start": 0, "end": 1, "text": "乙"}]}, "g.jsonl:4: mention 1: says '乙', but '甲'"),
        ({"text": "甲", "mentions": [{"type": ["x"], "start": 0, "end": 1}]}, "g.jsonl:4: mention 1: there is no kind ['x']"),
        ({"text": "甲", "mentions": [], "date": 2025}, 'g.jsonl:4: "date" is no string'),
    ],
)
def test_bad_rows_are_named(row: Any, reason: str) -> None:
    with pytest.raises(InputError) as raised:
        read_row(row, "g.jsonl:4")
    assert str(raised.value).startswith(reason)


def test_rows_and_marked_text_say_the_same() -> None:
    marked = read_page("水利局长⟦person|孟庆丰⟧说，⟦?money|超500元|>500⟧", "g.jsonl:1")
    row = {"text": marked.text, "mentions": [m._asdict() for m in marked.marks]}
    assert read_row(json.loads(json.dumps(row)), "g.jsonl:1") == marked


@given(st.text(alphabet="⟦⟧|?甲3\nperson", max_size=30))
def test_any_text_is_read_or_refused(marked: str) -> None:
    with suppress(InputError):
        gold = read_page(marked, "p.txt")
        assert all(gold.text[mark.start : mark.end] == mark.text for mark in gold.marks)


def test_what_a_mark_overlaps_is_found_among_many() -> None:
    chance = random.Random(1)
    for _ in range(200):
        starts = [chance.randrange(60) for _ in range(chance.randrange(20))]
        found = [SimpleNamespace(source_start=start, source_end=start + chance.randrange(1, 20)) for start in sorted(starts)]
        overlapping = _overlaps(found)
        for start, end in ((start, start + chance.randrange(1, 10)) for start in range(70)):
            assert overlapping(start, end) == [m for m in found if m.source_start < end and start < m.source_end]
