"""Facts and chained entries for the tests of the journal: a small shop whose figures add up."""

from collections.abc import Callable, Iterable
from datetime import UTC, datetime, timedelta

from posfallback.domain.facts import (
    AnyFact,
    JournalOpened,
    SaleCompleted,
    SaleLine,
    SaleTax,
    SaleTender,
    ShiftOpened,
)
from posfallback.journal.codec import decode, encode
from posfallback.journal.entry import Entry, Head, seal_of
from posfallback.journal.folds import Till

DAY = "2026-11-23"
MORNING = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
JOURNAL_ID = "0f" * 16


def at(seconds: float = 0) -> str:
    return (MORNING + timedelta(seconds=seconds)).isoformat(timespec="milliseconds")


def opened(public_key: str = "ab" * 32) -> JournalOpened:
    return JournalOpened(
        v=1,
        at=at(),
        business_date=DAY,
        journal_id=JOURNAL_ID,
        store="012",
        register="03",
        currency="USD",
        series="F",
        public_key=public_key,
        app="posfallback test",
    )


def shift_opened(shift: int = 1, *, float_minor: int = 10000, seconds: float = 1) -> ShiftOpened:
    return ShiftOpened(
        v=1, at=at(seconds), business_date=DAY, shift=shift, clerk="901", opening_float_minor=float_minor
    )


def sale(
    number: int,
    *,
    lines: int = 8,
    shift: int = 1,
    seconds: float = 2,
    basket_id: str = "",
    external_id: str = "",
    name: str = "Organic whole milk, one litre",
) -> SaleCompleted:
    """Return a sale that adds up: prices of 3.49, one tax, paid with the next round cash amount."""
    subtotal = 349 * lines
    tax = (subtotal * 101 + 500) // 1000
    total = subtotal + tax
    cash = (total // 1000 + 1) * 1000
    return SaleCompleted(
        v=1,
        at=at(seconds),
        business_date=DAY,
        basket_id=basket_id or f"{number:032x}",
        receipt=f"012-03-F{number:06}",
        number=number,
        shift=shift,
        clerk="901",
        prices="exclusive",
        lines=tuple(
            SaleLine(
                line=line,
                name=name,
                entry="scanned",
                quantity_milli=1000,
                unit_price_minor=349,
                gross_minor=349,
                extended_minor=349,
                code=f"{line:014}",
                department="17",
                tax="A",
            )
            for line in range(1, lines + 1)
        ),
        subtotal_minor=subtotal,
        discount_minor=0,
        taxes=(SaleTax(code="A", label="Sales tax", percent="10.1", base_minor=subtotal, tax_minor=tax),),
        tax_minor=tax,
        rounding_minor=0,
        total_minor=total,
        tenders=(SaleTender(kind="cash", amount_minor=cash),),
        change_minor=cash - total,
        external_id=external_id,
    )


def next_sale(head: Head) -> SaleCompleted:
    """Make the sale that a journal seals next."""
    return sale(head.number + 1, lines=8, seconds=head.seq)


def just(fact: AnyFact) -> Callable[[Head], AnyFact]:
    return lambda _head: fact


def chained(facts: Iterable[AnyFact]) -> list[Entry]:
    entries: list[Entry] = []
    prev = Head().seal
    for seq, fact in enumerate(facts, 1):
        body = encode(fact)
        seal = seal_of(prev, seq, body)
        entries.append(Entry(seq=seq, prev=prev, body=body, seal=seal))
        prev = seal
    return entries


def a_day(sales: int, *, lines: int = 3, closed: bool = True) -> list[Entry]:
    """Return a whole book: opening, one shift with sales, its Z."""
    facts: list[AnyFact] = [opened(), shift_opened()]
    facts.extend(sale(number, lines=lines, seconds=1 + number) for number in range(1, sales + 1))
    if closed:
        till = Till()
        for seq, fact in enumerate(facts, 1):
            till.apply(seq, fact)
        facts.append(till.z(at=at(sales + 10), clerk="901", counted_minor=till.expected_cash_minor - 5))
    return chained(facts)


def till_of(entries: Iterable[Entry]) -> Till:
    till = Till()
    for entry in entries:
        till.apply(entry.seq, decode(entry.body))
    return till
