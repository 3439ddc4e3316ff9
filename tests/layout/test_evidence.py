"""What a break between two lines runs through: 国家|统计局, 一百万|元, 书记王|明山; and a title over its text: 在京闭幕⏎会议期间."""

from __future__ import annotations

import pytest

from newsparse.gazetteer.names import compounds, words
from newsparse.layout import evidence, read_pages

CUT = [
    "今年以来，国家|统计局青山调查队走访了一百多户农家。",
    "上月底，青山县人民|检察院向三家企业发出了建议书。",
    "青山县财政为修渠拨款一百万|元，两年内分批拨付到各乡镇。",
    "枣乡文化节将于九月五日|至九日在白杨镇举行，届时有二十场演出。",
    "青山县气象台5月16日|晚间发布暴雨预警，全县停课一天。",
    "村民刘|女士家的枣园有十二亩，今年头一回卖到了外省。",
    "白杨镇党委书记王|秀岩说，水渠修好后，旱地都成了水浇地。",
    "该国总统洛里|斯科夫说，两国的贸易额今年会再涨一成。",
    "来访的学者罗萨里奥・穆|里略在会上介绍了种枣的经验。",
    "《枣乡|纪事》讲述了三代人种枣的故事，在县里放映了二十场。",
    "据青山县电视台|报道，全县的枣园今年多了两千亩。",
]
TITLES = [
    ("青山县枣乡文化节闭幕", "会议期间，三百多名客商走访了枣园，签下二十份合同。"),
    ("青山县召开水利工作会议", "会议指出，要抓紧修渠，把水送到每一块地里，年底以前全部通水。"),
    ("县长会见来访的洛里斯总统", "加兹科夫表示，两国的友谊源远流长，枣园是最好的见证。"),
    ("青山县两千名职工上堤", "李秀岩表示，要把最后一段堤坝抢在汛期前修完。"),
    ("枣乡文化节今日举行", "李秀岩指出，办节是为了让客商多来、多看、多买。"),
]


@pytest.mark.parametrize("text", CUT)
def test_a_break_in_a_word_is_a_seam(text: str) -> None:
    left, right = text.split("|")
    assert evidence.seam(left, right, f"{left}\n{right}") > 1.0


@pytest.mark.parametrize(("title", "text"), TITLES)
def test_a_title_over_its_text_is_none(title: str, text: str) -> None:
    assert evidence.seam(title, text, f"{title}\n{text}") < 1.0


@pytest.mark.parametrize("text", ["女士家的枣园", "先生说，枣熟了", "报道，全县", "以来，农户", "格19日称，会议", "者都来了"])
def test_what_belongs_to_the_word_before_begins_nothing(text: str) -> None:
    assert evidence.begins(text) < 0


@pytest.mark.parametrize("text", ["女士们的合唱团来了", "先生们请坐", "以前这里是旱地", "从19日起，水渠", "等待通水的农户", "报道说，全县的枣园多了", "声明说，水渠如期通水"])
def test_what_looks_like_it_may_begin_a_paragraph(text: str) -> None:
    assert evidence.begins(text) >= 0


def test_compounds_are_no_words_of_the_other_table() -> None:
    known = compounds()
    assert known["国家统计局"]
    assert known["人民大会堂"]
    assert known.get("家统") is False
    assert not any(word in words() for word, whole in known.items() if whole)


def test_one_large_letter_begins_a_paragraph() -> None:
    lines = ["枣乡的秋天", "", "秋", "", "天的枣园里一片红，果农们从早到晚都在树下忙着采摘。", "", "今年的枣比去年大了一圈，客商天天上门。"]
    (article,) = (article for page in read_pages("\n".join(lines)) for article in page.articles)
    assert "\n秋天的枣园里一片红" in article.text


@pytest.mark.parametrize("letters", [["图"], ["一"], ["副", "刊"]])
def test_signs_and_columns_of_letters_begin_none(letters: list[str]) -> None:
    lines = ["枣乡的秋天", "", "去年的枣园里一片红，果农们都在树下忙着采摘。", "", *"\n\n".join(letters).split("\n"), "", "今年的枣比去年大了一圈，客商天天上门。"]
    texts = [article.text for page in read_pages("\n".join(lines)) for article in page.articles]
    assert not any(f"{letters[-1]}今年" in text for text in texts)
