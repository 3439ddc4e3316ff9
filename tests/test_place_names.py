"""Which stretches are places: what the words beside a name make of it, and names that an article has again."""

from __future__ import annotations

import pytest

import newsparse


def places(text: str) -> list[str]:
    return [m.text for m in newsparse.extract(text).places or ()]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("老人只会说广州话。", []),
        ("这是一幅中国式的山水。", []),
        ("印尼盾对美元的汇率下跌。", []),
        ("中国话剧诞生已近百年。", ["中国"]),
        ("中欧关系稳步前行，首趟中欧班列开出。", []),
        ("中欧国家的铁路四通八达。", ["中欧"]),
        ("嘉陵江两岸的村民种起柑橘。", ["嘉陵江"]),
        ("盼望两岸关系早日改善。", ["两岸"]),
        ("他来参加中美合作的项目。", ["中", "美"]),
        ("国务院港澳办今天发表谈话。", []),
        ("全市11个特困乡都通了电。", []),
        ("货轮驶出湛江港，向南航行。", ["湛江港"]),
        ("货轮从上海港、青岛港出发。", ["上海港", "青岛港"]),
        ("国家长治久安，县级市和县里的人。", []),
        ("新修的望舟港、石门港都已通航。", ["望舟港", "石门港"]),
    ],
)
def test_the_words_beside(text: str, found: list[str]) -> None:
    assert places(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("山里有个叫熊嘴岩的贫困村。爬上熊嘴岩，雾还没有散。", ["熊嘴岩", "熊嘴岩"]),
        ("店里有款名为冰里春的高山茶。冰里春卖得好。", []),
        ("记者来到威舍镇，看见一片新房。威舍的变化真大。", ["威舍镇", "威舍"]),
        ("会议在蒙特利尔举行。蒙市的冬天很长。", ["蒙特利尔", "蒙市"]),
        ("游人在都柏林散步，都市的灯亮了。", ["都柏林"]),
    ],
)
def test_a_name_told_once_is_told_again(text: str, found: list[str]) -> None:
    assert places(text) == found


def test_a_port_lies_in_the_town_that_it_is_named_after() -> None:
    (port,) = newsparse.extract("货轮驶出湛江港，向南航行。").places or ()
    assert (port.name, port.kind, port.code, port.division) == ("湛江港", "site", None, "440800")
    assert port.divisions == ("广东省", "湛江市", "湛江港")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("走进向阳县红石镇富民新村，家家户户盖了新房。", ["红石镇富民新村"]),
        ("丰城市拖船镇马鞍山村的梨花开了。", ["丰城市拖船镇马鞍山村"]),
        ("昭觉县三坡河乡的洋芋丰收。", ["昭觉县三坡河乡"]),
        ("同江市街津口赫哲族乡的渔民下网。", ["同江市街津口赫哲族乡"]),
        ("干部来到温宿县托乎拉乡，走进奥依曼艾日克村。", ["温宿县托乎拉乡", "奥依曼艾日克村"]),
        ("肥西县山南镇小井庄的麦子黄了。", ["肥西县山南镇小井庄"]),
        ("搬进新村的老人，说起村庄的变化。", []),
        ("旺山镇那坡村的茶、柳河乡书院社区居民的歌、双溪镇北村村的灯。", ["旺山镇那坡村", "柳河乡书院社区", "双溪镇北村村"]),
        ("柳河乡组织村干部开会，柳河乡各村、柳河乡一村都来了。", ["柳河乡", "柳河乡", "柳河乡"]),
        ("墨玉县阔其乡的桑树，墨玉县部分乡镇的羊。", ["墨玉县阔其乡", "墨玉县"]),
        ("古道带火双湾村\n石湾乡双湾村的客人多了。", ["双湾村", "石湾乡双湾村"]),
    ],
)
def test_villages_behind_their_township(text: str, found: list[str]) -> None:
    assert places(text) == found


def test_traditional_characters() -> None:
    found = newsparse.extract("廣東省廣州市荔灣區的學校放假。臺南市玉井區農會收購芒果。").places or ()
    assert [(m.text, m.name, m.division, m.within) for m in found] == [
        ("廣東省廣州市荔灣區", "荔湾区", "440103", None),
        ("臺南市", "台南市", "710000", "臺南市玉井區農會"),
    ]
    assert [p.text for p in found[0].parts] == ["廣東省", "廣州市", "荔灣區"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("游人走在上海南京西路。", ["上海南京西路"]),
        ("河南鲁山县关中村的桥修好了。", ["河南鲁山县关中村"]),
        ("山西临汾庄上村的枣红了。", ["山西临汾庄上村"]),
        ("山东青岛市南区的市民，济南市中区的学校。", ["山东青岛市南区", "济南市中区"]),
        ("镇上有南沙河、玉带河、小清河三条河。", ["南沙河", "玉带河", "小清河"]),
        ("大风吹坏了梅坡村855户的屋顶。", ["梅坡村"]),
        ("河西区港湾社区的居民，湛江港的货轮。", ["河西区港湾社区", "湛江港"]),
        ("玛纳斯国家湿地公园飞来天鹅。", ["玛纳斯国家湿地公园"]),
        ("福州仓山区烟台山的夜市。", ["福州仓山区烟台山"]),
        ("风光在白水洋景区，从白水洋往北还有山。", ["白水洋景区", "白水洋"]),
        ("婺源古村的油菜花，婺源县的茶。", ["婺源", "婺源县"]),
        ("黄石镇上坪村因上坪遗址出名。", ["黄石镇上坪村", "上坪遗址"]),
        ("大家在县城苔山公园散步，客人来自邻县镇赉、大安。吉林白城的风大。", ["苔山公园", "镇赉", "大安", "吉林白城"]),
        ("嘉陵江、东河穿城而过。", ["嘉陵江", "东河"]),
        ("思南县以村为单位，石嘴山市属学校放假。", ["思南县", "石嘴山市"]),
        ("高明区皂幕山修了步道，泉水流进云溪湖畔的茶园。", ["高明区皂幕山", "云溪湖"]),
        ("走进柳巷历史文化街区，登上玉屏雪山。", ["柳巷历史文化街区", "玉屏雪山"]),
        ("锡林浩特市宝力根苏木巴彦淖尔嘎查的草原。", ["锡林浩特市宝力根苏木巴彦淖尔嘎查"]),
        ("西樵镇的茶好，西樵山上有茶园。", ["西樵镇", "西樵山"]),
        ("在浩门镇、青石嘴镇、东川镇收麦。", ["浩门镇", "青石嘴镇", "东川镇"]),
    ],
)
def test_names_of_other_places_and_lists(text: str, found: list[str]) -> None:
    assert places(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("美国俄亥俄州克利夫兰市郊区的高中放假。", ["美国俄亥俄州克利夫兰市"]),
        ("新疆喀纳斯景区人来人往。", ["新疆喀纳斯景区"]),
        ("杭州亚残运村迎客，亚残运会开幕。", ["杭州亚残运村"]),
        ("为建设领航指路，山村四面环山，建起公铁大桥和全域示范区。", []),
    ],
)
def test_plain_words_are_no_places(text: str, found: list[str]) -> None:
    assert places(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("巫山县的李子熟了，曲尺、大溪、建坪、双龙等乡镇连成一片。", ["巫山县", "曲尺", "大溪", "建坪", "双龙"]),
        ("巫山县大溪、双龙两镇架桥。", ["巫山县大溪", "双龙"]),
        ("南海区的鱼塘连片，九江、丹灶、里水等镇街收成好。", ["南海区", "九江", "丹灶", "里水"]),
        ("水电、道路、医院等乡镇工程。", []),
        ("党建、环保等6个村子。", []),
    ],
)
def test_townships_in_a_list(text: str, found: list[str]) -> None:
    assert places(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("石泉的蚕茧丰收，石泉县的农民笑了。", ["石泉", "石泉县"]),
        ("石泉的水清又甜。", []),
        ("大家合作修路，合作市的雪停了。", ["合作市"]),
        ("沙湾、乌苏和博乐的棉农。", ["沙湾", "乌苏", "博乐"]),
        ("察布查尔县的稻田，杜尔伯特县的湖。", ["察布查尔县", "杜尔伯特县"]),
        ("少开文山会海里的会，他名落孙山，祝老人福如东海。", []),
    ],
)
def test_short_forms(text: str, found: list[str]) -> None:
    assert places(text) == found


def test_a_place_that_looks_like_a_person() -> None:
    article = newsparse.extract("新景点有苏梅岛，客人还去了曼谷、帕塔亚等地。")
    assert [m.text for m in article.places or ()] == ["苏梅岛", "曼谷", "帕塔亚"]
    assert not article.people
