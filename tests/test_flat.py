"""Flat rows: the same scalar columns for every kind, and the sentence around each mention."""

from __future__ import annotations

import itertools
import json

import pytest
from conftest import PAGE, Run
from inspector import samples

from newsparse.flat import COLUMNS, SENTENCE_END, rows


def test_every_row_has_the_same_scalar_columns() -> None:
    article = samples.page().articles[0]
    found = list(rows(article))
    assert [row["type"] for row in found] == ["place", "person", "money", "count", "date"]
    for row in found:
        assert tuple(row) == COLUMNS
        assert all(value is None or isinstance(value, str | int | float | bool) for value in row.values())
        assert (row["article"], row["headline"], row["issued"], row["file"]) == (article.id, article.headline, "2024-04-16", "spring/20240416_02.txt")
        assert row["location_code"] == "150802"
        assert row["text"] in row["sentence"]
    assert found[0]["divisions"] == "内蒙古自治区/巴彦淖尔市/临河区"
    assert [row["value"] for row in found] == [None, None, 5e6, 200.0, None]


def test_sentences() -> None:
    place, person, money, *_ = rows(samples.page().articles[0])
    assert place["sentence"] == "临河区"
    assert person["sentence"] == money["sentence"]
    assert person["sentence"].startswith("本周，")
    assert person["sentence"].endswith("惠及200余户菜农。")


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("雨停了。车开了！", ["雨停了。", "车开了！"]),
        ("他说：“走吧。”大家起身。", ["他说：“走吧。”", "大家起身。"]),
        ("真的吗？！”（笑）……好", ["真的吗？！”", "（笑）……", "好"]),
        ("增长3.5%,共12.8万元。", ["增长3.5%,共12.8万元。"]),
        ("标题\n正文", ["标题\n", "正文"]),
    ],
)
def test_where_sentences_end(text: str, sentences: list[str]) -> None:
    ends = [0, *(found.end() for found in SENTENCE_END.finditer(text)), len(text)]
    assert [text[a:b] for a, b in itertools.pairwise(ends) if a < b] == sentences


def test_rows_are_the_mentions_of_the_records(run: Run) -> None:
    articles = [json.loads(line) for line in run("extract", stdin=PAGE.encode()).lines()]
    flat = [json.loads(line) for line in run("extract", "--mentions", stdin=PAGE.encode()).lines()]
    nested = [mention for article in articles for field in ("places", "people", "money", "counts", "dates") for mention in article[field]]
    assert [(row["text"], row["start"], row["rule"]) for row in flat] == [(each["text"], each["start"], each["rule"]) for each in nested]
    money = [json.loads(line) for line in run("extract", "--mentions", "--only", "money", stdin=PAGE.encode()).lines()]
    assert money == [row for row in flat if row["type"] == "money"]
