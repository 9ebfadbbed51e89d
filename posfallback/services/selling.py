"""The verbs of the sell screen: one basket at a time, from sign-on to the sealed sale.

Rule of this module: left of the seal a verb either gives a new basket or raises a Refusal and changes nothing; right of
it effects are repeated freely and none can undo the sale.
"""

from collections.abc import Callable
from datetime import date
from typing import Protocol

import msgspec

from posfallback.domain.basket import Basket
from posfallback.domain.errors import Fault, Refusal
from posfallback.domain.facts import AgeChecked, OverrideGranted, SaleCompleted, SaleResumed
from posfallback.domain.item import Item
from posfallback.domain.money import Currency
from posfallback.domain.rights import WORDS, Action
from posfallback.domain.sale import PricedSale
from posfallback.domain.settings import Settings
from posfallback.domain.words import said, words
from posfallback.journal.codec import decode
from posfallback.journal.entry import Entry
from posfallback.services.copies import Copies
from posfallback.services.drawing import done, draw
from posfallback.services.paying import Paying
from posfallback.services.ports import Catalogue, Clock, Drafts, Journal
from posfallback.services.post_void import check_reversible
from posfallback.services.returns import Sold, sold_on
from posfallback.services.sales import sale_in, suspended_in
from posfallback.services.sealing import Sealing
from posfallback.services.shifts import Left, Shifts
from posfallback.services.sign_on import NOBODY, SignOn
from posfallback.services.snapshots import Done, Notice, RegisterSnapshot
from posfallback.services.standing import NO_PRICES, OPEN_SALE_BACK, OPEN_SALE_LOCKED, SALE_WAITS, standing_notice
from posfallback.services.suspending import SuspendedSale, Suspending

ALL_REMOVED = "All lines removed"


class Paper(Protocol):
    """Where sealed sales go to be printed; never in the way of the sale."""

    def queue(self, entry: Entry) -> None:
        """Take an entry to print; returns at once and raises nothing for a printer in trouble."""
        ...


class Register(Paying):
    """One register as its clerk uses it. Every verb may raise Refusal; `snapshot` says what to show."""

    def __init__(
        self,
        *,
        settings: Settings,
        currency: Currency,
        journal: Journal,
        catalogue: Catalogue,
        drafts: Drafts,
        sealing: Sealing,
        shifts: Shifts,
        suspending: Suspending,
        staff: SignOn,
        paper: Paper,
        copies: Copies,
        clock: Clock,
        new_id: Callable[[], str],
    ) -> None:
        super().__init__(
            settings=settings,
            journal=journal,
            catalogue=catalogue,
            drafts=drafts,
            sealing=sealing,
            clock=clock,
            new_id=new_id,
        )
        self._currency = currency
        self._shifts = shifts
        self._suspending = suspending
        self._staff = staff
        self._paper = paper
        self._copies = copies
        self._last: Done | None = None
        self._recovered = False
        self._locked = False
        self._take_up_draft()

    # --- who is there ---------------------------------------------------------------------------------------------

    def sign_on(
        self, number: str, pin: str, *, opening_float_minor: int = 0, business_date: date | None = None
    ) -> None:
        """Let a clerk begin; the first sign-on of a day opens a shift, with so much cash in the drawer.

        `business_date` is the day that a new shift is declared for, today when left out.
        """
        self._require("signed-off")
        clerk, day = self._staff.check(number, pin), self._clock.now().date()
        if self._shifts.current() is None:
            # Who declares another day has said so: nobody need agree to sell in it.
            day = business_date or day
        self._shifts.ensure_open(clerk.number, day, opening_float_minor)
        self._day = day.isoformat()
        self._shifts.signed_on(clerk)
        self._clerk = clerk
        if self._basket is None:
            self._state = "ringing"
        else:
            self._state = self._where(self._basket)
            self._notice = OPEN_SALE_LOCKED if self._locked else OPEN_SALE_BACK
            self._recovered = not self._locked
        self._locked = False

    def sign_off(self, why: Left = "signed-off") -> None:
        """Let the clerk go, `why` "switched" when another one takes over; refused while a sale is open."""
        if self._basket is not None and _only_removed(self._basket):
            self._clear()
        elif self._basket is not None:
            raise Refusal("sale-open", "A sale is still open.", "Finish it, suspend it or give it up first.")
        self._leave(why)

    def change_pin(self, old: str, new: str, again: str) -> None:
        """Give the clerk who has signed on another PIN; raises Refusal as `SignOn.change_pin` does."""
        if self._state == "signed-off":
            self._require("ringing")
        self._staff.change_pin(self._clerk.number, old, new, again)

    def lock(self) -> None:
        """Ask for a PIN again because nobody touched the register for so long; the open sale stays as it is."""
        if self._clerk is NOBODY or self._state == "stopped":
            return
        self._locked = True
        self._leave("idle")

    def _leave(self, why: Left) -> None:
        clerk = self._clerk
        # The register is closed to others even where the disk does not take the fact.
        self._clerk = NOBODY
        self._approved.clear()
        self._state = "signed-off"
        if clerk is not NOBODY:
            self._shifts.signed_off(clerk, why)

    def approve(self, number: str, pin: str, action: Action) -> None:
        """Let a manager agree to one act of the clerk; who allowed what to whom is sealed first.

        Raises Refusal as sign-on does, and "not-a-manager" for a role that may not do it alone either.
        """
        manager = self._staff.check(number, pin)
        if not manager.role or not self._settings.rights.allows(manager.role, action):
            raise Refusal(
                "not-a-manager",
                words("{name} may not allow {act}.", name=manager.name, act=said(WORDS[action])),
                "Ask a manager to do it.",
            )
        self._shifts.granted(self._clerk, manager, action, self.basket_id)
        self._approved.add(action)
        self._agreed_by = manager.number

    def take_back_approval(self, action: Action) -> None:
        """Let an agreement go that was not used: it was for one act, at once."""
        self._approved.discard(action)

    # --- sales that wait or are given up --------------------------------------------------------------------------

    def suspended(self) -> tuple[SuspendedSale, ...]:
        """Return the sales that wait to be taken up again."""
        return self._suspending.waiting()

    def suspend(self) -> None:
        """Park the open sale, to take it up later."""
        self._require("ringing")
        basket = self._open_basket()
        if _only_removed(basket):
            raise Refusal("basket-empty", "Only removed lines are left.", "Clear the ticket, or scan the next item.")
        self._suspending.suspend(basket, self._clerk.number, self._sealing.price_so_far(basket).total_minor)
        self._forget_basket()

    def scan(self, text: str, times_milli: int | None = None) -> None:
        """Add what the scanner read, so many times; the slip of a suspended sale takes that sale up as it is."""
        if not self._taken_up(text):
            super().scan(text, times_milli)

    def type_in(self, text: str) -> list[Item]:
        """Take the scan field as a ticket does; the code of a suspended sale takes that sale up."""
        return [] if self._taken_up(text) else super().type_in(text)

    def _taken_up(self, text: str) -> bool:
        found = suspended_in(text)
        if found is None:
            return False
        self.resume(self._suspending.named(*found, f"{self._settings.store.id}-{self._settings.register_id}"))
        return True

    def resume(self, basket_id: str) -> None:
        """Take a suspended sale up again; refused while another sale is open."""
        self._begin_ringing()
        if self._basket is not None:
            raise Refusal("sale-open", "A sale is still open.", "Finish or suspend it first.")
        basket = self._suspending.basket(basket_id)
        # The crash copy comes first: were the power to go after the seal and before the copy, nobody would have it.
        self._drafts.keep(basket)
        self._drafts.flush()
        self._suspending.resume(basket_id, self._clerk.number)
        self._adopt(basket, selected=len(basket.lines) - 1)

    def abandon(self, reason: str) -> None:
        """Give the open sale up: nothing is sold, and the journal says so."""
        self._require("ringing", "tendering")
        basket = self._open_basket()
        with self._allowed("abandon"):
            value_minor = self._sealing.price_so_far(basket).total_minor
            self._suspending.abandon(basket, self._clerk.number, value_minor, reason)
        self._forget_basket()

    def clear(self) -> None:
        """Begin with an empty ticket where only removed lines are left; the journal says what became of them."""
        self._require("ringing")
        if not _only_removed(self._open_basket()):
            raise Refusal("sale-open", "A sale is still open.", "Finish it, suspend it or give it up first.")
        with self._allowed("abandon"):
            self._clear()

    def _clear(self) -> None:
        basket = self._open_basket()
        # Nothing is sold, but the book tells what had been rung: who looks for what went missing looks here.
        removed_minor = sum(line.gross_minor for line in basket.lines)
        self._suspending.abandon(basket, self._clerk.number, removed_minor, ALL_REMOVED)
        self._forget_basket()

    def _forget_basket(self) -> None:
        self._basket = None
        self._selected = -1
        self._notice = None
        self._state = "ringing"
        self._drafts.drop()

    # --- goods and money that come back ---------------------------------------------------------------------------

    def sold_on(self, receipt: str) -> Sold:
        """Return what can still come back of a receipt of this register."""
        return sold_on(self._journal, receipt)

    def post_void(self, receipt: str, reason: str) -> None:
        """Reverse a sealed sale as a whole, with a new one; refused while a sale is open."""
        self._begin_ringing()
        if self._basket is not None:
            raise Refusal("sale-open", "A sale is still open.", "Finish or suspend it first.")
        # What cannot be reversed at all is said before a manager is fetched for it.
        check_reversible(self._journal, receipt)
        with self._allowed("post_void"):
            self._tell_done(self._sealing.post_void(receipt, self._clerk.number, reason, self._new_id()))

    def answer_age(self, *, confirmed: bool) -> None:
        """Say whether the customer is old enough; if not, the items that need it are taken out. No date is kept."""
        basket = self._open_basket()
        minimum = basket.age_to_check
        if not minimum:
            raise Refusal("nothing-waits", "No item asks for an age.", "Go on scanning.")
        if confirmed:
            changed, selected = msgspec.structs.replace(basket, age_confirmed=minimum), self._selected
        else:
            selected = max(index for index, line in enumerate(basket.lines) if basket.asks_age(line))
            lines = tuple(self._removed(line) if basket.asks_age(line) else line for line in basket.lines)
            changed = msgspec.structs.replace(basket, lines=lines)
        # An answer that cannot be carried out is refused before it is written down.
        self._sealing.price_so_far(changed)
        self._shifts.age_checked(self._clerk, basket.basket_id, minimum, confirmed=confirmed)
        self._adopt(changed, selected=selected)

    # --- after the seal ---------------------------------------------------------------------------------------------

    def next_sale(self) -> None:
        """Leave the done screen for an empty ticket."""
        if self._state == "done":
            self._state = "ringing"

    def print_again(self, receipt: str = "", *, gift: bool = False) -> int:
        """Print a receipt once more (the last one here without a number); return which copy it is, 0 for none yet."""
        if self._state == "signed-off":
            self._require("ringing")
        if not receipt and self._last is None:
            raise Refusal("no-last-sale", "No sale has been sealed here since the start.", "Type the receipt number.")
        return self._copies.print_again(
            self._clerk.number, receipt or (self._last.receipt if self._last else ""), gift=gift
        )

    def sale_of(self, receipt: str) -> SaleCompleted | None:
        """Return the sealed sale of a receipt number, None where this register has none."""
        entry = self._journal.sale_of_receipt(receipt.strip().upper())
        return None if entry is None else sale_in(entry)

    def receipt_named(self, text: str) -> str:
        """Return the whole number of a receipt of this register; its last digits are enough."""
        return self._sealing.receipt_named(text)

    def dismiss_notice(self) -> None:
        """Put away a notice that was seen."""
        if self._state != "stopped":
            self._notice = None

    def departments(self) -> list[str]:
        """Return the departments for an item without a price, the largest first."""
        return self._catalogue.departments()

    def department_tax(self, department: str) -> str:
        """Return the rate codes for what is sold in a department without a code of its own."""
        return self._catalogue.department_tax(department)

    def try_again(self) -> None:
        """After a stop: reopen and verify the journal, then tell the sale as done if it is sealed, else return it."""
        if self._state != "stopped":
            raise Refusal("not-now", "Selling has not stopped.", "Go on selling.")
        broken = [finding for finding in self._journal.reopen() if finding.level == "broken"]
        if broken:
            # A finding is evidence: IT looks it up by the words that every report has, so it is told as it is.
            self._notice = Notice(
                rank="stop",
                message="The journal is not as it was sealed.",
                hint=words("Do not sell here. Call IT and tell them: {finding}", finding=broken[0].message),
            )
            return
        self._shifts.follow()
        self._notice = None
        basket = self._basket
        if basket is None:
            self._state = "ringing"
            return
        entry = self._journal.sale_of_basket(basket.basket_id)
        if entry is not None:
            self._tell_done(entry)
            return
        self._state = self._where(basket)
        self._notice = Notice(
            rank="caution",
            message="The sale was not sealed, but all of it is here.",
            hint="Take the payment again." if self._state == "tendering" else "Press Pay to finish it.",
        )

    @property
    def basket_id(self) -> str:
        """The id of the open basket, empty when there is none."""
        return self._basket.basket_id if self._basket else ""

    # --- what to show ---------------------------------------------------------------------------------------------

    def snapshot(self) -> RegisterSnapshot:
        """Return everything that the sell, unknown code, tender and done screens show."""
        return draw(
            state=self._state,
            clerk=self._clerk,
            basket=self._basket,
            priced=self._priced_now(),
            selected=self._selected,
            sealing=self._sealing,
            notes_minor=self._settings.cash.notes_minor,
            last=self._last,
            notice=self._notice or self._standing(),
            recovered=self._recovered,
            today=self._clock.now().date(),
            suspended_count=len(self._shifts.till.suspended),
        )

    def _standing(self) -> Notice | None:
        """Return what a clerk should know while nothing else is told; most of it only while no sale is open."""
        if self._locked and self._basket is not None:
            return SALE_WAITS
        if self._state == "stopped":
            return None
        no_prices = NO_PRICES if self._catalogue.trouble() is not None else None
        if self._basket is not None:
            return no_prices
        return standing_notice(self._shifts, self._settings.limits, self._currency) or no_prices

    # --- inside ---------------------------------------------------------------------------------------------------

    def _take_up_draft(self) -> None:
        """Bring back the basket of a power cut, unless its sale is sealed: then it is told as done, never offered."""
        basket = self._drafts.kept()
        if basket is None:
            return
        last = self._journal.last_of_basket(basket.basket_id)
        fact = decode(last.body) if last is not None else None
        if fact is None or isinstance(fact, SaleResumed | AgeChecked | OverrideGranted):
            self._basket = basket
            self._selected = len(basket.lines) - 1
            return
        # Sealed, suspended or given up: the power went before the copy was dropped.
        self._drafts.drop()
        if not isinstance(fact, SaleCompleted):
            return
        self._notice = Notice(
            rank="info",
            message=words("The last sale is sealed as {receipt}.", receipt=fact.receipt),
            hint="The register stopped right after it. Print it again if the customer has no receipt.",
        )

    def _seal(self, basket: Basket, priced: PricedSale) -> None:
        settled = self._sealing.settle(priced, basket.tenders)
        try:
            entry = self._sealing.seal(basket, settled, self._clerk.number, limited=False)
        except Fault as fault:
            # Whether it is on disk may be unknown, so nothing is told; the basket keeps its tenders and its id, and
            # `try_again` looks the id up in the verified journal.
            self._basket = basket
            self._drafts.keep(basket)
            self._state = "stopped"
            self._notice = Notice(rank="stop", message=fault.message, hint=fault.remedy)
            return
        self._tell_done(entry)

    def _tell_done(self, entry: Entry) -> None:
        sale = sale_in(entry)
        self._last = done(entry.seq, sale, self._currency)
        self._basket = None
        self._selected = -1
        self._notice = None
        self._recovered = False
        self._approved.clear()
        self._state = "done"
        self._drafts.drop()
        self._paper.queue(entry)


def _only_removed(basket: Basket) -> bool:
    """Say whether nothing is left of a ticket: no line that is sold or waits, and no money of the customer."""
    return not (basket.counted or basket.open_items or basket.tenders)
