"""Values in plain words."""

from __future__ import annotations

from typing import Any

import pytest

from newsparse.inspector import plain
from newsparse.model import Count, Date, Money, Person, Place

from .samples import mention

OVER = {"approx": "over", "min_open": True}


@pytest.mark.parametrize(
    ("kind", "fields", "words"),
    [
        (Money, {"value": 4e6, "min": 4e6, "max": 4e6}, "4,000,000 CNY"),
        (Money, {"value": 500.0, "min": 500.0, "per": "亩", **OVER}, "> 500 CNY per 亩"),
        (Money, {"value": None, "approx": "range", "min": 8e4, "max": 1e5, "each": True}, "80,000 to 100,000 CNY each"),
        (Money, {"value": 2.5, "currency": None, "noun": "票价"}, "2.5 currency not known (票价)"),
        (Money, {"value": None}, "? CNY"),
        (Count, {"value": 60.0, "approx": "at_least", "unit": "岁", "kind": "age"}, "≥ 60 岁"),
        (Count, {"value": 40.0, "min": 40.0, "max": 50.0, "max_open": True, "unit": "场", "noun": "培训", **OVER}, "> 40 to < 50 场 (培训)"),
        (Count, {"value": 64.0, "unit": "%", "kind": "percent"}, "64 %"),
        (Count, {"value": None, "approx": "vague", "min": 1e5, "max": 1e6, "unit": "人"}, "100,000 to 1,000,000 人"),
        (Count, {"value": 400.0, "unit": "亩", "kind": "area", "si_unit": "m2", "si_factor": 2000 / 3}, "400 亩 = 266,667 m2"),
        (Count, {"value": 4.5, "approx": "about", "unit": "吨"}, "≈ 4.5 吨"),
        (Place, {"name": "库伦旗", "divisions": ("内蒙古自治区", "通辽市", "库伦旗"), "code": "150524"}, "内蒙古 › 通辽 › 库伦旗 150524"),
        (Place, {"name": "火车站广场", "divisions": ("吉林省", "吉林市"), "division": "220200"}, "吉林 › 吉林市 › 火车站广场 220200"),
        (Place, {"name": "朝阳区", "candidates": ("110105", "220104")}, "朝阳区: one of 110105, 220104"),
        (Place, {"name": "日本", "country": "JP"}, "日本 (JP)"),
        (Place, {"name": "云南省", "divisions": ("云南省",), "code": "530000", "within": "云南大学"}, "云南省 530000 in 云南大学"),
        (Person, {"name": "刘建国", "text": "刘建国", "role": "局长", "organisation": "昆都仑区政数局"}, "局长, 昆都仑区政数局"),
        (Person, {"name": "王秀兰", "text": "王主任", "partial": True, "role": "主任"}, "王秀兰, 主任"),
        (Date, {"date_start": "2025-08-11", "date_end": "2025-08-20", "bounds": "nominal"}, "2025-08-11 to 08-20"),
        (Date, {"date_start": "2025-10-10", "date_end": "2025-10-10", "time_start": "08:30", "time_end": "08:30"}, "2025-10-10 08:30"),
        (Date, {"date_start": "2025-10-10", "date_end": "2025-10-10", "time_start": "05:00", "time_end": "07:00", "bounds": "convention"},
         "2025-10-10 05:00–07:00 (by convention)"),
        (Date, {"date_start": "2030-01-01", "kind": "period"}, "2030-01-01 on"),
        (Date, {"date_end": "2030-12-31", "kind": "period"}, "up to 2030-12-31"),
        (Date, {"kind": "duration", "timex": "P3M", "duration_min": "P3M", "duration_max": "P3M"}, "3 months"),
        (Date, {"kind": "duration", "duration_min": "P10Y", "duration_max": "P20Y", "timex": "P10Y"}, "10 years to 20 years"),
        (Date, {"kind": "duration", "duration_max": "PT10M", "timex": "PT10M", "mod": "LESS_THAN"}, "up to 10 minutes"),
        (Date, {"kind": "duration", "timex": "P3Y6M", "duration_min": "P3Y6M", "duration_max": "P3Y6M"}, "3 years 6 months"),
        (Date, {"kind": "duration", "timex": "P2Y", "mod": "APPROX"}, "about 2 years"),
        (Date, {"kind": "set", "timex": "P1W"}, "every week"),
        (Date, {"kind": "set", "timex": "P2D"}, "every 2 days"),
        (Date, {"kind": "set"}, "again and again"),
        (Date, {"kind": "vague", "timex": "PRESENT_REF"}, "about now"),
        (Date, {"timex": "XXXX-10-14", "anchor": None}, "XXXX-10-14"),
    ],
)  # fmt: skip
def test_value(kind: type, fields: dict[str, Any], words: str) -> None:
    type = {Money: "money", Count: "count", Place: "place", Person: "person", Date: "date"}[kind]
    assert plain.value(type, mention(kind, **fields)) == words


def test_a_kind_not_known_here_is_told_by_its_name() -> None:
    assert plain.value("organisation", mention(Person, name="水利局")) == "水利局"
