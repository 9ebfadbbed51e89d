"""An own reckoning of sealed sales, in exact fractions, and of slips, that shares no code with the program."""

from collections.abc import Iterable, Iterator
from fractions import Fraction

from posfallback.domain.facts import (
    AnyFact,
    SaleCompleted,
    SaleLine,
    SlipBlockIssued,
    SlipMissing,
    SlipSpoiled,
    SlipUnreadable,
)

CASH_STEP = 5


def half_up(value: Fraction) -> int:
    """Round half away from zero."""
    whole = int(abs(value) + Fraction(1, 2))
    return whole if value >= 0 else -whole


def totals_wrong(sale: SaleCompleted) -> Iterator[str]:
    """Yield what does not add up in a sealed sale, worked out from its lines."""
    sold = [line for line in sale.lines if not line.voided]
    for line in sold:
        yield from _line_wrong(line)
    subtotal = sum(line.extended_minor for line in sold)
    discount = sale.discount_minor
    if sale.discount_percent:
        granted = sum(line.extended_minor for line in sold if not line.return_receipt)
        discount = half_up(Fraction(sale.discount_percent) * granted / 100)
    if (sale.subtotal_minor, sale.discount_minor) != (subtotal, discount):
        yield "subtotal or discount"
    if sum(line.basket_discount_minor for line in sold) != discount:
        yield "shares of the discount"
    added = sale.tax_minor if sale.prices == "exclusive" else 0
    if sale.total_minor != subtotal - discount + added + sale.rounding_minor:
        yield "total"
    yield from _tenders_wrong(sale)
    yield from _taxes_wrong(sale, sold)


def slips_wrong(facts: Iterable[AnyFact]) -> Iterator[str]:
    """Yield what cannot be of paper slips: numbers issued twice or with a gap, sold on twice, or told of too late."""
    issued, done = 0, set[str]()
    for fact in facts:
        if isinstance(fact, SlipBlockIssued):
            if fact.first != issued + 1:
                yield f"slips from {fact.first} on were issued after {issued}"
            issued = fact.last
            continue
        if not isinstance(fact, SaleCompleted | SlipSpoiled | SlipUnreadable | SlipMissing) or not fact.slip:
            continue
        if int(fact.slip[-6:]) > issued:
            yield f"slip {fact.slip} was never issued"
        if fact.slip in done:
            yield f"something was said of slip {fact.slip} after it was done with"
        if isinstance(fact, SaleCompleted | SlipSpoiled):
            done.add(fact.slip)


def _line_wrong(line: SaleLine) -> Iterator[str]:
    worth = half_up(Fraction(line.unit_price_minor * line.quantity_milli, line.price_for * 1000))
    fixed = line.entry in {"label", "open"} or line.return_receipt
    if not fixed and worth != line.gross_minor:
        yield f"{line.name}: {line.gross_minor} is not {worth}"
    if (
        line.discount_percent
        and half_up(Fraction(line.discount_percent) * line.gross_minor / 100) != line.discount_minor
    ):
        yield f"{line.name}: discount"
    if line.extended_minor != line.gross_minor - line.discount_minor:
        yield f"{line.name}: extended amount"


def _tenders_wrong(sale: SaleCompleted) -> Iterator[str]:
    if sum(tender.amount_minor for tender in sale.tenders) - sale.change_minor != sale.total_minor:
        yield "tenders"
    if any(tender.kind == "cash" for tender in sale.tenders):
        others = sum(tender.amount_minor for tender in sale.tenders if tender.kind != "cash")
        if (sale.total_minor - others) % CASH_STEP:
            yield "cash rounding"
    elif sale.tenders and sale.rounding_minor:
        yield "rounding without cash"


def _taxes_wrong(sale: SaleCompleted, sold: list[SaleLine]) -> Iterator[str]:
    """Check base and tax of each rate; rounded by line, the tax may be off by half a unit a line, never more."""
    percents = {tax.code: Fraction(tax.percent) for tax in sale.taxes}
    for tax in sale.taxes:
        exact = Fraction(0)
        amounts = 0
        taxed = [line for line in sold if tax.code in line.tax.split("+")]
        for line in taxed:
            amount = line.extended_minor - line.basket_discount_minor
            amounts += amount
            inside = sum(percents[code] for code in line.tax.split("+")) if sale.prices == "inclusive" else 0
            exact += amount * percents[tax.code] / (100 + inside)
        if abs(tax.tax_minor - exact) > Fraction(max(len(taxed), 1), 2):
            yield f"tax {tax.code}"
        if sale.prices == "exclusive" and tax.base_minor != amounts:
            yield f"base of tax {tax.code}"
