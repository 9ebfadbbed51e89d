"""The small papers beside a sale: cash that moved without one, the drawer opened or counted, a sale that waits.

Rule of this module: every amount is printed as it was sealed; nothing here is a receipt, and the paper says so.
"""

from collections.abc import Iterator

from posfallback.domain.basket import BasketLine
from posfallback.domain.errors import Refusal
from posfallback.domain.facts import (
    AnyFact,
    CashDropped,
    DrawerOpened,
    JournalOpened,
    PaidIn,
    PaidOut,
    SaleSuspended,
    TillCounted,
)
from posfallback.domain.quantity import ONE
from posfallback.domain.settings import Settings
from posfallback.journal.codec import decode
from posfallback.journal.entry import Entry
from posfallback.receipts.blocks import Barcode, Block, Row, Rule, Spacer, TextLine
from posfallback.receipts.document import SEAL_PREFIX, drill_warning, time_words
from posfallback.receipts.figures import Figures, figures_of
from posfallback.receipts.template import PLAIN, Template
from posfallback.receipts.words import Words
from posfallback.services.sales import suspended_code

_TITLES: dict[type[AnyFact], str] = {
    PaidIn: "PAID IN",
    PaidOut: "PAID OUT",
    CashDropped: "TO THE SAFE",
    DrawerOpened: "NO SALE",
    TillCounted: "COUNT",
}


def cash_slip_of(
    entry: Entry, opened: JournalOpened, settings: Settings, copy: int = 0, template: Template = PLAIN
) -> tuple[Block, ...]:
    """Return the slip of cash paid in, paid out, dropped or counted, or of an opened drawer, with a line to sign on.

    Raises Refusal "not-a-sale" for an entry of another kind.
    """
    fact = decode(entry.body)
    if not isinstance(fact, PaidIn | PaidOut | CashDropped | DrawerOpened | TillCounted):
        raise Refusal("not-a-sale", f"Entry {entry.seq} moved no cash.", "Choose cash paid in, paid out or dropped.")
    figures, words = figures_of(opened, settings), template.words
    if isinstance(fact, TillCounted):
        tells = tuple(_count(fact, figures, words))
    elif isinstance(fact, DrawerOpened):
        tells = (TextLine(words("The drawer was opened without a sale.")), TextLine(fact.reason))
    else:
        amount = figures.amount(fact.amount_minor)
        tells = (
            Row(words("AMOUNT {currency}", currency=figures.code), amount, "", bold=True, size=2),
            TextLine(fact.reason),
        )
    return (
        *_title(words(_TITLES[type(fact)]), copy, words, drill=fact.drill),
        *_head(fact, opened, settings, words),
        Row(words("Shift"), str(fact.shift)),
        Rule(),
        *tells,
        Rule(),
        *_foot(entry, words),
        TextLine(words("Signed")),
        Spacer(),
        Rule(),
        *drill_warning(drill=fact.drill, words=words),
    )


def suspended_of(
    entry: Entry, opened: JournalOpened, settings: Settings, copy: int = 0, template: Template = PLAIN
) -> tuple[Block, ...]:
    """Return the slip of a suspended sale, which the customer brings back to the register; its code takes the sale up.

    Raises Refusal "not-a-sale" for an entry of another kind.
    """
    fact = decode(entry.body)
    if not isinstance(fact, SaleSuspended):
        raise Refusal("not-a-sale", f"Entry {entry.seq} is no suspended sale.", "Choose a suspended sale.")
    figures, words = figures_of(opened, settings), template.words
    value = figures.amount(fact.value_minor)
    return (
        *_title(words("SUSPENDED"), copy, words, drill=fact.drill),
        *_head(fact, opened, settings, words),
        TextLine(words("Not paid. This is no receipt."), "center"),
        Rule(),
        *(block for line in fact.basket.lines if not line.voided for block in _line(line, figures, words)),
        Rule(),
        Row(words("VALUE {currency}", currency=figures.code), value, "", bold=True, size=2),
        TextLine(words("Discounts and tax are settled when it is paid.")),
        Rule(),
        *_foot(entry, words),
        Barcode(suspended_code(opened.store, opened.register, entry.seq)),
        *drill_warning(drill=fact.drill, words=words),
    )


def _title(title: str, copy: int, words: Words, *, drill: bool) -> Iterator[Block]:
    yield from drill_warning(drill=drill, words=words)
    if copy:
        yield TextLine(words("COPY {number}", number=copy), "center", bold=True, size=2)
    yield TextLine(title, "center", bold=True, size=2)


def _head(
    fact: PaidIn | PaidOut | CashDropped | DrawerOpened | TillCounted | SaleSuspended,
    opened: JournalOpened,
    settings: Settings,
    words: Words,
) -> Iterator[Block]:
    yield TextLine(settings.store.name, "center")
    yield Spacer()
    yield Row(
        words("Store {store}  Register {register}", store=opened.store, register=opened.register),
        words("Clerk {clerk}", clerk=fact.clerk),
    )
    yield Row(words("Time"), time_words(fact.at))
    yield Row(words("Business date"), fact.business_date)


def _count(fact: TillCounted, figures: Figures, words: Words) -> Iterator[Block]:
    """Tell what was counted; what should have been there stands on it only where it was on the screen before."""
    for piece in fact.pieces:
        yield Row(f"{piece.count} x {figures.amount(piece.value_minor)}", "")
    yield Row(words("Counted"), figures.amount(fact.counted_minor), bold=True, size=2)
    if fact.blind:
        yield TextLine(words("Counted blind."))
        return
    yield Row(words("Expected cash"), figures.amount(fact.expected_minor))
    yield Row(words("Over/short"), figures.amount(fact.over_short_minor), bold=True)


def _line(line: BasketLine, figures: Figures, words: Words) -> Iterator[Block]:
    if line.waits:
        yield TextLine(words("{name} (price or weight to come)", name=line.name))
        return
    yield Row(line.name, figures.amount(line.gross_minor), "")
    measured = line.sold_by != "each"
    if measured or line.quantity_milli != ONE:
        quantity = figures.quantity(line.quantity_milli)
        yield TextLine(
            f"{quantity} {line.sold_by}" if measured else words("{quantity} pieces", quantity=quantity), indent=2
        )


def _foot(entry: Entry, words: Words) -> Iterator[Block]:
    yield TextLine(words("Entry {seq}  Seal {seal}", seq=entry.seq, seal=entry.seal[:SEAL_PREFIX]))
    yield Spacer()
