"""Wrong PINs lock a number for a minute, restarts and all; a clerk gives himself another PIN."""

import json
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from rooms import make_register
from test_selling import refused

from posfallback.bootstrap import open_register
from posfallback.domain.errors import Fault
from posfallback.services.sign_on import SignOn, Tries
from posfallback.storage.staff import StaffFile
from posfallback.storage.world import SystemClock
from posfallback.storage.wrong_pins import WrongPinsFile

STAFF = "number,name,role,pin\n7,Mara K.,clerk,2468\n2,Petra S.,manager,1357\n"


class SetClock(SystemClock):
    """A clock that the test moves."""

    def __init__(self) -> None:
        self.ahead = timedelta()

    def now(self) -> datetime:
        return super().now() + self.ahead


@pytest.fixture
def staff(tmp_path: Path) -> StaffFile:
    (tmp_path / "staff.csv").write_text(STAFF, encoding="utf-8")
    staff = StaffFile(tmp_path / "staff.json")
    staff.load(tmp_path / "staff.csv")
    return staff


def test_a_restart_forgives_no_wrong_pin(tmp_path: Path) -> None:
    home = make_register(tmp_path, staff=STAFF)
    for _ in range(5):
        with open_register(home) as rooms, refused("pin-wrong"):
            rooms.register.sign_on("7", "1111")
    with open_register(home) as rooms:
        with refused("pin-locked"):
            rooms.register.sign_on("7", "2468")
        rooms.register.sign_on("2", "1357")
    assert "1111" not in (home / "wrong-pins.json").read_text(encoding="utf-8")


def test_a_lock_ends_after_a_minute_and_a_right_pin_begins_the_count_anew(staff: StaffFile, tmp_path: Path) -> None:
    clock, kept = SetClock(), WrongPinsFile(tmp_path / "wrong-pins.json")
    sign_on = SignOn(staff, clock, kept)
    for _ in range(4):
        with refused("pin-wrong"):
            sign_on.check("7", "1111")
    assert sign_on.check("7", "2468").name == "Mara K."
    assert kept.of("7") == Tries()
    for _ in range(5):
        with refused("pin-wrong"):
            sign_on.check("7", "1111")
    with refused("pin-locked"):
        sign_on.check("7", "2468")
    clock.ahead = timedelta(seconds=62)
    assert sign_on.check("7", "2468").number == "7"


def test_a_clock_that_was_set_back_locks_nobody_for_long(staff: StaffFile, tmp_path: Path) -> None:
    clock = SetClock()
    sign_on = SignOn(staff, clock, WrongPinsFile(tmp_path / "wrong-pins.json"))
    for _ in range(5):
        with refused("pin-wrong"):
            sign_on.check("7", "1111")
    clock.ahead = timedelta(days=-3)
    assert sign_on.check("7", "2468").number == "7"


def test_a_damaged_count_locks_nobody_out(staff: StaffFile, tmp_path: Path) -> None:
    path = tmp_path / "wrong-pins.json"
    path.write_text("{", encoding="utf-8")
    sign_on = SignOn(staff, SystemClock(), WrongPinsFile(path))
    with refused("pin-wrong"):
        sign_on.check("7", "1111")
    assert json.loads(path.read_text(encoding="utf-8")) == {"7": {"wrong": 1}}


def test_a_full_disk_keeps_nobody_out_who_knows_the_pin(staff: StaffFile) -> None:
    class FullDisk:
        def of(self, number: str) -> Tries:
            del number
            return Tries(wrong=2)

        def keep(self, number: str, tries: Tries) -> None:
            raise Fault("disk-full", f"No room for {number} {tries}.", "Free some space.")

    assert SignOn(staff, SystemClock(), FullDisk()).check("7", "2468").number == "7"


def test_a_clerk_changes_the_pin_and_nobody_elses(tmp_path: Path) -> None:
    home = make_register(tmp_path, staff=STAFF)
    with open_register(home) as rooms:
        with refused("signed-off"):
            rooms.register.change_pin("2468", "9753", "9753")
        rooms.register.sign_on("7", "2468")
        for old, new, again, code in (
            ("1111", "9753", "9753", "pin-wrong"),
            ("2468", "975", "975", "pin-digits"),
            ("2468", "9753", "9754", "pin-differs"),
            ("2468", "2468", "2468", "pin-same"),
        ):
            with refused(code):
                rooms.register.change_pin(old, new, again)
        rooms.register.change_pin("2468", "9753", "9753")
    with open_register(home) as rooms:
        with refused("pin-wrong"):
            rooms.register.sign_on("7", "2468")
        rooms.register.sign_on("7", "9753")
        rooms.register.sign_off()
        rooms.register.sign_on("2", "1357")
    kept = (home / "staff.json").read_text(encoding="utf-8")
    assert "9753" not in kept


def test_without_staff_there_is_no_pin_to_change(tmp_path: Path) -> None:
    with open_register(make_register(tmp_path)) as rooms:
        rooms.register.sign_on("7", "")
        with refused("no-staff"):
            rooms.register.change_pin("", "1234", "1234")
