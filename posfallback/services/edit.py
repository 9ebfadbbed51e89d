"""What a clerk may do to a line of an open basket: each rule takes a line and gives another one.

Rule of this module: values only; the basket before stays as it was.
"""

from collections.abc import Iterable

import msgspec

from posfallback.domain.basket import BasketLine, Discount
from posfallback.domain.discount import parse_percent
from posfallback.domain.errors import Refusal
from posfallback.domain.pricing import extend
from posfallback.domain.quantity import check_quantity
from posfallback.domain.screening import check_text
from posfallback.services.lookup import UNIT_MILLI


def open_line(department: str, name: str, amount_minor: int) -> BasketLine:
    """Return an open-department line without tax; a negative amount gives money back (a bottle refund)."""
    if amount_minor == 0:
        raise _no_price()
    return BasketLine(
        name=check_text(name, "name") or department,
        entry="open",
        quantity_milli=UNIT_MILLI,
        unit_price_minor=amount_minor,
        gross_minor=amount_minor,
        department=check_text(department, "department"),
    )


def given_back(lines: Iterable[BasketLine]) -> int:
    """Return what goes back for bottles and deposits, in minor units: open lines below nothing."""
    return -sum(line.gross_minor for line in lines if line.entry == "open" and line.gross_minor < 0 and not line.voided)


def unweighed(line: BasketLine) -> BasketLine:
    """Return the line as one that waits for its weight, if it is sold by weight or measure and carries none."""
    if line.sold_by == "each" or line.amount_given or line.unknown or line.entry == "label":
        return line
    return msgspec.structs.replace(line, unweighed=True, gross_minor=0)


def weighed(line: BasketLine, weight_milli: int) -> BasketLine:
    """Return the line with its weight in thousandths of its unit; raises Refusal "weight-zero"."""
    if weight_milli <= 0:
        raise Refusal("weight-zero", "The weight is still 0.", "Type the weight from the scale.")
    return msgspec.structs.replace(
        line,
        unweighed=False,
        entry="weighed",
        quantity_milli=check_quantity(weight_milli),
        gross_minor=extend(line.unit_price_minor, line.price_for, weight_milli),
    )


def priced_by_hand(line: BasketLine, price_minor: int, department: str, tax: str) -> BasketLine:
    """Return a line whose code the price list does not hold, priced from the shelf; raises Refusal "price-zero"."""
    if price_minor <= 0:
        raise _no_price()
    return msgspec.structs.replace(
        line,
        unknown=False,
        price_given=True,
        unit_price_minor=price_minor,
        gross_minor=extend(price_minor, 1, line.quantity_milli),
        department=check_text(department, "department"),
        tax=tax,
    )


def with_price(line: BasketLine, price_minor: int, reason: str = "") -> BasketLine:
    """Return the line at another unit price; a labelled line's amount becomes that price. What comes back stays so.

    Raises Refusal "price-zero", or "return-fixed" for goods that come back on a receipt.
    """
    if price_minor <= 0:
        raise _no_price()
    if line.return_receipt:
        raise _return_fixed()
    if line.gross_minor < 0 < line.quantity_milli:
        # Money back for a bottle has a price below nothing, and a positive quantity.
        price_minor = -price_minor
    if line.amount_given:
        gross_minor = -abs(price_minor) if line.gross_minor < 0 else price_minor
    else:
        gross_minor = extend(price_minor, 1, line.quantity_milli)
    return msgspec.structs.replace(
        line,
        unit_price_minor=price_minor,
        price_for=1,
        price_given=True,
        price_reason=reason,
        listed_minor=listed_minor(line),
        gross_minor=gross_minor,
    )


def listed_minor(line: BasketLine) -> int:
    """Return what one unit of a line cost before anybody set another price; of a given amount, all of it."""
    if line.listed_minor is not None:
        return line.listed_minor
    return line.gross_minor if line.amount_given else extend(line.unit_price_minor, line.price_for, UNIT_MILLI)


def within_percent(line: BasketLine, price_minor: int, most: str) -> bool:
    """Say whether a new unit price is at most so many percent off the list, however often it was changed before."""
    old_minor = abs(listed_minor(line))
    return abs(price_minor - old_minor) * 100_000 <= old_minor * parse_percent(most)


def discounted(line: BasketLine, discount: Discount | None) -> BasketLine:
    """Return the line with its discount, or without any."""
    return msgspec.structs.replace(line, discount=screened(discount))


def screened(discount: Discount | None) -> Discount | None:
    """Return the discount; raises Refusal "card-number" for a reason that looks like one."""
    if discount is not None:
        check_text(discount.reason, "reason")
    return discount


def coming_back(line: BasketLine, reason: str) -> BasketLine:
    """Return the line as goods that come back without a receipt."""
    return msgspec.structs.replace(
        line,
        quantity_milli=-abs(line.quantity_milli),
        gross_minor=-abs(line.gross_minor),
        return_reason=reason,
    )


def with_quantity(line: BasketLine, quantity_milli: int) -> BasketLine:
    """Return the line with another quantity, negative for goods that come back.

    Raises Refusal "quantity-zero", "amount-fixed" for a labelled line, "quantity-whole" for pieces that are cut, and
    "return-fixed" for goods that come back on a receipt.
    """
    if line.return_receipt:
        raise _return_fixed()
    if line.amount_given:
        raise amount_fixed()
    check_whole(line, quantity_milli)
    return msgspec.structs.replace(
        line,
        quantity_milli=check_quantity(quantity_milli),
        gross_minor=0 if line.unknown else extend(line.unit_price_minor, line.price_for, quantity_milli),
        unweighed=False,
        # Goods that are sold after all do not come back, and nothing may say why they would.
        return_reason=line.return_reason if quantity_milli < 0 else "",
    )


def check_whole(line: BasketLine, quantity_milli: int) -> None:
    """Refuse a part of what is sold by the piece ("quantity-whole")."""
    if line.sold_by == "each" and quantity_milli % UNIT_MILLI:
        raise Refusal("quantity-whole", "This item is sold by the piece.", "Type a whole number.")


def amount_fixed() -> Refusal:
    """Return why there are not several of what carries its own price or weight."""
    return Refusal("amount-fixed", "The price of this line comes from its label.", "Scan the next piece instead.")


def _return_fixed() -> Refusal:
    return Refusal("return-fixed", "Goods come back at what was paid.", "Leave the amount as it is.")


def _no_price() -> Refusal:
    return Refusal("price-zero", "The price is still 0.00.", "Type the price from the shelf.")
