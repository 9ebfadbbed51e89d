"""A clerk at the real window: keys, touches and scans as the system delivers them, words as a person reads them."""

import csv
import gc
import json
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

from argon2 import PasswordHasher
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget

from posfallback.bootstrap import Rooms, create_home, open_reading, open_register
from posfallback.domain.facts import SaleCompleted
from posfallback.gui import theme
from posfallback.gui.amounts import Amounts
from posfallback.gui.key import Key
from posfallback.gui.tones import SCORES, samples
from posfallback.gui.window import Window
from posfallback.journal.codec import decode
from posfallback.services.ports import Clock
from posfallback.storage.staff import StaffFile

SETTINGS = """
[store]
id = "012"
name = "Test Market"
currency = "{currency}"
locale = "en_US"
[register]
id = "03"
[tax]
prices = "exclusive"
[[tax.rate]]
code = "A"
label = "Sales tax"
percent = "10"
[[label]]
pattern = "2IIIIIVPPPPC"
digits = "UPCA"
[[quick]]
page = "Quick"
label = "Bananas"
code = "4011"
[[quick]]
page = "Quick"
label = "Bread"
code = "9520000000011"
{more}
"""
CATALOGUE = """code,name,department,sold_by,price,price_for,tax,age
9520000000011,Rye bread,Bakery,each,3.40,1,,
9520000000028,Soap bar,Household,each,1.00,1,A,
9520000000035,Whole milk,Dairy,each,1.29,1,,
4011,Bananas,Produce,kg,2.00,1,,
94225,Avocado,Produce,each,6.00,2,,
"""
STAFF = "number,name,role,pin\n7,Mara,clerk,1234\n2,Petra,manager,246810\n"
BREAD, SOAP, MILK = "9520000000011", "9520000000028", "9520000000035"
UNKNOWN = "4006381333931"

_FOLDER = tempfile.TemporaryDirectory(prefix="homes-")
"""Where homes are kept that have been made, until the tests end."""
HUMAN_MS = 120
SCANNER_MS = 8


def make_home(folder: Path, *, currency: str = "USD", more: str = "", staff: str = STAFF, goods: str = "") -> Path:
    """Make a register home with a small catalogue and two people, and leave beside it the files that it was made of.

    A home that has been made once before is copied as it was: hashing the PINs alone takes longer than that.
    """
    settings = SETTINGS.format(currency=currency, more=more)
    shutil.copytree(_made(settings, CATALOGUE + goods, staff), folder, dirs_exist_ok=True)
    return folder / "home"


@cache
def _made(settings: str, catalogue: str, staff: str) -> Path:
    """Return a folder with a home that nobody has opened since it was made."""
    folder = Path(_FOLDER.name) / str(sum(1 for _ in Path(_FOLDER.name).iterdir()))
    home = folder / "home"
    folder.mkdir()
    for name, text in (
        ("settings.toml", settings),
        ("catalogue.csv", catalogue),
        ("staff.csv", staff),
    ):
        (folder / name).write_text(text, encoding="utf-8")
    create_home(home, folder / "settings.toml")
    with open_reading(home) as reading:
        reading.loading.load_catalogue(folder / "catalogue.csv")
    if staff:
        StaffFile(home / "staff.json").take(_staff_of_central(staff))
    return folder


def _staff_of_central(staff: str) -> bytes:
    """Return the staff as central gives it, the PINs by the quickest hash that a register takes.

    One that `staff load` makes takes as long to check as two screens to draw, and nearly every test signs on.
    """
    hasher = PasswordHasher(time_cost=1, memory_cost=7 * 1024, parallelism=1)
    people = [
        {"number": row["number"], "name": row["name"], "role": row["role"], "pin_hash": hasher.hash(row["pin"])}
        for row in csv.DictReader(staff.splitlines())
    ]
    return json.dumps(people).encode()


class Ears:
    """Stands where the loudspeaker would: writes down which tones were played, `there` as long as it is plugged in."""

    def __init__(self) -> None:
        self.there = True
        self.waves: list[bytes] = []
        self.tried = 0

    def play(self, wave: bytes) -> bool:
        """Hear a tone."""
        self.tried += 1
        if self.there:
            self.waves.append(wave)
        return self.there

    def close(self) -> None:
        """Nothing is kept open."""

    def tones(self, volume: int = 6) -> list[str]:
        """Name what was heard."""
        known = {samples(tone, volume): str(tone) for tone in SCORES}
        return [known[wave] for wave in self.waves]


class Till:
    """One open window and somebody in front of it."""

    def __init__(
        self,
        home: Path,
        *,
        size: tuple[int, int] = (1024, 768),
        bring_back: Callable[[], str] | None = None,
        clock: Clock | None = None,
    ) -> None:
        app = QApplication.instance() or QApplication([])
        assert isinstance(app, QApplication)
        app.setStyle("Fusion")
        self.rooms: Rooms = open_register(home, clock=clock)
        theme.load_fonts()
        theme.enlarge(large=self.rooms.settings.screen.font == "large")
        theme.use(app, dark=False)
        self.rooms.printing.start()
        amounts = Amounts(self.rooms.currency, self.rooms.settings.store.locale)
        self.window = Window(self.rooms, amounts, bring_back=bring_back, width=size[0])
        self.heard = Ears()
        self.window.make_cues(self.heard)
        self.window.resize(*size)
        self.window.start()
        self.window.show()
        self.window.activateWindow()
        QTest.qWaitForWindowActive(self.window, 2000)
        self._ms = 1000

    def close(self) -> None:
        """Close window and register."""
        self.window.scanner.stop()
        self.window.close()
        self.window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        self.rooms.close()
        # As the program's sweeper does: parts of a window end on this thread.
        gc.collect(0)

    # --- what the hands do --------------------------------------------------------------------------------------------

    def _strike(self, key: int, text: str, *, repeat: bool = False) -> None:
        handle = self.window.windowHandle()
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text, repeat)
            event.setTimestamp(self._ms)
            QCoreApplication.sendEvent(handle, event)

    def strike(self, text: str, *, gap_ms: int, repeat: bool = False) -> None:
        """Send characters with a gap between them, as the times of the events say."""
        for letter in text:
            self._ms += gap_ms
            self._strike(ord(letter.upper()), letter, repeat=repeat)

    def write(self, text: str) -> None:
        """Type like a person."""
        self.strike(text, gap_ms=HUMAN_MS)
        self.settle()

    def settle(self) -> None:
        """Wait until nothing is held back any more that may be the beginning of a scan."""
        self.wait(1)
        while self.window.scanner._held:
            self.wait(5)

    def key(self, key: Qt.Key) -> None:
        """Strike one key that is no character."""
        self.key_now(key, HUMAN_MS)

    def key_now(self, key: Qt.Key, gap_ms: int) -> None:
        """Strike one key some milliseconds after the last."""
        self._ms += gap_ms
        self._strike(key, {Qt.Key.Key_Return: "\r", Qt.Key.Key_Tab: "\t"}.get(key, ""))

    def hold(self, key: Qt.Key, times: int = 5) -> None:
        """Hold a key that is no character down, until it has repeated some times."""
        self.key(key)
        for _ in range(times):
            self._ms += HUMAN_MS
            self._strike(key, {Qt.Key.Key_Return: "\r", Qt.Key.Key_Escape: "\x1b"}.get(key, ""), repeat=True)

    def keys(self, *keys: str) -> None:
        """Type words and strike keys: "4011", "Enter", "F12"."""
        names = {"Enter": "Return", "Esc": "Escape", "Del": "Delete"}
        for word in keys:
            name = names.get(word, word)
            if hasattr(Qt.Key, f"Key_{name}") and (len(word) > 1 and not word.isdigit()):
                self.key(getattr(Qt.Key, f"Key_{name}"))
            else:
                self.write(word)

    def scan(self, code: str, *, end: Qt.Key | None = Qt.Key.Key_Return) -> None:
        """Scan like a scanner."""
        self._ms += 400
        self.strike(code, gap_ms=SCANNER_MS)
        if end is None:
            self.wait(120)
        else:
            self.key_now(end, SCANNER_MS)

    def touch(self, *names: str) -> None:
        """Touch keys by name."""
        for name in names:
            QTest.mouseClick(self.shown(name), Qt.MouseButton.LeftButton)

    def tap_twice(self, name: str) -> None:
        """Touch the place of a key twice in a row, as the system delivers it, whatever comes under the finger."""
        key = self.shown(name)
        spot = key.mapTo(self.window, key.rect().center())
        no_key = Qt.KeyboardModifier.NoModifier
        QTest.mouseDClick(self.window.windowHandle(), Qt.MouseButton.LeftButton, no_key, spot)

    def wait(self, ms: int) -> None:
        """Let time pass."""
        QTest.qWait(ms)

    def stand_still(self) -> None:
        """Wait until nothing moves on the screen any more: a busy machine lays a page out in several steps."""
        before: object = None
        for _ in range(60):
            QTest.qWait(30)
            now = [
                (part.objectName(), part.geometry().getRect(), part.font().pixelSize(), part.accessibleName())
                for part in self.all_shown()
            ]
            if now == before:
                return
            before = now

    def until(self, condition: Callable[[], bool], ms: int = 5000) -> None:
        """Wait until something is so."""
        for _ in range(ms // 20):
            if condition():
                return
            QTest.qWait(20)
        assert condition(), "it did not come to pass in time"

    # --- what the eyes see --------------------------------------------------------------------------------------------

    def all_shown(self, kind: type[QWidget] = QWidget) -> list[QWidget]:
        """Return everything of a kind that is in sight."""
        return [widget for widget in self.window.findChildren(kind) if widget.isVisible()]

    def shown(self, name: str) -> QWidget:
        """Return the one part with a name that is in sight."""
        found = [widget for widget in self.all_shown() if widget.objectName() == name]
        assert len(found) == 1, f"{len(found)} parts called {name} are in sight"
        return found[0]

    def sees(self, name: str) -> bool:
        """Say whether a part with a name is in sight."""
        return any(widget.objectName() == name for widget in self.all_shown())

    def text(self, name: str) -> str:
        """Read a part."""
        widget = self.shown(name)
        return widget.text() if isinstance(widget, QLabel | QLineEdit) else widget.accessibleName()

    def page(self) -> str:
        """Return the name of the page."""
        return self.window.current().objectName()

    def lines(self) -> list[str]:
        """Read the rows of the ticket that are in sight."""
        rows = [
            widget for widget in self.all_shown() if widget.objectName().startswith("line") and hasattr(widget, "index")
        ]
        return [row.accessibleName() for row in sorted(rows, key=lambda row: row.y())]

    def notice(self) -> str:
        """Read the notice, empty when there is none."""
        found = [widget for widget in self.all_shown() if widget.objectName() == "notice"]
        return found[0].accessibleName() if found else ""

    def sales(self) -> list[SaleCompleted]:
        """Read the sealed sales from the journal."""
        facts = [decode(entry.body) for entry in self.rooms.journal.entries()]
        return [fact for fact in facts if isinstance(fact, SaleCompleted)]

    def sign_on(self) -> None:
        """Sign on as Mara by keyboard."""
        self.keys("7", "Enter", "1234", "Enter")
        assert self.page() == "sellPage"

    def sign_on_here(self) -> None:
        """Sign on as Mara, whatever page the register comes back to."""
        self.keys("7", "Enter", "1234", "Enter")
        self.until(lambda: self.page() in {"sellPage", "tenderPage"})


@contextmanager
def open_till(
    folder: Path,
    *,
    size: tuple[int, int] = (1024, 768),
    currency: str = "USD",
    more: str = "",
    goods: str = "",
    staff: str = STAFF,
    signed_on: bool = True,
) -> Iterator[Till]:
    """Open a window on a new home, with Mara signed on."""
    till = Till(make_home(folder, currency=currency, more=more, goods=goods, staff=staff), size=size)
    try:
        if signed_on:
            till.sign_on()
        yield till
    finally:
        till.close()


def focus_name() -> str:
    """Return the name of what has the focus."""
    focused: QObject | None = QApplication.focusWidget()
    return focused.objectName() if focused else ""


def keys_in_sight(till: Till) -> list[Key]:
    """Return all keys in sight."""
    return [widget for widget in till.all_shown(Key) if isinstance(widget, Key)]
