"""A clerk's shift at the real window: cash in and out, a blind count, the close, another clerk, a lock."""

import re
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from test_gui_screens import SCREENS, check
from till import BREAD, MILK, SOAP, Till, make_home, open_till

from posfallback.bootstrap import verify_file
from posfallback.domain.facts import (
    AnyFact,
    CashDropped,
    ClerkSignedOff,
    ClerkSignedOn,
    DrawerOpened,
    PaidIn,
    PaidOut,
    ShiftClosed,
    ShiftOpened,
    TillCounted,
)
from posfallback.gui.office.manager import FigureRow
from posfallback.gui.parts import Shape
from posfallback.journal.codec import decode
from posfallback.services.ports import Mark

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def till(tmp_path: Path) -> Iterator[Till]:
    with open_till(tmp_path) as opened:
        yield opened


def facts(till: Till, *kinds: type) -> list[AnyFact]:
    found = [decode(entry.body) for entry in till.rooms.journal.entries()]
    return [fact for fact in found if isinstance(fact, kinds)]


def sell(till: Till, *codes: str, cash: str = "10000") -> None:
    for code in codes:
        till.scan(code)
    till.keys("F12", cash, "Enter")
    assert till.page() == "donePage"
    till.keys("Enter")


def bring_in(till: Till, cents: str) -> None:
    till.keys("F8", "1", cents, "Right", "F12")
    assert till.page() == "sellPage"


def is_clean(till: Till) -> bool:
    return not verify_file(till.rooms.home.journal).broken


# Cash without a sale.


def test_cash_is_paid_in_by_keyboard_alone(till: Till) -> None:
    till.keys("F8")
    assert till.page() == "managerPage"
    till.keys("1")
    assert till.text("cashMovePageTitle") == "Paid in"
    assert "Type how much" in till.text("moveGo")
    till.keys("2000")
    assert "Choose why" in till.text("moveGo")
    till.keys("Enter")
    assert till.page() == "cashMovePage", "nothing moves without a reason"
    till.keys("Right", "Enter")
    assert till.page() == "sellPage"
    assert "$20.00 was paid in" in till.notice()
    (paid,) = facts(till, PaidIn)
    assert isinstance(paid, PaidIn)
    assert (paid.amount_minor, paid.clerk, paid.reason) == (2000, "7", "Change brought")


def test_a_drop_by_touch_is_listed_the_next_time(till: Till) -> None:
    bring_in(till, "20000")
    till.touch("barF8", "dutyDrop", "movePad5", "movePad00", "movePad0", "moveReason1")
    assert till.text("moveGo").startswith("Drop $50.00 to the safe")
    till.touch("moveGo")
    (drop,) = facts(till, CashDropped)
    assert isinstance(drop, CashDropped)
    assert (drop.amount_minor, drop.reason) == (5000, "Drawer full")
    till.touch("barF8", "dutyDrop")
    assert till.text("movedTitle") == "In this shift"
    shown = [part.text() for part in till.all_shown() if hasattr(part, "text")]
    assert "Drawer full" in shown
    assert "−$50.00" in shown
    till.touch("officeBack")
    assert till.text("shiftDropped") == "$50.00"


def test_more_than_there_can_be_is_refused_and_says_why(till: Till) -> None:
    bring_in(till, "1000")
    till.keys("F8", "3", "1001", "Right", "F12")
    assert till.page() == "cashMovePage"
    assert "should not be so much cash" in till.notice()
    assert facts(till, CashDropped) == []
    till.keys("Esc")
    assert till.text("moveAmount") == "$0.00"


def test_the_drawer_is_opened_without_a_sale_and_with_a_reason(till: Till) -> None:
    till.keys("F8", "4")
    assert not till.sees("moveAmount")
    till.keys("F12")
    assert facts(till, DrawerOpened) == []
    till.keys("Right", "Right", "F12")
    (opened,) = facts(till, DrawerOpened)
    assert isinstance(opened, DrawerOpened)
    assert opened.reason == "Check the drawer"


def test_a_manager_agrees_beside_a_paid_out(till: Till) -> None:
    bring_in(till, "10000")
    till.keys("F8", "2", "1500", "Right", "F12")
    assert till.sees("override")
    assert till.text("overrideValue") == "$15.00"
    till.keys("246810", "Enter")
    assert till.page() == "sellPage"
    assert "$15.00 was paid out" in till.notice()
    (out,) = facts(till, PaidOut)
    assert isinstance(out, PaidOut)
    assert (out.amount_minor, out.clerk) == (1500, "7")
    till.keys("F8", "2", "1500", "Right", "F12")
    assert till.sees("override"), "an agreement is for one act"
    till.keys("Esc")
    assert not till.sees("override")
    assert len(facts(till, PaidOut)) == 1


def test_goods_are_not_added_behind_the_manager_page(till: Till) -> None:
    for way in ((), ("1",), ("5",), ("6",)):
        till.keys("F8", *way)
        till.scan(BREAD)
        assert "Not added" in till.notice()
        while till.page() != "sellPage":
            till.keys("Esc")
    assert till.lines() == []


def test_the_manager_page_waits_until_the_sale_is_done(till: Till) -> None:
    till.scan(BREAD)
    till.keys("F8")
    assert till.page() == "sellPage"
    assert not till.sees("barF8")


def test_too_much_cash_asks_for_a_drop_after_the_sale(tmp_path: Path) -> None:
    with open_till(tmp_path, more='[limits]\ndrawer_cash = "5.00"\n') as till:
        sell(till, BREAD)
        assert till.notice() == ""
        till.scan(BREAD)
        till.keys("F12", "10000", "Enter")
        assert "More than $5.00 in the drawer" in till.notice()
        till.touch("noticeStep")
        assert till.text("cashMovePageTitle") == "Drop"
        till.keys("500", "Right", "F12")
        assert till.page() == "donePage"
        assert "$5.00 is dropped" in till.notice()
        till.keys("Enter")
        assert "More than" not in till.notice()
        sell(till, BREAD)
        assert "More than" in till.notice()
        till.keys("Esc")
        assert till.page() == "signOnPage", "Esc signs off: a notice with a next step cannot be put away"


RIGHTS = """
[rights]
count = "manager"
close_shift = "manager"
no_sale = "manager"
"""


@pytest.mark.parametrize("size", [(1024, 768), (1366, 768)], ids=["1024", "1366"])
def test_a_manager_is_asked_on_every_page_that_needs_one(tmp_path: Path, size: tuple[int, int]) -> None:
    with open_till(tmp_path, more=RIGHTS, size=size) as till:
        till.keys("F8", "4", "Right", "F12")
        check_asked(till)
        till.keys("246810", "Enter")
        assert len(facts(till, DrawerOpened)) == 1
        till.keys("F8", "7", "F12")
        check_asked(till)
        assert facts(till, TillCounted) == [], "nothing is compared before a manager agrees"
        till.keys("246810", "Enter")
        assert till.text("overShort") == "It adds up"
        till.keys("F12", "F12", "F12")
        check_asked(till)
        till.keys("Esc")
        assert till.page() == "dayClosePage"
        assert facts(till, ShiftClosed) == []
        till.keys("F12", "F12", "246810", "Enter")
        assert till.page() == "signOnPage"
        assert len(facts(till, ShiftClosed)) == 1


def check_asked(till: Till) -> None:
    """A manager is asked in full sight: the question stands whole in the page, over nothing but its own column."""
    assert till.sees("override")
    till.wait(30)
    panel = till.shown("override")
    page = till.window.current()
    for name in ("overrideGo", "overrideBack", "overridePin"):
        part = till.shown(name)
        spot = part.mapTo(page, part.rect().bottomRight())
        assert page.rect().contains(spot), f"{name} leaves the page"
    assert page.rect().contains(panel.geometry())
    assert panel.minimumSizeHint().height() <= panel.height()


# Reading, counting, closing.


def test_an_x_shows_where_each_sale_stands_and_changes_nothing(till: Till) -> None:
    sell(till, BREAD)
    sell(till, SOAP, MILK)
    till.scan(BREAD)
    till.scan(MILK)
    till.keys("F4", "F12", "F10", "482910", "Enter", "1111", "Enter")
    sales = [entry.seq for entry in till.rooms.journal.entries() if '"SaleCompleted"' in entry.body]
    till.rooms.marks.add([Mark(id=0, seq=sales[0], outcome="accepted", at="2026-11-23T10:15:00-05:00")])
    before = till.rooms.journal.head().seq
    if till.page() == "donePage":
        till.keys("Enter")
    till.keys("F8", "6")
    assert till.text("dayClosePageTitle") == "X report"
    counts = [till.text(f"tile{part}Count") for part in ("Held", "Accepted", "Parked", "Waived")]
    assert counts == ["2", "1", "0", "0"]
    assert till.text("soldCount") == "3 sales"
    assert till.text("figureRemovedlines") == "1"
    assert till.text("figureTill") == "not counted"
    assert till.text("tileDrill").endswith("not counted")
    assert till.text("paidChart").startswith("How customers paid")
    assert till.text("drawerSum") == "", "a blind count must not be told before"
    assert not till.sees("closeGo")
    till.keys("F12")
    assert till.rooms.journal.head().seq == before


def test_a_blind_count_shows_what_was_expected_only_after_compare(till: Till) -> None:
    sell(till, BREAD)
    till.keys("F8", "5")
    assert till.page() == "tillCountPage"
    for part in ("expectedCash", "overShort", "drawerWords"):
        assert not till.sees(part), f"{part} is shown before the count"
    till.keys("Down", "Down", "Down", "Down", "Down", "3", "Enter", "1", "Enter", "1")
    assert till.text("countedTotal") == "$3.35"
    assert till.text("sum100") == "$3.00"
    till.keys("F12")
    (count,) = facts(till, TillCounted)
    assert isinstance(count, TillCounted)
    assert (count.counted_minor, count.expected_minor, count.blind) == (335, 340, True)
    assert (till.text("expectedCash"), till.text("overShort"), till.text("overShortAmount")) == (
        "$3.40",
        "Short",
        "$0.05",
    )
    assert till.text("drawerWords").replace("\N{NO-BREAK SPACE}", " ") == "Float 0.00 + cash 3.40 = $3.40"
    assert "Choose why" in till.text("countGo")


def test_counting_again_seals_a_second_count(till: Till) -> None:
    sell(till, BREAD)
    till.keys("F8", "5", "Down", "Down", "Down", "Down", "Down", "3", "F12")
    till.touch("countAgain")
    assert not till.sees("expectedCash"), "the second count is blind too"
    till.touch("count25")
    till.keys("1", "Enter", "1", "Enter", "1", "F12")
    counts = facts(till, TillCounted)
    assert [count.over_short_minor for count in counts if isinstance(count, TillCounted)] == [-40, 0]
    assert till.text("overShort") == "It adds up"
    assert not till.sees("difference1")


def test_a_shift_is_counted_signed_and_closed_by_two_presses(till: Till) -> None:
    sell(till, BREAD)
    till.keys("F8", "7")
    assert till.page() == "tillCountPage", "nothing is closed that was not counted"
    till.keys("F12")
    assert till.text("overShort") == "Short"
    till.touch("difference2", "countGo")
    assert till.text("dayClosePageTitle") == "Close the shift"
    assert till.text("figureTill") == "short $3.40"
    till.keys("Enter")
    assert till.page() == "dayClosePage", "Enter never closes a shift"
    till.keys("F12")
    assert "Press again to close" in till.text("closeGo")
    assert facts(till, ShiftClosed) == []
    till.keys("F12")
    assert till.page() == "signOnPage"
    assert "Shift 1 is closed, 1 sale." in till.notice()
    assert "short by $3.40" in till.notice()
    (z,) = facts(till, ShiftClosed)
    assert isinstance(z, ShiftClosed)
    assert (z.sales, z.counted_minor, z.over_short_minor, z.over_short_reason) == (1, 0, -340, "Wrong change")
    last = facts(till, ClerkSignedOn, ClerkSignedOff)[-1]
    assert isinstance(last, ClerkSignedOff)
    assert (last.clerk, last.why) == ("7", "signed-off")
    assert is_clean(till)
    till.sign_on()
    assert till.rooms.shifts.till.shift == 2


def test_an_x_comes_out_of_the_printer_when_its_key_is_pressed(tmp_path: Path) -> None:
    printer = '[[printer]]\nname = "front"\ndevice = "file"\naddress = "paper.txt"\n'
    with open_till(tmp_path, more=printer) as till:
        sell(till, BREAD)
        till.keys("F8", "6")
        assert till.text("dayClosePageTitle") == "X report"
        till.keys("F7")
        assert till.rooms.printing.drain(5)
        assert till.text("noticeMessage") == "The X report is with the printer."
        paper = (till.rooms.home.path / "paper.txt").read_text(encoding="utf-8").partition("X REPORT")[2]
        rows = [" ".join(line.split()) for line in paper.splitlines()]
        assert "Sales 1" in rows
        assert "Cash 3.40" in rows
        assert "A reading. Nothing was closed or sealed." in rows
        assert "Expected cash" not in paper, "the count is blind"
        till.touch("closePrint")
        assert till.rooms.printing.drain(5)
        assert (till.rooms.home.path / "paper.txt").read_text(encoding="utf-8").count("X REPORT") == 2


def test_the_z_comes_out_of_the_printer_with_its_whole_seal(tmp_path: Path) -> None:
    printer = '[[printer]]\nname = "front"\ndevice = "file"\naddress = "paper.txt"\n'
    with open_till(tmp_path, more=printer) as till:
        sell(till, BREAD)
        bring_in(till, "2000")
        till.keys("F8", "7", "F12", "Right", "F12", "F12", "F12")
        assert till.page() == "signOnPage"
        assert till.rooms.printing.drain(5)
        paper = (till.rooms.home.path / "paper.txt").read_text(encoding="utf-8").partition("Z REPORT")[2]
        (entry,) = [entry for entry in till.rooms.journal.entries() if '"ShiftClosed"' in entry.body]
        rows = [" ".join(line.split()) for line in paper.splitlines()]
        for row in (
            "Sales 1",
            "Cash 3.40",
            "Opening float 0.00",
            "Paid in 20.00",
            "Expected cash 23.40",
            "Counted 0.00",
            "Short -23.40",
            "Not known",
            entry.seal[:32],
            entry.seal[32:],
            till.rooms.opened.journal_id,
        ):
            assert row in rows, f"{row} is not on the paper"
        assert "COPY" not in paper
        till.rooms.printing.print_report(entry)
        assert till.rooms.printing.drain(5)
        assert "COPY 1" in (till.rooms.home.path / "paper.txt").read_text(encoding="utf-8")


def test_the_second_press_must_come_in_time(till: Till) -> None:
    till.keys("F8", "7", "F12", "F12", "F12")
    assert "Press again to close" in till.text("closeGo")
    till.wait(5700)
    assert till.text("closeGo").startswith("Close the shift")
    till.keys("F12")
    assert facts(till, ShiftClosed) == []


def test_a_sale_after_the_count_asks_for_another_one(till: Till) -> None:
    till.keys("F8", "5", "F12", "Esc", "Esc")
    sell(till, BREAD)
    till.keys("F8", "7")
    assert till.page() == "tillCountPage"


def test_where_the_count_is_not_blind_the_expected_sum_is_there_from_the_start(tmp_path: Path) -> None:
    with open_till(tmp_path, more="[till]\nblind_count = false\n") as till:
        sell(till, BREAD)
        till.keys("F8", "5")
        assert till.text("expectedCash") == "$3.40"
        assert not till.sees("overShort")
        till.keys("Esc", "6")
        assert till.text("drawerSum").replace("\N{NO-BREAK SPACE}", " ") == "Float 0.00 + cash 3.40 = $3.40"


def test_a_currency_whose_coins_are_not_known_is_counted_as_one_sum(tmp_path: Path) -> None:
    with open_till(tmp_path, currency="MAD") as till:
        till.keys("F8", "5", "12345", "F12")
        (count,) = facts(till, TillCounted)
        assert isinstance(count, TillCounted)
        assert (count.counted_minor, count.pieces) == (12345, ())


# Who comes and goes.


def test_another_clerk_takes_over(till: Till) -> None:
    till.keys("F8", "8")
    assert till.page() == "signOnPage"
    till.keys("2", "Enter", "246810", "Enter")
    assert till.page() == "sellPage"
    seen = [(type(fact).__name__, fact.clerk) for fact in facts(till, ClerkSignedOn, ClerkSignedOff)]  # type: ignore[union-attr] # both have a clerk
    assert seen == [("ClerkSignedOn", "7"), ("ClerkSignedOff", "7"), ("ClerkSignedOn", "2")]
    off = facts(till, ClerkSignedOff)[0]
    assert isinstance(off, ClerkSignedOff)
    assert off.why == "switched"


def test_f8_at_the_sign_on_leads_to_the_manager_page(tmp_path: Path) -> None:
    with open_till(tmp_path, signed_on=False) as till:
        till.keys("F8", "2", "Enter", "246810")
        assert till.text("startSelling").startswith("Open Manager")
        till.keys("Enter")
        assert till.page() == "managerPage"
        till.keys("Esc")
        assert till.page() == "sellPage"


def test_the_start_cash_is_asked_for_where_the_store_wants_it(tmp_path: Path) -> None:
    with open_till(tmp_path, more="[till]\nask_float = true\n", signed_on=False) as till:
        till.keys("7", "Enter", "9999", "Enter")
        assert till.page() == "signOnPage", "the PIN comes first"
        till.keys("1234", "Enter")
        assert till.page() == "openShiftPage"
        assert facts(till, ShiftOpened) == []
        till.keys("15000")
        assert till.text("openShiftGo").startswith("Open with $150.00")
        check(till)
        till.keys("Enter")
        assert till.page() == "sellPage"
        (opened,) = facts(till, ShiftOpened)
        assert isinstance(opened, ShiftOpened)
        assert (opened.opening_float_minor, opened.clerk) == (15000, "7")
        till.keys("Esc")
        till.sign_on()
        assert len(facts(till, ShiftOpened)) == 1, "only a shift that begins asks for its start cash"


def test_a_register_that_nobody_touches_locks_and_keeps_the_sale(tmp_path: Path) -> None:
    with open_till(tmp_path, more="[till]\nlock_after_s = 2\n") as till:
        till.wait(1200)
        till.scan(BREAD)
        till.wait(1200)
        assert till.page() == "sellPage", "a scan is a touch"
        till.until(lambda: till.page() == "signOnPage", 3000)
        assert "A sale is open here" in till.notice()
        till.scan(MILK)
        assert "Not added" in till.notice()
        till.keys("7", "Enter", "1234", "Enter")
        assert till.page() == "sellPage"
        assert [line.split(", ")[1] for line in till.lines()] == ["Rye bread"]
        assert "still here" in till.notice()
        off = facts(till, ClerkSignedOff)[-1]
        assert isinstance(off, ClerkSignedOff)
        assert off.why == "idle"


def test_a_lock_leaves_the_manager_page_and_a_pending_question(tmp_path: Path) -> None:
    with open_till(tmp_path, more="[till]\nlock_after_s = 2\n") as till:
        bring_in(till, "5000")
        till.keys("F8", "2", "1500", "Right", "F12")
        assert till.sees("override")
        till.until(lambda: till.page() == "signOnPage", 4000)
        assert not till.sees("override")
        till.sign_on()
        assert facts(till, PaidOut) == []


def test_a_shift_of_yesterday_takes_no_sale_until_it_is_closed_or_a_manager_agrees(tmp_path: Path) -> None:
    home = make_home(tmp_path)
    till = Till(home)
    till.sign_on()
    till.close()
    late = Till(home, clock=Tomorrow())
    try:
        late.sign_on()
        late.scan(BREAD)
        assert late.sees("override")
        assert any("the shift of another day" in label.text() for label in late.window.findChildren(QLabel))
        late.keys("Esc")
        assert late.lines() == []
        late.scan(BREAD)
        late.keys("246810", "F12")
        assert len(late.lines()) == 1, "a manager has agreed: the sale goes on"
        late.keys("F12", "500", "Enter", "Enter")
        late.scan(MILK)
        assert len(late.lines()) == 1, "who has agreed once is not asked for each sale"
        late.keys("F12", "500", "Enter", "Enter")
        assert [sale.business_date for sale in late.sales()] == [late.rooms.shifts.till.business_date] * 2
        late.keys("F8", "8")
        late.sign_on()
        late.scan(BREAD)
        assert late.sees("override"), "the next to sign on has time to count first"
    finally:
        late.close()


def test_who_sells_while_midnight_goes_by_sells_on(tmp_path: Path) -> None:
    clock = Midnight()
    late = Till(make_home(tmp_path), clock=clock)
    try:
        late.sign_on()
        clock.past = True
        late.scan(BREAD)
        assert len(late.lines()) == 1
    finally:
        late.close()


class Midnight:
    """The register's clock, on which midnight goes by when the test says so."""

    past = False

    def now(self) -> datetime:
        return datetime.now().astimezone() + timedelta(days=1 if self.past else 0)


class Tomorrow:
    """The register's clock, a day on."""

    def now(self) -> datetime:
        return datetime.now().astimezone() + timedelta(days=1)


def test_a_shift_left_open_over_midnight_is_told_at_sign_on_and_can_be_closed(tmp_path: Path) -> None:
    home = make_home(tmp_path)
    till = Till(home)
    till.sign_on()
    sell(till, BREAD)
    day = till.rooms.shifts.till.business_date
    till.close()
    late = Till(home, clock=Tomorrow())
    try:
        assert "is still open" in late.notice()
        late.touch("noticeStep")
        late.keys("7", "Enter", "1234", "Enter")
        assert late.page() == "managerPage"
        late.keys("7", "F12")
        late.touch("difference1")
        late.keys("F12", "F12", "F12")
        assert late.page() == "signOnPage"
        (z,) = facts(late, ShiftClosed)
        assert isinstance(z, ShiftClosed)
        assert (z.business_date, z.sales) == (day, 1)
        late.touch("noticeSeen")
        assert late.notice() == ""
        late.sign_on()
        assert late.rooms.shifts.till.business_date > day
        assert is_clean(late)
    finally:
        late.close()


# How it looks.


@pytest.mark.parametrize(
    ("screen", "currency"),
    # Where there is least room, in each currency; every other size in one of them.
    [
        ("1024-large", "USD"),
        ("1024-large", "EUR"),
        ("1024-large", "PLN"),
        ("1024", "EUR"),
        ("1366", "PLN"),
        ("1366-large", "USD"),
    ],
)
def test_the_pages_hold_what_the_design_asks(tmp_path: Path, screen: str, currency: str) -> None:
    size, more = dict(zip(("1024", "1366", "1024-large", "1366-large"), SCREENS, strict=True))[screen]
    with open_till(tmp_path, size=size, currency=currency, more=more, signed_on=False) as till:
        till.keys("F8")
        check(till)
        till.keys("F8")
        till.sign_on()
        sell(till, BREAD, SOAP, MILK, cash="1000")
        till.keys("F8")
        check(till, blues=0)
        for way in "1234":
            till.keys(way)
            check(till)
            if way != "4":
                till.keys("99999999")
            till.keys("Right")
            check(till)
            till.scan(BREAD)
            check(till)
            till.keys("F1")
            check(till)
            till.keys("F1", "Esc", "Esc")
            if till.page() == "sellPage":
                till.keys("F8")
        till.keys("6")
        check(till, blues=0)
        till.scan(BREAD)
        check(till, blues=0)
        till.keys("F1")
        check(till, blues=0)
        till.keys("F1", "Esc", "5", "F1")
        check(till)
        till.keys("F1")
        check(till)
        till.keys("999", "Enter", "999", "F12")
        check(till)
        till.keys("Right", "F12")
        check(till)
        till.keys("F12")
        check(till)
        till.keys("F12")
        assert till.page() == "signOnPage"
        check(till)


PRINTER = '[[printer]]\nname = "front"\ndevice = "file"\naddress = "paper.txt"\n'


@pytest.mark.parametrize(
    ("more", "said"),
    [
        ("", "Noted; open the drawer by hand"),
        (PRINTER, "Noted; open the drawer by hand"),
        (f'{PRINTER}profile = "epson-tm-t88"\n', "Opens the drawer"),
    ],
)
def test_no_sale_says_whether_anything_opens_the_drawer(tmp_path: Path, more: str, said: str) -> None:
    with open_till(tmp_path, more=more) as till:
        till.keys("F8")
        assert said in till.text("dutyNoSale")


def signs_in(card: QWidget) -> set[str]:
    return {sign._shape for sign in card.findChildren(Shape)}


# Cards that central has not heard of.


@pytest.mark.parametrize(
    ("hours", "said", "shown", "sign"),
    [
        (0, "Cards at risk", "1 card payment at risk: $3.40, from ", "card"),
        (25, "Cards over 24 h", "1 card payment at risk for over 24 h: $3.40, from ", "triangle"),
        (73, "Cards over 72 h", "1 card payment at risk for over 72 h: $3.40, from ", "octagon"),
    ],
)
def test_what_cards_are_at_risk_is_read_behind_f8_and_turns_amber_then_red(
    tmp_path: Path, hours: int, said: str, shown: str, sign: str
) -> None:
    home = make_home(tmp_path)
    first = Till(home)
    first.sign_on()
    first.scan(BREAD)
    first.keys("F10", "482910", "Enter", "1111", "Enter")
    assert first.page() == "donePage"
    first.close()

    class Later:
        def now(self) -> datetime:
            return datetime.now().astimezone() + timedelta(hours=hours)

    later = Till(home, clock=Later())
    try:
        later.sign_on()
        later.keys("F8")
        assert later.text("shiftAtRisk") == "$3.40"
        row = later.shown("shiftAtRisk").parentWidget()
        assert isinstance(row, FigureRow)
        assert row.label.text() == said
        assert row.sign.isVisible() is (sign != "card")
        check(later, blues=0)
        # A clerk who takes cards reads it where the next one is taken, and whoever closes the day reads it again.
        later.keys("6")
        assert later.page() == "dayClosePage"
        assert later.text("cardRiskWords").startswith(shown)
        later.keys("Esc", "Esc")
        later.scan(BREAD)
        if hours:
            # The shift is of another day by now: a manager agrees to sell in it.
            later.keys("246810", "F12")
        later.keys("F10")
        assert later.text("cardRiskWords").startswith(shown)
        assert later.text("cardRiskWords").endswith("Keep its slip.")
        assert re.search(r"\d+/\d+ \d\d:\d\d" if hours else r"from \d\d:\d\d", later.text("cardRiskWords"))
        assert signs_in(later.shown("cardRisk")) == {sign}
        check(later)
    finally:
        later.close()


def test_each_of_six_reasons_for_a_difference_is_in_reach(tmp_path: Path) -> None:
    reasons = ("Not known", "Wrong change", "Miscounted", "Note refused", "Stolen", "Other")
    listed = ", ".join(f'"{reason}"' for reason in reasons)
    with open_till(tmp_path, more=f"[reasons]\nover_short = [{listed}]\n") as till:
        sell(till, BREAD)
        till.keys("F8", "7", "F12")
        assert tuple(till.text(f"difference{place}").split(",")[0] for place in range(1, 7)) == reasons
        till.touch("difference6", "countGo")
        till.keys("F12", "F12")
        (closed,) = facts(till, ShiftClosed)
        assert isinstance(closed, ShiftClosed)
        assert closed.over_short_reason == "Other"


def test_a_shift_that_begins_after_midnight_is_declared_for_the_day_that_goes_on(tmp_path: Path) -> None:
    with open_till(tmp_path, more="[till]\nask_float = true\n", signed_on=False) as till:
        today = till.rooms.clock.now().date()
        yesterday = (today - timedelta(days=1)).isoformat()
        till.keys("7", "Enter", "1234", "Enter")
        till.touch("openDay1")
        till.keys("Right", "Left", "15000", "Enter")
        assert till.page() == "sellPage"
        till.scan(BREAD)
        assert not till.sees("override"), "who declared the day has said so"
        till.keys("F12", "500", "Enter")
        assert [sale.business_date for sale in till.sales()] == [yesterday]
        (opened,) = facts(till, ShiftOpened)
        assert isinstance(opened, ShiftOpened)
        assert (opened.opening_float_minor, opened.business_date) == (15000, yesterday)
