"""Broken lines, displaced columns, hard-wrapped dumps, pages that follow on pages."""

from __future__ import annotations

import time

import pytest

from newsparse import layout
from newsparse.document import LaidOutArticle
from newsparse.layout import lines, seams, wrap

NEWS = (
    ("青山县新修水渠三十条", "近日，青山县水利局公布今年的成绩单：全县新修水渠三十条，治理河道三十六公里。", "据了解，水渠通水以后，一千三百多户农民的旱地变成了水浇地。"),
    ("白杨镇枣园迎来采摘季", "10月12日，记者走进白杨镇的枣园，只见枝头挂满了红枣，果农们忙着采摘装筐。", "“今年的红枣又大又甜。”果农刘明说，合作社统一收购，价格比去年高一成。"),
    ("河口小学办起航模班", "本报讯（记者李文）10月11日下午，河口小学的操场上，三架航模腾空而起，孩子们欢呼起来。", "校长孙丽介绍，航模班每周上两次课，已有六十名学生报名。"),
    ("松林县文化馆添新戏", "从本月起，松林县文化馆每个周末都上演新排的地方戏，老戏迷们早早来排队。", "下一步，松林县还要把三座老粮站改造成小剧场。"),
)


def articles(page: str) -> list[LaidOutArticle]:
    return [article for printed in layout.read_pages(page) for article in printed.articles]


def bodies(article: LaidOutArticle) -> list[str]:
    return [article.text[block.start : block.end] for block in article.blocks if block.kind == "body"]


def headline(article: LaidOutArticle) -> str:
    return next(article.text[block.start : block.end] for block in article.blocks if block.kind == "headline")


@pytest.mark.parametrize("between", ["\n\n", "\n", "\r\n\r\n"])
@pytest.mark.parametrize("indent", ["", "\u3000\u3000"])
def test_a_page_in_order_is_left_alone(between: str, indent: str) -> None:
    page = between.join(line for title, *paragraphs in NEWS for line in (title, *(indent + each for each in paragraphs)))
    found = articles(page)
    assert [headline(each) for each in found] == [title for title, *_ in NEWS]
    assert [bodies(each)[-1] for each in found] == [paragraphs[-1] for _, *paragraphs in NEWS]
    assert not [each.repairs for each in found if each.repairs]
    assert not any(each.truncated for each in found)


def wrapped(text: str, width: int, indent: str) -> str:
    text = indent + text
    return "\n".join(text[at : at + width] for at in range(0, len(text), width))


@pytest.mark.parametrize("indent", ["", "\u3000\u3000"])
def test_a_hard_wrapped_page_has_no_repairs(indent: str) -> None:
    between = "\n" if indent else "\n\n"
    page = between.join(line for title, *paragraphs in NEWS for line in (title, *(wrapped(each, 16, indent) for each in paragraphs)))
    found = articles(page)
    assert [headline(each) for each in found] == [title for title, *_ in NEWS]
    assert [bodies(each)[-1] for each in found] == [paragraphs[-1] for _, *paragraphs in NEWS]
    assert not [each.repairs for each in found if each.repairs]


def test_an_article_that_goes_on_behind_the_next() -> None:
    canals, dates = NEWS[0], NEWS[1]
    page = f"{canals[0]}\n\n{canals[1]}\n\n据了解，水渠通水以后，一千三百多户农民的旱\n\n{dates[0]}\n\n{dates[1]}\n\n{dates[2]}\n\n地变成了水浇地。水利局还要治理四条河道。"
    first, second = articles(page)
    assert bodies(first)[-1] == "据了解，水渠通水以后，一千三百多户农民的旱地变成了水浇地。水利局还要治理四条河道。"
    assert bodies(second) == [dates[1], dates[2]]
    (repair,) = first.repairs
    assert repair.kind == "interleaved"
    assert page[repair.source_start : repair.source_end] == "地变成了水浇地。水利局还要治理四条河道。"
    assert any("旱|地变成了" in why and what == "interleaved" for _, _, what, why in first.reasons)


def test_the_caption_behind_an_articles_end_is_brought_back_with_it() -> None:
    canals, dates = NEWS[0], NEWS[1]
    ends = "据了解，水渠通水以后，一千三百多户农民的旱", "地变成了水浇地。水利局还要治理四条河道。"
    page = "\n\n".join((canals[0], canals[1], ends[0], *dates, ends[1], "图为青山县新修的水渠。"))
    first, second = articles(page)
    assert [block.kind for block in first.blocks] == ["headline", "body", "body", "caption"]
    assert [block.kind for block in second.blocks] == ["headline", "body", "body"]


def test_a_word_broken_over_a_rubric() -> None:
    page = f"{NEWS[0][0]}\n\n□本报记者 李文\n\n近日，青山县水利局公布今年的成\n\n民生\n\n绩单：全县新修水渠三十条。"
    (printed,) = layout.read_pages(page)
    assert bodies(printed.articles[0]) == ["近日，青山县水利局公布今年的成绩单：全县新修水渠三十条。"]
    assert [(item.kind, item.text) for item in printed.furniture] == [("rubric", "民生")]
    (repair,) = printed.articles[0].repairs
    assert page[repair.source_start : repair.source_end] == "\n\n民生\n\n"


def test_a_first_paragraph_broken_under_its_headline_is_no_deck() -> None:
    (title, opening, rest), (above, *paragraphs) = NEWS[0], NEWS[1]
    cut = opening.index("全县新修") + 3
    page = "\n\n".join((above, *paragraphs, title, opening[:cut], opening[cut:], rest))
    second = articles(page)[1]
    assert headline(second) == title
    assert bodies(second) == [opening, rest]
    with_deck = "\n\n".join((above, *paragraphs, title, "一千三百多户农民的旱地变成水浇地粮食年年增产", opening, rest))
    assert [block.kind for block in articles(with_deck)[1].blocks] == ["headline", "deck", "body", "body"]


def test_a_short_opening_that_stands_last_goes_first() -> None:
    title, _, rest = NEWS[0]
    page = f"{title}\n\n道三十六公里。\n\n{rest}\n\n入冬以来，青山县新修水渠三十条，治理河"
    (article,) = articles(page)
    assert bodies(article) == ["入冬以来，青山县新修水渠三十条，治理河道三十六公里。", rest]
    assert [repair.kind for repair in article.repairs] == ["reordered"]


def test_a_rubric_of_two_spaced_characters_is_no_kicker() -> None:
    page = "\n\n".join(("田 野", *NEWS[0], "热 评", *NEWS[1]))
    (printed,) = layout.read_pages(page)
    assert [(item.kind, item.text) for item in printed.furniture] == [("rubric", "田 野"), ("rubric", "热 评")]
    assert [headline(each) for each in printed.articles] == [NEWS[0][0], NEWS[1][0]]


@pytest.mark.parametrize(("paragraph", "at"), [(0, 8), (0, 13), (1, 7), (1, 16)])
def test_a_paragraph_broken_soon_after_its_beginning(paragraph: int, at: int) -> None:
    """近日，青山县水利|局公布: the few characters above the break are no deck and no subhead."""
    title, *paragraphs = "青山县新修水渠三十条", "近日，青山县水利局公布今年的成绩单：全县新修水渠三十条。", "全县今年还要治理四条河道，加固水库十一座。", "据了解，一千三百多户农民的旱地变成了水浇地。"
    broken = [*paragraphs]
    broken[paragraph : paragraph + 1] = paragraphs[paragraph][:at], paragraphs[paragraph][at:]
    (article,) = articles("\n\n".join((title, *broken)))
    assert bodies(article) == paragraphs


def test_a_subhead_is_no_broken_paragraph() -> None:
    title, opening, rest = NEWS[0]
    said = "“水渠通水以后，今年新修的河道也不怕涝了。”水利局的人说。"
    (article,) = articles("\n\n".join((title, opening, said, "水渠通到田头", rest)))
    assert [block.kind for block in article.blocks] == ["headline", "body", "body", "subhead", "body"]


def test_an_article_without_its_rest_is_truncated() -> None:
    page = f"{NEWS[0][0]}\n\n{NEWS[0][1]}\n\n据了解，水渠通水以后，一千三百多户农民的旱"
    (article,) = articles(page)
    assert article.truncated
    assert not article.repairs


def test_a_sentence_printed_twice_is_marked() -> None:
    page = f"{NEWS[0][0]}\n\n{NEWS[0][1]}{NEWS[0][1]}\n\n{NEWS[0][2]}"
    (article,) = articles(page)
    (repeat,) = article.repeats
    assert article.text[repeat.start : repeat.end] == NEWS[0][1]
    assert page[repeat.source_start : repeat.source_end] == NEWS[0][1]
    assert repeat.start > article.text.index(NEWS[0][1])


def test_a_break_between_latin_words_stays_and_others_do_not() -> None:
    green, hills, year, old, number, rest = lines.split("研究名为 Green\nHills 的项目\n已有 Version\n2 的水渠\n共有 12\n34 条")
    for left, right in ((green, hills), (year, old), (number, rest)):
        wrap.extend(left, right)
    assert green.spans == [(0, 20)]
    assert len(year.spans) == 1
    assert len(number.spans) == 2, "a figure broken in two has no space in it"


TWO_PAGES = """青山日报　2025年10月14日　星期二　第01版　要闻
责编：王芳　版式：赵立

全市水利工作会议召开时强调

高标准修好每一条渠 让更多旱地变良田

——写在第四十个植树节到来之际

　　本报讯（记者李文　通讯员马川）10月13日，全市水利工作会议在青山召开。会议强调，各地要确保资金用在刀刃上。　　（下转第三版）

　　图为会议现场。　王芳摄

简讯

　　▲石桥镇组织党员义务植树，当天栽下杨树3000棵。
　　▲河口镇举办农机培训班，120名农民参加。

②6 ⑧3
第03版:时政

高标准修好每一条渠 让更多旱地变良田

　　（上接第一版）会议要求，要加强统筹，落实责任。

今年雨水好
玉米收成足

□李文　王芳

　　编者按：秋收时节，本报记者走进田间，听农民讲丰收的故事。

　　“今年雨水好，玉米收成足。”石桥镇农民赵有田说。

　　（据新华社北京10月12日电）

新闻热线：0471-1234567　投稿邮箱：abc@163.com
"""


def test_a_file_of_two_pages() -> None:
    first, second = layout.read_pages(TWO_PAGES)
    assert first.masthead == ("青山日报", "2025-10-14", "01", "要闻")
    assert second.masthead == ("青山日报", "2025-10-14", "03", "时政")
    assert [(item.kind, item.text[:5]) for item in first.furniture] == [("masthead", "青山日报　"), ("editor", "责编：王芳"), ("jump", "（下转第三"), ("code", "②6 ⑧3")]
    assert [item.kind for item in second.furniture] == ["folio", "jump", "notice"]
    assert (first.articles[0].continued_to, second.articles[0].continued_from) == ("03", "01")


def test_the_parts_of_a_title_and_what_stands_under_it() -> None:
    first, second = layout.read_pages(TWO_PAGES)
    assert [block.kind for block in first.articles[0].blocks] == ["kicker", "headline", "deck", "dateline", "body", "caption", "credit"]
    assert [block.kind for block in first.articles[1].blocks] == ["headline", "body", "body"]
    corn = second.articles[1]
    assert [block.kind for block in corn.blocks] == ["headline", "byline", "note", "body", "dateline"]
    assert len(corn.blocks[0].spans) == 2
    assert headline(corn) == "今年雨水好玉米收成足"
    assert corn.dateline is not None
    assert (corn.dateline.text, corn.dateline.outlet, corn.dateline.place) == ("新华社北京10月12日电", "新华社", "北京")


def test_a_photo_that_stands_alone_and_the_article_that_goes_on_behind_it() -> None:
    photo = "9月18日，游客在云岭县的花海里拍照。近年来，云岭县发展乡村旅游，吸引了四面八方的游客前来观赏。"
    more = "水利局局长马川说，水渠的管护也交给了农民用水协会，青山县的河道治理还要再干三年。"
    page = f"{NEWS[0][0]}\n\n□本报记者 李文\n\n{NEWS[0][1]}\n\n{NEWS[0][2]}\n\n{photo}\n\n王 芳摄（人民视觉）\n\n{more}"
    first, second = articles(page)
    assert bodies(first)[-1] == more
    assert [block.kind for block in second.blocks] == ["caption", "credit"]
    assert [repair.kind for repair in first.repairs] == ["interleaved"]


def test_a_short_line_that_a_closing_mark_follows_is_no_subhead() -> None:
    page = """松林县新建充电桩两千个

□本报记者 李文

记者昨天从松林县住建局获悉，全县今年新建公共充电桩两千个，项目总
投资四千万元，由松林新能源公司承建
，每个充电桩平均造价两万元，工期十个月。
"""
    (found,) = articles(page)
    assert bodies(found) == [
        "记者昨天从松林县住建局获悉，全县今年新建公共充电桩两千个，项目总投资四千万元，由松林新能源公司承建，每个充电桩平均造价两万元，工期十个月。"
    ]


def test_a_photo_under_a_rubric_has_it_as_its_section() -> None:
    page = "图见\n\n图为9月12日，游客在松林县公园游玩。\n\n王小飞 摄\n\n民生\n\n松林县新修水渠\n\n□本报记者 李文\n\n近日，松林县新修水渠三十条。\n"
    assert [found.section for found in articles(page)] == ["图见", "民生"]


def test_one_text_taken_whole() -> None:
    text = "　　本报讯（记者李文）昨日，我县开始修渠。\n修好一条渠\n　　村民们都来了。\n李文 摄\n"
    article = layout.read_article(text, "青山县修渠")
    assert [(block.kind, article.text[block.start : block.end]) for block in article.blocks] == [
        ("headline", "青山县修渠"),
        ("dateline", "本报讯（记者李文）"),
        ("body", "昨日，我县开始修渠。"),
        ("subhead", "修好一条渠"),
        ("body", "村民们都来了。"),
        ("credit", "李文 摄"),
    ]
    assert article.blocks[0].spans == ()


def test_only_the_three_line_ends_end_a_line() -> None:
    article = layout.read_article("甲\x0b乙\x1c丙\u2028丁\r戊\r\n\u3000\n己")
    assert article.text == "甲\x0b乙\x1c丙\u2028丁\n戊\n己"


def test_time_grows_with_the_page_and_no_faster() -> None:
    page = "\n\n".join(line for title, *paragraphs in NEWS for line in (title, "□本报记者 李文", *paragraphs, "据介绍，青山县还要修"))

    def cost(times: int) -> float:
        start = time.process_time()
        assert sum(len(printed.articles) for printed in layout.read_pages("\n\n".join([page] * times))) >= 4 * times
        return time.process_time() - start

    cost(1)
    small, large = min(cost(20) for _ in range(3)), cost(200)
    assert large < 40 * small


def test_an_article_that_begins_first_has_its_end_elsewhere_not_its_opening() -> None:
    dates, aircraft = NEWS[1], NEWS[2]
    page = (
        f"{dates[0]}\n\n眼下，白杨镇的枣园里挂满了红枣。\n\n10月12日，记者走进白杨镇的枣园，只见果农们忙着采摘装筐。红枣合作社统一收\n\n"
        f"{aircraft[0]}\n\n{aircraft[1]}\n\n{aircraft[2]}\n\n购，价格比去年高一成。果农刘明说，今年的红枣又大又甜，白杨镇的枣园迎来采摘季。"
    )
    first, second = articles(page)
    assert bodies(first) == [
        "眼下，白杨镇的枣园里挂满了红枣。",
        "10月12日，记者走进白杨镇的枣园，只见果农们忙着采摘装筐。红枣合作社统一收购，价格比去年高一成。果农刘明说，今年的红枣又大又甜，白杨镇的枣园迎来采摘季。",
    ]
    assert len(bodies(second)) == 2


def test_a_quotation_for_a_title_is_not_where_the_story_begins() -> None:
    page = (
        "“今年的红枣又大又甜”\n\n□本报记者 孙丽\n\n销，价格比去年高一成。\n\n“今年的红枣又大又甜。”果农刘明说。\n\n"
        "近日，白杨镇的枣园迎来采摘季，果农们忙着采摘装筐。\n\n白杨镇去年成立合作社，红枣由合作社统一收购分"
    )
    (article,) = articles(page)
    assert bodies(article)[0].startswith("近日，白杨镇的枣园")
    assert bodies(article)[1].endswith("统一收购分销，价格比去年高一成。")


def test_a_title_as_long_as_the_lines_of_a_wrapped_page() -> None:
    canals, dates = NEWS[0], NEWS[1]
    title = "青山县新修水渠三十条浇灌旱地"
    page = "\n".join(
        ["白杨镇枣园", *(wrapped(each, 16, "\u3000\u3000") for each in dates[1:]), "\u3000\u3000果农们说，明年还要再种两百亩。", title, *(wrapped(each, 16, "\u3000\u3000") for each in canals[1:])]
    )
    assert [headline(each) for each in articles(page)] == ["白杨镇枣园", title]


def test_a_title_without_its_text_goes_on_with_no_paragraph() -> None:
    paragraphs = [NEWS[0][2], NEWS[1][2], NEWS[2][1]]
    page = "\n\n".join([NEWS[0][0], *paragraphs, "松林县文化馆添新戏"])
    texts = [line for article in articles(page) for line in article.text.split("\n")]
    assert "松林县文化馆添新戏" in texts
    assert all(line in page for line in texts if not line.startswith("本报讯"))


def test_two_whole_words_whose_ends_make_a_word_by_chance_are_no_seam() -> None:
    title, text = "青山县召开水利工作会议", "会议指出，要抓紧修渠，把水送到每一块地里，年底以前全部通水。"
    assert seams.seam(title, text, f"{title}\n{text}") < 0.0
    assert seams.seam(text[:10], text[10:], text) > 1.0
