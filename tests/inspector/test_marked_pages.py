"""The marked pages in `fixtures/`: their scores do not fall, and `explain` keeps just what `extract` writes."""

from __future__ import annotations

from pathlib import Path

import pytest

from newsparse import layout, pipeline
from newsparse.document import Given
from newsparse.extractors import BY_TYPE, REGISTRY
from newsparse.inspector.considered import considered
from newsparse.inspector.scoring import Options, measure
from newsparse.model import COMMON
from newsparse.notation import parse_marked

MARKED = sorted((Path(__file__).parents[2] / "fixtures" / "marked").glob("*.txt"))
#: F of the spans and share of the values in per cent, as last reached; raise them when the program gets better
FLOOR = {"place": (94, 100), "person": (96, 0), "money": (95, 95), "count": (97, 98), "date": (95, 97)}


def test_scores_do_not_fall() -> None:
    result = measure([str(path) for path in MARKED], Options(), (), [])
    assert result.texts == len(MARKED) == 2
    for type, (f1, value) in FLOOR.items():
        each = result.scores[type]
        assert each.hits + each.missed > 20
        assert 100 * (each.f1 or 0) >= f1, (type, result.misses)
        assert 100 * (each.value or 0) >= value, (type, result.misses)


@pytest.mark.parametrize("path", MARKED, ids=[path.stem for path in MARKED])
def test_what_explain_keeps_is_the_output(path: Path) -> None:
    text, _ = parse_marked(path.read_text(encoding="utf-8"))
    source, given = pipeline.source_of(text, str(path)), Given(path=str(path))
    articles = [article for page in pipeline.pages(text, source, given) for article in page.articles]
    docs = [doc for page in layout.read_pages(text) for doc in pipeline.context(page, given, explain=True).docs]
    assert len(docs) == len(articles)
    for doc, article in zip(docs, articles, strict=True):
        kept = [each for each in considered(doc) if each.verdict == "kept"]
        for extractor in REGISTRY:
            written = [(m.start, m.end, m.rule, m[COMMON:]) for m in getattr(article, extractor.field)]
            assert [(e.start, e.end, e.rule, e.mention[COMMON:]) for e in kept if e.type == extractor.type] == written


def test_the_tags_are_the_registry_s() -> None:
    assert "".join(BY_TYPE[type].tag for type in FLOOR) == "地人额数时"
