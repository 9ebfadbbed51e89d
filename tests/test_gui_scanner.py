"""The scanner: told from a person by the times of the keys, never lost, never doubled, never into a wrong field."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from till import BREAD, MILK, SOAP, Till, focus_name, open_till

from posfallback.domain.settings import ScannerSettings
from posfallback.gui.scanner import Scanner

pytestmark = pytest.mark.usefixtures("qapp")


class Bench(QObject):
    """A field and a filter, and keys with times."""

    def __init__(self, scanner_settings: ScannerSettings) -> None:
        super().__init__()
        self.field = QLineEdit()
        self.entered = 0
        self.field.returnPressed.connect(self._count)
        self.field.show()
        QTest.qWaitForWindowExposed(self.field)
        self.field.setFocus()
        self.scans: list[str] = []
        self.scanner = Scanner(scanner_settings, lambda: self.field)
        self.scanner.scanned.connect(self.scans.append)
        self.scanner.install()
        self.ms = 1

    def _count(self) -> None:
        self.entered += 1

    def strike(self, text: str, gap_ms: int, key: int | None = None, *, repeat: bool = False) -> None:
        for letter in text:
            self.ms += gap_ms
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                code = key if key is not None else ord(letter.upper())
                event = QKeyEvent(kind, code, Qt.KeyboardModifier.NoModifier, letter, repeat)
                event.setTimestamp(self.ms)
                QCoreApplication.sendEvent(self.field.windowHandle(), event)

    def enter(self, gap_ms: int) -> None:
        self.strike("\r", gap_ms, Qt.Key.Key_Return)

    def close(self) -> None:
        self.scanner.stop()
        self.field.close()
        self.field.deleteLater()


@pytest.fixture
def bench() -> Iterator[Bench]:
    made = Bench(ScannerSettings())
    yield made
    made.close()


def test_a_burst_is_one_scan_and_its_enter_reaches_nothing(bench: Bench) -> None:
    bench.strike(BREAD, 8)
    bench.enter(8)
    assert (bench.scans, bench.field.text(), bench.entered) == ([BREAD], "", 0)


def test_a_burst_without_an_end_key_is_closed_by_silence(bench: Bench) -> None:
    bench.strike(BREAD, 16)
    QTest.qWait(120)
    assert (bench.scans, bench.field.text()) == ([BREAD], "")


def test_tab_ends_a_burst_too(bench: Bench) -> None:
    bench.strike(BREAD, 16)
    bench.strike("\t", 16, Qt.Key.Key_Tab)
    assert bench.scans == [BREAD]
    assert bench.field.hasFocus()


def test_a_person_gets_every_character_in_order_and_soon(bench: Bench) -> None:
    bench.strike("4011", 45)
    assert bench.field.text() == "401", "only the newest character may still be held back"
    QTest.qWait(120)
    assert bench.field.text() == "4011"
    bench.enter(90)
    assert (bench.scans, bench.entered) == ([], 1)


def test_two_fast_fingers_are_no_scan(bench: Bench) -> None:
    bench.strike("as", 12)
    bench.enter(25)
    assert (bench.scans, bench.field.text(), bench.entered) == ([], "as", 1)


def test_five_quick_digits_are_a_look_up_number_and_no_scan(bench: Bench) -> None:
    bench.strike("94225", 20)
    bench.enter(25)
    assert (bench.scans, bench.field.text(), bench.entered) == ([], "94225", 1)


def test_a_held_key_is_no_scan(bench: Bench) -> None:
    bench.strike("1", 100)
    bench.strike("1111111111", 25, repeat=True)
    QTest.qWait(100)
    assert bench.scans == []
    assert bench.field.text() == "1" * 11


def test_what_a_person_typed_before_a_scan_stays_theirs(bench: Bench) -> None:
    bench.strike("12", 150)
    bench.strike(BREAD, 8)
    bench.enter(8)
    assert bench.scans[-1].endswith(BREAD[1:])
    assert bench.field.text() in {"12", "1"}


def test_space_and_editing_keys_keep_their_order(bench: Bench) -> None:
    bench.strike("rye", 60)
    bench.strike(" ", 60)
    bench.strike("b", 60)
    bench.strike("", 0)
    bench.strike("\b", 20, Qt.Key.Key_Backspace)
    QTest.qWait(60)
    assert bench.field.text() == "rye "


def test_two_codes_back_to_back_are_two(bench: Bench) -> None:
    for code in (BREAD, BREAD, MILK):
        bench.strike(code, 1)
        bench.enter(1)
    assert bench.scans == [BREAD, BREAD, MILK]


def test_times_of_events_count_when_the_program_was_busy(bench: Bench) -> None:
    """Half a burst is read, then the program stalls past every silence; the other half was typed in time."""
    bench.strike(BREAD[:7], 8)
    QTest.qSleep(150)
    bench.strike(BREAD[7:], 8)
    bench.enter(8)
    assert bench.scans == [BREAD]


def test_the_gap_is_a_setting() -> None:
    slow = Bench(ScannerSettings(gap_ms=80))
    slow.strike(BREAD, 60)
    slow.enter(60)
    assert slow.scans == [BREAD]
    slow.close()


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    codes=st.lists(st.text("0123456789ABC-.", min_size=6, max_size=20), min_size=1, max_size=6), gap=st.integers(0, 30)
)
def test_any_codes_at_any_scanner_speed_come_through_whole(bench: Bench, codes: list[str], gap: int) -> None:
    bench.scans.clear()
    for code in codes:
        bench.ms += 200
        bench.strike(code, gap)
        bench.enter(gap)
    assert bench.scans == codes
    assert bench.field.text() == ""


# --- in the window ----------------------------------------------------------------------------------------------------


@pytest.fixture
def till(tmp_path: Path) -> Iterator[Till]:
    with open_till(tmp_path) as opened:
        yield opened


def test_265_codes_a_second_are_neither_lost_nor_doubled(till: Till) -> None:
    codes = [BREAD, SOAP, MILK] * 67
    for code in codes:
        till.strike(code, gap_ms=0)
        till.key_now(Qt.Key.Key_Return, 4)
    snapshot = till.rooms.register.snapshot()
    assert [line.code.lstrip("0") for line in snapshot.lines] == codes
    assert till.text("pagerWords") == "Lines 196 to 201 of 201"


def test_focus_does_not_matter(till: Till) -> None:
    till.shown("pay").setFocus()
    till.scan(BREAD)
    till.shown("quick2").setFocus()
    till.scan(MILK)
    assert len(till.lines()) == 2
    assert till.page() == "sellPage", "the scanner's Enter must not press Pay"


def test_a_scan_never_goes_into_a_pin_or_an_amount(till: Till) -> None:
    till.scan(BREAD)
    till.keys("F3")
    till.scan(MILK)
    assert till.text("quantityPanelField") == ""
    assert len(till.lines()) == 2


def test_characters_go_to_the_field_wherever_the_focus_is(till: Till) -> None:
    till.shown("quick1").setFocus()
    till.keys("94225", "Enter")
    assert till.lines()[0].startswith("Line 1, Avocado")
    assert focus_name() == "scanField"


def test_group_separators_and_symbology_prefixes_are_understood(till: Till) -> None:
    till.scan(f"]E0{BREAD}")
    assert till.lines()[0].startswith("Line 1, Rye bread")
