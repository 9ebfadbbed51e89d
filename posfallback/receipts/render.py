"""Which form of a receipt a printer gets.

Rule of this module: only the form that is asked for is imported, because the register must start quickly.
"""

from collections.abc import Callable

from posfallback.domain.facts import JournalOpened
from posfallback.domain.settings import PrinterSettings, Settings
from posfallback.journal.entry import Entry
from posfallback.receipts.blocks import Block
from posfallback.receipts.document import receipt_of
from posfallback.receipts.gift import gift_receipt_of
from posfallback.receipts.layout import columns
from posfallback.services.sales import is_z

Render = Callable[[Entry, int], bytes]


def renderer(printer: PrinterSettings, opened: JournalOpened, settings: Settings, *, gift: bool = False) -> Render:
    """Return what makes a printer's bytes from a sealed sale and a copy number (0 for the first print).

    The close of a shift becomes its Z report.
    With `gift` it makes the receipt that goes with a present and tells no price.

    A `file` printer gets plain text, or what the end of its address says: `.pdf`, or `.escpos` for the bytes of a
    receipt printer. Every other device gets ESC/POS.
    """
    form = _FORMS[_form_of(printer)]

    def render(entry: Entry, copy: int) -> bytes:
        if is_z(entry):
            from posfallback.receipts.report import report_of

            return form(report_of(entry, opened, settings, copy), printer)
        blocks = gift_receipt_of if gift else receipt_of
        return form(blocks(entry, opened, settings, copy), printer)

    return render


def _form_of(printer: PrinterSettings) -> str:
    if printer.device != "file":
        return "escpos"
    ending = printer.address.rpartition(".")[2].lower()
    return ending if ending in _FORMS else "txt"


def _text(blocks: tuple[Block, ...], printer: PrinterSettings) -> bytes:
    from posfallback.receipts.text import as_text

    return as_text(blocks, columns(printer)).encode()


def _escpos(blocks: tuple[Block, ...], printer: PrinterSettings) -> bytes:
    from posfallback.receipts.escpos import as_escpos

    return as_escpos(blocks, columns(printer))


def _pdf(blocks: tuple[Block, ...], printer: PrinterSettings) -> bytes:
    from posfallback.receipts.pdf import as_pdf

    return as_pdf(blocks, printer.width)


_FORMS = {"txt": _text, "escpos": _escpos, "pdf": _pdf}
