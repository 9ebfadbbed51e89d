"""What a clerk does beside ringing: sales that wait, goods that come back, paper again. Opens the panels for it.

Every panel is made when it is first needed and takes the place of the quick keys; the ticket stays in sight.
"""

from collections.abc import Callable
from typing import TypeVar

from posfallback.gui.desk import Desk
from posfallback.gui.page import FKey
from posfallback.gui.panel import Panel
from posfallback.services.snapshots import Notice, RegisterSnapshot

_P = TypeVar("_P", bound=Panel)


class Errands:
    """The errands of the sell screen; `show` puts a panel into the right column, `close` takes it away."""

    def __init__(self, desk: Desk, show: Callable[[Panel], object], close: Callable[[], object]) -> None:
        self._desk = desk
        self._show = show
        self._close = close
        self._panels: dict[type[Panel], Panel] = {}

    def _panel(self, kind: type[_P], make: Callable[[], _P]) -> _P:
        panel = self._panels.get(kind)
        if not isinstance(panel, kind):
            panel = make()
            self._panels[kind] = panel
        return panel

    def f_keys(self, snapshot: RegisterSnapshot) -> list[FKey]:
        """Return the keys that work now."""
        if snapshot.lines:
            return [FKey(5, "F6", "Suspend", self.suspend)]
        if snapshot.suspended_count:
            return [FKey(5, "F6", f"Resume ({snapshot.suspended_count})", self.open_suspended)]
        return []

    # --- sales that wait ----------------------------------------------------------------------------------------------

    def suspend(self) -> None:
        """Park the open sale; it is sealed as it is, so nothing of it can be lost."""
        snapshot = self._desk.register.snapshot()
        total = self._desk.amounts.money(snapshot.total_minor)
        self._desk.act(self._desk.register.suspend, then=lambda: self._tell_suspended(total))

    def _tell_suspended(self, total: str) -> None:
        self._close()
        self._desk.tell(Notice(rank="info", message=f"Suspended: {total}.", hint="F6 takes it up again."))

    def open_suspended(self) -> None:
        """Show the sales that wait."""
        from posfallback.gui.suspended import SuspendedPanel

        panel = self._panel(SuspendedPanel, lambda: SuspendedPanel(self._desk, self._close))
        panel.open()
        self._show(panel)
