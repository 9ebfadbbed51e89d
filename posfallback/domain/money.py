"""Money is an integer count of minor units in one currency.

Rule of this module: everything rounds half away from zero, and rounds once.
"""

from collections.abc import Sequence

import msgspec

from posfallback.domain.currencies import DECIMALS
from posfallback.domain.decimals import NotDecimalError, TooManyPlacesError, scaled
from posfallback.domain.errors import Refusal
from posfallback.domain.words import words

MOST_MINOR = 999_999_999_999
"""The largest amount, either sign: sums of thousands of these stay far below 2 ** 53, the journal's largest integer."""


class Currency(msgspec.Struct, frozen=True):
    """An ISO 4217 code and how many decimals its minor unit has (USD 2, JPY 0, KWD 3)."""

    code: str
    decimals: int


def currency(code: str) -> Currency:
    """Return the currency with an ISO 4217 code in capitals; raises Refusal "unknown-currency"."""
    decimals = DECIMALS.get(code)
    if decimals is None:
        raise Refusal(
            "unknown-currency",
            "That is not a currency of ISO 4217.",
            "Give three capital letters, such as USD, EUR or JPY.",
        )
    return Currency(code, decimals)


def parse_amount(text: str, currency: Currency) -> int:
    """Return minor units from a decimal string such as "25.69" or "-0.80".

    Raises Refusal "amount-not-a-number", "price-decimals" or "amount-too-large".
    """
    try:
        minor = scaled(text, currency.decimals)
    except NotDecimalError as error:
        raise Refusal(
            "amount-not-a-number",
            "That is not an amount of money.",
            words("Give digits with a point, such as {example}.", example=format_amount(1234, currency)),
        ) from error
    except TooManyPlacesError as error:
        raise Refusal(
            "price-decimals",
            _too_many_places(currency),
            words("Give an amount such as {example}.", example=format_amount(1234, currency)),
        ) from error
    return within_limits(minor)


def within_limits(minor: int) -> int:
    """Return the amount as it is; raises Refusal "amount-too-large" when it is beyond what a sale can hold."""
    if not -MOST_MINOR <= minor <= MOST_MINOR:
        raise Refusal("amount-too-large", "That amount is too large.", "Check the quantity and the price.")
    return minor


def format_amount(minor: int, currency: Currency) -> str:
    """Return the plain decimal string of an amount, for files and interfaces.

    >>> format_amount(-80, Currency("USD", 2)), format_amount(100, Currency("JPY", 0))
    ('-0.80', '100')
    """
    decimals = currency.decimals
    if decimals == 0:
        return str(minor)
    digits = str(abs(minor)).rjust(decimals + 1, "0")
    sign = "-" if minor < 0 else ""
    return f"{sign}{digits[:-decimals]}.{digits[-decimals:]}"


class Amount(msgspec.Struct, frozen=True):
    """An amount inside a sentence, written in the store's way by the window.

    As text it is plain English: "100.00 USD", or "100.00" where it is `bare`.
    """

    minor: int
    currency: Currency
    bare: bool = False

    def __str__(self) -> str:
        """Return the plain decimal string, with the currency's code unless it is bare."""
        plain = format_amount(self.minor, self.currency)
        return plain if self.bare else f"{plain} {self.currency.code}"


def divide_half_up(numerator: int, denominator: int) -> int:
    """Return the quotient rounded to an integer, halves away from zero; raises ZeroDivisionError.

    >>> divide_half_up(5, 2), divide_half_up(-5, 2), divide_half_up(4, 3)
    (3, -3, 1)
    """
    if denominator < 0:
        numerator, denominator = -numerator, -denominator
    if numerator < 0:
        return -((2 * -numerator + denominator) // (2 * denominator))
    return (2 * numerator + denominator) // (2 * denominator)


def spread(total: int, weights: Sequence[int]) -> list[int]:
    """Split `total` in proportion to `weights` by largest remainder, so that the parts add up to it exactly.

    The first of equal remainders is served first. Weights may be negative but must not add up to 0 unless `total` is 0.
    """
    if total == 0:
        return [0] * len(weights)
    if total < 0:
        return [-part for part in spread(-total, weights)]
    whole = sum(weights)
    if whole < 0:
        whole, weights = -whole, [-weight for weight in weights]
    parts, remainders = [], []
    for weight in weights:
        part, remainder = divmod(total * weight, whole)
        parts.append(part)
        remainders.append(remainder)
    left = total - sum(parts)
    for index in sorted(range(len(parts)), key=lambda index: -remainders[index])[:left]:
        parts[index] += 1
    return parts


def _too_many_places(currency: Currency) -> str:
    if currency.decimals == 0:
        return words("{currency} has no decimals.", currency=currency.code)
    return words("{currency} has at most {count} decimals.", currency=currency.code, count=currency.decimals)
