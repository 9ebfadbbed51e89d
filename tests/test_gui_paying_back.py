"""Money goes back the way it came: by each tender no more than came by it, tax with the goods, through the window."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from till import BREAD, SOAP, Till, make_home, open_till

from posfallback.bootstrap import verify_file

pytestmark = pytest.mark.usefixtures("qapp")
FIRST = "012-03-F000001"
PIN = "246810"


@pytest.fixture
def till(tmp_path: Path) -> Iterator[Till]:
    with open_till(tmp_path) as opened:
        yield opened


def by_card_and_cash(till: Till) -> None:
    """Sell three loaves for 10.20: 2.00 in cash, the rest by card."""
    till.keys(f"3*{BREAD}", "Enter", "F12", "200", "F12", "F10", "1234", "Enter", "1111", "Enter")
    assert till.page() == "donePage"


def paid(till: Till, sale: int) -> list[tuple[str, int]]:
    return [(part.kind, part.amount_minor) for part in till.sales()[sale].tenders]


def test_what_was_paid_in_parts_goes_back_in_parts(till: Till) -> None:
    by_card_and_cash(till)
    till.scan(FIRST)
    till.keys("+", "+", "+", "Right", "Enter", "F12")
    assert till.text("takeTender").startswith("Pay out $8.20, card"), "the larger part is offered first"
    till.keys("F9")
    assert till.text("takeTender").startswith("Pay out $2.00,")
    till.keys("F12")
    assert (till.page(), till.text("leftAmount")) == ("tenderPage", "$8.20")
    assert till.text("takeTender").startswith("Pay out $8.20, card"), "the rest goes its own way"
    till.keys("F9", "F12")
    assert "paid by" in till.notice()
    till.touch("undoTender1")
    assert till.text("leftAmount") == "$10.20"
    till.keys("F10", "F12")
    till.keys("F12")
    assert till.page() == "donePage"
    assert paid(till, 1) == [("card", -820), ("cash", -200)]
    till_now = till.rooms.shifts.till
    assert (till_now.expected_cash_minor, till_now.totals.value_minor) == (0, 0)
    assert not verify_file(till.rooms.home.journal).broken


def test_what_went_back_before_counts_and_a_reversed_return_does_not(till: Till) -> None:
    by_card_and_cash(till)
    till.scan(FIRST)
    till.keys("+", "Right", "Enter", "F12", "F10", "F12")
    assert paid(till, 1) == [("card", -340)]
    till.scan(FIRST)
    till.keys("+", "+", "Right", "Enter", "F12")
    assert till.text("takeTender").startswith("Pay out $4.80, card")
    till.keys("Esc", "F4", "Esc")
    till.keys("F7")
    till.touch("moreGiveUp", "reason1", "reasonPanelGo")
    till.keys("F7")
    till.touch("moreReverse")
    till.keys("2")
    till.touch("receiptReason1", "receiptPanelGo")
    till.keys(PIN, "Enter")
    assert paid(till, 2) == [("card", 340)]
    till.scan(FIRST)
    till.keys("+", "+", "+", "Right", "Enter", "F12")
    assert till.text("takeTender").startswith("Pay out $8.20, card")


def test_three_parts_of_a_rounded_sale_come_back_in_coins_that_exist(tmp_path: Path) -> None:
    goods = "9520000000066,Bun,Bakery,each,0.68,1,,\n"
    with open_till(tmp_path, goods=goods, more='[cash]\nrounding = "0.05"\n') as till:
        till.keys("3*9520000000066", "Enter", "F9", "205", "Enter")
        for place in range(1, 4):
            till.scan(FIRST)
            till.keys("+", "Right", "Enter", "F12", "F12")
            assert (till.page(), paid(till, place)) == ("donePage", [("cash", -70)])


def test_tax_that_was_paid_goes_back_in_a_sale_without_tax(till: Till) -> None:
    till.keys(f"2*{SOAP}", "Enter", "F9", "500", "Enter")
    till.scan(FIRST)
    till.keys("+", "Right", "Enter")
    till.scan(SOAP)
    till.keys("F7")
    till.touch("moreTaxFree", "taxFreePadLetters", "taxFreePadLetterE", "taxFreePadDigits")
    till.keys("22", "Enter", PIN, "Enter")
    assert till.text("boardTotal") == "−$0.10"
    till.keys("F12", "F12")
    assert (till.sales()[1].tax_minor, till.sales()[1].total_minor) == (-10, -10)
    assert not verify_file(till.rooms.home.journal).broken


def test_where_cards_are_no_longer_taken_their_money_goes_back_in_cash(tmp_path: Path) -> None:
    home = make_home(tmp_path)
    till = Till(home)
    till.sign_on()
    by_card_and_cash(till)
    till.close()
    settings = home / "settings.toml"
    settings.write_text(settings.read_text(encoding="utf-8") + '[card]\ntake = "off"\n', encoding="utf-8")
    till = Till(home)
    try:
        till.sign_on()
        till.scan(FIRST)
        till.keys("+", "+", "Right", "Enter", "F12")
        assert till.text("takeTender").startswith("Pay out $6.80,"), "in cash"
        till.keys("F12")
        assert paid(till, 1) == [("cash", -680)]
    finally:
        till.close()


def test_a_return_that_waited_while_its_sale_was_reversed_is_refused_before_any_money_goes(till: Till) -> None:
    by_card_and_cash(till)
    till.scan(FIRST)
    till.keys("+", "Right", "Enter", "F6", "F7")
    till.touch("moreReverse")
    till.keys("1")
    till.touch("receiptReason1", "receiptPanelGo")
    till.keys(PIN, "Enter", "Enter", "F6", "Enter")
    assert till.text("boardTotal") == "−$3.40"
    till.keys("F12")
    assert till.page() == "sellPage"
    assert "has been reversed as a whole" in till.notice()
    till.keys("F4", "Esc")
    till.scan(SOAP)
    till.keys("F9", "110", "Enter")
    assert (till.page(), len(till.sales())) == ("donePage", 3)
