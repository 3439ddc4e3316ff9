"""The page's own head: paper, day, page number and title from `内蒙古日报 2025年10月14日 星期二 第03版:要闻`."""

from __future__ import annotations

from collections.abc import Iterable

from ..document import Masthead
from ..patterns import pattern
from .forms import DATE, EDITOR, FOLIO, HEAD_TOKEN, NUMBER, PAPER, letters

_DIGITS = {c: i for i, c in enumerate("〇一二三四五六七八九")} | {"零": 0, "○": 0, "Ｏ": 0}
_FOLD = str.maketrans("０１２３４５６７８９ＡＢＣＤ", "0123456789ABCD")
_YEAR_MONTH_DAY = pattern(r"\s*(\S+?)\s*[年./／．-]\s*(\S+?)\s*[月./／．-]\s*(\S+?)\s*(?:日|$)")
#: 中華民國113年 is 2024
_ERA = pattern(r"(?:中[华華])?民[国國]\s*")
#: 2026年 8月, the day on a line of its own below
MONTH = pattern(r"[12１２][0-9０-９]{3}\s*年\s*[0-9０-９]{1,2}\s*月")
#: how many pages the issue has
_ISSUED = pattern(r"(?:今日|今天|本期)\s?共?\s?[0-9０-９一二三四五六七八九十]+\s?版")
_FULL_FOLIO = pattern(r"第?\s*([A-DＡ-Ｄ]?(?:[0-9０-９]{1,3}|[一二三四五六七八九十]{1,3}))\s*版(?:\s*[:：·・丨|/\s（(]\s*([\u4e00-\u9fff·]{2,8})(?=[\s)）]|$))?")


def read(lines: Iterable[str]) -> Masthead:
    """What the head lines of one page say together; the first that tells a thing counts."""
    paper = date = number = title = month = None
    for line in lines:
        edited = EDITOR.search(line)
        line = letters(_ISSUED.sub(" ", line[: edited.start()] if edited and edited.start() else line).strip())
        if month and NUMBER.fullmatch(line):
            date, month = date or iso(f"{month}{line}日"), None
            continue
        month = line if MONTH.fullmatch(line) else month
        day = DATE.search(line)
        if date is None and day:
            date = iso(day.group())
        bare = HEAD_TOKEN.sub(" ", line)
        named = PAPER.search(bare if day else line)  # 1951年9月15日|青山日报
        if paper is None and named:
            paper = named.group()
        found = _FULL_FOLIO.search(line)
        if found:
            number, title = number or page_number(found[1]), title or found[2]
        elif (folio := FOLIO.fullmatch(line) or FOLIO.fullmatch(rest := PAPER.sub(" ", bare).strip())) is not None:
            parts = folio.groupdict()
            number = number or page_number(next(parts[k] for k in ("number", "number2", "number3") if parts[k]))
            title = title or parts["title"] or parts["title2"] or parts["title3"]
        elif NUMBER.fullmatch(rest):
            number = number or page_number(rest)
    return Masthead(paper, date, number, title)


def page_number(text: str) -> str:
    """`第十二版`'s 十二 → `12`, 一 → `01`, ３ → `03`, A12 as it is."""
    folded = text.translate(_FOLD)
    if folded[-1].isdigit():
        return folded.zfill(2)
    return f"{small(folded):02d}"


def small(text: str) -> int:
    """A figure below 100, or one written digit by digit: 二十一, 12, 一九九八, 三."""
    folded = text.translate(_FOLD)
    if folded.isdecimal():
        return int(folded)
    if "十" in folded:
        tens, _, ones = folded.partition("十")
        return _DIGITS.get(tens, 1) * 10 + _DIGITS.get(ones, 0)
    value = 0
    for character in folded:
        value = value * 10 + _DIGITS.get(character, int(character) if character.isdecimal() else 0)
    return value


def iso(text: str) -> str | None:
    """The ISO day of a printed date, None where there is no such day."""
    found = _YEAR_MONTH_DAY.match(text)
    if not found:
        return None
    year, month, day = (small(_ERA.sub("", part)) for part in found.groups())
    year += 1911 * (_ERA.match(text) is not None)
    if not (1000 <= year <= 2999 and 1 <= month <= 12 and 1 <= day <= 31):
        return None
    return f"{year:04d}-{month:02d}-{day:02d}"
