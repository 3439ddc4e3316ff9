"""What holds for any text: nothing lost, nothing twice, text made of its spans, never an exception."""

from __future__ import annotations

from collections import Counter

import pytest
from conftest import examples
from hypothesis import example, given
from hypothesis import strategies as st

from newsparse import layout
from newsparse.offsets import block_text

LINES = st.sampled_from(
    """要闻|青山县|乡 村 振 兴|兴|第03版:要闻|2025年10月14日 星期二|内蒙古日报|责编：王芳 版式：李文|电话：0471-1234567|（下转第三版）|②6 ⑧3
    |□本报记者 王芳|青山县融媒体中心记者 李文|本报记者 王芳 通讯员 李文|——青山县修渠记|治理小流域 带来好收成|修渠让旱地变良田|王 芳摄（资料图片）|图为新修的水渠。
    |本报青山10月14日电 (记者 王芳)近日,青山县修成三条渠。|近日,青山县水利局公布今年的成绩单,全县新修梯田1.2万亩,治理河道36公里,1300多户农民从中受益,粮食产量比去年
    |增长两成。村民赵有田说:“旱地变成了水浇地。”|据了解,石桥镇的村民们正在新修的水渠边清理淤泥,准备迎接秋灌。|的水渠边,村民们正在清理淤泥。|　　据介绍,全县共有12处
    |　　记者从县水利局获悉,工程明年完工。|“有了这条渠|（新华社北京5月10日电）|编者按：今年以来|English words|and more 12|12|。|”|（王芳 摄）""".replace("\n", "").split("|")
)
BREAKS = st.sampled_from(["\n", "\n\n", "\n\n\n\n", "\r\n", "\r\n\r\n", "\r"])
PAGES = st.lists(st.tuples(LINES, BREAKS), max_size=40).map(lambda pairs: "".join(line.strip(" ") + end for line, end in pairs))
WRAPPED = st.tuples(PAGES, st.integers(12, 30), st.sampled_from(["\n", "\r\n", "\n\n"])).map(
    lambda each: each[2].join(line[at : at + each[1]] for line in each[0].splitlines() for at in range(0, len(line), each[1]))
)
TEXTS = st.text(max_size=300) | st.text(st.sampled_from("。，“”（）\r\n\u3000 一二年月日版第□①电讯记者本报12aA\x0b\x1c\u2028"), max_size=200)


def check(source: str) -> None:
    seen: Counter[int] = Counter()
    for page in layout.read_pages(source):
        for item in page.furniture:
            seen.update(range(item.source_start, item.source_end))
        for article in page.articles:
            assert article.blocks
            assert article.text == "\n".join(block_text(source, block.spans) for block in article.blocks)
            for block in article.blocks:
                assert article.text[block.start : block.end] == block_text(source, block.spans)
                seen.update(at for start, end in block.spans for at in range(start, end))
            for repair in article.repairs:
                assert 0 <= repair.source_start <= repair.source_end <= len(source)
            for repeat in article.repeats:
                assert 0 <= repeat.start < repeat.end <= len(article.text)
    assert [seen[at] for at, c in enumerate(source) if not c.isspace()] == [1] * sum(not c.isspace() for c in source)


@pytest.mark.parametrize("source", ["<版\r0\n本", "要\n\n5\n\n闻", "责编\n5\n李文 版式：王芳"])
def test_a_line_of_the_page_with_another_in_it(source: str) -> None:
    check(source)


@examples(200)
@given(TEXTS)
def test_any_text(source: str) -> None:
    check(source)


@example("治理小流域 带来好收成\nEnglish words\r\nEnglish words\n乡 村 振 兴\n\nEnglish words\n\n要闻\n")
@examples(200)
@given(PAGES)
def test_any_lines_of_a_page(source: str) -> None:
    check(source)


@examples(100)
@given(WRAPPED)
def test_any_hard_wrapped_lines(source: str) -> None:
    check(source)


@examples(100)
@given(TEXTS | PAGES | WRAPPED, st.none() | TEXTS)
def test_any_article(source: str, title: str | None) -> None:
    article = layout.read_article(source, title)
    blocks = [block for block in article.blocks if block.spans]
    assert len(article.blocks) - len(blocks) == bool(title and title.strip())
    seen = Counter(at for block in blocks for start, end in block.spans for at in range(start, end))
    assert [seen[at] for at, c in enumerate(source) if not c.isspace()] == [1] * sum(not c.isspace() for c in source)
    for block in blocks:
        assert article.text[block.start : block.end] == block_text(source, block.spans)
    assert article.text == "\n".join(article.text[block.start : block.end] for block in article.blocks)


def test_a_line_break_between_latin_words_takes_no_foreign_line_along() -> None:
    check("English words\nEnglish words\n要闻\nand more 12\nEnglish words\n要闻\n")
    (page,) = layout.read_pages("The wind\npower")
    assert page.articles[0].text == "The wind\npower", "two short lines stay two"
