"""The sales that wait, to take one up again: when it was parked, by whom, how much is on it and what came first."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from posfallback.gui.desk import Desk
from posfallback.gui.key import Key
from posfallback.gui.language import say, say_count
from posfallback.gui.panel import BOTTOM_PX, Panel
from posfallback.services.snapshots import RegisterSnapshot
from posfallback.services.suspending import SuspendedSale

ROWS = 6


class SuspendedPanel(Panel):
    """Suspended sales in the right column, the newest first: it is most often the one that comes back."""

    def __init__(self, desk: Desk, close: Callable[[], object]) -> None:
        super().__init__(desk, "suspendedPanel", close, shape="clock")
        self._sales: tuple[SuspendedSale, ...] = ()
        self._first = 0
        self._chosen = 0
        self._rows = [
            Key(f"suspended{place + 1}", "", partial(self._touch, place), px=20, leading=True, height=68)
            for place in range(ROWS)
        ]
        for row in self._rows:
            self.body.addWidget(row)
        self.body.addStretch(1)
        self.back.setFixedWidth(120)
        self._more = Key("suspendedMore", say("More"), self._turn, height=BOTTOM_PX)
        self._more.setFixedWidth(88)
        self.bottom.insertWidget(1, self._more)

    def open(self) -> None:
        """Look which sales wait."""
        self._sales = tuple(reversed(self.desk.register.suspended()))
        self._first = self._chosen = 0
        self._redraw()

    def draw(self, snapshot: RegisterSnapshot) -> None:
        """Look again when one came or went."""
        if snapshot.suspended_count != len(self._sales):
            self.open()

    def _name(self, number: str) -> str:
        names = {member.number: member.name for member in self.desk.rooms.staff.members()}
        return names.get(number, number)

    def _redraw(self) -> None:
        money, count = self.desk.amounts, len(self._sales)
        today = self.desk.rooms.clock.now().date().isoformat()
        waiting = say_count("{n} sale suspended", "{n} sales suspended", count)
        self._title.say(waiting if count else say("No sale is suspended"))
        for place, row in enumerate(self._rows):
            at = self._first + place
            row.setVisible(at < count)
            if at < count:
                sale = self._sales[at]
                day = "" if sale.at.startswith(today) else f"{sale.at[8:10]}.{sale.at[5:7]}. "
                lines = say_count("{n} line", "{n} lines", sale.lines)
                row.say(
                    f"{money.money(sale.value_minor)}  ·  {sale.first or say('Nothing left')}",
                    f"{day}{sale.at[11:16]}  ·  {self._name(sale.clerk)}  ·  {lines}",
                )
                row.choose(at == self._chosen)
        self._more.setVisible(count > ROWS)
        chosen = self._sales[self._chosen] if count else None
        self.blue.say(say("Resume {amount}", amount=money.money(chosen.value_minor)) if chosen else say("Resume"))
        self.blue.not_yet("" if chosen else say("Nothing waits"))

    def _turn(self) -> None:
        """Show the next ones, after the last ones the first."""
        self._first = self._first + ROWS if self._first + ROWS < len(self._sales) else 0
        self._chosen = self._first
        self._redraw()

    def _touch(self, place: int) -> None:
        self._chosen = self._first + place
        self._redraw()

    def press(self, event: QKeyEvent) -> bool:
        """Up and down choose a sale."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if step and self._sales:
            self._chosen = min(max(self._chosen + step, 0), len(self._sales) - 1)
            self._first = self._chosen // ROWS * ROWS
            self._redraw()
            return True
        return super().press(event)

    def go(self) -> None:
        """Take the chosen sale up again."""
        if self._sales:
            basket_id = self._sales[self._chosen].basket_id
            self.desk.act(lambda: self.desk.register.resume(basket_id), then=self.close_panel)
