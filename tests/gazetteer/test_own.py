"""A user's own list: what its lines mean, what is wrong with them, and that it goes before the rules."""

from __future__ import annotations

from pathlib import Path

import pytest

import newsparse
from newsparse.errors import GazetteerError
from newsparse.gazetteer.own import read_names

HEAD = "kind\tname\tcode\trole\torganisation\tnote\n"
LIST = HEAD + "# ours\nplace\t双井驿\t150105\nperson\t高远山\t\t站长\t双井驿站\nvillage\t石桥子村\t150524104299\ncounty\t新立县\t150599\nstop\t高明\nstop:place\t青山\n"


def faults(text: str) -> list[int]:
    with pytest.raises(GazetteerError) as found:
        read_names(text, "names.tsv")
    assert str(found.value).startswith(f"names.tsv:{found.value.faults[0][0]}: ")
    assert "\n" not in str(found.value)
    return [line for line, _ in found.value.faults]


@pytest.mark.parametrize(
    "line",
    [
        "plaec\t石桥", "person\t高", "person\t", "\t石桥", "place\t石桥\t15010", "place\t石桥\t１５０１０５", "place\t石桥\tZZ", "place\t石桥\t159999", "place\t石桥\t159999001",
        "person\t高远山\t150105", "stop\t高明\t\t局长", "place\t石桥\t\t\t石桥站", "stop\t高明\t\t\t\tx\t多", "place\t石\x00桥", "country\t石桥\t150105", "region\t石桥\t150105",
    ],
)  # fmt: skip
def test_a_bad_line_is_told_with_its_number(line: str) -> None:
    assert faults(HEAD + "person\t王小明\n\n# more\n" + line) == [5]


def test_every_bad_line_is_told() -> None:
    assert faults(HEAD + "x\ty\nperson\t王小明\nperson\t高\nplace\t王小明\n") == [2, 4, 5]


@pytest.mark.parametrize("text", ["", "\n\n", "# nothing\n", "person\t王小明\n", "kind name\nperson 王小明\n", "kind\n", "kind\tname\tcolour\n", "kind\tname\tname\n"])
def test_without_a_heading_nothing_is_read(text: str) -> None:
    assert len(faults(text)) == 1


def test_line_ends_marks_order_of_columns_and_repeats_do_not_matter() -> None:
    plain = read_names(LIST)
    for text in ("\ufeff" + LIST, LIST.replace("\n", "\r\n"), LIST.replace("\n", "\r"), LIST + "place\t双井驿\t150105\n"):
        assert read_names(text).names == plain.names
    assert read_names("name\tkind\n 高明 \tstop\n").names["高明"] == plain.names["高明"]
    assert len(read_names(HEAD)) == 0


def test_places_and_people_of_the_list() -> None:
    article = newsparse.extract("双井驿的高远山昨天到了库伦旗石桥子村，又到新立县。", gazetteer=read_names(LIST))
    places = {place.text: place for place in article.places}
    assert {name: (place.code, place.division, place.rule) for name, place in places.items()} == {
        "双井驿": (None, "150105", "places.own"), "库伦旗石桥子村": ("150524104299", "150524", "places.own"), "新立县": ("150599", "150599", "places.own"),
    }  # fmt: skip
    assert places["双井驿"].divisions == ("内蒙古自治区", "呼和浩特市", "赛罕区", "双井驿")
    assert places["库伦旗石桥子村"].parts[-1].code == "150524104299"
    assert [(p.name, p.role, p.organisation, p.rule, p.confidence) for p in article.people] == [("高远山", "站长", "双井驿站", "people.own", "high")]


def test_a_place_of_a_division_makes_no_chain_with_another() -> None:
    article = newsparse.extract("从赤峰市双井驿出发，过赛罕区双井驿。", gazetteer=read_names(LIST))
    assert [place.text for place in article.places] == ["赤峰市", "双井驿", "赛罕区双井驿"]


def test_the_longest_name_stands_and_goes_before_the_rules() -> None:
    names = read_names("kind\tname\nperson\t王小\nperson\t王小明月\nplace\t明月\nplace\t5月10日大街\n")
    article = newsparse.extract("王小明月说，路在5月10日大街。王小明说好。", gazetteer=names)
    assert [person.text for person in article.people] == ["王小明月", "王小"]
    assert [place.text for place in article.places] == ["5月10日大街"]
    assert not article.dates


def test_stops() -> None:
    text = "本报讯（记者 陈志强）高明区的镇长陈志强说，青山镇修了路。青山就在路边。局长欧阳建国说，好。"
    without = newsparse.extract(text)
    article = newsparse.extract(text, gazetteer=read_names(LIST + "stop\t陈志强\nstop:person\t建国\nstop:place\t青山\n"))
    assert [person.text for person in without.people] == ["陈志强", "陈志强", "欧阳建国"]
    assert [person.text for person in article.people] == ["欧阳建国"]
    assert [place.text for place in article.places] == ["高明区", "青山镇"], "a longer name that holds the stop stays"


def test_the_article_goes_before_the_list() -> None:
    names = read_names(LIST)
    (person,) = newsparse.extract("赛罕区科技局局长高远山说，路修好了。", gazetteer=names).people
    assert (person.role, person.organisation, person.rule) == ("局长", "赛罕区科技局", "people.own")
    page = newsparse.parse("水渠通水\n\n□本报记者 高远山\n\n昨天水渠通水了，村民都来看，站长也来了。\n", gazetteer=names)
    assert page.articles[0].bylines == (("高远山", "记者", "本报"),)
    assert page.articles[0].people[0].rule == "people.own"


def test_a_name_at_the_edge_of_a_latin_word_is_none() -> None:
    names = read_names("kind\tname\nperson\tLin Mo\n")
    found = newsparse.extract("Lin Mo来了。Lin Moore和Berlin Mo没来。Lin Mo走了。", gazetteer=names).people
    assert [p.start for p in found if p.text == "Lin Mo"] == [0, 31]


def test_files(tmp_path: Path) -> None:
    file = tmp_path / "names.tsv"
    file.write_bytes(b"\xef\xbb\xbf" + LIST.replace("\n", "\r\n").encode())
    assert newsparse.read_gazetteer(file).names == read_names(LIST).names
    file.write_bytes(LIST.encode("gb18030"))
    with pytest.raises(GazetteerError, match=r"names\.tsv:3: not in UTF-8"):
        newsparse.read_gazetteer(file)
    with pytest.raises(GazetteerError, match="no such file"):
        newsparse.read_gazetteer(tmp_path / "none.tsv")
