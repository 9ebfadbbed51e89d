"""The verbs of an open ticket: from a scan to a basket that can be paid.

Rule of this module: a verb gives a new basket or raises a Refusal and changes nothing; nothing here seals a sale.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager

import msgspec

from posfallback.domain.basket import Basket, BasketLine, Discount
from posfallback.domain.codes import normalise
from posfallback.domain.discount import basket_discount
from posfallback.domain.errors import Refusal
from posfallback.domain.item import Item
from posfallback.domain.kinds import EntryMethod
from posfallback.domain.quantity import check_quantity, parse_quantity
from posfallback.domain.reasons import check_reason
from posfallback.domain.rights import Action
from posfallback.domain.sale import PricedSale
from posfallback.domain.screening import check_text
from posfallback.domain.settings import Settings
from posfallback.services import edit
from posfallback.services.granting import goods_minor, granted_on, outgrown, regranted, share_within
from posfallback.services.lookup import UNIT_MILLI, line_for_code, line_for_item, refuse_card_swipe
from posfallback.services.ports import Catalogue, Clock, Drafts
from posfallback.services.returns import Sold, return_line
from posfallback.services.sealing import Sealing
from posfallback.services.sign_on import NOBODY, Clerk, NeedsManager
from posfallback.services.snapshots import Notice, RegisterState

FIND_LIMIT = 20
LONGEST_GTIN = 14
LONGEST_CERTIFICATE = 40


class Ticket:
    """The open basket of a register and what its clerk may do to it."""

    def __init__(
        self,
        *,
        settings: Settings,
        catalogue: Catalogue,
        drafts: Drafts,
        sealing: Sealing,
        clock: Clock,
        new_id: Callable[[], str],
    ) -> None:
        self._settings = settings
        self._catalogue = catalogue
        self._drafts = drafts
        self._sealing = sealing
        self._clock = clock
        self._new_id = new_id
        self._clerk: Clerk = NOBODY
        self._state: RegisterState = "signed-off"
        self._basket: Basket | None = None
        self._selected = -1
        self._notice: Notice | None = None
        self._approved: set[Action] = set()
        self._agreed_by = ""
        self._day = ""
        """The date on which the clerk signed on; empty once a manager has agreed to sell in a shift that is past."""
        self._priced: tuple[Basket, PricedSale] | None = None

    # --- ringing --------------------------------------------------------------------------------------------------

    def scan(self, text: str, times_milli: int | None = None) -> None:
        """Add what the scanner read, so many times; after a finished sale this begins the next one.

        Several of what carries its own price or weight are refused: no two pieces have the same label.
        """
        self._begin_ringing()
        if times_milli is None:
            self._add(line_for_code(text, self._catalogue, self._settings.labels))
            return
        line = line_for_code(text, self._catalogue, self._settings.labels, quantity_milli=times_milli)
        if line.entry == "label":
            raise edit.amount_fixed()
        self._add_times(line, times_milli)

    def type_in(self, text: str) -> list[Item]:
        """Take the scan field: `CODE` or `QUANTITY*CODE` adds a line and returns []; words return what was found."""
        self._begin_ringing()
        text = text.strip()
        refuse_card_swipe(text)
        quantity_text, star, rest = text.rpartition("*")
        quantity_milli = parse_quantity(quantity_text.strip()) if star else UNIT_MILLI
        rest = rest.strip()
        if not any(letter.isdigit() for letter in rest) or not self._is_code(rest):
            found = self.find(rest)
            if not found:
                raise Refusal(
                    "nothing-found", "Nothing in the price list matches.", "Try fewer letters, or type the code."
                )
            return found
        layouts = self._settings.labels
        try:
            line = line_for_code(rest, self._catalogue, layouts, quantity_milli=quantity_milli, entry="keyed")
        except Refusal:
            if len(rest) > LONGEST_GTIN:
                # What is no code, and longer than any bar code, may have been read off a card.
                check_text(rest, "code")
            raise
        if star:
            self._add_times(line, quantity_milli)
        else:
            self._add(edit.unweighed(line))
        return []

    def _add_times(self, line: BasketLine, times_milli: int) -> None:
        """Add a line so many times, below nothing for goods that come back; a piece is never cut."""
        check_quantity(times_milli)
        if not line.unknown:
            edit.check_whole(line, times_milli)
        if times_milli < 0:
            with self._allowed("return_without_receipt"):
                self._add(line)
        else:
            self._add(line)

    def find(self, text: str) -> list[Item]:
        """Return items whose names hold the words of `text`."""
        return self._catalogue.search(check_text(text, "search"), FIND_LIMIT)

    def look_up(self, text: str) -> BasketLine:
        """Return the line that a code would become, without adding it; refused for what cannot be a code.

        Raises the Fault of a price list that cannot be read: of what it does not find there nothing is known.
        """
        line = line_for_code(text.strip(), self._catalogue, self._settings.labels)
        trouble = self._catalogue.trouble() if line.unknown else None
        if trouble is not None:
            raise trouble
        return line

    def add_item(self, item: Item, quantity_milli: int | None = None, entry: EntryMethod = "keyed") -> None:
        """Add a found item or a quick key's; a weighed item without a quantity waits for its weight."""
        self._begin_ringing()
        if quantity_milli is None:
            self._add(edit.unweighed(line_for_item(item, UNIT_MILLI, entry)))
        else:
            self._add_times(line_for_item(item, quantity_milli, entry), quantity_milli)

    def add_code(self, code: str) -> None:
        """Add what a quick key stands for."""
        self._begin_ringing()
        line = line_for_code(code, self._catalogue, self._settings.labels, entry="keyed")
        self._add(edit.unweighed(line))

    def add_open(self, department: str, name: str, amount_minor: int) -> None:
        """Add an open-department line; a negative amount gives money back (a bottle refund)."""
        self._begin_ringing()
        line = edit.open_line(department, name, amount_minor)
        with self._refunds_held((*self._lines(), line)):
            self._add(line)

    def price_open_item(self, price_minor: int, department: str) -> None:
        """Give the first line without a price its shelf price; tax is that of most items in the department."""
        index, line = self._first_waiting(lambda line: line.unknown)
        tax = self._catalogue.department_tax(department)
        self._change(index, edit.priced_by_hand(line, price_minor, department, tax))

    def weigh_open_item(self, weight_milli: int) -> None:
        """Give the first line without a weight its weight in thousandths of its unit."""
        index, line = self._first_waiting(lambda line: line.unweighed)
        self._change(index, edit.weighed(line, weight_milli))

    def skip_open_item(self) -> None:
        """Leave out the first line that waits for a price or a weight; it stays on the ticket, struck through."""
        index, _ = self._first_waiting(lambda line: line.waits)
        self.void_line(index)

    def select(self, index: int) -> None:
        """Choose a line; -1 chooses none."""
        if not -1 <= index < len(self._lines()):
            raise Refusal("no-such-line", "There is no such line.", "Choose a line of this sale.")
        self._selected = index

    def set_quantity(self, index: int, quantity_milli: int) -> None:
        """Give a line another quantity in thousandths; negative for goods that come back."""
        line = self._line(index)
        changed = edit.with_quantity(line, quantity_milli)
        if changed.entry == "open" and changed.gross_minor < line.gross_minor:
            with self._refunds_held(self._open_basket().with_changed(index, changed).lines):
                self._change(index, changed)
            return
        if quantity_milli < min(line.quantity_milli, 0):
            # More comes back than was agreed to so far.
            with self._allowed("return_without_receipt"):
                self._change(index, changed)
            return
        self._change(index, changed)

    def set_price(self, index: int, price_minor: int, reason: str = "") -> None:
        """Give a line another unit price in minor units; further off the list than a clerk may needs a manager."""
        line = self._line(index)
        changed = edit.with_price(line, price_minor, check_reason(reason) if reason else "")
        if changed.entry == "open" and changed.gross_minor < line.gross_minor:
            with self._refunds_held(self._open_basket().with_changed(index, changed).lines):
                self._change(index, changed)
            return
        if changed.gross_minor < line.gross_minor and line.return_reason:
            # A manager agreed to the amount that goes to the customer, and to no more than that.
            with self._allowed("return_without_receipt"):
                self._change(index, changed)
            return
        most = self._settings.limits.price_percent
        if most is None or edit.within_percent(line, price_minor, most):
            self._change(index, changed)
            return
        with self._allowed("price_above_limit"):
            self._change(index, changed)

    def void_line(self, index: int) -> None:
        """Take a line out; it stays on the ticket, struck through, until the sale ends."""
        self._change(index, self._removed(self._line(index)))

    def _removed(self, line: BasketLine) -> BasketLine:
        at = self._clock.now().isoformat(timespec="seconds")
        return msgspec.structs.replace(line, voided=True, voided_by=self._clerk.name, voided_at=at)

    def unvoid_line(self, index: int) -> None:
        """Bring a line back that was taken out of this sale."""
        basket = self._open_basket()
        if not 0 <= index < len(basket.lines) or not basket.lines[index].voided:
            raise Refusal("no-such-line", "This line was not removed.", "Choose a removed line.")
        line = msgspec.structs.replace(basket.lines[index], voided=False, voided_by="", voided_at="")
        changed = basket.with_changed(index, line)
        if line.entry == "open" and line.gross_minor < 0:
            with self._refunds_held(changed.lines):
                self._adopt(changed, selected=index)
        else:
            self._adopt(changed, selected=index)

    def discount_line(self, index: int, discount: Discount | None) -> None:
        """Give a line its discount, or take it away with None; above the clerk's limit a manager must agree."""
        line = self._line(index)
        if line.return_receipt:
            raise Refusal("return-fixed", "Goods come back at what was paid.", "Leave the amount as it is.")
        self._grant(discount, line.gross_minor, lambda given: self._change(index, edit.discounted(line, given)))

    def discount_basket(self, discount: Discount | None) -> None:
        """Give the whole sale its discount, or take it away with None; above the clerk's limit a manager must agree."""
        basket = self._open_basket()
        basket_discount(goods_minor(basket), discount)

        def give(given: Discount | None) -> None:
            changed = msgspec.structs.replace(basket, discount=edit.screened(given))
            self._adopt(changed, selected=self._selected)

        self._grant(discount, goods_minor(basket), give)

    def _grant(self, discount: Discount | None, of_minor: int, give: Callable[[Discount | None], None]) -> None:
        """Give a discount if the clerk may, or a manager has agreed to it."""
        most = self._settings.limits.discount_percent
        given = None if discount is None else granted_on(discount, of_minor)
        if discount is None or most is None or share_within(discount, of_minor, most):
            give(given)
            return
        with self._allowed("discount_above_limit"):
            give(given)

    def discounts_outgrown(self) -> bool:
        """Say whether goods went since an amount was taken off, and it is more of the rest than a clerk may grant."""
        most, basket = self._settings.limits.discount_percent, self._basket
        return most is not None and basket is not None and outgrown(basket, most)

    def hold_discounts(self) -> None:
        """Let discounts stand that have outgrown the clerk's limit, if a manager agrees; else change nothing."""
        if self.discounts_outgrown():
            with self._allowed("discount_above_limit"):
                self._adopt(regranted(self._open_basket()), selected=self._selected)

    # --- goods that come back, tax, age ---------------------------------------------------------------------------

    def take_goods_back(self, sold: Sold, line_number: int, quantity_milli: int, reason: str) -> None:
        """Add goods that come back on a receipt, at what was paid for them."""
        self.take_all_back(sold, {line_number: quantity_milli}, reason)

    def take_all_back(self, sold: Sold, quantities: Mapping[int, int], reason: str) -> None:
        """Add several lines that come back on a receipt: line -> quantity in thousandths; all of them or none."""
        self._begin_ringing()
        before, selected = self._basket, self._selected
        with self._allowed("return"):
            try:
                for line_number, quantity_milli in quantities.items():
                    self._take_line_back(sold, line_number, quantity_milli, check_reason(reason))
            except Refusal:
                self._restore(before, selected)
                raise

    def _take_line_back(self, sold: Sold, line_number: int, quantity_milli: int, reason: str) -> None:
        coming = sum(
            -line.quantity_milli
            for line in self._lines()
            if (line.return_receipt, line.return_line, line.voided) == (sold.sale.receipt, line_number, False)
        )
        self._add(return_line(sold, line_number, quantity_milli, reason, coming_milli=coming))

    def _restore(self, basket: Basket | None, selected: int) -> None:
        """Put a basket back after an act of several steps that was refused half-way."""
        if basket is None:
            self._basket, self._selected = None, -1
            self._drafts.drop()
        else:
            self._adopt(basket, selected=selected)

    def return_item(self, index: int, reason: str) -> None:
        """Turn a line into goods that come back without a receipt."""
        line = self._line(index)
        with self._allowed("return_without_receipt"):
            self._change(index, edit.coming_back(line, check_reason(reason)))

    def exempt_tax(self, certificate: str) -> None:
        """Sell without tax on a certificate whose reference is not a person; an empty text puts tax back."""
        reference = check_text(certificate.strip(), "certificate")
        if len(reference) > LONGEST_CERTIFICATE:
            raise Refusal("certificate-long", "The reference is too long.", "Type only the number of the certificate.")
        changed = msgspec.structs.replace(self._open_basket(), tax_exempt=reference)
        # Where tax is inside the prices nobody need be asked: it cannot be done.
        self._sealing.price_so_far(changed)
        with self._allowed("tax_exempt"):
            self._adopt(changed, selected=self._selected)

    # --- inside ---------------------------------------------------------------------------------------------------

    @property
    def clerk(self) -> Clerk:
        """Who is signed on; nobody when nobody is."""
        return self._clerk

    def allowing(self, action: Action) -> AbstractContextManager[None]:
        """Return what surrounds a verb of another room that this clerk carries out; raises NeedsManager inside it."""
        return self._allowed(action)

    def signer(self, action: Action) -> str:
        """Return who answers for an act: the clerk whose role is enough, else the manager who agreed to it last."""
        enough = not self._clerk.role or self._settings.rights.allows(self._clerk.role, action)
        return self._clerk.number if enough else self._agreed_by

    @contextmanager
    def _refunds_held(self, lines: Iterable[BasketLine]) -> Iterator[None]:
        """Do what leaves so much to give back for bottles as a clerk may, or what a manager has agreed to."""
        most = self._settings.limits.refund_minor
        if most is None or edit.given_back(lines) <= most:
            yield
            return
        with self._allowed("return_without_receipt"):
            yield

    @contextmanager
    def _allowed(self, action: Action) -> Iterator[None]:
        """Do what the clerk's role may do, or what a manager has agreed to; an agreement is used up by success only."""
        if not self._clerk.role or self._settings.rights.allows(self._clerk.role, action):
            yield
            return
        if action not in self._approved:
            raise NeedsManager(action)
        yield
        self._approved.discard(action)

    def _require(self, *states: RegisterState) -> None:
        if self._state in states:
            return
        if self._state == "stopped":
            raise Refusal("selling-stopped", "Selling has stopped.", "Do what the red notice says.")
        if self._state == "signed-off":
            raise Refusal("signed-off", "Nobody has signed on.", "Sign on first.")
        if self._state == "tendering":
            raise Refusal("tendering", "Not added: this sale is being paid.", "Esc goes back to the ticket.")
        raise Refusal("not-now", "That is not possible right now.", "Go back to the ticket first.")

    def _begin_ringing(self) -> None:
        if self._state != "done":
            self._require("ringing")
        if self._basket is None:
            # Asked before any other question of the same act: two at once could never both be agreed to.
            self._look_at_the_day()
        self._state = "ringing"

    def _look_at_the_day(self) -> None:
        """Begin no sale in a shift that was past before its clerk signed on: it must be closed, or a manager agrees.

        Whoever sells while midnight goes by sells on; the next sign-on is when there is time to count.
        """
        shift = self._sealing.open_shift()
        if shift is not None and shift.business_date < self._day:
            with self._allowed("late_shift"):
                self._day = ""

    def _is_code(self, text: str) -> bool:
        """Say whether text is a code: digits always are, words only when the store has such a code of its own."""
        if text.isascii() and text.isdigit():
            return True
        try:
            code = normalise(text)
        except Refusal:
            return False
        return code.isdigit() or self._catalogue.find(code) is not None

    def _add(self, line: BasketLine) -> None:
        basket = self._basket
        if basket is None:
            basket = Basket(
                basket_id=self._new_id(),
                clerk=self._clerk.number,
                catalogue_version=self._catalogue.info().version,
            )
        basket = basket.with_line(line)
        self._adopt(basket, selected=len(basket.lines) - 1)

    def _change(self, index: int, line: BasketLine) -> None:
        self._adopt(self._open_basket().with_changed(index, line), selected=index)

    def _adopt(self, basket: Basket, *, selected: int) -> None:
        """Make a new basket the current one if it can be priced at all; what is refused leaves the old one."""
        self._priced = (basket, self._sealing.price_so_far(basket))
        self._basket = basket
        self._selected = selected
        self._notice = None
        self._drafts.keep(basket)

    def _priced_now(self) -> PricedSale | None:
        if self._basket is None:
            return None
        if self._priced is None or self._priced[0] is not self._basket:
            self._priced = (self._basket, self._sealing.price_so_far(self._basket))
        return self._priced[1]

    def _lines(self) -> tuple[BasketLine, ...]:
        return self._basket.lines if self._basket else ()

    def _open_basket(self) -> Basket:
        self._require("ringing", "tendering")
        if self._basket is None:
            raise Refusal("basket-empty", "Nothing has been rung yet.", "Scan the first item.")
        return self._basket

    def _line(self, index: int) -> BasketLine:
        basket = self._open_basket()
        if not 0 <= index < len(basket.lines) or basket.lines[index].voided:
            raise Refusal("no-such-line", "There is no such line.", "Choose a line of this sale.")
        return basket.lines[index]

    def _first_waiting(self, matches: Callable[[BasketLine], bool]) -> tuple[int, BasketLine]:
        for index, line in enumerate(self._open_basket().lines):
            if line.waits and matches(line):
                return index, line
        raise Refusal("nothing-waits", "No item waits for that.", "Go on scanning.")
