"""Pages as they come out of PDF files: justified lines letter-spaced, columns of several widths, titles under their texts, upright ones."""

from __future__ import annotations

import re

import pytest

from newsparse import layout
from newsparse.document import LaidOutArticle
from newsparse.layout import columns, lines, spaced, upright

MARKS = "，。、；：！？”》）"

HEAD = "青山在线网址：http： // www. qingshan. example\n\n2025年 9月\n\n18\n星期四\n\n乙巳年七月廿七\n\n青山日报社出版\n\n国内统一连续出版物号\n\nCN 99-0042\n代号 7-7\n第 10432期\n今日 8版"
CANAL = (
    "新华社青山9月17日电   （记者李文）青山县石桥镇三条新修的水渠9月17日建成通水，全镇一千三百亩旱地变成了水浇地。",
    "“往年天一旱，我们只能到河边挑水浇苗。”村民王秀兰说，如今水渠修到了田头，她家的十二亩玉米再也不怕旱了。",
    "青山县水利局介绍，三条水渠共长三十六公里，总投资两千六百万元，由县里和受益的十二个村一起修建，今后由各村的管水员看护。",
    "县里还将在明年春耕以前再修五条水渠。",
)
CANAL_TITLE = "青山县三条新渠建成通水\n一 千 三 百 亩 旱 地 变 水 田"
DATES = (
    "本报柳河9月17日电   （记者孙丽、何云）柳河镇的千亩枣园迎来采摘季，果农们抢抓晴好天气采摘装筐，一辆辆货车满载红枣驶向各地市场。",
    "柳河镇党委书记赵立表示，今年红枣的价格比去年高一成，全镇预计能卖出三千二百吨，果农户均增收八千多元，是近五年来最好的收成。",
    "为了让果农卖得放心，镇上新建了两座冷库，还请来二十名大学生教大家在网上开店卖枣，订单已经排到了十一月底。",
)
DATES_TITLE = "柳河镇枣园迎来采摘季"


def printed(text: str, width: int, indent: int = 2) -> list[str]:
    """The lines of a paragraph as a PDF file gives them: no mark begins one, a short one is letter-spaced, the indent's blanks are lost."""
    out: list[str] = []
    rest = text
    room = width - indent
    while rest:
        size = 0
        taken = 0.0
        while size < len(rest) and taken + (0.5 if rest[size].isascii() else 1) <= room:
            taken += 0.5 if rest[size].isascii() else 1
            size += 1
        if size < len(rest) and rest[size] in MARKS:
            size -= 1
        line, rest = rest[:size], rest[size:]
        short = rest and taken > size - 0.1 and size < room
        out.append(re.sub(f"(?<=[^{MARKS}“])(?=.)|(?<=[{MARKS}])(?=.)", " ", line) if short else line)
        room = width
    return out


def page(width: int = 17, wide: int = 17, title: str = CANAL_TITLE) -> str:
    first = [line for each in CANAL for line in printed(each, width)]
    second = [line for each in DATES for line in printed(each, wide)]
    return "\n\n".join([HEAD, *first, title, *second, DATES_TITLE]) + "\n"


def read(text: str) -> list[LaidOutArticle]:
    return [article for each in layout.read_pages(text) for article in each.articles]


def blocks(article: LaidOutArticle, kind: str) -> list[str]:
    return [article.text[block.start : block.end] for block in article.blocks if block.kind == kind]


def close(text: str) -> list[str]:
    pieces = lines.split(text)
    spaced.close(pieces)
    return [piece.text for piece in pieces]


def bare(text: str) -> str:
    return text.replace(" ", "")


@pytest.mark.parametrize(("width", "wide"), [(17, 17), (16, 27), (27, 17), (19, 19)])
def test_columns_of_several_widths(width: int, wide: int) -> None:
    canal, dates = read(page(width, wide))
    told = [bare(each) for each in blocks(canal, "dateline") + blocks(canal, "body")]
    assert "".join(told) == bare("".join(CANAL))
    assert told[2:] == list(CANAL[1:])
    assert [bare(each) for each in blocks(dates, "body")][1:] == list(DATES[1:])


def test_a_title_stands_under_its_text() -> None:
    canal, dates = read(page())
    assert blocks(canal, "headline") == ["青山县三条新渠建成通水一千三百亩旱地变水田"]
    assert blocks(dates, "headline") == [DATES_TITLE]
    assert [block.kind for block in canal.blocks][:2] == ["headline", "dateline"]
    assert [repair.kind for repair in canal.repairs] == ["reordered"]


def test_the_day_on_a_line_of_its_own() -> None:
    (each,) = layout.read_pages(page())
    assert (each.masthead.paper, each.masthead.date, each.masthead.page) == ("青山日报", "2025-09-18", None)
    assert {item.text for item in each.furniture} >= {"2025年 9月", "18", "CN 99-0042", "代号 7-7", "今日 8版", "乙巳年七月廿七", "青山日报社出版"}


def test_an_upright_title() -> None:
    kicker, title = "青山县推动兴修水利时强调", "三条新渠建成通水旱地变水田"
    canal, _ = read(page(title="\n".join(kicker) + "\n\n" + "\n\n".join(title)))
    assert blocks(canal, "kicker") == [kicker]
    assert blocks(canal, "headline") == [title]


def test_upright_lines_are_told_apart_by_their_gaps() -> None:
    pieces = lines.split("旱\n地\n变\n良\n田\n\n水\n\n渠\n\n进\n\n村\n\n好\n收\n成")
    assert [piece.text for piece in upright.lay(pieces)] == ["旱地变良田", "水渠进村", "好收成"]


def test_three_letters_of_a_torn_rubric_are_left_alone() -> None:
    assert len(upright.lay(lines.split("图\n\n见\n\n青山县三条新渠建成通水"))) == 3


def test_what_only_the_fonts_of_the_file_show_is_no_text() -> None:
    row = "\U00100948\U00100948 \U001009c8\U00100948\U00100948"
    (each,) = layout.read_pages(page() + f"\n{row}\n\n■\n")
    assert [item.kind for item in each.furniture][-2:] == ["code", "code"]
    assert len(each.articles) == 2


@pytest.mark.parametrize(
    ("line", "closed"),
    [
        ("量 ，必 须 深 入 田 间 地 头“ 问 需 ”的 要", "量，必须深入田间地头“问需”的要"),
        ("全 镇 总 共 新 修 水 渠 36 公 里 ，旱 地", "全镇总共新修水渠36公里，旱地"),
        ("千 方 百 计 增 加 农 民 收 入", "千方百计增加农民收入"),
        ("左起：李 强 王 飞 赵 明 孙 丽", "左起：李 强 王 飞 赵 明 孙 丽"),
        ("图 片 新 闻", "图 片 新 闻"),
        ("本报记者 李 文 王 飞 赵 立", "本报记者 李 文 王 飞 赵 立"),
        ("青山县修渠 柳河镇摘枣", "青山县修渠 柳河镇摘枣"),
    ],
)
def test_letter_spaced_lines(line: str, closed: str) -> None:
    assert close(line) == [closed]


def test_blanks_that_mean_nothing_on_a_page_of_such_lines() -> None:
    rows = ["全 镇 总 共 新 修 了 三 条 水 渠 ，旱", "地 都 变 成 了 高 产 的 水 浇 地 ，农", "博 大精深 、源远流长", "“ 十 四五”时期已修水渠 36 公里", "（记 者", "扩大双向投资   共促发展"]
    assert close("\n".join(rows))[2:] == ["博大精深、源远流长", "“十四五”时期已修水渠36公里", "（记者", "扩大双向投资   共促发展"]


def test_cells_of_a_table_stay_apart() -> None:
    rows = ["全 镇 总 共 新 修 了 三 条 水 渠 ，旱", "地 都 变 成 了 高 产 的 水 浇 地 ，农", "石桥镇 36", "柳河镇 28", "白杨镇 12"]
    assert close("\n".join(rows))[2:] == rows[2:]


def test_every_span_is_of_the_source() -> None:
    source = page()
    seen = [at for article in read(source) for block in article.blocks for start, end in block.spans for at in range(start, end)]
    (each,) = layout.read_pages(source)
    seen += [at for item in each.furniture for at in range(item.source_start, item.source_end)]
    assert len(seen) == len(set(seen))
    assert {at for at, character in enumerate(source) if not character.isspace()} <= set(seen)
    for article in read(source):
        assert article.text == "\n".join("".join(source[start:end] for start, end in block.spans) for block in article.blocks)


def test_a_digest_under_the_title_is_its_deck() -> None:
    digest = "三条水渠共长三十六公里，总投资两千六百万元，\n由县里和受益的十二个村一起修建，今后由各村的\n管水员看护"
    canal, dates = read(page(title=CANAL_TITLE + "\n\n" + digest))
    assert blocks(canal, "deck") == [digest.replace("\n", "")]
    assert len(blocks(dates, "body")) == 3


def test_a_photo_over_its_report() -> None:
    caption = ["9月17日，石桥镇的村民在新修的水渠边清理淤泥。当天，青山县三条新修的水渠建成通水，旱地变成了水浇地，", "村民们种田再也不怕天旱。 青山日报记者   王   飞摄"]
    rows = page().split("\n\n")
    at = rows.index(printed(CANAL[0], 17)[0])
    photo, canal, _ = read("\n\n".join([*rows[:at], *caption, *rows[at:]]))
    assert [block.kind for block in photo.blocks] == ["caption", "credit"]
    assert blocks(photo, "caption") == [caption[0] + "村民们种田再也不怕天旱。"]
    assert blocks(canal, "headline")


def test_a_subhead_on_two_lines() -> None:
    rows = [line for each in (*CANAL[:2], "“让每一块旱地\n都能浇上水”", *CANAL[2:], *DATES[1:]) for line in ([each] if each[0] == "“" and "\n" in each else printed(each, 17))]
    article = read("\n\n".join([HEAD, *rows]))[0]
    assert blocks(article, "subhead") == ["“让每一块旱地都能浇上水”"]


def test_paragraphs_are_no_lines_of_columns() -> None:
    assert columns.unwrap(lines.split("\n\n".join((*CANAL, *DATES))), surely=False) is None


def test_a_form_feed_begins_a_page() -> None:
    first, second = layout.read_pages(f"青山日报 2025年9月18日 第01版\n\n{CANAL_TITLE}\n\n{CANAL[0]}\n\n\f02 要闻\n\n{DATES_TITLE}\n\n{DATES[0]}\n\f")
    assert [(each.masthead.date, each.masthead.page, len(each.articles)) for each in (first, second)] == [("2025-09-18", "01", 1), ("2025-09-18", "02", 1)]


def test_a_form_feed_within_a_paragraph_begins_none() -> None:
    (each,) = layout.read_pages(f"旱地变良田\n\n{CANAL[1]}\n\n{CANAL[2][:30]}\n\f{CANAL[2][30:]}\n")
    assert [block.kind for block in each.articles[0].blocks] == ["headline", "body", "body"]


PLAIN = (
    (
        "三条新渠浇灌千亩旱地",
        "石桥镇的村民这几天忙着清理水渠，等着给玉米浇水。往年天一旱，大家只能到河边挑水，一天也浇不了两亩地，如今水渠修到了田头，打开闸门就能浇。",
        "水利局说，三条新渠共长三十六公里，浇灌一千三百亩旱地，受益的有十二个村。修渠的钱由县里和村里一起出，今后由各村的管水员看护，每年清淤两次。",
    ),
    (
        "枣园里办起采摘节",
        "柳河镇的枣园里，游客提着篮子，跟着果农学采枣，孩子们尝着新枣，笑声不断。果农刘明说，今年的枣又大又甜，价格也比去年高一成，不到半个月就卖出了一半。",
        "采摘节要办到十月底，果农们还请来厨师，用红枣做出二十多道点心，让游客品尝。镇上新建的两座冷库里，红枣一直能放到春节，不愁卖不上好价钱。",
    ),
    (
        "老粮站变身文化馆",
        "松林县把废弃多年的粮站改造成文化馆，老人们每天来看戏、下棋，年轻人来借书，孩子们放了学就来写作业，五间旧仓房从早到晚都坐得满满当当。",
        "文化馆里还办起了书法班和舞蹈班，每到周末，老粮站里歌声不断，热闹非凡。馆长冯山说，明年还要把后院的晒场改成露天戏台，请县剧团来演出。",
    ),
)


def test_titles_under_texts_without_datelines() -> None:
    rows = [line for title, *paragraphs in PLAIN for each in (*paragraphs, title) for line in (printed(each, 17) if each != title else [each])]
    found = read("\n\n".join(rows))
    assert [blocks(article, "headline") for article in found] == [[title] for title, *_ in PLAIN]
    assert [blocks(article, "body") for article in found] == [paragraphs for _, *paragraphs in PLAIN]


def test_titles_over_texts_without_datelines() -> None:
    rows = [line for title, *paragraphs in PLAIN for each in (title, *paragraphs) for line in (printed(each, 17) if each != title else [each])]
    assert [blocks(article, "headline") for article in read("\n\n".join(rows))] == [[title] for title, *_ in PLAIN]


def test_a_title_that_fills_its_line() -> None:
    title = "石桥镇三条新渠浇灌一千三百亩旱地"
    rows = [line for each in (*DATES, *CANAL[1:]) for line in printed(each, 16)]
    at = rows.index(printed(CANAL[1], 16)[0])
    assert title in [piece.text for piece in columns.unwrap(lines.split("\n\n".join([*rows[:at], title, *rows[at:]])), surely=True) or ()]


@pytest.mark.parametrize(
    "paragraph",
    [
        "青山县的三条水渠都建成通水了。村民们种田再也不怕天旱，家家户户忙着给玉米浇水。",  # its first sentence fills the first line
        "供水中心为在场的三十名记者提供了水渠的图纸，还请来修渠的工人讲了修渠的经过。",  # the first line looks like a credit
        "青山县新出版的一本《青山水利》记下了修渠的经过，书里还有三百多张村民拍的照片。",
        "青山县今年最大的水利工程——石桥渠和柳河渠，本月底建成通水，浇灌两个镇的旱地。",
    ],
)
def test_first_lines_of_paragraphs(paragraph: str) -> None:
    rows = [line for each in (*DATES, paragraph, *CANAL[1:]) for line in printed(each, 16)]
    told = [bare(piece.text) for piece in columns.unwrap(lines.split("\n\n".join(rows)), surely=True) or ()]
    assert paragraph in told


def plain(text: str, width: int, blanks: str) -> list[str]:
    """The lines of a paragraph without letter-spacing."""
    rows = printed(text, width)
    return [blanks * (at == 0) + (row if re.search("[0-9]", row) else bare(row)) for at, row in enumerate(rows)]


@pytest.mark.parametrize("blanks", ["", "\u3000\u3000"])
@pytest.mark.parametrize("widths", [(16, 16, 16), (15, 24, 15), (13, 18, 26)])
def test_columns_without_letter_spacing(blanks: str, widths: tuple[int, int, int]) -> None:
    rows = [line for (title, *paragraphs), width in zip(PLAIN, widths, strict=True) for line in (title, *(line for each in paragraphs for line in plain(each, width, blanks)))]
    found = read("\n\n".join(rows))
    assert [blocks(article, "headline") for article in found] == [[title] for title, *_ in PLAIN]
    assert [blocks(article, "body") for article in found] == [paragraphs for _, *paragraphs in PLAIN]


def test_a_byline_under_a_full_title_stays_apart() -> None:
    rows = [line for each in (*DATES, *CANAL[1:]) for line in printed(each, 16)]
    at = rows.index(printed(CANAL[1], 16)[0])
    text = "\n\n".join([*rows[:at], "石桥镇三条新渠浇灌一千三百亩旱地", "□本报记者 李文", *rows[at:]])
    assert "□本报记者 李文" in [piece.text for piece in columns.unwrap(lines.split(text), surely=True) or ()]


@pytest.mark.parametrize("blanks", ["", "\u3000\u3000"])
def test_a_paragraph_goes_on_in_the_next_column(blanks: str) -> None:
    """pdftotext sets a blank line between the columns."""
    rows = [line for each in (*DATES, *CANAL[1:], *PLAIN[0][1:]) for line in plain(each, 16, blanks)]
    at = next(at for at, row in enumerate(rows) if row.startswith("元，由县里"))
    (article,) = read("\n".join(rows[:at]) + "\n\n" + "\n".join(rows[at:]))
    assert CANAL[2] in blocks(article, "body")
    source = "\n".join(rows[:at]) + "\n\n"
    assert [(repair.kind, repair.source_end) for repair in article.repairs] == [("joined", len(source))]


def test_a_short_piece_without_an_indent_goes_on() -> None:
    """Where paragraphs are indented: the rest of the column stands elsewhere, the next begins in the middle of a sentence."""
    rows = [line for each in (*DATES, *CANAL[1:], *PLAIN[0][1:]) for line in plain(each, 16, "\u3000\u3000")]
    at = next(at for at, row in enumerate(rows) if row.startswith("渠修到了田头"))
    torn = ["浇一次水，三天就浇完了全镇旱地。", "县水利局的技术员也", "来到田头，教大家怎样省水。"]
    told = [piece.text for piece in columns.unwrap(lines.split("\n\n".join([*rows[: at + 1], *torn, *rows[at + 2 :]])), surely=True) or ()]
    assert not set(torn[:2]) & set(told)


def test_a_question_of_two_lines_is_a_paragraph() -> None:
    question = "石桥镇的旱地怎样才能变成水浇地？"
    rows = [line for each in (*CANAL[:2], question, *CANAL[2:]) for line in printed(each, 15)]
    (article,) = read("\n\n".join([HEAD, *rows, CANAL_TITLE]))
    assert blocks(article, "headline") == ["青山县三条新渠建成通水一千三百亩旱地变水田"]
    assert question in blocks(article, "body")
