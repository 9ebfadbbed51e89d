"""A paper for the screen: the lines that a receipt printer would print, broken where it breaks them.

Rule of this module: values only; whoever shows them chooses letters and colours.
"""

from collections.abc import Callable, Iterator

from posfallback.domain.facts import JournalOpened
from posfallback.domain.settings import PrinterSettings, Settings
from posfallback.journal.entry import Entry
from posfallback.receipts.blocks import Barcode, Block, Picture, QrCode, Row, Rule, Spacer, TextLine, mark_columns
from posfallback.receipts.codes import code_128_bars, code_128_parts
from posfallback.receipts.escpos import in_letters_of
from posfallback.receipts.layout import columns, row_lines, text_lines, wrap
from posfallback.receipts.letters import with_drawn_letters
from posfallback.receipts.papers import paper_of
from posfallback.receipts.pictures import in_pictures
from posfallback.receipts.template import template_of
from posfallback.services.papers import DOTS_A_COLUMN, Sheet, SheetLine

_BROADEST = 42
"""A4 has letters of many widths; on a screen it is shown as a roll, with the same words."""
_BAR_HIGH = 80
_QR_DOTS = 5


def sheets(opened: JournalOpened, settings: Settings) -> Callable[[Entry, int, bool, str], Sheet]:
    """Return what makes the sheet of an entry, a copy number, a wish for no prices and the name of a printer."""

    def sheet(entry: Entry, copy: int, gift: bool, printer: str) -> Sheet:
        # A pen copies what the first printer would have printed.
        one = next((one for one in settings.printers if one.name == printer), next(iter(settings.printers), None))
        blocks = paper_of(entry, opened, settings, copy, gift=gift, template=template_of(settings), printer=one)
        return sheet_of(blocks, one)

    return sheet


def sheet_of(blocks: tuple[Block, ...], printer: PrinterSettings | None) -> Sheet:
    """Return blocks as lines that fit the paper of a printer, in the letters that it has."""
    width = min(columns(printer), _BROADEST) if printer is not None else _BROADEST
    if printer is not None and printer.device != "file" and not printer.form:
        blocks = in_letters_of(printer.profile, blocks)
    else:
        blocks = with_drawn_letters(blocks, str.isprintable, "\ufffd", "stands for letters that cannot be shown.")
    marks = mark_columns(blocks)
    return Sheet(
        columns=width,
        lines=tuple(
            line for block in blocks for part in in_pictures(block, width) for line in _lines(part, width, marks)
        ),
    )


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
        yield SheetLine(dots=(_bars(block.text),), dot_wide=_bar_width(block.text, width), dot_high=_BAR_HIGH)
        yield SheetLine(text=block.text, center=True)
    elif isinstance(block, QrCode):
        yield SheetLine(dots=_modules(block.text), dot_wide=_QR_DOTS, dot_high=_QR_DOTS)
    elif isinstance(block, Picture):
        broad = width * DOTS_A_COLUMN if block.align == "left" else 0
        yield SheetLine(dots=tuple(row.ljust(broad, "0") for row in block.rows))


def _bars(text: str) -> str:
    """Return a code as one row of bars."""
    from barcode import Code128

    return str(Code128(text).build()[0])


def _bar_width(text: str, width: int) -> int:
    """Return how many dots a bar is wide: three where there is room."""
    return 3 if code_128_bars(code_128_parts(text)) * 3 <= width * DOTS_A_COLUMN else 2


def _modules(text: str) -> tuple[str, ...]:
    """Return a QR code as rows, its white margin left to the paper."""
    import segno

    matrix = segno.make(text, error="m", micro=False, boost_error=False).matrix
    return tuple("".join("1" if dot else "0" for dot in row) for row in matrix)
