"""What the views are given: a page dump, a folder of them, or records (`articles.jsonl`) → the model's pages."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Iterator

from .. import pipeline
from ..decoding import decode
from ..document import Given, LaidOutPage, Masthead, PageContext
from ..errors import InputError
from ..model import PAGE_SCHEMA, Article, Page, Source
from ..objects import Row, read_object
from ..sources import Input, Inputs
from . import load

Failed = Callable[[InputError], None]


def pages(path: str, known: Given, failed: Failed) -> Iterator[tuple[Page, str]]:
    """Every page under a path with its source text ("" for records); an input that can't be read is told to `failed`."""
    for item in Inputs(_paths(path)):
        if isinstance(item, InputError):
            failed(item)
            continue
        try:
            yield from _pages(item, known, failed)
        except InputError as error:
            failed(error)


def _paths(path: str) -> list[str]:
    """The folders of records in a folder that `convert` wrote, any other path itself."""
    if not os.path.isfile(os.path.join(path, "run.json")):
        return [path]
    from ..convert.parts import FOLDERS  # here, as it loads the whole of convert

    folders = [os.path.join(path, folder) for folder in FOLDERS.values()]
    return [folder for folder in folders if os.path.isdir(folder)] or [path]


def _pages(item: Input, known: Given, failed: Failed) -> Iterator[tuple[Page, str]]:
    data = item.read()
    if load.is_records(data):
        for page in load.pages(data.splitlines(), item.path):
            yield page, ""
    elif is_json_lines(item.path, data):
        for number, row in _rows(data, item.path, failed):
            source = Source(item.path, number, hashlib.sha256(row.text.encode()).hexdigest(), "utf-8", 0)
            given = known._replace(record_date=row.date, path=item.path)
            yield page_of(pipeline.article(row.text, source, given, row.title, row.id)), row.text
    else:
        decoded = decode(data, item.path)
        source = Source(item.path, None, hashlib.sha256(data).hexdigest(), decoded.encoding, decoded.bad_bytes)
        for page in pipeline.pages(decoded.text, source, known._replace(path=item.path)):
            yield page, decoded.text


def is_json_lines(path: str, data: bytes) -> bool:
    """Whether a file holds JSON Lines, by its name and how it begins."""
    return ".jsonl" in path.lower() and data.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{")


def _rows(data: bytes, path: str, failed: Failed) -> Iterator[tuple[int, Row]]:
    """The objects of JSON Lines with their line numbers; a line that is none is told to `failed`, and the rest goes on."""
    for number, line in enumerate(data.removeprefix(b"\xef\xbb\xbf").splitlines(), 1):
        if not line.strip():
            continue
        try:
            yield number, read_object(line, "text", "title", "date", "id")
        except ValueError as error:
            failed(InputError(f"{path}:{number}", str(error)))


def page_of(article: Article) -> Page:
    """A page of one article."""
    return Page(PAGE_SCHEMA, article.version, article.source, article.issued, (), (article,))


def contexts(path: str, known: Given, failed: Failed) -> Iterator[tuple[LaidOutPage, PageContext, str]]:
    """Every page under a path as the stages saw it, with its source text, for `explain`."""
    for item in Inputs(_paths(path)):
        if isinstance(item, InputError):
            failed(item)
            continue
        try:
            yield from _contexts(item, known, failed)
        except InputError as error:
            failed(error)


def _contexts(item: Input, known: Given, failed: Failed) -> Iterator[tuple[LaidOutPage, PageContext, str]]:
    data = item.read()
    if load.is_records(data):
        raise InputError(item.path, "these are records; give the page that they were made from")
    if is_json_lines(item.path, data):
        for _, row in _rows(data, item.path, failed):
            laid_out = LaidOutPage(Masthead(), (), (pipeline.lay_out_article(row.text, row.title),))
            given = known._replace(record_date=row.date, path=item.path)
            yield laid_out, pipeline.context(laid_out, given, explain=True), row.text
        return
    text = decode(data, item.path).text
    for laid_out in pipeline.lay_out(text):
        yield laid_out, pipeline.context(laid_out, known._replace(path=item.path), explain=True), text
