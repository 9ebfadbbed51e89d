"""A paper for the screen: the lines that a receipt printer would print, broken where it breaks them.

Rule of this module: values only; whoever shows them chooses letters and colours.
"""

from collections.abc import Callable, Iterator
from pathlib import Path

from posfallback.domain.facts import JournalOpened
from posfallback.domain.settings import PrinterSettings, Settings
from posfallback.journal.entry import Entry
from posfallback.receipts.blocks import Barcode, Block, Picture, QrCode, Row, Rule, Spacer, TextLine, mark_columns
from posfallback.receipts.layout import columns, row_lines, text_lines, wrap
from posfallback.receipts.papers import paper_of
from posfallback.receipts.template import PLAIN, load_template
from posfallback.services.papers import Sheet, SheetLine

_BROADEST = 42
"""A4 has letters of many widths; on a screen it is shown as a roll, with the same words."""


def sheets(opened: JournalOpened, settings: Settings) -> Callable[[Entry, int, bool, str], Sheet]:
    """Return what makes the sheet of an entry, a copy number, a wish for no prices and the name of a printer."""

    def sheet(entry: Entry, copy: int, gift: bool, printer: str) -> Sheet:
        template = load_template(Path(settings.receipt.template)) if settings.receipt.template else PLAIN
        blocks = paper_of(entry, opened, settings, copy, gift=gift, template=template)
        return sheet_of(blocks, _columns(settings.printers, printer))

    return sheet


def _columns(printers: tuple[PrinterSettings, ...], name: str) -> int:
    """Return how broad a printer prints; the pen copies what the first one would have printed."""
    named = [printer for printer in printers if printer.name == name] or list(printers[:1])
    return min(columns(named[0]), _BROADEST) if named else _BROADEST


def sheet_of(blocks: tuple[Block, ...], width: int) -> Sheet:
    """Return blocks as lines of at most `width` letters."""
    marks = mark_columns(blocks)
    return Sheet(columns=width, lines=tuple(line for block in blocks for line in _lines(block, width, marks)))


def _lines(block: Block, width: int, marks: int) -> Iterator[SheetLine]:
    if isinstance(block, TextLine):
        room = width // block.size
        center = block.align == "center"
        for line in wrap(block.text, room) if center else text_lines(block, room):
            yield SheetLine(text=line, size=block.size, bold=block.bold, center=center)
    elif isinstance(block, Row):
        for line in row_lines(block, width // block.size, marks if block.size == 1 else 0):
            yield SheetLine(text=line, size=block.size, bold=block.bold)
    elif isinstance(block, Rule):
        yield SheetLine(text="-" * width)
    elif isinstance(block, Spacer):
        yield SheetLine()
    elif isinstance(block, Barcode):
        yield SheetLine(dots=(_bars(block.text),))
        yield SheetLine(text=block.text, center=True)
    elif isinstance(block, QrCode):
        yield SheetLine(dots=_modules(block.text))
    elif isinstance(block, Picture):
        yield SheetLine(dots=block.rows)


def _bars(text: str) -> str:
    """Return a code as one row of bars."""
    from barcode import Code128

    return str(Code128(text).build()[0])


def _modules(text: str) -> tuple[str, ...]:
    """Return a QR code as rows, its white margin left to the paper."""
    import segno

    matrix = segno.make(text, error="m", micro=False, boost_error=False).matrix
    return tuple("".join("1" if dot else "0" for dot in row) for row in matrix)
