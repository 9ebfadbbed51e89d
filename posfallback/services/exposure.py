"""What card payments are at risk: taken here while central was down, and not yet known to it.

Rule of this module: the sum is a fold over held sales, read on from where it was; nothing is stored of it.
"""

from posfallback.domain.facts import SaleCompleted
from posfallback.journal.codec import decode
from posfallback.services.holding import Holding
from posfallback.services.ports import Journal

CARD = "card"
_SETTLED = frozenset({"accepted", "duplicate", "waived"})


class Exposure:
    """The card payments of sales that central has not acknowledged; a parked sale is still at risk."""

    def __init__(self, journal: Journal, holding: Holding) -> None:
        self._journal = journal
        self._holding = holding
        self._at_risk: dict[int, int] = {}
        self._read_to = 0

    def card_minor(self) -> int:
        """Return the sum at risk in minor units; reads only what has been sealed since it was last asked."""
        self._holding.refresh()
        state = self._holding.state
        for entry in self._journal.entries(self._read_to + 1, state.last_seq):
            self._read_to = entry.seq
            if state.state(entry.seq) in _SETTLED:
                continue
            fact = decode(entry.body)
            if isinstance(fact, SaleCompleted):
                card_minor = sum(tender.amount_minor for tender in fact.tenders if tender.kind == CARD)
                if card_minor:
                    self._at_risk[entry.seq] = card_minor
        settled = [seq for seq in self._at_risk if state.state(seq) in _SETTLED]
        for seq in settled:
            del self._at_risk[seq]
        return sum(self._at_risk.values())
