"""A screen that reads from right to left, and rows that grow with their words."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pseudo import painted
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QLabel, QWidget
from till import BREAD, MILK, SOAP, Till, open_till

from posfallback.gui import language

pytestmark = pytest.mark.usefixtures("qapp")
ARABIC = '[screen]\nlanguage = "ar"\n'
LONG = "The date is near, so today it goes for less than it did"
REASON = f'[reasons]\ndiscount = ["{LONG}"]\n'
ROW, GROWN = 61, 81
TWO_LINES = 40


@pytest.fixture(autouse=True)
def english_again() -> Iterator[None]:
    """Leave no language behind for the tests that come after."""
    yield
    language.begin(language.ENGLISH, str)


def spot(till: Till, name: str) -> QRect:
    """Return where a part is in the window."""
    part = till.shown(name)
    return QRect(part.mapTo(till.window, QPoint(0, 0)), part.size())


def is_left_of(till: Till, one: str, other: str) -> bool:
    """Say whether one part ends before the other begins."""
    return spot(till, one).right() < spot(till, other).left()


def row(till: Till, number: int) -> QWidget:
    """Return the row of a line."""
    return till.shown(f"line{number}")


def test_columns_and_keys_are_mirrored_and_the_pad_is_not(tmp_path: Path) -> None:
    with open_till(tmp_path, more=ARABIC) as till:
        for code in (BREAD, MILK, SOAP):
            till.scan(code)
        till.keys("Up", "Del", "Down")
        assert is_left_of(till, "pay", "scanField")
        assert is_left_of(till, "quick2", "quick1")
        assert is_left_of(till, "lineRemove", "lineLess")
        assert is_left_of(till, "barF2", "barF1")
        assert spot(till, "undoLine2").left() < spot(till, "ticket").center().x(), "Undo stands at the trailing edge"
        till.keys("F3", "12")
        for one, other in ("78", "89", "45", "12"):
            assert is_left_of(till, f"quantityPanelPad{one}", f"quantityPanelPad{other}")
        assert is_left_of(till, "quantityPanelPad0", "quantityPanelPad00")
        assert is_left_of(till, "quantityPanelPad00", "quantityPanelPadBack")


def test_tab_reads_from_right_to_left_there_and_the_pad_as_ever(tmp_path: Path) -> None:
    with open_till(tmp_path, more=ARABIC) as till:
        till.scan(BREAD)
        till.shown("lineLess").setFocus()
        order = []
        for _ in range(5):
            till.key(Qt.Key.Key_Tab)
            order.append(till.window.focusWidget().objectName())
        assert order == ["lineQuantity", "lineMore", "linePrice", "lineDiscount", "lineRemove"]
        assert is_left_of(till, "lineRemove", "linePrice")


def test_amounts_keep_the_order_of_their_signs(tmp_path: Path) -> None:
    with open_till(tmp_path, more=ARABIC) as till:
        till.keys("4011", "Enter", "734", "Enter")
        assert till.text("boardTotal") == "\u2066$1.47\u2069"
        assert "\u2066\u20660.734\u2069 kg × \u2066\u2066$2.00\u2069/kg\u2069\u2069" in till.lines()[0]


def test_the_number_of_a_receipt_keeps_its_order_in_a_sentence(tmp_path: Path) -> None:
    with open_till(tmp_path, more=ARABIC) as till:
        till.scan(BREAD)
        till.keys("F12", "500", "Enter")
        assert till.page() == "donePage"
        number = till.sales()[-1].receipt
        said = [
            label.text() for label in till.all_shown(QLabel) if isinstance(label, QLabel) and number in label.text()
        ]
        assert said
        kept = (f"\u2068{number}\u2069", f"\u2066{number}\u2069")
        assert all(any(way in text for way in kept) for text in said), "else it would read F000001-03-012"


def test_the_number_of_a_receipt_keeps_its_order_in_its_field(tmp_path: Path) -> None:
    with open_till(tmp_path, more=ARABIC) as till:
        till.scan(BREAD)
        till.keys("F12", "500", "Enter", "Enter", "F7")
        till.touch("moreReturn")
        till.keys("1")
        assert till.sales()[-1].receipt in painted(till.shown("receiptPanelField"))


def test_a_label_with_room_in_its_field_stays_on_one_line(tmp_path: Path) -> None:
    with open_till(tmp_path, more=ARABIC) as till:
        till.scan(BREAD)
        till.keys("F9")
        field = till.shown("tenderAmount")
        image = field.grab(QRect(field.width() * 2 // 3, 4, field.width() // 3 - 8, field.height() - 8)).toImage()
        ground = image.pixel(0, 0)
        inked = [y for y in range(image.height()) if any(image.pixel(x, y) != ground for x in range(image.width()))]
        assert 0 < inked[-1] - inked[0] < TWO_LINES


def test_from_left_to_right_nothing_is_added_to_amounts(tmp_path: Path) -> None:
    with open_till(tmp_path) as till:
        till.scan(BREAD)
        assert till.text("boardTotal") == "$3.40"


def test_a_row_grows_when_its_second_line_needs_two(tmp_path: Path) -> None:
    with open_till(tmp_path, more=REASON) as till:
        for code in (SOAP, BREAD, MILK):
            till.scan(code)
        till.keys("Up", "F5", "10", "Right", "Enter")
        till.wait(20)
        assert [row(till, number).height() for number in (1, 2, 3)] == [ROW, GROWN, ROW]
        assert row(till, 3).y() == row(till, 2).y() + GROWN + 60, "the keys of the line stand between"
        words = painted(row(till, 2))
        assert not [text for text in words if text.endswith("…")], words
        assert LONG in " ".join(words)
        till.keys("F4")
        assert row(till, 2).height() == ROW, "what it says now has room on one line"


def test_paging_past_grown_rows_leaves_no_line_out(tmp_path: Path) -> None:
    with open_till(tmp_path, more='[reasons]\nprice = ["' + LONG + '"]\n') as till:
        for place in range(24):
            till.scan((BREAD, MILK, SOAP)[place % 3])
            if place % 2:
                till.touch("linePrice")
                till.keys("99", "Right", "Enter")
                if till.sees("override"):
                    till.keys("246810", "Enter")
        assert row(till, 24).height() == GROWN
        seen: list[str] = []
        while "First" not in till.text("pageUp"):
            seen = [part.objectName() for part in rows(till)] + seen
            till.touch("pageUp")
        seen = [part.objectName() for part in rows(till)] + seen
        assert sorted(set(seen), key=lambda name: int(name[4:])) == [f"line{place}" for place in range(1, 25)]
        room = till.shown("ticketLines").height()
        for part in rows(till):
            assert part.geometry().bottom() <= room, f"{part.objectName()} is cut"


def rows(till: Till) -> list[QWidget]:
    """Return the rows in sight, from the top down."""
    found = [part for part in till.all_shown() if part.objectName().startswith("line") and hasattr(part, "index")]
    return sorted(found, key=lambda part: part.y())
