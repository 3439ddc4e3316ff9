"""From a run of numeral characters to a count: what follows the figure decides which rule reads it."""

from __future__ import annotations

from ...chars import DASHES
from ...document import Document
from ...figures import KILO, SPACES, Figure, figure, joined, second_figure
from ...named import NamedTuple, made
from ...numerals import runs
from ...patterns import pattern
from ...quantity import Quantity, quantity
from ...rules import Candidate, Rejected, Rule
from ..rates import basis_at, rate
from ..spaced import spaced
from . import ratios, rules
from .compound import compound
from .guards import NEVER_ONE, barred
from .nouns import noun_of
from .temperature import temperature
from .units import FIRST, UNITS, Unit, unit_at


class Reading(NamedTuple):
    """A count as read from the words around its figure."""

    rule: Rule
    amount: Quantity
    #: as printed
    unit: str | None
    kind: str
    si_unit: str | None = None
    si_factor: float | None = None


#: kinds that are no part of a rate
_NO_RATE = frozenset(("temperature", "age", "times", "fraction"))
#: what may follow a run that is worth a look
_SPECIAL = frozenset("余餘多来來几幾点點至到、(（%％﹪‰成折分半/／°度又摄攝华華℃℉" + DASHES + SPACES)
_PLAIN = FIRST - _SPECIAL
_WORTH = FIRST | _SPECIAL
#: the run may end in what belongs to the unit (二两, 15万千瓦), or need no unit (200多万普查员)
_RUN_TELLS = frozenset("万亿萬億")
_RUN_MAY_TELL = _RUN_TELLS | frozenset("两兩千百")
#: the ratios that a character behind the figure may make
_RATIO_SIGNS = frozenset("%％﹪‰成折半/／")
_DEGREE_SIGNS = frozenset("摄攝华華℃℉°度至到" + DASHES)
#: behind a space these may still belong to the count: 四点 五成, 七成 六, 百分之一 点五
_GOES_ON = frozenset("点點零一二三四五六七八九十半以左")
#: measure words that stand beside another: 900台/套
_OTHERS = tuple(slash + unit for slash in "/／" for unit in "台套件只头辆")
#: so far before a percentage 占 tells that it is a share
_SHARE = 6
#: what a price is of, right before it
_PRICED = frozenset(("一斤", "一公斤", "一吨", "一亩", "一米", "一升", "一瓶", "一碗", "一盒"))
_RANKED = {"age": rules.AGE, "times": rules.TIMES, "percentage_point": rules.POINTS}


def candidates(doc: Document) -> list[Candidate]:
    """All counts of an article, in text order."""
    text = doc.text
    size = len(text)
    found: list[Candidate] = []
    sums = iter(doc.found.get("money", ()))
    amount = next(sums, None)
    past = reach = 0
    for start, end in runs(doc):
        if end < size and text[end] not in _WORTH and text[end - 1] not in _RUN_MAY_TELL:
            continue  # most runs
        if start < reach or not _likely(text, start, end, size):
            continue
        while amount is not None and amount.end <= start:
            past, amount = amount.end, next(sums, None)
        if past and start - past < 2 and _is_basis(text, past, start):
            continue
        if amount is not None and amount.start <= start:
            continue
        candidate = _candidate(doc, text, start, end)
        if candidate is not None and not (amount is not None and amount.start == candidate.end and text[start:amount.start] in _PRICED):
            found.append(candidate)  # but 一斤|5元
            reach = candidate.end
    halves = ratios.halves(text, found)
    return sorted(found + halves, key=lambda c: c.start) if halves else found


def _is_basis(text: str, past: int, start: int) -> bool:
    """Whether the figure at `start` is the basis of the sum that ends at `past`: 5元|一斤, 12元/|500克."""
    if text[past:start] in ("/", "／"):
        return True
    return text[start] == "一" and text[past:start] in ("", "钱") and basis_at(text, start) is not None


def _likely(text: str, start: int, end: int, size: int) -> bool:
    """Whether the run is worth reading: cheap, because most runs are no counts."""
    after = text[end] if end < size else ""
    before = text[start - 1] if start else ""
    if before == "第" or (before == "有" and text[start - 2 : start] == "十有"):
        return False  # 七十|有三岁
    if after in _SPECIAL:
        return True
    last = text[end - 1]
    if last in _RUN_TELLS or (last in "两兩" and end - start > 1) or (last in "千百" and after in KILO and end - start > 1):
        return True
    if after not in _PLAIN or (after in NEVER_ONE and end - start == 1 and last == "一"):
        return False
    return unit_at(text, end) is not None


def _candidate(doc: Document, text: str, start: int, end: int) -> Candidate | None:
    if end < len(text) and text[end] in SPACES:
        return spaced(text, start, end, lambda line, first, last: _made(line, read(line, first, last, doc)))
    found = _made(text, read(text, start, end, doc))
    last = found.end if found else end + 1
    if text[last : last + 1] in SPACES and text[last + 1 : last + 2] in _GOES_ON and last + 1 < len(text):
        longer = spaced(text, start, end, lambda line, first, last: _made(line, read(line, first, last, doc)))
        if longer is not None and (found is None or longer.end > last):
            return longer
    return found


def _made(text: str, reading: Reading | None) -> Candidate | None:
    if reading is None:
        return None
    rule, amount, unit, kind, si_unit, si_factor = reading
    start, end = amount.start, amount.end
    per, each = rate(text, start, end)
    if kind in _NO_RATE or (per is not None and kind == "count" and text.startswith(_OTHERS, end)) or text[start - 1 : start] == "前" or (kind == "percent" and "占" in text[max(0, start - _SHARE) : start]):
        per = None  # 900台/套设备, 日产量在前6位, 年均产糖量占全国67%
    noun = noun_of(text, start, end, unit or "") if kind == "count" else None
    parts = amount.ends(text) if amount.parts else ()
    data = (unit, *(noun or (None, None, None)), kind, si_unit, si_factor, *amount.fields(), per, each, parts)
    return Candidate("count", start, end, rule, data)


def read(text: str, start: int, end: int, doc: Document) -> Reading | None:
    """The count whose figure begins with the run `[start, end)`."""
    if text.startswith("分", end):
        ratio = ratios.in_words(text, start, end)
        if ratio is not None:
            return Reading(*ratio)
    number = figure(text, start, end)
    if number is None or (number.approx == "range" and unit_at(text, number.end) is None):
        liang = _liang(text, start, end, doc)
        if liang is not None:
            return liang
        if number is None:
            return None
    after = text[number.end : number.end + 1]
    ratio = temperature(text, number) if after in _DEGREE_SIGNS else None
    if ratio is None and after in _RATIO_SIGNS:
        ratio = ratios.after(text, number)
    if ratio is not None:
        return Reading(*ratio)
    unit = unit_at(text, number.end)
    if unit is None:
        return _bare(text, number)
    return _measured(text, number, unit, doc)


def _measured(text: str, number: Figure, unit: Unit, doc: Document) -> Reading | None:
    unit_end = number.end + len(unit.name)
    if unit.name in ("个", "個") and text[unit_end : unit_end + 1] in ("亿", "億") and number.value is not None and _ends_at(text, unit_end + 1):
        value = number.value * 10**8
        number = number._replace(end=unit_end + 1, value=value, low=value, high=value)
        return Reading(rules.BARE, quantity(text, number, number.end, more=False), None, "count")
    reason = barred(text, number.start, number.end, unit.name, unit_end)
    if reason is None and unit.weak and text[number.start : number.end] == "一":
        reason = "一 with a container"
    far = unit.name == "里" and number.bare and number.approx is None
    if reason is None and number.bare and not (_is_far(text, number, unit_end) if far else _bound_bare(text, number, unit)):
        reason = "a bare 百 or 千"
    if reason is not None:
        if doc.trace is not None:
            doc.trace.append(Rejected("count", number.start, unit_end, rules.MEASURE.name, reason))
        return None
    whole = compound(text, number, unit, unit_end)
    if whole is not None:
        number, unit_end = whole
        rule = rules.AGE if unit.kind == "age" else rules.COMPOUND
        return Reading(rule, quantity(text, number, unit_end, more=False), unit.name, unit.kind, unit.si_unit, unit.si_factor)
    second = second_figure(text, unit_end) if number.value is not None else None
    if second is not None and unit_at(text, second.end) == unit:
        both = joined(number, second, stop=unit_end)
        if both is not None:
            number, unit_end = both, second.end + len(unit.name)
    if unit.name == "度" and _POWER.search(text, max(0, number.start - 12), number.start):
        unit = UNITS["度电"]._replace(name="度")
    if unit.kind == "percentage_point" and unit.name[0] in "个個" and unit.name[1:] in ("点", "點") and (number.value or 0) > 100:
        unit = unit._replace(kind="other")  # of an index: 2000个点
    amount = quantity(text, number, unit_end, more=unit.kind != "count")
    rule = rules.FAR if far else _rule(text, number, unit)
    return made(Reading, (rule, amount, unit.name, unit.kind, unit.si_unit, unit.si_factor))


def _ends_at(text: str, at: int) -> bool:
    """Whether nothing that is counted follows: 花了七个亿，, not 五个亿元村."""
    return not "一" <= text[at : at + 1] <= "鿿" or text[at] in _NOT_NOUN - {"元"}


#: where 度 is a kilowatt-hour
_POWER = pattern("[用发耗省节购售输供]电|电量|电费|电能")


def _rule(text: str, number: Figure, unit: Unit) -> Rule:
    if unit.kind == "count":
        if text[number.start : number.end] == "一":
            return rules.ONE
        return rules.WEAK if unit.weak else rules.MEASURE
    return _RANKED.get(unit.kind, rules.UNIT)


def _bound_bare(text: str, number: Figure, unit: Unit) -> bool:
    """百 and 千 without a digit count only with a bound (近百, 百余, 上千) or before a plain measure word (百名, 万名)."""
    before = text[number.start - 1 : number.start]
    if number.approx is not None or before in set("近超逾过破约上达"):
        return True
    if unit.kind == "age":
        return text[number.start] in "百佰"
    return not unit.weak and unit.kind in ("count", "area", "weight", "length") and unit.name not in ("里", "年", "分", "顷", "石", "斗")


#: 万里之外, 方圆百里: a distance is told, in round figures
_FAR = pattern(r"相隔|远隔|隔|相距|相去|方圆|绵延|行程|[远步日夜]行|行|跋涉|奔波|奔袭|转战|驱车|横跨|跨越|往返|来回|辗转")
_FAR_AFTER = pattern("之外|之遥|以外|外|路(?!线)|草原|海疆|边防|边疆|边境|淮河|长江|黄河|运河|大堤|海岸|戈壁|高原|平原|沃野|雪域")


def _is_far(text: str, number: Figure, unit_end: int) -> bool:
    if _FAR_AFTER.match(text, unit_end):
        return True
    return any(_FAR.fullmatch(text, number.start - length, number.start) for length in (1, 2) if number.start >= length)


#: 京广、京九两线: here 两 counts what follows
_NOT_LIANG = frozenset("线路岸地省市县国院校江河湖山厂矿党军")


def _liang(text: str, start: int, end: int, doc: Document) -> Reading | None:
    """二两, 1234两: the run ends in the unit."""
    if text[end - 1] not in "两兩" or end - start < 2:
        return None
    if unit_at(text, end) is not None:
        return read(text, end - 1, end, doc)  # 六、七两卷, 京广、京九两线
    if text[end : end + 1] in _NOT_LIANG and end < len(text):
        return None
    number = figure(text, start, end - 1)
    unit = unit_at(text, end - 1)
    if number is None or number.value is None or unit is None or number.end != end - 1 or number.bare:
        return None
    whole = compound(text, number, unit, end)  # 三两半
    if whole is not None:
        return Reading(rules.COMPOUND, quantity(text, whole[0], whole[1], more=False), unit.name, unit.kind, unit.si_unit, unit.si_factor)
    return Reading(rules.UNIT, quantity(text, number, end), unit.name, unit.kind, unit.si_unit, unit.si_factor)


_PEOPLE = ("人次", "人数", "人口", "用户", "数量", "粉丝", "播放量", "点击量", "阅读量", "下载量", "浏览量", "客流量", "客流", "数", "居民", "村民", "群众", "学生", "党员", "会员", "游客", "旅客", "职工", "志愿者", "毕业生", "用户规模", "网民规模", "毕业生规模")
#: 200多万人口: here 人 begins the noun
_FOLK = ("人口", "人民", "人类")
#: 8700多万小时 is a length of time
_TIMES = ("小时", "分钟", "秒", "天", "周", "工时", "学时", "课时")
_LINK = ("达到", "超过", "突破", "接近", "将近", "大约", "达", "为", "超", "约", "近", "至", "有", "逾", "到", "是")
_NOT_NOUN = frozenset("的了在是和与及元年月日多余以个之后前左右上下至到而并但也都还将被从向对就把比作兆")


def _bare(text: str, number: Figure) -> Reading | None:
    """200多万普查员, 人次为12.99亿."""
    printed = text[number.start : number.end]
    if not printed.rstrip("多余餘").endswith(("万", "亿", "萬", "億")) or number.bare or number.value is None:
        return None
    after = text[number.end : number.end + 1]
    if text.startswith(_FOLK, number.end):
        return Reading(rules.BARE, quantity(text, number, number.end, more=False), None, "count")
    if text.startswith(_TIMES, number.end):
        return None
    han = "一" <= after <= "鿿"
    if (not han or after in _NOT_NOUN or not ratios.noun_follows(text, number.end)) and not _counted_before(text, number.start):
        return None
    return Reading(rules.BARE, quantity(text, number, number.end, more=False), None, "count")


def _counted_before(text: str, start: int) -> bool:
    for word in _LINK:
        if text.endswith(word, 0, start):
            start -= len(word)
            break
    return text.endswith(_PEOPLE, max(0, start - 8), start)
