"""Entering paper slips in the window: by keyboard, touch and scanner; what is sealed is what was written, once."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from pseudo import unsaid
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QLineEdit
from test_gui_names import check_names, check_order
from test_gui_screens import LARGE, check
from test_translations import DATA, open_strange_till
from till import BREAD, SOAP, Till, focus_name, make_home, open_till
from window_states import State
from window_walk import start_over, walk

from posfallback.bootstrap import open_reading
from posfallback.domain.facts import SaleCompleted, SlipMissing, SlipSpoiled, SlipUnreadable
from posfallback.gui.slips.field import SlipField
from posfallback.gui.slips.pads import SlipPads
from posfallback.gui.slips.page import SlipPage
from posfallback.gui.slips.paper import SlipPaper
from posfallback.journal.codec import decode
from posfallback.services.slip_form import KeptSlips
from posfallback.services.slip_format import WrittenLine, WrittenSlip
from posfallback.services.slips import report_of
from posfallback.storage.drafts import SqliteDrafts

pytestmark = pytest.mark.usefixtures("qapp")
CARD_NUMBER = "4111111111111111"
ISSUED = 12
FIELDS = (
    *("slipNumber", "slipDate", "slipTime", "slipClerk", "slipTotal", "slipApproval", "slipLast4"),
    *(f"slipLine1{column}" for column in ("Quantity", "Item", "Tax", "Price", "Amount")),
)


@pytest.fixture
def till(tmp_path: Path) -> Iterator[Till]:
    """The form of a register that has issued twelve slips, with Mara at it."""
    with open_till(tmp_path) as opened:
        opened.rooms.slips.numbers.issue(ISSUED, "7")
        opened.keys("F8", "F7")
        assert opened.page() == "slipPage"
        yield opened


def head(till: Till, *, clerk: str = "MK") -> None:
    """Type number, date, time and clerk; the number is the one that is offered."""
    till.keys("Enter", "11232026", "Enter", "1426", "Enter", clerk, "Enter")


def bread_and_soap(till: Till) -> None:
    """Type two lines: bread at the price of the list, soap at another one. With tax they come to 8.07."""
    till.keys("2", "Enter", "rye bread", "Enter", "Enter", "Enter")
    till.keys("1", "Enter", "soap", "Enter", "115", "Enter", "Enter")


def whole(till: Till, total: str = "807") -> None:
    """Type a whole slip that was paid in cash."""
    head(till)
    bread_and_soap(till)
    till.keys("Enter", total, "Enter", "Left")


def number(place: int) -> str:
    return f"012-03-S{place:06d}"


def paper(till: Till) -> SlipPaper:
    page = till.window.current()
    assert isinstance(page, SlipPage)
    return page.paper


def entries(till: Till) -> int:
    return till.rooms.journal.head().seq


def save_says(till: Till) -> str:
    return till.shown("slipSave").accessibleName()


def fields(till: Till) -> dict[str, str]:
    """Read all fields of the paper that hold something."""
    shown = [part for part in till.all_shown(QLineEdit) if isinstance(part, QLineEdit)]
    return {part.objectName(): part.text() for part in shown if part.text()}


# --- a whole slip -----------------------------------------------------------------------------------------------------


def test_a_whole_slip_by_keyboard_alone_is_the_sale_that_was_written(till: Till) -> None:
    assert till.text("slipHeading") == "Paper slip 1 of 12"
    whole(till)
    assert till.text("slipSums") == "It adds up: $8.07"
    till.keys("Enter", "Space")
    before = entries(till)
    till.keys("F12")
    assert entries(till) == before + 1
    sale = till.sales()[-1]
    assert (sale.slip, sale.receipt, sale.total_minor, sale.tax_minor) == (number(1), "012-03-F000001", 807, 12)
    assert sale.rung_at.startswith("2026-11-23T14:26:00")
    assert (sale.written_clerk, sale.clerk, sale.entered_by, sale.written_signed) == ("MK", "7", "7", True)
    assert [(line.entry, line.code[-13:], line.quantity_milli, line.gross_minor) for line in sale.lines] == [
        ("slip", BREAD, 2000, 680),
        ("slip", SOAP, 1000, 115),
    ]
    assert [(tender.kind, tender.amount_minor) for tender in sale.tenders] == [("cash", 807)]
    till.until(lambda: till.notice().startswith(f"Slip {number(1)} is entered as receipt 012-03-F000001."))
    assert till.text("slipHeading") == "Paper slip 2 of 12"
    assert fields(till) == {"slipNumber": number(2), "slipDate": "11/23/2026"}
    assert till.text("slipProgress") == "1 entered, 11 to go"


def test_the_same_by_touch(tmp_path: Path) -> None:
    with open_till(tmp_path) as till:
        till.rooms.slips.numbers.issue(ISSUED, "7")
        till.touch("barF8", "dutySlips")
        till.touch("slipDate")
        till.touch(*(f"slipPad{digit}" for digit in "11232026"))
        till.touch("slipTime")
        till.touch(*(f"slipPad{digit}" for digit in "0905"))
        till.touch("slipLine1Quantity")
        till.touch("slipPad2")
        till.touch("slipLine1Item")
        till.touch("slipLetterR", "slipLetterY", "slipLetterE")
        till.until(lambda: till.sees("match1"))
        till.touch("match1")
        till.touch("slipTotal")
        till.touch("slipPad6", "slipPad8", "slipPad0", "slipCash", "slipSigned")
        till.touch("slipSave")
        sale = till.sales()[-1]
    assert (sale.slip, sale.total_minor, sale.rung_at[:16]) == (number(1), 680, "2026-11-23T09:05")
    assert [(line.name, line.quantity_milli) for line in sale.lines] == [("Rye bread", 2000)]


def test_a_scan_opens_its_slip_and_fills_its_lines(till: Till) -> None:
    till.scan(f"]C0{number(4)}")
    assert till.text("slipHeading") == "Paper slip 4 of 12"
    till.scan(SOAP)
    till.scan(f"]E0{SOAP}")
    till.scan(BREAD)
    assert [fields(till)[f"slipLine{line}Item"] for line in (1, 2, 3)] == ["Soap bar", "Soap bar", "Rye bread"]
    till.touch("slipTotal")
    till.keys("560", "F10", "Enter", "48291", "Enter", "1111", "F12")
    sale = till.sales()[-1]
    assert (sale.slip, sale.total_minor) == (number(4), 560)
    assert [(tender.kind, tender.approval, tender.last4) for tender in sale.tenders] == [("card", "48291", "1111")]
    till.scan(number(4))
    assert "has been entered already, as receipt 012-03-F000001" in till.notice()
    assert fields(till)["slipNumber"] == number(5), "the slip in hand stays"


def test_a_card_slip_asks_for_its_code_and_four_digits(till: Till) -> None:
    whole(till)
    till.keys("F10")
    assert "last 4 digits are missing" in save_says(till)
    before = entries(till)
    till.keys("F12")
    assert entries(till) == before
    till.keys("Enter", "Enter", "12345")
    till.until(lambda: till.text("slipLast4") == "1234")
    till.wait(60)
    assert till.text("slipLast4") == "1234", "there is room for four digits of a card and no more"
    till.keys("F9")
    assert not till.sees("slipLast4")
    till.keys("F12")
    assert [tender.kind for tender in till.sales()[-1].tenders] == ["cash"]


def test_goods_that_the_list_does_not_hold_need_a_department(till: Till) -> None:
    head(till)
    till.keys("4", "Enter", "Pens blue")
    till.until(lambda: till.sees("matchDepartment1"))
    till.keys("Enter")
    assert "Line 1 is not complete" in save_says(till), "nobody guesses a department"
    till.keys("F2", "Right")
    department = paper(till).line(0).department
    assert department
    till.touch("slipLine1Price")
    till.keys("195", "Enter", "Enter", "Enter")
    sums = till.text("slipSums").removeprefix("Lines $")
    till.keys(sums.replace(".", ""), "Enter", "Left", "F12")
    line = till.sales()[-1].lines[0]
    assert (line.name, line.department, line.quantity_milli, line.gross_minor) == ("Pens blue", department, 4000, 780)


def test_nothing_is_taken_for_granted_where_several_items_fit(till: Till) -> None:
    head(till)
    till.keys("1", "Enter", "ba")
    till.until(lambda: till.sees("match2"))
    till.keys("Down", "Enter")
    chosen = paper(till).line(0).code
    names = {item.code: item.name for item in till.rooms.slip_form.find("ba")}
    assert names[chosen] == till.shown("match2").accessibleName().partition(",")[0]


def test_more_lines_than_the_pad_has_go_on_the_next_sheet(till: Till) -> None:
    for _ in range(7):
        till.scan(BREAD)
    till.keys("F3")
    assert till.text("slipSheet") == "2 / 2"
    till.scan(SOAP)
    till.scan(SOAP)
    till.touch("slipTotal")
    till.keys("2600", "F9", "F12")
    assert [line.name for line in till.sales()[-1].lines] == ["Rye bread"] * 7 + ["Soap bar"] * 2


def test_weighed_goods_are_typed_with_their_point_by_keys_and_by_touch(till: Till) -> None:
    till.touch("slipLine1Quantity")
    till.keys("0.734", "Enter", "bananas", "Enter", "Enter", "Enter")
    till.touch("slipLine2Quantity", "slipPad0", "slipPad00", "slipPad5")
    till.keys("Enter", "bananas", "Enter")
    till.touch("slipTotal")
    till.keys("247", "F9", "F12")
    assert [(line.quantity_milli, line.gross_minor) for line in till.sales()[-1].lines] == [(734, 147), (500, 100)]


def test_a_slip_that_is_marked_in_the_list_is_no_longer_in_the_form(till: Till) -> None:
    head(till)
    till.keys("F7", "F3", "Right", "F12", "Esc")
    assert (till.page(), fields(till)["slipNumber"]) == ("slipPage", number(2))
    assert till.text("slipProgress") == "0 entered, 11 to go"


def test_a_time_without_a_date_is_no_time(till: Till) -> None:
    till.touch("slipTime")
    till.keys("1426", "Enter")
    assert "The time has no date" in save_says(till)
    till.keys("Delete", "2560", "Enter")
    till.touch("slipDate")
    till.keys("13132026", "Enter")
    assert "Date or time cannot be meant" in save_says(till)


def test_a_line_that_was_cleared_comes_back(till: Till) -> None:
    head(till)
    bread_and_soap(till)
    till.touch("slipLine1Item")
    till.keys("F4")
    assert "slipLine1Item" not in fields(till)
    assert till.text("slipSums") == "Lines $1.27"
    till.keys("F4")
    assert fields(till)["slipLine1Item"] == "rye bread"


# --- sums -------------------------------------------------------------------------------------------------------------


def test_sums_that_disagree_seal_nothing(till: Till) -> None:
    whole(till, "817")
    assert till.text("slipSums") == "Lines $8.07, slip $8.17"
    assert "Sums must agree first" in save_says(till)
    before = entries(till)
    till.keys("F12", "Enter", "Enter", "Enter")
    assert entries(till) == before
    till.touch("slipTotal")
    till.keys("Delete", "807", "F12")
    assert till.sales()[-1].difference_minor == 0


def test_a_wrong_total_is_signed_for_by_a_manager(till: Till) -> None:
    whole(till, "817")
    till.keys("F5", "Right")
    before = entries(till)
    till.keys("Enter")
    assert entries(till) == before, "Enter does nothing that cannot be taken back"
    till.keys("F12")
    assert till.sees("override")
    assert till.sales() == []
    till.keys("246810", "Enter")
    sale = till.sales()[-1]
    assert (sale.total_minor, sale.written_total_minor, sale.difference_minor) == (817, 817, 10)
    assert (sale.difference_reason, sale.difference_by, sale.entered_by) == ("Added up wrong", "2", "7")
    assert sale.lines[-1].extended_minor == 10


def test_a_manager_at_the_register_signs_alone(tmp_path: Path) -> None:
    with open_till(tmp_path, signed_on=False) as till:
        till.keys("2", "Enter", "246810", "Enter")
        till.rooms.slips.numbers.issue(ISSUED, "2")
        till.keys("F8", "F7")
        whole(till, "800")
        till.keys("F5", "Right", "F12")
        assert (till.sales()[-1].difference_minor, till.sales()[-1].difference_by) == (-7, "2")


def test_enter_on_the_last_field_saves_nothing(till: Till) -> None:
    whole(till)
    before = entries(till)
    till.keys("Enter", "Enter", "Enter")
    assert focus_name() == "slipSigned"
    assert entries(till) == before


# --- numbers ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("typed", "says", "reason"),
    [
        ("13", "was never issued here; the last one is 12", "never issued"),
        ("013-03-S000001", "belongs to another store", "another store"),
        ("ABC", "That is not the number of a slip.", "no slip"),
    ],
)
def test_a_number_that_cannot_be_one_of_ours_says_why(till: Till, typed: str, says: str, reason: str) -> None:
    till.keys("Delete", typed, "Enter")
    assert says in till.notice()
    assert reason in save_says(till)


def test_a_slip_of_another_register_of_the_store_is_entered_here(till: Till) -> None:
    till.scan("012-07-S000123")
    assert till.text("slipHeading") == "Paper slip"
    till.scan(BREAD)
    till.touch("slipTotal")
    till.keys("340", "F9", "F12")
    assert till.sales()[-1].slip == "012-07-S000123"


def test_the_list_tells_of_every_number_and_each_is_accounted_for(till: Till) -> None:
    whole(till)
    till.keys("F12")
    till.until(lambda: "entered" in till.notice())
    till.touch("slipUnreadable")
    before = entries(till)
    till.keys("Right", "Enter")
    assert entries(till) == before
    till.keys("F12")
    till.until(lambda: "unreadable" in till.notice())
    till.keys("F7", "Down", "F3", "Right", "Right", "F12")
    till.touch("slipRow2")
    till.touch("slipMarkMissing", "reason1", "reasonPanelGo")
    facts = [decode(entry.body) for entry in till.rooms.journal.entries()]
    marks = [fact for fact in facts if isinstance(fact, SlipSpoiled | SlipUnreadable | SlipMissing)]
    assert [(type(mark).__name__, mark.who) for mark in marks] == [
        ("SlipUnreadable", "7"),
        ("SlipSpoiled", "7"),
        ("SlipMissing", "7"),
    ]
    assert all(mark.reason for mark in marks)
    report = report_of(till.rooms.journal)
    counts = (report.entered, report.spoiled, report.unreadable, report.missing, report.unaccounted, report.unused)
    assert sum(counts) == report.issued == ISSUED
    assert counts[:4] == (1, 1, 1, 1)
    till.touch("slipsAll")
    rows = [till.shown(f"slipRow{row}").accessibleName() for row in range(1, 5)]
    assert rows[0].startswith(f"{number(1)}, Entered, 012-03-F000001")
    assert {row.split(", ")[1] for row in rows[1:]} >= {"Unreadable", "Spoiled"}


def test_a_spoiled_slip_is_done_with_and_an_unreadable_one_can_be_made_out(till: Till) -> None:
    till.rooms.slips.numbers.mark("2", "spoiled", "7", "coffee")
    till.rooms.slips.numbers.mark("3", "unreadable", "7", "rain")
    till.scan(number(2))
    assert "was declared spoiled" in till.notice()
    till.scan(number(3))
    till.scan(BREAD)
    till.touch("slipTotal")
    till.keys("340", "F9", "F12")
    assert till.sales()[-1].slip == number(3)


def test_a_slip_is_scanned_from_its_list_as_well(till: Till) -> None:
    till.keys("F7")
    assert till.page() == "slipListPage"
    till.scan(number(9))
    assert (till.page(), fields(till)["slipNumber"]) == ("slipPage", number(9))


# --- no card number ---------------------------------------------------------------------------------------------------


def test_a_card_number_in_any_field_is_refused_and_gone(till: Till) -> None:
    till.keys("F10")
    for name in FIELDS:
        till.touch(name)
        till.keys("Delete")
        till.until(lambda: not till.notice())
        till.keys(CARD_NUMBER)
        till.until(lambda: "looks as if it held a card number" in till.notice())
        assert len(till.text(name)) < 4, f"{till.text(name)!r} is left in {name}"
    till.keys("Esc")
    till.wait(400)
    home = till.rooms.home.path
    kept = b"".join(file.read_bytes() for file in home.rglob("*") if file.is_file())
    assert CARD_NUMBER[:12].encode() not in kept


def test_a_card_number_from_a_scanner_is_refused(till: Till) -> None:
    for text in (CARD_NUMBER, f";{CARD_NUMBER}=29121010000?", f"%B{CARD_NUMBER}^NAME^2912?"):
        till.scan(text)
        assert till.notice()
        assert CARD_NUMBER[:6] not in str(fields(till))


def test_a_barcode_that_passes_for_a_card_number_names_its_goods(tmp_path: Path) -> None:
    lucky = "9520000000066"
    with open_till(tmp_path, goods=f"{lucky},Lucky oats,Pantry,each,2.00,1,,\n") as till:
        till.rooms.slips.numbers.issue(ISSUED, "7")
        till.keys("F8", "F7")
        till.touch("slipLine1Item")
        till.keys(lucky, "Enter")
        assert fields(till)["slipLine1Item"] == "Lucky oats"


# --- nothing is lost --------------------------------------------------------------------------------------------------


def test_a_half_typed_slip_waits_through_esc_skip_and_another_slip(till: Till) -> None:
    head(till)
    bread_and_soap(till)
    typed = fields(till)
    before = entries(till)
    till.keys("Esc")
    assert till.page() == "managerPage"
    till.keys("F7")
    assert fields(till) == typed
    till.keys("F6")
    assert fields(till)["slipNumber"] == number(2)
    till.scan(number(5))
    till.scan(number(1))
    assert fields(till) == typed
    till.keys("F7")
    assert "half typed" in till.shown("slipRow1").accessibleName()
    assert entries(till) == before, "nothing is sealed before Save"


def after_the_cut(till: Till, folder: Path) -> Path:
    """Return a copy of the home as it lies on the disk at this moment."""
    till.wait(1000)
    other = folder / "after"
    shutil.copytree(till.rooms.home.path, other)
    return other


def test_a_half_typed_slip_survives_a_power_cut(till: Till, tmp_path: Path) -> None:
    head(till)
    bread_and_soap(till)
    typed = fields(till)
    home = after_the_cut(till, tmp_path)
    again = Till(home)
    try:
        again.sign_on()
        again.keys("F8", "F7")
        assert "half typed is back" in again.notice()
        assert fields(again) == typed
        again.touch("slipTotal")
        again.keys("807", "F9", "F12")
        assert again.sales()[-1].slip == number(1)
    finally:
        again.close()


def test_a_slip_that_was_sealed_before_the_cut_is_not_offered_again(till: Till, tmp_path: Path) -> None:
    head(till)
    bread_and_soap(till)
    till.wait(1000)
    # The power goes after the seal and before what was typed is let go.
    line = WrittenLine(quantity="2", code=BREAD)
    till.rooms.slips.enter(WrittenSlip(slip="1", lines=(line,), total="6.80", paid="cash"), "7")
    home = tmp_path / "after"
    shutil.copytree(till.rooms.home.path, home)
    again = Till(home)
    try:
        again.sign_on()
        again.keys("F8", "F7")
        assert fields(again) == {"slipNumber": number(2)}
    finally:
        again.close()


def test_a_damaged_draft_is_told_and_stops_nobody(tmp_path: Path) -> None:
    home = make_home(tmp_path)
    (home / "slip-drafts.sqlite3").write_bytes(b"no database at all" * 300)
    till = Till(home)
    try:
        till.sign_on()
        till.rooms.slips.numbers.issue(ISSUED, "7")
        till.keys("F8", "F7")
        assert till.notice()
        whole(till)
        till.keys("F12")
        assert till.sales()[-1].slip == number(1)
    finally:
        till.close()


def test_what_was_entered_is_what_the_command_line_counts(till: Till) -> None:
    whole(till)
    till.keys("F12")
    with open_reading(till.rooms.home.path) as reading:
        report = report_of(reading.journal)
    assert (report.issued, report.entered, report.unused) == (ISSUED, 1, ISSUED - 1)
    facts = [decode(entry.body) for entry in till.rooms.journal.entries()]
    assert sum(isinstance(fact, SaleCompleted) for fact in facts) == 1


def test_without_any_slip_of_its_own_the_form_says_where_they_come_from(tmp_path: Path) -> None:
    with open_till(tmp_path) as till:
        till.keys("F8", "F7")
        assert "Type or scan its number" in save_says(till)
        till.keys("F7")
        assert "posfallback kit" in till.text("slipsNothing")


def test_in_arabic_the_page_is_mirrored_and_its_figures_are_not(tmp_path: Path) -> None:
    with open_till(tmp_path, more='[screen]\nlanguage = "ar"\n') as till:
        till.rooms.slips.numbers.issue(ISSUED, "7")
        till.keys("F8", "F7")
        whole(till)

        def x(name: str) -> int:
            return till.shown(name).mapTo(till.window, QPoint(0, 0)).x()

        assert x("slipPaper") > x("slipSave")
        assert x("slipLine1Quantity") > x("slipLine1Amount")
        assert x("slipPad7") < x("slipPad9")
        assert (till.text("slipNumber"), till.text("slipTotal").strip("\u2066\u2069")) == (number(1), "8.07")


# --- looks ------------------------------------------------------------------------------------------------------------

STATES: dict[str, tuple[str, ...]] = {
    "blank": (),
    "words half typed": ("Enter", "Enter", "Enter", "Enter", "1", "Enter", "ba"),
    "a department to choose": ("Enter", "Enter", "Enter", "Enter", "1", "Enter", "pens"),
    "a card": ("F10", "Enter", "48291", "Enter", "11"),
    "refused": ("Delete", "77", "Enter"),
    "the list": ("F7",),
    "why it is missing": ("F7", "F5"),
    "help": ("F1",),
}


def typed(words: tuple[str, ...]) -> State:
    """Open the form and type."""

    def reach(till: Till) -> None:
        till.keys("F8", "F7", *words)
        till.wait(50)

    return State(reach)


WALK = {name: typed(words) for name, words in STATES.items()}


def anew(till: Till) -> None:
    """Forget what is half typed, and go back to the ticket."""
    start_over(till)
    drafts = till.rooms.slip_form.drafts
    assert isinstance(drafts, SqliteDrafts)
    drafts.keep(KeptSlips(current="", slips=()))
    drafts.flush()


@pytest.mark.parametrize(("size", "large"), [((1024, 768), ""), ((1366, 768), LARGE)], ids=["1024", "1366-large"])
def test_nothing_is_cut_or_covered(tmp_path: Path, size: tuple[int, int], large: str) -> None:
    def look(till: Till) -> None:
        check(till)
        if not large:
            check_names(till)
        if not till.window.help.isVisible():
            check_order(till)

    with open_till(tmp_path, size=size, more=large) as till:
        till.rooms.slips.numbers.issue(ISSUED, "7")
        walk(till, WALK, look, again=anew)


def test_sums_that_differ_are_shown_whole_and_so_is_a_second_sheet(till: Till) -> None:
    whole(till, "999999")
    till.wait(100)
    check(till)
    till.keys("F5", "Right")
    check(till)
    till.keys("Esc")
    for _ in range(8):
        till.scan(BREAD)
    assert till.sees("slipEarlier")
    check(till)


def fine(till: Till) -> None:
    """Hold what is shown against a language that nobody speaks and that is 40 % longer; typed words are data."""
    till.wait(10)
    till.window.tick()
    assert not unsaid(till, (*DATA, "ba", "pens", "rye bread", "soap", "MK")), "not said, or built from pieces"
    check(till)
    for field in till.all_shown(SlipField):
        assert isinstance(field, SlipField)
        assert field.label_fits(), f"{field.accessibleName()!r} is cut"
    pad = next((part for part in till.all_shown(SlipPads)), None)
    assert pad is None or pad.height() >= pad.sizeHint().height(), "the pad is cut"


def test_all_of_it_is_said_and_has_room_in_a_longer_language(tmp_path: Path) -> None:
    with open_strange_till(tmp_path) as till:
        till.sign_on()
        till.rooms.slips.numbers.issue(ISSUED, "7")
        walk(till, WALK, fine, again=anew)


def test_so_is_what_comes_of_it(tmp_path: Path) -> None:
    with open_strange_till(tmp_path) as till:
        till.sign_on()
        till.rooms.slips.numbers.issue(ISSUED, "7")
        till.keys("F8", "F7")
        whole(till, "9999")
        fine(till)
        till.keys("F5", "Right")
        fine(till)
        till.keys("F12")
        fine(till)
        till.keys("Esc", "Esc")
        till.touch("slipTotal")
        till.keys("Delete", "807", "F12")
        fine(till)
        till.touch("slipUnreadable")
        fine(till)
        till.keys("Right", "F12")
        fine(till)
        till.keys("F7", "F2", "Down")
        fine(till)


@pytest.mark.parametrize("code", ["de", "fr", "es"])
def test_a_card_slip_has_room_in_each_language(tmp_path: Path, code: str) -> None:
    with open_till(tmp_path, more=f'[screen]\nlanguage = "{code}"\n') as till:
        till.rooms.slips.numbers.issue(ISSUED, "7")
        till.keys("F8", "F7")
        whole(till, "999")
        till.keys("F10")
        check(till)
        for field in till.all_shown(SlipField):
            assert isinstance(field, SlipField)
            assert field.label_fits(), f"{field.accessibleName()!r} is cut"
