"""The page behind F8: what is done with the drawer and the shift, as eight large keys and the digits 1 to 8."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from posfallback.domain.words import mark
from posfallback.gui import theme
from posfallback.gui.amounts import Amounts
from posfallback.gui.dates import day_words, time_words
from posfallback.gui.desk import Desk
from posfallback.gui.key import Key
from posfallback.gui.language import say
from posfallback.gui.office.page import BOTTOM_PX, OfficePage
from posfallback.gui.parts import Card, Rule, Shape, Text
from posfallback.gui.tokens import GAP, MARGIN
from posfallback.services.snapshots import RegisterSnapshot

KEY_PX, DRILL_KEY_PX = 96, 112
LEAVE = "leave_kiosk"
"""A ninth thing to do, only where the window keeps the whole screen."""
PAPERS = "papers"
SLIPS = "slips"
REPLAY = "replay"
OUTAGES = "outages"
DRILL = "drill"
RIGHT_PX, DRILL_RIGHT_PX = 336, 312
FOOT_KEY_PX = 84


class Duty(NamedTuple):
    """One key: its name, its words, its sign."""

    name: str
    title: str
    sub: str
    shape: str


DUTIES = (
    Duty("paid_in", mark("Paid in"), mark("Cash comes into the drawer"), "cash-in"),
    Duty("count", mark("Count the till"), mark("Notes and coins, compared after"), "coins"),
    Duty("paid_out", mark("Paid out"), mark("Cash leaves the drawer"), "cash-out"),
    Duty("x", mark("X report"), mark("Reads and changes nothing"), "report"),
    Duty("drop", mark("Drop"), mark("Cash goes to the safe"), "safe"),
    Duty("close", mark("Close the shift"), mark("Count, Z report, sign off"), "lock"),
    Duty("no_sale", mark("No sale"), mark("Opens the drawer"), "drawer"),
    Duty("switch", mark("Switch clerk"), mark("Another one signs on"), "person"),
)


FURTHER = {
    Qt.Key.Key_F4: REPLAY,
    Qt.Key.Key_F5: OUTAGES,
    Qt.Key.Key_F6: PAPERS,
    Qt.Key.Key_F7: SLIPS,
    Qt.Key.Key_F9: DRILL,
}
"""The keys of the pages that are no duty of a shift."""
NO_DRAWER = mark("Noted; open the drawer by hand")
"""What stands under No sale where no printer opens the drawer."""
_AT_RISK = {"": mark("Cards at risk"), "caution": mark("Cards over 24 h"), "stop": mark("Cards over 72 h")}
_ROLE = {"": "ink", "caution": "warn", "stop": "stop"}


class FigureRow(QWidget):
    """A label leading, a figure trailing, a hairline over both."""

    def __init__(self, name: str, label: str) -> None:
        super().__init__()
        self.label = Text(label, 20).wrapped()
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
        self.setFixedWidth(DRILL_RIGHT_PX if theme.is_drill() else RIGHT_PX)
        column = QVBoxLayout(self)
        column.setContentsMargins(17, 14, 17, 16)
        column.setSpacing(8)
        column.addWidget(Text(say("This shift"), 24, bold=True))
        self._rows = {
            name: FigureRow(f"shift{name.title().replace('_', '')}", label)
            for name, label in (
                ("opened", say("Opened")),
                ("sales", say("Sales")),
                ("value", say("Sold")),
                ("paid_in", say("Paid in")),
                ("paid_out", say("Paid out")),
                ("dropped", say("To the safe")),
                ("no_sale", say("No sale")),
                ("at_risk", say(_AT_RISK[""])),
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
            "opened": say("{time} by {clerk}", time=time_words(till.opened_at), clerk=till.clerk),
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
        row.label.say(say(_AT_RISK[at_risk.rank]))
        row.label.recolour(role=_ROLE[at_risk.rank])
        row.sign.show_shape("octagon" if at_risk.rank == "stop" else "triangle")
        row.sign.setVisible(bool(at_risk.rank))
        blind = desk.rooms.duties.blind
        self.foot.say(say("The count is blind: what should be in the drawer is shown after it.") if blind else "")
        self.foot.setVisible(blind)


class ManagerPage(OfficePage):
    """Eight keys, and the shift beside them."""

    def __init__(self, desk: Desk, leave: Callable[[], object], go: Mapping[str, Callable[[], object]]) -> None:
        super().__init__(desk, "managerPage", leave)
        self.title.say(say("Manager"))
        self._go = go
        grid = QGridLayout()
        grid.setSpacing(GAP)
        self._keys: list[Key] = []
        for place, duty in enumerate(DUTIES):
            number = place // 2 + 1 + 4 * (place % 2)
            key = Key(
                f"duty{duty.name.title().replace('_', '')}",
                say(duty.title),
                partial(self._open, duty.name),
                px=24,
                sub=say(duty.sub),
                cap=str(number),
                shape=duty.shape,
                leading=True,
                height=DRILL_KEY_PX if theme.is_drill() else KEY_PX,
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
        after = QHBoxLayout()
        after.setSpacing(GAP)
        for name, title, sub, cap, where, shape in (
            ("dutyReplay", say("Replay to central"), say("What is held goes there"), "F4", REPLAY, "up"),
            ("dutyOutages", say("Outages"), say("How long, and what they carried"), "F5", OUTAGES, "clock"),
        ):
            if where in go:
                go_to = go[where]
                key = Key(name, title, go_to, px=20, sub=sub, cap=cap, shape=shape, leading=True, height=FOOT_KEY_PX)
                after.addWidget(key)
        left.addLayout(after)
        foot = QHBoxLayout()
        foot.setSpacing(GAP)
        foot.addWidget(self.back)
        for name, title, cap, where in (
            ("dutyPapers", say("Papers, printers"), "F6", PAPERS),
            ("dutySlips", say("Paper slips"), "F7", SLIPS),
            ("dutyDrill", say("Drill"), "F9", DRILL),
            ("dutyLeaveKiosk", say("Leave full screen"), "9", LEAVE),
        ):
            if where in go:
                # The cap stands over the words: beside long ones it would have to give way.
                foot.addWidget(Key(name, title, go[where], kind="plain", px=20, over=cap, height=BOTTOM_PX))
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
        for duty, key in zip(DUTIES, self._keys, strict=True):
            by_hand = duty.name == "no_sale" and not self.desk.rooms.printing.opens_drawer
            key.say(say(duty.title), say(NO_DRAWER) if by_hand else say(duty.sub))
        shift = self.desk.rooms.shifts.current()
        if shift is not None:
            day = day_words(shift.business_date, self.desk.amounts.locale)
            self.subtitle.say(say("Shift {number}, {day}", number=shift.number, day=day))
            self.card.draw(self.desk)

    def _open(self, name: str) -> None:
        self.desk.hush()
        self._go[name]()

    def right_column(self) -> QWidget:
        """Leave the keys in sight."""
        return self.card

    def help_words(self) -> list[tuple[str, str]]:
        """Return what each key does here."""
        further = (
            ("F4", REPLAY, say("Replay: what is held goes to central")),
            ("F5", OUTAGES, say("Outages: how long they were")),
            ("F6", PAPERS, say("Papers that wait, printers")),
            ("F7", SLIPS, say("Paper slips: what was sold by hand")),
            ("F9", DRILL, say("A drill: practise on the real screens")),
        )
        return [
            ("1–8", say("The keys, down the first column, then the second")),
            *((cap, words) for cap, where, words in further if where in self._go),
            ("Esc", say("Back to where you came from")),
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
        further = FURTHER.get(Qt.Key(event.key()), "")
        if further in self._go:
            self._open(further)
            return True
        return super().press(event)
