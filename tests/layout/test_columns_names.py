"""Columns' names, bodies over titles, writers' names and photos in the manner of many papers: 工会|园地, 青山造船厂三车间, 李文."""

from __future__ import annotations

import pytest

from newsparse import layout
from newsparse.layout.labels import is_body, is_column, is_rubric

ABOVE = "修渠让旱地变良田\n\n□本报记者 王芳\n\n近日，青山县修成三条水渠，全县旱地变成了水浇地。\n\n记者在现场看到，水已经流进了地里。\n\n"
BELOW = "\n\n近日，白杨镇的枣园迎来采摘季，果农们忙着采摘红枣。\n\n据了解，合作社统一收购红枣。\n"


def blocks(page: str) -> list[list[tuple[str, str]]]:
    return [[(block.kind, article.text[block.start : block.end]) for block in article.blocks] for printed in layout.read_pages(page) for article in printed.articles]


@pytest.mark.parametrize("name", ["特\n\n别报道", "工会\n\n园地", "百\n\n姓故事", "新闻集\n\n装箱", "外埠新闻"])
def test_a_columns_name_torn_into_two_lines(name: str) -> None:
    inside = ABOVE + name + "\n\n据了解，水渠通水以后，乡亲们还要再种三百亩枣树。\n"
    (article,) = blocks(inside)
    assert [kind for kind, _ in article] == ["headline", "byline", "body", "body", "body"]
    over = ABOVE + name + "\n\n白杨镇枣园迎来采摘季" + BELOW
    assert blocks(over)[1][0][0] == "headline"
    ((_, article_below),) = [printed.articles for printed in layout.read_pages(over)]
    assert article_below.section == name.replace("\n\n", "") or "\n" in name


@pytest.mark.parametrize(("text", "known"), [("灯下漫笔", True), ("青山园地", True), ("枣园增收", False)])
def test_columns_names(text: str, known: bool) -> None:
    assert is_column(text) is known


@pytest.mark.parametrize(("text", "known"), [("暖新闻", True), ("新闻快车", True), ("发布新闻", False), ("新闻发布会", False)])
def test_columns_of_news(text: str, known: bool) -> None:
    assert is_rubric(text) is known


@pytest.mark.parametrize(
    ("text", "known"),
    [("青山造船厂三车间", True), ("红星公社五一大队", True), ("省第九届少数民族运动会", True), ("县法院走进中学", False), ("青山县举办运动会", False), ("文化馆添新戏", False)],
)
def test_a_body_alone_tells_nothing(text: str, known: bool) -> None:
    assert is_body(text) is known


def test_a_body_over_the_headline_is_the_kicker() -> None:
    assert blocks(ABOVE + "青山造船厂三车间\n\n小改小革省下钢材四百吨" + BELOW)[1][:2] == [("kicker", "青山造船厂三车间"), ("headline", "小改小革省下钢材四百吨")]


def test_a_columns_name_on_the_headlines_line() -> None:
    assert blocks(ABOVE + "编辑手记 古镇灯下的读书人" + BELOW)[1][:2] == [("kicker", "编辑手记"), ("headline", "古镇灯下的读书人")]
    assert blocks(ABOVE + "编辑手记 古镇灯下" + BELOW)[1][0] == ("headline", "编辑手记 古镇灯下")


def test_a_name_under_a_title_over_a_displaced_column() -> None:
    page = ABOVE + "古镇灯下的读书人\n\n王志强\n\n书屋里坐满了人，灯火通明，老人们和孩子一起朗读。\n\n晚上，古镇的老街上亮起了灯，读书的人们走进\n"
    assert blocks(page)[1][:2] == [("headline", "古镇灯下的读书人"), ("byline", "王志强")]


@pytest.mark.parametrize("broken", ["", "全县还要再修水渠十条和"])
def test_a_short_caption_of_which_the_article_has_no_word_stands_alone(broken: str) -> None:
    page = ABOVE + broken + "\n\n女工们正在车间里练习接头技术。\n\n李文摄（新华社发）\n"
    first, photo = blocks(page)
    assert first[-1][0] == "body"
    assert photo == [("caption", "女工们正在车间里练习接头技术。"), ("credit", "李文摄（新华社发）")]


def test_a_short_caption_with_the_articles_words_is_its_own() -> None:
    (article,) = blocks(ABOVE + "水流进了青山县的地里。\n\n李文摄\n")
    assert article[-2:] == [("caption", "水流进了青山县的地里。"), ("credit", "李文摄")]


def test_a_credit_on_the_line_of_a_caption_with_a_comma() -> None:
    caption = "松江、白岭等货运现场，各地都增派人手，加开通道，组织小队巡视，及时疏导车流"
    page = "春节将至口岸忙\n\n本报讯（记者李文）口岸一片繁忙。\n\n" + caption + " 受访者供图\n\n据了解，春节期间，" + caption + "，保证通畅。\n"
    (article,) = blocks(page)
    assert article[3:5] == [("caption", caption), ("credit", "受访者供图")]


def test_a_caption_repeats_what_a_displaced_column_breaks() -> None:
    said = "城里人的一顿饭钱抵得上多少户果农一年的口粮，乡亲们听了都直摇头。"
    page = (
        "枣乡的账该怎么算\n\n□李文\n\n户果农一年的口粮，乡亲们听了都直摇头。\n\n" + said + "\n\n"
        "前不久，白杨镇的老果农给我算了一笔账。他说，城里人的一顿饭钱抵得上多少\n"
    )
    assert ("caption", said) in blocks(page)[0]
