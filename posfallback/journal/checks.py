"""The checks of verify that look at facts, each a few small functions over the stream; see CHECKS for the plain list.

Rule of this module: a check names the kinds of fact that it looks at, and is told of them in order of seq; one that
counts is told of damaged entries too, and must then forgive what it cannot know instead of telling the same damage
again.
"""

from collections.abc import Callable
from datetime import datetime

from posfallback.domain.facts import (
    AnyFact,
    CashDropped,
    DrawerOpened,
    JournalOpened,
    KindTotal,
    PaidIn,
    PaidOut,
    SaleCompleted,
    ShiftClosed,
    ShiftOpened,
    SlipBlockIssued,
    SlipMissing,
    SlipSpoiled,
    SlipUnreadable,
    TillCounted,
)
from posfallback.domain.slips import slip_prefix
from posfallback.journal.drill_checks import drills_apart
from posfallback.journal.folds import Till
from posfallback.journal.looks import FIRST, KINDS, Finding, Look, Looks, Place, at_damage, at_each, broken, everywhere
from posfallback.journal.outage_checks import outages_agree

CLOCK_TOLERANCE_S = 2
_OFFSET = len("+00:00")


def may_follow(last_at: str, at: str) -> bool:
    """Say whether a time is certainly not before another; text of one offset compares as time does.

    >>> may_follow("2026-11-23T10:15:05.000-05:00", "2026-11-23T10:15:05.250-05:00")
    True
    """
    return at >= last_at and at[-_OFFSET:] == last_at[-_OFFSET:]


def seconds_back(last_at: str, at: str) -> float:
    """Return by how many seconds `at` lies before `last_at`, negative when after; 0 when either is missing.

    >>> seconds_back("2026-11-23T10:15:05-05:00", "2026-11-23T16:15:00+01:00")
    5.0
    """
    if not last_at or not at:
        return 0.0
    return (datetime.fromisoformat(last_at) - datetime.fromisoformat(at)).total_seconds()


def opened_first() -> Looks:
    """Entry 1 is JournalOpened and no other is."""

    def first(seq: int, fact: AnyFact | None, findings: list[Finding]) -> None:
        if fact is not None and type(fact) is not JournalOpened:
            broken(findings, "opened", seq, f"Entry {seq} does not open the journal.")

    def opened(seq: int, _fact: JournalOpened, findings: list[Finding]) -> None:
        if seq != 1:
            broken(findings, "opened", seq, f"Entry {seq} opens the journal a second time.")

    return {FIRST: first} | at_each(JournalOpened, opened)


def clock_forward() -> Looks:
    """A clock more than two seconds behind the entry before is noted; a time given from outside is never compared."""
    last_at = offset = ""

    def look(seq: int, fact: AnyFact, findings: list[Finding]) -> None:
        nonlocal last_at, offset
        at = fact.at
        # Times in one offset compare as text; only what looks earlier is worked out.
        if at < last_at or at[-_OFFSET:] != offset:
            try:
                back = seconds_back(last_at, at)
            except ValueError:
                broken(findings, "time", seq, f"Entry {seq} has no readable time.")
                return
            if back > CLOCK_TOLERANCE_S:
                message = f"The clock stood {int(back)} seconds behind entry {seq - 1} when entry {seq} was sealed."
                findings.append(Finding(code="clock-moved-back", seq=seq, message=message, level="note"))
            offset = at[-_OFFSET:]
        last_at = at

    return everywhere(look)


def receipts_gapless() -> Looks:
    """Receipt numbers count 1, 2, 3 ... and stand on the receipt behind store, register and series."""
    # Number and seq of the last sale.
    before, at_seq = 0, 0
    # After a damaged or missing entry there may have been as many sales as there is room for.
    unknown = False
    series = ""

    def sold(seq: int, sale: SaleCompleted, findings: list[Finding]) -> None:
        nonlocal before, at_seq, unknown, series
        number, receipt = sale.number, sale.receipt
        # Written as the register writes it, or at least the same series and number.
        if receipt != f"{series}{number:06}":
            text = receipt.rstrip("0123456789")
            series = series or text
            if text != series or not receipt[len(text) :] or int(receipt[len(text) :]) != number:
                message = f"Entry {seq} prints receipt {receipt}, but it is number {number} of {series}."
                broken(findings, "receipt", seq, message)
        if number != before + 1 and not (unknown and before < number <= before + seq - at_seq):
            message = f"Receipt {receipt} of entry {seq} does not follow number {before}."
            broken(findings, "receipt-gap", seq, message)
        before, at_seq, unknown = number, seq, False

    def opened(_seq: int, fact: JournalOpened, _findings: list[Finding]) -> None:
        nonlocal series
        series = f"{fact.store}-{fact.register}-{fact.series}"

    def damaged() -> None:
        nonlocal unknown
        unknown = True

    return at_each(SaleCompleted, sold) | at_each(JournalOpened, opened) | at_damage(damaged)


def basket_once() -> Looks:
    """No basket is sealed twice."""
    seen: dict[str, int] = {}

    def sold(seq: int, sale: SaleCompleted, findings: list[Finding]) -> None:
        first = seen.setdefault(sale.basket_id, seq)
        if first != seq:
            message = f"Entry {seq} seals the basket that entry {first} has sealed before."
            broken(findings, "basket-twice", seq, message)

    return at_each(SaleCompleted, sold)


def sale_adds_up() -> Looks:
    """Lines, discount, taxes, rounding, tenders and change of a sale add up to its total."""

    def sold(seq: int, sale: SaleCompleted, findings: list[Finding]) -> None:
        wrong = _wrong_sums(sale)
        if wrong:
            broken(findings, "sums", seq, f"Sale {sale.receipt} of entry {seq} does not add up: {', '.join(wrong)}.")

    return at_each(SaleCompleted, sold)


def _wrong_sums(sale: SaleCompleted) -> list[str]:
    subtotal = shares = tax = tendered = 0
    wrong: list[str] = []
    for line in sale.lines:
        extended = line.extended_minor
        if line.gross_minor - line.discount_minor != extended:
            wrong.append(f"line {line.line}")
        if not line.voided:
            subtotal += extended
            shares += line.basket_discount_minor
    for rate in sale.taxes:
        tax += rate.tax_minor
    for tender in sale.tenders:
        tendered += tender.amount_minor
    added = subtotal - shares + sale.rounding_minor + (tax if sale.prices == "exclusive" else 0)
    paid = tendered - sale.change_minor
    total = sale.total_minor
    if added == total == paid and subtotal == sale.subtotal_minor and shares == sale.discount_minor:
        return wrong if tax == sale.tax_minor else [*wrong, "tax"]
    pairs = {
        "subtotal": (subtotal, sale.subtotal_minor),
        "discount": (shares, sale.discount_minor),
        "tax": (tax, sale.tax_minor),
        "total": (added, total),
        "tenders": (paid, total),
    }
    wrong.extend(name for name, (true, told) in pairs.items() if true != told)
    return wrong


def shifts_agree() -> Looks:
    """Shifts count up and do not overlap, sales lie inside one, and a Z holds the sums of its own entries."""
    till = Till()
    # False while a damaged entry, or a start in the middle of the book, leaves something unknown.
    known = False

    def sold(seq: int, sale: SaleCompleted, findings: list[Finding]) -> None:
        if known and (till.state == "closed" or sale.shift != till.shift):
            message = f"Sale {sale.receipt} of entry {seq} does not lie in the shift that was open."
            broken(findings, "shift", seq, message)
        till.sell(seq, sale)

    def look(seq: int, fact: AnyFact, findings: list[Finding]) -> None:
        nonlocal known
        wrong = _wrong_shift(till, fact, seq) if known else None
        if wrong:
            broken(findings, wrong[0], seq, wrong[1])
        known = known or isinstance(fact, ShiftOpened | JournalOpened)
        till.apply(seq, fact)

    def damaged() -> None:
        nonlocal known
        known = False

    return everywhere(look) | at_each(SaleCompleted, sold) | at_damage(damaged)


def _wrong_shift(till: Till, fact: AnyFact, seq: int) -> tuple[str, str] | None:
    """Return code and message of what does not fit the till as it stands before this entry."""
    if type(fact) is ShiftOpened and (till.state != "closed" or fact.shift != till.shift + 1):
        return "shift", f"Shift {fact.shift} of entry {seq} does not follow shift {till.shift}, which is {till.state}."
    if isinstance(fact, PaidIn | PaidOut | CashDropped | DrawerOpened | TillCounted) and (
        till.state == "closed" or fact.shift != till.shift
    ):
        return "shift", f"Entry {seq} does not lie in the shift that was open."
    if isinstance(fact, TillCounted) and _wrong_count(till, fact):
        return "shift-sums", f"The count of entry {seq} does not add up."
    if type(fact) is ShiftClosed:
        wrong = _wrong_z(till, fact, seq)
        if wrong:
            return "shift-sums", f"The Z of shift {fact.shift}, entry {seq}, does not add up: {', '.join(wrong)}."
    return None


def _wrong_count(till: Till, count: TillCounted) -> bool:
    pieces = sum(piece.value_minor * piece.count for piece in count.pieces)
    return (
        count.expected_minor != till.expected_cash_minor
        or count.over_short_minor != count.counted_minor - count.expected_minor
        or bool(count.pieces and pieces != count.counted_minor)
    )


def _wrong_z(till: Till, z: ShiftClosed, seq: int) -> list[str]:
    if till.state == "closed" or z.shift != till.shift:
        return ["it closes no open shift"]
    totals = till.totals
    pairs = {
        "first entry": (z.first_seq, till.first_seq),
        "sales": (z.sales, totals.sales),
        "value": (z.value_minor, totals.value_minor),
        "tax": (z.tax_minor, totals.tax_minor),
        "rounding": (z.rounding_minor, totals.rounding_minor),
        "tenders": (z.by_tender, totals.by_tender()),
        "taxes": (z.by_tax, totals.by_tax()),
        "opening float": (z.opening_float_minor, till.opening_float_minor),
        "expected cash": (z.expected_cash_minor, till.expected_cash_minor),
        "paid in": (z.paid_in_minor, till.paid_in_minor),
        "paid out": (z.paid_out_minor, till.paid_out_minor),
        "drops": (z.dropped_minor, till.dropped_minor),
        "openings of the drawer": (z.drawer_opened, till.drawer_opened),
        "first receipt": (z.first_receipt, totals.first_receipt),
        "last receipt": (z.last_receipt, totals.last_receipt),
        # After a damaged entry nobody knows whether an outage was open; what was sold in it is known all the same.
        "outages": (_sold_in(z.outages), _sold_in(till.outages_met())),
    }
    wrong = [name for name, (told, true) in pairs.items() if told != true]
    if not till.totals.last_seq <= z.last_seq <= seq:
        wrong.append("last entry")
    if z.counted and z.over_short_minor != z.counted_minor - z.expected_cash_minor:
        wrong.append("over/short")
    return wrong


def _sold_in(outages: tuple[KindTotal, ...]) -> list[KindTotal]:
    return [outage for outage in outages if outage.count]


def slips_once() -> Looks:
    """Blocks of slips follow one another; a slip of this register was issued before, and is entered once."""
    slips = _Slips()
    looks = (
        at_each(JournalOpened, slips.opened)
        | at_each(SlipBlockIssued, slips.issue)
        | at_each(SaleCompleted, slips.sold)
    )
    looks |= at_each(SlipSpoiled, slips.told) | at_each(SlipUnreadable, slips.told) | at_each(SlipMissing, slips.told)
    return looks | at_damage(slips.lose)


class _Slips:
    def __init__(self) -> None:
        self._prefix = ""
        self._issued = 0
        # After a damaged entry nobody knows what it issued.
        self._unknown = False
        self._entered: dict[str, int] = {}

    def opened(self, _seq: int, fact: JournalOpened, _findings: list[Finding]) -> None:
        self._prefix = slip_prefix(fact.store, fact.register, fact.series)

    def issue(self, seq: int, block: SlipBlockIssued, findings: list[Finding]) -> None:
        issued = self._issued
        follows = block.first == issued + 1 or (self._unknown and block.first > issued)
        if not follows or block.last < block.first or (self._prefix and block.prefix != self._prefix):
            message = f"Entry {seq} issues slips {block.first} to {block.last} of {block.prefix} after number {issued}."
            broken(findings, "slip-block", seq, message)
        self._issued, self._unknown = max(issued, block.last), False

    def sold(self, seq: int, sale: SaleCompleted, findings: list[Finding]) -> None:
        slip = sale.slip
        if slip:
            self._name(seq, slip, findings)
            self._entered.setdefault(slip, seq)
            if (sale.difference_minor != 0) != bool(sale.difference_reason and sale.difference_by):
                message = f"Slip {slip} of entry {seq} differs from its written total, and nobody signed for why."
                broken(findings, "slip-difference", seq, message)

    def told(self, seq: int, fact: SlipSpoiled | SlipUnreadable | SlipMissing, findings: list[Finding]) -> None:
        self._name(seq, fact.slip, findings)

    def lose(self) -> None:
        self._unknown = True

    def _name(self, seq: int, slip: str, findings: list[Finding]) -> None:
        digits = slip.removeprefix(self._prefix)
        own = self._prefix and digits != slip and digits.isdigit()
        if own and not (self._unknown or 0 < int(digits) <= self._issued):
            broken(findings, "slip-not-issued", seq, f"Entry {seq} names slip {slip}, which was never issued.")
        if slip in self._entered:
            message = f"Entry {seq} speaks again of slip {slip}, which entry {self._entered[slip]} has entered."
            broken(findings, "slip-twice", seq, message)


CHECKS: tuple[Callable[[], Looks], ...] = (
    opened_first,
    clock_forward,
    receipts_gapless,
    basket_once,
    sale_adds_up,
    shifts_agree,
    slips_once,
    outages_agree,
    drills_apart,
)


def begin_checks() -> dict[Place, tuple[Look, ...]]:
    """Begin every check, and return whom to ask, in the order of CHECKS, at each place that `Looks` knows."""
    checks = [check() for check in CHECKS]
    return {place: tuple(looks[place] for looks in checks if place in looks) for place in (*KINDS, FIRST, None)}
