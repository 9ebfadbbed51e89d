"""What every screen shares: the register, the formats, and the one way to carry out a verb.

A Refusal becomes a notice and a low tone, a Fault a notice with its remedy; all else is a defect and not caught here.
"""

import logging
from collections import deque
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from posfallback.domain.errors import Fault, Refusal
from posfallback.gui.amounts import Amounts
from posfallback.services.snapshots import Notice, RegisterSnapshot

if TYPE_CHECKING:
    from posfallback.bootstrap import Rooms

NOTICES_KEPT = 20
_log = logging.getLogger(__name__)


class Desk(QObject):
    """The register as the screens use it."""

    changed = Signal()

    def __init__(self, rooms: "Rooms", amounts: Amounts) -> None:
        super().__init__()
        self.rooms = rooms
        self.register = rooms.register
        self.amounts = amounts
        self.told: deque[Notice] = deque(maxlen=NOTICES_KEPT)
        self._own: Notice | None = None

    def act(self, verb: Callable[[], object]) -> bool:
        """Carry out a verb and have the screens drawn anew; returns False when the rules or the world said no."""
        try:
            verb()
        except Refusal as refusal:
            self.tell(Notice(rank="caution", message=refusal.message, hint=refusal.hint))
            return False
        except Fault as fault:
            self.tell_fault(fault)
            return False
        self._own = None
        self.changed.emit()
        return True

    def tell(self, notice: Notice) -> None:
        """Show a notice until the next verb that works or until it is seen."""
        self._own = notice
        self.keep(notice)
        if notice.rank != "info":
            QApplication.beep()
        self.changed.emit()

    def tell_fault(self, fault: Fault) -> None:
        """Show and log what failed in the world; a fault that is shown already is not told again."""
        notice = Notice(rank="caution", message=fault.message, hint=fault.remedy)
        if notice != self._own:
            _log.warning("%s", fault)
            self.tell(notice)

    def keep(self, notice: Notice) -> None:
        """Remember a notice for the help page: nothing that was said is lost."""
        if not self.told or self.told[-1] != notice:
            self.told.append(notice)

    def notice(self, snapshot: RegisterSnapshot) -> Notice | None:
        """Return the notice to show: the newest word first."""
        if self._own is None and snapshot.notice is not None:
            self.keep(snapshot.notice)
        return self._own or snapshot.notice

    def seen(self) -> None:
        """Put the notice away."""
        self._own = None
        self.register.dismiss_notice()
        self.changed.emit()

    def hush(self) -> None:
        """Forget a refusal because what it was about has gone."""
        self._own = None
