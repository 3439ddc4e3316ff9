"""The head of a noun phrase: 大学生支农服务团队 → 团队, 供应商新品发布活动 → 活动.

A row of words is read from its first on; the head is the last noun before the phrase ends, and what stands before it are
modifiers. A verb ends the phrase (骆驼|结伴登场), save where nothing but it makes the noun a compound (新开工项目, 抓捕组).
"""

from __future__ import annotations

from ...gazetteer.nouns import Word
from ...named import NamedTuple, made
from .measures import (
    ACTORS,
    EVENTS,
    HEADS,
    MANNERS,
    NOMINAL,
    PEOPLE,
    PERSONS,
    PLACE_END,
    PREDICATES,
    SHORT,
    SUFFIX,
    TRANSITIVE,
)
from .particles import TENSES
from .singles import Reader
from .told import is_told

#: 企业建设项目, 部门管理平台: what stands behind the verb is rather its object
_DOERS = ACTORS - frozenset("生员者")


class Head(NamedTuple):
    """The head `[start, end)` of a phrase that stops before the word `stop`."""

    start: int
    end: int
    stop: int
    #: whether the head is what the measure word takes
    fits: bool


class Phrase(Reader):
    """A noun phrase as it is read word by word."""

    def read(self, first: int = 0) -> Head | None:
        """The head of the phrase that begins with the word `first`."""
        self.at = self.odd = first
        begin = first
        while self.at < len(self.row) and self._step(begin):
            pass
        if self.noun is None and self.fit is None and not self.known:
            self._take_unknown(begin)
        found = self.fit or self.liked or self.noun
        return None if found is None else made(Head, (*found, self.at, self.fit is not None))

    def _step(self, begin: int) -> bool:
        """Take the next word; whether the phrase goes on."""
        word = self.row[self.at]
        kind = word.kind
        if not kind:
            return self._is_single(word, begin)
        if kind == "N" or (self.suits is PEOPLE and self.text[word.start : word.end] in PERSONS and self._is_person()):
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

    def _is_noun(self, word: Word) -> bool:
        following = self._peek()
        if following is not None and not following.kind and self.text[following.start] in ("般着" if self.noun is not None else "般"):
            return False  # 大棚|矩阵|般, 职工|代表|着
        if word.end - word.start > 2 and self.text[word.end - 1] in "性化" and following is not None and following.kind in ("V", "G", "N"):
            return self.noun is None and self._go_on()  # 一个|根本性|转变, 项目|实质性开工
        if self.noun is not None and self.at - self.odd >= 2 and not self.crossed and (self.suits is None or (self.fit is not None and self.text[word.end - 1] not in self.suits)):
            return False  # 骆驼|同场|竞技
        if self.noun is not None and self.noun[1] == word.start and is_told(self.text, self.row, self.at, self.text[slice(*self.noun)], self.unit):
            return False  # 53座水库|蓄水量
        self._take(word.start, word.end)
        return self._go_on()

    def _is_person(self) -> bool:
        """Whether the word at hand, a verb as well, names a person here: 火种|护卫|举旗, not 翻译|文章."""
        following = self._peek()
        return following is None or following.kind == "V"

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
        if word.kind == "V" and last in PLACE_END and self.text[word.start : word.end] in TRANSITIVE:
            return False  # 7条|通往|村里
        if (last == "会" and behind is not None and behind.kind == "V") or (word.kind == "V" and last in "种会展"):
            return False
        if last not in SUFFIX and last not in SHORT and last not in (self.suits or self.likes or ()):
            return False
        self._take(word.start, following.end)
        return self._go_on(2)

    def _is_attribute(self, word: Word) -> bool:
        following = self._peek()
        if self.text[word.start : word.end] in ("世界", "地方") and self._ends(self.at + 1) and (following is None or not following.kind or (following.kind == "V" and self.unit in "个处")):
            self._take(word.start, word.end)
        return self._suffix(word) or self._go_on()

    def _is_verbal(self, word: Word, begin: int) -> bool:
        """培训 is the thing counted (40余场培训), part of its name (培训机构), or what it does (小组调查原因)."""
        if self._suffix(word):
            return True
        if self.noun is not None and self.at and self.text[self.row[self.at - 1].start : word.start] in MANNERS and self.text[self.row[-1].end - 1] not in "站点台统备置心仪器机网":
            return self._crosses()  # 18个监测站|实时|监控
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
        if self.unit in EVENTS and self.suits is None and self.noun is not None and self.noun[1] == word.start and not self._is_compound(sure=True) and not (self.unit in "项件" and self._is_all()):
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

    def _is_all(self) -> bool:
        """Whether one noun behind the verb at hand ends the phrase: 石油|开采|合同."""
        following = self._peek()
        return following is not None and following.kind == "N" and self.at + 2 == len(self.row)

    def _does(self) -> bool:
        """Whether the noun at hand names who does something, rather than where."""
        return self.noun is not None and self.text[self.noun[1] - 1] in _DOERS and self.text[self.noun[0] : self.noun[1]] not in ("乡村", "农村", "国家", "农业", "工业", "林业", "产业", "渔业", "牧业")

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
