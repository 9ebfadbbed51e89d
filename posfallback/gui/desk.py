"""What every screen shares: the register, the formats, and the one way to carry out a verb.

A Refusal becomes a notice and a low tone, a Fault a notice with its remedy, a manager's matter a question beside the
ticket; all else is a defect and not caught here.

Rule of this module: it carries out verbs and tells what came of them; no rule of the till stands here.
"""

import logging
from collections import deque
from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal

from posfallback.domain.errors import Fault, Refusal
from posfallback.domain.reasons import Purpose
from posfallback.domain.words import mark
from posfallback.gui.amounts import Amounts
from posfallback.services.sign_on import NeedsManager
from posfallback.services.snapshots import Notice, RegisterSnapshot

if TYPE_CHECKING:
    from posfallback.bootstrap import Rooms

NOTICES_KEPT = 20
_log = logging.getLogger(__name__)


class Asking(NamedTuple):
    """How a screen puts an act before a manager, in English or in words that are said already.

    `what` and `value` say what it comes to ("Price after 30 %", "$42.00"), `why` stands in the line that it is about
    (`line`, -1 for the sale as a whole), `keep` and `agree` are the two keys. With a `purpose` a reason is asked for,
    and `reason` is the one that was chosen already.
    """

    what: str = ""
    value: str = ""
    why: str = ""
    line: int = -1
    keep: str = mark("Keep as it is")
    agree: str = mark("Agree")
    purpose: Purpose | None = None
    reason: str = ""


class Asked(NamedTuple):
    """An act that waits for a manager: what the register said, how to do it, and what the screen does after it."""

    refusal: NeedsManager
    verb: Callable[[str], object]
    then: Callable[[], object] | None
    asking: Asking


class Desk(QObject):
    """The register as the screens use it."""

    changed = Signal()
    cued = Signal(str)
    """What should be heard and seen at once: "refused", or "waits" for a manager's word."""
    quieted = Signal()
    """Somebody has taken notice of a stop: its tone need not come again."""
    kiosk_left = Signal()
    """IT has asked for the screen back."""
    practised = Signal(str, str)
    """Practice was asked for: which scenario, and the name of the crew, which may be empty."""
    stepped = Signal(str)
    """A notice's next step was chosen: which page to open."""

    def __init__(self, rooms: "Rooms", amounts: Amounts) -> None:
        super().__init__()
        self.rooms = rooms
        self.register = rooms.register
        self.amounts = amounts
        self.told: deque[Notice] = deque(maxlen=NOTICES_KEPT)
        self._own: Notice | None = None
        self.asked: Asked | None = None

    def act(
        self, verb: Callable[[], object], *, then: Callable[[], object] | None = None, asking: Asking | None = None
    ) -> bool:
        """Carry out a verb, and `then` what follows from it, and have the screens drawn anew.

        Returns False when the rules or the world said no. Where a manager must agree, the verb waits as `asked` and is
        done again, with what follows, when one has.
        """
        return self.act_for(lambda _reason: verb(), then=then, asking=asking)

    def act_for(
        self,
        verb: Callable[[str], object],
        *,
        then: Callable[[], object] | None = None,
        asking: Asking | None = None,
    ) -> bool:
        """Carry out a verb that takes a reason: the one of `asking`, or the one that is chosen with the manager."""
        asking = asking or Asking()
        try:
            verb(asking.reason)
        except NeedsManager as refusal:
            self.asked = Asked(refusal, verb, then, asking)
            self._own = None
            self.cued.emit("waits")
            self.changed.emit()
            return False
        except Refusal as refusal:
            self.tell(Notice(rank="caution", message=refusal.message, hint=refusal.hint))
            return False
        except Fault as fault:
            self.tell_fault(fault)
            return False
        self._own = None
        self.changed.emit()
        if then is not None:
            then()
        return True

    def agree(self, number: str, pin: str, reason: str) -> bool:
        """Let a manager agree to what is asked, and do it; an agreement that came to nothing is taken back."""
        asked = self.asked
        if asked is None:
            return False
        action = asked.refusal.action
        if not self.act(lambda: self.register.approve(number, pin, action)):
            return False
        self.asked = None
        try:
            return self.act_for(asked.verb, then=asked.then, asking=asked.asking._replace(reason=reason))
        finally:
            self.register.take_back_approval(action)

    def keep_as_it_is(self) -> None:
        """Leave what a manager was asked for undone."""
        self.asked = None
        self._own = None
        self.changed.emit()

    def tell(self, notice: Notice) -> None:
        """Show a notice until the next verb that works or until it is seen."""
        self._own = notice
        self.keep(notice)
        if notice.rank != "info":
            self.cued.emit("refused")
        self.changed.emit()

    def tell_after(self, notice: Notice) -> None:
        """Show a notice once the verb in hand is done, which takes back whatever was told before."""
        QTimer.singleShot(0, lambda: self.tell(notice))

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
