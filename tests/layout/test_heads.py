"""Where a title ends and what is above or below it begins: decks said again, two lines in a row, labels over broken lines."""

from __future__ import annotations

import pytest

from newsparse import layout

ABOVE = "修渠让旱地变良田\n\n□本报记者 王芳\n\n近日，青山县修成三条水渠，全县旱地变成了水浇地。\n\n记者在现场看到，水已经流进了地里。\n\n"
BELOW = "\n\n“枣园今年又是丰收年。”白杨镇的果农们说。枣园迎来采摘季，果农们忙着采摘红枣。\n\n据了解，合作社统一收购红枣。\n"


def blocks(page: str) -> list[list[tuple[str, str]]]:
    return [[(block.kind, article.text[block.start : block.end]) for block in article.blocks] for printed in layout.read_pages(page) for article in printed.articles]


@pytest.mark.parametrize("title", ["枣乡来客", "枣园喜事", "白杨镇枣园喜事"])
def test_what_the_article_says_too_is_the_deck_under_its_title(title: str) -> None:
    page = f"{title}\n\n合作社统一收购红枣\n\n□本报记者 李文\n\n近日，白杨镇的枣园迎来采摘季。\n\n据了解，合作社统一收购红枣，价格比去年高。\n"
    assert blocks(page)[0][:2] == [("headline", title), ("deck", "合作社统一收购红枣")]


def test_a_known_column_over_such_a_line_is_none() -> None:
    page = "乡村振兴\n\n合作社统一收购红枣\n\n□本报记者 李文\n\n近日，白杨镇的枣园迎来采摘季。\n\n据了解，合作社统一收购红枣，价格比去年高。\n"
    assert blocks(page)[0][0] == ("headline", "合作社统一收购红枣")


def test_two_lines_in_a_row_begin_an_article() -> None:
    page = ABOVE + "果农“走村串户” 说的全是种枣的事\n\n当过教师的果农办起了一所夜校" + BELOW
    assert blocks(page)[1][:2] == [("headline", "果农“走村串户” 说的全是种枣的事"), ("deck", "当过教师的果农办起了一所夜校")]


def test_one_line_over_what_the_article_goes_on_with_does_not() -> None:
    page = ABOVE + "水渠通到家门口" + "\n\n“水渠修到了家门口。”青山县的乡亲们说，旱地变成了水浇地。\n\n据了解，水渠还要再修三条。\n"
    assert len(blocks(page)) == 1


def test_no_title_ends_with_what_opens_a_quotation() -> None:
    page = ABOVE + "城乡\n\n今年前8个月，青山县对30个“\n\n图为枣农在枣园里忙碌。\n"
    assert len(blocks(page)) == 1


def test_a_place_over_a_title_is_whole_though_a_word_would_run_on() -> None:
    page = ABOVE + "青山市\n\n长渠新村办起夜校\n\n本报讯（记者李文）近日，长渠新村办起了夜校。\n\n村民们都说好。\n"
    assert blocks(page)[1][:2] == [("kicker", "青山市"), ("headline", "长渠新村办起夜校")]


def test_a_photo_of_the_season_goes_on_with_nothing() -> None:
    page = ABOVE.rstrip("。\n") + "，流向远处的枣园和\n\n金秋时节，白杨镇种植的菊花喜获丰收，花农们忙着采摘、加工、晾晒，田间地头一派繁忙景象。\n\n李文摄\n"
    assert blocks(page)[1][0][0] == "caption"


@pytest.mark.parametrize("column", ["声音", "看台", "农村版", "行与思"])
def test_a_column_between_paragraphs_is_no_part_of_them(column: str) -> None:
    page = "修渠让旱地变良田\n\n□本报记者 王芳\n\n近日，青山县修成三条水渠。\n\n" + column + "\n\n随着雨季到来，水已经流进了地里。\n"
    assert [kind for kind, _ in blocks(page)[0]] == ["headline", "byline", "body", "body"]


@pytest.mark.parametrize("dateline", ["生活报5月20日讯", "青山报5月20日讯", "青山融媒5月21日讯（通讯员：王芳）", "青山县融媒体中心5月21日电"])
def test_a_paper_or_a_town_s_platform_before_the_day_is_a_dateline(dateline: str) -> None:
    page = f"白杨镇枣园迎来采摘季\n\n{dateline}19日一早，果农们忙着采摘红枣。\n\n合作社统一收购。\n"
    assert blocks(page)[0][1] == ("dateline", dateline)
