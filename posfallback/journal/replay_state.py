"""Where each entry stands in the replay, folded from the journal's entries and central's marks.

Rule of this module: the held figures come from here and from nowhere else. A byte and eight more an entry, so that
100,000 entries load in milliseconds and cost a megabyte.
"""

import sys
from array import array
from typing import Final, Literal, Protocol

import msgspec

from posfallback.journal.entry import Entry

State = Literal["waiting", "sent", "accepted", "duplicate", "parked", "waived", "handed_over"]

STATES: Final[tuple[State, ...]] = ("waiting", "sent", "accepted", "duplicate", "parked", "waived", "handed_over")
SETTLED: Final[frozenset[State]] = frozenset({"accepted", "duplicate", "waived", "handed_over"})
"""Nothing is open about an entry in one of these, and no later mark changes it."""
_CODES: dict[str, int] = {state: code for code, state in enumerate(STATES)}
_HELD: frozenset[int] = frozenset({_CODES["waiting"], _CODES["sent"]})
_FINAL: frozenset[int] = frozenset(_CODES[state] for state in SETTLED)
_WAIVED, _HANDED_OVER = _CODES["waived"], _CODES["handed_over"]
_SALE = 8
"""Beside the state: this entry is a sale."""

_FORM = f"posfallback/replay-state/3/{sys.byteorder}"


MarkSeen = tuple[int, int, str, str]


class Marked(Protocol):
    """As much of a mark as this fold needs."""

    @property
    def id(self) -> int:
        """Counts up from 1."""
        ...

    @property
    def seq(self) -> int:
        """The entry that was spoken of."""
        ...

    @property
    def outcome(self) -> State:
        """What was said."""
        ...

    @property
    def at(self) -> str:
        """When it was said (RFC 3339)."""
        ...


def recognised_by(mark: Marked) -> MarkSeen:
    """Return what tells a mark from another that got the same id in another file."""
    return mark.id, mark.seq, mark.outcome, mark.at


class _Glance(msgspec.Struct):
    """As much of a body as this fold needs; reading it costs a third of reading the fact."""

    kind: str
    total_minor: int = 0
    drill: bool = False
    decision: str = ""
    seq: int = 0


_glance = msgspec.json.Decoder(_Glance)


class _Kept(msgspec.Struct, array_like=True):
    form: str
    states: bytes
    values: bytes
    sums: list[int]
    mark: MarkSeen
    early: dict[int, int]
    handed_over: list[int]


class ReplayState:
    """The fold. `last_seq` is the newest entry that was read, `last_mark` the id of the newest mark."""

    def __init__(self) -> None:
        self._states = bytearray()
        self._values = array("q")
        self._counts = [0] * len(STATES)
        self._sums = [0] * len(STATES)
        self._held_entries = 0
        # No held sale lies below this index; it moves on as sales are accepted.
        self._oldest = 0
        self._mark: MarkSeen = (0, 0, "", "")
        # Another process may mark an entry before this one has read it.
        self._early: dict[int, int] = {}
        # A mark says that an entry was settled here; how, the sealed decision about it says.
        self._handed_over: set[int] = set()

    @property
    def last_seq(self) -> int:
        """The seq of the newest entry that was read."""
        return len(self._states)

    @property
    def last_mark(self) -> int:
        """The id of the newest mark that was read."""
        return self._mark[0]

    @property
    def last_mark_seen(self) -> MarkSeen:
        """What the newest mark is recognised by; zeros and empty texts before the first."""
        return self._mark

    def apply_entry(self, entry: Entry) -> None:
        """Take in the next entry; entries come in order of seq, and a gap is a defect of the caller."""
        if entry.seq != self.last_seq + 1:
            raise ValueError(entry.seq)
        # A body that is no JSON is a defect of the caller: the journal is verified before it is folded.
        glance = _glance.decode(entry.body)
        # Practice counts nowhere, wherever it may lie.
        sale = glance.kind == "SaleCompleted" and not glance.drill
        self._states.append(_SALE if sale else 0)
        self._values.append(glance.total_minor if sale else 0)
        self._held_entries += 1
        if sale:
            self._counts[0] += 1
            self._sums[0] += glance.total_minor
        elif glance.kind == "ParkedDecided" and glance.decision == "hand-over":
            self._hand_over(glance.seq)
        early = self._early.pop(entry.seq, None)
        if early is not None:
            self._set(entry.seq, early)

    def _hand_over(self, seq: int) -> None:
        """Take in the decision that an entry is left to people at central; its mark may have come before."""
        self._handed_over.add(seq)
        if 1 <= seq <= self.last_seq and self._states[seq - 1] & ~_SALE == _WAIVED:
            self._move(seq, _HANDED_OVER)

    def apply_mark(self, mark: Marked) -> None:
        """Take in the next mark. What is settled stays so whatever is said afterwards."""
        seq = mark.seq
        self._mark = recognised_by(mark)
        code = _CODES[mark.outcome]
        if seq > self.last_seq:
            if self._early.get(seq) not in _FINAL:
                self._early[seq] = code
        else:
            self._set(seq, code)

    def _set(self, seq: int, code: int) -> None:
        before = self._states[seq - 1] & ~_SALE
        if code == _WAIVED and seq in self._handed_over:
            code = _HANDED_OVER
        if before != code and before not in _FINAL:
            self._move(seq, code)

    def _move(self, seq: int, code: int) -> None:
        index = seq - 1
        flags = self._states[index]
        before = flags & ~_SALE
        self._states[index] = (flags & _SALE) | code
        self._held_entries += (code in _HELD) - (before in _HELD)
        if flags & _SALE:
            value = self._values[index]
            self._counts[before] -= 1
            self._sums[before] -= value
            self._counts[code] += 1
            self._sums[code] += value
            if code in _HELD:
                self._oldest = min(self._oldest, index)

    def state(self, seq: int) -> State:
        """Return where an entry stands; raises IndexError for one that was not read."""
        if not 1 <= seq <= self.last_seq:
            raise IndexError(seq)
        return STATES[self._states[seq - 1] & ~_SALE]

    def is_sale(self, seq: int) -> bool:
        """Say whether an entry is a sale; raises IndexError for one that was not read."""
        if not 1 <= seq <= self.last_seq:
            raise IndexError(seq)
        return bool(self._states[seq - 1] & _SALE)

    def sales(self, state: State) -> tuple[int, int]:
        """Return count and value (minor units) of the sales in a state."""
        code = _CODES[state]
        return self._counts[code], self._sums[code]

    @property
    def all_sales(self) -> tuple[int, int]:
        """Count and value (minor units) of all sales."""
        return sum(self._counts), sum(self._sums)

    @property
    def held(self) -> tuple[int, int]:
        """Count and value (minor units) of the sales that are waiting or sent."""
        return sum(self._counts[code] for code in _HELD), sum(self._sums[code] for code in _HELD)

    @property
    def held_entries(self) -> int:
        """How many entries of every kind are waiting or sent."""
        return self._held_entries

    @property
    def oldest_held_seq(self) -> int:
        """The seq of the oldest held sale; 0 when none is held."""
        if self.held[0] == 0:
            return 0
        states = self._states
        while not states[self._oldest] & _SALE or states[self._oldest] & ~_SALE not in _HELD:
            self._oldest += 1
        return self._oldest + 1

    def seqs(self, state: State) -> list[int]:
        """Return the seqs of all entries in a state, in order; reads everything, for reports."""
        code = _CODES[state]
        return [index + 1 for index, flags in enumerate(self._states) if flags & ~_SALE == code]

    def first_seq_to_send(self) -> int:
        """Return the seq of the first entry that is waiting or sent; last_seq + 1 when there is none."""
        found = [place for code in _HELD for flag in (0, _SALE) if (place := self._states.find(flag | code)) >= 0]
        return min(found, default=self.last_seq) + 1

    def to_bytes(self) -> bytes:
        """Return the fold as bytes that `from_bytes` reads."""
        return msgspec.msgpack.encode(
            _Kept(
                form=_FORM,
                states=bytes(self._states),
                values=self._values.tobytes(),
                sums=self._sums,
                mark=self._mark,
                early=self._early,
                handed_over=sorted(self._handed_over),
            )
        )

    @classmethod
    def from_bytes(cls, data: bytes) -> "ReplayState | None":
        """Return the fold that was kept; None when the bytes are of another form or damaged."""
        try:
            kept = msgspec.msgpack.decode(data, type=_Kept)
        except msgspec.DecodeError:
            return None
        state = cls()
        if kept.form != _FORM or len(kept.values) != len(kept.states) * state._values.itemsize:
            return None
        if any(flags & ~_SALE >= len(STATES) for flags in set(kept.states)):
            return None
        state._states = bytearray(kept.states)
        state._values.frombytes(kept.values)
        state._mark = kept.mark
        state._early = kept.early
        state._handed_over = set(kept.handed_over)
        state._sums = kept.sums
        state._counts = [kept.states.count(code | _SALE) for code in range(len(STATES))]
        state._held_entries = sum(state._counts[code] + kept.states.count(code) for code in _HELD)
        return state
