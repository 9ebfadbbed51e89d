"""A receipt as plain text: for files, screens and a printer that knows nothing but letters.

Rule of this module: UTF-8 keeps every letter, so nothing is spelled anew; only what could move a cursor is replaced.
"""

from collections.abc import Iterator

from posfallback.receipts.blocks import Barcode, Block, QrCode, Row, Rule, Spacer, TextLine, mark_columns
from posfallback.receipts.layout import row_lines, text_lines, wrap
from posfallback.receipts.letters import with_letters

_SIGN = "\ufffd"
_FOOTNOTE = "stands for characters that cannot be printed."
_LARGEST = 4


def as_text(blocks: tuple[Block, ...], width: int) -> str:
    """Return the receipt in lines of at most `width` columns, each ended by LF, no blanks at their ends."""
    blocks = with_letters(
        blocks, lambda letter: letter != _SIGN, _SIGN, "stands for characters that cannot be printed."
    )
    marks = mark_columns(blocks)
    return "".join(f"{line.rstrip()}\n" for block in blocks for line in _lines(block, width, marks))


def _lines(block: Block, width: int, marks: int) -> Iterator[str]:
    if isinstance(block, TextLine):
        yield from _sized(block, width)
    elif isinstance(block, Row):
        yield from row_lines(block, width, marks)
    elif isinstance(block, Rule):
        yield "-" * width
    elif isinstance(block, Spacer):
        yield ""
    elif isinstance(block, Barcode):
        yield f"*{block.text}*".center(width)
    elif isinstance(block, QrCode):
        yield from text_lines(TextLine(f"[{block.text}]"), width)


def _sized(block: TextLine, width: int) -> Iterator[str]:
    """Yield a sentence; text has one size of letters, so the largest are spread and framed."""
    if block.size == _LARGEST:
        yield from (f"*** {line.center(width - 8)} ***" for line in wrap(" ".join(block.text), width - 8))
    else:
        yield from text_lines(block, width)
