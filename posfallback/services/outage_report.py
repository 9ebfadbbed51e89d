"""What became of each outage: how long it was, how soon the first sale was rung, when central had them all.

Rule of this module: outages and sales are read from the journal, what central holds from its marks; nothing is kept.
"""

from bisect import bisect_right
from collections.abc import Iterable
from datetime import datetime
from statistics import median

import msgspec

from posfallback.domain.spans import seconds_between
from posfallback.journal.outages import Outage, OutageBook
from posfallback.journal.replay_state import SETTLED
from posfallback.services.holding import Holding
from posfallback.services.ports import Clock, Journal, ReplayMarks

_AT_CENTRAL = frozenset({"accepted", "duplicate"})


class OutageStory(msgspec.Struct, frozen=True, kw_only=True):
    """One outage told to its end. Seconds are whole, counted from `outage.since`.

    `length_s` is up to now while it is open. `first_sale_s` is None before the first sale. `recovered_at` (RFC 3339)
    and `recovered_s` are when central took the last of its sales; empty and None while one of them is not settled.
    `recovery_s` counts from when central answered again, or from the end that a person told where that was not seen;
    None where there is neither, or while one of its sales is not settled. How far the clock was set back counts in.
    """

    outage: Outage
    length_s: int
    first_sale_s: int | None
    recovered_at: str
    recovered_s: int | None
    recovery_s: int | None


class OutageReport(msgspec.Struct, frozen=True, kw_only=True):
    """All outages of a journal, the oldest first; seconds are None where there is nothing to take the middle of."""

    outages: tuple[OutageStory, ...]
    sales: int
    value_minor: int
    total_s: int
    longest_s: int | None
    median_s: int | None
    median_first_sale_s: int | None
    median_recovered_s: int | None
    median_recovery_s: int | None


def outages_of(journal: Journal) -> list[Outage]:
    """Return every outage, the oldest first; reads the whole journal."""
    book = OutageBook()
    for entry in journal.entries():
        book.apply(entry)
    return book.outages


def report_of(journal: Journal, marks: ReplayMarks, holding: Holding, clock: Clock) -> OutageReport:
    """Tell every outage; reads the whole journal and all marks."""
    holding.refresh()
    found = outages_of(journal)
    accepted_at = _accepted_at(found, marks, holding)
    now = clock.now().isoformat()
    return summed(_story(outage, accepted_at.get(outage.outage, ""), holding, now) for outage in found)


def summed(told: Iterable[OutageStory]) -> OutageReport:
    """Sum up these stories."""
    stories = tuple(told)
    lengths = [story.length_s for story in stories]
    return OutageReport(
        outages=stories,
        sales=sum(story.outage.sales for story in stories),
        value_minor=sum(story.outage.value_minor for story in stories),
        total_s=sum(lengths),
        longest_s=max(lengths, default=None),
        median_s=_middle(lengths),
        median_first_sale_s=_middle(story.first_sale_s for story in stories),
        median_recovered_s=_middle(story.recovered_s for story in stories),
        median_recovery_s=_middle(story.recovery_s for story in stories),
    )


def _accepted_at(found: list[Outage], marks: ReplayMarks, holding: Holding) -> dict[str, str]:
    """Return when central last took a sale of each outage: from the first to the last, every sale is in it."""
    sold = [outage for outage in found if outage.sales]
    if not sold:
        return {}
    firsts = [outage.first_seq for outage in sold]
    last: dict[str, str] = {}
    for mark in marks.after(0):
        place = bisect_right(firsts, mark.seq) - 1
        if place < 0 or mark.outcome not in _AT_CENTRAL or mark.seq > sold[place].last_seq:
            continue
        if mark.seq <= holding.state.last_seq and holding.state.is_sale(mark.seq):
            last[sold[place].outage] = mark.at
    return last


def _story(outage: Outage, accepted_at: str, holding: Holding, now: str) -> OutageStory:
    state = holding.state
    seqs = range(outage.first_seq, outage.last_seq + 1) if outage.sales else ()
    settled = all(not state.is_sale(seq) or state.state(seq) in SETTLED for seq in seqs)
    recovered_at = accepted_at if settled else ""
    back_at = _back_at(outage)
    return OutageStory(
        outage=outage,
        length_s=seconds_between(outage.since, outage.ended_at or now, outage.set_back_s),
        first_sale_s=seconds_between(outage.since, outage.first_sale_at, outage.sold_set_back_s)
        if outage.first_sale_at
        else None,
        recovered_at=recovered_at,
        recovered_s=seconds_between(outage.since, recovered_at, outage.set_back_s) if recovered_at else None,
        recovery_s=seconds_between(back_at, recovered_at) if recovered_at and back_at else None,
    )


def _back_at(outage: Outage) -> str:
    """Return since when central answered again; empty where nobody saw it away, such as when only prices were down."""
    # The watch tells whole seconds, so its answer may seem to come within the second in which the outage began.
    since = datetime.fromisoformat(outage.since).replace(microsecond=0)
    if outage.back_at and datetime.fromisoformat(outage.back_at) >= since:
        return outage.back_at
    return outage.ended_at if outage.ended_by == "person" else ""


def _middle(seconds: Iterable[int | None]) -> int | None:
    known = [each for each in seconds if each is not None]
    return int(median(known)) if known else None
