"""The power goes while the window is in any of its states: the same basket comes back, and a line says so.

What the disk held at that moment is a copy of the home, taken while the window is open and nothing was closed.
"""

import shutil
from pathlib import Path
from typing import NamedTuple

import pytest
from till import Till, open_till
from window_states import ADDING, GOODS, RESTING
from window_walk import walk

from posfallback.services.snapshots import RegisterSnapshot
from posfallback.services.standing import OPEN_SALE_BACK

pytestmark = pytest.mark.usefixtures("qapp")

SYNCED_MS = 1000
"""A basket is on disk this long after its last change at the latest, by itself."""


class Cut(NamedTuple):
    """What the disk held when the power went, and what the register knew."""

    home: Path
    open_basket: str
    seen: RegisterSnapshot
    entries: int


@pytest.fixture(scope="module")
def cuts(tmp_path_factory: pytest.TempPathFactory) -> list[Cut]:
    """Go through all states in one window, with a power cut in each; they are in the sequence of the states."""
    folder = tmp_path_factory.mktemp("cuts")
    found: list[Cut] = []

    def cut(till: Till) -> None:
        drafts = till.rooms.drafts
        till.until(lambda: not drafts._pending and not drafts._busy, SYNCED_MS)
        home = Path(shutil.copytree(till.rooms.home.path, folder / f"after{len(found)}"))
        register = till.rooms.register
        entries = sum(1 for _ in till.rooms.journal.entries())
        found.append(Cut(home, register.basket_id, register.snapshot(), entries))

    with open_till(folder, goods=GOODS, more='[limits]\nsale = "10.00"\n') as till:
        walk(till, {**ADDING, **RESTING}, cut)
    return found


@pytest.mark.parametrize(("place", "name"), list(enumerate([*ADDING, *RESTING])))
def test_the_same_basket_comes_back_from_any_screen(cuts: list[Cut], place: int, name: str) -> None:
    cut = cuts[place]
    till = Till(cut.home)
    try:
        till.sign_on_here()
        back = till.rooms.register.snapshot()
        assert till.rooms.register.basket_id == cut.open_basket
        if cut.open_basket:
            seen = cut.seen
            assert (back.lines, back.tenders, back.total_minor) == (seen.lines, seen.tenders, seen.total_minor), name
            assert OPEN_SALE_BACK.message in till.notice()
            assert till.page() == ("tenderPage" if seen.tenders else "sellPage")
        else:
            assert not back.lines
            assert OPEN_SALE_BACK.message not in till.notice()
        assert back.suspended_count == cut.seen.suspended_count
        sales = [entry for entry in till.rooms.journal.entries() if entry.seq <= cut.entries]
        assert len(sales) == cut.entries, "an entry that was sealed is gone"
    finally:
        till.close()


def test_there_was_a_cut_with_lines_with_tenders_and_with_neither(cuts: list[Cut]) -> None:
    assert {(bool(cut.seen.lines), bool(cut.seen.tenders)) for cut in cuts if cut.open_basket} >= {
        (True, False),
        (True, True),
    }
    assert not all(cut.open_basket for cut in cuts)
