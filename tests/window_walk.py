"""A walk through the states of one window: each looked at, the next begun with an empty ticket."""

from collections.abc import Callable, Mapping

from till import Till
from window_states import State

REASON = "Test"


def start_over(till: Till) -> None:
    """Bring the window back to an empty ticket with the clerk at it, every page made anew."""
    register = till.rooms.register
    if register.snapshot().state == "done":
        register.next_sale()
    while register.snapshot().tenders:
        register.take_back(0)
    if register.snapshot().state == "tendering":
        register.back()
    if register.snapshot().lines:
        register.discount_basket(None)
        register.abandon(REASON)
    till.window.desk.asked = None
    till.window.make_anew()
    assert till.page() == "sellPage"


def walk(
    till: Till,
    states: Mapping[str, State],
    look: Callable[[Till], object],
    *,
    again: Callable[[Till], object] = start_over,
) -> None:
    """Look at every state; `again` leads to where each begins.

    All that is wrong is told at the end, with the states in which it is.
    """
    wrong: list[str] = []
    # Where everything stands is known without painting it, which takes most of the time.
    till.window.setUpdatesEnabled(False)
    for name, state in states.items():
        again(till)
        state.reach(till)
        till.window.tick()
        try:
            look(till)
        except AssertionError as fault:
            wrong.append(f"{name}: " + "\n".join(str(fault).splitlines()[:5]))
    again(till)
    till.window.setUpdatesEnabled(True)
    assert not wrong, "\n".join(wrong)
