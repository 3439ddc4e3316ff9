"""The HTML report: everything escaped, everything in it, and it runs in a browser."""

from __future__ import annotations

import html
import re
import shutil
import subprocess
from html.parser import HTMLParser
from pathlib import Path

import pytest

from newsparse.inspector.report.article import _line, _twice
from newsparse.inspector.report.html import tag
from newsparse.inspector.report.order import Passage, moved, passages
from newsparse.inspector.report.page import report
from newsparse.model import Block, Repeat

from . import samples

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")


class Reader(HTMLParser):
    """Gathers the elements with their attributes, and checks that each is closed in its turn."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.words: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))
        if tag not in ("meta", "input", "br"):
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.words.append(data)


def test_the_report_holds_the_page() -> None:
    read = Reader(report([samples.page()]))
    assert read.open == []
    whole = "".join(read.words)
    assert "惠及200余户菜农。␛[31m[/red] :smile: " in whole
    assert "责编：何 苗" in whole
    marks = [attributes for name, attributes in read.found if name == "mark"]
    assert [mark["class"] for mark in marks] == ["place", "date", "person", "money", "count"]
    assert [mark["data-tag"] for mark in marks] == ["地", "时", "人", "额", "数"]
    assert marks[3]["data-value"] == "> 5,000,000 CNY (投入)"
    assert marks[3]["data-rule"] == "money.amount"
    assert all(mark["tabindex"] == "0" for mark in marks)


def test_the_report_loads_nothing() -> None:
    whole = report([samples.page()])
    assert "default-src 'none'" in html.unescape(whole)
    assert not re.search(r"https?:|src=|@import|url\(", whole)


def test_text_of_the_page_is_never_read_as_html() -> None:
    page = samples.page()
    evil = '<script>alert("1")</script>&amp;\u202e'
    article = page.articles[0]._replace(headline=evil, text=evil, blocks=(Block("headline", 0, len(evil), ((0, len(evil)),)),), repeats=())
    article = article._replace(places=(), people=(), money=(), counts=(), dates=(), section=evil)
    whole = report([page._replace(articles=(article,), source=page.source._replace(path=evil))])
    assert "<script>alert" not in whole
    assert "&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;amp;␦" in whole
    assert [name for name, _ in Reader(whole).found].count("script") == 1


def test_links_lead_somewhere() -> None:
    read = Reader(report([samples.page(), samples.page()]))
    ids = [attributes["id"] for _, attributes in read.found if "id" in attributes]
    assert len(ids) == len(set(ids))
    targets = {str(attributes["href"]) for _, attributes in read.found if "href" in attributes}
    assert targets
    assert all(target[1:] in ids for target in targets)


def test_a_page_without_articles() -> None:
    page = samples.page()._replace(articles=(), furniture=())
    assert Reader(report([page])).open == []


def test_days_stand_on_a_line_and_years_do_not() -> None:
    page = samples.page()
    first = page.articles[0]
    (week,) = first.dates
    dates = (week, week._replace(date_end="2025-04-20"), week._replace(date_start="9999-12-30", date_end="9999-12-31"))
    read = Reader(report([page._replace(articles=(first._replace(dates=dates),))]))
    assert [attributes["title"] for _, attributes in read.found if attributes.get("class") == "dot"] == [
        "本周: 2024-04-15 to 04-21", "本周: 9999-12-30 to 12-31",
    ]  # fmt: skip


def test_moved_passages_are_told() -> None:
    page = samples.page()
    first = page.articles[0]
    text = "甲乙丙"
    first = first._replace(text=text, blocks=(Block("body", 0, 3, ((8, 9), (0, 1), (4, 5))),))
    second = first._replace(position=2, text="丁", blocks=(Block("body", 0, 1, ((6, 7),)),))
    stood = passages(page._replace(furniture=(), articles=(first, second)))
    assert [(each.words, each.article, each.number) for each in stood] == [("乙", 1, 2), ("丙", 1, 3), ("丁", 2, 1), ("甲", 1, 1)]
    assert [each.words for each in moved(stood)] == ["甲"]


def test_moved_is_before_an_earlier_one_of_its_article_or_behind_another_article() -> None:
    def away(*stood: tuple[int | None, int]) -> list[tuple[int | None, int]]:
        told = moved([Passage(at, at + 1, "", article, number, "body") for at, (article, number) in enumerate(stood)])
        return [(each.article, each.number) for each in sorted(told)]

    assert away((1, 1), (1, 2), (None, 0), (1, 3), (2, 1)) == []
    assert away((1, 2), (1, 3), (1, 1), (2, 1)) == [(1, 1)]
    assert away((1, 1), (2, 1), (None, 0), (1, 2), (2, 2)) == [(1, 2), (2, 2)]


def test_passages_printed_twice_are_told_apart_once() -> None:
    spans = ((40, 44), (3, 8), (5, 12), (6, 7), (12, 14))
    article = samples.page().articles[0]._replace(text="字" * 50, repeats=tuple(Repeat(start, end, 0, 0) for start, end in spans))
    twice = _twice(article)
    assert twice == [(3, 8), (8, 12), (12, 14), (40, 44)]
    shown = [re.sub(r"<s [^>]*>(.*?)</s>", r"[\1]", str(_line(article, start, end, twice))) for start, end in ((0, 4), (4, 13), (14, 40), (39, 50))]
    assert shown == ["字字字[字]", "[字字字字][字字字字][字]", "字" * 26, "字[字字字字]字字字字字字"]


def test_tags_escape_and_leave_out() -> None:
    assert tag("td", "<3", class_="n", data_sort=None, hidden=True, title='"') == '<td class="n" hidden title="&quot;">&lt;3</td>'


@pytest.mark.skipif(CHROMIUM is None, reason="no Chromium here")
def test_the_report_runs_in_a_browser(tmp_path: Path) -> None:
    """The script ran without error: it writes how many mentions are shown, and its tooltip appears on focus."""
    path = tmp_path / "report.html"
    probe = "<script>document.querySelector('mark.money').dispatchEvent(new FocusEvent('focusin',{bubbles:true}));document.title=document.getElementById('tip').textContent</script>"
    path.write_text(report([samples.page()]).replace("</body>", probe + "</body>"), encoding="utf-8")
    command = [str(CHROMIUM), "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={tmp_path}/profile", "--dump-dom", path.as_uri()]
    done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", timeout=120, check=True)
    assert "5 of 5 mentions" in done.stdout
    assert "<title>额 &gt; 5,000,000 CNY (投入)money.amount · high confidence</title>" in done.stdout
