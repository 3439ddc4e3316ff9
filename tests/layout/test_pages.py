"""Whole pages of our own: articles, roles, order and repairs."""

from __future__ import annotations

import pytest

from newsparse import layout
from newsparse.document import LaidOutArticle
from newsparse.offsets import block_text

PAGE = """

青山县

小流域治理带来好收成

□本报记者 马小川
青山县融媒体中心记者 何云

近日,青山县水利局公布今年小流域治理的成绩单:全县新修梯田1.2万亩,治理河道36公里。

修好一条渠:让旱地变良田

在青山县石桥镇,村民们正在新修的水渠边清理淤泥。“有了这条渠,我家的旱地变成了水浇地,一亩地能多收两百多

斤粮食。”村民赵有田说。

据了解,全县共有1300多户农民从治理工程中受益。

图见

白杨县

枣园丰收忙

本报白杨9月20日电 (记者 孙丽)眼下,白杨县的8万亩红枣陆续成熟,果农们抢抓晴好天气采收红枣。

“今年的枣又大又甜,一斤能卖到6元。”果农刘老汉笑着说。



果农采收红枣



孩子们品尝新枣。

松林县

粮站变身文化馆

□本报记者 钱多多

里还办起了书法班和舞蹈班,每到周末,老粮站里歌声不断。

松林县文旅局局长冯山介绍,下一步还要把另外三座老粮站改造成图书馆和剧

一线

9月18日一早,松林县老粮站门口就排起了长队,居民们等着进文化馆看新戏。

去年以来,松林县把废弃多年的老粮站改造成文化馆,这
"""


def laid_out(text: str) -> list[LaidOutArticle]:
    return [article for page in layout.read_pages(text) for article in page.articles]


def kinds(article: LaidOutArticle) -> list[tuple[str, str]]:
    return [(block.kind, article.text[block.start : block.end]) for block in article.blocks]


def test_articles_with_kickers_bylines_and_subheads() -> None:
    first = laid_out(PAGE)[0]
    assert [kind for kind, _ in kinds(first)] == ["kicker", "headline", "byline", "byline", "body", "subhead", "body", "body"]
    assert kinds(first)[0][1] == "青山县"
    assert kinds(first)[3][1] == "青山县融媒体中心记者 何云"


def test_a_word_broken_at_a_column_end_is_whole() -> None:
    first = laid_out(PAGE)[0]
    broken = next(block for block in first.blocks if len(block.spans) == 2)
    assert "一亩地能多收两百多斤粮食" in first.text[broken.start : broken.end]
    assert [(r.kind, PAGE[r.source_start : r.source_end]) for r in first.repairs] == [("joined", "\n\n")]


def test_dateline_is_a_block_of_its_own() -> None:
    second = laid_out(PAGE)[1]
    assert second.section == "图见"
    assert kinds(second)[2] == ("dateline", "本报白杨9月20日电 (记者 孙丽)")
    assert second.dateline is not None
    assert (second.dateline.text, second.dateline.outlet, second.dateline.place) == ("本报白杨9月20日电", "本报", "白杨")
    assert second.text[second.dateline.place_start :].startswith("白杨9月")


def test_captions_set_off_by_blank_lines() -> None:
    assert [text for kind, text in kinds(laid_out(PAGE)[1]) if kind == "caption"] == ["果农采收红枣", "孩子们品尝新枣。"]


def test_columns_put_back_in_order() -> None:
    last = laid_out(PAGE)[2]
    bodies = [text for kind, text in kinds(last) if kind == "body"]
    assert bodies[0].startswith("9月18日一早")
    assert "改造成文化馆,这里还办起了书法班" in bodies[1]
    assert last.truncated
    assert [(r.kind, PAGE[r.source_start : r.source_start + 6]) for r in last.repairs] == [("reordered", "9月18日一")]


def test_rubrics_are_furniture() -> None:
    (page,) = layout.read_pages(PAGE)
    assert [(f.kind, f.text) for f in page.furniture] == [("rubric", "图见"), ("rubric", "一线")]


def test_every_visible_character_is_kept_once() -> None:
    (page,) = layout.read_pages(PAGE)
    spans = [span for article in page.articles for block in article.blocks for span in block.spans]
    spans += [(item.source_start, item.source_end) for item in page.furniture]
    seen = sorted(at for start, end in spans for at in range(start, end) if not PAGE[at].isspace())
    assert seen == [at for at, character in enumerate(PAGE) if not character.isspace()]
    for article in page.articles:
        assert article.text == "\n".join(block_text(PAGE, block.spans) for block in article.blocks)


def test_a_photo_alone_with_its_credit_on_the_captions_line() -> None:
    (page,) = layout.read_pages("图片新闻\n\n十月八日,游客在青山湖公园划船游玩。王小飞 摄\n\n修渠让旱地变良田\n\n□本报记者 王芳\n\n近日,青山县修成三条水渠,全县旱地变成了水浇地。\n")
    photo = page.articles[0]
    assert [block.kind for block in photo.blocks] == ["caption", "credit"]
    assert photo.section == "图片新闻"
    assert photo.text == "十月八日,游客在青山湖公园划船游玩。\n王小飞 摄"


CANAL = "近日，青山县修成三条水渠，全县一千三百亩旱地变成了水浇地。"
DATES = "眼下，白杨镇的红枣陆续成熟，果农们抢抓晴好天气采收装筐。"


def titles_of(text: str) -> list[list[tuple[str, str]]]:
    return [[(kind, words) for kind, words in kinds(article) if kind in ("kicker", "headline", "deck")] for article in laid_out(text)]


def test_a_kicker_whose_words_stand_nowhere_is_the_title_below_it() -> None:
    page = f"旱地变良田\n\n□本报记者 王芳\n\n{CANAL}\n\n把好事办到群众心坎上\n\n白杨镇红枣丰收\n\n□本报记者 孙丽\n\n{DATES}\n"
    assert titles_of(page) == [[("headline", "旱地变良田")], [("kicker", "把好事办到群众心坎上"), ("headline", "白杨镇红枣丰收")]]


def test_a_title_broken_inside_a_word_is_one() -> None:
    page = f"白杨镇红枣喜获丰\n收果农忙采摘\n□本报记者 孙丽\n{DATES}\n{CANAL}\n"
    assert titles_of(page) == [[("headline", "白杨镇红枣喜获丰收果农忙采摘")]]


def test_a_table_under_its_title_is_an_article() -> None:
    rows = ["西红柿 4.6", "黄瓜 3.8", "土豆 2.4", "鸡蛋 9.6"]
    page = f"旱地变良田\n\n□本报记者 王芳\n\n{CANAL}\n\n今日菜价（元/公斤）\n\n" + "\n\n".join(rows) + f"\n\n白杨镇红枣丰收\n\n□本报记者 孙丽\n\n{DATES}\n"
    table = laid_out(page)[1]
    assert kinds(table) == [("headline", "今日菜价（元/公斤）"), *(("body", row) for row in rows)]


def test_a_notice_has_its_name_for_a_title() -> None:
    page = f"旱地变良田\n\n□本报记者 王芳\n\n{CANAL}\n\n遗失声明\n\n李文遗失身份证，声明作废。\n"
    assert kinds(laid_out(page)[1]) == [("headline", "遗失声明"), ("body", "李文遗失身份证，声明作废。")]


def test_photos_alone_one_under_another() -> None:
    one = "十月八日，游客在青山湖公园划船游玩。入秋以来，公园里层林尽染，引来八方游客。"
    other = "十月九日拍摄的青山大桥施工现场。这座大桥预计明年六月通车，届时两岸出行只要十分钟。"
    found = laid_out(f"图片新闻\n\n{one}\n\n王小飞 摄\n\n{other}\n\n李文 摄\n")
    assert [kinds(photo) for photo in found] == [[("caption", one), ("credit", "王小飞 摄")], [("caption", other), ("credit", "李文 摄")]]


def test_a_paragraph_above_a_picture_is_no_caption() -> None:
    page = f"旱地变良田\n\n□本报记者 王芳\n\n{CANAL}\n\n老人们说，几十年没见过这样的好渠。\n\n水流进梯田。\n\n李文 摄\n"
    assert [kind for kind, _ in kinds(laid_out(page)[0])] == ["headline", "byline", "body", "body", "caption", "credit"]


@pytest.mark.parametrize(("opening", "outlet", "place"), [("本报青山电 ", "本报", "青山"), ("本报青山讯：", "本报", "青山"), ("新华社消息 ", "新华社", None), ("新华社青山九日急电 ", "新华社", "青山")])
def test_a_dateline_without_its_day(opening: str, outlet: str, place: str | None) -> None:
    (article,) = laid_out(f"三条新渠建成\n\n{opening}{CANAL}\n")
    assert article.dateline is not None
    assert (article.dateline.outlet, article.dateline.place) == (outlet, place)


def test_the_source_at_the_end_is_a_dateline() -> None:
    page = f"旱地变良田\n\n{CANAL}\n\n（据新华社）\n\n白杨镇红枣丰收\n\n□本报记者 孙丽\n\n{DATES}\n"
    assert kinds(laid_out(page)[0])[-1] == ("dateline", "（据新华社）")


def test_weather_is_told_to_the_reader() -> None:
    (page,) = layout.read_pages(f"旱地变良田\n\n□本报记者 王芳\n\n{CANAL}\n\n青山今日天气：晴间多云 8℃～19℃ 北风3级\n")
    assert [(item.kind, item.text) for item in page.furniture] == [("notice", "青山今日天气：晴间多云 8℃～19℃ 北风3级")]


def test_a_place_on_the_titles_line_goes_before_a_columns_name() -> None:
    page = f"新春走基层\n\n青山县 三条新渠浇灌千亩旱地\n\n□本报记者 王芳\n\n{CANAL}\n"
    assert titles_of(page) == [[("kicker", "青山县"), ("headline", "三条新渠浇灌千亩旱地")]]
    assert laid_out(page)[0].section == "新春走基层"


def test_a_kicker_may_end_with_any_word() -> None:
    page = f"旱地变良田\n\n□本报记者 王芳\n\n{CANAL}\n\n破解老旧小区停车难\n\n白杨镇红枣丰收\n\n□本报记者 孙丽\n\n{DATES}\n"
    assert titles_of(page)[1] == [("kicker", "破解老旧小区停车难"), ("headline", "白杨镇红枣丰收")]


def test_a_campaigns_name_is_the_kicker_whatever_its_words() -> None:
    page = f"旱地变良田\n\n□本报记者 王芳\n\n{CANAL}\n\n乡村振兴在行动\n\n红枣富了乡村\n\n□本报记者 孙丽\n\n{DATES}乡村振兴有了新路子。\n"
    assert titles_of(page)[1] == [("kicker", "乡村振兴在行动"), ("headline", "红枣富了乡村")]


def test_a_title_over_a_displaced_column_is_no_subhead() -> None:
    page = f"旱地变良田\n\n□本报记者 王芳\n\n{CANAL}\n\n白杨镇红枣迎来采摘季\n\n价比去年高一成。”果农刘明说。\n\n{DATES}\n\n“今年的红枣又大又甜，合作社统一收购，\n"
    found = laid_out(page)
    assert titles_of(page)[1] == [("headline", "白杨镇红枣迎来采摘季")]
    assert [words for kind, words in kinds(found[1]) if kind == "body"] == [DATES, "“今年的红枣又大又甜，合作社统一收购，价比去年高一成。”果农刘明说。"]


def test_a_long_deck_without_a_sentences_end_runs_on_in_no_paragraph() -> None:
    deck = "三年修渠三十条，两万亩旱地变成水浇地，青山县水利人走过的路，写满了果农们的笑声，也写满了水管员的汗水"
    opening = "果农们说，没有水利人就没有今天的枣园，两万亩旱地如今年年丰收。"
    page = f"旱地变良田\n\n{deck}\n\n{opening}\n\n水管员们说，修渠人走过的路，要一直走下去。\n"
    (found,) = laid_out(page)
    assert kinds(found)[1] == ("deck", deck)
    assert kinds(laid_out(f"旱地变良田\n\n{deck}\n")[0])[-1] == ("body", deck)
    told = "1月16日2时起，青山县三百名水管员上渠巡查，三万亩农田全都浇上了水，目前仍有二十名水管员守在渠首，果农们给他们送去了热茶"
    assert kinds(laid_out(page.replace(deck, told))[0])[1][0] == "body"
    cut = page.replace(f"{deck}\n\n{opening}", f"{deck}滴\n\n答答，都记在账上。")
    assert ("deck", f"{deck}滴") not in kinds(laid_out(cut)[0])


def test_a_title_below_a_paragraph_that_breaks_off_is_no_subhead() -> None:
    cut = "会谈后，两县县长"
    page = f"青山县与松林县商定修渠\n\n□本报记者 王芳\n\n{CANAL}\n\n{cut}\n\n多举措保障果农卖枣\n\n贷款约一亿元，今年内发到果农手里。\n\n县农行在会上还说，果农贷款的利息再降一成。\n"
    assert [headline for each in titles_of(page) for kind, headline in each if kind == "headline"] == ["青山县与松林县商定修渠", "多举措保障果农卖枣"]
    whole = page.replace(f"{cut}\n\n", "会谈后，两县县长看了水渠。\n\n")
    assert len(titles_of(whole)) == 1


def test_the_name_of_the_writer_in_brackets_heads_no_article() -> None:
    page = f"旱地变良田\n\n□本报记者 王芳\n\n{CANAL}\n\n（作者为青山县水利学会会员）\n\n白杨镇红枣丰收\n\n□本报记者 孙丽\n\n{DATES}\n"
    assert [headline for each in titles_of(page) for _, headline in each] == ["旱地变良田", "白杨镇红枣丰收"]


def test_a_pages_number_alone_is_of_no_article() -> None:
    page = f"14\n\n旱地变良田\n\n□本报记者 王芳\n\n{CANAL}\n"
    assert titles_of(page) == [[("headline", "旱地变良田")]]


def test_a_label_over_a_photo_alone_is_a_columns_name() -> None:
    photo = "十月八日，游客在青山湖公园划船游玩。入秋以来，公园里层林尽染，引来八方游客。"
    page = f"旱地变良田\n\n□本报记者 王芳\n\n{CANAL}\n\n三晋广角\n\n{photo}\n\n王小飞 摄\n"
    first, second = laid_out(page)
    assert [kind for kind, _ in kinds(first)] == ["headline", "byline", "body"]
    assert second.section == "三晋广角"
    assert kinds(second) == [("caption", photo), ("credit", "王小飞 摄")]


def test_a_kicker_stands_on_the_first_line_of_a_title_of_two() -> None:
    page = "综合\n\n科技视点 松林县新建的粮站\n变身文化馆\n\n□本报记者 李文\n\n近日，松林县的粮站变身文化馆。\n"
    (article,) = laid_out(page)
    assert kinds(article)[:2] == [("kicker", "科技视点"), ("headline", "松林县新建的粮站变身文化馆")]
    assert article.section == "综合"


def test_a_columns_name_between_title_and_text_is_no_title() -> None:
    page = "松林县新修的水渠今年都已完工\n受益农户\n\n文化视野\n\n本报讯 近日，松林县新修水渠三十条，受益农户一千多户。\n\n村民们都来了。\n"
    (article,) = laid_out(page)
    assert kinds(article)[0] == ("headline", "松林县新修的水渠今年都已完工受益农户")
    (printed,) = layout.read_pages(page)
    assert [(item.kind, item.text) for item in printed.furniture] == [("rubric", "文化视野")]


def test_a_columns_name_between_a_title_and_a_displaced_column() -> None:
    first = "白杨镇枣园迎来采摘季\n\n□本报记者 何云\n\n白杨镇的枣园里，果农们忙着采摘装筐。\n\n价格比去年高一成。\n\n"
    second = "松林县新修水渠受益农户一千多户\n\n文化视野\n\n年多收粮食两百斤。\n\n松林县还要再修水渠十条。\n\n近日，松林县新修水渠三十条，受益农户一千多户，每"
    (above, article) = laid_out(first + second)
    assert kinds(article)[0] == ("headline", "松林县新修水渠受益农户一千多户")
    assert kinds(article)[1] == ("body", "近日，松林县新修水渠三十条，受益农户一千多户，每年多收粮食两百斤。")
    assert kinds(above)[-1] == ("body", "价格比去年高一成。")


def test_where_a_copied_article_was_printed() -> None:
    page = f"旱地变良田\n\n{CANAL}\n\n《 青山日报 》（ 2024年09月24日 01 版）\n\n{DATES}\n\n村民们都来了。\n"
    (printed,) = layout.read_pages(page)
    assert [(item.kind, item.text) for item in printed.furniture] == [("masthead", "《 青山日报 》（ 2024年09月24日 01 版）")]
    assert (printed.masthead.paper, printed.masthead.date, printed.masthead.page) == ("青山日报", "2024-09-24", "01")
    assert [[kind for kind, _ in kinds(article)] for article in printed.articles] == [["headline", "body"], ["body", "body"]]


def test_a_title_under_a_photo_that_stands_alone() -> None:
    photo = "九月二十日，村民在石桥镇新修的水渠边清理淤泥，旱地变成了水浇地。"
    page = f"{photo}\n青山日报记者 李 文摄\n青山县三条新渠建成通水\n本报青山9月20日电 （记者王芳）{CANAL}\n"
    first, second = laid_out(page)
    assert [kind for kind, _ in kinds(first)] == ["caption", "credit"]
    assert kinds(second)[:2] == [("headline", "青山县三条新渠建成通水"), ("dateline", "本报青山9月20日电 （记者王芳）")]


def test_paragraphs_without_an_end_between_title_and_opening_are_decks() -> None:
    digest = "三年来，青山县把水利当作头等大事，新修水渠三十六条，治理河道一百二十公里，让一千三百亩旱地变成了旱涝保收的高产田"
    page = f"旱地变良田\n{digest}\n本报青山9月20日电 （记者王芳）{CANAL}\n村民们都来了。\n"
    (article,) = laid_out(page)
    assert [kind for kind, _ in kinds(article)] == ["headline", "deck", "dateline", "body", "body"]


def test_rows_of_one_length_are_not_run_together() -> None:
    rows = ["1 石桥队 10 8 1 1 25", "2 柳河队 10 7 2 1 23", "3 白杨队 10 5 2 3 17", "4 松林队 10 4 2 4 14"]
    named = "名次 球队 赛 胜 平 负 积分"
    (article,) = laid_out(f"青山县足球联赛积分榜\n\n{named}\n\n" + "\n\n".join(rows) + "\n")
    assert [words for kind, words in kinds(article) if kind == "body"] == [named, *rows]


@pytest.mark.parametrize(
    ("lines", "roles"),
    [
        (("【乡村故事】好渠浇好田", "老人们笑开怀"), [("headline", "【乡村故事】好渠浇好田"), ("deck", "老人们笑开怀")]),
        (("青山县考察白杨镇枣园、", "老粮站并召开座谈会"), [("headline", "青山县考察白杨镇枣园、老粮站并召开座谈会")]),
    ],
)
def test_a_title_of_two_lines_set_off_by_a_blank_line(lines: tuple[str, str], roles: list[tuple[str, str]]) -> None:
    page = f"旱地变良田\n□本报记者 王芳\n{CANAL}\n老人们说，几十年没见过这样的好渠。\n\n{lines[0]}\n{lines[1]}\n本报讯（记者李文）{DATES}\n{CANAL}\n"
    assert titles_of(page)[1] == roles
