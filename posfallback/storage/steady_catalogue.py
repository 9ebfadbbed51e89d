"""The frozen prices as a register sells from them: a file that cannot be read is an empty price list that says so.

Rule of this module: selling with typed prices goes on whatever became of the file; that it was damaged is never silent.
"""

import logging
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from posfallback.domain.errors import Fault
from posfallback.domain.item import Item
from posfallback.services.ports import CatalogueInfo
from posfallback.storage.catalogue import DAMAGED, SqliteCatalogue

_log = logging.getLogger(__name__)
_Got = TypeVar("_Got")


class SteadyCatalogue(SqliteCatalogue):
    """As `SqliteCatalogue`, but only `search` raises a Fault; what else cannot be read is not there, as `trouble` says.

    Damage is believed until the file is replaced, because one page of it may be good; anything else (a disk that was
    away) until the file can be read again.
    """

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        self._trouble: Fault | None = None
        self._of: tuple[int, int, int] | None = None

    def trouble(self) -> Fault | None:
        """Return what keeps the price list from being read, None when nothing does."""
        self.info()
        return self._trouble

    def find(self, code: str) -> Item | None:
        """Return the item with a code; None also where the file cannot be read."""
        return self._asked(lambda: super(SteadyCatalogue, self).find(code), None)

    def info(self) -> CatalogueInfo:
        """Return what is loaded; nothing where the file cannot be read."""
        return self._asked(super().info, CatalogueInfo())

    def departments(self) -> list[str]:
        """Return the departments in use; none where the file cannot be read."""
        return self._asked(super().departments, [])

    def department_tax(self, department: str) -> str:
        """Return the rate codes of a department; none where the file cannot be read."""
        return self._asked(lambda: super(SteadyCatalogue, self).department_tax(department), "")

    def _asked(self, question: Callable[[], _Got], nothing: _Got) -> _Got:
        try:
            answer = question()
        except Fault as fault:
            self._note(fault)
            return nothing
        if self._trouble is not None and (self._trouble.code not in DAMAGED or self._of != self._now()):
            self._trouble = None
        return answer

    def _note(self, fault: Fault) -> None:
        if self._trouble is None or self._trouble.code != fault.code:
            _log.warning("%s", fault)
        self._trouble, self._of = fault, self._now()

    def _now(self) -> tuple[int, int, int] | None:
        try:
            return self.stamp()
        except OSError:
            return None
