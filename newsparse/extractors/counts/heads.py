"""The head of a noun phrase: 大学生支农服务团队 → 团队, 供应商新品发布活动 → 活动.

A row of words is read from its first on; the head is the last noun before the phrase ends, and what stands before it are
modifiers. A verb ends the phrase (骆驼|结伴登场), save where nothing but it makes the noun a compound (新开工项目, 抓捕组).
"""

from __future__ import annotations

from collections.abc import Sequence

from ...gazetteer.nouns import Word
from ...named import NamedTuple
from .measures import ACTORS, EVENTS, FITS, HEADS, LIKES, NOMINAL, PEOPLE, PLACE_END, PREDICATES, SHORT, SUFFIX
from .particles import BUILDS, DOES, ENDS, ENDS_LATER, MAKES_ATTRIBUTES, NOT, PAST, PLACES, QUALITIES, TENSES
from .told import is_told

#: how many characters of an unknown word stand together
_UNKNOWN = 4
_STOPS = ENDS | ENDS_LATER
_ONES = SHORT | SUFFIX
#: 企业建设项目, 部门管理平台: what stands behind the verb is rather its object
_DOERS = ACTORS - frozenset("生员者")


class Head(NamedTuple):
    """The head `[start, end)` of a phrase that stops before the word `stop`."""

    start: int
    end: int
    stop: int
    #: whether the head is what the measure word takes
    fits: bool


class Phrase:
    """A noun phrase as it is read word by word."""

    def __init__(self, text: str, row: Sequence[Word], unit: str, *, known: bool = False) -> None:
        """With `known` no word is taken that the table lacks."""
        self.known = known
        self.text, self.row, self.unit = text, row, unit
        self.suits, self.likes = FITS.get(unit), LIKES.get(unit)
        self.noun: tuple[int, int] | None = None
        self.fit: tuple[int, int] | None = None
        self.liked: tuple[int, int] | None = None
        #: the row's index where characters begin that no word takes in
        self.odd = 0
        self.at = 0
        #: behind a verb only what suits the measure word is taken
        self.crossed = False

    def read(self, first: int = 0) -> Head | None:
        """The head of the phrase that begins with the word `first`."""
        self.at = self.odd = first
        begin = first
        while self.at < len(self.row) and self._step(begin):
            pass
        if self.noun is None and self.fit is None and not self.known:
            self._take_unknown(begin)
        found = self.fit or self.liked or self.noun
        return None if found is None else Head(*found, self.at, self.fit is not None)

    def _step(self, begin: int) -> bool:
        """Take the next word; whether the phrase goes on."""
        word = self.row[self.at]
        kind = word.kind
        if not kind:
            return self._is_single(word, begin)
        if kind == "N":
            return self._is_noun(word)
        if kind == "M":
            return self._is_attribute(word)
        if self.liked is not None and not self._makes_liked():
            return False  # 退烧药|支援|诊所
        if kind == "G":
            plain = self.text[word.start : word.end]
            if plain not in PREDICATES or plain in NOMINAL:
                return self._is_verbal(word, begin)
        return self._is_verb(word, begin)

    def _go_on(self, words: int = 1) -> bool:
        self.at += words
        self.odd = self.at
        return True

    def _take(self, start: int, end: int) -> None:
        if not self.crossed:
            self.noun = start, end
            if self.likes is not None and self.text[end - 1] in self.likes:
                self.liked = start, end
        if self.suits is not None and (self.text[end - 1] in self.suits or (self.unit == "户" and self.fit is not None and self.fit[1] == start and self.text[end - 1] in HEADS)):
            self.fit = start, end  # 8户家庭|牧场

    def _peek(self, ahead: int = 1) -> Word | None:
        return self.row[self.at + ahead] if self.at + ahead < len(self.row) else None

    def _ends(self, at: int) -> bool:
        """Whether the phrase may end before the word `at`: at a mark, a word of grammar or any known word."""
        if at >= len(self.row):
            return True
        word = self.row[at]
        return word.kind != "" or self.text[word.start] in ENDS or self.text[word.end : word.end + 1] in PAST  # 羊|宰|了

    def _is_noun(self, word: Word) -> bool:
        following = self._peek()
        if following is not None and self.text[following.start] == "般":
            return False  # 大棚|矩阵|般
        if word.end - word.start > 2 and self.text[word.end - 1] in "性化" and following is not None and following.kind in ("V", "G", "N"):
            return self.noun is None and self._go_on()  # 一个|根本性|转变, 项目|实质性开工
        if self.noun is not None and self.at - self.odd >= 2 and not self.crossed and (self.suits is None or (self.fit is not None and self.text[word.end - 1] not in self.suits)):
            return False  # 骆驼|同场|竞技
        if self.noun is not None and self.noun[1] == word.start and is_told(self.text, self.row, self.at, self.text[slice(*self.noun)], self.unit):
            return False  # 53座水库|蓄水量
        self._take(word.start, word.end)
        return self._go_on()

    def _makes_liked(self) -> bool:
        """Whether the word at hand makes a noun with the next character: 桥梁|检测|站."""
        following = self._peek()
        return following is not None and not following.kind and self.text[following.start] in (self.likes or ())

    def _suffix(self, word: Word) -> bool:
        """Whether the next character makes a noun of `word`: 检查|站, 充电|点, 巴勒斯坦|人, 恒温|窖."""
        following = self._peek()
        if following is None or following.kind:
            return False
        last = self.text[following.start]
        if not self._ends(self.at + 2) and (word.kind == "V" or not self._completes(last)):
            return False
        behind = self._peek(2)
        if (last == "会" and behind is not None and behind.kind == "V") or (word.kind == "V" and last in "种会展"):
            return False
        if last not in SUFFIX and last not in SHORT and not (self.suits and last in self.suits):
            return False
        self._take(word.start, following.end)
        return self._go_on(2)

    def _completes(self, char: str) -> bool:
        """Whether the character makes of any word what the measure word takes: 购物|店首日."""
        return self.suits is not None and char in self.suits and char in SUFFIX

    def _is_attribute(self, word: Word) -> bool:
        following = self._peek()
        if self.text[word.start : word.end] in ("世界", "地方") and self._ends(self.at + 1) and (following is None or not following.kind):
            self._take(word.start, word.end)
        return self._suffix(word) or self._go_on()

    def _is_verbal(self, word: Word, begin: int) -> bool:
        """培训 is the thing counted (40余场培训), part of its name (培训机构), or what it does (小组调查原因)."""
        if self._suffix(word):
            return True
        following = self._peek()
        goes_on = following is not None and (following.kind in ("N", "G", "M") or self._is_short(self.at + 1))
        if not goes_on:
            unknown = self.at - begin >= 2 and not any(word.kind for word in self.row[begin : self.at])
            if self.noun is None and (unknown or (following is not None and self.text[following.start] in TENSES)):
                return False  # 522家展商|参展, 6000万份|扩产|到
            if self.noun is None or (self.unit in EVENTS and self.fit is None and (self.noun[1] == word.start or self._is_fit(word))):
                self._take(word.start, word.end)
                return self._go_on()
            return self._crosses()
        if self.unit in EVENTS and self.suits is None and self.noun is not None and self.noun[1] == word.start and not self._is_compound(sure=True):
            self._take(word.start, word.end)  # 一次核酸|检测|阴性
            return False
        return (self.noun is None or self.suits is not None or self._is_compound()) and self._go_on()

    def _is_fit(self, word: Word) -> bool:
        return self.suits is not None and self.text[word.end - 1] in self.suits

    def _is_compound(self, sure: bool = False) -> bool:
        """Whether the nouns behind the verb at hand are the head: 社区|服务|中心, but 小组|调查|起火原因; with `sure` none but what is made so."""
        last = end = self.at + 1
        while end < len(self.row):
            if self.row[end].kind in ("N", "G", "M") or self._is_short(end):
                last = end if self.row[end].kind != "M" else last
            elif end + 2 < len(self.row) and not self.row[end + 1].kind and self._is_short(end + 2):
                last = end = end + 2  # 重点|帮促|村
            else:
                break
            end += 1
        end = last + 1
        made = self.text[self.row[end - 1].end - 1] in HEADS
        if made or sure:
            return made and self.noun is not None and not (sure and self._does()) and self._ends(end)
        return self.noun is not None and self.text[self.noun[1] - 1] not in ACTORS and self.row[end - 1].kind == "N"

    def _does(self) -> bool:
        """Whether the noun at hand names who does something, rather than where."""
        return self.noun is not None and self.text[self.noun[1] - 1] in _DOERS and self.text[self.noun[0] : self.noun[1]] not in ("乡村", "农村", "国家")

    def _is_short(self, at: int) -> bool:
        if at >= len(self.row):
            return False
        word = self.row[at]
        char = self.text[word.start]
        suffixed = char in SUFFIX and char != "会" and self.noun is not None and self.noun[1] == word.start
        return not word.kind and (char in SHORT or suffixed) and self._ends(at + 1)

    def _is_verb(self, word: Word, begin: int) -> bool:
        printed = self.text[word.start : word.end]
        if printed not in PREDICATES and self._suffix(word):
            return True
        following = self._peek()
        nominal = following is not None and (following.kind in ("N", "G", "M") or self._is_short(self.at + 1 + (following.kind == "V")))
        if self.unit == "次" and self.at == begin:
            return False
        if self.at == begin and self._leads():
            return self._go_on()  # 易地|搬迁|安置点
        if self.noun is None and nominal and (printed not in PREDICATES or (printed in NOMINAL and self.at > begin)):
            return self._go_on()  # 新|开工|项目
        if self.noun is None and not self.known and begin < self.at == len(self.row) - 1 and not self.suits and printed not in PREDICATES and self.row[self.at - 1].kind:
            self._take(word.start, word.end)  # 两个根本性|转变
            return self._go_on()
        if self.unit in EVENTS and self.unit != "件" and self.fit is None and printed not in PREDICATES and word.end - word.start == 2 and self._is_last(word, begin):
            self._take(word.start, word.end)  # 新一轮资金|支持，
            return self._go_on()
        if self.noun is not None and nominal and self.suits is None and (printed not in PREDICATES or printed in NOMINAL) and self.noun[1] == word.start and self._is_compound(sure=True):
            return self._go_on()  # 垃圾|分拣|中心
        if self.at == begin and following is not None and self.text[following.start] in "上中" and not following.kind:
            self._take(word.start, word.end)  # 一个|聚会|上
            return False
        return self._crosses()

    def _leads(self) -> bool:
        """Whether verbs alone stand between here and the suffix of a noun."""
        at = self.at
        while at < len(self.row) and self.row[at].kind in ("V", "G"):
            at += 1
        return 1 < at - self.at < 4 and self._is_short(at) and self.text[self.row[at].start] in SUFFIX

    def _is_last(self, word: Word, begin: int) -> bool:
        """Whether nothing stands behind a verb, and before it nothing or a noun."""
        if self.noun is not None and self.row[self.at - 1].kind in ("G", "V"):
            return False  # 两项|处罚|并用
        return self.at + 1 == len(self.row) and self.text[word.end : word.end + 1] != "的" and not (self.suits and self.text[word.end : word.end + 1].isdigit()) and (self.at == begin if self.noun is None else self.noun[1] == word.start)

    def _crosses(self) -> bool:
        """Whether to look behind a verb for what suits the measure word."""
        if self.suits is None or self.fit is not None:
            return False
        self.crossed = self.crossed or self.noun is not None or self.text[self.row[self.at].start : self.row[self.at].end] in PREDICATES
        return self._go_on()

    def _is_single(self, word: Word, begin: int) -> bool:
        """A single character that belongs to no word; whether the phrase goes on."""
        char = self.text[word.start]
        if char in "一二三特" and self.text[word.end : word.end + 1] == "级":
            if self.noun is not None and self.noun[1] != word.start:
                return False  # 乡镇|通|三级公路
            self.noun = self.fit = self.liked = None
            return self._go_on(2)  # 国家|二级|保护动物
        if char in DOES and (self.noun is not None or (self.at == begin and self.suits is None)) and (following := self._peek()) is not None and following.kind == "N":
            return False  # 一个|读|大学, 行政村|通|公路
        if self.at == begin and (char in NOT or char in PLACES):
            return self._go_on()  # 12例|无|症状感染者, 中|越|各界|代表
        completes = self.odd == self.at and self.noun is not None and self.noun[1] == word.start and self._completes(char)
        ends = self.known and self.at == len(self.row) - 1 and 0 < self.at - self.odd < 3 and char in SUFFIX
        if (completes or ends or self._is_short(self.at) or (char == "企" and self.odd < self.at)) and self._joins(word):
            return self._go_on()  # 船|企, whatever stands behind it
        if char in "不未" and self.suits is not None and self.fit is None and self.at > begin:
            return self._go_on()  # 11家排污|不|达标企业
        if char in ENDS or (self.noun is not None and char in ENDS_LATER and (self.suits is None or self.fit is not None)):
            if self.suits is not None and self.fit is None and char in "前原" and (following := self._peek()) is not None and following.kind == "N":
                return self._go_on()
            if char in "与和及" and self.suits is not None and self.fit is None and self.at > begin:
                self.crossed = True
                return self._go_on()
            return False
        if char in QUALITIES and self.odd == self.at:
            return self._go_on()
        if char in MAKES_ATTRIBUTES and self.noun is not None and self.noun[1] == word.start and self._peek() is not None:
            self.noun = self.fit = None  # 一体|化|运行线路
            return self._go_on()
        self.at += 1
        return self.at - self.odd <= _UNKNOWN

    def _joins(self, word: Word) -> bool:
        """Take a noun of one character with what it ends: 商品|车, 旗|县, 乌珠穆沁|羊, 郡."""
        start = self.row[self.odd].start if self.odd < self.at else word.start
        if self.odd == self.at > 0 and not self.row[self.at - 1].kind and self.text[word.start - 1] in QUALITIES:
            start -= 1  # 大|项
        if self.odd < self.at and self.known and (self.at - self.odd > 2 or self.text[start] in FITS or self.text[start] in "个条项种批只养植栽喂宰买卖修建盖打"):
            built = self.at - self.odd == 3 and self.text[start] in BUILDS
            start = self.row[self.odd + 1].start if built else word.start  # 建|扬水站, 1个|县5家
        made = self.text[word.start] in PLACE_END or SHORT.issuperset(self.text[start : word.start])
        if self.fit is not None and self.fit == self.noun and self.at - self.odd == 1:
            return False  # 读者|借|书
        if self.noun is not None and self.odd < self.at and not made and not (self.suits and self.text[word.start] in self.suits):
            return False  # 拖拉机|下|线, but 重点|帮促|村
        if self.noun is not None and self.noun[1] == start:
            if self.odd == self.at and self.noun[1] - self.noun[0] == 1 and not {self.text[self.noun[0]], self.text[word.start]} <= PLACE_END:
                return False
            start = self.noun[0]  # 商品|车, 西门|塔尔|牛
        self._take(start, word.end)
        return True

    def _take_unknown(self, begin: int) -> None:
        """A word that the table lacks stands alone: 绣娘."""
        at = begin
        while at < len(self.row) and not self.row[at].kind and self.text[self.row[at].start] not in _STOPS:
            at += 1
            if self.suits is PEOPLE and at - begin in (2, 3) and self.text[self.row[at - 1].start] in PEOPLE:
                break
        size = at - begin
        if size == 2 and at < len(self.row) and self.text[self.row[begin].start] in SHORT and self.text[self.row[begin + 1].start] not in _ONES:
            at = begin + 1  # 手|加在一起
            self._take(self.row[begin].start, self.row[begin].end)
        elif 2 <= size <= 3 and (self._ends(at) or self.suits is PEOPLE) and self.text[self.row[at - 1].end : self.row[at - 1].end + 1] not in ("的", *PAST):
            self._take(self.row[begin].start, self.row[at - 1].end)
        else:
            return
        self.at = at
