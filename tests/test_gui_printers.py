"""Papers and printers at the window: a printer in trouble is told truly, costs the clerk nothing, and is got round."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import fake_printer
import pytest
from fake_printer import FakePrinter
from paper import read_escpos
from pseudo import speak_strangely, unsaid
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from test_gui_screens import check
from till import BREAD, MILK, SOAP, Till, keys_in_sight, make_home, open_till

from posfallback.devices.network import NetworkDevice
from posfallback.gui import language
from posfallback.gui.key import Key
from posfallback.services import papers as papers_service
from posfallback.services import print_worker

pytestmark = pytest.mark.usefixtures("qapp")
LARGE = '[screen]\nfont = "large"\n'
SELLS_ONCE = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from till import BREAD, Till
QApplication([])
till = Till(Path(sys.argv[1]))
till.sign_on()
till.scan(BREAD)
till.keys("F12", "500", "Enter")
assert till.page() == "donePage"
print(*sys.modules)
till.close()
"""
DATA = (
    "front",
    "back",
    "kitchen",
    "office",
    "Mara",
    "Quick",
    "Bananas",
    "Rye bread",
    "Bread",
    "kg",
    "Enter",
    "Esc",
    "PgDn",
)
PRINTER = '[[printer]]\nname = "{name}"\ndevice = "network"\naddress = "{address}"\n'


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(print_worker, "_FIRST_PAUSE_S", 0.05)
    monkeypatch.setattr(print_worker, "_LONGEST_PAUSE_S", 0.1)
    monkeypatch.setattr(papers_service, "_ASK_EVERY_S", 0.1)
    defaults = NetworkDevice.__init__.__kwdefaults__
    assert defaults is not None
    monkeypatch.setitem(defaults, "answer_s", 0.3)
    monkeypatch.setitem(defaults, "send_s", 1.0)


@contextmanager
def shop(folder: Path, *printers: tuple[str, FakePrinter], size: tuple[int, int] = (1024, 768)) -> Iterator[Till]:
    more = "".join(PRINTER.format(name=name, address=fake.address) for name, fake in printers)
    with open_till(folder, size=size, more=more) as till:
        yield till


@pytest.fixture
def front() -> Iterator[FakePrinter]:
    with FakePrinter() as printer:
        yield printer


@pytest.fixture
def back() -> Iterator[FakePrinter]:
    with FakePrinter() as printer:
        yield printer


def sell(till: Till, code: str = BREAD) -> None:
    till.scan(code)
    till.keys("F12", "500", "Enter")
    assert till.page() == "donePage"


def sees(till: Till, name: str, words: str, ms: int = 10000) -> None:
    """Wait until a part says something; the window looks again every second, here at once."""

    def told() -> bool:
        till.window.tick()
        return till.sees(name) and words in plain(till.text(name))

    till.until(told, ms)


def plain(text: str) -> str:
    """Return words without the marks that keep a name in its own order on a mirrored screen."""
    return text.translate(dict.fromkeys(map(ord, "\u2066\u2068\u2069")))


def papers(till: Till) -> list[str]:
    """Read the list of papers."""
    return [till.text(f"paper{place}") for place in range(1, 7) if till.sees(f"paper{place}")]


def all_are_printed(till: Till) -> None:
    """Wait until every paper of the list is: a copy stands in it only where it had to wait for a moment."""

    def told() -> bool:
        till.window.tick()
        return all("Printed" in paper for paper in papers(till))

    till.until(told, 10000)


def shape(till: Till, name: str) -> str:
    key = till.shown(name)
    assert isinstance(key, Key)
    return key._shape


def out(printer: FakePrinter) -> list[str]:
    return [read_escpos(data).text for data in printer.paper]


def sell_torn(till: Till, front: FakePrinter) -> None:
    """Sell twice; the second receipt is torn off in the middle."""
    sell(till)
    till.until(lambda: len(front.paper) == 1)
    front.reset_after = 200
    till.keys("Enter")
    sell(till, MILK)
    sees(till, "paperMessage", "Look at the printer")


def test_a_receipt_torn_off_in_the_middle_is_in_doubt_and_is_settled_by_looking(
    tmp_path: Path, front: FakePrinter
) -> None:
    with shop(tmp_path, ("front", front)) as till:
        sell_torn(till, front)
        assert "safe as 012-03-F000002" in till.text("paperHint")
        assert till.text("paperWay1") == "It came out"
        till.keys("F6")
        assert till.page() == "papersPage"
        assert papers(till) == ["$1.29  ·  012-03-F000002, " + papers(till)[0].split(", ", 1)[1]]
        assert "Look: did it come out?" in papers(till)[0]
        assert "did it come out?" in till.text("paperActMessage")
        assert "012-03-F000002 is safe" in till.text("paperActHint")
        till.keys("F3")
        till.until(lambda: till.sees("sheetDown"))
        assert till.text("sheetState") == "Look: did it come out?"
        till.keys("F5")
        assert till.text("sheetState") == "Printed"
        till.keys("Esc")
        assert "Printed" in papers(till)[0], "it stays where it stood, with a tick"
        assert till.rooms.printing.view().in_doubt == ()
        assert len(front.paper) == 1, "nothing was printed for it"
        till.keys("Esc")
        assert till.page() == "donePage"
        assert "is printed" in till.text("paperMessage")


def test_a_receipt_in_doubt_is_printed_again_only_when_somebody_says_so_and_says_copy(
    tmp_path: Path, front: FakePrinter
) -> None:
    with shop(tmp_path, ("front", front)) as till:
        sell_torn(till, front)
        till.touch("paperWay2")
        assert till.page() == "papersPage"
        till.touch("paperAgain")
        till.until(lambda: len(front.paper) == 2)
        assert "COPY 1" in out(front)[1]
        assert "012-03-F000002" in out(front)[1]
        all_are_printed(till)


def test_paper_that_ends_in_the_middle_is_told_with_its_cause_and_what_waits_prints_once_it_is_there(
    tmp_path: Path, front: FakePrinter
) -> None:
    with shop(tmp_path, ("front", front)) as till:
        sell(till)
        till.until(lambda: len(front.paper) == 1)
        front.paper_ends_after = 200
        till.keys("Enter")
        sell(till, MILK)
        till.keys("Enter")
        sell(till, SOAP)
        sees(till, "barF6", "Papers (2)")
        till.until(lambda: bool(till.rooms.printing.view().in_doubt))
        till.keys("F6")
        sees(till, "paper1", "Look: did it come out?")
        sees(till, "paper2", "Waits for the printer")
        assert "selected" in till.text("paper1")
        till.keys("Down")
        sees(till, "paperActMessage", "The paper is out")
        sees(till, "printer1", "front: The paper is out")
        front.answers = dict(fake_printer.READY)
        till.keys("F7")
        till.until(lambda: len(front.paper) == 2)
        sees(till, "paper2", "Printed")
        assert "COPY" not in out(front)[1], "it had never come out, so it is no copy"
        sees(till, "printer1", "front: Ready")
        assert "Look: did it come out?" in till.text("paper1"), "a doubt goes only when somebody has looked"


def test_a_printer_that_hangs_costs_the_clerk_nothing(tmp_path: Path, front: FakePrinter) -> None:
    with shop(tmp_path, ("front", front)) as till:
        sell(till)
        till.until(lambda: len(front.paper) == 1)
        front.hangs_after = 100
        till.keys("Enter")
        sell(till, MILK)
        till.until(lambda: front.hangs)
        for number in range(2, 6):
            till.scan(SOAP)
            assert till.page() == "sellPage"
            assert till.lines(), "the next sale is rung while the printer hangs"
            till.keys("F12", "500", "Enter")
            assert till.page() == "donePage"
            assert len(till.sales()) == number + 1
            assert front.hangs
        till.keys("F6")
        assert till.page() == "papersPage"
        till.keys("Down", "Up", "F3")
        till.until(lambda: till.sees("paperSheet") and "012-03-F" in till.text("paperSheet"))
        till.keys("Esc", "Esc", "Esc")
        assert front.hangs, "it has hung all the while"
        till.scan(BREAD)
        assert till.page() == "sellPage"
        front.hangs = False


def test_another_printer_is_one_press_away_and_takes_what_waits(
    tmp_path: Path, front: FakePrinter, back: FakePrinter
) -> None:
    front.answers = dict(fake_printer.COVER_OPEN)
    with shop(tmp_path, ("front", front), ("back", back)) as till:
        sell(till)
        sees(till, "paperMessage", "Receipt not printed: the cover is open")
        assert till.text("paperWay1") == "Print on back"
        till.touch("paperWay1")
        till.until(lambda: len(back.paper) == 1)
        sees(till, "paperMessage", "Receipt 012-03-F000001 is printed")
        assert front.paper == []
        till.keys("Enter", "F7")
        till.touch("morePapers")
        sees(till, "printer1", "front: The cover is open")
        sees(till, "printer2", "back: Ready, selected")
        front.answers = dict(fake_printer.READY)
        sees(till, "printer1", "front: Ready")
        till.keys("1")
        till.until(lambda: "Printing on front now" in till.notice())
        assert "selected" in till.text("printer1")
        till.keys("Esc")
        sell(till)
        till.until(lambda: len(front.paper) == 1)


def test_a_printer_that_does_not_answer_is_never_good(tmp_path: Path, front: FakePrinter, back: FakePrinter) -> None:
    back.answers = None
    with shop(tmp_path, ("front", front), ("back", back)) as till:
        till.keys("F8", "F6")
        sees(till, "printer1", "front: Ready")
        sees(till, "printer2", "back: The printer does not answer")
        assert "Ready" not in till.text("printer2")
        assert shape(till, "printer2") == "info"
        back.unplug()
        sees(till, "printer2", "back: The printer cannot be reached")
        assert shape(till, "printer2") == "info"
        back.plug_in()


def test_an_answer_grows_old_and_is_then_no_answer(
    tmp_path: Path, front: FakePrinter, back: FakePrinter, monkeypatch: pytest.MonkeyPatch
) -> None:
    with shop(tmp_path, ("front", front), ("back", back)) as till:
        till.keys("F8", "F6")
        sees(till, "printer2", "back: Ready")
        assert shape(till, "printer2") == "tick"
        till.keys("Esc")
        monkeypatch.setattr(papers_service, "_ANSWER_IS_GOOD_FOR_S", 0.0)
        back.unplug()
        till.keys("F6")
        assert "back: Not asked yet" in till.text("printer2")
        assert shape(till, "printer2") == "info"
        back.plug_in()


def test_the_way_to_the_papers_appears_by_itself_when_a_printer_fails_later(tmp_path: Path, front: FakePrinter) -> None:
    with shop(tmp_path, ("front", front)) as till:
        sell(till)
        till.until(lambda: len(front.paper) == 1)
        front.hangs_after = 100
        till.keys("Enter")
        sell(till, MILK)
        till.keys("Enter")
        assert not till.sees("barF6"), "one receipt is on its way, as always"
        sees(till, "barF6", "Papers (1)")
        front.hangs = False


def test_by_hand_the_screen_says_what_to_write_and_the_printer_is_one_press_away(
    tmp_path: Path, front: FakePrinter
) -> None:
    front.answers = dict(fake_printer.PAPER_OUT)
    with shop(tmp_path, ("front", front)) as till:
        till.scan(SOAP)
        till.keys("F12", "500", "Enter")
        sees(till, "paperMessage", "Receipt not printed: the paper is out")
        assert till.text("paperWay2") == "Write by hand"
        till.touch("paperWay2")
        assert till.text("paperMessage") == "Receipt 012-03-F000001: write it by hand"
        assert till.text("handNumber") == "012-03-F000001"
        assert (till.text("handTotal"), till.text("handTax")) == ("$1.10", "$0.10")
        assert till.text("handPaid") == "Cash $5.00, change $3.90"
        check(till)
        till.keys("Enter")
        sell(till, BREAD)
        assert till.text("handNumber") == "012-03-F000002"
        front.answers = dict(fake_printer.READY)
        till.keys("F6")
        assert [row.split(", ")[0] for row in papers(till)] == [
            "$3.40  ·  012-03-F000002",
            "$1.10  ·  012-03-F000001",
        ]
        assert all("Written by hand" in row for row in papers(till))
        assert "No printer" in till.text("paperAgain")
        till.keys("1")
        till.keys("F7")
        till.until(lambda: len(front.paper) == 1)
        assert "COPY 1" in out(front)[0]
        till.keys("Esc", "Enter")
        sell(till, MILK)
        till.until(lambda: len(front.paper) == 2)
        assert "012-03-F000003" in out(front)[1]


def test_the_receipt_is_shown_as_it_looks_on_paper(tmp_path: Path, front: FakePrinter) -> None:
    with shop(tmp_path, ("front", front)) as till:
        sell(till, SOAP)
        till.until(lambda: len(front.paper) == 1)
        till.keys("F3")
        assert till.page() == "sheetPage"
        till.until(lambda: till.sees("sheetDown"))
        shown = till.text("paperSheet")
        while "PgDn" in till.text("sheetDown") and till.text("sheetPageNumber") != _last_page(till):
            till.keys("PageDown")
            shown += "\n" + till.text("paperSheet")
        printed = [line.strip() for line in out(front)[0].splitlines() if line.strip("- ")]
        missing = [line for line in printed if line not in shown]
        assert not missing, "every line of the paper is on the screen"
        assert till.text("sheetState") == "Printed"
        check(till, blues=0)
        till.keys("F7")
        till.until(lambda: len(front.paper) == 2)
        assert "COPY 1" in out(front)[1]
        assert "marked COPY" in till.notice()
        till.keys("Esc")
        assert till.page() == "donePage"


def _last_page(till: Till) -> str:
    pages = till.text("sheetPageNumber").rpartition(" ")[2]
    return f"Page {pages} of {pages}"


def test_the_last_receipts_can_be_shown_and_printed_again(tmp_path: Path, front: FakePrinter) -> None:
    with shop(tmp_path, ("front", front)) as till:
        for code in (BREAD, MILK, SOAP):
            sell(till, code)
            till.keys("Enter")
        till.until(lambda: len(front.paper) == 3)
        till.keys("F8", "F6")
        assert "Nothing waits" in till.text("paperActMessage")
        till.keys("Right", "Down")
        assert [row.split(", ")[0][-14:] for row in papers(till)] == [f"012-03-F{n:06d}" for n in (3, 2, 1)]
        till.keys("F7")
        till.until(lambda: len(front.paper) == 4)
        assert "012-03-F000002" in out(front)[3]
        assert "COPY 1" in out(front)[3]


def test_many_papers_turn_by_page_and_keep_their_places(tmp_path: Path, front: FakePrinter) -> None:
    front.answers = dict(fake_printer.PAPER_OUT)
    with shop(tmp_path, ("front", front)) as till:
        for _ in range(8):
            sell(till)
            till.keys("Enter")
        sees(till, "barF6", "Papers (8)")
        till.keys("F6")
        assert len(papers(till)) == 6
        assert "Page 1 of 2" in till.text("papersMore")
        check(till, blues=0)
        till.touch("papersMore")
        assert [row.split(", ")[0][-14:] for row in papers(till)] == ["012-03-F000002", "012-03-F000001"]
        front.answers = dict(fake_printer.READY)
        till.until(lambda: len(front.paper) == 8)
        sees(till, "paper2", "Printed")
        assert till.text("paper2").split(", ")[0].endswith("012-03-F000001"), "what was printed keeps its place"


def test_a_slip_of_the_drawer_in_doubt_is_printed_again_as_well(tmp_path: Path, front: FakePrinter) -> None:
    with shop(tmp_path, ("front", front)) as till:
        sell(till)
        till.until(lambda: len(front.paper) == 1)
        front.reset_after = 100
        till.keys("Enter", "F8", "1", "2000", "Right", "F12")
        sees(till, "barF6", "Papers (1)")
        till.until(lambda: bool(till.rooms.printing.view().in_doubt))
        till.keys("F6")
        assert papers(till)[0].startswith("$20.00  ·  Paid in, ")
        assert "Paid in is safe in the journal" in till.text("paperActHint")
        till.keys("F7")
        till.until(lambda: len(front.paper) == 2)
        assert "COPY 1" in out(front)[1]
        assert "20.00" in out(front)[1]
        all_are_printed(till)


def test_nothing_of_the_papers_is_loaded_before_somebody_looks(tmp_path: Path, front: FakePrinter) -> None:
    home = make_home(tmp_path, more=PRINTER.format(name="front", address=front.address))
    told = subprocess.run(
        [sys.executable, "-c", SELLS_ONCE, str(home)],
        cwd=Path(__file__).parent,
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )
    loaded = set(told.stdout.split())
    assert "posfallback.gui.pay.done" in loaded
    assert not loaded & {f"posfallback.{name}" for name in ("services.papers", "receipts.sheet", "gui.papers_page")}


def test_the_way_leads_past_the_suspended_sales(tmp_path: Path, front: FakePrinter) -> None:
    front.answers = dict(fake_printer.PAPER_OUT)
    with shop(tmp_path, ("front", front)) as till:
        till.scan(BREAD)
        till.keys("F6")
        sell(till, MILK)
        till.keys("Enter")
        sees(till, "barF6", "Resume (1)")
        till.keys("F6")
        assert till.sees("suspendedPanel")
        assert till.text("barF6").startswith("Papers (2)"), "the slip of the suspended sale waits, too"
        till.keys("F6")
        assert till.page() == "papersPage"
        till.keys("F6")
        assert till.page() == "sellPage"


@pytest.mark.parametrize("size", [(1024, 768), (1366, 768)])
@pytest.mark.parametrize("mirrored", [False, True], ids=["ltr", "rtl"])
def test_nothing_is_cut(
    tmp_path: Path, front: FakePrinter, back: FakePrinter, size: tuple[int, int], mirrored: bool
) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)

    def look(blues: int = 1) -> None:
        check(till, blues)

    with shop(tmp_path, ("front", front), ("back", back), ("kitchen", back), ("office", back), size=size) as till:
        language.turn(app, Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight)
        try:
            sell(till)
            till.until(lambda: len(front.paper) == 1)
            look()
            front.reset_after = 200
            till.keys("Enter")
            sell(till, MILK)
            sees(till, "paperMessage", "Look at the printer")
            look()
            front.answers = dict(fake_printer.PAPER_OUT)
            till.keys("Enter")
            sell(till, SOAP)
            sees(till, "paperMessage", "the paper is out")
            look()
            till.keys("F6")
            sees(till, "printer2", "back: Ready")
            look(0)
            till.keys("Down", "F1")
            look(0)
            till.keys("F1")
            till.touch("printersMore")
            assert "kitchen" in till.text("printer1")
            assert "office" in till.text("printer2")
            look(0)
            till.touch("printer2")
            till.until(lambda: bool(till.notice()))
            look(0)
            till.keys("Esc", "F6")
            assert "office" in till.text("printer2"), "the one in use is in sight"
            till.touch("printersMore")
            assert "front" in till.text("printer1")
        finally:
            language.turn(app, Qt.LayoutDirection.LeftToRight)


@pytest.mark.parametrize("more", ["", LARGE], ids=["usual", "large"])
def test_all_is_said_and_has_room_in_a_longer_language(
    tmp_path: Path, front: FakePrinter, back: FakePrinter, more: str
) -> None:
    printers = (("front", front), ("back", back), ("kitchen", back), ("office", back))
    settings = "".join(PRINTER.format(name=name, address=fake.address) for name, fake in printers)
    with open_till(tmp_path, more=settings + more) as till:
        speak_strangely(till)

        def is_fine() -> None:
            till.window.tick()
            assert not unsaid(till, DATA)
            check(till, sum(1 for key in keys_in_sight(till) if key._kind == "blue"))

        try:
            sell(till)
            till.until(lambda: len(front.paper) == 1)
            is_fine()
            front.reset_after = 200
            till.keys("Enter")
            sell(till, MILK)
            till.until(lambda: bool(till.rooms.printing.view().in_doubt))
            is_fine()
            front.answers = dict(fake_printer.PAPER_OUT)
            till.keys("Enter")
            sell(till, SOAP)
            till.until(lambda: till.rooms.printing.view().state == "bad")
            is_fine()
            till.keys("Enter")
            is_fine()
            till.keys("F6")
            is_fine()
            till.keys("Down", "F1")
            is_fine()
            till.keys("F1", "Right")
            is_fine()
            till.keys("Left", "3")
            till.until(lambda: bool(till.notice()))
            is_fine()
            till.keys("Esc", "F7")
            is_fine()
            till.keys("Esc")
            sell(till, BREAD)
            is_fine()
        finally:
            language.begin(language.ENGLISH, str)
