"""Titles and pictures in the manner of many papers: couplets, figures cut, labels of any words, poems, captions that ask."""

from __future__ import annotations

import pytest

from newsparse import layout

ABOVE = "修渠让旱地变良田\n\n□本报记者 王芳\n\n近日，青山县修成三条水渠，全县旱地变成了水浇地。\n\n记者在现场看到，水已经流进了地里。\n\n"
BELOW = "\n\n近日，白杨镇的枣园迎来采摘季，果农们忙着采摘红枣。\n\n据了解，合作社统一收购红枣。\n"


def blocks(page: str) -> list[list[tuple[str, str]]]:
    return [[(block.kind, article.text[block.start : block.end]) for block in article.blocks] for printed in layout.read_pages(page) for article in printed.articles]


@pytest.mark.parametrize(
    "lines",
    [
        ("乡亲引水到田头的好办法", "果农种枣增收的新门道儿"),  # of one length
        ("白杨镇枣园今年收红枣1", "2万斤"),  # a figure is cut
        ("白杨镇枣园迎来采摘季果农", "喜上眉梢"),  # too short for a deck
    ],
)
def test_a_title_of_two_lines_as_near_as_paragraphs(lines: tuple[str, str]) -> None:
    page = (ABOVE + "\n\n".join(lines) + BELOW).replace("\n\n", "\n")
    assert blocks(page)[1][0] == ("headline", "".join(lines))


def test_a_longer_second_line_is_a_deck() -> None:
    page = (ABOVE + "白杨镇枣园迎来采摘季\n\n合作社统一收购价格比去年高" + BELOW).replace("\n\n", "\n")
    assert [kind for kind, _ in blocks(page)[1]][:2] == ["headline", "deck"]


def test_a_short_line_under_a_whole_paragraph_goes_with_the_title_below() -> None:
    page = ABOVE + "记者在现场\n\n白杨镇枣园迎来采摘季\n\n本报讯（记者李文）" + BELOW.strip()
    assert blocks(page)[1][:2] == [("kicker", "记者在现场"), ("headline", "白杨镇枣园迎来采摘季")]
    assert blocks(page)[0][-1][0] == "body"


def test_the_end_of_a_broken_sentence_is_no_title() -> None:
    page = ABOVE.replace("水已经流进了地里。", "水已经流进了地里。村民们说，祝愿青山县的乡亲们") + "城乡\n\n年年丰收，幸福平安！\n\n白杨镇枣园迎来采摘季\n\n□本报记者 李文" + BELOW
    first, second = blocks(page)
    assert first[-1][1].endswith("祝愿青山县的乡亲们年年丰收，幸福平安！")
    assert second[0] == ("headline", "白杨镇枣园迎来采摘季")


def test_a_couplet_over_a_displaced_column_is_a_title() -> None:
    page = ABOVE + "采摘季里忙碌的枣园 好收成让果农笑开颜\n\n的红枣装上了车，运往各地的市场。\n\n近日，白杨镇的枣园迎来采摘季，果农们把采摘\n"
    assert blocks(page)[1][0] == ("headline", "采摘季里忙碌的枣园 好收成让果农笑开颜")


def test_the_title_below_a_poem_is_none_of_its_lines() -> None:
    poem = "渠水流过村口的石桥\n带走了去年的落叶\n孩子们在桥上数星星\n一颗两颗三颗\n老人说那是天上的灯\n照着远行的人\n照着未收的枣\n照着旧屋的门\n农历里的节气\n都在水里".replace("\n", "\n\n")
    page = "村口\n\n□李文\n\n" + poem + "\n\n法治\n\n白杨镇枣园迎来采摘季" + BELOW
    first, second = blocks(page)
    assert first[-1] == ("body", "都在水里")
    assert ("headline", "白杨镇枣园迎来采摘季") in second


@pytest.mark.parametrize(("caption", "credit"), [("今年的红枣收成怎么样？", "李文摄"), ("果农们在枣园里采摘红枣。", "新华社发（李文摄）"), ("果农们在枣园里采摘红枣。", "李文 图")])
def test_a_credit_on_the_line_of_its_caption(caption: str, credit: str) -> None:
    page = ABOVE + "白杨镇枣园迎来采摘季" + BELOW + f"\n{caption}\u3000{credit}\n"
    assert blocks(page)[1][-2:] == [("caption", caption), ("credit", credit)]


def test_a_paragraph_that_goes_on_is_no_photo_alone() -> None:
    page = "白杨镇枣园迎来采摘季\n\n10月8日，果农们在白杨镇的一座枣园里忙碌。\n\n据了解，当地引进优良品种，成立三家专业合作社，带动两百多户农民，去年全村的集体收入突破五十万元，比前年高了两成，乡亲们都说好。\n\n李文 摄\n"
    assert [kind for kind, _ in blocks(page)[0]] == ["headline", "body", "body", "credit"]


def test_a_photo_alone_begins_as_a_sentence_does_and_may_stand_in_a_broken_paragraph() -> None:
    page = ABOVE.replace("水已经流进了地里。", "水已经流进了地里。村民们正在清理淤泥，装上了新的水") + "图为10月8日，游客在松江古镇赏花。连日来天气晴好，古镇里人来人往，一派热闹景象。\n\n图片由松江景区提供\n\n泵，准备迎接秋灌。\n"
    first, photo = blocks(page)
    assert first[-1][1].endswith("装上了新的水泵，准备迎接秋灌。")
    assert [kind for kind, _ in photo] == ["caption", "credit"]


def test_who_wrote_under_the_title_of_a_photo() -> None:
    page = ABOVE + "枣园见闻\n\n李　文\n\n10月8日，果农们在白杨镇的一座枣园里忙碌。当地引进优良品种，成立三家专业合作社，带动两百多户农民。\n\n王芳 摄\n"
    assert [kind for kind, _ in blocks(page)[1]][:2] == ["headline", "byline"]


def test_the_opening_is_told_by_rare_words_of_the_title_and_by_what_ends_above_it() -> None:
    page = (
        "青山县：老粮站变身文化馆\n\n要把三座旧仓库改造成书屋。\n\n下一步，青山县将继续改造老厂房，让乡亲们有更多去处。（李文）\n\n"
        "傍晚时分，青山县的老粮站里灯火通明，书法班的学员们正在练字。这座老粮站去年变身文化馆，成了镇上最热闹的地方。\n\n"
        "文化馆里有书屋、剧场和展厅，青山县的乡亲们说，这里比家里还热闹。青山县还计划\n"
    )
    assert blocks(page)[0][1][1].startswith("傍晚时分")


def test_a_comment_that_ends_with_its_titles_words_does_not_begin_there() -> None:
    page = (
        "修好渠，水流得远才能旱能灌\n\n更要靠日常的管护。\n\n水流得远才能旱能灌。修渠不是一修了之，把管护的责任落到人头，渠水才能\n\n年年流进田里。\n\n"
        "前不久，青山县公布今年修渠的成绩单。三十条水渠通水，旱能灌的田地多了，乡亲们的日子也好了。渠要修好，\n"
    )
    assert blocks(page)[0][1][1].startswith("前不久")
