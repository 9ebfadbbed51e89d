"""Which paper an entry becomes: one look-up for every kind of fact that prints.

Rule of this module: it chooses and says nothing itself; a kind that never prints is refused, never printed as another.
"""

from posfallback.domain.facts import (
    CashDropped,
    DrawerOpened,
    JournalOpened,
    PaidIn,
    PaidOut,
    SaleSuspended,
    ShiftClosed,
    TillCounted,
)
from posfallback.domain.settings import PrinterSettings, Settings
from posfallback.journal.codec import decode
from posfallback.journal.entry import Entry
from posfallback.receipts.blocks import Block
from posfallback.receipts.document import receipt_of
from posfallback.receipts.gift import gift_receipt_of
from posfallback.receipts.template import PLAIN, Template
from posfallback.services.printers import UNSEALED


def paper_of(
    entry: Entry,
    opened: JournalOpened,
    settings: Settings,
    copy: int = 0,
    *,
    gift: bool = False,
    template: Template = PLAIN,
    printer: PrinterSettings | None = None,
) -> tuple[Block, ...]:
    """Return what an entry prints: a receipt (or gift receipt), a Z report, a cash slip, a suspended sale's slip.

    What was never sealed is a reading: the X of an open shift, the outage and drill report, or the test of a `printer`.

    Raises Refusal "not-a-sale" for an entry that never prints.
    """
    if entry.seq == UNSEALED:
        return _unsealed_paper_of(entry, opened, settings, template, printer)
    fact = decode(entry.body)
    if isinstance(fact, ShiftClosed):
        from posfallback.receipts.report import report_of

        return report_of(entry, opened, settings, copy, template)
    if isinstance(fact, PaidIn | PaidOut | CashDropped | DrawerOpened | TillCounted):
        from posfallback.receipts.cash_slip import cash_slip_of

        return cash_slip_of(entry, opened, settings, copy, template)
    if isinstance(fact, SaleSuspended):
        from posfallback.receipts.cash_slip import suspended_of

        return suspended_of(entry, opened, settings, copy, template)
    return (gift_receipt_of if gift else receipt_of)(entry, opened, settings, copy, template)


def _unsealed_paper_of(
    entry: Entry, opened: JournalOpened, settings: Settings, template: Template, printer: PrinterSettings | None
) -> tuple[Block, ...]:
    from posfallback.receipts.outages import outages_of
    from posfallback.receipts.printer_test import printer_test_of
    from posfallback.receipts.report import reading_of
    from posfallback.services.unsealed import PrinterTest, unsealed_of

    reading = unsealed_of(entry)
    if isinstance(reading, PrinterTest):
        return printer_test_of(reading, opened, settings, template, printer)
    if isinstance(reading, ShiftClosed):
        return reading_of(reading, opened, settings, template)
    return outages_of(reading, opened, settings, template)
