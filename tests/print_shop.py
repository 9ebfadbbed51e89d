"""A register that sells and prints, and nothing else: its journal, its spool, its printing."""

import time
from abc import ABC, abstractmethod
from collections.abc import Callable
from pathlib import Path

import msgspec
from sample_sales import everyday

from posfallback.domain.facts import SaleTender
from posfallback.journal.entry import Entry
from posfallback.services.printing import Printing
from posfallback.storage.journal import SqliteJournal

SOON_S = 30.0


class PrintShop(ABC):
    """`restart` is a new process after a kill."""

    def __init__(self, journal: SqliteJournal, folder: Path) -> None:
        self.journal, self.folder = journal, folder
        self.printing = self.made()
        self.printing.start()

    @abstractmethod
    def made(self) -> Printing:
        """Make the printing of one process."""

    def seal(self, *tenders: SaleTender) -> Entry:
        """Seal the next sale; returns its entry."""
        return self.journal.seal(
            lambda head: msgspec.structs.replace(
                everyday(),
                receipt=f"012-03-F{head.number + 1:06d}",
                number=head.number + 1,
                basket_id=f"{head.seq:032x}",
                tenders=tenders or everyday().tenders,
            )
        )

    def restart(self) -> None:
        self.printing.stop()
        self.printing = self.made()
        self.printing.start()

    def wait(self, holds: Callable[[], bool]) -> None:
        end = time.monotonic() + SOON_S
        while not holds():
            assert time.monotonic() < end, self.printing.view()
            time.sleep(0.01)
