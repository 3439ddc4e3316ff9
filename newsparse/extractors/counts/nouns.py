"""The thing counted: 6个旗县 → 旗县, 2名高层次人才 → 人才, 企业316家 → 企业.

It stands behind the measure word, there perhaps behind a clause and its 的 (3名来自北京的学生), or right before the figure,
words of measure and bound between them left out (充电点有69处).
"""

from __future__ import annotations

from ...gazetteer.nouns import Word, words
from ...patterns import pattern
from . import measures
from .before import MOST, noun_before
from .doings import doing, of_times
from .heads import Head, Phrase
from .lists import behind_marks, of_list, span_of
from .measures import ALONE, BEHIND_ONLY, FEATURES, FITS, HEADS, MARKS, PLACE_END, PREDICATES
from .particles import ENDS
from .rows import limit_at, row_of
from .units import unit_at

#: how far a clause may reach over marks to its 的
_FAR = 32
#: behind these the noun may stand before the figure: 企业316家，
_CLOSES = frozenset("，。；、！？,.;!?（(）)：:…\n的 \u30000123456789０１２３４５６７８９")
#: 一千五百个 counts what stands before it, 一个 does not
_NUMERALS = frozenset("点〇零一二三四五六七八九十百千万亿")
_FIGURE = pattern(r"[0-9０-９.．]+[余多]?[万亿]?[余多]?")
#: 支渠26条|长548公里
_SIZES = frozenset("长宽高深重约计")
_OPEN, _CLOSING = "“《「『‘", pattern("[”》」』’]")
_AGES = frozenset("0123456789０１２３４５６７８９零一二三四五六七八九十")
_AGED = pattern(r"[0-9０-９零一二三四五六七八九十]{1,3}多?岁的?")
#: 直径5米的天线, 涉案130余万元电信诈骗案
_FIGURES = frozenset("0123456789０１２３４５６７８９.．")
_MEASURED = pattern(r"[0-9０-９.．]+[余多]?[万亿]?[余多]?(?:平方米|公里|厘米|毫米|千瓦|公斤|平米|万元|亿元|[一-鿿㎡])的?")
#: a clause that begins with these tells of the noun behind its 的
_CLAUSE = frozenset("装挂写印盛穿戴拎抱被受由以在于有为从对向让能可与把将给会要不没正用靠经具持含载带拥集来是因按依")
#: 1300台（套）, 5000余种、6500余册
_OTHER = pattern(r"[（(][一-鿿]{1,2}[）)]|[/／][台套件个只头辆](?=[一-鿿])|、[0-9０-９.]+[余多]?[万亿]?[余多]?[册件份张部辆架艘支幅台套篇首项次个名](?=[一-鿿])")
#: 218个亿元以上项目, 20名60岁以上老人
_BOUNDED = pattern(
    r"[0-9０-９.]*[余多]?[十百千]?[万亿]?[余多]?(?:元|人|岁|吨|亩|米|平方米|公里|千瓦)(?:及?以[上下]|左右)的?(?=[一-鿿“])"
    r"|[0-9０-９.．]+[余多]?[万亿]?[余多]?(?:吨|千瓦|兆瓦|吉瓦|千伏|公里|平方米|立方米|英寸|寸|升)级?的?(?=[一-鿿])"  # 4条5万吨生产线
    r"|[0-9０-９.．]+[余多]?[万亿]?[余多]?(?:人|米[长宽高深厚]?|亩|万?元|亿元|公斤|层|页|字|集|年|天|个月|小时)的(?=[一-鿿“])"  # 一支90人的队伍
    r"|[0-9０-９]{4}年度的?(?=[一-鿿“])"  # 一批2022年度名单
    r"|[0-9０-９多]{1,3}[车船](?=连环|相撞|追尾)"  # 一起6车相撞事故
    r"|(?:[0-9０-９.．]{1,4}|[十百千万亿]{1,2}(?:吨|元|千瓦|亩|人))级(?:规模)?的?(?=[一-鿿“])"  # 一场5级地震, 一个亿吨级油田
)
#: 一条长800公里、宽50公里的沙带
_SIZED = pattern(
    r"(?:[总全]?(?:[长宽高深厚重]|直径|面积|占地|容量|海拔|投资|价值|总值|造价|售价|身价)(?:约|近|超过|超|达|不到)*[0-9０-９.．·]+[余多]?[万亿]?[余多]?[一-鿿㎡]{1,4}?[余多]?(?:以上|左右)?[、，,]?)+的(?=[一-鿿])"
)
_MAKE = pattern(r"[一-鿿]{1,4}[0-9０-９]{1,4}(?:[—－-]+[0-9０-９]{1,4})?[A-Za-zＡ-Ｚａ-ｚ]{0,2}型(?=[一-鿿])|[一-鿿]?[-－][0-9０-９]{1,4}(?=[一-鿿])|[0-9０-９]{0,4}[A-Za-zＡ-Ｚａ-ｚ][A-Za-z0-9Ａ-Ｚａ-ｚ０-９.．\-－—]{0,11}(?=[一-鿿])")
#: where one of the four above may begin
_MAY_BEGIN = pattern(
    r"[（(、/／0-9０-９.．A-Za-zＡ-Ｚａ-ｚ\-－总全长宽高深厚重直面占容海投价造售身余多十百千万亿元人岁吨亩米平公]|[一-鿿]{1,4}[0-9０-９A-Za-zＡ-Ｚａ-ｚ\-－]"
)
#: how much: a quality follows
_DEGREE = pattern("比较|较为?|相对|十分|非常|特别|极其?|最为?|很|更为?|尤其|过于|[不欠]")
_SHUT = pattern("[”』]")
_STOPS = pattern(r"[，。；：！？,;!?\n]")

#: a figure may end in these before its 的
_ABOUT = ("左右", "上下")
#: these count things alone, whatever they are called
_PIECES = frozenset("套台部辆艘架栋幢")
#: of what they measure it tells nothing else: 20户以上的|自然村 counts households
_PLAIN = frozenset("个名位家种项")
#: from where somebody is begins a clause
_FROM = frozenset(("来自", "出自", "出身", "身为"))
#: these count nobody but people
_PERSONAL = frozenset("名位")

Noun = tuple[str, int, int]


def noun_of(text: str, start: int, end: int, unit: str) -> Noun | None:
    """The noun of the count `[start, end)` with its place, or None."""
    if (unit in ALONE and unit != "次") or (unit == "股" and text[start - 1 : start] == "每") or (unit == "记" and text[end : end + 1] in _NUMERALS):
        return None  # 每10股派3元, 两记三分
    found = _after(text, end, unit)
    if found is None and (unit not in BEHIND_ONLY or unit == "户") and _closes(text, end):
        found = _behind_it(text, start, end, unit)
    return None if found is None or text[found[0] : found[1]] in MARKS else (text[found[0] : found[1]], *found)


def _behind_it(text: str, start: int, end: int, unit: str) -> tuple[int, int] | None:
    """The noun of a figure that nothing it counts can follow."""
    if (second := _counted_too(text, end)) is not None:
        return second if unit in measures.SORTS else None  # 9类11种|隐患, but 40户93名|群众
    if text[end : end + 1] == "、" and (shared := _of_last(text, end, unit)) is not None:
        return shared
    closed = end == len(text) or text[end] in _CLOSES
    if text[end : end + 1] == "的" and end - start == len(unit) + 1:
        return None  # 企业30家|的, but not 讲解|两队|的, 一户|一间|的
    if text[start] != "一" or text[start + 1 : start + 2] in _NUMERALS:
        return noun_before(text, start, unit, closed)
    fitting = FITS.get(unit) or measures.LIKES.get(unit)
    found = noun_before(text, start, unit, closed) if closed and (fitting is not None or unit in _PIECES) else None
    if found is not None and unit in _PIECES and found[1] == start and found[1] - found[0] > 1:
        return found  # 住房一套，
    return found if found is not None and fitting is not None and text[found[1] - 1] in fitting else None  # 汽车一辆，


def _of_last(text: str, at: int, unit: str) -> tuple[int, int] | None:
    """What the last of a row of figures counts, all with one measure word: 2个、4个和|5个项目."""
    for _ in range(MOST):
        figure = _FIGURE.match(text, at + 1) if text[at : at + 1] and text[at] in "、和与" else None
        if figure is None or not unit or not text.startswith(unit, figure.end()):
            return None
        at = figure.end() + len(unit)
        if text[at : at + 1] not in ("、", "和", "与"):
            return _after(text, at, unit)
    return None


def _counted_too(text: str, at: int) -> tuple[int, int] | None:
    """What a second figure counts that stands right behind the first: 9类|11种隐患."""
    figure = _FIGURE.match(text, at)
    unit = unit_at(text, figure.end()) if figure else None
    if figure is None or unit is None or unit.kind != "count":
        return None
    return _after(text, figure.end() + len(unit.name), unit.name)


def _closes(text: str, at: int) -> bool:
    """Whether nothing that is counted can follow: 已有28个|开工, 316家，"""
    if at == len(text) or text[at] in _CLOSES or (text[at] in _SIZES and text[at + 1 : at + 2] in _FIGURES and at + 1 < len(text)):
        return True
    row = row_of(text, at, min(at + 4, limit_at(text, at)))
    return bool(row) and (row[0].kind == "V" or text[row[0].start] in ENDS)


def _after(text: str, at: int, unit: str) -> tuple[int, int] | None:
    begin = _past_letters(text, at)
    at, quoted = _past_quote(text, begin)
    if at > begin and text[at : at + 1] == "的":
        at, quoted = at + 1, None  # 一张“松江”的|门票
    if text[at : at + 1] == "的" and unit in _PLAIN and text[at - 2 : at] in _ABOUT:
        at += 1  # 1万个左右的村庄
    if unit in ("名", "位", "个") and text[at : at + 1] in _AGES and (aged := _AGED.match(text, at)):
        at = aged.end()  # 一名10岁男童
    limit = limit_at(text, at)
    if limit == at:
        return quoted
    if text[at] == "的":
        return None
    row = row_of(text, at, limit)
    head = Phrase(text, row, unit).read()
    if head is None and quoted is not None:
        return quoted
    if unit == "次":
        return of_times(text, at, limit, row, head)
    listed = of_list(text, limit, row, head, unit) if text[limit : limit + 1] == "、" else None
    if listed is not None:
        return listed
    if head is not None and head.fits:
        return (_behind_clause(text, at, limit, row, head, unit) if _has_object(text, row, head) else None) or span_of(head)
    found = _behind_clause(text, at, limit, row, head, unit) or _behind_measure(text, limit, head, unit) or behind_marks(text, limit, row, head, unit)
    if found is None and unit in FITS and row[0].kind == "V":
        return None  # 一支|压制大火
    return found or (span_of(head) if unit not in _PERSONAL else None)


def _past_letters(text: str, at: int) -> int:
    """Behind a second measure word in brackets (1300台（套）) and the letters of a make (88架F-35战机)."""
    if text[at - 1] == "户" or not _MAY_BEGIN.match(text, at):
        return at  # 530户|2200人的村
    found = _OTHER.match(text, at)
    at = found.end() if found else at
    found = _MAKE.match(text, at) or _BOUNDED.match(text, at) or _SIZED.match(text, at)
    return found.end() if found else at


def _past_quote(text: str, at: int) -> tuple[int, tuple[int, int] | None]:
    """Where to go on behind a quoted name (3个“汉语桥”夏令营), and the noun that ends it (一艘“深海潜艇”)."""
    if at >= len(text) or text[at] not in _OPEN:
        return at, None
    closed = _CLOSING.search(text, at, at + _FAR)
    if closed is None:
        return at + 1, None
    row = words().split(text, at + 1, closed.start())
    last = row[-1] if row else None
    noun = (last.start, last.end) if last is not None and last.kind in ("N", "G") else None
    if last is not None and not last.kind and len(row) > 1 and row[-2].kind and text[last.start] in measures.SHORT:
        noun = row[-2].start, last.end  # “大学|城”
    return closed.end(), noun


def _behind_measure(text: str, limit: int, head: Head | None, unit: str) -> tuple[int, int] | None:
    """The noun behind another measure: 一起涉案130万元的诈骗案, 80部直径5米的天线."""
    found = _MEASURED.match(text, limit) if text[limit : limit + 1] in _FIGURES else None
    if found is None or (head is not None and head.end != limit) or (text[found.end() - 1] != "的" and unit not in FITS):
        return None
    second = Phrase(text, row_of(text, found.end(), limit_at(text, found.end())), unit).read()
    return span_of(second) if second is not None and (second.fits or text[found.end() - 1] == "的") else None


def _behind_clause(text: str, at: int, limit: int, row: list[Word], head: Head | None, unit: str) -> tuple[int, int] | None:
    """The noun behind a clause and its 的 where the clause only tells of it: 载入史册的答卷, 一个建设家乡的梦想."""
    link = text.find("的", at, limit)
    if link < 0:
        link = _far_link(text, at, limit, row, head, unit)
    if link < 0:
        return None
    likes = measures.LIKES.get(unit)
    told = head is None or (link > limit and unit not in FITS and text[at - len(unit) - 1] == "一" and text[limit] == "、") or _tells(text, row, head, link, unit)
    if not told and (likes is None or head is None or text[head.end - 1] in likes):
        return None
    begin, quoted = _past_quote(text, link + 1)
    behind = row_of(text, begin, limit_at(text, begin))
    if quoted is not None and not behind and told and (text[link + 1] != "《" or head is None or head.end != link):
        return quoted  # 一座新兴的“大学城”
    if len(behind) == 1 and text[behind[0].end : behind[0].end + 1] == "的" and not (unit in FITS and text[behind[0].end - 1] in FITS[unit]):
        behind = row_of(text, behind[0].end + 1, limit_at(text, behind[0].end + 1))  # 小小的|模糊的|影子
    second = Phrase(text, behind, unit).read() or _plain(behind)
    if second is None and unit not in FITS and text[at - len(unit) - 1] == "一":
        return doing(text, behind)
    if not told and (second is None or likes is None or text[second.end - 1] not in likes):
        return None  # 两台行踪可疑的|面包车
    named = head is not None and any(word.end == head.end and word.kind not in ("G", "V") for word in row)
    loose = unit == "户" or (unit == "场" and second is not None and text[second.end : second.end + 1] in _CLOSES)  # 一场新的|技术革命
    if second is None or (unit in FITS and not second.fits and (named or (head is None and not loose))):
        return None
    return span_of(second)


def _has_object(text: str, row: list[Word], head: Head) -> bool:
    """Whether the head is what the noun behind 的 sees to: 一名照顾老人|的志愿者, but 两名落水儿童|的家长."""
    if text[row[0].start : row[0].end] in _FROM:
        return True  # 一名来自工人家庭|的孩子
    if text[head.end : head.end + 1] != "的":
        return False
    if "着" in text[row[0].start : row[0].end + 1] and head.start >= row[0].end:
        return True  # 一位抱|着孩子的母亲
    first = row[1] if len(row) > 1 and (row[0].kind == "M" or text[row[0].start : row[0].end] in measures.ADVERBS) else row[0]
    return first.end <= head.start and text[first.start : first.end] in measures.TRANSITIVE


def _plain(row: list[Word]) -> Head | None:
    """A word of place where nothing else stands: 团结互助的|地方."""
    return Head(row[0].start, row[0].end, 1, False) if len(row) == 1 and row[0].kind == "M" else None


def _is_clausal(text: str, row: list[Word], head: Head | None) -> bool:
    """Whether the phrase begins like a clause: 建设家乡, 由…组成, 装有汽车, 加固改造."""
    first = row[0]
    if head is not None and head.start == first.start and head.end > first.end:
        return False  # 搬迁|点的
    verb = next((word.start for word in row if word.kind in ("V", "G")), None)
    if first.kind == "" and text[first.start] in "高低多强超" and len(row) > 1 and row[1].kind == "N":
        return True  # 高|水平的
    if first.kind == "G" and len(row) == 2 and head is not None and text[head.end - 1] in HEADS - PLACE_END:
        return False  # 破坏|小组
    if verb is not None and (head is None or verb <= head.start) and (verb == first.start or (first.kind in ("", "M") and verb == row[1].start)):
        return first.kind != "G" or head is None or head.start == verb or (len(row) > 1 and row[1].kind == "N")
    return not first.kind and text[first.start] in _CLAUSE


def _tells(text: str, row: list[Word], head: Head, link: int, unit: str) -> bool:
    """Whether what stands before 的 only qualifies what follows."""
    first = text[head.start : head.end] if head.start == row[0].start else ""
    if (unit in FITS and not head.fits) or first in FEATURES or (first in measures.ASPECTS and head.end < link) or (unit in measures.ANYTHING and first in measures.DWELLERS):
        return True  # 数千片质地优良的玉, 一个景色秀丽的新城, 18个群众关心的问题
    if _DEGREE.match(text, head.end):
        return True  # 12个条件较好的村
    if any(not word.kind and text[word.start] in "被将已在从向把" for word in row if head.end <= word.start < link):
        return False  # 受困旅客被安置在附近的社区
    if any(word.kind == "V" and word.start >= head.end and text[word.end : word.end + 1] in ("了", "着", "过") for word in row):
        return False  # 一个隐蔽地点拍摄了豹子的脚印
    if text[head.end - 1] in HEADS and any(word.start == head.end and text[word.start : word.end] in PREDICATES for word in row):
        return False  # 营业网点|接受咨询
    if _is_clausal(text, row, head) or text[head.end - 1] == "性":
        return True
    between = [word for word in row if head.end <= word.start < link]
    if not between:
        return unit in ("名", "位") and text[head.end - 1] in PLACE_END
    return len(between) <= 2 and not any(word.kind in ("V", "N", "G") for word in between) and text[between[0].start] not in ENDS


def _far_link(text: str, at: int, limit: int, row: list[Word], head: Head | None, unit: str) -> int:
    """The 的 of a clause that is long or that marks break: 一名参与修复、装修的工人."""
    if not row:
        return -1
    clausal = (row[0].kind != "G" and _is_clausal(text, row, head)) or (head is not None and text[head.end - 1] == "性" and text[limit : limit + 1] == "、")
    single = text[at - len(unit) - 1 : at - len(unit)] == "一" and text[limit : limit + 1] == "、" and (all(word.kind == "M" for word in row) if head is None else head.end < limit) and not any(text[word.start] in ENDS and not word.kind for word in row)
    if single:
        clausal = True  # 一个立意高远、文风清新的|报告
    if unit not in FITS and (not clausal or text[row[0].start : row[0].end] in PREDICATES):
        return -1
    stop = _STOPS.search(text, at, at + _FAR)
    end = stop.start() if stop else at + _FAR
    closed = _SHUT.search(text, at, end)
    if closed is not None and not any(text.find(mark, at, closed.start()) >= 0 for mark in "“『"):
        return -1  # “两个确立”的意义
    link = text.find("的", limit, end)
    titled = text.find("《", at, link) if link >= 0 else -1
    if titled >= 0 and text.find("》", titled, link) < 0:
        closing = text.find("》", link, end)
        return text.find("的", closing, end) if closing >= 0 else -1  # 一篇题为《…》的文章
    return link
