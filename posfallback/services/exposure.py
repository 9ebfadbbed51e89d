"""What card payments are at risk: taken here while central was down, and not yet known to it.

Rule of this module: the sum is a fold over held sales, read on from where it was; nothing is stored of it.
"""

from datetime import datetime
from typing import Literal

import msgspec

from posfallback.domain.facts import SaleCompleted
from posfallback.journal.codec import decode
from posfallback.journal.replay_state import SETTLED
from posfallback.services.holding import Holding
from posfallback.services.ports import Journal

CARD = "card"
CAUTION_AFTER_S = 24 * 3600
STOP_AFTER_S = 72 * 3600


class AtRisk(msgspec.Struct, frozen=True, kw_only=True):
    """The sum in minor units, how many sales, when the oldest was sealed (RFC 3339, empty for none), and how urgent.

    `rank` is "caution" from 24 hours on and "stop" from 72: card schemes and issuers refuse late payments.
    """

    value_minor: int = 0
    count: int = 0
    oldest_at: str = ""
    rank: Literal["", "caution", "stop"] = ""


class Exposure:
    """The card payments of sales that central has not acknowledged; a parked sale is still at risk.

    What goes back to a card makes no other payment safer; only a sale that is reversed as a whole is at risk no more.
    """

    def __init__(self, journal: Journal, holding: Holding) -> None:
        self._journal = journal
        self._holding = holding
        self._at_risk: dict[int, tuple[int, str]] = {}
        self._seq_of: dict[str, int] = {}
        self._read_to = 0

    def card_minor(self) -> int:
        """Return the sum at risk in minor units; reads only what has been sealed since it was last asked."""
        self._follow()
        return sum(minor for minor, _ in self._at_risk.values())

    def at_risk(self, now: datetime) -> AtRisk:
        """Return what is at risk, and how urgent it has become."""
        value_minor = self.card_minor()
        if not self._at_risk:
            return AtRisk()
        oldest_at = self._at_risk[min(self._at_risk)][1]
        age_s = (now - datetime.fromisoformat(oldest_at)).total_seconds()
        rank: Literal["", "caution", "stop"] = (
            "stop" if age_s >= STOP_AFTER_S else "caution" if age_s >= CAUTION_AFTER_S else ""
        )
        return AtRisk(value_minor=value_minor, count=len(self._at_risk), oldest_at=oldest_at, rank=rank)

    def read_ahead(self, most: int) -> bool:
        """Read at most so many entries, so that nobody waits for it later; returns whether there are more."""
        self._holding.refresh()
        last = self._holding.state.last_seq
        self._read(min(self._read_to + most, last))
        return self._read_to < last

    def _follow(self) -> None:
        self._holding.refresh()
        state = self._holding.state
        self._read(state.last_seq)
        for seq in [seq for seq in self._at_risk if state.state(seq) in SETTLED]:
            del self._at_risk[seq]

    def _read(self, last: int) -> None:
        state = self._holding.state
        for entry in self._journal.entries(self._read_to + 1, last):
            self._read_to = entry.seq
            if state.state(entry.seq) in SETTLED:
                continue
            fact = decode(entry.body)
            if not isinstance(fact, SaleCompleted):
                continue
            self._at_risk.pop(self._seq_of.pop(fact.post_void_of, 0), None)
            card_minor = sum(tender.amount_minor for tender in fact.tenders if tender.kind == CARD)
            if card_minor > 0:
                self._at_risk[entry.seq] = (card_minor, fact.at)
                self._seq_of[fact.receipt] = entry.seq
