"""From a price and a quantity to an amount: one multiplication, one rounding.

Rule of this module: nothing is rounded twice.
"""

from posfallback.domain.money import divide_half_up, within_limits


def extend(unit_price_minor: int, price_for: int, quantity_milli: int) -> int:
    """Return quantity x price in minor units, rounded once, half away from zero; a return is negative.

    `unit_price_minor` is the price of `price_for` units: two at "2 for 6.00" are 600.

    Raises Refusal "amount-too-large".

    >>> extend(600, 2, 1000), extend(899, 1, 734), extend(899, 1, -734)
    (300, 660, -660)
    """
    return within_limits(divide_half_up(unit_price_minor * quantity_milli, price_for * 1000))
