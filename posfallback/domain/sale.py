"""From a basket to a priced sale, and with its tenders to a settled one.

Line gross - line discount = extended; the sum of those is the subtotal; the discount on the whole is rounded once and
spread over the lines; tax is worked out on what is left; cash rounding comes last. Everything is in minor units.

Rule of this module: the order of the arithmetic is fixed here.
"""

from collections.abc import Sequence
from typing import Literal, Protocol

import msgspec

from posfallback.domain.basket import Basket, BasketLine
from posfallback.domain.discount import basket_discount, line_discount
from posfallback.domain.errors import Refusal
from posfallback.domain.facts import SaleLine, SaleTax, SaleTender
from posfallback.domain.money import Amount, Currency, spread, within_limits
from posfallback.domain.settings import CashSettings, TaxSettings
from posfallback.domain.tender import CASH, round_cash
from posfallback.domain.words import Words, words


class Regime(Protocol):
    """The part of a tax regime that pricing needs; services.ports.TaxRegime is the whole promise."""

    def taxes(self, amounts: Sequence[tuple[int, str]], settings: TaxSettings) -> tuple[SaleTax, ...]:
        """Return one sum a rate."""
        ...

    @property
    def added(self) -> bool:
        """Say whether tax comes on top of the prices."""
        ...


class PricedSale(msgspec.Struct, frozen=True, kw_only=True):
    """A basket with every discount and tax worked out. `total_minor` is before cash rounding.

    `line_discounts_minor` is the sum of what was taken off single lines.
    """

    prices: Literal["exclusive", "inclusive"]
    lines: tuple[SaleLine, ...]
    subtotal_minor: int
    discount_minor: int
    taxes: tuple[SaleTax, ...]
    tax_minor: int
    total_minor: int
    currency: Currency
    discount_percent: str = ""
    discount_reason: str = ""
    line_discounts_minor: int = 0


class SettledSale(msgspec.Struct, frozen=True, kw_only=True):
    """A priced sale that is paid: `total_minor` includes cash rounding, and sum of tenders - change = total."""

    priced: PricedSale
    tenders: tuple[SaleTender, ...]
    rounding_minor: int
    total_minor: int
    change_minor: int


class Left(msgspec.Struct, frozen=True, kw_only=True):
    """What is still to pay: to the last minor unit, and when the rest is paid in cash. Negative is money to pay out."""

    exact_minor: int
    cash_minor: int


def price(basket: Basket, tax_settings: TaxSettings, regime: Regime, currency: Currency) -> PricedSale:
    """Return the whole basket priced, ready for its tenders.

    Raises Refusal "basket-empty", "item-without-price", "item-without-weight", "discount-too-large", "discount-format",
    "percent", "tax-code-unknown" or "amount-too-large".
    """
    anything = False
    for line in basket.lines:
        if not line.voided:
            anything = True
            if line.unknown or line.unweighed:
                raise _waits(line)
    if not anything:
        raise Refusal("basket-empty", "There is nothing to sell.", "Scan an item first.")
    return price_so_far(basket, tax_settings, regime, currency)


def price_so_far(
    basket: Basket, tax_settings: TaxSettings, regime: Regime, currency: Currency, *, sums_only: bool = False
) -> PricedSale:
    """Return the basket priced without the lines that still wait for a price or a weight; an empty one comes to 0.

    For showing a running total, which needs no lines (`sums_only`); what is paid and sealed goes through `price`.
    Raises Refusal as that does for the rest.
    """
    # This runs at every scan, over a thousand lines at times: plain loops over locals, nothing clever.
    lines = [line for line in basket.lines if line.voided or not (line.unknown or line.unweighed)]
    discounts = [line_discount(line.gross_minor, line.discount) if line.discount else 0 for line in lines]
    extended = [
        0 if line.voided else line.gross_minor - discount for line, discount in zip(lines, discounts, strict=True)
    ]
    subtotal_minor = within_limits(sum(extended))
    shares = [0] * len(lines)
    discount_minor = 0
    discount = basket.discount
    if discount is not None:
        # What comes back from an earlier receipt comes back at what was paid for it, whatever is granted today.
        granted = [0 if line.return_receipt else amount for line, amount in zip(lines, extended, strict=True)]
        goods_minor = sum(granted)
        if goods_minor:
            discount_minor = basket_discount(goods_minor, discount)
            shares = spread(discount_minor, granted)
        else:
            # It stays with a ticket whose goods have all gone, and comes to nothing until there are some again.
            discount = None
    if basket.tax_exempt and not regime.added:
        raise Refusal(
            "tax-exempt-inclusive",
            "Tax is inside the prices here and cannot be left out at the register.",
            "Sell it with tax; the office pays it back.",
        )
    amounts = [
        (amount - share, line.tax)
        for line, amount, share in zip(lines, extended, shares, strict=True)
        # Tax that was paid on a receipt goes back with its goods, whoever pays none today.
        if line.tax and not line.voided and (line.return_receipt or not basket.tax_exempt)
    ]
    taxes = regime.taxes(amounts, tax_settings)
    tax_minor = sum(tax.tax_minor for tax in taxes)
    net_minor = subtotal_minor - discount_minor
    return PricedSale(
        prices=tax_settings.prices,
        lines=()
        if sums_only
        else tuple(
            _sale_line(number, line, discount, share)
            for number, (line, discount, share) in enumerate(zip(lines, discounts, shares, strict=True), start=1)
        ),
        subtotal_minor=subtotal_minor,
        discount_minor=discount_minor,
        taxes=taxes,
        tax_minor=tax_minor,
        total_minor=within_limits(net_minor + tax_minor if regime.added else net_minor),
        currency=currency,
        discount_percent=discount.percent if discount else "",
        discount_reason=discount.reason if discount else "",
        line_discounts_minor=sum(
            [discount for line, discount in zip(lines, discounts, strict=True) if discount and not line.voided]
        ),
    )


def left_to_pay(priced: PricedSale, tenders: Sequence[SaleTender], cash: CashSettings) -> Left:
    """Return what the tenders so far leave open, in minor units; cash rounding applies to what cash settles only."""
    exact_minor = priced.total_minor - sum(tender.amount_minor for tender in tenders)
    in_cash_minor = sum(tender.amount_minor for tender in tenders if tender.kind == CASH)
    rounded_minor = round_cash(exact_minor + in_cash_minor, cash.rounding_minor)
    return Left(exact_minor=exact_minor, cash_minor=rounded_minor - in_cash_minor)


def settle(priced: PricedSale, tenders: Sequence[SaleTender], cash: CashSettings) -> SettledSale:
    """Return the sale with rounding and change worked out; change comes from cash only.

    Raises Refusal "tender-too-small", "tender-too-large", "tender-not-needed" or "payout-must-match".
    """
    if priced.total_minor < 0:
        return _pay_out(priced, tenders, cash)
    due_minor = priced.total_minor
    for tender in tenders:
        if priced.total_minor == 0:
            raise Refusal("tender-not-needed", "There is nothing to pay.", "Leave the tender out.")
        if tender.amount_minor <= 0:
            raise Refusal(
                "tender-amount",
                "A tender of a sale is more than nothing.",
                "Give what was handed over; change is worked out from it.",
            )
        if due_minor <= 0:
            raise Refusal("tender-not-needed", "Everything is paid already.", "Leave the last tender out.")
        if tender.kind != CASH and tender.amount_minor > due_minor:
            raise _more_than_due(due_minor, priced.currency)
        due_minor -= tender.amount_minor
    left = left_to_pay(priced, tenders, cash)
    in_cash = any(tender.kind == CASH for tender in tenders)
    # Without any cash tender every minor unit has to be paid, unless the cash to pay would round to nothing.
    if left.cash_minor > 0 or (not in_cash and tenders and left.exact_minor != 0):
        raise _too_small(left, priced.currency)
    if in_cash or not tenders:
        return _settled(
            priced, tenders, rounding_minor=left.cash_minor - left.exact_minor, change_minor=-left.cash_minor
        )
    return _settled(priced, tenders, rounding_minor=0, change_minor=0)


def _pay_out(priced: PricedSale, tenders: Sequence[SaleTender], cash: CashSettings) -> SettledSale:
    left = left_to_pay(priced, tenders, cash)
    in_cash = any(tender.kind == CASH for tender in tenders)
    matches = left.cash_minor == 0 if in_cash or not tenders else left.exact_minor == 0
    if not matches or any(tender.amount_minor >= 0 for tender in tenders):
        owed = left_to_pay(priced, (), cash)
        raise Refusal(
            "payout-must-match",
            words(
                "The customer gets {amount} back, no more and no less.",
                amount=Amount(-owed.exact_minor, priced.currency, bare=True),
            ),
            words(
                "Pay out {amount}; in a file that is a negative tender.",
                amount=_exactly_or_in_cash(owed, priced.currency),
            ),
        )
    rounding_minor = left.cash_minor - left.exact_minor if in_cash or not tenders else 0
    return _settled(priced, tenders, rounding_minor=rounding_minor, change_minor=0)


def _settled(
    priced: PricedSale, tenders: Sequence[SaleTender], *, rounding_minor: int, change_minor: int
) -> SettledSale:
    total_minor = priced.total_minor + rounding_minor
    assert sum(tender.amount_minor for tender in tenders) - change_minor == total_minor
    return SettledSale(
        priced=priced,
        tenders=tuple(tenders),
        rounding_minor=rounding_minor,
        total_minor=total_minor,
        change_minor=change_minor,
    )


def _sale_line(number: int, line: BasketLine, discount_minor: int, share_minor: int) -> SaleLine:
    discount = line.discount
    return SaleLine(
        line=number,
        name=line.name,
        entry=line.entry,
        quantity_milli=line.quantity_milli,
        unit_price_minor=line.unit_price_minor,
        gross_minor=line.gross_minor,
        extended_minor=line.gross_minor - discount_minor,
        code=line.code,
        department=line.department,
        sold_by=line.sold_by,
        price_for=line.price_for,
        discount_minor=discount_minor,
        discount_percent=discount.percent if discount else "",
        discount_reason=discount.reason if discount else "",
        basket_discount_minor=share_minor,
        tax=line.tax,
        price_given=line.price_given,
        price_reason=line.price_reason,
        return_receipt=line.return_receipt,
        return_line=line.return_line,
        return_reason=line.return_reason,
        voided=line.voided,
    )


def _waits(line: BasketLine) -> Refusal:
    if line.unknown:
        return Refusal(
            "item-without-price",
            words("{name} has no price yet.", name=line.name),
            "Give it a price and a department, or leave it out.",
        )
    return Refusal(
        "item-without-weight",
        words("{name} has no weight yet.", name=line.name),
        "Give its weight, or leave it out.",
    )


def _more_than_due(due_minor: int, currency: Currency) -> Refusal:
    due = Amount(due_minor, currency, bare=True)
    return Refusal(
        "tender-too-large",
        words("Only {amount} is due, and only cash can give change.", amount=due),
        words("Take {amount} or less this way.", amount=due),
    )


def _too_small(left: Left, currency: Currency) -> Refusal:
    if left.exact_minor <= 0:
        # The last cent is there, but there is no coin for it: cash is paid in steps.
        missing = Amount(left.cash_minor, currency, bare=True)
        return Refusal(
            "tender-too-small",
            words("In cash {amount} is still to pay.", amount=missing),
            words("Take another {amount} in cash.", amount=missing),
        )
    return Refusal(
        "tender-too-small",
        words("{amount} is still to pay.", amount=Amount(left.exact_minor, currency, bare=True)),
        words("Take another {amount}.", amount=_exactly_or_in_cash(left, currency)),
    )


def _exactly_or_in_cash(left: Left, currency: Currency) -> Amount | Words:
    """Return what is open as people say it; cash is only named where it differs and there is a coin for it."""
    exact, in_cash = (Amount(abs(minor), currency, bare=True) for minor in (left.exact_minor, left.cash_minor))
    if left.cash_minor in {0, left.exact_minor}:
        return exact
    return words("{amount}, or {cash} in cash", amount=exact, cash=in_cash)
