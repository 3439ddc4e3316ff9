"""What runs over into no organisation's name is sought where one of its first characters stands, and these are all of them."""

from __future__ import annotations

import re._parser as parser  # type: ignore[import-not-found]
from typing import Any

from newsparse.extractors import rates
from newsparse.linking import bodies


def firsts(parts: Any) -> tuple[set[str], bool]:
    """The characters that a parsed pattern may begin with, and whether it may match nothing."""
    found: set[str] = set()
    for name, value in parts:
        kind = str(name)
        if kind == "LITERAL":
            return found | {chr(value)}, False
        if kind == "IN":
            spans = [(each, each) if str(one) == "LITERAL" else each for one, each in value]
            return found.union(*({chr(code) for code in range(low, high + 1)} for low, high in spans)), False
        inner = {"BRANCH": lambda v: v[1], "SUBPATTERN": lambda v: [v[3]], "MAX_REPEAT": lambda v: [v[2]], "MIN_REPEAT": lambda v: [v[2]], "ASSERT": lambda v: [v[1]]}.get(kind)
        if inner is None or (kind == "ASSERT" and value[0] < 0):
            continue  # what stands beside takes nothing
        ways = [firsts(each) for each in inner(value)]
        found = found.union(*(chars for chars, _ in ways))
        if not (any(empty for _, empty in ways) or (kind.endswith("REPEAT") and value[0] == 0)):
            return found, False
    return found, True


def test_the_first_characters_of_breaks() -> None:
    whole = bodies.BREAK.pattern
    assert whole.startswith(f"(?=[{bodies.BREAKS}])")
    chars, empty = firsts(parser.parse(whole[len(f"(?=[{bodies.BREAKS}])") :]))
    assert not empty
    assert chars == {*bodies.BREAKS}


def test_the_first_characters_of_what_is_told_of_a_time() -> None:
    chars, empty = firsts(parser.parse(rates._OUTPUT))
    assert not empty
    assert chars <= {*rates._TOLD_BY}
