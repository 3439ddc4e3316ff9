"""What a break between two lines runs through: 国家|统计局, 一百万|元, 书记王|明山; and a title over its text: 在京闭幕⏎会议期间."""

from __future__ import annotations

import pytest

from newsparse.layout import read_pages, seams

STORY = ["青山县新修水渠三十条", "十月里，青山县的水渠通到了白杨镇，两万亩旱地变成水浇地。", "渠成那天，果农们到渠首放了鞭炮，孩子们也都跑来看水。"]


def texts(*lines: str) -> list[str]:
    return [line for page in read_pages("\n\n".join(lines) + "\n") for article in page.articles for line in article.text.split("\n")]


CUT = [
    "今年以来，国家|统计局青山调查队走访了一百多户农家。",
    "上月底，青山县人民|检察院向三家企业发出了建议书。",
    "青山县财政为修渠拨款一百万|元，两年内分批拨付到各乡镇。",
    "枣乡文化节将于九月五日|至九日在白杨镇举行，届时有二十场演出。",
    "青山县气象台5月16日|晚间发布暴雨预警，全县停课一天。",
    "村民刘|女士家的枣园有十二亩，今年头一回卖到了外省。",
    "白杨镇党委书记王|秀岩说，水渠修好后，旱地都成了水浇地。",
    "该国总统洛里|斯科夫说，两国的贸易额今年会再涨一成。",
    "来访的学者罗萨里奥・穆|里略在会上介绍了种枣的经验。",
    "《枣乡|纪事》讲述了三代人种枣的故事，在县里放映了二十场。",
    "据青山县电视台|报道，全县的枣园今年多了两千亩。",
    "青山县山区四|乡受灾，农户们连夜把枣收进了仓库。",
    "青山县新修的水渠全长超|4.2万米，浇灌两万亩农田。",
    "青山县枣乡文化节第|五届开幕，三百多名客商到会。",
    "为了满足客商购|枣需求，白杨镇在村口设了十个收购点。",
    "青山县总工会副主席石秀|峰，县水利局局长李文等人到渠上看望职工。",
    "吉尔吉斯|斯坦客商洛里斯来青山县看枣园，签下三份合同。",
    "作为四分|之三的田地都靠渠水的白杨镇，今年头一个修渠。",
    "枣乡文化节组委会要在今天下|午3时公布名单。",
    "青山县政协第十|四届委员会选出了三十名委员。",
    "这份意向书主要包括四|方面内容：修渠、种枣、办节和通车。",
    "参加比赛的有果农叶秀川、彭小民、汪|自力和水管员李文。",
    "青山县对口支援西藏|自治区的果农已有三批，第四批下月动身。",
    "县长在讲话|中指出，修渠是青山县今年头一件大事。",
    "白杨镇枣农联谊会会长沈明洪|向记者介绍说，今年来了三百多名客商。",
    "枣乡戏院艺术指导李秀岩在接受采|访时说，新戏的主角是水管员。",
    "青山县教育局局长威|利-斯特科夫是来自国外的果树专家。",
]
TITLES = [
    ("青山县枣乡文化节闭幕", "会议期间，三百多名客商走访了枣园，签下二十份合同。"),
    ("青山县召开水利工作会议", "会议指出，要抓紧修渠，把水送到每一块地里，年底以前全部通水。"),
    ("县长会见来访的洛里斯总统", "加兹科夫表示，两国的友谊源远流长，枣园是最好的见证。"),
    ("青山县两千名职工上堤", "李秀岩表示，要把最后一段堤坝抢在汛期前修完。"),
    ("枣乡文化节今日举行", "李秀岩指出，办节是为了让客商多来、多看、多买。"),
    ("《枣乡三代人》影片摄成", "为达到上映的标准，剧组又在枣园里补拍了两个月。"),
    ("《枣乡三代人》影片摄成", "本片编剧李文在枣园里住了两年，写下三十万字的日记。"),
    ("红红火火枣乡年", "会议经过表决，通过了修渠的预算，各镇都有一份。"),
    ("面包车侧翻伤两人", "工地施工方的负责人李文告诉记者，山路刚下过雨。"),
    ("邻县代表与果农共商国是", "李秀岩说，两县的渠本来就连在一起。"),
    ("枣乡赛枣会未办先热", "又讯 白杨镇的枣农今年头一回办起了赛枣会。"),
    ("枣乡夜里山林起火", "石泰峰主持会议，讨论了各县的护林经费，每县都有一份。"),
    ("白杨镇枣农夺得两金", "张琢（青山县文化馆馆员）：赛枣会办了五年，年年有新枣。"),
    ("青山县新渠通到京、津、冀", "客商们说，枣乡的水甜，枣也甜，明年还要再来。"),
    ("县长会见邻国特使", "李秀岩强调，两县的果农是老朋友，年年都有来往。"),
    ("白杨镇枣园新房签约", "11月29日，三十户果农住进了新房，水电都已通到家里。"),
    ("青山县实干争先让成果看得见摸得着", "中央和省里的客人看了水渠和枣园，都说变化很大。"),
]


@pytest.mark.parametrize("text", CUT)
def test_a_break_in_a_word_is_a_seam(text: str) -> None:
    left, right = text.split("|")
    assert seams.seam(left, right, f"{left}\n{right}") > 1.0


@pytest.mark.parametrize(("title", "text"), TITLES)
def test_a_title_over_its_text_is_none(title: str, text: str) -> None:
    assert seams.seam(title, text, f"{title}\n{text}") < 1.0


def test_what_stands_elsewhere_on_the_page_by_itself_is_cut_from_nothing() -> None:
    title, text, more = "白杨镇劝邻里之间少拱火", "石秀岩前天请来两家人，村干部们都到了。", "石秀岩说，大家少拱火，日子才过得和气。"
    alone = seams.seam(title, text, f"{title}\n{text}")
    assert alone > 1.0  # 火石 is a word
    assert seams.seam(title, text, f"{title}\n{text}\n{more}") < 1.0
    cut = "白杨镇党委书记石", "秀岩前天请来两家人，村干部们都到了。"
    assert seams.seam(*cut, "\n".join((*cut, more))) > 1.0


def test_a_title_of_a_figure_and_an_unfinished_sentence_goes_on_with_no_paragraph() -> None:
    lines = ["青山县探明枣园地下水３．５亿吨，生产红枣１５８０万吨", "洛里科夫还说，就目前情况来看，客商还会再来。", *STORY]
    assert lines[0] in texts(*lines)


@pytest.mark.parametrize(("left", "right"), [("白杨镇新房签约", "11月动工"), ("枣园产量增长两成", "家长们都来看"), ("枣乡水渠全省第一", "位于渠首的村子"), ("水渠修到新村", "元旦以前通水")])
def test_figures_that_end_a_title_count_nothing(left: str, right: str) -> None:
    assert not seams.belongs(left, right)


def test_where_nothing_breaks_off_no_displaced_column_begins_under_a_title() -> None:
    assert "在青山县老城的枣乡文创街，王秀岩一直忙着修缮祖上留下的作坊。" in texts(*STORY, "在青山县老城的枣乡文创", "街，王秀岩一直忙着修缮祖上留下的作坊。")


def test_under_a_title_a_displaced_column_may_begin() -> None:
    found = texts("白杨镇红枣迎来采摘季", "价比去年高一成，果农们都笑了。", STORY[1], STORY[2], "今年的红枣又大又甜，合作社统一收购，")
    assert "白杨镇红枣迎来采摘季" in found
