"""A clerk sells through the real window: by keyboard, by touch, by scanner; the journal says what was sealed."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from till import BREAD, MILK, SOAP, UNKNOWN, Till, focus_name, keys_in_sight, make_home, open_till

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def till(tmp_path: Path) -> Iterator[Till]:
    with open_till(tmp_path) as opened:
        yield opened


def test_sale_by_keyboard_alone(till: Till) -> None:
    till.keys(f"2*{BREAD}", "Enter", SOAP, "Enter", "94225", "Enter")
    assert till.text("boardTotal") == "$10.90"  # 6.80 + 1.00 + 10 % tax + 3.00
    till.write("+")
    assert till.lines()[-1].startswith("Line 3, Avocado, 2, $6.00")
    till.keys("F12")
    assert till.page() == "tenderPage"
    till.keys("2000")
    assert till.text("changeAmount") == "$6.10"
    till.keys("Enter")
    assert till.page() == "donePage"
    assert till.text("doneChange") == "$6.10"
    (sale,) = till.sales()
    assert (sale.total_minor, sale.change_minor, sale.clerk) == (1390, 610, "7")
    assert till.text("paperMessage").startswith("Receipt 012-03-F000001")
    till.keys("Enter")
    assert till.page() == "sellPage"
    assert focus_name() == "scanField"


def test_sale_by_touch_alone(tmp_path: Path) -> None:
    with open_till(tmp_path, signed_on=False) as till:
        till.touch("clerk7", "pad1", "pad2", "pad3", "pad4", "startSelling")
        assert till.page() == "sellPage"
        till.touch("quick2", "lineMore")
        assert till.lines() == ["Line 1, Rye bread, 2, $6.80, 2 × $3.40, selected"]
        till.touch("quick1", "weighHelperPad7", "weighHelperPad3", "weighHelperPad4", "weighHelperGo")
        assert till.text("boardTotal") == "$8.27"  # 0.734 kg x 2.00 = 1.47
        till.touch("barF2", "lettersM", "lettersI", "lettersL")
        till.until(lambda: till.sees("found1"))
        till.touch("found1")
        assert till.lines()[-1].startswith("Line 3, Whole milk, 1, $1.29")
        till.touch("quick3", "department1", "otherItemPad5", "otherItemPad00", "otherItemGo")
        assert till.text("boardTotal") == "$14.56"
        till.touch("pay", "cash2", "takeTender")
        assert till.page() == "donePage"
        (sale,) = till.sales()
        assert sale.total_minor == 1456
        assert [line.name for line in sale.lines][:3] == ["Rye bread", "Bananas", "Whole milk"]
        till.touch("nextCustomer")
        assert till.page() == "sellPage"


class Painted(QObject):
    """Notes which parts of the window are painted."""

    def __init__(self) -> None:
        super().__init__()
        self.names: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 # Qt names its virtual methods
        if event.type() == QEvent.Type.Paint:
            self.names.append(watched.objectName())
        return False


def test_a_scan_paints_the_lines_and_no_key_that_looks_as_before(till: Till) -> None:
    for number in range(12):
        till.scan((BREAD, MILK)[number % 2])
    till.stand_still()
    painted = Painted()
    for key in keys_in_sight(till):
        key.installEventFilter(painted)
    till.scan(SOAP)
    till.stand_still()
    assert "Soap bar" in till.shown("lineRemove").accessibleName(), "a screen reader hears of the new line"
    assert set(painted.names) <= {"pay"}, "the amount on Pay is the only thing on a key that has changed"


def test_scans_alone_ring_and_the_next_scan_starts_the_next_sale(till: Till) -> None:
    for code in (BREAD, MILK, BREAD):
        till.scan(code)
    assert len(till.lines()) == 3
    till.keys("F9", "1000", "Enter")
    assert till.page() == "donePage"
    till.scan(SOAP)
    assert till.page() == "sellPage"
    assert till.lines() == ["Line 1, Soap bar, 1, $1.00, selected"]
    assert [sale.total_minor for sale in till.sales()] == [809]


def test_split_between_cash_card_and_voucher(till: Till) -> None:
    till.scan(BREAD)
    till.keys("F3", "10", "F12")
    assert till.text("boardTotal") == "$34.00"
    till.keys("F12", "1000", "Enter")
    assert till.text("leftAmount") == "$24.00"
    till.keys("F10")
    assert till.text("tenderAmount") == "$24.00"
    till.shown("tenderAmount").setFocus()
    till.keys("1500", "Enter", "48291a", "Enter", "1111", "Enter")
    assert till.text("leftAmount") == "$9.00"
    till.keys("F11", "F12")
    assert till.page() == "donePage"
    (sale,) = till.sales()
    assert [(part.kind, part.amount_minor) for part in sale.tenders] == [
        ("cash", 1000),
        ("card", 1500),
        ("voucher", 900),
    ]
    assert (sale.tenders[1].approval, sale.tenders[1].last4) == ("48291A", "1111")


def test_a_part_is_undone_and_the_ticket_is_a_step_back(till: Till) -> None:
    till.scan(BREAD)
    till.keys("F12", "100", "Enter")
    assert till.text("leftAmount") == "$2.40"
    till.touch("undoTender1")
    assert till.text("leftAmount") == "$3.40"
    till.keys("Esc")
    assert till.page() == "sellPage"
    assert len(till.lines()) == 1


def test_unknown_code_is_priced_inline_while_scanning_goes_on(till: Till) -> None:
    till.scan(UNKNOWN)
    assert till.text("unknownHelperTitle") == "This code is not in the list"
    assert "price needed" in till.lines()[0]
    till.keys("3")
    till.scan(BREAD)
    assert till.text("unknownHelperField") == "$0.03", "the scan did not go into the price"
    assert till.lines()[1].startswith("Line 2, Rye bread")
    till.keys("90", "Enter")
    assert till.text("boardTotal") == "$7.30"
    till.keys("F12", "F12")
    till.keys("730", "Enter")
    assert till.sales()[0].total_minor == 730


def test_unknown_code_is_left_out_or_found_by_name(till: Till) -> None:
    till.scan(UNKNOWN)
    till.keys("Esc")
    assert "removed" in till.lines()[0]
    till.scan(UNKNOWN)
    till.keys("F2", "whole")
    till.wait(300)
    till.keys("Enter")
    assert till.lines()[-1].startswith("Line 3, Whole milk")
    assert till.text("boardTotal") == "$1.29"
    assert not till.sees("unknownHelper")


def test_removed_line_is_struck_through_with_undo_and_counts_nothing(till: Till) -> None:
    till.scan(BREAD)
    till.scan(MILK)
    till.keys("F4")
    assert till.text("boardTotal") == "$3.40"
    assert "Removed by Mara" in till.lines()[1]
    till.touch("undoLine2")
    assert till.text("boardTotal") == "$4.69"
    till.keys("Up", "Del")
    assert "removed" in till.lines()[0]
    till.keys("F4")
    assert "removed" not in till.lines()[0]


def test_discounts_on_a_line_and_on_the_whole_sale(till: Till) -> None:
    till.scan(SOAP)
    till.scan(BREAD)
    till.keys("F5", "10", "F12")
    assert "$3.40 − 10 %" in till.lines()[1]
    assert "$3.06" in till.lines()[1]
    till.keys("F5")
    till.touch("discountSale", "discountAmount")
    till.keys("106", "F12")
    assert till.text("boardDiscount").startswith("Off the sale")
    # 1.00 + 3.06 - 1.06 = 3.00; the soap's share of the 1.06 is 0.26, its tax 0.07.
    assert till.text("boardTotal") == "$3.07"
    assert till.text("ticketSaved") == "You save $1.40"
    till.keys("F5")
    till.touch("discountSale")
    till.keys("F12")
    assert not till.sees("boardDiscount")


def test_price_override_and_weighed_plu(till: Till) -> None:
    till.scan(BREAD)
    till.touch("linePrice")
    till.keys("250", "Enter")
    assert "$2.50" in till.lines()[0]
    till.keys("4011", "Enter")
    assert till.text("weighHelperTitle") == "Weigh: Bananas"
    till.keys("1500", "Enter")
    assert till.text("boardTotal") == "$5.50"


def test_scan_while_paying_adds_nothing_and_says_so(till: Till) -> None:
    till.scan(BREAD)
    till.keys("F12", "5")
    till.scan(MILK)
    assert "Not added" in till.notice()
    assert till.text("tenderAmount") == "$0.05"
    till.keys("Esc", "Esc")
    assert len(till.lines()) == 1


def test_wrong_check_digit_and_card_swipe_are_refused_and_kept_nowhere(till: Till) -> None:
    till.scan("4006381333932")
    assert "check digit" in till.notice()
    till.scan("%B4111111111111111^DOE/JANE^3012101?")
    assert "card reader" in till.notice()
    till.scan(";4111111111111111=30121010000?")
    assert "card reader" in till.notice()
    assert till.lines() == []
    assert till.text("scanField") == ""
    everything = " ".join(widget.accessibleName() for widget in till.all_shown())
    assert "4111" not in everything
    till.touch("noticeSeen")
    assert till.notice() == ""


def test_three_times_before_a_scan(till: Till) -> None:
    till.keys("3*")
    till.scan(BREAD)
    assert till.lines() == ["Line 1, Rye bread, 3, $10.20, 3 × $3.40, selected"]
    assert till.text("scanField") == ""


def test_second_press_for_cash_far_above_the_due(till: Till) -> None:
    till.scan(BREAD)
    till.keys("F12", "50000", "Enter")
    assert till.page() == "tenderPage"
    assert "Press again" in till.text("takeTender")
    till.keys("Enter")
    assert till.page() == "donePage"


def test_empty_sale_cannot_be_paid_and_says_why(till: Till) -> None:
    assert "Nothing in the ticket yet" in till.text("pay")
    till.keys("F12")
    assert till.page() == "sellPage"


def test_basket_survives_a_restart(tmp_path: Path) -> None:
    home = make_home(tmp_path)
    till = Till(home)
    till.sign_on()
    till.scan(BREAD)
    till.scan(UNKNOWN)
    till.rooms.drafts.flush()
    till.close()
    again = Till(home)
    try:
        again.sign_on()
        assert len(again.lines()) == 2
        assert "is back" in again.notice()
        assert again.sees("unknownHelper")
    finally:
        again.close()


def test_sign_on_refuses_a_wrong_pin_and_shows_no_digit(tmp_path: Path) -> None:
    with open_till(tmp_path, signed_on=False) as till:
        till.keys("7", "Enter", "9876")
        assert till.text("signOnField") == "●●●●"
        till.keys("Enter")
        assert till.page() == "signOnPage"
        assert "PIN" in till.notice()
        till.scan(BREAD)
        assert "Not added" in till.notice()
        assert till.text("signOnField") == ""
        till.keys("1234", "Enter")
        assert till.page() == "sellPage"
        till.keys("Esc")
        assert till.page() == "signOnPage"


def test_help_opens_in_place_and_keeps_what_was_said(till: Till) -> None:
    till.scan("4006381333932")
    till.keys("F1")
    till.touch("helpSaid")
    assert "check digit" in till.text("helpNotices")
    till.keys("Esc")
    assert not till.sees("help")


def test_light_and_dark_switch_at_sign_on(tmp_path: Path) -> None:
    with open_till(tmp_path, signed_on=False) as till:
        light = till.window.grab().toImage().pixelColor(5, 400).lightness()
        till.key(Qt.Key.Key_F11)
        till.wait(30)
        dark = till.window.grab().toImage().pixelColor(5, 400).lightness()
        till.key(Qt.Key.Key_F11)
        assert light > 200
        assert dark < 60


def test_a_touch_in_the_gap_under_a_key_counts_for_that_key(till: Till) -> None:
    till.scan(BREAD)
    till.keys("F12")
    key = till.shown("pad7")
    under = key.geometry().center()
    under.setY(key.geometry().bottom() + 3)
    QTest.mouseClick(till.shown("pad"), Qt.MouseButton.LeftButton, pos=under)
    assert till.text("tenderAmount") == "$0.07"


def test_results_beyond_the_first_four_are_a_touch_away(tmp_path: Path) -> None:
    more = "".join(f"{number},Whole pear {number},Produce,each,1.00,1,,\n" for number in range(100, 106))
    with open_till(tmp_path, goods=more) as till:
        till.keys("whole")
        till.until(lambda: till.sees("found4"))
        first = {till.text(f"found{place}") for place in (1, 2, 3, 4)}
        till.touch("foundMore")
        later = till.text("found2")
        assert later not in first
        till.touch("found2")
        assert till.lines()[0].startswith(f"Line 1, {later.split(',')[0]}")


def test_the_first_digit_of_a_code_begins_the_next_sale_as_a_scan_does(till: Till) -> None:
    till.scan(BREAD)
    till.keys("F12", "500", "Enter")
    assert till.page() == "donePage"
    till.keys("94225", "Enter")
    assert [line.split(",")[1].strip() for line in till.lines()] == ["Avocado"]
    till.keys("F12", "300", "Enter", "F7")
    assert till.page() == "donePage", "a key that is no character stays"
