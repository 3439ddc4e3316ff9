"""The table of compiled patterns: what it holds is what `re` makes of them, and nothing depends on it."""

from __future__ import annotations

import re
import subprocess
import sys

import pytest
from conftest import PAGE

from newsparse import patterns

pytestmark = pytest.mark.skipif(not patterns.stored()[0], reason="no table for this Python's engine")
LOADED = """
import sys
from newsparse import patterns
declared, compiled = [], []
init, compile = patterns._Pattern.__init__, patterns.re.compile
patterns._Pattern.__init__ = lambda self, *given: (declared.append(given), init(self, *given))[1]
patterns.re.compile = lambda *given: (compiled.append(given), compile(*given))[1]
import newsparse
newsparse.parse(sys.stdin.read())
print(len(declared), len(compiled))
"""


def test_the_table_holds_what_re_compiles() -> None:
    for name in patterns.stored()[0]:
        flags, _, source = name.partition(" ")
        assert patterns.ready(source, int(flags)) == re.compile(source, int(flags)), source
        assert patterns.ready(source, int(flags)).groupindex == re.compile(source, int(flags)).groupindex


def test_the_table_knows_most_patterns() -> None:
    """It may lag behind the sources, by a few patterns: `tools/build_patterns.py` makes it anew."""
    done = subprocess.run([sys.executable, "-c", LOADED], input=PAGE.encode(), capture_output=True, check=True)
    declared, compiled = map(int, done.stdout.split())
    assert declared > 200
    assert compiled < declared / 4


def test_a_pattern_that_the_table_lacks_is_compiled() -> None:
    assert patterns.ready("第(?P<number>[一二三]+)不在表中") == re.compile("第(?P<number>[一二三]+)不在表中")


@pytest.mark.parametrize("data", [b"", b"\0\0\0\0", patterns.head(), patterns.head() + b"{", patterns.head() + b"\4\0\0\0", b"1234{0"])
def test_a_damaged_table_is_none(data: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(patterns, "mapped", lambda name: data)
    assert patterns.stored.__wrapped__() == ({}, b"")


def test_a_missing_table_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(patterns, "table", lambda: "compiled/0.bin")
    assert patterns.stored.__wrapped__() == ({}, b"")


@pytest.mark.parametrize("code", [b"", b"123", b"\xff" * 40, b"\0" * 40])
def test_code_that_the_engine_refuses_is_compiled_anew(code: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(patterns, "stored", lambda: ({patterns.key("五?", 0): (32, 0, len(code), 0, {})}, code))
    assert patterns.ready("五?") == re.compile("五?")
