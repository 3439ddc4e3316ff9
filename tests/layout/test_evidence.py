"""What the words of two lines tell: 女士家的枣园 begins nothing, 国家统计局 is a compound, one large letter begins a paragraph."""

from __future__ import annotations

import pytest

from newsparse.gazetteer.names import compounds, words
from newsparse.layout import evidence, read_pages


@pytest.mark.parametrize("text", ["女士家的枣园", "先生说，枣熟了", "报道，全县", "以来，农户", "格19日称，会议", "者都来了", "年！果农们说", "中指出，修渠", "向记者介绍说", "告诉记者，枣熟了", "在接受采访时说", "伊始，渠水"])
def test_what_belongs_to_the_word_before_begins_nothing(text: str) -> None:
    assert evidence.begins(text) < 0


@pytest.mark.parametrize("text", ["女士们的合唱团来了", "先生们请坐", "以前这里是旱地", "从19日起，水渠", "等待通水的农户", "报道说，全县的枣园多了", "声明说，水渠如期通水", "听，渠水来了", "好！果农们喊道", "向记者提供线索的果农", "在接受采访时，李文说", "早在去年春天"])
def test_what_looks_like_it_may_begin_a_paragraph(text: str) -> None:
    assert evidence.begins(text) >= 0


def test_compounds_are_long_or_no_words_of_the_other_table() -> None:
    known = compounds()
    assert known["国家统计局"]
    assert known["人民大会堂"]
    assert known.get("家统") is False
    assert known["吉尔吉斯斯坦"]
    assert not any(len(word) < 5 and word in words() for word, whole in known.items() if whole)


def test_one_large_letter_begins_a_paragraph() -> None:
    lines = ["枣乡的秋天", "", "秋", "", "天的枣园里一片红，果农们从早到晚都在树下忙着采摘。", "", "今年的枣比去年大了一圈，客商天天上门。"]
    (article,) = (article for page in read_pages("\n".join(lines)) for article in page.articles)
    assert "\n秋天的枣园里一片红" in article.text


@pytest.mark.parametrize("letters", [["图"], ["一"], ["副", "刊"]])
def test_signs_and_columns_of_letters_begin_none(letters: list[str]) -> None:
    lines = ["枣乡的秋天", "", "去年的枣园里一片红，果农们都在树下忙着采摘。", "", *"\n\n".join(letters).split("\n"), "", "今年的枣比去年大了一圈，客商天天上门。"]
    texts = [article.text for page in read_pages("\n".join(lines)) for article in page.articles]
    assert not any(f"{letters[-1]}今年" in text for text in texts)


@pytest.mark.parametrize("title", ["县长签署今年封山令", "镇长出席枣乡午餐会", "枣乡举办全县山歌会"])
def test_a_title_may_end_with_a_name_that_no_table_has(title: str) -> None:
    assert evidence.sentence_like(title) < 1.0


@pytest.mark.parametrize("broken", ["全县修渠三十条，惠及菜农二百户，并给", "县长说，今年枣园的收成较"])
def test_a_sentence_breaks_off_behind_a_word_that_wants_another(broken: str) -> None:
    assert evidence.sentence_like(broken) > 1.5
