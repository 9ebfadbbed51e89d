"""Sales that wait, are given up, come back or are reversed: told on real files, power cuts included."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from rooms import make_register, open_signed_on
from test_selling import BREAD, SOAP, card, cash, refused

from posfallback.bootstrap import Rooms, open_register
from posfallback.domain.basket import Discount
from posfallback.domain.facts import AgeChecked, OverrideGranted, SaleAbandoned, SaleCompleted, SaleTender
from posfallback.journal.codec import decode
from posfallback.services.sales import sale_in
from posfallback.services.sign_on import NeedsManager

WINE = "9520000000042"
STAFF = "number,name,role,pin\n7,Mara K.,clerk,2468\n2,Petra S.,manager,1357\n"
LIMITS = '[limits]\ndiscount_percent = "10"\nprice_percent = "20"\nsale = "50.00"\n'


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_register(tmp_path_factory.mktemp("made"), staff=STAFF, more=LIMITS)


@pytest.fixture
def home(made: Path, tmp_path: Path) -> Path:
    import shutil

    copy = tmp_path / "home"
    shutil.copytree(made, copy)
    return copy


@pytest.fixture
def rooms(home: Path) -> Iterator[Rooms]:
    with open_signed_on(home, "7", "2468") as rooms:
        yield rooms


def facts(rooms: Rooms, kind: type) -> list[object]:
    return [fact for entry in rooms.journal.entries() if isinstance(fact := decode(entry.body), kind)]


def clean(rooms: Rooms) -> bool:
    return not [finding for finding in rooms.journal.verify() if finding.level == "broken"]


def sell(rooms: Rooms, *codes: str) -> str:
    for code in codes:
        rooms.register.scan(code)
    rooms.register.pay()
    rooms.register.take(cash(rooms.register.snapshot().left_in_cash_minor))
    last = rooms.register.snapshot().last
    assert last is not None
    return last.receipt


def agreed(rooms: Rooms, refusal: NeedsManager) -> None:
    rooms.register.approve("2", "1357", refusal.action)


# --- sales that wait ---


def test_several_sales_wait_and_say_since_when_and_by_whom(rooms: Rooms) -> None:
    register = rooms.register
    register.scan(BREAD)
    register.suspend()
    register.scan(SOAP)
    register.scan(SOAP)
    register.suspend()
    waiting = register.suspended()
    assert [(sale.clerk, sale.lines, sale.value_minor, sale.first) for sale in waiting] == [
        ("7", 1, 340, "Rye bread"),
        ("7", 2, 253, "Soap bar"),
    ]
    register.resume(waiting[0].basket_id)
    assert [line.name for line in register.snapshot().lines] == ["Rye bread"]
    register.pay()
    register.take(cash(340))
    assert [sale.first for sale in register.suspended()] == ["Soap bar"]
    with refused("not-suspended"):
        register.resume(waiting[0].basket_id)
    assert clean(rooms)


def test_a_suspended_sale_survives_a_power_cut_and_a_shift(home: Path) -> None:
    with open_signed_on(home, "7", "2468") as rooms:
        rooms.register.scan(BREAD)
        rooms.drafts.flush()
        kept = rooms.drafts.kept()
        rooms.register.suspend()
        assert kept is not None
        # The power went after the seal and before the crash copy was dropped.
        rooms.drafts.keep(kept)
        rooms.drafts.flush()
    with open_signed_on(home, "7", "2468") as again:
        assert again.register.snapshot().lines == ()
        again.register.sign_off()
        again.shifts.close("7", counted_minor=None)
    with open_signed_on(home, "7", "2468") as later:
        (waiting,) = later.register.suspended()
        later.register.resume(waiting.basket_id)
        assert [line.name for line in later.register.snapshot().lines] == ["Rye bread"]


def test_a_resumed_sale_is_back_after_a_power_cut_and_no_longer_waits(home: Path) -> None:
    with open_signed_on(home, "7", "2468") as rooms:
        rooms.register.scan(BREAD)
        rooms.register.suspend()
        rooms.register.resume(rooms.register.suspended()[0].basket_id)
    with open_signed_on(home, "7", "2468") as again:
        assert [line.name for line in again.register.snapshot().lines] == ["Rye bread"]
        assert again.register.suspended() == ()


def test_a_sale_with_money_taken_can_neither_wait_nor_be_given_up(rooms: Rooms) -> None:
    register = rooms.register
    register.scan(BREAD)
    register.pay()
    register.take(card(100))
    register.back()
    with refused("tenders-taken"):
        register.suspend()
    with refused("tenders-taken"):
        register.abandon("Customer left")


def test_a_sale_that_is_given_up_is_told_with_its_reason_and_frees_the_register(rooms: Rooms) -> None:
    register = rooms.register
    register.scan(BREAD)
    with refused("reason-missing"):
        register.abandon(" ")
    register.abandon("Customer left")
    (fact,) = facts(rooms, SaleAbandoned)
    assert isinstance(fact, SaleAbandoned)
    assert (fact.lines, fact.value_minor, fact.reason) == (1, 340, "Customer left")
    register.sign_off()
    assert clean(rooms)


# --- goods that come back ---


def test_goods_come_back_on_their_receipt_and_never_more_than_was_sold(rooms: Rooms) -> None:
    register = rooms.register
    receipt = sell(rooms, SOAP, SOAP, BREAD)
    sold = register.sold_on(receipt.lower())
    assert [(line.name, line.left_milli) for line in sold.lines] == [
        ("Soap bar", 1000),
        ("Soap bar", 1000),
        ("Rye bread", 1000),
    ]
    register.take_goods_back(sold, 1, 1000, "Faulty")
    with refused("return-too-many"):
        register.take_goods_back(sold, 1, 1000, "Faulty")
    register.pay()
    assert register.snapshot().left_minor == -127
    with refused("return-tender"):
        register.take(SaleTender(kind="voucher", amount_minor=-127))
    register.take(cash(-127))
    again = register.sold_on(receipt)
    assert [line.left_milli for line in again.lines] == [0, 1000, 1000]
    assert clean(rooms)


def test_a_part_of_a_discounted_line_comes_back_at_its_part_of_what_was_paid(rooms: Rooms) -> None:
    register = rooms.register
    register.type_in(f"3*{BREAD}")
    register.discount_basket(Discount(percent="10"))
    receipt = sell(rooms)  # 10.20 less 10 % = 9.18
    parts = []
    for _ in range(3):
        register.take_goods_back(register.sold_on(receipt), 1, 1000, "Not wanted")
        register.pay()
        parts.append(-register.snapshot().left_minor)
        register.take(cash(-parts[-1]))
    assert sum(parts) == 918
    with refused("return-too-many"):
        register.take_goods_back(register.sold_on(receipt), 1, 1000, "Not wanted")


def test_two_tickets_cannot_both_take_the_same_goods_back(rooms: Rooms) -> None:
    register = rooms.register
    receipt = sell(rooms, BREAD)
    sold = register.sold_on(receipt)
    register.take_goods_back(sold, 1, 1000, "Faulty")
    register.suspend()
    register.take_goods_back(sold, 1, 1000, "Faulty")
    register.pay()
    register.take(cash(-340))
    register.resume(register.suspended()[0].basket_id)
    with refused("return-too-many"):
        register.pay()
    assert len(register.snapshot().lines) == 1


def test_goods_without_a_receipt_need_a_manager_and_a_reason(rooms: Rooms) -> None:
    register = rooms.register
    register.scan(BREAD)
    with pytest.raises(NeedsManager) as asked:
        register.return_item(0, "Not wanted")
    assert asked.value.action == "return_without_receipt"
    with refused("not-a-manager"):
        register.approve("7", "2468", asked.value.action)
    with refused("pin-wrong"):
        register.approve("2", "1111", asked.value.action)
    agreed(rooms, asked.value)
    register.return_item(0, "Not wanted")
    assert register.snapshot().total_minor == -340
    (fact,) = facts(rooms, OverrideGranted)
    assert isinstance(fact, OverrideGranted)
    assert (fact.clerk, fact.manager, fact.action) == ("7", "2", "return_without_receipt")
    with pytest.raises(NeedsManager):
        register.type_in(f"-1*{SOAP}")


# --- reversed sales ---


def test_a_reversed_sale_takes_back_every_figure_and_can_be_reversed_once(rooms: Rooms) -> None:
    register = rooms.register
    register.scan(SOAP)
    register.type_in("2*94225")
    register.discount_basket(Discount(percent="10", reason="Goodwill"))
    register.pay()
    register.take(card(300))
    register.take(cash(1000))
    first = register.snapshot().last
    assert first is not None
    with pytest.raises(NeedsManager) as asked:
        register.post_void(first.receipt, "Wrong sale")
    agreed(rooms, asked.value)
    register.post_void(first.receipt, "Wrong sale")

    old, new = facts(rooms, SaleCompleted)
    assert isinstance(old, SaleCompleted)
    assert isinstance(new, SaleCompleted)
    assert (new.post_void_of, new.receipt) == (old.receipt, "012-03-F000002")
    assert (new.total_minor, new.tax_minor) == (-old.total_minor, -old.tax_minor)
    assert [(tender.kind, tender.amount_minor) for tender in new.tenders] == [
        ("card", -300),
        ("cash", old.change_minor - 1000),
    ]
    assert rooms.shifts.till.expected_cash_minor == 0
    agreed(rooms, asked.value)
    with refused("receipt-voided"):
        register.post_void(old.receipt, "Wrong sale")
    with refused("reversal-of-reversal"):
        register.post_void(new.receipt, "Wrong sale")
    with refused("receipt-voided"):
        register.sold_on(old.receipt)
    assert clean(rooms)


def test_money_that_was_paid_out_comes_back_whole_when_that_is_reversed(rooms: Rooms) -> None:
    register = rooms.register
    register.add_open("Bakery", "Bottle refund", -80)
    register.pay()
    register.take(cash(-80))
    last = register.snapshot().last
    assert last is not None
    register.approve("2", "1357", "post_void")
    register.post_void(last.receipt, "Wrong sale")
    _refund, back = facts(rooms, SaleCompleted)
    assert isinstance(back, SaleCompleted)
    assert (back.total_minor, [(tender.kind, tender.amount_minor) for tender in back.tenders]) == (80, [("cash", 80)])
    assert rooms.shifts.till.expected_cash_minor == 0
    assert clean(rooms)


def test_a_sale_whose_goods_came_back_is_not_reversed_as_a_whole(rooms: Rooms) -> None:
    receipt = sell(rooms, BREAD, SOAP)
    rooms.register.take_goods_back(rooms.register.sold_on(receipt), 2, 1000, "Faulty")
    rooms.register.pay()
    rooms.register.take(cash(-127))
    rooms.register.approve("2", "1357", "post_void")
    with refused("goods-came-back"):
        rooms.register.post_void(receipt, "Wrong sale")


def test_an_unknown_receipt_says_what_to_do(rooms: Rooms) -> None:
    with refused("receipt-unknown"):
        rooms.register.sold_on("012-03-F000999")


# --- limits, tax, age ---


def test_a_clerk_grants_up_to_the_limit_and_a_manager_beyond_it(rooms: Rooms) -> None:
    register = rooms.register
    register.scan(BREAD)
    register.discount_line(0, Discount(percent="10", reason="Damaged"))
    with pytest.raises(NeedsManager) as asked:
        register.discount_line(0, Discount(amount_minor=35, reason="Damaged"))
    agreed(rooms, asked.value)
    register.discount_line(0, Discount(amount_minor=35, reason="Damaged"))
    assert register.snapshot().total_minor == 305
    with pytest.raises(NeedsManager):
        register.set_price(0, 200, "Shelf says otherwise")
    register.set_price(0, 300, "Shelf says otherwise")
    assert register.snapshot().lines[0].price_reason == "Shelf says otherwise"


def test_a_manager_may_do_alone_what_a_clerk_may_not(home: Path) -> None:
    with open_signed_on(home, "2", "1357") as rooms:
        rooms.register.type_in(f"-1*{BREAD}")
        assert rooms.register.snapshot().total_minor == -340
        assert facts(rooms, OverrideGranted) == []


def test_a_sale_above_the_limit_passes_once_when_a_manager_agrees(rooms: Rooms) -> None:
    register = rooms.register
    register.type_in(f"15*{BREAD}")
    with pytest.raises(NeedsManager) as asked:
        register.pay()
    agreed(rooms, asked.value)
    register.pay()
    register.take(cash(5100))
    assert register.snapshot().state == "done"


def test_an_exempt_sale_carries_no_tax_and_its_certificate(rooms: Rooms) -> None:
    register = rooms.register
    register.scan(SOAP)
    register.approve("2", "1357", "tax_exempt")
    with refused("card-number"):
        register.exempt_tax("4111 1111 1111 1111")
    register.exempt_tax("EX-2231")
    receipt = sell(rooms)
    entry = rooms.journal.sale_of_receipt(receipt)
    assert entry is not None
    sale = sale_in(entry)
    assert (sale.tax_minor, sale.total_minor, sale.tax_exempt) == (0, 115, "EX-2231")


def test_the_age_is_asked_once_a_sale_and_only_the_answer_is_kept(rooms: Rooms) -> None:
    register = rooms.register
    register.scan(WINE)
    assert register.snapshot().age_to_check == 21
    assert (
        register.snapshot().age_born_by
        == rooms.clock.now().date().replace(year=rooms.clock.now().year - 21).isoformat()
    )
    with refused("age-open"):
        register.pay()
    register.answer_age(confirmed=True)
    register.scan(WINE)
    assert register.snapshot().age_to_check == 0
    register.pay()
    (fact,) = facts(rooms, AgeChecked)
    assert isinstance(fact, AgeChecked)
    assert (fact.minimum_age, fact.confirmed) == (21, True)


def test_a_customer_who_is_too_young_gets_the_rest_of_the_sale(rooms: Rooms) -> None:
    register = rooms.register
    register.scan(BREAD)
    register.scan(WINE)
    register.answer_age(confirmed=False)
    assert [line.voided for line in register.snapshot().lines] == [False, True]
    assert register.snapshot().total_minor == 340


def test_what_a_power_cut_leaves_of_an_age_check_is_the_open_sale(home: Path) -> None:
    with open_signed_on(home, "7", "2468") as rooms:
        rooms.register.scan(WINE)
        rooms.register.answer_age(confirmed=True)
    with open_register(home) as again:
        assert [line.name for line in again.register.snapshot().lines] == ["Red wine"]
