"""Tax that is inside the prices, as VAT is: each rate's part of the gross sum of its set of rates."""

from collections.abc import Iterable

from posfallback.domain.facts import SaleTax
from posfallback.domain.money import divide_half_up
from posfallback.domain.settings import TaxRate, TaxSettings
from posfallback.domain.tax import WHOLE, TaxableAmount, sums_by_rate, taxable_amounts


class Inclusive:
    """The regime `prices = "inclusive"`; see services.ports.TaxRegime."""

    added = False

    def taxes(self, amounts: Iterable[tuple[int, str]], settings: TaxSettings) -> tuple[SaleTax, ...]:
        """Return one sum a rate: gross x rate / (100 + the rates of the set), rounded once a set (or once a line).

        The base is the gross less all of the set's taxes. `amounts` are minor units after every discount.

        Raises Refusal "tax-code-unknown".
        """
        parts: list[tuple[TaxRate, int, int]] = []
        for amount in taxable_amounts(amounts, settings):
            parts += _inside(amount)
        return sums_by_rate(parts, settings)


def _inside(amount: TaxableAmount) -> list[tuple[TaxRate, int, int]]:
    whole = WHOLE + sum(rate.millipercent for rate in amount.rates)
    taxes = [divide_half_up(amount.minor * rate.millipercent, whole) for rate in amount.rates]
    net_minor = amount.minor - sum(taxes)
    return [(rate, net_minor, tax_minor) for rate, tax_minor in zip(amount.rates, taxes, strict=True)]
