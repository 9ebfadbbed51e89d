"""One row of the ticket, painted.

Rule of this module: rows are made once and used again for whichever lines are in view.
"""

from collections.abc import Callable

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton

from posfallback.domain.basket import BasketLine
from posfallback.gui import shapes, theme
from posfallback.gui.key import Key
from posfallback.gui.language import say
from posfallback.gui.mirror import ltr
from posfallback.gui.parts import rounded
from posfallback.gui.sell.ticket_words import (
    FRAME_PX,
    GROWN_PX,
    QUANTITY_PX,
    SHAPE_PX,
    SIDE_PX,
    UNDO_PX,
    WAITING_PX,
    LineWords,
    in_lines,
    struck,
)
from posfallback.gui.spoken import name_it
from posfallback.gui.tokens import GAP, ROW_PX, TARGET_PX

_LEADING = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
_TRAILING = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter


class TicketRow(QAbstractButton):
    """A line of the basket: quantity, name with a second line, amount. A touch selects it."""

    def __init__(self, words: LineWords, chosen: Callable[[int], object], undo: Callable[[int], object]) -> None:
        super().__init__()
        self._words = words
        self._line: BasketLine | None = None
        self._selected = False
        self._second = ""
        self._shape = ""
        self._asked = ""
        self.index = -1
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.clicked.connect(lambda: chosen(self.index))
        self._undo = Key("undoRemove", say("Undo"), lambda: undo(self.index), px=20, height=TARGET_PX)
        self._undo.setParent(self)
        self._undo.hide()

    def show_line(self, index: int, line: BasketLine, *, selected: bool, asked: str = "") -> None:
        """Show a line; nothing happens when it is the same object in the same state as before.

        `asked` says what a manager is asked about this line.
        """
        if (line is self._line and selected == self._selected) and (index, asked) == (self.index, self._asked):
            return
        self._line, self._selected, self.index, self._asked = line, selected, index, asked
        self.setObjectName(f"line{index + 1}")
        self._undo.setObjectName(f"undoLine{index + 1}")
        self._second, self._shape = (asked, "") if asked else self._words.second(line)
        name_it(self, self._words.spoken(line, index, self._second, selected=selected))
        self._undo.setVisible(line.voided)
        if line.voided:
            self._undo.say(say("Undo"), said=say("Undo, line {n}, {item}", n=index + 1, item=self._words.name(line)))
            self._place_undo()
        self.update()

    def resizeEvent(self, _event: object) -> None:
        """Keep Undo at the trailing edge."""
        self._place_undo()

    def _place_undo(self) -> None:
        wide = UNDO_PX - GAP
        x = SIDE_PX if self._mirrored() else self.width() - SIDE_PX - wide
        self._undo.setGeometry(x, (self.height() - 1 - TARGET_PX) // 2, wide, TARGET_PX)

    def _mirrored(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def _grown_px(self) -> int:
        """Return by how much this row is higher than most."""
        return GROWN_PX if self.height() > ROW_PX + 1 else 0

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys belong to the screen."""
        event.ignore()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the line."""
        line = self._line
        if line is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(0, 0, self.width(), self.height())
        if line.waits or self._asked:
            self._paint_waiting(painter, line, box)
            return
        if line.voided:
            painter.fillRect(box, theme.colour("sunken"))
        elif self._selected or self.isDown():
            painter.fillRect(box, theme.colour("tint"))
        if self._selected:
            bar = QRectF(box.right() - 6 if self._mirrored() else 0, 0, 6, box.height())
            painter.fillRect(bar, theme.colour("accent"))
        else:
            painter.fillRect(QRectF(0, box.height() - 1, box.width(), 1), theme.colour("line"))
        self._paint_words(painter, line, QRectF(SIDE_PX, 0, box.width() - 2 * SIDE_PX, box.height() - 1))

    def _paint_words(self, painter: QPainter, line: BasketLine, inner: QRectF) -> None:
        """Paint quantity, name, second line and amount."""
        quiet = theme.colour("ink2")
        ink = quiet if line.voided else theme.colour("ink")
        quantity, amount = self._words.quantity(line), self._words.amount(line)
        plain = struck(20, line)
        heavy = plain if line.voided else theme.font(20, bold=True)
        tail = float(UNDO_PX) if line.voided else 0.0
        amount_width = QFontMetricsF(heavy).horizontalAdvance(amount) + 2
        flip = self._mirrored()

        def span(start: float, width: float) -> QRectF:
            """Return a box counted from the leading edge."""
            x = inner.right() - start - width if flip else inner.left() + start
            return QRectF(x, 0, width, inner.height())

        painter.setFont(plain)
        painter.setPen(quiet if quantity == "1" or line.voided else ink)
        painter.drawText(span(0, QUANTITY_PX - 12), int(_TRAILING), ltr(f"{quantity} ×"))
        room = self._words.room(line, self.width(), asked=False)
        up = -11 - self._grown_px() / 2 if self._second else 0
        name_font = theme.font(20, bold=True) if self._selected and not line.voided else plain
        name = QFontMetricsF(name_font).elidedText(self._words.name(line), Qt.TextElideMode.ElideRight, room)
        painter.setPen(ink)
        painter.setFont(name_font)
        painter.drawText(span(QUANTITY_PX, room + 2).translated(0, up), int(_LEADING), name)
        if self._second:
            self._paint_second(painter, span(QUANTITY_PX, room + 2).translated(0, 14))
        painter.setFont(heavy)
        painter.setPen(ink)
        painter.drawText(span(inner.width() - tail - amount_width, amount_width), int(_TRAILING), amount)

    def _paint_second(self, painter: QPainter, box: QRectF) -> None:
        """Paint the second line with its shape."""
        shade = theme.colour("ok" if self._shape == "less" else "ink2")
        if self._shape:
            side = 14 if self._shape == "less" else 19
            x = box.right() - side - 1 if self._mirrored() else box.left() + 1
            middle = box.center().y() - self._grown_px() / 2
            shapes.draw(painter, self._shape, QRectF(x, middle - side / 2, side, side), shade)
            box = box.adjusted(0, 0, -SHAPE_PX, 0) if self._mirrored() else box.adjusted(SHAPE_PX, 0, 0, 0)
        painter.setPen(shade)
        self._paint_small(painter, box)

    def _paint_small(self, painter: QPainter, box: QRectF) -> None:
        """Paint the words of the second line: on one line, or on two in a row that has grown."""
        painter.setFont(theme.font(16))
        lines = in_lines(self._second, QFontMetricsF(painter.font()), box.width(), 2 if self._grown_px() else 1)
        y = box.center().y() - GROWN_PX * len(lines) / 2
        for words in lines:
            painter.drawText(QRectF(box.left(), y, box.width(), GROWN_PX), int(_LEADING), words)
            y += GROWN_PX

    def _paint_waiting(self, painter: QPainter, line: BasketLine, box: QRectF) -> None:
        """Paint a line that needs its price, its weight or a manager: amber, at the place of the cause."""
        frame = box.adjusted(FRAME_PX, 1, -FRAME_PX, -2)
        rounded(painter, frame, theme.colour("warntint"), theme.colour("warnedge"), 2)
        flip = self._mirrored()
        shapes.draw(painter, "triangle", QRectF(frame.right() - 42 if flip else frame.left() + 14, 16, 28, 28))
        before, after = WAITING_PX
        words = frame.adjusted(after, 0, -before, 0) if flip else frame.adjusted(before, 0, -after, 0)
        painter.setPen(theme.colour("ink"))
        painter.setFont(theme.font(20, bold=True))
        painter.drawText(words, int(_TRAILING), self._words.needed(line, asked=bool(self._asked)))
        room = self._words.room(line, self.width(), asked=bool(self._asked))
        name = QFontMetricsF(painter.font()).elidedText(self._words.name(line), Qt.TextElideMode.ElideRight, room)
        left = QRectF(words.right() - room if flip else words.left(), 0, room, box.height() - 1)
        painter.drawText(left.translated(0, -11 - self._grown_px() / 2), int(_LEADING), name)
        self._paint_small(painter, left.translated(0, 13))
