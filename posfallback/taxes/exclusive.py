"""Tax that comes on top of the prices, as in the United States: each rate on its own taxable sum.

Rule of this module: pure arithmetic; the settings say which rates there are.
"""

from collections.abc import Iterable

from posfallback.domain.facts import SaleTax
from posfallback.domain.money import divide_half_up
from posfallback.domain.settings import TaxRate, TaxSettings
from posfallback.domain.tax import WHOLE, sums_by_rate, taxed_groups


class Exclusive:
    """The regime `prices = "exclusive"`; see services.ports.TaxRegime."""

    added = True

    def taxes(self, amounts: Iterable[tuple[int, str]], settings: TaxSettings) -> tuple[SaleTax, ...]:
        """Return one sum a rate: rate x taxable sum, rounded once a rate (or once a line and rate).

        `amounts` are minor units after every discount; raises Refusal "tax-code-unknown".
        """
        # A rate may stand in several sets ("A" and "A+B"); with rounding per receipt its whole taxable sum is rounded.
        taxable: dict[str, list[int]] = {}
        for group in taxed_groups(amounts, settings):
            for rate in group.rates:
                taxable.setdefault(rate.code, []).extend(group.amounts_minor)
        parts: list[tuple[TaxRate, int, int]] = []
        for rate in settings.rates:
            minors = taxable.get(rate.code)
            if minors is not None:
                base_minor = sum(minors)
                rounded = minors if settings.rounding == "line" else [base_minor]
                parts.append((rate, base_minor, sum(tax_on(minor, rate) for minor in rounded)))
        return sums_by_rate(parts, settings)


def tax_on(minor: int, rate: TaxRate) -> int:
    """Return the tax that one rate adds to an amount without tax, in minor units, half away from zero."""
    return divide_half_up(minor * rate.millipercent, WHOLE)
