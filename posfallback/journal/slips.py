"""Where every paper slip stands, folded from the journal: issued, entered, spoiled, unreadable, missing, unused.

Rule of this module: it glances at a body and reads nothing more than a slip's number, so that a book of 100,000 sales
is gone through in a moment.
"""

from typing import Final, Literal

import msgspec

from posfallback.domain.slips import SlipNumber, slip_prefix
from posfallback.journal.entry import Entry

Standing = Literal["entered", "spoiled", "unreadable", "missing", "unaccounted", "unused"]
"""`unaccounted`: nothing was said of it and a later one of its block was used; `unused`: nor was any later one."""

Told = Literal["entered", "spoiled", "unreadable", "missing"]

TOLD: Final[dict[str, Told]] = {
    "SaleCompleted": "entered",
    "SlipSpoiled": "spoiled",
    "SlipUnreadable": "unreadable",
    "SlipMissing": "missing",
}


class Block(msgspec.Struct, frozen=True, kw_only=True):
    """Numbers that were issued together; `seq` is the entry that says so."""

    seq: int
    kit: str
    at: str
    prefix: str
    first: int
    last: int


class SlipStands(msgspec.Struct, frozen=True, kw_only=True):
    """What is known of one slip; `seq` is the last entry that named it, 0 for none."""

    slip: str
    standing: Standing
    seq: int = 0


class _Glance(msgspec.Struct):
    """As much of a body as this fold needs."""

    kind: str
    slip: str = ""
    at: str = ""
    kit: str = ""
    prefix: str = ""
    first: int = 0
    last: int = 0
    store: str = ""
    register: str = ""
    series: str = ""


_glance = msgspec.json.Decoder(_Glance)


class SlipBook:
    """The fold. `prefix` is that of this journal's own slips, `issued` the last number given out, 0 for none."""

    def __init__(self) -> None:
        self.prefix = ""
        self.issued = 0
        self.last_seq = 0
        self.blocks: list[Block] = []
        self._told: dict[str, tuple[Told, int]] = {}

    def apply(self, entry: Entry) -> None:
        """Take in the next entry."""
        glance = _glance.decode(entry.body)
        told = TOLD.get(glance.kind)
        if told is not None and glance.slip:
            self._told[glance.slip] = (told, entry.seq)
        elif glance.kind == "SlipBlockIssued":
            self.blocks.append(
                Block(
                    seq=entry.seq,
                    kit=glance.kit,
                    at=glance.at,
                    prefix=glance.prefix,
                    first=glance.first,
                    last=glance.last,
                )
            )
            self.issued = max(self.issued, glance.last)
        elif glance.kind == "JournalOpened":
            self.prefix = slip_prefix(glance.store, glance.register, glance.series)
        self.last_seq = entry.seq

    def told(self, slip: str) -> tuple[Told, int] | None:
        """Return what was last said of a slip and by which entry; None when nothing was."""
        return self._told.get(slip)

    def was_issued(self, slip: SlipNumber) -> bool:
        """Say whether this journal issued a number."""
        return slip.prefix == self.prefix and 0 < slip.number <= self.issued

    def accounts(self) -> tuple[SlipStands, ...]:
        """Return every slip ever issued here, in order of number, then those of other registers entered here."""
        found: list[SlipStands] = []
        for block in self.blocks:
            numbers = [str(SlipNumber(block.prefix, number)) for number in range(block.first, block.last + 1)]
            told = [self._told.get(slip) for slip in numbers]
            used = max((place for place, what in enumerate(told) if what is not None), default=-1)
            for place, (slip, what) in enumerate(zip(numbers, told, strict=True)):
                if what is not None:
                    found.append(SlipStands(slip=slip, standing=what[0], seq=what[1]))
                else:
                    found.append(SlipStands(slip=slip, standing="unaccounted" if place < used else "unused"))
        own = {stands.slip for stands in found}
        found += [
            SlipStands(slip=slip, standing=what, seq=seq)
            for slip, (what, seq) in sorted(self._told.items())
            if slip not in own
        ]
        return tuple(found)
