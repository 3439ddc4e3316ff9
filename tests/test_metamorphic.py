"""What a change of form must not change: widths of figures and marks, a blank line in a word, an article more, the order of paragraphs.

On the project's own pages, and on news made up from parts.
"""

from __future__ import annotations

import json
import random
import re
from pathlib import Path
from typing import Any

import orjson
import pytest
from conftest import PAGE, examples
from contract import check_article, nothing_is_lost
from hypothesis import given
from hypothesis import strategies as st

import newsparse
from newsparse import layout
from newsparse.extractors import REGISTRY
from newsparse.gazetteer.names import words
from newsparse.model import Article
from newsparse.notation import parse_marked
from newsparse.record import article_record, to_json
from newsparse.work import Options, read_line

ROOT = Path(__file__).parent.parent
FILES = [*sorted(ROOT.glob("seeds/*.txt")), *sorted(ROOT.glob("fixtures/marked/*.txt"))]
PAGES = {file.stem: parse_marked(file.read_text(encoding="utf-8"))[0] for file in FILES} | {"own": PAGE}
HALF, FULL = "0123456789%,;:!?()", "０１２３４５６７８９％，；：！？（）"
WIDE = str.maketrans(HALF, FULL)
NARROW = str.maketrans(FULL, HALF)
FIGURES = str.maketrans(HALF[:11], FULL[:11])
#: fields of mentions that are no offsets; a name and what it is of may hold figures and marks themselves
VALUES = ("kind", "code", "division", "role", "value", "currency", "approx", "min", "max", "each", "si_unit", "timex", "date_start", "date_end",
          "time_start", "time_end", "duration_min", "duration_max", "partial")  # fmt: skip


def values(article: Article, shift: int = 0) -> list[tuple[Any, ...]]:
    """What was found, without its widths."""
    return [
        (extractor.type, m.start + shift, m.end + shift, m.text.translate(NARROW), *(getattr(m, name, None) for name in VALUES))
        for extractor in REGISTRY
        for m in getattr(article, extractor.field)
    ]


def parsed(text: str) -> tuple[Article, ...]:
    return newsparse.parse(text, date="2025-10-15").articles


@pytest.mark.parametrize("name", PAGES)
@pytest.mark.parametrize("table", [FIGURES, NARROW], ids=["figures full", "all half"])
def test_widths_of_a_page(name: str, table: dict[int, int]) -> None:
    text = PAGES[name]
    before, after = parsed(text), parsed(text.translate(table))
    assert [each.text.translate(NARROW) for each in before] == [each.text.translate(NARROW) for each in after]
    assert [values(each) for each in before] == [values(each) for each in after]


@pytest.mark.parametrize("name", PAGES)
def test_an_article_more_changes_no_other(name: str) -> None:
    more = "\n\n河谷里发现三种蕨类植物\n\n本报通讯员 安可\n\n一支科考队昨日宣布，在河谷里发现了3种从未记录过的蕨类植物。队员走了400公里，采回标本120份，都存放在博物馆里供人研究。\n"
    before, after = parsed(PAGES[name]), parsed(PAGES[name].rstrip() + more)
    assert len(after) == len(before) + 1
    for one, other in zip(before, after, strict=False):
        records = [article_record(each) for each in (one, other)]
        for record in records:
            del record["id"], record["source"]
        assert records[0] == records[1]


def spots_in_words(text: str) -> list[int]:
    """Where a break would run through a word of the language, at any place of a paragraph."""
    listed = words()
    inside = [
        (start, end, at)
        for page in layout.read_pages(text)
        for article in page.articles
        for block in article.blocks
        for start, end in block.spans
        for at in range(start + 1, end)
        if block.kind == "body" and re.fullmatch("[一-鿿]{2}", text[at - 1 : at + 1])
    ]
    shapes = ((2, 2), (1, 3), (3, 1), (1, 2), (2, 1))
    return [at for start, end, at in inside if any(start <= at - left and at + right <= end and text[at - left : at + right] in listed for left, right in shapes)]


def texts(text: str) -> list[str]:
    return [article.text for page in layout.read_pages(text) for article in page.articles]


@pytest.mark.parametrize("name", PAGES)
@pytest.mark.parametrize("between", ["\n\n", "\n", "\r\n\r\n"])
def test_a_break_in_a_word_changes_no_text(name: str, between: str) -> None:
    text = PAGES[name].replace("\n", "\r\n") if "\r" in between else PAGES[name]
    before = texts(text)
    spots = spots_in_words(text)
    chosen = random.Random(name).sample(spots, min(60, len(spots)))
    changed = [text[at - 20 : at] + "|" + text[at : at + 20] for at in chosen if texts(text[:at] + between + text[at:]) != before]
    # where the halves are whole words each, or other breaks stand near, a line may be a subhead as well
    assert len(changed) <= len(chosen) // 50, changed


@pytest.mark.parametrize("name", PAGES)
def test_a_break_in_a_word_changes_no_mention(name: str) -> None:
    text = PAGES[name]
    before = parsed(text)
    spots = spots_in_words(text)
    for at in random.Random(name).sample(spots, min(8, len(spots))):
        after = parsed(text[:at] + "\n\n" + text[at:])
        assert [each.text for each in after] == [each.text for each in before], text[at - 20 : at + 20]
        assert [values(each) for each in after] == [values(each) for each in before]


OPENING = "近日，青山县水利局公布今年的成绩单：全县新修水渠三十条，治理河道三十六公里，一千三百亩旱地变成了水浇地。"
CUTS = ["近|日", "近日，青|山县", "近日，青山县水|利局", "近日，青山县水利|局", "近日，青山县水利局公|布", "近日，青山县水利局公布今年的成|绩单", "全县新修水|渠三十条，治理河|道"]


@pytest.mark.parametrize("cut", CUTS)
@pytest.mark.parametrize("head", ["旱地变良田\n\n□本报记者 王芳\n\n", "旱地变良田\n\n", "旱地变良田\n\n本报讯（记者李文）昨日，松林县文化馆上演了新戏。\n\n"])
def test_an_opening_broken_anywhere_is_whole(head: str, cut: str) -> None:
    broken = OPENING
    for part in cut.split("|")[:-1]:
        at = broken.index(part[-3:]) + len(part[-3:])
        broken = broken[:at] + "\n\n" + broken[at:]
    assert texts(head + broken + "\n") == texts(head + OPENING + "\n")


def test_a_dateline_is_never_all_of_its_paragraph() -> None:
    whole = "旱地变良田\n\n本报讯（记者李文）青山县水利局局长钱文彬10日宣布，全县新修水渠三十条。\n"
    assert texts(whole.replace("钱文彬", "钱文\n\n彬")) == texts(whole)


@pytest.mark.parametrize("name", PAGES)
@pytest.mark.parametrize("seed", range(3))
def test_shuffled_paragraphs_make_no_text_up(name: str, seed: int) -> None:
    lines = PAGES[name].split("\n\n")
    random.Random(seed).shuffle(lines)
    source = "\n\n".join(lines)
    page = newsparse.parse(source)
    for article in page.articles:
        check_article(article, source)
    nothing_is_lost(page, source)


FIGURE = st.one_of(
    st.integers(0, 10**9).map(str), st.integers(1000, 10**7).map(lambda n: f"{n:,}"), st.tuples(st.integers(0, 9999), st.integers(0, 99)).map(lambda p: f"{p[0]}.{p[1]}"),
    st.text("一二三四五六七八九十百千万亿零两〇", min_size=1, max_size=6), st.tuples(st.integers(1, 99), st.sampled_from("至-—～"), st.integers(1, 99)).map(lambda p: f"{p[0]}{p[1]}{p[2]}"),
)  # fmt: skip
UNIT = st.sampled_from(["元", "万元", "亿元", "美元", "%", "个", "名", "户", "亩", "公里", "吨", "公斤", "人次", "℃", "岁", "倍", "个百分点", "天", "年", "小时", "余名", "多万元", "元/亩", "平方米"])
BEFORE = st.sampled_from(["", "约", "近", "超", "逾", "每亩", "各", "不到", "至少", "人均", "达", "从"])
AFTER = st.sampled_from(["", "左右", "以上", "以下", "以内", "多", "不等"])
QUANTITY = st.tuples(BEFORE, FIGURE, UNIT, AFTER).map("".join)
DATE = st.one_of(
    st.tuples(st.integers(1949, 2030), st.integers(1, 12), st.integers(1, 31)).map(lambda d: f"{d[0]}年{d[1]}月{d[2]}日"), st.tuples(st.integers(1, 12), st.integers(1, 31)).map(lambda d: f"{d[0]}月{d[1]}日"),
    st.sampled_from(["今年以来", "去年同期", "昨日", "10月上旬", "“十四五”期间", "1至9月", "近三年", "上午8时30分", "当天", "本月底", "2020年代初"]),
)  # fmt: skip
NAME = st.sampled_from(["王建国", "欧阳雪", "阿拉坦其木格", "弗拉基米尔·普京", "王某", "李 铮", "老张", "斯琴", "Anna Keller"])
PLACE = st.sampled_from(["内蒙古", "赤峰市红山区", "库伦旗", "北京", "双井村", "青海湖", "新华大街", "日本", "朝阳区", "台北"])
OFFICE = st.sampled_from(["局长", "镇党委书记", "记者", "教授", "养殖户", "总统", ""])
WORDS = st.sampled_from(["投资", "增长", "介绍说", "修路", "惠及", "来到", "表示", "的", "和", "在", "、", "共", "补贴", "生产总值"])
MARK = st.sampled_from(["，", "。", "；", "：", "、", "“", "”", "（", "）", "《", "》", " ", "\u3000", ",", ".", "(", ")", "/", "—", "…", "％"])
ODD = st.sampled_from(["\x00", "\x1b[0m", "\u200b", "\ufeff", "\u2028", "\x85", "\U00020000", "\ufffd", "é", "①", "\ue000"])
END = st.sampled_from(["\n", "\n\n", "\r\n", "\r\n\r\n", "\r", "\u3000\u3000"])
CLAUSE = st.lists(st.one_of(QUANTITY, DATE, st.tuples(PLACE, OFFICE, NAME).map("".join), PLACE, WORDS, WORDS, MARK), max_size=14).map("".join)
NEWS = st.lists(st.one_of(CLAUSE, CLAUSE, CLAUSE, MARK, END, ODD), max_size=12).map("".join)


@examples(60)
@given(NEWS)
def test_made_up_news_keeps_the_contract(text: str) -> None:
    page = newsparse.parse(text, date="2025-10-15")
    for article in page.articles:
        check_article(article, text)
    nothing_is_lost(page, text)
    assert [to_json(record) for record in newsparse.records(page)] == [to_json(record) for record in newsparse.records(newsparse.parse(text, date="2025-10-15"))]


@examples(60)
@given(CLAUSE)
def test_widths_of_figures_in_a_clause(text: str) -> None:
    before, after = (newsparse.extract(each, date="2025-10-15") for each in (text, text.translate(FIGURES)))
    assert values(before) == values(after)


@pytest.mark.parametrize("text", ["2023届毕业生有300人", "Anna Keller2号", "路过车担村,到了新华街,又到高铺村。", "总裁Anna Keller来访,共3人"])
def test_widths_that_once_mattered(text: str) -> None:
    for table in (FIGURES, WIDE, NARROW):
        assert values(newsparse.extract(text)) == values(newsparse.extract(text.translate(table)))


@examples(30)
@given(NEWS, st.sampled_from(["", "\ud800", "\udfff", "\\ud83d"]))
def test_any_line_of_json_is_read_or_named(text: str, odd: str) -> None:
    line = json.dumps({"text": text + odd, "title": text[:9], "id": 7}).encode()
    found = list(read_line("in.jsonl", 1, line, Options(jsonl=True), lambda each: each))
    assert len(found) == 1
    if isinstance(found[0], Article):
        orjson.loads(to_json(article_record(found[0])))
    else:
        assert odd
        assert found[0].where == "in.jsonl:1"  # type: ignore[union-attr]
