"""The states that the window can be in, each with how a clerk gets there: for tests that must hold in all of them."""

from collections.abc import Callable
from typing import NamedTuple

from full_disk import full_disk
from till import BREAD, MILK, UNKNOWN, Till

WINE = "9520000000042"
GOODS = f"{WINE},Red wine,Wine,each,9.50,1,A,21\n"


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
    with full_disk():
        till.keys("Enter")
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
    "the list of paper slips": State(keys("F8", "F7", "F7"), "Not added: this page takes no goods."),
    "papers and printers": State(keys("F8", "F6"), "Not added: this page takes no goods."),
}
OUTSIDE: dict[str, State] = {
    "nobody there": State(keys(), "Not added: nobody has signed on."),
    "a number half typed": State(keys("7"), "Not added: nobody has signed on."),
    "a PIN half typed": State(keys("7", "Enter", "12"), "Not added: nobody has signed on."),
    "the float half typed": State(keys("7", "Enter", "1234", "Enter", "20"), "Not added: this page takes no goods."),
}
DRILL: dict[str, State] = {
    **{
        name: ADDING[name]
        for name in (
            "an empty ticket",
            "a ticket with lines",
            "a removed line chosen",
            "help open",
            "find, words half typed",
            "the price of an unknown code half typed",
            "the age asked",
            "done",
        )
    },
    **{
        name: RESTING[name]
        for name in (
            "cash half typed",
            "a card's code half typed",
            "a manager's PIN half typed",
            "behind F8",
            "a till count half typed",
            "an X report",
            "papers and printers",
        )
    },
}
"""The states that are looked at once more in a drill: each page, and what stands in its right column."""
