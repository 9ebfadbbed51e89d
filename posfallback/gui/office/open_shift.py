"""The start of a shift: the cash that lies in the drawer and the day it counts for, where the store wants it so."""

from collections.abc import Callable
from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from posfallback.gui.dates import day_words
from posfallback.gui.desk import Desk
from posfallback.gui.fields import EntryField
from posfallback.gui.key import Key
from posfallback.gui.language import say
from posfallback.gui.office.page import OfficePage, is_enter, side_column
from posfallback.gui.pad import digit_pad
from posfallback.gui.parts import Card, Shape, Text
from posfallback.gui.tokens import GAP
from posfallback.services.snapshots import RegisterSnapshot


class OpenShiftPage(OfficePage):
    """Asks for the start cash, then lets the clerk sell. `sign_on` takes that and the business date."""

    def __init__(self, desk: Desk, leave: Callable[[], object], sign_on: Callable[[int, date], object]) -> None:
        super().__init__(desk, "openShiftPage", leave)
        self._sign_on = sign_on
        self.title.say(say("Open the shift"))
        card = Card("card", "openShiftCard")
        box = QVBoxLayout(card)
        box.setContentsMargins(24, 24, 24, 24)
        box.setSpacing(12)
        box.addStretch(1)
        box.addWidget(Shape("coins", 64, role="edge"), 0, Qt.AlignmentFlag.AlignHCenter)
        for text in (
            Text(say("How much cash lies in the drawer?"), 32, bold=True, name="openShiftQuestion").wrapped(),
            Text(
                say("Count the start cash and type its sum. Without any, leave it at nothing."), 20, role="ink2"
            ).wrapped(),
        ):
            text.setAlignment(Qt.AlignmentFlag.AlignCenter)
            box.addWidget(text)
        box.addStretch(2)
        self._today = desk.rooms.clock.now().date()
        self._days_ago = 0
        self._days = [Key(f"openDay{ago}", "", partial(self._choose_day, ago), px=20, height=72) for ago in (1, 0)]
        box.addWidget(Text(say("Business date"), 16, role="ink2", name="openDayLabel"))
        days = QHBoxLayout()
        days.setSpacing(GAP)
        for key in self._days:
            days.addWidget(key, 1)
        box.addLayout(days)
        left = QVBoxLayout()
        left.setSpacing(12)
        left.addWidget(card, 1)
        left.addWidget(self.notice)
        self.amount = EntryField("openFloat", say("Start cash"), show=self._shown, px=48, height=96)
        self.amount.edited.connect(self._redraw)
        self.blue = Key("openShiftGo", "", self.go, kind="blue", px=24, cap="Enter", height=72)
        pad = digit_pad(self.amount.type, self.amount.erase, name="openPad", height=80)
        self._right = side_column(self.amount, pad, self.blue)
        self.lay_side_by_side(left, self._right)

    def enter(self) -> None:
        """Begin with nothing."""
        self._today = self.desk.rooms.clock.now().date()
        self.amount.put("")
        self._choose_day(0)

    def _choose_day(self, days_ago: int) -> None:
        """Let the shift count for today, or after midnight for the day that is still going on in the store."""
        self._days_ago = days_ago
        self._redraw()

    def _day(self, days_ago: int) -> date:
        return self._today - timedelta(days=days_ago)

    def draw(self, snapshot: RegisterSnapshot) -> None:
        """Show what was said."""
        super().draw(snapshot)
        self._redraw()

    def _shown(self, digits: str) -> str:
        return self.desk.amounts.money(int(digits or "0"))

    def _redraw(self) -> None:
        locale = self.desk.amounts.locale
        self.subtitle.say(day_words(self._day(self._days_ago).isoformat(), locale))
        for days_ago, key in zip((1, 0), self._days, strict=True):
            key.say(
                day_words(self._day(days_ago).isoformat(), locale), say("today") if not days_ago else say("yesterday")
            )
            key.choose(days_ago == self._days_ago)
        self.blue.say(say("Open with {amount}", amount=self._shown(self.amount.typed())))

    def go(self) -> None:
        """Open the shift."""
        self._sign_on(int(self.amount.typed() or "0"), self._day(self._days_ago))

    def field(self) -> QWidget:
        """The amount has the caret."""
        return self.amount

    def right_column(self) -> QWidget:
        """Cover the amount."""
        return self._right

    def help_words(self) -> list[tuple[str, str]]:
        """Return what each key does here."""
        return [
            ("0–9", say("The start cash in its smallest unit: 1 0 0 0 0 is 100.00")),
            ("← →", say("Choose the business date")),
            ("Enter F12", say("Opens the shift")),
            ("Esc", say("Clears the amount, then goes back")),
        ]

    def press(self, event: QKeyEvent) -> bool:
        """Answer a key."""
        key = event.key()
        if is_enter(key) or key == Qt.Key.Key_F12:
            self.go()
        elif key in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
            self._choose_day(1 if key == Qt.Key.Key_Left else 0)
        elif key == Qt.Key.Key_Escape and self.amount.typed():
            self.amount.put("")
        else:
            return super().press(event)
        return True
