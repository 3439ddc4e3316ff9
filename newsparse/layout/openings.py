"""How much a paragraph looks like the one that a story begins with: 近日，青山县修成三条水渠。 does, 据了解，…… does not."""

from __future__ import annotations

import re
from collections import Counter

from ..patterns import pattern
from .evidence import begins, dated, grams, later
from .lines import Piece

#: the day early in a paragraph: 秘鲁外交部6日召见……
_DAY = pattern(r"[^。]{0,24}?(?:近[日期]|日前|不久前|连日来|[昨今][天日]|今年|目前|[0-9０-９]日|日电)")
#: a paragraph that leans on what was told: 会议认为, 本届, 李强指出, 在北京，, 一位村民
_ANAPHORA = pattern(
    r"""
    会议|会见|双方|活动|本[届次]|此次|报告|通知|意见|座谈会|论坛|展会|仪式|同日|当天|期间|其中|来自|走进|一[位名]
    | 在[\u4e00-\u9fff]{2,8}[，、的一] | [\u4e00-\u9fff]{2,4}(?:指出|强调|表示|说|称|介绍|认为)
    """,
    re.VERBOSE,
)
#: no title is longer
_TITLE = 24


#: 二、真正明晰产权 · 其次，
_NUMBER = pattern("(?:第|其)?([一二三四五六七八九])(?:、|是|，|：)|(首先|其次|再次|最后)")
_FIGURES = dict(zip("一二三四五六七八九", range(1, 10), strict=True)) | {"首先": 1, "其次": 2, "再次": 3, "最后": 10}


def numbering(texts: list[str]) -> list[int]:
    """For each paragraph that an article may begin with, how many numbered ones would then stand next before one of a lower number."""
    told = [(at, _FIGURES[found[1] or found[2]]) for at, text in enumerate(texts) if (found := _NUMBER.match(text))]
    steps = sorted((at, value > after) for (_, value), (at, after) in zip(told, told[1:] + told[:1], strict=True))
    falls = sum(falls for _, falls in steps)
    # the break between two of them is at the article's own beginning
    out: list[int] = []
    for at in range(len(texts)):
        last = next((fall for place, fall in steps if place >= at), steps[0][1] if steps else False)
        out.append(falls - last)
    return out


def opening(piece: Piece, title: set[str], seen: Counter[str]) -> float:
    """How much a paragraph looks like the one that a story begins with.

    `seen` tells in how many paragraphs a pair of characters stands: the title's words weigh more the fewer have them. The weights are
    the rounded log odds of the openings of news among the other paragraphs of their articles.
    """
    text = piece.text
    start = begins(text)
    score = 4.5 * (piece.form == "lead") + (0.0, 0.6, 1.1)[max(0, start)] - 4.0 * (start < 0) + 1.7 * dated(text) + 0.6 * (_DAY.match(text) is not None)
    verdict = text.partition("。")[0]
    if 3 < len(verdict) < _TITLE and grams(verdict) <= title:
        score -= 4.0  # a comment that ends with its title's own words
    own = sum(1 / seen[gram] for gram in title & piece.grams) / len(title) if title else 0.0
    score += 9.0 * min(0.4, own) + 2.2 * sum(seen[gram] > 1 for gram in piece.grams) / max(1, len(piece.grams))
    return score - 0.8 * (text[0] == "“") - 2.1 * (later(text) and text[0] not in "“‘") - 2.1 * (_ANAPHORA.match(text) is not None)
