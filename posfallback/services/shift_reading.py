"""One shift as an X or a Z shows it: the fold's figures, and where its sales stand on their way to central.

Rule of this module: everything is read from the shift's own entries and from the marks; nothing is kept.
"""

from collections import Counter
from datetime import datetime, timedelta

import msgspec

from posfallback.domain.facts import SaleCompleted, ShiftClosed
from posfallback.domain.money import spread
from posfallback.domain.tender import CASH
from posfallback.journal.codec import decode
from posfallback.services.holding import Holding, SalesSum
from posfallback.services.ports import Journal

MOST_BARS = 12
_OUTCOMES = {"waiting": "held", "sent": "held", "accepted": "accepted", "duplicate": "accepted"}
_HOUR = timedelta(hours=1)


class HourSales(msgspec.Struct, frozen=True, kw_only=True):
    """How many sales began within `hours` hours from `hour` (0-23, as the register's clock showed it)."""

    hour: int
    hours: int = 1
    held: int = 0
    accepted: int = 0
    parked: int = 0
    waived: int = 0
    handed_over: int = 0
    drill: int = 0

    @property
    def sales(self) -> int:
        """All of them; those of practice stand in a journal of their own, beside none that is for real."""
        return self.held + self.accepted + self.parked + self.waived + self.handed_over + self.drill


class Paid(msgspec.Struct, frozen=True, kw_only=True):
    """What one kind of tender brought, after change. `percent` is a whole number; all of a reading come to 100."""

    kind: str
    value_minor: int
    percent: int


class ShiftReading(msgspec.Struct, frozen=True, kw_only=True):
    """A reading. `z` is what a Z says (or said); held + accepted + parked + waived + handed over are its sales.

    `accepted` holds what central had already as well. Sales of a drill stand in a journal of their own and count
    nowhere. `cash_minor` is the cash of sales after change, as the expected cash counts it. `removed_lines` were taken
    off a ticket before it was paid, `price_overrides` had a price given by hand.
    """

    z: ShiftClosed
    held: SalesSum
    accepted: SalesSum
    parked: SalesSum
    waived: SalesSum
    handed_over: SalesSum
    drill: SalesSum
    hours: tuple[HourSales, ...]
    paid: tuple[Paid, ...]
    cash_minor: int
    discount_minor: int
    removed_lines: int
    price_overrides: int


def read_shift(z: ShiftClosed, journal: Journal, holding: Holding) -> ShiftReading:
    """Return the reading of the shift that `z` closes or would close now."""
    holding.refresh()
    counts: Counter[str] = Counter()
    values: Counter[str] = Counter()
    by_hour: dict[datetime, Counter[str]] = {}
    discount_minor = removed = overrides = 0
    for entry in journal.entries(z.first_seq, z.last_seq):
        fact = decode(entry.body)
        if not isinstance(fact, SaleCompleted):
            continue
        state = holding.state.state(entry.seq)
        outcome = "drill" if fact.drill else _OUTCOMES.get(state, state)
        counts[outcome] += 1
        values[outcome] += fact.total_minor
        hour = datetime.fromisoformat(fact.at).replace(minute=0, second=0, microsecond=0, tzinfo=None)
        by_hour.setdefault(hour, Counter())[outcome] += 1
        discount_minor += fact.discount_minor
        for line in fact.lines:
            removed += line.voided
            if not line.voided:
                overrides += line.price_given
                discount_minor += line.discount_minor
    return ShiftReading(
        z=z,
        held=SalesSum(count=counts["held"], value_minor=values["held"]),
        accepted=SalesSum(count=counts["accepted"], value_minor=values["accepted"]),
        parked=SalesSum(count=counts["parked"], value_minor=values["parked"]),
        waived=SalesSum(count=counts["waived"], value_minor=values["waived"]),
        handed_over=SalesSum(count=counts["handed_over"], value_minor=values["handed_over"]),
        drill=SalesSum(count=counts["drill"], value_minor=values["drill"]),
        hours=_bars(by_hour),
        paid=_paid(z),
        cash_minor=sum(kind.value_minor for kind in z.by_tender if kind.name == CASH),
        discount_minor=discount_minor,
        removed_lines=removed,
        price_overrides=overrides,
    )


def _paid(z: ShiftClosed) -> tuple[Paid, ...]:
    """Return the kinds of tender, the largest first; where one of them went below zero no percentage means anything."""
    kinds = sorted(z.by_tender, key=lambda kind: -kind.value_minor)
    weights = [kind.value_minor for kind in kinds]
    percents = spread(100, weights) if weights and min(weights) >= 0 and sum(weights) > 0 else [0] * len(kinds)
    return tuple(
        Paid(kind=kind.name, value_minor=kind.value_minor, percent=percent)
        for kind, percent in zip(kinds, percents, strict=True)
    )


def _bars(by_hour: dict[datetime, Counter[str]]) -> tuple[HourSales, ...]:
    """Return the hours from the first sale to the last one, several together where there are too many of them."""
    if not by_hour:
        return ()
    first, last = min(by_hour), max(by_hour)
    span = (last - first) // _HOUR + 1
    hours = -(-span // MOST_BARS)
    bars = []
    for start in range(0, span, hours):
        sums: Counter[str] = Counter()
        for hour in range(start, start + hours):
            sums += by_hour.get(first + hour * _HOUR, Counter())
        bars.append(
            HourSales(
                hour=(first + start * _HOUR).hour,
                hours=hours,
                held=sums["held"],
                accepted=sums["accepted"],
                parked=sums["parked"],
                waived=sums["waived"],
                handed_over=sums["handed_over"],
                drill=sums["drill"],
            )
        )
    return tuple(bars)
