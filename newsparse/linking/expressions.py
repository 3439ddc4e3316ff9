"""What the dates extractor hands to linking: a chain or range of the calendar, or a length of time with its direction."""

from __future__ import annotations

from collections.abc import Sequence

from ..model import PartRole
from ..named import NamedTuple
from .moments import DAY, DAYPART, DECADE, ERA, MONTH, PART, PLAN, WEEK, YEAR, Piece

Pieces = tuple[Piece, ...]


#: where the extractor leaves the parts of a mention, by its start, in the document's memo
INNER = "dates.inner"


class Expression(NamedTuple):
    """One chain, or two with `last` the second end of a range; `bound` is the word after it that opens or shifts it."""

    first: Pieces
    last: Pieces = ()
    #: since, from, after, before, to_now or nothing
    bound: str = ""
    about: bool = False
    #: which day or year it leans on: `""` none, `now` the issue's, `told` what the text tells (or both)
    leans: str = "told"


class Inner(NamedTuple):
    """A date inside an expression: where it stands, and the links of its chain up to its end."""

    start: int
    end: int
    #: from, to, unit
    role: PartRole
    pieces: Pieces
    #: whether it stands in the second end of a range
    second: bool
    #: the end of a range in figures (1至9月) that is meant: 0 or 1; else the whole chain is
    side: int | None = None


class Stretch(NamedTuple):
    """A length of time that points: 过去7年, 三年前, 30天后; amounts are (number, unit) with units Y M W D h m s."""

    #: past, future, ago, until (三年以前), later, since (三年以后)
    direction: str
    amounts: Sequence[tuple[float, str]]
    timex: str | None
    low: str | None
    high: str | None
    mod: str | None


def leans(first: Pieces, last: Pieces = ()) -> str:
    """What completes a chain: nothing (2025年10月), the issue alone (去年9月, 昨天), or what was told before it too."""
    found = _leans(first)
    if not last or found == "told":
        return found
    if last[0][1] in ("month", "day", "range", "clock", "lunar", "part"):  # the second end leans on the first
        return found
    return max(found, _leans(last), key=("", "now", "told").index)


def _leans(pieces: Pieces) -> str:
    level, form = pieces[0][0], pieces[0][1]
    if pieces[-1][1] == "same_period" or pieces[0][3] == "told":
        return "told"
    if level == YEAR:
        return {"year": "", "range": "", "bc": "", "school": "", "every": "told", "told": "told"}.get(form, "now")
    if level in (ERA, DECADE) or (level in (MONTH, WEEK, DAY) and form == "now"):
        return "now"
    if level == PART and form == "quarter_now":
        return "now"
    return "" if level == PLAN or (level == DAYPART and len(pieces) == 1) else "told"
