"""Which form of a receipt a printer gets.

Rule of this module: the papers, and of their forms the one that is asked for, are imported with the first paper,
because the register must start quickly.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING

from posfallback.domain.facts import JournalOpened
from posfallback.domain.settings import PrinterSettings, Settings
from posfallback.journal.entry import Entry
from posfallback.receipts.template import template_of

if TYPE_CHECKING:
    from posfallback.receipts.blocks import Block

Render = Callable[[Entry, int], bytes]


def renderer(printer: PrinterSettings, opened: JournalOpened, settings: Settings, *, gift: bool = False) -> Render:
    """Return what makes a printer's bytes from an entry that prints and a copy number (0 for the first print).

    With `gift` it makes the receipt that goes with a present and tells no price.

    Raises Refusal "receipt-template" for a template that cannot be meant, before anything is sold.

    A `file` printer gets plain text, or what the end of its address says: `.pdf`, or `.escpos` for the bytes of a
    receipt printer. Every other device gets ESC/POS, unless the printer's `form` says PDF.
    """
    form = _FORMS[_form_of(printer)]
    template = template_of(settings)

    def render(entry: Entry, copy: int) -> bytes:
        from posfallback.receipts.papers import paper_of

        return form(paper_of(entry, opened, settings, copy, gift=gift, template=template, printer=printer), printer)

    return render


def _form_of(printer: PrinterSettings) -> str:
    if printer.form:
        return printer.form
    if printer.device != "file":
        return "escpos"
    ending = printer.address.rpartition(".")[2].lower()
    return ending if ending in _FORMS else "txt"


def _text(blocks: "tuple[Block, ...]", printer: PrinterSettings) -> bytes:
    from posfallback.receipts.layout import columns
    from posfallback.receipts.text import as_text

    return as_text(blocks, columns(printer)).encode()


def _escpos(blocks: "tuple[Block, ...]", printer: PrinterSettings) -> bytes:
    from posfallback.receipts.escpos import as_escpos
    from posfallback.receipts.layout import columns

    return as_escpos(blocks, columns(printer), printer.profile)


def _pdf(blocks: "tuple[Block, ...]", printer: PrinterSettings) -> bytes:
    from posfallback.receipts.pdf import as_pdf

    return as_pdf(blocks, printer.width)


_FORMS = {"txt": _text, "escpos": _escpos, "pdf": _pdf}
