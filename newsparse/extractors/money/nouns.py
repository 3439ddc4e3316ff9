"""What a sum is: 补贴3000元 → 补贴, 400万元专项资金 → 专项资金."""

from __future__ import annotations

from ...gazetteer.nouns import words
from ...patterns import pattern

#: nouns that name a sum; the longest that stands right beside it is taken
_WORDS = """
投资 总投资 资金 专项资金 补贴 补助 补助金 补贴款 补助款 贷款 借款 存款 奖金 奖励 奖励金 奖励资金 奖补 奖补资金 产值 总产值 收入 总收入 纯收入 净收入 年收入 月收入 可支配收入 营收 营业收入 销售收入 销售额 成交额 交易额
营业额 进出口额 出口额 进口额 贸易额 贸易总额 进出口总额 货值 总值 价值 市值 总市值 估值 产业规模 规模 利润 净利润 利税 税收 税款 税 增值税 罚款 罚金 赔偿 赔偿金 赔偿款 违约金 押金 定金 订金 保证金 保险金
养老金 退休金 失业金 低保金 救助金 慰问金 助学金 奖学金 公积金 抚恤金 工资 月薪 年薪 薪酬 薪金 工钱 费用 经费 成本 费 学费 手续费 医疗费 医药费 租金 房租 年租金 房价 均价 总价 单价 售价 价格 价 收购价 批发价 零售价 标价 造价 总造价 工程造价 起价 报价
油价 电费 水费 债务 债券 欠款 货款 善款 捐款 善款 援助 赠款 拨款 财政拨款 财政资金 债 赤字 亏损 损失 经济损失 直接经济损失 外汇 外汇储备 储备 余额 存款余额 贷款余额 总额 金额 数额 票房 预算 支出 开支 消费 消费额
收益 集体收入 村集体收入 分红 股金 本金 利息 资产 总资产 净资产 资本 注册资本 融资 授信 授信额度 信贷 额度 订单 合同额 签约额 GDP 生产总值 地区生产总值 增加值 现金 彩礼 赌资 赃款 毒资 保费 奖券 消费券 红包 返还资金 失业保险返还资金
启动资金 帮扶资金 扶贫资金 项目资金 专项扶贫资金 救灾资金 救灾款 救助金 救助款 慰问款 物资款 国债 专项债券 基金 社会资本 投入 研发投入 差价 零花钱 生活费 路费 车费 运费 门票 票价 电价 气价 水价 地价 底价 起拍价 房款 首付 尾款 余款 欠薪 外债 净流入
"""
WORDS = frozenset(_WORDS.split())
_LONGEST = max(map(len, WORDS))
#: may stand between noun and figure
_LINKS = pattern(r"(?:(?:将|已经|已|预计|可|累计|合计|总计|共计|共|仅|只有|分别|平均|最高|最低|高|多|就|也|均)*(?:达到|高达|达|为|是|有|约|至|到|了|增至|升至|增加到|超过|突破|接近|在|近|逾|超)?[:：]?)\Z")
_BARRED = frozenset("的")


def noun_beside(text: str, start: int, end: int) -> tuple[str, int, int] | None:
    """The noun of the sum `[start, end)` and its place: before it, or behind it with or without 的."""
    line = text.rfind("\n", max(0, start - 16), start) + 1
    found = _LINKS.search(text, max(line, start - 8), start)
    if found:
        noun = _ending(text, found.start(), line)
        if noun is None and found.start() < start:
            noun = _ending(text, start, line)
        if noun:
            return _fitted(text, noun)
    after = end + (text[end : end + 1] == "的")
    for length in range(min(_LONGEST, len(text) - after), 0, -1):
        word = text[after : after + length]
        if word in WORDS:
            return word, after, after + length
    for length in (2, 3, 4, 5, 6):  # 科技专项资金: a modifier before the noun
        at = after + length
        if "\n" in text[after:at]:
            break
        for size in (4, 3, 2):
            if text[at - size : at] in WORDS and size < length and text[after:at].isalpha() and not _BARRED & set(text[after:at]):
                return text[at - size : at], at - size, at
    return None


def _fitted(text: str, noun: tuple[str, int, int]) -> tuple[str, int, int]:
    """全|年收入 is 收入, 身|价 is 身价."""
    word, start, end = noun
    before = text[start - 1 : start]
    if word[0] in "年月" and len(word) > 1 and before and before in "全今去当前半整多近每几0123456789０１２３４５６７８９":
        start += 1
    elif len(word) == 1 and words().is_noun(before + word):
        start -= 1
    return text[start:end], start, end


def _ending(text: str, end: int, line: int) -> tuple[str, int, int] | None:
    for length in range(_LONGEST, 0, -1):
        if end - length >= line and text[end - length : end] in WORDS:
            return text[end - length : end], end - length, end
    return None
