"""The small papers beside a sale: cash that went in or out of the drawer, and a sale that waits.

Rule of this module: every amount is printed as it was sealed; nothing here is a receipt, and the paper says so.
"""

from collections.abc import Iterator

from posfallback.domain.basket import BasketLine
from posfallback.domain.errors import Refusal
from posfallback.domain.facts import AnyFact, CashDropped, JournalOpened, PaidIn, PaidOut, SaleSuspended
from posfallback.domain.money import Currency, currency, format_amount
from posfallback.domain.quantity import ONE, format_quantity
from posfallback.domain.settings import Settings
from posfallback.journal.codec import decode
from posfallback.journal.entry import Entry
from posfallback.receipts.blocks import Block, Row, Rule, Spacer, TextLine
from posfallback.receipts.document import SEAL_PREFIX, drill_warning, time_words

_TITLES: dict[type[AnyFact], str] = {PaidIn: "PAID IN", PaidOut: "PAID OUT", CashDropped: "TO THE SAFE"}


def cash_slip_of(entry: Entry, opened: JournalOpened, settings: Settings, copy: int = 0) -> tuple[Block, ...]:
    """Return the slip of cash paid in, paid out or dropped, with a line to sign on.

    Raises Refusal "not-a-sale" for an entry of another kind.
    """
    fact = decode(entry.body)
    if not isinstance(fact, PaidIn | PaidOut | CashDropped):
        raise Refusal("not-a-sale", f"Entry {entry.seq} moved no cash.", "Choose cash paid in, paid out or dropped.")
    money = currency(opened.currency)
    return (
        *_title(_TITLES[type(fact)], copy, drill=fact.drill),
        *_head(fact, opened, settings),
        Row("Shift", str(fact.shift)),
        Rule(),
        Row(f"AMOUNT {money.code}", format_amount(fact.amount_minor, money), "", bold=True, size=2),
        TextLine(fact.reason),
        Rule(),
        *_foot(entry),
        TextLine("Signed"),
        Spacer(),
        Rule(),
        *drill_warning(drill=fact.drill),
    )


def suspended_of(entry: Entry, opened: JournalOpened, settings: Settings, copy: int = 0) -> tuple[Block, ...]:
    """Return the slip of a suspended sale, which the customer brings back to the register.

    Raises Refusal "not-a-sale" for an entry of another kind.
    """
    fact = decode(entry.body)
    if not isinstance(fact, SaleSuspended):
        raise Refusal("not-a-sale", f"Entry {entry.seq} is no suspended sale.", "Choose a suspended sale.")
    money = currency(opened.currency)
    return (
        *_title("SUSPENDED", copy, drill=fact.drill),
        *_head(fact, opened, settings),
        TextLine("Not paid. This is no receipt.", "center"),
        Rule(),
        *(block for line in fact.basket.lines if not line.voided for block in _line(line, money)),
        Rule(),
        Row(f"VALUE {money.code}", format_amount(fact.value_minor, money), "", bold=True, size=2),
        TextLine("Discounts and tax are settled when it is paid."),
        Rule(),
        *_foot(entry),
        *drill_warning(drill=fact.drill),
    )


def _title(title: str, copy: int, *, drill: bool) -> Iterator[Block]:
    yield from drill_warning(drill=drill)
    if copy:
        yield TextLine(f"COPY {copy}", "center", bold=True, size=2)
    yield TextLine(title, "center", bold=True, size=2)


def _head(
    fact: PaidIn | PaidOut | CashDropped | SaleSuspended, opened: JournalOpened, settings: Settings
) -> Iterator[Block]:
    yield TextLine(settings.store.name, "center")
    yield Spacer()
    yield Row(f"Store {opened.store}  Register {opened.register}", f"Clerk {fact.clerk}")
    yield Row("Time", time_words(fact.at))
    yield Row("Business date", fact.business_date)


def _line(line: BasketLine, money: Currency) -> Iterator[Block]:
    if line.waits:
        yield TextLine(f"{line.name} (price or weight to come)")
        return
    yield Row(line.name, format_amount(line.gross_minor, money), "")
    measured = line.sold_by != "each"
    if measured or line.quantity_milli != ONE:
        quantity = format_quantity(line.quantity_milli)
        yield TextLine(f"{quantity} {line.sold_by}" if measured else f"{quantity} pieces", indent=2)


def _foot(entry: Entry) -> Iterator[Block]:
    yield TextLine(f"Entry {entry.seq}  Seal {entry.seal[:SEAL_PREFIX]}")
    yield Spacer()
