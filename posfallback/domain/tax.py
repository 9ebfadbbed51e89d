"""What every tax regime needs: rates by their codes, and amounts grouped as the settings say they are rounded.

Rule of this module: what a regime works out stands in `taxes/`.
"""

from collections.abc import Iterable

import msgspec

from posfallback.domain.decimals import NotDecimalError, TooManyPlacesError, scaled
from posfallback.domain.errors import Refusal
from posfallback.domain.facts import SaleTax
from posfallback.domain.settings import TaxRate, TaxSettings
from posfallback.domain.words import words

WHOLE = 100_000
"""One hundred percent in thousandths of a percent."""

_SEPARATOR = "+"


class TaxedGroup(msgspec.Struct, frozen=True):
    """Amounts (minor units) under one set of rates, at least one and none twice. Each amount is rounded for itself."""

    rates: tuple[TaxRate, ...]
    amounts_minor: list[int]


def parse_rate(text: str) -> int:
    """Return thousandths of a percent from a decimal string such as "10.1"; 0 is a rate. Raises Refusal "tax-rate"."""
    try:
        thousandths = scaled(text, 3)
    except (NotDecimalError, TooManyPlacesError) as error:
        raise _bad_rate() from error
    if not 0 <= thousandths <= WHOLE:
        raise _bad_rate()
    return thousandths


def rates_named(tax: str, settings: TaxSettings) -> tuple[TaxRate, ...]:
    """Return the rates that codes joined by "+" name, in the order of the settings; none for an empty text.

    Raises Refusal "tax-code-unknown".
    """
    codes = {code.strip() for code in tax.split(_SEPARATOR)} if tax.strip() else set()
    rates = tuple(rate for rate in settings.rates if rate.code in codes)
    unknown = codes - {rate.code for rate in rates}
    if unknown:
        raise Refusal(
            "tax-code-unknown",
            words("The tax table has no rate {codes}.", codes=", ".join(sorted(unknown)) or "(empty)"),
            words("It has {codes}.", codes=", ".join(rate.code for rate in settings.rates))
            if settings.rates
            else "It has none.",
        )
    return rates


def taxed_groups(amounts: Iterable[tuple[int, str]], settings: TaxSettings) -> list[TaxedGroup]:
    """Return the taxed amounts by sets of rates: their sum when tax is rounded per receipt, each line when per line.

    Sets that are written differently ("A+B", "B+A") are one. Raises Refusal "tax-code-unknown".
    """
    by_text: dict[str, list[int]] = {}
    for minor, tax in amounts:
        by_text.setdefault(tax, []).append(minor)
    by_codes: dict[tuple[str, ...], TaxedGroup] = {}
    for tax, minors in by_text.items():
        rates = rates_named(tax, settings)
        if rates:
            codes = tuple(rate.code for rate in rates)
            by_codes.setdefault(codes, TaxedGroup(rates, [])).amounts_minor.extend(minors)
    groups = list(by_codes.values())
    if settings.rounding == "receipt":
        return [TaxedGroup(group.rates, [sum(group.amounts_minor)]) for group in groups]
    return groups


def sums_by_rate(parts: Iterable[tuple[TaxRate, int, int]], settings: TaxSettings) -> tuple[SaleTax, ...]:
    """Return one sum a rate that is used, in the order of the settings, from (rate, base, tax) in minor units."""
    bases: dict[str, int] = {}
    taxes: dict[str, int] = {}
    for rate, base_minor, tax_minor in parts:
        bases[rate.code] = bases.get(rate.code, 0) + base_minor
        taxes[rate.code] = taxes.get(rate.code, 0) + tax_minor
    return tuple(
        SaleTax(
            code=rate.code,
            label=rate.label,
            percent=rate.percent,
            base_minor=bases[rate.code],
            tax_minor=taxes[rate.code],
        )
        for rate in settings.rates
        if rate.code in bases
    )


def _bad_rate() -> Refusal:
    return Refusal(
        "tax-rate",
        "That is not a tax rate.",
        "Give a percentage from 0 to 100 with at most three decimals, such as 10.1.",
    )
