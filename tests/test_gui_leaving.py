"""A window that was closed is over with its process, whatever central, or the search for its name, is doing."""

import signal
import socket
import subprocess
import sys
from pathlib import Path

import pytest
from fake_printer import FakePrinter
from test_gui_drill import ctrl_d, practising
from till import BREAD, make_home

from posfallback.devices.network import NetworkDevice
from posfallback.gui.drill import world

# A library's own end that waits, as that of Qt does for each name that is still looked up: C calls sleep(600) at exit.
PROGRAM = """
import ctypes, os, sys
os.environ["QT_QPA_PLATFORM"] = "offscreen"
if sys.platform == "linux":
    libc = ctypes.CDLL(None)
    libc.__cxa_atexit(libc.sleep, ctypes.c_void_p(600), None)
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from posfallback.__main__ import main
home = sys.argv[2]
application = QApplication(["posfallback"])
def look():
    if Path(home, "close").exists():
        print("closing", flush=True)
        application.closeAllWindows()
timer = QTimer()
timer.timeout.connect(look)
timer.start(50)
sys.exit(main())
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows sends Ctrl+C to a whole console")
@pytest.mark.timeout(200)
def test_ctrl_c_in_the_terminal_closes_the_window_like_its_cross(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as mute:
        home = make_home(tmp_path, more=f'[central]\nurl = "http://127.0.0.1:{mute.getsockname()[1]}"\n')
        process = subprocess.Popen(
            [sys.executable, "-c", PROGRAM, "--home", str(home)], stderr=subprocess.PIPE, text=True
        )
        asked, _ = mute.accept()
        with asked:
            process.send_signal(signal.SIGINT)
            told = process.communicate(timeout=120)[1]
    assert process.returncode == 0
    assert "KeyboardInterrupt" not in told


@pytest.mark.timeout(200)
def test_a_closed_window_ends_at_once_while_central_hangs(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as mute:
        home = make_home(tmp_path, more=f'[central]\nurl = "http://127.0.0.1:{mute.getsockname()[1]}"\n')
        process = subprocess.Popen(
            [sys.executable, "-c", PROGRAM, "--home", str(home)], stdout=subprocess.PIPE, text=True
        )
        # Central is asked now, and gives no answer.
        asked, _ = mute.accept()
        with asked:
            (home / "close").touch()
            told = process.communicate(timeout=120)[0]
    assert (process.returncode, told.splitlines()[:1]) == (0, ["closing"])
    again = subprocess.run(
        [sys.executable, "-m", "posfallback", "journal", "verify", "--home", str(home)], check=False, timeout=120
    )
    assert again.returncode == 0


@pytest.mark.usefixtures("qapp")
def test_a_window_is_closed_after_a_drill_while_its_printer_still_hangs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    patience = NetworkDevice.__init__.__kwdefaults__
    assert patience is not None
    monkeypatch.setitem(patience, "send_s", 600.0)
    monkeypatch.setattr(world, "PRINTER_S", 600.0)
    monkeypatch.setattr(world, "CLOSING_S", 0.1)
    with FakePrinter() as printer:
        named = f'[[printer]]\nname = "front"\ndevice = "network"\naddress = "{printer.address}"\n'
        with practising(tmp_path, more=named) as till:
            printer.hangs_after = 100
            till.scan(BREAD)
            till.keys("F12", "500", "Enter")
            till.until(lambda: printer.hangs)
            ctrl_d(till)
        assert printer.hangs, "it was left to itself"
        printer.hangs = False
