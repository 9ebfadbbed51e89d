"""The lines of an earlier sale, to choose what comes back: by touch, by the arrows, or by scanning the goods."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from posfallback.domain.words import all_of, said, words
from posfallback.gui import theme
from posfallback.gui.desk import Asking, Desk
from posfallback.gui.key import Key
from posfallback.gui.language import say, say_count
from posfallback.gui.panel import BOTTOM_PX, Panel
from posfallback.gui.parts import Text, rounded
from posfallback.gui.reasons import ReasonKeys
from posfallback.gui.sell.returning_part import ReturnPart
from posfallback.gui.spoken import name_it
from posfallback.gui.tokens import GAP
from posfallback.services.returns import Returnable, Sold, amount_back, beside, line_with_code, step_back
from posfallback.services.snapshots import Notice

ROWS = 4


class ReturnRow(QWidget):
    """One line of the receipt: its name, what is left of it, and how much of that comes back."""

    def __init__(self, place: int, step: Callable[[int], object]) -> None:
        super().__init__()
        self.setObjectName(f"returnRow{place + 1}")
        self.setFixedHeight(68)
        self._chosen = False
        self._name = Text("", 20, name=f"returnName{place + 1}")
        self._left = Text("", 16, role="ink2", name=f"returnLeft{place + 1}")
        self._count = Text("", 24, bold=True, name=f"returnCount{place + 1}")
        self._count.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._count.setMinimumWidth(40)
        self._less = Key(
            f"returnLess{place + 1}", "−", partial(step, -1), px=24, height=52, said=say("One less comes back")
        )
        self._more = Key(
            f"returnMore{place + 1}", "+", partial(step, 1), px=24, height=52, said=say("One more comes back")
        )
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._name)
        words.addWidget(self._left)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 4, 8, 4)
        row.setSpacing(GAP)
        row.addLayout(words, 1)
        for key in (self._less, self._more):
            key.setFixedWidth(52)
        row.addWidget(self._less)
        row.addWidget(self._count)
        row.addWidget(self._more)

    def draw(self, name: str, left: str, count: str, *, chosen: bool, able: bool, unit: str) -> None:
        """Show a line; one of which nothing is left has no keys.

        Where it was weighed, `unit` stands on the first key, which asks for a weight until something comes back.
        """
        self._less.say(unit or "−", said=say("Only a part of it comes back") if unit else say("One less comes back"))
        metrics = self._name.fontMetrics()
        self._name.say(metrics.elidedText(name, Qt.TextElideMode.ElideRight, 180))
        self._left.say(left)
        self._count.say(count)
        for key in (self._less, self._more):
            key.setVisible(able)
        name_it(self, say("{item}, {left}, {count} come back", item=name, left=left, count=count or "0"))
        if chosen != self._chosen:
            self._chosen = chosen
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground: selected, or plain."""
        ground, frame, width = ("tint", "accent", 3) if self._chosen else ("surface", "line", 1)
        rounded(QPainter(self), QRectF(self.rect()), theme.colour(ground), theme.colour(frame), width)


class ReturnPanel(Panel):
    """What comes back on a receipt, and why."""

    def __init__(self, desk: Desk, close: Callable[[], object], show: Callable[[Panel], object]) -> None:
        super().__init__(desk, "returnPanel", close, title_px=20)
        self._show = show
        self._part = ReturnPart(desk, partial(show, self), self._take_part)
        self._sold: Sold | None = None
        self._left: tuple[Returnable, ...] = ()
        self._coming: dict[int, int] = {}
        self._first = 0
        self._chosen = 0
        self._rows = [ReturnRow(place, partial(self._step_row, place)) for place in range(ROWS)]
        for row in self._rows:
            self.body.addWidget(row)
        self._words = Text("", 16, role="ink2", name="returnWords").wrapped()
        self.body.addWidget(self._words)
        self.body.addStretch(1)
        self._reasons = ReasonKeys("returnReason", self._redraw, rows=2, height=48)
        self.body.addWidget(Text(say("Why it comes back"), 16, role="ink2"))
        self.body.addWidget(self._reasons)
        self.back.setFixedWidth(112)
        self._more = Key("returnMoreLines", say("More"), self._turn, height=BOTTOM_PX)
        self._more.setFixedWidth(72)
        self.bottom.insertWidget(1, self._more)

    def open(self, sold: Sold) -> None:
        """Begin with what is left of an earlier sale."""
        self._sold = sold
        self._left = beside(sold, self.desk.register.snapshot().lines)
        self._coming = {}
        self._first = self._chosen = 0
        self._title.say(say("Return on {receipt}", receipt=sold.sale.receipt))
        self._reasons.offer(self.desk.rooms.settings.reasons["return"])
        self._redraw()

    def _lines(self) -> tuple[Returnable, ...]:
        return self._left

    def _turn(self) -> None:
        self._first = self._first + ROWS if self._first + ROWS < len(self._lines()) else 0
        self._chosen = self._first
        self._redraw()

    def _step_row(self, place: int, by: int) -> None:
        self._chosen = self._first + place
        if by < 0 and self._unit() and not self._coming.get(self._lines()[self._chosen].line):
            self._ask_part()
        else:
            self._step(by)

    def _step(self, by: int) -> None:
        """One piece more or less of the chosen line; of goods by weight all that is left, or nothing."""
        line = self._lines()[self._chosen]
        coming = step_back(line, self._coming.get(line.line, 0), by)
        self._coming[line.line] = coming
        self._redraw()

    def _unit(self, at: int | None = None) -> str:
        """Return what a line (the chosen one) was weighed in, empty for pieces and for what has all come back."""
        if self._sold is None or not self._lines():
            return ""
        left = self._lines()[self._chosen if at is None else at]
        line = next(line for line in self._sold.sale.lines if line.line == left.line)
        return line.sold_by if left.left_milli and line.sold_by != "each" else ""

    def _ask_part(self) -> None:
        """Have the weight of what comes back typed."""
        unit = self._unit()
        if unit:
            self._part.open(self._lines()[self._chosen], unit)
            self._show(self._part)

    def _take_part(self, quantity_milli: int) -> None:
        self._coming[self._lines()[self._chosen].line] = quantity_milli
        self._redraw()
        self._show(self)

    def _redraw(self) -> None:
        lines, quantity = self._lines(), self.desk.amounts.quantity
        for place, row in enumerate(self._rows):
            at = self._first + place
            row.setVisible(at < len(lines))
            if at < len(lines):
                line = lines[at]
                left = say("{left} of {sold} left", left=quantity(line.left_milli), sold=quantity(line.sold_milli))
                coming = self._coming.get(line.line, 0)
                row.draw(
                    line.name,
                    left if line.left_milli else say("All of it has come back"),
                    quantity(coming) if coming else "",
                    chosen=at == self._chosen,
                    able=bool(line.left_milli),
                    unit="" if coming else self._unit(at),
                )
        self._more.setVisible(len(lines) > ROWS)
        self._words.say(self._about())
        count = sum(1 for milli in self._coming.values() if milli)
        verb = say_count("Take back {n} line", "Take back {n} lines", count) if count else say("Take back")
        self.blue.say(verb)
        missing = "" if count else say("Choose what comes back")
        self.blue.not_yet(missing or ("" if self._reasons.chosen else say("Choose a reason")))

    def _about(self) -> str:
        """Return the name of the chosen line, and how the sale was paid."""
        lines, sold = self._lines(), self._sold
        chosen = lines[self._chosen].name if lines else say("Nothing of it can come back")
        if sold is None or not sold.kinds:
            return chosen
        return say("{item}. Paid by {kinds}.", item=chosen, kinds=all_of([said(kind) for kind in sold.kinds]))

    def scanned(self, text: str) -> bool:
        """Take goods of this receipt: each scan brings one more back."""
        line = line_with_code(self._sold, self._left, text, self._coming) if self._sold is not None else None
        if line is None:
            self.desk.tell(
                Notice(
                    rank="caution",
                    message="That is not on this receipt, or all of it has come back.",
                    hint="Look at the list, or press Esc.",
                )
            )
            return True
        self._chosen = self._lines().index(line)
        self._first = self._chosen // ROWS * ROWS
        self._step(1)
        return True

    def press(self, event: QKeyEvent) -> bool:
        """Up and down choose a line, plus and minus say how much, left and right the reason."""
        key = Qt.Key(event.key())
        if key in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            step = 1 if key == Qt.Key.Key_Down else -1
            self._chosen = min(max(self._chosen + step, 0), max(len(self._lines()) - 1, 0))
            self._first = self._chosen // ROWS * ROWS
            self._redraw()
        elif key in {Qt.Key.Key_Plus, Qt.Key.Key_Minus} and self._lines():
            self._step(1 if key == Qt.Key.Key_Plus else -1)
        elif key == Qt.Key.Key_F3:
            self._ask_part()
        elif key in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
            self._reasons.step(1 if key == Qt.Key.Key_Right else -1)
        else:
            return super().press(event)
        return True

    def go(self) -> None:
        """Put what comes back on the ticket, at what was paid for it."""
        sold, coming = self._sold, {line: milli for line, milli in self._coming.items() if milli}
        if sold is None or not self.blue.isEnabled():
            return
        self.desk.act_for(
            lambda reason: self.desk.register.take_all_back(sold, coming, reason),
            then=self.close_panel,
            asking=Asking(
                what=words("Return on {receipt}", receipt=sold.sale.receipt),
                value=self.desk.amounts.money(amount_back(sold, self._left, coming)),
                why="Asked: goods come back",
                agree="Agree",
                keep="Leave it",
                purpose="return",
                reason=self._reasons.chosen,
            ),
        )
