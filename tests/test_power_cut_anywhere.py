"""The power goes while the window is in any of its states: the same basket comes back, and a line says so.

What the disk held at that moment is a copy of the home, taken while the window is open and nothing was closed.
"""

import shutil
from pathlib import Path

import pytest
from till import Till, make_home
from window_states import ADDING, GOODS, RESTING, State

from posfallback.services.standing import OPEN_SALE_BACK

pytestmark = pytest.mark.usefixtures("qapp")

SYNCED_MS = 1000
"""A basket is on disk this long after its last change at the latest."""


@pytest.mark.parametrize("name", [*ADDING, *RESTING])
def test_the_same_basket_comes_back_from_any_screen(tmp_path: Path, name: str) -> None:
    state: State = {**ADDING, **RESTING}[name]
    home = make_home(tmp_path, goods=GOODS, more='[limits]\nsale = "10.00"\n' if "manager" in name else "")
    till = Till(home)
    try:
        till.sign_on()
        state.reach(till)
        till.wait(SYNCED_MS)
        after_the_cut = Path(shutil.copytree(home, tmp_path / "after"))
        open_basket, seen = till.rooms.register.basket_id, till.rooms.register.snapshot()
        entries = sum(1 for _ in till.rooms.journal.entries())
    finally:
        till.close()

    till = Till(after_the_cut)
    try:
        till.sign_on_here()
        back = till.rooms.register.snapshot()
        assert till.rooms.register.basket_id == open_basket
        if open_basket:
            assert (back.lines, back.tenders, back.total_minor) == (seen.lines, seen.tenders, seen.total_minor)
            assert OPEN_SALE_BACK.message in till.notice()
            assert till.page() == ("tenderPage" if seen.tenders else "sellPage")
        else:
            assert not back.lines
            assert OPEN_SALE_BACK.message not in till.notice()
        assert back.suspended_count == seen.suspended_count
        sales = [entry for entry in till.rooms.journal.entries() if entry.seq <= entries]
        assert len(sales) == entries, "an entry that was sealed is gone"
    finally:
        till.close()
