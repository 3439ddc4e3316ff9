"""What holds for every text: offsets, nothing lost, the same bytes twice, no error whatever is given."""

from __future__ import annotations

import re
from typing import Any

import orjson
import pytest
from conftest import PAGE, examples
from contract import check_article, nothing_is_lost
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

import newsparse
from newsparse.extractors import REGISTRY
from newsparse.flat import rows
from newsparse.record import article_record, page_record, to_json

SEED = [line for line in PAGE.splitlines() if line]
#: Pieces that pages are made of, and what breaks them: marks, titles, figures, odd line ends, surrogates, control characters.
PIECES = [
    *SEED, "要闻", "图见", "赛罕区", "□本报记者 周明 通讯员 李丽", "本报乌海10月14日电 ", "(记者 郝强)", "（下转第三版）", "（上接第一版）", "责编:王磊 版式:赵敏",
    "2025年10月15日 星期三", "编者按:", "今年以来,", "一是", "三千五百元", "超6.5万件", "１２，３４５．６亿元", "40余场", "1至9月", "百分之三十", "十几", "三分之二",
    "10月10日清晨", "去年同期", "“十四五”期间", "内蒙古自治区通辽市库伦旗额勒顺镇", "呼和浩特", "局长刘文", "弗拉基米尔·普京", "王某某", "副总经理、", "(共", "%", "℃", "人均",
    "。", "，", ",", "、", "“", "”", "（", ")", " ", "\u3000", "\t", "\n", "\n\n", "\r\n", "\r", "\x0b", "\x0c", "\x1c", "\x85", "\u2028", "\ufeff", "\u200b", "\x00", "\x1b[31m",
    "\ud800", "\udfff", "\U0001f33b", "\U00020000", "é", "①", "㎡", "９９９９９９９９９９９９９９９９９９", "亿" * 9, "一" * 40, "零", "〇", ".", "-", "—", "···", "⟦", "⟧", "|",
]  # fmt: skip
PIECE = st.sampled_from(PIECES) | st.text(max_size=8) | st.text(alphabet="一二三四五六七八九十百千万亿零〇两半点余多近约0123456789.,%元人年月日时个", max_size=12)
TEXTS = st.lists(PIECE, max_size=40).map("".join)
EXAMPLES = ["", "\n", "□本报记者 王飞 本报松林10月14日电 ···", "本报记者 ·孙丽 ···", "\ud800", "\x00" * 50, "1" * 5000, "一" * 5000, "亿" * 500, "第" * 300, "〇" * 300, "（" * 300, " 1" * 500, PAGE, PAGE * 3, PAGE.replace("\n", "\r\n")]
#: what the rules' examples say, and pieces of it
SAID = [re.sub("[⟦⟧]", "", text.split(" → ")[0]) for extractor in REGISTRY for rule in extractor.rules for text in (*rule.hits, *rule.misses)]
SAYING = st.tuples(st.sampled_from(SAID), st.integers(0, 60), st.integers(1, 8)).map(lambda drawn: drawn[0][drawn[1] % len(drawn[0]) :][: drawn[2]])
many = settings(examples(120), suppress_health_check=list(HealthCheck))


def with_examples(test: Any) -> Any:
    for text in EXAMPLES:
        test = example(text)(test)
    return many(given(TEXTS)(test))


@with_examples
def test_a_page(text: str) -> None:
    page = newsparse.parse(text)
    clean = re.sub("[\ud800-\udfff]", "\ufffd", text)
    for position, article in enumerate(page.articles, 1):
        assert article.position == position
        check_article(article, clean)
    nothing_is_lost(page, clean)
    lines = [to_json(record) for record in newsparse.records(page)]
    assert lines == [to_json(record) for record in newsparse.records(newsparse.parse(text))]
    assert len({orjson.loads(line)["id"] for line in lines}) == len(lines), "ids are unique in a page"
    to_json(page_record(page))


@with_examples
def test_an_article(text: str) -> None:
    article = newsparse.extract(text, date="2025-10-15")
    check_article(article, re.sub("[\ud800-\udfff]", "\ufffd", text))
    assert to_json(article_record(article)) == to_json(article_record(newsparse.extract(text, date="2025-10-15")))
    for row in rows(article):
        assert row["text"] in row["sentence"]
        to_json(row)


@pytest.mark.parametrize("date", ["2025-10-15", "2025-10", "2025", "20251015", "2025-10-15T08:30:00+08:00", "1949-10-01", "9999", "0000-00-00", "昨天", ""])
def test_any_date_is_borne(date: str) -> None:
    assert newsparse.extract("去年10月,项目开工。", date=date).text
    assert newsparse.parse("去年10月,项目开工。", date=date, path="x").articles


@many
@given(st.text(max_size=30) | st.lists(PIECE, max_size=5).map("".join))
def test_read_number_bears_everything(text: str) -> None:
    value = newsparse.read_number(text)
    assert value is None or isinstance(value, int | float)


@examples(60)
@given(st.lists(SAYING, min_size=1, max_size=2).map("".join), st.sampled_from(["", "、", "，", " ", "\n", "\n\n"]))
def test_a_piece_again_and_again(piece: str, mark: str) -> None:
    text = (piece + mark) * (4000 // len(piece + mark))
    check_article(newsparse.extract(text), text)
    nothing_is_lost(newsparse.parse(text), text)


@pytest.mark.parametrize("text", ["住户张女士", "来的是张女士", "县长王老太太", "请王小姐"])
def test_a_text_may_end_with_a_word_of_address(text: str) -> None:
    check_article(newsparse.extract(text), text)


def test_what_the_rules_examples_say_may_end_anywhere() -> None:
    for text in {said[:end] for said in SAID for end in range(1, len(said) + 1)}:
        check_article(newsparse.extract(text), text)
