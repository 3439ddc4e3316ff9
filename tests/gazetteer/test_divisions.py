"""Look-up of places by name, code and year."""

from __future__ import annotations

import pytest

from newsparse.errors import DataError
from newsparse.gazetteer import store
from newsparse.gazetteer.divisions import THIS_YEAR, gazetteer, inside, level, written
from newsparse.gazetteer.words import UNKNOWN, words


def codes(name: str) -> set[str]:
    return {written(entity.code) for entity in gazetteer().named(name)}


def test_by_name() -> None:
    assert codes("巴彦淖尔盟") == {"152800"}
    assert codes("鼓楼区") == {"320106", "320302", "350102", "410204"}
    assert codes("达拉特旗") == {"150621", "152722"}
    assert len(codes("城关镇")) == 85
    assert gazetteer().named("没有这个地方") == []


def test_short_forms() -> None:
    assert codes("阿左旗") == {"152921"}
    assert "422800" in codes("恩施州")
    assert "150000" in codes("内蒙古")
    assert "左旗" not in [entity.name for entity in gazetteer().named("左旗")], "it may be any of eight banners"


@pytest.mark.parametrize(
    ("code", "year", "name"),
    [(152800000, 1998, "巴彦淖尔盟"), (150800000, 2024, "巴彦淖尔市"), (500000000, THIS_YEAR, "重庆市"), (150524101, 2024, "扣河子镇")],
)
def test_by_code_and_year(code: int, year: int, name: str) -> None:
    assert gazetteer().name_of(code, year) == name


def test_current_codes() -> None:
    (abolished,) = gazetteer().named("柳州地区")
    assert [written(code) for code in abolished.current] == ["450200", "451300"]
    assert (abolished.start, abolished.end) == (1981, 2002)


def test_countries() -> None:
    assert {entity.country for entity in gazetteer().named("哈萨克斯坦")} == {"KZ"}
    assert {entity.country for entity in gazetteer().named("苏联")} == {None}


def test_levels() -> None:
    assert [level(code) for code in (0, 150000000, 150500000, 150524000, 150524101)] == [0, 2, 4, 6, 9]
    assert inside(150524101, 150500000)
    assert not inside(150524101, 150600000)
    assert not inside(150524101, 0)
    assert (written(150524000), written(150524101)) == ("150524", "150524101")


def test_every_code_has_its_parent() -> None:
    tables = gazetteer()
    for name in ("南宁市", "长春市", "雅安市", "和田地区"):
        for entity in tables.named(name):
            province = tables.at(entity.code // 10000000 * 10000000, THIS_YEAR)
            assert province is not None
            assert province.kind == "province"


def test_words_cost_less_than_their_letters() -> None:
    lexicon = words()
    assert lexicon.costs("创新平台")[-1] < lexicon.costs("创")[-1] + lexicon.costs("新平")[-1] + lexicon.costs("台")[-1]
    assert lexicon.costs("\ue000")[-1] == UNKNOWN
    assert lexicon.costs("") == [0]


def test_a_missing_table_is_named() -> None:
    with pytest.raises(DataError, match="no_such_table"):
        store.read("no_such_table.bin")


@pytest.mark.parametrize(
    ("name", "country"), [("喀山", "RU"), ("静冈县", "JP"), ("汗尤尼斯", "PS"), ("拜科努尔", "KZ"), ("利勒哈默尔", "NO"), ("约堡", "ZA")]
)
def test_towns_of_other_countries(name: str, country: str) -> None:
    assert [entity.country for entity in gazetteer().named(name)] == [country]


@pytest.mark.parametrize(("name", "code"), [("塞罕坝", "130828"), ("丹霞山", "440224"), ("蛇口", "440305"), ("和田河", "650000")])
def test_sites_and_features_tell_where_they_lie(name: str, code: str) -> None:
    assert [written(current) for entity in gazetteer().named(name) for current in entity.current] == [code]


def test_a_river_does_not_hide_the_county_of_its_name() -> None:
    assert "522632" in codes("榕江")
    assert gazetteer().named("榕江")[0].kind == "county"
