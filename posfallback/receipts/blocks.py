"""The small model of what a receipt says: blocks from top to bottom, which each kind of paper draws in its own way.

Rule of this module: words and sizes only; no widths, no bytes, no points.
"""

from typing import Literal

import msgspec

Size = Literal[1, 2, 4]
"""How large letters are: 1 as the rest, 2 as the total, 4 twice the size of the total."""


class TextLine(msgspec.Struct, frozen=True):
    """A sentence, wrapped where it is too long; `indent` is in letters."""

    text: str
    align: Literal["left", "center"] = "left"
    bold: bool = False
    size: Size = 1
    indent: int = 0


class Row(msgspec.Struct, frozen=True):
    """Words at the left and an amount at the right; the words wrap where they are too long, the amount is never cut.

    `mark` (a tax code, often empty) stands behind an amount in a column of its own; None is for rows without amounts.
    """

    left: str
    right: str
    mark: str | None = None
    bold: bool = False
    size: Size = 1
    indent: int = 0


class Rule(msgspec.Struct, frozen=True):
    """A line across the paper."""


class Spacer(msgspec.Struct, frozen=True):
    """An empty line."""


class Barcode(msgspec.Struct, frozen=True):
    """Text as Code 128, with the text under it."""

    text: str


class QrCode(msgspec.Struct, frozen=True):
    """Text as a QR code."""

    text: str


class Picture(msgspec.Struct, frozen=True):
    """A picture of black ("1") and white ("0") dots, one text a row; paper that knows only letters leaves it out."""

    rows: tuple[str, ...]
    align: Literal["left", "center"] = "center"


Block = TextLine | Row | Rule | Spacer | Barcode | QrCode | Picture


def mark_columns(blocks: tuple[Block, ...]) -> int:
    """Return how many letters the column of marks needs, 0 when no row has one."""
    return max((len(block.mark or "") for block in blocks if isinstance(block, Row)), default=0)
