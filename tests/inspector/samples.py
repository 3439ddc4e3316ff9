"""Mentions and a page made by hand, so that the views are tested apart from layout and extractors."""

from __future__ import annotations

from typing import Any

from newsparse.extractors import REGISTRY
from newsparse.model import (
    PAGE_SCHEMA,
    SCHEMA,
    Article,
    Block,
    Byline,
    Count,
    Date,
    Furniture,
    Issued,
    Location,
    Money,
    Page,
    Person,
    Place,
    Repair,
    Repeat,
    Source,
)  # fmt: skip

QUANTITY = {"value": 0.0, "approx": None, "min": None, "max": None, "min_open": False, "max_open": False, "per": None, "each": False, "parts": ()}
NOUN = {"noun": None, "noun_start": None, "noun_end": None}
COMMON = {"block": "body", "repeat": False, "confidence": "high"}
DEFAULTS: dict[type, dict[str, Any]] = {
    Place: {
        "rule": "places.chain", "name": "", "kind": "county", "code": None, "division": None, "divisions": (), "abolished": None,
        "current": (), "country": "CN", "candidates": (), "parts": (), "within": None,
    },
    Person: {"rule": "people.title", "name": "", "role": None, "organisation": None, "partial": False},
    Money: {"rule": "money.amount", "currency": "CNY", **NOUN, **QUANTITY},
    Count: {"rule": "counts.measure", "unit": None, "kind": "count", "si_unit": None, "si_factor": None, **NOUN, **QUANTITY},
    Date: {
        "rule": "dates.day", "kind": "date", "timex": None, "mod": None, "date_start": None, "date_end": None, "time_start": None,
        "time_end": None, "duration_min": None, "duration_max": None, "bounds": "exact", "anchor": "issue", "parts": (),
    },
}  # fmt: skip


def mention(kind: type, /, text: str = "", start: int = 0, **fields: Any) -> Any:
    """A mention with the fields given, the others at their defaults."""
    values = {"text": text, "start": start, "end": start + len(text), "source_start": start, "source_end": start + len(text)}
    return kind(**{**values, **COMMON, **DEFAULTS[kind], **fields})


KICKER = "临河区"
HEADLINE = "二百户菜农用上新水渠（下）"
BODY = "本周，临河区水利局局长孟庆丰说，投入超500万元的水渠通水，惠及200余户菜农。\x1b[31m[/red] :smile: 水渠通水，惠及200余户菜农。"
TEXT = f"{KICKER}\n{HEADLINE}\n{BODY}"


def page() -> Page:
    """A page of one article with a mention of each kind, a repair and a repeat."""

    def at(kind: type, /, text: str, **fields: Any) -> Any:
        return mention(kind, text, TEXT.index(text), **fields)

    body = len(KICKER) + len(HEADLINE) + 2
    repeat = TEXT.rindex("水渠通水")
    source = Source("spring/20240416_02.txt", None, "ab" * 32, "utf-8", 2)
    issued = Issued("2024-04-16", "path", "河套晚报", "02", "民生")
    article = Article(
        SCHEMA, "0.1.0", "abababababababab-0", source, 1, issued, "民生", KICKER, HEADLINE, (), (Byline("孟小雨", "记者", "本报"),),
        None, Location("150802", "临河区", "kicker"), True, "03", None, TEXT,
        (
            Block("kicker", 0, 3, ((0, 3),)), Block("headline", 4, body - 1, ((4, body - 1),)),
            Block("body", body, len(TEXT), ((body, len(TEXT)),)),
        ),
        (Repair("joined", 60, 61),), (Repeat(repeat, len(TEXT), repeat, len(TEXT)),),
        (at(Place, "临河区", name="临河区", division="150802", code="150802", divisions=("内蒙古自治区", "巴彦淖尔市", "临河区")),),
        (at(Person, "孟庆丰", name="孟庆丰", role="局长", organisation="临河区水利局"),),
        (at(Money, "超500万元", value=5e6, min=5e6, approx="over", min_open=True, noun="投入"),),
        (at(Count, "200余户", value=200.0, min=200.0, max=300.0, approx="over", min_open=True, max_open=True, unit="户"),),
        (at(Date, "本周", kind="period", date_start="2024-04-15", date_end="2024-04-21"),),
        *[()] * (len(REGISTRY) - 5),
    )  # fmt: skip
    return Page(PAGE_SCHEMA, "0.1.0", source, issued, (Furniture("rubric", "民生", 0, 2), Furniture("editor", "责编：何 苗", 9, 14)), (article,))
