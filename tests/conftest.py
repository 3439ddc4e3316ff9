"""What several tests need: the command run in this process, and a page of our own."""

from __future__ import annotations

import io
import os
import signal
import sys
from collections.abc import Callable
from typing import NamedTuple

import pytest
from hypothesis import settings

from newsparse.entry import main

# the same texts in every run, so that no change fails for what another let in; NEWSPARSE_EXAMPLES=5000 seeks further
WANTED = int(os.environ.get("NEWSPARSE_EXAMPLES", "0"))
settings.register_profile("newsparse", derandomize=not WANTED, database=None, deadline=None, max_examples=WANTED or 100)
settings.load_profile("newsparse")

# what a shell starts in the background ignores Ctrl-C, and so would the commands that the tests start and interrupt
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)

#: Two articles with something of every kind, as a page dump gives them.
PAGE = """临河区

9.8万亩葵花喜获丰收

本报巴彦淖尔9月20日电 (记者 周明)今年以来,临河区种植葵花9.8万亩。区农牧局局长赵国栋介绍,每亩补贴120元,已举办30余场培训。

杭锦后旗

供热管网改造提前完工

□本报记者 孙丽

9月18日,记者在杭锦后旗陕坝镇看到,新改造的12公里供热管网开始试水。项目总投资3500万元,惠及2600多户居民。
"""


def examples(count: int) -> settings:
    """So many examples, or as many as the run asks for."""
    return settings(max_examples=WANTED or count)


class Result(NamedTuple):
    status: int
    out: bytes
    err: str

    def lines(self) -> list[bytes]:
        return self.out.splitlines()


Run = Callable[..., Result]


class Stream(io.TextIOWrapper):
    """A standard stream over bytes that keeps them when it is closed."""

    def __init__(self, data: bytes | None = None, terminal: bool = False) -> None:
        self.bytes = io.BytesIO(data or b"")
        self.terminal = terminal
        super().__init__(self.bytes if data is None else io.BufferedReader(self.bytes), encoding="utf-8", write_through=True)

    def isatty(self) -> bool:
        return self.terminal


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch) -> Run:
    """`run("extract", "-", stdin=b"…")` → exit status, standard output and error."""

    def call(*args: str, stdin: bytes = b"", terminal: bool = False) -> Result:
        out, err = Stream(), Stream()
        monkeypatch.setattr(sys, "argv", ["newsparse", *map(str, args)])
        monkeypatch.setattr(sys, "stdin", Stream(stdin, terminal))
        monkeypatch.setattr(sys, "stdout", out)
        monkeypatch.setattr(sys, "stderr", err)
        with pytest.raises(SystemExit) as exit:
            main()
        return Result(exit.value.code or 0, out.bytes.getvalue(), err.bytes.getvalue().decode())

    return call


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--renew-golden", action="store_true", help="write the golden files anew from what the program gives")
