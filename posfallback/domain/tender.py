"""Tenders and cash: the kinds, rounding to the smallest coin, amounts to offer, and how to give change.

Rule of this module: pure arithmetic on minor units.
"""

from collections.abc import Sequence

from posfallback.domain.money import Currency, divide_half_up
from posfallback.domain.words import mark

CASH = mark("cash")
KINDS = (CASH, mark("card"), mark("voucher"), mark("cheque"), mark("account"))
"""The kinds every store has; settings may name more, and those behave as a voucher does."""

MOST_OFFERS = 5

# Notes and coins that people have in their drawers, largest first, in minor units. Where a currency is missing nothing
# is suggested: a wrong suggestion is worse than none.
_NOTES_AND_COINS: dict[str, tuple[tuple[int, ...], tuple[int, ...]]] = {
    "AUD": ((10000, 5000, 2000, 1000, 500), (200, 100, 50, 20, 10, 5)),
    "BRL": ((20000, 10000, 5000, 2000, 1000, 500, 200), (100, 50, 25, 10, 5)),
    "CAD": ((10000, 5000, 2000, 1000, 500), (200, 100, 25, 10, 5)),
    "CHF": ((20000, 10000, 5000, 2000, 1000), (500, 200, 100, 50, 20, 10, 5)),
    "CNY": ((10000, 5000, 2000, 1000, 500), (100, 50, 10)),
    "CZK": ((500000, 200000, 100000, 50000, 20000, 10000), (5000, 2000, 1000, 500, 200, 100)),
    "DKK": ((50000, 20000, 10000, 5000), (2000, 1000, 500, 200, 100, 50)),
    "EUR": ((20000, 10000, 5000, 2000, 1000, 500), (200, 100, 50, 20, 10, 5, 2, 1)),
    "GBP": ((5000, 2000, 1000, 500), (200, 100, 50, 20, 10, 5, 2, 1)),
    "HKD": ((100000, 50000, 10000, 5000, 2000, 1000), (500, 200, 100, 50, 20, 10)),
    "HUF": ((2000000, 1000000, 500000, 200000, 100000, 50000), (20000, 10000, 5000, 2000, 1000, 500)),
    "IDR": (
        (10000000, 5000000, 2000000, 1000000, 500000, 200000, 100000),
        (50000, 20000, 10000),
    ),
    "INR": ((50000, 20000, 10000, 5000, 2000, 1000), (500, 200, 100)),
    "JPY": ((10000, 5000, 1000), (500, 100, 50, 10, 5, 1)),
    "KRW": ((50000, 10000, 5000, 1000), (500, 100, 50, 10)),
    "MXN": ((100000, 50000, 20000, 10000, 5000, 2000), (1000, 500, 200, 100, 50)),
    "MYR": ((10000, 5000, 2000, 1000, 500, 100), (50, 20, 10, 5)),
    "NOK": ((50000, 20000, 10000, 5000), (2000, 1000, 500, 100)),
    "NZD": ((10000, 5000, 2000, 1000, 500), (200, 100, 50, 20, 10)),
    "PHP": ((100000, 50000, 20000, 10000, 5000), (2000, 1000, 500, 100, 25, 5, 1)),
    "PLN": ((20000, 10000, 5000, 2000, 1000), (500, 200, 100, 50, 20, 10, 5, 2, 1)),
    "SEK": ((50000, 20000, 10000, 5000, 2000), (1000, 500, 200, 100)),
    "SGD": ((10000, 5000, 1000, 500, 200), (100, 50, 20, 10, 5)),
    "THB": ((100000, 50000, 10000, 5000, 2000), (1000, 500, 200, 100, 50, 25)),
    "TRY": ((20000, 10000, 5000, 2000, 1000, 500), (100, 50, 25, 10, 5)),
    "USD": ((10000, 5000, 2000, 1000, 500, 100), (25, 10, 5, 1)),
    "VND": ((500000, 200000, 100000, 50000, 20000, 10000, 5000, 2000, 1000), (500,)),
    "ZAR": ((20000, 10000, 5000, 2000, 1000), (500, 200, 100, 50, 20, 10)),
}


def round_cash(minor: int, step: int) -> int:
    """Return an amount rounded to the smallest cash step (minor units, 0 for none), half away from zero.

    >>> round_cash(1538, 5), round_cash(-1538, 5), round_cash(1538, 0)
    (1540, -1540, 1538)
    """
    return divide_half_up(minor, step) * step if step > 0 else minor


def pieces(minor: int, currency_code: str) -> tuple[tuple[int, int], ...]:
    """Return how to give an amount in notes and coins: (value in minor units, how many), largest first.

    Nothing is suggested for a currency whose coins are not known here, or for an amount that its coins cannot make.

    >>> pieces(1467, "USD")
    ((1000, 1), (100, 4), (25, 2), (10, 1), (5, 1), (1, 2))
    """
    notes, coins = _NOTES_AND_COINS.get(currency_code, ((), ()))
    given: list[tuple[int, int]] = []
    for value in (*notes, *coins):
        count, minor = divmod(minor, value)
        if count > 0:
            given.append((value, count))
    return tuple(given) if minor == 0 else ()


def quick_cash(due_minor: int, notes: Sequence[int], currency: Currency) -> tuple[int, ...]:
    """Return the cash amounts to offer for what is due, in minor units: the exact one, then what people hand over.

    `notes` are the store's own quick notes (minor units); when there are none, those in use in the currency. Nothing is
    offered where nothing is due.

    >>> quick_cash(1538, (), Currency("USD", 2))
    (1538, 1600, 2000, 5000, 10000)
    """
    if due_minor <= 0:
        return ()
    in_use = notes or _NOTES_AND_COINS.get(currency.code, ((), ()))[0]
    likely = {-(-due_minor // note) * note for note in in_use if note > 0}
    return (due_minor, *sorted(likely - {due_minor}))[:MOST_OFFERS]


def notes_and_coins(currency_code: str) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """Return the notes and the coins in use, each largest first, in minor units; nothing where they are not known."""
    return _NOTES_AND_COINS.get(currency_code, ((), ()))


def is_note(value_minor: int, currency_code: str) -> bool:
    """Say whether a piece of cash is a note, not a coin."""
    return value_minor in _NOTES_AND_COINS.get(currency_code, ((), ()))[0]


def largest_note(currency_code: str) -> int:
    """Return the largest note in use in minor units, 0 for a currency whose notes are not known here."""
    return max(_NOTES_AND_COINS.get(currency_code, ((), ()))[0], default=0)
