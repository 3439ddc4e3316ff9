"""Character classes, named once, and the folding of one matched span: １２．５ → 12.5, 贰佰 → 二百.

Classes are the inside of a `[...]`, for patterns that accept both widths and both scripts; the text itself is never folded.
"""

from __future__ import annotations

#: Arabic figures of both widths
ARABIC = "0-9０-９"
#: 0 to 9 in characters, as in 一九八五
DIGITS = "零〇○一二三四五六七八九"
#: all characters of a written-out figure, in ordinary and in cheque form
HAN = DIGITS + "两兩十百千万萬亿億廿卅卌" + "壹贰貳叁叄參肆伍陆陸柒捌玖拾佰仟"
#: of the forms of cheques and deeds those that are words too (大陆, 队伍, 收拾): no figure by themselves
WORDS_TOO = "陆陸伍拾參"
#: ½ and its like
VULGAR = "½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞"
#: what joins the ends of a range: 3—5, 3～5, 3至5; the hyphen last, as classes want it
DASHES = "—–―－～~〜∼-"

_FULL = range(0xFF01, 0xFF5F)
_WIDTH = str.maketrans("".join(map(chr, _FULL)) + "—–―−〜∼\u3000", "".join(chr(code - 0xFEE0) for code in _FULL) + "----~~ ")
_NUMERAL = str.maketrans(
    "○零壹贰貳弍叁叄參肆伍陆陸柒捌玖拾佰仟萬億兩點負幾餘數來·",
    "〇〇一二二二三三三四五六六七八九十百千万亿两点负几余数来.",
)
_TENS = str.maketrans({"廿": "二十", "卅": "三十", "卌": "四十"})
_FIGURE: dict[int, int | str] = {**_WIDTH, **_NUMERAL, **_TENS}


def fold(text: str) -> str:
    """Full-width letters, figures and marks as ASCII, dashes as `-`: for one matched span."""
    return text.translate(_WIDTH)


def fold_numeral(text: str) -> str:
    """As `fold`, with the characters of numerals in one form: 零 is 〇, 贰 is 二, 萬 is 万, 廿 is 二十."""
    return text.translate(_FIGURE)
