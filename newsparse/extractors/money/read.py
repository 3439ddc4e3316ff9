"""From a run of numeral characters to a sum: the currency stands behind it, before it, or on both sides."""

from __future__ import annotations

from fractions import Fraction

from ...chars import DASHES, DIGITS
from ...document import Document
from ...figures import SPACES, Figure, figure, joined, second_figure
from ...named import NamedTuple
from ...numerals import RUN, Exact, exact, runs
from ...patterns import pattern
from ...quantity import Quantity, quantity
from ...rules import Candidate, Rejected, Rule
from ..rates import rate
from ..spaced import spaced
from . import rules
from .currencies import FIRST, NAME_LAST, OF_PAGE, SIGN_LAST, Currency, currency_at, name_before, sign_before
from .nouns import noun_beside


class Reading(NamedTuple):
    """A sum as read from the words around its figure."""

    rule: Rule
    amount: Quantity
    currency: str | None


_SPECIAL = frozenset("余餘多来來几幾点點至到、(（兆" + DASHES + SPACES)
#: what 兆 is, and the least that may stand behind it: 3兆350億
TRILLION, LEAST = 10**12, 10**4
_PLAIN = FIRST - _SPECIAL
_SIGNS_BEFORE = SIGN_LAST | NAME_LAST | frozenset(SPACES)
#: 元旦, 元月, 元首: 元 begins another word
_NOT_YUAN = frozenset("旦月宵首素件老勋帅朝代年培")
#: 二元结构, 三元催化, 一元复始: after a single character of a numeral 元 is an element, not money
_ELEMENT = pattern(r"(?:化|论|性|制|里|桥|区|结构|经济|对立|体系|体制|户籍|分割|复始|催化|锂|正极|正食|食品|牛奶|乳业|材料|朱|二次|一次|三次|方程|[乙甲]|前驱|期权|思维|文化|社会|主义|宫|组|及第|劣|空间|悖|函|以上是)")
#: 块 is money where a word of paying stands near before it
_PAYING = pattern(r"(?:[白现光大银銀]洋|[银銀][元圆]|卖|挣|花|赚|付|交|收|罚|赔|值|便宜|贵|涨|降|价|费|工资|薪|钱|补|存|攒|借|欠|给|捐|省|一斤|每斤|一亩|一天|元|块)[^，。；！？\n,;!?]{0,6}\Z")
_AFTER_KUAI = pattern(r"[，。；！？、：,;!?”’）)\n]|$|一(?:斤|个|张|公斤|只|天|杯|碗|瓶|亩|位|人|条|件)|每|左右|以上|以下|多|的(?![石砖地])|都|就|不|呢|吧|啊|了")
#: 42块一公斤: what a price is of
_PRICED = pattern(r"[钱錢]?(?:一|每|/)(?:公斤|斤|亩|天|位|张|碗|杯|瓶|只|件)(?!重)")
_TAIL = pattern(rf"(零|〇)?([{DIGITS[3:]}0-9０-９])(?!\d)(?=([角毛分])?)")


def candidates(doc: Document) -> list[Candidate]:
    """All sums of an article, in text order."""
    text = doc.text
    size = len(text)
    found: list[Candidate] = []
    reach = 0
    for start, end in runs(doc):
        if start < reach:
            continue
        after = text[end] if end < size else ""
        likely = after in _SPECIAL or (after in _PLAIN and currency_at(text, end) is not None)
        if likely or (start and text[start - 1] in _SIGNS_BEFORE):
            candidate = _candidate(doc, text, start, end)
            if candidate is not None:
                found.append(candidate)
                reach = candidate.end
    return found


def _candidate(doc: Document, text: str, start: int, end: int) -> Candidate | None:
    if (end < len(text) and text[end] in SPACES) or (start and text[start - 1] in SPACES):
        return spaced(text, start, end, lambda line, first, last: _made(line, read(line, first, last, doc)))
    return _made(text, read(text, start, end, doc))


def _made(text: str, reading: Reading | None) -> Candidate | None:
    if reading is None:
        return None
    amount = reading.amount
    per, each = rate(text, amount.start, amount.end, amount.end + (text[amount.end : amount.end + 1] in ("钱", "錢") and text[amount.end - 1] in "块塊毛角分多"))
    noun = noun_beside(text, amount.start, amount.end)
    data = (reading.currency, *(noun or (None, None, None)), *amount.fields(), per, each, amount.ends(text))
    return Candidate("money", amount.start, amount.end, reading.rule, data)


def read(text: str, start: int, end: int, doc: Document) -> Reading | None:
    """The sum whose figure begins with the run `[start, end)`."""
    number = figure(text, start, end)
    if number is None:
        return _letters(text, start, end)
    if text[number.end : number.end + 1] == "兆" and number.value is not None:
        number = _trillions(text, number)
    currency = currency_at(text, number.end)
    if currency is None:
        return _prefixed(text, number, number.end, rules.SIGNED)
    reason = _barred(text, number, currency)
    if reason is not None:
        if doc.trace is not None:
            doc.trace.append(Rejected("money", number.start, number.end + len(currency.name), rules.AMOUNT.name, reason))
        return None
    return _summed(text, number, currency)


def _trillions(text: str, number: Figure) -> Figure:
    """2兆日元, 3兆350億元: 兆 is a million millions before a currency, and mega before 瓦."""
    end, value = number.end + 1, (number.value or 0) * TRILLION
    run = RUN.match(text, end)
    rest = figure(text, *run.span()) if run else None
    if rest is not None and rest.start == end and rest.value is not None and LEAST <= rest.value < TRILLION:
        end, value = rest.end, value + rest.value
    if not currency_at(text, end):
        return number
    return number._replace(end=end, value=value, low=value, high=value)


def _letters(text: str, start: int, end: int) -> Reading | None:
    """US$50, RMB100: a figure behind letters is a sum only after a currency's sign."""
    sign = sign_before(text, start) or name_before(text, start)
    if sign is None:
        return None
    value = exact(text[start:end])
    if value is None:
        return None
    number = Figure(start, end, value, value, value, False, False, None, False)
    return _prefixed(text, number, end, rules.SIGNED)


def _prefixed(text: str, number: Figure, end: int, rule: Rule) -> Reading | None:
    """￥13.5, 人民币5000万."""
    sign = sign_before(text, number.start) or name_before(text, number.start)
    if sign is None or number.bare:
        return None
    start, code = sign
    following = text[end : end + 1]
    if text[start] not in "￥¥$＄" and "一" <= following <= "鿿" and following not in "元左以上的和至到起":
        return None  # 欧元1999年
    if start and text[start - 1].isascii() and text[start - 1].isalpha():
        return None
    if text[end : end + 1].isascii() and text[end : end + 1].isalpha():
        return None
    amount = quantity(text, number._replace(start=start), end, more=False)
    return Reading(rule, amount, code)


def _barred(text: str, number: Figure, currency: Currency) -> str | None:
    after = number.end + len(currency.name)
    following = text[after : after + 1]
    printed = text[number.start : number.end]
    if currency.name[-1] in "元圆" and following in _NOT_YUAN and following:
        return "元 begins another word"
    if currency.name in ("分钱", "分錢") and printed == "一":
        return "not a penny"
    if currency.name == "元" and len(printed) == 1 and not printed.isdigit() and _ELEMENT.match(text, after):
        return "元 is an element"
    if currency.name in ("块", "塊"):
        return None if _is_money(text, number, after) else "块 is a measure word"
    if currency.name in ("角", "毛"):
        return None if _small(text, number, after) else "角 without 元"
    if currency.name == "圆" and following in ("桌", "形", "球", "珠", "满", "心"):
        return "圆 begins another word"
    if currency.name == "盾" and following in ("牌", "构"):
        return "盾 begins another word"
    if currency.name == "镑" and printed in ("一",):
        return None
    return None


#: what comes in pieces: 光伏板60万块
_SLABS = frozenset("板砖瓦石屏碑牌")


def _is_money(text: str, number: Figure, after: int) -> bool:
    printed = text[number.start : number.end]
    if text[number.start - 1 : number.start] in _SLABS and number.start:
        return False
    tail = _TAIL.match(text, after)
    if tail and text[after] != "一" and (tail[3] or _ends_here(text, tail.end())):
        return True
    if printed == "一" or not _AFTER_KUAI.match(text, after):
        return False
    return _PRICED.match(text, after) is not None or printed[-1] in "万萬" or _PAYING.search(text, max(0, number.start - 10), number.start) is not None


def _small(text: str, number: Figure, after: int) -> bool:
    printed = text[number.start : number.end]
    if text[number.end] == "毛" and printed in ("三", "一"):
        return False
    tail = _TAIL.match(text, after)
    if tail and (tail[3] == "分" or text[number.end] == "毛"):
        return True
    return text[number.end] == "毛" and (after == len(text) or text[after] in "，。；、！？”,;!?")


def _summed(text: str, number: Figure, currency: Currency) -> Reading | None:
    value, end = _with_parts(text, number, currency)
    rule = rules.PARTS if value != number.value or (currency.factor != 1 and currency.code == OF_PAGE) else rules.AMOUNT
    if rule is rules.AMOUNT and currency.name[0] in "块塊":
        rule = rules.COLLOQUIAL
    if value is not None and value != number.value:
        number = number._replace(value=value, low=value, high=value, approx=None)
    second = second_figure(text, end) if number.value is not None else None
    if second is not None:
        other = currency_at(text, second.end)
        if other is not None and other.code == currency.code:
            top, last = _with_parts(text, second, other)
            if top is not None and top != second.value:
                second = second._replace(value=top, low=top, high=top)
            both = joined(number, second, stop=end)
            if both is not None:
                number, end = both, last
    code = currency.code
    named = name_before(text, number.start) if number.start and text[number.start - 1] in NAME_LAST else None
    sign = sign_before(text, number.start) if named is None and number.start and text[number.start - 1] in SIGN_LAST else None
    if code == OF_PAGE and (named or sign):
        start, code = named or sign  # type: ignore[misc]
        number = number._replace(start=start)
        rule = rules.SIGNED if rule is rules.AMOUNT else rule
    if code == OF_PAGE:
        code = None if text.endswith(_BYGONE, 0, number.start) else _behind(text, end) or code
    amount = quantity(text, number, end, more=True)
    if amount.end == end and text.endswith(("钱", "錢"), 0, end):
        amount = quantity(text, number, end - 1, more=True)  # 10块|钱, but 10块钱以上
    return Reading(rule, amount if currency.factor == 1 else amount.times(currency.factor), code)


#: money of before 1949, which no code tells from the present one
_BYGONE = ("法币", "法幣", "边币", "邊幣", "金圆券", "金圓券", "关金券", "北海币", "旧币", "舊幣", "白洋", "现洋", "現洋", "光洋", "大洋", "银洋", "銀洋", "银元", "銀元", "银圆")


def _behind(text: str, end: int) -> str | None:
    """3万元港币: a currency named behind 元."""
    at = end + (text[end : end + 1] in ("的", "（", "("))
    found = currency_at(text, at)
    if found is None or found.code in (None, OF_PAGE) or found.factor != 1:
        return None
    return found.code if found.name[-1] in "币幣金" or at > end else None


def _with_parts(text: str, number: Figure, currency: Currency) -> tuple[Exact | None, int]:
    """3元5角, 三块零四, 两毛五, 10日元5日本銭: the value in units of `currency`, and where it ends."""
    end = number.end + len(currency.name)
    value = number.value
    if value is None or number.approx is not None:
        return value, end
    size = currency.factor
    zero = False
    while True:
        run = RUN.match(text, end)
        part = currency_at(text, run.end()) if run else None
        if run and part and part.code == currency.code and part.factor < size and (amount := exact(run[0])):
            value, end, size = value + amount * part.factor / currency.factor, run.end() + len(part.name), part.factor
            continue
        found = _TAIL.match(text, end)
        if not found:
            return value, end
        digit = exact(found[2])
        named = found[3]
        if digit is None:
            return value, end
        if named == "分" or (named and found[1]):
            part_of = Fraction(1, 100) if named == "分" else Fraction(1, 10)
            value, end = value + digit * part_of / currency.factor, found.end() + 1
        elif named:
            value, end = value + digit * Fraction(1, 10) / currency.factor, found.end() + 1
        elif currency.name in ("元", "圆") or not _ends_here(text, found.end()):
            return value, end
        else:
            step = Fraction(size) / Fraction(currency.factor) / 10  # 两块五, 两块八毛|五
            return value + digit * (step / 10 if found[1] or zero else step), found.end()


def _ends_here(text: str, at: int) -> bool:
    """三块五 ends here; 三块五斤 would not."""
    return at >= len(text) or text[at] in "，。；！？、：,;!?”’）)\n一每左以多的至到—-" or not text[at].isalnum()
