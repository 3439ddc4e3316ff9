"""The views of a page: nothing lost, nothing aloud to the terminal, every line within the width."""

from __future__ import annotations

import re
from collections import Counter

import pytest
from conftest import examples
from hypothesis import given
from hypothesis import strategies as st
from rich.text import Text

import newsparse
from newsparse.inspector import load, views
from newsparse.inspector.sheet import Column, Sheet
from newsparse.inspector.typeset import CLOSING, OPENING, visible, width_of
from newsparse.model import Page
from newsparse.record import article_record, page_record, to_json

from . import samples

PAGE_TEXT = st.lists(
    st.sampled_from(["河套灌区", "□本报记者 孟小雨", "\n", "\n\n", "，", "。", "“", "”", "（", "）", "3.5万亩", "4,000,000元", "COVID-19", "10月14日",
                     "图见", "[/red]", ":smile:", "\x1b[31m", "\x9b", " ", "　", "临河区水利局局长孟庆丰说", "——", "……"]),
    max_size=80,
).map("".join)  # fmt: skip


def drawn(page: Page, width: int | None, **options: object) -> list[str]:
    sheet = Sheet(width)
    views.page(sheet, page, **options)  # type: ignore[arg-type]
    return [line.plain for line in views.drain(sheet)]


@examples(40)
@given(PAGE_TEXT, st.integers(40, 160))
def test_all_text_of_the_page_appears(text: str, width: int) -> None:
    """Every character with the mentions marked, and each block in its own order."""
    page = newsparse.parse(text)
    lines = drawn(page, width)
    assert all(width_of(line) <= width for line in lines)
    assert not Counter(bare(visible(text.replace("\n", " ")))) - Counter(bare("".join(lines)))
    unmarked = bare("".join(drawn(page, width, only=("none",))))
    for article in page.articles:
        for block in article.blocks:
            assert bare(visible(article.text[block.start : block.end])) in unmarked


def bare(text: str) -> str:
    return "".join(text.split())


@pytest.mark.parametrize("width", range(40, 161))
def test_the_sample_at_every_width(width: int) -> None:
    lines = drawn(samples.page(), width, full=True)
    assert all(width_of(line) <= width for line in lines)
    assert not [line for line in lines if line.lstrip()[:1] in CLOSING and line.lstrip()]
    assert not [line for line in lines if line[-1:] in OPENING and line]
    whole = "".join("".join(lines).split())
    marked = visible(samples.BODY).replace("超500万元", "[额|超500万元]").replace("200余户", "[数|200余户]", 1)
    marked = marked.replace("孟庆丰", "[人|孟庆丰]").replace("本周", "[时|本周]")
    assert "".join(marked.split()) in whole
    unlimited = "".join(drawn(samples.page(), None, full=True))
    assert not Counter(re.findall(r"[^\sA-Za-z─№,]", unlimited)) - Counter(whole)


def test_values_stand_beside_the_text() -> None:
    whole = "\n".join(drawn(samples.page(), None))
    for row in (
        "  地  临河区     内蒙古 › 巴彦淖尔 › 临河区 150802  places.chain    high",
        "  人  孟庆丰     局长, 临河区水利局                 people.title    high",
        "  额  超500万元  > 5,000,000 CNY (投入)             money.amount    high",
    ):
        assert row in whole


def test_without_a_width_paragraphs_stay_on_one_line() -> None:
    assert any("水渠通水，惠及[数|200余户]菜农。␛[31m[/red] :smile: 水渠通水" in line for line in drawn(samples.page(), None))


def test_only_some_kinds() -> None:
    whole = "\n".join(drawn(samples.page(), 100, only=("money",)))
    assert "[额|超500万元]" in whole
    assert "[人|" not in whole
    assert "数" not in whole.split("truncated")[0]


def test_one_article_by_its_number() -> None:
    assert drawn(samples.page(), 100, number=2) == []
    assert drawn(samples.page(), 100, number=1)[0].startswith("1 · 民生 · 临河区 · joined, repeats, truncated, continued to 03 ──")


def test_colours_follow_the_registry() -> None:
    article = samples.page().articles[0]
    line = views.marked(article.text, 0, len(article.text), views.mentions_of(article))
    styles = {line.plain[span.start : span.end]: span.style for span in line.spans}
    assert "magenta" in str(styles["孟庆丰"])
    assert "yellow" in str(styles["超500万元"])


def test_table_columns_align() -> None:
    sheet = Sheet(40)
    sheet.table((Column("name"), Column("n", right=True)), [("河套灌区", "9"), ("渠", "12")])
    assert [line.plain for line in sheet.lines] == ["name       n", "河套灌区   9", "渠        12"]


def test_a_table_too_wide_becomes_a_list() -> None:
    sheet = Sheet(20)
    sheet.table((Column("name", 10), Column("n", 12, right=True)), [("河套灌区甲乙丙丁", "123456789012"), ("渠", Text("12"))])
    assert [line.plain for line in sheet.lines] == ["河套灌区甲乙丙丁", "  n 123456789012", "渠", "  n 12"]


def test_records_are_read_back() -> None:
    page = samples.page()
    assert list(load.pages([to_json(article_record(a)) for a in page.articles], "a.jsonl")) == [page._replace(furniture=())]
    assert list(load.pages([to_json(page_record(page)), b""], "a.jsonl")) == [page]


def test_keys_of_later_versions_are_passed_over() -> None:
    record = article_record(samples.page().articles[0])
    record["organisations"] = []
    record["places"][0]["altitude"] = 3.0
    assert load.article(record) == samples.page().articles[0]


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        (b"{", "line 2 is no record of newsparse/1"),
        (b"[]", "line 2 is no record"),
        (b'{"schema": "newsparse/2"}', "schema is 'newsparse/2'"),
        (b'{"schema": "newsparse.mention/1"}', "a row of `extract --mentions`; give the article records"),
        (b'{"schema": "newsparse/1"}', "line 2 is no record of newsparse/1: 'version'"),
    ],
)
def test_what_is_no_record_is_named_by_its_line(line: bytes, reason: str) -> None:
    with pytest.raises(newsparse.errors.InputError) as raised:
        list(load.pages([b"", line], "articles.jsonl"))
    assert reason in str(raised.value)
    assert str(raised.value).startswith("articles.jsonl: ")


def test_plain_text_of_the_body_has_no_style_of_its_own() -> None:
    sheet = Sheet(None)
    views.body(sheet, samples.page().articles[0], [])
    line = next(line for line in sheet.lines if "水渠通水" in line.plain)
    assert (str(line.style), [str(span.style) for span in line.spans if span.style]) == ("", [])


def test_each_mention_is_in_its_block() -> None:
    article = samples.page().articles[0]
    found = views.mentions_of(article)
    for block, first, last in views.inside(article, found):
        assert found[first:last] == [each for each in found if block.start <= each[1].start < block.end]
