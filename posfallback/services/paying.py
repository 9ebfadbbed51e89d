"""The verbs of the tenders: from an open ticket to a sale that is paid, and what was taken given back again.

Rule of this module: money that was taken is in the basket until it was given back; nothing here seals but `_seal`.
"""

from abc import abstractmethod
from collections.abc import Callable

import msgspec

from posfallback.domain.basket import Basket
from posfallback.domain.errors import Refusal
from posfallback.domain.kinds import SaleTender
from posfallback.domain.rights import Action
from posfallback.domain.sale import PricedSale
from posfallback.domain.settings import Settings
from posfallback.domain.words import counted
from posfallback.services.exposure import CARD
from posfallback.services.paying_back import check_way_back, ways_back
from posfallback.services.ports import Catalogue, Clock, Drafts, Journal
from posfallback.services.returns import check_returns
from posfallback.services.sealing import Sealing
from posfallback.services.sign_on import NeedsManager
from posfallback.services.snapshots import Notice, RegisterState
from posfallback.services.tendering import check_tender
from posfallback.services.ticket import Ticket

TOO_MUCH_TAKEN = Notice(
    rank="caution",
    message="More was taken than is due now.",
    hint="Give a payment back first.",
)
ALL_TAKEN = Notice(rank="info", message="The rest of the payments is exact.", hint="Press Pay to finish the sale.")


class Paying(Ticket):
    """The open basket of a register and the money that is taken for it."""

    def __init__(
        self,
        *,
        settings: Settings,
        journal: Journal,
        catalogue: Catalogue,
        drafts: Drafts,
        sealing: Sealing,
        clock: Clock,
        new_id: Callable[[], str],
    ) -> None:
        super().__init__(
            settings=settings, catalogue=catalogue, drafts=drafts, sealing=sealing, clock=clock, new_id=new_id
        )
        self._journal = journal
        self._ways: tuple[Basket, int, dict[str, int]] | None = None

    @abstractmethod
    def _seal(self, basket: Basket, priced: PricedSale) -> None:
        """Seal a sale whose tenders pay it; raises Refusal as domain.sale.settle does."""

    def pay(self) -> None:
        """Go on to the tenders. A sale of nothing, or of less than the smallest coin, is sealed at once.

        Where more was taken than the ticket still comes to, the tenders are where it is given back.
        """
        self._require("ringing")
        basket = self._open_basket()
        if basket.open_items:
            raise Refusal(
                "item-without-price",
                counted(
                    "{n} item needs a price or a weight.", "{n} items need a price or a weight.", basket.open_items
                ),
                "Type it, or leave the item out.",
            )
        if basket.age_to_check:
            raise Refusal("age-open", "The customer's age has not been checked yet.", "Answer the question first.")
        if basket.tenders and not basket.counted:
            self._state, self._notice = "tendering", TOO_MUCH_TAKEN
            return
        self.hold_discounts()
        basket = self._open_basket()
        priced = self._sealing.price(basket)
        # The ticket may have waited while its goods came back otherwise; that is told before any money goes back.
        check_returns(self._journal, priced.lines)
        self._within_limit("sale_above_limit", lambda: self._sealing.check_sale(priced.total_minor))
        if self._nothing_left(priced, basket) and (not basket.tenders or self._settles(priced, basket)):
            # Nothing is left to take: all of it was taken before the clerk went back, or there is no coin so small.
            self._seal(basket, priced)
            return
        self._state = "tendering"
        if self._too_much(priced, basket):
            self._notice = TOO_MUCH_TAKEN

    def back(self) -> None:
        """Return from the tenders to the ticket; what was taken stays taken."""
        self._require("tendering")
        self._state = "ringing"
        if self._notice is TOO_MUCH_TAKEN:
            self._notice = None

    def take(self, tender: SaleTender) -> None:
        """Take a tender; the sale is sealed as soon as nothing is left to pay."""
        self._require("tendering")
        basket = self._open_basket()
        check_tender(tender, self._settings)
        with_it = msgspec.structs.replace(basket, tenders=(*basket.tenders, tender))
        priced = self._sealing.price(basket)
        part = self._is_part_back(basket, priced, tender)
        try:
            self._sealing.settle(priced, with_it.tenders)
            whole = True
        except Refusal as refusal:
            if refusal.code != "tender-too-small" and not (part and refusal.code == "payout-must-match"):
                raise
            whole = False
        if tender.kind == CARD:
            # A card that was taken already has been agreed to; no other way to pay asks for it once more.
            self._within_limit("card_above_limit", lambda: self._sealing.check_card(with_it.tenders))
        if whole:
            self._seal(with_it, priced)
        else:
            # A part has been paid: it belongs to the basket, and survives a power cut with it.
            self._adopt(with_it, selected=self._selected)
            self._state = "tendering"

    def take_back(self, index: int) -> None:
        """Give a tender back before the sale is sealed; where that leaves nothing to take, the ticket comes back."""
        basket = self._open_basket()
        if not 0 <= index < len(basket.tenders):
            raise Refusal("no-such-tender", "There is no such payment.", "Choose a payment of this sale.")
        basket = msgspec.structs.replace(basket, tenders=basket.tenders[:index] + basket.tenders[index + 1 :])
        self._adopt(basket, selected=self._selected)
        priced = self._sealing.price_so_far(basket)
        if self._state != "tendering":
            return
        if self._too_much(priced, basket):
            self._notice = TOO_MUCH_TAKEN
        elif priced.total_minor >= 0 and self._nothing_left(priced, basket):
            self._state = "ringing"
            self._notice = ALL_TAKEN if basket.tenders else None

    def _within_limit(self, action: Action, check: Callable[[], None]) -> None:
        """Hold a limit of the store, unless a manager has agreed to pass it once."""
        if action in self._approved:
            self._approved.discard(action)
            return
        try:
            check()
        except Refusal as refusal:
            if not self._clerk.role:
                raise
            raise NeedsManager(action, refusal.message) from refusal

    def ways_back(self) -> dict[str, int]:
        """Return by which tenders the money of the open ticket may go back, see `paying_back.ways_back`."""
        basket = self._open_basket()
        return self._ways_back(basket, self._sealing.price_so_far(basket).total_minor)

    def _ways_back(self, basket: Basket, total_minor: int) -> dict[str, int]:
        # A screen asks several times, and each answer reads all that was sealed since those receipts.
        seq = self._journal.head().seq
        if self._ways is None or self._ways[0] is not basket or self._ways[1] != seq:
            ways = ways_back(self._journal, basket, total_minor, cards=self._settings.card.take != "off")
            self._ways = (basket, seq, ways)
        return dict(self._ways[2])

    def _is_part_back(self, basket: Basket, priced: PricedSale, tender: SaleTender) -> bool:
        """Let money go back only the way it came; say whether more than this has to go."""
        if priced.total_minor >= 0:
            return False
        left = self._sealing.left(priced, basket.tenders)
        check_way_back(self._ways_back(basket, priced.total_minor), tender, left)
        return left.exact_minor < tender.amount_minor < 0

    def _where(self, basket: Basket) -> RegisterState:
        """Return where a basket that came back goes on: at the tenders, or at Pay when nothing is left to take."""
        if not basket.tenders or basket.open_items:
            return "ringing"
        return "ringing" if self._nothing_left(self._sealing.price_so_far(basket), basket) else "tendering"

    def _nothing_left(self, priced: PricedSale, basket: Basket) -> bool:
        """Say whether no tender is missing: all is paid, or what is left is less than the smallest coin."""
        left = self._sealing.left(priced, basket.tenders)
        return left.cash_minor <= 0 if priced.total_minor >= 0 else left.cash_minor == 0

    def _too_much(self, priced: PricedSale, basket: Basket) -> bool:
        """Say whether money of the customer lies here that the ticket does not come to, and no change gives it back."""
        taken = any(tender.amount_minor > 0 for tender in basket.tenders)
        left = self._sealing.left(priced, basket.tenders)
        return taken and left.exact_minor < 0 and not self._settles(priced, basket)

    def _settles(self, priced: PricedSale, basket: Basket) -> bool:
        """Say whether the tenders pay the sale as they are."""
        try:
            self._sealing.settle(priced, basket.tenders)
        except Refusal:
            return False
        return True
