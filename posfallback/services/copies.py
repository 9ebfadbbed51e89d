"""Printing a receipt once more, and writing down that it was: by whom, of which sale, the how-manieth.

Rule of this module: the copy is sealed before the printer hears of it, so that none is on paper that the journal does
not count; without a printer there is no copy and no fact of one.
"""

from typing import Protocol

from posfallback.domain.errors import Refusal
from posfallback.domain.facts import FORMAT_VERSION, ReceiptCopied
from posfallback.journal.entry import Entry
from posfallback.services.ports import Clock, Journal
from posfallback.services.sales import sale_in
from posfallback.services.shifts import Shifts, stamp


class CopyPaper(Protocol):
    """What prints a sealed sale once more."""

    def next_copy(self, entry: Entry, *, gift: bool = False) -> int:
        """Return which copy the next one is; 0 when the first print still waits."""
        ...

    def queue_copy(self, entry: Entry, copy: int, *, gift: bool = False) -> None:
        """Take a sealed copy to be printed."""
        ...


class Copies:
    """The copies of receipts of one register."""

    def __init__(self, journal: Journal, shifts: Shifts, paper: CopyPaper, clock: Clock) -> None:
        self._journal = journal
        self._shifts = shifts
        self._paper = paper
        self._clock = clock

    def find(self, receipt: str) -> Entry:
        """Return the sale of a receipt number; raises Refusal "receipt-unknown"."""
        entry = self._journal.sale_of_receipt(receipt.strip().upper())
        if entry is None:
            raise Refusal("receipt-unknown", "No sale of this register has that number.", "Check the number.")
        return entry

    def print_again(self, clerk: str, receipt: str, *, gift: bool = False) -> int:
        """Seal that a copy is made, print it, and return its number; 0 when the first print still waits.

        A power cut between the two leaves a copy that is counted and not on paper; it is made again by hand.

        Raises Refusal "receipt-unknown" or "no-printer".
        """
        entry = self.find(receipt)
        copy = self._paper.next_copy(entry, gift=gift)
        if copy:
            sale = sale_in(entry)
            self._journal.seal(
                lambda _head: ReceiptCopied(
                    v=FORMAT_VERSION,
                    at=stamp(self._clock.now()),
                    business_date=self._shifts.till.business_date,
                    clerk=clerk,
                    of_receipt=sale.receipt,
                    copy=copy,
                    gift=gift,
                )
            )
            self._shifts.follow()
            self._paper.queue_copy(entry, copy, gift=gift)
        return copy
