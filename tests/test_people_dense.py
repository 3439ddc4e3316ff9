"""Where more stretches may be names than names can stand, none is one; a list without marks is still read."""

from __future__ import annotations

import random

import newsparse
from newsparse.extractors.people.readings import BLOCK, Reading, han_readings, han_spans
from newsparse.extractors.people.sides import Sides
from newsparse.extractors.people.whole import CLIP, _rivals

ROLL = "李建国王海燕张文明刘玉兰陈志强杨春梅赵德胜黄秀英周永福吴桂芳徐国栋孙丽华马成林朱玉珍胡耀宗郭淑敏何振东高凤琴林志远罗美玲"


def test_a_list_without_marks_is_read() -> None:
    found = {ROLL[i:j] for i, j, _, _ in han_readings(Sides(ROLL), han_spans(ROLL))}
    assert {"刘玉兰", "杨春梅", "何振东", "罗美玲"} <= found


def test_a_page_of_surnames_is_not() -> None:
    rng = random.Random(4)
    surnames = "".join(rng.choice("王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗") for _ in range(20 * BLOCK))
    assert not list(han_readings(Sides(surnames), han_spans(surnames)))
    before = "县长刘文介绍，今年收成不错。" * 10
    found = newsparse.extract(before + "\n" + surnames).people
    assert [person.name for person in found[:10]] == ["刘文"] * 10
    assert len(found) < 30  # at the borders, where fewer stand


def test_rivals_are_the_best_that_overlap() -> None:
    rng = random.Random(9)
    readings: list[Reading] = []
    for _ in range(300):
        start = rng.randrange(90)
        readings.append((start, start + rng.randrange(1, 15), rng.choice([-6.0, -3.0, 0.5, 1.0, 2.5, 9.0]), "han"))
    for at, rival in enumerate(_rivals(readings, 110)):
        start, end = readings[at][:2]
        best = max([s for k, (i, j, s, _) in enumerate(readings) if k != at and i < end and j > start], default=-CLIP)
        assert rival == min(CLIP, max(-CLIP, best))
