"""Names of those who wrote a text or took a picture, torn in their lines: 钟|秀英, 本报记者 陈|海, 李志|华摄（资料图片）."""

from __future__ import annotations

from ..gazetteer.divisions import gazetteer
from ..gazetteer.names import table, words
from ..patterns import pattern
from .across import likely_given
from .forms import form
from .labels import is_label, is_place, is_rubric
from .letters import begins_with, tears
from .lines import Piece

#: a line of names alone, and so much of one as stands before a break
_NAMES = pattern("[\u4e00-\u9fff]{1,4}")
_REST = pattern("[\u4e00-\u9fff]{1,2}")
#: a job before a surname, at whose end the line breaks off
_JOB = pattern("(?:记者|通讯员|实习生|评论员|特约|编译|撰文|摄影)[:： \u3000]*([\u4e00-\u9fff])$")
#: a row of those who wrote it, its last name broken off, and what is under it
_ROW_END = pattern("(?:[ \u3000、/／:：（(□■◇◆○●◎☆★▲△]|记者|通讯员|实习生|评论员)([\u4e00-\u9fff]{1,2})$")
_ROW_ON = pattern("([\u4e00-\u9fff]{1,2}?)(?:$|[ \u3000、/／]|摄|供图|通讯员|记者|实习生)")
_WRITERS = [f"{outlet}{job}" for outlet in ("", "本报", "新华社", "本刊", "本社", "本网") for job in ("记者", "通讯员", "特约记者", "首席记者", "见习记者", "实习记者", "特约通讯员", "评论员", "实习生")]
_WRITERS_BEGIN = frozenset(job[0] for job in _WRITERS)
_AGENCY, _JOB_AND_NAME = 8, 6
#: at the end of a line of editors and at the beginning of what goes on with it: what one does, or a name
_EDITS_END, _EDITS_ON = pattern("[^ \u3000:：/／]*$"), pattern("([\u4e00-\u9fff]{1,4})([:：/／]|[ \u3000]|$)")
_NEXT_EDITS = pattern("[\u4e00-\u9fff]{1,3}[ \u3000]+([\u4e00-\u9fff]{2,6})[:：/／]")
_EDITS = pattern("(?:责任|值班|执行|见习|首席|美术|图片)?(?:责编|编辑|主编|校对|版式|美编|组版|制图|排版|视觉|统筹|策划|检校|审读|编审|图编|版面|设计|总监|审校|[一二三初复终]审){1,2}")
#: several names without blanks, the last broken off: 记者李济海张|雅
_RUN, _RUN_LENGTH = pattern("(?:记者|通讯员)[\u4e00-\u9fff]{3,11}$"), 14
#: what stands behind the place of an outlet, and the longest part of its name
_OUTLET, _PLACE = pattern("([\u4e00-\u9fff]{1,5}?)(?:融媒|日报|电视台|广播)"), 6
#: so many names in a row are a list
_LISTED = 3
#: with the letters of its own name, and no more, a line breaks off before who took the picture
_PICTURED = pattern("[\u4e00-\u9fff]{0,3}[ \u3000]?(?:摄|供图|图)")
#: 沈秀|英 李文摄
_WITH_OTHERS = pattern("([\u4e00-\u9fff]{1,2})(?:[ \u3000]+[\u4e00-\u9fff]{2,3})+[ \u3000]?(?:摄|供图|图)")
#: no name is longer, nor any line of names
_LONGEST, _LINE = 3, 30
#: of a surname and a given name together
_LIKELY = -1.0
#: and of one that hardly is anything else
_STRONG = 4.0
#: of a letter that is no surname, and of those that hardly are
_NONE, _RARE = -99.0, -5.0


def tears_name(above: list[Piece], piece: Piece, below: Piece | None = None) -> bool:
    """The break runs through a name that stands in a line of its own, in a byline or before 摄, or through who wrote it: 本报|记者 李文."""
    before = above[-1]
    if not "\u4e00" <= before.text[-1] <= "\u9fff":
        return False
    if len(piece.text) > _LINE:
        return _in_list(before.text, piece.text)
    if _in_row(before.text, piece.text, below) or ((" " in before.text or "\u3000" in before.text) and _in_list(before.text, piece.text)):
        return True
    if len(before.text) <= _AGENCY and _in_job(before.text, piece.text):
        return True
    if before.form not in ("short", "byline") or len(before.text) > _LINE:
        return False
    if piece.form not in ("short", "credit", "byline", "caption"):
        return False
    return _alone(above, piece.text) or _after_job(before.text, piece.text) or _before_credit(before.text, piece.text)


def edits_on(begun: str, rest: str) -> bool:
    """A line of editors is torn in what one of them does, or in a name: 责编：李文 版|式：王芳, 责编：李|文 版式：王芳."""
    last, on = _EDITS_END.search(begun, max(0, len(begun) - _JOB_AND_NAME)), _EDITS_ON.match(rest)
    if last is None or on is None or len(rest) > _LINE or form(begun + rest) != "editor":
        return False
    word = last.group() + on[1]
    if on[2] and on[2] not in " \u3000":
        return _EDITS.fullmatch(word) is not None
    if (more := _NEXT_EDITS.match(rest)) is not None and 0 < len(last.group()) < _LONGEST:
        return _EDITS.fullmatch(more[1]) is not None
    return len(last.group()) < len(word) and len(last.group()) <= _LONGEST and len(on[1]) < _LONGEST and _is_name(word)


def tears_outlet(begun: str, rest: str) -> bool:
    """The place of an outlet is torn: 青山|县融媒体中心记者 李文; a city's own, 市融媒体中心记者 李文, is whole."""
    found, torn = _OUTLET.match(rest), begun.split()[-1]
    if found is None or len(torn) > _PLACE:
        return False
    place = torn + found[1]
    return any(start == 0 and end == len(place) for start, end, _ in gazetteer().find(place))


def _is_name(text: str) -> bool:
    """周德文, 钟英: no word of the language, no column's name and no place."""
    size = 2 if text[:2] in table("surnames") and len(text) > 2 else 1
    if not 2 <= len(text) <= size + 2 or text in words() or is_rubric(text) or is_place(text):
        return False
    return _weight(text) > _LIKELY


def _weight(name: str) -> float:
    size = 2 if name[:2] in table("surnames") and len(name) > 2 else 1
    return table("surnames").get(name[:size], _NONE) + likely_given(name[size:])


def _alone(above: list[Piece], rest: str) -> bool:
    """廖志|承 under a title: the letters of a column's name, which may be torn as well, make no name."""
    begun = above[-1].text
    if not _NAMES.fullmatch(begun) or not _REST.fullmatch(rest) or not _is_name(begun + rest):
        return False
    over = above[-2] if len(above) > 1 else None
    return over is not None and len(over.text) > _LONGEST and not (over.form == "short" and is_label(over.text))


def _after_job(begun: str, rest: str) -> bool:
    """本报记者 陈|海琪: behind a surname alone; one letter under a whole name is rather a paragraph's first."""
    found = _JOB.search(begun)
    if found is None or _REST.fullmatch(rest) is None or form(begun + rest) != "byline":
        return False
    return _is_name(found[1] + rest) or (found.start() <= _AGENCY and table("surnames").get(found[1], _NONE) > _RARE and not (len(rest) > 1 and is_rubric(rest)))


def _in_row(begun: str, rest: str, below: Piece | None) -> bool:
    """A name of several is torn, or of a name of three letters the last, which no line below begins with: 本报记者 田|海 通讯员 包兰, 本报记者 刘玉|梅."""
    on = _ROW_ON.match(rest)
    found = _ROW_END.search(begun, max(0, len(begun) - _JOB_AND_NAME)) if on else None
    if on is None:
        return False
    if found is None and _RUN.search(begun, max(0, len(begun) - _RUN_LENGTH)) and _REST.fullmatch(rest):
        ends = [begun[-size:] for size in (1, 2) if _is_name(begun[-size:] + rest)]
    else:
        ends = [found[1]] if found else []
    if not ends or not _is_name(name := ends[0] + on[1]):
        return False
    if len(ends[0]) > 1 and len(rest) == 1 and below is not None and (begins_with(rest, below.text) if _weight(name) < _STRONG else tears(rest, below.text)):
        return False
    line = begun[max(begun.rfind("。"), len(begun) - _LINE) + 1 :].strip()
    return form(line + rest) in ("byline", "credit")


def _in_list(begun: str, rest: str) -> bool:
    """A list of names goes on, of which one is torn: none has one letter. 王毅　李|希　蔡奇"""
    names, more = begun.split()[-_LISTED:], rest[:_LINE].split()
    if len(names) < _LISTED or len(more) < _LISTED or not all(1 < len(name) < 5 for name in names[1:-1]) or not all(1 < len(name) < 9 for name in more[1:-1]):
        return False
    return (len(names[-1]) == 1) + (len(more[0]) == 1) > 0 and _is_name(names[-1] + more[0][:2])


def _in_job(begun: str, rest: str) -> bool:
    """本报|记者 李文, □本报通|讯员 李文."""
    said = begun.lstrip("□■◇◆○●◎☆★▲△ \u3000")
    return said[:1] in _WRITERS_BEGIN and any(job.startswith(said) and rest.startswith(job[len(said) :]) for job in _WRITERS) and form(begun + rest) in ("byline", "credit")


def _before_credit(begun: str, rest: str) -> bool:
    """李志|华摄（资料图片）, 王 宇|摄."""
    name = begun.replace(" ", "").replace("\u3000", "")
    if len(name) > _LONGEST or table("surnames").get(name[0], _NONE) <= _RARE:
        return False
    others = _WITH_OTHERS.match(rest)
    if _PICTURED.match(rest) is None and not (others and _is_name(name + others[1])):
        return False
    return form(begun + rest) in ("credit", "byline")
