"""The thing counted: 6个旗县 → 旗县, 2名高层次人才 → 人才, 企业316家 → 企业.

The noun phrase behind the measure word goes on to the next mark, function word or verb; its head is its last noun, and what
stands before that in the phrase are modifiers. A verbal noun (培训) is the head only where events are counted or no other
noun stands there. Of 3名来自北京的学生 the phrase begins behind 的. Where none follows, the noun right before the figure is
taken, words of measure and bound between them left out.
"""

from __future__ import annotations

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
_EVENTS = frozenset("场次项轮起批期趟件")
#: nouns of one character
_SHORT = frozenset("村县市省区镇乡国店厂矿井树羊牛马猪鸡鸭鱼狗书路桥楼房屋车船机炮刀枪花草药茶酒菜饭水油煤电灯钟表画字诗歌戏剧片报刊信碑塔庙墙门窗床椅桌衣裤鞋帽布线绳网球棋牌奖票证卡币画章旗炉泵阀箱盒山河湖泉岛港站线课题案病伤田林园池坝渠堤沟")
#: verbs of one character that begin a clause before its noun: 一个集研发、生产于一体的园区
_VERBS = frozenset("集载带含用受做持具拥装卖种养住穿戴搞学教开办写画拍")
#: endings of bodies and places, which no 名 or 位 counts
_PLACE_END = frozenset("区省市县乡镇村国院校司厂部局所队州旗")
#: characters that make a noun of the word before them
_SUFFIX = frozenset("点馆厅室所员者机车船艇舰炉仪器具材品剂液费卡券群团队组班院校库场园区厂店街路桥线网库林田池井楼房屋率量额业户民工生师手童苗树种奖赛会展")
#: characters that end a noun phrase
_ENDS = frozenset("的在和与及等已将被从对向为是有由以于就都也还又并把让使给到了着过来去上中里内外前后时则共分超约近达占比按经自因之如若但而或且其这那该本各每另又再才只能可会要须应不未没无正成做作获得受参")
_CLOSING = pattern("[”》」』]")
#: behind these the noun may stand before the figure: 企业316家，
_CLOSES = frozenset("，。；、！？,.;!?）)\n")
_REACH = 16
#: before 均 they begin a clause of their own: 带动368户农户|户均增收
_AVERAGED = frozenset("户人亩村年月日头棵株")
#: marks and figures break a noun phrase
_UNBROKEN = pattern(rf"[^，。；：！？、,.;:!?（）()［］\[\]【】〔〕《》〈〉“”\"‘’'—…·/／ \u3000\n0-9０-９]{{0,{_REACH}}}")
#: between a noun and its figure
_BETWEEN = frozenset("共约达近超逾有为了至仅已计各只就多均")
_BETWEEN_WORDS = ("累计", "达到", "超过", "突破", "总数", "总计", "共计", "合计", "分别", "大约", "接近", "至少", "最多", "不足", "不到", "现有", "共有", "数量", "增至", "增加到", "仅有", "只有", "达", "为")

Noun = tuple[str, int, int]


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
    limit = _limit(text, at)
    if text[at : at + 1] == "的":
        return None
    found, stop = _phrase(text, at, limit, unit)
    link = text.find("的", stop, limit)
    if link >= 0 and (found is None or _is_clause(text, found, link, at, unit)):
        behind, _ = _phrase(text, link + 1, _limit(text, link + 1), unit)
        found = behind or found
    return found


def _is_clause(text: str, found: Noun, link: int, at: int, unit: str) -> bool:
    """Whether what stands before 的 only qualifies: 载入史册的答卷, 色彩斑斓的画卷, 一名雄安新区的教师."""
    noun, start, end = found
    if end == link:
        return (unit in ("名", "位") and noun[-1] in _PLACE_END) or (start == at + 1 and text[at] in _VERBS)
    words_between = words().class_at(text, end, link)[0]
    return link - end <= 3 and words_between not in ("V", "N", "G") and text[end] not in _ENDS


def _phrase(text: str, at: int, limit: int, unit: str) -> tuple[Noun | None, int]:
    """The head of the noun phrase that begins at `at`, and where the phrase ends."""
    table = words()
    head: tuple[int, int] | None = None
    verbal: tuple[int, int] | None = None
    begin, i = at, at
    unknown = 0
    while i < limit:
        kind, length = table.class_at(text, i, limit)
        if text[i] in _AVERAGED and text[i + 1 : i + 2] == "均":
            break
        if i == begin and unit == "次" and kind not in ("N", "G", "M"):
            break
        if i == begin and length == 4 and text[i + 4 : i + 5] == "的":
            break  # 酣畅淋漓的比赛
        if kind == "N":
            head, verbal, unknown = (i, i + length), None, 0
        elif kind == "G":
            verbal, unknown = (i, i + length), 0
        elif kind == "V":
            break
        elif kind == "M":
            unknown = 0
        elif text[i] in _ENDS:
            break
        elif text[i] in _SUFFIX and (last := verbal or head) is not None and last[1] == i:
            begins = i - 1 if table.is_noun(text[i - 1 : i + 1]) else last[0]
            head, verbal = (begins, i + 1), None  # 安置点, 特战|队员
        elif text[i] in _SHORT:
            joined = head is not None and head[1] == i and all(one in _SHORT for one in text[head[0] : i])
            head, verbal = (head[0] if joined and head else i, i + 1), None  # 旗县, 省区市
        else:
            unknown += 1
            if unknown > 4:
                break
        i += length
    if verbal is not None and (head is None or (unit in _EVENTS and verbal[0] == head[1])):
        head = verbal
    if head is None and 2 <= i - begin <= 4 and unknown == i - begin and text[i : i + 1] != "的":
        head = (begin, i)  # a word that the table lacks: 旗县, 绣娘
    return (None if head is None else (text[head[0] : head[1]], head[0], head[1])), i


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
