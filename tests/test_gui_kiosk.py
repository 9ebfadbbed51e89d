"""A register that keeps the whole screen: nobody closes it by a slip, and IT has a way out."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from till import BREAD, STAFF, Till, keys_in_sight, make_home

from posfallback.domain.facts import OverrideGranted
from posfallback.journal.codec import decode

pytestmark = pytest.mark.usefixtures("qapp")
KIOSK = "[screen]\nkiosk = true\n"
WITH_IT = STAFF + "9,Ines,it,135790\n"


def test_nobody_closes_it_and_it_leaves_with_its_own_pin(tmp_path: Path) -> None:
    till = Till(make_home(tmp_path, more=KIOSK, staff=WITH_IT))
    try:
        window = till.window
        assert window.windowFlags() & Qt.WindowType.FramelessWindowHint
        assert not window.close()
        assert "stays open" in till.notice()
        till.sign_on()
        till.scan(BREAD)
        assert not window.close()
        assert "IT leaves it: F8" in till.notice()
        assert len(till.lines()) == 1, "the sale is as it was"
        till.keys("F12", "10000", "Enter", "F12", "F8")
        assert all(key.fits() for key in keys_in_sight(till))
        till.touch("dutyLeaveKiosk")
        assert till.sees("override")
        till.keys("246810", "Enter")
        assert "does not belong" in till.notice(), "a manager's PIN is not enough"
        assert not window.close()
        till.keys("Esc", "9", "135790", "Enter")
        assert not window.windowFlags() & Qt.WindowType.FramelessWindowHint
        granted = [
            fact for entry in till.rooms.journal.entries() if isinstance(fact := decode(entry.body), OverrideGranted)
        ]
        assert [(fact.action, fact.manager) for fact in granted] == [("leave_kiosk", "9")]
        assert window.isVisible()
        assert window.close()
    finally:
        till.window.keeps_screen = False
        till.close()


def test_without_kiosk_there_is_no_such_key_and_the_window_closes(tmp_path: Path) -> None:
    till = Till(make_home(tmp_path))
    try:
        till.sign_on()
        till.keys("F8")
        assert till.page() == "managerPage"
        assert not till.sees("dutyLeaveKiosk")
        till.keys("9")
        assert till.page() == "managerPage"
        assert till.window.close()
    finally:
        till.close()


def test_the_program_takes_the_whole_screen_and_stays_after_a_close(tmp_path: Path) -> None:
    home = make_home(tmp_path, more=KIOSK)
    program = """
import os, sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from posfallback.bootstrap import open_register
from posfallback.gui import app
from posfallback.gui.window import Window

def look():
    (window,) = (widget for widget in QApplication.topLevelWidgets() if isinstance(widget, Window))
    closed = window.close()
    whole = window.geometry() == window.screen().geometry()
    print(window.isFullScreen(), whole, closed, window.isVisible(), flush=True)
    os._exit(0)

QApplication(["posfallback"])
QTimer.singleShot(400, look)
app.run(open_register(Path(sys.argv[1])))
"""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    arguments = [sys.executable, "-c", program, str(home)]
    done = subprocess.run(arguments, capture_output=True, text=True, env=environment, timeout=60, check=True)
    assert done.stdout.split() == ["True", "True", "False", "True"]
