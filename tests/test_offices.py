"""Whose office it is: the organisation completed from the article, and what is none."""

from __future__ import annotations

import time

import pytest

import newsparse


@pytest.mark.parametrize(
    ("text", "name", "role", "organisation"),
    [
        ("环县推广湖羊养殖。县畜牧局局长慕晓东介绍,今年还要扩建羊场。", "慕晓东", "局长", "环县畜牧局"),
        ("内蒙古自治区赛罕区春播过半。区农牧局局长赵国栋说,墒情很好。", "赵国栋", "局长", "赛罕区农牧局"),
        ("库伦旗扣河子镇五星村今年种药材。镇党委书记王志强说,收成不错。", "王志强", "党委书记", "扣河子镇"),
        ("曹妃甸区的海晨钢管公司投产。公司总经理韩冬梅说,订单已排满。", "韩冬梅", "总经理", "海晨钢管公司"),
        ("火车站里人来人往,值班站长彭磊说,客流比去年多。", "彭磊", "站长", None),
    ],
)
def test_organisation(text: str, name: str, role: str, organisation: str | None) -> None:
    (person,) = newsparse.extract(text, date="2024-04-16").people
    assert (person.name, person.role, person.organisation) == (name, role, organisation)


def test_who_writes_and_takes_the_picture_is_one_byline() -> None:
    article = newsparse.parse("松林县新修水渠\n\n□本报记者 张宇\n\n近日，松林县新修水渠三十条。\n\n图为新修的水渠。 张宇 摄\n").articles[0]
    assert [(one.name, one.role) for one in article.bylines] == [("张宇", "记者")]
    assert len([one for one in article.people if one.name == "张宇"]) == 2


def test_long_articles_take_no_longer_a_character() -> None:
    """Names, places and offices are looked up: an article twenty times as long takes about twenty times as long, not 400."""
    paragraph = "环县县长王国强说,县水务局局长李建军到洪德镇查看水库,该县去年修渠30公里,镇长张海燕、村民刘玉梅也在场。"

    def seconds(times: int) -> float:
        begun = time.process_time()
        newsparse.extract(paragraph * times)
        return time.process_time() - begun

    seconds(1)
    assert seconds(1000) < 80 * max(seconds(50), 0.01)
