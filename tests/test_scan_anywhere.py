"""A scanner that never stops, in every state of the window: nothing is lost, doubled, or typed into a field.

Where scans add, each code is one line; where they do not, everything stays as it was and the clerk reads why.
"""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import NamedTuple

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from till import BREAD, MILK, SOAP, Till, open_till
from window_states import ADDING, GOODS, OUTSIDE, RESTING, State, more, stopped
from window_walk import start_over, walk

from posfallback.domain.codes import show_code

pytestmark = pytest.mark.usefixtures("qapp")

RECEIPT = "012-03-F000001"
CODES = (BREAD, SOAP, MILK)
SPEEDS = ((40, 12), (265, 53))
"""Codes a second, and how many of them: the second is a fifth of a second without a pause."""


class Look(NamedTuple):
    """All that a scan could spoil: what is in the fields, on the ticket, taken and sealed, and the page."""

    fields: dict[str, str]
    page: str
    tenders: int
    entries: int


def look(till: Till) -> Look:
    """Read the window and the register as they are, once the last key of a person has arrived."""
    till.settle()
    till.wait(20)
    fields = {
        field.objectName(): field.text()
        for field in till.window.findChildren(QLineEdit)
        if field.isVisible() or field.text()
    }
    snapshot = till.rooms.register.snapshot()
    return Look(fields, till.page(), len(snapshot.tenders), sum(1 for _ in till.rooms.journal.entries()))


def lines(till: Till) -> list[str]:
    """Return the codes on the ticket."""
    return [show_code(line.code) for line in till.rooms.register.snapshot().lines]


def fire(till: Till, *, codes_a_second: int, count: int) -> list[str]:
    """Type codes like a scanner that is held over a pile of goods; returns them."""
    codes = [CODES[place % len(CODES)] for place in range(count)]
    start = till._ms + 1000
    for place, code in enumerate(codes):
        till._ms = start + place * 1000 // codes_a_second
        till.strike(code, gap_ms=0)
        till.key_now(Qt.Key.Key_Return, 1000 // codes_a_second // 2)
    till.settle()
    return codes


def adds(till: Till) -> None:
    """Scan, and see that each code is one line and nothing else has changed."""
    before, had = look(till), lines(till) if till.page() == "sellPage" else []
    expected = had
    for speed, count in SPEEDS:
        expected = expected + fire(till, codes_a_second=speed, count=count)
        assert lines(till) == expected, f"at {speed} a second"
    after = look(till)
    assert after.fields.items() >= {k: v for k, v in before.fields.items() if v}.items()
    assert [field for field, text in after.fields.items() if text and text != before.fields.get(field)] == []
    assert (after.page, after.tenders, after.entries) == ("sellPage", 0, before.entries)
    assert not till.sees("notice"), till.notice()


def test_each_code_is_one_line(tmp_path: Path) -> None:
    with open_till(tmp_path, goods=GOODS) as till:
        walk(till, ADDING, adds)


def stays(till: Till, states: Mapping[str, State], again: Callable[[Till], object] = start_over) -> None:
    """Scan in each state, and see that nothing but the notice has changed."""
    for name, state in states.items():

        def changes_nothing(till: Till, says: str = state.says) -> None:
            before, had = look(till), lines(till)
            for speed, count in SPEEDS:
                fire(till, codes_a_second=speed, count=count)
                assert look(till) == before, f"at {speed} a second"
                assert lines(till) == had
                assert says in till.notice()

        walk(till, {name: state}, changes_nothing, again=again)


def test_where_scans_do_not_add_all_stays_and_the_clerk_reads_why(tmp_path: Path) -> None:
    with open_till(tmp_path, goods=GOODS, more='[limits]\nsale = "10.00"\n') as till:
        stays(till, RESTING)


def test_before_anybody_sells(tmp_path: Path) -> None:
    with open_till(tmp_path, more="[till]\nask_float = true\n", signed_on=False) as till:
        stays(till, OUTSIDE, again=lambda till: till.window.make_anew())


def test_while_selling_has_stopped(tmp_path: Path) -> None:
    with open_till(tmp_path) as till:
        stopped(till)
        before, had = look(till), lines(till)
        for speed, count in SPEEDS:
            fire(till, codes_a_second=speed, count=count)
        assert (look(till), lines(till)) == (before, had)
        assert till.sees("stopNotice")


def test_a_price_check_shows_each_and_adds_none(tmp_path: Path) -> None:
    with open_till(tmp_path) as till:
        more("morePriceCheck", "12", first=())(till)
        before = look(till)
        fire(till, codes_a_second=265, count=53)
        assert (look(till), lines(till)) == (before, [])
        assert till.text("priceCheckName") == "Soap bar"


def test_goods_that_come_back_count_each_scan_up_to_what_was_sold(tmp_path: Path) -> None:
    with open_till(tmp_path) as till:
        till.keys(f"5*{SOAP}", "Enter", "F12", "1000", "Enter", "Enter")
        till.scan(RECEIPT)
        before = look(till)
        fire(till, codes_a_second=265, count=53)
        assert (look(till), lines(till)) == (before, [])
        assert "all of it has come back" in till.notice()


def test_a_quantity_typed_before_a_burst_is_for_its_first_code_alone(tmp_path: Path) -> None:
    with open_till(tmp_path) as till:
        till.keys("3*")
        codes = fire(till, codes_a_second=265, count=53)
        sold = till.rooms.register.snapshot().lines
        assert [show_code(line.code) for line in sold] == codes
        assert [line.quantity_milli for line in sold] == [3000, *[1000] * 52]
        assert till.text("scanField") == ""
