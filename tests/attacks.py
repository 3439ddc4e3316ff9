"""Texts made to take long: each grows with its size, and the work on it must not grow faster."""

from __future__ import annotations

import random
from collections.abc import Callable


def _filled(piece: str) -> Callable[[int], str]:
    return lambda size: (piece * (size // len(piece) + 1))[:size]


def _mixed(*letters: str) -> Callable[[int], str]:
    """One character or word of each row in turn, drawn at random, so that nothing is read twice."""
    rows = [row.split() if " " in row else list(row) for row in letters]

    def make(size: int) -> str:
        rng = random.Random(size)
        return "".join(rng.choice(row) for _ in range(size) for row in rows)[:size]

    return make


_NAMED = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗"
ATTACKS: dict[str, Callable[[int], str]] = {
    # nested quantifiers of patterns
    "digits": _filled("1"),
    "full-width digits": _filled("９"),
    "digits and commas": _filled("1,"),
    "digits and points": _filled("1."),
    "digits and blanks": _filled("1 "),
    "digits and dashes": _filled("1-"),
    "万": _filled("万"),
    "亿万": _filled("亿万"),
    "一": _filled("一"),
    "numeral characters": _filled("一千二百三十四"),
    **{f"run of {character}": _filled(character) for character in "零〇十百千两几半廿壹拾点余多第每各约近超分之成"},
    "dates": _filled("10月14日"),
    "years": _filled("年"),
    "months": _filled("1月"),
    "clock times": _filled("8时30分"),
    "ranges": _filled("1至2"),
    "money": _filled("3元"),
    "units": _filled("公斤"),
    "figures that share a noun": _filled("4万余方"),
    "figures of all sorts": _mixed("23456789", "方户间头台亩、"),
    "yearly reports": lambda size: "2021年" * (size // 5) + "公报\n\n全年雨水多。",
    # an archive's entries
    "entries": _filled("第1版()\n专栏：\n王建国\n"),
    "entries on one line": _filled("第1版()专栏：王 "),
    "titles behind an entry": lambda size: "第1版()专栏：" + "王 " * (size // 2),
    "sentences behind an entry": lambda size: "第1版()专栏：" + "王。 " * (size // 3),
    "days alone": _filled("2024-10-07\n"),
    "who took the picture": _filled("红枣（记者李铮摄）"),
    "lines of who took the picture": _filled("红枣（记者李铮摄）\n"),
    # lists and names
    "surnames": _filled("王"),
    "surnames apart": _filled("王 "),
    "surnames of two": _filled("欧阳"),
    "names": _filled("王建国"),
    "masked names": _filled("某明"),
    "masked names of all sorts": _mixed(_NAMED, "某", "建国文明永德志海玉春"),
    "surnames of all sorts": _mixed(_NAMED),
    "names of all sorts": _mixed(_NAMED, "建国文明永德志海玉春"),
    "offices and names of all sorts": _mixed("局长 书记 校长 司机 老师 支书", _NAMED, _NAMED),
    "streets of all sorts": _mixed(_NAMED, _NAMED, "路街巷村镇乡河山"),
    "list of names": _filled("王建国、"),
    "list of one letter": _filled("王、"),
    "list marks": _filled("、"),
    "dots": _filled("·"),
    "dotted names": _filled("阿里·"),
    "foreign letters": _filled("斯"),
    "offices": _filled("局长"),
    "offices and names": _filled("局长王建国"),
    "reporters": _filled("记者"),
    "reporters and names": _filled("记者王建国"),
    "Latin letters": _filled("A"),
    "Latin words": _filled("Ab "),
    **{f"run of {character}": _filled(character) for character in "省市县区旗州盟镇乡村路街社"},
    "divisions": _filled("北京市"),
    "chain": _filled("内蒙古自治区赤峰市红山区"),
    "organisations": _filled("公司"),
    "places and organisations": _filled("北京公司"),
    # marks
    "brackets open": _filled("（"),
    "brackets closed": _filled("）"),
    "brackets nested": lambda size: "（" * (size // 2) + "）" * (size // 2),
    "quotes open": _filled("“"),
    "quotes closed": _filled("”"),
    "quotes": _filled("“”"),
    "quoted": _filled("“一”"),
    "blanks": _filled("一 "),
    "wide blanks": _filled("\u3000"),
    "full stops": _filled("。"),
    "commas": _filled("，"),
    "sentences the same": _filled("今年全县新修梯田一万亩。"),
    "bracketed reporters": _filled("（记者 王建国）"),
    "open reporters": _filled("（记者 "),
    # lines
    "line ends": _filled("\n"),
    "breaks inside names": _filled("江西万\n\n载"),
    "breaks of all sorts": _mixed("江西万 二省 总统马 四分之 书法家刘 在上 大年 甘肃临 今年 人民日", "\n", "\n", "载修 区里 西西表示 三分 万道说 午9时 三十 夏州 以来 前说", "水渠枣园村学校路桥"),
    "short lines": _filled("王\n"),
    "short lines apart": _filled("分五\n\n"),
    "counts in lines": _filled("八\n千米。"),
    "pages of a few letters": _filled("\n1日\n今\f"),
    "words in lines": _filled("国家\n统计\n局\n中央\n广播\n电视\n总台\n"),
    "rubrics": _filled("要闻\n\n"),
    "bylines": _filled("□本报记者 王建国\n"),
    "datelines": _filled("本报乌海10月14日电 "),
    "datelines in lines": _filled("本报乌海10月14日电 今日\n\n"),
    "folios": _filled("第03版:要闻\n"),
    "mastheads": _filled("内蒙古日报 2025年10月14日 星期二\n正文。\n"),
    "jumps": _filled("（下转第三版）\n"),
    "captions": _filled("图为新修的水渠。\n\n"),
    "short lines and paragraphs": _filled("标题\n\n今年全县新修梯田一万亩，治理河道三十公里，一千多户农民从中受益。\n\n"),
    "broken paragraphs": _filled("今年全县新修梯田一万亩，治理河道三十公\n\n"),
    "carriage returns": _filled("王\r"),
    # letters
    "control characters": _filled("\x1b["),
    "zero-width": _filled("\u200b"),
    "outside the plane": _filled("\U00020000"),
    "replacement": _filled("\ufffd"),
    "traditional": _filled("臺灣記者"),
}
