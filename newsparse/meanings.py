"""What every field of the records means, with an example: `value` → "in whole units of the currency", 2639600.0.

The JSON Schema takes its descriptions from here, docs/records.md its tables. A test holds that no field of the model is
missing and that every example is of the field's type.
"""

from __future__ import annotations

from typing import Any

Meaning = tuple[str, Any]

#: What every kind of mention begins with.
MENTION: dict[str, Meaning] = {
    "text": ("the mention as it stands in the article: `article.text[start:end]`", "超500元"),
    "start": ("where it begins in the article's text", 132),
    "end": ("where it ends there", 137),
    "source_start": ("where it begins in the source; null in a title given beside the text", 140),
    "source_end": ("where it ends there; a line break inside a broken word is enclosed", 145),
    "block": ("the kind of block it stands in", "body"),
    "repeat": ("whether it stands in a passage printed a second time", False),
    "rule": ("the name of the rule that found it", "money.amount_unit"),
    "confidence": ("by the rule's measured precision: high from 0.95, medium from 0.8, low below", "high"),
}

#: Of money and counts alike.
NOUN: dict[str, Meaning] = {
    "noun": ("what the figure is of, where the words beside it say so", "补贴"),
    "noun_start": ("where the noun begins in the article's text", 130),
    "noun_end": ("where it ends there", 132),
}
QUANTITY: dict[str, Meaning] = {
    "approx": ("null for an exact figure; about 约, over 超 多 余, under 近 不到, at_least 以上, at_most 以下, range 3至5, vague 数十", "over"),
    "min": ("the least that it can be, or null", 500.0),
    "max": ("the most that it can be, or null; of an exact figure min = max = value", None),
    "min_open": ("whether `min` itself is out", True),
    "max_open": ("whether `max` itself is out", False),
    "per": ("the basis of a rate: 每亩 → 亩, 人均年 → 人·年", "亩"),
    "each": ("whether it is told of each one of several: 各400万元", False),
    "parts": ("the ends of a range", None),
}

FIELDS: dict[str, dict[str, Meaning]] = {
    "Article": {
        "schema": ("name and major version of the record's form", "newsparse/1"),
        "version": ("the program's version", "0.1.0"),
        "id": ("16 hex digits of the source's SHA-256, `-`, the source offset of the article's first character; or the id given in JSON Lines", "2fd3807fa76a5324-1697"),
        "source": ("where the text came from", None),
        "position": ("1 for the file's first article in reading order; runs on over the pages of one file", 1),
        "issued": ("the issue that the page belongs to", None),
        "section": ("the rubric right above the article, as printed", "图见"),
        "kicker": ("the line over the headline, 引题 or 肩题", "赛罕区"),
        "headline": ("the headline; printed on two lines it is one", "稳岗资金精准惠企"),
        "deck": ("lines under the headline that belong to it, 副题", ["一季度网上零售额增长两成"]),
        "bylines": ("the people of the byline", None),
        "dateline": ("place and day at the head of the text, 本报乌海10月14日电", None),
        "location": ("where the story plays, or null", None),
        "truncated": ("whether it breaks off in the middle of a sentence, its rest not being on the page", False),
        "continued_to": ("the page named in 下转第三版", "03"),
        "continued_from": ("the page named in 上接第一版", "01"),
        "text": ("the whole article in reading order, its blocks joined by line breaks; else only characters of the source, unchanged", "环县\n十二万只湖羊“跑”出致富路"),
        "blocks": ("the parts of the text, in reading order", None),
        "repairs": ("what was mended in the source's order", None),
        "repeats": ("passages printed a second time; they stay in `text`", None),
        "places": ("the places, in text order; null where `--only` left them out", None),
        "people": ("the people, likewise", None),
        "money": ("the sums of money, likewise", None),
        "counts": ("the counts and measures, likewise", None),
        "dates": ("what tells when, likewise", None),
    },
    "Page": {
        "schema": ("name and major version of the page's form", "newsparse.page/1"),
        "version": ("the program's version", "0.1.0"),
        "source": ("where the text came from", None),
        "issued": ("the issue that the page belongs to", None),
        "furniture": ("the lines that belong to no article", None),
        "articles": ("the articles, in reading order", None),
    },
    "Source": {
        "path": ("as given; `dump.zip!/1998/01.txt` inside an archive, `-` for standard input", "1998/01.txt"),
        "line": ("of a JSON Lines file, from 1; else null", None),
        "sha256": ("of the raw bytes; of the text's UTF-8 bytes for JSON Lines", "2fd3807fa76a53240c4c330f0135ba6db8510f73de800c5dc15cacf63bc1b7eb"),
        "encoding": ("the Python codec that reads the bytes", "gb18030"),
        "bad_bytes": ("how many bytes were not valid in it and are read as U+FFFD", 0),
    },
    "Issued": {
        "date": ("ISO day of the issue, or null", "2025-10-14"),
        "basis": ("how it is known", "dateline"),
        "paper": ("name of the paper, from masthead, path or `--paper`", "内蒙古日报"),
        "page": ("the page's number, without 版", "03"),
        "page_title": ("the page's title", "要闻"),
    },
    "Byline": {
        "name": ("the person's name, without inner spaces", "刘洋"),
        "role": ("as printed: 记者, 实习生, 通讯员 …", "记者"),
        "outlet": ("whom they write for", "本报"),
    },
    "Dateline": {
        "text": ("the dateline as printed, without the names", "本报乌海10月14日电"),
        "outlet": ("the paper or agency", "本报"),
        "place": ("the place as printed", "乌海"),
        "code": ("the division code of the place, or null", "150300"),
        "date": ("ISO day, its year completed from the page", "2025-10-14"),
    },
    "Location": {
        "code": ("division code of the deepest division named", "150524"),
        "name": ("its full name", "库伦旗"),
        "basis": ("the part of the article that names it", "kicker"),
    },
    "Block": {
        "kind": ("what it is", "headline"),
        "start": ("where it begins in the article's text", 5),
        "end": ("where it ends there", 17),
        "spans": ("the stretches of the source that it is put together from, `[start, end)` each; none for a title given beside the text", [[6, 18]]),
    },
    "Repair": {
        "kind": ("joined: a word or sentence broken by a blank or foreign line or a column's end; reordered: a column moved to its place; interleaved: a part that stood behind another article", "joined"),
        "source_start": ("where the passage moved or the break begins in the source", 83),
        "source_end": ("where it ends there", 85),
    },
    "Repeat": {
        "start": ("where the second print begins in the article's text", 310),
        "end": ("where it ends there", 342),
        "source_start": ("where it begins in the source", 350),
        "source_end": ("where it ends there", 383),
    },
    "Furniture": {
        "kind": ("what it is", "folio"),
        "text": ("the line", "责任编辑：段彩云"),
        "source_start": ("where it begins in the source", 0),
        "source_end": ("where it ends there", 8),
    },
    "Part": {
        "text": ("one link of the chain", "红山区"),
        "start": ("where it begins in the article's text", 34),
        "end": ("where it ends there", 37),
        "kind": ("what it is, as `kind` of a place", "county"),
        "code": ("its division code, or null", "150402"),
    },
    "Place": MENTION | {
        "name": ("full official name, or the text itself", "库伦旗"),
        "kind": ("country, province, prefecture, county, township, village, zone, street, natural, region or site", "county"),
        "code": ("its own division code where known: 6 digits, 9 for a township, 12 for a village", "150524"),
        "division": ("the 6-digit code of the division that it is or lies in", "150524"),
        "divisions": ("names from the province down", ["内蒙古自治区", "通辽市", "库伦旗"]),
        "abolished": ("the year in which `code` ended, or null", 2019),
        "current": ("codes of today's divisions that it is or became", ["150524"]),
        "country": ("ISO 3166-1 alpha-2", "CN"),
        "candidates": ("codes it may be: one when settled, several when the page does not settle which, and then `code` is null", ["150524"]),
        "parts": ("the links of a chain such as 赤峰市红山区长青街道火花社区, which is one mention; before a site its namesake: 平遥 of 平遥古城", None),
        "within": ("the full name of the organisation that it stands inside", "内蒙古种星种业有限公司"),
    },
    "RangeEnd": {
        "text": ("the end as it stands: 8万 in 8万至10万元", "8万"),
        "start": ("where it begins in the article's text", 34),
        "end": ("where it ends there", 36),
        "role": ("which end it is; unit does not occur here", "from"),
        "value": ("its figure, in the unit of the whole", 80000.0),
    },
    "Person": MENTION | {
        "name": ("without inner spaces; the full name where only a part stands and the article tells it", "刘文"),
        "role": ("局长, 记者, 脱贫户 …; several joined by 、", "局长"),
        "organisation": ("what the role is held in, completed from the article", "昆都仑区政数局"),
        "partial": ("whether only a surname or given name stands: 王主任, 老张", False),
    },
    "Money": MENTION | {
        "currency": ("ISO 4217; null where the page does not tell", "CNY"),
    } | NOUN | {
        "value": ("in whole units of the currency: 263.96万元 is 2639600.0; null for a range", 500.0),
    } | QUANTITY,
    "Count": MENTION | {
        "unit": ("as printed: 个, 亩, 人次, % …; null where none stands", "亩"),
    } | NOUN | {
        "kind": ("count, percent, percentage_point, fraction, times, area, length, weight, volume, temperature, age, power, energy, data, speed or other", "area"),
        "si_unit": ("the SI unit in UCUM, of physical quantities", "m2"),
        "si_factor": ("value × factor is the SI value", 666.6666666666666),
        "value": ("the figure: 2.72万亩 is 27200.0, 64% is 64.0, 三分之二 is 0.6666666666666666; null for a range", 27200.0),
    } | QUANTITY,
    "Date": MENTION | {
        "kind": ("date: one day, month, quarter, year …; time: with a clock time or part of a day; period: any other stretch; duration, set, vague", "date"),
        "timex": ("TIMEX3 value", "2025-10-14"),
        "mod": ("TIMEX3 mod: START, MID, END, APPROX, BEFORE, AFTER, LESS_THAN, MORE_THAN …", "END"),
        "date_start": ("first day, inclusive; null for an open stretch, durations, sets and vague words", "2025-10-14"),
        "date_end": ("last day, inclusive; null likewise", "2025-10-14"),
        "time_start": ("HH:MM where a clock time or part of a day is told", "08:30"),
        "time_end": ("HH:MM, 24:00 allowed; equal to the start for a point in time", "08:30"),
        "duration_min": ("ISO 8601, of durations: the least", "P3M"),
        "duration_max": ("ISO 8601, of durations: the most", "P3M"),
        "bounds": ("exact; nominal: 上旬, 季度; convention: 年初, 傍晚, which people draw differently", "exact"),
        "anchor": ("what completed a missing year or a relative word", "issue"),
        "parts": ("dates inside it: both ends of a range, and a unit that other words narrow", None),
    },
    "DatePart": {
        "text": ("the part as it stands", "去年10月"),
        "start": ("where it begins in the article's text", 40),
        "end": ("where it ends there", 45),
        "role": ("from and to: an end of a range; unit: what other words narrow, 去年10月 in 去年10月底", "unit"),
        "kind": ("as of a date", "date"),
        "timex": ("TIMEX3 value", "2024-10"),
        "date_start": ("first day, inclusive", "2024-10-01"),
        "date_end": ("last day, inclusive", "2024-10-31"),
        "time_start": ("HH:MM, or null", "08:30"),
        "time_end": ("HH:MM, or null", "08:30"),
    },
}  # fmt: skip

#: What a flat row has beside the fields of its mention.
ROW: dict[str, Meaning] = {
    "schema": ("name and major version of the row's form", "newsparse.mention/1"),
    "article": ("the article's id", "2fd3807fa76a5324-1697"),
    "headline": ("the article's headline", "稳岗资金精准惠企"),
    "issued": ("ISO day of the issue, or null", "2025-10-14"),
    "paper": ("name of the paper", "内蒙古日报"),
    "page": ("the page's number", "03"),
    "file": ("the source's path", "1998/01.txt"),
    "location_code": ("division code of where the story plays", "150524"),
    "type": ("the kind of mention: place, person, money, count or date", "money"),
    "sentence": ("the sentence that it stands in", "每亩补贴超500元。"),
}
