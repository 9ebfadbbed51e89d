"""Discounts and the goods they were granted on: an amount off ten loaves is another share of one loaf. Values only.

Rule of this module: a percentage follows the goods by itself; an amount does not, so what it was granted on is kept.
"""

import msgspec

from posfallback.domain.basket import Basket, BasketLine, Discount
from posfallback.domain.discount import line_discount, parse_percent


def goods_minor(basket: Basket) -> int:
    """Return what a discount on the whole sale is taken from, in minor units: all but what comes back on a receipt."""
    return sum(
        line.gross_minor - line_discount(line.gross_minor, line.discount)
        for line in basket.counted
        if not line.return_receipt
    )


def share_within(discount: Discount, of_minor: int, most: str) -> bool:
    """Say whether a discount is at most so many percent of an amount in minor units."""
    most_thousandths = parse_percent(most)
    if discount.percent:
        return parse_percent(discount.percent) <= most_thousandths
    return discount.amount_minor * 100_000 <= abs(of_minor) * most_thousandths


def outgrown(basket: Basket, most: str) -> bool:
    """Say whether goods went since an amount was taken off, so that it is more of the rest than `most` percent."""
    goods = goods_minor(basket)
    # Of a ticket without goods nothing is taken off, so there is nothing to agree to.
    if basket.discount is not None and goods and _too_much(basket.discount, goods, most):
        return True
    return any(_too_much(line.discount, line.gross_minor, most) for line in basket.counted if line.discount is not None)


def regranted(basket: Basket) -> Basket:
    """Return the basket with every discount granted on the goods as they are now."""
    lines = tuple(_regranted_line(line) for line in basket.lines)
    changed = msgspec.structs.replace(basket, lines=lines)
    if basket.discount is None:
        return changed
    return msgspec.structs.replace(changed, discount=granted_on(basket.discount, goods_minor(changed)))


def granted_on(discount: Discount, of_minor: int) -> Discount:
    """Return a discount that remembers the amount in minor units it was granted on; a percentage need not."""
    if discount.percent:
        return discount
    return msgspec.structs.replace(discount, of_minor=abs(of_minor))


def _regranted_line(line: BasketLine) -> BasketLine:
    if line.discount is None:
        return line
    return msgspec.structs.replace(line, discount=granted_on(line.discount, line.gross_minor))


def _too_much(discount: Discount, of_minor: int, most: str) -> bool:
    return abs(of_minor) < discount.of_minor and not share_within(discount, of_minor, most)
