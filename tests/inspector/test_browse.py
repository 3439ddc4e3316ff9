"""The browser: what the keys do, apart from the screen and on it."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest

import newsparse
from newsparse.inspector.browse import Browser
from newsparse.inspector.typeset import width_of

from . import samples

SOURCE = "临河区\n\n二百户菜农用上新水渠\n\n□本报记者 孟小雨\n\n水渠通水，惠及菜农。\n"


def browser() -> Browser:
    page = samples.page()
    second = page.articles[0]._replace(position=2, headline="又一篇", text="渠水丰盈", blocks=(), repeats=(), people=())
    return Browser([(page._replace(articles=(page.articles[0], second)), "")])


def test_articles_and_mentions() -> None:
    reader = browser()
    reader.step(1)
    assert reader.mention == 0
    assert reader.article.text[slice(*reader.lit)] == "临河区"
    reader.step(-1)
    assert reader.mention == 0
    reader.pick(2)
    assert reader.article.text[slice(*reader.lit)] == "孟庆丰"
    reader.go(7)
    assert (reader.at, reader.mention) == (1, None)


def test_kinds_are_switched() -> None:
    reader = browser()
    assert [e.tag for e, _ in reader.found()] == ["地", "时", "人", "额", "数"]
    reader.switch(2)
    assert [e.tag for e, _ in reader.found()] == ["地", "时", "额", "数"]
    assert "[人|" not in "".join(line.plain for line in reader.text(60)[0])
    for number in (1, 3, 4, 5, 9):
        reader.switch(number)
    assert reader.found() == []
    reader.step(1)
    assert reader.mention is None


def test_search_goes_on_and_round() -> None:
    reader = browser()
    assert reader.search("水渠")
    first = reader.lit
    assert reader.article.text[slice(*first)] == "水渠"
    assert reader.search("水渠")
    assert reader.lit > first
    assert reader.search("丰盈")
    assert reader.at == 1
    assert reader.search("临河")
    assert reader.at == 0
    assert not reader.search("龘")
    assert not reader.search("")


@pytest.mark.parametrize("width", [20, 33, 80])
def test_the_lit_stretch_is_found_in_the_text(width: int) -> None:
    reader = browser()
    reader.pick(3)
    lines, at = reader.text(width)
    assert "超" in lines[at].plain
    assert all(width_of(line.plain) <= width for line in lines)


def test_the_source_marks_the_article() -> None:
    lines, first = browser().source(60)
    assert lines[first].plain == " 1 临河区"


def test_candidates_are_shown_of_a_page_and_not_of_records() -> None:
    reader = browser()
    assert "records" in "".join(line.plain for line in reader.explain(80))
    reader = Browser([(newsparse.parse(SOURCE), SOURCE)])
    assert "j, k" in "".join(line.plain for line in reader.explain(80))
    if reader.found():
        reader.step(1)
        assert "kept" in "".join(line.plain for line in reader.explain(80))


def on_screen(act: Callable[..., Awaitable[None]], size: tuple[int, int] = (130, 40)) -> None:
    tui = pytest.importorskip("newsparse.inspector.tui", reason="no textual here")

    async def play() -> None:
        app = tui.BrowserApp(browser())
        async with app.run_test(size=size) as pilot:
            await act(app, pilot)

    asyncio.run(play())


def test_keys_on_screen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)

    async def act(app, pilot) -> None:
        await pilot.press("j", "j", "2")
        assert app.browser.mention is None
        assert app.browser.off == {"person"}
        await pilot.press("n")
        assert app.browser.at == 1
        await pilot.press("slash", *"水渠", "enter", "escape")
        assert app.browser.at == 0
        assert app.browser.article.text[slice(*app.browser.lit)] == "水渠"
        await pilot.press("s", "question_mark")
        assert len(app.screen_stack) == 2
        await pilot.press("escape", "o")
        await pilot.pause()
        assert "二百户菜农" in Path("newsparse-report.html").read_text(encoding="utf-8")
        await pilot.press("j", "e")
        assert len(app.screen_stack) == 2
        await pilot.press("escape", "q")
        assert not app.is_running

    on_screen(act)


def test_a_report_that_can_not_be_written_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "newsparse-report.html").mkdir()
    monkeypatch.chdir(tmp_path)

    async def act(app, pilot) -> None:
        await pilot.press("o")
        await pilot.pause()
        assert app.is_running
        assert [note.severity for note in app._notifications] == ["error"]

    on_screen(act)


@pytest.mark.skipif(os.name != "posix", reason="terminals as POSIX has them")
def test_without_a_terminal_it_is_refused(tmp_path: Path) -> None:
    pytest.importorskip("textual")
    (tmp_path / "a.txt").write_text(SOURCE, encoding="utf-8")
    (tmp_path / "empty.txt").write_text("")
    for name, status, told in (("a.txt", 2, "inspect -i needs a terminal"), ("empty.txt", 0, "empty, nothing to show")):
        command = [sys.executable, "-m", "newsparse", "inspect", "-i", str(tmp_path / name)]
        done = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, text=True, start_new_session=True, timeout=60)
        assert (done.returncode, told in done.stderr) == (status, True)


@pytest.mark.skipif(os.name != "posix", reason="terminals as POSIX has them")
def test_the_keys_of_a_page_through_a_pipe_are_the_terminal_s() -> None:
    import pty

    took, told = os.pipe()
    child, terminal = pty.fork()
    if child == 0:
        os.dup2(took, 0)
        command = "import sys; from newsparse.inspector.show import _take_keyboard; _take_keyboard(); print('READY', flush=True); print(input() * 2, flush=True)"
        os.execv(sys.executable, [sys.executable, "-c", command])
    os.close(took)
    seen = b""
    while b"READY" not in seen:
        seen += os.read(terminal, 1000)
    os.write(terminal, b"key\n")
    while b"keykey" not in seen:
        seen += os.read(terminal, 1000)
    os.close(told)
    os.waitpid(child, 0)
    os.close(terminal)


def test_a_narrow_screen_stacks_the_panes() -> None:
    async def act(app, pilot) -> None:
        await pilot.pause()
        assert app.has_class("narrow")
        assert app.query_one("#middle").size.height >= 8

    for height in (24, 40):
        on_screen(act, (70, height))
