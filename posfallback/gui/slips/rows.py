"""One number in the list of paper slips, painted as a row that can be touched.

Rule of this module: it paints what it is told, and nothing but the detail is ever cut.
"""

from collections.abc import Callable

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent

from posfallback.gui import shapes, theme
from posfallback.gui.key import Key
from posfallback.gui.parts import rounded

ROW_PX = 56


class SlipRowKey(Key):
    """One number: sign, number, what became of it, and what is known besides."""

    def __init__(self, name: str, slot: Callable[[], object]) -> None:
        super().__init__(name, "", slot, height=ROW_PX, leading=True)
        self._sign = self._number = self._state = self._detail = ""
        self._selected = False

    def show_row(self, sign: str, number: str, state: str, detail: str, *, chosen: bool) -> None:
        """Show a number."""
        self._sign, self._number, self._state, self._detail = sign, number, state, detail
        self._selected = chosen
        self.say(number, said=", ".join(part for part in (number, state, detail) if part))
        self.choose(chosen)
        self.update()

    def fits(self) -> bool:
        """Only the detail may be cut: the card beside it says all of it."""
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the row."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        box = QRectF(self.rect())
        if self._selected:
            rounded(painter, box, theme.colour("tint"), theme.colour("accent"), 3)
        elif self.hasFocus() or self.isDown():
            rounded(painter, box, theme.colour("sunken"), theme.colour("ink"), 4 if self.hasFocus() else 1)
        else:
            painter.fillRect(QRectF(0, box.height() - 1, box.width(), 1), theme.colour("line"))
        bold, plain, small = theme.font(20, bold=True), theme.font(20, bold=self._selected), theme.font(16)
        number_px = max(QFontMetricsF(bold).horizontalAdvance(self._number), 0.0)
        state_px = QFontMetricsF(plain).horizontalAdvance(self._state)
        places = [
            (12.0, 24.0),
            (48.0, number_px + 2),
            (64.0 + number_px, state_px + 2),
            (80.0 + number_px + state_px, box.width() - 92 - number_px - state_px),
        ]
        spots = [QRectF(box.width() - x - width if mirrored else x, 0, width, box.height()) for x, width in places]
        sign = QRectF(spots[0].x(), box.height() / 2 - 12, 24, 24)
        tint = None if self._sign in {"tick", "triangle"} else theme.colour("ink2")
        shapes.draw(painter, self._sign, sign, tint)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setPen(theme.colour("ink"))
        painter.setFont(bold)
        painter.save()
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        painter.drawText(spots[1], int(middle | Qt.AlignmentFlag.AlignHCenter), self._number)
        painter.restore()
        painter.setFont(plain)
        painter.drawText(spots[2], int(middle | Qt.AlignmentFlag.AlignHCenter), self._state)
        painter.setFont(small)
        painter.setPen(theme.colour("ink2"))
        detail = QFontMetricsF(small).elidedText(self._detail, Qt.TextElideMode.ElideRight, spots[3].width())
        painter.drawText(spots[3], int(middle | Qt.AlignmentFlag.AlignTrailing), detail)
