"""Tax that is inside the prices, as VAT is: each rate's part of the gross sum of its set of rates.

Rule of this module: pure arithmetic; the settings say which rates there are.
"""

from collections.abc import Iterable

from posfallback.domain.facts import SaleTax
from posfallback.domain.money import divide_half_up
from posfallback.domain.settings import TaxRate, TaxSettings
from posfallback.domain.tax import WHOLE, sums_by_rate, taxed_groups


class Inclusive:
    """The regime `prices = "inclusive"`; see services.ports.TaxRegime."""

    added = False

    def taxes(self, amounts: Iterable[tuple[int, str]], settings: TaxSettings) -> tuple[SaleTax, ...]:
        """Return one sum a rate: gross x rate / (100 + the rates of the set), rounded once a set (or once a line).

        The base is the gross less all of the set's taxes. `amounts` are minor units after every discount.

        Raises Refusal "tax-code-unknown".
        """
        parts: list[tuple[TaxRate, int, int]] = []
        for group in taxed_groups(amounts, settings):
            whole = WHOLE + sum(rate.millipercent for rate in group.rates)
            taxes = [
                sum(divide_half_up(minor * rate.millipercent, whole) for minor in group.amounts_minor)
                for rate in group.rates
            ]
            net_minor = sum(group.amounts_minor) - sum(taxes)
            parts += [(rate, net_minor, tax_minor) for rate, tax_minor in zip(group.rates, taxes, strict=True)]
        return sums_by_rate(parts, settings)
