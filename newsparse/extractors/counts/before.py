"""The thing counted, named right before the figure: 企业316家 → 企业, 充电点已增加到69处 → 充电点, 房屋51户142间 → 房屋."""

from __future__ import annotations

from ...gazetteer.nouns import Word, words
from ...patterns import pattern
from .heads import Phrase
from .measures import EVENTS, FITS, LIKES, PEOPLE, PLACE_END, SHORT, UNDERGONE
from .particles import ENDS
from .units import FIRST, unit_at

#: marks and figures break a noun phrase
_BREAKS = frozenset("，。；：！？、,.;!?:（）()［］[]【】〔〕《》〈〉“”『』「」\"‘’'—…·/／ \u3000\n-0123456789０１２３４５６７８９")
_SHORT_NAME = 5
_DIGITS = frozenset("0123456789０１２３４５６７８９")
_LARGE = frozenset("多余百千万亿")
#: between a noun and its figure
_BETWEEN = pattern(
    r"(?:总?数量?|年?(?:有效|产销|饲养|养殖|放养|种植|保有|持有|拥有|存|总|存栏|出栏|产|销|销售|交易|发货|库存|使用|注册|登记|生产)量|存栏|出栏|数目|规模)?(?:已经|已|现|目前|累计|总数|总计|共计|合计|分别|大约|足足|整整|一共|首次|接近|至少|最多|不足|不到|仅|只|各|均|就|多|也|还|便|则|将|将会|可|原?计划|预计|由|从)*"
    r"(?:(?:发展|增加|增长|扩大|上升|提高|减少|下降|提升|扩展|壮大|拓展|缩减|缩小|精简|压缩|压减|增|升|降|减|扩|达)(?:到|至|为)了?|达到了?|[高多已]达|超过了?|突破|有|共有|达|(?<![行作人认])为|至|了|逾|约|近|超)?(?:共|约|近|超|逾|各|仅|有)?\Z"
)
_BETWEEN_ENDS = frozenset("数量目模栏已经现前计别约近少多到足仅只各均就也还便则了过破至加有达为超逾共将会可由从足整划次")
_TIME = pattern("全年|[去今当上明次]年|年[末底初]|[上下]半年|[一二三四]季度|同期|期末")
#: 企业（合作社）88家
_BRACKETED = pattern(r"[（(][一-鿿、]{1,8}[）)]\Z")
#: 房屋51户|142间: what the first figure counts the second does too
_COUNTED = pattern(r"(?<![0-9０-９.．])[0-9０-９.．]+[余多]?[万亿]?[余多]?[一-鿿]\Z")
#: so many figures at most stand before the last that a noun is shared by
MOST = 5
#: 社员110户, 企业40户; but 倒塌房屋51户 are households
_HOUSEHOLDS = frozenset("户民庭员业")
#: what a word of doing with its object counts: 养牛1800头, 打井12口, 植树300棵
_OBJECTS = {unit: ends & SHORT for unit, ends in (*FITS.items(), *LIKES.items()) if ends is not PEOPLE}
#: 每个乡镇3名: the basis of a rate is not what is counted
_EVERY = ("每", "每个", "各")
#: what a figure without a unit counts: 观影人次为3.27亿
_HEADCOUNTS = ("人次", "人数", "人口", "用户", "粉丝", "客流")


def noun_before(text: str, end: int, unit: str, closed: bool, others: int = MOST) -> tuple[int, int] | None:
    """The noun right before the figure that begins at `end`, and up to so many others; behind a `closed` phrase it may be a verbal one (培训40场，)."""
    line = max(0, end - 16)
    if others and text[end - 1 : end] == "、" and (counted := _COUNTED.search(text, line, end - 1)) and counted.start() > line:
        shared = noun_before(text, counted.start(), unit, closed, others - 1)
        return shared if shared is not None and text[shared[1] - 1] in (FITS.get(unit) or LIKES.get(unit) or ()) else None  # 图书30种、90册
    if text[end - 1 : end] in FIRST and (counted := _COUNTED.search(text, line, end)):
        return noun_before(text, counted.start(), unit, closed, others - 1) if others and counted.start() > line else None
    between = _BETWEEN.search(text, line, end) if text[end - 1 : end] in _BETWEEN_ENDS else None
    end = between.start() if between else end
    if text[end - 1 : end] in ("）", ")") and (bracketed := _BRACKETED.search(text, line, end)):
        end = bracketed.start()
    if text[end - 1 : end] == "”":
        return _quoted(text, line, end - 1)
    if not unit and text.endswith(_HEADCOUNTS, 0, end):
        return end - 2, end
    if unit and text[end : end + 1] == "数" and text[end - 1 : end] == unit and not words().is_noun(text[end - 2 : end]):
        end -= 1  # 手术|台数|21万台
    elif unit and unit != "户" and text[end - 1 : end] == unit and words().is_noun(text[end - 2 : end]):
        return end - 2, end  # 病例22例
    if text[end : end + 1] == "数" and text[end - 1 : end] == "人":
        return None  # 就业人数700个
    begin = end
    while begin > line and text[begin - 1] not in _BREAKS:
        begin -= 1
    if begin > line and text[begin - 1] in _DIGITS:
        begin = _behind_figure(text, begin)
    if (time := _TIME.match(text, begin, end)) is not None and time.end() < end:
        begin = time.end()  # 全年|牛出栏3415头
    row = words().split(text, begin, end)
    found = _last(text, row, unit, closed)
    if found is None and unit and len(row) > 1 and text[end - 1] == unit and not row[-1].kind and not row[-2].kind and text[end - 2] not in ENDS:
        return end - 2, end  # 办件6.5万件: a word made with the measure word
    if found is not None and between is not None and text[found[1] - 1] in PLACE_END and between[0].endswith("有") and not words().is_noun(text[slice(*found)]):
        return None  # 石桥村有十来个
    return found


def _quoted(text: str, line: int, end: int) -> tuple[int, int] | None:
    """The noun that ends a name in marks, or the name where it is short: “挂案”29起."""
    begin = text.rfind("“", line, end) + 1
    row = words().split(text, begin, end) if begin else []
    if row and row[-1].kind == "N":
        return row[-1].start, row[-1].end
    return (begin, end) if row and end - begin < _SHORT_NAME else None


def _behind_figure(text: str, at: int) -> int:
    """Behind the figure that ends in a digit before `at`, and its measure word: 从2900|多家|增长到."""
    while text[at] in _LARGE:
        at += 1
    unit = unit_at(text, at)
    return at if unit is None else at + len(unit.name)


def _last(text: str, row: list[Word], unit: str, closed: bool) -> tuple[int, int] | None:
    """The noun in which the row ends."""
    verbal = bool(row) and row[-1].kind == "G" and text[row[-1].end - 1] not in SHORT
    while len(row) > 1 and text[row[-2].start] in "共已均再又都现总" and not row[-2].kind:
        del row[-2]  # 住宅|共|成交
    if verbal:
        if unit in EVENTS and unit != "件":
            return (row[-1].start, row[-1].end) if closed else None
        row.pop()  # 汽车|出口|41.6万辆
        if all(word.kind in ("G", "V", "M") for word in row):
            return None  # 违法|建设1处
    elif len(row) > 1 and text[row[-1].start : row[-1].end] in UNDERGONE:
        last = row[-2]
        return (last.start, last.end) if last.kind == "N" and text[last.end - 1] not in PLACE_END else None  # 房屋|倒塌|30间
    elif row and row[-1].kind in ("V", "G") and row[-1].end - row[-1].start == 2 and text[row[-1].end - 1] in _OBJECTS.get(unit, ()):
        return row[-1].end - 1, row[-1].end  # 打|井12口
    for first in _starts(row):
        head = Phrase(text, row[first:], unit, known=True).read()
        if head is None or (unit == "户" and text[head.end - 1] not in _HOUSEHOLDS) or (unit == "枚" and text[head.end - 1] not in LIKES[unit]):
            continue
        if head.fits and verbal:
            return head.start, head.end  # 养殖场|污染|治理|38家
        if head.end == row[-1].end and not (verbal and unit in FITS):
            return None if text.startswith("方面", head.start) or text.endswith(_EVERY, 0, head.start) else (head.start, head.end)
    return None


def _starts(row: list[Word]) -> list[int]:
    """Where a noun phrase may begin in the row, the likelier first: rather not with a verb that more than one word follows (维修|机泵)."""
    size = len(row)
    later = [at for at in range(size - 2) if row[at].kind in ("V", "G")]
    return [at for at in range(size) if at not in later] + later if later else list(range(size))
