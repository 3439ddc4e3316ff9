"""The basis of a rate and 各, as money and counts give them."""

from __future__ import annotations

import pytest

from newsparse import extract

CASES = {
    "每吨甜菜收购价⟦640元⟧。": ("吨", False),
    "人均年增收⟦2万元⟧。": ("人·年", False),
    "年人均纯收入⟦3000元⟧。": ("人·年", False),
    "每个充电桩平均造价⟦3万元⟧。": ("充电桩", False),
    "每台农机补贴⟦5000元⟧。": ("台", False),
    "亩均增收⟦800元⟧。": ("亩", False),
    "亩产⟦4.5吨⟧。": ("亩", False),
    "亩收益⟦两万元⟧。": ("亩", False),
    "种了200亩收益⟦两万元⟧。": (None, False),
    "经费⟦550元⟧/生、年。": ("生·年", False),
    "经费⟦600元⟧每生每年。": ("生·年", False),
    "一个年产值⟦50亿元⟧的产业。": ("年", False),
    "预计年实现工业总产值⟦16亿元⟧。": ("年", False),
    "今年实现产值⟦16亿元⟧。": (None, False),
    "年产值过亿元的就有⟦4家⟧。": (None, False),
    "月薪⟦5000元⟧。": ("月", False),
    "一斤能多卖⟦0.2元⟧。": ("斤", False),
    "鸡蛋⟦5元⟧一斤。": ("斤", False),
    "油价⟦80美元⟧/桶。": ("桶", False),
    "时速⟦350公里⟧。": ("小时", False),
    "全场年产⟦2.4亿粒⟧。": ("年", False),
    "日加工鲜枣⟦6吨⟧。": ("日", False),
    "鲜奶日产量达⟦120吨⟧。": ("日", False),
    "每个图书室配送书籍⟦200册⟧。": ("图书室", False),
    "给大棚每个补贴⟦5000元⟧。": ("个", False),
    "每个乡镇选派⟦3名⟧医生。": ("乡镇", False),
    "每个脱贫县建成⟦2个⟧园区。": ("脱贫县", False),
    "每个村补助⟦5万元⟧。": ("村", False),
    "每个工业口选了⟦2家⟧企业。": ("工业口", False),
    "一次就招聘⟦60名⟧教师。": (None, False),
    "一次就能挣⟦200元⟧。": ("次", False),
    "每10股派现金⟦2元⟧。": ("10股", False),
    "每15分钟发⟦一班⟧。": ("15分钟", False),
    "一公顷产量⟦8吨⟧。": ("公顷", False),
    "一度⟦超过24%⟧。": (None, False),
    "她一个人要抚养⟦两个⟧孩子。": (None, False),
    "日产量在前⟦6位⟧的厂。": (None, False),
    "年均产糖量占全国⟦67%⟧。": (None, False),
    "两人各驾驶⟦一辆⟧汽车。": (None, True),
    "每500克均价⟦18元⟧。": ("500克", False),
    "肉价⟦12元⟧/500克。": ("500克", False),
    "肉⟦42块⟧一公斤。": ("公斤", False),
    "卖到⟦5.2元⟧一斤呢。": ("斤", False),
    "人均纯收入由98元增加到⟦2416元⟧。": ("人", False),
    "每公斤17元涨到每公斤⟦18元⟧。": ("公斤", False),
    "年可产茶叶⟦7300吨⟧。": ("年", False),
    "日门诊量达⟦900人次⟧。": ("日", False),
    "新添⟦900台⟧/套设备。": (None, False),
    "苹果一个能卖⟦5元⟧。": ("个", False),
    "黄瓜卖⟦4块多⟧钱一斤。": ("斤", False),
    "停车每车次⟦10元⟧。": ("车次", False),
    "两所学校各添⟦30台⟧电脑。": (None, True),
    "每棚收益在⟦5万元⟧。": ("棚", False),
    "均价⟦5300元⟧/㎡。": ("㎡", False),
    "万人拥有公交车⟦12台⟧。": ("万人", False),
    "每双鞋便宜⟦3元⟧。": ("双", False),
    "人均年收入⟦2万元⟧。": ("人·年", False),
    "去年产值⟦2万元⟧。": (None, False),
    "一次性补贴⟦4亿元⟧。": (None, False),
    "东西各是⟦20座⟧大棚。": (None, True),
    "两家各占⟦三分之一⟧。": (None, True),
    "两家公司各获⟦100万元⟧。": (None, True),
    "甲乙两人各⟦3个⟧。": (None, True),
    "平均海拔⟦4700米⟧。": (None, False),
    "全国各新闻单位⟦100名⟧记者。": (None, False),
    "前11个月收入⟦300元⟧。": (None, False),
    "立着⟦两块⟧一人多高的石头。": (None, False),
    "各地新建⟦100个⟧车位。": (None, False),
    "每年都去，花了⟦300元⟧。": (None, False),
    "修了一条⟦560米⟧长的路。": (None, False),
    "一车草料要花⟦4000元⟧。": ("车", False),
    "每间房每晚能卖到⟦380元⟧。": ("间·晚", False),
    "生均图书⟦45册⟧。": ("生", False),
    "考生均获⟦45分⟧。": (None, False),
    "头一年就投了⟦15万元⟧。": (None, False),
    "一斤⟦5元⟧的苹果。": ("斤", False),
    "一块豆腐卖⟦3元⟧。": ("块", False),
    "买来一块手表，卖了⟦300元⟧。": (None, False),
    "单只价格⟦800元⟧。": ("只", False),
    "单家企业最多拿到⟦150万元⟧。": ("家", False),
    "单位拿到⟦150万元⟧。": (None, False),
    "订单件均⟦300元⟧。": ("件", False),
    "那时一百斤青竹卖⟦不到二十元⟧。": ("百斤", False),
    "“一幅窗花⟦26元⟧手工费。": ("幅", False),
    "民警说，一条短信骗走⟦3000元⟧。": (None, False),
    "，一张桌子⟦3条⟧腿。": (None, False),
    "每平方米均价⟦8500元⟧。": ("平方米", False),
    "每新建一座大棚奖补⟦2万元⟧。": ("座", False),
    "每走过一座桥或⟦一个⟧广场。": (None, False),
    "按每人每年⟦200元⟧缴费。": ("人·年", False),
    "每生每年⟦1000元⟧。": ("生·年", False),
    "每生产⟦一吨⟧钢。": (None, False),
    "人均收入由2018年的8000元增长到2023年的⟦1.9万元⟧。": ("人", False),
    "人均居住面积已从1978年的⟦2.3平方米⟧提高。": ("人", False),
}


@pytest.mark.parametrize(("marked", "expected"), CASES.items(), ids=list(CASES))
def test_rate(marked: str, expected: tuple[str | None, bool]) -> None:
    text = marked.replace("⟦", "").replace("⟧", "")
    article = extract(text)
    span = marked.index("⟦"), marked.index("⟧") - 1
    found = {(m.start, m.end): m for m in (*(article.money or ()), *(article.counts or ()))}
    assert (found[span].per, found[span].each) == expected


def test_the_basis_of_a_price_is_no_count() -> None:
    assert [count.text for count in extract("白菜5元一斤，买了两斤。").counts or ()] == ["两斤"]
    assert [count.text for count in extract("昨天一斤4.7元，肉价12元/500克，买了三块一斤重的石头。").counts or ()] == ["三块", "一斤"]
