"""Places get the code that they had when the page was printed, and none where the page does not settle it."""

from __future__ import annotations

import pytest

import newsparse
from newsparse.document import Given, LaidOutArticle, LaidOutPage, Masthead
from newsparse.layout import read_article
from newsparse.model import Article, Block, Place
from newsparse.pipeline import context


def place(text: str, name: str, date: str | None = None) -> Place:
    found: list[Place] = [m for m in newsparse.extract(text, date=date).places or () if name in (m.text, m.name)]
    assert found, f"{name} not found in {text}"
    return found[-1]


@pytest.mark.parametrize(
    ("text", "date", "code", "divisions", "abolished", "current"),
    [
        ("巴彦淖尔盟召开会议", "1998-01-05", "152800", ("内蒙古自治区", "巴彦淖尔盟"), 2003, ("150800",)),
        ("巴彦淖尔市召开会议", "2024-01-05", "150800", ("内蒙古自治区", "巴彦淖尔市"), None, ("150800",)),
        ("达拉特旗的牧民", "1998-01-05", "152722", ("内蒙古自治区", "伊克昭盟", "达拉特旗"), 2001, ("150621",)),
        ("达拉特旗的牧民", "2024-01-05", "150621", ("内蒙古自治区", "鄂尔多斯市", "达拉特旗"), None, ("150621",)),
        ("杭州市下城区的街巷", "2019-01-05", "330103", ("浙江省", "杭州市", "下城区"), 2021, ("330105",)),
        ("下城区的街巷", None, "330103", ("浙江省", "杭州市", "下城区"), 2021, ("330105",)),
        ("湖北襄樊的汽车", "2012-03-01", "420600", ("湖北省", "襄樊市"), 2010, ("420600",)),
        ("重庆市召开会议", "1995-03-01", "510200", ("四川省", "重庆市"), 1997, ("500000",)),
        ("北京市朝阳区的街巷", None, "110105", ("北京市", "朝阳区"), None, ("110105",)),
        ("台湾的游客", None, "710000", ("台湾省",), None, ("710000",)),
    ],
)
def test_codes_of_the_year(
    text: str, date: str | None, code: str, divisions: tuple[str, ...], abolished: int | None, current: tuple[str, ...]
) -> None:
    found = place(text, divisions[-1], date)
    assert (found.code, found.division, found.divisions) == (code, code, divisions)
    assert (found.abolished, found.current, found.country, found.candidates) == (abolished, current, "CN", (code,))


def test_a_bare_short_form_is_the_city_and_not_the_region_around_it() -> None:
    assert place("南宁的街上很热闹。", "南宁", "1978-07-28").code == "450100"
    assert place("南宁地区的农民喜获丰收。", "南宁地区", "1978-07-28").code == "452100"


def test_a_prefecture_in_a_row_of_counties_is_one_of_them() -> None:
    assert place("郫县、温江等县的水稻收成好。", "温江", "1962-09-28").code == "512721"


def test_a_chain_is_one_mention_with_its_links() -> None:
    found = place("走进赤峰市红山区哈达街道园林社区，居民正在休息。", "园林社区")
    assert found.text == "赤峰市红山区哈达街道园林社区"
    assert [(p.text, p.kind, p.code) for p in found.parts] == [
        ("赤峰市", "prefecture", "150400"),
        ("红山区", "county", "150402"),
        ("哈达街道", "township", "150402009"),
        ("园林社区", "village", None),
    ]
    assert (found.kind, found.code, found.division, found.candidates) == ("village", None, "150402", ())
    assert found.divisions == ("内蒙古自治区", "赤峰市", "红山区", "哈达街道", "园林社区")


@pytest.mark.parametrize(
    ("text", "name", "divisions"),
    [
        ("赤峰市红山区新芽街道今年换了新貌。走进新芽街道晨光社区，居民正在休息。", "晨光社区", ("内蒙古自治区", "赤峰市", "红山区", "新芽街道", "晨光社区")),
        ("赤峰市红山区哈达街道今年换了新貌。走进哈达街道晨光社区，居民正在休息。", "晨光社区", ("内蒙古自治区", "赤峰市", "红山区", "哈达街道", "晨光社区")),
        ("美国科珀斯克里斯蒂市的港口", "科珀斯克里斯蒂", ("科珀斯克里斯蒂",)),
    ],
)
def test_no_link_stands_twice_and_the_name_last(text: str, name: str, divisions: tuple[str, ...]) -> None:
    assert place(text, name).divisions == divisions


def test_what_nothing_settles_stays_open() -> None:
    found = place("鼓楼区的居民", "鼓楼区")
    assert found.candidates == ("320106", "320302", "350102", "410204")
    assert (found.code, found.division, found.divisions, found.current) == (None, None, ("鼓楼区",), ())


def test_candidates_keep_what_they_share() -> None:
    found = place("江苏省鼓楼区的居民", "鼓楼区")
    assert found.candidates == ("320106", "320302")
    assert found.divisions == ("江苏省", "鼓楼区")


def test_the_article_settles() -> None:
    assert place("南京今年夏天很热。鼓楼区的居民都这么说。", "鼓楼区").code == "320106"
    assert place("福州今年夏天很热。鼓楼区的居民都这么说。", "鼓楼区").code == "350102"


def test_the_page_settles() -> None:
    texts = ("在突泉县，甜菜丰收。", "城关镇和突泉镇的牧民", "开封市的秋天。")
    page = context(LaidOutPage(Masthead(), (), tuple(read_article(text) for text in texts)), Given())
    (found,) = [c for c in page.docs[1].kept["place"] if c.data[0] == "突泉镇"]
    assert found.data[2] == "152224100"


def test_the_paper_settles() -> None:
    laid_out = LaidOutPage(Masthead(), (), (read_article("鼓楼区的居民"),))
    page = context(laid_out, Given(paper="徐州日报"))
    assert page.docs[0].kept["place"][0].data[2] == "320302"


def test_places_of_other_countries() -> None:
    found = place("会议在美国得克萨斯州举行", "得克萨斯州")
    assert (found.text, found.country, found.code, found.candidates) == ("美国得克萨斯州", "US", None, ())
    assert place("哈萨克斯坦的客人", "哈萨克斯坦").country == "KZ"


def test_a_place_inside_an_organisation_names_it() -> None:
    assert place("内蒙古草都牧业有限公司的员工", "内蒙古").within == "内蒙古草都牧业有限公司"
    assert place("内蒙古的草原", "内蒙古").within is None


def article(*blocks: tuple[str, str]) -> Article:
    text, made = "", []
    for kind, words in blocks:
        made.append(Block(kind, len(text), len(text) + len(words), ((len(text), len(text) + len(words)),)))
        text += words + "\n"
    laid_out = LaidOutArticle(text.rstrip("\n"), tuple(made))
    from newsparse import linking

    doc = context(LaidOutPage(Masthead(), (), (laid_out,)), Given()).docs[0]
    return linking.location(doc)


@pytest.mark.parametrize(
    ("text", "within"),
    [
        ("老挝和缅甸政府都否认。", None),
        ("据美国媒体11日报道，飞机延误。", None),
        ("南苏丹近80万人流离失所。", None),
        ("成都世界大学生运动会开幕。", None),
        ("推动东帝汶更好融入地区发展格局。", None),
        ("河北省发展和改革委员会出台办法。", "河北省发展和改革委员会"),
        ("西昌卫星发射中心一片忙碌。", "西昌卫星发射中心"),
    ],
)
def test_what_is_no_organisation(text: str, within: str | None) -> None:
    assert (newsparse.extract(text).places or ())[0].within == within


def test_where_a_story_plays() -> None:
    kicker = article(("kicker", "乌达区"), ("headline", "年轻干部成长"), ("body", "在包头市，人们说起此事。"))
    assert kicker == ("150304", "乌达区", "kicker")
    headline = article(("headline", "突泉县甜菜丰收"), ("body", "在包头市，人们说起此事。"))
    assert headline == ("152224", "突泉县", "headline")
    body = article(("headline", "甜菜丰收"), ("body", "在突泉县宝石镇，人们说起此事。突泉县和突泉镇都有好消息。"))
    assert body == ("152224", "突泉县", "body")
    assert article(("headline", "甜菜丰收"), ("body", "人们说起此事。")) is None


def test_an_organisation_is_named_whole_and_its_own_words_are_no_places() -> None:
    found = newsparse.extract("乌拉特后旗紫金矿业有限公司开工,中国石油新疆油田分公司增产,紫金矿业有限公司也来了。", date="2025-10-15").places
    assert [(m.text, m.within) for m in found] == [
        ("乌拉特后旗", "乌拉特后旗紫金矿业有限公司"),
        ("中国", "中国石油新疆油田分公司"),
        ("新疆", "中国石油新疆油田分公司"),
    ]


def test_a_kicker_that_names_a_village_tells_its_county() -> None:
    page = "额勒顺镇红柳嘎查\n\n小庭院种出好光景\n\n库伦旗额勒顺镇红柳嘎查的村民今年种了甜瓜。科尔沁左翼中旗的客商也来收购，他们年年都来。\n"
    article = newsparse.parse(page).articles[0]
    assert article.kicker == "额勒顺镇红柳嘎查"
    assert article.location is not None
    assert (article.location.code, article.location.name, article.location.basis) == ("150524", "库伦旗", "kicker")


def test_a_township_of_an_earlier_county_has_no_code_of_then() -> None:
    found = place("杭锦后旗陕坝镇的农民", "陕坝镇", "1998-01-05")
    assert (found.division, found.divisions) == ("152827", ("内蒙古自治区", "巴彦淖尔盟", "杭锦后旗", "陕坝镇"))
    assert (found.code, found.candidates, found.current) == (None, (), ())


def test_the_end_of_a_word_is_no_sound_of_a_foreign_name() -> None:
    found = newsparse.extract("昆都仑区政数局局长说,各部门依托内蒙古政务平台办件。", date="2025-10-15").places
    assert [(m.text, m.within) for m in found] == [("昆都仑区", "昆都仑区政数局"), ("内蒙古", None)]


@pytest.mark.parametrize(
    ("text", "name", "division", "divisions"),
    [
        ("绥远省人民政府发布命令。", "绥远省", "150000", ("内蒙古自治区", "绥远省")),
        ("救济粮运到热河。", "热河省", None, ("热河省",)),
        ("迪化市的工人开会。", "迪化市", "650100", ("新疆维吾尔自治区", "乌鲁木齐市", "迪化市")),
        ("张家口专区的干部下乡。", "张家口地区", "132500", ("河北省", "张家口地区")),
        ("昔阳县大寨公社大寨大队的社员。", "大寨大队", "142424", ("山西省", "晋中地区", "昔阳县", "大寨公社", "大寨大队")),
        ("新疆克州的牧民。", "克孜勒苏柯尔克孜自治州", "653000", ("新疆维吾尔自治区", "克孜勒苏柯尔克孜自治州")),
    ],
)
def test_divisions_that_ended_before_the_tables_begin(text: str, name: str, division: str | None, divisions: tuple[str, ...]) -> None:
    found = place(text, name, "1953-05-06")
    assert (found.name, found.division, found.divisions) == (name, division, divisions)


def test_a_squad_is_no_brigade_of_a_village() -> None:
    assert [m.text for m in newsparse.extract("市公安局交警大队和巴黎公社的故事，公社里的生产大队。").places or ()] == []


@pytest.mark.parametrize(
    ("text", "within"),
    [
        ("沈阳基地的官兵早起。", "沈阳基地"),
        ("登上科威特塔远望。", "科威特塔"),
        ("列车开进济南站停下。", "济南站"),
        ("旅客在济南站了一夜。", None),
        ("中塔建交以来。", None),
    ],
)
def test_a_place_inside_a_facility(text: str, within: str | None) -> None:
    assert (newsparse.extract(text).places or ())[0].within == within


def test_provinces_by_one_letter_each() -> None:
    found = newsparse.extract("闽浙边界的茶农下山，锡盟的牧民进城。").places or ()
    assert [(m.text, m.code) for m in found] == [("闽", "350000"), ("浙", "330000"), ("锡盟", "152500")]


def test_a_republic_is_told_whole() -> None:
    assert [m.text for m in newsparse.extract("斐济共和国总理来访。").places or ()] == ["斐济共和国"]


def test_a_site_lies_where_the_place_of_its_name_is() -> None:
    found = place("喀纳斯景区人来人往。", "喀纳斯景区")
    assert (found.kind, found.division, found.divisions) == ("site", "654321", ("新疆维吾尔自治区", "阿勒泰地区", "布尔津县", "喀纳斯景区"))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("在陶林县修渠，到宁县开会。", [("宁县", "622826")]),
        ("目前费县开了会。", [("费县", "372831")]),
        ("辽东省安东市的工厂。", [("辽东省安东市", "210600")]),
        ("陕西省绥德专区米脂县的小米。", [("陕西省绥德专区米脂县", "612728")]),
        ("越南民主共和国总理来访。", [("越南民主共和国", None)]),
    ],
)
def test_old_papers(text: str, found: list[tuple[str, str | None]]) -> None:
    assert [(m.text, m.division) for m in newsparse.extract(text, date="1955-05-06").places or ()] == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("香港特别行政区元朗区的居民。", ("香港特别行政区元朗区", "810000", ("香港特别行政区", "元朗区"))),
        ("昌吉州木垒县的鹰嘴豆。", ("昌吉州木垒县", "652328", ("新疆维吾尔自治区", "昌吉回族自治州", "木垒哈萨克自治县"))),
        ("镇赉县莫莫格国家级自然保护区飞来白鹤。", ("镇赉县莫莫格国家级自然保护区", "220821", ("吉林省", "白城市", "镇赉县", "莫莫格国家级自然保护区"))),
    ],
)
def test_chains_of_all_provinces(text: str, found: tuple[str, str, tuple[str, ...]]) -> None:
    (mention,) = newsparse.extract(text).places or ()
    assert (mention.text, mention.division, mention.divisions) == found


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("山西平遥古城的灯亮了。", [("山西", "140000"), ("平遥", "140728"), ("平遥古城", None)]),
        ("雷州半岛的菠萝熟了。", [("雷州", "440882"), ("雷州半岛", None)]),
        ("巴以双方谈到约旦河西岸。", [("约旦河", None), ("约旦河西岸", None)]),
        ("轮船穿过比格尔海峡。", [("比格尔", None), ("比格尔海峡", None)]),
        ("老人在人民公园散步。", [("人民公园", None)]),
    ],
)
def test_the_place_that_a_site_is_named_after_is_a_part_of_its_own(text: str, parts: list[tuple[str, str | None]]) -> None:
    found = (newsparse.extract(text, date="2024-05-06").places or ())[-1]
    assert [(part.text, part.code) for part in found.parts] == parts
    assert all(text[part.start : part.end] == part.text for part in found.parts)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("列车停在柳塘车站，民警从石桥沟派出所赶来。", [("柳塘", "柳塘车站"), ("石桥沟", "石桥沟派出所")]),
        ("永登县的车停在永登收费站。", [("永登县", None), ("永登", "永登收费站")]),
        ("江西萍乡安源煤矿的工人。", [("江西萍乡安源", "江西萍乡安源煤矿")]),
        ("民警回到派出所，大型煤矿停产，页岩气田投产。", []),
    ],
)
def test_the_place_that_a_station_or_mine_is_named_after(text: str, found: list[tuple[str, str | None]]) -> None:
    assert [(m.text, m.within) for m in newsparse.extract(text).places or ()] == found
