"""The thing counted: 6个旗县 → 旗县, 2名高层次人才 → 人才, 企业316家 → 企业.

The noun phrase behind the measure word goes on to the next mark, function word or verb; its head is its last noun, and what
stands before that in the phrase are modifiers. A verbal noun (培训) is the head only where events are counted or no other
noun stands there. Measure words that take one sort of thing (名, 辆, 起) pass over verbs to find it (4场需求发布活动). Of
3名来自北京的学生 the phrase begins behind 的. Where none follows, the noun right before the figure is
taken, words of measure and bound between them left out.
"""

from __future__ import annotations

import re

from ...chars import HAN
from ...gazetteer.nouns import words
from ...patterns import pattern

#: these say all by themselves: 800人次, 3次, 两人
ALONE = frozenset(
    (
        "人", "人次", "户次", "车次", "架次", "班次", "台次", "辆次", "件次", "场次", "例次", "批次", "岁", "票", "分", "级", "度", "步",
        "字", "局", "倍", "头次", "只次", "艘次", "客次", "标箱", "标准箱", "TEU", "方面", "遍", "趟", "回", "顿", "下", "圈", "番",
    )
)  # fmt: skip
#: counts of events, whose noun is a verbal one as often as not
_EVENTS = frozenset("场次项轮起期趟件")
#: how the nouns end that these measure: the last such noun is the thing counted, also behind a verb (4场采购商需求发布活动)
_PEOPLE = frozenset("员者人生师手家民众童长兵官工友婆爷婴犯徒客商星匠医士娘女孩青年亲属侣妇夫妻儿子弟教练警霸王星主代表导部问才首脑委军匪侨胞眷辈贼郎哥姐妹嫂孙母父")
_FITS: dict[str, frozenset[str]] = {
    "名": _PEOPLE, "位": _PEOPLE, "户": frozenset("户民家庭者"), "辆": frozenset("车轿巴辆"), "起": frozenset("件案故纷灾击炸诉议架火例情为害劫杀"),
    "场": frozenset("会赛动出座训接式战雨雪害灾火谈展演课播洽报览剧礼学练讲"), "笔": frozenset("款费金账贷易钱资元财债单产入"), "架": frozenset("机"),
    "家": frozenset("业司店厂地院社场馆所构关位团队部局心台站校园商家坊"), "栋": frozenset("楼房宅厦屋筑馆"), "幢": frozenset("楼房宅厦屋筑馆"),
    "艘": frozenset("船艇舰轮只"), "趟": frozenset("车列班"), "列": frozenset("车列"),
}  # fmt: skip
#: verbs of which the thing counted is the subject, told before: 有5家获得补贴
_PREDICATES = frozenset(
    re.findall(
        "..",
        "获得成为进入参加入选荣获获评通过完成实现接受取得达到超过来自位于属于列入纳入涉及存在出现发生没有分布遭到受到得到处于投入开展参与需要具有拥有包括"
        "用于作为提供收到发现报告分别同时已经使用进行正在开始继续可以能够以及或者一起共同全部全面直接累计其中其他负责组织加入享受覆盖带动增加减少"
        "提高确保导致造成引发面临显示展开开启举办举行召开发布启动亮相之一落幕开幕闭幕登场上演打响结束来袭袭来展示表明通车投产开工竣工出台生效上线落地入库"
        "集中陆续",
    )
)
#: nouns of one character
_SHORT = frozenset("村县市省区镇乡国店厂矿井树羊牛马猪鸡鸭鱼狗书路桥楼房屋车船机炮刀枪花草药茶酒菜饭水油煤电灯钟表画字诗歌戏剧片报刊信碑塔庙墙门窗床椅桌衣裤鞋帽布线绳网球棋牌奖票证卡币画章旗炉泵阀箱盒山河湖泉岛港站线课题案病伤田林园池坝渠堤沟城州旗盟")
_BEASTS = frozenset("羊牛马猪鸡鸭鱼狗树")
#: verbs of one character that begin a clause before its noun: 一个集研发、生产于一体的园区
_VERBS = frozenset("集载带含用受做持具拥装卖种养住穿戴搞学教开办写画拍")
#: endings of bodies and places, which no 名 or 位 counts
_PLACE_END = frozenset("区省市县乡镇村国院校司厂部局所队州旗")
#: characters that make a noun of the word before them
_SUFFIX = frozenset("点馆厅室所员者机车船艇舰炉仪器具材品剂液费卡券群团队组班院校库场园区厂店街路桥线网库林田池井楼房屋率量额业户民工生师手童苗树种奖赛会展")
#: characters that end a noun phrase
_ENDS = frozenset("的在和与及等已将被从对向为是有由以于就都也还又并把让使给到了着过来去上中里内外前后时则共分超约近达占比按经自因之如若但而或且其这那该本各每另又再才只能可会要须应不未没无正成做作获得受参")
#: behind these what stands at the phrase's begin is no noun: 巨大|的, 伊尔|-76
_NO_WORD = frozenset("的-")
_DONE = frozenset("被将已在从向把")
_POINTING = frozenset("各本该这那每其")
_CLOSING = pattern("[”》」』]")
#: behind these the noun may stand before the figure: 企业316家，
_CLOSES = frozenset("，。；、！？,.;!?）)\n")
_REACH = 16
#: before 均 they begin a clause of their own: 带动368户农户|户均增收
_AVERAGED = frozenset("户人亩村年月日头棵株")
#: marks and figures break a noun phrase
_UNBROKEN = pattern(rf"[^，。；：！？、,.;:!?（）()［］\[\]【】〔〕《》〈〉“”\"‘’'—…·/／ \u3000\n\-0-9０-９]{{0,{_REACH}}}")
_AGED = pattern(r"[0-9０-９零一二三四五六七八九十]{1,3}多?岁的?")
_MEASURED = pattern(r"[0-9０-９.．万亿多余—-]+[一-鿿㎡]{1,4}?的")
#: between a noun and its figure
_BETWEEN = frozenset("共约达近超逾有为了至仅已计各只就多均")
_BETWEEN_WORDS = ("累计", "达到", "超过", "突破", "总数", "总计", "共计", "合计", "分别", "大约", "接近", "至少", "最多", "不足", "不到", "现有", "共有", "数量", "增至", "增加到", "仅有", "只有", "达", "为")

Noun = tuple[str, int, int]
Span = tuple[int, int]


def noun_of(text: str, start: int, end: int, unit: str) -> Noun | None:
    """The noun of the count `[start, end)` with its place, or None."""
    if unit in ALONE and unit != "次":
        return None
    found = _after(text, end, unit)
    if found is None and unit not in ("次", "户") and text[start:end][0] != "一" and (end == len(text) or text[end] in _CLOSES):
        found = _before(text, start, unit)
    return found


def _limit(text: str, at: int) -> int:
    """Where marks or figures end the stretch that begins at `at`."""
    found = _UNBROKEN.match(text, at)
    return found.end() if found else at


def _after(text: str, at: int, unit: str) -> Noun | None:
    if text[at : at + 1] in ("“", "《", "「", "『"):  # 3个“汉语桥”夏令营
        closed = _CLOSING.search(text, at, at + _REACH)
        at = closed.end() if closed else at
    if unit in ("名", "位") and (aged := _AGED.match(text, at)):
        at = aged.end()  # 一名10岁男童
    limit = _limit(text, at)
    if text[at : at + 1] == "的":
        return None
    found, stop = _phrase(text, at, limit, unit)
    fits = _FITS.get(unit)
    unfit = found is None or (fits is not None and found[0][-1] not in fits)
    if limit < at + _REACH and text[limit : limit + 1].isdigit() and found is not None and found[2] == limit:
        limit = _limit_of_clause(text, limit)  # 80部直径5米的天线
        unfit = unfit or limit > found[2]
    link = text.find("的", stop, limit)
    if link >= 0 and (found is None or unfit or _is_clause(text, found, link, at, unit)):
        behind, _ = _phrase(text, link + 1, _limit(text, link + 1), unit)
        if behind is not None and (fits is None or found is None or not unfit or behind[0][-1] in fits):
            found = behind
        elif found is not None and not unfit and (found[2] < link or words().class_at(text, at, limit)[0] == "V"):
            return None  # 一个团结互助的地方
    return found


def _limit_of_clause(text: str, at: int) -> int:
    """Where the measure that begins at `at` ends with its 的: 6米的; `at` itself where none does."""
    found = _MEASURED.match(text, at)
    return found.end() if found else at


def _is_clause(text: str, found: Noun, link: int, at: int, unit: str) -> bool:
    """Whether what stands before 的 only qualifies: 载入史册的答卷, 色彩斑斓的画卷, 一名雄安新区的教师."""
    noun, start, end = found
    if _DONE & set(text[end:link]):
        return False  # 受困旅客被安置在附近的社区
    if (start == at + 1 and text[at] in _VERBS) or (start > at and text[at] not in _POINTING and words().class_at(text, at, end)[0] == "V"):
        return True  # 装有汽车的集装箱, 充满幸福感和获得感的社区
    if end == link:
        return unit in ("名", "位") and noun[-1] in _PLACE_END
    words_between = words().class_at(text, end, link)[0]
    return link - end <= 3 and words_between not in ("V", "N", "G") and text[end] not in _ENDS


def _phrase(text: str, at: int, limit: int, unit: str) -> tuple[Noun | None, int]:
    """The head of the noun phrase that begins at `at`, and where the phrase ends."""
    phrase = _Phrase(text, at, limit, unit)
    stop = phrase.read()
    head = phrase.head()
    return (None if head is None else (text[head[0] : head[1]], head[0], head[1])), stop


class _Phrase:
    """A noun phrase as it is read word by word: its last noun, the verbal noun behind it, and the last noun that fits the measure word."""

    def __init__(self, text: str, at: int, limit: int, unit: str) -> None:
        self.text, self.begin, self.limit, self.unit = text, at, limit, unit
        self.fits = _FITS.get(unit)
        self.noun: Span | None = None
        self.verbal: Span | None = None
        self.fit: Span | None = None
        self.unknown = 0
        self.at = at
        #: behind a verb only what fits the measure word is taken
        self.crossed = False

    def read(self) -> int:
        """Go through the phrase; where it ends."""
        table = words()
        while self.at < self.limit:
            kind, length = table.class_at(self.text, self.at, self.limit)
            if self._stops(kind, length):
                break
            if kind in ("N", "G"):
                self._take(kind, self.at, self.at + length)
            elif kind == "V" and self.unit in _EVENTS and self._is_event(length):
                self._take("G", self.at, self.at + length)  # 新一轮资金支持，
            elif kind == "V":
                length = self._past_verb(length)
                if not length:
                    break
            elif kind == "M":
                length += self._past_attribute(self.at + length)
            elif not self._one():
                break
            self.at += length
        return self.at

    def head(self) -> Span | None:
        """What is counted."""
        if self.fit is not None:
            return self.fit
        noun, verbal = self.noun, self.verbal
        if verbal is not None and (noun is None or (self.unit in _EVENTS and verbal[0] == noun[1])):
            return verbal
        if noun is None and 2 <= self.at - self.begin <= 4 and self.unknown == self.at - self.begin and self.text[self.at : self.at + 1] not in _NO_WORD and self.text[self.begin] not in "无未":
            return self.begin, self.at  # a word that the table lacks: 旗县, 绣娘
        return noun

    def _take(self, kind: str, start: int, end: int) -> None:
        self.unknown = 0
        if not self.crossed:
            self.noun, self.verbal = ((start, end), None) if kind == "N" else (self.noun, (start, end))
        if self.fits is not None and self.text[end - 1] in self.fits:
            self.fit = start, end

    def _stops(self, kind: str, length: int) -> bool:
        text, at = self.text, self.at
        if text[at] in _AVERAGED and text[at + 1 : at + 2] == "均":
            return True
        if at != self.begin:
            return False
        if self.unit == "次" and kind not in ("N", "G", "M"):
            return True
        return length == 4 and text[at + 4 : at + 5] == "的"  # 热闹非凡的集市

    def _past_attribute(self, end: int) -> int:
        """1 where the word that ends at `end` makes a noun with the next character: 巴勒斯坦|人, 无人|艇."""
        self.unknown = 0
        last = self.text[end : end + 1]
        if end >= self.limit or words().class_at(self.text, end, self.limit)[0]:
            return 0
        if (last == "人" or (self.fits is not None and last in self.fits)) and self._ends(end + 1):
            self._take("N", self.at, end + 1)
            return 1
        return 0

    def _past_verb(self, length: int) -> int:
        """How far to go on at a verb, 0 where the phrase ends before it: 检查|站, 疏散|小组, 发布|活动."""
        text, end = self.text, self.at + length
        table = words()
        following = table.class_at(text, end, self.limit)[0] if end < self.limit else ""
        if following in ("N", "G") and self.fits is not None and self.fit is None:
            self.crossed = self.at > self.begin or text[self.at : end] in _PREDICATES
            return length
        if length < 2 or text[self.at : end] in _PREDICATES:
            return 0
        if not following and end < self.limit and length == 2 and (text[end] in _SUFFIX or text[end] in _PLACE_END) and self._ends(end + 1):
            self._take("N", self.at, end + 1)
            return length + 1
        if following not in ("N", "G") and not (following == "M" and self.at == self.begin):
            return 0
        return length if self.noun is None and not self.unknown else 0

    def _is_new_word(self) -> bool:
        """换流站, 无人艇, 奥地利人: words that the table lacks, told by how they end."""
        text, at = self.text, self.at
        if not self._ends(at + 1) or text[at - self.unknown] in HAN:
            return False
        if text[at] == "人":
            return self.unknown in (2, 3)
        fits = frozenset("员者师手兵工匠") if self.fits is _PEOPLE else self.fits or frozenset()
        return self.unknown == 2 and (text[at] in _SHORT or text[at] in fits)

    def _is_event(self, length: int) -> bool:
        """Whether the verb here ends the phrase as what takes place."""
        verb = self.text[self.at : self.at + length]
        return self.at + length >= self.limit and length == 2 and not self.unknown and verb not in _PREDICATES

    def _ends(self, at: int) -> bool:
        """Whether a word may end at `at`: a mark, a word of grammar or a known word follows."""
        return at >= self.limit or self.text[at] in _ENDS or words().class_at(self.text, at, self.limit)[0] != ""

    def _one(self) -> bool:
        """A single character that begins no word of the table; whether the phrase goes on."""
        text, at = self.text, self.at
        if text[at] in _ENDS:
            self.crossed = text[at] in "与和及" and self.fits is not None and self.fit is None and at > self.begin
            goes_on = self.crossed or (at == self.begin and text[at] in "无未")  # 货车与摩托车相撞事故, 12例无症状感染者
            self.unknown += goes_on
            return goes_on
        last = self.verbal or self.noun
        if text[at] in "化型式性" and last is not None and last[1] == at:
            self.noun = self.verbal = None  # 一体化运行线路
            return True
        if text[at] in _SUFFIX and last is not None and last[1] == at:
            begins = at - 1 if words().is_noun(text[at - 1 : at + 1]) else last[0]
            self._take("N", begins, at + 1)  # 安置点, 特战|队员
        elif self._is_new_word():
            self._take("N", at - self.unknown, at + 1)
        elif text[at] in _SHORT and (self.noun is None or self.unknown != 1 or text[at] in _PLACE_END or text[at] in _BEASTS):
            joined = last is not None and last[1] == at and (last is self.verbal or all(one in _SHORT for one in text[last[0] : at]))
            self._take("N", last[0] if joined and last else at, at + 1)  # 旗县, 省区市, 检查|站
        else:
            self.unknown += 1
        return self.unknown <= 4


def _before(text: str, end: int, unit: str) -> Noun | None:
    for word in _BETWEEN_WORDS:
        if text.endswith(word, 0, end):
            end -= len(word)
            break
    if end and text[end - 1] in _BETWEEN:
        end -= 1
    table = words()
    for length in (5, 4, 3, 2):
        word = text[end - length : end]
        if end < length or not table.is_noun(word):
            continue
        if table.is_verbal(word) and unit not in _EVENTS:
            return _before(text, end - length, "场") if unit != "场" else None  # 汽车出口38.9万辆
        return word, end - length, end
    word = text[max(0, end - 2) : end]
    if len(word) == 2 and word[1] == unit and "一" <= word[0] <= "鿿" and word[0] not in _ENDS:
        return word, end - 2, end  # 办件6.5万件: a word that the table lacks, made with the measure word
    return None
