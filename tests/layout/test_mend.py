"""Words broken over two neighbouring lines: `本报白|杨9月20日电` is a dateline again, `水渠通到田头` over its paragraph stays a subhead."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse import layout
from newsparse.document import LaidOutArticle

LED = "本报乌海10月14日电（记者李文）入秋以来，青山县水利局组织三百多名职工清理水渠，两万亩农田用上了河水。"
REST = "据了解，水渠通水以后，一千三百多户农民的旱地变成了水浇地。"
TITLE = "青山县农田用上河水"
PHOTO = "10月12日，青山县的果农在枣园里采摘红枣。今年全县红枣产量预计比去年增加一成。"


def articles(page: str) -> list[LaidOutArticle]:
    return [article for printed in layout.read_pages(page) for article in printed.articles]


def shape(page: str) -> list[tuple[str, list[str]]]:
    return [(article.text, [block.kind for block in article.blocks]) for article in articles(page)]


def page(*lines: str, between: str = "\n\n") -> str:
    return between.join(lines) + "\n"


def broken(text: str, cut: str, between: str) -> str:
    left, right = cut.split("|")
    assert text.count(left + right) == 1
    return text.replace(left + right, left + between + right)


@pytest.mark.parametrize("between", ["\n", "\n\n", "\r\n"])
@pytest.mark.parametrize("cut", ["本|报", "本报乌|海", "入秋以|来", "水利|局组织", "职|工清理", "河|水。"])
def test_a_paragraph_with_a_dateline_broken_in_a_word(cut: str, between: str) -> None:
    whole = page(TITLE, LED, REST)
    assert shape(broken(whole, cut, between)) == shape(whole)
    kinds = shape(whole)[0][1]
    assert kinds == ["headline", "dateline", "body", "body"]


@pytest.mark.parametrize("cut", ["果|农在", "产|量预计", "预|计比"])
def test_a_photo_whose_caption_is_broken_in_a_word(cut: str) -> None:
    whole = page(TITLE, LED, REST, PHOTO, "王芳摄")
    assert shape(whole)[1][1] == ["caption", "credit"]
    assert shape(broken(whole, cut, "\n\n")) == shape(whole)


@pytest.mark.parametrize("cut", ["淮|河农场", "有三|成的", "比去|年"])
def test_a_photo_under_a_title_whose_caption_is_broken(cut: str) -> None:
    photo = "6月3日，松林县白马淮河农场，果农正在采摘头茬红枣，全场有三成的枣园已经采完，产量比去年高了一成。"
    whole = page("抢收头茬枣", "□本报记者 李文", photo, "王芳摄（影像中国）")
    assert shape(whole)[0][1] == ["headline", "byline", "body", "credit"]
    assert shape(broken(whole, cut, "\n\n")) == shape(whole)


@pytest.mark.parametrize("end", ["两万亩农田用上了河水。（李文王|秀岩摄）", "果农们向全县拜个早年！（李文王|秀岩摄）", "水管员们连夜清渠。（记者王|秀岩）"])
def test_brackets_broken_at_a_paragraphs_end(end: str) -> None:
    whole = page(TITLE, LED, REST, end.replace("|", ""))
    assert shape(broken(whole, end[-8:], "\n\n")) == shape(whole)


@pytest.mark.parametrize("lines", [(TITLE, "水管员们连夜清渠（图", "王秀岩摄）"), (TITLE, LED, "水管员们连夜清渠（见图", "果农们说，渠水来了（当天）。")])
def test_brackets_of_titles_and_of_sentences_stay_apart(lines: tuple[str, ...]) -> None:
    assert len([line for article in articles(page(*lines)) for line in article.text.split("\n")]) >= len(lines)


def test_a_line_that_only_looks_like_a_credit() -> None:
    text = "本次摄影赛分两组设一、二、三等奖，欢迎果农和水管员踊跃投稿，来稿寄到县文化馆。"
    whole = page(TITLE, LED, REST, text)
    assert shape(broken(whole, "本次摄|影赛", "\n\n")) == shape(whole)
    assert shape(page(TITLE, LED, REST, "李文摄", "影片今晚在县城放映，果农们早早到场。"))[0][0].endswith("李文摄\n影片今晚在县城放映，果农们早早到场。")


def test_a_columns_name_is_a_paragraphs_beginning_where_the_page_says_so() -> None:
    one, other = "消防队员扑灭了枣园里的山火，果农们送来了热茶。", "山火起在凌晨，消防队员用了六个小时。"
    whole = page(TITLE, LED, other, one)
    assert shape(broken(whole, "消防|队员扑灭", "\n\n")) == shape(whole)


def test_the_break_is_told() -> None:
    whole = broken(page(TITLE, LED, REST), "职|工清理", "\n\n")
    (article,) = articles(whole)
    assert [(repair.kind, whole[repair.source_start : repair.source_end]) for repair in article.repairs] == [("joined", "\n\n")]


@pytest.mark.parametrize(
    "lines",
    [
        (TITLE, LED, "水渠通到田头", REST),
        (TITLE, LED, "一、加固水库十一座", "二、治理河道四条", "三、修好村道六十公里", REST),
        (TITLE, LED, "枣儿红在枝头", "渠水流到田头", "乡亲笑在心头", REST),
        (TITLE, LED, REST, "果农采摘红枣", "王芳摄"),
        (TITLE, LED, REST, "（作者为青山县水利局职工）"),
    ],
)  # fmt: skip
def test_ends_of_paragraphs_stay_ends(lines: tuple[str, ...]) -> None:
    for between in ("\n", "\n\n"):
        assert not any(article.repairs for article in articles(page(*lines, between=between)))


def test_an_indented_paragraph_begins_anew() -> None:
    lines = ("青山县老粮站办起书画", *(f"\u3000\u3000{each}" for each in ("展品今年多了一倍，县里的老照片摆了两屋。", REST)))
    assert shape(page(*lines))[0][1] == ["headline", "body", "body"]


LONG_WORDS = ("水利局", "合作社", "自治区", "运动员", "博物馆", "农产品", "现代化", "研究生")


@given(st.sampled_from(LONG_WORDS), st.sampled_from([1, 2]), st.sampled_from(["\n", "\n\n", "\r\n\r\n"]))
def test_a_word_of_three_broken_in_a_sentence_changes_nothing(word: str, at: int, between: str) -> None:
    opening = f"今年以来，青山县的{word}收到了两百多封来信，最远的一封来自三千公里以外的小镇。"
    whole = page("一封来信走了三千公里", LED, opening, REST)
    assert shape(re.sub(f"(?<={word[:at]})(?={word[at:]}收)", between, whole, count=1)) == shape(whole)


BYLINES = ["沈|秀英", "沈秀|英", "钟|英", "本报记者 陈|秀峰", "王 宇|摄（资料图片）", "李志|华摄（资料图片）", "（沈文|广摄）", "（沈|秀英）", "（新华社记者高|广志摄）", "本报记者 沈秀|英", "□本报记者 沈|英 青山县融媒体中心记者 陈秀峰", "□本报记者 沈秀英 通讯员 陈|秀峰", "本报|记者 沈秀英", "□本报通|讯员 沈秀英", "通讯|员 沈秀英", "□沈|秀英", "（陈|秀峰 摄）", "沈秀|英 李文摄", "沈|秀英 李文摄影报道"]


@pytest.mark.parametrize("name", BYLINES)
@pytest.mark.parametrize("between", ["\n", "\n\n"])
def test_a_name_broken_in_a_line_of_its_own(name: str, between: str) -> None:
    lines = (TITLE, LED, REST, name) if "摄" in name else (TITLE, name, LED, REST)
    whole = page(*(line.replace("|", "") for line in lines), between=between)
    assert shape(page(*lines, between=between).replace("|", "\n\n")) == shape(whole)


@pytest.mark.parametrize("label", [("时", "政"), ("要", "闻"), ("综", "合"), ("高", "新区")])
def test_the_torn_letters_of_a_columns_name_are_no_persons(label: tuple[str, str]) -> None:
    for article in articles(page(TITLE, LED, REST, *label, "枣乡文化节开幕", LED)):
        assert not any(block.kind not in ("kicker", "headline") and article.text[block.start : block.end] == "".join(label) for block in article.blocks)


CUT_TITLES = ["两县就水渠通水互致|贺电", "第十三届枣博|会开幕", "枣园今年花费四千万|元修渠", "水渠管护办法明|起落地实施", "青山县今年前三|季度枣价上涨", "枣乡花市喜迎兔|年新春", "枣园遭六|艘货船堵住水路", "青山县农机推|广站今天搬家", "坚定信心向未|来——枣农代表谈水渠", "【枣乡履职故事】王|秀英：把渠修到枣园", "枣乡首家中|国文化馆试开放"]


@pytest.mark.parametrize("title", CUT_TITLES)
@pytest.mark.parametrize("name", ["□本报记者 沈秀英", ""])
def test_a_title_torn_in_a_word_is_no_title_over_a_name(title: str, name: str) -> None:
    text = "14日，两县就水渠通水互致贺电。第十三届枣博会开幕，农机推广站今天搬到河边，中国文化馆也开了门，三百多户农民来看水。"
    lines = (TITLE, LED, title, *([name] if name else []), text, REST)
    whole = page(*(line.replace("|", "") for line in lines))
    assert shape(page(*lines).replace("|", "\n\n")) == shape(whole)


@pytest.mark.parametrize("kicker", ["额勒顺镇", "赛罕区", "青山县", "枣乡纪事"])
def test_a_kicker_is_no_title_torn_from_the_line_below(kicker: str) -> None:
    text = f"14日，{kicker}养殖业主动增收，三百多户农民来看水，{kicker}养殖业去年也增收。"
    kinds = [block.kind for article in articles(page(TITLE, LED, kicker, "养殖业主动增收", "□本报记者 沈秀英", text)) for block in article.blocks]
    assert kinds.count("kicker") + kinds.count("headline") >= 2


@pytest.mark.parametrize(("kicker", "title"), [("兰州市", "甘肃|兰州今天开渠放水"), ("", "读沈秀|英的新书有感")])
def test_a_title_torn_before_a_place_or_in_a_name(kicker: str, title: str) -> None:
    lines = (TITLE, LED, *([kicker] if kicker else []), title, "□本报记者 李文", "14日，沈秀英在青山县讲了新书，三百多户农民来听。", REST)
    whole = page(*(line.replace("|", "") for line in lines))
    assert shape(page(*lines).replace("|", "\n\n")) == shape(whole)


def test_a_city_s_own_outlet_is_whole() -> None:
    kinds = [block.kind for article in articles(page(TITLE, "枣园丰收", "市融媒体中心记者 沈秀英", LED)) for block in article.blocks]
    assert "byline" in kinds


EDITORS = ["责编：沈秀英 校对：李文 版|式：王芳", "责任编辑:沈秀英 版式策|划:李文 制图:王芳", "责任编辑:沈秀英 版式策划:李|文 制图:王芳", "责任编辑:沈秀英 版式策划:李文 制|图:王芳", "责任编辑:额秀|英 版式策划:李文 制图:王芳", "本|版责编：沈秀英  李文  王芳"]


@pytest.mark.parametrize("line", EDITORS)
def test_a_line_of_editors_torn_in_what_they_do(line: str) -> None:
    whole = page(TITLE, LED, REST, line.replace("|", ""))
    assert shape(page(TITLE, LED, REST, line).replace("|", "\n\n")) == shape(whole)


@pytest.mark.parametrize("under", ["合阳：新渠通到枣园", "制图馆今天开馆", "李文："])
def test_a_title_under_the_editors_is_none_of_their_line(under: str) -> None:
    assert under in "\n".join(article.text for article in articles(page("责编：沈秀英 校对：王芳", under, LED, REST)))


@pytest.mark.parametrize("row", ["本报记者李济海张雅|兰", "本报记者王立增沈|君秀", "□本报记者 包|秋", "□本报记者 李文 库伦|旗融媒体中心记者 沈秀英", "额济纳|旗融媒体中心记者 沈秀英", "六|安市融媒体中心记者 沈秀英"])
def test_the_last_name_of_a_row_torn(row: str) -> None:
    whole = page(TITLE, row.replace("|", ""), LED, REST)
    assert shape(page(TITLE, row, LED, REST).replace("|", "\n\n")) == shape(whole)


@pytest.mark.parametrize("title", ["青山县水渠业|务恢复", "水|利新区今天开工", "青山县举办枣乡文化节拉|开帷幕", "青山县枣农百年奋|斗史出版"])
def test_a_title_broken_in_a_word(title: str) -> None:
    whole = page(TITLE, LED, REST, title.replace("|", ""), LED)
    assert shape(page(TITLE, LED, REST, title, LED).replace("|", "\n\n")) == shape(whole)


def test_titles_one_over_the_other_stay_two() -> None:
    lines = ("青山县今天展开水渠系统合练", "习近平向枣乡文化节致贺信", "枣乡客运站发送旅客超千人", "国家邮政局公布枣乡快件数")
    for one, other in pairwise(lines):
        assert not any(article.repairs for article in articles(page(one, other, LED, REST)))


@pytest.mark.parametrize("cut", ["水利|局公布", "渠三|十条", "治理河|道三", "今年新|修水"])
@pytest.mark.parametrize("indent", ["", "\u3000\u3000"])
def test_a_line_of_a_hard_wrapped_page_broken_in_a_word(cut: str, indent: str) -> None:
    told = "青山县水利局公布了今年的成绩单：全县今年新修水渠三十条，治理河道三十六公里，一千三百亩旱地变成了水浇地，农户们都说好。"
    paragraphs = [told, LED.removeprefix("本报"), told.replace("今年", "去年"), REST + PHOTO, REST + LED.removeprefix("本报乌海")]
    between = "\n" if indent else "\n\n"
    wrapped = between.join("\n".join((indent + each)[at : at + 17] for at in range(0, len(indent + each), 17)) for each in paragraphs)
    whole = TITLE + "\n\n" + wrapped + "\n"
    assert [len(text.split("\n")) for text, _ in shape(whole)] == [6]
    left, right = cut.split("|")
    where = whole.replace("\n", "").index(left + right) + len(left)
    at = next(at for at in range(len(whole)) if len(whole[:at].replace("\n", "")) == where and whole[at] != "\n")
    assert shape(whole[:at] + "\n\n" + whole[at:]) == shape(whole)


@pytest.mark.parametrize("line", ["04", "责编：李文 版式：王芳", "— 4 —", "综合新闻"])
@pytest.mark.parametrize("cut", ["水利|局组织", "职|工清理", "三百|多名", "两|万亩"])
def test_a_line_of_the_page_stands_in_a_broken_word(line: str, cut: str) -> None:
    whole = page(TITLE, LED, REST)
    (article,) = articles(broken(whole, cut, f"\n\n{line}\n\n"))
    assert article.text == shape(whole)[0][0]


@pytest.mark.parametrize(("letter", "opening"), [("秋", "天的枣园里，农户们把红枣装上车，客商等在路边，一天要走三十车。"), ("枣", "农们今年把红枣卖到了三十个县，客商等在路边，一天要走三十车。")])
def test_a_letter_printed_large_under_a_name_is_none_of_the_name(letter: str, opening: str) -> None:
    assert shape(page(TITLE, "本报记者 沈秀", letter, opening, REST))[0][0].endswith(f"\n{letter}{opening}\n{REST}")


@pytest.mark.parametrize("cut", ["王|海峰", "王海|峰", "陈秀|英"])
def test_a_list_of_names_broken_in_one(cut: str) -> None:
    whole = page("枣乡文化节组委会名单", "李建国　周文　王海峰　陈秀英　刘玉梅　孙德海", LED)
    assert shape(broken(whole, cut, "\n\n")) == shape(whole)


@pytest.mark.parametrize("title", ["枣乡文化节闭幕 王|沪宁讲话", "邻国报纸发表习近|平署名文章"])
def test_a_name_that_everybody_knows_broken_in_a_title(title: str) -> None:
    whole = page(TITLE, LED, REST, title.replace("|", ""), LED)
    assert shape(page(TITLE, LED, REST, title, LED).replace("|", "\n\n")) == shape(whole)


@pytest.mark.parametrize("cut", ["水利|局组织", "职|工清理", "三百|多名"])
def test_a_break_before_an_indent_that_is_none_of_a_paragraph(cut: str) -> None:
    lines = [TITLE, *(f"\u3000\u3000{each}" for each in (LED.replace("水渠，", "水渠。"), REST, PHOTO, REST))]
    if cut == "三百|多名":
        cut = "一千三|百多户"
        lines = [TITLE, *(f"\u3000\u3000{each}" for each in (LED, REST, PHOTO))]
    whole = page(*lines)
    assert shape(broken(whole, cut, "\n\n\u3000\u3000")) == shape(whole)


@pytest.mark.parametrize("cut", ["水利|局公布", "三十六|公里"])
def test_a_sheet_of_a_hard_wrapped_page_that_begins_in_a_line_goes_on(cut: str) -> None:
    told = "青山县水利局公布了今年的成绩单：全县今年新修水渠三十条，治理河道三十六公里，一千三百亩旱地变成了水浇地，农户们都说好。"
    wrapped = "\n\n".join("\n".join(each[at : at + 17] for at in range(0, len(each), 17)) for each in (told, REST + PHOTO, told.replace("今年", "去年") + REST))
    whole = f"{TITLE}\n\n{wrapped}\n"
    left, right = cut.split("|")
    assert shape(whole.replace(left + right, left + "\n\f" + right, 1)) == shape(whole)


def test_a_sheet_that_begins_in_a_word_goes_on() -> None:
    whole = page(TITLE, LED, REST)
    assert shape(broken(whole, "职|工清理", "\n\f")) == shape(whole)
