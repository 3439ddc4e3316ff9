"""Page text → articles in reading order: what each line is, which belong together, where broken columns go on."""

from __future__ import annotations

from collections.abc import Iterator

from ..document import LaidOutArticle, LaidOutPage, Masthead
from ..model import Block
from ..offsets import block_text


def read_pages(source: str) -> Iterator[LaidOutPage]:
    """The printed pages of a dump, in the order in which they stand."""
    yield LaidOutPage(Masthead(), (), (read_article(source),))


def read_article(source: str, title: str | None = None) -> LaidOutArticle:
    """One text taken whole, its lines paragraphs; a `title` becomes a headline block without spans."""
    blocks: list[Block] = []
    lines: list[str] = []
    at = offset = 0
    for line in source.splitlines(keepends=True):
        text = line.strip()
        if text:
            start = offset + line.index(text)
            span = (start, start + len(text))
            blocks.append(Block("body", at, at + len(text), (span,)))
            lines.append(block_text(source, (span,)))
            at += len(text) + 1
        offset += len(line)
    return LaidOutArticle("\n".join(lines), tuple(blocks))
