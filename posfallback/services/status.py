"""What a script or a manager wants to know of a register at a glance, every figure from the journal and the marks.

Rule of this module: what is not known is said to be unknown, never to be good.
"""

from datetime import datetime
from typing import Literal

import msgspec

from posfallback.domain.facts import JournalOpened
from posfallback.domain.money import Currency, format_amount
from posfallback.journal.entry import Head
from posfallback.journal.folds import Till
from posfallback.journal.replay_state import ReplayState
from posfallback.services.exposure import AtRisk
from posfallback.services.ports import CatalogueInfo
from posfallback.services.sealing import receipt_number

_URGENT = {
    "": "",
    "caution": ", the oldest over a day old",
    "stop": ", the oldest over three days old: bring central back now",
}

CentralState = Literal["up", "down", "none"]


class JournalStatus(msgspec.Struct, frozen=True, kw_only=True):
    """`tip` is the newest seal, `last_receipt` empty before the first sale."""

    id: str
    entries: int
    tip: str
    sales: int
    last_receipt: str


class HeldStatus(msgspec.Struct, frozen=True, kw_only=True):
    """`count` and `value` are of sales, `entries` counts held entries of every kind; `oldest` is RFC 3339 or null."""

    count: int
    value: str
    oldest: str | None
    entries: int


class ReplayStatus(msgspec.Struct, frozen=True, kw_only=True):
    """Counts of sales."""

    accepted: int
    duplicate: int
    parked: int
    waiting: int
    waived: int
    handed_over: int


class CentralStatus(msgspec.Struct, frozen=True, kw_only=True):
    """`since` is when central last answered about an entry, null when it never has."""

    state: CentralState
    since: str | None


class CardStatus(msgspec.Struct, frozen=True, kw_only=True):
    """Card payments taken here and not yet known to central. `rank` is "caution" from 24 h, "stop" from 72 h."""

    value: str
    count: int
    oldest: str | None
    rank: str


class CatalogueStatus(msgspec.Struct, frozen=True, kw_only=True):
    """`age_s` is null when nothing has been loaded."""

    items: int
    version: str
    age_s: int | None


class PrinterStatus(msgspec.Struct, frozen=True, kw_only=True):
    """`what` is a plain sentence about trouble; `waiting` counts receipts."""

    state: str
    what: str
    waiting: int


class ShiftStatus(msgspec.Struct, frozen=True, kw_only=True):
    """The newest shift; its business date and clerk are empty when there has been none."""

    state: str
    business_date: str
    clerk: str


class OutageStatus(msgspec.Struct, frozen=True, kw_only=True):
    """The open outage: its name, since when (RFC 3339), and the sales rung in it so far."""

    id: str
    since: str
    sales: int
    value: str


class Status(msgspec.Struct, frozen=True, kw_only=True):
    """All of it. `outage` is null while none is open."""

    store: str
    register: str
    currency: str
    journal: JournalStatus
    held: HeldStatus
    replay: ReplayStatus
    central: CentralStatus
    catalogue: CatalogueStatus
    printer: PrinterStatus
    shift: ShiftStatus
    card: CardStatus
    outage: OutageStatus | None

    def lines(self) -> list[str]:
        """Return it in a few lines for people."""
        journal, held, replay, catalogue = self.journal, self.held, self.replay, self.catalogue
        since = f", the oldest from {held.oldest}" if held.oldest else ""
        loaded = f"{catalogue.items} items" if catalogue.items else "nothing loaded"
        age = "" if catalogue.age_s is None else f", {_age(catalogue.age_s)} old"
        shift = f", business date {self.shift.business_date}, clerk {self.shift.clerk}" if self.shift.clerk else ""
        last = journal.last_receipt or "none"
        outage = (
            f"{self.outage.id} since {self.outage.since}, {counted(self.outage.sales, 'sale')}"
            if self.outage
            else "none declared"
        )
        there = replay.accepted + replay.duplicate
        return [
            f"Register   {self.store}-{self.register}, {counted(journal.sales, 'sale')}, last {last}",
            f"Held       {counted(held.count, 'sale')}, {held.value} {self.currency}{since}",
            f"Replay     {there} at central, {replay.parked} parked{_settled(replay)}",
            f"Central    {self.central.state}",
            f"Outage     {outage}",
            f"Cards      {self.card.value} {self.currency} at risk{_URGENT[self.card.rank]}",
            f"Catalogue  {loaded}{age}",
            f"Shift      {self.shift.state}{shift}",
            f"Printer    {self.printer.state}" + (f": {self.printer.what}" if self.printer.what else ""),
            f"Journal    {journal.entries} entries, tip {journal.tip[:16]}",
        ]


def register_status(
    *,
    opened: JournalOpened,
    head: Head,
    replay: ReplayState,
    till: Till,
    currency: Currency,
    catalogue: CatalogueInfo,
    printer: PrinterStatus,
    central: CentralState,
    oldest_held_at: str,
    at_risk: AtRisk,
    now: datetime,
) -> Status:
    """Return the status; `oldest_held_at` is RFC 3339, empty when nothing is held."""
    sales, _ = replay.all_sales
    held, held_minor = replay.held
    counts = {state: replay.sales(state)[0] for state in ("accepted", "duplicate", "parked", "waived", "handed_over")}
    return Status(
        store=opened.store,
        register=opened.register,
        currency=currency.code,
        journal=JournalStatus(
            id=opened.journal_id,
            entries=head.seq,
            tip=head.seal,
            sales=sales,
            last_receipt=receipt_number(opened.store, opened.register, opened.series, head.number)
            if head.number
            else "",
        ),
        held=HeldStatus(
            count=held,
            value=format_amount(held_minor, currency),
            oldest=oldest_held_at or None,
            entries=replay.held_entries,
        ),
        replay=ReplayStatus(waiting=held, **counts),
        central=CentralStatus(state=central, since=replay.last_mark_seen[3] or None),
        catalogue=CatalogueStatus(
            items=catalogue.items,
            version=catalogue.version,
            age_s=_seconds_since(catalogue.loaded_at, now) if catalogue.loaded_at else None,
        ),
        printer=printer,
        card=CardStatus(
            value=format_amount(at_risk.value_minor, currency),
            count=at_risk.count,
            oldest=at_risk.oldest_at or None,
            rank=at_risk.rank,
        ),
        shift=ShiftStatus(state=till.state, business_date=till.business_date, clerk=till.clerk),
        outage=OutageStatus(
            id=till.outage,
            since=till.outage_since,
            sales=till.outage_sales,
            value=format_amount(till.outage_value_minor, currency),
        )
        if till.outage
        else None,
    )


def counted(number: int, thing: str) -> str:
    """Return a number of things in words.

    >>> counted(1, "sale"), counted(2, "sale")
    ('1 sale', '2 sales')
    """
    return f"{number} {thing}" if number == 1 else f"{number} {thing}s"


def _settled(replay: ReplayStatus) -> str:
    return f", {replay.waived} waived, {replay.handed_over} handed over"


def _seconds_since(at: str, now: datetime) -> int:
    return max(0, int((now - datetime.fromisoformat(at)).total_seconds()))


def _age(seconds: int) -> str:
    """Return an age in its largest unit."""
    for size, name in ((86_400, "days"), (3_600, "hours"), (60, "minutes")):
        if seconds >= 2 * size:
            return f"{seconds // size} {name}"
    return f"{seconds} seconds"
