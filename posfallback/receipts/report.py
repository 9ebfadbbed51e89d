"""What X and Z reports say on paper: the reading of a shift becomes blocks.

Rule of this module: every figure is printed as the reading has it, a Z as it was sealed; none that is worked out here
is ever printed.
"""

from collections.abc import Iterator

from posfallback.domain.errors import Refusal
from posfallback.domain.facts import JournalOpened, ShiftClosed
from posfallback.domain.settings import Settings
from posfallback.journal.codec import decode
from posfallback.journal.entry import Entry
from posfallback.receipts.blocks import Block, Row, Rule, Spacer, TextLine
from posfallback.receipts.document import TENDER_NAMES, drill_warning, time_words
from posfallback.receipts.figures import Figures, figures_of
from posfallback.receipts.template import PLAIN, Template
from posfallback.receipts.words import Words

_HALF_A_SEAL = 32
"""How many characters of a seal stand on a line, so that the narrowest paper holds it."""


def report_of(
    entry: Entry, opened: JournalOpened, settings: Settings, copy: int = 0, template: Template = PLAIN
) -> tuple[Block, ...]:
    """Return the Z of a closed shift; `copy` 1, 2, 3 ... says so on the paper.

    The whole seal and the journal's id stand at its foot: a register that is replaced names both. Raises Refusal
    "not-a-sale" for an entry of another kind.
    """
    fact = decode(entry.body)
    if not isinstance(fact, ShiftClosed):
        raise Refusal("not-a-sale", f"Entry {entry.seq} is no Z report.", "Choose the close of a shift.")
    figures, words = figures_of(opened, settings), template.words
    return (
        *drill_warning(drill=fact.drill, words=words),
        *_copy(copy, words),
        *_head(fact, (words("Z REPORT {shift}", shift=f"{fact.shift:04}"), words("Closed")), opened, settings, words),
        Rule(),
        *_sales(fact, figures, words),
        *_outages(fact, figures, words),
        Rule(),
        *_drawer(fact, figures, words),
        Row(words("Expected cash"), figures.amount(fact.expected_cash_minor), bold=True),
        *_count(fact, figures, words),
        *_no_sale(fact, words),
        Rule(),
        *_foot(fact, opened, entry, words),
        *drill_warning(drill=fact.drill, words=words),
    )


def reading_of(
    reading: ShiftClosed, opened: JournalOpened, settings: Settings, template: Template = PLAIN
) -> tuple[Block, ...]:
    """Return the X of an open shift: `reading` is what its Z would say now, and is sealed nowhere.

    Where the store counts blind, the expected cash is left out until somebody has counted, as on the screen.
    """
    figures, words = figures_of(opened, settings), template.words
    expected = Row(words("Expected cash"), figures.amount(reading.expected_cash_minor), bold=True)
    return (
        *drill_warning(drill=reading.drill, words=words),
        *_head(
            reading, (words("X REPORT {shift}", shift=f"{reading.shift:04}"), words("Read")), opened, settings, words
        ),
        TextLine(words("A reading. Nothing was closed or sealed."), "center"),
        Rule(),
        *_sales(reading, figures, words),
        *_outages(reading, figures, words),
        Rule(),
        *_drawer(reading, figures, words),
        *(() if settings.till.blind_count and not reading.counted else (expected,)),
        *_no_sale(reading, words),
        Rule(),
        *_receipts(reading, words),
        Row(words("Entries"), words("{first} to {last}", first=reading.first_seq, last=reading.last_seq)),
        *drill_warning(drill=reading.drill, words=words),
    )


def _copy(copy: int, words: Words) -> Iterator[Block]:
    if copy:
        yield TextLine(words("COPY {number}", number=copy), "center", bold=True, size=2)


def _head(
    z: ShiftClosed, titled: tuple[str, str], opened: JournalOpened, settings: Settings, words: Words
) -> Iterator[Block]:
    title, done = titled
    yield TextLine(title, "center", bold=True, size=2)
    yield TextLine(settings.store.name, "center")
    yield Spacer()
    yield Row(
        words("Store {store}  Register {register}", store=opened.store, register=opened.register),
        words("Clerk {clerk}", clerk=z.clerk),
    )
    yield Row(words("Business date"), z.business_date)
    yield Row(done, time_words(z.at))


def _sales(z: ShiftClosed, figures: Figures, words: Words) -> Iterator[Block]:
    yield Row(words("Sales"), str(z.sales))
    yield Row(words("SOLD {currency}", currency=figures.code), figures.amount(z.value_minor), bold=True, size=2)
    for tender in z.by_tender:
        known = TENDER_NAMES.get(tender.name)
        yield Row(words(known) if known else tender.name.capitalize(), figures.amount(tender.value_minor))
    for tax in z.by_tax:
        yield Row(words("Tax {code}", code=tax.name), figures.amount(tax.value_minor))
    if z.rounding_minor:
        yield Row(words("Rounding"), figures.amount(z.rounding_minor))


def _outages(z: ShiftClosed, figures: Figures, words: Words) -> Iterator[Block]:
    for outage in z.outages:
        yield Row(words("Outage {name}", name=outage.name), figures.amount(outage.value_minor))
        phrase = "{number} sale rung in it" if outage.count == 1 else "{number} sales rung in it"
        yield TextLine(words(phrase, number=outage.count), indent=2)


def _drawer(z: ShiftClosed, figures: Figures, words: Words) -> Iterator[Block]:
    yield Row(words("Opening float"), figures.amount(z.opening_float_minor))
    yield Row(words("Paid in"), figures.amount(z.paid_in_minor))
    yield Row(words("Paid out"), figures.amount(z.paid_out_minor))
    yield Row(words("To the safe"), figures.amount(z.dropped_minor))


def _count(z: ShiftClosed, figures: Figures, words: Words) -> Iterator[Block]:
    if z.counted:
        yield Row(words("Counted"), figures.amount(z.counted_minor), bold=True)
        word = (
            words("Over") if z.over_short_minor > 0 else words("Short") if z.over_short_minor else words("Over/short")
        )
        yield Row(word, figures.amount(z.over_short_minor), bold=True)
        if z.over_short_reason:
            yield TextLine(z.over_short_reason, indent=2)
    else:
        yield TextLine(words("Nobody counted the drawer."))


def _no_sale(z: ShiftClosed, words: Words) -> Iterator[Block]:
    yield Row(words("Opened without a sale"), str(z.drawer_opened))


def _receipts(z: ShiftClosed, words: Words) -> Iterator[Block]:
    if z.last_receipt:
        yield TextLine(words("Receipts {first}", first=z.first_receipt))
        yield TextLine(words("to {last}", last=z.last_receipt), indent=9)


def _foot(z: ShiftClosed, opened: JournalOpened, entry: Entry, words: Words) -> Iterator[Block]:
    yield from _receipts(z, words)
    yield Row(words("Entries"), words("{first} to {last}", first=z.first_seq, last=entry.seq))
    yield TextLine(words("Journal"))
    yield TextLine(opened.journal_id)
    yield TextLine(words("Seal"))
    yield TextLine(entry.seal[:_HALF_A_SEAL])
    yield TextLine(entry.seal[_HALF_A_SEAL:])
    yield Spacer()
    yield TextLine(words("Signed"))
    yield Spacer()
    yield Rule()
