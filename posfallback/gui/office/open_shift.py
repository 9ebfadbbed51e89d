"""The start of a shift: the cash that lies in the drawer, asked for where the store wants it so."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from posfallback.gui.dates import day_words
from posfallback.gui.desk import Desk
from posfallback.gui.fields import EntryField
from posfallback.gui.key import Key
from posfallback.gui.language import say
from posfallback.gui.office.page import OfficePage, is_enter, side_column
from posfallback.gui.pad import digit_pad
from posfallback.gui.parts import Card, Shape, Text
from posfallback.services.snapshots import RegisterSnapshot


class OpenShiftPage(OfficePage):
    """Asks for the start cash, then lets the clerk sell."""

    def __init__(self, desk: Desk, leave: Callable[[], object], sign_on: Callable[[int], object]) -> None:
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
        today = self.desk.rooms.clock.now().date().isoformat()
        self.subtitle.say(day_words(today, self.desk.amounts.locale))
        self.amount.put("")
        self._redraw()

    def draw(self, snapshot: RegisterSnapshot) -> None:
        """Show what was said."""
        super().draw(snapshot)
        self._redraw()

    def _shown(self, digits: str) -> str:
        return self.desk.amounts.money(int(digits or "0"))

    def _redraw(self) -> None:
        self.blue.say(say("Open with {amount}", amount=self._shown(self.amount.typed())))

    def go(self) -> None:
        """Open the shift."""
        self._sign_on(int(self.amount.typed() or "0"))

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
            ("Enter F12", say("Opens the shift")),
            ("Esc", say("Clears the amount, then goes back")),
        ]

    def press(self, event: QKeyEvent) -> bool:
        """Answer a key."""
        key = event.key()
        if is_enter(key) or key == Qt.Key.Key_F12:
            self.go()
        elif key == Qt.Key.Key_Escape and self.amount.typed():
            self.amount.put("")
        else:
            return super().press(event)
        return True
