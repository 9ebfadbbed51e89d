"""Tab leads through the window as one reads it, whenever its parts were made; and a screen reader hears which line."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from till import BREAD, MILK, SOAP, UNKNOWN, Till, focus_name, open_till

from posfallback.gui.walk import walk

pytestmark = pytest.mark.usefixtures("qapp")
QUICK = ["tab1", "tab4", "quick1", "quick2", "quick3"]
LINE = ["lineLess", "lineQuantity", "lineMore", "linePrice", "lineDiscount", "lineRemove"]
MOST = 80


@pytest.fixture
def till(tmp_path: Path) -> Iterator[Till]:
    with open_till(tmp_path) as opened:
        yield opened


def bar(till: Till) -> list[str]:
    """Return the keys of the bar, as they stand."""
    keys = [part for part in till.all_shown() if part.objectName().startswith("bar") and part.height() == 56]
    return [part.objectName() for part in sorted(keys, key=lambda part: part.x())]


def tabs(till: Till, key: Qt.Key = Qt.Key.Key_Tab) -> list[str]:
    """Strike Tab until the focus is back where it began; return where it went, the beginning first."""
    reached = [focus_name()]
    for _ in range(MOST):
        till.key(key)
        till.wait(0)
        if focus_name() == reached[0]:
            return reached
        reached.append(focus_name())
    raise AssertionError(f"Tab does not come back: {reached}")


def test_the_sell_screen_is_walked_from_field_to_ticket_to_keys_to_bar(till: Till) -> None:
    for code in (BREAD, MILK, SOAP):
        till.scan(code)
    till.keys("Up")
    till.keys("Del")
    till.keys("Down")
    assert tabs(till) == ["scanField", "undoLine2", *LINE, *QUICK, "pay", *bar(till)]
    assert bar(till)[0] == "barF1"


def test_and_backwards(till: Till) -> None:
    till.scan(BREAD)
    there = tabs(till)
    assert tabs(till, Qt.Key.Key_Backtab) == [there[0], *there[:0:-1]]


DIGITS = "789456123"


@pytest.mark.parametrize(
    ("open_it", "parts"),
    [
        (("F3",), []),
        (("F5",), ["discountLine", "discountSale", "discountPercent", "discountAmount"]),
        (("F5", "5"), ["discountLine", "discountSale", "discountPercent", "discountAmount"]),
    ],
    ids=["quantity", "discount", "discount half typed"],
)
def test_a_panel_that_was_made_late_is_walked_in_its_place(
    till: Till, open_it: tuple[str, ...], parts: list[str]
) -> None:
    till.scan(BREAD)
    till.keys(*open_it)
    till.wait(20)
    name = "discountPanel" if parts else "quantityPanel"
    reasons = [f"discountReason{place}" for place in (1, 2, 3)] if parts else []
    pad = [f"{name}Pad{figure}" for figure in (*DIGITS, "0", "00", "Back")]
    blue = [f"{name}Go"] if till.shown(f"{name}Go").isEnabled() else []
    panel = [*parts, *reasons, f"{name}Field", *pad, f"{name}Back", *blue]
    order = tabs(till)
    start = order.index("scanField")
    assert order[start:] + order[:start] == ["scanField", *LINE, *panel, *bar(till)]


def test_the_helper_for_an_unknown_code_is_walked_in_its_place(till: Till) -> None:
    till.scan(UNKNOWN)
    till.keys("5")
    order = tabs(till)
    start = order.index("scanField")
    walked = order[start:] + order[:start]
    ways = ["unknownHelperPrice", "unknownHelperFind", "department1", "department2", "department3"]
    assert walked[1:6] == ways
    assert walked[6] == "unknownHelperField"
    ends = ["unknownHelperPadBack", "unknownHelperBack", "unknownHelperGo", *bar(till)]
    assert walked[-len(ends) :] == ends


def test_what_a_managers_question_covers_is_not_walked(tmp_path: Path) -> None:
    with open_till(tmp_path, more='[limits]\nsale = "10.00"\n') as till:
        till.keys(f"3*{BREAD}", "Enter", "F12")
        assert till.sees("override")
        names = [part.objectName() for part in walk(till.window)]
        assert "pay" not in names
        assert names.index("scanField") < names.index("overridePad7") < names.index("overrideBack")


def test_space_presses_what_tab_has_reached(till: Till) -> None:
    till.scan(BREAD)
    till.keys("Tab", "Tab", "Tab")
    assert focus_name() == "lineMore"
    QTest.keyClick(till.shown("lineMore"), Qt.Key.Key_Space)
    assert till.lines() == ["Line 1, Rye bread, 2, $6.80, 2 × $3.40, selected"]


def test_the_keys_under_a_line_name_it(till: Till) -> None:
    for code in (BREAD, MILK):
        till.scan(code)
    assert till.text("lineRemove") == "Remove line 2, Whole milk"
    assert till.text("lineMore") == "One more of line 2, Whole milk"
    assert till.text("lineLess") == "One less of line 2, Whole milk"
    assert till.text("lineQuantity") == "Quantity 1 of line 2, Whole milk"
    assert till.text("linePrice") == "Price of line 2, Whole milk"
    assert till.text("lineDiscount") == "Discount on line 2, Whole milk"
    till.keys("Del")
    assert till.text("undoLine2") == "Undo, line 2, Whole milk"
    till.keys("Up")
    assert till.text("lineRemove") == "Remove line 1, Rye bread"
