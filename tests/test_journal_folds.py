"""The till, the day and the replay are sums over entries: always made anew to the same, and quick to load."""

import random
import time
from collections import Counter
from typing import get_args

import msgspec
import pytest
from book import DAY, a_day, at, opened, sale, shift_opened, till_of
from hypothesis import given, settings
from hypothesis import strategies as st

from posfallback.domain.facts import KindTotal, ParkedDecided, SaleTender, ShiftClosed
from posfallback.journal.codec import decode, encode
from posfallback.journal.entry import Entry
from posfallback.journal.folds import DayTotals, Till
from posfallback.journal.replay_state import STATES, ReplayState
from posfallback.services.ports import Mark, ReplayOutcome

replace = msgspec.structs.replace


def test_a_till_before_the_first_shift_is_closed_and_empty() -> None:
    till = Till()
    till.apply(1, opened())
    assert (till.shift, till.state, till.last_seq, till.expected_cash_minor) == (0, "closed", 1, 0)


def test_a_till_adds_up_its_sales() -> None:
    till = Till()
    till.apply(1, opened())
    till.apply(2, shift_opened(float_minor=15000))
    card = replace(
        sale(2, lines=1),
        tenders=(SaleTender(kind="card", amount_minor=384), SaleTender(kind="cash", amount_minor=0)),
        change_minor=0,
    )
    till.apply(3, sale(1, lines=2))
    till.apply(4, card)
    assert sale(1, lines=2).total_minor == 698 + 70
    assert till.totals.by_tender() == (
        KindTotal(name="card", count=1, value_minor=384),
        KindTotal(name="cash", count=2, value_minor=768),
    )
    assert till.totals.by_tax() == (KindTotal(name="A", count=2, value_minor=105),)
    assert till.expected_cash_minor == 15768
    z = till.z(at=at(9), clerk="905", counted_minor=15700)
    assert (z.sales, z.value_minor, z.tax_minor) == (2, 1152, 105)
    assert (z.first_receipt, z.last_receipt, z.first_seq, z.last_seq) == ("012-03-F000001", "012-03-F000002", 2, 4)
    assert (z.expected_cash_minor, z.counted_minor, z.counted, z.over_short_minor) == (15768, 15700, True, -68)
    assert (z.business_date, z.shift, z.clerk) == (DAY, 1, "905")
    uncounted = till.z(at=at(9), clerk="905")
    assert (uncounted.counted, uncounted.counted_minor, uncounted.over_short_minor) == (False, 0, 0)


def test_change_from_a_sale_without_cash_still_lowers_the_drawer() -> None:
    till = Till()
    till.apply(1, shift_opened(float_minor=1000))
    voucher = replace(sale(1, lines=1), tenders=(SaleTender(kind="voucher", amount_minor=500),), change_minor=116)
    till.apply(2, voucher)
    assert till.expected_cash_minor == 884
    assert sum(total.value_minor for total in till.totals.by_tender()) == voucher.total_minor


def test_a_new_shift_begins_at_nothing() -> None:
    till = till_of(a_day(5))
    assert (till.state, till.totals.sales) == ("closed", 5)
    till.apply(100, shift_opened(2, float_minor=1))
    assert (till.state, till.shift, till.totals.sales, till.expected_cash_minor, till.first_seq) == (
        "open",
        2,
        0,
        1,
        100,
    )


def test_a_z_holds_what_the_fold_of_its_own_entries_gives() -> None:
    entries = a_day(7)
    z = decode(entries[-1].body)
    assert isinstance(z, ShiftClosed)
    assert z.sales == 7
    assert z.value_minor == sum(sale(number, lines=3).total_minor for number in range(1, 8))


def test_totals_are_kept_by_the_declared_business_date() -> None:
    days = DayTotals()
    days.apply(1, sale(1))
    days.apply(2, replace(sale(2), business_date="2026-11-24"))
    days.apply(3, replace(sale(3), at="2026-11-25T00:10:00.000+00:00"))
    assert {day: (totals.sales, totals.first_seq, totals.last_seq) for day, totals in days.days.items()} == {
        DAY: (2, 1, 3),
        "2026-11-24": (1, 2, 2),
    }


# Replay.

ENTRIES = a_day(8)
SALES = {entry.seq: decode(entry.body).total_minor for entry in ENTRIES if '"SaleCompleted"' in entry.body}  # type: ignore[union-attr]
OUTCOMES: tuple[ReplayOutcome, ...] = get_args(ReplayOutcome)
FINAL = {"accepted", "duplicate", "waived"}


def folded(entries: list[Entry], marks: list[Mark]) -> ReplayState:
    state = ReplayState()
    for entry in entries:
        state.apply_entry(entry)
    for mark in marks:
        state.apply_mark(mark)
    return state


def plain(marks: list[Mark]) -> dict[int, str]:
    """The same fold in the plainest way."""
    states = {entry.seq: "waiting" for entry in ENTRIES}
    for mark in marks:
        if states[mark.seq] not in FINAL:
            states[mark.seq] = mark.outcome
    return states


def marks_of(pairs: list[tuple[int, ReplayOutcome]]) -> list[Mark]:
    return [Mark(id=number, seq=seq, outcome=outcome, at=at(number)) for number, (seq, outcome) in enumerate(pairs, 1)]


pairs = st.lists(st.tuples(st.integers(1, len(ENTRIES)), st.sampled_from(OUTCOMES)), max_size=60)


def agrees(state: ReplayState, marks: list[Mark]) -> None:
    states = plain(marks)
    assert {seq: state.state(seq) for seq in states} == states
    count: Counter[str] = Counter(states[seq] for seq in SALES)
    for name in STATES:
        value = sum(total for seq, total in SALES.items() if states[seq] == name)
        assert state.sales(name) == (count[name], value)
        assert state.seqs(name) == [seq for seq, found in states.items() if found == name]
    held = [seq for seq in SALES if states[seq] in {"waiting", "sent"}]
    assert state.held == (len(held), sum(SALES[seq] for seq in held))
    assert state.oldest_held_seq == (held[0] if held else 0)
    held_entries = [seq for seq, found in states.items() if found in {"waiting", "sent"}]
    assert state.held_entries == len(held_entries)
    assert state.first_seq_to_send() == (held_entries[0] if held_entries else len(ENTRIES) + 1)
    assert state.all_sales == (len(SALES), sum(SALES.values()))
    assert state.last_mark == len(marks)


@given(pairs)
@settings(deadline=None)
def test_the_replay_state_is_what_the_marks_say(said: list[tuple[int, ReplayOutcome]]) -> None:
    marks = marks_of(said)
    state = folded(ENTRIES, marks)
    agrees(state, marks)
    kept = ReplayState.from_bytes(state.to_bytes())
    assert kept is not None
    agrees(kept, marks)


@given(pairs, st.integers(0, len(ENTRIES)), st.integers(0, 60))
@settings(deadline=None)
def test_it_makes_no_difference_when_entries_and_marks_are_read(
    said: list[tuple[int, ReplayOutcome]], early: int, first: int
) -> None:
    marks = marks_of(said)
    state = folded(ENTRIES[:early], marks[:first])
    state.oldest_held_seq  # noqa: B018 - asking moves the pointer on
    again = ReplayState.from_bytes(state.to_bytes())
    assert again is not None
    for mark in marks[first:]:
        again.apply_mark(mark)
    for entry in ENTRIES[early:]:
        again.apply_entry(entry)
    agrees(again, marks)


def test_what_is_accepted_stays_accepted() -> None:
    for later in OUTCOMES:
        state = folded(ENTRIES, marks_of([(3, "sent"), (3, "accepted"), (3, later)]))
        assert state.state(3) == "accepted"


def handed_over(entry: Entry, seq: int) -> list[Entry]:
    """Return the decision that leaves an entry to people at central, sealed behind `entry`."""
    decision = ParkedDecided(
        v=1, at=at(), business_date=DAY, journal_id="5f" * 16, seq=seq, decision="hand-over", who="7", reason="unclear"
    )
    return [Entry(seq=entry.seq + 1, prev="", body=encode(decision), seal="")]


@pytest.mark.parametrize("mark_first", [False, True])
def test_a_mark_says_that_a_sale_is_settled_and_the_sealed_decision_says_that_it_was_handed_over(
    mark_first: bool,
) -> None:
    said: list[tuple[int, ReplayOutcome]] = [(3, "parked"), (4, "parked"), (4, "waived"), (3, "waived")]
    state = folded(ENTRIES, marks_of(said if mark_first else said[:-1]))
    for entry in handed_over(ENTRIES[-1], 3):
        state.apply_entry(entry)
    if not mark_first:
        assert state.state(3) == "parked", "a mark has still to say so"
        kept = ReplayState.from_bytes(state.to_bytes())
        assert kept is not None
        state = kept
        state.apply_mark(Mark(id=4, seq=3, outcome="waived", at=at()))
    assert (state.state(3), state.state(4)) == ("handed_over", "waived")
    assert state.sales("handed_over") == (1, SALES[3])
    assert state.sales("waived") == (1, SALES[4])
    assert state.all_sales == (len(SALES), sum(SALES.values()))
    state.apply_mark(Mark(id=5, seq=3, outcome="waiting", at=at()))
    assert state.state(3) == "handed_over"


def test_a_parked_sale_that_is_tried_again_is_the_oldest_held_again() -> None:
    said: list[tuple[int, ReplayOutcome]] = [(seq, "accepted") for seq in (1, 2, 4, 5)]
    state = folded(ENTRIES, marks_of([(3, "parked"), *said]))
    assert state.oldest_held_seq == 6
    state.apply_mark(Mark(id=9, seq=3, outcome="waiting", at=at()))
    assert state.oldest_held_seq == 3


def test_entries_come_in_order() -> None:
    state = ReplayState()
    with pytest.raises(ValueError, match="2"):
        state.apply_entry(ENTRIES[1])
    with pytest.raises(IndexError):
        state.state(1)
    with pytest.raises(IndexError):
        state.is_sale(0)


@pytest.mark.parametrize("data", [b"", b"rubbish", msgspec.msgpack.encode(["other", b"", b"", [], [0, 0, "", ""], {}])])
def test_bytes_of_another_form_are_thrown_away(data: bytes) -> None:
    assert ReplayState.from_bytes(data) is None


def test_a_hundred_thousand_entries_load_in_milliseconds_and_take_a_megabyte() -> None:
    state = ReplayState()
    body = ENTRIES[3].body
    for seq in range(1, 100_001):
        state.apply_entry(Entry(seq=seq, prev="", body=body, seal=""))
    chance = random.Random(7)
    outcomes: tuple[ReplayOutcome, ...] = ("sent", "accepted", "parked")
    for number in range(1, 50_001):
        state.apply_mark(Mark(id=number, seq=chance.randint(1, 100_000), outcome=chance.choice(outcomes), at=""))
    data = state.to_bytes()
    assert len(data) < 1_000_000
    took = []
    for _ in range(5):
        started = time.perf_counter()
        again = ReplayState.from_bytes(data)
        took.append(time.perf_counter() - started)
        assert again is not None
        assert again.held == state.held
        assert again.held_entries == state.held_entries
    assert min(took) < 0.05
