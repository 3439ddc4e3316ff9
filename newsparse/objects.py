"""A line of JSON Lines → what it gives of an article: `{"text": "葵花喜获丰收。", "date": "2025-10-15"}` its text and its day."""

from __future__ import annotations

import contextlib

import orjson

from .decoding import encoding_of
from .named import NamedTuple
from .typed import Any


class Row(NamedTuple):
    """One object of a JSON Lines file."""

    text: str
    title: str | None
    date: str | None
    id: str | None


def read_object(line: bytes, text_field: str, title_field: str, date_field: str, id_field: str) -> Row:
    """What stands in the fields named. Raises ValueError, in words for the user."""
    found = _load(line)
    if not isinstance(found, dict):
        raise ValueError("no JSON object")
    text = found.get(text_field)
    if not isinstance(text, str):
        raise ValueError(f"no text in the field {text_field!r} (extract and convert take --text-field)" if text is None else f"{text_field!r} is no string")
    title = found.get(title_field)
    if title is not None and not isinstance(title, str):
        raise ValueError(f"{title_field!r} is no string")
    return Row(text, title, _word(found.get(date_field), date_field), _word(found.get(id_field), id_field))


def _load(line: bytes) -> Any:
    """A line's JSON, in UTF-8 as it should be, or wholly in GB18030 or Big5. Raises ValueError, in words for the user."""
    try:
        return orjson.loads(line)
    except orjson.JSONDecodeError as error:
        wrong = f"no JSON: {error.msg.partition(': line')[0]} at character {error.pos + 1}"
    try:
        line.decode()
    except UnicodeDecodeError:
        wrong = "not in UTF-8"
        encoding = encoding_of(line)
        if encoding and "utf" not in encoding:
            with contextlib.suppress(UnicodeDecodeError, orjson.JSONDecodeError):
                return orjson.loads(line.decode(encoding))
    raise ValueError(wrong)


def _word(value: Any, name: str) -> str | None:
    """A string or number as a string."""
    if value is None or value == "":
        return None
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        raise ValueError(f"{name!r} is neither a string nor a number")
    return str(value)
