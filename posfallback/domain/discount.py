"""Discounts on a line and on the whole sale.

Rule of this module: a percentage is rounded once, on the sum it is taken from.
"""

from functools import lru_cache

from posfallback.domain.basket import Discount
from posfallback.domain.decimals import NotDecimalError, TooManyPlacesError, scaled
from posfallback.domain.errors import Refusal
from posfallback.domain.money import divide_half_up

WHOLE = 100_000
"""One hundred percent in thousandths of a percent."""


@lru_cache(maxsize=256)
def parse_percent(text: str) -> int:
    """Return thousandths of a percent from a decimal string above 0 and up to 100, with at most three decimals.

    Raises Refusal "percent".
    """
    try:
        thousandths = scaled(text, 3)
    except NotDecimalError as error:
        raise _bad_percent("That is not a percentage.") from error
    except TooManyPlacesError as error:
        raise _bad_percent("A percentage has at most three decimals.") from error
    if not 0 < thousandths <= WHOLE:
        raise _bad_percent("A discount is more than 0 % and at most 100 %.")
    return thousandths


def line_discount(gross_minor: int, discount: Discount | None) -> int:
    """Return what comes off a line, in minor units and with the sign of the line.

    Raises Refusal "percent", "discount-format" or "discount-too-large" (more than the line itself).
    """
    if discount is None:
        return 0
    if discount.percent:
        return _share(gross_minor, discount)
    amount_minor = _given_amount(discount)
    if amount_minor > abs(gross_minor):
        raise _too_large("The discount is larger than the line.")
    return -amount_minor if gross_minor < 0 else amount_minor


def basket_discount(subtotal_minor: int, discount: Discount | None) -> int:
    """Return what comes off the whole sale, in minor units; it is taken before tax.

    Raises Refusal "percent", "discount-format" or "discount-too-large" (above the subtotal, or nothing is sold).
    """
    if discount is None:
        return 0
    amount_minor = _share(subtotal_minor, discount) if discount.percent else _given_amount(discount)
    if subtotal_minor <= 0:
        raise _too_large("There is nothing to take a discount from.")
    if amount_minor > subtotal_minor:
        raise _too_large("The discount is larger than the sale.")
    return amount_minor


def _share(minor: int, discount: Discount) -> int:
    if discount.amount_minor:
        raise _bad_format("A discount is a percentage or an amount, not both.")
    return divide_half_up(minor * parse_percent(discount.percent), WHOLE)


def _given_amount(discount: Discount) -> int:
    if discount.amount_minor <= 0:
        raise _bad_format("A discount is more than nothing.")
    return discount.amount_minor


def _bad_percent(message: str) -> Refusal:
    return Refusal("percent", message, "Give a number such as 10 or 12.5.")


def _bad_format(message: str) -> Refusal:
    return Refusal("discount-format", message, "Give a percentage, or a positive amount.")


def _too_large(message: str) -> Refusal:
    return Refusal("discount-too-large", message, "Give a smaller discount, or take it off.")
