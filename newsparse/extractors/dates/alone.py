"""Which links may stand alone: 10月, 周三, but 8点, 3号, 初三 and 一日 only with something beside them."""

from __future__ import annotations

from collections.abc import Sequence

from ...linking.moments import CLOCK, DAY, DAYPART, FUZZ, WEEK, Atom
from ...patterns import pattern
from .atoms import RANGE

#: 初一年级, 初二学生: classes of a school
_SCHOOL = ("年级", "学", "班", "（", "(", "语", "数", "英", "女", "男", "新", "的学")
#: 8点上班, 5点下班: what the clock tells to do
_AFTER_CLOCK = (
    "许", "左右", "多钟", "开始", "之前", "以后", "以前", "上班", "下班", "起床", "出发", "开门", "关门", "开会", "集合", "开工", "收工", "到岗",
    "出工", "睡觉", "开饭", "发车", "收车", "开车", "到站", "起飞", "开赛", "鸣枪", "开馆", "闭馆", "打烊", "开播",
)  # fmt: skip
#: 8点上班|9点到, 起床|6点走: what it tells to do before it, and what is done then instead
_BEFORE_CLOCK = ("上班", "下班", "上学", "放学", "开会", "起床")
_DONE = frozenset("到走来回才就溜")
_COLON = "[0-9０-９]{1,2}[:：][0-9０-９]{2}"
#: clock times in a row, before and behind one of them: 8:30、|9:30|和16:30
_ROW_BEFORE, _ROW_AFTER = pattern(f"(?:{_COLON}[、和及]){{1,12}}$"), pattern(f"(?:[、和及]{_COLON}){{1,12}}")
_ROW = frozenset(("、", "和", "及"))
#: the day or part of it that a row belongs to: 13日8:30、9:30
_ROW_HEAD = frozenset("日号午晚晨早夜")
#: 从6号开始, 到9号的时候
_AFTER_DAY = ("开始", "的时候", "起", "为止", "之前", "以前", "以后", "之后", "前后")
#: 一日三餐, 一日游, 一日往返: in one day
_IN_A_DAY = ("三", "游", "之", "千", "内", "，", ",", "来回", "往返", "多", "不")


def may_stand(text: str, start: int, end: int, links: Sequence[Atom], second: bool) -> bool:
    """Whether the chain is a date without more; the second end of a range leans on the first."""
    _, _, level, form, _, other = links[0]
    if level == FUZZ or (level == WEEK and form in ("nth", "nth_day")):
        return False
    if second:
        return True
    if level == CLOCK and form in ("shy", "colon", "shy_range"):
        return _clock_cue(text, start, end, form)
    if level == DAY and form == "day":
        spoken = other == 1  # 3号 without its month
        if spoken:
            return (len(links) > 1 and links[1][2] in (DAYPART, CLOCK)) or (text[start - 1 : start] in ("从", "到", "自") and text.startswith(_AFTER_DAY, end))
        return len(links) > 1 or text[start:end] != "一日" or _is_first(text, start, end)
    return not (level == DAY and form == "lunar") or len(links) > 1 or _lunar_cue(text, start, end)


def row_head(text: str, start: int) -> int:
    """Where the row of clock times begins that one at `start` goes on with; `start` where it does not."""
    row = _ROW_BEFORE.search(text, max(0, start - 80), start) if text[start - 1 : start] in _ROW else None
    return row.start() if row else start


def _is_first(text: str, start: int, end: int) -> bool:
    """警方一日逮捕 is a date; 一日三餐, 如一日, and 一日 at the head of a tale are none."""
    before = text[start - 1 : start]
    if text[end : end + 1] in ("电", "讯", "至", "到"):
        return True
    return "一" <= before <= "龥" and before not in "如某这那每同有过去第" and not text.startswith(_IN_A_DAY, end)


def _clock_cue(text: str, start: int, end: int, form: str) -> bool:
    """8点, 12:20 stand alone only as the end of a range or after a word that wants a time."""
    if form == "shy" and text[end : end + 1] in ("多", "许"):
        end += 1  # 5点多，回到
    before, after = text[start - 1 : start], text[end : end + 1]
    if form == "colon":
        head = row_head(text, start)
        before = text[head - 1 : head]
        if head < start and before in _ROW_HEAD:
            return True
        if after in _ROW and (row := _ROW_AFTER.match(text, end)):
            end = row.end()
        if before in ("", "\n", "。") and after in ("，", ","):
            return True
        if (before in ("至", "到", "于", "从") and "∶" not in text[start:end]) or text.startswith(_AFTER_CLOCK, end):
            return True
        return bool(after and RANGE.match(text, end) and text[end + 1 : end + 2].isdecimal())
    if form == "shy_range":
        return before not in ("第", "") and text.startswith(("开", "，", ",", "。", "、", "期间", "之间", "的"), end)
    if before == "间" and text.endswith(("北京时间", "当地时间"), 0, start):
        return True
    if after in ("，", ",") and before in ("", "\n", "。", "，", "；", ",", ";") and text[start].isdecimal():  # 7点，队伍出发
        return True
    if before in ("从", "到") and text[start] != "一":
        return True
    if after in _DONE and after and text.endswith(_BEFORE_CLOCK, 0, start):
        return True
    return text.startswith(_AFTER_CLOCK, end) and text[start] != "一"


def _lunar_cue(text: str, start: int, end: int) -> bool:
    """初一, 初三 alone are classes of a school too."""
    if text[start] == "大":  # 大年初三
        return True
    return not text.startswith(_SCHOOL, end) and text[start - 1 : start] not in tuple("从读上升到至")
