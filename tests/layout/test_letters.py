"""Letters and figures in lines by themselves: `秋|天的枣园` and `枣园今年减|产` are torn, 读 over 数 is a column's name."""

from __future__ import annotations

import pytest

from newsparse import layout

from .test_mend import LED, REST, TITLE, articles, broken, page, shape

TITLES = ["李|文会见枣乡客商", "美|国枣农今年减产三成", "合|阳枣园发生一起车祸", "枣乡客运站年内发送旅客超百万|人", "青山县枣园今年大幅减|产", "新渠修成两年节省工钱三百万|元"]


@pytest.mark.parametrize("title", TITLES[1:])
def test_a_letter_torn_from_a_title(title: str) -> None:
    whole = page(TITLE, LED, REST, title.replace("|", ""), LED)
    assert shape(page(TITLE, LED, REST, title, LED).replace("|", "\n\n")) == shape(whole)


FIRSTS = ["贵|阳：新渠通到枣园", "特|朗枣园今天开园", "春|天枣园行", "我|县枣农今年增收", "明|天雨水预报（１月２日２０时—１月３日２０时）", "合|阳县", "冬|枣园里夜话", "一|碗枣粥"]


@pytest.mark.parametrize("title", FIRSTS)
@pytest.mark.parametrize("between", ["\n\n", "\n"])
def test_the_first_letter_torn_from_a_short_title(title: str, between: str) -> None:
    whole = page(TITLE, LED, REST, title.replace("|", ""), LED, between=between)
    assert shape(page(TITLE, LED, REST, title, LED, between=between).replace("|", "\n\n")) == shape(whole)


def test_the_first_letter_of_a_name_that_the_page_tells_again() -> None:
    page = "修渠让旱地变良田\n\n近日，青山县修成三条水渠。\n\n钱\n\n秀莲：三十年的引水人\n\n晚上八点，钱秀莲还在渠边。今年五十岁的钱秀莲是水管站站长。\n"
    assert [article.text.split("\n")[0] for printed in layout.read_pages(page) for article in printed.articles][-1] == "钱秀莲：三十年的引水人"


def test_what_begins_with_a_place_is_no_writers_name() -> None:
    page = "渠水进村\n\n海地持续停运 机场抢修\n\n海地首\n\n都太子港的机场5日称，航班停运，乘客都在等。\n"
    assert all(block.kind != "byline" for printed in layout.read_pages(page) for article in printed.articles for block in article.blocks)



@pytest.mark.parametrize(("title", "letter", "name"), [("枣乡客运站今年大幅增", "收", "李文"), ("青山县枣农今年都在", "图", "李文")])
def test_a_letter_over_a_name_is_none_of_it(title: str, letter: str, name: str) -> None:
    assert not any(name in block and letter + name in block for article in articles(page(title, letter, name, LED)) for block in article.text.split("\n"))


@pytest.mark.parametrize("opening", ["黄|河“枣乡段”上今年新修了水渠三十条，三百多农户浇上了水，旱地变成了水浇地。", "8|2岁的果农李文今年还在修渠，三百多农户浇上了水，旱地变成了水浇地。"])
def test_the_first_letter_torn_from_an_opening(opening: str) -> None:
    whole = page(TITLE, LED, "枣乡的渠", opening.replace("|", ""), REST)
    assert shape(page(TITLE, LED, "枣乡的渠", opening, REST).replace("|", "\n\n")) == shape(whole)


def test_the_first_letter_of_a_story_under_a_line_that_breaks_off() -> None:
    opening = "近日，青山县水利局公布今年的成绩单：全县新修水渠三十条，一千三百亩旱地变成了水浇地。"
    whole = page(TITLE, LED, "据了解，水渠通水以后，一千三百多户农民的旱地变成了水浇地，老渠也没有丢下", opening)
    assert shape(whole.replace("近日", "近\n\n日")) == shape(whole)


def test_the_first_letter_of_a_title_under_a_place() -> None:
    whole = page(TITLE, LED, "合阳县", "乐享枣乡", LED)
    assert shape(whole.replace("乐享", "乐\n\n享")) == shape(whole)


def test_the_letters_of_another_column_do_not_matter() -> None:
    whole = page(TITLE, LED, "读", "数", "枣园的账本", LED, "贵阳：新渠通到枣园", LED, REST)
    assert shape(whole.replace("贵阳", "贵\n\n阳")) == shape(whole)


@pytest.mark.parametrize("letters", [("读", "点"), ("民", "生"), ("点", "线")])
def test_the_letters_of_a_columns_name_are_no_paragraphs(letters: tuple[str, str]) -> None:
    one, other = letters
    for article in articles(page(TITLE, LED, one, "目前，全县的水渠都已通水，两岸种上了冬麦，农户们说收成有了盼头。", other, REST)):
        assert not any(repair.kind == "joined" for repair in article.repairs)


DAY = "16日上午，青山县水利局新修的水渠通水，三百多农户到渠边看水。"
MONTHS = "1—10月份，青山县水利局新修水渠三十条，三百多农户浇上了水。"


@pytest.mark.parametrize(("opening", "cut"), [(DAY, "1|6日上午"), (DAY.replace("16日", "5月10日"), "5|月10日"), (MONTHS, "1|—10月"), (MONTHS, "1—|10月"), (DAY.replace("16", "12月1"), "1|2月1日")])
def test_a_day_broken_at_a_paragraphs_head(opening: str, cut: str) -> None:
    whole = page(TITLE, opening, REST)
    assert shape(broken(whole, cut, "\n\n")) == shape(whole)


@pytest.mark.parametrize("lines", [("4", "6日上午，水渠通水。", "5", LED), ("9", "5日上午，青山县水利局新修的水渠通水。", REST)])
def test_a_pages_number_is_none_of_a_day(lines: tuple[str, ...]) -> None:
    assert not any(article.repairs for article in articles(page(TITLE, LED, *lines)))


@pytest.mark.parametrize("line", ["责|编：李文 版式：王芳", "第0|3版:要闻", "20|25年10月16日 星期四", "2|025年10月16日 星期四"])
def test_a_line_of_the_page_broken_near_its_beginning(line: str) -> None:
    whole = page(line.replace("|", ""), TITLE, LED, REST)
    assert shape(page(line, TITLE, LED, REST).replace("|", "\n\n")) == shape(whole)
