"""Marked text and values in one readable line: `国家拨款⟦money|三千五百元|3500⟧修路`, `>500`, `40+`, `2025-01/2025-09`.

Rule examples, marked pages and the score all read values here, so that one way of writing serves them all.
"""

from __future__ import annotations

import calendar
import re
from typing import Any, NamedTuple

from .model import COMMON

BOUND = {"over": ">", "under": "<", "at_least": ">=", "at_most": "<=", "about": "~"}
MARK = re.compile(r"⟦([^⟦⟧]*)⟧")
PREFIX = re.compile(r"(>=|<=|>|<|~)?(.*?)(\+)?")


class Mark(NamedTuple):
    """A marked stretch; `type` and `value` are None where the mark does not give them."""

    type: str | None
    start: int
    end: int
    text: str
    value: str | None
    optional: bool


def parse_marked(marked: str) -> tuple[str, list[Mark]]:
    """The plain text of a marked one, and its marks: `⟦text⟧`, `⟦type|text⟧` or `⟦type|text|value⟧`, `?type` optional.

    Raises ValueError on a bracket without its partner or a mark of more than three fields.
    """
    plain: list[str] = []
    marks: list[Mark] = []
    at = length = 0
    for found in MARK.finditer(marked):
        before = marked[at : found.start()]
        fields = found[1].split("|")
        if len(fields) > 3:
            raise ValueError(f"mark ⟦{found[1]}⟧ has more than type, text and value")
        type = fields[0] if len(fields) > 1 else None
        text = fields[1] if len(fields) > 1 else fields[0]
        value = fields[2] if len(fields) > 2 else None
        length += len(before)
        plain += [before, text]
        optional = bool(type and type.startswith("?"))
        marks.append(Mark(type.lstrip("?") if type else None, length, length + len(text), text, value, optional))
        length += len(text)
        at = found.end()
    plain.append(marked[at:])
    whole = "".join(plain)
    stray = re.search("[⟦⟧]", whole)
    if stray:
        raise ValueError(f"bracket {stray[0]} without its partner")
    return whole, marks


def show_number(value: float | None) -> str:
    """3500.0 → `3500`, 4.5 → `4.5`; None → `?`."""
    if value is None:
        return "?"
    return str(int(value)) if value == int(value) and abs(value) < 1e15 else repr(value)


def value_of(type: str, mention: Any) -> str:
    """The mention's value as gold writes it: `3500 CNY`, `>500`, `64%`, `2025-10-14`, `P3M`, `150524`, a person's name."""
    if type in ("money", "count"):
        return _quantity(type, mention)
    if type == "date":
        return _date(mention)
    if type == "place":
        return mention.division or mention.country or "?"
    return _own(mention)


def _own(mention: Any) -> str:
    """A person's name; of a kind not known here its first own field."""
    return str(mention[COMMON])


def _quantity(type: str, mention: Any) -> str:
    approx = mention.approx
    if approx in ("range", "vague") or mention.value is None:
        shown = f"{show_number(mention.min)}..{show_number(mention.max)}"
    elif approx == "over" and mention.max is not None:
        shown = show_number(mention.value) + "+"
    else:
        shown = BOUND.get(approx or "", "") + show_number(mention.value)
    if type == "money":
        return f"{shown} {mention.currency or '?'}"
    return shown + ("%" if mention.kind == "percent" else "")


def _date(mention: Any) -> str:
    if mention.kind in ("duration", "set", "vague"):
        return mention.timex or f"{mention.duration_min or ''}..{mention.duration_max or ''}"
    if mention.timex:
        return str(mention.timex)
    return f"{mention.date_start or ''}/{mention.date_end or ''}"


def agrees(type: str, wanted: str, mention: Any) -> bool:
    """Whether a mention has the value that gold writes; further words `field=value` must hold too (`640 per=吨 noun=收购价`)."""
    words = wanted.split()
    fields = [word.partition("=") for word in words if "=" in word and word[0] not in "<>~="]
    value = " ".join(word for word in words if "=" not in word or word[0] in "<>~=")
    for name, _, expected in fields:
        got = getattr(mention, name)
        shown = "null" if got is None else str(got).lower() if isinstance(got, bool) else (
            show_number(got) if isinstance(got, float) else "/".join(got) if isinstance(got, tuple) else str(got)
        )
        if shown != expected:
            return False
    return not value or _AGREE.get(type, _own_agrees)(value, mention)


def _close(a: float | None, b: float | None) -> bool:
    return a is not None and b is not None and abs(a - b) <= 1e-9 * max(1.0, abs(a), abs(b))


def _float(text: str) -> float | None:
    try:
        return float(text)
    except ValueError:
        return None


def _quantity_agrees(value: str, mention: Any) -> bool:
    value, _, currency = value.partition(" ")
    if getattr(mention, "currency", None) != (currency or "CNY") and hasattr(mention, "currency"):
        return False
    percent = value.endswith("%")
    if percent != (getattr(mention, "kind", "") == "percent"):
        return False
    value = value.rstrip("%")
    if ".." in value:
        low, high = value.split("..")
        return _close(mention.min, _float(low)) and _close(mention.max, _float(high))
    found = PREFIX.fullmatch(value)
    assert found is not None  # the pattern matches every text
    bound, figure, more = found.groups()
    approx = next((name for name, sign in BOUND.items() if sign == bound), "over" if more else None)
    return _close(mention.value, _float(figure)) and mention.approx == approx


def days(timex: str) -> tuple[str, str]:
    """First and last day of a plain TIMEX value: `2025-02` → 2025-02-01, 2025-02-28; others are given back as they are."""
    if not re.fullmatch(r"\d{4}(-\d\d){0,2}", timex):
        return timex, timex
    parts = timex.split("-")
    if len(parts) == 1:
        return f"{timex}-01-01", f"{timex}-12-31"
    if len(parts) == 2:
        return f"{timex}-01", f"{timex}-{calendar.monthrange(int(parts[0]), int(parts[1]))[1]:02d}"
    return timex, timex


def _date_agrees(value: str, mention: Any) -> bool:
    if value in (mention.timex, mention.duration_min, mention.duration_max):
        return True
    first, _, last = value.partition("/")
    if "T" in value and value[0] != "P":
        return (_moment(mention.date_start, mention.time_start), _moment(mention.date_end, mention.time_end)) == (first, last or first)
    return bool(first or last) and (mention.date_start or "", mention.date_end or "") == (
        days(first)[0] if first else "",
        days(last or first)[1] if last or "/" not in value else "",
    )


def _moment(day: str | None, clock: str | None) -> str:
    return f"{day or ''}T{clock or ''}"


def _place_agrees(value: str, mention: Any) -> bool:
    return value in (mention.division, mention.code, mention.country, mention.name)


def _own_agrees(value: str, mention: Any) -> bool:
    return value == _own(mention)


_AGREE = {
    "money": _quantity_agrees,
    "count": _quantity_agrees,
    "date": _date_agrees,
    "place": _place_agrees,
}
