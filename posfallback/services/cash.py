"""Cash that moves without a sale, and the count of the drawer.

Rule of this module: each verb seals one fact of the open shift.
"""

from collections.abc import Callable, Mapping

from posfallback.domain.errors import Refusal
from posfallback.domain.facts import (
    FORMAT_VERSION,
    CashDropped,
    CountedPiece,
    DrawerOpened,
    PaidIn,
    PaidOut,
    TillCounted,
)
from posfallback.domain.money import within_limits
from posfallback.domain.reasons import check_reason
from posfallback.journal.entry import Entry, Head
from posfallback.services.ports import Clock, Journal
from posfallback.services.shifts import Shifts, stamp


class Cash:
    """The drawer of one register; every verb raises Refusal "shift-closed" when no shift is open.

    `open_drawer` is called once the fact is sealed, for all that needs the drawer open but the count; then `queue`
    takes the entry to be printed, where the store wants a slip of it.
    """

    def __init__(
        self,
        journal: Journal,
        shifts: Shifts,
        clock: Clock,
        *,
        open_drawer: Callable[[], object] = lambda: None,
        queue: Callable[[Entry], object] = lambda _entry: None,
    ) -> None:
        self._journal = journal
        self._shifts = shifts
        self._clock = clock
        self._open_drawer = open_drawer
        self._queue = queue

    def paid_in(self, clerk: str, amount_minor: int, reason: str) -> Entry:
        """Put cash into the drawer; raises Refusal for an amount of nothing or a missing reason."""
        return self._move(PaidIn, clerk, amount_minor, reason)

    def paid_out(self, clerk: str, amount_minor: int, reason: str) -> Entry:
        """Take cash out of the drawer; raises Refusal "drawer-short" when it should not hold so much."""
        self.check_there_is(amount_minor)
        return self._move(PaidOut, clerk, amount_minor, reason)

    def drop(self, clerk: str, amount_minor: int, reason: str) -> Entry:
        """Take cash to the safe; raises Refusal "drawer-short" when the drawer should not hold so much."""
        self.check_there_is(amount_minor)
        return self._move(CashDropped, clerk, amount_minor, reason)

    def no_sale(self, clerk: str, reason: str) -> Entry:
        """Open the drawer without a sale."""
        shift = self._shifts.require_open()
        why = check_reason(reason)
        return self._seal(
            lambda _head: DrawerOpened(
                v=FORMAT_VERSION,
                at=stamp(self._clock.now()),
                business_date=shift.business_date,
                shift=shift.number,
                clerk=clerk,
                reason=why,
            )
        )

    def count(
        self, clerk: str, *, counted_minor: int = 0, pieces: Mapping[int, int] | None = None, blind: bool = False
    ) -> Entry:
        """Write down what was counted: a sum, or `pieces` (minor value -> how many), whose sum it then is."""
        shift = self._shifts.require_open()
        counted = tuple(
            CountedPiece(value_minor=value, count=count) for value, count in sorted((pieces or {}).items()) if count
        )
        if pieces:
            counted_minor = sum(piece.value_minor * piece.count for piece in counted)
        if within_limits(counted_minor) < 0 or any(piece.count < 0 for piece in counted):
            raise Refusal("count-negative", "The counted cash is below 0.00.", "Count the drawer again.")

        def make(_head: Head) -> TillCounted:
            expected_minor = self._shifts.till.expected_cash_minor
            return TillCounted(
                v=FORMAT_VERSION,
                at=stamp(self._clock.now()),
                business_date=shift.business_date,
                shift=shift.number,
                clerk=clerk,
                counted_minor=counted_minor,
                expected_minor=expected_minor,
                over_short_minor=counted_minor - expected_minor,
                pieces=counted,
                blind=blind,
            )

        return self._seal(make)

    def check_there_is(self, amount_minor: int) -> None:
        """Refuse an amount in minor units that the drawer should not hold ("drawer-short")."""
        if amount_minor > self._shifts.till.expected_cash_minor:
            raise Refusal("drawer-short", "There should not be so much cash in the drawer.", "Type a smaller amount.")

    def _move(
        self, kind: type[PaidIn] | type[PaidOut] | type[CashDropped], clerk: str, amount_minor: int, reason: str
    ) -> Entry:
        shift = self._shifts.require_open()
        if within_limits(amount_minor) <= 0:
            raise Refusal("amount-zero", "The amount is still 0.00.", "Type how much cash it is.")
        why = check_reason(reason)
        return self._seal(
            lambda _head: kind(
                v=FORMAT_VERSION,
                at=stamp(self._clock.now()),
                business_date=shift.business_date,
                shift=shift.number,
                clerk=clerk,
                amount_minor=amount_minor,
                reason=why,
            )
        )

    def _seal(self, make: Callable[[Head], PaidIn | PaidOut | CashDropped | DrawerOpened | TillCounted]) -> Entry:
        entry = self._journal.seal(make)
        self._shifts.follow()
        if '"kind":"TillCounted"' not in entry.body:
            self._open_drawer()
        self._queue(entry)
        return entry
