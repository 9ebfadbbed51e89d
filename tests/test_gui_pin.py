"""A clerk changes the PIN at the register: three times one field, never a digit on the screen."""

from pathlib import Path

import pytest
from till import BREAD, open_till

pytestmark = pytest.mark.usefixtures("qapp")


def test_the_new_pin_opens_the_register_and_the_old_one_does_not(tmp_path: Path) -> None:
    with open_till(tmp_path) as till:
        till.keys("F7")
        till.touch("morePin")
        assert till.text("pinChangeStep") == "Your PIN now"
        till.keys("1234")
        till.scan(BREAD)
        assert "Not added" in till.notice()
        assert till.text("pinChangeField") == "●●●●"
        till.keys("Enter", "8642", "Enter", "8643", "Enter")
        assert "not the same" in till.notice()
        assert till.text("pinChangeStep") == "Your PIN now"
        till.keys("1234", "Enter", "8642", "Enter", "8642", "Enter")
        assert till.notice().startswith("Your PIN is changed.")
        assert not till.sees("pinChange")
        till.keys("Esc", "Esc", "7", "Enter", "1234", "Enter")
        assert till.page() == "signOnPage"
        till.keys("8642", "Enter")
        assert till.page() == "sellPage"


def test_esc_leaves_the_pin_as_it_was(tmp_path: Path) -> None:
    with open_till(tmp_path) as till:
        till.keys("F7")
        till.touch("morePin", "pinChangePad1", "pinChangePad2", "pinChangePad3", "pinChangePad4", "pinChangeGo")
        assert till.text("pinChangeStep") == "The new PIN, 4 to 8 digits"
        till.keys("Esc", "Esc")
        assert not till.sees("pinChange")
        assert till.rooms.staff.pin_matches(till.rooms.staff.members()[1], "1234")
