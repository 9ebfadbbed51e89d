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
from posfallback.domain.settings import Settings
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
) -> tuple[Block, ...]:
    """Return what an entry prints: a receipt (or gift receipt), a Z report, a cash slip, a suspended sale's slip.

    The close of a shift that was never sealed is the X of an open one.

    Raises Refusal "not-a-sale" for an entry that never prints.
    """
    fact = decode(entry.body)
    if isinstance(fact, ShiftClosed):
        from posfallback.receipts.report import reading_of, report_of

        if entry.seq == UNSEALED:
            return reading_of(fact, opened, settings, template)
        return report_of(entry, opened, settings, copy, template)
    if isinstance(fact, PaidIn | PaidOut | CashDropped | DrawerOpened | TillCounted):
        from posfallback.receipts.cash_slip import cash_slip_of

        return cash_slip_of(entry, opened, settings, copy, template)
    if isinstance(fact, SaleSuspended):
        from posfallback.receipts.cash_slip import suspended_of

        return suspended_of(entry, opened, settings, copy, template)
    return (gift_receipt_of if gift else receipt_of)(entry, opened, settings, copy, template)
