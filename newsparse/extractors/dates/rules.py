"""The rules of the dates extractor with their examples, which the tests run; values are read under 2025-10-15."""

from __future__ import annotations

from ...rules import Rule

RULES: tuple[Rule, ...] = (
    Rule(
        "dates.day", "a day of the calendar: full, without its year, or a bare 20日; ISO and slashed forms",
        (
            "⟦2024年5月3日⟧，大桥合龙。 → 2024-05-03 anchor=explicit",
            "⟦二〇二三年十一月八日⟧，展览开幕。 → 2023-11-08",
            "⟦１９９８年１月１日⟧，报纸改版。 → 1998-01-01",
            "考察团⟦9月28日⟧抵达。 → 2025-09-28 anchor=issue",
            "编号为甲，日期⟦2019/04/19⟧。 → 2019-04-19", "⟦1997·12·3⟧摄于渡口。 → 1997-12-03", "⟦一九九七·十二·三⟧写于湖畔 → 1997-12-03", "⟦9日晚些时候⟧，道路抢通。 → 2025-10-09", "⟦10月9日全天⟧停水。 → 2025-10-09", "⟦2月12日⟧元宵节 → 2025-02-12", "截至⟦今（13）日⟧ → 2025-10-13", "⟦8/7⟧（四）开会。 → 2025-08-07",
        ),
        ("兑换率为160日元。", "开往3号线的列车", "店在柳溪街15—23号", "比赛以12比10结束。", "10日龄雏鸡"),
        rank=60,
    ),
    Rule(
        "dates.month", "a month, alone or with its year",
        ("⟦2023年7月⟧动工。 → 2023-07", "⟦9月份⟧产量最高。 → 2025-09 anchor=issue", "⟦元月⟧出栏的肉牛 → 2025-01"),
        ("6月龄羔羊", "3—5月龄犊牛", "游人走过三月街。", "她坐完月子满3个月了", "坡上的二月兰", "种上三月瓜、四月豆", "十月怀胎"),
        rank=55,
    ),
    Rule(
        "dates.year", "a year: four figures, two figures, an era or 公元前",
        (
            "⟦2024年度⟧考核公布。 → 2024", "⟦98年⟧那场洪水 → 1998", "⟦公元前202年⟧建都。 → BC0202 date_start=null", "⟦民国三年⟧设县。 → 1914",
            "⟦一九八五年⟧建厂。 → 1985", "⟦一九九0年⟧通水。 → 1990", "⟦二OO六年⟧通车。 → 2006", "外匯減少,⟦一一四年度⟧歲出編列較寬。 → 2025", "縣府說,⟦一一○年⟧動工。 → 2021", "⟦去年一年⟧办了19件。 → 2024", "⟦南宋绍兴五年⟧建桥。 → 1135", "⟦宋熙宁三年⟧修寺。 → 1070", "⟦唐武德元年⟧设县。 → 0618", "⟦北周建德二年⟧改名。 → 0573", "⟦大清光绪元年⟧立。 → 1875", "⟦唐肃宗至德二年⟧改名。 → 0757", "⟦蜀汉建兴五年⟧出兵。 → 0227", "⟦汉武帝元鼎三年⟧设郡。 → BC0114 date_start=null",
        ),
        ("縣府說,學校有110年歷史。", "绍兴游客多", "会员一元年费不变。", "这里有3000年历史。", "全校2024级新生", "2000余件展品"),
        rank=55,
    ),
    Rule(
        "dates.decade", "a decade, with its beginning or end",
        ("⟦上世纪80年代初⟧通电。 → 198 mod=START date_start=1980-01-01 date_end=1982-12-31", "⟦90年代⟧外出打工。 → 1990/1999", "⟦上世纪70、80年代⟧ → date_start=1970-01-01 date_end=1989-12-31", "⟦1950-1960年代⟧ → 195/196 date_end=1969-12-31", "⟦八、九十年代⟧外出打工。 → date_end=1999-12-31"),
        ("她是个90后。",),
        rank=55,
    ),
    Rule("dates.century", "a century, with its beginning or end", ("⟦20世纪末⟧建成。 → 19 mod=END", "⟦公元8世纪⟧建寺。 → 07", "⟦公元前3世纪⟧ → BC02 date_start=null"), ("花了半个世纪。",), rank=55),
    Rule(
        "dates.plan", "a five-year plan",
        ("⟦“十四五”前四年⟧新增林地。 → 2021/2024", "编制⟦“十五五”⟧规划 → 2026/2030", "⟦“十四五”期间⟧新增林地。 → 2021/2025 kind=period", "⟦“八五”计划期间⟧立项。 → 1991/1995"),
        ("十五五谷丰登",),
        rank=60,
    ),
    Rule(
        "dates.quarter", "a quarter, or several",
        ("⟦二、三季度⟧回升。 → 2025-Q2/2025-Q3", "⟦去年二、三、四季度⟧ → 2024-Q2/2024-Q4", "⟦一季度⟧开局良好。 → 2025-Q1 bounds=nominal", "⟦2024年前三季度⟧增长。 → 2024-01/2024-09"),
        ("节目第三季开播", "两个季度后见效"),
        rank=60,
    ),
    Rule("dates.half_year", "half of a year", ("⟦前半年⟧雨水多。 → 2025-H1", "⟦今年上半年⟧出口增长。 → 2025-H1 date_end=2025-06-30",), ("上半场先进一球。", "提前半年完工"), rank=60),
    Rule(
        "dates.part_of_year", "初, 中, 底 of a year or month",
        (
            "⟦2023年底⟧通车。 → 2023 mod=END bounds=convention date_start=2023-11-01", "⟦今年年初⟧播种。 → 2025 mod=START",
            "⟦“十三五”期末⟧ → 2016/2020 mod=END", "⟦三季末⟧存款增加。 → 2025-Q3 mod=END", "⟦2024年尾⟧交付。 → 2024 mod=END date_start=2024-11-01", "⟦6月底⟧交付。 → 2025-06 mod=END date_start=2025-06-25",
        ),
        ("2024年初中毕业", "湖底清淤"),
        rank=58,
    ),
    Rule("dates.ten_days", "上旬, 中旬, 下旬", ("⟦8月中旬⟧开镰。 → 2025-08-11/2025-08-20 bounds=nominal", "⟦9月中上旬⟧ → 2025-09-01/2025-09-20"), ("村里的七旬老人",), rank=60),
    Rule(
        "dates.first_months", "the first or last months of a year",
        ("⟦前7个月⟧出口增长。 → 2025-01/2025-07", "⟦2021年的最后4个月⟧ → 2021-09/2021-12"),
        ("历时7个月完工。",),
        rank=60,
    ),
    Rule(
        "dates.same_period", "去年同期: the stretch told before, a year earlier",
        (
            "1至9月产量高于⟦去年同期⟧。 → 2024 date_start=2024-01-01 date_end=2024-09-30", "2024年产粮1亿斤，高于⟦去年同期⟧。 → 2023", "比⟦上年同期⟧增长 → 2024 kind=period",
            "今年以来产量高于⟦去年同期⟧。 → 2024 date_start=2024-01-01 date_end=2024-10-15",
            "本月1日至10日雨量多于⟦上月同期⟧。 → 2025-09 date_start=2025-09-01 date_end=2025-09-10",
        ),
        ("同期声采访",),
        rank=60,
    ),
    Rule(
        "dates.week", "a week: 上周, or the first of a month",
        ("⟦上周⟧降温。 → 2025-W41 date_start=2025-10-06", "⟦10月的第二周⟧ → 2025-10-13/2025-10-19", "⟦9月的最后一个周五⟧ → 2025-09-26"),
        ("周围的群众",),
        rank=50,
    ),
    Rule(
        "dates.weekday", "a day of the week, or its end",
        ("⟦上周五⟧发车。 → 2025-10-10", "⟦周三⟧开会。 → 2025-10-15", "⟦下周末⟧有雨。 → 2025-10-25/2025-10-26", "⟦下下个周末⟧ → 2025-11-01/2025-11-02"),
        ("一周一次的集市", "四周一片寂静"),
        rank=50,
    ),
    Rule(
        "dates.holiday", "a holiday or solar term, on its day",
        (
            "⟦2024年春节⟧，灯会开放。 → 2024-02-10", "⟦今年清明⟧返乡。 → 2025-04-04", "⟦2023年冬至⟧那天 → 2023-12-22",
            "⟦2024年国庆假期⟧客流大。 → 2024-10-01/2024-10-07 bounds=convention", "⟦“五一”⟧放假。 → 2025-05-01",
            "⟦今年国庆中秋双节期间⟧客流大。 → 2025-10-01/2025-10-08", "⟦国庆、中秋假期⟧ → 2025-10-01/2025-10-08", "⟦二月二⟧剃头。 → 2025-03-01", "⟦农历年初一⟧开门。 → 2025-01-29", "⟦除夕夜8点⟧ → 2025-01-28T20:00", "⟦去年“双十一”⟧ → 2024-11-11",
            "⟦“3·15”⟧前夕抽查。 → 2025-03-15", "⟦九一八纪念日⟧鸣笛。 → 2025-09-18", "⟦“七一”⟧前夕走访。 → 2025-07-01",
        ),
        ("五一二组村民", "十一名队员", "大雪封山三天", "九一八事变爆发", "“五四”运动爆发", "“八一”南昌起义打响", "以3·15大胜", "七七级同学"),
        confidence="medium",
        rank=56,
    ),
    Rule(
        "dates.lunar", "a month or day of the lunar calendar",
        ("⟦农历八月十五⟧赏月。 → 2025-10-06", "⟦2024年腊月十八⟧ → 2025-01-17", "⟦正月初三⟧走亲戚。 → 2025-01-31", "⟦农历腊月二十三⟧祭灶。 → 2026-02-10"),
        ("读初三那年", "初一年级学生"),
        rank=55,
    ),
    Rule(
        "dates.season", "a season",
        ("⟦今春⟧许多地区少雨。 → 2025-SP", "⟦2023年春⟧造林。 → 2023-SP date_start=2023-03-01 date_end=2023-05-31", "⟦今冬⟧供暖。 → 2025-WI"),
        ("春风吹过山岗", "四季如一", "夏普销量"),
        confidence="medium",
        rank=45,
    ),
    Rule(
        "dates.school_year", "a school year, September to August",
        ("⟦2024—2025学年⟧招生。 → 2024-09/2025-08 bounds=convention", "⟦2023学年⟧开学。 → 2023-09/2024-08"),
        ("三学年制",),
        rank=60,
    ),
    Rule(
        "dates.cycle", "a year by its stem and branch, or by its animal, near the issue's",
        ("⟦乙巳年⟧说蛇。 → 2025 anchor=issue", "迎接⟦马年⟧到来。 → 2026"),
        ("牧马年年增收",),
        rank=62,
    ),
    Rule(
        "dates.clock", "a clock time, with its day where one is told",
        (
            "⟦10月10日8时30分⟧发车。 → 2025-10-10T08:30", "⟦昨晚8时⟧，列车进站。 → 2025-10-14T20:00", "⟦夜10点⟧开考 → XXXX-XX-XXT22:00", "⟦昨晚8点05⟧到站 → 2025-10-14T20:05", "⟦2025-10-09T08:30⟧ → 2025-10-09T08:30", "⟦7月25日24时⟧ → 2025-07-25T24:00",
            "截至北京时间⟦九时⟧ → XXXX-XX-XXT09:00", "末班车⟦23:30⟧收车。 → XXXX-XX-XXT23:30", "门开了。⟦7点⟧，买的人排起队。 → XXXX-XX-XXT07:00", "⟦下午3点半⟧开始 → XXXX-XX-XXT15:30 date_start=null", "通知开会⟦7点⟧到 → XXXX-XX-XXT07:00",
            "下午2:30、⟦4:00⟧各有一场。 → XXXX-XX-XXT16:00", "班车⟦8:30⟧、9:30和16:30发车。 → XXXX-XX-XXT08:30",
        ),
        ("开会两点要求", "一时半会回不来", "提出三点要求", "得了9点85分", "同时抵达", "上半场21:15领先", "比分为12:10、15:12。", "好了不是一点半点"),
        rank=60,
    ),
    Rule(
        "dates.part_of_day", "a part of the day, with its day where one is told",
        ("⟦10月10日清晨⟧，超市开门。 → 2025-10-10TMO time_start=05:00 time_end=07:00 bounds=convention", "⟦8日晚⟧，演出开始。 → 2025-10-08TEV", "⟦昨夜凌晨⟧落雨。 → 2025-10-14TNI"),
        ("8日晚报刊出", "早餐铺子", "西瓜能提早上市"),
        rank=55,
    ),
    Rule(
        "dates.relative_year", "今年, 去年 from the issue; 同年, 次年 from the year told before",
        ("⟦去年⟧减产。 → 2024 anchor=issue", "2021年全县产粮1亿斤，比⟦上年⟧增产。 → 2020 anchor=article", "2019年建厂，⟦次年⟧投产。 → 2020 anchor=article"),
        ("少年宫", "本次年会召开", "不同年份"),
        rank=55,
    ),
    Rule("dates.relative_month", "本月, 上月, 同月", ("⟦上月⟧完工。 → 2025-09", "8月指数为53%，较⟦上月⟧回升。 → 2025-07 anchor=article", "⟦下个月⟧开学。 → 2025-11", "⟦下下个月⟧交货。 → 2025-12"), ("月亮升起",), rank=55),
    Rule(
        "dates.relative_day", "今天, 昨日 from the dateline or issue; 当天, 次日 from the day told before",
        ("⟦昨日⟧开园。 → 2025-10-14", "⟦前日⟧，工程验收。 → 2025-10-13", "⟦去年今日⟧，桥通了。 → 2024-10-15", "新图⟦今⟧起实行 → 2025-10-15 kind=date", "警方⟦昨⟧表示已結案 → 2025-10-14",  "9月3日签约，⟦次日⟧动工。 → 2025-09-04 anchor=article"),
        ("日新月异", "10天前日本队到访", "登在《今日早报》头版"),
        rank=55,
    ),
    Rule(
        "dates.range", "from one moment to another",
        (
            "预计⟦10月8日凌晨到上午⟧登陆。 → 2025-10-08TNI/2025-10-08TMO date_start=2025-10-08 time_end=12:00", "⟦10月1日至8日⟧ → 2025-10-01/2025-10-08", "⟦1至9月⟧ → 2025-01/2025-09", "⟦1983—2024年⟧ → 1983/2024", "⟦去年9月到今年3月⟧ → 2024-09/2025-03", "⟦去年11月至今年3月⟧供暖。 → 2024-11/2025-03",
            "⟦每年3月中旬到5月初⟧防火。 → XXXX-03-11/XXXX-05 kind=set", "⟦正月十三至十六⟧闹社火。 → 2025-02-10/2025-02-13", "⟦7、8、9月⟧雨多。 → 2025-07/2025-09", "⟦明嘉靖年间⟧修桥。 → 1522/1566", "⟦乾隆年间⟧设驿。 → 1736/1795",
            "⟦2022、2023、2024年⟧三次获奖 → 2022/2024", "⟦10月11、12日⟧义诊。 → 2025-10-11/2025-10-12", "⟦明年4月起至5月8日⟧展出。 → 2026-04/2026-05-08", "⟦今明两天⟧有雨。 → 2025-10-15/2025-10-16",
            "⟦即日起至12月31日⟧ → 2025-10-15/2025-12-31",
            "⟦每周一至周五⟧开门。 → XXXX-WXX-1/XXXX-WXX-5 kind=set",
            "⟦早8:00—晚6:00⟧开门 → XXXX-XX-XXT08:00/XXXX-XX-XXT18:00", "⟦周一至周五上午9:00—12:00⟧办理 → time_start=09:00 time_end=12:00",
            "从⟦晚上7点多钟至深夜11点⟧左右 → XXXX-XX-XXT19:00/XXXX-XX-XXT23:00",
            "⟦10月2日8时30分到17时⟧开放 → 2025-10-02T08:30/2025-10-02T17:00",
        ),
        ("10年至少一次", "每3月供应一次"),
        rank=65,
    ),
    Rule(
        "dates.open", "a stretch open at one end: 以来, 起, 前, 后",
        (
            "⟦今年以来⟧ → 2025 date_end=2025-10-15 kind=period", "⟦2018年以来⟧ → 2018/ date_end=2025-10-15", "⟦2030年前⟧ → /2030 date_start=null",
            "⟦2019年起⟧ → 2019/ date_end=null",
        ),
        ("提前两步", "7日前往北京", "后来居上"),
        rank=62,
    ),
    Rule(
        "dates.length", "a length of time, with its bounds",
        (
            "历时⟦3个月⟧。 → P3M duration_min=P3M duration_max=P3M", "每次⟦30分钟及以上⟧。 → duration_min=PT30M duration_max=null", "不到⟦10分钟⟧赶到。 → PT10M duration_min=null duration_max=PT10M", "种了⟦十多年⟧。 → P10Y duration_max=P20Y",
            "行政拘留⟦10日⟧ → P10D", "合同⟦一年⟧一签 → P1Y", "提前⟦三个月⟧完工 → P3M", "⟦一月内⟧办结 → duration_max=P1M", "公示期⟦7日⟧ → P7D", "玩了⟦5天4晚⟧ → P5D", "从艺⟦四十载⟧ → P40Y", "为期⟦四周⟧的培训 → P4W", "歇了⟦十天半月⟧ → duration_min=P10D duration_max=P15D timex=null", "成绩是⟦1分52秒69⟧。 → PT1M52.69S", "修了⟦两年多⟧时间 → P2Y duration_max=P3Y",
            "⟦48或72小时⟧ → duration_min=PT48H duration_max=PT72H timex=null", "⟦3至5天⟧出苗。 → duration_min=P3D duration_max=P5D timex=null", "车程⟦一小时三十分⟧。 → PT1H30M", "以⟦十秒零七⟧的成绩夺冠。 → PT10.07S", "跑出⟦三分五秒一二⟧。 → PT3M5.12S", "游出⟦四分零秒三五⟧。 → PT4M0.35S", "等⟦三秒⟧一次 → PT3S", "只用⟦1分多钟⟧ → PT1M duration_max=PT2M", "等了⟦一刻钟⟧。 → PT15M", "住了⟦三年半⟧。 → P3Y6M",
        ),
        ("四周群山环绕", "这里十年九旱", "数三九天最冷", "三载客船", "24小时便利店", "第三年", "三年级学生", "新的一年里", "一天，他进山采药", "三个年轻人", "两个月饼", "十分钟情于书画", "装了三天然气", "两个夜市", "极不平凡一年", "一年生草本"),
        rank=60,
    ),
    Rule(
        "dates.pointing_length", "a length that leads to or from the present or the date told: 三年前, 近五年, 过去十年, 此后三天",
        (
            "⟦三年前⟧返乡。 → 2022", "⟦近五年⟧增收。 → P5Y date_start=2020-10-15 date_end=2025-10-15", "⟦30天后⟧验收。 → 2025-11-14",
            "⟦未来两年⟧ → P2Y date_end=2027-10-15", "手术⟦两周后⟧下了地。 → P2W kind=vague",
        ),
        ("前三甲",),
        rank=60,
    ),
    Rule(
        "dates.every", "what comes again: 每年, 每周三, 每3天",
        (
            "⟦每周三⟧赶集。 → XXXX-WXX-3 kind=set", "⟦每年10月⟧ → XXXX-10", "⟦每两周⟧一次 → P2W",
            "河口镇⟦逢五⟧赶集。 → XXXX-XX-X5 kind=set", "村里⟦逢一、四、七⟧开市。 → XXXX-XX-X1,XXXX-XX-X4,XXXX-XX-X7",
            "老街⟦逢五逢十⟧摆摊。 → XXXX-XX-X5,XXXX-XX-X0", "⟦每逢农历初五⟧唱戏。 → XXXX-XX-05", "⟦每逢周六⟧发车。 → XXXX-WXX-6",
            "⟦每周六上午⟧义诊。 → XXXX-WXX-6TMO time_start=08:00", "⟦每周⟧三次送水。 → P1W", "⟦每逢春节⟧唱戏。 → P1Y kind=set", "⟦每逢三月⟧花开。 → XXXX-03", "⟦每周二、四下午⟧上课。 → XXXX-WXX-2TAF,XXXX-WXX-4TAF",
            "⟦每月5日、15日⟧开会。 → XXXX-XX-05,XXXX-XX-15",
        ),
        ("每人一份", "重逢五位老友", "恰逢十人到场", "逢十进一", "每逢一场大雨", "每逢大雨"),
        rank=55,
    ),
    Rule(
        "dates.pointing_word", "a word that only points: 目前, 日前, 今后",
        ("⟦日前⟧，工程验收。 → PAST_REF kind=vague", "⟦目前⟧入驻企业 → PRESENT_REF"),
        ("前期工作", "先后来到车间", "还未来得及上牌", "即将来访", "比会议时下降了两岁"),
        confidence="medium",
        rank=30,
    ),
)  # fmt: skip
BY_NAME = {rule.name: rule for rule in RULES}
