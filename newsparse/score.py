"""Found against marked: precision, recall and F of spans, and how many values are right, `⟦money|超500元|>500⟧` being gold.

What is forgiven follows the rules by which such gold is marked: an optional mark (`⟦?place|…⟧`) counts neither way, spans
that differ by a word at their edge (近, 左右, 期间, 境内) are the same, and what no marker is asked to mark, a word that
only points (近日), a place inside an organisation's name, a surname with a title, is no extra.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Any, Literal, NamedTuple

from .errors import InputError
from .extractors import BY_TYPE, REGISTRY
from .model import Article
from .notation import MARK, Mark, agrees, days, parse_marked, value_of

#: Words that markers take in or leave out, before and after a mention of each kind; the longer first.
QUANTITY_BEFORE = (
    "不得超过", "不超过", "达不到", "不少于", "不低于", "超过", "突破", "接近", "将近", "高达", "多达", "至少", "最少", "最多", "至多",
    "不到", "不足", "大约", "约为", "人民币", "超", "逾", "近", "约", "达", "过", "破", "仅", "共", "各", "每",
)  # fmt: skip
QUANTITY_AFTER = ("左右", "上下", "以上", "以下", "以内", "许", "多", "余")
BEFORE: dict[str, tuple[str, ...]] = {
    "date": ("当地时间", "截至", "截止", "不到", "不足", "将近", "接近", "大约", "至少", "最多", "超过", "过去", "自", "从", "至", "近", "约", "超", "过", "仅", "达", "“"),
    "money": QUANTITY_BEFORE,
    "count": QUANTITY_BEFORE,
}  # fmt: skip
AFTER: dict[str, tuple[str, ...]] = {
    "place": ("地区", "一带", "境内", "市区", "城区", "郊区", "北部", "南部", "东部", "西部", "中部", "上游", "中游", "下游", "水域", "海域", "沿岸", "沿线"),
    "date": ("期间", "前后", "之前", "以前", "之后", "以后", "以来", "以内", "左右", "之内", "时许", "前", "后", "起", "内", "许", "多", "余", "”"),
    "money": QUANTITY_AFTER,
    "count": QUANTITY_AFTER,
}  # fmt: skip
NUMBER = r"-?\d+(?:\.\d+)?(?:e[+-]?\d+)?"
QUANTITY = re.compile(rf"(?:(?:>=|<=|>|<|~)?{NUMBER}\+?|(?:{NUMBER}|\?)\.\.(?:{NUMBER}|\?))%?(?: [A-Z]{{3}})?")


class Gold(NamedTuple):
    """A marked text: a page, or one article; `where` names it for the user (`page.txt`, `gold.jsonl:3`)."""

    where: str
    text: str
    marks: tuple[Mark, ...]
    title: str | None = None
    date: str | None = None


class Miss(NamedTuple):
    """Something wrong: a mark not found, a mention too many, a value that differs (`wanted` and `got`)."""

    what: Literal["missed", "extra", "value"]
    type: str
    where: str
    text: str
    context: str
    wanted: str | None
    got: str | None
    rule: str | None


@dataclass(slots=True)
class Score:
    """Counts of one kind of mention; the shares are None where there is nothing to divide by."""

    type: str
    hits: int = 0
    extra: int = 0
    missed: int = 0
    values: int = 0
    values_right: int = 0

    @property
    def precision(self) -> float | None:
        return _share(self.hits, self.hits + self.extra)

    @property
    def recall(self) -> float | None:
        return _share(self.hits, self.hits + self.missed)

    @property
    def f1(self) -> float | None:
        return _share(2 * self.hits, 2 * self.hits + self.extra + self.missed)

    @property
    def value(self) -> float | None:
        """The share of gold values that a found mention has."""
        return _share(self.values_right, self.values)

    def add(self, other: Score) -> None:
        """Add the counts of another."""
        for name in ("hits", "extra", "missed", "values", "values_right"):
            setattr(self, name, getattr(self, name) + getattr(other, name))


def _share(part: int, whole: int) -> float | None:
    return part / whole if whole else None


def read_page(marked: str, where: str) -> Gold:
    """A page marked `⟦kind|text|value⟧`. Raises InputError that names the line of a bad mark."""
    line, counted = 1, 0
    for found in MARK.finditer(marked):
        fields = found[1].split("|")
        if not 2 <= len(fields) <= 3:
            raise _bad(marked, found.start(), where, f"⟦{found[1]}⟧ is not kind, text and perhaps a value")
        line, counted = line + marked.count("\n", counted, found.start()), found.start()
        _check(fields[0].lstrip("?"), fields[2] if len(fields) > 2 else None, f"{where}:{line}")
        if not fields[1]:
            raise _bad(marked, found.start(), where, "a mark without text")
    stray = re.search("[⟦⟧]", MARK.sub(lambda found: " " * len(found[0]), marked))
    if stray:
        raise _bad(marked, stray.start(), where, f"the bracket {stray[0]} has no partner")
    text, marks = parse_marked(marked)
    return Gold(where, text, tuple(marks))


def read_row(row: Any, where: str) -> Gold:
    """An object `{"text", "mentions": [{"type", "start", "end", "value", "optional"}], "title", "date"}`. Raises InputError."""
    if not isinstance(row, dict) or not isinstance(row.get("text"), str) or not isinstance(row.get("mentions"), list):
        raise InputError(where, 'no object with "text" and a list "mentions"')
    text = row["text"]
    marks = tuple(_mark(each, text, f"{where}: mention {number}") for number, each in enumerate(row["mentions"], 1))
    for name in ("title", "date"):
        if not isinstance(row.get(name), str | None):
            raise InputError(where, f'"{name}" is no string')
    return Gold(where, text, marks, row.get("title"), row.get("date"))


def _mark(mention: Any, text: str, where: str) -> Mark:
    if not isinstance(mention, Mapping):
        raise InputError(where, "no object")
    start, end = mention.get("start"), mention.get("end")
    if not (isinstance(start, int) and isinstance(end, int) and 0 <= start < end <= len(text)):
        raise InputError(where, f"start {start!r} and end {end!r} are no stretch of the text of {len(text)} characters")
    told = mention.get("text", text[start:end])
    if told != text[start:end]:
        raise InputError(where, f"says {told!r}, but {text[start:end]!r} stands at {start}–{end}")
    value = mention.get("value")
    type = _check(mention.get("type"), None if value is None else str(value), where)
    return Mark(type, start, end, told, None if value is None else str(value), bool(mention.get("optional")))


def _check(type: Any, value: str | None, where: str) -> str:
    if not isinstance(type, str) or type not in BY_TYPE:
        raise InputError(where, f"there is no kind {type!r}; the kinds are {', '.join(each.type for each in REGISTRY)}")
    plain = " ".join(word for word in (value or "").split() if not re.match(r"\w+=", word))
    if plain and type in ("money", "count") and not QUANTITY.fullmatch(plain):
        raise InputError(where, f"{plain!r} is no value; write 6, >500, >=60, <100, 40+, ~4.5, 3..5, 64%, 20 USD")
    try:
        if type == "date":
            [days(part) for part in plain.split("/")]
    except ValueError:
        raise InputError(where, f"{plain!r} is no date") from None
    return type


def _bad(marked: str, at: int, where: str, reason: str) -> InputError:
    return InputError(f"{where}:{marked.count(chr(10), 0, at) + 1}", reason)


def score(gold: Gold, articles: Iterable[Article], only: Sequence[str] = ()) -> tuple[dict[str, Score], list[Miss]]:
    """Score what was found in one marked text, kind by kind, and list what went wrong in text order.

    Offsets of the marks are those of the source; mentions of a title given beside the text are not scored.
    """
    articles = list(articles)
    scores: dict[str, Score] = {}
    misses: list[Miss] = []
    for extractor in REGISTRY:
        if only and extractor.type not in only:
            continue
        found = [m for a in articles for m in getattr(a, extractor.field) or () if m.source_start is not None]
        marks = [mark for mark in gold.marks if mark.type == extractor.type]
        scores[extractor.type], wrong = _score_kind(extractor.type, gold, marks, found)
        misses += wrong
    return scores, misses


def _score_kind(type: str, gold: Gold, marks: Sequence[Mark], found: Sequence[Any]) -> tuple[Score, list[Miss]]:
    tally = Score(type)
    misses: list[Miss] = []
    exact = {(m.source_start, m.source_end): m for m in found}
    cores = {_core(type, m.source_start, m.text): m for m in found if m.source_end - m.source_start == len(m.text)}
    used: set[int] = set()
    overlapping = _overlaps(found)
    for mark in marks:
        over = overlapping(mark.start, mark.end)
        if mark.optional:
            used.update(map(id, over))
            continue
        hit = exact.get((mark.start, mark.end)) or cores.get(_core(type, mark.start, mark.text))
        if hit is not None:
            tally.hits += 1
            used.add(id(hit))
        else:
            tally.missed += 1
            misses.append(_miss("missed", type, gold, mark.start, mark.end, mark.value, "、".join(m.text for m in over)))
        if mark.value:
            tally.values += 1
            if any(agrees(type, mark.value, m) for m in over):
                tally.values_right += 1
            elif over:
                misses.append(_value_miss(type, gold, mark, hit or over[0]))
    for m in found:
        if id(m) not in used and not _left_open(m):
            tally.extra += 1
            misses.append(_miss("extra", type, gold, m.source_start, m.source_end, None, value_of(type, m), m.rule))
    return tally, sorted(misses, key=lambda miss: miss.what)


def _overlaps(found: Sequence[Any]) -> Callable[[int, int], list[Any]]:
    """What gives those of the mentions that a stretch of the source overlaps, in its order."""
    ordered = sorted(found, key=lambda m: m.source_start)
    starts = [m.source_start for m in ordered]
    # up to each of them, where the farthest ends: a mention across a break encloses others in the source
    reach = list(accumulate((m.source_end for m in ordered), max))

    def overlapping(start: int, end: int) -> list[Any]:
        near = ordered[bisect_right(reach, start) : bisect_left(starts, end)]
        return [m for m in near if start < m.source_end]

    return overlapping


def _core(type: str, start: int, text: str) -> tuple[int, int]:
    """The span without the words at its edges that markers take in or leave out."""
    end = start + len(text)
    while word := next((w for w in BEFORE.get(type, ()) if text.startswith(w) and len(text) > len(w) + 1), None):
        start += len(word)
        text = text[len(word) :]
    while word := next((w for w in AFTER.get(type, ()) if text.endswith(w) and len(text) > len(w) + 1), None):
        end -= len(word)
        text = text[: -len(word)]
    return start, end


def _left_open(mention: Any) -> bool:
    """What markers need not mark: words that only point, places inside an organisation's name, parts of names."""
    return getattr(mention, "kind", None) == "vague" or bool(getattr(mention, "within", None) or getattr(mention, "partial", False))


def _miss(
    what: Literal["missed", "extra", "value"], type: str, gold: Gold, start: int, end: int, wanted: str | None, got: str | None,
    rule: str | None = None,
) -> Miss:
    around = gold.text[max(0, start - 12) : start] + "⟦" + gold.text[start:end] + "⟧" + gold.text[end : end + 12]
    return Miss(what, type, gold.where, gold.text[start:end], around.replace("\n", "⏎"), wanted, got or None, rule)


def _value_miss(type: str, gold: Gold, mark: Mark, mention: Any) -> Miss:
    return _miss("value", type, gold, mark.start, mark.end, mark.value, value_of(type, mention), mention.rule)


def total(scores: Iterable[Score]) -> Score:
    """All kinds together."""
    whole = Score("all")
    for each in scores:
        whole.add(each)
    return whole
