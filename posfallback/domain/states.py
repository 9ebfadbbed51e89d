"""The three state tables of the house.

Rule of this module: the diagrams in the docs are drawn from them, and nothing moves outside them.
"""

from posfallback.domain.errors import Refusal

SALE_STATES: dict[str, frozenset[str]] = {
    "ringing": frozenset({"tendering", "suspended", "abandoned"}),
    "tendering": frozenset({"ringing", "sealed", "abandoned"}),
    "suspended": frozenset({"ringing"}),
    "sealed": frozenset(),
    "abandoned": frozenset(),
}
"""A sale. Going back from the tenders to the ticket is a move of its own; the seal is final."""

SHIFT_STATES: dict[str, frozenset[str]] = {
    "closed": frozenset({"open"}),
    "open": frozenset({"counted", "closed"}),
    "counted": frozenset({"open", "closed"}),
}
"""A shift. It may be closed uncounted, and selling on after a count opens it again."""

REPLAY_STATES: dict[str, frozenset[str]] = {
    "waiting": frozenset({"sent"}),
    "sent": frozenset({"accepted", "duplicate", "parked", "waiting"}),
    "accepted": frozenset(),
    "duplicate": frozenset(),
    "parked": frozenset({"waiting", "waived", "handed_over"}),
    "waived": frozenset(),
    "handed_over": frozenset(),
}
"""The replay of one entry. `sent` falls back to `waiting` when there was no answer or central deferred it."""


def move(states: dict[str, frozenset[str]], now: str, then: str) -> str:
    """Return the state `then` when it may follow `now`; raises Refusal "not-possible-now"."""
    if then not in states[now]:
        onward = " or ".join(sorted(states[now])) or "nothing"
        raise Refusal("not-possible-now", f"What is {now} cannot become {then}.", f"It can become {onward}.")
    return then
