"""Shifts: opening one, reading it, closing it.

Rule of this module: the figures are folds over the sealed entries and nothing else.
"""

from collections.abc import Callable
from datetime import date, datetime
from typing import Literal

import msgspec

from posfallback.domain.errors import Refusal
from posfallback.domain.facts import (
    FORMAT_VERSION,
    AgeChecked,
    AnyFact,
    ClerkSignedOff,
    ClerkSignedOn,
    OverrideGranted,
    ShiftClosed,
    ShiftOpened,
)
from posfallback.domain.reasons import check_reason
from posfallback.journal.codec import decode
from posfallback.journal.entry import Entry, Head
from posfallback.journal.folds import Till
from posfallback.services.ports import Clock, Journal
from posfallback.services.sign_on import Clerk

Left = Literal["signed-off", "switched", "idle"]


class OpenShift(msgspec.Struct, frozen=True, kw_only=True):
    """The shift that is open; `business_date` was declared when it opened (YYYY-MM-DD) and holds until it closes."""

    number: int
    business_date: str
    clerk: str


class Shifts:
    """The shifts of one register. `till` is the fold so far; entries that came after it are read on the way."""

    def __init__(
        self,
        journal: Journal,
        clock: Clock,
        till: Till | None = None,
        *,
        on_close: Callable[[Till], None] | None = None,
    ) -> None:
        self._journal = journal
        self._on_close = on_close
        self._clock = clock
        self._till = till if till is not None else Till()
        self.follow()

    @property
    def till(self) -> Till:
        """The till as the journal stands now."""
        return self._till

    def follow(self, sealed: Entry | None = None, fact: AnyFact | None = None) -> None:
        """Read what has been sealed since; an entry that was sealed just now and is the next one is not looked up.

        `fact` is what that entry was made of, for who has it: the journal has read it back from the sealed bytes.
        """
        if sealed is not None and sealed.seq == self._till.last_seq + 1:
            self._till.apply(sealed.seq, decode(sealed.body) if fact is None else fact)
            return
        for entry in self._journal.entries(self._till.last_seq + 1):
            self._till.apply(entry.seq, decode(entry.body))

    def catch_up(self) -> None:
        """Read what has been sealed past this fold; costs nothing while it stands at the tip."""
        if self._journal.head().seq != self._till.last_seq:
            self.follow()

    def current(self) -> OpenShift | None:
        """Return the open shift, if there is one."""
        till = self._till
        if till.state == "closed":
            return None
        return OpenShift(number=till.shift, business_date=till.business_date, clerk=till.clerk)

    def require_open(self) -> OpenShift:
        """Return the open shift; raises Refusal "shift-closed"."""
        shift = self.current()
        if shift is None:
            raise Refusal("shift-closed", "No shift is open.", "Open the shift first, then go on.")
        return shift

    def late(self) -> OpenShift | None:
        """Return the open shift if its business date is past: midnight went by and nobody closed it."""
        shift = self.current()
        today = self._clock.now().date().isoformat()
        return shift if shift is not None and shift.business_date < today else None

    def ensure_open(self, clerk: str, business_date: date, opening_float_minor: int = 0) -> OpenShift:
        """Return the open shift, or open one with this float, as the first sign-on of a day does."""
        if self.current() is None:
            self.open(clerk, opening_float_minor=opening_float_minor, business_date=business_date)
        return self.require_open()

    def open(self, clerk: str, *, opening_float_minor: int, business_date: date | None = None) -> Entry:
        """Open a shift; raises Refusal "shift-open" when one is, or "float-negative"."""
        if self.current() is not None:
            raise Refusal("shift-open", "A shift is open already.", "Close it first, or go on selling in it.")
        if opening_float_minor < 0:
            raise Refusal("float-negative", "The opening float is below 0.00.", "Count the start cash again.")

        def make(_head: Head) -> ShiftOpened:
            now = self._clock.now()
            return ShiftOpened(
                v=FORMAT_VERSION,
                at=stamp(now),
                business_date=(business_date or now.date()).isoformat(),
                shift=self._till.shift + 1,
                clerk=clerk,
                opening_float_minor=opening_float_minor,
            )

        return self._seal(make)

    def x_reading(self, clerk: str) -> ShiftClosed:
        """Return what a Z would say now; nothing is written."""
        self.require_open()
        return self._till.z(at=stamp(self._clock.now()), clerk=clerk)

    def close(self, clerk: str, *, counted_minor: int | None, over_short_reason: str = "") -> Entry:
        """Close the shift with its Z, late or not; `counted_minor` None means the last count, if it still stands.

        `over_short_reason` says why the count differs. Raises Refusal "shift-closed", "count-negative" or a reason's.
        """
        self.require_open()
        reason = check_reason(over_short_reason) if over_short_reason else ""
        if counted_minor is not None and counted_minor < 0:
            raise Refusal("count-negative", "The counted cash is below 0.00.", "Count the drawer again.")

        def make(_head: Head) -> ShiftClosed:
            z = self._till.z(at=stamp(self._clock.now()), clerk=clerk, counted_minor=counted_minor)
            return msgspec.structs.replace(z, over_short_reason=reason if z.over_short_minor else "")

        entry = self._seal(make)
        if self._on_close is not None:
            self._on_close(self._till)
        return entry

    def signed_on(self, clerk: Clerk) -> Entry:
        """Write down who took the register over; a shift is open by then."""
        return self._seal(
            lambda _head: ClerkSignedOn(
                v=FORMAT_VERSION,
                at=stamp(self._clock.now()),
                business_date=self._till.business_date,
                clerk=clerk.number,
                role=clerk.role or "clerk",
            )
        )

    def signed_off(self, clerk: Clerk, why: Left) -> Entry:
        """Write down who left the register, in the business date of the shift, which may be closed by then."""
        return self._seal(
            lambda _head: ClerkSignedOff(
                v=FORMAT_VERSION,
                at=stamp(self._clock.now()),
                business_date=self._till.business_date,
                clerk=clerk.number,
                why=why,
            )
        )

    def granted(self, clerk: Clerk, manager: Clerk, action: str, basket_id: str) -> Entry:
        """Write down who allowed what to whom."""
        return self._seal(
            lambda _head: OverrideGranted(
                v=FORMAT_VERSION,
                at=stamp(self._clock.now()),
                business_date=self.require_open().business_date,
                clerk=clerk.number,
                manager=manager.number,
                action=action,
                basket_id=basket_id,
            )
        )

    def age_checked(self, clerk: Clerk, basket_id: str, minimum_age: int, *, confirmed: bool) -> Entry:
        """Write down what the clerk said of the customer's age."""
        return self._seal(
            lambda _head: AgeChecked(
                v=FORMAT_VERSION,
                at=stamp(self._clock.now()),
                business_date=self.require_open().business_date,
                basket_id=basket_id,
                clerk=clerk.number,
                minimum_age=minimum_age,
                confirmed=confirmed,
            )
        )

    def _seal(self, make: Callable[[Head], AnyFact]) -> Entry:
        entry = self._journal.seal(make)
        self.follow()
        return entry


def stamp(moment: datetime) -> str:
    """Return a time as entries carry it: RFC 3339 with offset, to the millisecond."""
    return moment.isoformat(timespec="milliseconds")
