"""From a basket and its tenders to one sealed sale.

Rule of this module: no receipt number is allotted anywhere else.
"""

from collections.abc import Callable

import msgspec

from posfallback.domain.basket import Basket
from posfallback.domain.errors import Refusal
from posfallback.domain.facts import FORMAT_VERSION, SaleCompleted, SaleTender
from posfallback.domain.money import Amount, Currency
from posfallback.domain.reasons import check_reason
from posfallback.domain.sale import Left, PricedSale, SettledSale, left_to_pay, price, price_so_far, settle
from posfallback.domain.settings import Settings
from posfallback.domain.slips import SlipWords
from posfallback.domain.words import words
from posfallback.journal.entry import Entry, Head
from posfallback.services.exposure import CARD
from posfallback.services.outages import Outages
from posfallback.services.ports import Clock, Journal, TaxRegime
from posfallback.services.post_void import check_reversible, reversed_sale
from posfallback.services.returns import check_returns
from posfallback.services.shifts import OpenShift, Shifts, stamp

RECEIPT_DIGITS = 6


def receipt_number(store: str, register: str, series: str, number: int) -> str:
    """Return the printed id of a sale.

    >>> receipt_number("012", "03", "F", 417)
    '012-03-F000417'
    """
    return f"{store}-{register}-{series}{number:0{RECEIPT_DIGITS}d}"


class Sealing:
    """Seals sales of one register. `series` is the letter that the journal was opened with."""

    def __init__(
        self,
        *,
        journal: Journal,
        settings: Settings,
        regime: TaxRegime,
        currency: Currency,
        clock: Clock,
        shifts: Shifts,
        outages: Outages,
        series: str,
        card_held_minor: Callable[[], int],
    ) -> None:
        self._journal = journal
        self._settings = settings
        self._regime = regime
        self._currency = currency
        self._clock = clock
        self._shifts = shifts
        self._outages = outages
        self._series = series
        self._card_held_minor = card_held_minor

    def price(self, basket: Basket) -> PricedSale:
        """Return the basket with discounts and taxes worked out; raises Refusal as domain.sale.price does."""
        return price(basket, self._settings.tax, self._regime, self._currency)

    def price_so_far(self, basket: Basket) -> PricedSale:
        """Return the sums of a basket whose lines may still wait for a price or a weight; it carries no lines."""
        return price_so_far(basket, self._settings.tax, self._regime, self._currency, sums_only=True)

    def left(self, priced: PricedSale, tenders: tuple[SaleTender, ...]) -> Left:
        """Return what the tenders leave open, exactly and in cash."""
        return left_to_pay(priced, tenders, self._settings.cash)

    def settle(self, priced: PricedSale, tenders: tuple[SaleTender, ...]) -> SettledSale:
        """Return the priced sale with its tenders, rounding and change; raises Refusal as domain.sale.settle does."""
        return settle(priced, tenders, self._settings.cash)

    def seal(
        self,
        basket: Basket,
        settled: SettledSale,
        clerk: str,
        *,
        limited: bool = True,
        slip: SlipWords | None = None,
    ) -> Entry:
        """Seal the sale; returns its entry once it is on disk.

        `limited` False says that a manager has allowed to pass the store's limits, or that the money was taken long
        ago on a `slip`. A basket that the journal holds
        already is not sealed twice: its entry is returned. The first sale in an outage that the register has seen by
        itself declares it first. Raises Refusal for a limit of the store, and Fault as the journal does.
        """
        held = self._journal.sale_of_basket(basket.basket_id)
        if held is not None:
            return held
        if limited:
            self.check_sale(settled.total_minor)
            self.check_card(settled.tenders)
        check_returns(self._journal, settled.priced.lines)
        shift = self._shifts.require_open()
        if slip is None:
            self._outages.declare_seen(clerk)

        def make(head: Head) -> SaleCompleted:
            number = head.number + 1
            outage, outage_sale = self._outages.next_sale()
            priced = settled.priced
            sale = SaleCompleted(
                v=FORMAT_VERSION,
                at=stamp(self._clock.now()),
                business_date=shift.business_date,
                basket_id=basket.basket_id,
                receipt=self._receipt(number),
                number=number,
                shift=shift.number,
                clerk=clerk,
                prices=self._settings.tax.prices,
                lines=priced.lines,
                subtotal_minor=priced.subtotal_minor,
                discount_minor=priced.discount_minor,
                discount_percent=priced.discount_percent,
                discount_reason=priced.discount_reason,
                taxes=priced.taxes,
                tax_minor=priced.tax_minor,
                rounding_minor=settled.rounding_minor,
                total_minor=settled.total_minor,
                tenders=settled.tenders,
                change_minor=settled.change_minor,
                catalogue_version=basket.catalogue_version,
                external_id=basket.external_id,
                rung_at=basket.rung_at,
                tax_exempt=basket.tax_exempt,
                outage=outage,
                outage_sale=outage_sale,
            )
            return sale if slip is None else msgspec.structs.replace(sale, **msgspec.structs.asdict(slip))

        return self._sealed(make)

    def post_void(self, receipt: str, clerk: str, reason: str, basket_id: str) -> Entry:
        """Reverse a sealed sale with a new one; raises Refusal as `check_reversible`, and for a missing reason."""
        sale = check_reversible(self._journal, receipt)
        why = check_reason(reason)
        shift = self._shifts.require_open()
        self._outages.declare_seen(clerk)

        def make(head: Head) -> SaleCompleted:
            number = head.number + 1
            return reversed_sale(
                sale,
                at=stamp(self._clock.now()),
                business_date=shift.business_date,
                shift=shift.number,
                clerk=clerk,
                basket_id=basket_id,
                receipt=self._receipt(number),
                number=number,
                reason=why,
                outage=self._outages.next_sale(),
            )

        return self._sealed(make)

    def _sealed(self, make: Callable[[Head], SaleCompleted]) -> Entry:
        made: list[SaleCompleted] = []

        def kept(head: Head) -> SaleCompleted:
            made.append(make(head))
            return made[-1]

        self._shifts.catch_up()
        entry = self._journal.seal(kept)
        # The journal may have asked more than once; what it was given last is what it sealed.
        self._shifts.follow(entry, made[-1])
        return entry

    def open_shift(self) -> OpenShift | None:
        """Return the shift in which a sale would be sealed, if one is open."""
        return self._shifts.current()

    def receipt_named(self, text: str) -> str:
        """Return the whole number of a receipt of this register from its last digits, any other text as it is."""
        text = text.strip().upper()
        return self._receipt(int(text)) if text.isascii() and text.isdigit() else text

    def _receipt(self, number: int) -> str:
        return receipt_number(self._settings.store.id, self._settings.register_id, self._series, number)

    def check_sale(self, total_minor: int) -> None:
        """Refuse a sale above the store's limit ("limit-sale"); called before the tenders are taken."""
        limit = self._settings.limits.sale_minor
        if limit is not None and total_minor > limit:
            raise Refusal(
                "limit-sale",
                words("One sale may come to {amount} at most here.", amount=self._amount(limit)),
                "Ring it as two sales, or ask the manager.",
            )

    def check_card(self, tenders: tuple[SaleTender, ...]) -> None:
        """Refuse card payments above the store's limits ("limit-card-sale", "-shift", "-held").

        Called when a card is taken and not only at the seal: by then the customer's card would have been charged.
        """
        card_minor = sum(tender.amount_minor for tender in tenders if tender.kind == CARD)
        per_sale, held = self._settings.limits.card_per_sale_minor, self._settings.limits.card_held_minor
        if per_sale is not None and card_minor > per_sale:
            raise Refusal(
                "limit-card-sale",
                words("While central is down a card may pay {amount} a sale at most.", amount=self._amount(per_sale)),
                "Take the rest in cash.",
            )
        per_shift = self._settings.limits.card_per_shift_minor
        if per_shift is not None and card_minor > 0:
            in_shift_minor = self._shifts.till.totals.tenders.get(CARD, [0, 0])[1]
            if in_shift_minor + card_minor > per_shift:
                raise Refusal(
                    "limit-card-shift",
                    words(
                        "Cards may pay {amount} a shift at most; this one would pass that.",
                        amount=self._amount(per_shift),
                    ),
                    "Take cash, or ask the manager.",
                )
        if held is not None and card_minor > 0 and self._card_held_minor() + card_minor > held:
            raise Refusal(
                "limit-card-held",
                words(
                    "Card payments held here may come to {amount} at most; this one would pass that.",
                    amount=self._amount(held),
                ),
                "Take cash, or ask the manager.",
            )

    def _amount(self, minor: int) -> Amount:
        return Amount(minor, self._currency)
