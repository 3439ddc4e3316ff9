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
        ("枣林村党支部书记王志强说,路修好了。", "王志强", "党支部书记", "枣林村"),
        ("环县妇联主席刘玉梅来到车间。", "刘玉梅", "主席", "环县妇联"),
        ("环县工商联（总商会）副主席刘玉梅来到车间。", "刘玉梅", "副主席", "环县工商联（总商会）"),
        ("环县水务局原副局长、环县书法协会会长刘玉梅说,路修好了。", "刘玉梅", "副局长、会长", "环县水务局、环县书法协会"),
        ("前农工党主席刘玉梅说,路修好了。", "刘玉梅", "主席", "农工党"),
        ("有学员致信地委组织部长刘玉梅。", "刘玉梅", "部长", "地委组织部"),
        ("世界海员组织总干事刘玉梅说,航线通了。", "刘玉梅", "总干事", "世界海员组织"),
        ("国家数据局局长刘玉梅说,算力够了。", "刘玉梅", "局长", "国家数据局"),
        ("松江大学研究室主任、松江数据研究院专家刘玉梅说,算力够了。", "刘玉梅", "主任、专家", "松江大学研究室、松江数据研究院"),
        ("法国经济和财政部长刘玉梅说,税减了。", "刘玉梅", "部长", "法国经济和财政部"),
        ("县高等教育学会会长刘玉梅说,学生多了。", "刘玉梅", "会长", "县高等教育学会"),
        ("县保卫处刘玉梅处长来了。", "刘玉梅", "处长", "县保卫处"),
        ("松江县医院的刘玉梅医生来了。", "刘玉梅", "医生", "松江县医院"),
        ("大家深入学习领会刘玉梅教授的话。", "刘玉梅", "教授", None),
        ("应环县县长刘玉梅邀请,客人来了。", "刘玉梅", "县长", "环县"),
        ("英国海洋渔业大臣刘玉梅说,鱼多了。", "刘玉梅", "大臣", "英国"),
        ("商务部二级巡视员刘玉梅说,货多了。", "刘玉梅", "巡视员", "商务部"),
        ("海关总署署长刘玉梅说,通关快了。", "刘玉梅", "署长", "海关总署"),
        ("松江县音协会长刘玉梅说,歌写好了。", "刘玉梅", "会长", "松江县音协"),
        ("环县植物学会理事、草原病害专家刘玉梅说,草长得好。", "刘玉梅", "理事、专家", "环县植物学会"),
        ("海晨钢管公司销售人员刘玉梅说,订单已排满。", "刘玉梅", "销售人员", "海晨钢管公司"),
        ("国务委员、青山妇联主席刘玉梅出席会议。", "刘玉梅", "国务委员、主席", "青山妇联"),
        ("应国家主席刘建国邀请,代表团昨天抵达。", "刘建国", "主席", "国家"),
        ("洪德镇枣林村的面塑艺人刘玉梅说,订单多了。", "刘玉梅", "艺人", "洪德镇枣林村"),
        ("原告王志强说,路修好了。", "王志强", "原告", None),
        ("▲索道员王志强在作业。", "王志强", "索道员", None),
        ("环县洪德镇,扎灯师刘玉梅说,订单多了。", "刘玉梅", "扎灯师", None),
        ("环县第一中学的高三学生王志强回了家。", "王志强", "学生", "环县第一中学"),
        ("县里,环县果业局技术干部王志强说,路修好了。", "王志强", "干部", "环县果业局"),
        ("环县洪德镇致富带头人王志强说,路修好了。", "王志强", "带头人", "环县洪德镇"),
        ("湖南籍选手王志强夺冠。", "王志强", "选手", None),
        ("乡村教师王志强走了。", "王志强", "教师", None),
        ("据环县刑侦大队“90后”民警王志强说,路通了。", "王志强", "民警", "环县刑侦大队"),
        ("环县医院外科特邀专家王志强来了。", "王志强", "专家", "环县医院外科"),
        ("环县公安局女民警刘玉梅来了。", "刘玉梅", "民警", "环县公安局"),
        ("昨天,松江车研首席执行官刘玉梅来了。", "刘玉梅", "首席执行官", "松江车研"),
        ("知名品牌创始人刘玉梅来了。", "刘玉梅", "创始人", None),
        ("老校长刘玉梅来了。", "刘玉梅", "校长", None),
        ("县图书馆长刘玉梅来了。", "刘玉梅", "馆长", "县图书馆"),
        ("环县里长联谊会长刘玉梅来了。", "刘玉梅", "会长", "环县里长联谊会"),
        ("中国田协副主席刘玉梅来了。", "刘玉梅", "副主席", "中国田协"),
        ("大家支持立法院副院长刘玉梅。", "刘玉梅", "副院长", "立法院"),
        ("当地国民党议员刘玉梅说,路修好了。", "刘玉梅", "议员", "国民党"),
        ("环县今年修路。县政协主席刘玉梅来了。", "刘玉梅", "主席", "环县政协"),
        ("环县人民法院昨天宣判。法院院长刘玉梅来了。", "刘玉梅", "院长", "环县人民法院"),
        ("市领导刘玉梅来了。", "刘玉梅", "领导", None),
        ("内蒙古人刘玉梅说,路修好了。", "刘玉梅", None, None),
        ("路修好了。责任编辑:刘玉梅", "刘玉梅", "责任编辑", None),
        ("路修好了。据松江每日电讯记者刘玉梅说,人多。", "刘玉梅", "记者", "松江每日电讯"),
        ("【松江时报赴环县特派记者 刘玉梅】路修好了。", "刘玉梅", "特派记者", "松江时报"),
        ("松江报讯（记者 刘玉梅）路修好了。", "刘玉梅", "记者", "松江报"),
        # told by a predicate
        ("刘玉梅是石羊派出所民警,人很好。", "刘玉梅", "民警", "石羊派出所"),
        ("昨天,刘玉梅担任审判长;旁听的人多。", "刘玉梅", "审判长", None),
        ("刘玉梅是枣林村的村支书兼合作社社长,人很好。", "刘玉梅", "村支书、社长", "枣林村、合作社"),
        ("刘玉梅是村民的贴心人。", "刘玉梅", None, None),
        ("返乡大学生王志强走了。", "王志强", "大学生", None),
        ("环县人民法院里,法官王志强敲响法槌。", "王志强", "法官", "环县人民法院"),
        # none told beside the office: the last body that has such offices
        ("北京青松木业有限公司卖起了地板。总经理王志强介绍,订单已排满。", "王志强", "总经理", "北京青松木业有限公司"),
        ("村里办起加工厂。厂长王志强介绍,订单已排满。", "王志强", "厂长", None),
        ("环县今年推广湖羊养殖。县长王志强说,羊多了。", "王志强", "县长", "环县"),
        ("环县洪德镇枣林村的山上雾还没散,茶农王志强背着竹篓上山。", "王志强", "茶农", "环县洪德镇枣林村"),
        ("环县洪德镇的果子红了,果农王志强上了树。", "王志强", "果农", "环县洪德镇"),
        ("环县洪德镇的果子红了,村民王志强上了树。", "王志强", "村民", None),
    ],
)
def test_organisation(text: str, name: str, role: str, organisation: str | None) -> None:
    (person,) = newsparse.extract(text, date="2024-04-16").people
    assert (person.name, person.role, person.organisation) == (name, role, organisation)


@pytest.mark.parametrize(
    ("text", "second"),
    [
        ("环县书法协会会长王志强、秘书长刘玉梅来了。", ("秘书长", "环县书法协会")),
        ("环县交警大队民警王志强和辅警刘玉梅来了。", ("辅警", "环县交警大队")),
        ("环县县委书记王志强、县长刘玉梅来了。", ("县长", "环县")),
        ("环县书法协会会长王志强、村民刘玉梅来了。", ("村民", None)),
        ("环县书法协会会长王志强来了。秘书长刘玉梅没有来。", ("秘书长", None)),
        ("环县检察院检察长王志强,检察员刘玉梅来了。", ("检察员", "环县检察院")),
        ("环县书法协会会长王志强,律师刘玉梅来了。", ("律师", None)),
        ("松江法院法官王志强来了。主审法官王志强说,路修好了。", ("主审法官", "松江法院")),
        ("松江法院法官王志强来了。老王说,路修好了。", ("法官", "松江法院")),
    ],
)
def test_an_office_in_a_list_is_held_in_the_body_told_before(text: str, second: tuple[str, str | None]) -> None:
    _, person = newsparse.extract(text, date="2024-04-16").people
    assert (person.role, person.organisation) == second


def test_a_division_is_told_as_printed_the_paragraph_s_own_before_the_most_named() -> None:
    first = "环县修渠。环县、环县的水多了。华池县也修。\n县水务局局长王志强说,路修好了。"
    second = "环县修渠。环县、环县的水多了。\n华池县也修,县水务局局长王志强说,路修好了。"
    assert [newsparse.extract(text).people[0].organisation for text in (first, second)] == ["环县水务局", "华池县水务局"]


def test_what_is_told_beside_a_name_goes_before_what_is_inferred() -> None:
    article = newsparse.extract("环县第一小学来了新老师。校长王志强很高兴。环县第二中学校长王志强说,孩子们也很高兴。")
    assert {one.organisation for one in article.people} == {"环县第二中学"}


@pytest.mark.parametrize("text", ["环县县长王志强同法国大使刘玉梅会谈。", "王志强在松江宾馆同法国大使刘玉梅会谈。"])
def test_the_body_of_whom_one_meets_begins_behind_that_word(text: str) -> None:
    _, person = newsparse.extract(text, date="2024-04-16").people
    assert (person.role, person.organisation) == ("大使", "法国")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("松林县新修水渠\n\n本报记者 张宇／文 刘洋／图\n\n近日，松林县新修水渠三十条。\n", [("张宇", "记者"), ("刘洋", "记者")]),
        ("松林县新修水渠\n\n张宇／文 刘洋／图\n\n近日，松林县新修水渠三十条。\n", [("张宇", "文"), ("刘洋", "图")]),
    ],
)
def test_a_reporter_stays_one_whatever_he_did(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(one.name, one.role) for one in newsparse.parse(text).articles[0].bylines] == expected


def test_a_news_site_in_the_dateline_is_the_outlet() -> None:
    (person,) = newsparse.extract("松林网讯（记者 张宇）近日，松林县新修水渠三十条。").people
    assert (person.role, person.organisation) == ("记者", "松林网")


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
