"""What the ticket shows before the first item: what to do, and the last sale with its receipt."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from posfallback.gui.desk import Desk
from posfallback.gui.key import Key
from posfallback.gui.language import say
from posfallback.gui.papers.state import receipt_words
from posfallback.gui.parts import Rule, Shape, Text
from posfallback.services.snapshots import RegisterSnapshot


class EmptyTicket(QWidget):
    """Scan the first item; the last sale at the foot."""

    def __init__(self, desk: Desk, print_again: Callable[[], object]) -> None:
        super().__init__()
        self.setObjectName("emptyTicket")
        self._desk = desk
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 12)
        column.setSpacing(4)
        column.addStretch(3)
        column.addWidget(Shape("barcode", 64, role="edge"), 0, Qt.AlignmentFlag.AlignHCenter)
        for text in (
            Text(say("Scan the first item"), 32, bold=True),
            Text(say("or touch a quick key, or type a name"), 20, role="ink2"),
        ):
            text.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(text)
        column.addStretch(4)
        self._last = QWidget()
        self._last.setObjectName("lastSale")
        box = QVBoxLayout(self._last)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(12)
        box.addWidget(Rule())
        row = QHBoxLayout()
        row.setSpacing(12)
        self._shape = Shape("tick", 26)
        self._receipt = Text("", 20, bold=True, name="lastReceipt")
        self._sums = Text("", 16, role="ink2", name="lastSums").wrapped()
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._receipt)
        words.addWidget(self._sums)
        row.addWidget(self._shape)
        row.addLayout(words, 1)
        self._again = Key("lastPrintAgain", say("Print again"), print_again, px=16, height=56)
        self._again.setFixedWidth(160)
        row.addWidget(self._again)
        box.addLayout(row)
        column.addWidget(self._last)

    def draw(self, snapshot: RegisterSnapshot) -> None:
        """Show the last sale, if there is one."""
        last = snapshot.last
        self._last.setVisible(last is not None)
        if last is None:
            return
        money = self._desk.amounts
        self._again.setVisible(self._desk.rooms.printing.view().state != "none")
        words = receipt_words(self._desk.rooms.printing, last)
        self._shape.show_shape(words.shape)
        self._receipt.say(say("Last sale {receipt}", receipt=last.receipt))
        total, time, paper = money.money(last.total_minor), last.sealed_at[11:16], say(words.short)
        if last.change_minor:
            change = money.money(last.change_minor)
            shown = say("{total}, change {change}, {time}, {paper}", total=total, change=change, time=time, paper=paper)
        else:
            shown = say("{total}, {time}, {paper}", total=total, time=time, paper=paper)
        self._sums.say(shown)
