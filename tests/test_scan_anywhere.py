"""A scanner that never stops, in every state of the window: nothing is lost, doubled, or typed into a field.

Where scans add, each code is one line; where they do not, everything stays as it was and the clerk reads why.
"""

import resource
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from till import BREAD, MILK, SOAP, UNKNOWN, Till, open_till

from posfallback.domain.codes import show_code

pytestmark = pytest.mark.usefixtures("qapp")

WINE = "9520000000042"
GOODS = f"{WINE},Red wine,Wine,each,9.50,1,A,21\n"
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
    till.wait(200)
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
    till.wait(120)
    return codes


# --- the states of the window -----------------------------------------------------------------------------------------


class State(NamedTuple):
    """How the window gets there, and what the clerk reads instead of a line; empty where scans add."""

    reach: Callable[[Till], object]
    says: str = ""


def keys(*words: str, first: tuple[str, ...] = (), touch: tuple[str, ...] = ()) -> Callable[[Till], None]:
    """Scan these codes, touch these keys, then strike these."""

    def reach(till: Till) -> None:
        for code in first:
            till.scan(code)
        for name in touch:
            till.touch(name)
        till.keys(*words)

    return reach


def more(name: str, *words: str, first: tuple[str, ...] = (BREAD,)) -> Callable[[Till], None]:
    """Open F7 and touch one of its keys."""

    def reach(till: Till) -> None:
        keys("F7", first=first)(till)
        till.touch(name)
        till.keys(*words)

    return reach


def done(till: Till) -> None:
    """Seal a sale."""
    till.scan(BREAD)
    till.keys("F12", "500", "Enter")
    assert till.page() == "donePage"


def suspended(till: Till) -> None:
    """Let a sale wait and look for it."""
    till.scan(BREAD)
    till.keys("F6", "F6")
    assert till.sees("suspendedPanel")


def asked(till: Till) -> None:
    """Ask a manager, and begin the PIN."""
    till.keys(f"3*{BREAD}", "Enter", "F12")
    assert till.sees("override")
    till.keys("24")


def on_pay(till: Till) -> None:
    """Put the focus where a scanner's Enter would do harm."""
    till.scan(BREAD)
    till.shown("pay").setFocus()


def removed(till: Till) -> None:
    """Remove the line that is chosen."""
    till.scan(BREAD)
    till.keys("F4")


def stopped(till: Till) -> None:
    """Fill the disk in the middle of a seal."""
    till.scan(BREAD)
    till.keys("F12", "500")
    till.rooms.drafts.flush()
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, before[1]))
    try:
        till.keys("Enter")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert till.sees("stopNotice")


ADDING: dict[str, State] = {
    "an empty ticket": State(keys()),
    "a ticket with lines": State(keys(first=(BREAD, MILK))),
    "a removed line chosen": State(removed),
    "a code half typed": State(keys("95200", first=(BREAD,))),
    "help open": State(keys("F1", first=(BREAD,))),
    "focus on Pay": State(on_pay),
    "focus on a quick key": State(lambda till: till.shown("quick2").setFocus()),
    "find, words half typed": State(keys("whole", first=(BREAD,))),
    "find by F2": State(keys("F2")),
    "a code that is not in the list": State(keys(first=(BREAD, UNKNOWN))),
    "the price of an unknown code half typed": State(keys("39", first=(UNKNOWN,))),
    "a weight half typed": State(keys("4011", "Enter", "73")),
    "a quantity half typed": State(keys("F3", "12", first=(BREAD,))),
    "a price half typed": State(keys("20", first=(BREAD,), touch=("linePrice",))),
    "a discount half typed": State(keys("F5", "3", first=(BREAD,))),
    "another item half typed": State(keys("25", touch=("quick3",))),
    "the age asked": State(keys(first=(WINE,))),
    "F7 open": State(keys("F7", first=(BREAD,))),
    "a return without a receipt": State(more("moreReturnItem")),
    "a certificate half typed": State(more("moreTaxFree", "A1")),
    "giving up": State(more("moreGiveUp")),
    "sales that wait": State(suspended),
    "done": State(done),
}
RESTING: dict[str, State] = {
    "cash": State(keys("F9", first=(BREAD,)), "Not added."),
    "cash half typed": State(keys("F9", "20", first=(BREAD,)), "Not added."),
    "a part paid": State(keys("F9", "200", "Enter", first=(BREAD,)), "Not added."),
    "a card's code half typed": State(keys("F10", "482", first=(BREAD,)), "Not added."),
    "a card's last digits half typed": State(keys("F10", "48291", "Enter", "11", first=(BREAD,)), "Not added."),
    "a voucher half typed": State(keys("F11", "1", first=(BREAD,)), "Not added."),
    "help over the tenders": State(keys("F9", "F1", first=(BREAD,)), "Not added."),
    "a manager's PIN half typed": State(asked, "Not added: a manager is asked for."),
    "a receipt asked for": State(more("moreReturn"), "That is not a receipt."),
    "a new PIN half typed": State(more("morePin", "12"), "Not added."),
    "behind F8": State(keys("F8"), "Not added: this page takes no goods."),
    "cash into the drawer half typed": State(keys("F8", "1", "20"), "Not added: this page takes no goods."),
    "a till count half typed": State(keys("F8", "5", "3"), "Not added: this page takes no goods."),
    "an X report": State(keys("F8", "6"), "Not added: this page takes no goods."),
}
OUTSIDE: dict[str, State] = {
    "nobody there": State(keys(), "Not added: nobody has signed on."),
    "a number half typed": State(keys("7"), "Not added: nobody has signed on."),
    "a PIN half typed": State(keys("7", "Enter", "12"), "Not added: nobody has signed on."),
    "the float half typed": State(keys("7", "Enter", "1234", "Enter", "20"), "Not added: this page takes no goods."),
}


@pytest.mark.parametrize("name", ADDING)
def test_each_code_is_one_line(tmp_path: Path, name: str) -> None:
    with open_till(tmp_path, goods=GOODS) as till:
        ADDING[name].reach(till)
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


def stays(till: Till, state: State) -> None:
    """Reach a state, scan, and see that nothing but the notice has changed."""
    state.reach(till)
    before, had = look(till), lines(till)
    for speed, count in SPEEDS:
        fire(till, codes_a_second=speed, count=count)
        assert look(till) == before, f"at {speed} a second"
        assert lines(till) == had
        assert state.says in till.notice()


@pytest.mark.parametrize("name", RESTING)
def test_where_scans_do_not_add_all_stays_and_the_clerk_reads_why(tmp_path: Path, name: str) -> None:
    more = '[limits]\nsale = "10.00"\n' if "manager" in name else ""
    with open_till(tmp_path, goods=GOODS, more=more) as till:
        stays(till, RESTING[name])


@pytest.mark.parametrize("name", OUTSIDE)
def test_before_anybody_sells(tmp_path: Path, name: str) -> None:
    with open_till(tmp_path, more="[till]\nask_float = true\n", signed_on=False) as till:
        stays(till, OUTSIDE[name])


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
