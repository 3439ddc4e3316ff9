"""Names over a break: 书法家刘|万山, 总统哈|莫娜表示, 湖州德|清; and titles over texts that only look so."""

from __future__ import annotations

import pytest

from newsparse.layout import read_pages, seams

NAMES = [
    "这是书法家刘|万山在白杨镇为果农写春联。",
    "编剧邵|钧林和导演李文都来过枣园。",
    "编剧邵钧|林和导演李文都来过枣园。",
    "青山县文化馆馆长于|友先总结了枣乡文化节的经验。",
    "青山县政协副主席万国|权致辞，感谢客商们远道而来。",
    "白杨镇党委书记的儿子、果农王|秀岩说，枣价比去年高。",
    "全国政协主席王|沪宁看望了来自青山县的委员。",
    "邻国总统哈|莫娜表示，两国的枣园年年都有往来。",
    "邻国外长罗里|斯基14日称，会再来看枣园。",
    "枣园的主人劳|尔·卡莫拉斯是从国外来的专家。",
    "种枣的专家通|伦·西里和他的学生住在白杨镇。",
    "邻国总统武|罗里拉表示，枣乡的路比从前好走。",
    "在江西万|载县，果农们也种上了青山县的枣树。",
    "甘肃临夏|州的客商头一回来青山县看枣园。",
    "在浙江湖州德|清县的会上，枣农签下了合同。",
    "新修的公路通到广|西南宁，枣三天就能送到。",
    "介绍枣乡的文章日前发表在美|国《果树》杂志上。",
    "在福建|厦门，青山县的枣今年头一回上了货架。",
    "县长先后来到石林县五棵树村、腾冲市|枣坡自然村和枣园。",
    "青山县农技站的专家在鄄城县枣|林镇讲了三天课。",
    "邻国枣农会发言人叶|海亚今天说，枣价会再涨一成。",
    "王景|南代表说，枣园里的路今年修好了。",
    "李秀|明原在白杨镇当水管员，今年开了枣园。",
    "现为枣乡戏院教授的周|小燕30年代学过戏。",
    "教种枣的专家多布里・|卡莎雷科住在白杨镇。",
    "邻国枣农会会长罗伯特|·雷科到过青山县三次。",
    "邻国枣农会会长威利-|拉科到过青山县三次。",
    "来自外县的孙|阿姨说，这里的枣最甜。",
    "枣乡的客商昨天在河北省邢台市|南和区看了枣园。",
    "近年来，四川省|仁寿县的果农也种起了枣。",
    "2月26日，四川省宜宾市|翠屏区的果农来枣园看了渠。",
    "近日，江西省宜春市铜鼓县|港口乡的果农来枣园看了渠。",
]
FIGURES = [
    "白杨镇四分之|三的田地都浇上了渠水。",
    "10月3日早|上7时，枣园里已经来了三十名客商。",
    "枣乡的集市在上|午9时开市。",
    "开市的锣声在四时三十|分敲响，果农们都到了。",
    "今年的枣价比去年高。春节|假期刚过，集市就开了。",
    "2024年元旦|假期，白杨镇的集市从早开到晚。",
    "青山县红枣产量比去年增长百分之二十三点四|一，果农收入也多了。",
    "每户的补贴从8000元|至1.5万元不等，分两年发放。",
    "枣乡文化节从去年12月30日至|今年1月2日在白杨镇举行。",
    "针对今年|以来的旱情，青山县又开了三条渠。",
    "今年|冬天，白杨镇的果农住上了新房。",
    "2024年|元旦假期，枣乡来了三千名客商。",
    "春节|假期里，枣园门口天天有集市。",
    "超9亿|人次的旅客里，有不少是回枣乡过年的。",
    "位于邻近的三省|区交界处的枣乡，今年通了公路。",
    "县长李文日|前签署了水渠的承包合同，工期两年。",
    "水渠的管护办法12月1日|起执行，各村都派了管水员。",
    "县里的新渠前三|季度放水五十次。",
    "枣园始建于上世纪|80年代，老树都还挂果。",
    "青山县的枣园今年|春节格外热闹。",
    "枣乡的戏台从正月|十五唱到月底。",
    "枣乡学校2024年春季|学期用上了渠水。",
    "“十四五”这|5年，白杨镇的渠都修好了。",
    "这|几年，白杨镇的果农都盖了新房。",
    "截至今|年6月底，全县新修水渠三十条。",
    "青山县未来|四年要再修水渠百条。",
    "全县的枣园收了七成，旱地收过|六成。",
    "当晚|10时许，枣园里还亮着灯。",
    "枣乡的庙会从元月|６日开到月底。",
    "本次集市引入数|十家果品商行，三天卖了一百吨枣。",
    "枣乡文化馆“六一”|儿童节前后演了二十场新戏。",
]
APART = [
    ("枣乡文化节走进河北省邢台市|落幕", "南和区的果农带来了头茬枣。"),
    ("青山县枣价上涨三|分", "分发到各家的枣苗都栽下了。"),
    ("枣乡集市生意在|上", "午后的枣园里还有不少客商。"),
    ("邻国枣农代表团|回国", "自从去年七月以来，枣价一直在涨。"),
    ("青山县一批艺术家|回家", "陪同来访的还有三位果树专家。"),
    ("县长签署主席|令", "李强强调，过去十年青山县修了三百条渠。"),
    ("青山县首批药品价格公|布", "冯学敏先后十次来到枣乡。"),
    ("县长会见邻国前首相|布莱尔", "布莱尔表示，枣乡的变化很大。"),
    ("县长会见邻国前首相|布莱尔", "格奥尔基娃表示，明年还要再来。"),
    ("枣乡节会在福建省厦门市|举行", "在青岛，青山县的枣也有了摊位。"),
    ("枣乡节会在福建省厦门市|举行", "江宁路街道的居民都来买枣。"),
    ("青山县果农在赛枣会上夺得两|金", "山区的枣比平地的甜，果农们都说是水好。"),
    ("救灾物资运抵|拉萨", "拉赫曼表示，枣农们也捐了三车枣。"),
    ("水渠流到田|头", "乡亲们笑在心头，县里又拨了五十万元。"),
    ("青山县林业产值三年增长百分之三点|八", "五星红旗在渠首升起，果农们唱起歌。"),
    ("枣乡产业收入将超过六十|亿", "年饭年年吃，今年的最香。"),
]


def texts(*lines: str) -> list[str]:
    return [line for page in read_pages("\n\n".join(lines) + "\n") for article in page.articles for line in article.text.split("\n")]


@pytest.mark.parametrize("text", NAMES + FIGURES)
def test_a_name_or_figure_over_a_break_belongs_together(text: str) -> None:
    left, right = text.split("|")
    assert seams.belongs(left, right)
    assert seams.seam(left, right, f"{left}\n{right}") > 1.0


@pytest.mark.parametrize(("title", "text"), APART)
def test_a_title_that_ends_with_a_title_or_a_letter_of_a_name_does_not(title: str, text: str) -> None:
    assert not seams.belongs(title.replace("|", ""), text)


STORY = ["青山县新修水渠三十条", "十月里，青山县的水渠通到了白杨镇，两万亩旱地变成水浇地。", "渠成那天，果农们到渠首放了鞭炮，孩子们也都跑来看水。"]


def test_a_paragraph_under_a_title_broken_in_a_name_is_no_deck() -> None:
    whole = "枣乡文化节上有来自十个国家的三百多名客商，其中有邻国总统艾哈迈德·卡德罗夫。"
    story = ["新华社青山10月9日电（记者李文）青山县的枣园今年又多了两千亩。", STORY[2]]
    for at in (-3, -2):
        assert whole in texts("枣乡文化节闭幕", whole[:at], whole[at:], *story)


def test_under_a_columns_name_a_paragraph_broken_in_a_name_is_no_title() -> None:
    whole = "近日，在山东省菏泽市鄄城县枣什镇，电力工作人员到枣园里检修线路。"
    at = whole.index("什")
    assert whole in texts(*STORY, "图片报道", whole[:at], whole[at:])


def test_a_short_end_of_a_paragraph_that_breaks_off_in_a_name_is_no_subhead() -> None:
    whole = "在云南鲁甸地震灾区，青山县的果农送来了三车红枣"
    assert whole in texts(*STORY, whole[:4], whole[4:])


def test_the_end_of_a_count_is_no_columns_name() -> None:
    whole = "截至今年6月底，青山县卖到外省的枣已有50万件……"
    assert whole in texts(*STORY, whole[:-3], whole[-3:], STORY[1].replace("十", "九"))


def test_a_columns_name_torn_from_a_word_begins_its_paragraph() -> None:
    whole = "港澳台各界人士表示，枣乡的枣又大又甜，明年还要再来，请更多的客商来看枣园。"
    assert whole in texts(*STORY, whole[:2], whole[2:])


def test_a_caption_broken_in_its_sentence_is_one() -> None:
    whole = "这是书法家刘万山10月9日在白杨镇的枣园为果农们写春联，枣林里一片欢声。"
    for at in (whole.index("刘") + 1, whole.index("书法家") + 2):
        assert whole in texts(*STORY, whole[:at], whole[at:], "李文摄")


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("青山县枣乡水渠全部修成", "罗多斯·里拉诺五日来到枣园，向果农们请教种枣。"),
        ("邻县枣农来信贺春节", "’９８枣乡节会开幕，三百多名客商到会。"),
        ("【枣乡新事】白杨镇枣园气象新", "项目中有三条渠，对果农来说都是大事。"),
        ("枣乡节会组委会举行第二次会议", "组委会主席李文主持会议。"),
    ],
)
def test_a_title_stays_over_a_text_that_is_not_its_own(title: str, text: str) -> None:
    lines = [title, text, *STORY, "会议组委会主席王芳说，会议开得好，会议的事都办了。"]
    assert title in texts(*lines)
