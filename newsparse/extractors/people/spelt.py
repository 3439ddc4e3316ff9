"""Names glossed with the same name in Latin letters: 卡塔莉娜（Katarina Holt）; not 高盛（Goldman Sachs Group）."""

from __future__ import annotations

from ...patterns import pattern

OPENING = "（("
#: where such a gloss may begin, which few brackets do
OPENS = pattern("[（(](?=[A-Z])")
#: a name of several words in brackets
GLOSS = pattern("[（(]([A-Z][A-Za-zà-ÿ'’.-]*(?:[ ·][A-Z][A-Za-zà-ÿ'’.-]*){1,3})[）),，、]")
#: words that name a firm, a paper, a place or a product
FIRM = pattern(
    r"\b(?:Inc|Ltd|Corp|Co|Company|Group|Holdings?|Bank|Capital|Partners|Ventures|Times|News|Post|Journal|Daily|Weekly|Street|"
    r"University|College|Institute|Research|Center|Centre|Association|Foundation|Systems?|Labs?|Software|Technolog(?:y|ies)|Media|"
    r"Studios?|Pictures|Records|Music|Games?|Motors?|Energy|Air(?:lines|ways)?|Club|Park|City|Airport|Museum|Google|Windows|Apple|"
    r"Microsoft|Facebook|Twitter|Android|Office|Phone|Store|Mobile|Media|Online|Insider|World|International|Global|The|Of|And)\b"
)


def whole(text: str, at: int) -> bool:
    """Whether a person's name of several words in Latin letters stands in brackets at `at`."""
    gloss = GLOSS.match(text, at) if text[at : at + 1] in OPENING else None
    return gloss is not None and not FIRM.search(gloss[1])


def ends(text: str) -> frozenset[int]:
    """Where names end that are glossed so."""
    return frozenset([opens.start() for opens in OPENS.finditer(text) if whole(text, opens.start())])
