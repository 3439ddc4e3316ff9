"""The functions of the Python API: `parse(dump)` → Page, `extract("10月14日,共37万元。")` → Article."""

from __future__ import annotations

from . import pipeline
from .document import Given
from .model import Article, Page
from .numerals import read_number
from .record import records, to_json

__all__ = ["Article", "Page", "extract", "parse", "read_number", "records", "to_json"]


def parse(text: str, *, date: str | None = None, path: str | None = None) -> Page:
    """Read a page dump: its articles in reading order, with their mentions.

    `date` is the day of the issue (`2025-10-15`; a year or a month alone completes what dates leave out), `path` the file's
    name, which may tell date, paper and page. Of a dump that holds several printed pages the articles run on, and `issued`
    of the page is that of the first. Never raises on any text.
    """
    text = pipeline.well_formed(text)
    found = list(pipeline.pages(text, pipeline.source_of(text, path), Given(date=date, path=path)))
    return found[0]._replace(
        furniture=tuple(item for page in found for item in page.furniture),
        articles=tuple(article for page in found for article in page.articles),
    )


def extract(text: str, *, date: str | None = None) -> Article:
    """Read one article or a single sentence, without segmenting it; `date` as in `parse`. Never raises on any text."""
    text = pipeline.well_formed(text)
    return pipeline.article(text, pipeline.source_of(text), Given(date=date))
