"""What was considered, and what became of it."""

from __future__ import annotations

from newsparse.document import Document, LaidOutArticle
from newsparse.extractors import REGISTRY
from newsparse.inspector.considered import considered, groups
from newsparse.model import Block
from newsparse.rules import Candidate, Rejected, Rule, settle

TEXT = "库伦旗长青街道"
PLACE = ("库伦旗", "county", "150524", "150524", ("库伦旗",), None, (), "CN", ("150524",), (), None)


def document() -> Document:
    long, short, guess = (Rule(name, "", (), (), rank=rank) for name, rank in (("places.a", 60), ("places.b", 60), ("people.c", 20)))
    found = {
        "place": [Candidate("place", 0, 3, long, PLACE), Candidate("place", 0, 2, short, PLACE), Candidate("place", 3, 7, short, PLACE)],
        "person": [Candidate("person", 1, 3, guess, ())],
    }
    doc = Document(TEXT, LaidOutArticle(TEXT, (Block("body", 0, 7, ((0, 7),)),)), found, trace=[Rejected("person", 3, 4, "people.d", "no surname")])
    doc.kept = {extractor.type: [] for extractor in REGISTRY}
    for candidate in settle([each for candidates in found.values() for each in candidates]):
        doc.kept[candidate.type].append(candidate)
    doc.kept["place"].pop()
    return doc


def test_every_candidate_has_its_verdict() -> None:
    told = [(each.verdict, each.text, each.rule, each.reason) for each in considered(document())]
    assert told == [
        ("kept", "库伦旗", "places.a", ""),
        ("overruled", "库伦", "places.b", "by 地 库伦旗 (places.a, longer)"),
        ("overruled", "伦旗", "people.c", "by 地 库伦旗 (places.a, rank 60 over 20)"),
        ("dropped", "长青街道", "places.b", "taken back when the whole page was known"),
        ("rejected", "长", "people.d", "no surname"),
    ]


def test_the_kept_carry_their_value() -> None:
    assert considered(document())[0].mention.divisions == ("库伦旗",)


def test_groups_overlap() -> None:
    assert [[each.text for each in group] for group in groups(considered(document()))] == [["库伦旗", "库伦", "伦旗"], ["长青街道", "长"]]
