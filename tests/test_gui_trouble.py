"""When the world fails under the window: killed, no paper, no journal, a defect, a second start, no central."""

import gc
import os
import re
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest
from full_disk import full_disk
from PySide6.QtWidgets import QApplication, QLabel
from till import BREAD, MILK, STAFF, Till, make_home, open_till

from posfallback.bootstrap import open_reading, open_register
from posfallback.domain.facts import SaleCompleted
from posfallback.domain.settings import CentralSettings
from posfallback.gui.probe import Probe
from posfallback.gui.single import Doorbell, ring
from posfallback.gui.system import check_display
from posfallback.journal.codec import decode
from posfallback.journal.verify import verify

pytestmark = pytest.mark.usefixtures("qapp")
PROGRAM = Path(__file__).with_name("window_program.py")


def start(home: Path, mode: str) -> subprocess.Popen[str]:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.Popen(
        [sys.executable, str(PROGRAM), str(home), mode],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=environment,
    )


@pytest.mark.parametrize("after", [1, 3, 4])
def test_killed_window_keeps_every_receipt_that_was_shown(tmp_path: Path, after: int) -> None:
    home = make_home(tmp_path)
    program = start(home, "sell")
    assert program.stdout is not None
    shown = [program.stdout.readline() for _ in range(after)]
    program.send_signal(signal.SIGKILL)
    shown += program.communicate()[0].splitlines()
    receipts = [found.group() for line in shown if (found := re.search(r"012-03-F\d+", line))]
    assert len(receipts) >= after
    with open_reading(home) as reading:
        assert not [finding for finding in verify(reading.journal.entries()) if finding.level == "broken"]
        sold = [fact for entry in reading.journal.entries() if isinstance(fact := decode(entry.body), SaleCompleted)]
    assert set(receipts) <= {sale.receipt for sale in sold}
    with open_register(home) as rooms:
        rooms.register.sign_on("7", "1234")
        kept = rooms.drafts.kept()
        assert kept is None or kept.basket_id not in {sale.basket_id for sale in sold}


def test_without_paper_the_done_screen_says_what_is_safe_and_never_holds_the_queue(tmp_path: Path) -> None:
    printer = '[[printer]]\nname = "front"\ndevice = "network"\naddress = "127.0.0.1:9"\n'
    with open_till(tmp_path, more=printer) as till:
        till.scan(BREAD)
        till.keys("F12", "500", "Enter")
        till.until(lambda: _ticked(till) and "not printed" in till.text("paperMessage"), 15000)
        assert "safe as 012-03-F000001" in till.text("paperHint")
        assert "the receipt waits" in till.text("nextCustomer")
        till.scan(MILK)
        assert till.page() == "sellPage"


def _ticked(till: Till) -> bool:
    till.window.tick()
    return True


def test_a_journal_that_cannot_be_written_stops_selling_and_gives_the_sale_back(tmp_path: Path) -> None:
    with open_till(tmp_path) as till:
        till.scan(BREAD)
        till.keys("F12", "500")
        till.rooms.drafts.flush()
        with full_disk():
            till.keys("Enter")
        assert till.page() == "sellPage"
        assert till.sees("stopNotice")
        assert len(till.lines()) == 1, "the ticket stays in sight"
        till.scan(MILK)
        assert till.sees("stopNotice")
        assert len(till.lines()) == 1
        assert till.sales() == []
        till.keys("F12")
        assert not till.sees("stopNotice")
        assert till.page() == "sellPage"
        assert "not sealed, but all of it is here. Press Pay to finish it" in till.notice()
        till.keys("F12")
        assert till.page() == "donePage", "the payment that was taken is not asked for again"
        assert [sale.total_minor for sale in till.sales()] == [340]


def test_a_defect_stops_selling_names_the_last_receipt_and_keeps_a_report_without_data(tmp_path: Path) -> None:
    home = make_home(tmp_path)
    with open_register(home) as rooms:
        rooms.register.sign_on("7", "1234")
    program = start(home, "defect")
    out, err = program.communicate(timeout=60)
    assert program.returncode == 3, err
    assert "Selling has stopped" in out
    (report,) = (home / "reports").glob("*.txt")
    text = report.read_text(encoding="utf-8")
    assert "builtins.ValueError" in text
    assert "meet_a_defect" in text
    assert "4111" not in text


def test_a_second_start_raises_the_first_window(tmp_path: Path) -> None:
    rung: list[bool] = []
    assert ring(tmp_path) is False
    bell = Doorbell(tmp_path, lambda: rung.append(True))
    answers: list[bool] = []
    visitor = threading.Thread(target=lambda: answers.append(ring(tmp_path)))
    visitor.start()
    while visitor.is_alive():
        QApplication.processEvents()
    bell.close()
    assert (answers, rung) == ([True], [True])


def test_nothing_is_lent_out_of_none(tmp_path: Path) -> None:
    """A broken PySide6 steals a reference to None on each call and aborts the program after some thousand of them."""
    with open_till(tmp_path) as till:
        till.scan(BREAD)
        counts = []
        for _ in range(2):
            # The first hundred fill what is filled once; the second hundred must cost nothing.
            for _ in range(100):
                till.window.update()
                QApplication.processEvents()
            gc.collect()
            counts.append(sys.getrefcount(None))
        assert abs(counts[1] - counts[0]) < 50


def test_without_a_screen_the_remedy_is_said_before_qt_is_loaded(tmp_path: Path) -> None:
    home = make_home(tmp_path, staff="")
    environment = {name: value for name, value in os.environ.items() if name not in {"DISPLAY", "WAYLAND_DISPLAY"}}
    environment.pop("QT_QPA_PLATFORM", None)
    ended = subprocess.run(
        [sys.executable, "-m", "posfallback", "--home", str(home)],
        capture_output=True,
        text=True,
        env=environment,
        timeout=60,
        check=False,
    )
    assert ended.returncode == 3
    assert "no screen" in ended.stderr
    check_display()  # with the platform of the tests there is nothing to complain about


# --- the probe --------------------------------------------------------------------------------------------------------


class Health(BaseHTTPRequestHandler):
    """A central that says what it is told to say."""

    answer = b'{"up": true, "selling": true}'

    def do_GET(self) -> None:
        self.send_response(200 if self.path == "/v1/health" else 404)
        self.end_headers()
        self.wfile.write(self.answer)

    def log_message(self, *_: object) -> None:
        """Keep quiet."""


@pytest.fixture
def central() -> Iterator[str]:
    server = HTTPServer(("127.0.0.1", 0), Health)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    thread.join()
    server.server_close()


def heard(url: str) -> bool:
    answers: list[bool] = []
    probe = Probe(CentralSettings(url=url), answers.append)
    probe.ask()
    while not answers:
        QApplication.processEvents()
    probe.stop()
    return answers[0]


def test_the_probe_believes_central_and_nobody_else(central: str) -> None:
    assert heard(central) is True
    assert heard(f"{central}/portal") is False
    Health.answer = b"<html>Log in to the network</html>"
    assert heard(central) is False
    Health.answer = b'{"up": true, "selling": true}'
    assert heard("http://127.0.0.1:9") is False


def test_the_strip_tells_the_truth_about_central_and_held_sales(tmp_path: Path) -> None:
    connector = '[central]\nurl = "http://127.0.0.1:9"\ntoken_file = "token"\n'
    with open_till(tmp_path, more=connector) as till:
        till.rooms.watch.central_answered(up=False)
        till.scan(BREAD)
        till.keys("F12", "500", "Enter")
        assert till.text("stripCentral").startswith("CENTRAL DOWN 00:00")
        assert till.text("stripHeld") == "1 sale held, safe"
        assert till.text("strip") == "Central down 00:00, 1 sale held, safe"
        till.rooms.watch.central_answered(up=True)
        till.window.tick()
        assert till.text("stripCentral") == "CENTRAL ANSWERS AGAIN"
        assert till.text("stripHeld") == "Keep selling here. 1 held, safe"


def test_without_staff_a_number_is_enough_and_the_page_says_so(tmp_path: Path) -> None:
    till = Till(make_home(tmp_path, staff=""))
    try:
        assert "No staff is loaded" in till.text("signOnHow")
        till.keys("12", "Enter")
        assert till.page() == "sellPage"
    finally:
        till.close()


def test_the_demo_errand_runs_beside_the_window_and_its_word_is_shown(tmp_path: Path) -> None:
    going = threading.Event()

    def errand() -> str:
        going.wait(10)
        return "It adds up."

    till = Till(make_home(tmp_path, staff=STAFF), bring_back=errand)
    try:
        till.sign_on()
        till.touch("barDemo")
        assert not till.sees("barDemo")
        till.scan(BREAD)
        assert len(till.lines()) == 1, "selling goes on meanwhile"
        going.set()
        till.until(lambda: "It adds up" in till.notice())
    finally:
        till.close()


def test_a_damaged_price_list_is_told_the_typed_price_is_sold_and_a_new_list_ends_it(tmp_path: Path) -> None:
    home = make_home(tmp_path)
    prices = home / "catalogue.sqlite3"
    good = prices.read_bytes()
    prices.write_bytes(good[:16384] + bytes(len(good) - 16384))
    till = Till(home)
    try:
        assert "Cannot be read: IT loads it again." in " ".join(words_in_sight(till))
        till.sign_on()
        assert "The price list cannot be read." in till.notice()
        till.scan(BREAD)
        assert till.sees("unknownHelper")
        assert "The price list cannot be read." in till.notice(), "it is told while a sale is open, too"
        till.keys("349", "Enter")
        assert till.text("boardTotal") == "$3.49"
        mended = home / "mended"
        mended.write_bytes(good)
        mended.replace(prices)
        till.scan(MILK)
        assert till.lines()[-1].startswith("Line 2, Whole milk")
        assert till.notice() == ""
        till.keys("F12", "F12")
        till.keys("478", "Enter")
        assert till.sales()[-1].total_minor == 349 + 129
    finally:
        till.close()


def test_a_damaged_staff_is_told_and_a_number_alone_sells(tmp_path: Path) -> None:
    home = make_home(tmp_path)
    for name in ("staff.json", "staff.json.copy"):
        (home / name).write_bytes(b"\xff damaged")
    till = Till(home)
    try:
        assert "any number sells, nobody is a manager" in " ".join(words_in_sight(till))
        till.keys("7", "Enter")
        till.until(lambda: till.page() == "sellPage")
        till.scan(BREAD)
        till.keys("F12", "F12")
        till.keys("340", "Enter")
        assert [(sale.clerk, sale.total_minor) for sale in till.sales()] == [("7", 340)]
    finally:
        till.close()


def words_in_sight(till: Till) -> list[str]:
    return [label.text() for label in till.all_shown(QLabel) if isinstance(label, QLabel)]
