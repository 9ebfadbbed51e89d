"""What X and Z reports say on paper: the reading of a shift becomes blocks.

Rule of this module: every figure is printed as the reading has it, a Z as it was sealed; none that is worked out here
is ever printed.
"""

from collections.abc import Iterator

from posfallback.domain.errors import Refusal
from posfallback.domain.facts import JournalOpened, ShiftClosed
from posfallback.domain.money import Currency, currency, format_amount
from posfallback.domain.settings import Settings
from posfallback.journal.codec import decode
from posfallback.journal.entry import Entry
from posfallback.receipts.blocks import Block, Row, Rule, Spacer, TextLine
from posfallback.receipts.document import drill_warning, time_words

_HALF_A_SEAL = 32
"""How many characters of a seal stand on a line, so that the narrowest paper holds it."""


def report_of(entry: Entry, opened: JournalOpened, settings: Settings, copy: int = 0) -> tuple[Block, ...]:
    """Return the Z of a closed shift; a `copy` above 1 says so on the paper.

    The whole seal and the journal's id stand at its foot: a register that is replaced names both. Raises Refusal
    "not-a-sale" for an entry of another kind.
    """
    fact = decode(entry.body)
    if not isinstance(fact, ShiftClosed):
        raise Refusal("not-a-sale", f"Entry {entry.seq} is no Z report.", "Choose the close of a shift.")
    money = currency(opened.currency)
    return (
        *drill_warning(drill=fact.drill),
        *_copy(copy),
        *_head(fact, "Z REPORT", "Closed", opened, settings),
        Rule(),
        *_sales(fact, money),
        *_outages(fact, money),
        Rule(),
        *_drawer(fact, money),
        *_count(fact, money),
        *_no_sale(fact),
        Rule(),
        *_foot(fact, opened, entry),
        *drill_warning(drill=fact.drill),
    )


def reading_of(reading: ShiftClosed, opened: JournalOpened, settings: Settings) -> tuple[Block, ...]:
    """Return the X of an open shift: `reading` is what its Z would say now, and is sealed nowhere.

    It tells the expected cash: whoever counts blind must not be handed one.
    """
    money = currency(opened.currency)
    return (
        *drill_warning(drill=reading.drill),
        *_head(reading, "X REPORT", "Read", opened, settings),
        TextLine("A reading. Nothing was closed or sealed.", "center"),
        Rule(),
        *_sales(reading, money),
        *_outages(reading, money),
        Rule(),
        *_drawer(reading, money),
        *_no_sale(reading),
        Rule(),
        *_receipts(reading),
        Row("Entries", f"{reading.first_seq} to {reading.last_seq}"),
        *drill_warning(drill=reading.drill),
    )


def _copy(copy: int) -> Iterator[Block]:
    if copy > 1:
        yield TextLine(f"COPY {copy - 1}", "center", bold=True, size=2)


def _head(z: ShiftClosed, title: str, done: str, opened: JournalOpened, settings: Settings) -> Iterator[Block]:
    yield TextLine(f"{title} {z.shift:04}", "center", bold=True, size=2)
    yield TextLine(settings.store.name, "center")
    yield Spacer()
    yield Row(f"Store {opened.store}  Register {opened.register}", f"Clerk {z.clerk}")
    yield Row("Business date", z.business_date)
    yield Row(done, time_words(z.at))


def _sales(z: ShiftClosed, money: Currency) -> Iterator[Block]:
    yield Row("Sales", str(z.sales))
    yield Row(f"SOLD {money.code}", format_amount(z.value_minor, money), bold=True, size=2)
    for tender in z.by_tender:
        yield Row(tender.name.capitalize(), format_amount(tender.value_minor, money))
    for tax in z.by_tax:
        yield Row(f"Tax {tax.name}", format_amount(tax.value_minor, money))
    if z.rounding_minor:
        yield Row("Rounding", format_amount(z.rounding_minor, money))


def _outages(z: ShiftClosed, money: Currency) -> Iterator[Block]:
    for outage in z.outages:
        yield Row(f"Outage {outage.name}", format_amount(outage.value_minor, money))
        yield TextLine(f"{outage.count} {'sale' if outage.count == 1 else 'sales'} rung in it", indent=2)


def _drawer(z: ShiftClosed, money: Currency) -> Iterator[Block]:
    yield Row("Opening float", format_amount(z.opening_float_minor, money))
    yield Row("Paid in", format_amount(z.paid_in_minor, money))
    yield Row("Paid out", format_amount(z.paid_out_minor, money))
    yield Row("To the safe", format_amount(z.dropped_minor, money))
    yield Row("Expected cash", format_amount(z.expected_cash_minor, money), bold=True)


def _count(z: ShiftClosed, money: Currency) -> Iterator[Block]:
    if z.counted:
        yield Row("Counted", format_amount(z.counted_minor, money), bold=True)
        word = "Over" if z.over_short_minor > 0 else "Short" if z.over_short_minor else "Over/short"
        yield Row(word, format_amount(z.over_short_minor, money), bold=True)
        if z.over_short_reason:
            yield TextLine(z.over_short_reason, indent=2)
    else:
        yield TextLine("Nobody counted the drawer.")


def _no_sale(z: ShiftClosed) -> Iterator[Block]:
    yield Row("Opened without a sale", str(z.drawer_opened))


def _receipts(z: ShiftClosed) -> Iterator[Block]:
    if z.last_receipt:
        yield TextLine(f"Receipts {z.first_receipt}")
        yield TextLine(f"to {z.last_receipt}", indent=9)


def _foot(z: ShiftClosed, opened: JournalOpened, entry: Entry) -> Iterator[Block]:
    yield from _receipts(z)
    yield Row("Entries", f"{z.first_seq} to {entry.seq}")
    yield TextLine("Journal")
    yield TextLine(opened.journal_id)
    yield TextLine("Seal")
    yield TextLine(entry.seal[:_HALF_A_SEAL])
    yield TextLine(entry.seal[_HALF_A_SEAL:])
    yield Spacer()
    yield TextLine("Signed")
    yield Spacer()
    yield Rule()
