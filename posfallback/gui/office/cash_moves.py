"""Cash that moves without a sale: how much, why, and one blue key that names what it does."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from posfallback.domain.reasons import Purpose
from posfallback.domain.words import mark
from posfallback.gui.amounts import Amounts
from posfallback.gui.dates import time_words
from posfallback.gui.desk import Asking, Desk
from posfallback.gui.fields import EntryField
from posfallback.gui.key import Key
from posfallback.gui.language import say
from posfallback.gui.office.page import BOTTOM_PX, OfficePage, is_enter, side_column
from posfallback.gui.pad import digit_pad
from posfallback.gui.parts import Card, Rule, Shape, Text
from posfallback.gui.reasons import ReasonKeys
from posfallback.gui.tokens import GAP
from posfallback.services.snapshots import Notice, RegisterSnapshot
from posfallback.services.till_duties import Moved

MOVES_SHOWN = 6


class Way(NamedTuple):
    """One way for cash to move: the words of its page and of its blue key, what is said when it is done."""

    purpose: Purpose
    title: str
    how: str
    blue: str
    done: str


WAYS = {
    "paid_in": Way(
        "paid_in",
        mark("Paid in"),
        mark("Cash that comes into the drawer without a sale."),
        mark("Put {amount} into the drawer"),
        mark("{amount} was paid in."),
    ),
    "paid_out": Way(
        "paid_out",
        mark("Paid out"),
        mark("Cash that leaves the drawer without a sale."),
        mark("Take {amount} out"),
        mark("{amount} was paid out."),
    ),
    "drop": Way(
        "drop",
        mark("Drop"),
        mark("Cash that goes from the drawer to the safe."),
        mark("Drop {amount} to the safe"),
        mark("{amount} is dropped."),
    ),
    "no_sale": Way(
        "no_sale",
        mark("No sale"),
        mark("The drawer is opened without a sale."),
        mark("Note it and open"),
        mark("It is written down: open the drawer."),
    ),
}


class MovedRow(QWidget):
    """One earlier move: when, why, who, how much."""

    def __init__(self) -> None:
        super().__init__()
        self._when = Text("", 16, role="ink2")
        self._why = Text("", 20)
        self._who = Text("", 16, role="ink2")
        self._amount = Text("", 20, bold=True)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._when)
        row.addWidget(self._why, 1)
        row.addWidget(self._who)
        row.addWidget(self._amount)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(8)
        box.addWidget(Rule())
        box.addLayout(row)

    def draw(self, moved: Moved, amounts: Amounts) -> None:
        """Show a move."""
        self._when.say(time_words(moved.at))
        room = 24
        reason = say(moved.reason)
        self._why.say(reason if len(reason) <= room else f"{reason[: room - 1]}…")
        self._who.say(say("Clerk {number}", number=moved.clerk))
        self._amount.say(amounts.money(moved.amount_minor) if moved.amount_minor else say("opened"))


class MovedCard(Card):
    """The newest moves of this shift."""

    def __init__(self, amounts: Amounts) -> None:
        super().__init__("card", "movedCard")
        self._amounts = amounts
        column = QVBoxLayout(self)
        column.setContentsMargins(17, 12, 17, 12)
        column.setSpacing(8)
        self._title = Text("", 20, bold=True, name="movedTitle")
        column.addWidget(self._title)
        self._rows = [MovedRow() for _ in range(MOVES_SHOWN)]
        for row in self._rows:
            column.addWidget(row)
        column.addStretch(1)

    def draw(self, moves: tuple[Moved, ...]) -> None:
        """Show them, the newest on top."""
        self._title.say(say("In this shift") if moves else say("Nothing moved in this shift yet"))
        for place, row in enumerate(self._rows):
            row.setVisible(place < len(moves))
            if place < len(moves):
                row.draw(moves[place], self._amounts)


class CashMovePage(OfficePage):
    """Paid in, paid out, drop, no sale: the same places for each."""

    def __init__(self, desk: Desk, leave: Callable[[], object], finish: Callable[[Notice], object]) -> None:
        super().__init__(desk, "cashMovePage", leave)
        self._finish = finish
        self._way = WAYS["paid_in"]
        self._how = Text("", 20, role="ink2", name="moveHow").wrapped()
        self.reasons = ReasonKeys("moveReason", self._redraw, rows=2, height=64)
        self.moved = MovedCard(desk.amounts)
        left = QVBoxLayout()
        left.setSpacing(12)
        left.addWidget(self._how)
        left.addWidget(Text(say("Reason"), 16, role="ink2"))
        left.addWidget(self.reasons)
        left.addWidget(self.notice)
        left.addWidget(self.moved, 1)
        self._right = self._make_right()
        self.lay_side_by_side(left, self._right)

    def _make_right(self) -> QWidget:
        self.amount = EntryField("moveAmount", say("Amount"), show=self._shown, px=48, height=96)
        self.amount.edited.connect(self._redraw)
        self._pad = digit_pad(self.amount.type, self.amount.erase, name="movePad", height=80)
        self.blue = Key("moveGo", "", self.go, kind="blue", px=24, cap="F12", height=BOTTOM_PX + GAP)
        self._drawer = self._make_drawer()
        return side_column(self.amount, self._pad, self._drawer, self.blue)

    def _make_drawer(self) -> Card:
        """What stands in the place of the amount where there is none."""
        card = Card("card", "drawerNote")
        box = QVBoxLayout(card)
        box.setContentsMargins(24, 32, 24, 32)
        box.setSpacing(12)
        box.addWidget(Shape("drawer", 64, role="edge"), 0, Qt.AlignmentFlag.AlignHCenter)
        words = Text(say("Time, clerk and reason are written down. No money may move."), 20, role="ink2").wrapped()
        words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        box.addWidget(words)
        return card

    # --- drawing ----------------------------------------------------------------------------------------------------

    def choose(self, name: str) -> None:
        """Show one way for cash to move, its fields empty."""
        self._way = WAYS[name]
        self.title.say(say(self._way.title))
        self._how.say(say(self._way.how))
        self.reasons.offer(self.desk.rooms.settings.reasons[self._way.purpose])
        self.amount.put("")
        for part in (self.amount, self._pad):
            part.setVisible(self._has_amount())
        self._drawer.setVisible(not self._has_amount())
        self.moved.draw(self.desk.rooms.duties.moved())
        self._redraw()

    def _has_amount(self) -> bool:
        return self._way.purpose != "no_sale"

    def _shown(self, digits: str) -> str:
        return self.desk.amounts.money(int(digits or "0"))

    def draw(self, snapshot: RegisterSnapshot) -> None:
        """Show what was said, and what moved before."""
        super().draw(snapshot)
        self._redraw()

    def _redraw(self) -> None:
        """Say what the blue key would do, or what is missing."""
        typed = self.amount.typed()
        self.blue.say(say(self._way.blue, amount=self._shown(typed)))
        missing = "" if self.reasons.chosen else say("Choose why")
        if self._has_amount() and not typed:
            missing = say("Type how much")
        self.blue.not_yet(missing)

    # --- doing ------------------------------------------------------------------------------------------------------

    def go(self) -> None:
        """Move the cash; where the clerk's role is too small a manager is asked beside it."""
        if not self.blue.isEnabled():
            return
        duties, way = self.desk.rooms.duties, self._way
        amount, reason = int(self.amount.typed() or "0"), self.reasons.chosen
        shown = self._shown(self.amount.typed())
        verbs: dict[Purpose, Callable[[], object]] = {
            "paid_in": lambda: duties.paid_in(amount, reason),
            "paid_out": lambda: duties.paid_out(amount, reason),
            "drop": lambda: duties.drop(amount, reason),
            "no_sale": lambda: duties.no_sale(reason),
        }
        self.desk.act(
            verbs[way.purpose],
            then=lambda: self._tell(say(way.done, amount=shown)),
            asking=Asking(what=way.title, value=shown if self._has_amount() else "", keep="Leave it", agree="Agree"),
        )

    def _tell(self, words: str) -> None:
        self._finish(Notice(rank="info", message=words, hint=say("Reason: {reason}.", reason=say(self.reasons.chosen))))

    def field(self) -> QWidget:
        """The amount has the caret; without one the page has the keys."""
        return self.amount if self._has_amount() else self

    def right_column(self) -> QWidget:
        """Ask a manager beside the reason."""
        return self._right

    def help_words(self) -> list[tuple[str, str]]:
        """Return what each key does here."""
        return [
            ("0–9", say("The amount in its smallest unit: 3 9 0 is 3.90")),
            ("← →", say("Choose the reason")),
            ("Enter F12", say("The blue button")),
            ("Esc", say("Clears the amount, then goes back")),
        ]

    def press(self, event: QKeyEvent) -> bool:
        """Answer a key."""
        key = event.key()
        if is_enter(key) or key == Qt.Key.Key_F12:
            self.go()
        elif key in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
            self.reasons.step(1 if key == Qt.Key.Key_Right else -1)
        elif key == Qt.Key.Key_Escape and self.amount.typed():
            self.amount.put("")
        else:
            return super().press(event)
        return True
