"""HTML by pieces, everything escaped: `tag("td", "<3")` → `<td>&lt;3</td>`."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from ..typeset import visible


class Html(str):
    """A text that is HTML already."""

    __slots__ = ()


VOID = frozenset(("br", "input", "meta"))


def text(plain: object) -> Html:
    """Any text as HTML; characters that would hide or steer are shown as symbols."""
    return plain if isinstance(plain, Html) else Html(escape(visible(str(plain)), quote=True))


def join(pieces: Iterable[object]) -> Html:
    """The pieces one after the other."""
    return Html("".join(text(piece) for piece in pieces))


def tag(name: str, /, *children: object, **attributes: object) -> Html:
    """An element; attributes whose value is None or False are left out, `class_` and `data_x` lose or change their underscore."""
    told = []
    for key, value in attributes.items():
        if value is None or value is False:
            continue
        key = key.rstrip("_").replace("_", "-")
        told.append(f" {key}" if value is True else f' {key}="{text(value)}"')
    opening = f"<{name}{''.join(told)}>"
    return Html(opening if name in VOID else f"{opening}{join(children)}</{name}>")
