"""The verbs of the sell screen: one basket at a time, from sign-on to the sealed sale.

Rule of this module: left of the seal a verb either gives a new basket or raises a Refusal and changes nothing; right of
it effects are repeated freely and none can undo the sale.
"""

from collections.abc import Callable
from typing import Protocol

import msgspec

from posfallback.domain.basket import Basket, BasketLine, Discount
from posfallback.domain.codes import normalise
from posfallback.domain.errors import Fault, Refusal
from posfallback.domain.facts import EntryMethod, SaleTender
from posfallback.domain.item import Item
from posfallback.domain.money import Currency
from posfallback.domain.quantity import parse_quantity
from posfallback.domain.sale import PricedSale
from posfallback.domain.screening import check_text
from posfallback.domain.settings import Settings
from posfallback.journal.entry import Entry
from posfallback.services import edit
from posfallback.services.drawing import done, draw
from posfallback.services.lookup import UNIT_MILLI, line_for_code, line_for_item, refuse_card_swipe
from posfallback.services.ports import Catalogue, Clock, Drafts, Journal
from posfallback.services.sealing import Sealing, sale_in
from posfallback.services.shifts import Left, Shifts
from posfallback.services.sign_on import Clerk, SignOn
from posfallback.services.snapshots import Done, Notice, RegisterSnapshot, RegisterState
from posfallback.services.standing import OPEN_SALE_BACK, OPEN_SALE_LOCKED, standing_notice
from posfallback.services.tendering import check_tender

NOBODY = Clerk(number="", name="")
FIND_LIMIT = 20


class Paper(Protocol):
    """Where sealed sales go to be printed; never in the way of the sale."""

    def queue(self, entry: Entry) -> None:
        """Take an entry to print; returns at once and raises nothing for a printer in trouble."""
        ...


class Register:
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
        staff: SignOn,
        paper: Paper,
        clock: Clock,
        new_id: Callable[[], str],
    ) -> None:
        self._settings = settings
        self._currency = currency
        self._journal = journal
        self._catalogue = catalogue
        self._drafts = drafts
        self._sealing = sealing
        self._shifts = shifts
        self._staff = staff
        self._paper = paper
        self._clock = clock
        self._new_id = new_id
        self._clerk = NOBODY
        self._state: RegisterState = "signed-off"
        self._basket: Basket | None = None
        self._selected = -1
        self._last: Done | None = None
        self._notice: Notice | None = None
        self._recovered = False
        self._locked = False
        self._priced: tuple[Basket, PricedSale] | None = None
        self._take_up_draft()

    # --- who is there ---------------------------------------------------------------------------------------------

    def sign_on(self, number: str, pin: str) -> None:
        """Let a clerk begin; the first sign-on of a day opens a shift."""
        self._require("signed-off")
        clerk = self._staff.check(number, pin)
        self._shifts.ensure_open(clerk.number, self._clock.now().date())
        self._shifts.signed_on(clerk)
        self._clerk = clerk
        if self._basket is None:
            self._state = "ringing"
        else:
            self._state = "tendering" if self._basket.tenders else "ringing"
            self._notice = OPEN_SALE_LOCKED if self._locked else OPEN_SALE_BACK
            self._recovered = not self._locked
        self._locked = False

    def sign_off(self, why: Left = "signed-off") -> None:
        """Let the clerk go, `why` "switched" when another one takes over; refused while a sale is open."""
        if self._basket is not None:
            raise Refusal("sale-open", "A sale is still open.", "Finish it first, or remove its lines.")
        self._leave(why)

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
        self._state = "signed-off"
        if clerk is not NOBODY:
            self._shifts.signed_off(clerk, why)

    # --- ringing --------------------------------------------------------------------------------------------------

    def scan(self, text: str) -> None:
        """Add what the scanner read; after a finished sale this begins the next one."""
        self._begin_ringing()
        self._add(line_for_code(text, self._catalogue, self._settings.labels))

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
        line = line_for_code(rest, self._catalogue, self._settings.labels, quantity_milli=quantity_milli, entry="keyed")
        self._add(line if star else edit.unweighed(line))
        return []

    def find(self, text: str) -> list[Item]:
        """Return items whose names hold the words of `text`."""
        return self._catalogue.search(check_text(text, "search"), FIND_LIMIT)

    def add_item(self, item: Item, quantity_milli: int | None = None, entry: EntryMethod = "keyed") -> None:
        """Add a found item or a quick key's; a weighed item without a quantity waits for its weight."""
        self._begin_ringing()
        line = line_for_item(item, UNIT_MILLI if quantity_milli is None else quantity_milli, entry)
        self._add(edit.unweighed(line) if quantity_milli is None else line)

    def add_code(self, code: str) -> None:
        """Add what a quick key stands for."""
        self._begin_ringing()
        line = line_for_code(code, self._catalogue, self._settings.labels, entry="keyed")
        self._add(edit.unweighed(line))

    def add_open(self, department: str, name: str, amount_minor: int) -> None:
        """Add an open-department line; a negative amount gives money back (a bottle refund)."""
        self._begin_ringing()
        self._add(edit.open_line(department, name, amount_minor))

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
        self._change(index, edit.with_quantity(self._line(index), quantity_milli))

    def set_price(self, index: int, price_minor: int) -> None:
        """Give a line another unit price in minor units."""
        self._change(index, edit.with_price(self._line(index), price_minor))

    def void_line(self, index: int) -> None:
        """Take a line out; it stays on the ticket, struck through, until the sale ends."""
        line = self._line(index)
        at = self._clock.now().isoformat(timespec="seconds")
        self._change(index, msgspec.structs.replace(line, voided=True, voided_by=self._clerk.name, voided_at=at))

    def unvoid_line(self, index: int) -> None:
        """Bring a line back that was taken out of this sale."""
        basket = self._open_basket()
        if not 0 <= index < len(basket.lines) or not basket.lines[index].voided:
            raise Refusal("no-such-line", "This line was not removed.", "Choose a removed line.")
        line = msgspec.structs.replace(basket.lines[index], voided=False, voided_by="", voided_at="")
        self._adopt(basket.with_changed(index, line), selected=index)

    def discount_line(self, index: int, discount: Discount | None) -> None:
        """Give a line its discount, or take it away with None."""
        self._change(index, msgspec.structs.replace(self._line(index), discount=_screened(discount)))

    def discount_basket(self, discount: Discount | None) -> None:
        """Give the whole sale its discount, or take it away with None."""
        basket = self._open_basket()
        self._adopt(msgspec.structs.replace(basket, discount=_screened(discount)), selected=self._selected)

    # --- paying ---------------------------------------------------------------------------------------------------

    def pay(self) -> None:
        """Go on to the tenders. A sale of nothing, or of less than the smallest coin, is sealed at once."""
        self._require("ringing")
        basket = self._open_basket()
        if basket.open_items:
            raise Refusal(
                "item-without-price",
                f"{basket.open_items} item{'s need' if basket.open_items > 1 else ' needs'} a price or a weight.",
                "Type it, or leave the item out.",
            )
        priced = self._sealing.price(basket)
        self._sealing.check_sale(priced.total_minor)
        if self._sealing.left(priced, basket.tenders).cash_minor == 0 and not basket.tenders:
            self._seal(basket, priced)
        else:
            self._state = "tendering"

    def back(self) -> None:
        """Return from the tenders to the ticket; what was taken stays taken."""
        self._require("tendering")
        self._state = "ringing"

    def take(self, tender: SaleTender) -> None:
        """Take a tender; the sale is sealed as soon as nothing is left to pay."""
        self._require("tendering")
        basket = self._open_basket()
        check_tender(tender, self._settings.tender_kinds)
        with_it = msgspec.structs.replace(basket, tenders=(*basket.tenders, tender))
        self._sealing.check_card(with_it.tenders)
        priced = self._sealing.price(basket)
        try:
            self._seal(with_it, priced)
        except Refusal as refusal:
            if refusal.code != "tender-too-small":
                raise
            # A part has been paid: it belongs to the basket, and survives a power cut with it.
            self._adopt(with_it, selected=self._selected)
            self._state = "tendering"

    def take_back(self, index: int) -> None:
        """Give a tender back before the sale is sealed."""
        basket = self._open_basket()
        if not 0 <= index < len(basket.tenders):
            raise Refusal("no-such-tender", "There is no such payment.", "Choose a payment of this sale.")
        tenders = basket.tenders[:index] + basket.tenders[index + 1 :]
        self._adopt(msgspec.structs.replace(basket, tenders=tenders), selected=self._selected)

    def next_sale(self) -> None:
        """Leave the done screen for an empty ticket."""
        if self._state == "done":
            self._state = "ringing"

    def last_entry(self) -> Entry | None:
        """Return the entry of the sale that was sealed last here, to print it again."""
        return self._journal.entry(self._last.seq) if self._last else None

    def dismiss_notice(self) -> None:
        """Put away a notice that was seen."""
        if self._state != "stopped":
            self._notice = None

    def departments(self) -> list[str]:
        """Return the departments for an item without a price, the largest first."""
        return self._catalogue.departments()

    def try_again(self) -> None:
        """After a stop: reopen and verify the journal, then tell the sale as done if it is sealed, else return it."""
        if self._state != "stopped":
            raise Refusal("not-now", "Selling has not stopped.", "Go on selling.")
        broken = [finding for finding in self._journal.reopen() if finding.level == "broken"]
        if broken:
            self._notice = Notice(rank="stop", message=broken[0].message, hint="Do not sell here. Call IT.")
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
        self._state = "tendering" if basket.tenders else "ringing"
        self._notice = Notice(
            rank="caution", message="The sale was not sealed.", hint="Nothing of it was kept. Take the payment again."
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
        )

    def _standing(self) -> Notice | None:
        """Return what a clerk should know while no sale is open: a shift left open, too much cash in the drawer."""
        if self._basket is not None or self._state == "stopped":
            return None
        return standing_notice(self._shifts, self._settings.limits, self._currency)

    # --- inside ---------------------------------------------------------------------------------------------------

    def _take_up_draft(self) -> None:
        """Bring back the basket of a power cut, unless its sale is sealed: then it is told as done, never offered."""
        basket = self._drafts.kept()
        if basket is None:
            return
        entry = self._journal.sale_of_basket(basket.basket_id)
        if entry is None:
            self._basket = basket
            self._selected = len(basket.lines) - 1
            return
        self._drafts.drop()
        sale = sale_in(entry)
        self._notice = Notice(
            rank="info",
            message=f"The last sale is sealed as {sale.receipt}.",
            hint="The register stopped right after it. Print it again if the customer has no receipt.",
        )

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
        if self._state == "done":
            self._state = "ringing"
        self._require("ringing")

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

    def _seal(self, basket: Basket, priced: PricedSale) -> None:
        settled = self._sealing.settle(priced, basket.tenders)
        try:
            entry = self._sealing.seal(basket, settled, self._clerk.number)
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
        self._state = "done"
        self._drafts.drop()
        self._paper.queue(entry)


def _screened(discount: Discount | None) -> Discount | None:
    if discount is not None:
        check_text(discount.reason, "reason")
    return discount
