"""Sale, shift and replay move only as the three tables say."""

import pytest

from posfallback.domain.errors import Refusal
from posfallback.domain.states import REPLAY_STATES, SALE_STATES, SHIFT_STATES, move


@pytest.mark.parametrize("states", [SALE_STATES, SHIFT_STATES, REPLAY_STATES])
def test_every_state_that_can_be_reached_is_in_its_table(states: dict[str, frozenset[str]]) -> None:
    assert {then for onward in states.values() for then in onward} <= set(states)


def _reachable(states: dict[str, frozenset[str]], first: str) -> set[str]:
    reached, ahead = set[str](), [first]
    while ahead:
        now = ahead.pop()
        if now not in reached:
            reached.add(now)
            ahead += states[now]
    return reached


@pytest.mark.parametrize(
    ("states", "first"), [(SALE_STATES, "ringing"), (SHIFT_STATES, "closed"), (REPLAY_STATES, "waiting")]
)
def test_every_state_can_be_reached_from_the_first(states: dict[str, frozenset[str]], first: str) -> None:
    assert _reachable(states, first) == set(states)


@pytest.mark.parametrize(
    ("states", "final"),
    [(SALE_STATES, {"sealed", "abandoned"}), (REPLAY_STATES, {"accepted", "duplicate", "waived", "handed_over"})],
)
def test_what_is_done_stays_done(states: dict[str, frozenset[str]], final: set[str]) -> None:
    assert {state for state, onward in states.items() if not onward} == final


def test_a_move_that_the_table_has_is_made_and_any_other_refused() -> None:
    assert move(SALE_STATES, "tendering", "sealed") == "sealed"
    with pytest.raises(Refusal) as refused:
        move(SALE_STATES, "ringing", "sealed")
    assert refused.value.code == "not-possible-now"
    with pytest.raises(Refusal):
        move(SALE_STATES, "sealed", "ringing")
    with pytest.raises(Refusal):
        move(REPLAY_STATES, "waiting", "accepted")
