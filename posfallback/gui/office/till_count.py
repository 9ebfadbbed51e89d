"""The till count: how many of each note and coin, blind where the store wants it so, and only then the comparison.

Rule of this module: Compare seals what was counted before anything is shown that could be counted towards.
"""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from posfallback.domain.facts import TillCounted
from posfallback.domain.tender import notes_and_coins
from posfallback.domain.words import mark
from posfallback.gui.amounts import Amounts
from posfallback.gui.desk import Asking, Desk
from posfallback.gui.key import Key
from posfallback.gui.language import say
from posfallback.gui.mirror import trailing_figures
from posfallback.gui.office.count_rows import CountField, CountRow, RowCard, columns_of
from posfallback.gui.office.page import BOTTOM_PX, OfficePage, is_enter
from posfallback.gui.pad import digit_pad
from posfallback.gui.parts import Amount, Card, Shape, Text
from posfallback.gui.tokens import GAP, MARGIN
from posfallback.services.shift_reading import ShiftReading
from posfallback.services.snapshots import RegisterSnapshot
from posfallback.services.till_duties import counted_minor

RIGHT_PX = 336
REASONS_SHOWN = 6
"""As many as the settings may name."""
_NBSP = "\N{NO-BREAK SPACE}"
_PARTS = {
    "cash": mark("{sign} cash {amount}"),
    "paid_in": mark("{sign} paid in {amount}"),
    "paid_out": mark("{sign} paid out {amount}"),
    "dropped": mark("{sign} drop {amount}"),
}
"""What makes the expected cash beside the opening float, each with its sign."""


def drawer_words(reading: ShiftReading, amounts: Amounts) -> str:
    """Return how the expected cash is made: "Float 150.00 + cash 399.10 − drop 50.00 = $499.10"."""
    z = reading.z
    parts = [say("Float {amount}", amount=amounts.plain(z.opening_float_minor))]
    for name, minor in (
        ("cash", reading.cash_minor),
        ("paid_in", z.paid_in_minor),
        ("paid_out", -z.paid_out_minor),
        ("dropped", -z.dropped_minor),
    ):
        if minor:
            part = say(_PARTS[name], sign="+" if minor > 0 else "−", amount=amounts.plain(abs(minor)))
            parts.append(part.replace(" ", _NBSP))
    # The sum stays beside its sign, and each part beside its own, where the words take two lines.
    return " ".join([*parts, f"={_NBSP}{amounts.money(z.expected_cash_minor)}"])


class Compared(Card):
    """What was expected, and what is over or short: a triangle, a word, an amount."""

    def __init__(self, amounts: Amounts) -> None:
        super().__init__("card", "compared")
        self._amounts = amounts
        self.setFixedHeight(102)
        self._expected = Text("", 20, bold=True, name="expectedCash")
        self._shape = Shape("short", 24, role="ink")
        self._word = Text("", 24, bold=True, name="overShort")
        self._amount = Amount((32, 24, 20), name="overShortAmount")
        self._amount.setAlignment(trailing_figures())
        top = QHBoxLayout()
        top.addWidget(Text(say("Expected"), 20), 1)
        top.addWidget(self._expected)
        low = QHBoxLayout()
        low.setSpacing(10)
        for part in (self._shape, self._word):
            low.addWidget(part)
        low.addWidget(self._amount, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 8, 18, 8)
        column.setSpacing(2)
        column.addLayout(top)
        column.addLayout(low)

    def draw(self, expected_minor: int, over_short_minor: int | None) -> None:
        """Show the comparison; without a count only what is expected."""
        self._expected.say(self._amounts.money(expected_minor))
        for part in (self._shape, self._word, self._amount):
            part.setVisible(over_short_minor is not None)
        self.use_ground("card" if over_short_minor is None else "caution" if over_short_minor else "ok")
        if over_short_minor is not None:
            self._shape.show_shape("tick" if not over_short_minor else "short" if over_short_minor < 0 else "over")
            if not over_short_minor:
                self._word.say(say("It adds up"))
            else:
                self._word.say(say("Short") if over_short_minor < 0 else say("Over"))
            self._amount.say(self._amounts.money(abs(over_short_minor)) if over_short_minor else "")


class DifferenceReasons(QWidget):
    """Why the count differs: the store's reasons, two in a row."""

    def __init__(self, changed: Callable[[], object]) -> None:
        super().__init__()
        self._changed = changed
        self.chosen = ""
        self._keys: list[Key] = []
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(GAP)
        grid.addWidget(Text(say("Reason"), 16, role="ink2"), 0, 0, 1, 2)
        for place in range(REASONS_SHOWN):
            key = Key(f"difference{place + 1}", "", partial(self._choose, place), bold=False, height=48)
            self._keys.append(key)
            grid.addWidget(key, 1 + place // 2, place % 2)
        self._reasons: tuple[str, ...] = ()

    def offer(self, reasons: tuple[str, ...]) -> None:
        """Show the reasons, none of them chosen."""
        self._reasons = reasons[:REASONS_SHOWN]
        self.chosen = ""
        self._draw()

    def step(self, by: int) -> None:
        """Choose the next one by the keyboard."""
        if self._reasons:
            at = self._reasons.index(self.chosen) + by if self.chosen else 0
            self._choose(at % len(self._reasons))

    def _choose(self, place: int) -> None:
        self.chosen = self._reasons[place]
        self._draw()
        self._changed()

    def _draw(self) -> None:
        for place, key in enumerate(self._keys):
            key.setVisible(place < len(self._reasons))
            if place < len(self._reasons):
                key.say(say(self._reasons[place]))
                key.choose(self._reasons[place] == self.chosen)


class TillCountPage(OfficePage):
    """Counts the drawer. `go_on` takes the reason for a difference to the page that closes the shift."""

    def __init__(self, desk: Desk, leave: Callable[[], object], go_on: Callable[[str], object]) -> None:
        super().__init__(desk, "tillCountPage", leave)
        self._go_on = go_on
        self._count: TillCounted | None = None
        self.title.say(say("Count the till"))
        self._hint = Text(say("Enter: next line"), 16, role="ink2", name="countHint")
        self._rows: list[CountRow] = []
        columns = QHBoxLayout()
        columns.setSpacing(MARGIN)
        for column in columns_of(*notes_and_coins(desk.amounts.currency.code)):
            rows = [CountRow(desk.amounts, value, note=note) for value, note in column]
            self._rows += rows
            columns.addWidget(RowCard(rows), 1, Qt.AlignmentFlag.AlignTop)
        for row in self._rows:
            row.count.edited.connect(self._redraw)
            row.count.focused.connect(self._repaint_rows)
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self._hint)
        self._made = self._make_drawer_card()
        self.again = Key("countAgain", say("Count again"), self.count_again, kind="plain", px=20, height=BOTTOM_PX)
        foot = QHBoxLayout()
        foot.setSpacing(12)
        foot.addWidget(self.back)
        foot.addWidget(self.again, 1)
        foot.addStretch(0)
        left = QVBoxLayout()
        left.setSpacing(12)
        left.addLayout(head)
        left.addLayout(columns)
        left.addWidget(self.notice)
        left.addStretch(1)
        left.addWidget(self._made)
        left.addLayout(foot)
        self._right = self._make_right()
        row_of_both = QHBoxLayout()
        row_of_both.setSpacing(MARGIN)
        row_of_both.addLayout(left, 1)
        row_of_both.addWidget(self._right)
        self.column().addLayout(row_of_both, 1)

    def _make_drawer_card(self) -> Card:
        card = Card("card", "drawerCard")
        self._sum = Text("", 20, name="drawerWords").wrapped()
        box = QVBoxLayout(card)
        box.setContentsMargins(17, 8, 17, 8)
        box.setSpacing(2)
        box.addWidget(Text(say("How the expected sum is made"), 16, role="ink2"))
        box.addWidget(self._sum)
        return card

    def _make_right(self) -> QWidget:
        right = QWidget()
        right.setFixedWidth(RIGHT_PX)
        board = Card("board", "countBoard")
        board.setFixedHeight(100)
        box = QVBoxLayout(board)
        box.setContentsMargins(20, 6, 20, 6)
        box.setSpacing(0)
        self._total = Amount((48, 32, 24), role="onboard", name="countedTotal")
        self._total.setAlignment(trailing_figures())
        box.addWidget(Text(say("Counted"), 20, role="boardlabel"))
        box.addWidget(self._total)
        self._blind = Text("", 20, role="ink2", name="blindHint").wrapped()
        self.compared = Compared(self.desk.amounts)
        self.reasons = DifferenceReasons(self._redraw)
        self._pad = digit_pad(self._type, self._erase, name="countPad", height=52)
        self.blue = Key("countGo", "", self.go, kind="blue", px=20, cap="F12", height=72)
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for part in (board, self._blind, self.compared, self.reasons):
            column.addWidget(part)
        column.addStretch(1)
        column.addWidget(self._pad)
        column.addWidget(self.blue)
        return right

    # --- drawing ----------------------------------------------------------------------------------------------------

    def begin(self) -> None:
        """Begin with nothing counted."""
        self._count = None
        for row in self._rows:
            row.count.put("")
            row.count.setEnabled(True)
        if not self.desk.rooms.duties.blind:
            self._sum.say(drawer_words(self.desk.rooms.duties.reading(), self.desk.amounts))
        self._redraw()

    def draw(self, snapshot: RegisterSnapshot) -> None:
        """Show what was said and what was counted."""
        super().draw(snapshot)
        self._redraw()

    def _pieces(self) -> dict[int, int]:
        return {row.value_minor: row.pieces() for row in self._rows if row.value_minor}

    def _counted(self) -> int:
        return counted_minor({row.value_minor or 1: row.pieces() for row in self._rows})

    def _redraw(self) -> None:
        money, count = self.desk.amounts, self._count
        duties = self.desk.rooms.duties
        self._total.say(money.money(self._counted()))
        shows = count is not None or not duties.blind
        self._blind.say(say("Count everything first. What should be there is shown after Compare."))
        self._blind.setVisible(not shows)
        self.compared.setVisible(shows)
        self._made.setVisible(shows)
        differs = count is not None and bool(count.over_short_minor)
        self.reasons.setVisible(differs)
        self._pad.setVisible(count is None)
        self._hint.say(say("Enter: next line") if count is None else say("Counted and sealed"))
        self.again.setVisible(count is not None)
        if shows and not self.desk.rooms.shifts.till.shift:
            return
        if shows:
            expected = count.expected_minor if count is not None else self.desk.rooms.shifts.till.expected_cash_minor
            self.compared.draw(expected, count.over_short_minor if count is not None else None)
        self.blue.say(say("Compare") if count is None else say("Sign and close till"))
        self.blue.not_yet(say("Choose why") if differs and not self.reasons.chosen else "")
        self._repaint_rows()

    def _repaint_rows(self) -> None:
        for row in self._rows:
            row.update()

    # --- typing -----------------------------------------------------------------------------------------------------

    def _at(self) -> int:
        """Return the row that has the caret, else the first one."""
        return next((place for place, row in enumerate(self._rows) if row.count.hasFocus()), 0)

    def _current(self) -> CountField:
        return self._rows[self._at()].count

    def _type(self, text: str) -> None:
        if self._count is None:
            self._current().type(text)

    def _erase(self) -> None:
        if self._count is None:
            self._current().erase()

    def _step(self, by: int) -> bool:
        """Go to another row; returns False at either end."""
        place = self._at() + by
        if not 0 <= place < len(self._rows):
            return False
        self._rows[place].count.setFocus()
        return True

    # --- doing ------------------------------------------------------------------------------------------------------

    def go(self) -> None:
        """Compare; after that go on to the close."""
        if not self.blue.isEnabled():
            return
        if self._count is None:
            pieces, counted = self._pieces(), self._counted()
            asking = Asking(what="Count of the till", value=self.desk.amounts.money(counted), keep="Leave it")
            self.desk.act(lambda: self._compare(pieces, counted), asking=asking)
        else:
            self._go_on(self.reasons.chosen)

    def _compare(self, pieces: dict[int, int], counted: int) -> None:
        """Seal the count, then show what was expected."""
        self._count = self.desk.rooms.duties.count(pieces, counted)
        self.reasons.offer(self.desk.rooms.settings.reasons["over_short"])
        self._sum.say(drawer_words(self.desk.rooms.duties.reading(), self.desk.amounts))
        for row in self._rows:
            row.count.setEnabled(False)
        self.setFocus()

    def count_again(self) -> None:
        """Let a slip of the hand be mended; what was sealed stays sealed, and this count will stand beside it."""
        self._count = None
        for row in self._rows:
            row.count.setEnabled(True)
        self._redraw()
        self._rows[0].count.setFocus()

    def field(self) -> QWidget:
        """The count of the current row has the caret."""
        return self._current() if self._count is None else self

    def right_column(self) -> QWidget:
        """Ask a manager beside the count."""
        return self._right

    def help_words(self) -> list[tuple[str, str]]:
        """Return what each key does here."""
        return [
            ("0–9", say("How many pieces")),
            ("Enter ↓ ↑", say("Next line, line before; after the last one the blue button")),
            ("← →", say("Choose the reason of a difference")),
            ("F12", say("The blue button")),
            ("Esc", say("Clears the line, then goes back")),
        ]

    def press(self, event: QKeyEvent) -> bool:
        """Answer a key."""
        key = event.key()
        if key == Qt.Key.Key_F12:
            self.go()
        elif is_enter(key):
            if self._count is not None or not self._step(1):
                self.go()
        elif key in {Qt.Key.Key_Up, Qt.Key.Key_Down} and self._count is None:
            self._step(1 if key == Qt.Key.Key_Down else -1)
        elif key in {Qt.Key.Key_Left, Qt.Key.Key_Right} and self._count is not None:
            self.reasons.step(1 if key == Qt.Key.Key_Right else -1)
        elif key == Qt.Key.Key_Escape and self._count is None and self._current().typed():
            self._current().put("")
        else:
            return super().press(event)
        return True
