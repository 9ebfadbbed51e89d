"""Words that need shaping become pictures; the amounts beside them stay letters, on a line of their own.

Rule of this module: nothing is drawn that the printer's letters can say, and no amount ever is.
"""

from collections.abc import Iterator

import msgspec

from posfallback.receipts.blocks import Block, Picture, Row, TextLine
from posfallback.receipts.letters import needs_shaping

DOTS_A_COLUMN = 12
"""How many dots of a receipt printer one letter of font A is wide."""

_DOTS_A_LINE = 30


def in_pictures(block: Block, width: int) -> Iterator[Block]:
    """Yield a block for paper of `width` columns, its words drawn where they need shaping and can be drawn."""
    if isinstance(block, TextLine) and needs_shaping(block.text):
        yield from _drawn(block.text, block, width, block.align)
    elif isinstance(block, Row) and needs_shaping(block.right):
        yield from in_pictures(TextLine(block.left, bold=block.bold, size=block.size, indent=block.indent), width)
        yield from _drawn(block.right, block, width, "right")
    elif isinstance(block, Row) and needs_shaping(block.left):
        yield from _drawn(block.left, block, width)
        if block.right or block.mark:
            yield msgspec.structs.replace(block, left="")
    else:
        yield block


def _drawn(text: str, block: TextLine | Row, width: int, align: str = "left") -> Iterator[Picture]:
    """Draw a text line by line over the whole width but for its indent."""
    from posfallback.receipts.raster import drawn

    dots, indent = width * DOTS_A_COLUMN, block.indent * DOTS_A_COLUMN
    for line in drawn(text, dots - indent, _DOTS_A_LINE * block.size, bold=block.bold):
        ink = len(line.rows[0])
        left = {"left": indent, "center": (dots - ink) // 2, "right": dots - ink}[align]
        yield Picture(tuple("0" * left + row for row in line.rows), "left")
