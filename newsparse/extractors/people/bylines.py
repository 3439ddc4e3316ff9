"""Names of bylines, datelines and credits: □本报记者 刘洋, (记者 薄金凤 实习生 杨籽鑫), ◎文/李铮 图/王飞, 王飞 摄.

A credit is cut at its marks and at the words that say what its people did; what is left is outlets and names.
"""

from __future__ import annotations

from ...gazetteer.names import han_weight
from ...named import NamedTuple
from ...patterns import pattern
from . import han
from .foreign import DOTS

#: before the names: what they are; the longer forms first, so that 实习记者 is not read as 记者
_WORKS = (
    "全媒体记者|融媒体记者|特约记者|实习记者|见习记者|首席记者|特派记者|摄影记者|文字记者|本刊记者|记者|特约通讯员|通讯员|"
    "特约撰稿人|特约撰稿|撰稿人|撰稿|见习编辑|实习编辑|责任编辑|编辑|实习生|责编|校对|美编|版式|编导|策划|统筹|审核|监制|主笔|"
    "特约评论员|评论员|报道员|作者|编译|整理|采写|撰文|口述|朗读"
)
#: before or after the names
_DOES = "摄影报道|拍摄|航拍|摄制|摄像|摄影|供图|制图|绘图|配图|插图|漫画|图片|视频|摄"
#: an office, for which one writes and takes pictures
OFFICE = ("记者", "通讯员")
#: words that also end a given name (范孝文): only where a mark stands beside them
_SHORT = "图文|文|图"
#: the same, but that only a closing bracket tells them
_ART = "画绘作刻"
ROLE = pattern(
    rf"{_WORKS}|(?!视频记者)(?:{_DOES})|报道|报导|供稿|综合整理|译"
    rf"|(?<![\u4e00-\u9fff])(?:{_SHORT})(?![\u4e00-\u9fff])"  # 文/李铮, 李铮 图
    rf"|(?:{_SHORT})(?=[/／])|(?<=[/／])(?:{_SHORT})"  # 李铮文/王飞图
    rf"|(?<=[\u4e00-\u9fff])[{_ART}](?=[）)])"  # （王飞画）
)
AFTER = frozenset((*_DOES.split("|"), *_SHORT.split("|"), *_ART, "报道", "报导", "供稿", "译", "整理", "编译", "综合整理"))
#: between names; a blank too, but 王 宇 is one name
MARKS = pattern(r"[^\u4e00-\u4e27\u4e29-\u9fff\u3400-\u4dbfA-Za-z·•・‧]+")  # 丨 is a stroke
OUTLET = pattern(
    r"(?:本报|本刊|本台|本社|本网|日报|晚报|早报|时报|晨报|商报|都市报|周报|周刊|新闻|电讯|视频|频道|在线|新华社|通讯社|中新社|分社|电视台|广播电台|"
    r"融媒|传媒|中心|客户端|新闻网|网|报社|报|社|台|站|部|局|委|公司|集团|办|院|大学|学校|队|团|公室|影像|视觉|工作室)$"
)
#: before an outlet's name: 均由|本报
LEAD = pattern("^[\u4e00-\u9fff]{0,4}?[据由]")
#: behind it, where the reporter works: 松江日报|驻北京
#: a paper's own behind the name of another's reporter
OWN_LAST = pattern("(?<=[\u4e00-\u9fff]{2})(?:本报|本刊|本台|新华社|中新社|人民日报|光明日报|经济日报|解放军报|科技日报|中央人民广播电台|中央电视台|中国国际广播电台)$")
STATIONED = pattern("^([\u4e00-\u9fff]{1,8}(?:报|社|网|台|刊|新闻|电讯|传媒|中心))[驻赴][\u4e00-\u9fff]{2,8}$")
STOPS = frozenset(["见图", "见上图", "见下图", "见左图", "见右图", "电", "讯", "日电", "近日", "综合", "见习", "实习", "本版", "本组", "除署名外", "均", "由", "和", "与", "及", "等", "等摄", "资料", "资料图片", "图为", "题图", "上图", "下图", "左图", "右图", "均为", "新华社发", "发", "作", "画", "撰", "编", "制", "右", "左", "上", "下", "中", "女", "男"])

#: who did what, in a paragraph: 摄影/李铮 编辑/王飞
WORKED = pattern("(?<![\u4e00-\u9fff])(?:摄影|供图|制图|编辑|[撰采]写|责编|校对|文字?|图片?)[/／]([\u4e00-\u9fff]{2,4})(?=[ \u3000\n。）)，]|$)")
#: the least mean weight of the names of a signature without a word that says so
SIGNED = -2.5
#: characters of one name, and what two of them come to where no blank parts them: 李国亮陈晓梅
LONGEST, GLUED = 4, 0.5
#: what a remark in brackets begins with: 见上图, 第八期, 外一首
NO_AUTHOR = frozenset("见第外附图上下左右本待未完续全原下转略注")


class Credit(NamedTuple):
    """A person of a credit: where the name stands, what the person did and for whom."""

    start: int
    end: int
    role: str | None
    outlet: str | None


def read(text: str, start: int, end: int) -> list[Credit]:
    """The people of the credit that is the whole of `[start, end)`.

    Who is a reporter stays one whatever he did, and so do those after him: 本报记者 李铮／文 王飞／图.
    """
    credits: list[Credit] = []
    role: str | None = None
    office: str | None = None
    outlet: str | None = None
    fresh = 0
    piece = start
    for found in (*ROLE.finditer(text, start, end), None):
        stop = found.start() if found else end
        names, body = _names(text, piece, stop)
        if found is not None and found[0] in AFTER and fresh == 0 and names and role is None:
            credits += [Credit(a, b, office or found[0], outlet) for a, b in names]
            role, outlet = None, body or outlet
        else:
            before = len(credits)
            credits += [Credit(a, b, role, outlet) for a, b in names]
            if found is not None and found[0] in AFTER and (names or len(credits) > before) and _closes(text, stop, found.end(), end):
                credits[before:] = [c._replace(role=c.role or office or found[0]) for c in credits[before:]]
                role = None
            elif found is not None:
                outlet = body or (outlet if not names or found[0].endswith("记者") else None)  # 松江报记者 李铮 见习|记者
                role = found[0]
                office = role if role.endswith(OFFICE) else None
        piece = found.end() if found else end
    return credits


def names_only(text: str) -> bool:
    """Whether a stretch holds nothing but likely Han names: 李铮 王飞, not 完, 待续."""
    words = han.tables().words
    for word in text.replace("、", " ").replace("\u3000", " ").split():
        best = _best(word)
        if word in words or best is None or best[0] / len(best[1]) < SIGNED or (len(word) > LONGEST and best[0] < GLUED):
            return False
    return True


def worked(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The credits in the paragraph `[start, end)` that begin with the word for what somebody did: 摄影/李铮."""
    return [found.span() for found in WORKED.finditer(text, start, end) if names_only(found[1])]


def in_row(text: str, start: int, end: int) -> bool:
    """Whether the name with a blank stands in a row of names: 王开富 岐 欢 李秀英."""
    before, after = text[max(0, start - 5) : start], text[end : end + 5]
    beside = (before.split()[-1:] if before[-1:].isspace() else []) + (after.split()[:1] if after[:1].isspace() else [])
    return any(len(word) == 3 and names_only(word) for word in beside)


def pen_name(word: str) -> bool:
    """Whether a short word may sign an item as its author's name: 晓飞, 文一; not 待续, 见上图."""
    t = han.tables()
    return 2 <= len(word) <= 3 and word not in t.words and word[0] not in NO_AUTHOR and word[-1] not in han.SUFFIX and all(
        char in t.first or char in t.second or char in t.surnames for char in word
    )


def named(word: str) -> bool:
    """Whether the characters make one name, be it of rare ones: 梁从诫, 阿拉坦敖其尔; no word, no place."""
    t = han.tables()
    if word in t.words or word[-1] in han.SUFFIX or word[-2:] in han.SUFFIXES:
        return False
    return any(word[:n] in t.surnames and 1 <= len(word) - n <= 2 for n in (1, 2)) or _foreign(word)


def _closes(text: str, start: int, stop: int, end: int) -> bool:
    """Whether a word that may stand on either side follows its names: 王飞 摄, 李铮/文, not 文/李铮."""
    after = text[stop:end].lstrip()
    if len(text[start:stop]) > 1 and text[stop : stop + 1].isspace() and text[start - 1 : start].isspace() and after[:1] >= "\u4e00":
        return ROLE.match(after) is not None  # 刘晓 摄影 李健: the word goes before its names
    return after[:1] not in ("/", "／", ":", "：")


def _names(text: str, start: int, end: int) -> tuple[list[tuple[int, int]], str | None]:
    """The names in a stretch without role words, and the outlet that it ends in."""
    names: list[tuple[int, int]] = []
    outlet = None
    for a, b in _pieces(text, start, end):
        word = text[a:b]
        if stationed := STATIONED.match(word):
            outlet = stationed[1]
        elif (own := OWN_LAST.search(word)) is not None and named(word[: own.start()]):
            names += split(text, a, a + own.start())  # 新华社记者|李铮|本报|记者
            outlet = own[0]
        elif OUTLET.search(word) and not (len(word) <= 3 and han.tables().surnames.get(word[0], -9) > -1):
            outlet = word[lead.end() :] if (lead := LEAD.match(word)) and lead.end() < len(word) else word
        elif word.startswith(("本报", "本刊", "本台", "本网")):
            outlet = word[:2]
        elif word in STOPS or word.startswith(("发自", "图为")):
            continue
        else:
            names += split(text, a, b)
    return names, outlet


def _pieces(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The stretches between marks; single characters with a blank between are put together: 王 宇."""
    pieces: list[tuple[int, int]] = []
    at = start
    for mark in (*MARKS.finditer(text, start, end), None):
        stop = mark.start() if mark else end
        if stop > at:
            if (
                pieces and pieces[-1][1] - pieces[-1][0] == 1 and stop - at == 1
                and text[pieces[-1][1] : at].strip(" \u3000") == "" and text[pieces[-1][0]] in han.tables().surnames
            ):  # fmt: skip
                pieces[-1] = (pieces[-1][0], stop)
            else:
                pieces.append((at, stop))
        at = mark.end() if mark else end
    return pieces


def split(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The names that stand in `[start, end)` without a mark between: 王飞李永 → 王飞, 李永; [] where it is no name. Dots around it are none of it."""
    while start < end and text[start] in DOTS:
        start += 1
    while start < end and text[end - 1] in DOTS:
        end -= 1
    word = text[start:end]
    if not word:
        return []
    if any(dot in word for dot in DOTS) or " " in word or "\u3000" in word or word[0].isascii():
        return [(start, end)] if 2 <= len(word) <= 20 else []
    if len(word) == 1:
        return []
    if word[-1] == "图" and 3 <= len(word) <= 4 and text[start - 2 : start] == "记者":  # 记者王国庆图, not 记者 苏雅拉图
        return split(text, start, end - 1)
    best = _best(word)
    if best is None or (len(word) in (4, 5, 6) and best[0] < 0 and len(best[1]) > 1):
        return [(start, end)] if 2 <= len(word) <= 7 and _foreign(word) else []
    out, at = [], start
    for n in best[1]:
        out.append((at, at + n))
        at += n
    return out


def _foreign(word: str) -> bool:
    """Whether the characters may make a name that has no Han surname: 阿拉坦其木格, 青格乐, 高娃."""
    t = han.tables()
    if len(word) == 4 and word[:2] in t.words and word[2:] in t.words:
        return False  # （希望工程供图）
    return all(char in t.first or char in t.foreign for char in word) and word not in t.words


def _best(word: str) -> tuple[float, list[int]] | None:
    """The likeliest cut of `word` into Han names: its weight and the lengths."""
    ways: list[tuple[float, list[int]] | None] = [(0.0, [])] + [None] * len(word)
    for end in range(2, len(word) + 1):
        for n in (2, 3, 4):
            way = ways[end - n] if end >= n else None
            if way is None:
                continue
            weight = han_weight(word[end - n : end])
            old = ways[end]
            if weight is not None and (old is None or way[0] + weight > old[0]):
                ways[end] = (way[0] + weight, [*way[1], n])
    return ways[len(word)]
