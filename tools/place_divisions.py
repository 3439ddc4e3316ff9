"""Divisions of 1981 to 2026 with their years, what each became, and their short forms: 巴彦淖尔盟 → 150800; 恩施州."""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from tables import rows

THIS_YEAR = 2026

PROVINCE_SHORT = {
    "内蒙古自治区": ("内蒙古", "内蒙"), "广西壮族自治区": ("广西",), "西藏自治区": ("西藏",), "宁夏回族自治区": ("宁夏",),
    "新疆维吾尔自治区": ("新疆",), "香港特别行政区": ("香港", "香港特区"), "澳门特别行政区": ("澳门", "澳门特区"),
    "台湾省": ("台湾", "台湾地区"),
}  # fmt: skip
PEOPLES = ["蒙古", "回", "藏", "维吾尔", "苗", "彝", "壮", "布依", "朝鲜", "满", "侗", "瑶", "白", "土家", "哈尼", "哈萨克", "傣", "黎", "傈僳", "佤", "畲", "高山", "拉祜", "水", "东乡", "纳西", "景颇", "柯尔克孜", "土", "达斡尔", "仫佬", "羌", "布朗", "撒拉", "毛南", "仡佬", "锡伯", "阿昌", "普米", "塔吉克", "怒", "乌孜别克", "俄罗斯", "鄂温克", "德昂", "保安", "裕固", "京", "塔塔尔", "独龙", "鄂伦春", "赫哲", "门巴", "珞巴", "基诺"]
PEOPLE = re.compile("(?:(?:" + "|".join(sorted(PEOPLES, key=len, reverse=True)) + ")族|(?<=.)各族)+")
AUTONOMOUS = re.compile(r"(.+?)(?:自治)(州|县|旗)$")
#: peoples whose names stand in those of divisions without 族
ALONE = re.compile("(?:蒙古|哈萨克|锡伯|塔吉克|柯尔克孜)$")
LEVEL_WORD = re.compile("(?:省|市|县|区|旗|盟|地区|特区|林区|新区|矿区|行政区)$")
#: a division that is named after a place but is no place name of its own
NO_NAME = re.compile("^(?:市辖区|县|省直辖.*|自治区直辖.*|.*直辖村级区划|.*城市社区管理委员会地区)$")


class Division(NamedTuple):
    code: int
    name: str
    level: int
    start: int
    end: int  # 0 while it exists
    successors: tuple[tuple[int, int], ...]  # (code, year; 0 for the year in which it ended)


def divisions(tables: Path) -> list[Division]:
    """The table up to 2024 brought up to date with the list of 2026."""
    found = []
    for code, name, level, _, _, start, end, successors in rows(tables / "divisions_county_up_1981_2024.tsv"):
        pairs = tuple(
            (int(m[1]), int(m[2] or 0)) for m in re.finditer(r"(\d{6})(?:\[(\d{4})\])?", successors)
        )
        since = 1981 if code[:2] in ("81", "82") else int(start)  # one code stands for 香港 and 澳门 in every year
        found.append(Division(int(code), name, int(level), since, int(end or 0), pairs))
    latest = {int(c): n for c, n in json.loads((tables / "mumuy/list.json").read_text(encoding="utf-8")).items()}
    latest = {c: n for c, n in latest.items() if c // 10000 not in (71, 81, 82, 83)}
    living = {d.code: d for d in found if not d.end}
    renewed = {
        int(old): tuple((int(c), 0) for c in new)
        for old, new in json.loads((tables / "mumuy/diff.json").read_text(encoding="utf-8")).items()
    }
    gone = {c for c in living if c not in latest and c // 10000 not in (71, 81, 82, 83) and living[c].level == 3}
    found = [d._replace(end=THIS_YEAR, successors=d.successors or renewed.get(d.code, ())) if d.code in gone and not d.end else d for d in found]
    for code, name in latest.items():
        if code not in living and not NO_NAME.match(name):
            level = 1 if code % 10000 == 0 else 2 if code % 100 == 0 else 3
            found.append(Division(code, name, level, THIS_YEAR, 0, ()))
    return [d for d in found if not NO_NAME.match(d.name)]


def heirs(found: list[Division]) -> dict[tuple[int, int], tuple[int, ...]]:
    """For each division (code, start), today's codes that it is or became."""
    by_code: dict[int, list[Division]] = defaultdict(list)
    for d in found:
        by_code[d.code].append(d)
    known: dict[tuple[int, int], tuple[int, ...]] = {}

    def after(code: int, year: int) -> Division | None:
        later = [d for d in by_code[code] if not d.end or d.end > year]
        return min(later, key=lambda d: d.start) if later else None

    def trace(d: Division, depth: int = 0) -> tuple[int, ...]:
        key = (d.code, d.start)
        if key in known:
            return known[key]
        if not d.end:
            return (d.code,)
        known[key] = ()
        ends: set[int] = set()
        follow = [c for c, year in d.successors if year in (0, d.end)] or [c for c, _ in d.successors]
        renamed = after(d.code, d.end)
        if not follow and renamed is not None:
            ends.update(trace(renamed, depth + 1))
        for code in follow:
            heir = after(code, d.end - 1 if code != d.code else d.end)
            if heir is not None and depth < 12:
                ends.update(trace(heir, depth + 1))
        known[key] = tuple(sorted(ends))
        return known[key]

    for d in found:
        if d.level == 3:
            known[d.code, d.start] = trace(d)
    for d in found:
        if d.level == 2 and d.end:
            known[d.code, d.start] = _prefecture_heirs(d, found, known) or trace(d)
    for d in found:
        known.setdefault((d.code, d.start), trace(d))
    return known


def _prefecture_heirs(
    d: Division, found: list[Division], known: dict[tuple[int, int], tuple[int, ...]]
) -> tuple[int, ...]:
    """Where the counties of a prefecture that ended are today: the prefectures that hold at least a quarter of them."""
    living = {e.code for e in found if not e.end and e.level == 2}
    share: dict[int, int] = defaultdict(int)
    counties = [e for e in found if e.level == 3 and e.code // 100 == d.code // 100 and e.start <= d.end <= (e.end or 9999)]
    for county in counties:
        for code in {c // 100 * 100 for c in known.get((county.code, county.start), ())} & living:
            share[code] += 1
    same = [
        e.code for e in found
        if not e.end and stem(e.name) == stem(d.name) and (e.level == 1 or (e.level == 2 and e.code // 10000 == d.code // 10000))
    ]
    return tuple(sorted({c for c, n in share.items() if 4 * n >= len(counties)} | set(same)))


def stem(name: str) -> str:
    """恩施土家族苗族自治州 → 恩施, 巴彦淖尔盟 → 巴彦淖尔."""
    autonomous = AUTONOMOUS.match(name)
    if autonomous:
        return PEOPLE.sub("", autonomous[1])
    return LEVEL_WORD.sub("", name)


def short_forms(name: str, level: int) -> Iterator[str]:
    """恩施土家族苗族自治州 → 恩施, 恩施州; 呼和浩特市 → 呼和浩特; 城区 → nothing."""
    if name in PROVINCE_SHORT:
        yield from PROVINCE_SHORT[name]
        return
    bare = stem(name)
    if re.fullmatch("[东西南北中]部", bare):
        return
    autonomous = AUTONOMOUS.match(name)
    if autonomous and len(bare) > 1:
        yield bare + autonomous[2]
        yield bare + "自治" + autonomous[2]
    if len(bare) > 1 and bare != name:
        yield bare
        shorter = ALONE.sub("", bare)
        if autonomous and shorter != bare and len(bare) > 4:
            yield shorter
            if autonomous:
                yield shorter + autonomous[2]
