"""Builds what newsparse/gazetteer/ready.py and listed.py read of the tables of people's names: `python tools/build_ready.py`.

Anew whenever one of these tables has changed (`*.tsv`, `titles.txt`, `minority.txt`, `japanese.txt`, `famous.txt`); a test tells.
"""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))

from tables import DATA, write, write_listed

from newsparse.extractors.people import beside, han
from newsparse.gazetteer import automaton, names, ready
from newsparse.gazetteer.titles import titles


def main() -> None:
    for name in names.LISTED:
        write_listed(DATA / f"{name}.listed", listed(name))
    write_listed(DATA / "minority.listed", dict.fromkeys(names.minority(), "m"))
    write(DATA / ready.FILE, sections())


def listed(name: str) -> dict[str, str]:
    """The words of a table, each with the letters that stand for its weight."""
    letters = {weight: code for code, weight in names.WEIGHTS.items()}
    return {word: letters[weight] for word, weight in names.table(name).items()}


def sections() -> dict[str, bytes]:
    """All sections of the file."""
    kinds = part_kinds()
    made = {
        "automaton": automaton.build(list(kinds), engine="daachorse").serialize(),
        "patterns": "\n".join(kinds).encode(),
        "kinds": "".join(kinds.values()).encode(),
        "parts": "".join(sorted({char for part in names.minority() for char in part} - han.GRAMMAR)).encode(),
        "minority": "".join(sorted(minority_letters())).encode(),
        "title_ends": "".join(sorted({title[-1] for title in titles()})).encode(),
        "title_tails": " ".join(sorted({title[-2:] for title in titles()})).encode(),
        "title_heads": " ".join(sorted({title[:2] for title in titles()})).encode(),
        "starts": starts().encode(),
        "run": "".join(char for char, weight in sorted(transliterated("middle").items()) if weight > han.USED).encode(),
    }
    for place in ("first", "middle", "last"):
        made |= numbered(f"foreign_{place}", {char: round(10 * weight) + 128 for char, weight in transliterated(place).items()})
    for where in ("left", "right"):
        made |= numbered(f"reach_{where}", reach(where))
    return made


def numbered(section: str, numbers: dict[str, int]) -> dict[str, bytes]:
    """The two sections of characters and their numbers."""
    return {section: "".join(sorted(numbers)).encode(), f"{section}_numbers": bytes(numbers[char] for char in sorted(numbers))}


def part_kinds() -> dict[str, str]:
    """The known parts of names and whole names, each with a letter for its kind: the later ones stand."""
    kinds = {**dict.fromkeys(sorted(names.japanese()), "j"), **dict.fromkeys(names.minority(), "m")}
    return kinds | dict.fromkeys(sorted(names.famous()), "k")


def minority_letters() -> set[str]:
    """The characters that stand in several names of peoples without Han surnames."""
    seen = Counter(char for part in names.minority() for char in part)
    return {char for char, times in seen.items() if times >= han.SEVERAL} - han.GRAMMAR


def transliterated(place: str) -> dict[str, float]:
    """The weights of characters at the `first`, `middle` or `last` place of names without a Han surname."""
    return {**dict.fromkeys(minority_letters(), han.MINORITY), **names.table(f"foreign_{place}")}


def starts() -> str:
    """The pattern of a surname that a character follows which may go on the name."""
    surnames = names.table("surnames")
    first = "".join(sorted({surname[0] for surname in surnames}))
    given = names.table("given_first").keys() | names.table("given_single").keys() | {surname[-1] for surname in surnames}
    return f"[{first}](?=[{''.join(sorted(given))}])"


def reach(where: str) -> dict[str, int]:
    """Of the characters next to a name that longer words have there, how long the longest is that counts."""
    at = -1 if where == "left" else 0
    words = [word for word in {*names.table("cues_before" if where == "left" else "cues_after"), *titles()} if 2 <= len(word) <= beside.LONGEST[where]]
    found: dict[str, int] = {}
    for word in words:
        found[word[at]] = max(found.get(word[at], 0), len(word))
    return found


if __name__ == "__main__":
    main()
