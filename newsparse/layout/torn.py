"""Figures and times that a break runs through: 一百万|元, 10月2|1日, 44.|29%, 昨日|下午."""

from __future__ import annotations

import re

from ..gazetteer.names import words
from ..patterns import pattern

#: so far before a break stands all that a figure or a day over it can have
_NEAR_END = 12
#: a figure with what belongs to it, a day with its hour or the day up to which it runs, a foreign name's part: 一百万|元, 5日|至9日, 16日|晚, ·穆|里略
_FIGURE = pattern("[0-9０-９一二三四五六七八九十百千万亿两几][多余]?$")
_UNIT = pattern("[元亿万名届次]|季度|年(?![饭货味画关夜])|个(?![体别人性])|[％%]|[多余][名人个万亿年家]|方面|点[半多钟]|分之|成[多半]|等奖|小时|分钟|公[里斤]|周年|世纪|人次|件[，。…]")
#: the same before a letter that is a measure unless a word begins with it: 四|乡受灾, not 两成|家长们
_COUNTED = pattern("(?<![唯统合之同专划])[0-9０-９二三四五六七八九十百千万亿两几数多余][多余]?$|[0-9０-９]$")
_MEASURE = frozenset("位人家户辆条张件项月天号级岁分秒点角块千百十吨斤里米亩座栋层所间乡镇县村区成倍期集部场轮批组套种类片棵株头只匹支枚颗字多余省市度艘例国")
_NEAR = frozenset("第近约超达逾每")
_DIGIT = pattern("[0-9０-９一二三四五六七八九十百千万亿两几]")
_DAY_END = pattern("(?:[0-9０-９一二三四五六七八九十][日月年时]|[今昨明前当][天日]|[）)]日)$")
_DAY_ON = pattern("夜[间里]|[至到][0-9０-９一二三四五六七八九十今昨]|[上下中]午|凌晨|清晨|傍晚|深夜|早[上些]|晚(?![会报年期宴餐清])|以[前后来]|[前后]，|起(?![草诉义源步码飞点跑居伏拍落])")
_NAME_END = pattern("[·・•][\u4e00-\u9fff]$")
#: 十一个|月; 上世纪|80年代; 正月|十五; 2024年春季|学期; 这|几年; 截至今|年6月; 今|起实施; 迎兔|年新春
_MONTHS_END, _MONTHS_ON = pattern("[0-9０-９一二三四五六七八九十两几数]个$"), pattern("月(?![球亮饼光色牙])")
_CENTURY, _DECADE = pattern("世纪$"), pattern("[0-9０-９]{1,2}年代|[一二三四五六七八九]十年代")
_THIS_YEAR, _ITS_FEAST = pattern("[今去明]年$"), pattern("元旦|春节|清明|五一|端午|中秋|国庆")
_LUNAR, _LUNAR_DAY = pattern("(?:[正腊]|农历[一二三四五六七八九十]+)月$"), pattern("初[一二三四五六七八九十]|十[一二三四五六七八九]|[二廿三]十")
_SEASON, _TERM = pattern("[春秋]季$"), pattern("学期")
_THESE, _FEW = pattern("(?:^|[，。、：:问答”])[这那前近]$"), pattern("(?:几|[0-9０-９]{1,2}|[一二三四五六七八九十两]{1,3})个?[年天月周]")
_YEAR_END, _OF_THIS = pattern("(?:^|[，。、截至到于在比较从自])[今去明]$"), pattern("年(?:[0-9０-９一二三四五六七八九十上下前以初底末第春夏秋冬，])")
_TODAY_END, _FROM_ON = pattern("(?<![至如古当现])[今明]$"), pattern("起(?![草诉义源步码飞点跑居伏拍来])")
_BEAST, _OF_BEAST = pattern("[鼠牛虎兔龙蛇马羊猴鸡狗猪]$"), pattern("年(?:新春|春[节晚]|大吉|元宵|贺|来|到|伊始|[，、 ])")
#: 四分|之三; 今天下|午3时; 第十|四届; 李文、王|秀岩
_PART = pattern("[二三四五六七八九十百千0-9０-９]分$")
_OVER = pattern("之[一二三四五六七八九十0-9０-９]")
_HALF_DAY = pattern("(?:^|[日天在，。])[上下中]$")
_NOON = pattern("午(?![后夜餐睡饭休间])")
_ORDINAL = pattern("第[0-9０-９一二三四五六七八九十百]+$")
_ORDERED = pattern("[0-9０-９一二三四五六七八九十百]+[届次个条章名期批位轮场]")
#: 百分之三点|一
_DECIMAL = pattern("[0-9０-９一二三四五六七八九十百]点[零一二三四五六七八九]*$")
_DIGITS = pattern("[零一二三四五六七八九]+(?:[，。、；元万亿倍个度年米吨]|$|分点)")
#: 8000元|至1.5万元, 12月31日至|今年1月1日
_AMOUNT_END = pattern("[0-9０-９一二三四五六七八九十百千万亿][元吨米亩个倍度％%年月日时]$")
_AMOUNT_ON = pattern("[至到][0-9０-９一二三四五六七八九十]")
_RANGE = pattern("[0-9０-９一二三四五六七八九十][年月日时][至到]$")
_THEN = pattern("[0-9０-９一二三四五六七八九十]|[今昨明次][年天日]")
#: 今年|以来, 今年|冬天, 2024年|元旦假期, 春节|假期
_YEAR = pattern("(?:[今去明前每近]|[0-9０-９])年$")
_OF_YEAR = pattern("以来|[0-9０-９]{1,2}[—–~～至-][0-9０-９]{1,2}月|(?:元旦|春节|清明|五一|端午|中秋|国庆|暑期|寒假)(?=[^，。]{0,8}(?:市场|供应|档|晚会|期|假|前|后|期间))|第?[一二三四]季度|[上下]半年|前[一二三四五六七八九十0-9０-９]{1,2}个?[季月]|[春夏秋冬][天季]|(?:元旦|春节|清明|五一|端午|中秋|国庆|暑[假期]|寒假)(?:假|期间|前后)|[春秋]运|年?[初底末](?!中)")
_FEAST = pattern("(?:^.{0,2}|[。，、]|[0-9０-９今去明]年)(?:元旦|春节|清明|五一|端午|中秋|国庆|暑期|寒假)$")
_FREE = pattern("[小长]{0,2}假(?![设如若冒装使定])|期间|前[后夕]")
#: 三省|区交界处
_PROVINCES = pattern("[二三四五六七八九十两几各多]省$")
_REGIONS = pattern("[区市](?![长委里民级])")
#: 习近平日|前签署
_DAY = pattern("(?<![节生假今昨明])日$")
_BEFORE = pattern("前(?![往来去后天年途者线景方期进任总所台身苏不])")
#: 四分之|三, 3日早|上7时, 发生在上|午9时, 四时三十|分
_SHARE = pattern("分之$")
_EARLY_DAY = pattern("[日天]早$")
_MORNING = pattern("上[0-9０-９一二三四五六七八九十，]")
_HALF = pattern("[上下]$")
_HOUR = pattern("午[0-9０-９一二三四五六七八九十]")
_MINUTE = pattern("[时点][0-9０-９二三四五六七八九十]+$")
_MINUTES = pattern("分(?!钟)")
_ITEM = pattern("[\u4e00-\u9fff]{2}、[\u4e00-\u9fff]$")
_LETTER = pattern("[\u4e00-\u9fff]")
#: 1月2|日, 2024年|1月, 3月|30日, 早5时|53分, 上午|10时
_DATE = pattern("(?:^|[月，。（(至、—-])(?:[0-9０-９]{1,2}|[一二三]?十[一二三四五六七八九]?|[一二三四五六七八九])$")
_OF_MONTH = pattern("日(?![本语军方报元内常益渐夜子程用均照光前])|日报道")
_MONTH = pattern("[0-9０-９〇零一二三四五六七八九][年月]$|[上本元]月$")
_IN_MONTH = pattern("(?:[0-9０-９]{1,2}|[一二三四五六七八九十]{1,3})[月日号]")
_CLOCK = pattern("[0-9０-９一二三四五六七八九十][时点]$")
_PAST = pattern("(?:[0-9０-９]{1,2}|[一二三四五六七八九十]{1,3})分(?!钟|之)")
_DAY_PART = pattern("(?:[0-9０-９一二三四五六七八九十][日号]|[今昨明前当][天日]|[上下中]午|[日天当昨今明前]晚|凌晨|[日天]早)$")
_AT = pattern("约?(?:[0-9０-９]{1,2}|[一二三四五六七八九十两]{1,3})[时点:：]")
#: 二十|三, 三|十八, not 万|一, 第一|百货
_TENS = pattern("[一二三四五六七八九两几数][十百千万亿]$|[二三四五六七八九]十$|[十百千][万亿]$")
_ONES = pattern("零?[一二三四五六七八九](?![起直般些再边定样共经旦])|[十百千万亿]")
_ONE = pattern("(?<![唯统合之同专划第])[一二三四五六七八九两几]$|(?<![人字岁无])数$")
_TEN = pattern("[十百千万亿][一二三四五六七八九十百千万亿多余零元名个人美家户条项只头种]")
#: 截至|6月, 至少|200人, 过去|一天
_BOUND = pattern("(?:截至|截止|至少|至多|高达|不到|大约|超过|突破)$|[\u4e00-\u9fff](?<![经通超路越度不])过$")
_UNTIL = pattern("截[至止]$")
_WHEN = pattern("目前|昨|今|记者|发稿|上[周月年]|去年")
_LAST = pattern("(?:过去|最近|未来|[^附远接]近)$")
_SPAN = pattern("[数0-9０-９一二三四五六七八九十两几]{1,3}(?:[天年周]|个[多半]?[月小]|小时)")
#: 五|一假期, 十一|长假, “六一”|儿童节
_MAY_DAY = pattern("(?:^|[“年，。、])(?:五|十|[五十]一)$|“[五六七八十三]一”$")
_MAY_HOLIDAY = pattern("一?”?(?:[小长]{0,2}假期?|期间|前后|(?:国际)?(?:劳动|儿童)节)")
_FIRST = pattern("(?:^|[，。、年])前$")
_MONTHS = pattern("[0-9０-９一二三四五六七八九十两几]{1,2}(?:个?[季月天年周])")
#: 今天|（2月18日）, 十年|来
_TODAY = pattern("[今昨明前][天日晚晨]$")
_ITS_DAY = pattern("[（(](?:[0-9０-９]{1,2}月)?[0-9０-９]{1,2}日?[）)]")
_YEARS = pattern("[0-9０-９一二三四五六七八九十百几数多]年$")
_SINCE = pattern("来(?![到自临了源访信电往看说讲此去不这人])")
_NUMERALS = "0123456789０１２３４５６７８９一二三四五六七八九十百千万亿两几"
_Cut = tuple[re.Pattern[str], re.Pattern[str]]


def _by_letter(*cuts: tuple[str, re.Pattern[str], re.Pattern[str]]) -> dict[str, list[_Cut]]:
    told: dict[str, list[_Cut]] = {}
    for letters, before, after in cuts:
        for letter in letters:
            told.setdefault(letter, []).append((before, after))
    return told


#: such ends by a letter that each has, the last or the one before it; the end itself, and what goes on with it
_CUTS = _by_letter(
    (_NUMERALS + "多余", _FIGURE, _UNIT), ("日月年时天", _DAY_END, _DAY_ON), ("分", _PART, _OVER), ("上下中", _HALF_DAY, _NOON),
    (_NUMERALS, _ORDINAL, _ORDERED), ("点零" + _NUMERALS, _DECIMAL, _DIGITS), ("元吨米亩个倍度％%年月日时", _AMOUNT_END, _AMOUNT_ON),
    ("至到", _RANGE, _THEN), ("年", _YEAR, _OF_YEAR), ("旦节明一午秋庆期假", _FEAST, _FREE), ("省", _PROVINCES, _REGIONS), ("日", _DAY, _BEFORE),
    ("之", _SHARE, _DIGIT), ("早", _EARLY_DAY, _MORNING), ("上下", _HALF, _HOUR), (_NUMERALS, _MINUTE, _MINUTES), (_NUMERALS, _DATE, _OF_MONTH),
    ("年月", _MONTH, _IN_MONTH), ("时点", _CLOCK, _PAST), ("日号天午晚晨早", _DAY_PART, _AT), ("十百千万亿", _TENS, _ONES),
    ("一二三四五六七八九两几数", _ONE, _TEN), ("至止少多达到约过破", _BOUND, _DIGIT), ("至止", _UNTIL, _WHEN), ("去近来", _LAST, _SPAN),
    ("个", _MONTHS_END, _MONTHS_ON), ("今明", _TODAY_END, _FROM_ON), ("今去明", _YEAR_END, _OF_THIS),
    ("纪", _CENTURY, _DECADE), ("年", _THIS_YEAR, _ITS_FEAST), ("月", _LUNAR, _LUNAR_DAY), ("季", _SEASON, _TERM), ("这那前近", _THESE, _FEW), ("鼠牛虎兔龙蛇马羊猴鸡狗猪", _BEAST, _OF_BEAST), ("五十一”", _MAY_DAY, _MAY_HOLIDAY), ("前", _FIRST, _MONTHS), ("天日晚晨", _TODAY, _ITS_DAY), ("年", _YEARS, _SINCE),
)  # fmt: skip
_CUTS_BEFORE = _by_letter(("·・•", _NAME_END, _LETTER), ("、", _ITEM, _LETTER))


def times_across(left: str, right: str) -> bool:
    """The cut runs through a figure with what belongs to it, or a time: 一百万|元, 5日|至9日, 16日|晚间."""
    end = left[-_NEAR_END:]
    cuts = [*_CUTS.get(end[-1], ()), *_CUTS_BEFORE.get(end[-2:-1], ())]
    return any(before.search(end) and after.match(right) for before, after in cuts)


def figure_across(left: str, right: str) -> bool:
    """The cut runs through a figure, through one with what belongs to it, or through a time."""
    return digits_across(left, right) or _counted_across(left, right) or times_across(left, right)


#: what only goes on with an Arabic figure, a day or an hour: 123|人死亡, 12月|24日, 11月2日|7时, 2008年2|月23日, 7月16日－|8月30日
_WITH_FIGURE = pattern(
    r"""[％%℃亿] | 元(?![旦宵素首老帅]) | 万(?![科物象众事]) | 余(?![震额温热料下款味粮]) | 公[里斤顷] | 平方 | 立方 | 千[瓦克米] | 分贝 | 多[名人个万亿年家米公亩吨] | [个人][次，。多]
    | [时点](?:[0-9０-９许半，]|左右|钟) | 日(?:[0-9０-９，晚在至说称与同就对向从将以]|[上下中]午|凌晨|清晨|早[上晨]|发[表布]|表示|宣布|公布|举行|出席|会见|开[幕始]|通报|报道|发生|举办|召开|公开|抵达|访问|致[电信]|报告|新增|下发|印发|启动|成立|签署) | [月年][0-9０-９] | 号(?:[上下]午|[0-9０-９]) | [分秒][，0-9０-９]""",
    re.VERBOSE,
)
_SURE = (
    ("月", pattern("[0-9０-９]月$"), pattern("[0-9０-９]{1,2}[日号]|[上中下]旬")), ("年", pattern("(?:[0-9０-９]|[今去前明])年$"), pattern("[0-9０-９]{1,2}月")), ("时点", pattern("[0-9０-９][时点]$"), pattern("[0-9０-９]{1,2}分")),
    ("日号晨午晚上早夜", pattern("[0-9０-９][日号]$|[凌清]晨$|[上下中]午$|[早晚]上$|[日天][晚早]$|[今昨][晨晚]$|傍晚$|深夜$"), pattern("[0-9０-９]{1,2}(?:[时点]|[:：][0-9０-９])")), ("日", pattern("[0-9０-９]日$"), pattern("[0-9０-９]{1,2}[—–~～至-][0-9０-９]{1,2}时")), ("秒", pattern("[0-9０-９]秒$"), pattern("[0-9０-９]{1,2}(?![0-9０-９年月日])")),
    ("-－—–~～至", pattern("[0-9０-９年月日时][-－—–~～至]$"), pattern("[0-9０-９]+(?:[年月日时]|赛季|学年)")),
)  # fmt: skip
#: a title ends with a year or a score: 走进2025, 3比2
_WHOLE = pattern("(?<![0-9０-９.．,])(?:19|20|１９|２０)[0-9０-９]{2}$|[0-9０-９]比[0-9０-９]{1,2}$")
_DAY_OF_MONTH = pattern("月[0-9０-９]{1,2}$")


def surely_across(left: str, right: str) -> bool:
    """The cut runs through a figure, a day or an hour whatever stands around: 10月2|1日, 123|人死亡, 12月|24日."""
    last = left[-1]
    if last == "月" and right[1:2] == "旬":
        return left[-2:-1].isdecimal()
    if right[0].isdecimal():
        end = left[-_NEAR_END:]
        if not last.isdecimal() and any(last in letters and before.search(end) and after.match(right) for letters, before, after in _SURE):
            return True
    elif last.isdecimal() and right[0] not in ".．,，:：":
        return len(left) > 4 and (right[0] == "年" or not _WHOLE.search(left, max(0, len(left) - 4))) and (_WITH_FIGURE.match(right) is not None or (right[0] == "日" and _DAY_OF_MONTH.search(left[-4:]) is not None) or _counted_across(left, right))
    return digits_across(left, right)


#: “十四五”|时期; （1月27日）|下午5时
_PLAN = pattern("“[一二三四五六七八九十]{1,2}五”$")
_OF_PLAN = pattern("时期|期间|以来|规划|[初末][，期增达的]|开局|收官")
#: “六一”|儿童节
_FEAST_TOLD, _OF_FEAST = pattern("“(?:[五六七八十]一|三八|五四)”$"), pattern("(?:国际)?(?:劳动妇女|劳动|妇女|儿童|青年)节|[小长]假|假期|期间|前后|前夕")
_DAY_TOLD = pattern("[0-9０-９]日[）)]$")
_HOURS = pattern("[上下中]午|凌晨|清晨|傍晚|深夜|晚[上间，]|[0-9０-９]{1,2}(?:[时点]|[:：][0-9０-９])")


def closed_across(left: str, right: str) -> bool:
    """The cut runs through a time behind a mark with which a sentence may end as well: “十四五”|时期, “六一”|儿童节, （1月27日）|下午5时."""
    if left[-1] == "”":
        return any(before.search(left, max(0, len(left) - 5)) and after.match(right) for before, after in ((_PLAN, _OF_PLAN), (_FEAST_TOLD, _OF_FEAST)))
    return left[-1] in "）)" and _DAY_TOLD.search(left, max(0, len(left) - 3)) is not None and _HOURS.match(right) is not None


def _counted_across(left: str, right: str) -> bool:
    """四|乡受灾, not 两成|家长们; 超|4.2万米."""
    known = words()
    if right[0] in _MEASURE and _COUNTED.search(left, max(0, len(left) - 2)):
        return not any(right[:size] in known for size in (2, 3))
    return left[-1] in _NEAR and left[-2:] not in known and _DIGIT.match(right) is not None


#: a figure's point or separator at the end of a line, and at the beginning of the next: 44.|29%, 12|,000, 9:|30
_POINTED = (
    (pattern("[0-9０-９][.．]$"), pattern("[0-9０-９]")), (pattern("[0-9][,]$|[０-９][，,]$"), pattern("[0-9]{3}(?![0-9])|[０-９]{3}(?![０-９])")), (pattern("[0-9０-９][:：]$"), pattern("[0-9０-９]{2}(?![0-9０-９])")),
    (pattern("[0-9０-９][/／]$"), pattern("[0-9０-９]")),
    (pattern("[0-9０-９]$"), pattern("[.．][0-9０-９]|[,][0-9０-９]{3}(?![0-9０-９])|，[０-９]{3}(?![０-９])|[:：][0-9０-９]{2}(?![0-9０-９])")),
)  # fmt: skip
_POINTS = frozenset(".．,，:：/／")
_RUN_END = pattern("[0-9０-９]+$")
_RUN = pattern("([0-9０-９]+)(.?)")
#: what is counted or told by its year: 4|1人, 20|25第三届
_UNITS, _OF_ITS_YEAR = frozenset("人名个元万亿％%"), frozenset("第中全世")
#: no figure begins so: 1|0次
_NOUGHT = pattern("[0０]+[次个人名家户例元万亿多余％%]")
#: the number of a paragraph: 1、, 2.
_ITEM_NUMBER = pattern("[0-9０-９]{1,2}[、．.](?![0-9０-９])")
#: of what a figure before it is at most; a year has four
_MOST = {"月": 12, "日": 31, "时": 24, "点": 24}


def digits_across(left: str, right: str) -> bool:
    """The cut surely runs through a figure: 10月2|1日, 1.|2亿, 12|,000; no year is longer and no day later than there is one."""
    if not (left[-1].isdecimal() and right[0].isdecimal()):
        return (left[-1] in _POINTS or right[0] in _POINTS) and len(left) > (3 if left[-1] in ".．" else 1) and any(before.search(left, max(0, len(left) - 2)) and after.match(right) for before, after in _POINTED)
    begun, on = _RUN_END.search(left, max(0, len(left) - _NEAR_END)), _RUN.match(right)
    if begun is None or on is None or _ITEM_NUMBER.match(right):
        return False
    digits, unit = begun.group() + on[1][:_NEAR_END], on[2]
    if len(begun.group()) == len(left):
        # a page's number, or a year's
        return len(digits) == 4 and (unit == "年" or (_WHOLE.search(digits) is not None and (len(begun.group()) == 3 or unit in _OF_ITS_YEAR)))
    if _NOUGHT.match(right):
        return True
    if unit.isspace() or (left[-len(begun.group()) - 1].isspace() and unit not in _MEASURE and unit not in _UNITS):
        return False  # cells of a table
    if unit == "年":
        return len(digits) < 5
    if unit in _MOST:
        return int(digits) <= _MOST[unit]
    return _WHOLE.search(left, max(0, len(left) - 4)) is None
