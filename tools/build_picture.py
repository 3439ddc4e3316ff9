"""Draws the README's picture, `newsparse inspect` on a page of the tests: python tools/build_picture.py docs/inspect.svg.

Rich's own SVG sets Chinese characters on top of each other, as it counts characters where cells are meant; so the lines that
Rich renders are drawn here, each run of one width at its cells.
"""

from __future__ import annotations

import itertools
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from xml.sax.saxutils import escape

from rich.cells import cell_len
from rich.console import Console
from rich.segment import Segment
from rich.style import Style
from rich.terminal_theme import MONOKAI as THEME
from rich.text import Text

from newsparse.notation import parse_marked

PAGE = Path(__file__).parent.parent / "fixtures" / "marked" / "20240416_02.txt"
ARTICLE, WIDTH = 2, 92
CELL, LINE, PAD = 8, 20, 16
FONT = "'Noto Sans Mono CJK SC','Sarasa Mono SC','Source Han Mono',Menlo,Consolas,'WenQuanYi Zen Hei Mono',monospace"


def lines() -> list[Text]:
    """What `inspect` shows of one article of the page."""
    command = [sys.executable, "-m", "newsparse", "inspect", PAGE.name, "--article", str(ARTICLE), "--width", str(WIDTH)]
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / PAGE.name).write_text(parse_marked(PAGE.read_text(encoding="utf-8"))[0], encoding="utf-8")
        env = {name: value for name, value in os.environ.items() if name != "NO_COLOR"} | {"FORCE_COLOR": "1", "TERM": "xterm-256color"}
        env["PYTHONPATH"] = str(PAGE.parents[2])
        shown = subprocess.run(command, cwd=folder, env=env, capture_output=True, check=True).stdout.decode()
    return [Text(f"$ newsparse inspect {PAGE.name} --article {ARTICLE}", "bold"), *map(Text.from_ansi, shown.rstrip().split("\n"))]


def runs(segments: list[Segment]) -> Iterator[tuple[int, str, Style]]:
    """(cell, text, style) of each run of characters of one width, without blanks."""
    at = 0
    for segment in segments:
        for (blank, _), group in itertools.groupby(segment.text, lambda character: (character.isspace(), cell_len(character))):
            text = "".join(group)
            if not blank:
                yield at, text, segment.style or Style()
            at += cell_len(text)


def colour(style: Style) -> str:
    """What a run is drawn in."""
    found = (style.color.get_truecolor(THEME) if style.color else THEME.foreground_color)
    return f"#{found[0]:02x}{found[1]:02x}{found[2]:02x}"


def drawn(number: int, run: tuple[int, str, Style]) -> str:
    """One run as SVG; the sizes are such that a viewer that knows no `textLength` comes near it."""
    at, text, style = run
    weight = ' font-weight="bold"' if style.bold else ""
    faint = ' opacity=".55"' if style.dim else ""
    cells = cell_len(text)
    size = 2 * CELL if cells > len(text) else CELL / 0.56
    return (
        f'<text x="{PAD + at * CELL}" y="{PAD + (number + 0.75) * LINE:g}" textLength="{cells * CELL}" font-size="{size:.3g}" '
        f'fill="{colour(style)}"{weight}{faint}>{escape(text)}</text>'
    )


def picture() -> str:
    """The whole SVG."""
    console = Console(width=WIDTH, color_system="truecolor", force_terminal=True, markup=False, emoji=False, highlight=False)
    rows = [console.render_lines(line, pad=False)[0] if line.plain else [] for line in lines()]
    width, height = round(WIDTH * CELL + 2 * PAD), len(rows) * LINE + 2 * PAD
    body = [drawn(number, run) for number, row in enumerate(rows) for run in runs(row)]
    back = THEME.background_color
    return "\n".join((
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" font-family="{FONT}">',
        f"<title>{escape(f'newsparse inspect {PAGE.name}')}</title>",
        f'<rect width="{width}" height="{height}" rx="8" fill="#{back[0]:02x}{back[1]:02x}{back[2]:02x}"/>',
        *body, "</svg>",
    )) + "\n"  # fmt: skip


if __name__ == "__main__":
    Path(sys.argv[1]).write_text(picture(), encoding="utf-8")
    print(sys.argv[1])
