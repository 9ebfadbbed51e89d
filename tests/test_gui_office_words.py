"""The pay and office side in a language that is longer than English: all of it said, whole, and in its place."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pseudo import speak_strangely, unsaid
from test_gui_screens import check
from till import BREAD, SOAP, Till, open_till

from posfallback.gui import language

pytestmark = pytest.mark.usefixtures("qapp")
MORE = '[limits]\ndiscount_percent = "10"\n[card]\ntake = "on"\n'
STAFF = "number,name,role,pin\n7,Mara,clerk,1234\n2,Petra,manager,246810\n3,Ivo,it,9753\n4,Wolfgang,manager,975311\n"
DATA = ("Mara", "Petra", "Ivo", "Wolfgang", "Rye bread", "Soap bar", "Bananas", "Bread", "Quick", "kg", "Enter", "Esc")


@pytest.fixture
def till(tmp_path: Path) -> Iterator[Till]:
    with open_till(tmp_path, more=MORE, staff=STAFF) as opened:
        speak_strangely(opened)
        yield opened
    language.begin(language.ENGLISH, str)


def look(till: Till, blues: int = 1) -> None:
    """Hold what is shown to the checks of the screen design; nothing in plain letters but the store's own names."""
    check(till, blues)
    assert unsaid(till, DATA) == set()


def test_a_manager_is_asked(till: Till) -> None:
    till.scan(BREAD)
    till.scan(SOAP)
    till.keys("F5", "50", "F12")
    look(till)
    till.keys("2")
    look(till)
    till.keys("Enter")
    look(till)


def test_every_way_to_pay(till: Till) -> None:
    till.scan(BREAD)
    till.keys("F10", "123", "Enter", "1234", "Enter")
    assert till.page() == "donePage"
    look(till)
    till.keys("Enter")
    till.scan(BREAD)
    till.scan(SOAP)
    till.keys("F12")
    look(till)
    till.keys("300", "Enter")
    look(till)
    for way in ("F10", "F11", "F7"):
        till.keys(way)
        look(till)
    till.keys("F10")
    assert till.sees("cardRisk")
    till.keys("F9", "9000", "Enter")
    assert till.page() == "donePage"
    look(till)


def test_the_pages_behind_f8(till: Till) -> None:
    till.scan(BREAD)
    till.keys("F10", "123", "Enter", "1234", "Enter", "Enter")
    till.keys("F8")
    look(till, blues=0)
    till.keys("1", "2000", "Right")
    look(till)
    till.keys("Enter", "F8", "3")
    look(till)
    till.keys("Esc", "4")
    look(till)
    till.keys("Esc", "5", "3")
    look(till)
    till.keys("F12")
    assert till.sees("overShort")
    look(till)
    till.keys("Right", "F12")
    look(till)
    till.keys("F12")
    look(till)
    till.keys("Esc", "Esc", "6")
    assert till.page() == "dayClosePage"
    look(till, blues=0)
