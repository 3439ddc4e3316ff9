"""What every record keeps to, whatever was read: the offsets slice right, nothing is lost or told twice."""

from __future__ import annotations

import re
from typing import Any

from newsparse.extractors import REGISTRY
from newsparse.model import Article, Page


def check_article(article: Article, source: str) -> None:
    text = article.text
    at = 0
    for block in article.blocks:
        assert block.start == at, "blocks follow each other with one line break between"
        assert text[block.end : block.end + 1] in ("\n", "")
        at = block.end + 1
        assert "\n" not in text[block.start : block.end]
        shown = re.sub(r"\r\n|\r|\n", " ", "".join(source[start:end] for start, end in block.spans))
        assert shown == text[block.start : block.end]
    assert at == len(text) + 1 or not article.blocks
    ends = [0] * (len(text) + 1)
    for extractor in REGISTRY:
        check_mentions(extractor, article, source, ends)
    assert max(ends) <= 1, "mentions of all kinds are disjoint"


def check_mentions(extractor: Any, article: Article, source: str, covered: list[int]) -> None:
    last = 0
    rules = {rule.name for rule in extractor.rules}
    for mention in getattr(article, extractor.field):
        assert 0 <= mention.start < mention.end
        assert mention.start >= last, "in text order"
        last = mention.end
        assert mention.text == article.text[mention.start : mention.end]
        assert mention.rule in rules
        (block,) = (b for b in article.blocks if b.start <= mention.start < b.end)
        assert mention.end <= block.end, "no mention crosses a block's end"
        assert mention.block == block.kind
        assert 0 <= mention.source_start < mention.source_end <= len(source)
        # over a break that order has mended, the outermost ends are given
        assert {mention.text[0], mention.text[-1]} <= {*source[mention.source_start : mention.source_end], " "}
        for name in ("value", "min", "max", "si_factor"):
            assert isinstance(getattr(mention, name, None), float | None)
        for part in getattr(mention, "parts", ()):
            assert mention.start <= part.start < part.end <= mention.end
            assert part.text == article.text[part.start : part.end]
        for at in range(mention.start, mention.end):
            covered[at] += 1


def nothing_is_lost(page: Page, source: str) -> None:
    """Every character that is not blank is in one block, or in the page's furniture."""
    times = [0] * len(source)
    spans = [span for article in page.articles for block in article.blocks for span in block.spans]
    for start, end in [*spans, *((each.source_start, each.source_end) for each in page.furniture)]:
        for at in range(start, end):
            times[at] += 1
    for at, count in enumerate(times):
        assert count <= 1, f"{source[at]!r} at {at} is in {count} places"
        assert count or source[at].isspace() or not source[at].isprintable(), f"{source[at]!r} at {at} is lost"
