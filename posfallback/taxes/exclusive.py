"""Tax that comes on top of the prices, as in the United States: each rate on its own taxable sum."""

from collections.abc import Iterable

from posfallback.domain.facts import SaleTax
from posfallback.domain.money import divide_half_up
from posfallback.domain.settings import TaxRate, TaxSettings
from posfallback.domain.tax import WHOLE, sums_by_rate, taxable_amounts


class Exclusive:
    """The regime `prices = "exclusive"`; see services.ports.TaxRegime."""

    added = True

    def taxes(self, amounts: Iterable[tuple[int, str]], settings: TaxSettings) -> tuple[SaleTax, ...]:
        """Return one sum a rate: rate x taxable sum, rounded once a rate (or once a line and rate).

        `amounts` are minor units after every discount; raises Refusal "tax-code-unknown".
        """
        parts: list[tuple[TaxRate, int, int]] = []
        if settings.rounding == "line":
            for amount in taxable_amounts(amounts, settings):
                parts += [(rate, amount.minor, tax_on(amount.minor, rate)) for rate in amount.rates]
            return sums_by_rate(parts, settings)
        # A rate may stand in several sets ("A" and "A+B"); its whole taxable sum is what is rounded.
        sums: dict[str, int] = {}
        for amount in taxable_amounts(amounts, settings):
            for rate in amount.rates:
                sums[rate.code] = sums.get(rate.code, 0) + amount.minor
        parts = [(rate, sums[rate.code], tax_on(sums[rate.code], rate)) for rate in settings.rates if rate.code in sums]
        return sums_by_rate(parts, settings)


def tax_on(minor: int, rate: TaxRate) -> int:
    """Return the tax that one rate adds to an amount without tax, in minor units, half away from zero."""
    return divide_half_up(minor * rate.millipercent, WHOLE)
