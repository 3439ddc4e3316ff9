"""Pages of many genres: letters, poems, lists, notices, photo reports, columns; where an article ends and the next begins."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from newsparse import layout
from newsparse.layout.evidence import ends_signed, said_on
from newsparse.layout.labels import is_announcement, is_person, signs

CANAL = "近日，青山县修成三条水渠，全县旱地变成了水浇地。\n\n记者在现场看到，水已经流进了地里。"
DATES = "白杨镇的枣园迎来采摘季，果农们忙着采摘红枣。\n\n合作社统一收购红枣。"


def blocks(page: str) -> list[list[tuple[str, str]]]:
    return [[(block.kind, article.text[block.start : block.end]) for block in article.blocks] for printed in layout.read_pages(page) for article in printed.articles]


def titles(page: str) -> list[str]:
    return [next((text for kind, text in article if kind == "headline"), "") for article in blocks(page)]


@pytest.mark.parametrize("end", ["（李文 王芳）", "本报记者 李文 通讯员 王芳", "（作者系青山县教师）", "青山 李文静", "李文静"])
def test_behind_who_wrote_it_begins_another(end: str) -> None:
    page = f"修渠让旱地变良田\n\n本报讯 {CANAL}\n\n{end}\n\n老槐树\n\n村口有一棵老槐树，祖父说它有三百岁了。\n\n树下的石头磨得光滑。\n"
    assert titles(page) == ["修渠让旱地变良田", "老槐树"]


@pytest.mark.parametrize(
    ("label", "text", "expected"),
    [
        ("谚语", "牛羊是草原上的珍珠，好马不怕路远。\n\n雪山再高也有顶，朋友再远也有情。", 2),  # nothing of it stands above
        ("现场", "记者在青山县的水渠边看到，旱地已经变成了水浇地。\n\n水流进了地里。", 1),
    ],
)
def test_a_label_over_what_the_article_above_has_no_word_of(label: str, text: str, expected: int) -> None:
    assert len(blocks(f"修渠让旱地变良田\n\n本报讯 {CANAL}\n\n{label}\n\n{text}\n")) == expected


def test_a_name_under_a_title_runs_into_no_paragraph() -> None:
    page = f"修渠让旱地变良田\n\n本报讯 {CANAL}\n\n看雪\n\n何振华\n\n西风一起，山里就下雪了。\n\n雪下了一夜，屋顶都白了。\n"
    assert blocks(page)[1][:2] == [("headline", "看雪"), ("byline", "何振华")]


def test_a_writer_with_a_place_stands_above_the_day_of_a_diary() -> None:
    page = "山村日记\n\n青山医疗队队员 李丽\n\n2月13日 雨\n\n今天走了七个小时的山路，才到石桥村。\n\n乡亲们在村口等着。\n"
    assert blocks(page)[0][:2] == [("headline", "山村日记"), ("byline", "青山医疗队队员 李丽")]


@pytest.mark.parametrize("name", ["巴图格日勒", "达娃央宗", "李静医生"])
def test_names_of_other_forms_under_a_title(name: str) -> None:
    page = f"渠边的老人\n\n{name}\n\n七十岁的赵有田在渠边种了一排杨树。\n\n水渠修成了。\n"
    assert blocks(page)[0][:2] == [("headline", "渠边的老人"), ("byline", name)]


def test_a_poem_follows_a_poem() -> None:
    lines = "渠水流过村口\n带走了去年的落叶\n孩子们在桥上\n数天上的星星\n"
    page = f"渠水\n\n李文静\n\n{lines}\n\n石桥上的月亮\n\n王晓芳\n\n{lines}"
    assert titles(page) == ["渠水", "石桥上的月亮"]


def test_questions_with_who_asks_are_no_title() -> None:
    page = f"律师信箱\n\n问：我在村口的饭馆打工，一直没有签合同，能要求双倍工资吗？（石桥 小李）\n\n答：可以。合同法有这样的规定。\n\n修渠让旱地变良田\n\n本报讯 {CANAL}\n"
    assert titles(page) == ["律师信箱", "修渠让旱地变良田"]


def test_a_word_that_begins_as_an_ending_does_begins_a_title() -> None:
    page = f"修渠让旱地变良田\n\n本报讯 {CANAL}\n\n的士司机拾金不昧\n\n本报讯 昨日，的士司机赵立拾到一个提包。\n"
    assert titles(page) == ["修渠让旱地变良田", "的士司机拾金不昧"]


def test_a_part_with_a_comma_is_a_subhead() -> None:
    page = f"修渠富乡亲\n\n□本报记者 李文\n\n{CANAL}\n\n二、坚持绿色发展，筑牢生态屏障\n\n绿水青山就是金山银山。全县种树三千亩。\n\n水渠两边是新栽的杨树。\n"
    assert ("subhead", "二、坚持绿色发展，筑牢生态屏障") in blocks(page)[0]


def test_pages_of_many_letters() -> None:
    page = f"青山日报 2025年10月14日 星期二\nT08 健康\n\n修渠让旱地变良田\n\n本报讯 {CANAL}\n"
    assert blocks(page)[0][0] == ("headline", "修渠让旱地变良田")
    page = f"2025年10月14日 星期二\n家庭副刊\nE4\n青山日报\n\n修渠让旱地变良田\n\n本报讯 {CANAL}\n"
    assert blocks(page)[0][0] == ("headline", "修渠让旱地变良田")
    page = f"青山日报 2025年10月14日 星期二\nG20 峰会\n\n修渠让旱地变良田\n\n本报讯 {CANAL}\n"
    assert "G20 峰会" in [text for _, text in blocks(page)[0]]


def test_without_it_a_short_line_may_be_a_subhead() -> None:
    page = f"修渠让旱地变良田\n\n□本报记者 李文\n\n{CANAL}\n\n渠边的老人\n\n七十岁的赵有田在渠边种了一排杨树。\n\n水渠修成了，旱地成了良田。\n"
    assert titles(page) == ["修渠让旱地变良田"]


def test_the_day_under_a_notice_is_none_of_the_issue() -> None:
    page = f"青山日报\n2025年10月14日 星期二\n\n关于评选好家庭的通知\n\n各乡镇、各部门：\n\n经研究，决定评选好家庭。\n\n青山县妇女联合会\n\n2025年10月9日\n\n修渠让旱地变良田\n\n{CANAL}\n"
    (printed,) = layout.read_pages(page)
    assert printed.masthead.date == "2025-10-14"
    assert titles(page) == ["关于评选好家庭的通知", "修渠让旱地变良田"]
    assert [text for _, text in blocks(page)[0]][-2:] == ["青山县妇女联合会", "2025年10月9日"]


def test_a_letter_has_its_title_above_its_salutation() -> None:
    page = f"修渠让旱地变良田\n\n本报讯 {CANAL}\n\n村口的路灯\n\n编辑同志：\n\n我们村口的路灯坏了半年，晚上出门看不见路。\n"
    assert titles(page) == ["修渠让旱地变良田", "村口的路灯"]


def test_a_story_begins_with_what_somebody_says() -> None:
    page = f"修渠让旱地变良田\n\n本报讯 {CANAL}\n\n白杨镇：小小红枣鼓起钱袋子\n\n“今年的枣又大又甜。”日前，{DATES}\n"
    assert titles(page) == ["修渠让旱地变良田", "白杨镇：小小红枣鼓起钱袋子"]


def test_a_note_stands_over_a_story() -> None:
    page = f"修渠让旱地变良田\n\n本报讯 {CANAL}\n\n枣农的账本\n\n编者按：今年以来，白杨镇的红枣丰收。\n\n{DATES}\n"
    assert titles(page) == ["修渠让旱地变良田", "枣农的账本"]


def test_a_poem_of_four_lines_under_a_name() -> None:
    page = f"修渠让旱地变良田\n\n本报讯 {CANAL}（王芳）\n\n渠水\n\n青山 李文静\n\n渠水流过村口\n带走了去年的落叶\n孩子们在桥上\n数天上的星星\n"
    assert titles(page) == ["修渠让旱地变良田", "渠水"]
    assert ("byline", "青山 李文静") in blocks(page)[1]
    assert [text for kind, text in blocks(page)[1] if kind == "body"] == ["渠水流过村口", "带走了去年的落叶", "孩子们在桥上", "数天上的星星"]


@pytest.mark.parametrize(
    "rows",
    [
        "1.水渠三条通水\n2.红枣丰收\n3.新校舍落成",
        "石桥镇：李文家庭\n柳河镇：王芳家庭\n白杨镇：赵立家庭",
        "小剧场 话剧《枣乡》 晚上八时\n图书馆 讲故事 下午三时\n文化馆 戏曲晚会 晚上七时半",
        "石桥 晴 -6℃～8℃\n柳河 多云 -5℃～9℃\n白杨 晴 -7℃～7℃",
    ],
)
def test_lines_of_a_list_are_no_subheads(rows: str) -> None:
    page = f"修渠让旱地变良田\n\n本报讯 {CANAL}\n\n青山县今日一览\n\n" + rows.replace("\n", "\n\n") + "\n"
    assert titles(page) == ["修渠让旱地变良田", "青山县今日一览"]
    assert [text for kind, text in blocks(page)[1] if kind == "body"] == rows.split("\n")


def test_two_short_lines_are_no_list() -> None:
    page = f"修渠让旱地变良田\n\n□本报记者 李文\n\n1.修渠\n\n{CANAL}\n\n2.种枣\n\n{DATES}\n"
    assert [kind for kind, _ in blocks(page)[0]].count("subhead") == 2


@pytest.mark.parametrize(
    ("upper", "lower", "kinds"),
    [
        ("在乡亲们的齐心努力下", "青山县修成三条水渠", ["kicker", "headline"]),
        ("厂里有了新规矩以后", "青山县旱地变成水浇地", ["kicker", "headline"]),
        ("青山县修成三条水渠", "全县旱地变成了水浇地", ["headline", "deck"]),  # the text's own words
        ("专访修渠人", "“水到了，心就定了”", ["kicker", "headline"]),
        ("赵有田在渠边守了三十年", "“水到了，心就定了”", ["kicker", "headline"]),
        ("“水到了，心就定了”", "赵有田在渠边守了三十年", ["headline", "deck"]),
        ("县足球联赛第三轮", "石桥队客场一比一战平柳河队", ["kicker", "headline"]),
    ],
)
def test_which_of_two_title_lines_is_the_headline(upper: str, lower: str, kinds: list[str]) -> None:
    assert [kind for kind, _ in blocks(f"{upper}\n\n{lower}\n\n□本报记者 李文\n\n{CANAL}\n")[0]][:2] == kinds


def test_a_column_over_a_kicker_is_a_rubric() -> None:
    (article,) = blocks(f"脱贫攻坚特刊\n\n青山县——\n\n修渠让旱地变良田\n\n□本报记者 李文\n\n{CANAL}\n")
    assert article[:2] == [("kicker", "青山县——"), ("headline", "修渠让旱地变良田")]


def test_a_page_title_stands_between_head_lines() -> None:
    page = f"2025年10月14日 星期二\n都市民生\n青山日报\n③综合新闻\n责编 李文\n\n修渠让旱地变良田\n\n本报讯 {CANAL}\n"
    assert [kind for kind, _ in blocks(page)[0]] == ["headline", "dateline", "body", "body"]


def test_a_report_with_pictures_is_no_photo_alone() -> None:
    page = f"赵有田修渠三十年\n\n{CANAL}\n\n三十年里，赵有田修渠磨破了二十多双鞋，乡亲们都说他是渠上的人，他说渠在人就在，水来了心就定了，等到明年开春，还要把渠修到山那边的柳河镇去。\n\n李 文 摄影报道\n"
    assert [kind for kind, _ in blocks(page)[0]] == ["headline", "body", "body", "body", "credit"]


def test_a_picture_is_credited_to_a_paper() -> None:
    page = f"修渠让旱地变良田\n\n本报讯 {CANAL}\n\n水流进了地里。 青山日报记者 摄\n"
    assert blocks(page)[0][-2:] == [("caption", "水流进了地里。"), ("credit", "青山日报记者 摄")]


def test_questions_are_paragraphs() -> None:
    page = f"渠边问答\n\n□本报记者 李文\n\n{CANAL}\n\n记者：这条渠修了几年？\n\n赵有田：修了整整三年，乡亲们一锹一镐挖出来的。\n"
    assert all(kind != "subhead" for kind, _ in blocks(page)[0])


@pytest.mark.parametrize("name", ["刘海涛", "王晓芳", "欧阳文静", "李 静"])
def test_a_name(name: str) -> None:
    assert is_person(name)


@pytest.mark.parametrize("name", ["金融眼", "万花筒", "高新区", "文化", "石榴籽", "路灯亮了又灭", "金秋"])
def test_no_name(name: str) -> None:
    assert not is_person(name)


@pytest.mark.parametrize(
    ("read", "hits", "misses"),
    [
        (signs, ["青山 李文静", "青山县委书记 王 芳", "数学系 赵立", "县水利局局长、工程师 李文静", "青山县委组织部 才让东珠"], ["石桥队 主场", "李文静", "青山县，李文静", "青山县 石桥镇"]),
        (ends_signed, ["水流进了地里。（李文 王芳）", "水流进了地里。（未完待续）"], ["水流进了地里（共三处，长短不一）", "水流进了地里。"]),
        (is_announcement, ["国有建设用地使用权出让公告", "本报更正", "关于评选好家庭的通知"], ["公告栏前人头攒动", "一张通知"]),
        (said_on, ["“今年的枣又大又甜！”10月9日，在白杨镇的枣园里"], ["“今年的枣又大又甜。”他说。"]),
    ],
)
def test_what_is_told_by_words(read: Callable[[str], bool], hits: list[str], misses: list[str]) -> None:
    assert [text for text in hits + misses if read(text)] == hits
