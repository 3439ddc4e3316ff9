"""docs/records.md, made from the JSON Schema and `newsparse/meanings.py`."""

from __future__ import annotations

import json
from typing import Any

from newsparse.meanings import FIELDS, MENTION, ROW
from newsparse.schema import json_schema, meanings_of

HEAD = """# The records

Made from the program by `python tools/build_docs.py`. How the form may change: [versions.md](versions.md).

`newsparse extract` writes one article a line (JSON Lines, UTF-8); `--page` one page, `--mentions` one mention. Every field is always
there, `null` or `[]` where there is nothing to say. The same input and options give the same bytes. `newsparse schema` prints
all this as JSON Schema, `newsparse schema --duckdb FILE` as a DuckDB view.

* Offsets are half-open, `[start, end)`, and count Unicode code points. `start` and `end` point into the article's `text`,
  `source_start` and `source_end` into the source as decoded with `encoding` (`errors="replace"`, `newline=""`).
* `text` holds only characters of the source, the blanks of letter-spaced lines left out, and one line break between blocks. `text[start:end] == mention.text`, always.
* Measured figures (`value`, `min`, `max`, `si_factor`) are written with a point or exponent, so that every tool takes the
  column for numbers that may have decimals; codes are strings, so that they keep their zeros.
"""
#: (heading, definition of the schema, what is said before the table)
PARTS = (
    ("Where the text came from: `source`", "Source", ""),
    ("The issue: `issued`", "Issued", ""),
    ("Bylines", "Byline", ""),
    ("Dateline", "Dateline", ""),
    ("Where the story plays: `location`", "Location", ""),
    ("Blocks", "Block", ""),
    ("Repairs", "Repair", ""),
    ("Repeats", "Repeat", ""),
)
KINDS = (
    ("Places", "Place", "`places`, in flat rows `place`."),
    ("People", "Person", "`people`, in flat rows `person`. More: [people.md](people.md)."),
    ("Money", "Money", "`money`, in flat rows `money`. Every form: [quantities.md](quantities.md)."),
    ("Counts", "Count", "`counts`, in flat rows `count`. Every form: [quantities.md](quantities.md)."),
    ("Dates", "Date", "`dates`, in flat rows `date`. Every form: [dates.md](dates.md)."),
)


def records() -> str:
    """The whole page."""
    article, page, row = (json_schema(form) for form in ("article", "page", "mention"))
    definitions = page["$defs"]
    common = {name: definitions["Place"]["properties"][name] for name in MENTION}
    pieces = [HEAD, "## An article", table(article["properties"], FIELDS["Article"])]
    for title, name, about in PARTS:
        pieces += [f"### {title}", about, table(definitions[name]["properties"], FIELDS[name])]
    pieces += ["## Every mention", "What the mentions of all kinds begin with.", table(common, MENTION)]
    for title, name, about in KINDS:
        own = {field: schema for field, schema in definitions[name]["properties"].items() if field not in MENTION}
        pieces += [f"### {title}", about, table(own, FIELDS[name])]
    for title, name in (("Parts of a place", "Part"), ("Ends of a range of figures", "RangeEnd"), ("Parts of a date", "DatePart")):
        pieces += [f"### {title}", table(definitions[name]["properties"], FIELDS[name])]
    pieces += ["## A page", "`extract --page` writes these.", table(page["properties"], FIELDS["Page"])]
    pieces += ["### Furniture", table(definitions["Furniture"]["properties"], FIELDS["Furniture"])]
    pieces += ["## A flat row", FLAT, table({name: row["properties"][name] for name in ROW}, meanings_of("mention"))]
    return "\n\n".join(piece.strip() for piece in pieces if piece) + "\n"


FLAT = """`extract --mentions` writes one mention a row, scalars only, so that every table tool takes it. CSV and Parquet have the same
columns. A row begins with the fields below; then come the fields of every mention, and those of all five kinds, null where
they do not apply. Lists are joined: `divisions` by `/`, `current` and `candidates` by `|`; `parts` are left out."""


def table(properties: dict[str, Any], meanings: dict[str, tuple[str, Any]]) -> str:
    """A row a field."""
    rows = ["| field | type | meaning | example |", "| --- | --- | --- | --- |"]
    for name, schema in properties.items():
        if name not in meanings:
            raise SystemExit(f"{name}: its meaning is not told; add it to newsparse/meanings.py")
        about, example = meanings[name]
        shown = "" if example is None else f"`{json.dumps(example, ensure_ascii=False)}`"
        rows.append(f"| `{name}` | {type_of(schema)} | {about.replace('|', chr(92) + '|')} | {shown} |")
    return "\n".join(rows)


def type_of(schema: dict[str, Any]) -> str:
    """`string or null`, `list of Block`, `exact, nominal or convention`."""
    if "const" in schema:
        return "string"
    if "$ref" in schema:
        return schema["$ref"].rpartition("/")[2]
    if "anyOf" in schema:
        return " or ".join(type_of(each) for each in schema["anyOf"])
    if "enum" in schema:
        words = [str(each) for each in schema["enum"] if each is not None]
        return ", ".join(words) + (" or null" if None in schema["enum"] else "")
    if isinstance(schema["type"], list):
        return " or ".join(type_of(schema | {"type": each}) for each in schema["type"])
    if schema["type"] == "array":
        inner = type_of(schema["items"])
        return f"[{', '.join([inner] * schema['minItems'])}]" if "minItems" in schema else f"list of {inner}"
    if "examples" in schema:
        return f"{', '.join(schema['examples'])} …"
    return str(schema["type"])
