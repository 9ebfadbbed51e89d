"""Quantities are integer thousandths of a unit (`_milli`): pieces, kilograms, pounds, litres, metres alike.

Rule of this module: no float ever carries a quantity.
"""

from posfallback.domain.decimals import NotDecimalError, TooManyPlacesError, scaled
from posfallback.domain.errors import Refusal

ONE = 1000
"""One piece or one unit of weight, in thousandths."""

MOST_MILLI = 999_999_999
"""Just under a million units, either sign; the largest quantity of a published retail data set is 80,995."""


def parse_quantity(text: str) -> int:
    """Return thousandths from a decimal string such as "2" or "0.734"; a return is negative.

    Raises Refusal "quantity-not-a-number", "quantity-decimals", "quantity-zero" or "quantity-too-large".
    """
    try:
        milli = scaled(text, 3)
    except NotDecimalError as error:
        raise Refusal(
            "quantity-not-a-number", "That is not a quantity.", "Give digits with a point, such as 2 or 0.734."
        ) from error
    except TooManyPlacesError as error:
        raise Refusal(
            "quantity-decimals", "A quantity has at most three decimals.", "Give a quantity such as 0.734."
        ) from error
    return check_quantity(milli)


def check_quantity(milli: int) -> int:
    """Return the quantity as it is; raises Refusal "quantity-zero" or "quantity-too-large"."""
    if milli == 0:
        raise Refusal(
            "quantity-zero", "A quantity of zero sells nothing.", "Give another quantity, or remove the line."
        )
    if not -MOST_MILLI <= milli <= MOST_MILLI:
        raise Refusal("quantity-too-large", "That quantity is too large.", "Give less than a million.")
    return milli


def format_quantity(milli: int) -> str:
    """Return the shortest decimal string of a quantity.

    >>> format_quantity(2000), format_quantity(734), format_quantity(-1500)
    ('2', '0.734', '-1.5')
    """
    whole, rest = divmod(abs(milli), 1000)
    sign = "-" if milli < 0 else ""
    return f"{sign}{whole}.{rest:03d}".rstrip("0") if rest else f"{sign}{whole}"
