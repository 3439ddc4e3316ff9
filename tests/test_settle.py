"""Overlapping candidates are settled in one place."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from newsparse.rules import Candidate, Rule, settle

RULE = Rule("places.test", "a rule for these tests", (), ())


def candidate(start: int, end: int, rank: int = 50) -> Candidate:
    return Candidate("place", start, end, RULE, rank=rank)


def test_rank_goes_before_length() -> None:
    strong, long = candidate(2, 4, 70), candidate(0, 6, 50)
    assert settle([long, strong]) == [strong]
    assert long.overruled_by is strong


def test_the_longer_of_equal_rank_wins() -> None:
    short, long = candidate(0, 2), candidate(0, 4)
    assert settle([short, long]) == [long]


def test_touching_spans_both_stay() -> None:
    first, second = candidate(0, 2), candidate(2, 4)
    assert settle([second, first]) == [first, second]


def test_what_a_loser_covered_is_free_again() -> None:
    """The middle one loses to the strong first; the last, which only the middle overlapped, stands."""
    first, middle, last = candidate(0, 3, 70), candidate(2, 6, 60), candidate(5, 8, 50)
    assert settle([first, middle, last]) == [first, last]


SPANS = st.lists(st.tuples(st.integers(0, 30), st.integers(1, 8), st.integers(0, 3)), max_size=20)


@given(SPANS)
def test_the_kept_are_disjoint_and_every_loser_names_its_winner(spans: list[tuple[int, int, int]]) -> None:
    all_of_them = [candidate(start, start + length, rank) for start, length, rank in spans]
    kept = settle(all_of_them)
    assert all(a.end <= b.start for a, b in pairwise(kept))
    for c in all_of_them:
        if c in kept:
            assert c.overruled_by is None
        else:
            winner = c.overruled_by
            assert winner in kept
            assert winner.rank >= c.rank
            assert c.start < winner.end
            assert winner.start < c.end
