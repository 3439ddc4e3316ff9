"""Counts that no rule's example shows: spaces inside, units of physics, and names that look like counts."""

from __future__ import annotations

import time

import pytest

import newsparse


def counts(text: str) -> list[tuple[str, float | None, str | None]]:
    return [(m.text, m.value, m.unit) for m in newsparse.extract(text).counts or ()]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("种树 5 万 亩。", ("5 万 亩", 50000, "亩")), ("占六 点 五 成。", ("六 点 五 成", 65, "成")), ("高四点 五个百分点。", ("四点 五个百分点", 4.5, "个百分点")),
        ("长１．３ｎｍ。", ("１．３ｎｍ", 1.3, "nm")), ("有30台风机。", ("30台", 30, "台")), ("气温摄氏零下20度。", ("摄氏零下20度", -20, "摄氏度")),
    ],
)  # fmt: skip
def test_spaces_and_widths(text: str, found: tuple[str, float, str]) -> None:
    assert found in counts(text)


@pytest.mark.parametrize(
    ("text", "si_unit", "si_value"),
    [
        ("400亩", "m2", 400 * 2000 / 3), ("2斤", "kg", 1), ("3公里", "m", 3000), ("5千瓦时", "J", 1.8e7), ("200大卡", "J", 836800), ("36公里/小时", "m/s", 10),
        ("12英寸", "m", 0.3048), ("60㎡", "m2", 60), ("2GB", "By", 2e9), ("10千伏", "V", 10000), ("50赫兹", "Hz", 50), ("25℃", "Cel", 25),
    ],
)  # fmt: skip
def test_si(text: str, si_unit: str, si_value: float) -> None:
    (count,) = newsparse.extract(f"共{text}。").counts or ()
    assert count.si_unit == si_unit
    assert count.value is not None
    assert count.si_factor is not None
    assert count.value * count.si_factor == pytest.approx(si_value)


@pytest.mark.parametrize(
    "text",
    [
        "他住在三里屯。", "七台河市", "四面八方", "千家万户", "K1次列车", "三个月后", "下午3点30分", "第三次全会", "2024款", "两面性", "一方面", "比分3比1",
        "老两口", "五个小时", "一个多月", "四通八达", "百分点", "北纬30度",
    ],
)  # fmt: skip
def test_not_counts(text: str) -> None:
    assert counts(text) == []


@pytest.mark.parametrize("text", ["三个" * 20000, "1/2" * 20000, "5 " * 20000, "一半" * 20000, "百分之" * 20000, "每" * 30000 + "3个", "1至" * 20000, "零下" * 20000 + "3度"])
def test_long_repetitions_are_quick(text: str) -> None:
    began = time.process_time()
    newsparse.extract(text)
    assert time.process_time() - began < 5


@pytest.mark.parametrize("text", ["下降-\n5℃", "零下\n5℃", "人民币\n50元", "5\n万元", "近\n5人", "百分之\n五", "3\n至5人"])
def test_no_mention_crosses_a_line(text: str) -> None:
    article = newsparse.extract(text)
    assert not [m.text for m in (*(article.counts or ()), *(article.money or ())) if "\n" in m.text]


@pytest.mark.parametrize(
    "marked",
    [
        "兵⟦分⟧⟦三路⟧", "⟦五路⟧大军会合", "省市县⟦三级⟧联动", "地县⟦两级⟧干部", "发生⟦6.2级⟧强烈地震", "刮起⟦5—6级⟧的西北风", "⟦4级以下⟧小震", "指数下跌⟦近200点⟧",
        "主要有⟦三点⟧：一是", "相差⟦10分⟧", "高出⟦18分⟧多", "换了⟦10多任⟧队长", "⟦10个⟧儿女", "⟦8个⟧子女", "⟦3个⟧性状", "⟦两次⟧下调", "⟦二十台⟧风格不同的戏", "⟦二层⟧小楼", "六、七⟦两卷⟧",
        "⟦两场⟧半决赛", "过去⟦十几届⟧晚会", "⟦百十家⟧店", "⟦千百万双⟧手", "唯一⟦一所⟧小学", "⟦上千个⟧点子", "⟦六个⟧周边县", "统一⟦三个⟧标准", "工程分⟦三期⟧建", "⟦2.5千兆比特/秒⟧",
    ],
)  # fmt: skip
def test_words_that_are_counts_here(marked: str) -> None:
    marked = marked.replace("⟦分⟧", "分")
    counts = newsparse.extract(marked.replace("⟦", "").replace("⟧", "") + "。").counts or ()
    assert [count.text for count in counts] == [marked[marked.index("⟦") + 1 : marked.index("⟧")]]


@pytest.mark.parametrize(
    "text",
    [
        "五花八门的货", "约法三章", "火冒三丈", "一波三折", "入木三分", "货比三家", "名扬四方", "判若两人", "信心百倍", "光芒万丈", "更上一层楼", "小两口吵架", "老两口进城", "唱着走四方的歌", "参加铁人三项比赛", "说三道四个没完", "晴空万里", "坐11路公交车", "收于3000点",
        "八一队赢了", "装卸四队的人", "3∶1两胜邻队", "分列二、三名", "见12版", "“三包”承诺", "“两节”期间", "买零件", "三进大山", "四面环山", "四方来宾", "一一把它记下", "铁18局", "五棵松体育馆", "第五局5处", "进入四分之一决赛", "乘坐209/210次车", "一石二鸟", "碧波万顷",
    ],
)  # fmt: skip
def test_words_that_are_no_counts_here(text: str) -> None:
    assert not newsparse.extract(text + "。").counts


@pytest.mark.parametrize(
    ("text", "noun"),
    [
        ("村里发生一起疑似煤气中毒事件。", "事件"), ("举办4场供应商新品发布活动。", "活动"), ("拨出一笔可观的返乡创业经费。", "经费"), ("一辆货车侧翻在路边。", "货车"), ("一辆绿色的轿车驶过。", "轿车"),
        ("一辆运载鲜奶的小货车侧翻。", "货车"), ("74名学生集体春游。", "学生"), ("分成3个巡查小组。", "小组"), ("写下一张用旋律书写的答卷。", "答卷"), ("运走一批装有汽车的集装箱。", "集装箱"),
        ("全县26个报名单位。", "单位"), ("设一座检查站。", "检查站"), ("建成1座换流站。", "换流站"), ("出动两艘无人艇。", "无人艇"), ("救出一名10岁男童。", "男童"), ("查出12例无症状感染者。", "感染者"),
        ("两只丹顶鹤抵沪。", "丹顶鹤"), ("给予新一轮资金支持。", "支持"), ("两户居民清洁设备受损。", "居民"), ("装好80部直径5米的天线。", "天线"),
        ("一起货车与摩托车相撞事故。", "事故"), ("一栋被淹没的房屋。", "房屋"), ("6条一体化运行线路。", "线路"), ("一个团结互助的地方。", "地方"), ("带动368户农户增收。", "农户"), ("企业5家获得补贴。", "企业"),
    ],
)  # fmt: skip
def test_nouns(text: str, noun: str | None) -> None:
    assert next(count.noun for count in newsparse.extract(text).counts or () if count.kind == "count") == noun


@pytest.mark.parametrize(
    ("text", "noun"),
    [
        # the head of a compound, whatever stands before it
        ("3个青年创新实践团队。", "团队"), ("2个社区服务中心。", "服务中心"), ("5个新开工项目。", "项目"), ("20个新品发布平台。", "平台"), ("一轮河道清淤治理工程有序推进。", "工程"), ("一批防控典型案例。", "案例"),
        ("4座地下恒温窖。", "恒温窖"), ("9处充电点。", "充电点"), ("12头西门塔尔牛。", "塔尔牛"), ("两名外国人。", "外国人"), ("6条一体化运行线路。", "线路"),
        # what it does, and what is told of it, is no part of it
        ("4个小组调查起火原因。", "小组"), ("10多峰骆驼结伴登场。", "骆驼"), ("30名绣娘穿针引线。", "绣娘"), ("8户家庭牧场抱团养羊。", "牧场"), ("7座水库蓄水量达1亿立方米。", "水库"), ("22套房产依法拍卖。", "房产"),
        ("一台播种机下线。", "播种机"), ("3个国家实验室联手培育良种。", "实验室"), ("5台插秧机一字排开。", "插秧机"), ("52家展商参展。", "展商"),
        ("3个小区居民出行不便。", "小区"), ("35个行政村集体经济全覆盖。", "行政村"), ("确定8个乡村振兴省级重点帮促村，", "重点帮促村"), ("设13个大项48个小项。", "大项"), ("11家国家一级博物馆。", "博物馆"), ("两个根本性转变。", "转变"), ("两项处罚并用。", "处罚"), ("带动9个县市区种植油茶。", "县市区"), ("着火民房共5层。", None), ("一支压制大火。", None),
        ("数十座温室矩阵般排开。", "温室"), ("急调8万片止痛药支援山区诊所。", "止痛药"), ("7条河流水质好转。", "河流"), ("2座桥梁检测站。", "检测站"), ("3个县城积水退去。", "县城"), ("4个社区服务站。", "服务站"), ("两个市州经济带。", "经济带"), ("6家车企新接订单量上升。", "车企"), ("300多件瓷器被盗。", "瓷器"),
        ("一个读大学。", None), ("6个搬迁点的居民。", "搬迁点"), ("一幢框架结构的仓库。", "仓库"), ("每10股派发红利。", None), ("一个包裹精准送达目的地。", "包裹"), ("十项合作、投资项目。", "项目"), ("20场培训、讲座。", "培训"),
        # a list and what it is said to be, and names in marks with more behind them
        ("30名教师、村干部等志愿者上门。", "志愿者"), ("建成12个养殖及加工、冷链物流等项目。", "项目"), ("一批涉及医药、电子等领域的知名企业。", "企业"), ("一个集采摘、餐饮等功能于一体的园区。", "园区"), ("运来5种苹果、梨等到店。", "苹果"), ("7家省级“小巨人”企业。", "企业"), ("打伤2名某民族阵线（南方派）武装成员。", "成员"), ("走访8个村“抱团”养蜂。", "村"),
        # nouns of one character
        ("多开两个班。", "班"), ("5个郡因为飓风停课。", "郡"), ("一种酶会分解它。", "酶"), ("何止这一件事。", "事"), ("四只手叠在一起。", "手"), ("一只羊宰了。", "羊"),
        # behind a clause, which marks may break
        ("一名照顾老人的志愿者。", "志愿者"), ("一家专门针对海外市场的企业。", "企业"), ("两名落水儿童的家长。", "儿童"), ("一份要求在港口停火的草案。", "草案"), ("一起山羊被盗案。", "被盗案"), ("两名劫犯出狱后又作案。", "劫犯"),
        ("一个建设故乡的梦想。", "梦想"), ("一名参与修缮、涉嫌偷工的工人。", "工人"), ("选出10个让她高兴的变化。", "变化"), ("两名游客驾驶的汽车翻了。", "游客"), ("一双合脚的鞋。", "鞋"), ("村里9户翻修的房屋。", "房屋"),
        ("一位民警的春节。", "民警"), ("一个小小的模糊的影子。", "影子"), ("一个航海业强国还需要几十年的磨炼。", "强国"), ("一个隐蔽地点拍摄了豹子的脚印。", "地点"), ("5个营业网点接受消费者的咨询。", "网点"), ("一封内容是告知他躲起来的信件。", "信件"),
        ("300多个高水平的车间。", "车间"), ("盼着迎来一个和睦的多极世界。", "世界"), ("一批针对性、可行性强的措施。", "措施"), ("一套部署在海边的“守卫”雷达系统。", "雷达系统"), ("4个攻坚小组的活动。", "小组"), ("又一批项目的计划投资。", "项目"),
        ("写了一篇题为《安详的面孔》的文章。", "文章"), ("一间纯中式格局的客厅。", "客厅"), ("这3个其他因素也产生了不小的作用。", "因素"), ("5个自贸试验区。", "试验区"), ("6个室内场馆、3个露天场馆的修缮。", "场馆"),
        ("一条长80公里、宽5公里的流动沙带。", "流动沙带"), ("8个易地搬迁安置点。", "安置点"), ("20余册历史、地理、天文等适合少年阅读的书籍。", "书籍"), ("11个食品大类。", "食品大类"),
        ("15座砖室墓样貌完整。", "砖室墓"), ("数千片质地优良的瓦当。", "瓦当"), ("11家排污不达标企业。", "企业"), ("4条5万吨肥料生产线。", "生产线"), ("4个专业窗口。", "窗口"), ("两名大学生村长助理。", "助理"),
        # before the figure
        ("新增病例22例（其中5例为旧病例）。", "病例"), ("充电点有69处，扫码就能用。", "充电点"), ("企业数量已逾7万家。", "企业"), ("出口商品车14万辆，", "商品车"), ("汽车保有量达300万辆。", "汽车"), ("运来种羊27万只。", "羊"),
        ("观影人次为3.27亿，", "人次"), ("开工项目25项，", "项目"), ("培训农民40场。", "农民"), ("黄牛存栏量80万头。", "黄牛"), ("出土遗物20余件套，", "遗物"), ("牲畜存栏12万头只，", "牲畜"), ("养殖场污染治理38家，", "养殖场"), ("像他这样的网格长有20个，", "网格长"), ("查处违规行为17起，", "行为"), ("维修机泵64台套，", "机泵"), ("签约居民达到9.6万。", "居民"), ("年产光伏板60万块。", "光伏板"),
        ("摊点已发展到18万个，", "摊点"), ("总床位将达到900张，", "床位"), ("鸟类由80种增加至95种。", "鸟类"), ("景区从9家增加到12家。", "景区"), ("办起草业企业（合作社）21家。", "企业"), ("倒塌房屋三十间。", "房屋"), ("有困难企业一千五百家。", "企业"), ("倒塌房屋17户，", None), ("现有社员110户，", "社员"),
        ("城市内涝6处，", "内涝"), ("手术台数7万台，", "手术"), ("每个乡镇3名，", None), ("排成两队。", None), ("《条例》共7章9条，", None), ("建起小城镇40个，", "小城镇"),
        ("受理警情12起，", "警情"), ("扣下的钢瓶足足有15个，", "钢瓶"), ("打井12口，", "井"), ("养牛80头，", "牛"), ("养羊90只，", "羊"), ("整修道路5条63千米，", "道路"), ("展出文物60组75件，", "文物"), ("查出7类40处隐患。", "隐患"), ("走访40户93名群众。", None),
        # quotation marks, brackets and makes
        ("造出一艘“深海潜艇”。", "潜艇"), ("搭起3个“阳光”夏令营。", "夏令营"), ("调来30台（套）收割机。", "收割机"), ("买下8架F-35战机。", "战机"), ("买下8架Ｆ-３５战机。", "战机"), ("两架波音737—300型客机。", "客机"), ("2个亿元以上工业项目。", "项目"), ("带来50种、60册图书。", "图书"),
        ("1名20多岁的司机。", "司机"), ("做过两次血液检测才放行。", "检测"), ("先后3次向对方的账号转款。", None), ("一户一家地查看。", None), ("突破千万件大关。", None), ("千户企业净资产上亿。", "企业"), ("52万户家庭取暖需求。", "家庭"),
    ],
)  # fmt: skip
def test_heads_of_noun_phrases(text: str, noun: str | None) -> None:
    assert next(count.noun for count in newsparse.extract(text).counts or () if count.kind == "count") == noun


@pytest.mark.parametrize(
    ("text", "value", "unit", "si"),
    [
        ("六百二十市斤", 620, "市斤", 310), ("一百廿三萬噸", 1230000, "噸", 1.23e9), ("三斗五升", 3.5, "斗", 0.035), ("四石", 4, "石", 0.4), ("一亩二分", 1.2, "亩", 800), ("两顷", 2, "顷", 400000 / 3),
        ("四十华里", 40, "华里", 20000), ("八百二十一市担", 821, "市担", 41050), ("一百五十公厘", 150, "公厘", 0.15), ("八萬平方呎", 80000, "平方呎", 7432.24), ("三十坪", 30, "坪", 12000 / 121), ("八十九挺", 89, "挺", None),
    ],
)  # fmt: skip
def test_old_and_local_measures(text: str, value: float, unit: str, si: float | None) -> None:
    (count,) = newsparse.extract(f"共计{text}。").counts or ()
    assert (count.text, count.value, count.unit) == (text, value, unit)
    assert (count.si_factor and count.value * count.si_factor) == (si and pytest.approx(si, rel=1e-4))


def test_an_old_numeral_is_not_read_in_part() -> None:
    assert not newsparse.extract("享年七十有三岁。").counts


def test_a_goal_from_afar_is_no_score() -> None:
    assert [count.text for count in newsparse.extract("连续命中两记三分得到12分。").counts or ()] == ["两记", "12分"]


def test_two_figures_count_one_thing() -> None:
    assert [(count.text, count.noun) for count in newsparse.extract("倒塌房屋17户38间。").counts or ()] == [("17户", None), ("38间", "房屋")]


def test_a_decimal_in_words_before_a_thousand_metres() -> None:
    assert [(count.text, count.value) for count in newsparse.extract("损坏线路二百零三点四千米。").counts or ()] == [("二百零三点四千米", 203.4)]


def test_half_may_begin_another_word() -> None:
    assert [count.value for count in newsparse.extract("两条半自动化的生产线。").counts or ()] == [2]


def test_people_behind_a_large_figure_are_its_noun() -> None:
    (count,) = newsparse.extract("当地200多万人口缺水。").counts or ()
    assert (count.text, count.value, count.noun) == ("200多万", 2e6, "人口")
