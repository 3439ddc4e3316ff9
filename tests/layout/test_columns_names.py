"""Columns' names, bodies over titles, rows of subheads, parts in order and photos in the manner of many papers: 工会|园地, 青山造船厂三车间."""

from __future__ import annotations

import pytest

from newsparse import layout
from newsparse.layout.labels import is_body, is_column, is_rubric
from newsparse.layout.openings import numbering

ABOVE = "修渠让旱地变良田\n\n□本报记者 王芳\n\n近日，青山县修成三条水渠，全县旱地变成了水浇地。\n\n记者在现场看到，水已经流进了地里。\n\n"
BELOW = "\n\n近日，白杨镇的枣园迎来采摘季，果农们忙着采摘红枣。\n\n据了解，合作社统一收购红枣。\n"


def blocks(page: str) -> list[list[tuple[str, str]]]:
    return [[(block.kind, article.text[block.start : block.end]) for block in article.blocks] for printed in layout.read_pages(page) for article in printed.articles]


@pytest.mark.parametrize("name", ["特\n\n别报道", "工会\n\n园地", "百\n\n姓故事", "新闻集\n\n装箱", "外埠新闻"])
def test_a_columns_name_torn_into_two_lines(name: str) -> None:
    inside = ABOVE + name + "\n\n据了解，水渠通水以后，乡亲们还要再种三百亩枣树。\n"
    (article,) = blocks(inside)
    assert [kind for kind, _ in article] == ["headline", "byline", "body", "body", "body"]
    over = ABOVE + name + "\n\n白杨镇枣园迎来采摘季" + BELOW
    assert blocks(over)[1][0][0] == "headline"
    ((_, article_below),) = [printed.articles for printed in layout.read_pages(over)]
    assert article_below.section == name.replace("\n\n", "") or "\n" in name


@pytest.mark.parametrize(("text", "known"), [("灯下漫笔", True), ("青山园地", True), ("文明在身边", True), ("枣园增收", False)])
def test_columns_names(text: str, known: bool) -> None:
    assert is_column(text) is known


@pytest.mark.parametrize(("text", "known"), [("暖新闻", True), ("乡镇传真", True), ("新闻快车", True), ("采风组班", True), ("假新闻", False), ("新闻发布会", False)])
def test_columns_of_news(text: str, known: bool) -> None:
    assert is_rubric(text) is known


@pytest.mark.parametrize(
    ("text", "known"),
    [("青山造船厂三车间", True), ("红星公社五一大队", True), ("省第九届少数民族运动会", True), ("全国羽毛球团体赛", True), ("省总工会送温暖工程", True), ("青山县启动清河行动", False), ("县里举办篮球赛", False), ("队员们参加决赛", False), ("县法院走进中学", False), ("青山县举办运动会", False), ("文化馆添新戏", False)],
)
def test_a_body_alone_tells_nothing(text: str, known: bool) -> None:
    assert is_body(text) is known


def test_a_body_over_the_headline_is_the_kicker() -> None:
    assert blocks(ABOVE + "青山造船厂三车间\n\n小改小革省下钢材四百吨" + BELOW)[1][:2] == [("kicker", "青山造船厂三车间"), ("headline", "小改小革省下钢材四百吨")]


def test_a_columns_name_on_the_headlines_line() -> None:
    assert blocks(ABOVE + "编辑手记 古镇灯下的读书人" + BELOW)[1][:2] == [("kicker", "编辑手记"), ("headline", "古镇灯下的读书人")]
    assert blocks(ABOVE + "编辑手记 古镇灯下" + BELOW)[1][0] == ("headline", "编辑手记 古镇灯下")


def test_a_name_under_a_title_over_a_displaced_column() -> None:
    page = ABOVE + "古镇灯下的读书人\n\n王志强\n\n书屋里坐满了人，灯火通明，老人们和孩子一起朗读。\n\n晚上，古镇的老街上亮起了灯，读书的人们走进\n"
    assert blocks(page)[1][:2] == [("headline", "古镇灯下的读书人"), ("byline", "王志强")]


@pytest.mark.parametrize("broken", ["", "全县还要再修水渠十条和"])
def test_a_short_caption_of_which_the_article_has_no_word_stands_alone(broken: str) -> None:
    page = ABOVE + broken + "\n\n姑娘们正在大棚里练习嫁接枣苗。\n\n李文摄（新华社发）\n"
    first, photo = blocks(page)
    assert first[-1][0] == "body"
    assert photo == [("caption", "姑娘们正在大棚里练习嫁接枣苗。"), ("credit", "李文摄（新华社发）")]


def test_a_short_caption_with_the_articles_words_is_its_own() -> None:
    (article,) = blocks(ABOVE + "水流进了青山县的地里。\n\n李文摄\n")
    assert article[-2:] == [("caption", "水流进了青山县的地里。"), ("credit", "李文摄")]


def test_a_credit_on_the_line_of_a_caption_with_a_comma() -> None:
    caption = "松江、白岭两处渡口，船工们起早摆渡，多开班次，编成小队守夜，让果农先过河"
    page = "红枣上市渡口忙\n\n本报讯（记者李文）渡口一片繁忙。\n\n" + caption + " 受访者供图\n\n据介绍，枣市期间，" + caption + "，保证通畅。\n"
    (article,) = blocks(page)
    assert article[3:5] == [("caption", caption), ("credit", "受访者供图")]


def test_a_caption_repeats_what_a_displaced_column_breaks() -> None:
    said = "城里人的一顿饭钱抵得上多少户果农一年的口粮，乡亲们听了都直摇头。"
    page = (
        "枣乡的账该怎么算\n\n□李文\n\n户果农一年的口粮，乡亲们听了都直摇头。\n\n" + said + "\n\n"
        "前不久，白杨镇的老果农给我算了一笔账。他说，城里人的一顿饭钱抵得上多少\n"
    )
    assert ("caption", said) in blocks(page)[0]


def test_a_closing_dateline_goes_with_the_last_paragraph() -> None:
    page = (
        "银元汇率缘何狂跌\n\n本报记者 王芳\n\n再次大量购进银元，使市场更加动荡。\n\n其次，青山县的商号陆续到了还债的日子。\n\n（本报松江1月9日电）\n\n"
        "新年伊始，松江的银元汇率再度下跌，市场剧烈动荡。\n\n银元汇率为何狂跌？有人认为，首先是商号们\n"
    )
    (article,) = blocks(page)
    assert article[2][1].startswith("新年伊始")
    assert article[-1] == ("dateline", "（本报松江1月9日电）")


def test_half_a_columns_name_is_no_paragraphs_first_letter() -> None:
    (article,) = blocks(ABOVE + "健\n\n白杨镇的果农们听说以后，也想修一条水渠，把水引到枣园里去。\n")
    assert article[-1] == ("body", "白杨镇的果农们听说以后，也想修一条水渠，把水引到枣园里去。")
    (article,) = blocks(ABOVE + "在\n\n白杨镇的枣园里，果农们听说以后，也想修一条水渠引水。\n")
    assert article[-1] == ("body", "在白杨镇的枣园里，果农们听说以后，也想修一条水渠引水。")


def test_what_is_listed_goes_on() -> None:
    (article,) = blocks(ABOVE + "位于松江、白岭\n\n、河口三县交界处的青山水渠，是三县农田灌溉的主要水渠之一。\n")
    assert article[-1][1].startswith("位于松江、白岭、河口三县")


SUBHEADS = ("看枣树要看一年四季长势", "在平常日子里摸清水情", "修渠先把水账一笔笔算清")
PARTS = (
    "枣树生长要过一年四季，看枣树不能只看一时，有的人春天见花就夸，秋天遇雨就愁，看不到枣树四季的长势。",
    "摸清水情是修好水渠的根本，一条河的水情藏在平常日子里，只有在平常日子里多走多看，才能摸清河里的水情。",
    "修渠总是要花钱的，算清水账需要耐心，动工更需要决心，把水账摆在桌面上一笔笔算清，修渠的人心中才有数。",
)


def test_a_row_of_lines_over_whole_paragraphs_are_subheads() -> None:
    page = "改进修渠办法的思考\n\n□李文\n\n近来，切实改进修渠办法，对于青山县的各项工作有着重要意义。修渠要看枣树的四季长势，要摸清水情，更要算清水账。\n\n" + "\n\n".join(map("\n\n".join, zip(SUBHEADS, PARTS, strict=True))) + "\n"
    (article,) = blocks(page)
    assert [text for kind, text in article if kind == "subhead"] == list(SUBHEADS)


def test_no_article_begins_with_a_subhead_or_under_one() -> None:
    page = (
        "改进修渠办法的思考\n\n□李文\n\n就是修好水渠的办法。\n\n" + SUBHEADS[0] + "\n\n" + PARTS[0] + "\n\n"
        "切实改进修渠办法，对于全县工作有着重要意义。修渠要讲办法。\n\n" + SUBHEADS[1] + "\n\n" + PARTS[1] + "把水账摆在桌面上，\n"
    )
    assert blocks(page)[0][2][1].startswith("切实改进修渠办法")


@pytest.mark.parametrize(
    ("texts", "falls"),
    [
        (["二、修渠", "三、种枣", "今年", "一、植树"], [1, 1, 0, 0]),
        (["一、植树", "二、修渠", "三、种枣", "今年"], [0, 1, 1, 0]),
        (["首先，植树", "今年", "其次，修渠"], [0, 1, 1]),
        (["今年", "去年"], [0, 0]),
    ],
)
def test_numbered_parts_keep_their_order(texts: list[str], falls: list[int]) -> None:
    assert numbering(texts) == falls


def test_a_sentence_printed_again_under_an_articles_end_is_a_caption() -> None:
    said = "青山县修成三条水渠，全县旱地变成了水浇地"
    (article,) = blocks(ABOVE + said + "\n")
    assert article[-1] == ("caption", said)


def test_a_caption_with_its_credit_is_no_credit() -> None:
    (article,) = blocks(ABOVE.replace("水已经流进了地里。", "村民们在清理水渠，水已经流进了地里。") + "图为水已经流进了地里。 （李文 摄）\n")
    assert article[-2:] == [("caption", "图为水已经流进了地里。"), ("credit", "（李文 摄）")]


def test_a_column_of_three_letters_on_the_headlines_line() -> None:
    assert blocks(ABOVE + "茶话会 让书屋成为古镇的客厅" + BELOW)[1][:2] == [("kicker", "茶话会"), ("headline", "让书屋成为古镇的客厅")]
    assert blocks(ABOVE + "迎新春 让书屋成为古镇的客厅" + BELOW)[1][0] == ("headline", "迎新春 让书屋成为古镇的客厅")


def test_an_articles_end_stands_behind_a_photo_and_the_next_article() -> None:
    page = (
        "王小山考察青山果树所\n\n本报讯（记者李文）县长王小山昨天考察青山果树研究所，勉励大家多育良种。\n\n研究所首先介绍了白杨沟冬枣新种的选育\n\n"
        "姑娘们正在大棚里练习嫁接枣苗。\n\n李铮摄（新华社发）\n\n"
        "松江大桥竣工通车\n\n本报讯 松江大桥昨天竣工通车，大桥全长两公里，南北两岸的车辆不再绕行。\n\n副县长李铮出席仪式。\n\n"
        "与试种情况，王小山接着听取了果树研究所的育种计划，白杨沟冬枣新种的试种将继续进行。\n\n王小山说，果树研究所的人员要多到枣园里去。\n"
    )
    first, photo, last = blocks(page)
    assert first[-1] == ("body", "王小山说，果树研究所的人员要多到枣园里去。")
    assert [kind for kind, _ in photo] == ["caption", "credit"]
    assert last[-1] == ("body", "副县长李铮出席仪式。")


def test_a_pen_name_that_is_a_word_too_over_a_displaced_column() -> None:
    page = ABOVE + "水渠修到家门口的好路子\n\n张弛\n\n区、一部分村先修起来的办法，是水渠修到家门口的好路子。\n\n最近传来喜讯，青山县全县通了水渠。一部分地\n"
    assert blocks(page)[1][:2] == [("headline", "水渠修到家门口的好路子"), ("byline", "张弛")]


def test_a_title_over_a_displaced_column_is_told_by_the_next_dateline() -> None:
    page = (
        "王小山会见学生\n\n本报讯（记者李文）县长王小山昨天会见青山中学的学生。\n\n王小山祝学生们学习进步。\n\n农技员说增产在于养好土地\n\n"
        "沟渠等办法作了细致的讲解。\n\n据介绍，目前全县还有一些薄地。\n\n本报松江1月7日讯（记者王芳）一些下乡的农技员今天说，枣园增产的根本在于养好土地。\n\n农技员们还就开挖水塘、\n"
    )
    assert [article[0] for article in blocks(page)] == [("headline", "王小山会见学生"), ("headline", "农技员说增产在于养好土地")]
    assert blocks(page)[1][-1][1].startswith("据介绍")


@pytest.mark.parametrize("broken", ["从各乡枣园的收成看，受", "当说起水渠在这么短", "往常九月正是晒枣的日子；而这"])
def test_a_sentence_cut_off_over_a_dateline_is_no_title(broken: str) -> None:
    page = (
        "去年全县红枣稳步增产\n\n比上年高两成。红枣收成增长一成，全县红枣稳步增产。\n\n" + broken + "\n\n"
        "本报松江1月13日讯（记者王芳）据县果业局今天发表的报告，去年全县红枣稳步增产，果子销路好，收成\n"
    )
    assert [article[0] for article in blocks(page)] == [("headline", "去年全县红枣稳步增产")]


def test_a_title_cut_behind_its_verb_on_lines_as_near_as_paragraphs() -> None:
    page = (ABOVE + "松江县今年修成\n\n第二座大水库" + BELOW).replace("\n\n", "\n")
    assert blocks(page)[1][0] == ("headline", "松江县今年修成第二座大水库")


def test_a_caption_printed_twice_is_no_title() -> None:
    said = "合作社统一收购红枣价格比去年高一成"
    page = "白杨镇枣园迎来采摘季\n\n本报讯（记者李文）枣园里一片繁忙。\n\n" + f"{said}\n\n{said}\n\n果农们说，{said}。明年还要再种二百亩。\n"
    assert [article[0] for article in blocks(page)] == [("headline", "白杨镇枣园迎来采摘季")]


@pytest.mark.parametrize(
    "opening",
    ["今天（3日），合作社统一收购红枣价格比去年高一成。果农们都来交售。", "记者从白杨镇获悉，今年雨水多。\n\n眼下，合作社统一收购红枣价格比去年高一成。"],
)
def test_a_title_that_its_first_sentences_say_again(opening: str) -> None:
    page = f"{ABOVE}合作社统一收购红枣价格比去年高一成\n\n{opening}\n\n镇上还要建一座冷库。\n"
    assert [article[0][1] for article in blocks(page)] == ["修渠让旱地变良田", "合作社统一收购红枣价格比去年高一成"]


def test_a_title_in_parts_is_no_broken_line() -> None:
    page = f"{ABOVE}枣园连年增收 白杨镇打造红枣之都\n\n白杨镇的枣园今年又增收，果农们说，红枣之都名不虚传。\n\n镇上还要建一座冷库。\n"
    assert len(blocks(page)) == 2


def test_an_articles_end_begins_before_the_paragraph_in_which_somebody_speaks() -> None:
    page = (
        "王小山访问白岭县\n\n本报讯（记者李文）县长王小山昨天访问白岭县。白岭县县长说，白岭县与青山县在种枣方面的合作前景\n\n"
        "松江大桥竣工通车\n\n本报讯 松江大桥昨天竣工通车，大桥全长两公里。\n\n南北两岸的车辆不再绕行，大桥工程历时三年。\n\n副县长李铮出席通车仪式。\n\n"
        "很好。白岭县也希望同青山县在修渠等方面开展合作。\n\n王小山说，白岭县有着悠久的历史，青山县愿与白岭县合作。\n\n王小山还参观了白岭县的枣园。\n"
    )
    first, second = blocks(page)
    assert first[1] == ("dateline", "本报讯（记者李文）")
    assert first[2][1].endswith("合作前景很好。白岭县也希望同青山县在修渠等方面开展合作。")
    assert second[-1] == ("body", "副县长李铮出席通车仪式。")


def test_under_a_kicker_the_title_stands_over_its_deck() -> None:
    below = "\n\n近日，青山县秦腔剧团把戏送到白杨镇，一年送戏二百场，老戏迷们早早来排队。\n\n剧团还要送戏下乡。\n"
    assert blocks(ABOVE + "青山县\n\n戏台搭到家门口\n\n县秦腔剧团一年送戏二百场次" + below)[1][:3] == [
        ("kicker", "青山县"), ("headline", "戏台搭到家门口"), ("deck", "县秦腔剧团一年送戏二百场次"),
    ]  # fmt: skip


def test_who_gives_notice_over_the_headline_is_its_kicker() -> None:
    assert blocks(ABOVE + "县果业局发出通知\n\n抓紧时机采摘红枣" + BELOW)[1][:2] == [("kicker", "县果业局发出通知"), ("headline", "抓紧时机采摘红枣")]
