"""Writes `newsparse/linking/almanac_table.py`: months of the lunar calendar and days of the solar terms, 1840–2100.

Run with `lunar_python` (MIT) installed: `python tools/build_almanac.py`. Only facts of the calendar are taken from it.
"""

from __future__ import annotations

from datetime import date
from pathlib import Path

from lunar_python import Lunar, LunarYear

FIRST, LAST = 1840, 2100
TERMS = ["小寒", "大寒", "立春", "雨水", "惊蛰", "春分", "清明", "谷雨", "立夏", "小满", "芒种", "夏至", "小暑", "大暑", "立秋", "处暑", "白露", "秋分", "寒露", "霜降", "立冬", "小雪", "大雪", "冬至"]
OUT = Path(__file__).parent.parent / "newsparse" / "linking" / "almanac_table.py"


def lunar_year(year: int) -> int:
    """New Year's distance from 1 January (6 bits), the leap month (4 bits), and a bit for each month of thirty days."""
    new_year = date.fromisoformat(Lunar.fromYmd(year, 1, 1).getSolar().toYmd())
    months = [m for m in LunarYear.fromYear(year).getMonths() if m.getYear() == year]
    leap = next((-m.getMonth() for m in months if m.getMonth() < 0), 0)
    code = (new_year - date(year, 1, 1)).days | leap << 6
    for at, month in enumerate(months):
        code |= (month.getDayCount() == 30) << (10 + at)
    return code


def term_days(year: int) -> list[int]:
    """The day of the month of each of the 24 terms, two in every month."""
    table = Lunar.fromYmd(year, 6, 1).getJieQiTable()
    return [int(table[name].toYmd()[8:]) for name in TERMS]


def main() -> None:
    years = range(FIRST, LAST + 1)
    days = [term_days(year) for year in years]
    base = [min(column) for column in zip(*days, strict=True)]
    codes = [sum((day - low) << 2 * at for at, (day, low) in enumerate(zip(row, base, strict=True))) for row in days]
    assert all(0 <= day - low < 4 for row in days for day, low in zip(row, base, strict=True))
    OUT.write_text(
        '"""The lunar calendar and the solar terms as numbers, written by `tools/build_almanac.py`: not to be edited."""\n\n'
        f"FIRST = {FIRST}\n"
        "#: a number a year: 6 bits New Year's distance from 1 January, 4 bits the leap month, a bit for each month of 30 days\n"
        f"LUNAR = bytes.fromhex(\n{_hex([lunar_year(year) for year in years], 3)}\n)\n"
        "#: the earliest day of the month of each solar term, 小寒 first, and for each year two bits a term on top of it\n"
        f"TERM_BASE = {tuple(base)}\n"
        f"TERMS = bytes.fromhex(\n{_hex(codes, 6)}\n)\n",
        encoding="utf-8",
    )


def _hex(codes: list[int], size: int) -> str:
    whole = "".join(code.to_bytes(size, "little").hex() for code in codes)
    return "\n".join(f'    "{whole[at : at + 108]}"' for at in range(0, len(whole), 108))


if __name__ == "__main__":
    main()
