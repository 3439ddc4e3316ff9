"""The rules of money, with their examples."""

from __future__ import annotations

from ...rules import Rule

AMOUNT = Rule(
    "money.amount", "a figure with its currency",
    hits=(
        "每户增收⟦超500元⟧。 → >500 CNY", "国家拨款⟦三千五百元⟧修路。 → 3500", "投资⟦8万至10万元⟧。 → 80000..100000", "收入⟦185万余元⟧。 → 1850000+", "人均年增收⟦2万元以上⟧。 → >=20000 per=人·年",
        "进口⟦１．７亿美元⟧设备。 → 170000000 USD", "付了⟦数千万日元⟧。 → 10000000..100000000 JPY", "花了⟦500-800元⟧。 → 500..800", "贷款⟦1 万(含)-5 万元⟧。 → 10000..50000",
        "销售额⟦过亿元⟧。 → >100000000", "欠⟦几百元⟧。 → 100..1000", "⟦上千万元⟧的设备。 → >=10000000", "⟦100元至150元⟧的补贴。 → 100..150", "各获⟦100万元⟧。 → 1000000 each=true",
        "每吨甜菜收购价⟦640元⟧。 → 640 per=吨 noun=收购价", "发放补贴⟦3000元⟧。 → 3000 noun=补贴", "卖⟦5元⟧一斤。 → 5 per=斤", "⟦３万元⟧港币。 → 30000 HKD", "售价⟦50便士⟧。 → 0.5 GBP",
    ),
    misses=("⟦多元⟧文化。", "20⟦元旦⟧放假。", "1日⟦元旦⟧放假。", "⟦三元⟧催化。", "⟦二元⟧结构。", "解⟦一元⟧二次方程。", "3个⟦单元⟧。", "公元前⟦3元⟧月。", "⟦一元⟧复始。"),
    rank=80,
)  # fmt: skip
PARTS = Rule(
    "money.parts", "yuan with jiao and fen",
    hits=("每斤⟦3元5角⟧。 → 3.5", "一斤⟦两块五⟧。 → 2.5", "⟦三块零四⟧。 → 3.04", "找回⟦五元七毛八分⟧。 → 5.78", "⟦两毛五⟧。 → 0.25", "⟦五毛⟧钱一个。 → 0.5", "付⟦5元6角至5元8角⟧。 → 5.6..5.8", "卖到⟦十二块八⟧。 → 12.8"),
    misses=("切成⟦三角⟧形。", "⟦三毛⟧流浪。", "⟦十分⟧高兴。"),
    rank=82,
)  # fmt: skip
SIGNED = Rule(
    "money.sign", "a currency sign or name before the figure",
    hits=("售价⟦￥13.5⟧。 → 13.5 CNY", "售价⟦US$50万⟧。 → 500000 USD", "⟦人民币5000万⟧。 → 50000000 CNY", "⟦新台币500元⟧。 → 500 TWD", "產值⟦超過新台幣12億元⟧。 → >1200000000 TWD", "⟦€7~8⟧。 → 7..8 EUR", "罚款⟦人民币  50元⟧。 → 50"),
    misses=("RMB⟦X5⟧",),
    rank=82,
)  # fmt: skip
COLLOQUIAL = Rule(
    "money.kuai", "块 for yuan, told from 块 as a measure word by what is said beside it",
    hits=("卖了⟦四千多块⟧。 → 4000+", "⟦50块⟧钱一张。 → 50", "一天挣⟦几百块⟧。 → 100..1000", "一斤⟦五块⟧。 → 5 per=斤"),
    misses=("立起⟦1600多块⟧8K大屏。", "搬来⟦三块⟧石头。", "获⟦5块⟧金牌。", "种了⟦两块⟧地。"),
    confidence="medium", rank=66,
)  # fmt: skip

RULES = (AMOUNT, PARTS, SIGNED, COLLOQUIAL)
