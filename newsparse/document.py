"""What the stages hand on to each other: a laid-out page, an article being read, and the page as context.

layout → LaidOutPage(LaidOutArticle …) → Document (found, kept) → linking with PageContext → the model's objects.
"""

from __future__ import annotations

from .model import Block, Byline, Furniture, Issued, Repair, Repeat
from .named import NamedTuple
from .typed import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .gazetteer.own import OwnFound, OwnNames
    from .rules import Candidate, Rejected


class DatelineParts(NamedTuple):
    """A dateline as the layout read it; offsets into the article's text, None where the part is missing."""

    text: str
    start: int
    end: int
    outlet: str | None
    place: str | None
    place_start: int | None


class LaidOutArticle(NamedTuple):
    """An article as the layout put it together; `text` is its blocks joined by line breaks."""

    text: str
    blocks: tuple[Block, ...]
    section: str | None = None
    dateline: DatelineParts | None = None
    truncated: bool = False
    continued_to: str | None = None
    continued_from: str | None = None
    repairs: tuple[Repair, ...] = ()
    repeats: tuple[Repeat, ...] = ()
    #: why each line got its role and each join or move was made, for `explain --layout`: (source_start, source_end, what, reason)
    reasons: tuple[tuple[int, int, str, str], ...] = ()
    #: the text as it is printed, where `text` is its copy in simplified characters
    printed: str | None = None


class Masthead(NamedTuple):
    """What the page's own head says; `date` is an ISO day."""

    paper: str | None = None
    date: str | None = None
    page: str | None = None
    page_title: str | None = None


class LaidOutPage(NamedTuple):
    """One printed page as the layout read it."""

    masthead: Masthead
    furniture: tuple[Furniture, ...]
    articles: tuple[LaidOutArticle, ...]
    reasons: tuple[tuple[int, int, str, str], ...] = ()


class Given(NamedTuple):
    """What the caller knows of the issue, before the page is read.

    `record_date` stands in a JSON Lines record, `date` is the option's; both `YYYY`, `YYYY-MM`, a day or a date-time.
    """

    date: str | None = None
    record_date: str | None = None
    path: str | None = None
    paper: str | None = None
    page: str | None = None
    #: names of the caller's own
    names: OwnNames | None = None


class Document:
    """One article while it is read. Extractors put candidates into `found`, settling into `kept`, linking completes these."""

    __slots__ = ("blocks", "bylines", "found", "kept", "layout", "memo", "own", "text", "trace")

    def __init__(
        self, text: str, layout: LaidOutArticle, found: dict[str, list[Candidate]] | None = None, *, trace: list[Rejected] | None = None,
        own: OwnFound | None = None,
    ) -> None:
        self.text = text
        self.layout = layout
        self.blocks: tuple[Block, ...] = layout.blocks
        #: candidates by mention type, in text order
        self.found = {} if found is None else found
        #: those that stand after overlaps were settled, in text order
        self.kept: dict[str, list[Candidate]] = {}
        #: one list of what was considered and turned down, only while explaining; None costs nothing
        self.trace = trace
        #: what a scan read once for several extractors (figures, gazetteer hits), by the reader's name
        self.memo: dict[str, Any] = {}
        #: where names of the caller's own stand; None costs nothing
        self.own = own
        #: persons of the byline, dateline and credit blocks, set by the people extractor
        self.bylines: tuple[Byline, ...] = ()

    @property
    def printed(self) -> str:
        """The text as it is printed."""
        return self.text if self.layout.printed is None else self.layout.printed


UNKNOWN_ISSUE = Issued(None, None, None, None, None)


class PageContext:
    """All articles of one page with what is known of the issue: what linking looks at."""

    __slots__ = ("docs", "given", "issued", "masthead", "memo", "reference")

    def __init__(self, docs: list[Document], masthead: Masthead, given: Given) -> None:
        self.docs = docs
        self.masthead = masthead
        self.given = given
        self.issued = UNKNOWN_ISSUE
        #: the reference for years and months not told: (year, month, day), each None where not known; from `issued` or a partial option
        self.reference: tuple[int | None, int | None, int | None] = (None, None, None)
        #: shared look-ups of linking, by the reader's name
        self.memo: dict[str, Any] = {}
