"""The page behind F8: what is done with the drawer and the shift, as eight large keys and the digits 1 to 8."""

from collections.abc import Callable, Mapping
from datetime import date
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from posfallback.gui.amounts import Amounts
from posfallback.gui.desk import Desk
from posfallback.gui.key import Key
from posfallback.gui.office import OfficePage
from posfallback.gui.parts import Card, Rule, Shape, Text
from posfallback.gui.tokens import GAP, MARGIN
from posfallback.services.snapshots import RegisterSnapshot

KEY_PX = 112
LEAVE = "leave_kiosk"
"""A ninth thing to do, only where the window keeps the whole screen."""
RIGHT_PX = 336


class Duty(NamedTuple):
    """One key: its name, its words, its sign."""

    name: str
    title: str
    sub: str
    shape: str


DUTIES = (
    Duty("paid_in", "Paid in", "Cash comes into the drawer", "cash-in"),
    Duty("count", "Count the till", "Notes and coins, compared after", "coins"),
    Duty("paid_out", "Paid out", "Cash leaves the drawer", "cash-out"),
    Duty("x", "X report", "Reads and changes nothing", "report"),
    Duty("drop", "Drop", "Cash goes to the safe", "safe"),
    Duty("close", "Close the shift", "Count, Z report, sign off", "lock"),
    Duty("no_sale", "No sale", "Opens the drawer", "drawer"),
    Duty("switch", "Switch clerk", "Another one signs on", "person"),
)


def day_words(business_date: str) -> str:
    """Return a business date in words: "Monday 23 November"."""
    day = date.fromisoformat(business_date)
    return f"{day:%A} {day.day} {day:%B}"


_AT_RISK = {"": "Cards at risk", "caution": "Cards over 24 h", "stop": "Cards over 72 h"}
_ROLE = {"": "ink", "caution": "warn", "stop": "stop"}


class FigureRow(QWidget):
    """A label leading, a figure trailing, a hairline over both."""

    def __init__(self, name: str, label: str) -> None:
        super().__init__()
        self.label = Text(label, 20)
        self.figure = Text("", 20, bold=True, name=name)
        self.sign = Shape("triangle", 22)
        self.sign.setVisible(False)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.sign)
        row.addWidget(self.label, 1)
        row.addWidget(self.figure)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(7)
        box.addWidget(Rule())
        box.addLayout(row)


class ShiftCard(Card):
    """What happened in the shift so far; never what should be in the drawer, which is for the count to find."""

    def __init__(self, amounts: Amounts) -> None:
        super().__init__("card", "shiftCard")
        self._amounts = amounts
        self.setFixedWidth(RIGHT_PX)
        column = QVBoxLayout(self)
        column.setContentsMargins(17, 14, 17, 16)
        column.setSpacing(8)
        column.addWidget(Text("This shift", 24, bold=True))
        self._rows = {
            name: FigureRow(f"shift{name.title().replace('_', '')}", label)
            for name, label in (
                ("opened", "Opened"),
                ("sales", "Sales"),
                ("value", "Sold"),
                ("paid_in", "Paid in"),
                ("paid_out", "Paid out"),
                ("dropped", "To the safe"),
                ("no_sale", "No sale"),
                ("at_risk", _AT_RISK[""]),
            )
        }
        for row in self._rows.values():
            column.addWidget(row)
        column.addStretch(1)
        self.foot = Text("", 16, role="ink2", name="shiftFoot").wrapped()
        column.addWidget(self.foot)

    def draw(self, desk: Desk) -> None:
        """Show the till as the journal has it."""
        till, money = desk.rooms.shifts.till, self._amounts.money
        at_risk = desk.rooms.exposure.at_risk(desk.rooms.clock.now())
        figures = {
            "opened": f"{till.opened_at[11:16]} by {till.clerk}",
            "sales": str(till.totals.sales),
            "value": money(till.totals.value_minor),
            "paid_in": money(till.paid_in_minor),
            "paid_out": money(till.paid_out_minor),
            "dropped": money(till.dropped_minor),
            "no_sale": str(till.drawer_opened),
            "at_risk": money(at_risk.value_minor),
        }
        for name, figure in figures.items():
            self._rows[name].figure.say(figure)
        # Amber after a day, red after three: a payment that central hears of so late may be refused.
        row = self._rows["at_risk"]
        row.label.say(_AT_RISK[at_risk.rank])
        row.label.recolour(role=_ROLE[at_risk.rank])
        row.sign.show_shape("octagon" if at_risk.rank == "stop" else "triangle")
        row.sign.setVisible(bool(at_risk.rank))
        blind = desk.rooms.duties.blind
        self.foot.say("The count is blind: what should be in the drawer is shown after it." if blind else "")
        self.foot.setVisible(blind)


class ManagerPage(OfficePage):
    """Eight keys, and the shift beside them."""

    def __init__(self, desk: Desk, leave: Callable[[], object], go: Mapping[str, Callable[[], object]]) -> None:
        super().__init__(desk, "managerPage", leave)
        self.title.say("Manager")
        self._go = go
        grid = QGridLayout()
        grid.setSpacing(GAP)
        self._keys: list[Key] = []
        for place, duty in enumerate(DUTIES):
            number = place // 2 + 1 + 4 * (place % 2)
            key = Key(
                f"duty{duty.name.title().replace('_', '')}",
                duty.title,
                partial(self._open, duty.name),
                px=24,
                sub=duty.sub,
                over=str(number),
                shape=duty.shape,
                leading=True,
                height=KEY_PX,
            )
            self._keys.append(key)
            grid.addWidget(key, place // 2, place % 2)
        for side in range(2):
            grid.setColumnStretch(side, 1)
        self.card = ShiftCard(desk.amounts)
        left = QVBoxLayout()
        left.setSpacing(GAP)
        left.addLayout(grid)
        left.addWidget(self.notice)
        left.addStretch(1)
        foot = QHBoxLayout()
        foot.addWidget(self.back)
        foot.addStretch(1)
        if LEAVE in go:
            key = Key("dutyLeaveKiosk", "Leave full screen", go[LEAVE], kind="plain", px=20, cap="9", height=64)
            key.setFixedWidth(272)
            foot.addWidget(key)
        left.addLayout(foot)
        row = QHBoxLayout()
        row.setSpacing(MARGIN)
        row.addLayout(left, 1)
        row.addWidget(self.card)
        column = self.column()
        column.addLayout(self.head())
        column.addLayout(row, 1)

    def draw(self, snapshot: RegisterSnapshot) -> None:
        """Show the shift."""
        super().draw(snapshot)
        shift = self.desk.rooms.shifts.current()
        if shift is not None:
            self.subtitle.say(f"Shift {shift.number}, {day_words(shift.business_date)}")
            self.card.draw(self.desk)

    def _open(self, name: str) -> None:
        self.desk.hush()
        self._go[name]()

    def right_column(self) -> QWidget:
        """Leave the keys in sight."""
        return self.card

    def help_words(self) -> list[tuple[str, str]]:
        """Return what each key does here."""
        return [
            ("1–8", "The keys, down the first column, then the second"),
            ("Esc", "Back to where you came from"),
        ]

    def press(self, event: QKeyEvent) -> bool:
        """Answer a digit, or Esc."""
        digit = event.key() - Qt.Key.Key_1
        if 0 <= digit < len(self._keys):
            self._open(DUTIES[digit % 4 * 2 + digit // 4].name)
            return True
        if digit == len(self._keys) and LEAVE in self._go:
            self._open(LEAVE)
            return True
        return super().press(event)
