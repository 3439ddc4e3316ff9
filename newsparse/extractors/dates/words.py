"""Words that tell when without a figure: 今年, 昨晚, 上周五, 春节, 上半年, 日前, each with the links that it stands for."""

from __future__ import annotations

from functools import cache, lru_cache

from ...gazetteer.automaton import Automaton, build
from ...linking.expressions import Pieces
from ...linking.moments import DAY, DAYPART, ERA, FUZZ, LENGTH, MONTH, PART, VAGUE, WEEK, YEAR, Piece
from .holidays import SHY_DAYS, SHY_HOLIDAYS, SHY_TERMS, holiday_words

_YEARS = {
    "今年": 0, "本年度": 0, "本年": 0, "去年": -1, "去年度": -1, "前年": -2, "大前年": -3, "明年": 1, "来年": 1,
    "下年度": 1, "后年": 2, "大后年": 3, "今年度": 0, "明年度": 1,
}  # fmt: skip
#: the year before the one told in the same sentence, else before the issue's: 2021年…比上年增长
_YEARS_BEFORE = {"上年": -1, "上年度": -1}
_TOLD_YEARS = {
    "当年": 0, "同年": 0, "该年": 0, "次年": 1, "翌年": 1, "第二年": 1, "转年": 1, "上一年": -1, "下一年": 1, "前一年": -1, "上一年度": -1,
    "下一年度": 1, "前一年度": -1,
}
_MONTHS = {
    "本月": 0, "这个月": 0, "今个月": 0, "下月": 1, "下个月": 1, "下下月": 2, "下下个月": 2, "上上月": -2, "上上个月": -2, "本月份": 0, "下月份": 1, "下個月": 1, "今個月": 0,
}  # fmt: skip
#: where figures are compared, the month before the one told: 4月指数较上月回升
_MONTHS_BEFORE = {"上月": -1, "上个月": -1, "上月份": -1, "上個月": -1}
_TOLD_MONTHS = {"当月": 0, "同月": 0, "次月": 1, "翌月": 1}
_DAYS = {
    "今天": 0, "今日": 0, "今起": 0, "昨天": -1, "昨日": -1, "前天": -2, "前日": -2, "大前天": -3, "明天": 1, "明日": 1, "后天": 2,
    "大后天": 3, "即日": 0, "後天": 2, "大後日": 3, "大後天": 3, "尋日": -1, "寻日": -1,
}  # fmt: skip
_TOLD_DAYS = {
    "当天": 0, "当日": 0, "同日": 0, "同一天": 0, "次日": 1, "翌日": 1, "第二天": 1, "隔天": 1, "隔日": 1, "第三天": 2, "前一天": -1,
    "后一天": 1,
}  # fmt: skip
#: words of one character and a half: 今晚 is 今天 晚上
_DAY_HEADS = {
    "今": ("now", 0), "昨": ("now", -1), "前": ("now", -2), "明": ("now", 1), "当": ("told", 0), "次": ("told", 1), "翌": ("told", 1),
}  # fmt: skip
_PART_TAILS = {"晚": "晚上", "夜": "晚上", "早": "早上", "晨": "清晨", "晚间": "晚上"}
#: how the parts of the day are called → the part of the table that gives their hours
DAYPART_WORDS = {
    "凌晨": "凌晨", "清晨": "清晨", "早晨": "早上", "清早": "清晨", "大清早": "清晨", "一大早": "清晨", "早上": "早上", "早间": "早上",
    "一早": "早上", "上午": "上午", "中午": "中午", "正午": "中午", "下午": "下午", "午后": "下午", "傍晚": "傍晚", "黄昏": "傍晚",
    "晚上": "晚上", "晚间": "晚上", "夜间": "晚上", "夜晚": "晚上", "夜里": "晚上", "深夜": "深夜", "午夜": "深夜", "半夜": "深夜",
    "下半夜": "深夜", "后半夜": "深夜", "上半夜": "深夜", "前半夜": "深夜",
    "白天": "白天", "子夜": "深夜", "拂晓": "清晨", "黎明": "清晨", "入夜": "晚上",
}  # fmt: skip
_STEMS = "甲乙丙丁戊己庚辛壬癸"
_BRANCHES = "子丑寅卯辰巳午未申酉戌亥"
_ZODIAC = "鼠牛虎兔龙蛇马羊猴鸡狗猪"
_SEASONS = ("春", "夏", "秋", "冬")
_VAGUE = {
    "PRESENT_REF": (
        "目前 眼下 如今 当前 现在 现今 时下 眼前 当下 现如今 此刻 此时 截至目前 迄今 迄今为止 至今 时至今日 时至今天 直至今日 新年伊始 当今 现阶段 现时 截止目前 截至发稿 "
        "此时此刻 目下 新时代"
    ),
    "PAST_REF": (
        "日前 近日 近期 最近 近来 近年 近年来 近些年 近些年来 近几年 近几年来 前不久 不久前 不久以前 不久之前 很久以前 此前 先前 以往 往年 过去 以前 从前 昔日 往日 "
        "当时 当初 早年 前些年 前些天 前几天 前几年 前一段时间 一段时间以来 长期以来 后来 昔年 往昔 多年来 数年来 "
        "近一段时间 近段时间 前段时间 这几年 这些年 最近几年 几年来 这几天 连日来 连日 近几周 近几周来 一直以来 有史以来 早些年 早先 早前 刚才 方才 "
        "战后 幼年 童年 儿时 小时候 生前 近几天 近几个月 近几个月来 数月来 数天来 多日来 数日来 几天来 近现代 有生以来 年前 "
        "党的十八大以来 党的十九大以来 党的二十大以来 改革开放以来 新中国成立以来 建国以来 十一届三中全会以来 最近几天 最近一段时间 最近几个月 "
        "那时 那年 那天 旧时 中世纪 远古"
    ),
    "PX": "一时 一时间",
    "FUTURE_REF": (
        "今后 未来 将来 日后 往后 不久的将来 此后 从此 明后年 今后几年 未来几年 未来一段时间 短期内 其后 尔后 "
        "今后一段时间 今后一个时期 未来几天 接下来"
    ),
}
_SETS = {
    "每年": (YEAR, "P1Y"), "逐年": (YEAR, "P1Y"), "年年": (YEAR, "P1Y"), "历年来": (YEAR, "P1Y"), "每月": (MONTH, "P1M"),
    "每个月": (MONTH, "P1M"),
    "逐月": (MONTH, "P1M"), "每周": (WEEK, "P1W"), "每星期": (WEEK, "P1W"), "每天": (DAY, "P1D"), "每日": (DAY, "P1D"),
    "天天": (DAY, "P1D"),
    "每季度": (DAY, "P3M"), "每个季度": (DAY, "P3M"), "每小时": (DAY, "PT1H"), "每分钟": (DAY, "PT1M"),
    "每秒": (DAY, "PT1S"),
    "每个星期": (WEEK, "P1W"), "每一年": (YEAR, "P1Y"), "每一天": (DAY, "P1D"),
}  # fmt: skip
#: stretches told without a figure: (timex, low, high)
_LENGTHS = {
    "半年": ("P6M", "P6M", "P6M"), "大半年": ("P6M", "P6M", "P12M"), "半年多": ("P6M", "P6M", "P12M"),
    "半个月": ("P15D", "P15D", "P15D"),
    "大半个月": ("P15D", "P15D", "P1M"), "十天半月": (None, "P10D", "P15D"), "十天半个月": (None, "P10D", "P15D"),
    "半个多月": ("P15D", "P15D", "P1M"), "半月": ("P15D", "P15D", "P15D"), "半天": ("PT12H", "PT12H", "PT12H"),
    "大半天": ("PT12H", "PT12H", "P1D"),
    "半小时": ("PT30M", "PT30M", "PT30M"), "半个小时": ("PT30M", "PT30M", "PT30M"), "半个多小时": ("PT30M", "PT30M", "PT1H"),
    "一刻钟": ("PT15M", "PT15M", "PT15M"), "两刻钟": ("PT30M", "PT30M", "PT30M"), "三刻钟": ("PT45M", "PT45M", "PT45M"),
    "半个钟头": ("PT30M", "PT30M", "PT30M"), "半分钟": ("PT30S", "PT30S", "PT30S"), "半个世纪": ("P50Y", "P50Y", "P50Y"),
    "半个多世纪": ("P50Y", "P50Y", "P100Y"), "半世纪": ("P50Y", "P50Y", "P50Y"), "百年": ("P100Y", "P100Y", "P100Y"),
    "千年": ("P1000Y", "P1000Y", "P1000Y"),
    "多年": ("PXY", None, None), "数年": ("PXY", None, None), "几年": ("PXY", None, None), "数月": ("PXM", None, None),
    "数个月": ("PXM", None, None),
    "几个月": ("PXM", None, None), "数天": ("PXD", None, None), "几天": ("PXD", None, None), "数日": ("PXD", None, None),
    "多日": ("PXD", None, None),
    "多天": ("PXD", None, None), "几周": ("PXW", None, None), "数周": ("PXW", None, None), "几小时": ("PTXH", None, None),
    "几个小时": ("PTXH", None, None),
    "数小时": ("PTXH", None, None), "几分钟": ("PTXM", None, None), "数分钟": ("PTXM", None, None), "好几年": ("PXY", None, None),
    "好几天": ("PXD", None, None),
    "好几个月": ("PXM", None, None), "一段时间": ("PX", None, None),
}  # fmt: skip


def _entries() -> dict[str, tuple[Piece, ...]]:
    words: dict[str, tuple[Piece, ...]] = {}
    for table, level, form in (
        (_YEARS, YEAR, "now"), (_TOLD_YEARS, YEAR, "told"), (_MONTHS, MONTH, "now"), (_TOLD_MONTHS, MONTH, "told"),
        (_DAYS, DAY, "now"), (_TOLD_DAYS, DAY, "told"),
    ):  # fmt: skip
        for word, shift in table.items():
            words[word] = ((level, form, shift, None),)
    words |= {word: ((YEAR, "now", shift, "told"),) for word, shift in _YEARS_BEFORE.items()}
    words |= {word: ((MONTH, "now", shift, "told"),) for word, shift in _MONTHS_BEFORE.items()}
    for head, (form, shift) in _DAY_HEADS.items():
        for tail, part in _PART_TAILS.items():
            if head + tail not in ("前夜", "前晨", "前早", "前晚间", "明夜", "明晚间"):
                words[head + tail] = ((DAY, form, shift, None), (DAYPART, "part", part, None))
    words |= {word: ((DAYPART, "part", part, None),) for word, part in DAYPART_WORDS.items()}
    for head, shift in (("今", 0), ("昨", -1)):
        for tail in ("凌晨", "清晨", "上午", "中午", "下午", "午后", "傍晚", "深夜"):
            words[head + tail] = ((DAY, "now", shift, None), (DAYPART, "part", DAYPART_WORDS[tail], None))
    for at, stem in enumerate(_STEMS * 6):
        words[f"{stem}{_BRANCHES[at % 12]}年"] = ((YEAR, "cycle", at, 60),)
    words |= {animal + "年": ((YEAR, "cycle", at, 12),) for at, animal in enumerate(_ZODIAC)}
    words |= _parts() | _weeks() | holiday_words() | _lunar()
    for timex, listed in _VAGUE.items():
        for word in listed.split():
            words[word] = ((VAGUE, timex, None, None),)
    words |= {word: ((level, "every", timex, None),) for word, (level, timex) in _SETS.items()}
    words |= {"每" + name: (words["每天"][0], (DAYPART, "part", part, None)) for name, part in (("晚", "晚上"), ("早", "早上"), ("晨", "清晨"))}
    words |= {"年" + word: words[word] for word in ("年初", "年中", "年底", "年末", "年终")}
    words |= {"现今年": words["今年"], "现今天": words["今天"], "过去年": words["去年"], "过去年底": words["去年"], "一早上": words["早上"]}
    words |= {"至" + word: entry for word, entry in words.items() if word[0] == "今"}
    words |= {word: ((LENGTH, "word", value, None),) for word, value in _LENGTHS.items()}
    return words


def _parts() -> dict[str, tuple[Piece, ...]]:
    words: dict[str, tuple[Piece, ...]] = {
        "上半年": ((PART, "half", 1, None),), "下半年": ((PART, "half", 2, None),), "全年": ((PART, "whole", 0, None),),
        "年内": ((PART, "whole", 0, None),), "本季度": ((PART, "quarter_now", 0, None),),
        "上季度": ((PART, "quarter_now", -1, None),),
        "上个季度": ((PART, "quarter_now", -1, None),), "下季度": ((PART, "quarter_now", 1, None),),
        "下个季度": ((PART, "quarter_now", 1, None),), "上上季度": ((PART, "quarter_now", -2, None),), "上上个季度": ((PART, "quarter_now", -2, None),),
        "前半年": ((PART, "half", 1, None),), "后半年": ((PART, "half", 2, None),), "首个季度": ((PART, "quarter", 1, None),),
        "首季度": ((PART, "quarter", 1, None),), "首季": ((PART, "quarter", 1, None),), "上世纪": ((ERA, "now", -1, None),),
        "上个世纪": ((ERA, "now", -1, None),),
        "本世纪": ((ERA, "now", 0, None),), "下世纪": ((ERA, "now", 1, None),), "下个世纪": ((ERA, "now", 1, None),), "上一世纪": ((ERA, "now", -1, None),),
        "上一个世纪": ((ERA, "now", -1, None),), "下一世纪": ((ERA, "now", 1, None),), "下一个世纪": ((ERA, "now", 1, None),),
        "新世纪": ((VAGUE, "PRESENT_REF", None, None),),
        "上旬": ((WEEK, "ten_days", 1, None),), "中旬": ((WEEK, "ten_days", 2, None),),
        "下旬": ((WEEK, "ten_days", 3, None),),
        "上中旬": ((WEEK, "ten_days", 1, 2),), "中上旬": ((WEEK, "ten_days", 1, 2),), "上、中旬": ((WEEK, "ten_days", 1, 2),), "中下旬": ((WEEK, "ten_days", 2, 3),),
        "中、下旬": ((WEEK, "ten_days", 2, 3),),
        "今明两年": ((YEAR, "years_now", 0, 1),), "去今两年": ((YEAR, "years_now", -1, 0),),
        "今明后三年": ((YEAR, "years_now", 0, 2),),
        "今明两天": ((DAY, "days_now", 0, 1),), "今明两日": ((DAY, "days_now", 0, 1),), "今明后三天": ((DAY, "days_now", 0, 2),),
        "昨今两天": ((DAY, "days_now", -1, 0),), "昨今两日": ((DAY, "days_now", -1, 0),), "明后天": ((DAY, "days_now", 1, 2),),
        "明后两天": ((DAY, "days_now", 1, 2),), "明后两日": ((DAY, "days_now", 1, 2),),
        "岁末年初": ((VAGUE, "PRESENT_REF", None, None),), "年末岁初": ((VAGUE, "PRESENT_REF", None, None),),
        "年终岁末": ((PART, "fuzz", "END", None),),
        "年底年初": ((VAGUE, "PRESENT_REF", None, None),),
    }  # fmt: skip
    for mod, listed in (("START", "年初 岁初"), ("MID", "年中"), ("END", "年底 年末 年终 岁末 年尾 年根")):
        words |= dict.fromkeys(listed.split(), ((PART, "fuzz", mod, None),))
    for mod, listed in (("START", "月初"), ("MID", "月中"), ("END", "月底 月末")):
        words |= dict.fromkeys(listed.split(), ((MONTH, "now", 0, None), (FUZZ, "fuzz", mod, None)))
    # 8月中旬 and 2024年中秋 hold 月中 and 年中: these stand for what follows their first character
    words |= {"月" + name: words[name] for name in ("上旬", "中旬", "下旬", "上中旬", "中上旬", "中下旬", "中、下旬")}
    for season, name in enumerate(_SEASONS):
        for tail in ("天", "季"):
            words[name + tail] = ((PART, "season", season, None),)
        for head, shift in (("今", 0), ("去", -1), ("明", 1), ("来", 1), ("前", -2)):
            words[head + name] = ((YEAR, "now", shift, None), (PART, "season", season, head))
    del words["前春"], words["前夏"], words["前秋"], words["前冬"], words["来夏"], words["来秋"], words["来冬"], words["明夏"]
    return words


def _weeks() -> dict[str, tuple[Piece, ...]]:
    words: dict[str, tuple[Piece, ...]] = {}
    shifts = {"本": 0, "这": 0, "上": -1, "下": 1, "上上": -2, "下下": 2, "上个": -1, "下个": 1, "上上个": -2, "下下个": 2, "这个": 0, "": None}
    for head, shift in shifts.items():
        for name in ("周", "星期", "礼拜", "週"):
            week: tuple[Piece, ...] = () if shift is None else ((WEEK, "now", shift, None),)
            if week and not (name == "周" and "个" in head):
                words[head + name] = week
            if week or name in ("周", "星期", "礼拜"):
                for at, day in enumerate("一二三四五六日"):
                    words[head + name + day] = (*week, (DAY, "weekday", at, None))
                if name != "周":
                    words[head + name + "天"] = (*week, (DAY, "weekday", 6, None))
                words[head + name + "末"] = (*week, (DAY, "weekend", 5, None))
    every = {day: (at, form) for form, days in (("weekday", "一二三四五六日天"), ("weekend", "末")) for at, day in enumerate(days)}
    for name in ("周", "星期", "个星期"):
        for day, (at, form) in every.items():
            words["每" + name + day] = words["每逢" + name + day] = ((WEEK, "every", "P1W", None), (DAY, form, min(at, 6), None))
    return words


def _lunar() -> dict[str, tuple[Piece, ...]]:
    words: dict[str, tuple[Piece, ...]] = {
        "正月": ((MONTH, "lunar", 1, False),), "腊月": ((MONTH, "lunar", 12, False),), "冬月": ((MONTH, "lunar", 11, False),),
        "元月": ((MONTH, "month", 1, None),), "元月份": ((MONTH, "month", 1, None),),
    }  # fmt: skip
    for at, digit in enumerate("一二三四五六七八九十", 1):
        words["初" + digit] = ((DAY, "lunar", at, None),)
        if at > 1:
            words["大年初" + digit] = ((DAY, "lunar", at, None),)
            words["年初" + digit] = ((DAY, "lunar", at, None),)
    words["初一"] = ((DAY, "lunar", 1, None),)
    return words


#: entries that stand for what follows their first character
AFTER_FIRST = ("月上", "月中", "月下旬", "年中", "年年", "至今", "现今", "过去年", "一早上")


#: 春去秋来
_SEASON_GOES = "春夏秋冬"
#: 十一时, 下午一时, 第一时间 are hours and orders; 名噪一时 is a set phrase
_BEFORE_HOUR = "〇零一二三四五六七八九十廿卅午上晨晚早夜后间日时天第这那同另极靡噪动盛传行嚣赫此彼某煊"
_PART_OF_FIGURE = "一二三四五六七八九十百千几数上两0123456789０１２３４５６７８９"
#: words that are parts of others: not after one of the first characters, and not before one of the second
BOUNDED: dict[str, tuple[str, str]] = {
    "日前": ("票生节假止念作易幕举赛周", ""),  # 投票日前
    "后来": ("先随之最午会饭课", ""),  # 先后来到
    "寻日": ("追找搜探访难征觅自不", "本出军记常用子落照月方元语货系"),  # of Canton, in the copy of a traditional page
    "下周": ("一", "围边转密刊报岁"), "上周": ("", "围边密岁"), "本周": ("", "围边密岁"), "今日": ("至", ""), "圣诞": ("", "老树卡礼票歌帽"),
    "今晚": ("", "报"), "明天": ("探说声表查证", "然"), "明日": ("光黎", "报"), "后天": ("先", "性努培"), "次日": ("这那首每一两三", "方本元"), "次年": ("本这那首每", "会"),
    "前一天": ("提", ""), "半年": ("", "报刊"), "前日": ("目提以先此之生战月年天日周时多", "本军方元子夜"), "次晚": ("一每这那两", "餐饭会"), "春节": ("", "目"), "上年": ("", "味货画龄纪"), "年内": ("游干化周某该几数", ""),
    "年夜": ("", "饭"), "次月": ("首每", "球背面"), "多年": ("很许好这那么", "生轻輕"), "未来": ("", "社城乡科得"), "后一天": ("最", ""), "国庆": ("", "村镇乡路街"), "中秋": ("", "月"),
    "一早": ("廿十初二三", ""), "八月十五": ("历", "日号"), "三月三": ("历", "日号號十"), "二月二": ("历十", "日号號十、至到"), "五月五": ("历", "日号號十、至到"),
    "七月七": ("历", "日号號十、至到"), "九月九": ("历", "日号號十、至到"), "前半年": ("提目以之日先空", ""), "后半年": ("以之今最前先落背", ""), "前天": ("目", ""), "清明": ("", "上园桥的"),
    "全年": ("", "级龄"), "早上": ("", ""),
    "至今": ("", "（("), "同日": ("不", "本语而月"), "春天": ("", "里"), "当日": ("", "本"), "天天": ("一", "酷向"), "当年": ("", "轻"),
    "本年": ("", "级"), "重阳": ("", "村镇路"), "小年": ("", "轻龄"), "当月": ("", "亮饼"),
    "年中": ("一二三四五六七八九十几数多半少青老成壮童百千整每两0123456789０１２３４５６７８９", "国央心学级医药考专小型游"), "同年": ("不", "龄级生代轻辈轮"), "同月": ("不", ""),
    "去春": (_SEASON_GOES, ""), "去夏": (_SEASON_GOES, ""), "去秋": (_SEASON_GOES, ""), "去冬": (_SEASON_GOES, ""), "腊月": ("冬", "肉"),
    "百年": (_PART_OF_FIGURE, ""), "千年": (_PART_OF_FIGURE, ""), "从此": ("", "前次处地刻"), "年前": (_PART_OF_FIGURE + "干", ""),
    "一时": (_BEFORE_HOUR, "许分三一二两四五半左整至到零刻间代期点0123456789０１２３４５６７８９"), "一时间": (_BEFORE_HOUR, ""),
    "周一": ("", "围到贵凡"), "现在": ("体实展表出呈显发浮涌", ""), "战后": ("冷", ""), "将来": ("即必", "访临到华袭京"), "日后": ("假节生", ""), "时下": ("小议当同查", "降跌滑调落雨雪达发令"), "过去": ("走跑飞送", ""),
}  # fmt: skip


@lru_cache(maxsize=1)
def lexicon() -> tuple[Automaton, list[tuple[str, Pieces]]]:
    """The automaton over all words, and by pattern number each word and its links."""
    entries = _entries()
    return build(list(entries)), list(entries.items())


@cache
def is_sure(number: int) -> bool:
    """Whether the word of this number needs no look beside it."""
    word, pieces = lexicon()[1][number]
    shy = word in BOUNDED or word in SHY_HOLIDAYS or word in SHY_DAYS or word in SHY_TERMS or word.startswith(("新年", "双十", "双11")) or word == "今起"
    shy = shy or word in ("冬至", "夏至") or pieces[0][1:] == ("cycle", _ZODIAC.find(word[0]), 12)
    return not (shy or pieces[-1][1] == "weekday" or (len(word) > 2 and word.startswith(AFTER_FIRST)))
