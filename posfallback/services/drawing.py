"""From a register's values to what its screens show.

Rule of this module: everything a face would have to work out is worked out here.
"""

from datetime import date

from posfallback.domain.basket import Basket, BasketLine
from posfallback.domain.facts import SaleCompleted
from posfallback.domain.money import Currency
from posfallback.domain.sale import Left, PricedSale
from posfallback.domain.tender import pieces, quick_cash
from posfallback.services.lookup import UNIT_MILLI
from posfallback.services.sealing import Sealing
from posfallback.services.sign_on import Clerk
from posfallback.services.snapshots import Done, Notice, RegisterSnapshot, RegisterState


def draw(
    *,
    state: RegisterState,
    clerk: Clerk,
    basket: Basket | None,
    priced: PricedSale | None,
    selected: int,
    sealing: Sealing,
    notes_minor: tuple[int, ...],
    last: Done | None,
    notice: Notice | None,
    recovered: bool,
    today: date,
    suspended_count: int,
) -> RegisterSnapshot:
    """Return the snapshot of a register; an empty basket is drawn as zeros."""
    items_milli, line_count, open_items = _counts(basket.lines) if basket else (0, 0, 0)
    tenders = basket.tenders if basket else ()
    left = sealing.left(priced, tenders) if priced else Left(exact_minor=0, cash_minor=0)
    age = basket.age_to_check if basket else 0
    offers = priced is not None and state == "tendering"
    return RegisterSnapshot(
        state=state,
        clerk=clerk.number,
        clerk_name=clerk.name,
        lines=basket.lines if basket else (),
        selected=selected,
        items_milli=items_milli,
        line_count=line_count,
        open_items=open_items,
        subtotal_minor=priced.subtotal_minor if priced else 0,
        saved_minor=_saved(priced) if priced else 0,
        discount_minor=priced.discount_minor if priced else 0,
        discount_percent=priced.discount_percent if priced else "",
        taxes=priced.taxes if priced else (),
        tax_minor=priced.tax_minor if priced else 0,
        total_minor=priced.total_minor if priced else 0,
        tenders=tenders,
        left_minor=left.exact_minor,
        left_in_cash_minor=left.cash_minor,
        quick_cash_minor=quick_cash(left.cash_minor, notes_minor, priced.currency) if offers and priced else (),
        last=last,
        notice=notice,
        recovered=recovered,
        role=clerk.role,
        age_to_check=age,
        age_born_by=born_by(today, age) if age else "",
        tax_exempt=basket.tax_exempt if basket else "",
        suspended_count=suspended_count,
        taken_minor=sum(tender.amount_minor for tender in tenders),
        has_discount=basket is not None and basket.discount is not None,
    )


def done(seq: int, sale: SaleCompleted, currency: Currency) -> Done:
    """Return what the done screen tells of a sealed sale."""
    return Done(
        seq=seq,
        receipt=sale.receipt,
        sealed_at=sale.at,
        total_minor=sale.total_minor,
        tendered_minor=sum(tender.amount_minor for tender in sale.tenders),
        change_minor=sale.change_minor,
        pieces=pieces(sale.change_minor, currency.code) if sale.change_minor > 0 else (),
        parts=tuple((tender.kind, tender.amount_minor) for tender in sale.tenders),
        reverses=sale.post_void_of,
    )


def born_by(today: date, age: int) -> str:
    """Return the latest birth date of somebody who has that age today; who was born on 29 February waits for 1 March.

    >>> born_by(date(2026, 11, 25), 18), born_by(date(2028, 2, 29), 18)
    ('2008-11-25', '2010-02-28')
    """
    year = today.year - age
    try:
        return today.replace(year=year).isoformat()
    except ValueError:
        # Only 29 February is missing in some years.
        return date(year, 2, 28).isoformat()


def _counts(lines: tuple[BasketLine, ...]) -> tuple[int, int, int]:
    """Return pieces in thousandths (a weighed line is one, as a person counts), lines sold, and lines that wait."""
    # This runs at every scan, over a thousand lines at times.
    items_milli = line_count = open_items = 0
    for line in lines:
        if line.voided:
            continue
        if line.unknown or line.unweighed:
            open_items += 1
        else:
            line_count += 1
            items_milli += line.quantity_milli if line.sold_by == "each" else UNIT_MILLI
    return items_milli, line_count, open_items


def _saved(priced: PricedSale) -> int:
    return priced.discount_minor + priced.line_discounts_minor
