"""The drawer over real files: what should be in it is the sum of what was done, in whatever way it was done."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import msgspec
import pytest
from book import at, opened, sale, shift_opened
from hand_clock import NEW_YORK, HandClock
from hypothesis import given
from hypothesis import strategies as st
from rooms import make_register, open_signed_on

from posfallback.bootstrap import Rooms, open_register, verify_file
from posfallback.domain.errors import Refusal
from posfallback.domain.facts import (
    AnyFact,
    CashDropped,
    ClerkSignedOff,
    ClerkSignedOn,
    CountedPiece,
    DrawerOpened,
    PaidIn,
    PaidOut,
    SaleTender,
    ShiftClosed,
    ShiftOpened,
    TillCounted,
)
from posfallback.journal.checks import shifts_agree
from posfallback.journal.codec import decode, encode
from posfallback.journal.entry import Entry
from posfallback.journal.folds import Till
from posfallback.journal.verify import Finding
from posfallback.services.ports import Mark, ReplayOutcome
from posfallback.services.shift_reading import MOST_BARS, read_shift
from posfallback.services.sign_on import NeedsManager

BREAD, SOAP = "9520000000011", "9520000000028"
MORNING = datetime(2026, 11, 23, 9, 0, tzinfo=NEW_YORK)
STAFF = "number,name,role,pin\n7,Mara,clerk,1234\n2,Petra,manager,246810\n"


@pytest.fixture
def rooms(tmp_path: Path) -> Iterator[Rooms]:
    rooms = open_register(make_register(tmp_path))
    rooms.shifts.open("7", opening_float_minor=10000)
    rooms.register.sign_on("7", "")
    yield rooms
    rooms.close()


def refused(code: str) -> "pytest.RaisesExc[Refusal]":
    return pytest.raises(Refusal, check=lambda refusal: refusal.code == code)


def sell(rooms: Rooms, *codes: str, kind: str = "cash") -> None:
    register = rooms.register
    for code in codes:
        register.scan(code)
    register.pay()
    register.take(SaleTender(kind=kind, amount_minor=register.snapshot().left_minor))
    register.next_sale()


def newest(rooms: Rooms) -> AnyFact:
    entry = rooms.journal.entry(rooms.journal.head().seq)
    assert entry is not None
    return decode(entry.body)


def clean(rooms: Rooms) -> bool:
    return not verify_file(rooms.home.journal).broken


# The services.


def test_each_move_of_cash_changes_what_should_be_in_the_drawer(rooms: Rooms) -> None:
    sell(rooms, BREAD)
    rooms.cash.paid_in("7", 2000, "Change brought")
    rooms.cash.paid_out("7", 450, "Milk")
    rooms.cash.drop("7", 5000, "Drawer full")
    rooms.cash.no_sale("7", "Change for a customer")
    till = rooms.shifts.till
    assert till.expected_cash_minor == 10000 + 340 + 2000 - 450 - 5000
    assert (till.paid_in_minor, till.paid_out_minor, till.dropped_minor, till.drawer_opened) == (2000, 450, 5000, 1)
    assert clean(rooms)


def test_a_count_by_pieces_is_their_sum_and_goes_into_the_z(rooms: Rooms) -> None:
    rooms.cash.count("7", pieces={5000: 1, 2000: 2, 25: 8, 1: 0}, blind=True)
    count = newest(rooms)
    assert isinstance(count, TillCounted)
    assert (count.counted_minor, count.expected_minor, count.over_short_minor) == (9200, 10000, -800)
    assert count.pieces == tuple(CountedPiece(value_minor=v, count=n) for v, n in ((25, 8), (2000, 2), (5000, 1)))
    assert count.blind
    assert rooms.shifts.till.state == "counted"
    rooms.shifts.close("7", counted_minor=None, over_short_reason="Wrong change")
    z = newest(rooms)
    assert isinstance(z, ShiftClosed)
    assert (z.counted, z.over_short_minor, z.over_short_reason) == (True, -800, "Wrong change")
    assert clean(rooms)


def test_a_reason_is_kept_only_where_there_is_a_difference(rooms: Rooms) -> None:
    rooms.cash.count("7", counted_minor=10000)
    rooms.shifts.close("7", counted_minor=None, over_short_reason="Wrong change")
    z = newest(rooms)
    assert isinstance(z, ShiftClosed)
    assert z.over_short_reason == ""


def test_what_moves_after_the_count_makes_it_a_thing_of_the_past(rooms: Rooms) -> None:
    rooms.cash.count("7", counted_minor=10000)
    sell(rooms, BREAD)
    assert rooms.shifts.till.state == "open"
    assert not rooms.shifts.x_reading("7").counted


def test_nothing_leaves_the_drawer_that_should_not_be_in_it(rooms: Rooms) -> None:
    before = rooms.journal.head().seq
    for verb in (rooms.cash.paid_out, rooms.cash.drop):
        with refused("drawer-short"):
            verb("7", 10001, "Other")
        with refused("amount-zero"):
            verb("7", 0, "Other")
    with refused("amount-zero"):
        rooms.cash.paid_in("7", -1, "Other")
    with refused("reason-missing"):
        rooms.cash.paid_in("7", 1, "  ")
    with refused("card-number"):
        rooms.cash.no_sale("7", "4111111111111111")
    with refused("count-negative"):
        rooms.cash.count("7", pieces={100: -1})
    assert rooms.journal.head().seq == before


def test_after_the_close_no_cash_moves(rooms: Rooms) -> None:
    rooms.shifts.close("7", counted_minor=None)
    with refused("shift-closed"):
        rooms.cash.paid_in("7", 100, "Other")
    with refused("shift-closed"):
        rooms.cash.count("7", counted_minor=100)
    with refused("shift-closed"):
        rooms.cash.no_sale("7", "Other")


def test_a_reading_says_where_each_sale_stands(rooms: Rooms) -> None:
    outcomes: tuple[ReplayOutcome, ...] = ("accepted", "duplicate", "sent", "parked", "waived")
    for _ in outcomes:
        sell(rooms, BREAD)
    rooms.register.scan(BREAD)
    rooms.register.scan(SOAP)
    rooms.register.void_line(0)
    rooms.register.set_price(1, 100)
    rooms.register.pay()
    rooms.register.take(SaleTender(kind="cash", amount_minor=rooms.register.snapshot().left_minor))
    sales = [entry.seq for entry in rooms.journal.entries() if '"SaleCompleted"' in entry.body]
    rooms.marks.add(
        Mark(id=0, seq=seq, outcome=outcome, at=at(1)) for seq, outcome in zip(sales, outcomes, strict=False)
    )
    reading = read_shift(rooms.shifts.x_reading("7"), rooms.journal, rooms.holding)
    # One that was sent and not answered is held as well as the one that nobody has sent yet.
    assert (reading.held.count, reading.accepted.count, reading.parked.count, reading.waived.count) == (2, 2, 1, 1)
    parts = (reading.held, reading.accepted, reading.parked, reading.waived)
    assert sum(part.value_minor for part in parts) == reading.z.value_minor
    assert sum(bar.sales for bar in reading.hours) == reading.z.sales == 6
    assert (reading.removed_lines, reading.price_overrides, reading.drill.count) == (1, 1, 0)


def test_the_bars_of_a_long_shift_take_hours_together_and_lose_no_sale(tmp_path: Path) -> None:
    clock = HandClock(MORNING)
    rooms = open_register(make_register(tmp_path), clock=clock)
    try:
        rooms.register.sign_on("7", "")
        for hours in (0, 1, 0, 3, 21):
            clock.time += timedelta(hours=hours)
            sell(rooms, BREAD)
        bars = read_shift(rooms.shifts.x_reading("7"), rooms.journal, rooms.holding).hours
        assert len(bars) <= MOST_BARS
        assert {bar.hours for bar in bars} == {3}
        assert (bars[0].hour, bars[0].sales) == (9, 3)
        assert sum(bar.sales for bar in bars) == 5
    finally:
        rooms.close()


def test_what_customers_paid_comes_to_a_hundred_percent(rooms: Rooms) -> None:
    sell(rooms, BREAD)
    sell(rooms, BREAD, kind="voucher")
    sell(rooms, BREAD, kind="cheque")
    paid = read_shift(rooms.shifts.x_reading("7"), rooms.journal, rooms.holding).paid
    assert sum(one.percent for one in paid) == 100
    assert {one.kind for one in paid} == {"cash", "voucher", "cheque"}


def test_a_clerk_closes_only_a_counted_till_and_with_no_sale_open(rooms: Rooms) -> None:
    with refused("not-counted"):
        rooms.duties.close_shift()
    assert not rooms.duties.shows_expected()
    count = rooms.duties.count({5000: 2})
    assert (count.over_short_minor, count.blind) == (0, True)
    assert rooms.duties.shows_expected()
    rooms.register.scan(BREAD)
    with refused("sale-open"):
        rooms.duties.close_shift()
    rooms.register.abandon("Customer left")
    z = rooms.duties.close_shift()
    assert (z.clerk, z.over_short_minor) == ("7", 0)
    assert rooms.register.snapshot().state == "signed-off"
    assert rooms.duties.asks_float()
    rooms.register.sign_on("8", "", opening_float_minor=7500)
    assert (rooms.shifts.till.shift, rooms.shifts.till.expected_cash_minor) == (2, 7500)
    assert clean(rooms)


def test_what_a_clerk_may_not_do_alone_waits_for_a_manager(tmp_path: Path) -> None:
    rooms = open_signed_on(make_register(tmp_path, staff=STAFF), "7", "1234")
    try:
        rooms.duties.paid_in(1000, "Change brought")
        with pytest.raises(NeedsManager) as asked:
            rooms.duties.paid_out(400, "Milk")
        assert asked.value.action == "paid_out"
        rooms.register.approve("2", "246810", "paid_out")
        rooms.duties.paid_out(400, "Milk")
        assert rooms.shifts.till.expected_cash_minor == 600
        with pytest.raises(NeedsManager):
            rooms.duties.paid_out(100, "Milk")
    finally:
        rooms.close()


# Who comes and goes.


def test_who_comes_and_goes_is_written_down(tmp_path: Path) -> None:
    rooms = open_signed_on(make_register(tmp_path, staff=STAFF), "7", "1234")
    try:
        rooms.register.sign_off("switched")
        rooms.register.sign_on("2", "246810")
        rooms.register.sign_off()
        rooms.register.lock()
        facts = [decode(entry.body) for entry in rooms.journal.entries()]
        seen = [fact for fact in facts if isinstance(fact, ClerkSignedOn | ClerkSignedOff)]
        assert [(type(fact).__name__, fact.clerk) for fact in seen] == [
            ("ClerkSignedOn", "7"),
            ("ClerkSignedOff", "7"),
            ("ClerkSignedOn", "2"),
            ("ClerkSignedOff", "2"),
        ]
        assert [fact.role for fact in seen if isinstance(fact, ClerkSignedOn)] == ["clerk", "manager"]
        assert [fact.why for fact in seen if isinstance(fact, ClerkSignedOff)] == ["switched", "signed-off"]
        assert clean(rooms)
    finally:
        rooms.close()


def test_the_lock_keeps_the_open_sale_for_whoever_comes_back(tmp_path: Path) -> None:
    rooms = open_signed_on(make_register(tmp_path, staff=STAFF), "7", "1234")
    try:
        rooms.register.scan(BREAD)
        basket = rooms.register.basket_id
        rooms.register.lock()
        assert rooms.register.snapshot().state == "signed-off"
        fact = newest(rooms)
        assert isinstance(fact, ClerkSignedOff)
        assert fact.why == "idle"
        with refused("signed-off"):
            rooms.register.scan(BREAD)
        rooms.register.sign_on("2", "246810")
        snapshot = rooms.register.snapshot()
        assert (rooms.register.basket_id, snapshot.clerk, len(snapshot.lines)) == (basket, "2", 1)
        assert snapshot.notice is not None
        assert "still here" in snapshot.notice.message
        assert not snapshot.recovered
    finally:
        rooms.close()


def test_a_locked_payment_goes_on_where_it_was(rooms: Rooms) -> None:
    rooms.register.scan(BREAD)
    rooms.register.pay()
    rooms.register.take(SaleTender(kind="cash", amount_minor=100))
    rooms.register.lock()
    rooms.register.sign_on("7", "")
    assert rooms.register.snapshot().state == "tendering"
    rooms.register.take(SaleTender(kind="cash", amount_minor=240))
    assert rooms.register.snapshot().state == "done"


def test_nobody_signs_off_with_a_sale_open_and_baskets_from_a_file_sign_nobody_on(rooms: Rooms) -> None:
    rooms.register.scan(BREAD)
    before = rooms.journal.head().seq
    with refused("sale-open"):
        rooms.register.sign_off()
    assert rooms.journal.head().seq == before


# What a clerk is told between two sales.


def test_a_shift_left_open_over_midnight_is_told_and_closes_with_its_own_date(tmp_path: Path) -> None:
    clock = HandClock(MORNING)
    rooms = open_register(make_register(tmp_path), clock=clock)
    try:
        rooms.register.sign_on("7", "")
        assert rooms.register.snapshot().notice is None
        rooms.register.sign_off()
        clock.time += timedelta(hours=16)
        notice = rooms.register.snapshot().notice
        assert notice is not None
        assert (notice.rank, notice.step) == ("caution", "close")
        assert "Monday 23 November" in notice.message
        rooms.register.sign_on("8", "")
        sell(rooms, BREAD)
        rooms.cash.count("8", counted_minor=340)
        rooms.shifts.close("8", counted_minor=None)
        z = newest(rooms)
        assert isinstance(z, ShiftClosed)
        assert (z.business_date, z.sales, z.over_short_minor) == ("2026-11-23", 1, 0)
        assert rooms.register.snapshot().notice is None
        rooms.register.sign_off()
        rooms.register.sign_on("8", "")
        assert rooms.shifts.require_open().business_date == "2026-11-24"
        assert clean(rooms)
    finally:
        rooms.close()


def test_too_much_cash_asks_for_a_drop_until_it_is_made(tmp_path: Path) -> None:
    rooms = open_signed_on(make_register(tmp_path, more='[limits]\ndrawer_cash = "5.00"\n'))
    try:
        sell(rooms, BREAD)
        assert rooms.register.snapshot().notice is None
        sell(rooms, BREAD)
        notice = rooms.register.snapshot().notice
        assert notice is not None
        assert (notice.rank, notice.step) == ("caution", "drop")
        rooms.register.scan(BREAD)
        assert rooms.register.snapshot().notice is None, "nobody is told while ringing"
        rooms.register.pay()
        rooms.register.take(SaleTender(kind="cash", amount_minor=340))
        rooms.cash.drop("7", 900, "Drawer full")
        assert rooms.register.snapshot().notice is None
    finally:
        rooms.close()


# The fold, against another one.

CLERK: dict[str, Any] = {"v": 1, "at": at(1), "business_date": "2026-11-23", "shift": 1, "clerk": "7"}
amounts = st.integers(1, 50_000)


def moves() -> st.SearchStrategy[AnyFact]:
    def made(kind: Any, **fields: Any) -> st.SearchStrategy[AnyFact]:
        return st.builds(lambda **given: kind(**CLERK, **given), **fields)

    return st.one_of(
        made(PaidIn, amount_minor=amounts, reason=st.just("Other")),
        made(PaidOut, amount_minor=amounts, reason=st.just("Other")),
        made(CashDropped, amount_minor=amounts, reason=st.just("Other")),
        made(DrawerOpened, reason=st.just("Other")),
        st.builds(
            lambda number, cash, change, card: msgspec.structs.replace(
                sale(number),
                tenders=(
                    SaleTender(kind="cash", amount_minor=cash),
                    SaleTender(kind="card", amount_minor=card),
                ),
                change_minor=change,
            ),
            st.integers(1, 900),
            amounts,
            st.integers(0, 5_000),
            amounts,
        ),
    )


def plain(float_minor: int, done: list[AnyFact]) -> int:
    """The same sum in the plainest way, from the sealed bytes."""
    cash = float_minor
    for fact in done:
        body = msgspec.json.decode(encode(fact))
        if body["kind"] == "SaleCompleted":
            cash += sum(tender["amount_minor"] for tender in body["tenders"] if tender["kind"] == "cash")
            cash -= body["change_minor"]
        elif body["kind"] in {"PaidOut", "CashDropped"}:
            cash -= body["amount_minor"]
        elif body["kind"] == "PaidIn":
            cash += body["amount_minor"]
    return cash


@given(st.integers(0, 100_000), st.lists(moves(), max_size=30))
def test_the_expected_cash_is_the_sum_of_what_was_done(float_minor: int, done: list[AnyFact]) -> None:
    till = Till()
    till.apply(1, opened())
    till.apply(2, shift_opened(float_minor=float_minor))
    for seq, fact in enumerate(done, 3):
        till.apply(seq, fact)
    assert till.expected_cash_minor == plain(float_minor, done)
    z = till.z(at=at(9), clerk="7", counted_minor=till.expected_cash_minor + 5)
    assert z.over_short_minor == 5
    assert z.expected_cash_minor == z.opening_float_minor + sum(
        kind.value_minor for kind in z.by_tender if kind.name == "cash"
    ) + (z.paid_in_minor - z.paid_out_minor - z.dropped_minor)


# What verify finds.


def findings(*facts: AnyFact) -> list[Finding]:
    looks = shifts_agree()
    found: list[Finding] = []
    for seq, fact in enumerate(facts, 1):
        look = looks.get(type(fact))
        if look is not None:
            look(seq, fact, found)
    return found


def count(**more: Any) -> TillCounted:
    plainly = {"counted_minor": 900, "expected_minor": 1000, "over_short_minor": -100}
    return TillCounted(**CLERK, **{**plainly, **more})


SHIFT = shift_opened(float_minor=1000)
PAID_IN = PaidIn(**CLERK, amount_minor=500, reason="Other")


def closing(*facts: AnyFact, **more: Any) -> ShiftClosed:
    till = Till()
    for seq, fact in enumerate((opened(), SHIFT, *facts), 1):
        till.apply(seq, fact)
    return msgspec.structs.replace(till.z(at=at(9), clerk="7"), **more)


@pytest.mark.parametrize(
    "facts",
    [
        (SHIFT, count()),
        (SHIFT, PAID_IN, count(expected_minor=1500, counted_minor=1500, over_short_minor=0)),
        (SHIFT, count(pieces=(CountedPiece(value_minor=100, count=9),))),
        (SHIFT, PAID_IN, closing(PAID_IN)),
        (SHIFT, count(), closing(count())),
    ],
)
def test_what_adds_up_is_not_found(facts: tuple[AnyFact, ...]) -> None:
    assert findings(opened(), *facts) == []


@pytest.mark.parametrize(
    ("facts", "code"),
    [
        ((PAID_IN,), "shift"),
        ((SHIFT, closing(), PAID_IN), "shift"),
        ((SHIFT, msgspec.structs.replace(PAID_IN, shift=2)), "shift"),
        ((SHIFT, count(expected_minor=999, over_short_minor=-99)), "shift-sums"),
        ((SHIFT, count(over_short_minor=-101)), "shift-sums"),
        ((SHIFT, count(pieces=(CountedPiece(value_minor=100, count=8),))), "shift-sums"),
        ((SHIFT, PAID_IN, closing(PAID_IN, paid_in_minor=400)), "shift-sums"),
        ((SHIFT, PAID_IN, closing(PAID_IN, paid_out_minor=1)), "shift-sums"),
        ((SHIFT, PAID_IN, closing(PAID_IN, dropped_minor=1)), "shift-sums"),
        ((SHIFT, PAID_IN, closing(PAID_IN, expected_cash_minor=1000)), "shift-sums"),
        ((SHIFT, PAID_IN, closing(PAID_IN, drawer_opened=1)), "shift-sums"),
        ((SHIFT, count(), ShiftOpened(**{**CLERK, "shift": 2}, opening_float_minor=0)), "shift"),
    ],
)
def test_what_does_not_add_up_is_found(facts: tuple[AnyFact, ...], code: str) -> None:
    assert [finding.code for finding in findings(opened(), *facts)] == [code]


def test_a_foreign_entry_between_two_of_the_shift_is_no_finding() -> None:
    entry = Entry(
        seq=1,
        prev="",
        body=encode(ClerkSignedOn(v=1, at=at(1), business_date="2026-11-23", clerk="7", role="clerk")),
        seal="",
    )
    assert findings(opened(), SHIFT, decode(entry.body), closing(decode(entry.body), last_seq=3)) == []
