"""The page's own head."""

from __future__ import annotations

import pytest

from newsparse import layout
from newsparse.document import Masthead
from newsparse.layout import masthead


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (["内蒙古日报 2025年10月14日 星期二 第03版:要闻"], Masthead("内蒙古日报", "2025-10-14", "03", "要闻")),
        (["青山日报　２０２４年４月１２日　星期五　第３版　县域观察"], Masthead("青山日报", "2024-04-12", "03", "县域观察")),
        (["人民日报", "09版:科技"], Masthead("人民日报", None, "09", "科技")),
        (["A12 要闻"], Masthead(None, None, "A12", "要闻")),
        (["一九九八年一月一日 星期四", "第十二版"], Masthead(None, "1998-01-01", "12", None)),
        (["2023年11月8日　星期三　A6　生活", "聯合報"], Masthead("聯合報", "2023-11-08", "A6", "生活")),
        (["中國時報 2022年5月3日 星期二 A4 地方"], Masthead("中國時報", "2022-05-03", "A4", "地方")),
        (["钱江潮报", "2023.6.8 星期四", "A05 民生·社区"], Masthead("钱江潮报", "2023-06-08", "A05", "民生·社区")),
        (["海角都市报 2019-11-02 周六 03版"], Masthead("海角都市报", "2019-11-02", "03", None)),
        (["2023.6-8 星期四"], Masthead()),
        (["星期三 2024.3.6 松江晨报 A03"], Masthead("松江晨报", "2024-03-06", "A03", None)),
        (["1953年9月15日青山日报 第1版"], Masthead("青山日报", "1953-09-15", "01", None)),
        (["2024年3月5日星期二青山晚报02版"], Masthead("青山晚报", "2024-03-05", "02", None)),
        (["青山時報　中華民國113年10月16日　星期三　A8 生活新聞"], Masthead("青山時報", "2024-10-16", "A8", "生活新聞")),
        (["青山日报", "2024年9月18日 星期三", "农历八月十六", "04"], Masthead("青山日报", "2024-09-18", "04", None)),
        (["第二十一版"], Masthead(None, None, "21", None)),
        (["青山日报社出版", "2025年 9月", "18", "星期四", "第 10432期  今日 20版"], Masthead("青山日报", "2025-09-18", None, None)),
        (["2025年9月18日　星期四　　　3"], Masthead(None, "2025-09-18", "03", None)),
        (["青 山 日 报", "第 3 版 要闻"], Masthead("青山日报", None, "03", "要闻")),
        (["4 国际 责编 李文 美编 王芳"], Masthead(None, None, "04", "国际")),
        (["《 青山日报 》（ 2024年09月24日 01 版）"], Masthead("青山日报", "2024-09-24", "01", None)),
        (["2025年13月41日"], Masthead()),
        ([], Masthead()),
    ],
)
def test_read(lines: list[str], expected: Masthead) -> None:
    assert masthead.read(lines) == expected


def test_a_number_alone_is_the_page_beside_its_head() -> None:
    page = "青山日报\n2024年9月18日 星期三\n农历八月十六\n04\n\n河口小学办起航模班\n\n校长孙丽介绍，航模班每周上两次课，已有六十名学生报名。"
    (printed,) = layout.read_pages(page)
    assert [(item.kind, item.text) for item in printed.furniture] == [
        ("masthead", "青山日报"), ("masthead", "2024年9月18日 星期三"), ("masthead", "农历八月十六"), ("folio", "04"),
    ]  # fmt: skip
    assert printed.masthead.page == "04"
    assert len(printed.articles) == 1


def test_a_number_between_paragraphs_is_none() -> None:
    page = "河口小学办起航模班\n\n校长孙丽介绍，航模班每周上两次课。\n\n04\n\n“已有六十名学生报名。”孙丽说，年底还要去省里比赛。"
    (printed,) = layout.read_pages(page)
    assert not printed.furniture


def test_who_makes_the_paper_is_told_beside_its_head() -> None:
    page = "青 山 日 报\n中共青山县委主办\n2024年9月18日 星期三\n要闻 02\n\n河口小学办起航模班\n\n校长孙丽介绍，航模班每周上两次课，已有六十名学生报名。\n\n县里的航模比赛由河口小学承办\n\n比赛定在十月，已有三十所学校报名。\n"
    (printed,) = layout.read_pages(page)
    assert [item.text for item in printed.furniture] == ["青 山 日 报", "中共青山县委主办", "2024年9月18日 星期三", "要闻 02"]
    assert (printed.masthead.paper, printed.masthead.page, printed.masthead.page_title) == ("青山日报", "02", "要闻")


COPIED = "{title}\n\n{day}\n\n枣农把红枣铺开晾晒（记者李铮摄）\n\n〔记者李铮／松江报道〕松江两岸的红枣丰收了，枣农昨天忙着晾晒。\n"


def test_a_day_alone_on_its_line_is_the_articles() -> None:
    (printed,) = layout.read_pages(COPIED.format(title="松江红枣丰收", day="2024-10-07 06:30"))
    assert printed.masthead.date == "2024-10-07"
    assert [(item.kind, item.text) for item in printed.furniture] == [("masthead", "2024-10-07 06:30")]
    assert [block.kind for block in printed.articles[0].blocks] == ["headline", "caption", "dateline", "body"]


def test_of_two_days_on_one_page_neither_is_the_issues() -> None:
    page = COPIED.format(title="松江红枣丰收", day="2024-10-07") + "\n" + COPIED.format(title="松江大桥合龙", day="2024-10-09")
    printed = list(layout.read_pages(page))
    assert [(len(each.articles), each.masthead.date) for each in printed] == [(2, None)]
