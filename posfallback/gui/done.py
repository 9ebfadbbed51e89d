"""The sale is sealed: what to give back, what became of the receipt, and that the next scan starts the next sale.

A printer never holds the queue: the blue button is always Next customer.
"""

from collections.abc import Callable

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from posfallback.domain.tender import is_note
from posfallback.gui import theme
from posfallback.gui.amounts import Amounts
from posfallback.gui.desk import Desk
from posfallback.gui.key import Key
from posfallback.gui.notice import NoticeRow
from posfallback.gui.page import FKey, Page
from posfallback.gui.paper import receipt_words
from posfallback.gui.parts import Amount, Card, Shape, Text
from posfallback.gui.tokens import CHIP_RADIUS, GAP, MARGIN
from posfallback.services.snapshots import Done, RegisterSnapshot

PIECES_IN_A_ROW = 3


class Piece(QWidget):
    """How many of one note (a rectangle) or coin (a circle)."""

    def __init__(self, count: int, words: str, *, note: bool) -> None:
        super().__init__()
        self._count, self._words, self._note = f"{count} ×", words, note
        self.setFixedHeight(84)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(f"{count} times {words}")

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the count and the piece."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        face = QRectF(0, 0, 86, 52) if self._note else QRectF(0, 0, 70, 70)
        count_width = QFontMetricsF(theme.font(24)).horizontalAdvance(self._count)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        start = (self.width() - count_width - 8 - face.width()) / 2
        middle = self.height() / 2
        face.moveTop(middle - face.height() / 2)
        face.moveLeft(start if mirrored else start + count_width + 8)
        count_x = face.right() + 8 if mirrored else start
        painter.setPen(theme.colour("boardlabel"))
        painter.setFont(theme.font(24))
        painter.drawText(
            QRectF(count_x, 0, count_width + 1, self.height()), int(Qt.AlignmentFlag.AlignVCenter), self._count
        )
        painter.setPen(QPen(theme.colour("onboard"), 2))
        if self._note:
            painter.drawRoundedRect(face, CHIP_RADIUS, CHIP_RADIUS)
        else:
            painter.drawEllipse(face)
        px = 24 if QFontMetricsF(theme.font(24, bold=True)).horizontalAdvance(self._words) <= face.width() - 14 else 20
        px = px if QFontMetricsF(theme.font(px, bold=True)).horizontalAdvance(self._words) <= face.width() - 10 else 16
        painter.setFont(theme.font(px, bold=True))
        painter.drawText(face, int(Qt.AlignmentFlag.AlignCenter), self._words)


class ChangeBoard(Card):
    """The board that fills the page: the change, and the notes and coins to hand over."""

    def __init__(self, amounts: Amounts) -> None:
        super().__init__("board", "changeBoard")
        self._amounts = amounts
        self._done: Done | None = None
        self._label = Text("", 32, role="boardlabel", name="doneLabel")
        self._sums = Text("", 20, role="boardlabel", name="doneSums")
        self._change = Amount((144, 72, 56, 48), role="onboard", name="doneChange")
        self._pieces = QGridLayout()
        self._pieces.setHorizontalSpacing(8)
        self._pieces.setVerticalSpacing(12)
        self._box = QWidget()
        self._box.setFixedWidth(470)
        inner = QVBoxLayout(self._box)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addStretch(1)
        inner.addLayout(self._pieces)
        inner.addStretch(1)
        top = QHBoxLayout()
        top.addWidget(self._label, 1)
        top.addWidget(self._sums)
        middle = QHBoxLayout()
        middle.addWidget(self._change, 1)
        middle.addWidget(self._box)
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 16, 24, 24)
        column.addLayout(top)
        column.addLayout(middle, 1)

    def draw(self, done: Done) -> None:
        """Show a sealed sale."""
        if done is self._done:
            return
        self._done = done
        money = self._amounts
        change = done.change_minor
        paid_out = done.total_minor < 0
        self._label.say("Paid out" if paid_out else "Give change" if change else "Paid, no change")
        self._change.say(money.money(change or abs(done.total_minor)))
        received = f"{money.money(done.tendered_minor)} received  −  {money.money(done.total_minor)} due"
        self._sums.say(received if change else "")
        while (item := self._pieces.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._box.setVisible(bool(done.pieces))
        code = money.currency.code
        spoken = []
        for place, (value, count) in enumerate(done.pieces):
            piece = Piece(count, money.piece(value), note=is_note(value, code))
            spoken.append(f"{count} times {money.piece(value)}")
            self._pieces.addWidget(piece, place // PIECES_IN_A_ROW, place % PIECES_IN_A_ROW)
        for column in range(PIECES_IN_A_ROW):
            self._pieces.setColumnStretch(column, 1)
        give = f"Change to give {money.money(change)}" if change else "No change"
        self.setAccessibleName(": ".join((give, ", ".join(spoken))) if spoken else give)


class DonePage(Page):
    """Stays until the next scan, Enter or F12."""

    changes_by_itself = True

    def __init__(self, desk: Desk, print_again: Callable[[], object]) -> None:
        super().__init__(desk, "donePage")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._print_again = print_again
        self._done: Done | None = None
        self.board = ChangeBoard(desk.amounts)
        self.notice = NoticeRow(desk.seen, desk.stepped.emit)
        self._paper = Card("card", "paperCard")
        self._paper.setFixedHeight(94)
        self._shape = Shape("tick", 42)
        self._message = Text("", 24, bold=True, name="paperMessage").wrapped()
        self._hint = Text("", 20, role="ink2", name="paperHint").wrapped()
        self._again = Key("printAgain", "Print again", print_again, px=20, cap="F7", height=64)
        self._again.setFixedWidth(188)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(self._message)
        words.addWidget(self._hint)
        words.addStretch(1)
        row = QHBoxLayout(self._paper)
        row.setContentsMargins(20, 4, 20, 4)
        row.setSpacing(16)
        row.addWidget(self._shape)
        row.addLayout(words, 1)
        row.addWidget(self._again)
        self.next_key = Key("nextCustomer", "Next customer", self.go, kind="blue", px=24, cap="Enter", height=80)
        self.next_key.setFixedWidth(320)
        bottom = QHBoxLayout()
        bottom.setSpacing(16)
        bottom.addWidget(Shape("barcode", 38, role="accent"))
        bottom.addWidget(Text("Scan the next item to start the next sale", 24).wrapped(), 1)
        bottom.addWidget(self.next_key)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, GAP)
        column.setSpacing(MARGIN)
        column.addWidget(self.board, 1)
        column.addWidget(self.notice)
        column.addWidget(self._paper)
        column.addLayout(bottom)

    def draw(self, snapshot: RegisterSnapshot) -> None:
        """Show the sealed sale and what is known of its receipt."""
        done = snapshot.last
        if done is None:
            return
        self._done = done
        self.notice.draw(self.desk.notice(snapshot))
        self.board.draw(done)
        words = receipt_words(self.desk.rooms.printing, done)
        self._shape.show_shape(words.shape)
        self._message.say(words.message)
        self._hint.say(words.hint)
        self._hint.recolour(role="ink" if words.trouble else "ink2")
        self._paper.use_ground("caution" if words.trouble else "card")
        self._again.setVisible(self.desk.rooms.printing.view().state != "none")
        self.next_key.say("Next customer", "the receipt waits" if words.short == "receipt waits" else "")

    def go(self) -> None:
        """Begin the next sale."""
        self.desk.act(self.desk.register.next_sale)

    def field(self) -> QWidget:
        """Nothing is typed here: the page itself has the keys."""
        return self

    def scanned(self, text: str) -> None:
        """Begin the next sale with this item."""
        self.desk.act(lambda: self.desk.register.scan(text))

    def f_keys(self) -> list[FKey]:
        """Return the keys that work now."""
        keys = []
        if self.desk.rooms.printing.view().state != "none":
            keys.append(FKey(1, "F7", "Print again", self._print_again))
        keys.append(FKey(2, "F12", "Next sale", self.go))
        return keys

    def help_area(self) -> QWidget:
        """Cover the board."""
        return self.board

    def help_words(self) -> list[tuple[str, str]]:
        """Return what each key does here."""
        return [
            ("Scan", "Starts the next sale with that item"),
            ("Enter F12", "Next customer"),
            ("F7", "Prints the receipt again, marked as a copy"),
        ]

    def press(self, event: QKeyEvent) -> bool:
        """Answer a key."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F12}:
            self.go()
            return True
        return False
