"""The day leaves the register with its close: on a memory stick where one is in, from the X report where none is."""

from pathlib import Path
from types import SimpleNamespace
from typing import NamedTuple

import pytest
from program import posfallback
from till import BREAD, SOAP, Till, open_till

from posfallback.bootstrap import verify_file
from posfallback.gui import kept

pytestmark = pytest.mark.usefixtures("qapp")


class Volume(NamedTuple):
    """A mounted volume as Qt tells of one: no machine that runs tests has a memory stick in."""

    root: Path

    def rootPath(self) -> str:  # noqa: N802 # Qt's name
        return str(self.root)

    def isValid(self) -> bool:  # noqa: N802 # Qt's name
        return True

    def isReady(self) -> bool:  # noqa: N802 # Qt's name
        return self.root.exists()

    def isReadOnly(self) -> bool:  # noqa: N802 # Qt's name
        return False

    def isRoot(self) -> bool:  # noqa: N802 # Qt's name
        return False


@pytest.fixture
def stick(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    monkeypatch.setattr(kept, "QStorageInfo", SimpleNamespace(mountedVolumes=lambda: [Volume(folder)]))
    monkeypatch.setattr(kept, "_STICKS", (str(tmp_path),))
    return folder


def sell(till: Till, code: str) -> None:
    till.scan(code)
    till.keys("F12", "10000", "Enter", "Enter")


def close(till: Till) -> None:
    till.keys("F8", "7", "F12", "Right", "F12", "F12", "F12")
    assert till.page() == "signOnPage"


def test_the_close_puts_the_day_on_the_stick_as_the_command_line_writes_it(tmp_path: Path, stick: Path) -> None:
    with open_till(tmp_path) as till:
        sell(till, BREAD)
        sell(till, SOAP)
        date = till.rooms.shifts.till.business_date
        till.keys("F8", "7", "F12", "Right", "F12")
        assert "The day goes to the stick" in till.text("closeGo")
        till.keys("F12", "F12")
        assert "Shift 1 is closed, 2 sales." in till.notice()
        assert "The day is on the memory stick." in till.notice()
        home = till.rooms.home.path
    for form in ("csv", "json"):
        out = tmp_path / f"day.{form}"
        assert posfallback("export", "--date", date, "--format", form, "--out", str(out), home=home).returncode == 0
        assert (stick / f"day-012-03-{date}.{form}").read_bytes() == out.read_bytes()


def test_a_stick_that_takes_nothing_leaves_the_shift_closed_and_says_so(tmp_path: Path, stick: Path) -> None:
    with open_till(tmp_path) as till:
        sell(till, BREAD)
        (stick / f"day-012-03-{till.rooms.shifts.till.business_date}.csv").mkdir()
        close(till)
        assert "Shift 1 is closed, 1 sale." in till.notice()
        assert "The memory stick did not take the day" in till.notice()
        assert till.rooms.shifts.current() is None
        assert not verify_file(till.rooms.home.journal).broken


def test_a_key_that_is_gone_keeps_no_shift_open(tmp_path: Path, stick: Path) -> None:
    with open_till(tmp_path) as till:
        sell(till, BREAD)
        till.rooms.home.key.unlink()
        close(till)
        assert "Shift 1 is closed, 1 sale." in till.notice()
        assert "The day was not exported: " in till.notice()
        assert list(stick.glob("day-012-03-*")) == []


def test_without_a_stick_the_close_writes_nothing_and_the_x_report_writes_beside_the_journal(tmp_path: Path) -> None:
    with open_till(tmp_path) as till:
        home = till.rooms.home.path
        sell(till, BREAD)
        date = till.rooms.shifts.till.business_date
        till.keys("F8", "6", "F10")
        till.until(lambda: bool(till.notice()))
        assert "The day is in the register's own folder." in till.notice()
        assert f"day-012-03-{date}.csv" in till.notice()
        assert BREAD in (home / f"day-012-03-{date}.csv").read_text(encoding="utf-8")
        for path in home.glob("day-*"):
            path.unlink()
        till.keys("Esc", "7", "F12", "Right", "F12")
        assert till.page() == "dayClosePage"
        assert "stick" not in till.text("closeGo")
        assert not till.sees("closeExport")
        till.keys("F12", "F12")
        assert till.page() == "signOnPage"
        assert list(home.glob("day-*")) == []
