"""Reversing a sealed sale as a whole: a new sale that takes back every amount of the old one, line by line.

Rule of this module: every figure is the old one with its sign turned; nothing is worked out again.
"""

from collections.abc import Sequence

import msgspec

from posfallback.domain.errors import Refusal
from posfallback.domain.facts import SaleCompleted, SaleTender
from posfallback.domain.tender import CASH
from posfallback.domain.words import words
from posfallback.services.ports import Journal
from posfallback.services.returns import sold_on


def check_reversible(journal: Journal, receipt: str) -> SaleCompleted:
    """Return the sale of a receipt if it can be reversed.

    Raises Refusal "receipt-unknown", "receipt-voided", "reversal-of-reversal" or "goods-came-back".
    """
    sold = sold_on(journal, receipt)
    if sold.sale.post_void_of:
        raise Refusal(
            "reversal-of-reversal",
            "That receipt is itself a reversal.",
            "Ring the sale again if it was right after all.",
        )
    if any(line.left_milli != line.sold_milli for line in sold.lines):
        raise Refusal(
            "goods-came-back",
            words("Goods of {receipt} have come back already.", receipt=sold.sale.receipt),
            "Take back the other lines as a return instead.",
        )
    return sold.sale


def reversed_sale(
    sale: SaleCompleted,
    *,
    at: str,
    business_date: str,
    shift: int,
    clerk: str,
    basket_id: str,
    receipt: str,
    number: int,
    reason: str,
    outage: tuple[str, int],
) -> SaleCompleted:
    """Return the fact that reverses a sale; money goes back by the tenders that brought it, cash less its change.

    `outage` is the one that is open now and the reversal's own number in it.
    """
    return msgspec.structs.replace(
        sale,
        at=at,
        business_date=business_date,
        shift=shift,
        clerk=clerk,
        basket_id=basket_id,
        receipt=receipt,
        number=number,
        lines=tuple(
            msgspec.structs.replace(
                line,
                quantity_milli=-line.quantity_milli,
                gross_minor=-line.gross_minor,
                discount_minor=-line.discount_minor,
                extended_minor=-line.extended_minor,
                basket_discount_minor=-line.basket_discount_minor,
            )
            for line in sale.lines
        ),
        subtotal_minor=-sale.subtotal_minor,
        discount_minor=-sale.discount_minor,
        taxes=tuple(
            msgspec.structs.replace(tax, base_minor=-tax.base_minor, tax_minor=-tax.tax_minor) for tax in sale.taxes
        ),
        tax_minor=-sale.tax_minor,
        rounding_minor=-sale.rounding_minor,
        total_minor=-sale.total_minor,
        tenders=_given_back(sale.tenders, sale.change_minor),
        change_minor=0,
        external_id="",
        rung_at="",
        post_void_of=sale.receipt,
        post_void_reason=reason,
        # The slip stays entered: its reversal is a sale of its own, and no second entry of the slip.
        slip="",
        written_clerk="",
        entered_by="",
        written_total_minor=0,
        difference_minor=0,
        difference_reason="",
        difference_by="",
        written_signed=False,
        outage=outage[0],
        outage_sale=outage[1],
    )


def _given_back(tenders: Sequence[SaleTender], change_minor: int) -> tuple[SaleTender, ...]:
    """Return the tenders with their signs turned; change is taken off the cash that it came from."""
    back: list[SaleTender] = []
    for tender in tenders:
        # Money that was paid out brought no change, and comes back whole.
        change = max(min(change_minor, tender.amount_minor), 0) if tender.kind == CASH else 0
        change_minor -= change
        if tender.amount_minor != change:
            back.append(msgspec.structs.replace(tender, amount_minor=change - tender.amount_minor))
    return tuple(back)
