"""The sale is sealed: what to give back, what became of the receipt, and that the next scan starts the next sale.

Rule of this module: a printer never holds the queue: the blue button is always Next customer.
"""

from collections.abc import Callable
from functools import partial
from itertools import zip_longest
from typing import NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from posfallback.domain.tender import is_note
from posfallback.gui import theme
from posfallback.gui.amounts import Amounts
from posfallback.gui.desk import Desk
from posfallback.gui.key import Key
from posfallback.gui.language import say
from posfallback.gui.mirror import leading_figures
from posfallback.gui.notice import NoticeRow
from posfallback.gui.page import FKey, Page
from posfallback.gui.papers.hand_figures import HandFigures
from posfallback.gui.papers.state import PaperWords, papers_title, receipt_words
from posfallback.gui.parts import Amount, Card, Shape, Text
from posfallback.gui.pay.words import kind_word
from posfallback.gui.spoken import name_it
from posfallback.gui.tokens import CHIP_RADIUS, GAP, MARGIN
from posfallback.services.printers import BY_HAND
from posfallback.services.snapshots import Done, RegisterSnapshot

PIECES_IN_A_ROW = 3
_COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


class Piece(QWidget):
    """How many of one note (a rectangle) or coin (a circle)."""

    def __init__(self, count: int, words: str, *, note: bool) -> None:
        super().__init__()
        self._count, self._words, self._note = f"{count} ×", words, note
        self.setFixedHeight(84)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        name_it(self, say("{count} times {piece}", count=count, piece=words))

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
        self._change.setAlignment(leading_figures())
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
        label = self._label_for(done)
        self._label.say(label)
        self._change.say(money.money(change or abs(done.total_minor)))
        taken, due = money.money(done.tendered_minor), money.money(done.total_minor)
        received = say("{taken} received  −  {due} due", taken=taken, due=due)
        # Where money moves without a customer who hands it over, by which way is what the clerk has to know.
        ways = ", ".join(f"{kind_word(kind)} {money.money(abs(minor))}" for kind, minor in done.parts)
        self._sums.say(received if change else ways if done.total_minor < 0 or done.reverses else "")
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
            spoken.append(say("{count} times {piece}", count=count, piece=money.piece(value)))
            self._pieces.addWidget(piece, place // PIECES_IN_A_ROW, place % PIECES_IN_A_ROW)
        for column in range(PIECES_IN_A_ROW):
            self._pieces.setColumnStretch(column, 1)
        if change:
            give = say("Change to give {amount}", amount=money.money(change))
        else:
            give = f"{label}: {self._change.text()}" if done.total_minor < 0 or done.reverses else say("No change")
        name_it(self, ": ".join((give, ", ".join(spoken))) if spoken else give)

    @staticmethod
    def _label_for(done: Done) -> str:
        """Return what is to do with the amount, or was done."""
        if done.reverses and done.total_minor:
            return say("To give back") if done.total_minor < 0 else say("To take from the customer")
        if done.total_minor < 0:
            return say("Paid out")
        return say("Give change") if done.change_minor else say("Paid, no change")


class Way(NamedTuple):
    """A way round a printer in trouble: what its key says, and what it does."""

    title: str
    sub: str
    go: Callable[[], object]


class DonePage(Page):
    """Stays until the next scan or the first key of a code, Enter or F12."""

    changes_by_itself = True

    def __init__(self, desk: Desk, print_again: Callable[[], object]) -> None:
        super().__init__(desk, "donePage")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._print_again = print_again
        self._done: Done | None = None
        self.board = ChangeBoard(desk.amounts)
        self.notice = NoticeRow(desk.seen, desk.stepped.emit)
        self._paper = Card("card", "paperCard")
        self._paper.setMinimumHeight(94)
        self._shape = Shape("tick", 42)
        self._message = Text("", 24, bold=True, name="paperMessage").wrapped()
        self._hint = Text("", 20, role="ink2", name="paperHint").wrapped()
        self._again = Key("printAgain", say("Print again"), print_again, px=20, cap="F7", height=64)
        self._again.setFixedWidth(188)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(self._message)
        words.addWidget(self._hint)
        words.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self._shape)
        row.addLayout(words, 1)
        row.addWidget(self._again)
        self._figures = HandFigures(desk.amounts, desk.rooms.settings.store.locale)
        box = QVBoxLayout(self._paper)
        box.setContentsMargins(20, 4, 20, 4)
        box.setSpacing(4)
        box.addLayout(row, 1)
        box.addWidget(self._figures)
        self.next_key = Key("nextCustomer", say("Next customer"), self.go, kind="blue", px=24, cap="Enter", height=80)
        self.next_key.setFixedWidth(320)
        bottom = QHBoxLayout()
        bottom.setSpacing(16)
        self._scan = (
            Shape("barcode", 38, role="accent"),
            Text(say("Scan the next item to start the next sale"), 24).wrapped(),
        )
        self._ways = (
            Key("paperWay1", "", lambda: self._take_way(0), kind="plain", px=20, height=80),
            Key("paperWay2", "", lambda: self._take_way(1), kind="plain", px=20, height=80),
        )
        self._ways_out: list[Way] = []
        bottom.addWidget(self._scan[0])
        bottom.addWidget(self._scan[1], 1)
        for key in self._ways:
            bottom.addWidget(key, 1)
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
        self.next_key.say(say("Next customer"), say("the receipt waits in F6") if words.waits else "")
        self._hint.setVisible(not words.by_hand)
        if words.by_hand and self._figures.receipt != done.receipt:
            sale = self.desk.register.sale_of(done.receipt)
            if sale is not None:
                self._figures.draw(sale)
        self._figures.setVisible(words.by_hand)
        self._draw_ways(done, words)

    def _draw_ways(self, done: Done, words: PaperWords) -> None:
        """Show the two ways round a printer in trouble, or that the next scan starts the next sale."""
        view = self.desk.rooms.printing.view()
        papers = Way(say("Papers and printers"), "F6", lambda: self.desk.stepped.emit("papers"))
        self._ways_out = []
        if words.by_hand and view.printer == BY_HAND:
            self._ways_out = [self._way_to(view.choices[0]), papers]
        elif words.trouble and not words.waits:
            settle = partial(self.desk.rooms.printing.came_out, done.seq)
            self._ways_out = [Way(say("It came out"), "", lambda: self.desk.act(settle)), papers]
        elif words.trouble:
            other = next((name for name in view.choices if name not in {view.printer, BY_HAND}), "")
            self._ways_out = [self._way_to(other) if other else papers, self._way_to(BY_HAND)]
        for part in self._scan:
            part.setVisible(not self._ways_out)
        for key, way in zip_longest(self._ways, self._ways_out):
            key.setVisible(way is not None)
            if way is not None:
                key.say(way.title, way.sub)

    def _way_to(self, name: str) -> "Way":
        title = say("Write by hand") if name == BY_HAND else say("Print on {printer}", printer=name)
        return Way(title, "", lambda: self.desk.act(lambda: self.desk.rooms.printing.use(name)))

    def _take_way(self, place: int) -> None:
        self._ways_out[place].go()

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
        view = self.desk.rooms.printing.view()
        keys = [FKey(1, "F3", say("Receipt"), lambda: self.desk.stepped.emit("last-receipt"))]
        if view.choices:
            papers = papers_title(self.desk.rooms.printing) or say("Papers")
            keys.append(FKey(2, "F6", papers, lambda: self.desk.stepped.emit("papers")))
        if view.state != "none":
            keys.append(FKey(3, "F7", say("Print again"), self._print_again))
        keys.append(FKey(4, "F12", say("Next sale"), self.go))
        return keys

    def help_area(self) -> QWidget:
        """Cover the board."""
        return self.board

    def help_words(self) -> list[tuple[str, str]]:
        """Return what each key does here."""
        return [
            (say("Scan"), say("Starts the next sale with that item")),
            ("Enter F12", say("Next customer")),
            ("F7", say("Prints the receipt again, marked as a copy")),
            ("F3", say("Shows the receipt as it looks on paper")),
            ("F6", say("Papers that wait, printers")),
        ]

    def press(self, event: QKeyEvent) -> bool:
        """Answer a key."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F12}:
            self.go()
            return True
        if event.text().isalnum() and not event.modifiers() & _COMMANDS:
            return self._begin_with(event)
        return False

    def _begin_with(self, event: QKeyEvent) -> bool:
        """Begin the next sale with what is typed: goods without a bar code are as quick as a scan."""
        self.go()
        field = QApplication.focusWidget()
        if field is not None and field is not self:
            QApplication.sendEvent(field, event)
        return True
