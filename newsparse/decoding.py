"""Bytes → text: `\\xef\\xbb\\xbf新华社` is utf-8-sig, `\\xd0\\xc2\\xbb\\xaa` gb18030, `\\xb7\\x73\\xb5\\xd8` cp950."""

from __future__ import annotations

import codecs
from contextvars import ContextVar

from .errors import InputError
from .named import NamedTuple
from .wording import numbered

#: The most frequent characters of newspaper Chinese, simplified and traditional: about half of any text in the right
#: decoding, a few per cent in a wrong one. From general knowledge of the language, not counted on any corpus.
COMMON = frozenset(
    "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经"
    "十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相"
    "全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果"
    "料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回则"
    "任取据处府市省县村乡镇记报务今万元亿城场保华北京海江南东河州领导书席会议委企服育群众"
    "這為個國時來們對會發動過說產種後於與關還應開當從業電體機無點實現進經間樣線內數質氣問題條結係軍總設長頭資邊統級圖計別農區強決處縣鄉鎮"
    "記報務萬億場華東領導書議員眾舉學聯團選戰話傳廣東灣臺台黨義將專連遠運達適讓認識術節"
    "，。、：；？！“”（）《》·—"
)
BIG5 = ("cp950", "big5hkscs")
#: How many bytes of a file are judged; fifty characters are enough to tell the encodings apart.
SAMPLE = 1 << 14
#: So many characters tell a file that is marked up.
OPENING = 256
#: Below this share of common characters neither GB18030 nor Big5 is believed.
BELIEVED = 0.15
#: Above this share of common characters and ASCII the text is UTF-16: by chance it is a hundredth.
SURE = 0.3
#: UTF-8 stands though a few of its bytes are bad: of GBK's bytes far more than this are no UTF-8.
FEW_BAD = 0.25
BINARY = (
    (b"%PDF-", "a PDF, not text; extract its text first (pdftotext)"),
    (b"\x89PNG", "a picture, not text"),
    (b"\xff\xd8\xff", "a picture, not text"),
    (b"GIF8", "a picture, not text"),
    (b"II*\x00", "a picture, not text"),
    (b"MM\x00*", "a picture, not text"),
    (b"\xd0\xcf\x11\xe0", "an Office document, not text; save it as text first"),
    (b"7z\xbc\xaf\x27\x1c", "a 7z archive; unpack it first"),
    (b"Rar!\x1a\x07", "a RAR archive; unpack it first"),
    (b"PAR1", "a Parquet file, not text"),
    (b"SQLite format 3\x00", "a database, not text"),
    (b"\x7fELF", "a program, not text"),
)
#: Text that is no page dump, and what serves better; the first characters tell.
MARKED_UP = (
    (('{"', '[{"'), "this looks like JSON; it is read as a page dump (extract --jsonl reads JSON Lines, an article an object)"),
    (("<!doctype", "<html", "<?xml"), "this looks like HTML or XML; its tags are read as text of the page (extract its text first)"),
)
ASCII = bytes(range(128))
CONTROL = bytes(set(range(32)) - set(b"\t\n\v\f\r\x1a\x1b"))


class Decoded(NamedTuple):
    """A file's text; `text == data.decode(encoding, "replace")`, `bad_bytes` of it replaced by U+FFFD."""

    text: str
    encoding: str
    bad_bytes: int


def decode(data: bytes, path: str) -> Decoded:
    """The text of a file in UTF-8, GB18030, Big5 or UTF-16, line ends as they stand.

    Raises InputError for bytes that are no text at all.
    """
    for magic, reason in BINARY:
        if data.startswith(magic):
            raise InputError(path, reason)
    encoding = encoding_of(data)
    if encoding is None:
        raise InputError(path, "binary data, not text; text in UTF-8, GB18030, Big5 or UTF-16 is read")
    try:
        return Decoded(data.decode(encoding), encoding, 0)
    except UnicodeDecodeError:
        return _decode_counting(data, encoding)


def bad_bytes(decoded: Decoded) -> str:
    """What to tell of bytes that the encoding can't have."""
    return f"{numbered(decoded.bad_bytes, 'byte')} not valid in {decoded.encoding}, read as U+FFFD"


def marked_up(text: str) -> str | None:
    """What to tell of a text that is JSON, HTML or XML where a page dump is read; None for any other."""
    opening = "".join(text[:OPENING].split()).lower()
    return next((advice for marks, advice in MARKED_UP if opening.startswith(marks)), None)


def encoding_of(data: bytes) -> str | None:
    """The Python codec that reads the bytes as text; None for binary data."""
    if data.startswith(codecs.BOM_UTF8):
        return "utf-8-sig"
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        utf8 = False
    else:
        utf8 = True
    if not utf8 or 0 in data[:SAMPLE]:
        wide = _utf16(data[:SAMPLE])
        if wide:
            return wide
    if len(data.translate(None, CONTROL)) < len(data) * 0.95:
        return None
    return "utf-8" if utf8 else _by_frequency(data)


def _utf16(sample: bytes) -> str | None:
    """UTF-16 without a byte-order mark: either it reads as common characters, or every other byte of it is zero."""
    sample = sample[: len(sample) & ~1]
    little, big = (sample.decode(codec, "replace") for codec in ("utf-16-le", "utf-16-be"))
    shares = {"utf-16-le": _readable(little), "utf-16-be": _readable(big)}
    best = max(shares, key=lambda codec: shares[codec])
    return best if shares[best] > SURE else None


def _readable(text: str) -> float:
    """The share of common characters, printable ASCII among them."""
    return sum("\t" <= char <= "~" or char in COMMON for char in text) / max(1, len(text))


def _by_frequency(data: bytes) -> str:
    """Of bytes that are no strict UTF-8: UTF-8 with a few bad ones, GB18030 or Big5, by how common their characters are."""
    first = len(data) - len(data.lstrip(ASCII))  # there is one: pure ASCII is strict UTF-8
    start = data.rfind(b"\n", 0, first) + 1
    sample = data[start : start + SAMPLE]
    high = len(sample.translate(None, ASCII))
    if _decode_counting(sample, "utf-8").bad_bytes < FEW_BAD * high:
        return "utf-8"
    scores = {}
    for encoding in ("gb18030", *BIG5):
        decoded = _decode_counting(sample, encoding)
        scores[encoding] = _commonness(decoded.text) - decoded.bad_bytes / high
    best = max(scores, key=lambda encoding: scores[encoding])
    # of a few characters none may be common: dense high bytes are Chinese all the same, scattered ones a Western code page
    return best if scores[best] > BELIEVED or high > len(sample) / 4 else "utf-8"


def _commonness(text: str) -> float:
    """The share of common characters among those beyond ASCII."""
    beyond = [char for char in text if char > "\x7f"]
    return sum(char in COMMON for char in beyond) / max(1, len(beyond))


#: the lengths of bad stretches in what is being decoded, of each thread its own
_bad: ContextVar[list[int]] = ContextVar("_bad")


def _count_and_replace(error: UnicodeError) -> tuple[str, int]:
    assert isinstance(error, UnicodeDecodeError)
    _bad.get().append(error.end - error.start)
    return "\ufffd", error.end


codecs.register_error("newsparse.count", _count_and_replace)


def _decode_counting(data: bytes, encoding: str) -> Decoded:
    bad: list[int] = []
    _bad.set(bad)
    text = data.decode(encoding, "newsparse.count")
    return Decoded(text, encoding, sum(bad))
