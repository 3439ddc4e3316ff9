"""What a person is, in one word: 局长 (an office), 教授, 养殖户 (a profession), 记者 (of the press), 老人 (an address)."""

from __future__ import annotations

from functools import cache

from .names import lines


@cache
def titles() -> dict[str, str]:
    """Each title and its group: `office`, `press`, `profession` or `address`, the first of them that lists it."""
    groups: dict[str, str] = {}
    for line in lines("titles.txt"):
        if line.startswith("#"):
            continue
        group, _, words = line.partition(": ")
        for word in words.split():
            groups.setdefault(word, group)
    return groups
