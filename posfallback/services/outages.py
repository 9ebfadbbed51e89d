"""Outages: declared, counted in by each sale, ended. Every figure is the till's fold of the journal.

Rule of this module: at most one outage is open; a name is allotted with its seal and never again. Nothing here asks the
network: what the register's own watch has last seen is handed in.
"""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Literal

from posfallback.domain.errors import Refusal
from posfallback.domain.facts import FORMAT_VERSION, AnyFact, JournalOpened, OutageDeclared, OutageEnded
from posfallback.domain.outages import outage_prefix
from posfallback.domain.reasons import check_reason
from posfallback.domain.words import words
from posfallback.journal.entry import Entry, Head
from posfallback.services.ports import Clock, Journal
from posfallback.services.shifts import Shifts, stamp
from posfallback.services.sign_on import SignOn

NO_ANSWER = "Central does not answer"
CLOCKS_DIFFER = timedelta(seconds=2)


def nothing_seen() -> str:
    """Say that nobody is watching."""
    return ""


class Outages:
    """The outages of one register.

    `down_since` tells since when (RFC 3339) the register's own watch has had no answer of central, empty while it has
    one or nobody watches; after `declare_after_s` of that the next sale declares the outage by itself.
    """

    def __init__(
        self,
        *,
        journal: Journal,
        shifts: Shifts,
        staff: SignOn,
        clock: Clock,
        opened: JournalOpened,
        declare_after_s: int = 0,
        down_since: Callable[[], str] = nothing_seen,
    ) -> None:
        self._journal = journal
        self._shifts = shifts
        self._staff = staff
        self._clock = clock
        self._opened = opened
        self._prefix = outage_prefix(opened.store, opened.register, opened.series)
        self._declare_after = timedelta(seconds=declare_after_s)
        self._down_since = down_since

    @property
    def open(self) -> str:
        """The name of the open outage, empty for none."""
        return self._shifts.till.outage

    def next_sale(self) -> tuple[str, int]:
        """Return the open outage and the number of the next sale in it; an empty name and 0 while none is open."""
        till = self._shifts.till
        return (till.outage, till.outage_sales + 1) if till.outage else ("", 0)

    def declare(self, who: str, *, reason: str = "", since: str = "") -> Entry:
        """Declare an outage, since now unless a time (RFC 3339) is given.

        Raises Refusal "outage-open", "outage-since", a clerk's or a reason's.
        """
        self._refuse_open()
        clerk = self._staff.known(who).number
        why = check_reason(reason or NO_ANSWER)
        return self._declare(self._began(since), "person", clerk, why)

    def declare_seen(self, clerk: str) -> Entry | None:
        """Declare what the watch has seen long enough, in front of a sale; None when there is nothing to declare.

        It is an entry of its own: were the power to go between the two, the book would still say what is true.
        """
        since = self._down_since()
        self._shifts.catch_up()
        if not since or self.open:
            return None
        now, began = self._clock.now(), datetime.fromisoformat(since)
        if now + CLOCKS_DIFFER < began:
            # The clock was set back meanwhile: nobody knows for how long central is silent, but it is.
            since = stamp(now)
        elif now - began < self._declare_after:
            return None
        return self._declare(since, "watch", clerk, NO_ANSWER)

    def end(self, who: str, *, reason: str = "", back_at: str = "") -> Entry:
        """End the open outage because somebody says so; `back_at` is since when central was seen to answer again.

        Raises Refusal "no-outage", a clerk's or a reason's.
        """
        self._refuse_none()
        clerk = self._staff.known(who).number
        return self._end("person", clerk, check_reason(reason) if reason else "", back_at)

    def end_recovered(self, *, held: int, back_at: str = "") -> Entry | None:
        """End the open outage because a replay has left nothing waiting; see `end`.

        None when none is open, or when sales are `held` after all: one may have been sealed since the replay.
        """
        self._shifts.catch_up()
        return self._end("replay", "", "", back_at) if self.open and not held else None

    def _declare(self, since: str, noticed: Literal["watch", "person"], who: str, reason: str) -> Entry:
        def make(_head: Head) -> AnyFact:
            number = self._shifts.till.last_outage + 1
            return OutageDeclared(
                v=FORMAT_VERSION,
                at=stamp(self._clock.now()),
                business_date=self._business_date(),
                drill=self._opened.drill,
                outage=f"{self._prefix}{number}",
                number=number,
                since=since,
                noticed=noticed,
                who=who,
                reason=reason,
            )

        return self._seal(make)

    def _end(self, noticed: Literal["replay", "person"], who: str, reason: str, back_at: str) -> Entry:
        def make(_head: Head) -> AnyFact:
            till = self._shifts.till
            return OutageEnded(
                v=FORMAT_VERSION,
                at=stamp(self._clock.now()),
                business_date=self._business_date(),
                drill=self._opened.drill,
                outage=till.outage,
                sales=till.outage_sales,
                value_minor=till.outage_value_minor,
                noticed=noticed,
                who=who,
                reason=reason,
                back_at=back_at,
            )

        return self._seal(make)

    def _seal(self, make: Callable[[Head], AnyFact]) -> Entry:
        entry = self._journal.seal(make)
        self._shifts.follow(entry)
        return entry

    def _refuse_open(self) -> None:
        self._shifts.catch_up()
        if self.open:
            raise Refusal(
                "outage-open",
                words("Outage {outage} is open already.", outage=self.open),
                "Go on selling; end it first if this is another one.",
            )

    def _refuse_none(self) -> None:
        self._shifts.catch_up()
        if not self.open:
            raise Refusal("no-outage", "No outage is open.", "See `posfallback outage list` for those that were.")

    def _began(self, since: str) -> str:
        now = self._clock.now()
        if not since:
            return stamp(now)
        try:
            began = datetime.fromisoformat(since)
        except ValueError:
            began = None
        if began is None or began.tzinfo is None or began > now + CLOCKS_DIFFER:
            raise Refusal(
                "outage-since",
                "An outage cannot have begun then.",
                "Give a time that is past, with its offset, such as 2026-11-23T10:15:00-05:00.",
            )
        return stamp(began)

    def _business_date(self) -> str:
        """Return the open shift's business date; outside a shift, today's."""
        shift = self._shifts.current()
        return shift.business_date if shift is not None else self._clock.now().date().isoformat()
