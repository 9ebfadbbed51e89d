"""What a screen reader meets on every page and panel: a name on all one can work with, and secrets in none of them."""

import re
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QWidget
from till import Till, open_till
from window_states import ADDING, GOODS, OUTSIDE, RESTING
from window_walk import walk

pytestmark = pytest.mark.usefixtures("qapp")


def workable(till: Till) -> list[QWidget]:
    """Return all that is in sight and can be touched or typed into."""
    return [part for part in till.all_shown() if isinstance(part, QAbstractButton | QLineEdit)]


def check_names(till: Till) -> None:
    """Hold each name against the rules: what, value, state; no secret; values speak for themselves."""
    parts = workable(till)
    for part in parts:
        assert part.objectName(), f"{part} has no name for tests and tools"
        assert re.search(r"\w", part.accessibleName()), f"{part.objectName()} says nothing to a screen reader"
    names = [part.objectName() for part in parts]
    assert len(names) == len(set(names)), "two parts share a name"
    for label in till.all_shown(QLabel):
        assert label.accessibleName() == "", f"{label.objectName()} is read as its name and not as its words"
    for field in till.window.findChildren(QLineEdit):
        if field.echoMode() == QLineEdit.EchoMode.Password:
            assert field.text().strip("●") == ""
            assert re.search(r"(?i)digits entered: \d$", field.accessibleName()), field.accessibleName()
            assert field.accessibleName().endswith(str(len(field.text())))


def order_of_focus(till: Till) -> list[QWidget]:
    """Return what Tab leads to, in its order, from the first part of the window on."""
    found: list[QWidget] = []
    part = till.window.nextInFocusChain()
    while part is not None and part is not till.window:
        if part.isVisible() and part.isEnabled() and part.focusPolicy() & Qt.FocusPolicy.TabFocus:
            found.append(part)
        part = part.nextInFocusChain()
    return found


def place(till: Till, part: QWidget) -> QRect:
    return QRect(part.mapTo(till.window, QPoint(0, 0)), part.size())


def check_order(till: Till) -> None:
    """Say that focus moves as one reads: parts beside each other from left to right, else from top to bottom."""
    order = [part.objectName() for part in order_of_focus(till)]
    for name in order:
        if name.endswith("Field") and name.replace("Field", "Back") in order:
            assert order.index(name) < order.index(name.replace("Field", "Back")), "a panel's keys come after its field"
    for one, other in pairwise(order_of_focus(till)):
        if one.parent() is not other.parent():
            continue
        first, then = place(till, one), place(till, other)
        beside = first.top() < then.bottom() and then.top() < first.bottom()
        after = first.left() < then.left() if beside else first.top() < then.top()
        assert after, f"the focus goes back from {one.objectName()} to {other.objectName()}"


def can_be_read_and_walked(till: Till) -> None:
    till.stand_still()
    check_names(till)
    check_order(till)


def test_every_place_can_be_read_and_walked(tmp_path: Path) -> None:
    with open_till(tmp_path, goods=GOODS, more='[limits]\nsale = "10.00"\n') as till:
        walk(till, {**ADDING, **RESTING}, can_be_read_and_walked)


def test_so_it_is_before_anybody_sells(tmp_path: Path) -> None:
    with open_till(tmp_path, more="[till]\nask_float = true\n", signed_on=False) as till:
        walk(till, OUTSIDE, can_be_read_and_walked, again=lambda till: till.window.make_anew())


def test_the_last_digits_of_a_card_are_in_no_name(tmp_path: Path) -> None:
    with open_till(tmp_path) as till:
        RESTING["a card's last digits half typed"].reach(till)
        till.keys("79")
        names = [part.accessibleName() for part in till.window.findChildren(QWidget)]
        assert not [name for name in names if "1179" in name or "48291" in name]
