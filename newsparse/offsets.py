"""From offsets in an article's text to offsets in its source, and the text of a block from its spans."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence

from .model import Block, Span
from .patterns import pattern

LINE_BREAK = pattern(r"\r\n|\r|\n")


def block_text(source: str, spans: Iterable[Span]) -> str:
    """The text of a block: its spans run together, a line break inside a span read as one space."""
    text = "".join([source[start:end] for start, end in spans])
    return LINE_BREAK.sub(" ", text) if "\n" in text or "\r" in text else text


class OffsetMap:
    """Maps text offsets of one article to source offsets.

    Each segment is a run that is letter for letter the same in text and source: (text_start, source_start). A mention's
    end maps through its last character, so that a mention broken over two spans encloses the break and one that ends a
    span does not run on.
    """

    __slots__ = ("_sources", "_starts")

    def __init__(self, source: str, blocks: Sequence[Block]) -> None:
        starts: list[int] = []
        sources: list[int | None] = []
        for block in blocks:
            at = block.start
            if not block.spans:
                starts.append(at)
                sources.append(None)
                continue
            for start, end in block.spans:
                starts.append(at)
                sources.append(start)
                if source.find("\r\n", start, end) < 0:
                    at += end - start
                    continue
                for found in re.finditer("\r\n", source[start:end]):
                    starts.append(at + found.start() + 1)
                    sources.append(start + found.end())
                    at -= 1
                at += end - start
        self._starts = starts
        self._sources = sources

    def source(self, offset: int) -> int | None:
        """The source offset of the character at `offset`, None inside a title that the source does not hold."""
        at = bisect_right(self._starts, offset) - 1
        base = self._sources[at] if at >= 0 else None
        return None if base is None else base + offset - self._starts[at]

    def span(self, start: int, end: int) -> tuple[int | None, int | None]:
        """Source offsets of the text span `[start, end)`; in a passage put back in order the outermost are given."""
        first = self.source(start)
        last = self.source(end - 1)
        if first is None or last is None:
            return None, None
        if last >= first:
            return first, last + 1
        return last, first + 1
