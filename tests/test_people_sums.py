"""The quick sums of a name's evidence are those of the evidence listed one by one."""

from __future__ import annotations

import pytest

from newsparse.extractors.people import dotted, dotted_sums, foreign, han, han_evidence, readings, sides, sums, weights

TEXTS = (
    "赛罕区科技局局长刘文介绍,今年高度重视安全生产,欧阳建国、王宇(女)和方海涛等人参加。张卫26日说。",
    "美国总统克林顿昨天会见英国首相布莱尔,脱贫户斯琴巴特尔今年养了羊。桥本龙太郎说不去了。克林顿26日说。山本一郎、山本病了。",
    "记者李铮报道:于是大家一起向前走,金融、方面、万元、白银,公司和平里街道杨树村。",
)
DOTTED = "俄罗斯总统弗拉基米尔·普京、约翰·史密斯逊表示,巴·达来(左)在“一带一路·丝路行”上见到勒布朗-詹姆斯"


@pytest.mark.parametrize("text", TEXTS)
def test_sums_of_han_names(text: str) -> None:
    beside = sides.Sides(text)
    compared = 0
    for i, j, ns in readings.han_spans(text):
        listed = readings.score(han_evidence.evidence(text, i, j, ns, 0, len(text)), weights.HAN)
        listed += weights.SURNAMES.get(text[i : i + ns], 0.0)
        total = sums.han_total(beside, i, j, ns, -50.0)
        if total is None:  # 顿|昨天
            continue
        assert total == pytest.approx(listed)
        compared += 1
    assert compared


@pytest.mark.parametrize("text", TEXTS[:2])
def test_sums_of_transliterated_names(text: str) -> None:
    beside = sides.Sides(text)
    compared = 0
    for (i, j), made in readings.foreign_spans(text).items():
        listed = readings.score(foreign.evidence(text, i, j, 0, len(text), made), weights.FOREIGN)
        assert sums.foreign_total(beside, i, j, made, -50.0) == pytest.approx(listed)
        compared += 1
    assert compared


def test_sums_of_dotted_names() -> None:
    beside = sides.Sides(DOTTED)
    compared = 0
    for starts, ends in dotted.groups(beside.text):
        for i, j, total in dotted_sums.dotted_totals(beside, starts, ends):
            listed = readings.score(dotted.evidence(DOTTED, i, j, 0, len(DOTTED)), weights.DOTTED)
            assert total == pytest.approx(listed)
            compared += 1
    assert compared > 40


def test_words_across_a_border_are_the_same_once_pairs_are_listed(monkeypatch: pytest.MonkeyPatch) -> None:
    words, text = han.tables().words, "".join(TEXTS)
    looked_up = [han.crossing(words, text, 0, at, len(text)) for at in range(1, len(text))]
    listed = han.Joined(after=0)
    listed.count(words)
    monkeypatch.setattr(han, "joined", listed)
    assert [han.crossing(words, text, 0, at, len(text)) for at in range(1, len(text))] == looked_up
    assert listed.pairs is not None
    assert any(looked_up)
