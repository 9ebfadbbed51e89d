"""Parking an open basket and taking it up again, or giving it up. Each is a sealed fact; a suspended basket lies in it.

Rule of this module: at every moment a basket is open in one place or suspended in one entry, whatever the power does.
"""

from collections.abc import Callable

import msgspec

from posfallback.domain.basket import Basket
from posfallback.domain.errors import Refusal
from posfallback.domain.facts import FORMAT_VERSION, SaleAbandoned, SaleResumed, SaleSuspended
from posfallback.domain.reasons import check_reason
from posfallback.journal.codec import decode
from posfallback.journal.entry import Entry, Head
from posfallback.services.ports import Clock, Journal
from posfallback.services.shifts import Shifts, stamp


class SuspendedSale(msgspec.Struct, frozen=True, kw_only=True):
    """A basket that waits: since when, by whom, how many lines, what it came to, and the name of its first line."""

    basket_id: str
    at: str
    clerk: str
    lines: int
    value_minor: int
    first: str


class Suspending:
    """The suspended baskets of one register; `queue` takes each to be printed, for the slip that the customer keeps."""

    def __init__(
        self,
        journal: Journal,
        shifts: Shifts,
        clock: Clock,
        *,
        queue: Callable[[Entry], object] = lambda _entry: None,
    ) -> None:
        self._queue = queue
        self._journal = journal
        self._shifts = shifts
        self._clock = clock

    def waiting(self) -> tuple[SuspendedSale, ...]:
        """Return the suspended baskets, the oldest first."""
        found = []
        for seq in sorted(self._shifts.till.suspended.values()):
            fact = self._fact(seq)
            lines = fact.basket.counted
            found.append(
                SuspendedSale(
                    basket_id=fact.basket_id,
                    at=fact.at,
                    clerk=fact.clerk,
                    lines=len(lines),
                    value_minor=fact.value_minor,
                    first=lines[0].name if lines else "",
                )
            )
        return tuple(found)

    def suspend(self, basket: Basket, clerk: str, value_minor: int) -> Entry:
        """Seal the whole basket as suspended; raises Refusal "tenders-taken" while money has been taken for it."""
        _refuse_tenders(basket)
        business_date = self._shifts.require_open().business_date
        entry = self._seal(
            lambda _head: SaleSuspended(
                v=FORMAT_VERSION,
                at=stamp(self._clock.now()),
                business_date=business_date,
                basket_id=basket.basket_id,
                clerk=clerk,
                value_minor=value_minor,
                basket=basket,
            )
        )
        self._queue(entry)
        return entry

    def named(self, place: str, seq: int, here: str) -> str:
        """Return the id of the basket that a slip names by place and seq; raises Refusal "not-suspended"."""
        if place != here:
            raise Refusal("not-suspended", "That sale waits on another register.", "Take it up where it was suspended.")
        for basket_id, suspended_seq in self._shifts.till.suspended.items():
            if suspended_seq == seq:
                return basket_id
        raise Refusal("not-suspended", "That sale does not wait any more.", "Choose another one.")

    def basket(self, basket_id: str) -> Basket:
        """Return a suspended basket; raises Refusal "not-suspended" when it has been taken up already."""
        seq = self._shifts.till.suspended.get(basket_id)
        if seq is None:
            raise Refusal("not-suspended", "That sale does not wait any more.", "Choose another one.")
        return self._fact(seq).basket

    def resume(self, basket_id: str, clerk: str) -> Entry:
        """Seal that a suspended basket is taken up; the caller has its crash copy on disk already."""
        self.basket(basket_id)
        seq = self._shifts.till.suspended[basket_id]
        business_date = self._shifts.require_open().business_date
        return self._seal(
            lambda _head: SaleResumed(
                v=FORMAT_VERSION,
                at=stamp(self._clock.now()),
                business_date=business_date,
                basket_id=basket_id,
                clerk=clerk,
                suspended_seq=seq,
            )
        )

    def abandon(self, basket: Basket, clerk: str, value_minor: int, reason: str) -> Entry:
        """Seal that an open basket is given up; raises Refusal "tenders-taken" or for a missing reason."""
        _refuse_tenders(basket)
        why = check_reason(reason)
        business_date = self._shifts.require_open().business_date
        return self._seal(
            lambda _head: SaleAbandoned(
                v=FORMAT_VERSION,
                at=stamp(self._clock.now()),
                business_date=business_date,
                basket_id=basket.basket_id,
                clerk=clerk,
                lines=len(basket.counted),
                value_minor=value_minor,
                reason=why,
            )
        )

    def _fact(self, seq: int) -> SaleSuspended:
        entry = self._journal.entry(seq)
        fact = decode(entry.body) if entry is not None else None
        if not isinstance(fact, SaleSuspended):
            raise TypeError(seq)
        return fact

    def _seal(self, make: Callable[[Head], SaleSuspended | SaleResumed | SaleAbandoned]) -> Entry:
        entry = self._journal.seal(make)
        self._shifts.follow()
        return entry


def _refuse_tenders(basket: Basket) -> None:
    if basket.tenders:
        raise Refusal("tenders-taken", "Money has been taken for this sale.", "Press Pay and give it back there first.")
