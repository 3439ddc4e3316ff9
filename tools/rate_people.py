"""What each rule and cue of people's names is worth, by texts with marked names.

    python tools/rate_people.py FOLDER [FILE …]

FOLDER is as `tools/fit_people.py` takes it. Prints for each rule how many names it told, how many of these are marked
(precision), and what share of the marked names it told (recall); the same by confidence, and by what stands on both sides of a Han name.
"""

from __future__ import annotations

import argparse
import collections
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from fit_people import TERM, articles, read

from newsparse.document import Document
from newsparse.extractors import people
from newsparse.extractors.people import han, han_evidence
from newsparse.layout import read_article
from newsparse.rules import found_in


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("files", nargs="*", help="names of files without their endings; all of the folder")
    options = parser.parse_args()
    told: collections.Counter[tuple[str, bool]] = collections.Counter()
    marked = 0
    for path in sorted(options.folder.glob("*.jsonl*")):
        if not options.files or path.name.split(".")[0] in options.files:
            for article in articles(path):
                marked += rate(article, told)
    for name in sorted({name for name, _ in told}):
        right, wrong = told[name, True], told[name, False]
        print(f"{name:28} {right + wrong:6} {right / (right + wrong):.3f} {right / marked:.4f}")


def rate(article: dict[str, object], told: collections.Counter[tuple[str, bool]]) -> int:
    """Counts the names of an article by rule; gives how many are marked."""
    gold = read("", article)
    laid_out = read_article(str(article["text"]), None)
    doc = Document(laid_out.text, laid_out)
    doc.found["place"] = []
    for c in found_in([doc], people.EXTRACTOR)[0]:
        term = TERM.match(doc.text, c.end) is not None
        if c.data[3] or term or any(a < c.end and c.start < b for a, b in gold.optional):
            continue
        right = (c.start, c.end) in gold.gold
        told[c.rule.name, right] += 1
        told[f" {c.confidence or c.rule.confidence}", right] += 1
        if c.rule.name == "people.han_name":
            told[f"  {c.end - c.start} characters, {between(doc.text, c.start, c.end)}", right] += 1
    return len(gold.gold)


def between(text: str, start: int, end: int) -> str:
    """How what stands on both sides of a name speaks, as `between.*` of the weights has it."""
    t = han.tables()
    low, high = text.rfind("\n", 0, start) + 1, text.find("\n", end)
    before = han_evidence.left(t, text, start, low, [])
    after = han_evidence.right(t, text, end, 1, end - start - 1, high if high >= 0 else len(text), [])
    return f"{before or 'nothing'} | {after or 'nothing'}"


if __name__ == "__main__":
    main()
