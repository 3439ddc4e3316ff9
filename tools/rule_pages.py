"""docs/rules.md: every rule with the texts that it must and must not find, made from the registry."""

from __future__ import annotations

import re
from pathlib import Path

from newsparse.extractors import REGISTRY
from newsparse.rules import Extractor, Rule

DOCS = Path(__file__).parent.parent / "docs"
#: | people.byline | 1,190 | 0.995 | high |
MEASURED = re.compile(r"^\| (\w+\.\w+) \| ([\d,]+) \| ([\d.]+) \|", re.MULTILINE)

HEAD = """# The rules

Made from the program by `make docs`. Every mention carries its rule's name in `rule`, and `newsparse explain` shows the rules that
lost. The texts here run as tests: `⟦ ⟧` marks what the rule must find, after → stands the value that it must give; the texts
under "silent" are those in which it must find nothing. `rank` decides between rules whose mentions overlap, the higher wins;
between equals the longer mention, then the earlier. Examples are read as of the date of issue 2025-10-15 where no other is told.
"""


def rules() -> str:
    """The whole page."""
    measured = {name: (found, precision) for name, found, precision in MEASURED.findall((DOCS / "people.md").read_text(encoding="utf-8"))}
    pieces = [HEAD]
    for extractor in REGISTRY:
        pieces.append(f"## {extractor.field.capitalize()}")
        pieces += [_rule(extractor, rule, measured.get(rule.name)) for rule in extractor.rules]
    return "\n\n".join(piece.strip() for piece in pieces) + "\n"


def _rule(extractor: Extractor, rule: Rule, measured: tuple[str, str] | None) -> str:
    facts = [f"kind `{extractor.type}`", f"confidence {rule.confidence}", f"rank {rule.rank}"]
    if rule.date != Rule._field_defaults["date"]:
        facts.append(f"issue of {rule.date}")
    if measured:
        facts.append(f"precision {measured[1]}, measured on {measured[0]} mentions")
    lines = [f"### `{rule.name}`", "", f"{rule.summary.strip()}", "", f"*{', '.join(facts)}*", ""]
    lines += ["finds:", "", *map(_text, rule.hits), ""]
    if rule.misses:
        lines += ["silent:", "", *map(_text, rule.misses), ""]
    return "\n".join(lines)


def _text(text: str) -> str:
    """An example as code, in which Markdown reads no marks."""
    fence = "``" if "`" in text else "`"
    return f"* {fence}{text.replace(chr(10), ' ⏎ ')}{fence}"
