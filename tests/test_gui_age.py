"""Goods with a minimum age: the register says the latest birth date, asks once a sale, and keeps only the answer."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from till import BREAD, Till, open_till

from posfallback.domain.facts import AgeChecked
from posfallback.journal.codec import decode

pytestmark = pytest.mark.usefixtures("qapp")
WINE, BEER = "9520000000042", "9520000000059"
GOODS = f"{WINE},Red wine,Wine,each,9.50,1,A,21\n{BEER},Beer,Wine,each,2.00,1,A,18\n"


@pytest.fixture
def till(tmp_path: Path) -> Iterator[Till]:
    with open_till(tmp_path, goods=GOODS) as opened:
        yield opened


def answers(till: Till) -> list[tuple[int, bool]]:
    facts = [decode(entry.body) for entry in till.rooms.journal.entries()]
    return [(fact.minimum_age, fact.confirmed) for fact in facts if isinstance(fact, AgeChecked)]


def born_by(till: Till, age: int) -> str:
    today = till.rooms.clock.now().date()
    return f"Born on or before {today:%B} {today.day}, {today.year - age}?"


def test_the_question_names_the_day_and_is_asked_once_a_sale(till: Till) -> None:
    till.scan(BEER)
    assert till.text("ageBornBy").replace("\u00a0", " ") == born_by(till, 18)
    assert "Not yet: the age has not been checked" in till.text("pay")
    till.scan(BREAD)
    assert len(till.lines()) == 2, "scanning goes on"
    till.keys("F12", "F9")
    assert till.page() == "sellPage"
    till.touch("ageYes")
    assert not till.sees("ageQuestion")
    till.scan(BEER)
    assert not till.sees("ageQuestion")
    till.scan(WINE)
    assert till.text("ageBornBy").replace("\u00a0", " ") == born_by(till, 21), "older goods ask again"
    till.touch("ageYes")
    till.keys("F12")
    assert till.page() == "tenderPage"
    assert answers(till) == [(18, True), (21, True)]


def test_no_takes_the_goods_out_and_sells_the_rest(till: Till) -> None:
    till.scan(BREAD)
    till.scan(WINE)
    till.touch("ageNo")
    assert "removed" in till.lines()[1]
    assert till.text("boardTotal") == "$3.40"
    assert answers(till) == [(21, False)]
    assert not till.sees("ageQuestion")


def test_the_keyboard_answers_with_alt_and_nothing_else_does(till: Till) -> None:
    till.scan(WINE)
    till.keys("Enter", "y", "Esc")
    assert till.sees("ageQuestion")
    handle = till.window.windowHandle()
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        event = QKeyEvent(kind, Qt.Key.Key_Y, Qt.KeyboardModifier.AltModifier, "y")
        QCoreApplication.sendEvent(handle, event)
    assert answers(till) == [(21, True)]
