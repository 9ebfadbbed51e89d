"""Which form of a receipt a printer gets.

Rule of this module: only the form that is asked for is imported, because the register must start quickly.
"""

from collections.abc import Callable

from posfallback.domain.facts import JournalOpened
from posfallback.domain.settings import PrinterSettings, Settings
from posfallback.journal.entry import Entry
from posfallback.receipts.document import receipt_of
from posfallback.receipts.layout import columns

Render = Callable[[Entry, int], bytes]


def renderer(printer: PrinterSettings, opened: JournalOpened, settings: Settings) -> Render:
    """Return what makes a printer's bytes from a sealed sale and a copy number (0 for the first print).

    A `file` printer gets plain text, or what the end of its address says: `.pdf`, or `.escpos` for the bytes of a
    receipt printer. Every other device gets ESC/POS.
    """
    form = _FORMS[_form_of(printer)]

    def render(entry: Entry, copy: int) -> bytes:
        return form(entry, opened, settings, printer, copy)

    return render


def _form_of(printer: PrinterSettings) -> str:
    if printer.device != "file":
        return "escpos"
    ending = printer.address.rpartition(".")[2].lower()
    return ending if ending in _FORMS else "txt"


def _text(entry: Entry, opened: JournalOpened, settings: Settings, printer: PrinterSettings, copy: int) -> bytes:
    from posfallback.receipts.text import as_text

    return as_text(receipt_of(entry, opened, settings, copy), columns(printer)).encode()


def _escpos(entry: Entry, opened: JournalOpened, settings: Settings, printer: PrinterSettings, copy: int) -> bytes:
    from posfallback.receipts.escpos import as_escpos

    return as_escpos(receipt_of(entry, opened, settings, copy), columns(printer))


def _pdf(entry: Entry, opened: JournalOpened, settings: Settings, printer: PrinterSettings, copy: int) -> bytes:
    from posfallback.receipts.pdf import as_pdf

    return as_pdf(receipt_of(entry, opened, settings, copy), printer.width)


_FORMS = {"txt": _text, "escpos": _escpos, "pdf": _pdf}
