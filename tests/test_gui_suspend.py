"""Sales that wait: parked with one key, taken up from a list that says when, by whom and how much."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from till import BREAD, MILK, SOAP, Till, focus_name, make_home, open_till

from posfallback.domain.facts import SaleResumed, SaleSuspended
from posfallback.journal.codec import decode

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def till(tmp_path: Path) -> Iterator[Till]:
    with open_till(tmp_path) as opened:
        yield opened


def facts(till: Till, kind: type) -> list[object]:
    return [fact for entry in till.rooms.journal.entries() if isinstance(fact := decode(entry.body), kind)]


def test_a_sale_is_suspended_with_one_key_and_taken_up_with_two(till: Till) -> None:
    till.scan(BREAD)
    till.keys("F6")
    assert till.lines() == []
    assert till.notice() == "Suspended: $3.40. F6 takes it up again."
    assert len(facts(till, SaleSuspended)) == 1
    till.scan(SOAP)
    till.keys("F9", "2000", "Enter", "Enter")
    assert till.text("barF6") == "Resume (1), F6"
    till.keys("F6")
    assert till.text("suspendedPanelTitle") == "1 sale suspended"
    assert till.text("suspended1").startswith("$3.40  ·  Rye bread")
    assert "Mara" in till.text("suspended1")
    till.keys("Enter")
    assert till.lines() == ["Line 1, Rye bread, 1, $3.40, selected"]
    assert not till.sees("suspendedPanel")
    assert focus_name() == "scanField"
    assert len(facts(till, SaleResumed)) == 1


def test_of_several_the_newest_comes_first_and_touch_chooses(till: Till) -> None:
    for code in (BREAD, SOAP, MILK):
        till.scan(code)
        till.touch("barF6")
    till.touch("barF6")
    assert [till.text(f"suspended{place}").split("  ·  ")[1].split(",")[0] for place in (1, 2, 3)] == [
        "Whole milk",
        "Soap bar",
        "Rye bread",
    ]
    till.touch("suspended3", "suspendedPanelGo")
    assert till.lines()[0].startswith("Line 1, Rye bread")
    till.keys("F9", "F9", "340", "Enter", "Enter", "F6")
    assert till.text("suspendedPanelTitle") == "2 sales suspended"
    till.keys("Esc")
    assert not till.sees("suspendedPanel")


def test_more_than_a_page_of_them(till: Till) -> None:
    for count in range(1, 9):
        till.keys(f"{count}*{BREAD}", "Enter", "F6")
    till.keys("F6")
    assert till.text("suspendedPanelTitle") == "8 sales suspended"
    till.touch("suspendedMore")
    assert till.text("suspended1").startswith("$6.80")
    assert not till.sees("suspended3")
    till.touch("suspended2", "suspendedPanelGo")
    assert till.text("boardTotal") == "$3.40"


def test_a_scan_while_the_list_is_open_begins_the_next_sale_and_the_list_says_so(till: Till) -> None:
    till.scan(BREAD)
    till.keys("F6", "F6")
    till.scan(SOAP)
    assert till.lines()[0].startswith("Line 1, Soap bar")
    till.keys("Enter")
    assert "still open" in till.notice()
    till.keys("Esc", "F6")
    assert till.lines() == []
    till.keys("F6")
    assert till.text("suspendedPanelTitle") == "2 sales suspended"


def test_suspended_sales_are_there_after_a_restart(tmp_path: Path) -> None:
    home = make_home(tmp_path)
    till = Till(home)
    till.sign_on()
    till.scan(BREAD)
    till.keys("F6")
    till.close()
    again = Till(home)
    try:
        again.sign_on()
        again.keys("F6", "F12")
        assert again.lines()[0].startswith("Line 1, Rye bread")
    finally:
        again.close()


def test_money_that_was_taken_keeps_a_sale_from_waiting(till: Till) -> None:
    till.scan(BREAD)
    till.keys("F9", "100", "Enter", "Esc", "F6")
    assert "Money has been taken" in till.notice()
    assert len(till.lines()) == 1
