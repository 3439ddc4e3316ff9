"""A letter or figure that stands in a line by itself, torn from the line below or above: `秋|天的枣园里`, `枣园今年减|产`, `1|6日上午`."""

from __future__ import annotations

from ..gazetteer.divisions import gazetteer
from ..gazetteer.names import table
from ..patterns import pattern
from .evidence import LAST, LISTED, TORN, begins, broken_word, closes_with_word, crosses, opens_with_word, torn_letters
from .labels import bare, is_person, is_place, is_rubric
from .lines import Piece
from .seams import belongs

#: letters that stand alone over a text: numbers of its parts, 图 over a caption, 完 under an end
_SIGNS = frozenset("一二三四五六七八九十图文注完续终又")
#: letters that are words by themselves and begin a sentence; half a column's name is none: 健|康
_LEADING = frozenset("在这那我他她它从当每对据经随由被把让给如若但而且也还就才没只要为以与和向因")
#: so much of a text tells whether a story begins with it
_STORY = 80
#: 黄|河“几字弯”
_QUOTES = frozenset("“《「（(")
#: a line so long is no title's, nor one of a column of single letters
_PARAGRAPH = 20
#: a title from which one letter is torn is longer
_TITLE = 5
#: letters so much dearer by themselves stand in a word, where one stands alone
_TORN = 40
#: 超百万|人
_NUMERALS, _MEASURES = frozenset("0123456789０１２３４５６７８９一二三四五六七八九十百千万亿多余"), frozenset("人个名元吨亩家户次倍天年月日成岁分件条处座辆名届场例")
#: 一|碗热汤面
_PIECES = frozenset("碗张座条件只匹场盏封朵片棵株辆艘架首幅杯把")
#: of letters that hardly are surnames
_RARE = -3.0
#: so much of a line as a place's name at its beginning may have
_PLACE = 8
#: a day and what is behind it, whose tens stand in the line above: 1|6日上午, 1|1月29日, 1|—10月份; or only the month does: 5|月10日
_TENS, _DAY = frozenset("123１２３"), pattern("[0-9０-９]日(?!报)|[0-9０-９]岁|[0-9０-９]时[0-9０-９许，]|[0-2０-２]月(?![中日])|[0-2０-２][—–~～至-][0-9０-９]{1,2}月")
_ON = pattern("[—–~～至-][0-9０-９]{1,2}(?:月|日)|[月日年时][0-9０-９]|月份|[月日][上中下—–~～至-]")
_LATEST = {"日": 31, "月": 12, "时": 24, "岁": 99}


def letter_over(above: list[Piece], piece: Piece, alone: bool, page: str) -> bool:
    """One letter over a paragraph is the paragraph's first, printed large or cut off: 秋|天的枣园里……

    `alone`: no other stands on the page, as several of a column's name do, which go on with no word below; alone it is a word over words. Where a paragraph breaks off above, or one letter stands over another, it may as well be a piece of a column's name.
    """
    letter = above[-1].text
    if not _is_letter(letter):
        return False
    if piece.form == "short" and ((alone and _over_title(above, piece, page)) or (broken_word(letter, piece.text) >= LISTED and _in_place(letter, piece.text))):
        return True
    opened = _opened(piece.text)
    if letter in _SIGNS or len(piece.text) < _PARAGRAPH or piece.form == "short":
        if len(piece.text) <= _TITLE:
            return False
        name = belongs(letter, piece.text)
        if not name and (broken_word(letter, piece.text) < LISTED if opened else not (broken_word(letter, piece.text) or _in_place(letter, piece.text))):
            return False
    elif opened and not (alone and letter in _LEADING) and not (begins_with(letter, piece.text) or belongs(letter, piece.text) or (not opens_with_word(piece.text) and _in_place(letter, piece.text))):
        return False
    if len(above) < 2:
        return True
    if begins(letter + piece.text[:_STORY]) == 2 > begins(piece.text[:_STORY]) and len(above[-2].text) > 1:
        return True  # a story begins so, whatever breaks off above: 近|日，
    return len(above[-2].text) > 1 and not (above[-2].open and above[-2].form in ("text", "lead"))


def _over_title(above: list[Piece], piece: Piece, page: str) -> bool:
    """A letter that nothing ties to the line above is the first of the title below: 贵|阳：新渠通水, no title's last one, no sign, no name's.

    What it makes with the two letters below may stand elsewhere on the `page`: 钱|秀莲：引水人.
    """
    letter, text = above[-1].text, piece.text
    if (letter in _SIGNS and not (letter == "一" and text[0] in _PIECES)) or is_person(text) or is_rubric(text) or (len(above) > 1 and len(above[-2].text) == 1):
        return False
    over = above[-2] if len(above) > 1 and above[-2].open and not (is_place(bare(above[-2].text)) or is_rubric(above[-2].text)) else None
    tied = torn_letters(letter, text) or broken_word(letter, text) or belongs(letter, text) or _in_place(letter, text) or (len(text) > 2 and letter + text[:2] in page)
    if over is not None and (torn_letters(over.text, letter) or broken_word(over.text, letter)):
        return tears(letter, text)
    if over is not None and over.form != "short":
        return tears(letter, text) or _in_place(letter, text)
    return bool(tied) or letter in _SIGNS or ((over is None or len(text) > _TITLE) and not _opened(text) and not (over is not None and piece.gap > above[-1].gap))


def both_letters(before: Piece, piece: Piece, letters: int) -> bool:
    """The page's only two letters in lines by themselves, one over the other, are a word or a name: 桑|原."""
    if letters != 2 or not (_is_letter(before.text) and _is_letter(piece.text)):
        return False
    return (before.text not in _SIGNS and piece.text not in _SIGNS) or _in_place(before.text, piece.text)


def _is_letter(text: str) -> bool:
    return len(text) == 1 and "\u4e00" <= text <= "\u9fff"


def _in_place(letter: str, text: str) -> bool:
    """A place's name begins with the letter: 合|阳今年修渠."""
    tables = gazetteer()
    return any(start == 0 and end > 1 for start, end, _ in tables.find(letter + text[:_PLACE]))


def letter_under(before: Piece, piece: Piece, below: Piece | None, page: str) -> bool:
    """One letter under a title is its last, cut off: 枣园今年减|产; what stands below does not begin with it."""
    left, letter = before.text, piece.text
    if not _is_letter(letter) or before.form != "short" or len(left) <= _TITLE or letter in _SIGNS:
        return False
    word = broken_word(left, letter)
    numbered = left[-1] in _NUMERALS and letter in _MEASURES
    if not (numbered or belongs(left, letter) or torn_letters(left, letter) >= _TORN or word >= LISTED or (word > 1.0 and not closes_with_word(left)) or crosses(left, letter, page) > 2):
        return False
    if below is None or not (torn_letters(letter, below.text) or broken_word(letter, below.text) or belongs(letter, below.text) or _in_place(letter, below.text)):
        return True
    return not begins_with(letter, below.text)


def _opened(text: str) -> bool:
    return (opens_with_word(text) or begins(text) > 0) and not LAST.match(text) and not (text[1:2] in _QUOTES and text[0] not in _LEADING)


def tears(letter: str, text: str) -> bool:
    """The break surely runs through a word."""
    return broken_word(letter, text) >= LISTED or torn_letters(letter, text) >= TORN


def begins_with(letter: str, text: str) -> bool:
    """A letter over a text is rather its first than the last of what stands above."""
    if _opened(text):
        return tears(letter, text)
    return table("surnames").get(text[0], _RARE) <= _RARE or broken_word(letter, text) > 0


def figure_over(above: list[Piece], piece: Piece) -> bool:
    """The first figure of a day at a paragraph's head, no page's number: 1|6日上午, 5|月10日. Nothing above breaks off."""
    figure, text = above[-1].text, piece.text
    if not figure.isdecimal() or len(figure) > 2 or (len(above) > 1 and above[-2].open and above[-2].form in ("text", "lead")):
        return False
    if len(figure) < 2 and figure not in "0０" and (found := _DAY.match(text)) and (figure in _TENS or found.group()[1] == "岁"):
        unit = found.group()[1]
        return int(figure + text[0]) <= _LATEST.get(unit, 12)
    return 0 < int(figure) <= _LATEST.get(text[0], 12) and _ON.match(text) is not None
