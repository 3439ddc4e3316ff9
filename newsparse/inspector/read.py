"""What the views are given: a page dump, a folder of them, or records (`articles.jsonl`) → the model's pages."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Iterator

from .. import pipeline
from ..decoding import Decoded, bad_bytes, decode, marked_up
from ..document import Given, LaidOutPage, Masthead, PageContext
from ..errors import InputError
from ..model import PAGE_SCHEMA, Article, Page, Source
from ..objects import Row, read_object
from ..sinks import say
from ..sources import Input, Inputs
from . import load

Failed = Callable[[InputError], None]


def pages(path: str, known: Given, failed: Failed, *, plain: bool = False) -> Iterator[tuple[Page, str]]:
    """Every page under a path with its source text ("" for records); an input that can't be read is told to `failed`.

    With `plain` each file is one article.
    """
    for item in Inputs(_paths(path)):
        if isinstance(item, InputError):
            failed(item)
            continue
        try:
            yield from _pages(item, known, failed, plain)
        except InputError as error:
            failed(error)


def _paths(path: str) -> list[str]:
    """The folders of records in a folder that `convert` wrote, any other path itself."""
    if not os.path.isfile(os.path.join(path, "run.json")):
        return [path]
    from ..convert.parts import FOLDERS  # here, as it loads the whole of convert

    folders = [os.path.join(path, folder) for folder in FOLDERS.values()]
    return [folder for folder in folders if os.path.isdir(folder)] or [path]


def _pages(item: Input, known: Given, failed: Failed, plain: bool) -> Iterator[tuple[Page, str]]:
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
        decoded = _decoded(data, item.path)
        source = Source(item.path, None, hashlib.sha256(data).hexdigest(), decoded.encoding, decoded.bad_bytes)
        given = known._replace(path=item.path)
        if plain and decoded.text.strip():
            yield page_of(pipeline.article(decoded.text, source, given)), decoded.text
        elif not plain:
            for page in pipeline.pages(decoded.text, source, given):
                yield page, decoded.text


def _decoded(data: bytes, path: str) -> Decoded:
    """A file's text; what is odd of it is told. Raises InputError where it is none."""
    decoded = decode(data, path)
    if decoded.bad_bytes:
        say(f"{path}: {bad_bytes(decoded)}")
    advice = marked_up(decoded.text)
    if advice:
        say(f"{path}: {advice}")
    return decoded


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


def contexts(path: str, known: Given, failed: Failed, *, plain: bool = False) -> Iterator[tuple[LaidOutPage, PageContext, str]]:
    """The same as the stages saw it, for `explain`."""
    for item in Inputs(_paths(path)):
        if isinstance(item, InputError):
            failed(item)
            continue
        try:
            yield from _contexts(item, known, failed, plain)
        except InputError as error:
            failed(error)


def _contexts(item: Input, known: Given, failed: Failed, plain: bool) -> Iterator[tuple[LaidOutPage, PageContext, str]]:
    data = item.read()
    if load.is_records(data):
        raise InputError(item.path, "these are records; give the page that they were made from")
    if is_json_lines(item.path, data):
        for _, row in _rows(data, item.path, failed):
            laid_out = _whole(row.text, row.title)
            given = known._replace(record_date=row.date, path=item.path)
            yield laid_out, pipeline.context(laid_out, given, explain=True), row.text
        return
    text = _decoded(data, item.path).text
    for laid_out in [_whole(text)] if plain else pipeline.lay_out(text):
        yield laid_out, pipeline.context(laid_out, known._replace(path=item.path), explain=True), text


def _whole(text: str, title: str | None = None) -> LaidOutPage:
    """A page of one text taken whole."""
    return LaidOutPage(Masthead(), (), (pipeline.lay_out_article(text, title),))
