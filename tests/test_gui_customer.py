"""What the customer sees: a second screen that follows the sale, or a pole display that never holds the clerk up."""

import json
import os
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from time import monotonic

import pytest
from pseudo import speak_strangely
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from till import BREAD, SOAP, UNKNOWN, Till, focus_name, make_home, open_till

from posfallback.devices.pole import CLEAR, Pole, plain
from posfallback.domain.settings import CustomerSettings
from posfallback.gui import language
from posfallback.gui.language import voice

pytestmark = pytest.mark.usefixtures("qapp")
SCREENS = {
    "screens": [
        {"name": name, "x": x, "y": 0, "width": 1024, "height": height, "logicalDpi": 96, "dpr": 1}
        for name, x, height in (("clerk", 0, 768), ("customer", 1024, 600))
    ]
}


# --- a second screen -------------------------------------------------------------------------------------------------


def tell(view: QWidget) -> dict[str, str]:
    """Read the customer's window as a person does."""
    said = {label.objectName(): label.text() for label in view.findChildren(QLabel) if label.isVisible()}
    lines = next(part for part in view.findChildren(QWidget) if part.objectName() == "customerLines")
    if lines.isVisible():
        said["lines"] = lines.accessibleName()
    return {name: words for name, words in said.items() if words}


def sums(said: dict[str, str]) -> list[str]:
    shown = [place for place in range(5) if f"customerWords{place}" in said]
    return [f"{said[f'customerWords{place}']} {said[f'customerAmount{place}']}" for place in shown]


def story(home: Path) -> None:
    """Sell beside a second screen; runs in a process whose screens are SCREENS."""
    till = Till(home)
    till.window.show_customer()

    def view() -> dict[str, str]:
        till.wait(20)
        (found,) = (one for one in QApplication.topLevelWidgets() if one.objectName() == "customerView")
        assert found.screen() is not till.window.screen()
        assert found.geometry() == found.screen().geometry()
        assert found.isVisible()
        for label in found.findChildren(QLabel):
            if label.isVisible():
                assert label.fontMetrics().horizontalAdvance(label.text()) <= label.width(), label.text()
        return tell(found)

    assert view() == {"customerStore": "Test Market", "customerMessage": "This register is closed"}
    till.sign_on()
    assert view()["customerMessage"] == "Welcome"
    till.scan(BREAD)
    till.scan(SOAP)
    assert QApplication.activeWindow() is till.window, "the customer's window took the keyboard"
    assert focus_name() == "scanField"
    till.scan(UNKNOWN)
    said = view()
    assert said["lines"] == "Rye bread, $3.40; Soap bar, $1.00; Unknown item, …"
    assert sums(said) == ["Tax $0.10", "Total $4.50"]
    till.keys("Esc")
    assert view()["lines"] == "Rye bread, $3.40; Soap bar, $1.00", "what was left out is not shown"
    till.keys("Up", "F4")
    assert view()["lines"] == "Rye bread, $3.40"
    till.keys("F4")
    assert view()["lines"] == "Rye bread, $3.40; Soap bar, $1.00"
    till.keys("F6")
    assert "customerMessage" in view(), "a sale that waits is nobody else's business"
    till.keys("F6", "Enter", "F12", "200", "Enter")
    assert sums(view()) == ["Tax $0.10", "Total $4.50", "Paid $2.00", "To pay $2.50"]
    till.keys("1000", "Enter")
    assert till.page() == "donePage"
    said = view()
    assert said["customerMessage"] == "Thank you"
    assert sums(said) == ["Total $4.50", "Paid $12.00", "Change $7.50"]
    assert not any("Mara" in words for words in said.values())
    assert till.rooms.watch.lights()[-1].name != "Customer view"
    (other,) = (one for one in QApplication.topLevelWidgets() if one.objectName() == "customerView")
    assert not other.close(), "nobody closes it but the register"
    till.close()
    print("told")


def test_a_second_screen_follows_the_sale_and_tells_nothing_else(tmp_path: Path) -> None:
    home = make_home(tmp_path, more='[customer]\ndisplay = "screen"\n')
    screens = tmp_path / "screens.json"
    screens.write_text(json.dumps(SCREENS), encoding="utf-8")
    code = "import sys; from pathlib import Path; from test_gui_customer import story; story(Path(sys.argv[1]))"
    environment = {**os.environ, "QT_QPA_PLATFORM": f"offscreen:configfile={screens}", "QT_SCALE_FACTOR": "1"}
    done = subprocess.run(
        [sys.executable, "-c", code, str(home)],
        capture_output=True,
        text=True,
        env=environment,
        cwd=Path(__file__).parent,
        timeout=120,
        check=False,
    )
    assert done.stdout.split() == ["told"], done.stderr


def test_without_a_second_screen_the_readiness_says_so_and_selling_goes_on(tmp_path: Path) -> None:
    with open_till(tmp_path, more='[customer]\ndisplay = "screen"\n', signed_on=False) as till:
        till.window.show_customer()
        assert [one for one in QApplication.topLevelWidgets() if one.objectName() == "customerView"] == []
        till.window.tick()
        words = [label.text() for label in till.all_shown(QLabel) if isinstance(label, QLabel)]
        assert "No second screen is there. Selling goes on." in words
        assert till.text("readySum") == "6 of 8 lights"
        till.sign_on()
        till.scan(BREAD)
        assert len(till.lines()) == 1


# --- a pole display --------------------------------------------------------------------------------------------------


class Wall:
    """A display on a socket: keeps what stands on its two lines."""

    def __init__(self) -> None:
        self.listening = socket.create_server(("127.0.0.1", 0))
        self.address = f"127.0.0.1:{self.listening.getsockname()[1]}"
        self.bytes = b""
        self.open = threading.Event()
        threading.Thread(target=self._serve, daemon=True).start()

    def _serve(self) -> None:
        while True:
            try:
                connection, _ = self.listening.accept()
            except OSError:
                return
            self.open.set()
            with connection:
                while data := connection.recv(4096):
                    self.bytes += data

    def lines(self) -> list[str]:
        text = self.bytes.rpartition(CLEAR)[2].decode("ascii")
        return [text[:20], text[20:40]]

    def close(self) -> None:
        self.listening.close()


@pytest.fixture
def wall() -> Iterator[Wall]:
    shown = Wall()
    yield shown
    shown.close()


def pole_settings(address: str, device: str = "network") -> str:
    return f'[customer]\ndisplay = "pole"\ndevice = "{device}"\naddress = "{address}"\n'


def test_a_pole_shows_the_line_in_hand_and_the_total_then_the_change(tmp_path: Path, wall: Wall) -> None:
    with open_till(tmp_path, more=pole_settings(wall.address), signed_on=False) as till:
        till.window.show_customer()
        till.until(lambda: wall.lines() == ["Test Market         ", "Closed              "])
        till.sign_on()
        till.until(lambda: wall.lines()[1] == "Welcome             ")
        till.scan(BREAD)
        till.until(lambda: wall.lines() == ["Rye bread       3.40", "Total           3.40"])
        till.scan(SOAP)
        till.until(lambda: wall.lines() == ["Soap bar        1.00", "Total           4.50"])
        till.keys("4011", "Enter", "734", "Enter")
        till.until(lambda: wall.lines() == ["0.734 Bananas   1.47", "Total           5.97"])
        till.keys("F12", "1000", "Enter")
        till.until(lambda: wall.lines() == ["Total           5.97", "Change          4.03"])
    till_closed = wall.bytes
    assert till_closed.endswith(CLEAR), "a register that is closed leaves the display empty"


def test_a_pole_on_a_serial_port_or_a_file_holds_the_newest_text(tmp_path: Path) -> None:
    with open_till(tmp_path, more=pole_settings("pole.txt", "file")) as till:
        till.window.show_customer()
        till.scan(BREAD)
        path = till.rooms.home.path / "pole.txt"
        till.until(lambda: path.is_file() and b"Rye bread       3.40Total           3.40" in path.read_bytes())
        assert len(path.read_bytes()) <= 43


def test_a_pole_speaks_the_language_of_the_store_whatever_the_clerk_reads(tmp_path: Path) -> None:
    language_of_the_store = '[screen]\nlanguage = "de"\n'
    with open_till(tmp_path, more=language_of_the_store + pole_settings("pole.txt", "file"), signed_on=False) as till:
        till.window.show_customer()
        path = till.rooms.home.path / "pole.txt"
        welcome = plain(voice("de")("Welcome")).encode("ascii")
        speak_strangely(till)
        till.sign_on()
        till.until(lambda: path.is_file() and welcome in path.read_bytes())
    language.begin("en", str)


def test_a_pole_that_does_not_answer_is_told_and_holds_nobody_up(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as nobody:
        address = f"127.0.0.1:{nobody.getsockname()[1]}"
    with open_till(tmp_path, more=pole_settings(address)) as till:
        till.window.show_customer()
        begun = monotonic()
        for _ in range(10):
            till.scan(BREAD)
        assert monotonic() - begun < 2
        till.until(
            lambda: till.rooms.watch.lights()[-1].message == "The pole display does not answer. Selling goes on."
        )
        assert len(till.rooms.register.snapshot().lines) == 10


def test_the_newest_text_wins_and_a_display_that_comes_back_shows_it(tmp_path: Path) -> None:
    told: list[bool] = []
    target = tmp_path / "gone" / "pole.txt"
    pole = Pole(CustomerSettings(display="pole", device="file", address=str(target)), told.append, again_s=0.05)
    for number in range(50):
        pole.show("Line", str(number))
    wait = threading.Event()
    while not told:
        wait.wait(0.01)
    target.parent.mkdir()
    while told != [False, True]:
        wait.wait(0.01)
    assert target.read_bytes().endswith(b"49".ljust(20))
    pole.close()
    assert target.read_bytes() == CLEAR


def test_every_letter_finds_a_place_on_an_old_display() -> None:
    assert plain("Crème brûlée") == "Creme brulee        "
    assert plain("Straße – 日本") == "Strasse - ??        "
    assert len(plain("x" * 40)) == 20


def test_nothing_of_the_customer_is_loaded_where_nobody_wants_it(tmp_path: Path) -> None:
    with open_till(tmp_path) as till:
        till.window.show_customer()
        code = "import sys, posfallback.gui.window; print(*(name for name in sys.modules if 'customer' in name))"
        done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
        assert done.stdout.split() == []
        assert [one for one in QApplication.topLevelWidgets() if one.objectName() == "customerView"] == []
