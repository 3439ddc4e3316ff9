"""Words and single characters of a noun phrase as they are taken one by one: 商品|车, 旗|县, 绣娘."""

from __future__ import annotations

from collections.abc import Sequence

from ...gazetteer.nouns import Word
from .measures import CHILDREN, FITS, HEADS, LIKES, PEOPLE, PERSONS, PLACE_END, SHORT, SUFFIX, UNHOUSED
from .particles import BUILDS, DOES, ENDS, ENDS_LATER, MAKES_ATTRIBUTES, NOT, PAST, PLACES, QUALITIES

#: how many characters of an unknown word stand together
_UNKNOWN = 4
_STOPS = ENDS | ENDS_LATER
_ONES = SHORT | SUFFIX


class Reader:
    """A row of words, how far it is read, and what has been taken from it."""

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

    def _go_on(self, words: int = 1) -> bool:
        self.at += words
        self.odd = self.at
        return True

    def _take(self, start: int, end: int) -> None:
        if not self.crossed:
            self.noun = start, end
            if self.likes is not None and self.text[end - 1] in self.likes:
                self.liked = start, end
        if self.suits is not None and self._suits(start, end):
            self.fit = start, end

    def _suits(self, start: int, end: int) -> bool:
        """Whether the measure word takes the noun `[start, end)`."""
        last, noun = self.text[end - 1], self.text[start:end]
        if last == "子" and self.suits is PEOPLE:
            return noun[-2:-1] in CHILDREN or noun in PERSONS  # 女学生|袖子
        if self.suits is not None and last in self.suits:
            return noun not in UNHOUSED and (last != "业" or noun.endswith("企业"))
        if self.suits is PEOPLE:
            return noun in PERSONS
        return self.unit == "户" and self.fit is not None and self.fit[1] == start and last in HEADS  # 8户家庭|牧场

    def _peek(self, ahead: int = 1) -> Word | None:
        return self.row[self.at + ahead] if self.at + ahead < len(self.row) else None

    def _ends(self, at: int) -> bool:
        """Whether the phrase may end before the word `at`: at a mark, a word of grammar or any known word."""
        if at >= len(self.row):
            return True
        word = self.row[at]
        return word.kind != "" or self.text[word.start] in ENDS or self.text[word.end : word.end + 1] in PAST  # 羊|宰|了

    def _completes(self, char: str) -> bool:
        """Whether the character makes of any word what the measure word takes: 购物|店首日."""
        return self.suits is not None and char in self.suits and char in SUFFIX

    def _is_short(self, at: int) -> bool:
        if at >= len(self.row):
            return False
        word = self.row[at]
        char = self.text[word.start]
        suffixed = char in SUFFIX and char != "会" and self.noun is not None and self.noun[1] == word.start
        return not word.kind and (char in SHORT or suffixed) and self._ends(at + 1)

    def _is_single(self, word: Word, begin: int) -> bool:
        """A single character that belongs to no word; whether the phrase goes on."""
        char = self.text[word.start]
        if char in "一二三特" and self.text[word.end : word.end + 1] == "级":
            return self._is_graded(word)
        if char in DOES and (self.noun is not None or (self.at == begin and self.suits is None)) and (following := self._peek()) is not None and following.kind == "N":
            return False  # 一个|读|大学, 行政村|通|公路
        if self.at == begin and (char in NOT or char in PLACES):
            return self._go_on()  # 12例|无|症状感染者, 中|越|各界|代表
        if self._may_join(word, char) and self._joins(word):
            return self._go_on()
        if char in "不未" and self.suits is not None and self.fit is None and self.at > begin:
            return self._go_on()  # 11家排污|不|达标企业
        if char in ENDS or (self.noun is not None and char in ENDS_LATER and (self.suits is None or self.fit is not None)):
            return self._passes(char, begin)
        if char in QUALITIES and self.odd == self.at:
            return self._go_on()
        if char in MAKES_ATTRIBUTES and self.noun is not None and self.noun[1] == word.start and self._peek() is not None:
            self.noun = self.fit = None  # 一体|化|运行线路
            return self._go_on()
        self.at += 1
        return self.at - self.odd <= _UNKNOWN

    def _is_graded(self, word: Word) -> bool:
        """国家|二级|保护动物: what stands before the grade is no head; but 乡镇|通|三级公路."""
        if self.noun is not None and self.noun[1] != word.start:
            return False
        self.noun = self.fit = self.liked = None
        return self._go_on(2)

    def _may_join(self, word: Word, char: str) -> bool:
        """Whether the character may be a noun or end one."""
        if self._is_short(self.at) or (char == "企" and self.odd < self.at):
            return True  # 船|企, whatever stands behind it
        if self.odd == self.at and self.noun is not None and self.noun[1] == word.start and self._completes(char):
            return True
        return self.known and self.at == len(self.row) - 1 and 0 < self.at - self.odd < 3 and char in SUFFIX

    def _passes(self, char: str, begin: int) -> bool:
        """Whether a character that ends phrases is passed over for what suits the measure word behind it."""
        if self.suits is None or self.fit is not None:
            return False
        following = self._peek()
        if char in "前原" and following is not None and (following.kind == "N" or self.suits is PEOPLE):
            return self._go_on()
        if char == "被" and self.suits is PEOPLE and self.at > begin:
            return self._go_on()  # 俄方|被|扣押人员
        if char in "与和及" and self.at > begin:
            self.crossed = True
            return self._go_on()
        return False

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
        while begin < len(self.row) and self.row[begin].kind == "M":
            begin += 1  # 特级|评酒师
        at = begin
        while at < len(self.row) and not self.row[at].kind and self.text[self.row[at].start] not in _STOPS:
            at += 1
            if self.suits is PEOPLE and at - begin in (2, 3) and self.text[self.row[at - 1].start] in PEOPLE:
                break
        size = at - begin
        if size == 2 and at < len(self.row) and self.text[self.row[begin].start] in SHORT and self.text[self.row[begin + 1].start] not in (self.suits or _ONES) | _ONES:
            at = begin + 1  # 手|加在一起
            self._take(self.row[begin].start, self.row[begin].end)
        elif 2 <= size <= 3 and (self._ends(at) or self.suits is PEOPLE) and self.text[self.row[at - 1].end : self.row[at - 1].end + 1] not in ("的", *PAST):
            self._take(self.row[begin].start, self.row[at - 1].end)
        else:
            return
        self.at = at
