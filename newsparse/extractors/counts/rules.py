"""The rules of counts, with their examples."""

from __future__ import annotations

from ...rules import Rule

MEASURE = Rule(
    "counts.measure", "a figure with a measure word",
    hits=(
        "全市建成⟦40余座⟧公园。 → 40+ unit=座", "共有⟦6个⟧旗县。 → 6 noun=旗县", "引进⟦2名⟧高层次人才。 → 2 noun=人才", "入驻企业⟦316家⟧。 → 316 noun=企业", "累计办件⟦超6.5万件⟧。 → >65000 noun=办件", "带动⟦368户⟧农户户均增收。 → 368 noun=农户", "突破⟦3项⟧技术。 → 3 noun=技术", "养鸡⟦突破3万只⟧。 → >30000", "选出⟦3名⟧来自北京的学生。 → 3 noun=学生", "开展⟦40场⟧专题培训。 → 40 noun=培训", "地震后房屋倒塌⟦30间⟧。 → 30 noun=房屋", "去年发生⟦3起⟧因大雾引发的事故。 → 3 noun=事故", "来了⟦三四十人⟧。 → 30..40 unit=人", "接待游客⟦近1万人次⟧。 → <10000",
        "⟦上百名⟧师生到场。 → >=100", "⟦数千家⟧企业参展。 → 1000..10000", "每班⟦3至5个⟧学生。 → 3..5", "去过⟦３次⟧。 → 3", "来了⟦7、8个⟧人。 → 7..8", "排了⟦一、两百辆⟧车。 → 100..200",
        "运来⟦2.72万株⟧树苗。 → 27200", "会场有⟦两百五十把⟧椅子。 → 250", "以⟦88.5分⟧夺冠。 → 88.5", "提出⟦五点⟧建议。 → 5 noun=建议", "阵风⟦6级⟧。 → 6", "⟦7级及以上⟧大风。 → >=7", "转动⟦45度⟧。 → 45",
        "两人的成绩是⟦246.47分⟧和⟦221.09分⟧。", "挖出淤泥⟦3万余方⟧。 → 30000+", "价格随之⟦两次⟧下调。 → 2", "⟦2万多人⟧居住在这里。 → 20000+", "只输了客队⟦30多分⟧。 → 30+", "只得了⟦10分⟧和⟦12分⟧。", "来了⟦三支⟧队伍。 → 3", "有⟦17人⟧为女工。 → 17", "每丛结⟦十二三穗⟧。 → 12..13",
    ),
    misses=("他等了⟦3个月⟧。", "第⟦三次⟧会议召开。", "⟦一件件⟧往事。", "飞往⟦三门⟧峡。", "乘坐⟦1461次⟧列车。", "走进⟦千家⟧万户。", "骑⟦两轮⟧电动车的人。", "⟦2024款⟧新车上市。", "得⟦两个多⟧小时。", "住在双井村⟦3组⟧。"),
    rank=60,
)  # fmt: skip
ONE = Rule(
    "counts.one", "一 with a measure word, where it may only mean 'a'",
    hits=("他带来⟦一名⟧学生。 → 1", "地里和路边各立着⟦一块⟧石碑。 → 1", "先买⟦一次⟧，再买两次。 → 1"),
    misses=("我们⟦一起⟧去。", "他和老伴⟦一块⟧出去散步。", "孩子们⟦一块⟧玩。", "大家⟦一起⟧研究方案。", "这是⟦一次性⟧餐具。", "他统⟦一次⟧序。"),
    confidence="medium", rank=30,
)  # fmt: skip
WEAK = Rule(
    "counts.container", "a figure with a word that measures only now and then",
    hits=("一天做⟦40板⟧豆腐。 → 40", "烧了⟦21窑⟧瓷器。 → 21", "拉走⟦5卡车⟧白菜。 → 5"),
    misses=("⟦一路⟧走来。", "⟦一家⟧老小都来了。", "⟦一步⟧到位。", "北纬⟦30度⟧。", "⟦三级⟧残疾。", "10时⟦30分⟧。", "10时⟦30多分⟧到家。", "乘船⟦30分⟧和⟦40分⟧。", "以⟦三分⟧零秒二的成绩", "高速交警⟦六支⟧队获悉", "⟦二支⟧队三大队的民警", "开得⟦十分⟧成功。", "十四届全国人大⟦一次⟧会议。", "党的⟦十九届⟧六中全会。"),
    confidence="medium", rank=40,
)  # fmt: skip
UNIT = Rule(
    "counts.unit", "a figure with a physical unit",
    hits=(
        "种了⟦2.72万亩⟧甜菜。 → 27200 si_unit=m2", "重⟦约4.5吨⟧。 → ~4.5 si_factor=1000", "装机⟦15万千瓦⟧。 → 150000 unit=千瓦", "买⟦二两⟧茶叶。 → 2 unit=两",
        "降水⟦5—10毫米⟧。 → 5..10", "桥长⟦18.1万延米⟧。 → 181000 unit=延米", "长⟦３公里多⟧。 → 3+", "走了⟦300米不到⟧。 → <300", "绵延⟦300余千米⟧。 → 300+ si_factor=1000", "开到⟦120km/h⟧。 → 120 si_unit=m/s", "高⟦10米至12米⟧。 → 10..12", "⟦半斤⟧八两。 → 0.5", "用电⟦4.5亿度⟧。 → 450000000 kind=energy", "倒掉⟦四分之一公升⟧水。 → 0.25 unit=公升", "種植⟦約1850公頃⟧芒果。 → ~1850 unit=公頃",
    ),
    misses=("吃⟦三米⟧线。", "⟦四平方⟧面下了雨。", "三克⟦里⟧。", "搬到⟦九坪⟧村。", "热在⟦三伏⟧天。", "住在⟦四支⟧渠村。"),
    rank=60,
)  # fmt: skip
FAR = Rule(
    "counts.far", "a round distance in li, as often said as measured",
    hits=("⟦千里⟧之外的家。 → 1000 si_unit=m", "方圆⟦百里⟧的人。 → 100 unit=里", "⟦千里⟧草原铺绿。 → 1000"),
    misses=("⟦万里⟧无云。", "⟦千里⟧马。", "晴空⟦万里⟧。"),
    confidence="low", rank=40,
)  # fmt: skip
COMPOUND = Rule(
    "counts.compound", "a figure in two steps of one measure",
    hits=("身高⟦一米八⟧。 → 1.8 unit=米", "身高⟦1米83⟧。 → 1.83", "身高⟦不到1米7⟧。 → <1.7", "重⟦3斤5两⟧。 → 3.5 unit=斤", "红枣⟦十八斤十二两⟧。 → 18.75 unit=斤", "等了⟦两米半⟧长。 → 2.5", "以⟦七米四二⟧夺冠。 → 7.42 unit=米", "以⟦18米36⟧名列第五。 → 18.36", "高⟦一米六五⟧的姑娘。 → 1.65", "吃了⟦两个半⟧。 → 2.5"),
    misses=("等了⟦两个半⟧小时。", "⟦两个半⟧月。"),
    rank=62,
)  # fmt: skip
PERCENT = Rule(
    "counts.percent", "per cent and per mille, in signs and in words",
    hits=(
        "占⟦64%⟧。 → 64% unit=%", "增长⟦百分之三十⟧。 → 30%", "下降⟦5-20%⟧。 → 5..20%", "⟦百分之二三十⟧的人。 → 20..30%", "税率⟦千分之五⟧。 → 0.5%", "下降⟦-3.8%⟧。 → -3.8%",
        "⟦５％以上⟧的人。 → >=5%", "增长⟦5%至8%⟧。 → 5..8%", "自然增长率为⟦-2.5‰⟧。 → -0.25%",
    ),
    misses=("提高百⟦分点⟧。",),
    rank=62,
)  # fmt: skip
TENTHS = Rule(
    "counts.tenths", "tenths as per cent: 成 and 折",
    hits=("⟦七成⟧是新品种。 → 70% unit=成", "⟦九成以上⟧的牛。 → >=90%", "打⟦七五折⟧。 → 75%", "打⟦8折⟧。 → 80%", "⟦三成五⟧出口。 → 35%"),
    misses=("⟦一成⟧不变。", "三⟦成员⟧到会。"),
    rank=60,
)  # fmt: skip
FRACTION = Rule(
    "counts.fraction", "a fraction",
    hits=("⟦三分之二⟧的人。 → 0.6666666666666666 kind=fraction", "⟦一半以上⟧住在本村。 → >=0.5", "⟦半数以上⟧同意。 → >=0.5", "只有⟦1/3⟧的人。 → 0.3333333333333333", "⟦四分之三⟧的人"),
    misses=("⟦1/8⟧决赛开打。", "10/14"),
    rank=60,
)  # fmt: skip
TIMES = Rule(
    "counts.times", "how many times as much",
    hits=("增长⟦2.3倍⟧。 → 2.3 kind=times", "⟦近两倍⟧于去年。 → <2"),
    misses=("⟦三倍⟧增。",), rank=60,
)  # fmt: skip
POINTS = Rule(
    "counts.percentage_point", "percentage points",
    hits=("提高⟦0.6个百分点⟧。 → 0.6 kind=percentage_point", "高了⟦3个点⟧。 → 3"),
    misses=("百分点⟦心⟧铺。",), rank=64,
)  # fmt: skip
AGE = Rule(
    "counts.age", "ages", hits=("⟦71岁⟧的老人。 → 71 kind=age", "⟦60岁以上⟧的人。 → >=60", "⟦65岁及以上⟧的人。 → >=65", "⟦十八九岁⟧的姑娘。 → 18..19", "⟦三岁半⟧的孩子。 → 3.5"),
    misses=("⟦万岁⟧！",), rank=62,
)  # fmt: skip
TEMPERATURE = Rule(
    "counts.temperature", "temperatures, below zero too",
    hits=("气温⟦零下20摄氏度⟧。 → -20 kind=temperature", "降至⟦-5℃⟧。 → -5", "⟦零下3至零下8度⟧。 → -8..-3", "⟦华氏70°⟧。 → 70 unit=华氏°", "⟦3～10℃⟧。 → 3..10"),
    misses=("⟦一度⟧中断。",), rank=62,
)  # fmt: skip
BARE = Rule(
    "counts.bare", "a figure of ten thousand and more without a measure word",
    hits=("⟦200多万⟧普查员上门。 → 2000000+ unit=null", "观影人次为⟦12.99亿⟧。 → 1299000000", "人口是⟦二百四十万⟧。 → 2400000", "水渠花了⟦七个亿⟧。 → 700000000 unit=null", "成交量为⟦3.8亿⟧手， → 380000000", "成交量为⟦3.8亿⟧手,"),
    misses=("投资⟦5000万⟧。", "⟦5万⟧年前。", "⟦一亿⟧千％"),
    confidence="medium", rank=40,
)  # fmt: skip

RULES = (MEASURE, ONE, WEAK, UNIT, FAR, COMPOUND, PERCENT, TENTHS, FRACTION, TIMES, POINTS, AGE, TEMPERATURE, BARE)
