"""JSON Schema and DuckDB columns, made from the model: `Literal["high", "low"]` → an enum, `Span` → `BIGINT[]`.

What the fields mean is told in `meanings`.
"""

from __future__ import annotations

import types
import typing
from typing import Any, Literal

from . import model
from .extractors import REGISTRY
from .flat import COLUMNS, HEAD, JOINED
from .meanings import FIELDS, MENTION, ROW, Meaning
from .model import MENTION_SCHEMA, PAGE_SCHEMA, SCHEMA, Article, Page

Form = Literal["article", "mention", "page"]
DIALECT = "https://json-schema.org/draft/2020-12/schema"
#: Lists that later versions may lengthen: what stands in them today is given as examples, not as all there can be.
OPEN = ("kind", "block", "type")
SCALARS = {str: ("string", "VARCHAR"), int: ("integer", "BIGINT"), float: ("number", "DOUBLE"), bool: ("boolean", "BOOLEAN")}
#: The model's choices as `typing` has them.
CHOICES = {name: choice.real() for name, choice in vars(model).items() if type(choice).__name__ == "Literal"}
#: What a row of `--mentions` begins with, beside its mention.
ROW_HEAD: dict[str, Any] = dict.fromkeys(HEAD, str | None) | {"schema": str, "article": str, "type": str, "sentence": str}
TITLES = {
    "article": (SCHEMA, "An article of a newspaper page, as `newsparse extract` writes it."),
    "mention": (MENTION_SCHEMA, "One mention with its article's head, as `newsparse extract --mentions` writes it."),
    "page": (PAGE_SCHEMA, "A printed page with its articles, as `newsparse extract --page` writes it."),
}


def json_schema(form: Form) -> dict[str, Any]:
    """The JSON Schema of the records of a form. Readers ignore fields that it does not name."""
    name, about = TITLES[form]
    definitions: dict[str, Any] = {}
    fields = fields_of(form)
    meanings = meanings_of(form)
    properties = {field: _json(field, type, definitions) | _described(meanings.get(field)) for field, type in fields.items()}
    properties["schema"] = {"const": name} | _described(meanings["schema"])
    schema = {
        "$schema": DIALECT, "title": name, "description": about, "type": "object",
        "properties": properties, "required": list(fields),
    }  # fmt: skip
    return schema | ({"$defs": definitions} if definitions else {})


def duckdb_view(form: Form, file: str) -> str:
    """A whole statement that makes `file` (a name or glob of the output of `extract`) a view of typed columns."""
    columns = ",\n".join(f"    {_name(field)}: '{_duckdb(type)}'" for field, type in fields_of(form).items())
    path = file.replace("'", "''")
    return (
        f"CREATE VIEW {form}s AS SELECT * FROM read_json(\n"
        f"  '{path}',\n  format = 'newline_delimited',\n  columns = {{\n{columns}\n  }}\n);"
    )


def hints_of(of: Any) -> dict[str, Any]:
    """The fields of a class of the model with their types."""
    return typing.get_type_hints(of, localns=CHOICES)


def fields_of(form: Form) -> dict[str, Any]:
    """The fields of a form's records in their order, with their types."""
    if form != "mention":
        return hints_of(Page if form == "page" else Article)
    fields = dict(ROW_HEAD)
    for extractor in REGISTRY:
        for name, type in hints_of(extractor.mention).items():
            if name in COLUMNS:
                known = fields.get(name)
                fields[name] = str | None if name in JOINED else _either(known, type)
    common = _common()
    return {name: fields[name] if name in ROW_HEAD or name in common else fields[name] | None for name in COLUMNS}


def meanings_of(form: Form) -> dict[str, Meaning]:
    """What the fields of a form's records mean."""
    if form != "mention":
        return FIELDS["Page" if form == "page" else "Article"]
    found: dict[str, dict[Meaning, list[str]]] = {}
    for extractor in REGISTRY:
        for name, (about, example) in FIELDS.get(extractor.mention.__name__, {}).items():
            found.setdefault(name, {}).setdefault((about, _joined(name, example)), []).append(extractor.type)
    shared = {name: _of_all(kinds) for name, kinds in found.items()}
    return shared | MENTION | ROW


def _joined(name: str, example: Any) -> Any:
    return JOINED[name].join(example) if name in JOINED else example if not isinstance(example, list) else None


def _of_all(kinds: dict[Meaning, list[str]]) -> Meaning:
    """One meaning of a column: told for each kind where they differ."""
    example = next(iter(kinds))[1]
    if len(kinds) == 1:
        return next(iter(kinds))[0], example
    return "; ".join(f"{' and '.join(types)}: {about}" for (about, _), types in kinds.items()), example


def _described(meaning: Meaning | None) -> dict[str, str]:
    return {"description": meaning[0]} if meaning else {}


def _common() -> set[str]:
    """Fields that every kind of mention has."""
    return set.intersection(*(set(extractor.mention._fields) for extractor in REGISTRY))  # type: ignore[attr-defined]


def _either(known: Any, type: Any) -> Any:
    """The type of a column that several kinds share: a string where one kind's list is open."""
    if known is None or known == type:
        return type
    literals = [each for each in (known, type) if typing.get_origin(each) is Literal]
    return str if literals else known | type


def members_of(type: Any) -> tuple[list[Any], bool]:
    """The members of a union apart from None, and whether None is one of them."""
    if isinstance(type, types.UnionType) or typing.get_origin(type) is typing.Union:
        args = typing.get_args(type)
        return [arg for arg in args if arg is not types.NoneType], types.NoneType in args
    return [type], False


def _json(field: str, type: Any, definitions: dict[str, Any]) -> dict[str, Any]:
    (of, *_), nullable = members_of(type)
    schema = _json_of(field, of, definitions)
    if not nullable:
        return schema
    if "type" in schema and "enum" not in schema:
        return schema | {"type": [schema["type"], "null"]}
    if "enum" in schema:
        return schema | {"type": ["string", "null"], "enum": [*schema["enum"], None]}
    return {"anyOf": [schema, {"type": "null"}]}


def _json_of(field: str, type: Any, definitions: dict[str, Any]) -> dict[str, Any]:
    if type in SCALARS:
        return {"type": SCALARS[type][0]}
    origin, args = typing.get_origin(type), typing.get_args(type)
    if origin is Literal:
        return {"type": "string", ("examples" if field in OPEN else "enum"): list(args)}
    if origin is tuple and args[-1] is not ...:
        return {"type": "array", "items": _json(field, args[0], definitions), "minItems": len(args), "maxItems": len(args)}
    if origin is tuple:
        return {"type": "array", "items": _json(field, args[0], definitions)}
    if type.__name__ not in definitions:
        definitions[type.__name__] = {}  # holds the place in the order of mention
        hints = hints_of(type)
        meanings = FIELDS.get(type.__name__, {})
        properties = {name: _json(name, hint, definitions) | _described(meanings.get(name)) for name, hint in hints.items()}
        if type is Article:
            properties["schema"] = {"const": SCHEMA} | _described(meanings["schema"])
        definitions[type.__name__] = {
            "type": "object", "description": " ".join(type.__doc__.split()), "properties": properties, "required": list(hints),
        }  # fmt: skip
    return {"$ref": f"#/$defs/{type.__name__}"}


def _duckdb(type: Any) -> str:
    (of, *_), _ = members_of(type)
    if of in SCALARS:
        return SCALARS[of][1]
    origin, args = typing.get_origin(of), typing.get_args(of)
    if origin is Literal:
        return "VARCHAR"
    if origin is tuple:
        return f"{_duckdb(args[0])}[]"
    fields = ", ".join(f"{_name(name)} {_duckdb(hint)}" for name, hint in hints_of(of).items())
    return f"STRUCT({fields})"


def _name(field: str) -> str:
    """Quoted: `start`, `end` and `schema` are words of SQL."""
    return f'"{field}"'
