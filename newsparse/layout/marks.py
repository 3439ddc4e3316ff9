"""What lines are by their neighbours: a page's title in its head, a poem, a list, who signs a letter."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from ..patterns import pattern
from . import forms
from .evidence import grams, shared
from .labels import is_label, is_name, is_person, is_rubric, names_column, signs
from .lines import Piece
from .masthead import MONTH

#: 1.水渠通水 · 北线：8:00、9:30 · 小剧场 话剧《枣乡》 晚八时
_NUMBERED = pattern(r"(?:[0-9０-９]{1,2}[.．、]|[(（][一二三四五六七八九十0-9０-９]{1,2}[)）]|[①-⑳])\s*\S.{1,38}")
_KEYED = pattern(r"[^\s：:，。？！]{2,8}[：:].{1,34}")
_CELLS = pattern(r"\S{1,16}(?:[ \u3000]+\S{1,16}){2,7}")
#: so much of a title stands in its text
_OWN = 0.3
#: 西红柿 4.6元 · 1 太原 86: cells, one of them a figure
ROW = pattern(r"(?=.*[\s\u3000:：|丨][-+－]?[0-9０-９][0-9０-９.,:]*[^\s0-9０-９]{0,4}(?:[～~—-][-+－]?[0-9０-９][0-9０-９.]*[^\s0-9０-９]{0,3})?(?:[\s\u3000:：|丨]|$))(?:[^\s:：|丨，。；！？、]{1,12}(?:[\s\u3000:：|丨]+|$)){2,8}")
_HEADS = ("masthead", "folio", "editor")
_PARAGRAPHS = ("text", "lead")
_TOP = (*_HEADS, "notice")
#: a body that signs
_SIGNS = pattern(r"[\u4e00-\u9fff（）()、\s]{2,30}(?:委|局|府|院|部|会|社|公司|厂|校|大学|中学|小学|处|所|办|办公室|中心|小组|指挥部|站|队|团|行|厅|馆|联|署|家属|亲属|子女)")


def mark_folios(pieces: list[Piece]) -> None:
    """A number alone beside a head line, or at the page's very beginning or end, is the page's; below a month alone it is its day.

    So are 要闻 03 and 中共青山县委主办 beside a head line.
    """
    for at, piece in enumerate(pieces):
        below = pieces[at + 1] if at + 1 < len(pieces) else None
        if piece.form == "short" and below is not None and MONTH.fullmatch(piece.text) and (below.form in _HEADS or forms.NUMBER.fullmatch(below.text)):
            piece.form = "masthead"
        if piece.form != "short" or len(piece.text) > 40:
            continue
        around = (*pieces[at - 1 : at], *pieces[at + 1 : at + 2])
        beside = {each.form for each in around}
        if forms.NUMBER.fullmatch(piece.text):
            told = at in (0, len(pieces) - 1) or not beside.isdisjoint(_HEADS)
            if not told and below is not None and pieces[at - 1].form in _PARAGRAPHS and pieces[at - 1].open and below.form in ("text", "short"):
                piece.form = "code"  # a sheet's number amid a paragraph, which begins no page
        else:
            told = not beside.isdisjoint(("masthead", "folio")) and (forms.FOLIO.fullmatch(piece.text) or forms.MAKERS.fullmatch(piece.text)) is not None
            told = told or (bool(around[1:] or not at) and forms.SHEET.fullmatch(piece.text) is not None and all(each.form in _TOP or forms.NUMBER.fullmatch(each.text) or forms.MAKERS.fullmatch(each.text) for each in around))
        piece.form = "folio" if told else piece.form


#: no column's name is longer
_COLUMN = 6


def mark_columns(pieces: list[Piece]) -> None:
    """A column's name torn into two lines: 新|闻故事 over a title is neither a kicker nor the end of what stands above."""
    for above, piece in pairwise(pieces):
        if above.form == piece.form == "short" and len(above.text) + len(piece.text) <= _COLUMN and names_column(above.text + piece.text):
            above.form = piece.form = "rubric"
            above.why = piece.why = "a column's name torn into two lines"


def mark_signatures(pieces: list[Piece]) -> None:
    """The day under a notice or a letter, and who signs it above, are no masthead: 中共青山县委组织部, 2022年10月29日."""
    told = False
    for at, (above, piece) in enumerate(pairwise(pieces), start=1):
        told = told or (above.form == "masthead" and forms.DATE.search(above.text) is not None)
        if piece.form != "masthead" or not forms.DATE.fullmatch(piece.text):
            continue
        signs = above.form == "short" and (_SIGNS.fullmatch(above.text) is not None or is_person(above.text))
        below = pieces[at + 1].form if at + 1 < len(pieces) else ""
        if signs or (told and above.form == "text" and below not in _HEADS):
            piece.form = "signature"
            above.form = "signature" if signs else above.form


#: so many lines under a name are a poem, and so many in a row verse anyway
_POEM, _VERSES = 4, 9


def mark_verse(pieces: list[Piece]) -> None:
    """Nine and more short lines in a row are verse, a list or a table: each stands for itself, save the first that may be titles.

    Four are a poem under the name of who wrote it.
    """
    run = 0
    for at in range(len(pieces) + 1):
        if at < len(pieces) and len(pieces[at].text) <= 24 and pieces[at].form in ("short", "text") and "。" not in pieces[at].text[:-1]:
            run += 1
            continue
        if run >= _POEM:
            for first, end in _poems(pieces, at - run, at):
                for piece in pieces[first:end]:
                    piece.form = "verse"
        run = 0


def _poems(pieces: list[Piece], start: int, end: int) -> Iterator[tuple[int, int]]:
    """From where to where the lines of verse run among short lines: behind a name, up to the title of the next."""
    above = pieces[start - 1] if start > 1 and pieces[start - 2].form == "short" else None
    named = [start - 1] if above is not None and above.form == "byline" and "记者" not in above.text else []
    named += [at for at in range(start + 1, end) if _names(pieces, at, at < start + 3)]
    if 3 * len(named) > end - start:
        named = []  # a list of names
    if end - start >= _VERSES and not any(at < start + 3 for at in named):
        named.insert(0, start + 2)
    for at, after in pairwise((*named, None)):
        assert at is not None
        first, last = at + 1, end if after is None else after - 1
        if after is None:
            last -= _titled(pieces[max(first, end - 4) : end], pieces[end : end + 3])
        elif last - first > _POEM and is_label(pieces[last - 1].text) and not pieces[last - 2].open:
            last -= 1  # a column's name over the next title
        ended = sum(piece.text[-1] == "。" for piece in pieces[first:last])
        if last - first >= _POEM and (2 * ended < last - first or end - start >= _VERSES):
            yield first, last


def _names(pieces: list[Piece], at: int, near: bool) -> bool:
    """A line among short ones names who wrote a poem; near the first of them, under a title, a pen name may."""
    piece = pieces[at]
    return piece.form == "short" and (is_person(piece.text) or signs(piece.text) or (near and is_name(piece.text, pieces[at - 1].text)))


def _titled(lines: list[Piece], below: list[Piece]) -> int:
    """How many of the last lines before paragraphs are the title of these: their words stand there, or they are labels."""
    words = grams("\n".join(piece.text for piece in below if piece.form in ("text", "lead")))
    first = next((at for at, piece in enumerate(lines) if is_rubric(piece.text) or shared(piece.grams, words) > _OWN), len(lines))
    if 1 < first < len(lines) and is_label(lines[first - 1].text) and not lines[first - 2].open:
        first -= 1
    return len(lines) - first if words else 0


def mark_titles(pieces: list[Piece]) -> None:
    """The upper line of a title may end with a comma: 青山县考察水渠、⏎枣园, nearer to the lower one than to what is above."""
    for piece, below in pairwise(pieces):
        if piece.form == "text" and len(piece.text) <= 20 and piece.text[-1] in "、，" and "。" not in piece.text and below.form == "short" and below.gap < piece.gap:
            piece.form = "short"


def mark_rows(pieces: list[Piece]) -> None:
    """Three and more lines of a name and figures are the rows of a table."""
    if len(pieces) < 3:
        return
    run = 0
    for at in range(len(pieces) + 1):
        if at < len(pieces) and pieces[at].form == "short" and len(pieces[at].text) <= 40 and ROW.fullmatch(pieces[at].text):
            run += 1
            continue
        if run >= 3:
            for piece in pieces[at - run - _columns_named(pieces, at - run) : at]:
                piece.form, piece.why = "row", "a row of a table: a name and figures"
        run = 0
    for like in (_NUMBERED, _KEYED, _CELLS):
        _mark_alike(pieces, like)


def _mark_alike(pieces: list[Piece], like: re.Pattern[str]) -> None:
    """Three and more short lines of one form are a list: 1.水渠通水, 2.粮食丰收 · 北线：8:00 · 小剧场 话剧 晚八时."""
    run = 0
    for at in range(len(pieces) + 1):
        if at < len(pieces) and pieces[at].form == "short" and like.fullmatch(pieces[at].text):
            run += 1
            continue
        if run >= 3:
            for piece in pieces[at - run : at]:
                piece.form, piece.why = "row", "a line of a list"
        run = 0


def _columns_named(pieces: list[Piece], first: int) -> bool:
    """Over a table's first row stand the names of its columns: 名次 球队 胜 平 负 积分."""
    above = pieces[first - 1] if first else None
    names = above.text.split() if above is not None and above.form == "short" else []
    return len(names) > 2 and abs(len(names) - len(pieces[first].text.split())) < 2
