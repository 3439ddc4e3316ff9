"""What the article as a whole says of a name: it stands elsewhere too, beside other names in a list, against a rival.

Each reading (a stretch that may be a name) has a score from its own evidence; the scores of the others move it.
"""

from __future__ import annotations

#: a stretch that may be a name: start, end, score of its own evidence, and what was read (`han`, `foreign` …)
Reading = tuple[int, int, float, str]

LISTS = frozenset("、")
OPEN = "（("
CLOSE = "）)"
#: scores are clipped here before they speak for another reading
CLIP = 4.0
#: no score at all
NONE = -999.0


def clip(score: float) -> float:
    return max(-CLIP, min(CLIP, score))


def evidence(text: str, readings: list[Reading]) -> list[list[tuple[str, float]]]:
    """For each reading, in text order, what speaks for and against it beside its own evidence."""
    by_name: dict[str, tuple[float, float]] = {}
    starts: dict[int, float] = {}
    ends: dict[int, float] = {}
    for start, end, score, _ in readings:
        name = text[start:end]
        best, second = by_name.get(name, (NONE, NONE))
        by_name[name] = (score, best) if score >= best else (best, max(second, score))
        if score > starts.get(start, -99.0):
            starts[start] = score
        if score > ends.get(end, -99.0):
            ends[end] = score
    return [
        _one(text, readings, at, by_name, starts, ends) for at in range(len(readings))
    ]


def _one(
    text: str, readings: list[Reading], at: int, by_name: dict[str, tuple[float, float]], starts: dict[int, float],
    ends: dict[int, float],
) -> list[tuple[str, float]]:  # fmt: skip
    start, end, score, _ = readings[at]
    out = [("own", score)]
    best, second = by_name[text[start:end]]
    if second > NONE:
        best = best if best > score else second
        out += (("again", 1), ("again.best", clip(best)), ("again.sure", max(0.0, clip(best))))
    before = preceding(text, start)
    if before >= 0:
        weight = ends.get(before)
        out.append(("list.before.none", 1) if weight is None else ("list.before", clip(weight)))
    after = following(text, end)
    if after >= 0:
        weight = starts.get(after)
        out.append(("list.after.none", 1) if weight is None else ("list.after", clip(weight)))
    rival = _rival(readings, at, start, end)
    if rival > -CLIP:
        out += (("rival", clip(rival)), ("rival.sure", max(0.0, clip(rival))), ("rival.better", max(0.0, clip(rival) - score)))
    return out


def _rival(readings: list[Reading], at: int, start: int, end: int) -> float:
    best = -CLIP
    k = at - 1
    while k >= 0 and readings[k][0] > start - 12:
        if readings[k][1] > start and readings[k][2] > best:
            best = readings[k][2]
        k -= 1
    k = at + 1
    while k < len(readings) and readings[k][0] < end:
        if readings[k][2] > best:
            best = readings[k][2]
        k += 1
    return best


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
        return at + 1
    return -1
