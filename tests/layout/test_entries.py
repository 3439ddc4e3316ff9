"""Pages of a paper's full-text archive, each article under 第4版() and 专栏：."""

from __future__ import annotations

from newsparse import layout

PAGE = """1963年5月8日青山日报 第2版

第2版()
专栏：

河口大队修好三条水渠
八百亩旱地变成水田
本报讯 青山县河口大队用了四十天时间，修好三条水渠。
社员们说，今年的早稻不愁水了。


第2版()
专栏：街巷闲话

秤杆要平
李 铮
街口一家小店，卖糖总少一两。


第3版(副刊)
专栏：

渡口
王 飞
天还没亮，撑船的老人已经在渡口等着了。
"""


def articles(page: layout.LaidOutPage) -> list[list[tuple[str, str]]]:
    return [[(block.kind, text(block)) for block in article.blocks] for article in page.articles]


def text(block: object) -> str:
    return "".join(PAGE[start:end] for start, end in block.spans)  # type: ignore[attr-defined]


def test_each_entry_begins_an_article_and_each_number_a_page() -> None:
    second, third = layout.read_pages(PAGE)
    assert articles(second) == [
        [
            ("headline", "河口大队修好三条水渠"), ("deck", "八百亩旱地变成水田"), ("dateline", "本报讯"),
            ("body", "青山县河口大队用了四十天时间，修好三条水渠。"), ("body", "社员们说，今年的早稻不愁水了。"),
        ],
        [("headline", "秤杆要平"), ("byline", "李 铮"), ("body", "街口一家小店，卖糖总少一两。")],
    ]  # fmt: skip
    assert articles(third) == [[("headline", "渡口"), ("byline", "王 飞"), ("body", "天还没亮，撑船的老人已经在渡口等着了。")]]
    assert (second.masthead.page, third.masthead.page, third.masthead.page_title) == ("02", "03", "副刊")
    assert third.masthead.date == "1963-05-08"


def test_what_stands_over_an_article_is_furniture_and_the_column_its_section() -> None:
    second, _ = layout.read_pages(PAGE)
    assert [(item.kind, item.text) for item in second.furniture] == [
        ("masthead", "1963年5月8日青山日报 第2版"), ("folio", "第2版()"), ("folio", "专栏："), ("folio", "第2版()"), ("folio", "专栏："), ("rubric", "街巷闲话"),
    ]  # fmt: skip
    assert [article.section for article in second.articles] == [None, "街巷闲话"]


def test_a_page_number_with_its_title_in_brackets_is_no_entry() -> None:
    page = "青山日报 2024年9月18日 星期三\n第3版（县域）\n\n河口小学办起航模班\n\n校长孙丽介绍，航模班每周上两次课，已有六十名学生报名。\n"
    (printed,) = layout.read_pages(page)
    assert (printed.masthead.page, printed.masthead.page_title) == ("03", "县域")
    assert len(printed.articles) == 1


def test_a_rubric_of_a_modern_page_is_none() -> None:
    page = "河口小学办起航模班\n\n校长孙丽介绍，航模班每周上两次课。\n\n专栏：街巷闲话\n\n秤杆要平\n\n街口一家小店，卖糖总少一两。\n"
    (printed,) = layout.read_pages(page)
    assert all(item.text != "专栏：" for item in printed.furniture)


LISTED = """1986-05-08

第 1 版

1. 松江大桥合龙全长两公里

第1版(要闻)专栏:  松江大桥合龙 全长两公里 新华社松江5月7日电 （记者李铮）松江大桥今天合龙。 大桥全长两公里。

2. 桥通人心也通

第1版(要闻)专栏:短评 桥通人心也通 ——写在大桥合龙之际 修桥是几代人的盼望，如今成了真。
"""


def test_an_entry_on_the_line_of_its_article_parts_titles_and_paragraphs() -> None:
    (page,) = layout.read_pages(LISTED)
    assert [[(block.kind, LISTED[block.spans[0][0] : block.spans[-1][1]]) for block in article.blocks] for article in page.articles] == [
        [
            ("headline", "松江大桥合龙"), ("deck", "全长两公里"), ("dateline", "新华社松江5月7日电 （记者李铮）"),
            ("body", "松江大桥今天合龙。"), ("body", "大桥全长两公里。"),
        ],
        [("headline", "桥通人心也通"), ("deck", "——写在大桥合龙之际"), ("body", "修桥是几代人的盼望，如今成了真。")],
    ]  # fmt: skip
    assert [article.section for article in page.articles] == [None, "短评"]
    assert (page.masthead.date, page.masthead.page, page.masthead.page_title) == ("1986-05-08", "01", "要闻")


def test_a_line_among_paragraphs_is_a_subhead_there_and_what_somebody_says_a_paragraph() -> None:
    text = "第4版(经济)\n专栏：\n\n松江在召唤\n松江的门打开了，人来得越来越多。\n“近”和“远”——两重考验\n有人说远。\n“松江真近！”\n“路也好走。”\n大家都笑了。\n"
    (page,) = layout.read_pages(text)
    assert [[(block.kind, text[block.spans[0][0] : block.spans[-1][1]]) for block in article.blocks] for article in page.articles] == [
        [
            ("headline", "松江在召唤"), ("body", "松江的门打开了，人来得越来越多。"), ("subhead", "“近”和“远”——两重考验"), ("body", "有人说远。"),
            ("body", "“松江真近！”"), ("body", "“路也好走。”"), ("body", "大家都笑了。"),
        ]
    ]  # fmt: skip
