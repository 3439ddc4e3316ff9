"""What the article as a whole says of a name: it stands elsewhere too, beside other names in a list, against a rival.

Each reading (a stretch that may be a name) has a score from its own evidence; the scores of the others move it.
"""

from __future__ import annotations

from ...patterns import pattern
from . import han
from .weights import WHOLE as W

#: a stretch that may be a name: start, end, score of its own evidence, and what was read (`han`, `foreign` …)
Reading = tuple[int, int, float, str]

LISTS = frozenset("、")
#: of a player, before his name
NUMBER = pattern("[0-9]{1,2}[-－–]")
OPEN = "（("
#: after a member a list may go on with these
GOING_ON = frozenset("、（(")
CLOSE = "）)"
#: between two who are told together: 李铮和|王飞
JOINTS = frozenset("和与及或跟同")
#: behind one who acts on another: 李铮向|王飞
ACTING = JOINTS | frozenset("向对")
#: one of such a score lends it to the other
JOINED = 1.0
#: scores are clipped here before they speak for another reading
CLIP = 4.0
#: no score at all
NONE = -999.0


def clip(score: float) -> float:
    return -CLIP if score < -CLIP else CLIP if score > CLIP else score


def totals(text: str, readings: list[Reading]) -> list[float]:
    """What the score of each reading, in text order, comes to by all that the article says of it."""
    by_name: dict[str, tuple[float, float]] = {}
    starts: dict[int, float] = {}
    ends: dict[int, float] = {}
    names = [text[start:end] for start, end, _, _ in readings]
    for (start, end, score, _), name in zip(readings, names, strict=True):
        known = by_name.get(name)
        if known is None:
            by_name[name] = score, NONE
        else:
            best, second = known
            by_name[name] = (score, best) if score >= best else (best, score if score > second else second)
        if score > starts.get(start, -99.0):
            starts[start] = score
        if score > ends.get(end, -99.0):
            ends[end] = score
    own, rivals, sure, better = W["own"], W["rival"], W["rival.sure"], W["rival.better"]
    totals = []
    for (start, end, score, kind), name, rival in zip(readings, names, _rivals(readings, len(text)), strict=True):
        total = own * score
        best, second = by_name[name]
        if second > NONE:
            total += _again(score, best, second)
        before, behind = text[start - 1 : start], text[end : end + 1]
        if before in LISTS or (before in han.DASHES and text[han.unnumbered(text, start) - 1] in LISTS):
            weight = ends.get(preceding(text, han.unnumbered(text, start)))
            total += W["list.before.none"] if weight is None else W["list.before"] * clip(weight)
        if behind in GOING_ON:
            after = following(text, end)
            if after >= 0:
                weight = starts.get(after)
                total += W["list.after.none"] if weight is None else W["list.after"] * clip(weight)
        if (before in JOINTS or behind in ACTING) and kind == "han":
            total += _joined(text, start, end, starts, ends)
        if rival > -CLIP:
            total += rivals * rival + sure * max(0.0, rival) + better * max(0.0, rival - score)
        totals.append(total)
    return totals


def _again(score: float, best: float, second: float) -> float:
    """The weight of the same name elsewhere, by the best score that it has there."""
    other = clip(best if best > score else second)
    return W["again"] + W["again.best"] * other + W["again.sure"] * max(0.0, other)


def _joined(text: str, start: int, end: int, starts: dict[int, float], ends: dict[int, float]) -> float:
    """The weight of another who is told with this one: 李铮和|王飞."""
    total = 0.0
    if start and text[start - 1] in JOINTS and (weight := ends.get(start - 1, NONE)) > JOINED:
        total += W["joint.before"] * clip(weight)
    if text[end : end + 1] in ACTING and (weight := starts.get(end + 1, NONE)) > JOINED:
        total += W["joint.after"] * clip(weight)
    return total


def _rivals(readings: list[Reading], size: int) -> list[float]:
    """The best score of those that overlap each reading of a text of `size` characters, clipped.

    Readings overlap where they share a character: the best two over each character tell it, however many stand there.
    """
    best, second = [-CLIP] * size, [-CLIP] * size
    for start, end, score, _ in readings:
        for k in range(start, end):
            if score > second[k]:
                if score > best[k]:
                    best[k], second[k] = score, best[k]
                else:
                    second[k] = score
    rivals = []
    for start, end, score, _ in readings:
        rival = max(best[start:end])
        if rival <= score:
            rival = max(second[start:end])
        rivals.append(CLIP if rival > CLIP else rival)
    return rivals


def preceding(text: str, start: int) -> int:
    """Where a list's member before `start` ends: past the `、` and its bracket; -1 where no list goes on."""
    at = start - 1
    if at < 0 or text[at] not in LISTS:
        return -1
    if at and text[at - 1] in CLOSE:
        for k in range(at - 2, max(-1, at - 12), -1):
            if text[k] in OPEN:
                return k
    return at


def following(text: str, end: int) -> int:
    """Where a list's member after `end` begins; -1 where no list goes on."""
    at = end
    if at < len(text) and text[at] in OPEN:
        for k in range(at + 1, min(len(text), at + 11)):
            if text[k] in CLOSE:
                at = k + 1
                break
    if at < len(text) and text[at] in LISTS:
        number = NUMBER.match(text, at + 1)
        return number.end() if number else at + 1
    return -1
