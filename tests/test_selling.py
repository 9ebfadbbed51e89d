"""What a clerk does at the register, told through the verbs of the sell screen on real files."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from rooms import make_register, open_signed_on

from posfallback.bootstrap import Rooms, open_register
from posfallback.domain.basket import Discount
from posfallback.domain.errors import Refusal
from posfallback.domain.facts import SaleTender
from posfallback.services.sales import sale_in

BREAD = "9520000000011"
SOAP = "9520000000028"
UNKNOWN = "9520000009991"


def cash(minor: int) -> SaleTender:
    return SaleTender(kind="cash", amount_minor=minor)


def card(minor: int, last4: str = "1111") -> SaleTender:
    return SaleTender(kind="card", amount_minor=minor, approval="004417", last4=last4)


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return make_register(tmp_path)


@pytest.fixture
def rooms(home: Path) -> Iterator[Rooms]:
    rooms = open_signed_on(home)
    yield rooms
    rooms.close()


def refused(code: str) -> "pytest.RaisesExc[Refusal]":
    return pytest.raises(Refusal, check=lambda refusal: refusal.code == code)


def test_a_cash_sale_gives_change_and_the_first_receipt_number(rooms: Rooms) -> None:
    register = rooms.register
    register.scan(BREAD)
    register.scan(SOAP)
    register.scan(SOAP)
    before = register.snapshot()
    assert (before.total_minor, before.tax_minor, before.items_milli) == (340 + 230 + 23, 23, 3000)

    register.pay()
    register.take(cash(2000))

    done = register.snapshot()
    assert done.state == "done"
    assert done.last is not None
    assert (done.last.receipt, done.last.change_minor) == ("012-03-F000001", 2000 - 593)
    assert done.last.pieces == ((1000, 1), (100, 4), (5, 1), (1, 2))
    entry = rooms.journal.sale_of_receipt("012-03-F000001")
    assert entry is not None
    assert sale_in(entry).total_minor == 593


def test_scanning_the_same_item_twice_at_once_is_two_items(rooms: Rooms) -> None:
    rooms.register.scan(BREAD)
    rooms.register.scan(BREAD)
    assert [line.code for line in rooms.register.snapshot().lines] == ["09520000000011"] * 2


def test_a_scan_on_the_done_screen_starts_the_next_sale(rooms: Rooms) -> None:
    register = rooms.register
    register.scan(BREAD)
    register.pay()
    register.take(cash(340))
    register.scan(SOAP)
    snapshot = register.snapshot()
    assert snapshot.state == "ringing"
    assert [line.name for line in snapshot.lines] == ["Soap bar"]


def test_a_price_label_wins_over_its_weight_and_price(rooms: Rooms) -> None:
    rooms.register.scan("205601305848")
    line = rooms.register.snapshot().lines[0]
    assert (line.name, line.gross_minor, line.quantity_milli, line.entry) == ("Guacamole", 584, 650, "label")


def test_an_unknown_code_waits_for_a_price_while_scanning_goes_on(rooms: Rooms) -> None:
    register = rooms.register
    register.scan(UNKNOWN)
    register.scan(BREAD)
    assert register.snapshot().open_items == 1
    with refused("item-without-price"):
        register.pay()
    register.price_open_item(390, "Household")
    snapshot = register.snapshot()
    assert snapshot.open_items == 0
    assert (snapshot.subtotal_minor, snapshot.tax_minor) == (730, 39)
    assert register.departments()[:1] == ["Household"]


def test_an_unknown_code_can_be_left_out_and_stays_in_sight(rooms: Rooms) -> None:
    register = rooms.register
    register.scan(UNKNOWN)
    register.skip_open_item()
    snapshot = register.snapshot()
    assert (snapshot.open_items, snapshot.lines[0].voided) == (0, True)


def test_a_keyed_weighed_item_waits_for_its_weight(rooms: Rooms) -> None:
    register = rooms.register
    register.type_in("4011")
    assert register.snapshot().open_items == 1
    register.weigh_open_item(2160)
    line = register.snapshot().lines[0]
    assert (line.gross_minor, line.entry) == (214, "weighed")


def test_quantity_before_the_code_and_multiple_pricing(rooms: Rooms) -> None:
    rooms.register.type_in("3*94225")
    assert rooms.register.snapshot().total_minor == 900


def test_words_search_and_an_own_code_adds(rooms: Rooms) -> None:
    register = rooms.register
    assert [item.name for item in register.type_in("rye br")] == ["Rye bread"]
    assert register.type_in("key-7") == []
    assert register.snapshot().lines[0].name == "Key copy"


def test_a_removed_line_stays_struck_through_and_can_come_back(rooms: Rooms) -> None:
    register = rooms.register
    register.scan(BREAD)
    register.scan(SOAP)
    register.void_line(0)
    assert register.snapshot().subtotal_minor == 115
    assert register.snapshot().lines[0].voided_by == "7"
    register.unvoid_line(0)
    assert register.snapshot().subtotal_minor == 455


def test_split_tender_card_then_cash(rooms: Rooms) -> None:
    register = rooms.register
    register.scan(BREAD)
    register.pay()
    register.take(card(200))
    assert register.snapshot().left_minor == 140
    register.take(cash(500))
    done = register.snapshot().last
    assert done is not None
    assert (done.change_minor, done.tendered_minor) == (360, 700)


def test_a_taken_part_survives_a_power_cut_with_its_basket(home: Path) -> None:
    rooms = open_signed_on(home)
    rooms.register.scan(BREAD)
    rooms.register.pay()
    rooms.register.take(card(200))
    rooms.drafts.flush()
    rooms.close()

    again = open_signed_on(home)
    snapshot = again.register.snapshot()
    again.close()
    assert (snapshot.state, snapshot.left_minor, snapshot.recovered) == ("tendering", 140, True)
    assert snapshot.notice is not None
    assert "is back" in snapshot.notice.message


def test_a_sealed_basket_is_never_offered_again(home: Path) -> None:
    rooms = open_signed_on(home)
    rooms.register.scan(BREAD)
    rooms.register.pay()
    rooms.drafts.flush()
    kept = rooms.drafts.kept()
    rooms.register.take(cash(340))
    assert kept is not None
    # The power went after the seal and before the draft was dropped: the draft is on disk again.
    rooms.drafts.keep(kept)
    rooms.drafts.flush()
    rooms.close()

    again = open_register(home)
    snapshot = again.register.snapshot()
    again.close()
    assert snapshot.lines == ()
    assert snapshot.notice is not None
    assert "012-03-F000001" in snapshot.notice.message


def test_a_tender_that_is_too_small_is_a_part_and_seals_nothing(rooms: Rooms) -> None:
    register = rooms.register
    register.scan(BREAD)
    register.pay()
    register.take(cash(300))
    assert (register.snapshot().state, register.snapshot().left_minor) == ("tendering", 40)
    assert rooms.journal.sale_of_receipt("012-03-F000001") is None
    register.take_back(0)
    assert register.snapshot().left_minor == 340


@pytest.mark.parametrize(
    ("tender", "code"),
    [
        (card(341), "tender-too-large"),
        (card(340, "11111"), "card-last4"),
        (card(340, "4111111111111111"), "card-last4"),
        (SaleTender(kind="card", amount_minor=340, approval="4111111111111111"), "card-approval"),
        (SaleTender(kind="shells", amount_minor=340), "tender-kind"),
        (cash(0), "tender-zero"),
    ],
)
def test_a_wrong_tender_is_refused_and_the_sale_stays_open(rooms: Rooms, tender: SaleTender, code: str) -> None:
    register = rooms.register
    register.scan(BREAD)
    register.pay()
    with refused(code):
        register.take(tender)
    assert (register.snapshot().state, register.snapshot().tenders) == ("tendering", ())


def test_nothing_is_added_while_paying(rooms: Rooms) -> None:
    register = rooms.register
    register.scan(BREAD)
    register.pay()
    with refused("tendering"):
        register.scan(SOAP)
    register.back()
    register.scan(SOAP)
    assert len(register.snapshot().lines) == 2


def test_returned_goods_are_paid_out_in_cash(rooms: Rooms) -> None:
    register = rooms.register
    register.type_in(f"-2*{SOAP}")
    register.pay()
    assert register.snapshot().left_minor == -253
    register.take(cash(-253))
    assert register.snapshot().state == "done"


def test_goods_exchanged_for_the_same_amount_need_no_tender(rooms: Rooms) -> None:
    register = rooms.register
    register.scan(BREAD)
    register.type_in(f"-1*{BREAD}")
    register.pay()
    assert register.snapshot().state == "done"


def test_a_sale_below_the_smallest_coin_is_rounded_away_at_once(tmp_path: Path) -> None:
    rooms = open_signed_on(make_register(tmp_path, more='[cash]\nrounding = "0.05"\n'))
    rooms.register.add_open("Deposits", "Thread", 2)
    rooms.register.pay()
    snapshot = rooms.register.snapshot()
    rooms.close()
    assert snapshot.state == "done"
    assert snapshot.last is not None
    assert (snapshot.last.total_minor, snapshot.last.change_minor) == (0, 0)


def test_discounts_on_line_and_whole_and_one_that_is_too_large(rooms: Rooms) -> None:
    register = rooms.register
    register.scan(BREAD)
    register.discount_line(0, Discount(percent="50", reason="damaged"))
    register.discount_basket(Discount(amount_minor=20))
    assert (register.snapshot().total_minor, register.snapshot().saved_minor) == (150, 190)
    with refused("discount-too-large"):
        register.discount_basket(Discount(amount_minor=171))
    assert register.snapshot().total_minor == 150


@pytest.mark.parametrize(
    ("code", "refusal"),
    [
        ("9520000000012", "code-check-digit"),
        ("123456789", "code-length"),
        ("%B4111111111111111^", "card-swipe"),
        (";4111111111111111=", "card-swipe"),
    ],
)
def test_a_scan_that_is_no_code_adds_nothing(rooms: Rooms, code: str, refusal: str) -> None:
    with refused(refusal):
        rooms.register.scan(code)
    assert rooms.register.snapshot().lines == ()


def test_an_amount_from_a_label_cannot_be_multiplied(rooms: Rooms) -> None:
    rooms.register.scan("205601305848")
    with refused("amount-fixed"):
        rooms.register.set_quantity(0, 2000)


def test_the_store_limits_a_sale_and_a_card(tmp_path: Path) -> None:
    rooms = open_signed_on(
        make_register(tmp_path, more='[limits]\nsale = "50.00"\ncard_per_sale = "5.00"\ncard_held = "8.00"\n')
    )
    register = rooms.register
    register.type_in(f"20*{BREAD}")
    with refused("limit-sale"):
        register.pay()
    register.set_quantity(0, 2000)
    register.pay()
    with refused("limit-card-sale"):
        register.take(card(680))
    register.take(card(400))
    register.take(cash(280))
    register.scan(BREAD)
    register.scan(BREAD)
    register.pay()
    with refused("limit-card-held"):
        register.take(card(500))
    rooms.close()


def test_pins_are_asked_for_once_staff_is_loaded_and_wrong_ones_lock(tmp_path: Path) -> None:
    home = make_register(tmp_path, staff="number,name,role,pin\n7,Mara K.,clerk,2468\n")
    rooms = open_register(home)
    register = rooms.register
    with refused("clerk-unknown"):
        register.sign_on("8", "2468")
    register.sign_on("7", "2468")
    assert register.snapshot().clerk_name == "Mara K."
    register.sign_off()
    for _ in range(5):
        with refused("pin-wrong"):
            register.sign_on("7", "1111")
    with refused("pin-locked"):
        register.sign_on("7", "2468")
    rooms.close()


def test_a_shift_holds_its_date_and_its_z_adds_up(rooms: Rooms) -> None:
    register = rooms.register
    for _ in range(3):
        register.scan(SOAP)
        register.pay()
        register.take(cash(500))
    register.scan(BREAD)
    register.pay()
    register.take(card(340))

    reading = rooms.shifts.x_reading("7")
    assert (reading.sales, reading.value_minor) == (4, 3 * 127 + 340)
    closed = rooms.shifts.close("7", counted_minor=380)
    assert rooms.shifts.current() is None
    fact = rooms.shifts.till
    assert (fact.state, fact.expected_cash_minor) == ("closed", 381)
    assert '"over_short_minor":-1' in closed.body
    register.scan(BREAD)
    register.pay()
    with refused("shift-closed"):
        register.take(cash(340))


def test_a_basket_that_is_sealed_is_answered_with_its_entry_and_not_sealed_again(rooms: Rooms) -> None:
    register = rooms.register
    register.scan(BREAD)
    register.pay()
    rooms.drafts.flush()
    basket = rooms.drafts.kept()
    assert basket is not None
    settled = rooms.sealing.settle(rooms.sealing.price(basket), (cash(340),))
    first = rooms.sealing.seal(basket, settled, "7")
    assert rooms.sealing.seal(basket, settled, "7") == first
    assert rooms.journal.head().seq == first.seq
    assert rooms.journal.sale_of_receipt("012-03-F000002") is None
