"""What the clerk who is signed on does with the drawer and the shift: each verb with this clerk's rights.

Rule of this module: who does it comes from the register, what is done from the shift; nothing is kept here but rights.
"""

from collections.abc import Mapping
from typing import Protocol

import msgspec

from posfallback.domain.errors import Refusal
from posfallback.domain.facts import CashDropped, DrawerOpened, PaidIn, PaidOut, ShiftClosed, TillCounted
from posfallback.journal.codec import decode
from posfallback.journal.entry import Entry
from posfallback.services.cash import Cash
from posfallback.services.holding import Holding
from posfallback.services.ports import Journal
from posfallback.services.selling import Register
from posfallback.services.shift_reading import ShiftReading, read_shift
from posfallback.services.shifts import OpenShift, Shifts


class Moved(msgspec.Struct, frozen=True, kw_only=True):
    """Cash that moved without a sale in this shift, or an opened drawer (0); what left the drawer is below 0."""

    seq: int
    at: str
    clerk: str
    amount_minor: int
    reason: str


def counted_minor(pieces: Mapping[int, int]) -> int:
    """Return what notes and coins come to, in minor units."""
    return sum(value * count for value, count in pieces.items())


class ReportPaper(Protocol):
    """Where the reports of a shift go to be printed; never in the way of the close."""

    def queue(self, entry: Entry) -> None:
        """Take the close of a shift; returns at once and raises nothing for a printer in trouble."""
        ...

    def print_reading(self, reading: ShiftClosed) -> None:
        """Take the X of an open shift; raises Refusal "no-printer"."""
        ...


class TillDuties:
    """The manager's page as verbs. Raises Refusal as Cash and Shifts do, and NeedsManager where a role is too small."""

    def __init__(
        self,
        register: Register,
        cash: Cash,
        shifts: Shifts,
        journal: Journal,
        holding: Holding,
        *,
        paper: ReportPaper,
        blind: bool,
    ) -> None:
        self._register = register
        self._cash = cash
        self._shifts = shifts
        self._journal = journal
        self._holding = holding
        self._paper = paper
        self.blind = blind
        """Whether what to expect is kept from whoever counts."""

    def paid_in(self, amount_minor: int, reason: str) -> Entry:
        """Put cash into the drawer."""
        with self._register.allowing("paid_in"):
            return self._cash.paid_in(self._clerk(), amount_minor, reason)

    def paid_out(self, amount_minor: int, reason: str) -> Entry:
        """Take cash out of the drawer; no manager is asked for more than can be in it."""
        self._cash.check_there_is(amount_minor)
        with self._register.allowing("paid_out"):
            return self._cash.paid_out(self._clerk(), amount_minor, reason)

    def drop(self, amount_minor: int, reason: str) -> Entry:
        """Take cash to the safe; no manager is asked for more than can be in the drawer."""
        self._cash.check_there_is(amount_minor)
        with self._register.allowing("drop"):
            return self._cash.drop(self._clerk(), amount_minor, reason)

    def no_sale(self, reason: str) -> Entry:
        """Open the drawer without a sale."""
        with self._register.allowing("no_sale"):
            return self._cash.no_sale(self._clerk(), reason)

    def count(self, pieces: Mapping[int, int], counted_minor: int = 0) -> TillCounted:
        """Write down what was counted, before anybody says what was expected."""
        with self._register.allowing("count"):
            entry = self._cash.count(self._clerk(), pieces=pieces, counted_minor=counted_minor, blind=self.blind)
        fact = decode(entry.body)
        if not isinstance(fact, TillCounted):
            raise TypeError(type(fact).__name__)
        return fact

    def moved(self) -> tuple[Moved, ...]:
        """Return what moved cash without a sale in the open shift, the newest first."""
        found = []
        for entry in self._journal.entries(self._shifts.till.first_seq):
            # Reading every sale of a day only to pass it over would keep the clerk waiting.
            if '"kind":"SaleCompleted"' in entry.body:
                continue
            fact = decode(entry.body)
            if not isinstance(fact, PaidIn | PaidOut | CashDropped | DrawerOpened):
                continue
            amount = 0 if isinstance(fact, DrawerOpened) else fact.amount_minor
            found.append(
                Moved(
                    seq=entry.seq,
                    at=fact.at,
                    clerk=fact.clerk,
                    amount_minor=amount if isinstance(fact, PaidIn) else -amount,
                    reason=fact.reason,
                )
            )
        return tuple(reversed(found))

    def leave_full_screen(self) -> None:
        """Let the window give the screen back to the system."""
        with self._register.allowing("leave_kiosk"):
            return

    def is_counted(self) -> bool:
        """Say whether the drawer was counted and nothing has moved cash since."""
        return self._shifts.till.state == "counted"

    def shows_expected(self) -> bool:
        """Say whether the expected cash may be on a screen: never before a blind count."""
        return not self.blind or self.is_counted()

    def reading(self) -> ShiftReading:
        """Return the X of the open shift."""
        return read_shift(self._shifts.x_reading(self._clerk()), self._journal, self._holding)

    def print_reading(self) -> None:
        """Print the X of the open shift; raises Refusal "shift-closed", or "no-printer" where none is in use."""
        self._paper.print_reading(self._shifts.x_reading(self._clerk()))

    def shift(self) -> OpenShift:
        """Return the open shift; raises Refusal "shift-closed"."""
        return self._shifts.require_open()

    def close_shift(self, over_short_reason: str = "") -> ShiftClosed:
        """Close the counted shift with its Z, print that and let the clerk go; refused while a sale is open.

        Raises Refusal "not-counted" where nobody counted, or a sale was rung since.
        """
        self._shifts.require_open()
        if self._register.basket_id:
            raise Refusal("sale-open", "A sale is still open.", "Finish it, suspend it or give it up first.")
        if not self.is_counted():
            raise Refusal("not-counted", "The till has not been counted yet.", "Count it first, then close it.")
        with self._register.allowing("close_shift"):
            entry = self._shifts.close(self._clerk(), counted_minor=None, over_short_reason=over_short_reason)
        fact = decode(entry.body)
        if not isinstance(fact, ShiftClosed):
            raise TypeError(type(fact).__name__)
        self._paper.queue(entry)
        self._register.sign_off()
        return fact

    def asks_float(self) -> bool:
        """Say whether the next sign-on begins a shift."""
        return self._shifts.current() is None

    def _clerk(self) -> str:
        return self._register.clerk.number
