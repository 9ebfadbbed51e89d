"""A drill in the real window: known at once for what it is, practised by hand, and never for real."""

import os
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import HTTPServer
from itertools import pairwise
from pathlib import Path

import pytest
from fake_printer import CUT
from full_disk import full_disk
from hand_clock import HandClock
from pseudo import speak_strangely, strange
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QColor, QImage, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from test_drills import register_bytes
from test_gui_screens import check, place
from test_gui_trouble import Health
from test_translations import CENTRAL, LIMITS, PRINTER, is_fine
from till import BREAD, MILK, SOAP, UNKNOWN, Till, keys_in_sight, make_home, open_till
from window_states import DRILL, GOODS

from posfallback.domain.facts import ClerkSignedOff
from posfallback.drills import told_of
from posfallback.gui import language, theme
from posfallback.gui.app import Background
from posfallback.gui.parts import Card, Shape
from posfallback.gui.tokens import DARK, LIGHT
from posfallback.journal.codec import decode
from posfallback.storage.journal_file import verify_file

pytestmark = pytest.mark.usefixtures("qapp")
PULSE = b"\x1bp\x00"
DRAWER = '[[printer]]\nname = "front"\ndevice = "file"\naddress = "{address}"\nprofile = "epson-tm-t88"\n'


@pytest.fixture(autouse=True)
def as_before() -> Iterator[None]:
    """Leave neither a language nor the colours of a drill behind."""
    yield
    language.begin(language.ENGLISH, str)
    app = QApplication.instance()
    if isinstance(app, QApplication):
        language.turn(app, Qt.LayoutDirection.LeftToRight)
        theme.use(app, dark=False, drill=False)


def ctrl_d(till: Till) -> None:
    """Strike the two keys that end a drill."""
    handle = till.window.windowHandle()
    till.wait(60)
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        event = QKeyEvent(kind, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier, "\x04")
        QCoreApplication.sendEvent(handle, event)


def begin(till: Till, *crew: str) -> None:
    """Choose the first scenario at the sign-on, and sign on in it."""
    till.keys("F9", *crew, "F12")
    assert till.sees("drillFrame"), till.notice()
    assert till.page() == "signOnPage"
    till.sign_on()


@contextmanager
def practising(folder: Path, more: str = PRINTER, size: tuple[int, int] = (1024, 768)) -> Iterator[Till]:
    """Open a till in which Mara practises."""
    with open_till(folder, signed_on=False, more=more, goods=GOODS, size=size) as till:
        begin(till)
        yield till


def practise_all(till: Till) -> None:
    """Do every task of the first scenario, by scanner and keyboard."""
    assert "Sell 3 of one item" in till.text("drillTaskWords")
    till.keys(f"3*{BREAD}", "Enter", "F9", "2000", "Enter")
    assert till.text("paperMessage").startswith("Receipt 012-03-D000001")
    till.keys("Enter", "94225", "Enter")
    assert till.text("drillTaskNumber") == "Task 2 of 6"
    till.keys("F9", "500", "Enter", "Enter")
    till.scan(UNKNOWN)
    assert till.text("drillTaskNumber") == "Task 3 of 6"
    till.keys("390", "F12", "F9", "500", "Enter", "Enter")
    assert till.text("drillTaskWords") == "Take a card by telephone approval"
    till.scan(MILK)
    till.keys("F10", "48291", "Enter", "1111", "Enter", "Enter")
    assert till.text("drillTaskNumber") == "Task 5 of 6"
    till.scan(SOAP)
    till.keys("F6", "F6", "Enter")
    assert len(till.lines()) == 1
    till.keys("F9", "500", "Enter", "Enter")
    assert till.text("drillTaskNumber") == "Task 6 of 6"
    till.scan("012-03-D000001")
    till.write("+")
    till.touch("returnReason2")
    till.keys("F12")
    till.until(lambda: not till.sees("returnPanel"))
    till.keys("F12")
    till.until(lambda: till.page() == "tenderPage")
    till.keys("F12")
    assert till.page() == "donePage"
    till.keys("Enter")
    till.window.tick()
    assert till.text("drillTaskNumber") == "All 6 tasks done"


# --- from the first key to the score ---------------------------------------------------------------------------------


def test_every_task_is_practised_by_hand_and_told_in_the_score(tmp_path: Path) -> None:
    paper = tmp_path / "paper.escpos"
    with open_till(tmp_path, more=DRAWER.format(address=paper)) as till:
        till.scan(BREAD)
        till.keys("F12", "500", "Enter", "Enter")
        assert till.rooms.printing.drain(5)
        sold = paper.read_bytes()
        assert PULSE in sold, "for real the drawer opens"
        assert b"DRILL" not in sold
        till.keys("Esc")
        real = till.rooms.journal.head().seal
        till.rooms.drafts.flush()
        before = register_bytes(till.rooms.home.path)
        begin(till, "Late crew")
        practise_all(till)
        drill = till.window.rooms
        assert drill is not till.rooms
        assert drill.printing.drain(5)
        ctrl_d(till)
        assert till.page() == "drillScorePage"
        assert till.sees("strip")
        assert not till.sees("drillFrame")
        assert till.text("drillHow") == "Every task is done."
        assert "Late crew" in till.text("drillScorePageSub")
        assert all("goal reached" in till.text(f"drillTask{place}") for place in range(1, 7))
        assert "reached" in till.text("drillFirstGoal")
        assert register_bytes(till.rooms.home.path) == before, "not one byte of the real register is another"
        assert till.rooms.journal.head().seal == real
        practised = paper.read_bytes()[len(sold) :]
        receipts = practised.split(CUT)[:-1]
        for number in range(1, 7):
            assert any(f"012-03-D{number:06}".encode() in receipt for receipt in receipts)
        assert all(receipt.count(b"NO VALUE") == 2 for receipt in receipts), "at the head and at the foot"
        assert PULSE not in practised, "the drawer stays shut"
        check(till)
        till.keys("F12")
        assert till.page() == "signOnPage"
        assert till.sees("strip")
        till.sign_on()
        till.scan(BREAD)
        assert till.lines() == ["Line 1, Rye bread, 1, $3.40, selected"]
        till.keys("F12", "500", "Enter")
        assert "012-03-F000002" in till.text("paperMessage")
    told = told_of(tmp_path / "home").drills[0]
    assert (told.score.crew, told.how, len(told.score.done)) == ("Late crew", "finished", 6)


def test_a_crew_sees_whether_it_has_become_quicker(tmp_path: Path) -> None:
    clock = HandClock()
    till = Till(make_home(tmp_path, more=PRINTER), clock=clock)

    def practise(seconds: int) -> None:
        till.sign_on()
        clock.go(seconds)
        till.scan(BREAD)
        till.keys("F12", "500", "Enter")
        ctrl_d(till)
        assert till.page() == "drillScorePage"
        check(till)

    try:
        till.keys("F9", "Down", "Late crew", "F12")
        practise(80)
        assert not till.sees("drillTrend"), "nothing to compare with"
        till.keys("F9")
        practise(52)
        assert till.text("drillTrend") == "0:28 quicker than the drill before"
        till.keys("F9")
        practise(52)
        assert till.text("drillTrend") == "As quick as the drill before"
        till.keys("F9")
        practise(61)
        assert till.text("drillTrend") == "0:09 slower than the drill before"
        assert till.text("drillFirstGoal") == "Goal 1:00: not reached"
        till.keys("F12", "F9", "Down", "Early crew", "F12")
        practise(30)
        assert not till.sees("drillTrend"), "another crew begins for itself"
    finally:
        till.close()


def test_what_to_do_next_stands_on_every_page_and_nothing_moves_for_it(tmp_path: Path) -> None:
    with open_till(tmp_path, signed_on=False, more=PRINTER, goods=GOODS) as till:

        def told() -> str:
            till.window.tick()
            return f"{till.text('drillPlateNumber')}: {till.text('drillPlateTask')}"

        till.keys("F9", "Down", "Down", "F12")
        assert told() == "Task 1 of 7: Sell one item, take more cash than is due"
        till.sign_on()
        assert not till.sees("drillPlateTask"), "on the sell page the row says it"
        assert till.text("drillTaskNumber") == "Task 1 of 7"
        usual, page = place(till, till.shown("drillPlate")), place(till, till.window.current())
        till.scan(BREAD)
        till.keys("F12")
        assert told() == "Task 1 of 7: Sell one item, take more cash than is due"
        at_tender = place(till, till.shown("drillPlate"))
        assert at_tender.left() == usual.left(), "the word DRILL stays where it is"
        assert place(till, till.window.current()) == page
        check(till)
        till.keys("F1")
        check(till)
        till.keys("F1", "500", "Enter")
        assert till.page() == "donePage"
        assert told() == "Task 2 of 7: Sell something by weight"
        assert till.text("drillPlate").endswith("Task 2 of 7, Sell something by weight")
        till.keys("Enter")
        assert not till.sees("drillPlateTask")
        assert place(till, till.shown("drillPlate")) == usual
        till.keys("F8")
        for number in ("5", "6"):
            till.until(lambda: till.page() == "managerPage")
            till.keys(number)
            assert till.page() in {"tillCountPage", "dayClosePage"}
            assert told().startswith("Task 2 of 7")
            check(till, blues=int(number == "5"))
            till.keys("Esc")


def test_ctrl_d_ends_a_drill_wherever_it_is_and_the_same_begins_again(tmp_path: Path) -> None:
    with practising(tmp_path, more=LIMITS) as till:
        till.scan(BREAD)
        till.write("952")
        till.keys("D")
        assert till.sees("drillFrame"), "one key alone ends nothing"
        ctrl_d(till)
        assert till.page() == "drillScorePage"
        assert till.text("drillHow") == "Ended before every task was done."
        assert "No sale was rung" in till.text("drillFirstGoal")
        till.keys("F9")
        assert till.page() == "signOnPage"
        assert till.sees("drillFrame")
        till.sign_on()
        assert till.lines() == [], "what was on the ticket of one drill is not on that of the next"
        till.keys(f"4*{BREAD}", "Enter", "F12")
        assert till.sees("override")
        ctrl_d(till)
        assert till.page() == "drillScorePage"
        assert not till.sees("override")
        till.keys("Esc")
        begin(till)
        till.keys("F8", "5")
        till.until(lambda: till.page() == "tillCountPage")
        ctrl_d(till)
        assert till.page() == "drillScorePage"
        assert [one.how for one in told_of(till.rooms.home.path).drills] == ["stopped"] * 3
        assert till.sales() == []


def test_the_touched_key_of_the_bar_ends_it_too(tmp_path: Path) -> None:
    with practising(tmp_path) as till:
        till.touch("barCtrl+D")
        assert till.page() == "drillScorePage"


# --- when it may begin -----------------------------------------------------------------------------------------------


def test_the_manager_s_page_leads_to_practice_and_signs_the_clerk_off_for_it(tmp_path: Path) -> None:
    with open_till(tmp_path) as till:
        till.keys("F8", "F9")
        assert till.page() == "drillChoicePage"
        till.keys("Esc")
        assert till.page() == "managerPage"
        till.keys("F9", "Down", "F12")
        assert till.sees("drillFrame")
        facts = [decode(entry.body) for entry in till.rooms.journal.entries()]
        assert isinstance(facts[-1], ClerkSignedOff)
        till.sign_on()
        assert till.text("drillTaskNumber") == "Task 1 of 2"
        till.keys("F8")
        assert till.page() == "managerPage"
        for real in ("dutyReplay", "dutyOutages", "dutySlips", "dutyDrill"):
            assert not till.sees(real), "what is for real is not done in a drill"
        till.keys("F4", "F5", "F7", "F9")
        assert till.page() == "managerPage"


def test_the_outage_page_leads_to_practice_and_back(tmp_path: Path) -> None:
    with open_till(tmp_path) as till:
        till.keys("F8", "F5")
        till.until(lambda: till.page() == "outagePage")
        till.keys("F9")
        till.until(lambda: till.page() == "drillChoicePage")
        till.keys("Esc")
        till.until(lambda: till.page() == "outagePage")
        till.keys("F9", "F12")
        till.until(lambda: till.sees("drillFrame"))
        ctrl_d(till)
        assert till.page() == "drillScorePage"


def test_a_practising_shift_is_counted_and_closed_in_sums_that_add_up(tmp_path: Path) -> None:
    with practising(tmp_path) as till:
        till.scan(BREAD)
        till.keys("F12", "500", "Enter", "Enter", "F8")
        till.until(lambda: till.page() == "managerPage")
        till.touch("dutyX")
        assert till.text("soldValue") == "$3.40"
        assert "Drill 1 sale" in " ".join(part.accessibleName() for part in till.all_shown())
        assert till.text("hourBars").endswith("o'clock 1")
        assert not {"tileHeld", "tileAccepted"} & {part.objectName() for part in till.all_shown()}
        till.keys("Esc")
        till.until(lambda: till.page() == "managerPage")
        till.touch("dutyClose")
        till.keys("F12", "Right", "F12", "F12", "F12")
        till.until(lambda: till.page() == "signOnPage")
        assert "Shift 1 is closed" in till.notice()
        assert till.sees("drillFrame")
        assert till.rooms.shifts.current() is None, "the real register has no shift yet"


def test_an_open_sale_forbids_practice_and_stays(tmp_path: Path) -> None:
    with open_till(tmp_path) as till:
        till.scan(BREAD)
        till.window.desk.act(till.rooms.register.lock)
        assert till.page() == "signOnPage"
        till.keys("F9", "F12")
        assert till.page() == "drillChoicePage"
        assert till.notice() == "A sale is still open. Finish it, suspend it or give it up first."
        check(till)
        till.keys("Esc")
        till.sign_on()
        assert till.lines() == ["Line 1, Rye bread, 1, $3.40, selected"]
        assert told_of(till.rooms.home.path).drills == ()


def test_a_suspended_sale_waits_through_a_drill(tmp_path: Path) -> None:
    with open_till(tmp_path) as till:
        till.scan(BREAD)
        till.keys("F6", "Esc", "Esc")
        begin(till)
        assert not till.window.rooms.register.suspended(), "practice has none of the real sales"
        ctrl_d(till)
        till.keys("F12")
        till.sign_on()
        till.keys("F6", "Enter")
        assert till.lines() == ["Line 1, Rye bread, 1, $3.40, selected"]


def test_nobody_practises_while_central_is_down_or_an_outage_is_open(tmp_path: Path) -> None:
    with open_till(tmp_path, more=CENTRAL, signed_on=False) as till:
        till.rooms.watch.central_answered(up=False)
        till.keys("F9", "F12")
        assert "Central does not answer" in till.notice()
        till.rooms.watch.central_answered(up=True)
        till.rooms.outages.declare("7")
        till.keys("F12")
        assert "this is no time to practise" in till.notice()
        assert not till.sees("drillFrame")
        till.rooms.outages.end("7")
        till.keys("F12")
        assert till.sees("drillFrame")


def test_a_crew_s_name_is_typed_or_touched_and_a_card_number_is_none(tmp_path: Path) -> None:
    with open_till(tmp_path, signed_on=False) as till:
        till.keys("F9")
        check(till)
        till.touch("crew2")
        assert till.text("crewField") == "Late crew"
        till.touch("crew2")
        assert till.text("crewField") == ""
        till.write("4111111111111111")
        till.keys("F12")
        assert till.page() == "drillChoicePage"
        assert "card" in till.notice()
        till.keys("Esc")
        till.write("Fruit and dairy")
        till.keys("F12")
        ctrl_d(till)
        assert till.text("drillScorePageSub") == "Central goes down, Fruit and dairy"
        till.keys("Esc", "F9")
        assert till.text("crew1") == "Fruit and dairy", "who has practised here is offered"


# --- how it stops ----------------------------------------------------------------------------------------------------


def test_central_going_down_stops_a_drill_at_once(tmp_path: Path) -> None:
    server = HTTPServer(("127.0.0.1", 0), Health)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    connector = f'[central]\nurl = "http://127.0.0.1:{server.server_port}"\ntoken_file = "token"\n'
    with open_till(tmp_path, more=connector, signed_on=False) as till:
        background = Background(till.rooms, till.window)
        till.until(lambda: till.rooms.watch.strip("").central == "up")
        begin(till)
        till.scan(BREAD)
        till.keys("F9", "5")
        assert till.page() == "tenderPage"
        till.rooms.drafts.flush()
        before = register_bytes(till.rooms.home.path)
        server.shutdown()
        thread.join()
        server.server_close()
        background._ask_now()
        till.until(lambda: till.page() == "drillScorePage")
        assert till.text("drillStoppedWords") == "Central is down. The drill has stopped."
        assert till.text("stripCentral").startswith("CENTRAL DOWN")
        assert not till.sees("drillAgain"), "this is no time to practise"
        signs = {sign._shape for sign in till.shown("drillTasksDone").findChildren(Shape) if sign.isVisible()}
        assert signs == {"clock"}, "what nobody came to is no caution beside the one that counts"
        check(till)
        till.keys("F9")
        assert till.page() == "drillScorePage"
        assert register_bytes(till.rooms.home.path) == before
        till.keys("F12")
        till.sign_on()
        assert till.lines() == []
        till.scan(BREAD)
        till.keys("F12", "500", "Enter")
        assert "012-03-F000001" in till.text("paperMessage")
        background.stop()
    assert told_of(tmp_path / "home").drills[0].how == "central-down"


PRACTISES = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from till import BREAD, Till
QApplication([])
till = Till(Path(sys.argv[1]))
till.keys("F9", "F12")
till.sign_on()
till.scan(BREAD)
till.keys("F12", "500", "Enter")
assert till.page() == "donePage"
till.scan(BREAD)
till.window.rooms.drafts.flush()
print("practises", flush=True)
sys.stdin.read()
"""


def test_after_a_kill_in_a_drill_the_window_comes_back_for_real(tmp_path: Path) -> None:
    home = make_home(tmp_path)
    process = subprocess.Popen(
        [sys.executable, "-c", PRACTISES, str(home)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parent)},
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "practises\n"
    os.kill(process.pid, signal.SIGKILL)
    process.communicate()
    till = Till(home)
    try:
        assert till.sees("strip")
        assert not till.sees("drillFrame")
        till.sign_on()
        assert till.lines() == []
        assert till.notice() == ""
        till.scan(BREAD)
        till.keys("F12", "500", "Enter")
        assert "012-03-F000001" in till.text("paperMessage")
        assert told_of(home).drills[0].how == "unfinished"
    finally:
        till.close()
    assert [finding for finding in verify_file(home / "journal.sqlite3").findings if finding.level == "broken"] == []


def test_a_window_that_is_closed_in_a_drill_ends_it(tmp_path: Path) -> None:
    with practising(tmp_path) as till:
        till.scan(BREAD)
    assert told_of(tmp_path / "home").drills[0].how == "stopped"
    assert not theme.is_drill()


def test_a_drill_whose_book_cannot_be_written_keeps_nobody_from_selling(tmp_path: Path) -> None:
    with practising(tmp_path, more=PRINTER + CENTRAL) as till:
        till.scan(BREAD)
        till.window.rooms.drafts.flush()
        with full_disk():
            till.rooms.watch.central_answered(up=False)
            till.window.tick()
        assert till.page() == "drillScorePage"
        assert "disk" in till.notice().lower()
        till.keys("F12")
        till.sign_on()
        till.scan(BREAD)
        till.keys("F12", "500", "Enter")
        assert "012-03-F000001" in till.text("paperMessage")


# --- within a drill --------------------------------------------------------------------------------------------------


def test_idle_locks_the_practising_clerk_and_nobody_else(tmp_path: Path) -> None:
    with practising(tmp_path, more="[till]\nlock_after_s = 2\n") as till:
        till.scan(BREAD)
        till.until(lambda: till.page() == "signOnPage", 4000)
        assert till.sees("drillFrame")
        till.sign_on()
        assert till.lines() == ["Practice, Line 1, Rye bread, 1, $3.40, selected"]


def test_a_burst_of_scans_is_whole_and_a_manager_agrees(tmp_path: Path) -> None:
    with practising(tmp_path, more=LIMITS) as till:
        for code in (BREAD, SOAP, MILK) * 3:
            till.scan(code)
        assert till.text("boardTotal") == "$17.37"
        till.keys("F12")
        assert till.sees("override")
        till.scan(BREAD)
        assert "Not added" in till.notice() or till.sees("override")
        till.keys("246810", "Enter")
        assert till.page() == "tenderPage"
        till.keys("F1")
        assert till.sees("help")


# --- known at once ---------------------------------------------------------------------------------------------------


def picture(till: Till, *, dark: bool) -> QImage:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    theme.use(app, dark=dark)
    till.wait(20)
    return till.window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def stripes(greys: list[int]) -> int:
    """Count how often a line of pixels, in grey, goes from light to dark and back."""
    middle = (min(greys) + max(greys)) // 2
    clear = [grey > middle for grey in greys if abs(grey - middle) > 20]
    return sum(one != other for one, other in pairwise(clear))


def grey(image: QImage, x: int, y: int) -> int:
    return QColor(image.pixel(x, y)).lightness()


def hold_frame(image: QImage) -> None:
    """Find the hatch on all four sides of the picture, with the colours taken away."""
    wide, high = image.width(), image.height()
    sides: dict[str, list[int]] = {
        "leading": [grey(image, 5, y) for y in range(60, high)],
        "trailing": [grey(image, wide - 6, y) for y in range(60, high)],
        "top": [grey(image, x, 2) for x in range(wide)],
        "bottom": [grey(image, x, high - 5) for x in range(wide)],
    }
    for side, greys in sides.items():
        assert stripes(greys) > len(greys) / 25, f"no hatch on the {side} side"
        assert max(greys) - min(greys) > 80, f"the hatch on the {side} side is hardly seen"


def hold_colours(image: QImage, *, dark: bool) -> None:
    """Find nothing blue, and no dark board, anywhere in the picture."""
    usual = DARK if dark else LIGHT
    pixels = bytes(image.constBits())
    seen = set(memoryview(pixels).cast("I"))
    for name in ("fill", "fillpressed", "accent", "tint"):
        assert QColor(getattr(usual, name)).rgb() not in seen, f"{name} is blue"
    # Letters have the colour of the board as well, but none is as wide as a board.
    board = QColor(usual.board).rgb().to_bytes(4, sys.byteorder)
    assert 40 * board not in pixels, "a dark board"


def hold_dashes(till: Till, image: QImage) -> None:
    """Find a dashed frame around what is the blue key and the dark board outside of a drill."""
    keys: list[QWidget] = [key for key in keys_in_sight(till) if key._kind == "blue" and key.isEnabled()]
    boards = [card for card in till.all_shown(Card) if isinstance(card, Card) and card._ground == "board"]
    over = next((part for part in (till.window.override, till.window.help) if part.isVisible()), None)
    for part in (*keys, *boards):
        spot = place(till, part)
        if over is not None and not over.isAncestorOf(part) and place(till, over).intersects(spot):
            continue
        edge = [grey(image, x, spot.top() + 1) for x in range(spot.left() + 10, spot.right() - 10)]
        assert stripes(edge) >= 8, f"no dashes around {part.objectName()}"


@pytest.mark.parametrize("name", DRILL)
def test_every_page_of_a_drill_is_known_at_once_and_said(tmp_path: Path, name: str) -> None:
    with open_till(
        tmp_path, signed_on=False, more=PRINTER + (LIMITS if "manager" in name else ""), goods=GOODS
    ) as till:
        speak_strangely(till)
        begin(till)
        DRILL[name].reach(till)
        till.window.tick()
        is_fine(till)
        practice = strange("Practice, {name}").partition("{name}")[0]
        for part in till.all_shown():
            assert not part.accessibleName() or part.accessibleName().startswith(practice), part.accessibleName()
        assert not till.sees("strip")
        for dark in (False, True):
            image = picture(till, dark=dark)
            hold_frame(image)
            hold_colours(image, dark=dark)
            hold_dashes(till, image)


@pytest.mark.parametrize("name", ["a choice", "its crew", "a score", "central down"])
def test_what_comes_before_and_after_a_drill_is_said_and_has_room(tmp_path: Path, name: str) -> None:
    with open_till(tmp_path, signed_on=False, more=PRINTER + CENTRAL, goods=GOODS) as till:
        speak_strangely(till)
        till.rooms.watch.central_answered(up=True)
        till.keys("F9")
        if name == "a choice":
            for _ in range(3):
                is_fine(till)
                till.keys("Down")
        elif name == "its crew":
            till.touch("crew3")
            till.keys("F1")
            is_fine(till)
        else:
            till.keys("Down", "Down", "F12")
            till.sign_on()
            till.scan(BREAD)
            till.keys("F9", "500", "Enter")
            if name == "a score":
                ctrl_d(till)
            else:
                till.rooms.watch.central_answered(up=False)
                till.window.tick()
            assert till.page() == "drillScorePage"
            is_fine(till)
            till.keys("F1")
            is_fine(till)


@pytest.mark.parametrize("size", [(1024, 768), (1366, 768)])
def test_a_drill_has_room_on_every_screen_and_reads_from_the_right(tmp_path: Path, size: tuple[int, int]) -> None:
    with open_till(tmp_path, signed_on=False, more=PRINTER, size=size) as till:
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        till.keys("F9")
        check(till)
        till.keys("F12")
        check(till)
        till.sign_on()
        for code in (BREAD, SOAP, MILK) * 3:
            till.scan(code)
        check(till)
        row, ticket = till.shown("drillTask"), till.shown("ticket")
        assert (
            row.mapTo(till.window, row.rect().topLeft()).x()
            < till.shown("pay").mapTo(till.window, row.rect().topLeft()).x()
        )
        assert row.width() == ticket.width()
        assert till.shown("drillWatermark").geometry() == ticket.rect()
        language.turn(app, Qt.LayoutDirection.RightToLeft)
        till.wait(30)
        hold_frame(picture(till, dark=False))
        assert (
            row.mapTo(till.window, row.rect().topLeft()).x()
            > till.shown("pay").mapTo(till.window, row.rect().topLeft()).x()
        )
        names = [key.objectName() for key in keys_in_sight(till) if key.objectName().startswith("bar")]
        assert "barCtrl+D" in names


def test_a_touch_goes_through_the_watermark(tmp_path: Path) -> None:
    with practising(tmp_path) as till:
        till.scan(BREAD)
        more = till.shown("lineMore")
        middle = more.mapTo(till.window, more.rect().center())
        window = till.window.windowHandle()
        QTest.mouseClick(window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle)
        assert till.lines() == ["Practice, Line 1, Rye bread, 2, $6.80, 2 × $3.40, selected"]


# --- what it costs when nobody practises -----------------------------------------------------------------------------


def test_a_window_without_a_drill_loads_nothing_of_it() -> None:
    code = "import sys, posfallback.gui.app, posfallback.gui.window; print(*sys.modules)"
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    loaded = set(told.stdout.split())
    assert "posfallback.gui.window" in loaded
    practice = {name for name in loaded if name.startswith("posfallback.gui.drill_")}
    assert not practice | (loaded & {"posfallback.drills", "posfallback.services.drills"})
