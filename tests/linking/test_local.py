"""Villages, streets and parks that no table has lie where the words around them, or the article, tell."""

from __future__ import annotations

import pytest

import newsparse

STORY = "长岭县的春天来了。\n长岭县太平川镇的农民下地，长岭县的干部也来了。\n"


def division(text: str, name: str) -> str | None:
    (found,) = {m.division for m in newsparse.extract(text).places or () if m.text == name}
    return found


@pytest.mark.parametrize(
    ("text", "name", "code"),
    [
        (STORY + "大伙走进柳家沟村。", "柳家沟村", "220722"),
        (STORY + "大家到百草公园散步。", "百草公园", "220722"),
        (STORY + "在云南大理，双井村的花开了。", "双井村", "532900"),
        (STORY + "在前郭县，双井村的花开了。", "双井村", "220721"),
        (STORY + "日本的客人说，双井村很美。", "双井村", None),
        ("长岭县的井\n前郭县、乾安县都来参观。双井村很热闹。", "双井村", "220722"),
        ("前郭县、乾安县、长岭县都来参观。双井村很热闹。", "双井村", "220700"),
        ("河南省、云南省和吉林省都下雨。\n双井村很热闹。", "双井村", None),
        (STORY + "小石河从这里流过。", "小石河", None),
        ("大家到双井村去。\n双井村位于福建福安市，春天很美。", "双井村", "350981"),
        ("福建双井村种茶，双井村位于福建福安市。", "福建双井村", "350981"),
    ],
)
def test_where_a_place_lies_that_no_table_has(text: str, name: str, code: str | None) -> None:
    assert division(text, name) == code


@pytest.mark.parametrize(
    ("text", "name", "code"),
    [
        ("城关镇东涧村的茶农下山。紫阳县今年雨水多。", "城关镇东涧村", "610924"),
        ("唐河县在下游。新野县的人说，新野县雨水多，新野县收成好，城郊乡的麦子熟了。", "城郊乡", "411329"),
        ("攀枝花市仁和区的人说，灾情重的是大龙潭乡。", "大龙潭乡", "510411"),
        ("门源县的麦子熟了，门源县石嘴镇的麦子也熟了，石嘴镇还有油菜。", "石嘴镇", "632221"),
        ("婺源、弋阳、玉山、德兴都在上饶。", "玉山", "361123"),
        ("玉山的雪化了。", "玉山", "710000"),
        ("若尔盖的春天来了，若尔盖县的草绿了。", "若尔盖", "513232"),
        ("饶河的蜜好，饶河县的林子密。", "饶河", "230524"),
        ("饶河两岸的稻子熟了，饶河县的林子密。", "饶河", None),
        ("宕昌县的核桃，宕昌县沙湾镇大寨村的花椒。", "宕昌县沙湾镇大寨村", "621223"),
        ("游客去大寨村参观。", "大寨村", "140724"),
        ("河南多雨，滑县多雨，滑县城外的麦子倒了。\n湟源县的客人说，城关镇的街上人多。", "城关镇", "630123"),
    ],
)
def test_a_township_of_a_common_name(text: str, name: str, code: str) -> None:
    assert division(text, name) == code


def test_a_district_of_taiwan_is_none_of_the_mainland() -> None:
    found = newsparse.extract("高雄市和屏东县下了大雨。三星乡的葱田、大安区的街道都淹了。").places or ()
    assert [m.division for m in found] == ["710000"] * 4
    (alone,) = newsparse.extract("三星乡的葱田淹了。").places or ()
    assert alone.division == "500240"


def test_a_village_stays_in_the_county_of_its_chain() -> None:
    found = newsparse.extract("下城区长庆街道柳牙社区很热闹。柳牙社区的人多。", date="2019-12-21").places or ()
    assert [m.division for m in found] == ["330103", "330103"]


def test_a_zone_that_only_begins_like_a_county_lies_where_the_article_tells() -> None:
    assert division("拱墅区的学校，从温州路社区出发。", "温州路社区") == "330105"


def test_taiwan_spoken_of_is_not_where_an_article_plays() -> None:
    assert division("台湾是中国的一部分。\n总统参观柳坪工业园。", "柳坪工业园") is None
