"""The part of the sell screen that is about lines: choosing one, changing it, and the panels in the right column.

Rule of this module: a panel takes the place of the quick keys for a moment; each is made when it is first needed and
used again.
"""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtWidgets import QStackedWidget, QWidget

from posfallback.gui.desk import Desk
from posfallback.gui.page import Page
from posfallback.gui.panel import Panel
from posfallback.gui.sell.numbers import DiscountPanel, PricePanel, QuantityPanel, chosen_line, quantity_asking
from posfallback.services.previews import step_quantity
from posfallback.services.snapshots import RegisterSnapshot

_P = TypeVar("_P", bound=Panel)


class PanelPage(Page):
    """A page with lines and a right column. `_wanted` is the panel that was asked for, `_shown` the one in sight."""

    def __init__(self, desk: Desk, name: str) -> None:
        super().__init__(desk, name)
        self._panels: dict[type[Panel], Panel] = {}
        self._wanted: Panel | None = None
        self._shown: Panel | None = None
        self._snapshot: RegisterSnapshot = desk.register.snapshot()
        self._stack = QStackedWidget()

    def right_column(self) -> QWidget:
        """Keep the ticket in sight."""
        return self._stack

    # --- lines ------------------------------------------------------------------------------------------------------

    def choose_line(self, index: int) -> None:
        """Select a line."""
        self.desk.act(lambda: self.desk.register.select(index))

    def restore_line(self, index: int) -> None:
        """Bring a removed line back."""
        self.desk.act(lambda: self.desk.register.unvoid_line(index))

    def more(self) -> None:
        """One piece more of the selected line."""
        self._step(1)

    def less(self) -> None:
        """One piece less of the selected line."""
        self._step(-1)

    def _step(self, by: int) -> None:
        line = chosen_line(self._snapshot)
        if line is not None and not line.waits:
            index, wanted = self._snapshot.selected, step_quantity(line, by)
            asking = quantity_asking(self.desk, line, index, wanted)
            self.desk.act(lambda: self.desk.register.set_quantity(index, wanted), asking=asking)

    def remove(self) -> None:
        """Remove the selected line, or bring it back when it is removed already."""
        index = self._snapshot.selected
        if not 0 <= index < len(self._snapshot.lines):
            return
        if self._snapshot.lines[index].voided:
            self.restore_line(index)
        else:
            self.desk.act(lambda: self.desk.register.void_line(index))

    def take_step(self, step: str) -> None:
        """Open the page that the notice names."""
        self.desk.stepped.emit(step)

    def seen(self) -> None:
        """Put the notice away."""
        self.desk.seen()

    # --- panels -----------------------------------------------------------------------------------------------------

    def _panel(self, kind: type[_P], make: Callable[[], _P]) -> _P:
        """Return the panel of a kind, made when it is first needed."""
        panel = self._panels.get(kind)
        if not isinstance(panel, kind):
            panel = make()
            self._panels[kind] = panel
            self._stack.addWidget(panel)
        return panel

    def _open(self, panel: Panel) -> None:
        if self._stack.indexOf(panel) < 0:
            self._stack.addWidget(panel)
        self._wanted = panel
        self.desk.changed.emit()

    def close_panel(self) -> None:
        """Go back to the quick keys, or to the line that waits."""
        self._wanted = None
        self.desk.changed.emit()

    def open_quantity(self) -> None:
        """Type the quantity of the selected line."""
        if chosen_line(self._snapshot):
            panel = self._panel(QuantityPanel, lambda: QuantityPanel(self.desk, self.close_panel))
            panel.open(self._snapshot)
            self._open(panel)

    def open_price(self) -> None:
        """Type the price of the selected line."""
        if chosen_line(self._snapshot):
            panel = self._panel(PricePanel, lambda: PricePanel(self.desk, self.close_panel))
            panel.open(self._snapshot)
            self._open(panel)

    def open_discount(self) -> None:
        """Type a discount on the selected line; without one, on the whole sale."""
        if self._snapshot.line_count:
            panel = self._panel(DiscountPanel, lambda: DiscountPanel(self.desk, self.close_panel))
            panel.open(self._snapshot, whole=False)
            self._open(panel)
