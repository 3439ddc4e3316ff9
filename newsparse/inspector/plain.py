"""Values in plain words: `4,000,000 CNY`, `≥ 60 岁`, `2025-08-11 to 08-20`, `内蒙古 › 通辽 › 库伦旗`, `局长, 昆都仑区政数局`."""

from __future__ import annotations

import re
from typing import Any

SIGNS = {"over": "> ", "under": "< ", "at_least": "≥ ", "at_most": "≤ ", "about": "≈ "}
REGIONS = re.compile("(?:维吾尔|壮族|回族)?自治区$|特别行政区$|省$|市$")
DURATION = re.compile(r"P(?:(\d+|X)Y)?(?:(\d+|X)M)?(?:(\d+|X)W)?(?:(\d+|X)D)?(?:T(?:(\d+|X)H)?(?:(\d+|X)M)?(?:(\d+|X)S)?)?")
UNITS = ("year", "month", "week", "day", "hour", "minute", "second")
MODS = {
    "START": "start of", "MID": "middle of", "END": "end of", "APPROX": "about", "BEFORE": "before", "AFTER": "after",
    "LESS_THAN": "less than", "MORE_THAN": "more than", "EQUAL_OR_LESS": "at most", "EQUAL_OR_MORE": "at least",
}  # fmt: skip
REFERENCES = {"PRESENT_REF": "about now", "PAST_REF": "some time ago", "FUTURE_REF": "some time ahead"}


def value(type: str, mention: Any) -> str:
    """What a mention means, in one line for a reader; of a kind not known here, its name or value."""
    words = _WORDS.get(type)
    if words is None:
        return str(getattr(mention, "name", None) or getattr(mention, "value", None) or "")
    return words(mention)


def number(value: float | None) -> str:
    """4000000.0 → `4,000,000`, 0.05 → `0.05`; None → `?`."""
    if value is None:
        return "?"
    if value == int(value) and abs(value) < 1e15:
        return f"{int(value):,}"
    return f"{value:,.10g}"


def _quantity(mention: Any) -> str:
    approx = mention.approx
    if approx in ("range", "vague") and mention.min is not None and mention.max is not None:
        return f"{number(mention.min)} to {number(mention.max)}"
    if mention.value is None:
        if mention.min is not None or mention.max is not None:
            return f"≥ {number(mention.min)}" if mention.min is not None else f"≤ {number(mention.max)}"
        return "?"
    shown = SIGNS.get(approx or "", "") + number(mention.value)
    if approx == "over" and mention.max is not None:
        shown += f" to < {number(mention.max)}" if mention.max_open else f" to {number(mention.max)}"
    return shown


def _of(mention: Any) -> str:
    rate = f" per {mention.per}" if mention.per else ""
    each = " each" if mention.each else ""
    noun = f" ({mention.noun})" if mention.noun else ""
    return rate + each + noun


def money(mention: Any) -> str:
    """`> 500 CNY per 亩`."""
    return f"{_quantity(mention)} {mention.currency or 'currency not known'}{_of(mention)}"


def count(mention: Any) -> str:
    """`> 40 to < 50 场 (专题培训)`, `64 %`, `400 亩 = 266,666.67 m2`."""
    unit = f" {mention.unit}" if mention.unit else ""
    if mention.kind == "percent":
        unit = " %"
    si = ""
    if mention.si_factor not in (None, 1.0) and mention.value is not None:
        si = f" = {float(f'{mention.value * mention.si_factor:.6g}'):,.10g} {mention.si_unit}"
    return f"{_quantity(mention)}{unit}{_of(mention)}{si}"


def place(mention: Any) -> str:
    """`内蒙古 › 通辽 › 库伦旗 150524`, all but the last in short; of several candidates how many, and what they share."""
    names = [*map(_short, mention.divisions[:-1]), *mention.divisions[-1:]]
    chain = " › ".join(names) or mention.name
    if mention.divisions and mention.name != mention.divisions[-1]:
        chain += f" › {mention.name}"
    if mention.country not in (None, "CN"):
        chain += f" ({mention.country})"
    if len(mention.candidates) > 1:
        return f"{chain}: one of {', '.join(mention.candidates)}"
    code = mention.code or mention.division
    lost = f" (until {mention.abolished})" if mention.abolished else ""
    within = f" in {mention.within}" if mention.within else ""
    return chain + (f" {code}" if code else "") + lost + within


def _short(name: str) -> str:
    short = REGIONS.sub("", name)
    return short if len(short) > 1 else name


def person(mention: Any) -> str:
    """`局长, 昆都仑区政数局`; of a part of a name the whole one first."""
    whole = mention.name if mention.partial or mention.name != mention.text else None
    return ", ".join(each for each in (whole, mention.role, mention.organisation) if each)


def date(mention: Any) -> str:
    """`2025-08-11 to 08-20`, `2025-10-10 08:30`, `3 months`, `2018-01-01 on`."""
    if mention.kind in ("duration", "set"):
        return _length(mention)
    if mention.date_start is None and mention.date_end is None:
        clock = _clock(mention)
        return clock or REFERENCES.get(mention.timex or "", mention.timex or "not known")
    days = _days(mention.date_start, mention.date_end)
    clock = _clock(mention)
    note = {"convention": " (by convention)", "nominal": ""}.get(mention.bounds, "")
    return days + (f" {clock}" if clock else "") + note


def _days(start: str | None, end: str | None) -> str:
    if start == end:
        return str(start)
    if start is None:
        return f"up to {end}"
    if end is None:
        return f"{start} on"
    return f"{start} to {end[5:] if start[:5] == end[:5] else end}"


def _clock(mention: Any) -> str:
    start, end = mention.time_start, mention.time_end
    if start is None and end is None:
        return ""
    return str(start) if start == end else f"{start or ''}–{end or ''}"


def _length(mention: Any) -> str:
    low, high = getattr(mention, "duration_min", None), getattr(mention, "duration_max", None)
    if mention.kind == "set":
        if not mention.timex:
            return "again and again"
        told = _spell(mention.timex)
        return told if told == mention.timex else f"every {told.removeprefix('1 ')}"
    if low is None and high is None:
        return f"{MODS.get(mention.mod or '', '')} {_spell(mention.timex) or 'not known'}".strip()
    if low == high:
        words = _spell(low)
    elif low is None:
        words = f"up to {_spell(high)}"
    elif high is None:
        words = f"{_spell(low)} or more"
    else:
        words = f"{_spell(low)} to {_spell(high)}"
    mod = MODS.get(mention.mod or "", "") if low == high else ""
    return f"{mod} {words}".strip()


def _spell(duration: str | None) -> str:
    """`P3M` → `3 months`; what is no plain duration is given back."""
    found = DURATION.fullmatch(duration or "")
    if not found:
        return duration or ""
    told = [(figure, unit) for figure, unit in zip(found.groups(), UNITS, strict=True) if figure]
    return " ".join(f"{'some' if f == 'X' else f} {unit}{'' if f == '1' else 's'}" for f, unit in told)


_WORDS = {"place": place, "person": person, "money": money, "count": count, "date": date}
