"""An article while it is put together: 红山区 kicker, 社区经济惠及千家万户 headline, and what else its lines are."""

from __future__ import annotations

from .lines import Piece


class Draft:
    """An article being put together; `pieces` in printed order, each with its role."""

    __slots__ = ("_read", "continued_from", "continued_to", "pieces", "section", "truncated")

    def __init__(self) -> None:
        self.pieces: list[Piece] = []
        self._read: list[Piece] = []
        self.section: str | None = None
        self.continued_to: str | None = None
        self.continued_from: str | None = None
        self.truncated = False

    def add(self, piece: Piece) -> None:
        self.pieces.append(piece)
        if piece.role in ("body", "subhead"):
            self._read.append(piece)

    def recent(self) -> list[Piece]:
        """The last of its paragraphs while it is read: enough to tell by, and few on a page without end."""
        return self._read[-24:]

    def first(self) -> Piece | None:
        """Its first paragraph while it is read."""
        return self._read[0] if self._read else None

    def bodies(self) -> list[Piece]:
        """Its paragraphs and subheads."""
        return [piece for piece in self.pieces if piece.role in ("body", "subhead")]

    def __bool__(self) -> bool:
        return bool(self.pieces)
