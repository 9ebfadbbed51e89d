"""What a clerk may grant alone holds however it is reached: in small steps, by taking goods away, once agreed to."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from till import BREAD, SETTINGS, SOAP, Till, open_till

from posfallback.bootstrap import verify_file

pytestmark = pytest.mark.usefixtures("qapp")
LIMITS = '[limits]\ndiscount_percent = "10"\nprice_percent = "20"\n'
PIN = "246810"


@pytest.fixture
def till(tmp_path: Path) -> Iterator[Till]:
    with open_till(tmp_path, more=LIMITS) as opened:
        yield opened


def test_a_price_is_held_to_the_list_and_not_to_the_last_price(till: Till) -> None:
    till.scan(BREAD)
    till.touch("linePrice")
    till.keys("272", "Enter")
    assert till.text("boardTotal") == "$2.72", "20 % off the list is the clerk's own"
    till.touch("linePrice")
    till.keys("218", "Enter")
    assert till.sees("override"), "another 20 % is not"
    till.keys("Esc", "Esc", "Esc")
    till.touch("linePrice")
    till.keys("340", "Enter")
    assert till.text("boardTotal") == "$3.40", "back to the list needs nobody"


def test_an_amount_off_ten_pieces_is_asked_about_when_one_is_left(till: Till) -> None:
    till.keys(f"10*{BREAD}", "Enter", "F5")
    till.touch("discountAmount")
    till.keys("340", "F12")
    assert till.text("boardTotal") == "$30.60"
    till.keys("F3", "1", "Enter")
    assert till.text("boardTotal") == "$0.00"
    till.keys("F12")
    assert till.sees("override")
    assert (till.page(), till.sales()) == ("sellPage", [])
    till.keys("Esc", "F12")
    assert till.sees("override"), "leaving the question is no agreement"
    till.keys(PIN, "Enter")
    assert till.page() == "donePage"
    assert till.sales()[0].total_minor == 0


def test_an_amount_off_the_sale_is_asked_about_once_when_goods_go(till: Till) -> None:
    till.keys(f"10*{BREAD}", "Enter")
    till.scan(SOAP)
    till.keys("F5")
    till.touch("discountSale", "discountAmount")
    till.keys("340", "F12", "Up", "F3", "2", "Enter", "F12")
    assert till.sees("override")
    till.keys(PIN, "Enter")
    assert till.page() == "tenderPage"
    till.keys("Esc", "F12")
    assert till.page() == "tenderPage", "the agreement holds for these goods"
    till.keys("Esc")
    till.keys("F3", "1", "Enter", "F12")
    assert till.sees("override"), "and for no fewer"


def test_no_more_comes_back_than_a_manager_agreed_to(till: Till) -> None:
    till.scan(BREAD)
    till.keys("F7")
    till.touch("moreReturnItem", "reason1", "reasonPanelGo")
    till.keys(PIN, "Enter")
    assert till.text("boardTotal") == "−$3.40"
    till.keys("-")
    assert till.sees("override"), "a second piece"
    till.keys("Esc")
    till.touch("linePrice")
    till.keys("400", "Enter")
    assert till.sees("override"), "a higher price"
    till.keys("Esc", "Esc", "Esc", "+")
    till.keys("F3", "2", "Enter")
    assert till.sees("override"), "two of them"
    till.keys("Esc", "Esc", "Esc", "F4")
    till.scan(BREAD)
    till.keys("F9", "1000", "Enter")
    assert [(line.voided, line.return_reason) for line in till.sales()[0].lines] == [(True, "Not wanted"), (False, "")]
    assert not verify_file(till.rooms.home.journal).broken


def test_money_back_for_a_bottle_stays_money_back_at_another_price(till: Till) -> None:
    till.touch("quick3", "otherItemRefund")
    till.keys("25", "Enter")
    till.touch("linePrice")
    till.keys("30", "Enter")
    assert till.text("boardTotal") == "−$0.30"
    till.keys("F12", "F12")
    assert [(part.kind, part.amount_minor) for part in till.sales()[0].tenders] == [("cash", -30)]


def test_money_back_for_bottles_has_a_limit_for_the_whole_sale(tmp_path: Path) -> None:
    with open_till(tmp_path, more='[limits]\nrefund = "1.00"\n') as till:
        for cents in ("60", "40"):
            till.touch("quick3", "otherItemRefund")
            till.keys(cents, "Enter")
        assert till.text("boardTotal") == "−$1.00"
        till.touch("linePrice")
        till.keys("50", "Enter")
        assert till.sees("override"), "a higher price"
        till.keys("Esc", "Esc", "Esc", "F4")
        till.touch("quick3", "otherItemRefund")
        till.keys("41", "Enter")
        assert till.text("overrideValue") == "−$0.41"
        till.keys(PIN, "Enter")
        assert till.text("boardTotal") == "−$1.01"
        till.keys("Up", "F4")
        assert till.sees("override"), "a removed one that comes back counts too"
        till.keys("Esc", "F9", "F12")
        assert till.sales()[0].total_minor == -101


def test_five_bottles_are_one_line_and_more_than_the_limit_asks(tmp_path: Path) -> None:
    with open_till(tmp_path, more='[limits]\nrefund = "1.25"\n') as till:
        till.touch("quick3", "otherItemRefund")
        till.keys("25", "Enter", "F3", "5", "Enter")
        assert till.text("boardTotal") == "−$1.25"
        till.keys("+")
        assert till.sees("override")
        till.keys("Esc", "-", "F12", "F12")
        line = till.sales()[0].lines[0]
        assert (line.quantity_milli, line.unit_price_minor, line.extended_minor) == (4000, -25, -100)
        assert not verify_file(till.rooms.home.journal).broken


def test_goods_on_a_receipt_say_why_their_quantity_stays(till: Till) -> None:
    till.keys(f"2*{BREAD}", "Enter", "F9", "1000", "Enter")
    till.scan("012-03-F000001")
    till.keys("+", "Right", "Enter", "+")
    assert "Goods come back at what was paid" in till.notice()
    assert till.text("boardTotal") == "−$3.40"


def test_a_piece_is_not_cut_by_a_quantity_before_its_code(till: Till) -> None:
    till.keys(f"1.5*{BREAD}", "Enter")
    assert "sold by the piece" in till.notice()
    assert till.lines() == []
    till.keys("Esc", "1.5*4011", "Enter")
    assert till.text("boardTotal") == "$3.00"


def test_where_tax_is_inside_the_prices_no_manager_is_asked_in_vain(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("till.SETTINGS", SETTINGS.replace('"exclusive"', '"inclusive"'))
    with open_till(tmp_path) as till:
        till.scan(SOAP)
        till.keys("F7")
        till.touch("moreTaxFree", "taxFreePadLetters", "taxFreePadLetterE", "taxFreePadDigits")
        till.keys("1", "Enter")
        assert not till.sees("override")
        assert "cannot be left out" in till.notice()
