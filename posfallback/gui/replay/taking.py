"""What each unknown code of the chosen parked sale is to be taken for, while somebody decides.

Rule of this module: nothing here is sealed; a choice is a value that the page may drop.
"""

from posfallback.domain.errors import Fault
from posfallback.domain.facts import CodeMapped, SaleCompleted
from posfallback.gui.desk import Desk
from posfallback.services.parked import Parked
from posfallback.services.parked_targets import Sold, Target, advised, sold_under


class Taking:
    """The choices for one parked sale after the other; each stays while its sale is parked with the same word."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._chosen: dict[tuple[int, str, str], Target | None] = {}
        self._parked: Parked | None = None
        self.sold: tuple[Sold, ...] = ()

    def take(self, parked: Parked | None, sale: SaleCompleted | None) -> None:
        """Turn to another parked sale, or to none."""
        self._parked = parked
        self.sold = ()
        if parked is None or sale is None:
            return
        self.sold = tuple(sold_under(sale, code) for code in parked.codes)
        for sold in self.sold:
            if self._key(sold.code) not in self._chosen:
                self._chosen[self._key(sold.code)] = self._advised(parked, sold)

    def _advised(self, parked: Parked, sold: Sold) -> Target | None:
        try:
            return advised(self._desk.rooms.catalogue, parked, sold)
        except Fault:
            # Without its price list the page says that nothing is chosen; who looks for something is told why.
            return None

    def _key(self, code: str) -> tuple[int, str, str]:
        # Central's word is part of it: after another answer another thing may be advised.
        return (self._parked.seq, code, self._parked.problem) if self._parked is not None else (0, code, "")

    def target(self, code: str) -> Target | None:
        """Return what a code is to be taken for, None while that is not chosen."""
        return self._chosen.get(self._key(code))

    def choose(self, code: str, target: Target) -> None:
        """Choose what a code is to be taken for."""
        self._chosen[self._key(code)] = target

    @property
    def missing(self) -> Sold | None:
        """The first code for which nothing is chosen."""
        return next((sold for sold in self.sold if self.target(sold.code) is None), None)

    @property
    def codes(self) -> tuple[CodeMapped, ...]:
        """What is to be sealed."""
        found = ((sold.code, self.target(sold.code)) for sold in self.sold)
        return tuple(target.of(code) for code, target in found if target is not None)
