"""The functions of the Python API: `parse(dump)` → Page, `extract("10月14日,共37万元。")` → Article."""

from __future__ import annotations

from . import pipeline
from .document import Given
from .gazetteer.own import OwnNames
from .listfile import read_gazetteer
from .model import Article, Page
from .numerals import read_number
from .record import records, to_json

__all__ = ["Article", "OwnNames", "Page", "extract", "parse", "read_gazetteer", "read_number", "records", "to_json"]


def parse(text: str, *, date: str | None = None, path: str | None = None, gazetteer: OwnNames | None = None) -> Page:
    """Read a page dump: its articles in reading order, with their mentions.

    `date` is the day of the issue (`2025-10-15`; a year or a month alone completes what dates leave out), `path` the file's
    name, which may tell date, paper and page. Of a dump that holds several printed pages the articles run on, and `issued`
    of the page is that of the first. `gazetteer` are names of your own, by `read_gazetteer`. Never raises on any text.
    """
    text = pipeline.well_formed(text)
    found = list(pipeline.pages(text, pipeline.source_of(text, path), Given(date=date, path=path, names=gazetteer)))
    return found[0]._replace(
        furniture=tuple(item for page in found for item in page.furniture),
        articles=tuple(article for page in found for article in page.articles),
    )


def extract(text: str, *, date: str | None = None, gazetteer: OwnNames | None = None) -> Article:
    """Read one article or a single sentence, without segmenting it; options as in `parse`. Never raises on any text."""
    text = pipeline.well_formed(text)
    return pipeline.article(text, pipeline.source_of(text), Given(date=date, names=gazetteer))
