"""Titles and pictures in the manner of many papers: couplets, figures cut, labels of any words, poems, captions that ask."""

from __future__ import annotations

import pytest

from newsparse import layout

ABOVE = "修渠让旱地变良田\n\n□本报记者 王芳\n\n近日，青山县修成三条水渠，全县旱地变成了水浇地。\n\n记者在现场看到，水已经流进了地里。\n\n"
BELOW = "\n\n近日，白杨镇的枣园迎来采摘季，果农们忙着采摘红枣。\n\n据了解，合作社统一收购红枣。\n"


def blocks(page: str) -> list[list[tuple[str, str]]]:
    return [[(block.kind, article.text[block.start : block.end]) for block in article.blocks] for printed in layout.read_pages(page) for article in printed.articles]


@pytest.mark.parametrize(
    "lines",
    [
        ("乡亲引水到田头的好办法", "果农种枣增收的新门道儿"),  # of one length
        ("白杨镇枣园今年收红枣1", "2万斤"),  # a figure is cut
        ("白杨镇枣园迎来采摘季果农", "喜上眉梢"),  # too short for a deck
    ],
)
def test_a_title_of_two_lines_as_near_as_paragraphs(lines: tuple[str, str]) -> None:
    page = (ABOVE + "\n\n".join(lines) + BELOW).replace("\n\n", "\n")
    assert blocks(page)[1][0] == ("headline", "".join(lines))


def test_a_title_runs_on_behind_its_colon() -> None:
    page = ("白杨镇枣园\n\n：红枣采摘季来了" + BELOW).replace("\n\n", "\n")
    assert blocks(page)[0][0] == ("headline", "白杨镇枣园：红枣采摘季来了")


def test_a_longer_second_line_is_a_deck() -> None:
    page = (ABOVE + "白杨镇枣园迎来采摘季\n\n合作社统一收购价格比去年高" + BELOW).replace("\n\n", "\n")
    assert [kind for kind, _ in blocks(page)[1]][:2] == ["headline", "deck"]


def test_a_short_line_under_a_whole_paragraph_goes_with_the_title_below() -> None:
    page = ABOVE + "记者在现场\n\n白杨镇枣园迎来采摘季\n\n本报讯（记者李文）" + BELOW.strip()
    assert blocks(page)[1][:2] == [("kicker", "记者在现场"), ("headline", "白杨镇枣园迎来采摘季")]
    assert blocks(page)[0][-1][0] == "body"


def test_the_end_of_a_broken_sentence_is_no_title() -> None:
    page = ABOVE.replace("水已经流进了地里。", "水已经流进了地里。村民们说，祝愿青山县的乡亲们") + "城乡\n\n年年丰收，幸福平安！\n\n白杨镇枣园迎来采摘季\n\n□本报记者 李文" + BELOW
    first, second = blocks(page)
    assert first[-1][1].endswith("祝愿青山县的乡亲们年年丰收，幸福平安！")
    assert second[0] == ("headline", "白杨镇枣园迎来采摘季")


def test_a_couplet_over_a_displaced_column_is_a_title() -> None:
    page = ABOVE + "采摘季里忙碌的枣园 好收成让果农笑开颜\n\n的红枣装上了车，运往各地的市场。\n\n近日，白杨镇的枣园迎来采摘季，果农们把采摘\n"
    assert blocks(page)[1][0] == ("headline", "采摘季里忙碌的枣园 好收成让果农笑开颜")


def test_the_title_below_a_poem_is_none_of_its_lines() -> None:
    poem = "渠水流过村口的石桥\n带走了去年的落叶\n孩子们在桥上数星星\n一颗两颗三颗\n老人说那是天上的灯\n照着远行的人\n照着未收的枣\n照着旧屋的门\n农历里的节气\n都在水里".replace("\n", "\n\n")
    page = "村口\n\n□李文\n\n" + poem + "\n\n法治\n\n白杨镇枣园迎来采摘季" + BELOW
    first, second = blocks(page)
    assert first[-1] == ("body", "都在水里")
    assert ("headline", "白杨镇枣园迎来采摘季") in second


@pytest.mark.parametrize(
    ("caption", "credit"),
    [
        ("今年的红枣收成怎么样？", "李文摄"),
        ("果农们在枣园里采摘红枣。", "新华社发（李文摄）"),
        ("果农们在枣园里采摘红枣。", "李文 图"),
        ("果农们在枣园里采摘红枣。", "图片由合作社提供"),
        ("果农们在白杨镇的枣园里采摘红枣装筐以后用卡车运往各地的市场卖给顾客", "李文 摄"),
    ],
)
def test_a_credit_on_the_line_of_its_caption(caption: str, credit: str) -> None:
    page = ABOVE + "白杨镇枣园迎来采摘季" + BELOW + f"\n{caption}\u3000{credit}\n"
    assert blocks(page)[1][-2:] == [("caption", caption), ("credit", credit)]


def test_a_paragraph_that_goes_on_is_no_photo_alone() -> None:
    page = "白杨镇枣园迎来采摘季\n\n10月8日，果农们在白杨镇的一座枣园里忙碌。\n\n据了解，当地引进优良品种，成立三家专业合作社，带动两百多户农民，去年全村的集体收入突破五十万元，比前年高了两成，乡亲们都说好。\n\n李文 摄\n"
    assert [kind for kind, _ in blocks(page)[0]] == ["headline", "body", "body", "credit"]


def test_a_photo_alone_begins_as_a_sentence_does_and_may_stand_in_a_broken_paragraph() -> None:
    page = ABOVE.replace("水已经流进了地里。", "水已经流进了地里。村民们正在清理淤泥，装上了新的水") + "图为10月8日，游客在松江古镇赏花。连日来天气晴好，古镇里人来人往，一派热闹景象。\n\n图片由松江景区提供\n\n泵，准备迎接秋灌。\n"
    first, photo = blocks(page)
    assert first[-1][1].endswith("装上了新的水泵，准备迎接秋灌。")
    assert [kind for kind, _ in photo] == ["caption", "credit"]


def test_who_wrote_under_the_title_of_a_photo() -> None:
    page = ABOVE + "枣园见闻\n\n李　文\n\n10月8日，果农们在白杨镇的一座枣园里忙碌。当地引进优良品种，成立三家专业合作社，带动两百多户农民。\n\n王芳 摄\n"
    assert [kind for kind, _ in blocks(page)[1]][:2] == ["headline", "byline"]


def test_the_opening_is_told_by_rare_words_of_the_title_and_by_what_ends_above_it() -> None:
    page = (
        "青山县：老粮站变身文化馆\n\n要把三座旧仓库改造成书屋。\n\n下一步，青山县将继续改造老厂房，让乡亲们有更多去处。（李文）\n\n"
        "傍晚时分，青山县的老粮站里灯火通明，书法班的学员们正在练字。这座老粮站去年变身文化馆，成了镇上最热闹的地方。\n\n"
        "文化馆里有书屋、剧场和展厅，青山县的乡亲们说，这里比家里还热闹。青山县还计划\n"
    )
    assert blocks(page)[0][1][1].startswith("傍晚时分")


def test_a_comment_that_ends_with_its_titles_words_does_not_begin_there() -> None:
    page = (
        "修好渠，水流得远才能旱能灌\n\n更要靠日常的管护。\n\n水流得远才能旱能灌。修渠不是一修了之，把管护的责任落到人头，渠水才能\n\n年年流进田里。\n\n"
        "前不久，青山县公布今年修渠的成绩单。三十条水渠通水，旱能灌的田地多了，乡亲们的日子也好了。渠要修好，\n"
    )
    assert blocks(page)[0][1][1].startswith("前不久")


def test_a_title_over_a_displaced_column_is_told_by_the_paragraphs_below_it() -> None:
    page = ABOVE + "白杨镇枣园每天采摘的红枣超1万斤\n\n与合作社的果农一起装筐，运往各地的市场。\n\n今年，白杨镇的枣园每天采摘红枣，果农们忙着装筐。\n\n白杨镇有枣园三百亩，采摘的红枣每斤比去年贵一成，果农们说，他们还要\n"
    assert blocks(page)[1][0] == ("headline", "白杨镇枣园每天采摘的红枣超1万斤")


def test_a_paragraph_broken_soon_is_no_title_where_it_tells_of_the_article_above() -> None:
    page = "周小山从教五十年音乐会举行\n\n本报讯（记者李文）周小山的学生们昨天登台演唱，向老师表达敬意。\n\n现为青山音乐学院教授的周小山早年进入青山音乐专科学校专\n\n百姓故事\n\n修声乐和钢琴，后来留校任教。\n"
    assert [kind for kind, _ in blocks(page)[0]] == ["headline", "dateline", "body", "body"]


@pytest.mark.parametrize("caption", ["合作社统一收购红枣，价格每斤比去年贵一成多，果农们都说好。", "合作社统一收购红枣，价格每斤比去年贵一成多，果农们都说好"])
def test_a_sentence_printed_again_in_a_broken_paragraph_is_a_caption(caption: str) -> None:
    page = (
        "白杨镇枣园迎来采摘季\n\n近日，白杨镇的枣园迎来采摘季，果农们忙着采摘红枣，一筐一筐地装\n\n" + caption + "\n\n上卡车，运往各地的市场。\n\n"
        "据了解，今年的红枣又大又甜。合作社统一收购红枣，价格每斤比去年贵一成多，果农们都说好。明年还要再种二百亩。\n"
    )
    kinds = blocks(page)[0]
    assert ("caption", caption) in kinds
    assert kinds[1][1].endswith("一筐一筐地装上卡车，运往各地的市场。")


def test_what_the_text_says_too_is_no_photo_alone() -> None:
    caption = "合作社统一收购红枣，价格每斤比去年贵一成多，镇上的果农们听了都说这个办法好。"
    page = ABOVE.replace("水已经流进了地里。", "水已经流进了地里。村民们正在清理淤泥，装上了新的水") + f"\n\n{caption}\n\n李文 摄\n\n泵，准备迎接秋灌。{caption}\n"
    (article,) = blocks(page)
    assert [kind for kind, _ in article] == ["headline", "byline", "body", "body", "caption", "credit"]


def test_what_somebody_says_over_a_photo_alone_is_no_title() -> None:
    said = "几位老果农顾不上与记者多谈，只是简单地告诉记者：“咱们的红枣又大又甜，明年一定还要再多种几十亩！”"
    page = ABOVE + said + "\n\n图片新闻\n\n近日，松江古镇组织志愿者走进社区，为居民义务理发、测量血压，受到好评。\n\n王芳 摄\n"
    first, photo = blocks(page)
    assert first[-1] == ("body", said)
    assert [kind for kind, _ in photo] == ["caption", "credit"]


def test_one_letter_over_a_long_title_is_a_piece_of_a_columns_name() -> None:
    page = ABOVE + "国\n\n多部门多领域协同攻关青山水利工程的曙光已经初现\n\n本报讯（记者李文）青山水利工程昨天开工，多部门协同攻关。\n"
    assert blocks(page)[1][0] == ("headline", "多部门多领域协同攻关青山水利工程的曙光已经初现")


def test_a_first_line_as_short_as_a_label_belongs_to_the_title_it_stands_nearer_to() -> None:
    assert blocks(ABOVE + "以干促学\n白杨镇枣园迎来采摘季" + BELOW)[1][0] == ("headline", "以干促学白杨镇枣园迎来采摘季")
    assert blocks(ABOVE + "白杨镇\n白杨镇枣园迎来采摘季" + BELOW)[1][:2] == [("kicker", "白杨镇"), ("headline", "白杨镇枣园迎来采摘季")]
    assert blocks(ABOVE + "以干促学\n\n白杨镇枣园迎来采摘季" + BELOW)[1][:2] == [("kicker", "以干促学"), ("headline", "白杨镇枣园迎来采摘季")]


def test_a_caption_over_its_credit_that_the_text_says_too_is_no_title() -> None:
    caption = "白杨镇的枣园迎来采摘季，果农们忙着采摘红枣"
    page = "白杨镇枣园红枣俏\n\n本报讯（记者李文）枣园里一片繁忙。\n\n" + caption + "\n\n王芳 摄\n\n" + f"近日，{caption}。据了解，合作社统一收购红枣。\n"
    assert [kind for kind, _ in blocks(page)[0]] == ["headline", "dateline", "body", "caption", "credit", "body"]


def test_captions_stand_one_under_another() -> None:
    first, second = "合作社统一收购红枣，价格每斤比去年贵一成多。", "果农们说明年还要再种二百亩枣树，让更多的人尝到红枣"
    page = ("白杨镇枣园迎来采摘季" + BELOW + f"\n{first}\n\n受访者供图\n\n{second}\n\n据了解，合作社统一收购红枣，价格每斤比去年贵一成多。{second}。\n").replace("\n\n", "\n")
    (article,) = blocks(page)
    assert {("caption", first), ("caption", second)} <= set(article)


def test_an_articles_end_stands_behind_the_name_of_who_wrote_the_next() -> None:
    page = (
        "假期里的青山古镇人气旺\n\n近日，青山古镇的商场和书屋里人来人往。滑板公园成了孩子们的乐园，新开张的商业\n\n松江大桥竣工通车\n\n"
        "本报讯 松江大桥昨天竣工通车，大桥全长两公里，南北两岸的车辆不再绕行。（王芳）\n\n休闲空间由古镇的老商场改造而来，商场里有滑板公园和书屋，孩子们最喜欢到古镇玩。\n"
    )
    first, second = blocks(page)
    assert first[-1][1].endswith("孩子们最喜欢到古镇玩。")
    assert second[-1][1].endswith("（王芳）")


def test_a_title_of_two_lines_over_a_displaced_column() -> None:
    page = ABOVE + "李铮参加松江小学\n举行的读书活动\n\n孩子们举着彩旗夹道欢迎，操场上洋溢着热情友好的气氛。\n\n晚上，小学书屋里灯火通明，老人们和孩子一起朗读。\n\n昨天下午，教师李铮来到松江小学，参加书屋举行的读书活动。\n"
    assert blocks(page)[1][0] == ("headline", "李铮参加松江小学举行的读书活动")


def test_a_clause_with_a_comma_over_the_middle_of_a_sentence_is_no_title() -> None:
    page = ABOVE + "十年间，枣园建设一直是白杨镇的乡亲\n\n们的心愿。走遍白杨镇的枣园，乡亲们种下枣树三百亩，枣园建设有了成果。\n\n近日，白杨镇的枣园建设又添新景，乡亲们高兴极了。\n"
    (article,) = blocks(page)
    assert article[0] == ("headline", "修渠让旱地变良田")
    assert any(text.startswith("十年间，枣园建设一直是白杨镇的乡亲们的心愿。") for _, text in article)


@pytest.mark.parametrize(
    "photo",
    [
        "昨日，松江古镇一所小学举办趣味运动会，孩子们在操场上奔跑跳跃。",
        "上图：松江古镇的渔民在湖上撒网捕鱼，码头上一派繁忙。",
        "2月3日，松江古镇的老街上张灯结彩，年味渐浓。临近新春，各地群众忙着置办年货。",
    ],
)
def test_a_photo_alone_in_a_broken_paragraph(photo: str) -> None:
    page = ABOVE + "很快，兼顾早晚用水的“组合拳”陆\n\n" + photo + "\n\n李文 图\n\n续推出，村民们用水更方便了。\n"
    first, alone = blocks(page)
    assert first[-1][1].endswith("很快，兼顾早晚用水的“组合拳”陆续推出，村民们用水更方便了。")
    assert alone == [("caption", photo), ("credit", "李文 图")]


def test_the_end_of_an_article_is_told_by_its_titles_words() -> None:
    page = (
        "王小山会见白岭县客人\n\n8日，青山县县长王小山在县政府会见来访的客人。王小山说，两县是好邻居，合作领域广阔。青山县愿同各方深化合作，支持邻县更好\n\n"
        "李铮会见企业代表\n\n9日，副县长李铮在县政府会见企业代表。李铮说，青山县愿同企业深化合作，欢迎来投资。\n\n企业代表说，愿同青山县深化各领域合作。\n\n"
        "融入发展格局，愿同白岭县在修渠等领域加强交流合作。王小山还向白岭县客人介绍了枣园。\n\n白岭县客人说，愿学习青山县的经验。\n"
    )
    first, second = blocks(page)
    assert first[-1][1].startswith("白岭县客人说")
    assert second[-1][1].startswith("企业代表说")


def test_a_displaced_column_between_title_and_opening_is_no_deck() -> None:
    page = (
        "青山县种枣增收有办法\n\n了新的路子。全县种枣三百亩，收入比去年高一成，乡亲们都说这个办法好，明年还要再种\n\n"
        "本报讯（记者李文）青山县种枣增收，近日公布成绩单。今年，青山县为乡亲们找到\n"
    )
    assert "deck" not in [kind for kind, _ in blocks(page)[0]]


def test_a_picture_in_the_text_is_no_photo_alone_where_the_text_says_the_same_below() -> None:
    said = "枣园的建设进展顺利，果农们说明年春天就具备开园迎客的条件"
    page = ABOVE + "白杨镇枣园明年开园\n\n近日，白杨镇的枣园建设忙。\n\n图为" + said + "。\n\n李文 摄\n\n" + "据了解，" + said + "。合作社统一收购红枣。\n"
    assert [kind for kind, _ in blocks(page)[1]] == ["headline", "body", "caption", "credit", "body"]


def test_a_title_over_a_displaced_column_is_told_by_the_opening_some_paragraphs_below() -> None:
    page = (
        ABOVE + "松江白岭发生一起交通事故\n\n下乡大竹村委会驶往回龙村委会矿山。车行至矿山自用公路拐弯处时，驶出路面翻下山坡。\n\n伤者已先后送往县医院救治。\n\n"
        "目前，善后工作正有序开展，原因正在调查中。\n\n日前，松江县白岭矿区发生一起道路交通事故，造成一人受伤。当天上午，一辆小型客车从白岭\n"
    )
    assert [article[0] for article in blocks(page)] == [("headline", "修渠让旱地变良田"), ("headline", "松江白岭发生一起交通事故")]
