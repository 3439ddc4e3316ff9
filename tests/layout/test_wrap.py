"""Hard-wrapped dumps in the manners of typesetters and programs: marks that hang over or take a character down, half-wide figures."""

from __future__ import annotations

import pytest

from newsparse import layout
from newsparse.layout import lines, wrap

TITLE = "青山县改造十二所乡镇中学"
PARAGRAPHS = (
    "本报讯（记者 李文）3月12日，青山县教育局公布了“十四五”期间的改造计划：投入1.25亿元，改造12所乡镇中学，新建（改建）校舍36000平方米，新增学位2600个。",
    "“孩子们再也不用走十几里山路了。”家住柳河镇的王秀兰说，她的两个孩子今年秋天就能搬进新宿舍，食堂、浴室、图书室都已经建好，“这是我们盼了多年的事”。",
    "据了解，2025年以来，该县先后出台《关于加强乡村教师队伍建设的意见》等5份文件，乡村教师每人每月的补贴由300元提高到800元，有58名教师从县城回到了乡里。",
    "下一步，青山县将把这些学校的操场在周末和假期向村民开放，让农村体育活动有去处；同时请来30多位退休教师，为留守儿童辅导功课。",
)
HANGING = "，。、；：！？”）》"
OPENING = "“（《"


def columns(text: str) -> int:
    return sum(1 if char.isascii() else 2 for char in text)


def by_characters(text: str, width: int) -> list[str]:
    return [text[at : at + width] for at in range(0, len(text), width)]


def by_columns(text: str, width: int) -> list[str]:
    return _filled(text, list(text), 2 * width)


def hanging(text: str, width: int) -> list[str]:
    """A mark that would begin a line hangs over the end of the last."""
    out = [""]
    for char in text:
        if len(out[-1]) >= width and char not in HANGING:
            out.append("")
        out[-1] += char
    return out


def pushed(text: str, width: int) -> list[str]:
    """A mark that would begin a line takes the character before it along; none that opens ends a line; figures stay whole."""
    units: list[str] = []
    for char in text:
        if units and (char in HANGING or units[-1][-1] in OPENING or (char.isascii() and char.isalnum() and units[-1][-1].isascii() and units[-1][-1].isalnum())):
            units[-1] += char
        else:
            units.append(char)
    return _filled(text, units, 2 * width)


def _filled(text: str, units: list[str], width: int) -> list[str]:
    out = [""]
    for unit in units:
        if columns(out[-1] + unit) > width:
            out.append("")
        out[-1] += unit
    return out


@pytest.mark.parametrize("between", ["\n", "\n\n"])
@pytest.mark.parametrize("width", [13, 16, 17, 21, 26, 31])
@pytest.mark.parametrize("manner", [by_characters, by_columns, hanging, pushed])
def test_paragraphs_of_a_hard_wrapped_page(manner, width: int, between: str) -> None:  # type: ignore[no-untyped-def]
    page = between.join([TITLE, *(line for each in PARAGRAPHS for line in manner("\u3000\u3000" + each, width))])
    (printed,) = layout.read_pages(page)
    (article,) = printed.articles
    told = [article.text[block.start : block.end] for block in article.blocks]
    assert told[0] == TITLE
    assert "".join(told[1:]).replace(" ", "") == "".join(PARAGRAPHS).replace(" ", "")
    assert [each for each in told if each in PARAGRAPHS] == list(PARAGRAPHS[1:])
    assert not article.repairs


@pytest.mark.parametrize("manner", [by_characters, by_columns, hanging, pushed])
def test_the_width_of_lines(manner) -> None:  # type: ignore[no-untyped-def]
    pieces = lines.split("\n".join(line for each in PARAGRAPHS for line in manner("\u3000\u3000" + each, 20)))
    width = wrap.width(pieces)
    assert width is not None
    assert not width.loose
    assert width.indent == 2 * (1 + width.columns)
    assert width.size == 20 * (1 + width.columns)


def test_lines_that_are_paragraphs_have_no_width() -> None:
    assert wrap.width(lines.split("\n".join(PARAGRAPHS * 3))) is None


NEXT = ("柳河镇枣园迎来采摘季", "连日来，柳河镇的千亩枣园里一派繁忙景象，果农们忙着采摘、分拣、装箱，一车车红枣运往各地。", "“今年的枣又大又甜，每斤比去年多卖五毛钱。”果农刘明算了一笔账，他家的十二亩枣园能收入六万多元。")


@pytest.mark.parametrize("manner", [by_characters, hanging, pushed])
@pytest.mark.parametrize("between", ["\n", "\n\n"])
def test_indents_whose_blanks_are_lost(manner, between: str) -> None:  # type: ignore[no-untyped-def]
    """The first line of each paragraph is two characters short: so much tells where it begins, and that a title is none."""
    page = between.join(
        line.strip() for title, *paragraphs in ((TITLE, *PARAGRAPHS), NEXT) for line in (title, *(line for each in paragraphs for line in manner("\u3000\u3000" + each, 19)))
    )
    (printed,) = layout.read_pages(page)
    first, second = ([article.text[block.start : block.end] for block in article.blocks if block.kind != "dateline"] for article in printed.articles)
    assert first == [TITLE, PARAGRAPHS[0].partition("）")[2], *PARAGRAPHS[1:]]
    assert second == list(NEXT)


def test_a_blank_lost_at_a_break() -> None:
    """电（记者⏎王宇）: the line is full with the blank that stood at its end; one blank before a line is no indent."""
    text = "本报柳河10月9日电（记者 王宇）从本周起，青山县的《早市 夜市》栏目改到每周六播出，欢迎收看。"
    width = text.index("王宇")
    rows = [line for each in (text, *PARAGRAPHS[1:]) for line in by_characters("\u3000\u3000" * (each != text) + each, width)]
    page = "\n".join(["《早市夜市》换了播出时间", *(line.rstrip() for line in rows)])
    (printed,) = layout.read_pages(page)
    (article,) = printed.articles
    assert "（记者王宇）\n从本周起，青山县的《早市夜市》栏目" in article.text.replace(" ", "")
    assert not article.repairs


def test_a_title_under_a_cut_line_is_no_half_of_it() -> None:
    """A column ends in the middle of a line, and the title below it makes up the width by chance."""
    width, title = 24, NEXT[0]
    rows = [line for each in PARAGRAPHS for line in by_characters("\u3000\u3000" + each, width)]
    cut = PARAGRAPHS[2][: width - len(title)]
    page = "\n".join([TITLE, *rows, "\u3000\u3000" + PARAGRAPHS[1][: width - 2], cut, title, *by_characters(NEXT[1], width), *by_characters("\u3000\u3000" + NEXT[2], width)])
    (printed,) = layout.read_pages(page)
    told = [article.text[block.start : block.end] for article in printed.articles for block in article.blocks]
    assert all(cut + title not in each for each in told)
    assert title in told
