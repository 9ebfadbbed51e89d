"""Returns, reversals, sales given up, tax, price checks and paper again: by touch, by keyboard and by scanner."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from till import BREAD, MILK, SOAP, UNKNOWN, Till, focus_name, open_till

from posfallback.domain.facts import OverrideGranted, ReceiptCopied, SaleAbandoned
from posfallback.journal.codec import decode

pytestmark = pytest.mark.usefixtures("qapp")
PRINTER = '[[printer]]\nname = "receipt"\ndevice = "file"\naddress = "receipts"\n'
FIRST = "012-03-F000001"
PIN = "246810"


@pytest.fixture
def till(tmp_path: Path) -> Iterator[Till]:
    with open_till(tmp_path, more=PRINTER) as opened:
        yield opened


def facts(till: Till, kind: type) -> list[object]:
    return [fact for entry in till.rooms.journal.entries() if isinstance(fact := decode(entry.body), kind)]


def sell(till: Till, *codes: str) -> None:
    for code in codes:
        till.scan(code)
    till.keys("F9", "5000", "Enter", "Enter")
    assert till.page() == "sellPage"


def more(till: Till, name: str) -> None:
    till.keys("F7")
    till.touch(name)


def pay_out(till: Till) -> None:
    till.keys("F12", "F12")
    assert till.page() == "donePage"


# --- returns ---


def test_the_bar_code_of_a_receipt_opens_its_lines_and_the_goods_are_scanned_back(till: Till) -> None:
    sell(till, BREAD, SOAP, SOAP)
    till.scan(FIRST)
    assert till.text("returnPanelTitle") == f"Return on {FIRST}"
    assert till.text("returnName2") == "Soap bar"
    till.scan(SOAP)
    till.scan(SOAP)
    till.scan(SOAP)
    assert "not on this receipt" in till.notice()
    assert (till.text("returnCount2"), till.text("returnCount3")) == ("1", "1")
    assert till.lines() == [], "what is scanned back is not sold"
    assert "Choose a reason" in till.text("returnPanelGo")
    till.touch("returnReason2", "returnPanelGo")
    assert till.lines()[1] == "Line 2, Soap bar, −1, −$1.00, Comes back: Faulty, selected"
    assert till.text("boardTotal") == "−$2.20"
    pay_out(till)
    assert till.sales()[1].lines[0].return_receipt == FIRST
    till.keys("Enter")
    till.scan(FIRST)
    assert till.text("returnLeft2") == "All of it has come back"
    assert not till.sees("returnMore2")
    assert till.sees("returnMore1")


def test_a_receipt_scanned_on_the_done_screen_opens_the_return(till: Till) -> None:
    till.scan(BREAD)
    till.keys("F9", "5000", "Enter")
    till.scan(FIRST)
    assert till.page() == "sellPage"
    assert till.sees("returnPanel")


def test_return_by_typed_digits_and_keyboard_alone(till: Till) -> None:
    till.keys(f"3*{BREAD}", "Enter")
    till.keys("F9", "5000", "Enter", "Enter")
    till.keys("F7", "Down", "Enter")
    assert focus_name() == "receiptPanelField"
    till.keys("2")
    assert till.text("receiptFound") == "No such sale of this register"
    till.keys("Esc", "1")
    assert "1 line, $10.20, paid by cash" in till.text("receiptFound")
    till.keys("Enter")
    till.write("++-")
    till.keys("Right", "Enter")
    assert till.lines() == ["Line 1, Rye bread, −1, −$3.40, Comes back: Not wanted, selected"]


def test_an_unknown_receipt_is_said_and_never_taken_for_an_item(till: Till) -> None:
    till.scan("012-03-F000417")
    assert "No sale of this register has that number" in till.notice()
    assert till.lines() == []


def test_goods_without_a_receipt_need_a_reason_and_a_manager(till: Till) -> None:
    till.keys("F7")
    assert "No sale is open" in till.text("moreReturnItem")
    till.keys("Esc")
    till.scan(MILK)
    more(till, "moreReturnItem")
    assert till.text("reasonWords") == "Whole milk comes back, and $1.29 goes to the customer."
    till.scan(SOAP)
    assert till.text("reasonWords").startswith("Soap bar"), "the line that is chosen is meant"
    till.touch("reason1", "reasonPanelGo")
    assert "Asked: comes back without a receipt" in till.lines()[1]
    assert till.text("overrideValue") == "−$1.00"
    till.keys(PIN, "Enter")
    assert till.lines()[1] == "Line 2, Soap bar, −1, −$1.00, Comes back: Not wanted, selected"
    assert till.text("boardTotal") == "$0.19"
    assert len(facts(till, OverrideGranted)) == 1


# --- the sale as a whole ---


def test_the_last_sale_is_reversed_by_a_manager_and_once_only(till: Till) -> None:
    sell(till, BREAD)
    more(till, "moreReverse")
    till.touch("receiptLast", "receiptReason1", "receiptPanelGo")
    assert till.text("overrideWords") == f"Reverse {FIRST}"
    assert till.text("overrideValue") == "−$3.40"
    till.keys(PIN, "Enter")
    assert till.page() == "donePage"
    assert (till.text("doneLabel"), till.text("doneSums")) == ("To give back", "Cash $3.40")
    assert till.sales()[1].post_void_of == FIRST
    assert till.sales()[1].post_void_reason == "Wrong sale"
    till.keys("Enter")
    more(till, "moreReverse")
    till.scan(FIRST)
    till.touch("receiptReason1", "receiptPanelGo")
    till.keys(PIN, "Enter")
    assert "has been reversed" in till.notice()
    assert len(till.sales()) == 2


def test_a_sale_is_given_up_with_a_reason_and_nothing_is_sold(till: Till) -> None:
    till.scan(BREAD)
    more(till, "moreGiveUp")
    till.keys("F12")
    assert len(till.lines()) == 1, "not without a reason"
    till.touch("reason1")
    till.keys("F12")
    assert till.lines() == []
    assert till.notice() == "The sale was given up. Nothing was sold."
    (fact,) = facts(till, SaleAbandoned)
    assert isinstance(fact, SaleAbandoned)
    assert fact.reason == "Customer left"
    till.keys("Esc", "Esc")
    assert till.page() == "signOnPage"


def test_a_sale_without_tax_carries_its_certificate(till: Till) -> None:
    till.scan(SOAP)
    more(till, "moreTaxFree")
    till.touch("taxFreePadLetters", "taxFreePadLetterE", "taxFreePadLetterX", "taxFreePadDigits")
    till.keys("2231", "Enter")
    assert till.text("ticketCounts") == "Asked: a sale without tax, EX2231"
    till.keys(PIN, "Enter")
    assert till.text("boardTax") == "without tax, EX2231"
    assert till.text("boardTotal") == "$1.00"
    more(till, "moreTaxFree")
    till.keys("Esc", "F12")
    till.keys(PIN, "Enter")
    assert till.text("boardTotal") == "$1.10"


# --- prices and paper ---


def test_a_price_check_tells_the_price_and_adds_nothing(till: Till) -> None:
    till.scan(BREAD)
    more(till, "morePriceCheck")
    till.scan(MILK)
    assert (till.text("priceCheckName"), till.text("priceCheckPrice")) == ("Whole milk", "$1.29")
    till.keys("94225", "Enter")
    assert till.text("priceCheckPrice") == "2 for $6.00"
    till.scan(UNKNOWN)
    assert till.text("priceCheckName") == "This code is not in the list"
    assert len(till.lines()) == 1
    till.keys("Esc")
    assert not till.sees("priceCheck")


def test_a_receipt_comes_out_again_and_a_gift_receipt_tells_no_price(till: Till) -> None:
    sell(till, BREAD)
    assert till.rooms.printing.drain(5)
    more(till, "moreAgain")
    till.touch("receiptLast", "receiptPanelGo")
    assert till.notice() == f"Copy 1 of {FIRST} is being printed."
    assert till.rooms.printing.drain(5)
    more(till, "moreGift")
    till.keys("1", "Enter")
    assert till.notice() == f"Gift receipt of {FIRST} is being printed."
    copies = [(fact.copy, fact.gift) for fact in facts(till, ReceiptCopied) if isinstance(fact, ReceiptCopied)]
    assert copies == [(1, False), (2, True)]


def test_print_again_after_a_sale_is_counted_too(till: Till) -> None:
    till.scan(BREAD)
    till.keys("F9", "5000", "Enter")
    assert till.rooms.printing.drain(5)
    till.keys("F7")
    assert len(facts(till, ReceiptCopied)) == 1


def test_more_is_a_touch_away_beside_the_quick_keys(till: Till) -> None:
    till.touch("tab4")
    assert till.sees("morePanel")
    till.touch("morePanelBack")
    assert not till.sees("morePanel")


def test_money_back_for_a_bottle_comes_off_the_sale(till: Till) -> None:
    till.scan(BREAD)
    till.touch("quick3", "otherItemRefund")
    till.keys("25")
    assert till.text("otherItemGo").startswith("Give back $0.25")
    till.keys("Enter")
    assert till.lines()[1].startswith("Line 2, Bottle refund, 1, −$0.25")
    assert till.text("boardTotal") == "$3.15"
    till.touch("quick3")
    assert "Type the shelf price" in till.text("otherItemGo"), "the next one is sold again"


def test_a_part_of_what_was_weighed_comes_back_by_its_weight(till: Till) -> None:
    till.keys("4011", "Enter", "1500", "Enter")
    till.scan(BREAD)
    till.keys("F12", "1000", "Enter")
    till.scan(FIRST)
    till.keys("F3", "1600", "Enter")
    assert "No more of Bananas" in till.notice()
    till.scan(BREAD)
    assert (till.lines(), till.sees("returnPart")) == ([], True), "what is scanned here is not sold"
    till.keys("Esc", "500", "Enter", "Right", "Enter")
    assert till.text("boardTotal") == "−$1.00"
    till.keys("F12", "F12")
    till.scan(FIRST)
    assert till.text("returnLeft1") == "1 of 1.5 left"
    till.keys("Down")
    till.keys("F3")
    assert till.sees("returnPanel"), "bread is not cut"
    till.touch("returnLess1")
    till.keys("200", "Enter")
    assert till.text("returnCount1") == "0.2"
    till.touch("returnLess1")
    assert till.text("returnCount1") == ""
