"""The rows of a till count: a note or a coin, how many of them, what they come to."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetricsF, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from posfallback.gui import theme
from posfallback.gui.amounts import Amounts
from posfallback.gui.fields import CARET_PX, MOST_DIGITS, EntryField
from posfallback.gui.language import say, say_count
from posfallback.gui.mirror import trailing_figures
from posfallback.gui.parts import Card, Text, rounded
from posfallback.gui.spoken import name_it
from posfallback.gui.tokens import CHIP_RADIUS
from posfallback.services.till_duties import counted_minor

ROW_PX = 64
MOST_NOTES, MOST_COINS = 3, 4
"""How many digits a count may have: more than any drawer holds."""
ROWS_IN_A_COLUMN = 7


class Face(QWidget):
    """A note (rectangle) or a coin (round ends) with what stands on it."""

    def __init__(self, words: str, *, note: bool) -> None:
        super().__init__()
        self._words, self._note = words, note
        self.setFixedSize(74, 40)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour("edge"), 1.6))
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        radius = CHIP_RADIUS if self._note else box.height() / 2
        painter.drawRoundedRect(box, radius, radius)
        painter.setPen(theme.colour("ink"))
        painter.setFont(theme.font(16, bold=True))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), self._words)


class CountField(EntryField):
    """How many; the digits stand at the trailing side, where a column of numbers ends."""

    focused = Signal()

    def __init__(self, name: str, *, most: int, wide: int) -> None:
        super().__init__(name, "", most=most, height=48, px=20)
        self.setFixedWidth(wide)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell the row."""
        super().focusInEvent(event)
        self.focused.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint frame, number and caret."""
        painter = QPainter(self)
        box = QRectF(self.rect())
        has = self.hasFocus()
        frame = theme.colour("accent" if has else "edge")
        rounded(painter, box, theme.colour("surface"), frame, 3 if has else 1.6)
        painter.setFont(theme.font(20, bold=True))
        painter.setPen(theme.colour("ink" if self.isEnabled() else "ink2"))
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        inner = box.adjusted(13, 0, -6, 0) if mirrored else box.adjusted(6, 0, -13, 0)
        align = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(inner, int(align), self.text() or "0")
        if has:
            x = box.left() + 11 - CARET_PX if mirrored else box.right() - 11
            painter.fillRect(QRectF(x, box.center().y() - 14, CARET_PX, 28), theme.colour("accent"))


class Sum(Text):
    """What a row comes to, in the largest size that shows it whole."""

    def __init__(self, name: str) -> None:
        super().__init__("", 20, name=name)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def _fit(self) -> None:
        sizes = (theme.font(20), theme.font(20, grown=False), theme.font(16, grown=False))
        fitting = (font for font in sizes if QFontMetricsF(font).horizontalAdvance(self.text()) <= self.width())
        font = next(fitting, sizes[-1])
        if self.font() != font:
            self.setFont(font)


class CountRow(QWidget):
    """One value. `value_minor` 0 is a row for a sum that is typed as it is."""

    def __init__(self, amounts: Amounts, value_minor: int, *, note: bool) -> None:
        super().__init__()
        self._amounts = amounts
        self.value_minor = value_minor
        self.setFixedHeight(ROW_PX)
        face = amounts.piece(value_minor) if value_minor else say("All")
        self._spoken = face
        self.count = CountField(
            f"count{value_minor}",
            most=(MOST_NOTES if note else MOST_COINS) if value_minor else MOST_DIGITS,
            wide=72 if value_minor else 150,
        )
        if not value_minor:
            self.count.shows(lambda typed: amounts.money(int(typed or "0")))
        self.count.edited.connect(self._changed)
        self._sum = Sum(f"sum{value_minor}")
        self._sum.setAlignment(trailing_figures())
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 0, 14, 0)
        row.setSpacing(7)
        row.addWidget(Face(face, note=note))
        row.addWidget(Text("×" if value_minor else "=", 20, role="ink2"))
        row.addWidget(self.count)
        row.addWidget(self._sum, 1)
        self._changed()

    def pieces(self) -> int:
        """Return how many there are."""
        return int(self.count.typed() or "0")

    def _changed(self) -> None:
        total = self._amounts.money(counted_minor({self.value_minor or 1: self.pieces()}))
        self._sum.say(total if self.value_minor else "")
        spoken = say_count(
            "{face}, {n} piece, {total}", "{face}, {n} pieces, {total}", self.pieces(), face=self._spoken, total=total
        )
        name_it(self.count, spoken)

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        """Give the caret to the count, wherever the row was touched."""
        if self.count.isEnabled():
            self.count.setFocus()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground of the chosen row and its bar."""
        if not self.count.hasFocus():
            return
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour("tint"))
        x = self.width() - 6 if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else 0
        painter.fillRect(QRectF(x, 0, 6, self.height()), theme.colour("accent"))


class RowCard(Card):
    """A column of rows with hairlines between them."""

    def __init__(self, rows: list[CountRow]) -> None:
        super().__init__("card", "")
        self._rows = rows
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(1)
        for row in rows:
            column.addWidget(row)
        self.setFixedHeight(len(rows) * (ROW_PX + 1) + 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground, then the lines."""
        super().paintEvent(event)
        painter = QPainter(self)
        for place in range(1, len(self._rows)):
            painter.fillRect(QRectF(1, place * (ROW_PX + 1), self.width() - 2, 1), theme.colour("line"))


def columns_of(notes: tuple[int, ...], coins: tuple[int, ...]) -> list[list[tuple[int, bool]]]:
    """Return what stands in each column, (value, whether it is a note): notes and coins apart where both fit."""
    values = [*((value, True) for value in notes), *((value, False) for value in coins)]
    if not values:
        return [[(0, True)]]
    cut = len(notes) if max(len(notes), len(coins)) <= ROWS_IN_A_COLUMN else -(-len(values) // 2)
    return [column for column in (values[:cut], values[cut:]) if column]
