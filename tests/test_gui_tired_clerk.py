"""Odd combinations at the ticket that a tired clerk makes: each ends where the clerk can go on, and nothing is lost."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from test_gui_screens import check
from till import BREAD, MILK, SOAP, Till, make_home, open_till

from posfallback.domain.codes import check_digit
from posfallback.domain.facts import AgeChecked, OverrideGranted, SaleAbandoned
from posfallback.journal.codec import decode
from posfallback.storage.world import SystemClock

pytestmark = pytest.mark.usefixtures("qapp")
MORE = '[limits]\ndiscount_percent = "20"\nprice_percent = "20"\nrefund = "1.00"\ncard_per_sale = "2.00"\n'
WINE = "9520000000042"
GOODS = f"{WINE},Red wine,Wine,each,9.50,1,A,21\n"
PIN = "246810"
PAN = "4111111111111111"


class LaterClock(SystemClock):
    """The system's clock, some hours on."""

    later = timedelta()

    def now(self) -> datetime:
        """Return the time, moved on."""
        return super().now() + self.later


@pytest.fixture
def till(tmp_path: Path) -> Iterator[Till]:
    with open_till(tmp_path, more=MORE, goods=GOODS) as opened:
        yield opened


def facts(till: Till, kind: type) -> list[object]:
    """Read the facts of one kind from the journal."""
    return [fact for fact in (decode(entry.body) for entry in till.rooms.journal.entries()) if isinstance(fact, kind)]


def pay_by_card(till: Till, amount: str) -> None:
    """Let a card pay a part."""
    till.keys("F10")
    till.shown("tenderAmount").setFocus()
    till.keys(amount, "Enter", "48291", "Enter", "1234", "Enter")


def home(till: Till) -> None:
    """Go back to the quick keys without leaving the register."""
    while not till.sees("quick1"):
        till.keys("Esc")


# --- a number before a scan ------------------------------------------------------------------------------------------


def test_a_number_that_cannot_be_meant_adds_nothing_and_is_out_of_the_way(till: Till) -> None:
    till.keys("0*")
    till.scan(BREAD)
    assert till.lines() == []
    assert "zero sells nothing" in till.notice()
    till.scan(MILK)
    assert [line.split(",")[1].strip() for line in till.lines()] == ["Whole milk"]


def test_several_of_what_carries_its_own_price_are_refused_whole(till: Till) -> None:
    label = "29422500584"
    till.keys("3*")
    till.scan(label + check_digit(label))
    assert till.lines() == []
    assert "comes from its label" in till.notice()
    till.scan(label + check_digit(label))
    assert till.text("boardTotal") == "$5.84"


def test_a_sale_that_waited_comes_back_as_it_was_whatever_stands_in_the_scan_field(till: Till) -> None:
    till.scan(BREAD)
    till.keys("F6", "3*")
    till.scan(f"012-03-SUS{till.rooms.journal.head().seq}")
    assert till.text("boardTotal") == "$3.40"


def test_a_piece_is_not_cut_by_a_number_before_its_name_either(till: Till) -> None:
    till.keys("0.5*soap")
    till.until(lambda: till.sees("found1"))
    till.touch("found1")
    assert till.lines() == []
    assert "sold by the piece" in till.notice()


def test_a_last_part_of_what_is_weighed_is_not_stepped_into_a_return(till: Till) -> None:
    till.keys("4011", "Enter", "734", "Enter", "Minus")
    assert not till.sees("override")
    assert till.text("boardTotal") == "$1.47"


def test_more_of_what_comes_back_still_comes_back_and_the_manager_reads_how_much(till: Till) -> None:
    till.scan(SOAP)
    till.keys("F7")
    till.touch("moreReturnItem")
    till.keys("Right", "Enter", PIN, "Enter")
    assert till.text("boardTotal") == "−$1.10"
    till.keys("F3", "3", "Enter")
    assert till.text("overrideValue") == "−$3.00"
    till.keys(PIN, "Enter")
    assert till.text("boardTotal") == "−$3.30"


# --- discounts, prices and goods that go -----------------------------------------------------------------------------


def test_a_discount_on_the_sale_keeps_no_line_on_the_ticket(till: Till) -> None:
    till.scan(BREAD)
    till.keys("F5")
    till.touch("discountSale")
    till.keys("10", "Enter", "F4")
    assert (till.notice(), till.text("boardTotal")) == ("", "$0.00")
    till.scan(SOAP)
    assert till.text("boardTotal") == "$0.99", "what was granted on the sale holds for what comes into it"


def test_a_discount_whose_goods_all_went_is_in_nobodys_way_when_others_come_back(till: Till) -> None:
    till.scan(SOAP)
    till.keys("F12", "110", "Enter")
    till.scan(BREAD)
    till.keys("F5")
    till.touch("discountSale", "discountAmount")
    till.keys("50", "F12", "F4")
    till.scan(till.sales()[0].receipt)
    till.touch("returnMore1", "returnReason1", "returnPanelGo")
    till.keys("F12")
    assert not till.sees("override")
    till.keys("F12")
    sale = till.sales()[1]
    assert (sale.total_minor, sale.discount_minor, sale.discount_percent) == (-110, 0, "")


def test_a_refused_age_takes_the_goods_out_whatever_was_granted_and_is_written_once(till: Till) -> None:
    till.scan(WINE)
    till.keys("F5")
    till.touch("discountSale")
    till.keys("10", "Enter")
    till.touch("ageNo")
    assert not till.sees("ageQuestion")
    assert till.text("boardTotal") == "$0.00"
    assert [fact.confirmed for fact in facts(till, AgeChecked) if isinstance(fact, AgeChecked)] == [False]


def test_an_answer_that_cannot_be_carried_out_is_not_written_down(till: Till) -> None:
    till.scan(WINE)
    till.scan(BREAD)
    till.keys("F5")
    till.touch("discountSale", "discountAmount")
    till.keys("1000", "F12", "Right", PIN, "Enter")
    till.touch("ageNo")
    assert "larger than the sale" in till.notice()
    assert facts(till, AgeChecked) == []


def test_a_manager_reads_what_the_sale_comes_to_now_and_not_when_the_discount_was_begun(till: Till) -> None:
    till.scan(BREAD)
    till.keys("F5")
    till.touch("discountSale")
    till.keys("50")
    till.scan(BREAD)
    till.scan(MILK)
    till.keys("F12")
    assert till.text("overrideValue") == "$4.04"
    assert till.text("overrideBack") == "Keep $8.09, Esc"
    till.keys("Esc", "Esc", "Esc", "Up", "Up")
    till.touch("linePrice")
    till.keys("100", "Plus", "Plus", "F12")
    assert till.text("overrideValue") == "$3.00"


def test_a_manager_reads_a_discount_beside_what_comes_back_at_what_was_paid(till: Till) -> None:
    till.scan(BREAD)
    till.keys("F12", "340", "Enter")
    till.scan(till.sales()[0].receipt)
    till.touch("returnMore1", "returnReason1", "returnPanelGo")
    till.keys(f"3*{BREAD}", "Enter", "F5")
    till.touch("discountSale")
    till.keys("50", "F12")
    assert till.text("overrideValue") == "$1.70", "half of three loaves, less the one that was paid in full"


# --- a card number where a code belongs ------------------------------------------------------------------------------


def test_a_card_number_that_was_typed_does_not_stay_on_the_screen(till: Till) -> None:
    till.keys(PAN, "Enter")
    assert "card number" in till.notice()
    assert till.text("scanField") == ""
    till.scan(SOAP)
    till.keys("F7")
    till.touch("moreTaxFree")
    till.keys(PAN, "Enter")
    assert "card number" in till.notice()
    assert till.text("taxFreeReference") == ""


def test_a_long_code_that_passes_for_a_card_number_by_chance_is_still_a_code(till: Till) -> None:
    till.keys("0109520000010089", "Enter")
    assert till.sees("unknownHelper"), "a GS1 element string, of which one in ten passes the test for card numbers"


# --- money that was taken and a ticket that changes ------------------------------------------------------------------


def test_what_was_paid_is_in_sight_on_the_ticket_and_too_much_of_it_can_be_given_back(till: Till) -> None:
    till.scan(BREAD)
    till.scan(MILK)
    pay_by_card(till, "200")
    till.keys("Esc", "Esc")
    assert till.text("boardDiscount") == "Paid so far: $2.00"
    till.keys("Up", "F4", "F12")
    assert till.page() == "tenderPage"
    assert "More was taken than is due" in till.notice()
    assert till.text("leftAmount") == "$0.71"
    assert till.text("takeTender").startswith("Pay out $2.00, card")
    till.keys("F12")
    assert (till.text("leftAmount"), till.notice()) == ("$1.29", "")
    till.keys("F9", "129", "Enter")
    assert [(part.kind, part.amount_minor) for part in till.sales()[0].tenders] == [("cash", 129)]


def test_money_that_was_taken_is_told_in_letters_that_fit(tmp_path: Path) -> None:
    with open_till(tmp_path, more='[screen]\nlanguage = "de"\nfont = "large"\n') as till:
        till.scan(BREAD)
        till.scan(MILK)
        till.keys("F5")
        till.touch("discountSale")
        till.keys("10", "Enter", "F11", "400", "Enter", "Esc", "Esc")
        check(till)
        till.keys("F4", "F12")
        check(till)
        till.keys("Esc", "Up", "F4")
        check(till)
        till.keys("F12", "F12")
        check(till)


def test_of_two_payments_one_goes_back_and_the_other_pays(till: Till) -> None:
    till.scan(BREAD)
    till.scan(MILK)
    till.keys("F11", "340", "Enter", "F11", "100", "Enter", "Esc", "Esc", "F4", "F12")
    assert till.text("leftAmount") == "$1.00"
    till.keys("F12")
    assert till.page() == "sellPage"
    assert "Press Pay" in till.notice()
    till.keys("F12")
    assert [(part.kind, part.amount_minor) for part in till.sales()[0].tenders] == [("voucher", 340)]


def test_a_rest_for_which_there_is_no_coin_does_not_shut_the_clerk_out_of_the_payments(tmp_path: Path) -> None:
    with open_till(tmp_path, more='[cash]\nrounding = "0.05"\n') as till:
        till.scan(BREAD)
        pay_by_card(till, "338")
        till.keys("Esc", "Esc", "F12")
        assert till.page() == "tenderPage"
        till.touch("undoTender1")
        assert till.text("leftAmount") == "$3.40"


def test_a_ticket_of_removed_lines_gives_the_money_back_and_is_cleared_for_the_next_customer(till: Till) -> None:
    till.scan(WINE)
    till.touch("ageYes")
    till.keys("F9", "100", "Enter", "Esc", "Esc", "F4")
    assert till.text("pay").startswith("Give back $1.00")
    till.keys("F6")
    assert "Press Pay" in till.notice()
    till.keys("F12", "F12")
    assert till.page() == "sellPage"
    assert till.text("pay").startswith("Clear the ticket")
    assert not till.sees("barF6"), "there is nothing that could wait"
    till.keys("F12")
    assert till.sees("emptyTicket")
    (given_up,) = facts(till, SaleAbandoned)
    assert isinstance(given_up, SaleAbandoned)
    assert (given_up.reason, given_up.lines, given_up.value_minor) == ("All lines removed", 0, 950)
    till.scan(WINE)
    assert till.sees("ageQuestion"), "the answer was about another customer"


def test_a_card_that_was_agreed_to_is_not_asked_about_again_by_another_payment(till: Till) -> None:
    till.scan(BREAD)
    pay_by_card(till, "300")
    till.keys(PIN, "Enter")
    assert till.text("leftAmount") == "$0.40"
    till.keys("F9", "40", "Enter")
    assert till.page() == "donePage"


def test_a_card_of_more_than_is_due_is_refused_before_a_manager_is_fetched(till: Till) -> None:
    till.scan(BREAD)
    pay_by_card(till, "900")
    assert not till.sees("override")
    assert "$3.40 is due" in till.notice()


# --- goods that came back, sales that were reversed ------------------------------------------------------------------


def test_goods_of_a_return_that_was_reversed_come_back_once_and_on_their_own_receipt(till: Till) -> None:
    till.scan(SOAP)
    till.keys("F12", "110", "Enter")
    receipt = till.sales()[0].receipt
    till.scan(receipt)
    till.touch("returnMore1", "returnReason1", "returnPanelGo")
    till.keys("F12", "F12", "Enter", "F7")
    till.touch("moreReverse")
    till.keys("2", "Right", "Enter", PIN, "Enter")
    assert till.text("doneLabel") == "To take from the customer"
    assert till.text("doneSums") == "Cash $1.10"
    till.scan(till.sales()[2].receipt)
    assert till.text("returnWords").startswith("Nothing of it can come back")
    assert not till.sees("returnRow1")
    home(till)
    till.scan(receipt)
    assert till.text("returnLeft1") == "1 of 1 left"


def test_a_reversed_card_sale_says_that_the_card_gets_it_back(till: Till) -> None:
    till.scan(MILK)
    pay_by_card(till, "129")
    till.keys("Enter", "F7")
    till.touch("moreReverse")
    till.keys("1", "Right", "Enter", PIN, "Enter")
    assert (till.text("doneLabel"), till.text("doneSums")) == ("To give back", "Card $1.29")


def test_what_is_on_the_ticket_already_is_not_offered_to_come_back_again(till: Till) -> None:
    till.keys(f"3*{SOAP}", "Enter", "F12", "330", "Enter")
    receipt = till.sales()[0].receipt
    till.scan(receipt)
    till.scan(SOAP)
    till.scan(SOAP)
    till.touch("returnReason1", "returnPanelGo")
    till.scan(receipt)
    assert till.text("returnLeft1") == "1 of 3 left"
    till.scan(SOAP)
    till.scan(SOAP)
    assert "all of it has come back" in till.notice()
    assert till.text("returnCount1") == "1"


def test_where_every_return_needs_a_manager_the_screen_says_how_much_goes_back(tmp_path: Path) -> None:
    with open_till(tmp_path, more='[rights]\nreturn = "manager"\n') as till:
        till.keys(f"3*{SOAP}", "Enter")
        till.scan(BREAD)
        till.keys("F12", "670", "Enter")
        till.scan(till.sales()[0].receipt)
        till.scan(SOAP)
        till.scan(SOAP)
        till.scan(BREAD)
        till.touch("returnReason1", "returnPanelGo")
        assert till.text("overrideValue") == "−$5.40"
        till.keys(PIN, "Enter")
        assert till.text("boardTotal") == "−$5.60"


def test_no_manager_is_fetched_for_what_cannot_be_done(till: Till) -> None:
    till.scan(SOAP)
    till.keys("F12", "110", "Enter")
    till.scan(till.sales()[0].receipt)
    till.touch("returnMore1", "returnReason1", "returnPanelGo")
    till.keys("F12", "F12", "Enter", "F7")
    till.touch("moreReverse")
    till.keys("1", "Right", "Enter")
    assert "have come back already" in till.notice()
    assert not till.sees("override")
    home(till)
    till.keys("F8", "2", "9900", "Right", "Enter")
    assert "so much cash" in till.notice()
    assert not till.sees("override")
    assert facts(till, OverrideGranted) == []


# --- the shift of another day ----------------------------------------------------------------------------------------


def test_in_the_shift_of_another_day_one_question_comes_after_the_other(tmp_path: Path) -> None:
    clock = LaterClock()
    till = Till(make_home(tmp_path, more=MORE), clock=clock)
    try:
        till.sign_on()
        till.scan(SOAP)
        till.keys("F6", "Esc", "Esc")
        clock.later = timedelta(days=1)
        till.sign_on()
        till.keys("F6", "Enter")
        assert till.text("overrideWords") == "Selling in the shift of another day", "a sale that waited is one, too"
        till.keys("Esc", "Esc")
        home(till)
        till.touch("quick3", "otherItemRefund")
        till.keys("500", "Enter", PIN, "Enter")
        assert till.text("overrideWords") == "A return without a receipt"
        till.keys(PIN, "Enter")
        assert till.text("boardTotal") == "−$5.00"
    finally:
        till.close()


# --- a key that is held down -----------------------------------------------------------------------------------------


def test_a_key_on_which_an_elbow_rests_acts_once(till: Till) -> None:
    till.scan(BREAD)
    till.keys("F9", "999900")
    till.hold(Qt.Key.Key_Return)
    assert till.page() == "tenderPage"
    assert "Press again" in till.text("takeTender"), "a second press is a press of its own"
    till.hold(Qt.Key.Key_Return)
    assert till.page() == "donePage", "the change stays until somebody has read it"
    till.keys("Enter", "F8", "7", "F12", "Right", "F12")
    till.hold(Qt.Key.Key_F12)
    assert till.page() == "dayClosePage"
    till.keys("Esc", "Esc", "Esc")
    till.hold(Qt.Key.Key_Escape)
    assert till.page() == "signOnPage"


def test_a_line_is_chosen_by_an_arrow_that_is_held(till: Till) -> None:
    for code in (BREAD, MILK, SOAP, BREAD):
        till.scan(code)
    till.hold(Qt.Key.Key_Up, 2)
    assert "selected" in till.lines()[0]


def test_the_second_tap_of_two_presses_no_key_that_came_under_the_finger(till: Till) -> None:
    till.scan(BREAD)
    till.tap_twice("lineMore")
    assert till.text("boardTotal") == "$10.20", "two quick taps on one key are two"
    till.touch("pay", "cash1")
    till.tap_twice("takeTender")
    assert till.page() == "donePage"
    till.touch("nextCustomer")
    assert till.page() == "sellPage"
