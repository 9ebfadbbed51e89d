"""What is held here and not yet at central, counted from the journal and from central's own words.

Rule of this module: no flag and no second count; every figure is the fold of entries and marks.
"""

import threading
from itertools import islice

import msgspec

from posfallback.journal.entry import Entry
from posfallback.journal.replay_state import STATES, ReplayState, State
from posfallback.services.ports import Journal, ReplayMarks


class SalesSum(msgspec.Struct, frozen=True, kw_only=True):
    """A number of sales and their value in minor units; returns and voids are sales too."""

    count: int = 0
    value_minor: int = 0


class _When(msgspec.Struct):
    at: str


class Holding:
    """The replay state of a home. A kept fold may be given; `refresh` reads only what came after it.

    Safe to use from several threads.
    """

    def __init__(self, journal: Journal, marks: ReplayMarks, state: ReplayState | None = None) -> None:
        self._journal = journal
        self._marks = marks
        self._lock = threading.Lock()
        self._oldest: tuple[int, str] = (0, "")
        self.state = state or ReplayState()

    def refresh(self, most: int | None = None) -> None:
        """Take in the entries and marks that are new; at most so many of each, where somebody waits for the figures."""
        with self._lock:
            for entry in islice(self._journal.entries(self.state.last_seq + 1), most):
                self.state.apply_entry(entry)
            for mark in islice(self._marks.after(self.state.last_mark), most):
                self.state.apply_mark(mark)

    @property
    def count(self) -> int:
        """How many sales are held."""
        return self.state.held[0]

    @property
    def value_minor(self) -> int:
        """The value of the held sales in minor units."""
        return self.state.held[1]

    @property
    def entries(self) -> int:
        """How many entries of every kind are held."""
        return self.state.held_entries

    @property
    def oldest_at(self) -> str:
        """When the oldest held sale was sealed (RFC 3339); empty when none is held."""
        with self._lock:
            seq = self.state.oldest_held_seq
            if self._oldest[0] != seq:
                entry = self._journal.entry(seq) if seq else None
                self._oldest = (seq, sealed_at(entry) if entry else "")
            return self._oldest[1]

    @property
    def by_outcome(self) -> dict[State, SalesSum]:
        """The sales in each state."""
        return {state: self.sales(state) for state in STATES}

    def sales(self, state: State) -> SalesSum:
        """Return the sales in one state."""
        count, value_minor = self.state.sales(state)
        return SalesSum(count=count, value_minor=value_minor)


def sealed_at(entry: Entry) -> str:
    """Return when an entry was sealed (RFC 3339)."""
    return msgspec.json.decode(entry.body, type=_When).at
