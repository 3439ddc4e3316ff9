"""Streets and roads that no table has: what they are named after, and what leads along them."""

from __future__ import annotations

import pytest

import newsparse


def places(text: str) -> list[str]:
    return [m.text for m in newsparse.extract(text).places or ()]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("车辆可经柳园路前往北站。", ["柳园路"]),
        ("大家沿青年大街行驶。", ["青年大街"]),
        ("今年路修好了，几年路途顺利。", []),
        ("请绕行市府大路、槐安环路和北三环路。", ["市府大路", "北三环路"]),
        ("走在阳光大路上，脚下是柏油马路。", []),
        ("通过解放一路、柳园三路通行。", ["解放一路", "柳园三路"]),
        ("大家一路顺风，一路走来不容易，队伍分三路前进。", []),
        ("经十路与纬二路交叉口堵车。", ["经十路", "纬二路"]),
        ("施工占用柳园路至双槐大街段车道。", ["柳园路", "双槐大街"]),
        ("由南京南街、黑龙江街绕行。", ["南京南街", "黑龙江街"]),
        ("北京大街小巷张灯结彩，中国西路军西征。", ["北京", "中国"]),
        ("柳槐公路昨天通车，村里的盘山公路、沿江公路也在修公路。", ["柳槐公路"]),
        ("墨脱公路通车多年。", ["墨脱"]),
    ],
)
def test_streets(text: str, found: list[str]) -> None:
    assert places(text) == found


def test_a_street_named_after_a_city_does_not_lie_in_it() -> None:
    (street,) = newsparse.extract("上海市南京西路今晚亮灯。").places or ()
    assert (street.kind, street.division) == ("street", "310000")


def test_the_hamlet_that_a_road_leads_from() -> None:
    text = "库伦旗额勒顺镇柳树湾至扣河子镇的公路通车。额勒顺镇投资额至今未定，库伦旗气温升至30度。"
    assert places(text) == ["库伦旗额勒顺镇柳树湾", "扣河子镇", "额勒顺镇", "库伦旗"]


def test_a_village_told_behind_its_township_is_no_person() -> None:
    text = "库伦旗额勒顺镇王柳沟村通了路。\n王柳沟村村主任高兴地说，路通了。"
    found = newsparse.extract(text).places or ()
    assert [(m.text, m.division) for m in found][-1] == ("王柳沟村", "150524")


def test_an_island_of_the_tables_lies_where_its_chain_says() -> None:
    text = "海口市美兰区演丰镇北港岛的居民都已转移。北港岛成了孤岛。"
    assert [m.division for m in newsparse.extract(text).places or ()] == ["460108", "460108"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("花莲玉里镇停课，玉里的乡亲说。", [("花莲玉里镇", "710000"), ("玉里", "710000")]),
        ("台东县池上乡的稻田。台东下雨了，台中等地放晴。", [("台东县池上乡", "710000"), ("台东", "710000"), ("台中", "710000")]),
        ("自贡市大安区的灯会。", [("自贡市大安区", "510304")]),
        ("香港中西区的街市。", [("香港中西区", "810000")]),
    ],
)
def test_taiwan(text: str, found: list[tuple[str, str]]) -> None:
    assert [(m.text, m.division) for m in newsparse.extract(text).places or ()] == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("旱田村委柳坡村的村民都来了。", ["旱田村", "柳坡村"]),
        ("库伦旗额勒顺镇双井村柳湾屯的果农。", ["库伦旗额勒顺镇双井村柳湾屯"]),
        ("村子在绣溪河南岸，在双槐山西麓，在洞庭湖北岸。", ["洞庭湖"]),
        ("他去了河南，岸边有人等他。", ["河南"]),
    ],
)
def test_hamlets_and_banks(text: str, found: list[str]) -> None:
    assert places(text) == found


def test_a_county_opens_an_unknown_name_where_its_prefecture_is_named() -> None:
    text = "成都出城的车多，崇州双槐景区的车也多。"
    assert [(m.text, m.division) for m in newsparse.extract(text).places or ()] == [("成都", "510100"), ("崇州双槐景区", "510184")]


def test_mentions_of_one_name_lie_in_one_division() -> None:
    text = "双柳村不会忘记那一天。记者来到延安市安塞区。走进双柳村果园，双柳村的苹果红了。"
    assert [m.division for m in newsparse.extract(text).places or () if m.text == "双柳村"] == ["610603"] * 3


def test_what_a_longer_name_of_a_site_tells() -> None:
    text = "甘南州夏河县白石崖溶洞遗址入选名录。后来在无锡开会，会上说到白石崖溶洞。"
    assert [m.division for m in newsparse.extract(text).places or ()] == ["623027", "320200", "623027"]


def test_quarters_of_hong_kong() -> None:
    text = "香港屯门柳园路和观塘道堵车，弥敦道畅通。"
    assert [(m.text, m.division) for m in newsparse.extract(text).places or ()] == [("香港屯门柳园路", "810000"), ("观塘道", "810000"), ("弥敦道", "810000")]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("库伦旗额勒顺镇双井村柳树湾村民小组通了电，双井村各村民小组开会。", ["库伦旗额勒顺镇双井村柳树湾村民小组", "双井村"]),
        ("豫东平原和陇东高原的麦子，冲积平原的稻子。", ["豫东平原", "陇东高原"]),
        ("松花江、黑龙江、乌苏里江流过三江平原。", ["松花江", "黑龙江", "乌苏里江", "三江平原"]),
        ("顿内茨克州的人，来到克州的人。", ["顿内茨克州", "克州"]),
        ("哈尔科夫州的格鲁什科夫卡遭到炮击。", ["哈尔科夫州", "格鲁什科夫卡"]),
        ("武昌老城区的街巷。", ["武昌"]),
        ("洛阳市老城区的街巷。", ["洛阳市老城区"]),
    ],
)
def test_groups_plains_and_rivers(text: str, found: list[str]) -> None:
    assert places(text) == found


def test_a_river_that_gives_a_province_its_name() -> None:
    kinds = [(m.text, m.kind) for m in newsparse.extract("黑龙江水位上涨，黑龙江的农民、松花江、黑龙江。").places or ()]
    assert kinds == [("黑龙江", "natural"), ("黑龙江", "province"), ("松花江", "natural"), ("黑龙江", "natural")]


def test_a_township_lies_in_the_county_of_its_time() -> None:
    text = "刘店乡属于开封县，三义寨乡属于兰考县。"
    assert [m.division for m in newsparse.extract(text, date="1996-10-22").places or ()] == ["410224", "410224", "410225", "410225"]


def test_a_township_is_that_of_the_county_that_the_article_tells() -> None:
    text = "张庄乡刘村村民抢收小麦。\n商水县张庄乡及早谋划。张庄乡的人很忙。"
    assert [m.division for m in newsparse.extract(text).places or ()] == ["411623", "411623", "411623"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("双柳村原村支部书记说话了。", ["双柳村"]),
        ("风吹过石楼双槐河的护岸。\n吕梁市石楼县的山。", ["石楼双槐河", "吕梁市石楼县"]),
        ("运城盐池的水，运城、永济两市的人。", ["运城", "运城", "永济"]),
        ("沙埕镇靠海，当时沙埕港的船多。", ["沙埕镇", "沙埕港"]),
        ("除双槐屿岛、柳屿岛外都没有人，乡址设柳屿岛。", ["双槐屿岛", "柳屿岛", "柳屿岛"]),
        ("在南北大道上行驶，来到民主路、樱花路，两条街都很热闹。", ["南北大道", "民主路", "樱花路"]),
        ("宁德市霞浦县积石至闾峡段的海岸。", ["宁德市霞浦县积石", "闾峡"]),
        ("沟壑万千的兴县，兴县是首府。复兴县域经济。", ["兴县", "兴县"]),
    ],
)
def test_where_names_begin_and_end(text: str, found: list[str]) -> None:
    assert places(text) == found


def test_a_township_is_not_that_of_a_zone_still_to_come() -> None:
    (street,) = newsparse.extract("重庆市渝北区龙溪街道的志愿者。", date="2022-08-21").places or ()
    assert street.division == "500112"


def test_a_place_that_only_a_naming_tells_lies_where_its_sentence_does() -> None:
    text = "永宁县西部一个叫玉泉湾的地方，是一片戈壁。"
    assert [m.division for m in newsparse.extract(text).places or ()] == ["640121", "640121"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("鼎城区水毁严重，该区黄土店、蔡家岗、花岩溪、双槐公园管理处等地道路不通。", ["鼎城区", "黄土店", "蔡家岗", "花岩溪", "双槐公园"]),
        ("石门县南北镇雷家山发生滑坡，南北镇高山上的人。", ["石门县南北镇雷家山", "南北镇"]),
        ("詹桥镇受灾，该镇的观山村停电。观山村的人都来了，这是个小山村。", ["詹桥镇", "观山村", "观山村"]),
        ("宁乡县西南山区的路。深圳市南山区的路。", ["宁乡县", "深圳市南山区"]),
        ("沿北京城区—延庆一线。", ["北京", "延庆"]),
        ("叛军在卡马尔多地区活动，贫困地区和西部地区的人。", ["卡马尔多地区"]),
    ],
)
def test_rows_and_hills(text: str, found: list[str]) -> None:
    assert places(text) == found


def test_a_time_zone_tells_no_place() -> None:
    text = "双柳村的人都醒了。北京时间5时，双柳村起火。"
    assert [m.division for m in newsparse.extract(text).places or () if m.text == "双柳村"] == [None, None]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("云龙县全县辖宝丰、关坪、团结、检槽4个乡。", ["云龙县", "宝丰", "关坪", "团结", "检槽"]),
        ("达智桥社区北起马连道南街，南至双柳路。", ["达智桥社区", "马连道南街", "双柳路"]),
        ("通道连接三里屯南区和北区。", ["三里屯"]),
        ("恩施市实施三岔乡的项目。", ["恩施市", "三岔乡"]),
        ("云岭和怒山两大山脉。", ["怒山"]),
    ],
)
def test_lists_with_their_number(text: str, found: list[str]) -> None:
    assert places(text) == found


def test_a_list_of_townships_lies_in_one_county() -> None:
    found = newsparse.extract("云龙县全县辖宝丰、关坪、团结、检槽4个乡。").places or ()
    assert [m.division for m in found] == ["532929"] * 5


def test_streets_in_macau_lie_there() -> None:
    assert [m.division for m in newsparse.extract("氹仔多人聚集，双柳街实施管制。").places or ()] == ["820000", "820000"]


def test_a_village_chain_tells_which_township_is_meant() -> None:
    found = newsparse.extract("目的地是隆德县沙塘镇双柳村。沙塘镇的人都来了。").places or ()
    assert [m.division for m in found] == ["640423", "640423"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("文昌境内的省道文城至蓬莱镇、文城至铺前镇都被阻断。", ["蓬莱镇", "铺前镇"]),
        ("北二环路与颍上路交口，经祁门路、双槐路。沿北二环行驶，合肥南三环拥堵。二环内。", ["北二环路", "颍上路", "祁门路", "双槐路", "北二环", "合肥南三环"]),
        ("双槐路（玉函路－郎茂山路段）施工。", ["双槐路", "玉函路", "郎茂山路"]),
        ("谢家滩镇大田村村支书。双洲村村支部副书记。", ["谢家滩镇大田村", "双洲村"]),
        ("双溪镇北村村的人。集镇及沿西河的村。", ["双溪镇北村村"]),
    ],
)
def test_barred_ends(text: str, found: list[str]) -> None:
    assert places(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("汽车往平寨屯赶。", ["平寨屯"]),
        ("从一汪碧水的瓜渚湖出发，到了巍巍山。", ["瓜渚湖"]),
        ("有座凤山，汾、黄二河都在山下。全是砂石路。", ["凤山"]),
        ("普兰县的霍尔、巴嘎这两个乡。", ["普兰县", "霍尔", "巴嘎"]),
        ("柯桥区聚焦未来社区。", ["柯桥区"]),
        ("英吾斯塘乡且迪尔村的人。", ["英吾斯塘乡且迪尔村"]),
    ],
)
def test_names_that_are_dear_enough(text: str, found: list[str]) -> None:
    assert places(text) == found


def test_short_forms_are_of_the_row_or_of_the_village() -> None:
    text = "灵川、兴安、龙胜3县交界处的灵川县九屋镇东源村。他来到东源。"
    assert [m.division for m in newsparse.extract(text).places or ()] == ["450323", "450325", "450328", "450323", "450323"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("东起广州大道，西至海珠广场，距福州森林公园不远。", ["广州大道", "海珠广场", "福州森林公园"]),
        ("马鞍山村村民说。", ["马鞍山村"]),
        ("西昌市安哈镇柳树桩一位村民说，柳树桩的护林员来了。安哈镇受灾村民。", ["西昌市安哈镇柳树桩", "柳树桩", "安哈镇"]),
        ("北海道千岁市、青森县陆奥市、大阪府堺市。", ["北海道千岁市", "青森县陆奥市", "大阪府堺市"]),
        ("豫西北和湘西北地区下雨。", ["豫西北", "湘西北地区"]),
    ],
)
def test_short_forms_that_end_like_divisions(text: str, found: list[str]) -> None:
    assert [p.removesuffix("地区") for p in places(text)] == [p.removesuffix("地区") for p in found]


def test_old_towns_are_what_the_tables_have_as_towns() -> None:
    assert [m.division for m in newsparse.extract("霍童古镇和杉洋古镇。", date="2015-10-29").places or ()] == ["350902", "350922"]


def test_places_guessed_from_todays_townships_lie_in_the_county_of_then() -> None:
    text = "大柳塔镇的人。双井畔村也遭遇了塌陷。"
    assert [m.division for m in newsparse.extract(text, date="2011-09-15").places or ()] == ["610821", "610821"]
    assert [m.division for m in newsparse.extract(text, date="2021-09-15").places or ()] == ["610881", "610881"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("西侧分布着一片蒙古包。内蒙古包头市。", ["内蒙古包头市"]),
        ("北京房山的镇江营村。", ["北京房山", "镇江营村"]),
        ("早年，上南路和金陵东路很长。广西路通观念变。", ["上南路", "金陵东路", "广西"]),
        ("雁北路与天水北路十字。", ["雁北路", "天水北路"]),
    ],
)
def test_words_and_streets_that_hold_places(text: str, found: list[str]) -> None:
    assert places(text) == found
