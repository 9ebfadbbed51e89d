"""A register's year with outages and drills in it, each sealed at its own time, as the outage page shows them."""

from datetime import datetime
from pathlib import Path
from typing import NamedTuple

import msgspec
from hand_clock import NEW_YORK, HandClock

from posfallback.bootstrap import Rooms, open_register
from posfallback.domain.kinds import SaleTender
from posfallback.drills import start_drill
from posfallback.services.ports import Mark

TODAY = datetime(2026, 11, 12, 18, 22, tzinfo=NEW_YORK)


def have_outage(
    rooms: Rooms, clock: HandClock, at: str, *, first_s: int, length_s: int, sales: int, code: str, back_s: int = 0
) -> None:
    """Seal an outage that began `at`: its first sale, the others, its end; with `back_s` central then took them all."""
    clock.set(at)
    register = rooms.register
    rooms.outages.declare("2", reason="Central does not answer")
    clock.go(first_s)
    for _ in range(sales):
        register.scan(code)
        register.pay()
        register.take(SaleTender(kind="cash", amount_minor=register.snapshot().left_in_cash_minor))
        register.next_sale()
    if not length_s:
        return
    clock.go(length_s - first_s)
    rooms.outages.end("2")
    if back_s:
        clock.set(at)
        clock.go(back_s)
        when = clock.now().isoformat(timespec="milliseconds")
        rooms.holding.refresh()
        waiting = rooms.holding.state.seqs("waiting")
        rooms.marks.add(
            msgspec.convert({"id": 0, "seq": seq, "outcome": "accepted", "at": when}, Mark) for seq in waiting
        )


def have_drill(home: Path, clock: HandClock, at: str, crew: str, first_s: int | None, code: str) -> None:
    """Practise once: with a first sale after so many seconds, or with none."""
    clock.set(at)
    with start_drill(home, crew=crew, clock=clock, receipts=False) as rooms:
        rooms.register.sign_on("7", "1234")
        if first_s is not None:
            clock.go(first_s)
            rooms.register.scan(code)
            rooms.register.pay()
            due = rooms.register.snapshot().left_in_cash_minor
            rooms.register.take(SaleTender(kind="cash", amount_minor=due))
        rooms.practice.end()


class Practised(NamedTuple):
    """A drill: whose, and how soon its first sale was done."""

    crew: str
    first_s: int


class Down(NamedTuple):
    """An outage: seconds to the first sale, to its end and until central had all; how many sales."""

    first_s: int
    length_s: int
    sales: int
    back_s: int


DRILLS = {
    "2026-02-03T08:00:00": Practised("Early crew", 58),
    "2026-04-02T08:00:00": Practised("Late crew", 39),
    "2026-05-27T08:00:00": Practised("Saturday crew", 78),
    "2026-07-29T08:00:00": Practised("Early crew", 47),
    "2026-10-01T08:00:00": Practised("Late crew", 44),
}
OUTAGES = {
    "2025-12-02T10:00:00": Down(45, 1_800, 2, 2_400),
    "2026-01-24T09:00:00": Down(40, 4_200, 3, 4_800),
    "2026-03-06T15:00:00": Down(48, 2_100, 2, 2_700),
    "2026-05-10T09:30:00": Down(92, 24_300, 9, 25_860),
    "2026-07-07T12:00:00": Down(52, 1_800, 2, 2_160),
    "2026-09-19T11:00:00": Down(48, 10_200, 5, 10_740),
}


def a_year(home: Path, clock: HandClock, code: str) -> None:
    """Seal two years: one outage in 2025; in 2026 five that are over, drills of three crews, and one that is open."""
    clock.time = TODAY
    year: dict[str, Practised | Down] = {**OUTAGES, **DRILLS}
    for at, what in sorted(year.items()):
        if isinstance(what, Practised):
            have_drill(home, clock, at, what.crew, what.first_s, code)
            continue
        with open_register(home, receipts=False, clock=clock) as rooms:
            clock.set(at)
            rooms.register.sign_on("2", "246810")
            have_outage(
                rooms,
                clock,
                at,
                first_s=what.first_s,
                length_s=what.length_s,
                sales=what.sales,
                code=code,
                back_s=what.back_s,
            )
    with open_register(home, receipts=False, clock=clock) as rooms:
        clock.set("2026-11-12T14:00:00")
        rooms.register.sign_on("2", "246810")
        have_outage(rooms, clock, "2026-11-12T14:00:00", first_s=41, length_s=0, sales=4, code=code)
    clock.time = TODAY
