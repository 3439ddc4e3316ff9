"""The quick sums of a name's evidence are those of the evidence listed one by one."""

from __future__ import annotations

import pytest

from newsparse.extractors.people import foreign, han, readings, sides, weights

TEXTS = (
    "赛罕区科技局局长刘文介绍,今年高度重视安全生产,欧阳建国、王宇(女)和方海涛等人参加。",
    "美国总统克林顿昨天会见英国首相布莱尔,脱贫户斯琴巴特尔今年养了羊。桥本龙太郎说不去了。",
    "记者李铮报道:于是大家一起向前走,金融、方面、万元、白银,公司和平里街道杨树村。",
)


@pytest.mark.parametrize("text", TEXTS)
def test_sums_of_han_names(text: str) -> None:
    beside = sides.Sides(text)
    compared = 0
    for i, j, ns in readings.han_spans(text, 0, len(text)):
        listed = readings.score(han.evidence(text, i, j, ns, 0, len(text)), weights.HAN)
        listed += weights.SURNAMES.get(text[i : i + ns], 0.0)
        total = sides.han_total(beside, i, j, ns, 0, len(text), -50.0)
        assert total == pytest.approx(listed)
        compared += 1
    assert compared


@pytest.mark.parametrize("text", TEXTS[:2])
def test_sums_of_transliterated_names(text: str) -> None:
    beside = sides.Sides(text)
    compared = 0
    for (i, j), made in readings.foreign_spans(text, 0, len(text)).items():
        listed = readings.score(foreign.evidence(text, i, j, 0, len(text), made), weights.FOREIGN)
        assert sides.foreign_total(beside, i, j, 0, len(text), made, -50.0) == pytest.approx(listed)
        compared += 1
    assert compared
