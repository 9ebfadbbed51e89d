"""One row of the ticket, painted. Rows are made once and used again for whichever lines are in view."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton

from posfallback.domain.basket import BasketLine
from posfallback.domain.codes import show_code
from posfallback.gui import shapes, theme
from posfallback.gui.amounts import Amounts
from posfallback.gui.key import Key
from posfallback.gui.parts import rounded
from posfallback.gui.tokens import ROW_PX, TARGET_PX
from posfallback.services.previews import is_measured, line_amount, second_line

_LEADING = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
_TRAILING = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter


class TicketRow(QAbstractButton):
    """A line of the basket: quantity, name with a second line, amount. A touch selects it."""

    def __init__(self, amounts: Amounts, chosen: Callable[[int], object], undo: Callable[[int], object]) -> None:
        super().__init__()
        self._amounts = amounts
        self._line: BasketLine | None = None
        self._selected = False
        self._second = ""
        self._shape = ""
        self._asked = ""
        self.index = -1
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.clicked.connect(lambda: chosen(self.index))
        self._undo = Key("undoRemove", "Undo", lambda: undo(self.index), px=20, height=TARGET_PX)
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
        self._second, self._shape = (asked, "") if asked else self._second_line(line)
        amount = self._amounts.money(line_amount(line))
        if line.waits:
            amount = "price needed" if line.unknown else "weight needed"
        state = "removed" if line.voided else "selected" if selected else ""
        parts = (f"Line {index + 1}", line.name, self._quantity(line), amount, self._second, state)
        self.setAccessibleName(", ".join(part for part in parts if part))
        self._undo.setVisible(line.voided)
        if line.voided:
            self._place_undo()
        self.update()

    def _quantity(self, line: BasketLine) -> str:
        return "1" if is_measured(line) else self._amounts.quantity(line.quantity_milli)

    def _second_line(self, line: BasketLine) -> tuple[str, str]:
        """Return the second line's words and shape."""
        money = self._amounts
        times = f"{money.quantity(line.quantity_milli)}{f' {line.sold_by}' if is_measured(line) else ''}"
        each = money.per(line.unit_price_minor, line.sold_by, line.price_for)
        second = second_line(line)
        words = {
            "less": (self._discount_words(line), "less"),
            "removed": (f"Removed by {line.voided_by}, {line.voided_at[11:16]}", "bin"),
            "waits": (_spaced(show_code(line.code)) if line.unknown else each, ""),
            "label": ("Price from its label", ""),
            "weighed": (f"{times} × {each}", "scale"),
            "priced": (f"{times} × {each}" if line.price_for == 1 else f"{times} at {each}", ""),
        }
        told, shape = words.get(second, ("", ""))
        if line.return_reason and second not in {"removed", "waits"}:
            told, shape = f"Comes back: {line.return_reason}", ""
        elif line.price_reason and second not in {"removed", "waits"}:
            told = f"{told}  ·  {line.price_reason}" if told else f"New price: {line.price_reason}"
        if line.age and second not in {"removed", "waits"}:
            told = f"{told}  ·  age {line.age}+" if told else f"Age {line.age}+"
        return told, shape

    def _discount_words(self, line: BasketLine) -> str:
        """Return the price before the discount, the discount, and why it was given."""
        given = line.discount
        if given is None:
            return ""
        money = self._amounts
        off = money.percent(given.percent) if given.percent else money.money(given.amount_minor)
        return f"{money.money(line.gross_minor)} − {off} {given.reason}".rstrip()

    def resizeEvent(self, _event: object) -> None:
        """Keep Undo at the trailing edge."""
        self._place_undo()

    def _place_undo(self) -> None:
        x = 16 if self._mirrored() else self.width() - 16 - 96
        self._undo.setGeometry(x, (ROW_PX - TARGET_PX) // 2, 96, TARGET_PX)

    def _mirrored(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

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
        self._paint_words(painter, line, QRectF(16, 0, box.width() - 32, ROW_PX))

    def _paint_words(self, painter: QPainter, line: BasketLine, inner: QRectF) -> None:
        """Paint quantity, name, second line and amount."""
        quiet = theme.colour("ink2")
        ink = quiet if line.voided else theme.colour("ink")
        one = self._quantity(line) == "1"
        amount = self._amounts.money(line.gross_minor if line.voided else line_amount(line))
        plain = self._struck(20, line)
        heavy = plain if line.voided else theme.font(20, bold=True)
        tail = 112.0 if line.voided else 0.0
        amount_width = QFontMetricsF(heavy).horizontalAdvance(amount) + 2
        flip = self._mirrored()

        def span(start: float, width: float) -> QRectF:
            """Return a box counted from the leading edge."""
            x = inner.right() - start - width if flip else inner.left() + start
            return QRectF(x, 0, width, ROW_PX)

        painter.setFont(plain)
        painter.setPen(quiet if one or line.voided else ink)
        painter.drawText(span(0, 41), int(_TRAILING), f"{self._quantity(line)} ×")
        room = inner.width() - 53 - amount_width - tail - 12
        up = -11 if self._second else 0
        name_font = theme.font(20, bold=True) if self._selected and not line.voided else plain
        name = QFontMetricsF(name_font).elidedText(line.name, Qt.TextElideMode.ElideRight, room)
        painter.setPen(ink)
        painter.setFont(name_font)
        painter.drawText(span(53, room + 2).translated(0, up), int(_LEADING), name)
        if self._second:
            self._paint_second(painter, span(53, room + 2).translated(0, 14))
        painter.setFont(heavy)
        painter.setPen(ink)
        painter.drawText(span(inner.width() - tail - amount_width, amount_width), int(_TRAILING), amount)

    def _paint_second(self, painter: QPainter, box: QRectF) -> None:
        """Paint the second line with its shape."""
        shade = theme.colour("ok" if self._shape == "less" else "ink2")
        if self._shape:
            side = 14 if self._shape == "less" else 19
            x = box.right() - side - 1 if self._mirrored() else box.left() + 1
            shapes.draw(painter, self._shape, QRectF(x, 30 + 14 - side / 2, side, side), shade)
            box = box.adjusted(0, 0, -25, 0) if self._mirrored() else box.adjusted(25, 0, 0, 0)
        painter.setFont(theme.font(16))
        painter.setPen(shade)
        words = QFontMetricsF(theme.font(16)).elidedText(self._second, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, int(_LEADING), words)

    def _struck(self, px: int, line: BasketLine) -> QFont:
        font = theme.font(px)
        if line.voided:
            font = QFont(font)
            font.setStrikeOut(True)
        return font

    def _paint_waiting(self, painter: QPainter, line: BasketLine, box: QRectF) -> None:
        """Paint a line that needs its price, its weight or a manager: amber, at the place of the cause."""
        frame = box.adjusted(8, 1, -8, -2)
        rounded(painter, frame, theme.colour("warntint"), theme.colour("warnedge"), 2)
        flip = self._mirrored()
        shapes.draw(painter, "triangle", QRectF(frame.right() - 42 if flip else frame.left() + 14, 16, 28, 28))
        words = frame.adjusted(20, 0, -54, 0) if flip else frame.adjusted(54, 0, -20, 0)
        needed = "Price needed" if line.unknown else "Weight needed"
        if self._asked:
            needed = self._amounts.money(line_amount(line))
        painter.setPen(theme.colour("ink"))
        painter.setFont(theme.font(20, bold=True))
        needed_width = QFontMetricsF(painter.font()).horizontalAdvance(needed)
        painter.drawText(words, int(_TRAILING), needed)
        room = words.width() - needed_width - 16
        name = QFontMetricsF(painter.font()).elidedText(line.name, Qt.TextElideMode.ElideRight, room)
        left = QRectF(words.right() - room if flip else words.left(), 0, room, ROW_PX)
        painter.drawText(left.translated(0, -11), int(_LEADING), name)
        painter.setFont(theme.font(16))
        painter.drawText(left.translated(0, 13), int(_LEADING), self._second)


def _spaced(code: str) -> str:
    """Return the digits of a barcode in the groups that are printed under its bars."""
    if code.isdigit() and len(code) == 13:
        return f"{code[0]} {code[1:7]} {code[7:]}"
    if code.isdigit() and len(code) == 12:
        return f"{code[0]} {code[1:6]} {code[6:11]} {code[11]}"
    return code
