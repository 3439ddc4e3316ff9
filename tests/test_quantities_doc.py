"""Every row of docs/quantities.md is what the program gives."""

from __future__ import annotations

from pathlib import Path

import pytest

import newsparse
from newsparse.notation import show_number

DOC = Path(__file__).parent.parent / "docs" / "quantities.md"


def rows() -> list[tuple[str, str, dict[str, str]]]:
    found, field, columns = [], "", []
    for line in DOC.read_text("utf-8").splitlines():
        if line.startswith("## "):
            field = "money" if line == "## Money" else "counts"
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        if line.startswith("| text"):
            columns = cells[1:]
        elif line.startswith("| ") and "⟦" in cells[0]:
            found.append((cells[0], field, dict(zip(columns, cells[1:], strict=True))))
    return found


def shown(mention: object, column: str) -> str:
    value = getattr(mention, column)
    if value is None or value is False:
        return ""
    if column == "min":
        return "[("[mention.min_open] + show_number(value)
    if column == "max":
        return show_number(value) + "])"[mention.max_open]
    return show_number(value) if isinstance(value, float) else str(value).lower() if value is True else str(value)


@pytest.mark.parametrize(("marked", "field", "expected"), rows(), ids=[marked for marked, _, _ in rows()])
def test_row(marked: str, field: str, expected: dict[str, str]) -> None:
    text = marked.replace("⟦", "").replace("⟧", "")
    span = marked.index("⟦"), marked.index("⟧") - 1
    mention = next(m for m in getattr(newsparse.extract(text), field) if (m.start, m.end) == span)
    assert {column: shown(mention, column) for column in expected} == expected


def test_there_are_rows() -> None:
    assert len(rows()) > 90
