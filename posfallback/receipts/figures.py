"""Amounts, quantities and percentages as the store's country writes them on paper: one decimal sign, no groups.

Rule of this module: the digits are those that were sealed; only the sign between them changes.
"""

from functools import lru_cache

import msgspec

from posfallback.domain.facts import JournalOpened
from posfallback.domain.money import Currency, currency, format_amount
from posfallback.domain.quantity import format_quantity
from posfallback.domain.settings import Settings

_POINT = "."
_WITH_POINT = frozenset({"en_US", "en_GB", "en_CA", "en_AU", "en_NZ", "en_IE"})
"""Locales that need no library to be asked: most starts of the register are theirs."""


class Figures(msgspec.Struct, frozen=True):
    """How the figures of one store are written; `point` stands between whole and part."""

    currency: Currency
    point: str = _POINT

    @property
    def code(self) -> str:
        """The currency's three letters."""
        return self.currency.code

    def amount(self, minor: int) -> str:
        """Return an amount of the currency: "25.69", or "25,69" where a comma is written."""
        return self._pointed(format_amount(minor, self.currency))

    def quantity(self, milli: int) -> str:
        """Return a quantity: "2", "0.734"."""
        return self._pointed(format_quantity(milli))

    def percent(self, percent: str) -> str:
        """Return a percentage with its sign: "10.1 %"; nothing for none."""
        return f"{self._pointed(percent)} %" if percent else ""

    def _pointed(self, figure: str) -> str:
        return figure.replace(_POINT, self.point)


def figures_of(opened: JournalOpened, settings: Settings) -> Figures:
    """Return how a register's papers write figures."""
    return Figures(currency(opened.currency), decimal_sign(settings.store.locale))


@lru_cache(maxsize=8)
def decimal_sign(locale: str) -> str:
    """Return the decimal sign of a locale beside Latin digits; a point for a language that nobody has described.

    >>> decimal_sign("de_DE"), decimal_sign("en_US"), decimal_sign("ar_EG")
    (',', '.', '.')
    """
    if locale in _WITH_POINT:
        return _POINT
    from babel import Locale, UnknownLocaleError

    try:
        symbols = Locale.parse(locale).number_symbols
    except (UnknownLocaleError, ValueError):
        return _POINT
    return str(symbols["latn"]["decimal"])
